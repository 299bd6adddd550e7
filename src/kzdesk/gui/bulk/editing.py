# SPDX-License-Identifier: GPL-3.0-or-later
"""Records of one simple type edited like a spreadsheet: typed, pasted, checked as one types, saved at once."""

import csv
import io

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.bulk.grid_model import GridModel, Index
from kzdesk.gui.bulk.running import Running
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import button, label, set_role
from kzdesk.gui.theme import comfortable
from kzdesk.services.bulk.difference import DryRun, Outcome
from kzdesk.services.bulk.table_editing import Grid, TableEditing
from kzdesk.services.bulk.tables import FaultyTable

_TITLE = QT_TRANSLATE_NOOP("bulk", "Edit as a table: {plural}")
_HINT = QT_TRANSLATE_NOOP(
    "bulk",
    "Type into a cell, or paste a block from a spreadsheet with Ctrl+V. The last line is for a new record. Delete "
    "empties a cell; Ctrl+S saves everything at once.",
)
_SOME = QT_TRANSLATE_NOOP("bulk", "The first {count} of {total} records.")
_WRONG = QT_TRANSLATE_NOOP("bulk", "Cells to put right: {count}. Nothing is saved before that.")
_WAITING = QT_TRANSLATE_NOOP("bulk", "Not saved yet. New: {new}. Changed: {changed}.")
_SAVED = QT_TRANSLATE_NOOP("bulk", "Saved. New: {new}. Changed: {changed}.")
_BACK = QT_TRANSLATE_NOOP("bulk", "Back")
_SAVE = QT_TRANSLATE_NOOP("bulk", "Save all")
_NARROWEST, _WIDEST = 110, 280
_PAUSE = 400  # milliseconds without a key after which cells are looked at


class GridView(QTableView):
    """Signals: `pasted(str)` with the text of the clipboard."""

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the grid the keys of a spreadsheet."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for index in self.selectionModel().selectedIndexes():
                self.model().setData(index, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here = self.currentIndex()
            self.setCurrentIndex(here.siblingAtRow(min(here.row() + 1, self.model().rowCount() - 1)))
        else:
            super().keyPressEvent(event)


class EditingView(QWidget):
    """Signals: `back()`; `problem(Exception)`."""

    back = Signal()
    problem = Signal(object)

    def __init__(self, editing: TableEditing, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._service = editing
        self._jobs = jobs
        self._tr = tr
        self._type_name = ""
        self._model = GridModel(tr)
        self._running = Running(jobs, tr)
        self._build()
        self._connect()

    def show_grid(self, type_name: str, grid: Grid) -> None:
        """Show the records of a type."""
        self._type_name = type_name
        self._title.setText(self._tr(_TITLE.format(plural=record_type(type_name).PLURAL)))
        self._model.show_grid(grid)
        if self._model.dirty:
            self._soon.start()
        more = grid.total > len(grid.rows)
        self._say(self._tr(_SOME.format(count=len(grid.rows), total=grid.total)) if more else "", "muted")
        self._view.setCurrentIndex(self._model.index(0, 0))
        self._view.resizeColumnsToContents()
        for column in range(self._model.columnCount()):
            self._view.setColumnWidth(column, min(max(self._view.columnWidth(column), _NARROWEST), _WIDEST))

    def start(self) -> None:
        """Put the cursor into the grid."""
        self._view.setFocus()

    def has_unsaved(self) -> bool:
        """Return whether anything typed is not saved."""
        return self._model.dirty

    def keep_draft(self) -> None:
        """Keep what is typed and not saved inside the vault."""
        rows, type_name = self._model.edited_rows(), self._type_name
        self._jobs.submit(self, lambda _: self._service.keep_draft(type_name, rows), done=lambda _: None)

    def save(self) -> None:
        """Store what was edited, all of it or nothing."""
        rows, type_name = self._model.edited_rows(), self._type_name
        if rows:
            self._running.run(lambda progress: self._service.save(type_name, rows, progress=progress), self._on_saved)

    def _build(self) -> None:
        self._title, self._state, self._reason = (
            label("", "heading"),
            label("", wrap=True),
            label("", "problem", wrap=True),
        )
        self._state.setObjectName("grid_state")
        self._reason.setObjectName("reason")
        self._view = GridView()
        self._view.setObjectName("grid")
        self._view.setAccessibleName(self._tr(_SAVE))
        self._view.setModel(self._model)
        self._view.setShowGrid(True)
        triggers = QAbstractItemView.EditTrigger
        self._view.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        comfortable(self._view)
        self._view.verticalHeader().show()
        back, self._save = button(self._tr(_BACK)), button(self._tr(_SAVE), "main")
        back.setObjectName("back")
        self._save.setObjectName("save_all")
        back.clicked.connect(self.back)
        row = QHBoxLayout()
        row.addWidget(self._state, 1)
        row.addWidget(back)
        row.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._running)
        layout.addWidget(self._view, 1)
        layout.addWidget(self._reason)
        layout.addWidget(label(self._tr(_HINT), "muted", wrap=True))
        layout.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)

    def _connect(self) -> None:
        self._save.clicked.connect(self.save)
        self._view.pasted.connect(self._on_pasted)
        self._model.edited.connect(self._soon.start)
        self._soon.timeout.connect(self._check)
        self._running.failed.connect(self._on_failed)
        self._view.selectionModel().currentChanged.connect(lambda index, _: self._show_reason(index))

    def _check(self) -> None:
        rows, type_name = self._model.edited_rows(), self._type_name
        self._jobs.submit(
            self, lambda _: self._service.check(type_name, rows), done=self._on_checked, failed=self.problem.emit
        )

    def _on_checked(self, run: DryRun) -> None:
        self._model.show_faults(run.rows)
        self._show_reason(self._view.currentIndex())
        wrong = sum(len(each.wrong) for each in run.rows)
        if wrong:
            self._say(self._tr(_WRONG.format(count=wrong)), "warning")
        else:
            counts = {"new": run.count(Outcome.NEW), "changed": run.count(Outcome.CHANGED)}
            self._say(self._tr(_WAITING.format(**counts)) if any(counts.values()) else "", "body")

    def _on_saved(self, run: DryRun) -> None:
        type_name = self._type_name
        counts = {"new": run.count(Outcome.NEW), "changed": run.count(Outcome.CHANGED)}

        def show(grid: Grid) -> None:
            self.show_grid(type_name, grid)
            self._say(self._tr(_SAVED.format(**counts)), "good")
            self.start()

        self._running.run(lambda progress: self._service.load(type_name, progress=progress), show)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FaultyTable):
            self._check()
            if (index := self._model.first_wrong()) is not None:
                self._view.setCurrentIndex(index)
        elif isinstance(error, KzdeskError):
            self._say(self._tr(error.message), "problem")
        else:
            self.problem.emit(error)

    def _on_pasted(self, text: str) -> None:
        block = list(csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\0", "")), "excel-tab"))
        here = self._view.currentIndex()
        if block and here.isValid():
            row, column = here.row(), here.column()
            self._model.put_in(here, block)
            self._view.setFocus()
            self._view.selectionModel().setCurrentIndex(
                self._model.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _show_reason(self, index: Index) -> None:
        reason = self._model.reason(index) if index.isValid() else ""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def _say(self, text: str, role: str) -> None:
        set_role(self._state, role)
        self._state.setText(text)
