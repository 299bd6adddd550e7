# SPDX-License-Identifier: GPL-3.0-or-later
"""Comma-separated values (RFC 4180) as spreadsheet programs write them, in the encodings used in Kazakhstan."""

import codecs
import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.services.bulk.sheet import CHARACTERS, Line, Lines
from kzdesk.services.incoming import readable

_NOT_CSV: Final = QT_TRANSLATE_NOOP("bulk", "Line {line} of the file is not CSV: {quoted}. Nothing was changed.")
_UNCLOSED: Final = QT_TRANSLATE_NOOP("bulk", "a quotation mark is not closed, or a cell is too long")
_NOT_TEXT: Final = QT_TRANSLATE_NOOP(
    "bulk", "The file is not text in UTF-8, UTF-16 or Windows-1251. Save it as “CSV UTF-8”. Nothing was changed."
)
_PIECE: Final = 1 << 20
_SEPARATORS: Final = ",;\t"
_GUARDED: Final = frozenset("=+-@|\t\r\n＝＋－＠")


@contextmanager
def csv_rows(path: Path) -> Iterator[Lines]:
    """Give the lines of a CSV file. Raises `Refused` when it is none, `Unavailable` when it cannot be read."""
    csv.field_size_limit(CHARACTERS * 2)
    with readable():
        encoding, about = _encoding(path)
        with path.open(encoding=encoding, newline="") as file:
            separator = _separator(file.readline())
            file.seek(0)
            yield Lines(_lines(file, separator), about)


def _lines(file: io.TextIOBase, separator: str) -> Iterator[Line]:
    """Yield numbered rows; a number counts rows as a spreadsheet program does, not lines of text."""
    reader = csv.reader(file, delimiter=separator, strict=True)
    number = 0
    try:
        for number, row in enumerate(reader, start=1):
            yield number, tuple(unguarded(cell) for cell in row)
    except csv.Error:
        raise Refused(_NOT_CSV.format(line=number + 1, quoted=_UNCLOSED), code="not_csv") from None
    except UnicodeDecodeError:
        raise Refused(_NOT_TEXT, code="not_text") from None


def unguarded(cell: str) -> str:
    """Return a cell without spaces around it and without the apostrophe that keeps programs from calculating it."""
    text = cell.strip().replace("\r\n", "\n")
    return text[1:] if text.startswith("'") and text[1:].lstrip()[:1] in _GUARDED else text


def _encoding(path: Path) -> tuple[str, int]:
    """Return how the text is encoded, and about how many lines it has.

    What is neither UTF-8 nor marked as UTF-16 is taken for Windows-1251, in which Russian Excel saves CSV.
    """
    lines, fits = 0, True
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        mark = file.read(4)
        if mark.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16", path.stat().st_size // 100
        file.seek(0)
        while piece := file.read(_PIECE):
            lines += piece.count(b"\n")
            fits = fits and _decodes(decoder, piece)
    if fits and _decodes(decoder, b"", final=True):
        return "utf-8-sig", lines
    if b"\0" in mark:
        raise Refused(_NOT_TEXT, code="not_text")
    return "cp1251", lines


def _decodes(decoder: codecs.IncrementalDecoder, piece: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(piece, final)
    except UnicodeDecodeError:
        return False
    return True


def _separator(first: str) -> str:
    """Return what parts the cells: of the usual marks the one that stands most often in the first line."""
    outside = "".join(first.split('"')[::2])
    return max(_SEPARATORS, key=outside.count)
