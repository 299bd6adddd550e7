# SPDX-License-Identifier: GPL-3.0-or-later
"""The logical structure of a tagged PDF: what each piece of a page is, in reading order (ISO 32000-1:2008, 14.7).

Elements are written as soon as they are closed, so a long list costs little memory.
"""

from types import TracebackType
from typing import Final, Self

from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.syntax import literal, reference, references, text_string

_LEAF: Final = 64


class Element:
    """A structure element that is open: its number, its kind and what it holds so far.

    It is written when it is closed, which leaving a `with` block does.
    """

    end = b"EMC"
    """The operator that ends a piece of its content."""

    __slots__ = ("_content", "_entries", "_file", "_follower", "_holder", "_page", "_parent", "number", "role")

    def __init__(
        self, file: PdfFile, parent: int, role: bytes, entries: bytes = b"", *, holder: "Element | None" = None
    ) -> None:
        """Take a number in the file. `entries` are further entries of its dictionary, `holder` waits for content."""
        self.number = file.reserve()
        self.role = role
        self._file = file
        self._parent = parent
        self._entries = entries
        self._page = 0
        self._content: list[bytes] = []
        self._holder = holder
        self._follower: Element | None = None

    def child(self, role: str, entries: bytes = b"") -> "Element":
        """Open an element inside this one, after all that it holds."""
        element = Element(self._file, self.number, role.encode(), entries)
        self.hold(element.number)
        return element

    def inline(self, role: str, entries: bytes = b"") -> "Element":
        """Open an element that joins this one with its first content, which it must get."""
        return Element(self._file, self.number, role.encode(), entries, holder=self)

    def follow(self, element: "Element") -> None:
        """Let another element that waits for content stand right behind this one."""
        self._follower = element

    def join(self) -> None:
        """Take its place in the element that it has been waiting to join."""
        if self._holder is not None:
            self._holder.join()
            self._holder.hold(self.number)
            self._holder = None
            if self._follower is not None:
                self._follower.join()

    def hold(self, element: int) -> None:
        """Hold another element, after all that it holds."""
        self._content.append(reference(element))

    def begin(self, page: int, owners: list[int]) -> bytes:
        """Hold a piece of a page whose elements are `owners`; return the operator that begins the piece."""
        marked = len(owners)
        owners.append(self.number)
        self.join()
        if not self._page:
            self._page = page
        if page == self._page:
            self._content.append(b"%d" % marked)
        else:
            self._content.append(b"<</Type/MCR/Pg %s/MCID %d>>" % (reference(page), marked))
        return b"/%s<</MCID %d>>BDC" % (self.role, marked)

    def add_annotation(self, page: int, annotation: int) -> None:
        """Hold an annotation, such as a link's sensitive area."""
        self._content.append(b"<</Type/OBJR/Pg %s/Obj %s>>" % (reference(page), reference(annotation)))

    def describe(self, entries: bytes) -> None:
        """Add entries to its dictionary."""
        self._entries += entries

    def close(self) -> None:
        """Write it."""
        entries = b"/Pg %d 0 R%s" % (self._page, self._entries) if self._page else self._entries
        if self._content:
            entries += b"/K[%s]" % b" ".join(self._content)
        self._file.put(self.number, b"<</Type/StructElem/S/%s/P %d 0 R%s>>" % (self.role, self._parent, entries))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Structure:
    """Writes the structure tree of one document."""

    def __init__(self, file: PdfFile) -> None:
        """Open the root and the document element."""
        self._file = file
        self._root = file.reserve()
        self._owners: list[bytes] = []
        self._identifiers: list[tuple[bytes, int]] = []
        self.document = Element(file, self._root, b"Document")

    def note(self, parent: Element) -> Element:
        """Open a note that will join an element, with the identifier that PDF/UA-1 (7.9) asks for."""
        identifier = literal(b"note%06d" % len(self._identifiers))
        element = parent.inline("Note", b"/ID %s" % identifier)
        self._identifiers.append((identifier, element.number))
        return element

    def page(self, owners: list[int]) -> bytes:
        """Return the entries of a page whose marked contents belong to these elements."""
        return b"/StructParents %d/Tabs/S" % self._own(reference(self._file.add(references(owners))))

    def annotation(self, element: Element) -> bytes:
        """Return the entry of an annotation that belongs to an element."""
        return b"/StructParent %d" % self._own(reference(element.number))

    def finish(self) -> bytes:
        """Write the document element, the trees and the root; return the entries of the catalogue."""
        self.document.close()
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
        return b"/StructTreeRoot %s/MarkInfo<</Marked true>>" % reference(self._root)

    def _own(self, owner: bytes) -> int:
        """Return the key under which a page's elements (an array) or an annotation's element are found."""
        self._owners.append(owner)
        return len(self._owners) - 1

    def _leaf(self, start: int) -> int:
        owners = self._owners[start : start + _LEAF]
        last = start + len(owners) - 1
        pairs = b" ".join(b"%d %s" % (key, owner) for key, owner in enumerate(owners, start))
        return self._file.add(b"<</Limits[%d %d]/Nums[%s]>>" % (start, last, pairs))


def in_language(tag: str) -> bytes:
    """Return the entry that names the language (BCP 47) of an element's text, nothing for the document's own."""
    return b"/Lang %s" % text_string(tag) if tag else b""
