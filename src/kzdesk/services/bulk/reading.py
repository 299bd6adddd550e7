# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet of a CSV or XLSX file as rows of texts, read one after the other; what the file is its content tells."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.services.bulk.csv_sheet import csv_rows
from kzdesk.services.bulk.sheet import CELLS, CHARACTERS, ROWS, Line, Sheet
from kzdesk.services.bulk.xlsx_sheet import xlsx_rows
from kzdesk.services.incoming import assert_size, readable

SIZE_LIMIT: Final = 100_000_000
_OLD_EXCEL: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "This is not a table that kzdesk reads. Open it in your spreadsheet program and save it as XLSX or CSV. Nothing "
    "was changed.",
)
_NO_ROWS: Final = QT_TRANSLATE_NOOP(
    "bulk", "The sheet is empty: its first line must hold the headings. Nothing was changed."
)
_TOO_MANY: Final = QT_TRANSLATE_NOOP(
    "bulk", "The sheet has more than {limit} rows. Nothing was changed. Divide it into several files."
)
_TOO_WIDE: Final = QT_TRANSLATE_NOOP("bulk", "Line {line} has more than {limit} columns. Nothing was changed.")
_TOO_LONG: Final = QT_TRANSLATE_NOOP(
    "bulk", "Line {line} has a cell of more than {limit} characters. Nothing was changed."
)
_OLE: Final = b"\xd0\xcf\x11\xe0"
_ZIP: Final = b"PK\x03\x04"
_SUFFIXES: Final = frozenset({".xls", ".ods", ".numbers", ".doc", ".docx", ".pdf"})


@contextmanager
def opened_sheet(path: Path, wanted: str = "") -> Iterator[Sheet]:
    """Give a sheet of a file: of a workbook the one named `wanted`, else its first.

    Raises `Refused` when the file is no table or passes a limit, `Unavailable` when it cannot be read.
    """
    with readable(), path.open("rb") as file:
        size = path.stat().st_size
        beginning = file.read(8)
    assert_size(size, SIZE_LIMIT)
    if beginning.startswith(_OLE) or path.suffix.lower() in _SUFFIXES:
        raise Refused(_OLD_EXCEL, code="not_a_table")
    is_workbook = beginning.startswith(_ZIP) or path.suffix.lower() == ".xlsx"
    with xlsx_rows(path, wanted) if is_workbook else csv_rows(path) as found:
        lines = _within_limits(found.lines)
        headings = _headings(lines)
        yield Sheet(headings, lines, found.about, found.names)


def _within_limits(lines: Iterator[Line]) -> Iterator[Line]:
    """Pass filled lines on. Raises `Refused` at the first that passes a limit."""
    for number, cells in lines:
        if number > ROWS:
            raise Refused(_TOO_MANY.format(limit=ROWS), code="too_large")
        if len(cells) > CELLS:
            raise Refused(_TOO_WIDE.format(line=number, limit=CELLS), code="too_large")
        if any(len(cell) > CHARACTERS for cell in cells):
            raise Refused(_TOO_LONG.format(line=number, limit=CHARACTERS), code="too_large")
        if any(cells):
            yield number, cells


def _headings(lines: Iterator[Line]) -> tuple[str, ...]:
    """Return the first line as headings that differ from each other; one without a text gets its letter."""
    first = next(lines, None)
    if first is None:
        raise Refused(_NO_ROWS, code="empty")
    found: list[str] = []
    for place, cell in enumerate(first[1]):
        heading = " ".join(cell.split()) or letter(place)
        number, unlike = 1, heading
        while unlike in found:
            number += 1
            unlike = f"{heading} ({number})"
        found.append(unlike)
    return tuple(found)


def letter(place: int) -> str:
    """Return the letters by which a spreadsheet calls a column; 0 is `A`, 26 is `AA`."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
