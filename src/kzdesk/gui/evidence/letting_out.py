# SPDX-License-Identifier: GPL-3.0-or-later
"""Exporting and destroying one file, each after the passphrase and a reason."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.evidence import Attachment
from kzdesk.gui.evidence.leaving import Confirmed, LeavingDialog, Step
from kzdesk.gui.files import ask_new_file
from kzdesk.gui.forms.context import FormContext
from kzdesk.services.evidence.showing import copy_ending, is_shown

_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,10}")
_EXPORTED: Final = QT_TRANSLATE_NOOP("evidence", "Written: {name}. It is open: whoever gets it can read it.")
_DESTROYED: Final = QT_TRANSLATE_NOOP("evidence", "Destroyed. Backups made before still hold it.")
_EXPORT = Step(
    QT_TRANSLATE_NOOP("evidence", "Export a file"),
    QT_TRANSLATE_NOOP("evidence", "Export …"),
    QT_TRANSLATE_NOOP(
        "evidence",
        "The file will not be encrypted: whoever gets it can read it. An original also tells what its camera wrote "
        "into it: the time, the camera, often the place.",
    ),
)
_EXPORT_SHOWN = Step(_EXPORT.title, _EXPORT.step, _EXPORT.warning, copies=True)
_DESTROY = Step(
    QT_TRANSLATE_NOOP("evidence", "Destroy a file"),
    QT_TRANSLATE_NOOP("evidence", "Destroy"),
    QT_TRANSLATE_NOOP(
        "evidence",
        "The file is removed from this vault for good; its record and its custody log stay. Backups made before and "
        "other people’s vaults still hold it.",
    ),
)


class LettingOut:
    """Opens its dialogs over a widget; `told` gets a sentence when something was done."""

    def __init__(self, over: QWidget, context: FormContext, told: Callable[[str], None]) -> None:
        """Work with the services of the context."""
        self._over = over
        self._context = context
        self._told = told

    def export(self, file: Attachment | None) -> None:
        """Ask for the passphrase and a reason, then where to; nothing without a file."""
        if file is None:
            return
        dialog = LeavingDialog(self._over, self._context, _EXPORT_SHOWN if is_shown(file) else _EXPORT)
        dialog.confirmed.connect(lambda typed: self._ask_where(dialog, file, typed))
        dialog.open()

    def destroy(self, file: Attachment | None) -> None:
        """Ask for the passphrase and a reason, then destroy the file; nothing without one."""
        if file is None:
            return
        keeping, told = self._context.services.evidence.keeping, self._context.text(_DESTROYED)
        dialog = LeavingDialog(self._over, self._context, _DESTROY)
        dialog.confirmed.connect(
            lambda typed: dialog.run(
                lambda _: keeping.destroy(file.id, typed.passphrase, typed.reason), lambda: self._told(told)
            )
        )
        dialog.open()

    def _ask_where(self, dialog: LeavingDialog, file: Attachment, typed: Confirmed) -> None:
        proposed = Path.home() / _neutral_name(file, copy=typed.copy)
        desk = self._context.services.evidence
        write = desk.showing.export_copy if typed.copy else desk.keeping.export

        def chosen(target: Path) -> None:
            told = self._context.text(_EXPORTED.format(name=target.name))
            dialog.run(
                lambda progress: write(
                    file.id, target, typed.passphrase, typed.reason, replace=True, progress=progress
                ),
                lambda: self._told(told),
            )

        ask_new_file(dialog, self._context.text(_EXPORT.title), proposed, chosen)


def _neutral_name(file: Attachment, *, copy: bool) -> str:
    """Return a file name that tells nothing; what others wrote into the record cannot make it a path."""
    ending = copy_ending(file) if copy else Path(file.file_name).suffix
    kept = ending if _ENDING.fullmatch(ending) else ""
    return f"file-{''.join(each for each in file.sha256[:8] if each.isalnum())}{kept}"
