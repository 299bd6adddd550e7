# SPDX-License-Identifier: GPL-3.0-or-later
"""A structure tree that is not there, to measure what tagging costs."""

from kzdesk.documents.formats.pdf.file import PdfFile
from kzdesk.documents.formats.pdf.structure import Element, Structure


class Nothing(Element):
    """Stands for every element and holds nothing."""

    end = b""

    __slots__ = ()

    def child(self, role: str, entries: bytes = b"") -> "Nothing":
        """Give itself."""
        return self

    def inline(self, role: str, entries: bytes = b"") -> "Nothing":
        """Give itself."""
        return self

    def begin(self, page: int, owners: list[int]) -> bytes:
        """Mark nothing."""
        return b""

    def add_annotation(self, page: int, annotation: int) -> None:
        """Hold nothing."""

    def describe(self, entries: bytes) -> None:
        """Tell nothing."""

    def follow(self, element: Element) -> None:
        """Follow nothing."""

    def close(self) -> None:
        """Write nothing."""


class Untagged(Structure):
    """Gives every part of a document the same nothing."""

    def __init__(self, file: PdfFile) -> None:
        super().__init__(file)
        self.document = Nothing(file, 0, b"")

    def note(self, parent: Element) -> Element:
        """Give the same element."""
        return parent

    def page(self, owners: list[int]) -> bytes:
        """Add nothing to a page."""
        return b""

    def annotation(self, element: Element) -> bytes:
        """Add nothing to an annotation."""
        return b""

    def finish(self) -> bytes:
        """Add nothing to the catalogue."""
        return b""
