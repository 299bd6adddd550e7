# SPDX-License-Identifier: GPL-3.0-or-later
"""What every entry of `FORMATS` keeps to, whatever the outline."""

import dataclasses
import io
import socket
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings

from kzdesk.documents.format import Format, Written
from kzdesk.documents.formats import FORMATS
from kzdesk.documents.outline import (
    Align,
    Bullets,
    DataTable,
    Heading,
    Item,
    NumberedList,
    Outline,
    Paragraph,
    Row,
    Run,
    Table,
    runs,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled
from kzdesk.domain.progress import SILENT, NoProgress, Progress
from kzdesk.services.writing import write_whole
from tests.documents.formats.outlines import HOSTILE, outlines
from tests.documents.samples import outline_of, read, titled
from tests.documents.test_pdf_file import everything

ALL: Final = tuple(make(read) for make in FORMATS)
_ALIGN: Final = (Align.START, Align.END)
every_format: Final = pytest.mark.parametrize("made", ALL, ids=lambda made: str(made.name))


def write(made: Format, outline: Outline, progress: Progress = SILENT) -> tuple[bytes, Written]:
    out = io.BytesIO()
    written = made.write(outline, out, progress)
    return out.getvalue(), written


def with_data() -> Outline:
    rows: tuple[Any, ...] = tuple((f"Row {number}", number, PartialDate("2022-01-05")) for number in range(50))
    table = DataTable("People", ("Name", "Number", "Day"), rows)
    return dataclasses.replace(everything(), data=(table, table), exchange={"list": [1, "two", None]})


def hostile() -> Outline:
    """Hostile text in every kind of element, as address and as label."""
    return titled(
        *(Paragraph((Run(text, link=text, language=text),)) for text in HOSTILE),
        *(Heading(2, runs(text), number=text[:3]) for text in HOSTILE),
        Bullets(tuple(runs(text) for text in HOSTILE)),
        NumberedList(tuple(Item(f"{n}.", (runs(text), Bullets((runs(text),)))) for n, text in enumerate(HOSTILE))),
        Table(
            (runs("<b>"), runs("=1")),
            tuple(Row((runs(text), runs(text))) for text in HOSTILE),
            (Align.START, Align.END),
        ),
    )


def test_names_and_endings_are_told_apart() -> None:
    assert len({made.name for made in ALL}) == len({made.extension for made in ALL}) == len(ALL)
    assert len({made.label.text for made in ALL}) == len(ALL)


@every_format
def test_each_format_writes_any_outline_and_names_itself(made: Format) -> None:
    assert made.name.isalnum()
    assert made.extension.startswith(".")
    for outline in (outline_of(()), everything(), with_data(), hostile()):
        data, written = write(made, outline)
        assert data or not outline.blocks
        assert (written.pages > 0) == (made.name == "pdf")


@every_format
def test_equal_outlines_give_equal_bytes(made: Format) -> None:
    for make in (with_data, hostile):
        assert write(made, make())[0] == write(made, make())[0]


@every_format
@settings(max_examples=5)
@given(outline=outlines(data=True))
def test_any_outline_is_written_twice_the_same(made: Format, outline: Outline) -> None:
    assert write(made, outline)[0] == write(made, outline)[0]


class Enough(NoProgress):
    """Cancels when half of the work is done."""

    def step(self, done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled


class Counted(NoProgress):
    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))


@every_format
def test_a_cancelled_file_is_not_there(made: Format, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_whole(made, with_data(), tmp_path / "file", replace=False, progress=Enough())
    assert list(tmp_path.iterdir()) == []


@every_format
def test_progress_reaches_its_end_and_never_goes_back(made: Format) -> None:
    counted = Counted()
    write(made, with_data(), counted)
    steps = [done for done, _ in counted.steps]
    assert steps == sorted(steps)
    assert counted.steps[-1][0] == counted.steps[-1][1]
    assert len({total for _, total in counted.steps}) == 1


@every_format
def test_nothing_is_opened_and_nobody_is_called(made: Format, watched: list[str]) -> None:
    write(made, with_data())
    watched.clear()
    write(made, with_data())
    write(made, hostile())
    assert [each for each in watched if not ("resources" in each and made.name == "pdf")] == []


def test_the_watch_itself_sees_what_it_should(watched: list[str], tmp_path: Path) -> None:
    socket.socket().close()
    (tmp_path / "x").write_text("x")
    assert [each.split()[0] for each in watched if each.startswith(("socket", "open"))][:1] == ["socket.__new__"]
    assert any(each.startswith("open") for each in watched)


@every_format
def test_no_file_tells_from_which_record_it_was_made(made: Format) -> None:
    plain, _ = write(made, titled(Heading(2, runs("x")), Paragraph(runs("x")), Bullets((runs("x"),))))
    marked = titled(
        Heading(2, runs("x"), record="RECORD"),
        Paragraph(runs("x"), record="RECORD"),
        Bullets((runs("x"),), record="RECORD"),
    )
    assert write(made, marked)[0] == plain
