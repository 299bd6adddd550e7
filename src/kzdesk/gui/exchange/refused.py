# SPDX-License-Identifier: GPL-3.0-or-later
"""What was not taken at a place, each thing with its reason, and trying it once more."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.theme import comfortable
from kzdesk.services.exchange.receiving import Refused

_NOT_TAKEN: Final = QT_TRANSLATE_NOOP("exchange", "Not taken so far")
_NAME: Final = QT_TRANSLATE_NOOP("exchange", "What was not taken, and why")
_COLUMNS: Final[tuple[Message, ...]] = (
    QT_TRANSLATE_NOOP("exchange", "When"),
    QT_TRANSLATE_NOOP("exchange", "Reason"),
    QT_TRANSLATE_NOOP("exchange", "File"),
)
_AGAIN: Final = QT_TRANSLATE_NOOP("exchange", "Try again")
_WHAT: Final = QT_TRANSLATE_NOOP(
    "exchange", "The lines that are chosen are received once more; several with Shift or Ctrl+A."
)
_MOST: Final = 500


class RefusedList(QWidget):
    """The newest first; the whole sentence shows as a tip where there is no room.

    Signals: `again(tuple)` with the names of the objects to be looked at once more.
    """

    again = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._objects: tuple[str, ...] = ()
        self._table = _table(tr)
        self._table.itemActivated.connect(self._on_again)
        self._again = button(tr(_AGAIN))
        self._again.setObjectName("try_again")
        self._again.setAccessibleDescription(tr(_WHAT))
        self._again.clicked.connect(self._on_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(tr(_NOT_TAKEN), "heading"))
        column.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.addWidget(self._again)
        row.addWidget(label(tr(_WHAT), "muted", wrap=True), 1)
        column.addLayout(row)

    def show_refused(self, refused: tuple[Refused, ...]) -> None:
        """Show what was not taken."""
        shown_now = refused[:_MOST]
        self._objects = tuple(each.object for each in shown_now)
        self._table.setRowCount(len(shown_now))
        for row, each in enumerate(shown_now):
            texts = (each.moment[:16].replace("T", " "), self._tr(each.reason), each.object)
            for column, text in enumerate(texts):
                self._table.setItem(row, column, QTableWidgetItem(shown(text)))
        self._table.resizeRowsToContents()
        if shown_now and self._table.currentRow() < 0:
            self._table.setCurrentCell(0, 0)

    def may_try(self, *, now: bool) -> None:
        """Say whether something can be tried again now."""
        self._again.setEnabled(now)

    def _on_again(self) -> None:
        rows = {index.row() for index in self._table.selectedIndexes()}
        if names := tuple(self._objects[row] for row in sorted(rows) if self._objects[row]):
            self.again.emit(names)


def _table(tr: Translate) -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setObjectName("refused")
    table.setAccessibleName(tr(_NAME))
    table.setHorizontalHeaderLabels([tr(each) for each in _COLUMNS])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    comfortable(table)
    table.setWordWrap(True)
    header = table.horizontalHeader()
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
    header.resizeSection(2, 130)
    return table
