# SPDX-License-Identifier: GPL-3.0-or-later
"""What reading a file would do, row by row, before it is read: all of it, or all but the wrong rows."""

from typing import Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.bulk.differences import OUTCOMES, DifferenceModel
from kzdesk.gui.labels import buddy_label, button, label, set_role
from kzdesk.gui.theme import comfortable
from kzdesk.services.bulk.difference import DryRun, Outcome

_TITLE = QT_TRANSLATE_NOOP("bulk", "What would happen: {name}")
_COUNTS = QT_TRANSLATE_NOOP(
    "bulk",
    "New: {new}. Changed: {changed}. The same: {same}. Wrong: {wrong}. Nothing is changed yet.",
)
_DONE = QT_TRANSLATE_NOOP("bulk", "Read. New: {new}. Changed: {changed}. The same: {same}. Left out as wrong: {wrong}.")
_SHOW = QT_TRANSLATE_NOOP("bulk", "Show")
_ALL = QT_TRANSLATE_NOOP("bulk", "all rows")
_ROWS = QT_TRANSLATE_NOOP("bulk", "Rows of the file")
_BACK = QT_TRANSLATE_NOOP("bulk", "Back")
_READ = QT_TRANSLATE_NOOP("bulk", "Read them in")
_READ_RIGHT = QT_TRANSLATE_NOOP("bulk", "Read the others without the wrong ones")
_CLOSE = QT_TRANSLATE_NOOP("bulk", "Close")
_DETAILS: Final = 3


class TrialView(QWidget):
    """Signals: `back()`, `wanted(bool)` with whether wrong rows are to be left out."""

    back = Signal()
    wanted = Signal(bool)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._model = DifferenceModel(tr)
        self._build()

    def show_trial(self, name: str, run: DryRun) -> None:
        """Show what reading would do, first what is wrong."""
        self._title.setText(self._tr(_TITLE.format(name=name)))
        self._show_counts(run, done=False)
        wrong = run.count(Outcome.WRONG)
        changes = run.count(Outcome.NEW) + run.count(Outcome.CHANGED)
        self._read.setVisible(not wrong)
        self._read.setEnabled(bool(changes))
        self._read_right.setVisible(bool(wrong))
        self._read_right.setEnabled(bool(changes))
        self._back.setText(self._tr(_BACK))
        self._fill(run, Outcome.WRONG if wrong else None)

    def show_done(self, run: DryRun) -> None:
        """Show what reading has done."""
        self._show_counts(run, done=True)
        self._read.hide()
        self._read_right.hide()
        self._back.setText(self._tr(_CLOSE))
        self._fill(run, Outcome.WRONG if run.count(Outcome.WRONG) else None)
        self._back.setFocus()

    def start(self) -> None:
        """Put the cursor into the table."""
        self._table.setFocus()

    def _show_counts(self, run: DryRun, *, done: bool) -> None:
        counts = {each.value: run.count(each) for each in Outcome}
        self._counts.setText(self._tr((_DONE if done else _COUNTS).format(**counts)))
        set_role(self._counts, "good" if done else "warning" if counts["wrong"] else "body")

    def _fill(self, run: DryRun, outcome: Outcome | None) -> None:
        self._model.show_rows(run.rows, outcome)
        self._filter.setCurrentIndex(self._filter.findData(outcome.value if outcome else ""))
        self._details.clear()
        if self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(0, _DETAILS))

    def _build(self) -> None:
        self._title, self._counts = label("", "heading"), label("", wrap=True)
        self._counts.setObjectName("counts")
        self._filter = QComboBox()
        self._filter.setObjectName("outcome")
        self._filter.addItem(self._tr(_ALL), "")
        for outcome, word in OUTCOMES:
            self._filter.addItem(self._tr(word), outcome.value)
        self._filter.activated.connect(self._on_filter)
        self._table = QTableView()
        self._table.setObjectName("differences")
        self._table.setAccessibleName(self._tr(_ROWS))
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        comfortable(self._table)
        header = self._table.horizontalHeader()
        for column, width in ((0, 70), (1, 110), (2, 220)):
            self._table.setColumnWidth(column, width)
        header.setSectionResizeMode(_DETAILS, QHeaderView.ResizeMode.Stretch)
        self._back, self._read = button(self._tr(_BACK)), button(self._tr(_READ), "main")
        self._read_right = button(self._tr(_READ_RIGHT), "main")
        for each, name in ((self._back, "back"), (self._read, "read"), (self._read_right, "read_right")):
            each.setObjectName(name)
        self._back.clicked.connect(self.back)
        self._read.clicked.connect(lambda: self.wanted.emit(False))
        self._read_right.clicked.connect(lambda: self.wanted.emit(True))
        self._details = label("", wrap=True)
        self._details.setObjectName("details")
        self._table.selectionModel().currentChanged.connect(lambda index, _: self._on_current(index))
        self._arrange()

    def _arrange(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._counts, 1)
        top.addWidget(buddy_label(self._tr(_SHOW), self._filter))
        top.addWidget(self._filter)
        foot.addStretch(1)
        for each in (self._back, self._read, self._read_right):
            foot.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._details)
        layout.addLayout(foot)

    def _on_current(self, index: QModelIndex) -> None:
        """Show the whole of what the table has room for the beginning of."""
        self._details.setText(str(index.siblingAtColumn(_DETAILS).data() or "") if index.isValid() else "")

    def _on_filter(self) -> None:
        chosen = str(self._filter.currentData())
        self._model.filter(Outcome(chosen) if chosen else None)
