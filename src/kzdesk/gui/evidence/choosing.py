# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking which files to add: one or more, or all of a folder."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.gui.files import ask_files, ask_folder
from kzdesk.gui.forms.context import FormContext

_FILES: Final = QT_TRANSLATE_NOOP("evidence", "Files to add")
_FOLDER: Final = QT_TRANSLATE_NOOP("evidence", "Folder whose files are added, such as DCIM of a camera")


class Choosing:
    """Opens dialogs over a widget, which has the cursor again when they close."""

    def __init__(self, over: QWidget, context: FormContext, chosen: Callable[[list[Path]], None]) -> None:
        """Give what is chosen to `chosen`."""
        self._over = over
        self._context = context
        self._chosen = chosen

    def files(self) -> None:
        """Ask for files."""
        self._open(ask_files(self._over, self._context.text(_FILES), Path.home(), self._chosen))

    def folder(self) -> None:
        """Ask for a folder."""
        title = self._context.text(_FOLDER)
        self._open(ask_folder(self._over, title, Path.home(), lambda folder: self._chosen([folder])))

    def _open(self, dialog: QFileDialog) -> None:
        dialog.finished.connect(self._come_back)

    def _come_back(self) -> None:
        self._over.window().activateWindow()
        self._over.setFocus()
