# SPDX-License-Identifier: GPL-3.0-or-later
"""The bookmarks that a reader shows beside the pages, one for each heading."""

from dataclasses import dataclass, field

from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.links import Place, destination
from kzdesk.documents.formats.pdf.syntax import reference, text_string

_OPEN_LEVELS = 2
_LONGEST = 300


@dataclass(slots=True)
class _Bookmark:
    level: int
    title: str
    place: Place
    number: int
    children: list["_Bookmark"] = field(default_factory=list)


class Bookmarks:
    """Gathers headings and writes their tree."""

    def __init__(self, file: PdfFile) -> None:
        """Start without any."""
        self._file = file
        self._root = _Bookmark(0, "", Place(0, 0, 0.0), file.reserve())

    def add(self, level: int, title: str, place: Place) -> None:
        """Add a heading after those added before; a very long one is cut."""
        title = printable(title).replace("\n", " ")
        title = title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()}…"
        parent = self._root
        while parent.children and parent.children[-1].level < level:
            parent = parent.children[-1]
        parent.children.append(_Bookmark(level, title, place, self._file.reserve()))

    def finish(self) -> int:
        """Write the tree and return the number of its root."""
        self._write_children(self._root)
        self._file.put(self._root.number, b"<</Type/Outlines%s>>" % _family(self._root))
        return self._root.number

    def _write_children(self, parent: _Bookmark) -> None:
        children = parent.children
        for place, mark in enumerate(children):
            self._write_children(mark)
            entries = b"/Prev " + reference(children[place - 1].number) if place else b""
            if place + 1 < len(children):
                entries += b"/Next " + reference(children[place + 1].number)
            self._file.put(
                mark.number,
                b"<</Title%s/Parent %s/Dest%s%s%s>>"
                % (text_string(mark.title), reference(parent.number), destination(mark.place), entries, _family(mark)),
            )


def _family(mark: _Bookmark) -> bytes:
    if not mark.children:
        return b""
    first, last = mark.children[0].number, mark.children[-1].number
    shown = _shown(mark) if mark.level < _OPEN_LEVELS else -len(mark.children)
    return b"/First %s/Last %s/Count %d" % (reference(first), reference(last), shown)


def _shown(mark: _Bookmark) -> int:
    """How many bookmarks below this one are to be seen when it is open."""
    return sum(1 + (_shown(child) if child.level < _OPEN_LEVELS else 0) for child in mark.children)
