# SPDX-License-Identifier: GPL-3.0-or-later
"""How many words a document has, as those who receive it count them.

A word is a run of characters without white space (Unicode property White_Space, which includes no-break spaces), as
word processors count: `2,815` and `long-term` are one word each, `№ 12-2` is two, a dash between spaces is one, and
English, Russian and Kazakh count alike. Numbers before headings and paragraphs are none: a word processor makes them
itself. Nor are the signs of notes in the text.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
    Paragraph,
    Runs,
    Table,
    plain,
)
from kzdesk.documents.rulesets import Part, Ruleset

_CHAPTER = 2


@dataclass(frozen=True, slots=True)
class ChapterWords:
    """How many counted words one chapter has; `record` is that of its heading."""

    title: str
    counted: int
    record: str = ""


@dataclass(frozen=True, slots=True)
class WordCount:
    """How many words of a document count and how many do not; `limit` is None where the rules set none."""

    counted: int
    not_counted: int
    limit: int | None
    by_chapter: tuple[ChapterWords, ...]

    @property
    def over(self) -> int:
        """By how many words the document is too long; 0 when it is not."""
        return max(0, self.counted - self.limit) if self.limit is not None else 0


def words_in(text: str) -> int:
    """Return how many words a text has."""
    return len(text.split())


def count_words(outline: Outline, ruleset: Ruleset) -> WordCount:
    """Return the count by the rules, with the limit for one submitter or, with several authors, for a joint document.

    The cover is what stands before the first chapter, and a chapter is what follows a heading of level 2 with a
    number. What follows one without a number, after the first chapter, is an annex.
    """
    not_counted = 0
    chapters: list[ChapterWords] = []
    place: Part | None = Part.COVER
    for block in outline.blocks:
        if isinstance(block, Heading) and block.level == _CHAPTER and (block.number or place is not Part.COVER):
            place = None if block.number else Part.ANNEXES
            chapters.append(ChapterWords(_title(block), 0, block.record))
        counted = 0
        for part, text in _texts(block):
            if (part if part is Part.NOTES else place or part) in ruleset.counted:
                counted += words_in(text)
            else:
                not_counted += words_in(text)
        if counted:
            chapters[-1:] = [_with(chapters[-1], counted)] if chapters else [ChapterWords("", counted)]
    limit = ruleset.words.of(len(outline.authors)) if ruleset.words else None
    total = sum(each.counted for each in chapters)
    return WordCount(total, not_counted, limit, tuple(each for each in chapters if each.counted))


def _with(chapter: ChapterWords, counted: int) -> ChapterWords:
    return ChapterWords(chapter.title, chapter.counted + counted, chapter.record)


def _title(heading: Heading) -> str:
    return f"{heading.number} {plain(heading.runs)}".strip()


def _texts(block: Block) -> Iterator[tuple[Part, str]]:
    """Yield the texts of a block, each with the part of a document that its words stand in."""
    match block:
        case Heading(runs=runs):
            yield from _of_runs(Part.HEADINGS, runs)
        case Paragraph(runs=runs) | Note(runs=runs):
            yield from _of_runs(Part.PARAGRAPHS, runs)
        case Bullets(items=items):
            yield from _of_several(Part.BULLETS, items)
        case NumberedList(items=items):
            for item in items:
                yield from _item(item)
        case Table(header=header, rows=rows):
            for cells in (header, *(row.cells for row in rows)):
                yield from _of_several(Part.TABLES, cells)
        case Chart(caption=caption, bars=bars):
            yield from _of_runs(Part.PARAGRAPHS, caption)
            yield from ((Part.TABLES, f"{bar.label} {bar.printed}") for bar in bars)
        case Contents(title=title):
            yield from _of_runs(Part.CONTENTS, title)


def _item(item: Item) -> Iterator[tuple[Part, str]]:
    for each in item.paragraphs:
        if isinstance(each, Bullets):
            yield from _of_several(Part.BULLETS, each.items)
        else:
            yield from _of_runs(Part.PARAGRAPHS, each)


def _of_several(part: Part, several: Iterable[Runs]) -> Iterator[tuple[Part, str]]:
    for runs in several:
        yield from _of_runs(part, runs)


def _of_runs(part: Part, runs: Runs) -> Iterator[tuple[Part, str]]:
    yield part, plain(runs)
    yield from _notes(runs)


def _notes(runs: Runs) -> Iterator[tuple[Part, str]]:
    yield from ((Part.NOTES, plain(note)) for run in runs for note in run.notes)
