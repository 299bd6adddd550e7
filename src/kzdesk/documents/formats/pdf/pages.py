# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages: marked text, drawings and links, written page by page; what is known only at the end is put in later."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.lines import Line
from kzdesk.documents.formats.pdf.links import Link, Mark, Place, Target, annotation, destination
from kzdesk.documents.formats.pdf.structure import Element, Structure
from kzdesk.documents.formats.pdf.styles import (
    ACCENT,
    ASCENT,
    INK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    BlockStyle,
)
from kzdesk.documents.formats.pdf.syntax import numbers, reference, references

Later = Callable[[], bytes]
"""Returns a piece of a page when the whole document has been laid out."""

_ACCENT: Final = b"%s rg" % numbers(*ACCENT)


@dataclass(slots=True)
class Page:
    """The page being filled."""

    number: int
    content: list[bytes] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    annotations: list[int] = field(default_factory=list)
    later: dict[int, Later] = field(default_factory=dict)


class _Finished(NamedTuple):
    number: int
    content: int
    entries: bytes


class Pages:
    """Writes the pages of one document. Every mark on a page belongs to an element or is an artefact."""

    def __init__(self, file: PdfFile, structure: Structure) -> None:
        """Open the first page."""
        self._file = file
        self._structure = structure
        self._finished: list[_Finished] = []
        self._waiting: list[tuple[int, Page]] = []
        self.tree = file.reserve()
        self.page = Page(file.reserve())

    @property
    def count(self) -> int:
        """How many pages there are with the one being filled."""
        return len(self._finished) + 1

    def turn(self) -> None:
        """Finish the page and open the next."""
        self._finish_page()
        self.page = Page(self._file.reserve())

    def target(self) -> Target:
        """Return a new target, to be placed later."""
        return Target(self._file.reserve())

    def at(self, top: float) -> Place:
        """Return the place at a height of the page being filled."""
        return Place(self.page.number, self.count, top)

    def place(self, target: Target, place: Place) -> None:
        """Let a target be at a place, once."""
        target.page = place.number
        self._file.put(target.number, destination(place))

    def text(self, lines: Sequence[Line], marks: Sequence[Mark], style: BlockStyle, left: float, top: float) -> None:
        """Set lines from `top` downwards. A segment's mark is its place in `marks`."""
        page = self.page
        out = page.content
        paint = b"" if style.colour == INK else b"%s rg " % numbers(*style.colour)
        start = numbers(left, top - style.size * ASCENT)
        out.append(b"%sBT 1 0 0 1 %s Tm %s TL" % (paint, start, numbers(style.leading)))
        mark, face, rise, end = -1, None, 0.0, b""
        for place, line in enumerate(lines):
            if place:
                out.append(b"T*")
            for segment in line:
                if segment.mark != mark:
                    if end:
                        out.append(end)
                    mark = segment.mark
                    end = self._begin(marks[mark], style)
                if segment.face is not face:
                    face = segment.face
                    out.append(b"/%s %s Tf" % (face.resource, numbers(style.size * face.scale)))
                    if face.rise != rise:
                        rise = face.rise
                        out.append(b"%s Ts" % numbers(style.size * rise))
                out.append(b"(%s)Tj" % segment.codes)
        out.append(end + (b" 0 Ts ET" if rise else b" ET") + (b" 0 g" if paint else b""))
        if len(marks) > 1 or marks[0].link:
            self._links(lines, marks, style, left, top)

    def annotate(self, element: Element, link: Link, area: tuple[float, float, float, float]) -> None:
        """Let an area of the page (left, bottom, right, top) lead where a link leads."""
        entries = self._structure.annotation(element)
        number = self._file.add(annotation(link, area, entries))
        element.add_annotation(self.page.number, number)
        self.page.annotations.append(number)

    def rule(self, top: float, left: float, right: float) -> None:
        """Draw a thin line, which is no content."""
        line = numbers(left, top, right - left, RULE)
        self.page.content.append(b"/Artifact BMC 0.6 g %s re f 0 g EMC" % line)

    def draw(self, operators: Iterable[bytes]) -> None:
        """Draw on the page."""
        self.page.content += operators

    def later(self, piece: Later) -> None:
        """Leave a gap in what is drawn on this page, to be filled when all pages are laid out."""
        self.page.later[len(self.page.content)] = piece
        self.page.content.append(b"")

    def finish(self, resources: int, furniture: Iterable[bytes]) -> None:
        """Write the page objects, each with its running title and number from `furniture`, and the page tree."""
        self._finish_page()
        for number, waiting in self._waiting:
            for gap, piece in waiting.later.items():
                waiting.content[gap] = piece()
            self._file.put_stream(number, b"\n".join(waiting.content))
        for page, drawn in zip(self._finished, furniture, strict=True):
            contents = references([page.content, self._file.stream(drawn, compress=False)])
            self._file.put(
                page.number,
                b"<</Type/Page/Parent %s/MediaBox[0 0 %s]/Resources %s/Contents%s%s>>"
                % (
                    reference(self.tree),
                    numbers(PAGE_WIDTH, PAGE_HEIGHT),
                    reference(resources),
                    contents,
                    page.entries,
                ),
            )
        kids = references([page.number for page in self._finished])
        self._file.put(self.tree, b"<</Type/Pages/Count %d/Kids%s>>" % (len(self._finished), kids))

    def _finish_page(self) -> None:
        page = self.page
        content = self._file.reserve()
        if page.later:
            self._waiting.append((content, page))
        else:
            self._file.put_stream(content, b"\n".join(page.content))
        entries = self._structure.page(page.owners)
        entries += b"/Annots" + references(page.annotations) if page.annotations else b""
        self._finished.append(_Finished(page.number, content, entries))

    def _begin(self, mark: Mark, style: BlockStyle) -> bytes:
        """Begin a piece that belongs to a mark; return the operators that end it."""
        begin = mark.element.begin(self.page.number, self.page.owners)
        end = mark.element.end
        if mark.link:
            begin += b" " + _ACCENT
            end += b" %s rg" % numbers(*style.colour)
        self.page.content.append(begin)
        return end

    def _links(self, lines: Sequence[Line], marks: Sequence[Mark], style: BlockStyle, left: float, top: float) -> None:
        for line in lines:
            bottom, start = top - style.leading, left
            for segment in line:
                mark, stop = marks[segment.mark], start + segment.width
                if mark.link:
                    self.annotate(mark.element, mark.link, (start, bottom, stop, top))
                if mark.anchor and not mark.anchor.page:
                    self.place(mark.anchor, self.at(top))
                start = stop
            top = bottom
