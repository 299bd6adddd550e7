# SPDX-License-Identifier: GPL-3.0-or-later
"""What a chart is drawn of: boxes, strokes and words, measured from the top left corner.

Boxes are told apart by lightness and by hatching, never by hue alone; so a chart reads the same on a grey print.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final, Protocol

from kzdesk.documents.charts.values import hidden
from kzdesk.documents.outline import Bar

HATCH: Final = 4.0
"""Distance between two strokes of a hatching where a line of text is 13.5 high."""
OUTLINE: Final = 0.6
_THIN: Final = 0.4
_LINE: Final = 13.5


class Fill(Enum):
    """How the inside of a box looks."""

    NONE = auto()
    LIGHT = auto()
    DARK = auto()


class Anchor(Enum):
    """Which end of the words stands at their place."""

    START = auto()
    MIDDLE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Box:
    """An outlined box; a dashed one stands for a number that is not told."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill = Fill.NONE
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line; a `quiet` one helps the eye and tells nothing."""

    x: float
    y: float
    to_x: float
    to_y: float
    width: float = OUTLINE
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text. `top` is the upper edge of the line."""

    x: float
    top: float
    text: str
    anchor: Anchor = Anchor.START
    bold: bool = False


Drawn = Box | Stroke | Words


@dataclass(frozen=True, slots=True)
class Area:
    """What belongs to one bar, by its place in the chart: where a click means it."""

    place: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of a chart that is never parted, as wide as the chart."""

    height: float
    drawn: tuple[Drawn, ...]
    areas: tuple[Area, ...]


class Measure(Protocol):
    """How wide text is in the letters a chart is set in. All lengths are of one unit."""

    @property
    def leading(self) -> float:
        """The distance between two lines of text."""

    def width(self, text: str) -> float:
        """Return the width of a text on one line."""


def scale(measure: Measure) -> float:
    """Return how much larger than in print everything is."""
    return measure.leading / _LINE


def box_of(bar: Bar, place: int, area: tuple[float, float, float, float], unit: float) -> Iterator[Drawn]:
    """Yield the box of a bar with its hatching; neighbours differ in lightness and pattern."""
    if hidden(bar):
        yield Box(*area, dashed=True)
        return
    pattern = place % 4
    yield Box(*area, fill=(Fill.LIGHT, Fill.NONE, Fill.DARK, Fill.NONE)[pattern])
    if pattern in (1, 3):
        yield from _hatching(area, unit * HATCH, rising=True)
    if pattern == 3:
        yield from _hatching(area, unit * HATCH, rising=False)


def shifted(drawn: Drawn, right: float, down: float) -> Drawn:
    """Return something drawn elsewhere."""
    match drawn:
        case Box(x=x, y=y):
            return replace(drawn, x=x + right, y=y + down)
        case Stroke(x, y, to_x, to_y):
            return replace(drawn, x=x + right, y=y + down, to_x=to_x + right, to_y=to_y + down)
        case Words(x, top):
            return replace(drawn, x=x + right, top=top + down)


def _hatching(area: tuple[float, float, float, float], step: float, *, rising: bool) -> Iterator[Stroke]:
    """Yield strokes at 45 degrees that end at the edges of an area."""
    left, top, width, height = area
    bottom = top + height
    for number in range(1, int((width + height) / step) + 1):
        reach = number * step  # where the stroke would meet the lower edge, from the left, were it wide enough
        begin, end = max(reach - height, 0.0), min(reach, width)
        low, high = min(reach, height), max(reach - width, 0.0)
        if rising:
            yield Stroke(left + begin, top + low, left + end, top + high, _THIN)
        else:
            yield Stroke(left + begin, bottom - low, left + end, bottom - high, _THIN)
