# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of contents. Their lines are set where they stand; page numbers are put in when all pages are laid out."""

from collections.abc import Sequence
from functools import partial
from math import ceil
from typing import Final, NamedTuple

from kzdesk.documents.formats.pdf.blocks import TextBlock
from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.flow import Flow
from kzdesk.documents.formats.pdf.furniture import shown
from kzdesk.documents.formats.pdf.lines import width_of
from kzdesk.documents.formats.pdf.links import Link, Mark, Target
from kzdesk.documents.formats.pdf.structure import Element
from kzdesk.documents.formats.pdf.styles import ASCENT, CONTENTS, CONTENTS_INDENT, LEFT, RIGHT
from kzdesk.documents.formats.pdf.syntax import numbers
from kzdesk.documents.formats.pdf.typesetter import REGULAR, Typesetter

_LINES: Final = 4
_NUMBER: Final = "0000"
_GAP: Final = 6.0
_DOT: Final = 5.0
_LEADER: Final = b"/Artifact BMC q 0.9 w 1 J 0.4 G [0 5] 0 d %s m %s l S Q EMC"


class Entry(NamedTuple):
    """One line of a table of contents: the level of a heading, its text, and where it stands."""

    level: int
    title: str
    target: Target


class ContentsSetter:
    """Sets tables of contents on the pages of a flow."""

    def __init__(self, typesetter: Typesetter, flow: Flow) -> None:
        """Leave room for page numbers."""
        self._typesetter = typesetter
        self._flow = flow
        self._room = typesetter.width(_NUMBER, CONTENTS[2].size) + 2 * _GAP

    def place(self, entries: Sequence[Entry], parent: Element) -> None:
        """Set the lines; those of level 3 belong to the one of level 2 before them."""
        if not entries:
            return
        with parent.child("TOC") as contents:
            for first, *deeper in _parts(entries):
                with contents.child("TOCI") as item:
                    self._line(first, item)
                    if deeper:
                        self._deeper(deeper, item)

    def _deeper(self, entries: Sequence[Entry], item: Element) -> None:
        """Set lines as a table of contents of their own."""
        with item.child("TOC") as contents:
            for each in entries:
                with contents.child("TOCI") as inner:
                    self._line(each, inner)

    def _line(self, entry: Entry, item: Element) -> None:
        style = CONTENTS[entry.level]
        left = LEFT + CONTENTS_INDENT * (entry.level - 2)
        lines = self._typesetter.cut(entry.title, REGULAR, RIGHT - left - self._room, style.size, _LINES)
        with item.child("Reference") as reference, reference.child("Link") as element:
            block = TextBlock(lines, (Mark(element),), style, left)
            self._flow.keep(style.before + block.height)
            self._flow.text(block)
            pages, bottom = self._flow.pages, self._flow.top
            link = Link(printable(entry.title), target=entry.target)
            pages.annotate(element, link, (left, bottom, RIGHT, bottom + block.height))
            begin = element.begin(pages.page.number, pages.page.owners)
        baseline = bottom + style.leading - style.size * ASCENT
        pages.later(partial(self._number, entry, (begin, element.end), left + width_of(lines[-1:]), baseline))

    def _number(self, entry: Entry, marked: tuple[bytes, bytes], left: float, baseline: float) -> bytes:
        """Return the drawing of a page number at the right margin, with dots that lead to it."""
        size = CONTENTS[entry.level].size
        lines = self._typesetter.cut(str(entry.target.page), REGULAR, self._room, size)
        start = RIGHT - width_of(lines)
        dots = ceil((left + _GAP) / _DOT) * _DOT, start - _GAP
        leader = _LEADER % (numbers(dots[0], baseline), numbers(dots[1], baseline))
        text = b" BT 1 0 0 1 %s Tm %s ET " % (numbers(start, baseline), shown(lines[0], size))
        return leader + b" " + text.join(marked)


def _parts(entries: Sequence[Entry]) -> list[list[Entry]]:
    """Return each heading of level 2 with those below it."""
    parts: list[list[Entry]] = []
    for entry in entries:
        if parts and entry.level > 2 and parts[-1][0].level == 2:
            parts[-1].append(entry)
        else:
            parts.append([entry])
    return parts
