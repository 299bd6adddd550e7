# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of a list: its columns, the order shown in its header, and a selection that survives a refresh."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kzdesk.gui.tables.list_model import ListModel
from kzdesk.gui.theme import comfortable
from kzdesk.services.records import Row

_NARROWEST = 90


class ListTable(QTableView):
    """Signals: `opened(Row)`, `delete_wanted(Row)`, `order_wanted(str)` with the field whose header was clicked."""

    opened = Signal(object)
    delete_wanted = Signal(object)
    order_wanted = Signal(str)

    def __init__(self, model: ListModel) -> None:
        """Show this model."""
        super().__init__()
        self._rows = model
        self._selected = ""
        self.setObjectName("list")
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        comfortable(self)
        self._connect()

    def begin(self, name: str) -> None:
        """Show another type: its columns share the width, and no row is selected yet."""
        self._selected = ""
        self.setAccessibleName(name)
        self._share_width()

    def show_order(self, field: str, *, falling: bool) -> None:
        """Show in the header what the rows are ordered by."""
        fields = [self._rows.column(number).field for number in range(self._rows.columnCount())]
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(fields.index(field) if field in fields else -1, order)

    def focus_row(self) -> None:
        """Put the cursor on the selected row, or on the first."""
        if not self.currentIndex().isValid():
            self.selectRow(0)
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give every column its share, the first one half as much again; the last takes what is left."""
        count = max(self._rows.columnCount(), 1)
        share = self.viewport().width() / (count + 0.5)
        for number in range(count):
            self.setColumnWidth(number, max(_NARROWEST, round(share * (1 if number else 1.5))))

    def _connect(self) -> None:
        self.activated.connect(self._on_activated)
        self.horizontalHeader().sectionClicked.connect(self._on_header)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self._rows.filled.connect(self._on_filled)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_delete)

    def _current(self) -> Row | None:
        return self._rows.row(self.currentIndex().row())

    def _on_activated(self, index: QModelIndex) -> None:
        if (row := self._rows.row(index.row())) is not None:
            self.opened.emit(row)

    def _on_delete(self) -> None:
        if (row := self._current()) is not None:
            self.delete_wanted.emit(row)

    def _on_header(self, number: int) -> None:
        column = self._rows.column(number)
        if column.sortable:
            self.order_wanted.emit(column.field)

    def _on_row(self, current: QModelIndex) -> None:
        if (row := self._rows.row(current.row())) is not None:
            self._selected = row.id

    def _on_filled(self) -> None:
        """Select the same record again after the rows were read anew."""
        if self.currentIndex().isValid():
            return
        for number in range(self._rows.rowCount()):
            row = self._rows.row(number)
            if row is not None and row.id == self._selected:
                self.selectRow(number)
                return
