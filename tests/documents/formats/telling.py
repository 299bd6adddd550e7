# SPDX-License-Identifier: GPL-3.0-or-later
"""What a document says, text by text, as every format has to tell it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

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


@dataclass
class Telling:
    """The ways in which formats differ: how characters are fitted, what stands between a number and its text, …"""

    fit: Callable[[str], str] = str
    gap: str = "\t"
    mark: str = "[{}]"
    between_marks: str = ""
    link: Callable[[str, str], str] = lambda text, _: text
    contents: Callable[[str], str] | None = str
    chart_in_words: bool = True
    bar: Callable[[int, int], str] = lambda _, __: ""
    notes: list[Runs] = field(default_factory=list)

    def texts(self, outline: Outline) -> list[str]:
        """The texts of the blocks in their order; empty ones are left out."""
        told = [text for place, block in enumerate(outline.blocks) for text in self._block(block, outline, place)]
        return [text for text in told if text]

    def note_texts(self) -> list[str]:
        """The notes that the texts told so far are marked for."""
        return [self._nested(note) for note in self.notes]

    def _block(self, block: Block, outline: Outline, place: int) -> Iterator[str]:
        match block:
            case Heading(_, runs, number):
                yield self._numbered(number, runs)
            case Paragraph(runs) | Note(runs):
                yield self._runs(runs)
            case Bullets(items):
                yield from map(self._runs, items)
            case NumberedList(items):
                yield from (text for item in items for text in self._item(item))
            case Table(header, rows):
                yield from (self._runs(cell) for cells in (header, *(row.cells for row in rows)) for cell in cells)
            case Chart():
                yield from self._chart(block)
            case Contents(title):
                yield self._runs(title)
                if self.contents is not None:
                    yield from map(self.contents, self._entries(outline.blocks[place + 1 :]))

    def _item(self, item: Item) -> Iterator[str]:
        first: Runs = ()
        others = item.paragraphs
        if others and not isinstance(others[0], Bullets):
            first, others = others[0], others[1:]
        yield self._numbered(item.label, first)
        for each in others:
            yield from map(self._runs, each.items) if isinstance(each, Bullets) else (self._runs(each),)

    def _chart(self, chart: Chart) -> Iterator[str]:
        yield self._runs(chart.caption)
        highest = max((bar.value for bar in chart.bars), default=0)
        for bar in chart.bars:
            yield self.fit(bar.label)
            yield self.bar(bar.value, highest)
            yield self.fit(bar.printed)
        if self.chart_in_words:
            yield self.fit(chart.alternative)

    def _entries(self, following: tuple[Block, ...]) -> Iterator[str]:
        for each in following:
            if isinstance(each, Heading) and each.level in (2, 3):
                yield self.fit(" ".join(part for part in (each.number, plain(each.runs)) if part))

    def _numbered(self, label: str, runs: Runs) -> str:
        return f"{self.fit(label)}{self.gap}{self._runs(runs)}" if label else self._runs(runs)

    def _runs(self, runs: Runs) -> str:
        pieces = []
        for run in runs:
            pieces.append(self.link(self.fit(run.text), run.link))
            marks = []
            for note in run.notes:
                self.notes.append(note)
                marks.append(self.mark.format(len(self.notes)))
            pieces.append(self.between_marks.join(marks))
        return "".join(pieces)

    def _nested(self, note: Runs) -> str:
        return "".join(
            self.link(self.fit(run.text), run.link) + "".join(f" [{self._nested(inner)}]" for inner in run.notes)
            for run in note
        )
