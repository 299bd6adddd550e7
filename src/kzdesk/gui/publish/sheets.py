# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of a document on which what is printed leads to its record, and what was found is marked."""

from bisect import bisect_right
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette

from kzdesk.gui.paper import Hit, Spot
from kzdesk.gui.preview import PdfView
from kzdesk.gui.publish.places import Places
from kzdesk.services.export import PrintedPlace

_BAR: Final = 4  # pixels, beside the place that is marked
_TINT: Final = 40  # of 255
_FOUND: Final = QColor(255, 196, 0, 110)


class Sheets(PdfView):
    """Enter, or a click on what is marked already, opens the record.

    Signals: `marked(str)` and `opened(str)` with the id of a record.
    """

    marked = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self._places = Places()
        self._mark: PrintedPlace | None = None
        self._found: Hit = ()
        self.viewport().setMouseTracking(True)

    @property
    def record(self) -> str:
        """The id of the record that is marked, or nothing."""
        return self._mark.record if self._mark else ""

    def show_document(self, content: bytes | None, places: tuple[PrintedPlace, ...]) -> None:
        """Show another document; the mark stays at its record if that is printed there too."""
        record = self.record
        self._places, self._found = Places(places), ()
        self.show_pdf(content)
        self._mark = self._places.of(record) if record else None
        self.viewport().update()

    def go_to_page(self, page: int) -> None:
        """Bring the top of a page, counted from 1, into view."""
        self._hold(None)
        self._go_to(page - 1, 0.0)

    def mark_record(self, record_id: str) -> bool:
        """Mark where a record is printed first and bring it into view; tell whether it is printed at all."""
        place = self._places.of(record_id)
        if place is not None:
            self._put_mark(place)
        return place is not None

    def step(self, step: int) -> None:
        """Mark what is printed of the next record (1) or the one before (-1); without a mark, from what is in view."""
        if self._mark is not None:
            place = self._places.near(self._mark, step)
        else:
            page, down = self._place()
            place = self._places.beyond(page, down, step)
        if place is not None:
            self._put_mark(place)

    def show_found(self, hit: Hit) -> None:
        """Mark what was found and bring it into view; nothing takes the mark away."""
        self._found = hit
        if hit:
            self._hold(Spot(hit[0].page, hit[0].top))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks over the pages."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._mark is not None and self._mark.page <= self.pages:
            band = self._on_screen(self._mark.page - 1, 0.0, self._mark.top, 1.0, self._mark.bottom)
            accent = self.palette().color(QPalette.ColorRole.Highlight)
            painter.fillRect(QRect(band.left(), band.top(), _BAR, band.height()), accent)
            accent.setAlpha(_TINT)
            painter.fillRect(band, accent)
        for area in self._found:
            painter.fillRect(self._on_screen(area.page, area.left, area.top, area.right, area.bottom), _FOUND)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the marked record by Enter; without a mark, mark the first in view."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._mark is not None:
            self.opened.emit(self._mark.record)
        else:
            self.step(1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark what is clicked on; a click on what is marked opens it."""
        super().mouseReleaseEvent(event)
        place = self._under(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            return
        if place == self._mark:
            self.opened.emit(place.record)
        else:
            self._put_mark(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what leads somewhere."""
        super().mouseMoveEvent(event)
        leads = self._under(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def _put_mark(self, place: PrintedPlace) -> None:
        self._mark = place
        self._hold(Spot(place.page - 1, place.top))
        self.viewport().update()
        self.marked.emit(place.record)

    def _under(self, position: QPointF) -> PrintedPlace | None:
        scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        there = position.toPoint() + scrolled
        page = bisect_right(self._tops, there.y()) - 1
        if page < 0 or not (area := self._area(page)).contains(there):
            return None
        return self._places.at(page, (there.y() - area.top()) / area.height())

    def _on_screen(self, page: int, left: float, top: float, right: float, bottom: float) -> QRect:
        area = self._area(page)
        corner = QPoint(area.left() + round(left * area.width()), area.top() + round(top * area.height()))
        end = QPoint(area.left() + round(right * area.width()), area.top() + round(bottom * area.height()))
        scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRect(corner - scrolled, end - scrolled)
