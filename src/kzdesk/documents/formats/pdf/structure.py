# SPDX-License-Identifier: GPL-3.0-or-later
"""The logical structure of a tagged PDF: what each piece of a page is, in reading order (ISO 32000-1:2008, 14.7).

Elements are written as soon as they are closed, so a long list costs little memory.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.syntax import literal, reference, references, text_string

_LEAF: Final = 64


@dataclass(slots=True)
class Element:
    """A structure element that is open: its number, its kind and what it holds so far."""

    number: int
    parent: int
    role: bytes
    entries: bytes
    page: int = 0
    content: list[bytes] = field(default_factory=list)
    holder: "Element | None" = None

    def add_content(self, page: int, marked: int) -> None:
        """Hold a piece of marked content of a page; an inline element joins its paragraph with its first piece."""
        if self.holder is not None:
            self.holder.content.append(reference(self.number))
            self.holder = None
        if not self.page:
            self.page = page
        if page == self.page:
            self.content.append(b"%d" % marked)
        else:
            self.content.append(b"<</Type/MCR/Pg %s/MCID %d>>" % (reference(page), marked))

    def add_annotation(self, page: int, annotation: int) -> None:
        """Hold an annotation, such as a link's sensitive area."""
        self.content.append(b"<</Type/OBJR/Pg %s/Obj %s>>" % (reference(page), reference(annotation)))


class Structure:
    """Writes the structure tree of one document."""

    def __init__(self, file: PdfFile) -> None:
        """Open the root and the document element."""
        self._file = file
        self._root = file.reserve()
        self._owners: list[bytes] = []
        self._identifiers: list[tuple[bytes, int]] = []
        self.document = Element(file.reserve(), self._root, b"Document", b"")

    @contextmanager
    def element(
        self, role: str, parent: Element, *, language: str = "", attributes: bytes = b"", inline: bool = False
    ) -> Iterator[Element]:
        """Open an element inside another; it is written when the block is left.

        `attributes` is an attribute object. An `inline` element must get content. Notes get the identifier
        that PDF/UA-1 (7.9) asks for.
        """
        entries = b"/Lang %s" % text_string(language) if language else b""
        entries += b"/A %s" % attributes if attributes else b""
        number = self._file.reserve()
        if role == "Note":
            identifier = literal(b"note%06d" % len(self._identifiers))
            self._identifiers.append((identifier, number))
            entries += b"/ID %s" % identifier
        element = Element(number, parent.number, role.encode(), entries, holder=parent if inline else None)
        if not inline:
            parent.content.append(reference(number))
        yield element
        self._write(element)

    def own(self, owner: bytes) -> int:
        """Return the key under which a page's elements (an array) or an annotation's element are found."""
        self._owners.append(owner)
        return len(self._owners) - 1

    def own_page(self, elements: list[int]) -> int:
        """Return the key of a page whose marked contents belong to these elements."""
        return self.own(reference(self._file.add(references(elements))))

    def finish(self) -> int:
        """Write the document element, the trees and the root; return the root's number."""
        self._write(self.document)
        leaves = [self._leaf(start) for start in range(0, len(self._owners), _LEAF)]
        entries = b"/K %s/ParentTree<</Kids%s>>/ParentTreeNextKey %d" % (
            reference(self.document.number),
            references(leaves),
            len(self._owners),
        )
        if self._identifiers:
            names = b" ".join(name + b" " + reference(number) for name, number in self._identifiers)
            entries += b"/IDTree<</Names[%s]>>" % names
        self._file.put(self._root, b"<</Type/StructTreeRoot%s>>" % entries)
        return self._root

    def _leaf(self, start: int) -> int:
        owners = self._owners[start : start + _LEAF]
        last = start + len(owners) - 1
        pairs = b" ".join(b"%d %s" % (key, owner) for key, owner in enumerate(owners, start))
        return self._file.add(b"<</Limits[%d %d]/Nums[%s]>>" % (start, last, pairs))

    def _write(self, element: Element) -> None:
        page = b"/Pg " + reference(element.page) if element.page else b""
        content = b"/K[" + b" ".join(element.content) + b"]" if element.content else b""
        self._file.put(
            element.number,
            b"<</Type/StructElem/S/%s/P %s%s%s%s>>"
            % (element.role, reference(element.parent), page, element.entries, content),
        )
