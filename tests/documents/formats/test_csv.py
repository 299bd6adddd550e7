# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV: tables of data as they are, and nothing a spreadsheet would calculate."""

import dataclasses
import io

import pytest

from kzdesk.documents.formats.csv_file import CsvFormat, guarded
from kzdesk.documents.outline import DataTable, Outline
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.progress import SILENT
from tests.documents.formats.reading import csv_rows
from tests.documents.samples import outline_of, paragraph, read, titled

PEOPLE = DataTable(
    "People", ("Name", "Number", "Day"), (("Қасым", 3, PartialDate("2022-01")), ("", None, PartialDate("XXXX")))
)
CASES = DataTable("Cases", ("Case",), (('One\r\n"two"; three',),))


def write(outline: Outline) -> bytes:
    out = io.BytesIO()
    CsvFormat(read).write(outline, out, SILENT)
    return out.getvalue()


def test_one_table_is_its_columns_and_rows() -> None:
    data = write(dataclasses.replace(titled(), data=(PEOPLE,)))
    assert csv_rows(data) == [["Name", "Number", "Day"], ["Қасым", "3", "2022-01"], ["", "", "XXXX"]]
    assert data == '\ufeff"Name","Number","Day"\r\n"Қасым","3","2022-01"\r\n"","","XXXX"\r\n'.encode()


def test_several_tables_are_told_apart_by_the_first_column() -> None:
    rows = csv_rows(write(dataclasses.replace(titled(), data=(PEOPLE, CASES))))
    assert rows == [
        ["People", "Name", "Number", "Day"],
        ["People", "Қасым", "3", "2022-01"],
        ["People", "", "", "XXXX"],
        ["Cases", "Case"],
        ["Cases", 'One\r\n"two"; three'],
    ]


def test_without_tables_the_text_stands_line_by_line() -> None:
    rows = csv_rows(write(titled(paragraph("One"), paragraph("Two"))))
    assert rows == [["kind", "number", "text"], ["heading 1", "", "A report"], ["body", "", "One"], ["body", "", "Two"]]


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+7 701",
        "-2",
        "@SUM",
        "|cmd",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u00a0=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "-",
    ],
)
def test_what_a_spreadsheet_would_calculate_is_guarded(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=1", "'=1", "1-2", "Қасым", "5 May", "(=1)"])
def test_everything_else_stands_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_numbers_below_zero_are_numbers() -> None:
    assert guarded(-5) == "-5"


def test_what_cannot_be_encoded_is_marked_and_reported() -> None:
    out = io.BytesIO()
    written = CsvFormat(read).write(outline_of((paragraph("a\ud800b\x00c"),)), out, SILENT)
    assert written.missing_characters == ("U+D800",)
    assert csv_rows(out.getvalue())[1] == ["body", "", "a\ufffdb\x00c"]
