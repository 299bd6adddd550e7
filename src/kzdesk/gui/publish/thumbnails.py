# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of the pages beside the pages; each is drawn when it first comes into view."""

from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.publish.sheets import Sheets

_WIDE: Final = 76  # pixels of a picture
_EDGE: Final = QColor(128, 128, 128)
_MARGIN: Final = 8
_NAME = QT_TRANSLATE_NOOP("publish", "Pages, small")
_PAGE = QT_TRANSLATE_NOOP("publish", "Page {page}")

Index = QModelIndex | QPersistentModelIndex


class _Pages(QAbstractListModel):
    """The numbers of the pages."""

    def __init__(self, tr: Translate) -> None:
        super().__init__()
        self._tr = tr
        self._count = 0

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._tr(_PAGE.format(page=index.row() + 1))
        return str(index.row() + 1) if role == Qt.ItemDataRole.DisplayRole else None

    def reset(self, count: int) -> None:
        self.beginResetModel()
        self._count = count
        self.endResetModel()


class _Picture(QStyledItemDelegate):
    """Draws a page and its number; what was drawn is kept until another document comes."""

    def __init__(self, sheets: Sheets) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        self.drawn: dict[int, QImage] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        image = self._image(index.row(), option.widget.devicePixelRatioF())
        room = option.rect
        if image is not None:
            size = image.deviceIndependentSize().toSize()
            sheet = QRect(room.left() + (room.width() - size.width()) // 2, room.top() + _MARGIN, *size.toTuple())
            painter.fillRect(sheet.adjusted(-1, -1, 1, 1), _EDGE)
            painter.drawImage(sheet.topLeft(), image)
        words = room.adjusted(0, room.height() - option.fontMetrics.height() - 2, 0, -2)
        painter.setPen(option.palette.text().color())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        paper = self._sheets.paper
        high = 1.42
        if paper is not None and index.row() < len(paper.sheets):
            sheet = paper.sheets[index.row()]
            high = sheet.height / sheet.width
        return QSize(_WIDE + 2 * _MARGIN, round(_WIDE * high) + 2 * _MARGIN + option.fontMetrics.height())

    def _image(self, page: int, ratio: float) -> QImage | None:
        paper = self._sheets.paper
        if page not in self.drawn and paper is not None and page < len(paper.sheets):
            self.drawn[page] = paper.draw(page, _WIDE / paper.sheets[page].width, ratio)
        return self.drawn.get(page)


class Thumbnails(QListView):
    """The page in view is the current one; choosing another brings that into view."""

    def __init__(self, sheets: Sheets, tr: Translate) -> None:
        """Follow these pages."""
        super().__init__()
        self._sheets = sheets
        self._pages = _Pages(tr)
        self._picture = _Picture(sheets)
        self.setObjectName("thumbnails")
        self.setAccessibleName(tr(_NAME))
        self.setModel(self._pages)
        self.setItemDelegate(self._picture)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFixedWidth(_WIDE + 2 * _MARGIN + 22)
        self.selectionModel().currentChanged.connect(self._on_current)
        sheets.page_changed.connect(self._on_page)

    @property
    def drawn(self) -> int:
        """How many pages were drawn so far."""
        return len(self._picture.drawn)

    def refresh(self) -> None:
        """Show another document."""
        self._picture.drawn.clear()
        self._pages.reset(self._sheets.pages)
        self._on_page(self._sheets.page, self._sheets.pages)

    def _on_page(self, page: int, pages: int) -> None:
        if pages and pages == self._pages.rowCount():
            self.setCurrentIndex(self._pages.index(page - 1))

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid() and now.row() + 1 != self._sheets.page:
            self._sheets.go_to_page(now.row() + 1)
