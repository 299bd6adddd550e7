# SPDX-License-Identifier: GPL-3.0-or-later
"""Setting notes: the number, which leads back to where it stands in the text, and beside it the note."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from kzdesk.documents.formats.pdf.blocks import NumberedNote, TextBlock
from kzdesk.documents.formats.pdf.links import Link, Mark
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.styles import FOOT_NOTE, LEFT, NUMBER_GAP, RIGHT
from kzdesk.documents.formats.pdf.typesetter import Typesetter
from kzdesk.documents.outline import (
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Note,
    NumberedList,
    Paragraph,
    Runs,
    Table,
)

_ADDRESS: Final = re.compile(r"https?://[^\s\x00-\x1f]+", re.IGNORECASE)
_SENTENCE_ENDS: Final = ".,;:!?)]}»”’\"'"


class SetNote(NamedTuple):
    """A note ready to be set, with the elements to close when it has been."""

    label: TextBlock
    body: TextBlock
    elements: tuple[Element, ...]

    def rest(self, count: int) -> "SetNote":
        """Return what is left of it when so many lines have been set."""
        label = self.label._replace(lines=()) if count else self.label
        return self._replace(label=label, body=self.body._replace(lines=self.body.lines[count:]))

    def close(self) -> None:
        """Write its elements."""
        for element in (*self.body.inline, *self.elements):
            element.close()


def set_note(typesetter: Typesetter, note: NumberedNote, indent: float) -> SetNote:
    """Return the note with room for its number `indent` wide."""
    element = note.element
    number = element.child("Lbl")
    link = number.child("Link")
    label = typesetter.label(f"{note.number}.", link, FOOT_NOTE, LEFT, indent)
    leads = Mark(link, Link(note.near or str(note.number), target=note.mark), note.text)
    body = typesetter.block(linked(note.runs), element, FOOT_NOTE, LEFT + indent, RIGHT - LEFT - indent)
    return SetNote(label._replace(marks=(leads,)), body, (link, number, element))


def width_of_numbers(typesetter: Typesetter, last: int) -> float:
    """Return the room to leave for the numbers of notes up to `last`, in points."""
    return typesetter.width(f"{last}.", FOOT_NOTE.size) + NUMBER_GAP


def linked(note: Runs) -> Runs:
    """Return the note with its address as a link, if it begins with one."""
    if not note or note[0].link:
        return note
    first, *others = note
    found = _ADDRESS.match(first.text)
    if not found:
        return note
    address = found[0].rstrip(_SENTENCE_ENDS)
    rest = first.text[len(address) :]
    return (replace(first, text=address, link=address), *((replace(first, text=rest),) if rest else ()), *others)


def count_notes(blocks: Iterable[Block]) -> int:
    """Return how many notes the texts of the blocks have, and their notes in turn."""
    return sum(_count(words) for block in blocks for words in texts(block))


def _count(words: Runs) -> int:
    return sum(1 + _count(note) for run in words for note in run.notes)


def texts(block: Block) -> Iterator[Runs]:
    """Yield the paragraphs, cells and entries of a block in the order in which they are read."""
    match block:
        case Heading(runs=words) | Paragraph(runs=words) | Note(words) | Chart(words) | Contents(words):
            yield words
        case Bullets(items):
            yield from items
        case NumberedList(items):
            for item in items:
                for each in item.paragraphs:
                    yield from each.items if isinstance(each, Bullets) else (each,)
        case Table(header, rows):
            yield from header
            yield from (cell for row in rows for cell in row.cells)
