# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages of a PDF in memory, below each other; only those in view are drawn, none is ever written to a file."""

from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QWidget

from kzdesk.gui.paper import Paper, Sheet, Spot

_GAP: Final = 14  # pixels between two pages
_SMALLEST, _LARGEST, _STEP = 0.4, 4.0, 1.15
_PIXELS_A_POINT: Final = 96 / 72
_EDGE: Final = QColor(128, 128, 128)


class _Shelf:
    """Holds the document that is shown and closes it when another takes its place or the view is gone."""

    def __init__(self) -> None:
        self.paper: Paper | None = None

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        return self.paper.sheets if self.paper else ()

    def put(self, paper: Paper | None) -> None:
        if self.paper is not None:
            self.paper.close()
        self.paper = paper

    def clear(self) -> None:
        self.put(None)


class PdfView(QAbstractScrollArea):
    """Pages fitted to the width until somebody zooms.

    Signals: `page_changed(page, pages)` when another page is in view, counted from 1; 0 of 0 without a document.
    """

    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._shelf = _Shelf()
        self._anchor: Spot | None = None
        self._tops: list[int] = []
        self._zoom = 0.0
        self._told = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.destroyed.connect(self._shelf.clear)
        self.verticalScrollBar().actionTriggered.connect(lambda: self._hold(None))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    def show_pdf(self, content: bytes | None) -> None:
        """Show another document in place of the one before, at the same place of the same page; None shows nothing."""
        page, part = self._place()
        self._shelf.put(Paper(content) if content is not None else None)
        self._lay_out(min(page, self.pages - 1), part)

    @property
    def paper(self) -> Paper | None:
        """The document that is shown."""
        return self._shelf.paper

    @property
    def pages(self) -> int:
        """How many pages the document has."""
        return len(self._shelf.sheets)

    @property
    def page(self) -> int:
        """The page in view, counted from 1; 0 without a document."""
        return self._place()[0] + 1 if self.pages else 0

    @property
    def scale(self) -> float:
        """How large pages are shown; 1 is the size on paper."""
        return self._zoom or self._fitting()

    def zoom(self, steps: int) -> None:
        """Show larger (positive) or smaller; 0 fits the pages to the width again."""
        page, part = self._place()
        self._zoom = min(max(self.scale * _STEP**steps, _SMALLEST), _LARGEST) if steps else 0.0
        self._lay_out(page, part)

    def turn(self, pages: int) -> None:
        """Go so many pages on or back; back means first to the top of the page in view."""
        self._hold(None)
        page, part = self._place()
        inside = pages == -1 and part > 0.02
        self._go_to(min(max(page + pages + inside, 0), self.pages - 1), 0.0)

    def reveal(self, text: str, headings: tuple[str, ...] = ()) -> bool:
        """Bring `text`, looked for below these headings, into view; tell whether it is there."""
        spot = paper.find(text, headings) if (paper := self._shelf.paper) else None
        self._hold(spot)
        return spot is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages that are in view."""
        painter = QPainter(self.viewport())
        ratio = self.devicePixelRatioF()
        across, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        for number in range(self.pages):
            area = self._area(number).translated(-across, -top)
            if area.intersects(self.viewport().rect()) and (paper := self._shelf.paper):
                image = paper.image(number, self.scale * _PIXELS_A_POINT, ratio)
                sheet = QRect(area.topLeft(), image.deviceIndependentSize().toSize())
                painter.fillRect(sheet.adjusted(-1, -1, 1, 1), _EDGE)
                painter.drawImage(sheet.topLeft(), image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width; what was sought stays in view."""
        page, part = self._place()
        super().resizeEvent(event)
        self._lay_out(page, part)
        self._hold(self._anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by Page Up and Page Down, go to the ends by Home and End."""
        match event.key():
            case Qt.Key.Key_PageDown:
                self.turn(1)
            case Qt.Key.Key_PageUp:
                self.turn(-1)
            case Qt.Key.Key_Home:
                self.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
            case Qt.Key.Key_End:
                self.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by the wheel with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            self._hold(None)
            super().wheelEvent(event)

    def _fitting(self) -> float:
        widest = max((sheet.width for sheet in self._shelf.sheets), default=595.0)
        return max((self.viewport().width() - 2 * _GAP) / (widest * _PIXELS_A_POINT), 0.1)

    def _lay_out(self, page: int, part: float) -> None:
        """Stack the pages and bring a part of one of them to the top of the view."""
        sheets = self._shelf.sheets
        factor = self.scale * _PIXELS_A_POINT
        self._tops = []
        below = _GAP
        for sheet in sheets:
            self._tops.append(below)
            below += round(sheet.height * factor) + _GAP
        widest = round(max((sheet.width for sheet in sheets), default=0) * factor) + 2 * _GAP
        view = self.viewport()
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, below - view.height()))
        vertical.setPageStep(view.height())
        vertical.setSingleStep(max(20, view.height() // 12))
        horizontal.setRange(0, max(0, widest - view.width()))
        horizontal.setPageStep(view.width())
        self._go_to(page, part)

    def _area(self, number: int) -> QRect:
        sheet, factor = self._shelf.sheets[number], self.scale * _PIXELS_A_POINT
        width, height = round(sheet.width * factor), round(sheet.height * factor)
        left = max(_GAP, (self.viewport().width() - width) // 2)
        return QRect(left, self._tops[number], width, height)

    def _place(self) -> tuple[int, float]:
        """Return the page in the upper part of the view, counted from 0, and how far down in it the view begins."""
        if not self._tops:
            return 0, 0.0
        top = self.verticalScrollBar().value()
        middle = top + self.viewport().height() // 3
        page = max((n for n, page_top in enumerate(self._tops) if page_top <= middle), default=0)
        return page, (top + _GAP - self._tops[page]) / max(self._area(page).height(), 1)

    def _go_to(self, page: int, part: float) -> None:
        if 0 <= page < self.pages:
            self.verticalScrollBar().setValue(self._tops[page] + round(part * self._area(page).height()) - _GAP)
        self._on_scrolled()

    def _hold(self, spot: Spot | None) -> None:
        """Bring a spot into view and keep it there when the size changes; None lets go of the one before."""
        self._anchor = spot
        if spot is None or spot.page >= self.pages:
            return
        first = self._tops[spot.page] + round(spot.down * self._area(spot.page).height())
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if not top + _GAP <= first <= top + height - 4 * _GAP:
            self.verticalScrollBar().setValue(first - height // 4)

    def _on_scrolled(self) -> None:
        self.viewport().update()
        told = (self.page, self.pages)
        if told != self._told:
            self._told = told
            self.page_changed.emit(*told)
