# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of notes, through the whole document in the order in which they come."""

from collections.abc import Iterator

from kzdesk.documents.formats.pdf.blocks import NumberedNote
from kzdesk.documents.formats.pdf.pages import Pages
from kzdesk.documents.formats.pdf.structure import Element, Structure
from kzdesk.documents.outline import NotePlace, Runs


class Numbering:
    """Gives the notes of one document their numbers, and keeps those that are set at its end."""

    def __init__(self, pages: Pages, structure: Structure, place: NotePlace, title: str) -> None:
        """Number notes that stand at `place`; `title` is what notes are called."""
        self._pages = pages
        self._structure = structure
        self._title = title
        self._waiting: list[NumberedNote] = []
        self.at_foot = place is NotePlace.PAGE
        self.count = 0

    def number(self, runs: Runs, near: str, element: Element) -> NumberedNote:
        """Take the next number for a note behind the text `near` of an element."""
        self.count += 1
        holder = element if self.at_foot else self._structure.document
        mark, text = self._pages.target(), self._pages.target()
        note = NumberedNote(self.count, runs, near, mark, text, self._structure.note(holder))
        if not self.at_foot:
            self._waiting.append(note)
        return note

    def name(self, note: NumberedNote) -> str:
        """Return what leads to a note: `Notes 12`."""
        return f"{self._title} {note.number}".strip()

    def waiting(self) -> Iterator[NumberedNote]:
        """Yield the notes to be set at the end, with those that are numbered meanwhile."""
        yield from self._waiting
