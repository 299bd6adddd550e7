# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of text: broken into lines, not yet on any page."""

from collections.abc import Sequence
from types import TracebackType
from typing import NamedTuple, Self

from kzdesk.documents.formats.pdf.lines import Line
from kzdesk.documents.formats.pdf.links import Mark, Target
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.styles import BlockStyle
from kzdesk.documents.outline import Runs


class NumberedNote(NamedTuple):
    """A note with its number.

    `near` is the end of the text it stands behind; `mark` is where its number stands there, `text` where the note
    itself stands. `element` is open and waits for the note.
    """

    number: int
    runs: Runs
    near: str
    mark: Target
    text: Target
    element: Element


class TextBlock(NamedTuple):
    """Plain text broken into lines, ready to be set; nothing in it is markup. `left` is in points from the edge.

    `inline` are the elements of its links and languages; they are closed when its `with` block is left. `notes` are
    those to be set at the foot of the page, each with the place of the line that its number stands in.
    """

    lines: Sequence[Line]
    marks: Sequence[Mark]
    style: BlockStyle
    left: float
    inline: Sequence[Element] = ()
    notes: Sequence[tuple[int, NumberedNote]] = ()

    @property
    def height(self) -> float:
        """Height of all lines in points."""
        return len(self.lines) * self.style.leading

    def notes_of(self, start: int, stop: int) -> list[NumberedNote]:
        """Return the notes whose numbers stand in some of the lines."""
        return [note for line, note in self.notes if start <= line < stop]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for element in self.inline:
            element.close()
