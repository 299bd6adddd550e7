# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart of one series: gone through with the arrow keys, opened by Enter or a click."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.gui.figures.painting import Brush, ScreenLetters
from kzdesk.services.figures.desk import Series
from kzdesk.services.figures.drawing import Area, Band, drawing

_NAME = QT_TRANSLATE_NOOP("figures", "Chart. The table beside it says the same.")
_SAID = QT_TRANSLATE_NOOP("figures", "{label}: {count}")
_PAD: Final = 14
_NARROWEST: Final = 260
_NEXT: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BEFORE: Final = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class ChartView(QAbstractScrollArea):
    """Signals: `chosen(int)` and `opened(int)` with the place of a number among those that are drawn."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._tr = tr
        self._series: Series | None = None
        self._bands: tuple[Band, ...] = ()
        self._current = 0
        self._letters = ScreenLetters(self.font())
        self.setObjectName("chart")
        self.setAccessibleName(tr(_NAME))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)

    @property
    def current(self) -> int:
        """The place of the number the cursor is on."""
        return self._current

    def show_series(self, series: Series | None) -> None:
        """Show a series from its beginning."""
        self._series = series
        self._current = 0
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.choose(0)

    def choose(self, place: int) -> None:
        """Put the cursor on a number and bring it into view."""
        if self._series is None or not self._series.drawn:
            self.setAccessibleDescription("")
            self.viewport().update()
            return
        self._current = min(max(place, 0), len(self._series.drawn) - 1)
        number = self._series.drawn[self._current]
        self.setAccessibleDescription(self._tr(_SAID.format(label=number.label, count=number.count)))
        bar = self.verticalScrollBar()
        for area, _, down in self._areas():
            if area.place == self._current:
                top = down + bar.value() - _PAD
                bar.setValue(int(min(max(bar.value(), top + area.height + 2 * _PAD - self.viewport().height()), top)))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or open."""
        last = len(self._series.drawn) - 1 if self._series is not None else 0
        steps = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        steps |= dict.fromkeys(_NEXT, self._current + 1) | dict.fromkeys(_BEFORE, self._current - 1)
        if event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._bands:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a number can be opened."""
        over = self._at(event.position()) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked."""
        place = self._at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)
            self.opened.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bands in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        brush = Brush(painter, self.viewport().palette(), self._letters)
        for band, down in self._placed():
            if down + band.height >= 0 and down <= self.viewport().height():
                brush.band(band, _PAD, down)
        for area, _, down in self._areas():
            if area.place == self._current:
                brush.cursor(area, _PAD, down - area.y, strong=self.hasFocus())
        painter.end()

    def _arrange(self) -> None:
        self._letters = ScreenLetters(self.font())
        width = max(self.viewport().width() - 2 * _PAD, _NARROWEST)
        self._bands = drawing(self._series, self._letters, width) if self._series is not None else ()
        high = int(sum(band.height for band in self._bands)) + 2 * _PAD
        self.verticalScrollBar().setRange(0, max(high - self.viewport().height(), 0))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(int(self._letters.leading))
        self.viewport().update()

    def _placed(self) -> Iterator[tuple[Band, float]]:
        """Yield the bands with where they begin on the screen."""
        down = float(_PAD - self.verticalScrollBar().value())
        for band in self._bands:
            yield band, down
            down += band.height

    def _areas(self) -> Iterator[tuple[Area, float, float]]:
        """Yield the areas of the numbers with where they begin on the whole chart’s width and on the screen."""
        for band, down in self._placed():
            for area in band.areas:
                yield area, area.x + _PAD, down + area.y

    def _at(self, point: QPointF) -> int | None:
        for area, left, top in self._areas():
            if left <= point.x() <= left + area.width and top <= point.y() <= top + area.height:
                return area.place
        return None

    def _go(self, place: int) -> None:
        self.choose(place)
        if self._bands:
            self.chosen.emit(self._current)
