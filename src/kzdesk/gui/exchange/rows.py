# SPDX-License-Identifier: GPL-3.0-or-later
"""A table to choose a row of, and below it the whole of what the chosen row is about."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from kzdesk.gui.labels import label, shown
from kzdesk.gui.theme import comfortable


class Row(NamedTuple):
    """The cells of a row, and what is told of it when it is chosen."""

    cells: tuple[str, ...]
    detail: str


class Rows(QWidget):
    """Signals: `chosen(int)` with the number of the row that is chosen now, `activated()` by Enter on one."""

    chosen = Signal(int)
    activated = Signal()

    def __init__(
        self, columns: tuple[str, ...], name: str, object_name: str, *, wide: Sequence[int], several: bool = False
    ) -> None:
        """Show no row yet; the columns in `wide` share the room that the others leave, `several` rows can be chosen."""
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._table = _Table(columns, wide, several=several)
        self._table.setObjectName(object_name)
        self._table.setAccessibleName(name)
        self._detail = label("", "muted", wrap=True)
        self._detail.setObjectName(f"{object_name}_detail")
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setMinimumHeight(2 * self._detail.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._table, 1)
        column.addWidget(self._detail)
        self._table.currentCellChanged.connect(self._on_row)
        self._table.itemActivated.connect(self.activated)
        self.setFocusProxy(self._table)

    @property
    def row(self) -> int:
        """The number of the row that is chosen; -1 without any."""
        return self._table.currentRow()

    @property
    def rows(self) -> tuple[int, ...]:
        """The numbers of all rows that are chosen, in order."""
        return tuple(sorted({index.row() for index in self._table.selectedIndexes()}))

    def fill(self, rows: Sequence[Row]) -> None:
        """Show rows; the cursor stays on the row it was on."""
        before = max(self._table.currentRow(), 0)
        self._rows = rows
        self._table.blockSignals(True)
        self._table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(row.cells):
                self._table.setItem(number, column, QTableWidgetItem(shown(text)))
        self._table.setCurrentCell(min(before, len(rows) - 1), 0)
        self._table.blockSignals(False)
        self._on_row()

    def _on_row(self) -> None:
        row = self._table.currentRow()
        detail = shown(self._rows[row].detail) if 0 <= row < len(self._rows) else ""
        self._detail.setText(detail)
        self._table.setAccessibleDescription(detail)
        self.chosen.emit(row)


class _Table(QTableWidget):
    """A list of rows, in which Home and End go to the first and the last."""

    def __init__(self, columns: tuple[str, ...], wide: Sequence[int], *, several: bool) -> None:
        super().__init__(0, len(columns))
        self.setHorizontalHeaderLabels(columns)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        comfortable(self)
        for column in range(len(columns)):
            mode = QHeaderView.ResizeMode.Stretch if column in wide else QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Return where a key leads."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: 0,
            QAbstractItemView.CursorAction.MoveEnd: self.rowCount() - 1,
        }
        if action in ends:
            return self.model().index(ends[action], max(self.currentColumn(), 0))
        return super().moveCursor(action, modifiers)
