# SPDX-License-Identifier: GPL-3.0-or-later
"""Excel workbooks (ISO/IEC 29500, SpreadsheetML), read row by row with bounded memory.

A workbook is a ZIP file, so a small one can unpack to very much. What its parts say they hold is added up first;
Python's zipfile never gives more of a part than that.
"""

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.services.bulk.sheet import ROWS, Line, Lines
from kzdesk.services.incoming import readable

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

UNPACKED_LIMIT: Final = 400_000_000
"""Bytes that a workbook may hold when it is unpacked."""
KEPT_LIMIT: Final = 64_000_000
"""Bytes of the parts that are kept in memory: the shared texts and the styles."""
PARTS_LIMIT: Final = 2_000
_BROKEN: Final = (
    *(KeyError, ValueError, TypeError, SyntaxError, AttributeError, IndexError, OverflowError, EOFError),
    *(zipfile.BadZipFile, zlib.error),
)
"""What the reader raises at workbooks that are not as they should be."""
_KEPT: Final = ("sharedstrings.xml", "styles.xml", "workbook.xml")
_NOT_A_WORKBOOK: Final = QT_TRANSLATE_NOOP(
    "bulk", "This file is not an Excel workbook, or it is damaged. Save it anew as XLSX. Nothing was changed."
)
_UNPACKS: Final = QT_TRANSLATE_NOOP(
    "bulk",
    "This workbook unpacks to more than kzdesk reads. Nothing was changed. Copy the rows alone into a new workbook, or "
    "save the sheet as CSV.",
)
_NO_SHEET: Final = QT_TRANSLATE_NOOP(
    "bulk", "The workbook has no sheet “{name}”. It has: {known}. Nothing was changed."
)


@contextmanager
def xlsx_rows(path: Path, wanted: str) -> Iterator[Lines]:
    """Give the lines of a sheet, the first where none is `wanted`.

    Raises `Refused` when the file is no workbook, unpacks to too much or has no such sheet, `Unavailable` when it
    cannot be read.
    """
    try:
        with readable():
            with zipfile.ZipFile(path) as parts:
                _assert_bounded(parts)
            book = _opened(path)
    except zipfile.BadZipFile:
        raise Refused(_NOT_A_WORKBOOK, code="not_a_workbook") from None
    try:
        names = tuple(sheet.title for sheet in book.worksheets)
        if (wanted and wanted not in names) or not names:
            raise Refused(_NO_SHEET.format(name=wanted, known=", ".join(names)), code="sheet")
        sheet = book.worksheets[names.index(wanted) if wanted else 0]
        about = sheet.max_row or 0
        sheet.reset_dimensions()
        yield Lines(_lines(sheet.iter_rows(values_only=True)), min(about, ROWS), names)
    finally:
        book.close()


def _assert_bounded(parts: zipfile.ZipFile) -> None:
    """Return when the workbook unpacks to no more than can be read."""
    every = parts.infolist()
    kept = sum(each.file_size for each in every if each.filename.lower().endswith(_KEPT))
    whole = sum(each.file_size for each in every)
    if len(every) > PARTS_LIMIT or kept > KEPT_LIMIT or whole > UNPACKED_LIMIT:
        raise Refused(_UNPACKS, code="too_large")


def _opened(path: Path) -> "Workbook":
    """Return the workbook, open for reading. What the reader does not know of it, such as pictures, is left out."""
    from openpyxl import load_workbook

    warnings.filterwarnings("ignore", module="openpyxl")
    try:
        return load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except _BROKEN:
        raise Refused(_NOT_A_WORKBOOK, code="not_a_workbook") from None


def _lines(rows: Iterator[tuple[object, ...]]) -> Iterator[Line]:
    number = 0
    try:
        for number, row in enumerate(rows, start=1):
            cells = [_text(cell) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            yield number, tuple(cells)
    except _BROKEN:
        raise Refused(_NOT_A_WORKBOOK, code="not_a_workbook") from None


def _text(cell: object) -> str:
    """Return what a cell shows, as one would type it: days as 2022-01-05, whole numbers without a point."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d" if cell.time() == time() else "%Y-%m-%d %H:%M")
    if isinstance(cell, time):
        return cell.strftime("%H:%M")
    return "" if cell is None else str(cell).strip()
