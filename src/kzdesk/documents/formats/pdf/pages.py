# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages: marked text, rules and links, written page by page; numbers and running titles follow when all are known."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from kzdesk.documents.addresses import ascii_address
from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.lines import Line, Segment
from kzdesk.documents.formats.pdf.structure import Element, Structure
from kzdesk.documents.formats.pdf.styles import (
    ACCENT,
    ASCENT,
    INK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RULE,
    BlockStyle,
    Colour,
)
from kzdesk.documents.formats.pdf.syntax import (
    literal,
    numbers,
    reference,
    references,
    text_string,
)


@dataclass(slots=True)
class Page:
    """The page being filled."""

    number: int
    content: list[bytes] = field(default_factory=list)
    owners: list[int] = field(default_factory=list)
    annotations: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Finished:
    number: int
    content: int
    key: int
    annotations: list[int]


@dataclass(frozen=True, slots=True)
class Mark:
    """To what a span belongs: an element, and the address it leads to, if any."""

    element: Element
    link: str = ""


class Pages:
    """Writes the pages of one document. Every mark on a page belongs to an element or is an artefact."""

    def __init__(self, file: PdfFile, structure: Structure) -> None:
        """Open the first page."""
        self._file = file
        self._structure = structure
        self._finished: list[_Finished] = []
        self.tree = file.reserve()
        self.page = Page(file.reserve())

    @property
    def count(self) -> int:
        """How many pages are finished."""
        return len(self._finished)

    def turn(self) -> None:
        """Finish the page and open the next."""
        self._finish_page()
        self.page = Page(self._file.reserve())

    def text(self, lines: Sequence[Line], marks: Sequence[Mark], style: BlockStyle, left: float, top: float) -> None:
        """Set lines from `top` downwards. A segment's mark is its place in `marks`."""
        out = self.page.content
        out.append(_opening(style.colour, left, top - style.size * ASCENT, style.leading))
        current, face = -1, None
        for place, line in enumerate(lines):
            out += (b"T*",) if place else ()
            for segment in line:
                if segment.mark != current:
                    out += _end(marks[current], style) if current >= 0 else ()
                    out += self._begin(marks[segment.mark])
                    current = segment.mark
                if segment.face is not face:
                    face = segment.face
                    out.append(b"/%s %s Tf" % (face.resource, numbers(style.size)))
                out.append(b"(%s)Tj" % segment.codes)
        out += _end(marks[current], style) if current >= 0 else ()
        out.append(b"ET" if style.colour == INK else b"ET 0 g")
        self._links(lines, marks, style, left, top)

    def rule(self, top: float, left: float, right: float) -> None:
        """Draw a thin line, which is no content."""
        line = numbers(left, top, right - left, RULE)
        self.page.content.append(b"/Artifact BMC 0.6 g %s re f 0 g EMC" % line)

    def artefact(self, line: Line, size: float, left: float, baseline: float) -> None:
        """Set a line that repeats what has been said, such as a table's head on its next page."""
        self.page.content += artefact(line, size, left, baseline)

    def finish(self, resources: int, furniture: Iterable[bytes]) -> None:
        """Write the page objects, each with its running title and number from `furniture`, and the page tree."""
        self._finish_page()
        for page, drawn in zip(self._finished, furniture, strict=True):
            contents = references([page.content, self._file.stream(drawn, compress=False)])
            annotations = b"/Annots" + references(page.annotations) if page.annotations else b""
            self._file.put(
                page.number,
                b"<</Type/Page/Parent %s/MediaBox[0 0 %s]/Resources %s/Contents%s/StructParents %d/Tabs/S%s>>"
                % (
                    reference(self.tree),
                    numbers(PAGE_WIDTH, PAGE_HEIGHT),
                    reference(resources),
                    contents,
                    page.key,
                    annotations,
                ),
            )
        kids = references([page.number for page in self._finished])
        self._file.put(self.tree, b"<</Type/Pages/Count %d/Kids%s>>" % (self.count, kids))

    def _finish_page(self) -> None:
        page = self.page
        content = self._file.stream(b"\n".join(page.content))
        key = self._structure.own_page(page.owners)
        self._finished.append(_Finished(page.number, content, key, page.annotations))

    def _begin(self, mark: Mark) -> Iterator[bytes]:
        element, marked = mark.element, len(self.page.owners)
        self.page.owners.append(element.number)
        element.add_content(self.page.number, marked)
        yield b"/%s<</MCID %d>>BDC" % (element.role, marked)
        if mark.link:
            yield b"%s rg" % numbers(*ACCENT)

    def _links(self, lines: Sequence[Line], marks: Sequence[Mark], style: BlockStyle, left: float, top: float) -> None:
        if not any(mark.link for mark in marks):
            return
        for place, line in enumerate(lines):
            start = left
            for segment in line:
                mark = marks[segment.mark]
                if mark.link:
                    bottom = top - (place + 1) * style.leading
                    self._annotate(mark, (start, bottom, start + segment.width, bottom + style.leading))
                start += segment.width

    def _annotate(self, mark: Mark, area: tuple[float, float, float, float]) -> None:
        key = self._structure.own(reference(mark.element.number))
        number = self._file.add(
            b"<</Type/Annot/Subtype/Link/Rect[%s]/F 4/Border[0 0 0]/Contents%s/StructParent %d/A<</S/URI/URI%s>>>>"
            % (numbers(*area), text_string(mark.link), key, literal(ascii_address(mark.link).encode()))
        )
        mark.element.add_annotation(self.page.number, number)
        self.page.annotations.append(number)


def _end(mark: Mark, style: BlockStyle) -> Iterator[bytes]:
    yield b"EMC"
    if mark.link:
        yield b"%s rg" % numbers(*style.colour)


def artefact(line: Line, size: float, left: float, baseline: float, colour: Colour = INK) -> list[bytes]:
    """Return the drawing of a line that is no content: running titles, page numbers, repeated table heads."""
    shown = (_shown(segment, size) for segment in line)
    return [b"/Artifact<</Type/Pagination>>BDC", _opening(colour, left, baseline, size), *shown, b"ET EMC"]


def _opening(colour: Colour, left: float, baseline: float, leading: float) -> bytes:
    paint = b"" if colour == INK else b"%s rg " % numbers(*colour)
    return b"%sBT 1 0 0 1 %s Tm %s TL" % (paint, numbers(left, baseline), numbers(leading))


def _shown(segment: Segment, size: float) -> bytes:
    return b"/%s %s Tf(%s)Tj" % (segment.face.resource, numbers(size), segment.codes)
