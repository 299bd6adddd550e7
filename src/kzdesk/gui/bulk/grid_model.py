# SPDX-License-Identifier: GPL-3.0-or-later
"""A grid of typed cells: one line for each record and an empty one at the end; wrong cells carry their reason."""

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import shown
from kzdesk.services.bulk.columns import Column
from kzdesk.services.bulk.difference import Difference
from kzdesk.services.bulk.table_editing import Grid, GridRow

_WRONG_CELL = QT_TRANSLATE_NOOP("bulk", "⚠ {text}")
_WRONG_COLOUR: Final = QColor(200, 60, 40, 60)
_EDITED_COLOUR: Final = QColor(60, 120, 200, 40)
_LONGEST_TIP: Final = 400
Index = QModelIndex | QPersistentModelIndex


class GridModel(QAbstractTableModel):
    """Signals: `edited()` when the person changed a cell."""

    edited = Signal()

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._columns: tuple[Column, ...] = ()
        self._ids: list[str] = []
        self._cells: list[list[str]] = []
        self._dirty: set[int] = set()
        self._wrong: dict[tuple[int, int], str] = {}

    @property
    def dirty(self) -> bool:
        """Whether anything typed is not saved."""
        return bool(self._dirty)

    def show_grid(self, grid: Grid) -> None:
        """Show the records of a grid."""
        self.beginResetModel()
        self._columns = grid.columns
        self._ids = [row.record_id for row in grid.rows]
        self._cells = [list(row.cells) for row in grid.rows]
        self._dirty, self._wrong = set(), {}
        for row in grid.draft:
            self._take_up(row)
        self._end_with_an_empty_one()
        self.endResetModel()

    def edited_rows(self) -> tuple[GridRow, ...]:
        """Return the lines that were edited; an empty new one counts for nothing."""
        return tuple(
            GridRow(place, self._ids[place], tuple(self._cells[place]))
            for place in sorted(self._dirty)
            if self._ids[place] or any(self._cells[place])
        )

    def show_faults(self, rows: Iterable[Difference]) -> None:
        """Mark the cells that are wrong, each with its reason; one of no cell stands at the first."""
        places = {column.name: number for number, column in enumerate(self._columns)}
        self._wrong = {
            (row.line, places.get(each.heading, 0)): self._tr(each.reason) for row in rows for each in row.wrong
        }
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def first_wrong(self) -> Index | None:
        """Return the first cell that is wrong."""
        return self.index(*min(self._wrong)) if self._wrong else None

    def reason(self, index: Index) -> str:
        """Return why a cell is wrong; empty when it is not."""
        return self._wrong.get((index.row(), index.column()), "")

    def put_in(self, index: Index, block: list[list[str]]) -> None:
        """Put a block of cells in from a cell on, adding lines where there are none."""
        self.beginResetModel()
        for down, cells in enumerate(block):
            while index.row() + down >= len(self._cells):
                self._add_line()
            for right, text in enumerate(cells):
                if index.column() + right < len(self._columns):
                    self._set(index.row() + down, index.column() + right, text)
        self._end_with_an_empty_one()
        self.endResetModel()
        self.edited.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many lines there are, the empty one included."""
        return 0 if parent.isValid() else len(self._cells)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a column is called, or the number of a line."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return self._tr(self._columns[section].label)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, its colour, or why it is wrong."""
        text, reason = self._cells[index.row()][index.column()], self.reason(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                one_line = shown(text.replace("\n", " "))
                return self._tr(_WRONG_CELL.format(text=one_line)) if reason else one_line
            case Qt.ItemDataRole.EditRole:
                return text
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return shown(reason)[:_LONGEST_TIP]
            case Qt.ItemDataRole.BackgroundRole if reason:
                return _WRONG_COLOUR
            case Qt.ItemDataRole.BackgroundRole if index.row() in self._dirty:
                return _EDITED_COLOUR
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or str(value) == self._cells[index.row()][index.column()]:
            return False
        self._set(index.row(), index.column(), str(value))
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), self.columnCount() - 1))
        if index.row() == len(self._cells) - 1:
            self.beginInsertRows(QModelIndex(), len(self._cells), len(self._cells))
            self._add_line()
            self.endInsertRows()
        self.edited.emit()
        return True

    def _take_up(self, row: GridRow) -> None:
        """Put a line in as it was typed before, over its record or as a new one."""
        if row.record_id in self._ids and row.record_id:
            place = self._ids.index(row.record_id)
            self._cells[place] = list(row.cells)
        elif not row.record_id:
            place = len(self._cells)
            self._ids.append("")
            self._cells.append(list(row.cells))
        else:
            return
        self._dirty.add(place)

    def _set(self, row: int, column: int, text: str) -> None:
        self._cells[row][column] = text.strip()
        self._dirty.add(row)
        self._wrong.pop((row, column), None)

    def _add_line(self) -> None:
        self._ids.append("")
        self._cells.append([""] * len(self._columns))

    def _end_with_an_empty_one(self) -> None:
        if not self._cells or any(self._cells[-1]) or self._ids[-1]:
            self._add_line()
