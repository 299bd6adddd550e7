# SPDX-License-Identifier: GPL-3.0-or-later
"""Import and export: choose, see row by row what would happen, then do it; and data on its way out."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzdesk.domain.errors import Cancelled, KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.bulk.choosing import ChoosingView
from kzdesk.gui.bulk.editing import EditingView
from kzdesk.gui.bulk.letting_out import LettingOut
from kzdesk.gui.bulk.mapping import MappingView
from kzdesk.gui.bulk.running import Running
from kzdesk.gui.bulk.source import Holding, Source
from kzdesk.gui.bulk.trial import TrialView
from kzdesk.gui.files import ask_file
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label, set_role
from kzdesk.gui.page import Page, Place
from kzdesk.gui.releasing.dialog import documents_folder
from kzdesk.services.bulk.difference import DryRun, TableOrder
from kzdesk.services.bulk.table_editing import Grid
from kzdesk.services.bulk.tables import Looked
from kzdesk.services.bulk.vault_json import Restored
from kzdesk.services.desk import Services

_FILE = QT_TRANSLATE_NOOP("bulk", "Choose the file to read")
_STOPPED = QT_TRANSLATE_NOOP("bulk", "Stopped. Nothing was changed.")
_WRITTEN = QT_TRANSLATE_NOOP("bulk", "Written: {name}")
_RESTORED = QT_TRANSLATE_NOOP(
    "bulk",
    "Read {count} records; the state is the same as that of the vault they came from.",
)
_HEADING = QT_TRANSLATE_NOOP("bulk", "Import and export")


class BulkPage(Page):
    """The choices; the headings of a file; what it would do; and a grid."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("bulk", "Data")

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Begin with the choices."""
        super().__init__(services, jobs, tr)
        self._bulk = services.bulk
        self._source: Source | None = None
        self._build()
        self._connect()

    def visit(self, place: Place) -> None:
        """Stand where one was."""
        view = self._stack.currentWidget()
        if isinstance(view, ChoosingView | MappingView | TrialView | EditingView):
            view.start()

    def save(self) -> None:
        """Store the grid."""
        if self._stack.currentWidget() is self._editing:
            self._editing.save()

    def has_unsaved(self) -> bool:
        """Return whether cells of the grid are not saved."""
        return self._editing.has_unsaved()

    def keep_drafts(self) -> None:
        """Keep the cells of the grid that are not saved."""
        self._editing.keep_draft()

    def open_file(self, path: Path, holding: Holding, type_name: str) -> None:
        """Look into a file and go on: to its headings, to what it would do, or into an empty vault."""
        self._say("")
        bulk = self._bulk
        if holding is Holding.TABLE:
            self._running.run(lambda _: bulk.tables.look(path, type_name), lambda looked: self._on_looked(path, looked))
        elif holding is Holding.ANSWERS:
            self._try(Source(path))
        else:
            self._running.run(lambda progress: bulk.vault_json.read(path, progress=progress), self._on_restored)

    def _build(self) -> None:
        self._choosing, self._mapping = ChoosingView(self._bulk, self._tr), MappingView(self._tr)
        self._trial = TrialView(self._tr)
        self._editing = EditingView(self._bulk.table_editing, self._jobs, self._tr)
        self._stack = QStackedWidget()
        for each in (self._choosing, self._mapping, self._trial, self._editing):
            self._stack.addWidget(each)
        self._running = Running(self._jobs, self._tr)
        self._out = LettingOut(self, self._services, self._jobs, self._running)
        self._message = label("", wrap=True)
        self._message.setObjectName("message")
        self._message.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 12)
        layout.setSpacing(10)
        layout.addWidget(label(self._tr(_HEADING), "title"))
        layout.addWidget(self._running)
        layout.addWidget(self._message)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        def decided(order: TableOrder) -> None:
            if self._source is not None:
                self._try(Source(self._source.path, order))

        self._running.failed.connect(self._on_failed)
        self._running.running.connect(lambda busy: self._stack.setEnabled(not busy))
        self._choosing.file_wanted.connect(self._on_file_wanted)
        self._choosing.template_wanted.connect(self._out.template)
        self._choosing.form_wanted.connect(self._out.form)
        self._choosing.table_wanted.connect(self._out.table)
        self._choosing.vault_wanted.connect(self._out.vault)
        self._out.written.connect(lambda name: self._say(self._tr(_WRITTEN.format(name=name)), "good"))
        self._choosing.edit_wanted.connect(self._on_edit_wanted)
        self._mapping.back.connect(lambda: self._show(self._choosing))
        self._mapping.decided.connect(decided)
        self._mapping.sheet_wanted.connect(self._on_sheet_wanted)
        self._trial.back.connect(self._on_back)
        self._trial.wanted.connect(self._on_wanted)
        self._editing.back.connect(lambda: self._show(self._choosing))
        self._editing.problem.connect(self.problem)

    def _show(self, view: QWidget) -> None:
        self._say("")
        self._stack.setCurrentWidget(view)
        self.visit(Place("bulk"))

    def _say(self, text: str, role: str = "body") -> None:
        set_role(self._message, role)
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def _on_file_wanted(self, holding: Holding, type_name: str) -> None:
        ask_file(self, self._tr(_FILE), documents_folder(), lambda path: self.open_file(path, holding, type_name))

    def _on_sheet_wanted(self, sheet: str) -> None:
        source, tables = self._source, self._bulk.tables
        if source is not None and source.order is not None:
            path, type_name = source.path, source.order.type_name
            self._running.run(
                lambda _: tables.look(path, type_name, sheet=sheet), lambda looked: self._on_looked(path, looked)
            )

    def _on_looked(self, path: Path, looked: Looked) -> None:
        self._source = Source(path, looked.order)
        self._mapping.show_file(looked, self._bulk.tables.columns(looked.order.type_name))
        self._show(self._mapping)

    def _try(self, source: Source) -> None:
        self._source = source
        self._say("")

        def show(run: DryRun) -> None:
            self._trial.show_trial(source.path.name, run)
            self._show(self._trial)

        self._running.run(lambda progress: source.dry_run(self._bulk, progress), show)

    def _on_wanted(self, skip_wrong: bool) -> None:
        source = self._source
        if source is not None:
            self._say("")
            self._running.run(lambda progress: source.take(self._bulk, progress, skip_wrong=skip_wrong), self._on_taken)

    def _on_taken(self, run: DryRun) -> None:
        self._trial.show_done(run)
        self._source = None
        self.saved.emit()

    def _on_back(self) -> None:
        table = self._source is not None and self._source.order is not None
        self._show(self._mapping if table else self._choosing)

    def _on_restored(self, restored: Restored) -> None:
        self._say(self._tr(_RESTORED.format(count=restored.records)), "good")
        self.saved.emit()

    def _on_edit_wanted(self, type_name: str) -> None:
        editing = self._bulk.table_editing

        def show(grid: Grid) -> None:
            self._editing.show_grid(type_name, grid)
            self._show(self._editing)

        self._running.run(lambda progress: editing.load(type_name, progress=progress), show)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._say(self._tr(_STOPPED), "muted")
        elif isinstance(error, KzdeskError):
            self._say(self._tr(error.message), "problem")
        else:
            self.problem.emit(error)
