# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting charts: bars drawn as vectors, each outlined and filled or hatched in turn, its number printed beside it."""

import re
from collections.abc import Iterator
from math import ceil
from typing import Final, NamedTuple

from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.lines import Line
from kzdesk.documents.formats.pdf.links import Mark
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.styles import BOTTOM, CAPTION, CELL, LEFT, RIGHT, TOP, WIDTH
from kzdesk.documents.formats.pdf.syntax import numbers, text_string
from kzdesk.documents.formats.pdf.typesetter import REGULAR, Typesetter
from kzdesk.documents.outline import Bar, Chart
from kzdesk.documents.steps import Steps

_LABEL_MOST: Final = WIDTH * 0.42
_PRINTED_MOST: Final = WIDTH * 0.15
_LABEL_LINES: Final = 4
_GAP: Final = 8.0
_ROW_GAP: Final = 6.0
_THICK: Final = 10.0
_AFTER: Final = 12.0
_TOGETHER: Final = 3
_HATCH: Final = 4.0
_GROUP: Final = re.compile(r"(?<=\d)[\s.,’'](?=\d{3}(?!\d))")
_WHOLE: Final = re.compile(r"\d+")
_AXIS: Final = b"0.6 w 0 G"
_FILL: Final = b"0.78 0.82 0.88 rg"


class _SetBar(NamedTuple):
    """One bar ready to be drawn: its label, its number, and how long it is in points.

    One whose number is not told is `open`: not filled, and as long as the limit that is printed.
    """

    label: list[Line]
    printed: list[Line]
    length: float
    open: bool

    @property
    def height(self) -> float:
        """Height of its row in points."""
        return len(self.label) * CELL.leading + _ROW_GAP


class ChartSetter:
    """Sets one chart on the pages of a flow."""

    def __init__(self, chart: Chart, typesetter: Typesetter, flow: Flow) -> None:
        """Measure the bars."""
        self._chart = chart
        self._typesetter = typesetter
        self._flow = flow
        labels = max((typesetter.width(bar.label, CELL.size) for bar in chart.bars), default=0.0)
        printed = max((typesetter.width(bar.printed, CELL.size) for bar in chart.bars), default=0.0)
        self._label_width = min(labels, _LABEL_MOST)
        self._printed_width = min(printed, _PRINTED_MOST)
        self._axis = LEFT + self._label_width + _GAP
        longest = max((shown_value(bar) for bar in chart.bars), default=0)
        self._unit = (RIGHT - self._printed_width - _GAP - self._axis) / max(longest, 1)
        self._bars = [self._set(bar) for bar in chart.bars]

    @property
    def needed(self) -> float:
        """The height of the caption and of the bars that must stand on the same page with it, in points."""
        caption = self._typesetter.measured(self._chart.caption, CAPTION, WIDTH)
        notes = self._flow.foot.expected(note for run in self._chart.caption for note in run.notes)
        head = CAPTION.before + len(caption) * CAPTION.leading + CAPTION.after + notes
        bars = sum(bar.height for bar in self._bars)
        few = sum(bar.height for bar in self._bars[:_TOGETHER])
        return head + (bars if head + bars <= TOP - BOTTOM else few)

    def place(self, parent: Element, steps: Steps, *, kept: bool) -> None:
        """Set the caption and the bars below it; a heading before them has `kept` the room they need."""
        self._flow.space(CAPTION.before)
        if not kept:
            self._flow.keep(min(self.needed, TOP - BOTTOM))
        with parent.child("Div") as group:
            with (
                group.child("Caption") as element,
                self._typesetter.block(self._chart.caption, element, CAPTION, LEFT, WIDTH) as text,
            ):
                self._flow.text(text)
            if self._bars:
                self._flow.space(0.0)
                said = self._chart.alternative or "; ".join(f"{bar.label}: {bar.printed}" for bar in self._chart.bars)
                with group.child("Figure", b"/Alt%s" % text_string(printable(said))) as figure:
                    self._figure(figure, steps)
        self._flow.advance(0.0, _AFTER)

    def _figure(self, figure: Element, steps: Steps) -> None:
        page, top = self._flow.pages.count, self._flow.top
        for place, bar in enumerate(self._bars):
            steps.take()
            self._flow.keep(bar.height)
            self._bar(bar, figure, hatched=place % 2 == 1)
            self._flow.advance(bar.height, 0.0)
        if self._flow.pages.count == page:
            box = numbers(LEFT, self._flow.top, RIGHT, top)
            figure.describe(b"/A<</O/Layout/Placement/Block/BBox[%s]>>" % box)

    def _set(self, bar: Bar) -> _SetBar:
        value = shown_value(bar)
        label = self._typesetter.cut(bar.label, REGULAR, self._label_width, CELL.size, _LABEL_LINES)
        printed = self._typesetter.cut(bar.printed, REGULAR, self._printed_width, CELL.size)
        return _SetBar(label, printed, value * self._unit, value != bar.value or bar.printed.strip()[:1] in ("<", "≤"))

    def _bar(self, bar: _SetBar, figure: Element, *, hatched: bool) -> None:
        pages, top = self._flow.pages, self._flow.top
        marks = (Mark(figure),)
        pages.text(bar.label, marks, CELL, LEFT, top)
        below = top - CELL.leading / 2 - _THICK / 2
        begin = figure.begin(pages.page.number, pages.page.owners)
        axis = numbers(self._axis, top), numbers(self._axis, top - bar.height)
        pages.draw([begin, b"%s %s m %s l S" % (_AXIS, *axis)])
        pages.draw(_drawn(bar, self._axis, below, hatched=hatched))
        pages.draw([figure.end])
        pages.text(bar.printed, marks, CELL, self._axis + bar.length + _GAP / 2, top)


def shown_value(bar: Bar) -> int:
    """Return how long a bar may be: its value if that is what is printed, otherwise the limit that is printed.

    A bar that is printed as `< 5` must not tell by its length what its number is.
    """
    found = _WHOLE.search(_GROUP.sub("", bar.printed))
    return max(int(found[0]) if found else 0, 0)


def _drawn(bar: _SetBar, left: float, below: float, *, hatched: bool) -> Iterator[bytes]:
    if not bar.length:
        return
    area = numbers(left, below, bar.length, _THICK)
    if bar.open:
        yield b"[2 2] 0 d %s re S [] 0 d" % area
        return
    if not hatched:
        yield b"%s %s re B 0 g" % (_FILL, area)
        return
    yield b"q %s re W n 0.4 w" % area
    for step in range(ceil((bar.length + _THICK) / _HATCH)):
        start = left - _THICK + step * _HATCH
        yield b"%s m %s l S" % (numbers(start, below), numbers(start + _THICK, below + _THICK))
    yield b"Q %s re S" % area
