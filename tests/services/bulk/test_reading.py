# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are read whoever wrote them: bounded in time and memory, refused with a sentence, never with a crash."""

import re
import tracemalloc
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from kzdesk.documents.formats.csv_file import guarded
from kzdesk.domain.errors import Refused, Unavailable
from kzdesk.services.bulk.csv_sheet import unguarded
from kzdesk.services.bulk.reading import letter, opened_sheet


def lines(path: Path, sheet: str = "") -> list[tuple[int, tuple[str, ...]]]:
    with opened_sheet(path, sheet) as found:
        return [(0, found.headings), *found.lines]


def workbook(path: Path, *rows: list[object]) -> Path:
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    book.save(path)
    return path


def altered(path: Path, part: str, pattern: str, replacement: str) -> Path:
    """Change the text of one part of a workbook."""
    with zipfile.ZipFile(path) as old:
        parts = {item.filename: old.read(item) for item in old.infolist()}
    parts[part] = re.sub(pattern, replacement, parts[part].decode(), count=1, flags=re.DOTALL).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def test_cells_are_what_one_would_type(tmp_path: Path) -> None:
    row = [7, 7.0, 7.5, True, date(2022, 1, 5), datetime(2022, 1, 5, 9, 30), time(9, 30), " Қыз ", None, "=1+1"]  # noqa: DTZ001
    found = lines(workbook(tmp_path / "a.xlsx", list("abcdefghij"), row))
    assert found[1] == (2, ("7", "7", "7.5", "yes", "2022-01-05", "2022-01-05 09:30", "09:30", "Қыз"))


def test_headings_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("\n\nимя,имя,,дата\n\n1,2,3,4\n")
    assert lines(file) == [(0, ("имя", "имя (2)", "C", "дата")), (5, ("1", "2", "3", "4"))]
    assert [letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


@pytest.mark.parametrize(
    ("pattern", "replacement", "reason"),
    [
        (r'<dimension ref="[^"]*"', '<dimension ref="A1:XFD1048576"', ""),
        (r"</sheetData>", '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>', "more than"),
        (r"</sheetData>", '<row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>', "columns"),
        (r"</sheetData>.*", "", "not an Excel workbook"),
        (r"<sheetData>.*?</sheetData>", "<sheetData><row r='x'/></sheetData>", "not an Excel workbook"),
        (r"<worksheet", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet', "not an Excel workbook"),
    ],
)
def test_hostile_sheets_are_bounded(tmp_path: Path, pattern: str, replacement: str, reason: str) -> None:
    file = workbook(tmp_path / "a.xlsx", ["id", "name"], ["1", "x"])
    altered(file, "xl/worksheets/sheet1.xml", pattern, replacement)
    tracemalloc.start()
    if reason:
        with pytest.raises(Refused, match=reason):
            lines(file)
    else:
        assert lines(file)[1] == (2, ("1", "x"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64_000_000


def test_other_files_are_refused_with_a_sentence(tmp_path: Path) -> None:
    contents = {
        "old.xls": b"\xd0\xcf\x11\xe0 old Excel",
        "sheet.ods": b"PK\x03\x04 other",
        "empty.csv": b"",
        "blank.csv": b"\n\n,,\n",
        "quote.csv": b'a,b\n1,"open\n',
        "half.xlsx": b"PK\x03\x04 half a workbook",
        "long.csv": b"a,b\n1," + b"x" * 100_001 + b"\n",
        "wide.csv": b"a," * 301 + b"\n",
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Refused):
            lines(tmp_path / name)
    with pytest.raises(Unavailable):
        lines(tmp_path / "nowhere.csv")
    book = workbook(tmp_path / "a.xlsx", ["id"])
    with pytest.raises(Refused, match="has no sheet"):
        lines(book, "Other")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])).map(str.strip))
def test_what_is_kept_from_calculating_reads_back(text: str) -> None:
    if not text.startswith("'"):
        assert unguarded(guarded(text)) == text
