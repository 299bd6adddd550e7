# SPDX-License-Identifier: GPL-3.0-or-later
"""From the elements of an outline to Markdown, block by block."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import BinaryIO, Final

from kzdesk.documents.characters import ReadableCharacters
from kzdesk.documents.format import Written
from kzdesk.documents.formats.markdown.inline import Inline
from kzdesk.documents.outline import (
    Align,
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Item,
    Note,
    NotePlace,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    plain,
)
from kzdesk.documents.steps import Steps, parts
from kzdesk.domain.progress import Progress

_LABEL: Final = re.compile(r"([1-9]\d{0,8})\.", re.ASCII)
_DEEPEST: Final = 6
_LISTED: Final = (2, 3)
_BULLET: Final = "- "
_DELIMITERS: Final = {Align.START: " --- ", Align.END: " ---: "}


def write_markdown(outline: Outline, out: BinaryIO, progress: Progress) -> Written:
    """Write the outline and return what came of it. Raises `Cancelled` when `progress` does."""
    fit = ReadableCharacters()
    writer = _Writer(Inline(fit), Steps(parts(outline.blocks), progress))
    between = ""
    for text in chain(writer.blocks(outline.blocks), writer.notes(outline)):
        out.write(f"{between}{text}\n".encode())
        between = "\n"
    return Written(0, fit.replaced)


class _Writer:
    """Yields the blocks of an outline as Markdown; a blank line belongs between any two."""

    def __init__(self, inline: Inline, steps: Steps) -> None:
        self._inline = inline
        self._steps = steps

    def blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        """Yield all blocks. Raises `Cancelled` when progress does."""
        number = 0  # of the last entry of the list just before, which a list of numbers would go on with
        for place, block in enumerate(blocks):
            if isinstance(block, NumberedList):
                first = _first(block)
                yield from self._numbered(block, counted=first > 0 and number in (0, first - 1))
                number = first + len(block.items) - 1 if first else 0
                continue
            number = 0
            match block:
                case Table():
                    yield from self._table(block)
                case Chart():
                    yield from self._chart(block)
                case Contents(title):
                    yield from self._contents(title, blocks[place + 1 :])
                    self._steps.take()
                case _:
                    yield from self._simple(block)
                    self._steps.take()

    def notes(self, outline: Outline) -> Iterator[str]:
        """Yield the footnotes, which stand at the end of the file wherever a reader shows them."""
        if self._inline.notes and outline.note_place is NotePlace.END and outline.notes_title:
            yield f"## {self._inline.line((Run(outline.notes_title),))}"
        for number, note in enumerate(self._inline.notes, start=1):
            yield _hung(f"[^{number}]: ", self._inline.block(tuple(_flat(note))), 4)

    def _simple(self, block: Heading | Paragraph | Bullets | Note | PageBreak) -> Iterator[str]:
        match block:
            case Heading(level, runs, number):
                yield f"{'#' * min(level, _DEEPEST)} {self._inline.line(_numbered(number, runs))}"
            case Paragraph(runs) | Note(runs):
                yield from self._paragraph(runs)
            case Bullets(items):
                yield self._bullets(items)
            case PageBreak():
                return

    def _paragraph(self, runs: Runs) -> Iterator[str]:
        text = self._inline.block(runs)
        if text:
            yield text

    def _bullets(self, items: Sequence[Runs]) -> str:
        return "\n".join(_hung(_BULLET, self._inline.block(runs)) for runs in items)

    def _numbered(self, block: NumberedList, *, counted: bool) -> Iterator[str]:
        """Yield the entries; those that a list would not count to have their numbers as text."""
        for item in block.items:
            if counted:
                yield _hung(f"{item.label} ", "\n\n".join(self._inside(item.paragraphs)))
            else:
                yield from self._labelled(item)
            self._steps.take()

    def _labelled(self, item: Item) -> Iterator[str]:
        paragraphs = item.paragraphs
        first: Runs = ()
        if paragraphs and not isinstance(paragraphs[0], Bullets):
            first, paragraphs = paragraphs[0], paragraphs[1:]
        yield from self._paragraph(_numbered(item.label, first))
        yield from self._inside(paragraphs)

    def _inside(self, paragraphs: Sequence[Runs | Bullets]) -> Iterator[str]:
        for each in paragraphs:
            if isinstance(each, Bullets):
                yield self._bullets(each.items)
            else:
                yield from self._paragraph(each)

    def _table(self, table: Table) -> Iterator[str]:
        rows = [row for row in table.rows if row.cells]
        if not rows and not table.header:
            return
        columns = len(table.header or rows[0].cells)
        lines = [self._row(Row(table.header or ((),) * columns))]
        lines.append("|" + "|".join(_DELIMITERS[align] for align in table.align) + "|")
        for row in rows:
            lines.append(self._row(row))
            self._steps.take()
        yield "\n".join(lines)

    def _row(self, row: Row) -> str:
        cells = (self._inline.line(cell, bold=row.strong) for cell in row.cells)
        return "|" + "|".join(f" {cell} " if cell else " " for cell in cells) + "|"

    def _chart(self, chart: Chart) -> Iterator[str]:
        yield from self._paragraph(chart.caption)
        rows = tuple(Row(((Run(bar.label),), (Run(bar.printed),))) for bar in chart.bars)
        yield from self._table(Table((), rows, (Align.START, Align.END)))
        yield from self._paragraph((Run(chart.alternative),))

    def _contents(self, title: Runs, following: Sequence[Block]) -> Iterator[str]:
        yield from self._paragraph(title)
        entries = (block for block in following if isinstance(block, Heading) and block.level in _LISTED)
        listed = [
            _hung("  " * (each.level - _LISTED[0]) + _BULLET, self._inline.block(_entry(each))) for each in entries
        ]
        if listed:
            yield "\n".join(listed)


def _first(block: NumberedList) -> int:
    """Return the number of the first entry if a list would count to all the others from it, else 0."""
    match = _LABEL.fullmatch(block.items[0].label) if block.items else None
    first = int(match[1]) if match else 0
    fits = all(item.label == f"{number}." for number, item in enumerate(block.items, start=first))
    return first if fits else 0


def _hung(mark: str, text: str, indent: int = 0) -> str:
    """Return text behind a mark, its further lines below its first or by `indent`."""
    room = " " * (indent or len(mark))
    first, *others = text.split("\n")
    return "\n".join([f"{mark}{first}".rstrip(" "), *(room + line if line else "" for line in others)])


def _flat(note: Runs) -> Iterator[Run]:
    """Yield the runs of a note, notes of its own in brackets behind their text."""
    for run in note:
        yield replace(run, notes=())
        for inner in run.notes:
            yield from (Run(" ["), *_flat(inner), Run("]"))


def _entry(heading: Heading) -> Runs:
    """Return what a table of contents says of a heading."""
    return (Run(" ".join(part for part in (heading.number, plain(heading.runs)) if part)),)


def _numbered(label: str, runs: Runs) -> Runs:
    return (Run(f"{label} "), *runs) if label else runs
