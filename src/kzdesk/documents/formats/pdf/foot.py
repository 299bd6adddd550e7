# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes at the foot of the page on which their numbers stand. A long one goes on at the foot of the next page."""

from collections.abc import Iterable
from math import inf
from typing import Final

from kzdesk.documents.formats.pdf.blocks import NumberedNote, TextBlock
from kzdesk.documents.formats.pdf.notes import SetNote, linked, set_note, width_of_numbers
from kzdesk.documents.formats.pdf.pages import Pages
from kzdesk.documents.formats.pdf.styles import BOTTOM, FOOT_GAP, FOOT_MOST, FOOT_NOTE, FOOT_RULE, LEFT, RIGHT
from kzdesk.documents.formats.pdf.typesetter import Typesetter
from kzdesk.documents.outline import Runs

_ROUNDING: Final = 0.01
_USUAL: Final = 10


class Foot:
    """The notes that wait for the foot of the page being filled."""

    def __init__(self, pages: Pages, typesetter: Typesetter) -> None:
        """Start without any."""
        self._pages = pages
        self._typesetter = typesetter
        self._waiting: list[SetNote] = []
        self._set: dict[int, SetNote] = {}
        self._tall = 0.0

    @property
    def height(self) -> float:
        """How many points of the page its notes take, with the rule above them."""
        return _room(self._tall)

    @property
    def empty(self) -> bool:
        """Whether no note waits."""
        return not self._waiting

    def growth(self, notes: Iterable[NumberedNote]) -> float:
        """Return how many points more these notes would take; no page has as many when they must go to another."""
        return self._more(sum(map(self._height, notes)))

    def expected(self, notes: Iterable[Runs]) -> float:
        """Return about how many points more notes would take here that have no number yet."""
        if not self._typesetter.numbering.at_foot:
            return 0.0
        width = RIGHT - LEFT - self._indent(0)
        lines = (len(self._typesetter.measured(linked(note), FOOT_NOTE, width)) for note in notes)
        return self._more(sum(count * FOOT_NOTE.leading + FOOT_NOTE.after for count in lines))

    def add(self, notes: Iterable[NumberedNote]) -> None:
        """Let notes stand on this page, and theirs with them."""
        for note in notes:
            ready = self._ready(note)
            self._tall += ready.body.height + FOOT_NOTE.after
            self._waiting.append(ready)
            del self._set[note.number]
            self.add(each for _, each in ready.body.notes)

    def draw(self) -> None:
        """Set the notes at the foot of the page; what finds no room waits for the next."""
        if not self._waiting:
            return
        top = BOTTOM + self.height - FOOT_GAP
        self._pages.rule(top + FOOT_GAP / 3, LEFT, LEFT + FOOT_RULE)
        waiting: list[SetNote] = []
        for note in self._waiting:
            count = max(0, int((top - BOTTOM + _ROUNDING) / FOOT_NOTE.leading))
            if count:
                self._text(note.label, top)
                self._text(note.body._replace(lines=note.body.lines[:count]), top)
            top -= min(count, len(note.body.lines)) * FOOT_NOTE.leading + FOOT_NOTE.after
            if count >= len(note.body.lines):
                note.close()
            else:
                waiting.append(note.rest(count))
        self._waiting = waiting
        self._tall = sum(note.body.height + FOOT_NOTE.after for note in waiting)

    def _more(self, tall: float) -> float:
        """Only a note that would not fit the foot of any page goes on at the next one's."""
        if tall and self._tall and FOOT_GAP + self._tall + tall > FOOT_MOST:
            return inf
        return _room(self._tall + tall) - self.height

    def _text(self, block: TextBlock, top: float) -> None:
        if block.lines:
            self._pages.text(block.lines, block.marks, block.style, block.left, top)

    def _height(self, note: NumberedNote) -> float:
        body = self._ready(note).body
        return body.height + FOOT_NOTE.after + sum(self._height(each) for _, each in body.notes)

    def _ready(self, note: NumberedNote) -> SetNote:
        if note.number not in self._set:
            self._set[note.number] = set_note(self._typesetter, note, self._indent(note.number))
        return self._set[note.number]

    def _indent(self, number: int) -> float:
        return width_of_numbers(self._typesetter, max(number, _USUAL))


def _room(tall: float) -> float:
    return min(FOOT_GAP + tall, FOOT_MOST) if tall else 0.0
