# SPDX-License-Identifier: GPL-3.0-or-later
"""From the elements of an outline to the body of a Word document."""

from collections.abc import Sequence
from typing import Final

from kzdesk.documents.formats.docx.contents import Entry, entries, write_contents
from kzdesk.documents.formats.docx.numbering import Numbering
from kzdesk.documents.formats.docx.paragraphs import ParagraphWriter
from kzdesk.documents.formats.docx.styles import DEEPEST_HEADING, ROLES
from kzdesk.documents.formats.docx.tables import TableWriter
from kzdesk.documents.outline import (
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Item,
    Note,
    NumberedList,
    PageBreak,
    Paragraph,
    Runs,
    Table,
)
from kzdesk.documents.steps import Steps

_LISTED: Final = (2, 3)


class BodyWriter:
    """Writes the blocks of one outline, one after the other."""

    def __init__(
        self, paragraphs: ParagraphWriter, tables: TableWriter, numbering: Numbering, steps: Steps, indent: int
    ) -> None:
        """Write with these; entries hang by `indent`."""
        self._paragraphs = paragraphs
        self._tables = tables
        self._numbering = numbering
        self._steps = steps
        self._indent = indent

    def write(self, blocks: Sequence[Block]) -> None:
        """Write all blocks. Raises `Cancelled` when progress does."""
        marked = entries(blocks)
        for place, block in enumerate(blocks):
            match block:
                case NumberedList(items):
                    for item in items:
                        self._item(item)
                        self._steps.take()
                case Table():
                    self._tables.write(block)
                case Chart():
                    self._tables.chart(block)
                case Contents(title):
                    write_contents(self._paragraphs, title, [entry for entry in marked.values() if entry.place > place])
                    self._steps.take()
                case _:
                    self._simple(block, marked.get(place))
                    self._steps.take()

    def _simple(self, block: Heading | Paragraph | Bullets | Note | PageBreak, entry: Entry | None) -> None:
        match block:
            case Heading():
                self._heading(block, entry)
            case Paragraph(runs, role):
                self._paragraphs.write(ROLES[role], runs)
            case Bullets(items):
                self._bullets(items, "ListBullet")
            case Note(runs):
                self._paragraphs.write("NoteText", runs)
            case PageBreak():
                self._paragraphs.turn()

    def _heading(self, heading: Heading, entry: Entry | None) -> None:
        style = "Title" if heading.level == 1 else f"Heading{min(heading.level - 1, DEEPEST_HEADING)}"
        place = self._numbering.heading(heading.number)
        with self._paragraphs.numbered(style, heading.number, place, self._indent):
            if entry is None:
                self._paragraphs.runs.write(heading.runs)
                return
            self._paragraphs.xml.leaf("w:bookmarkStart", {"w:id": entry.place, "w:name": entry.bookmark})
            self._paragraphs.runs.write(heading.runs)
            self._paragraphs.xml.leaf("w:bookmarkEnd", {"w:id": entry.place})

    def _item(self, item: Item) -> None:
        """Write an entry: its first paragraph beside the number, the others below it."""
        first: Runs = ()
        others = item.paragraphs
        if others and not isinstance(others[0], Bullets):
            first, others = others[0], others[1:]
        place = self._numbering.item(item.label)
        with self._paragraphs.numbered("ListNumber", item.label, place, self._indent):
            self._paragraphs.runs.write(first)
        for each in others:
            if isinstance(each, Bullets):
                self._bullets(each.items, "ListBullet2")
            else:
                self._paragraphs.write("ListContinue", each)

    def _bullets(self, items: Sequence[Runs], style: str) -> None:
        for runs in items:
            self._paragraphs.write(style, runs)
