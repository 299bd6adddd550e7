# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting charts: what they are drawn of as vectors, band by band, so that a long chart runs over pages."""

from collections.abc import Iterator
from math import inf
from typing import Final

from kzdesk.documents.charts.charts import bands
from kzdesk.documents.charts.drawing import Anchor, Band, Box, Fill, Stroke, Words
from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.links import Mark
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.styles import BOTTOM, CAPTION, CELL, LEFT, RIGHT, TOP, WIDTH
from kzdesk.documents.formats.pdf.syntax import numbers, text_string
from kzdesk.documents.formats.pdf.typesetter import REGULAR, Typesetter
from kzdesk.documents.outline import Chart
from kzdesk.documents.steps import Steps

_AFTER: Final = 12.0
_TOGETHER: Final = 3
_FILLS: Final = {Fill.LIGHT: b"0.78 0.82 0.88 rg", Fill.DARK: b"0.25 0.32 0.44 rg"}


class _Cells:
    """Measures in the letters of table cells."""

    leading = CELL.leading

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter

    def width(self, text: str) -> float:
        return self._typesetter.width(text, CELL.size)


class ChartSetter:
    """Sets one chart on the pages of a flow."""

    def __init__(self, chart: Chart, typesetter: Typesetter, flow: Flow) -> None:
        """Measure what it is drawn of."""
        self._chart = chart
        self._typesetter = typesetter
        self._flow = flow
        self._bands = bands(chart, _Cells(typesetter), WIDTH)

    @property
    def needed(self) -> float:
        """The height of the caption and of the bands that must stand on the same page with it, in points."""
        caption = self._typesetter.measured(self._chart.caption, CAPTION, WIDTH)
        notes = self._flow.foot.expected(note for run in self._chart.caption for note in run.notes)
        head = CAPTION.before + len(caption) * CAPTION.leading + CAPTION.after + notes
        every = sum(band.height for band in self._bands)
        few = sum(band.height for band in self._bands[:_TOGETHER])
        return head + (every if head + every <= TOP - BOTTOM else few)

    def place(self, parent: Element, steps: Steps, *, kept: bool) -> None:
        """Set the caption and the bands below it; a heading before them has `kept` the room they need."""
        self._flow.space(CAPTION.before)
        if not kept:
            self._flow.keep(min(self.needed, TOP - BOTTOM))
        with parent.child("Div") as group:
            with (
                group.child("Caption") as element,
                self._typesetter.block(self._chart.caption, element, CAPTION, LEFT, WIDTH) as text,
            ):
                self._flow.text(text)
            if self._bands:
                self._flow.space(0.0)
                said = self._chart.alternative or "; ".join(f"{bar.label}: {bar.printed}" for bar in self._chart.bars)
                with group.child("Figure", b"/Alt%s" % text_string(printable(said))) as figure:
                    self._figure(figure, steps)
        self._flow.advance(0.0, _AFTER)

    def _figure(self, figure: Element, steps: Steps) -> None:
        page, top = self._flow.pages.count, self._flow.top
        for band in self._bands:
            for _ in band.areas:
                steps.take()
            self._flow.keep(band.height)
            self._band(band, figure)
            self._flow.advance(band.height, 0.0)
        if self._flow.pages.count == page:
            box = numbers(LEFT, self._flow.top, RIGHT, top)
            figure.describe(b"/A<</O/Layout/Placement/Block/BBox[%s]>>" % box)

    def _band(self, band: Band, figure: Element) -> None:
        pages, top = self._flow.pages, self._flow.top
        pages.draw([figure.begin(pages.page.number, pages.page.owners)])
        for each in band.drawn:
            if not isinstance(each, Words):
                pages.draw(_painted(each, top))
        pages.draw([figure.end])
        for each in band.drawn:
            if isinstance(each, Words):
                self._words(each, top, Mark(figure))

    def _words(self, words: Words, top: float, mark: Mark) -> None:
        lines = self._typesetter.cut(words.text, REGULAR, inf, CELL.size)
        share = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}[words.anchor]
        left = LEFT + words.x - share * self._typesetter.width(words.text, CELL.size)
        self._flow.pages.text(lines, (mark,), CELL, left, top - words.top)


def _painted(each: Box | Stroke, top: float) -> Iterator[bytes]:
    """Yield how a box or a stroke is drawn on a page whose band begins at `top`."""
    match each:
        case Stroke(x, y, to_x, to_y, width, quiet):
            grey = b"0.7" if quiet else b"0"
            ends = numbers(LEFT + x, top - y), numbers(LEFT + to_x, top - to_y)
            yield b"%s w %s G %s m %s l S" % (numbers(width), grey, *ends)
        case Box(x, y, width, height, fill, dashed):
            area = numbers(LEFT + x, top - y - height, width, height)
            yield b"0.6 w 0 G"
            if dashed:
                yield b"[2 2] 0 d %s re S [] 0 d" % area
            elif fill is Fill.NONE:
                yield b"%s re S" % area
            else:
                yield b"%s %s re B 0 g" % (_FILLS[fill], area)
