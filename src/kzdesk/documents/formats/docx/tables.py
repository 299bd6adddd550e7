# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables (ISO/IEC 29500-1, 17.4): a head that comes again on each page, columns as wide as they need."""

from itertools import pairwise
from typing import Final

from kzdesk.documents.formats.docx.measures import TEXT_WIDTH
from kzdesk.documents.formats.docx.paragraphs import ParagraphWriter
from kzdesk.documents.formats.docx.style_sheet import RULE, TABLE
from kzdesk.documents.formats.docx.xml import Xml
from kzdesk.documents.outline import Align, Bar, Chart, Row, Run, Runs, Table, plain
from kzdesk.documents.steps import Steps

_LETTER: Final = 130
_PADDING: Final = 260
_LONGEST_UNPARTED: Final = 1_000  # letters of a row that may be kept on one page
_BAR_SHARES: Final = (6, 6, 2)
_BAR_LENGTH: Final = 20
_BLOCK: Final = "█"


class TableWriter:
    """Writes tables into one part."""

    def __init__(self, paragraphs: ParagraphWriter, steps: Steps) -> None:
        """Write cells with `paragraphs`."""
        self._paragraphs = paragraphs
        self._xml: Xml = paragraphs.xml
        self._steps = steps

    def write(self, table: Table, description: str = "") -> None:
        """Write a table and the narrow line that parts it from the next; `description` is for those who do not see."""
        rows = [row for row in table.rows if row.cells]
        self._paragraphs.finish_turn()
        if rows or table.header:
            widths = _widths(table, rows)
            with self._xml.element("w:tbl"):
                self._properties(widths, description, head=bool(table.header))
                if table.header:
                    self._row(Row(table.header), table.align, widths, head=True)
                for row in rows:
                    self._row(row, table.align, widths, head=False)
                    self._steps.take()
        self._paragraphs.write("TableEnd", ())

    def chart(self, chart: Chart) -> None:
        """Write a chart as a table with bars of letters, which copies and prints as it looks."""
        self._paragraphs.write("Caption", chart.caption)
        highest = max((bar.value for bar in chart.bars), default=0)
        rows = tuple(Row((_cell(bar.label), _cell(_drawn(bar, highest)), _cell(bar.printed))) for bar in chart.bars)
        align = (Align.START, Align.START, Align.END)
        self.write(Table((), rows, align, _BAR_SHARES), chart.alternative)

    def _properties(self, widths: list[int], description: str, *, head: bool) -> None:
        with self._xml.element("w:tblPr"):
            self._xml.value("w:tblStyle", TABLE)
            self._xml.leaf("w:tblW", {"w:w": sum(widths), "w:type": "dxa"})
            self._xml.leaf("w:tblLayout", {"w:type": "fixed"})
            look = {"w:firstRow": int(head), "w:lastRow": 0, "w:firstColumn": 0, "w:lastColumn": 0}
            value = "0620" if head else "0600"
            self._xml.leaf("w:tblLook", {"w:val": value, **look, "w:noHBand": 1, "w:noVBand": 1})
            if description:
                self._xml.value("w:tblDescription", self._paragraphs.runs.fit(description))
        with self._xml.element("w:tblGrid"):
            for width in widths:
                self._xml.leaf("w:gridCol", {"w:w": width})

    def _row(self, row: Row, align: tuple[Align, ...], widths: list[int], *, head: bool) -> None:
        with self._xml.element("w:tr"):
            with self._xml.element("w:trPr"):
                if sum(len(plain(cell)) for cell in row.cells) <= _LONGEST_UNPARTED:
                    self._xml.leaf("w:cantSplit")
                if head:
                    self._xml.leaf("w:tblHeader")
            for runs, side, width in zip(row.cells, align, widths, strict=True):
                self._cell(runs, side, width, row, head=head)

    def _cell(self, runs: Runs, side: Align, width: int, row: Row, *, head: bool) -> None:
        with self._xml.element("w:tc"):
            with self._xml.element("w:tcPr"):
                self._xml.leaf("w:tcW", {"w:w": width, "w:type": "dxa"})
                if row.strong or row.ruled:
                    with self._xml.element("w:tcBorders"):
                        self._xml.leaf("w:top", RULE)
            style = "TableHeading" if head else "TableText"
            self._paragraphs.write(style, runs, align=side, bold=row.strong)


def _widths(table: Table, rows: list[Row]) -> list[int]:
    """Return the widths of the columns: by their shares, or all but the first as wide as they need."""
    count = len(table.header or rows[0].cells)
    if table.shares:
        edges = [TEXT_WIDTH * sum(table.shares[:place]) // sum(table.shares) for place in range(count + 1)]
        return [right - left for left, right in pairwise(edges)]
    share = TEXT_WIDTH // count
    everything = (table.header, *(row.cells for row in rows)) if table.header else tuple(row.cells for row in rows)
    others = [min(max(_need(cells[place]) for cells in everything), share) for place in range(1, count)]
    return [TEXT_WIDTH - sum(others), *others]


def _need(runs: Runs) -> int:
    """Return about how wide the longest line of a cell is."""
    return max(map(len, plain(runs).split("\n"))) * _LETTER + _PADDING


def _drawn(bar: Bar, highest: int) -> str:
    return _BLOCK * -(-bar.value * _BAR_LENGTH // highest) if bar.value > 0 else ""


def _cell(text: str) -> Runs:
    return (Run(text),)
