# SPDX-License-Identifier: GPL-3.0-or-later
"""An outline line by line, for formats that know nothing but cells: what a line is, its number, its text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from kzdesk.documents.addresses import safe_address
from kzdesk.documents.outline import (
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Item,
    Note,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Run,
    Runs,
    Table,
)

HEAD = ("kind", "number", "text")
"""What the columns of lines are called. A row of a table goes on in columns of its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its kind (a word of `docs/formats/document.md`), its number if it has one, and its cells of text."""

    kind: str
    number: str
    cells: tuple[str, ...]


def lines(outline: Outline) -> Iterator[Line]:
    """Yield the lines of an outline in their order, then its notes, each with the number that marks it as `[1]`."""
    notes: list[Runs] = []
    for block in outline.blocks:
        yield from _lines(block, notes)
    if notes and outline.notes_title:
        yield Line("notes", "", (outline.notes_title,))
    for number, note in enumerate(notes, start=1):
        yield Line("note", str(number), (_nested(note),))


def _lines(block: Block, notes: list[Runs]) -> Iterator[Line]:
    match block:
        case Heading(level, runs, number):
            yield Line(f"heading {level}", number, (_text(runs, notes),))
        case Paragraph(runs, role):
            yield Line(str(role), "", (_text(runs, notes),))
        case Bullets(items):
            yield from _bullets(items, notes)
        case NumberedList(items):
            yield from chain.from_iterable(_item(item, notes) for item in items)
        case Table():
            yield from _table(block, notes)
        case Note(runs):
            yield Line("remark", "", (_text(runs, notes),))
        case Chart():
            yield from _chart(block, notes)
        case Contents(title):
            yield Line("contents", "", (_text(title, notes),))
        case PageBreak():
            return


def _bullets(items: Sequence[Runs], notes: list[Runs]) -> Iterator[Line]:
    yield from (Line("bullet", "", (_text(runs, notes),)) for runs in items)


def _item(item: Item, notes: list[Runs]) -> Iterator[Line]:
    kind, number = "entry", item.label
    if not item.paragraphs or isinstance(item.paragraphs[0], Bullets):
        yield Line(kind, number, ("",))
        kind, number = "entry continued", ""
    for each in item.paragraphs:
        if isinstance(each, Bullets):
            yield from _bullets(each.items, notes)
        else:
            yield Line(kind, number, (_text(each, notes),))
        kind, number = "entry continued", ""


def _table(table: Table, notes: list[Runs]) -> Iterator[Line]:
    if table.header:
        yield Line("table head", "", tuple(_text(runs, notes) for runs in table.header))
    for row in table.rows:
        yield Line("table row", "", tuple(_text(runs, notes) for runs in row.cells))


def _chart(chart: Chart, notes: list[Runs]) -> Iterator[Line]:
    yield Line("chart", "", (_text(chart.caption, notes),))
    yield from (Line("bar", "", (bar.label, bar.printed)) for bar in chart.bars)
    yield Line("chart in words", "", (chart.alternative,))


def _text(runs: Runs, notes: list[Runs]) -> str:
    """Return the text with the marks of its notes, which are added to `notes`."""
    pieces: list[str] = []
    for run in runs:
        pieces.append(_with_address(run))
        for note in run.notes:
            notes.append(note)
            pieces.append(f"[{len(notes)}]")
    return "".join(pieces)


def _nested(runs: Runs) -> str:
    """Return the text of a note, with notes of its own in brackets."""
    return "".join(_with_address(run) + "".join(f" [{_nested(note)}]" for note in run.notes) for run in runs)


def _with_address(run: Run) -> str:
    """Return the text of a run, and the address it leads to where the text does not say it."""
    address = safe_address(run.link)
    return f"{run.text} <{address}>" if address and address not in run.text else run.text
