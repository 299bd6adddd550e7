# SPDX-License-Identifier: GPL-3.0-or-later
"""Excel workbooks (ISO/IEC 29500, SpreadsheetML): a sheet for each table of data, and one with the text line by line.

Text is text: no cell is ever a formula, a link or a number that was not one. The workbook is put together in memory,
because XlsxWriter's other way puts every row into a readable file in the folder for temporary files.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date
from typing import TYPE_CHECKING, BinaryIO, Final

from kzdesk.documents.characters import Characters, ReadableCharacters
from kzdesk.documents.format import ReadResource, Written
from kzdesk.documents.lines import HEAD, lines
from kzdesk.documents.outline import Cell, Outline
from kzdesk.documents.steps import Steps
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress

if TYPE_CHECKING:
    from xlsxwriter.format import Format as CellFormat
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL: Final = 32_767
"""The longest text a cell takes, in UTF-16 units (Microsoft, “Excel specifications and limits”)."""
LONGEST_SHEET: Final = 1_048_575
"""The rows a sheet takes beside its head."""
_LONGEST_NAME: Final = 31
_LARGEST_NUMBER: Final = 10**15
_FIRST_DATE: Final = date(1900, 3, 1)  # before it Excel counts a day that never was
_WIDEST: Final = 60
_NARROWEST: Final = 9
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\\s]+")
_OVERLAPPING: Final = re.compile(r"(?<=_x[0-9A-Fa-f]{4})(?=_x[0-9A-Fa-f]{4}_)")
_MISTAKABLE: Final = re.compile(rf"^<r>|{_OVERLAPPING.pattern}")
_RESERVED: Final = "history"
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class XlsxFormat:
    """Writes outlines as Excel workbooks without formulas, links, hidden sheets or comments."""

    name = "xlsx"
    extension = ".xlsx"
    label: Message = QT_TRANSLATE_NOOP("formats", "Excel workbook")

    def __init__(self, read: ReadResource, longest_sheet: int = LONGEST_SHEET, *, with_text: bool = True) -> None:
        """Need no shipped file. What is longer than `longest_sheet` rows goes on in the next sheet.

        Without text, the workbook has the tables of data alone.
        """
        self._longest_sheet = longest_sheet
        self._with_text = with_text

    def write(self, outline: Outline, out: BinaryIO, progress: Progress) -> Written:
        """Write the outline; equal outlines give equal bytes. Raises `Cancelled` when `progress` does."""
        # XlsxWriter is loaded only when a workbook is written, never to list the formats.
        from xlsxwriter.workbook import Workbook  # noqa: PLC0415

        book, fit = Workbook(out, _OPTIONS), Characters()
        _describe(book, outline)
        text = list(lines(outline)) if self._with_text else []
        steps = Steps(sum(len(table.rows) for table in outline.data) + len(text), progress)
        sheets = _Sheets(book, fit, self._longest_sheet)
        for table in outline.data:
            sheets.begin(table.name, table.columns)
            for row in table.rows:
                sheets.row(row)
                steps.take()
            sheets.finish()
        if self._with_text:
            sheets.begin(outline.title, HEAD)
            for line in text:
                sheets.row((line.kind, line.number, *line.cells))
                steps.take()
            sheets.finish()
        book.close()
        return Written(0, fit.replaced)


def fits_a_cell(cell: Cell) -> bool:
    """Return whether a cell takes this as it is; a text that it does not take goes on in the rows below."""
    return not isinstance(cell, str) or len(_pieces(cell)) <= 1


class _Sheets:
    """Fills one sheet after the other; a table that is longer than a sheet goes on in the next."""

    def __init__(self, book: "Workbook", fit: Characters, longest: int) -> None:
        self._book = book
        self._fit = fit
        self._longest = longest
        self._names: set[str] = {_RESERVED}
        self._head: CellFormat = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        self._text: CellFormat = book.add_format({"text_wrap": True, "valign": "top"})
        self._day: CellFormat = book.add_format({"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"})

    def begin(self, name: str, columns: Sequence[str]) -> None:
        """Open a sheet with a head that stays in sight."""
        self._name, self._columns = name, columns
        self._sheet: Worksheet = self._book.add_worksheet(self._free(name))
        self._sheet.freeze_panes(1, 0)
        self._used = 0
        self._widths = [_NARROWEST] * len(columns)
        for place, column in enumerate(columns):
            self._write(0, place, self._fit(column), self._head)

    def row(self, cells: Sequence[Cell]) -> None:
        """Write a row, or several below each other where a cell does not take a whole text."""
        for part in _split([self._fit(cell) if isinstance(cell, str) else cell for cell in cells]):
            if self._used == self._longest:
                self.finish()
                self.begin(self._name, self._columns)
            self._used += 1
            for place, cell in enumerate(part):
                self._write(self._used, place, cell, self._text)

    def finish(self) -> None:
        """Give the columns their widths and the head its filters."""
        for place, width in enumerate(self._widths):
            self._sheet.set_column(place, place, min(width, _WIDEST))
        if self._columns:
            self._sheet.autofilter(0, 0, self._used, len(self._columns) - 1)

    def _write(self, row: int, column: int, cell: Cell, look: "CellFormat") -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, int) and abs(cell) < _LARGEST_NUMBER:
            self._sheet.write_number(row, column, cell, look)
        elif isinstance(cell, PartialDate) and cell.exact and cell.earliest >= _FIRST_DATE:
            self._sheet.write_datetime(row, column, cell.earliest, self._day)
        else:
            self._sheet.write_string(row, column, str(cell), look)
        if column < len(self._widths):
            self._widths[column] = max(self._widths[column], max(map(len, str(cell).split("\n"))) + 2)
        else:
            self._widths += [_NARROWEST] * (column + 1 - len(self._widths))

    def _free(self, name: str) -> str:
        """Return a name for a sheet that Excel takes and no other sheet has."""
        wanted = _NOT_IN_NAMES.sub(" ", ReadableCharacters()(name)).strip(" '") or "-"
        number, found = 1, _cut(wanted, _LONGEST_NAME).rstrip(" '")
        while found.casefold() in self._names:
            number += 1
            ending = f" ({number})"
            found = _cut(wanted, _LONGEST_NAME - len(ending)).rstrip(" '") + ending
        self._names.add(found.casefold())
        return found


def _describe(book: "Workbook", outline: Outline) -> None:
    """Set what the file says about itself; never who made it, where or when."""
    fit = ReadableCharacters()
    texts = {"title": outline.title, "subject": outline.subject, "author": "; ".join(outline.authors)}
    book.set_properties({**{name: fit(text) for name, text in texts.items()}, "created": outline.dated.astimezone(UTC)})


def _split(cells: Sequence[Cell]) -> Iterator[Sequence[Cell]]:
    """Yield the cells as rows in which every text is one that a cell takes as it is."""
    columns = [_pieces(cell) if isinstance(cell, str) else [cell] for cell in cells]
    for place in range(max(map(len, columns), default=0)):
        yield [column[place] if place < len(column) else None for column in columns]


def _pieces(text: str) -> list[str]:
    """Return a text in pieces, one where it can be.

    A cell takes only so much. Besides, XlsxWriter takes what begins and ends as its own marks do for such, and of two
    escapes (`_x0041_`) that share a sign it sees the first alone.
    """
    if len(text) <= LONGEST_CELL // 2 and not _MISTAKABLE.search(text):
        return [text]
    found: list[str] = []
    for part in _OVERLAPPING.split(text):
        rest = part
        while rest:
            piece = _cut(rest, LONGEST_CELL)
            found += [piece[:1], piece[1:]] if piece.startswith("<r>") and piece.endswith("</r>") else [piece]
            rest = rest[len(piece) :]
    return found


def _cut(text: str, units: int) -> str:
    """Return the beginning of a text that takes so many UTF-16 units at most; no character is parted."""
    return text[:units].encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore")
