# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns beside one another in the order of time, over lines at round numbers."""

from collections.abc import Iterator
from math import ceil
from typing import Final

from kzdesk.documents.charts.drawing import Anchor, Area, Band, Drawn, Measure, Stroke, Words, box_of, scale
from kzdesk.documents.charts.values import shown_value
from kzdesk.documents.charts.wrapping import wrapped
from kzdesk.documents.outline import Bar

_PLOT: Final = 120.0
_GAP: Final = 5.0
_TICK: Final = 3.0
_SHARE: Final = 0.72
_WIDEST: Final = 34.0
_LINES: Final = 5
_ROUND: Final = (1, 2, 5)
_LABEL_MOST: Final = 0.3
_THIN: Final = 0.4


class _Plot:
    """The place of everything in a chart of columns."""

    def __init__(self, several: tuple[Bar, ...], measure: Measure, width: float) -> None:
        self.unit = scale(measure)
        self.measure = measure
        self.width = width
        self.top = measure.leading + _GAP * self.unit / 2
        self.plot = _PLOT * self.unit
        self.step = _round_step(max((shown_value(bar) for bar in several), default=0))
        self.most = ceil(max((shown_value(bar) for bar in several), default=0) / self.step) * self.step or self.step
        self.left = measure.width(str(self.most)) + _GAP * self.unit
        self.slot = (width - self.left) / max(len(several), 1)
        self.base = self.top + self.plot

    def height(self, value: int) -> float:
        """Return how high a column is."""
        return value / self.most * self.plot

    def every(self, texts: list[str], room: float = 1.0) -> int:
        """Return that every how many-th of the texts has room beside its neighbours."""
        widest = max(map(self.measure.width, texts), default=0.0)
        return max(ceil((room * widest + _GAP * self.unit) / self.slot), 1)


def columns(several: tuple[Bar, ...], measure: Measure, width: float) -> Iterator[Band]:
    """Yield one band with a column for each bar; nothing for none."""
    if not several:
        return
    at = _Plot(several, measure, width)
    height = at.base + (_TICK + _GAP) * at.unit + measure.leading
    areas = (
        Area(place, at.left + place * at.slot, 0.0, at.slot, at.base + _TICK * at.unit) for place in range(len(several))
    )
    yield Band(height, (*_grid(at), *_columns(several, at), *_labels(several, at)), tuple(areas))


def _grid(at: _Plot) -> Iterator[Drawn]:
    for value in range(0, at.most + 1, at.step):
        y = at.base - at.height(value)
        yield Stroke(at.left, y, at.width, y, _THIN, quiet=bool(value))
        yield Words(at.left - _GAP * at.unit, y - at.measure.leading / 2, str(value), Anchor.END)


def _columns(several: tuple[Bar, ...], at: _Plot) -> Iterator[Drawn]:
    thick = min(at.slot * _SHARE, _WIDEST * at.unit)
    printed = [wrapped(bar.printed, at.measure, at.width * _LABEL_MOST, 1)[0] for bar in several]
    every = at.every(printed)
    for place, bar in enumerate(several):
        middle = at.left + (place + 0.5) * at.slot
        height = at.height(shown_value(bar))
        if height:
            yield from box_of(bar, 0, (middle - thick / 2, at.base - height, thick, height), at.unit)
        if (len(several) - 1 - place) % every == 0:
            yield Words(middle, at.base - height - at.measure.leading, printed[place], Anchor.MIDDLE)


def _labels(several: tuple[Bar, ...], at: _Plot) -> Iterator[Drawn]:
    """Yield the labels of as many columns as have room, always of the last."""
    labels = [wrapped(bar.label, at.measure, at.width * _LABEL_MOST, 1)[0] for bar in several]
    every = at.every(labels, room=1.5)
    for place in range(len(several) - 1, -1, -every):
        middle, wide = at.left + (place + 0.5) * at.slot, at.measure.width(labels[place])
        x = min(max(middle - wide / 2, 0.0), at.width - wide)
        yield Stroke(middle, at.base, middle, at.base + _TICK * at.unit)
        yield Words(x, at.base + _GAP * at.unit, labels[place])


def _round_step(most: int) -> int:
    """Return 1, 2 or 5, or ten, a hundred … times that, so that few lines reach up to a number."""
    ten = 1
    while True:
        for step in _ROUND:
            if step * ten * _LINES >= most:
                return step * ten
        ten *= 10
