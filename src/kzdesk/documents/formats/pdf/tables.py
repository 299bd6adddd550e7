# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting tables: a head with a rule, the head again on each next page, rows parted only when higher than a page."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from itertools import accumulate

from kzdesk.documents.formats.pdf.flow import Flow, TextBlock
from kzdesk.documents.formats.pdf.lines import width_of
from kzdesk.documents.formats.pdf.structure import Element, Structure
from kzdesk.documents.formats.pdf.styles import (
    ASCENT,
    CELL,
    CELL_GAP,
    CELL_PADDING,
    LEFT,
    RIGHT,
    RULE,
)
from kzdesk.documents.outline import Align, Row, Runs, Table

_HEAD = b"<</O/Table/Scope/Column>>"
_AFTER = 10.0
_ROWS_TOGETHER = 3
_LINES_OF_A_PAGE = 40

SetCell = Callable[[Runs, Element, float, bool], TextBlock]
"""Makes a text block of a cell: its runs, its element, its width, and whether it is strong."""


class TableSetter:
    """Sets one table on the pages of a flow."""

    def __init__(self, table: Table, structure: Structure, flow: Flow, set_cell: SetCell) -> None:
        """Measure the columns: by their shares, or all but the first by their widest cell and the first the rest."""
        self._table = table
        self._structure = structure
        self._flow = flow
        self._set_cell = set_cell
        self._widths = self._shared_widths() if table.shares else self._natural_widths()
        steps = accumulate((width + CELL_GAP for width in self._widths[:-1]), initial=LEFT)
        self._lefts = list(steps)

    def place(self) -> None:
        """Set the head and all rows."""
        with self._structure.element("Table", self._structure.document) as element:
            if self._table.header:
                self._row(Row(self._table.header, strong=True), element, head=True)
            for row in self._table.rows:
                self._row(row, element, head=False)
        self._flow.pages.rule(self._flow.top, LEFT, RIGHT)
        self._flow.advance(0.0, _AFTER)

    def _row(self, row: Row, table: Element, *, head: bool) -> None:
        with self._structure.element("TR", table) as element, ExitStack() as cells:
            blocks = []
            for runs, width in zip(row.cells, self._widths, strict=True):
                kind, scope = ("TH", _HEAD) if head else ("TD", b"")
                cell = cells.enter_context(self._structure.element(kind, element, attributes=scope))
                blocks.append(self._set_cell(runs, cell, width, row.strong))
            for start in range(0, max(1, *(len(block.lines) for block in blocks)), _LINES_OF_A_PAGE):
                part = slice(start, start + _LINES_OF_A_PAGE)
                self._lines([replace(block, lines=block.lines[part]) for block in blocks], row, head=head)
        if head:
            self._flow.pages.rule(self._flow.top, LEFT, RIGHT)

    def _lines(self, blocks: Sequence[TextBlock], row: Row, *, head: bool) -> None:
        """Set a row, or of a row higher than a page the lines that one page takes."""
        height = max(block.height for block in blocks) + 2 * CELL_PADDING
        self._room(height, row, head=head)
        if (row.strong or row.ruled) and not head:
            self._flow.pages.rule(self._flow.top, LEFT, RIGHT)
        for block, left, width, align in zip(blocks, self._lefts, self._widths, self._table.align, strict=True):
            self._cell(block, left, width, align)
        self._flow.advance(height, 0.0)

    def _cell(self, block: TextBlock, left: float, width: float, align: Align) -> None:
        shift = width - width_of(block.lines) if align is Align.END else 0.0
        top = self._flow.top - CELL_PADDING
        self._flow.pages.text(block.lines, block.marks, block.style, left + shift, top)

    def _room(self, height: float, row: Row, *, head: bool) -> None:
        """Go to the next page when the row does not fit here; a head needs room for the first rows below it."""
        if head:
            self._flow.keep(height + max(height * (_ROWS_TOGETHER - 1), self._first_height()))
            return
        if not self._flow.fits(height):
            if row.ruled:
                self._flow.pages.rule(self._flow.top, LEFT, RIGHT)
            self._flow.turn()
            self._repeat_head()

    def _first_height(self) -> float:
        """Return the height of the first row, so that no head stands alone above the end of a page."""
        nowhere = Element(0, 0, b"", b"")
        heights = (
            self._set_cell(runs, nowhere, width, row.strong).height + 2 * CELL_PADDING
            for row in self._table.rows[:1]
            for runs, width in zip(row.cells, self._widths, strict=True)
        )
        return max(heights, default=0.0)

    def _repeat_head(self) -> None:
        if not self._table.header:
            return
        baseline = self._flow.top - CELL_PADDING - CELL.size * ASCENT
        nowhere = Element(0, 0, b"", b"")
        for runs, left, width, align in zip(
            self._table.header, self._lefts, self._widths, self._table.align, strict=True
        ):
            block = self._set_cell(runs, nowhere, width, True)
            shift = width - width_of(block.lines) if align is Align.END else 0.0
            for place, line in enumerate(block.lines):
                drop = place * CELL.leading
                self._flow.pages.artefact(line, CELL.size, left + shift, baseline - drop)
        self._flow.advance(CELL.leading + 2 * CELL_PADDING, 0.0)
        self._flow.pages.rule(self._flow.top - RULE, LEFT, RIGHT)

    def _shared_widths(self) -> list[float]:
        shares = self._table.shares
        unit = (RIGHT - LEFT - CELL_GAP * (len(shares) - 1)) / sum(shares)
        return [unit * share for share in shares]

    def _natural_widths(self) -> list[float]:
        others = [self._natural_width(column) for column in range(1, len(self._table.header))]
        return [RIGHT - LEFT - sum(others) - CELL_GAP * len(others), *others]

    def _natural_width(self, column: int) -> float:
        nowhere = Element(0, 0, b"", b"")
        share = (RIGHT - LEFT) / len(self._table.header) - CELL_GAP
        rows = (Row(self._table.header, strong=True), *self._table.rows)
        blocks = (self._set_cell(row.cells[column], nowhere, share, row.strong) for row in rows)
        return max(width_of(block.lines) for block in blocks)
