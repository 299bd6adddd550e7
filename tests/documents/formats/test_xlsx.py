# SPDX-License-Identifier: GPL-3.0-or-later
"""Excel workbooks: sheets of data with their kinds of values, the text behind them, and nothing that acts."""

import dataclasses
import io
import zipfile
from datetime import UTC, datetime

import pytest

from kzdesk.documents.format import Written
from kzdesk.documents.formats.xlsx import LONGEST_CELL, XlsxFormat
from kzdesk.documents.outline import Cell, DataTable, Outline
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.progress import SILENT
from tests.documents.formats.outlines import HOSTILE
from tests.documents.formats.reading import open_xlsx, xlsx_sheets, xlsx_texts
from tests.documents.samples import paragraph, read, titled


def write(outline: Outline) -> tuple[bytes, Written]:
    out = io.BytesIO()
    written = XlsxFormat(read).write(outline, out, SILENT)
    return out.getvalue(), written


def with_data(*tables: DataTable) -> Outline:
    return dataclasses.replace(titled(paragraph("The text.")), data=tables)


def column(*cells: Cell, name: str = "Data") -> DataTable:
    return DataTable(name, ("Column",), tuple((cell,) for cell in cells))


def test_each_table_has_a_sheet_and_the_text_comes_last() -> None:
    data, _ = write(with_data(column("one"), column("two", name="Cases")))
    sheets = xlsx_sheets(data)
    assert list(sheets) == ["Data", "Cases", "A report"]
    assert sheets["Cases"] == [["Column"], ["two"]]
    assert sheets["A report"] == [
        ["kind", "number", "text"],
        ["heading 1", None, "A report"],
        ["body", None, "The text."],
    ]


def test_values_keep_their_kinds() -> None:
    days = [PartialDate(text) for text in ("2022-01-05", "2022-01", "2022-01-05~", "XXXX", "1899-05-05", "1900-02-28")]
    data, _ = write(with_data(column(*days, 7, -3, 10**18, "7", "2022-01-05", None, "", "=1+1")))
    values = [row[0] if row else None for row in xlsx_sheets(data)["Data"][1:]]
    assert values == [
        datetime(2022, 1, 5), "2022-01", "2022-01-05~", "XXXX", "1899-05-05", "1900-02-28",  # noqa: DTZ001
        7, -3, str(10**18), "7", "2022-01-05", None, None, "=1+1",
    ]  # fmt: skip
    sheet = open_xlsx(data)["Data"]
    assert sheet["A2"].number_format == "yyyy-mm-dd"
    assert sheet["A15"].data_type == "s"


def test_heads_stay_in_sight_and_have_filters() -> None:
    data, _ = write(with_data(DataTable("Data", ("Name", "Number"), ((("x" * 200), 1), ("y", 2)))))
    sheet = open_xlsx(data)["Data"]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")
    assert sheet["A1"].font.bold
    assert sheet["A2"].alignment.wrap_text
    assert sheet.column_dimensions["A"].width == pytest.approx(60, abs=1)


def test_nothing_acts_and_nothing_is_hidden() -> None:
    data, _ = write(with_data(column(*HOSTILE)))
    book = open_xlsx(data)
    assert all(sheet.sheet_state == "visible" for sheet in book)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell for cell in cells if cell.hyperlink or cell.comment] == []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert not [name for name in archive.namelist() if "comment" in name or "external" in name or "vba" in name]
        sheets = b"".join(archive.read(name) for name in archive.namelist() if "worksheets" in name)
        assert b"<f>" not in sheets
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("text", ["а" * 100_000, "😀" * 40_000, "ab" * LONGEST_CELL, "x" * LONGEST_CELL])
def test_a_text_longer_than_a_cell_goes_on_below(text: str) -> None:
    data, _ = write(dataclasses.replace(titled(paragraph(text)), data=(DataTable("Data", ("A", "B"), ((text, "b"),)),)))
    rows = xlsx_sheets(data)["Data"][1:]
    assert "".join(row[0] for row in rows) == text
    assert all(len(row[0].encode("utf-16-le")) <= 2 * LONGEST_CELL for row in rows)
    assert [row[1] for row in rows if len(row) > 1] == ["b"]
    assert xlsx_texts(data)[1:] == [text]


@pytest.mark.parametrize(
    "text", ["<r>x</r>", "<r></r>", "_x005F_x0041_", "_x0041_x0042_x0043_", "_x0041_", "<r>_x0041_x0042_</r>"]
)
def test_what_looks_like_a_mark_of_the_library_is_text(text: str) -> None:
    assert xlsx_texts(write(titled(paragraph(text)))[0])[1:] == [text]


def test_a_table_longer_than_a_sheet_goes_on_in_the_next() -> None:
    out = io.BytesIO()
    XlsxFormat(read, longest_sheet=2).write(with_data(column("1", "2", "3", "4", "5")), out, SILENT)
    sheets = xlsx_sheets(out.getvalue())
    assert [rows for name, rows in sheets.items() if name.startswith("Data")] == [
        [["Column"], ["1"], ["2"]], [["Column"], ["3"], ["4"]], [["Column"], ["5"]],
    ]  # fmt: skip


def test_any_name_makes_a_sheet() -> None:
    names = (
        "",
        "a/b:c*?[d]\\e",
        "'quoted'",
        "x" * 40,
        "X" * 40,
        "History",
        "history",
        "\x00\n",
        "😀" * 20,
        "same",
        "same",
        "SAME",
    )
    data, _ = write(with_data(*(column("x", name=name) for name in names)))
    found = open_xlsx(data).sheetnames
    assert len(found) == len({name.casefold() for name in found}) == len(names) + 1
    assert found[1:4] == ["a b c d e", "quoted", "x" * 31]
    assert all(len(name.encode("utf-16-le")) <= 62 for name in found)


def test_the_file_tells_its_title_and_not_when_or_by_whom_it_was_made() -> None:
    made = dataclasses.replace(titled(), authors=("First", "Second\x07"), title="A\x00 title")
    properties = open_xlsx(write(made)[0]).properties
    assert (properties.title, properties.subject, properties.creator) == (
        "A\ufffd title",
        "Tests",
        "First; Second\ufffd",
    )
    assert properties.created == properties.modified == datetime(2024, 5, 5, tzinfo=UTC).replace(tzinfo=None)
