# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of one series as a table, parts under what they are parts of; Enter opens the records of a row."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.labels import shown
from kzdesk.gui.theme import comfortable
from kzdesk.services.figures.desk import Number, Series

_NAME = QT_TRANSLATE_NOOP("figures", "The numbers as a table")
_WHAT = QT_TRANSLATE_NOOP("figures", "What")
_COUNT = QT_TRANSLATE_NOOP("figures", "Number")
_SHARE = QT_TRANSLATE_NOOP("figures", "Share")
_ALL = QT_TRANSLATE_NOOP("figures", "All")
_PERCENT = QT_TRANSLATE_NOOP("figures", "{share} %")
_INDENT: Final = "\u00a0\u00a0\u00a0"


class NumberTable(QTableWidget):
    """Signals: `chosen(Number)` where the cursor is, `opened(Number)`."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__(0, 3)
        self._tr = tr
        self._numbers: list[Number] = []
        self.setObjectName("numbers")
        self.setAccessibleName(tr(_NAME))
        self.setHorizontalHeaderLabels([tr(_WHAT), tr(_COUNT), tr(_SHARE)])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        comfortable(self)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.currentCellChanged.connect(self._on_current)
        self.cellActivated.connect(lambda row, _: self.opened.emit(self._numbers[row]))

    @property
    def current(self) -> Number | None:
        """The number the cursor is on."""
        row = self.currentRow()
        return self._numbers[row] if 0 <= row < len(self._numbers) else None

    def show_series(self, series: Series | None) -> None:
        """Show a series; one that adds up ends with the whole."""
        blocked = QSignalBlocker(self)
        rows = list(self._rows(series)) if series is not None else []
        self._numbers = [number for number, _ in rows]
        self.setRowCount(len(rows))
        total = series.total if series is not None and series.exclusive else 0
        self.setColumnHidden(2, not total)
        for row, (number, depth) in enumerate(rows):
            share = self._tr(_PERCENT.format(share=round(100 * number.count / total))) if total else ""
            for column, text in enumerate((_INDENT * depth + number.label, str(number.count), share)):
                self._put(row, column, shown(text))
        self.setCurrentCell(0 if rows else -1, 0)
        del blocked

    def choose(self, number: Number) -> None:
        """Put the cursor on a number, without telling of it."""
        row = next((row for row, each in enumerate(self._numbers) if each is number), -1)
        if row >= 0:
            blocked = QSignalBlocker(self)
            self.setCurrentCell(row, 0)
            del blocked

    def _rows(self, series: Series) -> Iterator[tuple[Number, int]]:
        for each in series.in_order:
            yield each, 0
            yield from ((part, 1) for part in each.parts)
        if series.exclusive and series.numbers:
            records = tuple(record for each in series.numbers for record in each.records)
            yield Number("", self._tr(_ALL), records, kind=series.numbers[0].kind), 0

    def _put(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setItem(row, column, item)

    def _on_current(self, row: int, _column: int, before: int, _column_before: int) -> None:
        if row != before and 0 <= row < len(self._numbers):
            self.chosen.emit(self._numbers[row])
