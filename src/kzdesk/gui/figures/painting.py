# SPDX-License-Identifier: GPL-3.0-or-later
"""Painting what a chart is drawn of in the colours of the theme; lightness and hatching stay apart in each."""

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen

from kzdesk.gui.labels import shown
from kzdesk.services.figures.drawing import Anchor, Area, Band, Box, Fill, Stroke, Words

_LOOSE: Final = 1.25
"""How much higher than its letters a line is."""
_SHARES: Final = {Fill.LIGHT: 0.22, Fill.DARK: 0.72}
"""How much of the colour of text there is in a fill, the rest being the ground."""
_AROUND: Final = 3


class ScreenLetters:
    """Measures in a font of the window, in pixels."""

    def __init__(self, font: QFont) -> None:
        """Measure in this font."""
        self._metrics = QFontMetricsF(font)

    @property
    def leading(self) -> float:
        """The distance between two lines."""
        return self._metrics.height() * _LOOSE

    @property
    def baseline(self) -> float:
        """How far below the upper edge of a line its letters stand."""
        return (self.leading - self._metrics.height()) / 2 + self._metrics.ascent()

    def width(self, text: str) -> float:
        """Return the width of a text on one line."""
        return self._metrics.horizontalAdvance(shown(text))


class Brush:
    """Paints bands; made for one painting."""

    def __init__(self, painter: QPainter, palette: QPalette, letters: ScreenLetters) -> None:
        """Paint in the colours of this palette."""
        self._painter = painter
        self._letters = letters
        self._text, self._ground = palette.text().color(), palette.base().color()
        self._quiet, self._accent = palette.mid().color(), palette.highlight().color()

    def band(self, band: Band, right: float, down: float) -> None:
        """Paint a band whose left upper corner is there."""
        self._painter.save()
        self._painter.translate(right, down)
        for each in band.drawn:
            match each:
                case Box():
                    self._box(each)
                case Stroke(x, y, to_x, to_y, width, quiet):
                    self._painter.setPen(QPen(self._quiet if quiet else self._text, max(width * 1.5, 1.0)))
                    self._painter.drawLine(QLineF(x, y, to_x, to_y))
                case Words():
                    self._words(each)
        self._painter.restore()

    def cursor(self, area: Area, right: float, down: float, *, strong: bool) -> None:
        """Frame the bar the cursor is on; thinner while the keyboard is elsewhere."""
        frame = QRectF(area.x + right, area.y + down, area.width, area.height)
        self._painter.setPen(QPen(self._accent, 2.0 if strong else 1.0))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(frame.adjusted(-_AROUND, -_AROUND, _AROUND, 0), 4, 4)

    def _box(self, box: Box) -> None:
        style = Qt.PenStyle.DashLine if box.dashed else Qt.PenStyle.SolidLine
        self._painter.setPen(QPen(self._text, 1.0, style))
        filled = box.fill in _SHARES
        self._painter.setBrush(self._mixed(_SHARES[box.fill]) if filled else Qt.BrushStyle.NoBrush)
        self._painter.drawRect(QRectF(box.x, box.y, box.width, box.height))

    def _words(self, words: Words) -> None:
        text = shown(words.text)
        share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[words.anchor]
        self._painter.setPen(self._text)
        left = words.x - share * self._letters.width(text)
        self._painter.drawText(QPointF(left, words.top + self._letters.baseline), text)

    def _mixed(self, share: float) -> QColor:
        def mixed(ink: int, ground: int) -> int:
            return round(share * ink + (1 - share) * ground)

        ink, ground = self._text, self._ground
        red, green = mixed(ink.red(), ground.red()), mixed(ink.green(), ground.green())
        return QColor(red, green, mixed(ink.blue(), ground.blue()))
