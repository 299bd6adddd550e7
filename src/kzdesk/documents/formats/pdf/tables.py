# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting tables: a head with a rule, the head again on each next page, only high rows parted."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from math import ceil
from typing import Final

from kzdesk.documents.formats.pdf.blocks import NumberedNote, TextBlock
from kzdesk.documents.formats.pdf.columns import columns
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.furniture import artefact
from kzdesk.documents.formats.pdf.lines import width_of
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.styles import ASCENT, BOTTOM, CELL_PADDING, LEFT, RIGHT, RULE, TOP
from kzdesk.documents.formats.pdf.typesetter import Typesetter
from kzdesk.documents.outline import Align, Row, Table
from kzdesk.documents.steps import Steps

_TOGETHER: Final = 2
"""How many lines of a form begin on a page at least, and how many rows of a table end on one."""
_HEAD: Final = b"/A<</O/Table/Scope/Column>>"
_AFTER: Final = 10.0
_ROWS_TOGETHER: Final = 2
_HIGH: Final = (TOP - BOTTOM) / 3
"""A row higher than this may be parted; a head higher than this is not repeated."""
_LEAST: Final = 2


class TableSetter:
    """Sets one table on the pages of a flow."""

    def __init__(self, table: Table, typesetter: Typesetter, flow: Flow) -> None:
        """Measure the columns."""
        self._table = table
        self._typesetter = typesetter
        self._flow = flow
        self._columns = columns(table, typesetter)
        self._head: Sequence[TextBlock] = ()
        self._style = self._columns.style
        self._strong = replace(self._style, bold=True)

    @property
    def needed(self) -> float:
        """The height of the head and of the first rows below it that must stand on the same page, in points."""
        short = not self._table.header or len(self._table.rows) == _TOGETHER
        rows = self._table.rows[: _TOGETHER if short else 1]
        first = sum(map(self._measured, rows))
        notes = (note for row in rows for cell in row.cells for run in cell for note in run.notes)
        if not self._table.header:
            return min(first, _HIGH) + self._flow.foot.expected(notes)
        head = self._measured(Row(self._table.header, strong=True))
        heads = (note for cell in self._table.header for run in cell for note in run.notes)
        together = min(head, _HIGH) + min(max(first, _ROWS_TOGETHER * self._line), _HIGH)
        return together + self._flow.foot.expected((*heads, *notes))

    def place(self, parent: Element, steps: Steps, *, kept: bool) -> None:
        """Set the head and all rows; a heading before them has `kept` the room they need."""
        self._flow.space(0.0)
        if not kept:
            self._flow.keep(min(self.needed, TOP - BOTTOM))
        with parent.child("Table") as element:
            if self._table.header:
                self._row(Row(self._table.header, strong=True), element, head=True)
                self._flow.pages.rule(self._flow.top, LEFT, RIGHT)
            for place, row in enumerate(self._table.rows):
                if place and place == len(self._table.rows) - _TOGETHER:
                    self._keep_together(self._table.rows[-_TOGETHER:])
                elif row.strong:
                    self._keep_together(self._table.rows[place : place + _TOGETHER])
                steps.take()
                with self._flow.places.of(row.record):
                    self._row(row, element, head=False)
        self._flow.pages.rule(self._flow.top, LEFT, RIGHT)
        self._flow.advance(0.0, _AFTER)

    def _keep_together(self, rows: Sequence[Row]) -> None:
        """Go to the next page when these rows would be parted: the last ones, a head and the first under it."""
        if self._flow.room < sum(map(self._measured, rows)) <= _HIGH:
            self._turn(rows[0])

    @property
    def _line(self) -> float:
        """The height of a row of one line."""
        return self._style.leading + 2 * CELL_PADDING

    def _measured(self, row: Row) -> float:
        style = self._strong if row.strong else self._style
        sizes = zip(row.cells, self._columns.widths, strict=True)
        lines = max((len(self._typesetter.measured(cell, style, width)) for cell, width in sizes), default=1)
        return lines * style.leading + 2 * CELL_PADDING

    def _row(self, row: Row, table: Element, *, head: bool) -> None:
        style = self._strong if row.strong else self._style
        with table.child("TR") as element, ExitStack() as opened:
            cells = []
            places = zip(row.cells, self._columns.lefts, self._columns.widths, strict=True)
            for runs, left, width in places:
                cell = opened.enter_context(element.child("TH", _HEAD) if head else element.child("TD"))
                cells.append(opened.enter_context(self._typesetter.block(runs, cell, style, left, width)))
            self._parts(cells, row, head=head)
        if head and self._height(cells, 0, _lines(cells)) <= _HIGH:
            self._head = cells

    def _parts(self, cells: Sequence[TextBlock], row: Row, *, head: bool) -> None:
        """Set a row, and one that is high on several pages if need be."""
        start, lines = 0, _lines(cells)
        while start < lines:
            stop = self._stop(cells, start, row)
            if (row.strong or row.ruled) and not head and not start:
                self._flow.pages.rule(self._flow.top, LEFT, RIGHT)
            for block, width, align in zip(cells, self._columns.widths, self._table.align, strict=True):
                self._cell(block._replace(lines=block.lines[start:stop]), width, align)
            self._flow.advance(self._height(cells, start, stop), 0.0)
            self._flow.foot.add(_notes(cells, start, stop))
            start = stop

    def _stop(self, cells: Sequence[TextBlock], start: int, row: Row) -> int:
        """Return up to which line the row goes on this page; go to the next when nothing of it does."""
        lines = _lines(cells)
        if self._fits(cells, start, lines):
            return lines
        if not start and self._height(cells, 0, lines) <= _HIGH:
            self._turn(row)
            if self._fits(cells, start, lines):
                return lines
        if not self._fits(cells, start, min(start + _LEAST, lines)):
            self._turn(row)
        stop = min(lines, start + max(1, ceil(self._flow.room / self._style.leading)))
        while stop > start + 1 and not self._fits(cells, start, stop):
            stop -= 1
        return stop - 1 if stop == lines - 1 and stop > start + _LEAST else stop

    def _fits(self, cells: Sequence[TextBlock], start: int, stop: int) -> bool:
        height = self._height(cells, start, stop)
        if height > self._flow.room:
            return False
        return height + self._flow.foot.growth(_notes(cells, start, stop)) <= self._flow.room

    def _height(self, cells: Sequence[TextBlock], start: int, stop: int) -> float:
        return (min(stop, _lines(cells)) - start) * self._style.leading + 2 * CELL_PADDING

    def _cell(self, block: TextBlock, width: float, align: Align) -> None:
        if block.lines:
            shift = width - width_of(block.lines) if align is Align.END else 0.0
            top = self._flow.top - CELL_PADDING
            self._flow.pages.text(block.lines, block.marks, block.style, block.left + shift, top)

    def _turn(self, row: Row) -> None:
        if row.ruled:
            self._flow.pages.rule(self._flow.top, LEFT, RIGHT)
        self._flow.turn()
        self._repeat_head()

    def _repeat_head(self) -> None:
        if not self._head:
            return
        for block, width, align in zip(self._head, self._columns.widths, self._table.align, strict=True):
            shift = width - width_of(block.lines) if align is Align.END else 0.0
            baseline = self._flow.top - CELL_PADDING - block.style.size * ASCENT
            for place, line in enumerate(block.lines):
                drop = place * block.style.leading
                self._flow.pages.draw(artefact(line, block.style.size, block.left + shift, baseline - drop))
        self._flow.advance(self._height(self._head, 0, _lines(self._head)), 0.0)
        self._flow.pages.rule(self._flow.top - RULE, LEFT, RIGHT)


def _lines(cells: Sequence[TextBlock]) -> int:
    return max((len(cell.lines) for cell in cells), default=0)


def _notes(cells: Sequence[TextBlock], start: int, stop: int) -> list[NumberedNote]:
    return [note for cell in cells for note in cell.notes_of(start, stop)]
