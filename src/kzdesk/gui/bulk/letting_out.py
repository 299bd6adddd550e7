# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves the Data page: blank tables and forms, which hold no data, and tables and whole vaults, which do."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.publication import Release
from kzdesk.gui.bulk.running import Running
from kzdesk.gui.files import ask_new_file
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.releasing.dialog import ReleaseDialog, Work, digest_line, documents_folder
from kzdesk.services.desk import Services
from kzdesk.services.ways_out import Way

_TEMPLATE = QT_TRANSLATE_NOOP("bulk", "Where the blank table goes")
_FORM = QT_TRANSLATE_NOOP("bulk", "Where the form goes")
_TABLE_TITLE = QT_TRANSLATE_NOOP("bulk", "Export the table")
_VAULT_TITLE = QT_TRANSLATE_NOOP("bulk", "Export the whole vault")
_VAULT_NAME: Final = "vault.json"


class LettingOut(QObject):
    """Signals: `written(str)` with the name of a file that holds no data."""

    written = Signal(str)

    def __init__(self, page: QWidget, services: Services, jobs: JobRunner, running: Running) -> None:
        """Ask in front of this page, and write where `running` shows it."""
        super().__init__(page)
        self._page, self._services, self._jobs, self._running = page, services, jobs, running
        self._bulk, self._tr = services.bulk, services.preferences.say

    def template(self, type_name: str) -> None:
        """Ask where the blank table of a type goes, and write it."""
        language = self._services.preferences.language()

        def write(target: Path) -> None:
            files = self._bulk.table_files
            self._write(target, lambda: files.template(type_name, target, language=language, replace=True))

        ask_new_file(self._page, self._tr(_TEMPLATE), documents_folder() / f"{type_name}.xlsx", write)

    def form(self, form: str) -> None:
        """Ask where a form goes, and write it."""
        language = self._services.preferences.language()

        def write(target: Path) -> None:
            forms = self._bulk.field_forms
            self._write(target, lambda: forms.write(form, target, language=language, replace=True))

        ask_new_file(self._page, self._tr(_FORM), documents_folder() / f"{form}.xlsx", write)

    def _write(self, target: Path, work: Callable[[], None]) -> None:
        self._running.run(lambda _: work(), lambda _: self.written.emit(target.name))

    def table(self, type_name: str, suffix: str, sealed: bool) -> None:
        """Ask how the records of a type leave as a table."""
        exports, language = self._bulk.table_exports, self._services.preferences.language()

        def work(target: Path, way: Way, progress: Progress) -> Release:
            return exports.export(type_name, target, way, language=language, sealed=sealed, progress=progress)

        self._let_out(_TABLE_TITLE, f"{type_name}{suffix}", work)

    def vault(self) -> None:
        """Ask how the whole vault leaves."""
        whole = self._bulk.vault_json
        self._let_out(_VAULT_TITLE, _VAULT_NAME, lambda target, way, step: whole.export(target, way, progress=step))

    def _let_out(self, title: Message, name: str, work: Work[Release]) -> None:
        dialog = ReleaseDialog(
            self._page,
            self._services,
            self._jobs,
            title=title,
            name=name,
            work=work,
            said=lambda release: (digest_line(release),),
        )
        dialog.open()
