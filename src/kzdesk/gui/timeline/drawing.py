# SPDX-License-Identifier: GPL-3.0-or-later
"""How the parts of the time line look. Nothing is told by colour alone: what is not certain is hatched and dashed."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPainter, QPalette, QPen, QPolygonF

from kzdesk.gui.timeline.layout import Bar, Scale, ticks

_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ARROW: Final = 8
_TICK: Final = 52  # pixels that a label of the axis needs


class Brush:
    """Draws with the colours of the theme; made for one painting."""

    def __init__(self, painter: QPainter, palette: QPalette, size: QSize, axis: int) -> None:
        """Draw in an area of this size; the axis takes so many pixels at its top."""
        self._painter = painter
        self._size = size
        self._axis = axis
        self._accent = palette.highlight().color()
        self._text = palette.text().color()
        self._muted = QGuiApplication.palette().placeholderText().color()
        self._base = palette.base().color()
        self._shade = palette.alternateBase().color()
        self._border = palette.mid().color()
        self._names = 0

    def ground(self, names: int) -> None:
        """Wipe everything; the names of the lanes take so many pixels."""
        self._names = names
        self._painter.fillRect(QRectF(0, 0, self._size.width(), self._size.height()), self._base)

    def lane(self, area: QRectF, *, shaded: bool) -> None:
        """Draw the ground of a lane."""
        if shaded:
            self._painter.fillRect(area, self._shade)

    def axis(self, scale: Scale, shown: tuple[float, float], shift: float, today: float) -> None:
        """Draw the lines of the axis through all lanes, and today."""
        for tick in ticks(scale, shown, _TICK):
            strong = tick.month in (0, 1)
            self._painter.setPen(QPen(self._border, 1.4 if strong else 0.7))
            self._painter.drawLine(QPointF(tick.x + shift, self._axis), QPointF(tick.x + shift, self._size.height()))
        if shown[0] <= today <= shown[1]:
            self._painter.setPen(QPen(self._text, 1.5, Qt.PenStyle.DotLine))
            self._painter.drawLine(QPointF(today + shift, self._axis), QPointF(today + shift, self._size.height()))

    def axis_labels(self, scale: Scale, shown: tuple[float, float], shift: float) -> None:
        """Write years, and months by their numbers."""
        for tick in ticks(scale, shown, _TICK):
            text = str(tick.year) if tick.month in (0, 1) else f"{tick.month:02}"
            self._painter.save()
            font = QFont(self._painter.font())
            font.setBold(tick.month in (0, 1))
            self._painter.setFont(font)
            self._painter.setPen(self._text if font.bold() else self._muted)
            self._painter.drawText(QRectF(tick.x + shift + 4, 0, _TICK * 2, self._axis), _LEFT, text)
            self._painter.restore()

    def year(self, year: int, names: int) -> None:
        """Write the year in which what is shown begins."""
        self._painter.fillRect(QRectF(0, 0, names, self._axis - 1), self._base)
        self._painter.setPen(self._muted)
        self._painter.drawText(QRectF(8, 0, names - 8, self._axis), _LEFT, f"{year} …")

    def text(self, area: QRectF, text: str) -> None:
        """Write the label of a moment."""
        self._painter.setPen(self._text)
        self._painter.drawText(area, _LEFT, text)

    def bar(self, area: QRectF, bar: Bar, shift: float) -> None:
        """Draw a moment: what is certain filled, what is possible hatched with a dashed edge, a known day as a
        diamond, and an arrow where it goes on.
        """
        if bar.point:
            self._diamond(area)
            return
        if bar.fuzzy:
            self._painter.setPen(QPen(self._accent, 1.2, Qt.PenStyle.DashLine))
            self._painter.setBrush(QBrush(self._accent, Qt.BrushStyle.BDiagPattern))
            self._painter.drawRect(area)
        if bar.firm_left < bar.firm_right:
            firm = QRectF(bar.firm_left + shift, area.top(), bar.firm_right - bar.firm_left, area.height())
            self._painter.setPen(QPen(self._accent, 1.2))
            self._painter.fillRect(firm, self._base)
            self._painter.setBrush(self._tint())
            self._painter.drawRect(firm)
        if bar.moment.open_end:
            self._arrow(area)

    def cursor(self, area: QRectF, *, strong: bool) -> None:
        """Frame the moment the cursor is on; thinner while the keyboard is elsewhere."""
        self._painter.setPen(QPen(self._accent, 2.0 if strong else 1.0))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(area.adjusted(-4, -2, 4, 3), 4, 4)

    def name(self, area: QRectF, names: int, text: str) -> None:
        """Write the name of a lane over whatever was scrolled under it."""
        self._painter.fillRect(QRectF(0, area.top(), names, area.height()), self._shade)
        self._painter.setPen(QPen(self._border, 1))
        self._painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._painter.drawLine(QPointF(names, area.top()), QPointF(names, area.bottom()))
        self._painter.setPen(self._text)
        room = QRectF(8, area.top(), names - 12, area.height())
        self._painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)

    def cover(self) -> None:
        """Keep the axis free of what was scrolled under it."""
        self._painter.fillRect(QRectF(0, 0, self._size.width(), self._axis), self._base)
        self._painter.setPen(QPen(self._border, 1))
        self._painter.drawLine(QPointF(0, self._axis), QPointF(self._size.width(), self._axis))

    def _tint(self) -> QColor:
        tint = QColor(self._accent)
        tint.setAlphaF(0.45)
        return tint

    def _diamond(self, area: QRectF) -> None:
        half = area.height() / 2
        middle = QPointF(area.left() + half, area.center().y())
        self._painter.setPen(QPen(self._accent, 1.2))
        self._painter.setBrush(self._accent)
        around = ((0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0))
        self._painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in around]))

    def _arrow(self, area: QRectF) -> None:
        end, middle = area.right(), area.center().y()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._accent)
        points = (
            QPointF(end - _ARROW, area.top() - 3),
            QPointF(end + 4, middle),
            QPointF(end - _ARROW, area.bottom() + 3),
        )
        self._painter.drawPolygon(QPolygonF(list(points)))
