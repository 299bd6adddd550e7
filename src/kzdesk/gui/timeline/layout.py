# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the moments of a time line are drawn, so that no label covers another. Nothing here draws."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Final

from kzdesk.services.timeline import LANES, Moment

GAP: Final = 14  # pixels between two things in one row
NARROWEST: Final = 10  # pixels a moment takes at least
TAIL: Final = 0.04  # share of the span that is added after its end
_STEPS: Final = (1, 2, 5, 10, 20, 50)


@dataclass(frozen=True, slots=True)
class Scale:
    """A day as a place: `origin` stands at 0, and a day takes so many pixels."""

    origin: date
    per_day: float

    def x(self, day: date, after: int = 0) -> float:
        """Return where a day begins, or the day so many days after it."""
        return (day.toordinal() + after - self.origin.toordinal()) * self.per_day

    def day(self, x: float) -> date:
        """Return the day at a place; the first or last day there is beyond them."""
        return _day(self.origin.toordinal() + math.floor(x / self.per_day))


@dataclass(frozen=True, slots=True)
class Bar:
    """A moment as it is drawn, in pixels: what is certain from `firm_left` to `firm_right`, and around it, from
    `left` to `right`, what is possible. Nothing is certain where `firm_left` is not before `firm_right`. Its label
    begins at `label`.
    """

    moment: Moment
    row: int
    label: float
    left: float
    firm_left: float
    firm_right: float
    right: float

    @property
    def fuzzy(self) -> bool:
        """Whether its beginning or its end is not known to the day."""
        return self.firm_left > self.left or self.firm_right < self.right

    @property
    def point(self) -> bool:
        """Whether it happened on one known day."""
        return not self.fuzzy and self.moment.end is None and not self.moment.open_end


@dataclass(frozen=True, slots=True)
class LaneRows:
    """One lane and how many rows it takes."""

    name: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole time line: its bars in the order of time, its lanes from top to bottom, and the width they share."""

    bars: tuple[Bar, ...]
    lanes: tuple[LaneRows, ...]
    rows: int
    width: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis: where, which year, and which month (1 to 12) or the whole year (0)."""

    x: float
    year: int
    month: int


def span_of(moments: Iterable[Moment], today: date) -> tuple[date, date]:
    """Return the first and the last day to be shown; what goes on reaches until today."""
    first, last = today, today
    spans = [(each.spans, each.open_end) for each in moments]
    if spans:
        first = min(begin for (begin, _), _ in spans)
        last = max(max(end, today) if going_on else end for (_, end), going_on in spans)
    tail = max(30, round((last - first).days * TAIL))
    return _day(first.toordinal() - tail), _day(last.toordinal() + tail)


def lay_out(moments: tuple[Moment, ...], scale: Scale, end: date, label_width: Callable[[Moment], float]) -> Layout:
    """Return where everything goes: each lane takes as many rows as its bars and their labels need."""
    placed: dict[str, Bar] = {}
    lanes: list[LaneRows] = []
    first, width = 0, scale.x(end)
    ordered = sorted(moments, key=lambda each: LANES.index(each.lane))
    for lane, group in groupby(ordered, key=lambda each: each.lane):
        ends: list[float] = []
        for moment in sorted(group, key=lambda each: each.start.earliest):
            bar, room = _bar(moment, scale, end), label_width(moment)
            label = min(bar.left, max(width - room, 0.0))
            row = next((number for number, taken in enumerate(ends) if taken <= label), len(ends))
            ends[row : row + 1] = [max(bar.right, label + room) + GAP]
            placed[moment.id] = replace(bar, row=first + row, label=label)
        lanes.append(LaneRows(lane, first, len(ends)))
        first += len(ends)
    return Layout(tuple(placed[each.id] for each in moments), tuple(lanes), first, width)


def beside(layout: Layout, number: int, step: int) -> int:
    """Return the number of the nearest moment so many lanes down, or up below 0; the same where there is no lane."""
    if not layout.bars:
        return 0
    here, names = layout.bars[number], [lane.name for lane in layout.lanes]
    place = names.index(here.moment.lane) + step
    if not 0 <= place < len(names):
        return number
    there = [each for each, bar in enumerate(layout.bars) if bar.moment.lane == names[place]]
    return min(there, key=lambda each: abs(layout.bars[each].left - here.left))


def ticks(scale: Scale, shown: tuple[float, float], narrowest: float) -> tuple[Tick, ...]:
    """Return the lines of the axis between two places: months where they have room of `narrowest` pixels, else years,
    some of them left out.
    """
    first, last = (scale.day(x).year for x in shown)
    if scale.per_day * 30 >= narrowest:
        days = [(year, month) for year in range(first, last + 1) for month in range(1, 13)]
        found = [Tick(scale.x(date(year, month, 1)), year, month) for year, month in days]
    else:
        step = next((each for each in _STEPS if scale.per_day * 365 * each >= narrowest), _STEPS[-1])
        years = range(max(first - first % step, 1), last + 1)
        found = [Tick(scale.x(date(year, 1, 1)), year, 0) for year in years if year % step == 0]
    return tuple(each for each in found if shown[0] <= each.x <= shown[1])


def _bar(moment: Moment, scale: Scale, end: date) -> Bar:
    """A day is drawn from its beginning to the beginning of the next."""
    left, firm_left = scale.x(moment.start.earliest), scale.x(moment.start.latest)
    if moment.open_end:
        firm_right = right = scale.x(end)
    elif moment.end is not None:
        firm_right, right = scale.x(moment.end.earliest, 1), scale.x(moment.end.latest, 1)
    else:
        right = scale.x(moment.start.latest, 1)
        firm_right = right if moment.start.earliest == moment.start.latest else left
        firm_left = left
    wide = max(right, left + NARROWEST)
    return Bar(moment, 0, left, left, firm_left, wide if firm_right == right else firm_right, wide)


def _day(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, date.min.toordinal()), date.max.toordinal()))
