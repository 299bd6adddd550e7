# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars below one another: label, bar, and the number beside it."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.charts.drawing import Area, Band, Drawn, Measure, Stroke, Words, box_of, scale
from kzdesk.documents.charts.values import shown_value
from kzdesk.documents.charts.wrapping import wrapped
from kzdesk.documents.outline import Bar

_LABEL_MOST: Final = 0.42
_PRINTED_MOST: Final = 0.15
_LABEL_LINES: Final = 4
_GAP: Final = 8.0
_ROW_GAP: Final = 6.0
_THICK: Final = 10.0
_LONGEST: Final = 400
"""Letters of a label that are measured: more are wider than any chart."""


def bars(several: tuple[Bar, ...], measure: Measure, width: float) -> Iterator[Band]:
    """Yield a band for each bar, from left to right as wide as given."""
    unit = scale(measure)
    labels = min(max((measure.width(bar.label[:_LONGEST]) for bar in several), default=0.0), width * _LABEL_MOST)
    printed = min(max((measure.width(bar.printed) for bar in several), default=0.0), width * _PRINTED_MOST)
    axis = labels + _GAP * unit
    longest = max((shown_value(bar) for bar in several), default=0)
    each = max(width - printed - _GAP * unit - axis, 0.0) / max(longest, 1)
    for place, bar in enumerate(several):
        lines = wrapped(bar.label, measure, labels, _LABEL_LINES)
        height = len(lines) * measure.leading + _ROW_GAP * unit
        yield Band(
            height,
            tuple(_bar(bar, place, lines, (axis, height, shown_value(bar) * each, printed), measure)),
            (Area(place, 0.0, 0.0, width, height),),
        )


def _bar(
    bar: Bar, place: int, lines: tuple[str, ...], lengths: tuple[float, float, float, float], measure: Measure
) -> Iterator[Drawn]:
    axis, height, length, printed = lengths
    unit = scale(measure)
    for number, line in enumerate(lines):
        yield Words(0.0, number * measure.leading, line)
    yield Stroke(axis, 0.0, axis, height)
    thick = _THICK * unit
    if length:
        yield from box_of(bar, place, (axis, (measure.leading - thick) / 2, length, thick), unit)
    (number_beside,) = wrapped(bar.printed, measure, max(printed, 1.0), 1)
    yield Words(axis + length + _GAP * unit / 2, 0.0, number_beside)
