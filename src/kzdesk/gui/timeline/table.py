# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line as a table: the same moments in the same order, for reading and for screen readers."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records import record_type
from kzdesk.gui.labels import shown
from kzdesk.gui.theme import comfortable
from kzdesk.gui.timeline.words import when
from kzdesk.services.timeline import Moment

_COLUMNS = (
    QT_TRANSLATE_NOOP("timeline", "When"),
    QT_TRANSLATE_NOOP("timeline", "Kind"),
    QT_TRANSLATE_NOOP("timeline", "What"),
    QT_TRANSLATE_NOOP("timeline", "Case, event or person"),
)
_NAME = QT_TRANSLATE_NOOP("timeline", "The time line as a table")
Index = QModelIndex | QPersistentModelIndex


class MomentModel(QAbstractTableModel):
    """One row for each moment."""

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        self.moments: tuple[Moment, ...] = ()

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show these moments."""
        self.beginResetModel()
        self.moments = moments
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of moments."""
        return 0 if parent.isValid() else len(self.moments)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        moment = self.moments[index.row()]
        kind = self._tr(record_type(moment.type_name).LABEL)
        return shown((when(moment, self._tr), kind, moment.title, moment.detail)[index.column()])

    def headerData(self, section: int, direction: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the label of a column."""
        if direction is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._tr(_COLUMNS[section])
        return None


class MomentTable(QTableView):
    """Signals: `chosen(int)` with the number of the moment the cursor is on; `opened(Moment)`."""

    chosen = Signal(int)
    opened = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._moments = MomentModel(tr)
        self.setModel(self._moments)
        self.setObjectName("moments")
        self.setAccessibleName(tr(_NAME))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setStretchLastSection(True)
        comfortable(self)
        self.selectionModel().currentRowChanged.connect(lambda index: self.chosen.emit(index.row()))
        self.activated.connect(lambda index: self.opened.emit(self._moments.moments[index.row()]))

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show these moments."""
        self._moments.show_moments(moments)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the width."""
        super().resizeEvent(event)
        for column, share in enumerate((0.28, 0.14, 0.34)):
            self.setColumnWidth(column, int(self.viewport().width() * share))

    def choose(self, number: int) -> None:
        """Put the cursor on a moment."""
        if number != self.currentIndex().row() and 0 <= number < self._moments.rowCount():
            self.selectRow(number)
