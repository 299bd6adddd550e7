# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn time line: lanes, an axis of years and months, bars with hatched ends where a date is not exact."""

import math
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from kzdesk.domain.messages import Translate
from kzdesk.gui.timeline.drawing import Brush
from kzdesk.gui.timeline.layout import Bar, LaneRows, Layout, Scale, beside, lay_out, span_of
from kzdesk.gui.timeline.measures import BAR, LONGEST, PAD, Measures
from kzdesk.gui.timeline.words import lane_name, spoken
from kzdesk.services.timeline import Moment

STEP: Final = 1.5
MOST: Final = 24.0  # pixels for a day at the nearest


class Chart(QAbstractScrollArea):
    """Draws moments. Left and Right go from one to the next in the order of time, Enter opens, + and − zoom.

    Signals: `chosen(int)` with the number of the moment the cursor is on; `opened(Moment)`.
    """

    chosen = Signal(int)
    opened = Signal(object)

    def __init__(self, tr: Translate) -> None:
        """Begin empty."""
        super().__init__()
        self._tr = tr
        self._moments: tuple[Moment, ...] = ()
        self._today = date.min
        self._span = (date.min, date.min)
        self._zoom = 1.0
        self._layout = Layout((), (), 0, 0.0)
        self._scale = Scale(date.min, 1.0)
        self._current = 0
        self._measures = Measures(self.font(), tr, ())
        self.setObjectName("chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    @property
    def current(self) -> int:
        """Return the number of the moment the cursor is on."""
        return self._current

    @property
    def layout_shown(self) -> Layout:
        """Return where everything is drawn, in pixels from the left end of the time line."""
        return self._layout

    def show_moments(self, moments: tuple[Moment, ...], today: date) -> None:
        """Show these moments, all of them in the width there is."""
        self._moments, self._today = moments, today
        self._span = span_of(moments, today)
        self._zoom = 1.0
        self._arrange()
        self.choose(0)

    def choose(self, number: int) -> None:
        """Put the cursor on a moment and bring it into view."""
        if not self._moments:
            self.setAccessibleDescription("")
            return
        self._current = min(max(number, 0), len(self._moments) - 1)
        bar, room = self._layout.bars[self._current], self._room()
        left, bars = self.horizontalScrollBar().value(), self.horizontalScrollBar()
        if bar.left < left or min(bar.right, bar.left + LONGEST) > left + room:
            bars.setValue(int(bar.left - room / 4))
        top = self._measures.top(self._layout, bar.row)
        vertical = self.verticalScrollBar()
        vertical.setValue(min(max(vertical.value(), top + self._measures.row - self._below_axis()), top))
        self.setAccessibleDescription(spoken(self._moments[self._current], self._tr))
        self.viewport().update()

    def zoom(self, factor: float) -> None:
        """Show a shorter or longer time; the cursor stays in view."""
        nearest = MOST / self._whole_scale()
        self._zoom = min(max(self._zoom * factor, 1.0), max(nearest, 1.0))
        self._arrange()
        self.choose(self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open or zoom."""
        key = event.key()
        steps = {Qt.Key.Key_Right: self._current + 1, Qt.Key.Key_Left: self._current - 1, Qt.Key.Key_Home: 0}
        steps |= {
            Qt.Key.Key_End: len(self._moments) - 1,
            Qt.Key.Key_Up: beside(self._layout, self._current, -1),
            Qt.Key.Key_Down: beside(self._layout, self._current, 1),
        }
        if key in steps:
            self._go(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._moments:
            self.opened.emit(self._moments[self._current])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(STEP)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.zoom(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.zoom(0)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked."""
        number = self._at(event.position().toPoint())
        if number is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(number)
            self.opened.emit(self._moments[number])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = Brush(painter, self.viewport().palette(), self.viewport().size(), self._measures.axis)
        left, names = self.horizontalScrollBar().value(), self._measures.names(self._layout)
        brush.ground(names)
        for number, lane in enumerate(self._layout.lanes):
            brush.lane(self._lane_area(lane), shaded=number % 2 == 1)
        brush.axis(self._scale, (left, left + self._room()), names - left, self._scale.x(self._today))
        for number, bar in enumerate(self._layout.bars):
            if bar.right >= left - LONGEST and bar.left <= left + self._room():
                self._draw_bar(brush, bar, names - left, current=number == self._current)
        for lane in self._layout.lanes:
            brush.name(self._lane_area(lane), names, lane_name(lane.name, self._tr))
        brush.cover()
        brush.axis_labels(self._scale, (left, left + self._room()), names - left)
        brush.year(self._scale.day(left).year, names)
        painter.end()

    def _draw_bar(self, brush: Brush, bar: Bar, shift: float, *, current: bool) -> None:
        """Draw a bar under its label, which stays in view while the bar is."""
        measures, left = self._measures, float(self.horizontalScrollBar().value() + 2)
        top = measures.top(self._layout, bar.row) + measures.axis - self.verticalScrollBar().value()
        width = measures.text(bar.moment)
        start = max(bar.label, min(left, bar.right - width)) + shift
        brush.text(QRectF(start, top, width + PAD, measures.line), measures.label(bar.moment))
        area = QRectF(bar.left + shift, top + measures.line + 1, bar.right - bar.left, BAR)
        brush.bar(area, bar, shift)
        if current:
            first, last = min(area.left(), start), max(area.right(), start + width)
            brush.cursor(QRectF(first, top, last - first, measures.line + BAR + 2), strong=self.hasFocus())

    def _arrange(self) -> None:
        if self.viewport().width() <= 0:
            return
        self._measures = Measures(self.font(), self._tr, self._moments)
        self._scale = Scale(self._span[0], self._whole_scale() * self._zoom)
        self._layout = lay_out(self._moments, self._scale, self._span[1], self._measures.text)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, math.ceil(self._layout.width - self._room())))
        across.setPageStep(int(self._room()))
        across.setSingleStep(40)
        down.setRange(0, max(0, self._measures.top(self._layout, self._layout.rows) - self._below_axis()))
        down.setPageStep(self._below_axis())
        down.setSingleStep(self._measures.row)
        self.viewport().update()

    def _go(self, number: int) -> None:
        self.choose(number)
        if self._moments:
            self.chosen.emit(self._current)

    def _at(self, point: QPoint) -> int | None:
        names, axis = self._measures.names(self._layout), self._measures.axis
        if point.x() < names or point.y() < axis:
            return None
        x = point.x() - names + self.horizontalScrollBar().value()
        y = point.y() - axis + self.verticalScrollBar().value()
        for number, bar in enumerate(self._layout.bars):
            across = min(bar.left, bar.label) <= x <= max(bar.right, bar.label + self._measures.text(bar.moment))
            if across and 0 <= y - self._measures.top(self._layout, bar.row) < self._measures.row:
                return number
        return None

    def _lane_area(self, lane: LaneRows) -> QRectF:
        above = self._measures.axis - self.verticalScrollBar().value()
        return self._measures.lane(self._layout, lane, self.viewport().width()).translated(0, above)

    def _room(self) -> float:
        return float(max(self.viewport().width() - self._measures.names(self._layout), 50))

    def _below_axis(self) -> int:
        return max(self.viewport().height() - self._measures.axis, 1)

    def _whole_scale(self) -> float:
        days = max((self._span[1] - self._span[0]).days, 1)
        return max(self._room() - 20, 50.0) / days
