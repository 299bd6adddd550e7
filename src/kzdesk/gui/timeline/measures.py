# SPDX-License-Identifier: GPL-3.0-or-later
"""How much room the parts of the time line take in a font."""

from collections import Counter
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kzdesk.domain.messages import Translate
from kzdesk.gui.labels import shown
from kzdesk.gui.timeline.layout import LaneRows, Layout
from kzdesk.gui.timeline.words import lane_name, what
from kzdesk.services.timeline import Moment

LONGEST: Final = 320  # pixels of a label
BAR: Final = 13  # height in pixels
PAD: Final = 8


class Measures:
    """Heights and widths in pixels; rows are counted from under the axis."""

    def __init__(self, font: QFont, tr: Translate, moments: tuple[Moment, ...]) -> None:
        """Measure in this font; a lane whose moments all belong to one case or person does not repeat it."""
        self._metrics = QFontMetricsF(font)
        self._tr = tr
        details = {(each.lane, each.detail) for each in moments}
        self._mixed = {lane for lane, count in Counter(lane for lane, _ in details).items() if count > 1}

    @property
    def line(self) -> int:
        """The height of a line of text."""
        return int(self._metrics.height())

    @property
    def axis(self) -> int:
        """The height of the axis."""
        return self.line + 2 * PAD

    @property
    def row(self) -> int:
        """The height of a label with its bar."""
        return self.line + BAR + PAD

    def label(self, moment: Moment) -> str:
        """Return the label of a moment, cut to the room it has."""
        whole = shown(what(moment, self._tr) if moment.lane in self._mixed else moment.title)
        return self._metrics.elidedText(whole, Qt.TextElideMode.ElideRight, LONGEST)

    def text(self, moment: Moment) -> float:
        """Return how wide the label of a moment is."""
        return self._metrics.horizontalAdvance(self.label(moment)) + 2

    def names(self, layout: Layout) -> int:
        """Return how wide the names of the lanes are."""
        widths = [self._metrics.horizontalAdvance(lane_name(lane.name, self._tr)) for lane in layout.lanes]
        return int(max(widths, default=60.0)) + 2 * PAD + 4

    def top(self, layout: Layout, row: int) -> int:
        """Return where a row begins; between two lanes there is some room."""
        above = sum(1 for lane in layout.lanes if lane.first + lane.count <= row)
        return PAD + row * self.row + above * PAD

    def lane(self, layout: Layout, lane: LaneRows, width: float) -> QRectF:
        """Return the area of a lane."""
        top = self.top(layout, lane.first) - PAD / 2
        return QRectF(0, top, width, lane.count * self.row + PAD)
