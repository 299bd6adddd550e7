# SPDX-License-Identifier: GPL-3.0-or-later
"""What was not taken, each thing with its reason."""

from typing import Final

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.labels import shown
from kzdesk.gui.theme import comfortable
from kzdesk.services.exchange.receiving import Refused

_NAME: Final = QT_TRANSLATE_NOOP("exchange", "What was not taken, and why")
_COLUMNS: Final[tuple[Message, ...]] = (
    QT_TRANSLATE_NOOP("exchange", "When"),
    QT_TRANSLATE_NOOP("exchange", "Reason"),
    QT_TRANSLATE_NOOP("exchange", "File"),
)
_MOST: Final = 500


class RefusedTable(QTableWidget):
    """The newest first; the whole sentence shows as a tip where there is no room."""

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__(0, len(_COLUMNS))
        self._tr = tr
        self.setObjectName("refused")
        self.setAccessibleName(tr(_NAME))
        self.setHorizontalHeaderLabels([tr(each) for each in _COLUMNS])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        comfortable(self)
        self.setWordWrap(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(2, 130)

    def show_refused(self, refused: tuple[Refused, ...]) -> None:
        """Show what was not taken."""
        self.setRowCount(min(len(refused), _MOST))
        for row, each in enumerate(refused[:_MOST]):
            texts = (each.moment[:16].replace("T", " "), self._tr(each.reason), each.object)
            for column, text in enumerate(texts):
                self.setItem(row, column, QTableWidgetItem(shown(text)))
        self.resizeRowsToContents()
