# SPDX-License-Identifier: GPL-3.0-or-later
"""From the elements of an outline to tagged text on pages."""

from collections.abc import Iterator, Sequence
from typing import Final

from kzdesk.documents.formats.pdf.bookmarks import Bookmarks
from kzdesk.documents.formats.pdf.charts import ChartSetter
from kzdesk.documents.formats.pdf.contents import ContentsSetter, Entry
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.links import Place, Target
from kzdesk.documents.formats.pdf.lists import ListSetter
from kzdesk.documents.formats.pdf.notes import count_notes, set_note, texts, width_of_numbers
from kzdesk.documents.formats.pdf.structure import Element, Structure
from kzdesk.documents.formats.pdf.styles import (
    BOTTOM,
    COVER_DROP,
    COVER_TEXT,
    COVER_TITLE,
    DEEPER_HEADING,
    HEADINGS,
    ITEM,
    LEFT,
    NOTE,
    PARAGRAPHS,
    TOP,
    WIDTH,
    BlockStyle,
)
from kzdesk.documents.formats.pdf.tables import TableSetter
from kzdesk.documents.formats.pdf.typesetter import Typesetter
from kzdesk.documents.outline import (
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Note,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Role,
    Run,
    Runs,
    Table,
    plain,
    runs,
)
from kzdesk.documents.steps import Steps, parts
from kzdesk.domain.progress import Progress

_AFTER_HEADING: Final = 3
_DEEPEST: Final = 6
_LISTED: Final = (2, 3)


class Composer:
    """Sets the blocks of one outline, one after the other."""

    def __init__(
        self, outline: Outline, structure: Structure, typesetter: Typesetter, flow: Flow, bookmarks: Bookmarks
    ) -> None:
        """Set into a flow and into a structure."""
        self._blocks = _without_empty_end(outline.blocks)
        self._notes_title = outline.notes_title
        self._structure = structure
        self._document = structure.document
        self._typesetter = typesetter
        self._flow = flow
        self._bookmarks = bookmarks
        self._lists = ListSetter(typesetter, flow, [each for each in self._blocks if isinstance(each, NumberedList)])
        self._tables: dict[int, TableSetter] = {}
        self._targets: dict[int, Target] = {}
        self._cover = _cover(self._blocks)
        self._headed = False

    def compose(self, progress: Progress) -> None:
        """Set all blocks and the notes. Raises `Cancelled` when `progress` does."""
        notes = 0 if self._typesetter.numbering.at_foot else count_notes(self._blocks)
        steps = Steps(parts(self._blocks) + notes, progress)
        if self._cover:
            self._flow.drop(COVER_DROP)
        kept = False
        for place, block in enumerate(self._blocks):
            if isinstance(block, NumberedList):
                self._lists.numbered(block, self._document, steps)
            elif isinstance(block, Table):
                self._table(place, block).place(self._document, steps, kept=kept)
            elif isinstance(block, Chart):
                ChartSetter(block, self._typesetter, self._flow).place(self._document, steps, kept=kept)
            else:
                steps.take()
                self._simple(place, block)
            kept = isinstance(block, Heading)
        self._notes(steps)
        self._flow.finish()

    def _simple(self, place: int, block: Heading | Paragraph | Bullets | Note | Contents | PageBreak) -> None:
        match block:
            case Heading():
                self._heading(place, block)
            case Paragraph(words, role, record):
                with self._flow.places.of(record), self._document.child("P") as element:
                    self._text(words, self._paragraph_style(place, role), element)
            case Note(words):
                with self._structure.note(self._document) as element:
                    self._text(words, NOTE, element)
            case Bullets():
                self._lists.bullets(block, self._document)
            case Contents(title):
                self._contents(place, title)
            case PageBreak():
                self._flow.new_page()

    def _text(self, words: Runs, style: BlockStyle, element: Element) -> Place:
        with self._typesetter.block(words, element, style, LEFT, WIDTH) as text:
            return self._flow.text(text)

    def _heading(self, place: int, heading: Heading) -> None:
        """Set a heading on the page of the headings right below it and of the first lines of what follows."""
        words, style = _words(heading), self._style(place, heading)
        notes = self._flow.foot.expected(note for run in words for note in run.notes)
        self._flow.keep(min(self._tall(words, style) + notes + self._below(place + 1), TOP - BOTTOM))
        role = f"H{min(heading.level, _DEEPEST)}"
        with self._flow.places.of(heading.record), self._document.child(role) as element:
            begins = self._text(words, style, element)
        self._headed = True
        self._bookmarks.add(heading.level, plain(words), begins)
        if place in self._targets:
            self._flow.pages.place(self._targets[place], begins)

    def _style(self, place: int, heading: Heading) -> BlockStyle:
        if heading.level == 1 and place < self._cover:
            return COVER_TITLE
        return HEADINGS.get(heading.level, DEEPER_HEADING)

    def _paragraph_style(self, place: int, role: Role) -> BlockStyle:
        return COVER_TEXT if role is Role.COVER and place < self._cover else PARAGRAPHS[role]

    def _tall(self, words: Runs, style: BlockStyle) -> float:
        lines = self._typesetter.measured(words, style, WIDTH)
        return style.before + len(lines) * style.leading + style.after

    def _below(self, place: int) -> float:
        """Return how much of what comes from a place on must stand on the page of the heading before it."""
        tall = 0.0
        for later in range(place, len(self._blocks)):
            block = self._blocks[later]
            if not isinstance(block, Heading):
                return tall + self._begin(later, block)
            tall += self._tall(_words(block), self._style(later, block))
            if tall > TOP - BOTTOM:
                break
        return tall

    def _begin(self, place: int, block: Block) -> float:
        """Return how high the part of a block is that must not be parted from a heading above it."""
        match block:
            case Table():
                return self._table(place, block).needed + ITEM.after
            case Chart():
                return ChartSetter(block, self._typesetter, self._flow).needed
            case Contents(title):
                return self._tall(title, HEADINGS[2]) + _AFTER_HEADING * ITEM.leading
            case PageBreak():
                return 0.0
            case _:
                style = self._paragraph_style(place, block.role) if isinstance(block, Paragraph) else ITEM
                lines = style.before + _AFTER_HEADING * style.leading
                return lines + self._flow.foot.expected(_first_notes(block))

    def _table(self, place: int, table: Table) -> TableSetter:
        """Return what sets a table; it is measured once."""
        if place not in self._tables:
            self._tables.clear()
            self._tables[place] = TableSetter(table, self._typesetter, self._flow)
        return self._tables[place]

    def _contents(self, place: int, title: Runs) -> None:
        self._title(title, None)
        entries = [
            Entry(block.level, plain(_words(block)), self._target(later))
            for later, block in enumerate(self._blocks[place:], start=place)
            if isinstance(block, Heading) and block.level in _LISTED
        ]
        if self._notes_title and not self._typesetter.numbering.at_foot and count_notes(self._blocks):
            entries.append(Entry(_LISTED[0], self._notes_title, self._target(len(self._blocks))))
        ContentsSetter(self._typesetter, self._flow).place(entries, self._document)
        self._flow.advance(0.0, ITEM.after)

    def _target(self, place: int) -> Target:
        """Return where the heading at a place will stand; the title of the notes comes after all blocks."""
        if place not in self._targets:
            self._targets[place] = self._flow.pages.target()
        return self._targets[place]

    def _title(self, words: Runs, target: Target | None) -> None:
        """Set a title that no heading of the outline gives; without a heading before it, it is none itself."""
        style = HEADINGS[2]
        self._flow.keep(self._tall(words, style) + _AFTER_HEADING * ITEM.leading)
        with self._document.child("H2" if self._headed else "P") as element:
            begins = self._text(words, style, element)
        self._bookmarks.add(2, plain(words), begins)
        if target:
            self._flow.pages.place(target, begins)

    def _notes(self, steps: Steps) -> None:
        """Set the notes that stand at the end."""
        numbering = self._typesetter.numbering
        if numbering.at_foot or not numbering.count:
            return
        if self._notes_title:
            self._title(runs(self._notes_title), self._targets.get(len(self._blocks)))
        indent = width_of_numbers(self._typesetter, numbering.count)
        for note in numbering.waiting():
            steps.take()
            ready = set_note(self._typesetter, note, indent)
            self._flow.text(ready.body, ready.label)
            ready.close()


def _words(heading: Heading) -> Runs:
    """Return the words of a heading with its number."""
    return (Run(f"{heading.number} "), *heading.runs) if heading.number else heading.runs


def _first_notes(block: Block) -> Iterator[Runs]:
    """Yield the notes of the first paragraph of a block."""
    return (note for run in next(texts(block), ()) for note in run.notes)


def _without_empty_end(blocks: Sequence[Block]) -> Sequence[Block]:
    end = len(blocks)
    while end and isinstance(blocks[end - 1], PageBreak):
        end -= 1
    return blocks[:end]


def _cover(blocks: Sequence[Block]) -> int:
    """Return how many blocks stand on a cover: those before the first new page, if there is nothing else among them."""
    end = next((place for place, block in enumerate(blocks) if isinstance(block, PageBreak)), 0)
    paragraphs = [block for block in blocks[:end] if isinstance(block, Paragraph)]
    title = [block for block in blocks[:end] if isinstance(block, Heading) and block.level == 1]
    meant = any(block.role is Role.COVER for block in paragraphs)
    return end if meant and len(paragraphs) + len(title) == end else 0
