# SPDX-License-Identifier: GPL-3.0-or-later
"""A document as people would describe it: headings, paragraphs, numbered entries, tables.

A submission builds one outline; any format writes it. Nothing here knows a page, a file or a record. Every
element carries its role and its language from the start, so that a format can tag what it writes.
Text is text: no character in it has a meaning for a format.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from kzdesk.domain.dates import PartialDate

BOX: Final = "☐"
"""An empty box to be ticked by hand; formats draw it where their font lacks it."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look. A line feed in it starts a new line.

    `language` is a BCP 47 tag, empty for the document's own; `link` is an http, https or mailto address.
    `notes` stand behind it as footnotes or endnotes: a format numbers them through the document in the order they
    come, and knows of each only its text.
    """

    text: str
    bold: bool = False
    italic: bool = False
    language: str = ""
    link: str = ""
    notes: "tuple[Runs, ...]" = ()


Runs = tuple[Run, ...]


class Role(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    COVER = "cover"
    EYEBROW = "eyebrow"
    DATELINE = "dateline"
    SUMMARY = "summary"


class Align(StrEnum):
    """To which side the cells of a column lean."""

    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the document. Levels are never skipped.

    `number` is what is printed before it (`2.`), empty for none. `record` is, here and elsewhere, the id of the record
    that an element was made from: a window leads to it, no file ever holds it.
    """

    level: int
    runs: Runs
    number: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of running text."""

    runs: Runs
    role: Role = Role.BODY
    record: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without numbers."""

    items: tuple[Runs, ...]
    record: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered entry: its printed number (`12.`, `2.7.`) and its paragraphs, the first beside the number.

    A list without numbers may stand between or after its paragraphs.
    """

    label: str
    paragraphs: "tuple[Runs | Bullets, ...]"
    record: str = ""


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A list whose numbers are given, because they may run on from the list before it."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table; `strong` marks totals and the heads of row groups.

    `ruled` draws a line above it; line feeds in its cells give room to write by hand.
    """

    cells: tuple[Runs, ...]
    strong: bool = False
    ruled: bool = False
    record: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row. Each row has as many cells as the header.

    `shares` tells how the width is shared by the columns; without it all but the first are as wide as they need.
    The lines of a form have shares and no header.
    """

    header: tuple[Runs, ...]
    rows: tuple[Row, ...]
    align: tuple[Align, ...]
    shares: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A remark about the document itself, set smaller than running text."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: what it counts, how many, and the number as printed (`< 5` where it is suppressed)."""

    label: str
    value: int
    printed: str


class Shape(StrEnum):
    """How a chart is drawn: bars below one another, or columns beside one another in the order of time."""

    BARS = "bars"
    COLUMNS = "columns"


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars that can be told apart without colour, with a caption and a text that says the same without eyes."""

    caption: Runs
    alternative: str
    bars: tuple[Bar, ...]
    shape: Shape = Shape.BARS


@dataclass(frozen=True, slots=True)
class Contents:
    """A table of contents under its own title: the headings of levels 2 and 3 that come after it, with their pages."""

    title: Runs


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What comes next begins a new page."""


Block = Heading | Paragraph | Bullets | NumberedList | Table | Note | Chart | Contents | PageBreak


class NotePlace(StrEnum):
    """Where notes stand."""

    END = "end"
    PAGE = "page"


Cell = str | int | PartialDate | None


@dataclass(frozen=True, slots=True)
class DataTable:
    """The same facts as rows for a spreadsheet. `name` is a short name for a sheet, in the document's language."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole document.

    `running_title` and `as_of` are repeated on each page, with `page_label` (`{page} of {pages}`). `dated` (UTC)
    goes into the metadata of a file, which thus never tells when or where it was made. `language` is a BCP 47
    tag. `notes_title` heads the notes where they stand at the end. `data` is for spreadsheets; `exchange` is what a
    lossless format carries beside the text, in a documented format of its own that kzdesk reads again.
    """

    title: str
    subject: str
    language: str
    running_title: str
    as_of: str
    dated: datetime
    page_label: str
    authors: tuple[str, ...]
    blocks: tuple[Block, ...]
    notes_title: str = ""
    note_place: NotePlace = NotePlace.END
    data: tuple[DataTable, ...] = ()
    exchange: Mapping[str, Any] = field(default_factory=dict)


def runs(text: str) -> Runs:
    """Return a text as runs of one plain look."""
    return (Run(text),)


def plain(parts: Iterable[Run]) -> str:
    """Return the text of the runs, one after the other."""
    return "".join(run.text for run in parts)
