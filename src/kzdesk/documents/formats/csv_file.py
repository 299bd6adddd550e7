# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV (RFC 4180) for spreadsheets: the tables of data, or the text line by line where there are none.

A spreadsheet takes a cell that begins with `=` or the like for a formula. Such cells get an apostrophe in front, which
alters them; the lossless format is JSON.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final

from kzdesk.documents.characters import Characters
from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.lines import HEAD, lines
from kzdesk.documents.outline import Cell, DataTable, Outline
from kzdesk.documents.steps import Steps
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress

_ACTING: Final = frozenset("=+-@|\t\r\n＝＋－＠")


class CsvFormat:
    """Writes outlines as one CSV file: UTF-8 with its mark, every cell in quotes, lines ended by CR LF."""

    name = "csv"
    extension = ".csv"
    label: Message = QT_TRANSLATE_NOOP("formats", "Table for spreadsheets (CSV)")

    def __init__(self, read: ReadResource) -> None:
        """Need no shipped file."""

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the outline; equal outlines give equal bytes. Raises `Cancelled` when `progress` does."""
        fit = Characters()
        text = io.TextIOWrapper(out, "utf-8-sig", newline="")
        try:
            writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
            rows = list(_rows(outline))
            steps = Steps(len(rows), progress)
            for row in rows:
                writer.writerow([fit(guarded(cell)) for cell in row])
                steps.take()
        finally:
            text.detach()
        return Written(0, fit.replaced)


def guarded(cell: Cell) -> str:
    """Return the text of a cell, with an apostrophe before it where a spreadsheet would calculate it."""
    if cell is None:
        return ""
    text = str(cell)
    if not isinstance(cell, str):
        return text
    acts = text[:1] in _ACTING or text.lstrip()[:1] in _ACTING
    return f"'{text}" if text and acts else text


def _rows(outline: Outline) -> Iterator[Iterable[Cell]]:
    """Yield the rows of the one table, of several with the name of the table before each, or the lines of the text."""
    match outline.data:
        case ():
            yield HEAD
            yield from ((line.kind, line.number, *line.cells) for line in lines(outline))
        case (DataTable(_, columns, rows),):
            yield columns
            yield from rows
        case several:
            for table in several:
                yield (table.name, *table.columns)
                yield from ((table.name, *row) for row in table.rows)
