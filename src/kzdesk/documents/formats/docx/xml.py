# SPDX-License-Identifier: GPL-3.0-or-later
"""XML written element by element, so that no document is ever held in memory as a tree."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, Final
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

Attributes = Mapping[str, str | int]
WORD: Final = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
"""The namespaces of the root element of every WordprocessingML part."""


class Xml:
    """Writes one XML file. Text and attributes are escaped by the standard library."""

    def __init__(self, out: io.TextIOBase) -> None:
        """Write to a text stream of UTF-8."""
        self._out = XMLGenerator(out, "UTF-8", short_empty_elements=True)
        self._out.startDocument()

    @contextmanager
    def element(self, name: str, attributes: Attributes | None = None) -> Iterator[None]:
        """Write an element; what is written meanwhile is its content."""
        self._out.startElement(name, _texts(attributes))
        yield
        self._out.endElement(name)

    def leaf(self, name: str, attributes: Attributes | None = None) -> None:
        """Write an element without content."""
        self._out.startElement(name, _texts(attributes))
        self._out.endElement(name)

    def value(self, name: str, value: str | int) -> None:
        """Write an element whose `w:val` says all."""
        self.leaf(name, {"w:val": value})

    def text(self, name: str, text: str, attributes: Attributes | None = None) -> None:
        """Write an element with text in it."""
        self._out.startElement(name, _texts(attributes))
        self._out.characters(text)
        self._out.endElement(name)


@contextmanager
def xml_file(out: IO[bytes], root: str, namespaces: Mapping[str, str]) -> Iterator[Xml]:
    """Write a whole file with this root element; what is written meanwhile is its content."""
    text = io.TextIOWrapper(out, "utf-8", newline="\n")
    try:
        xml = Xml(text)
        with xml.element(root, namespaces):
            yield xml
    finally:
        text.detach()


def _texts(attributes: Attributes | None) -> "AttributesImpl[str]":
    return AttributesImpl({name: str(value) for name, value in (attributes or {}).items()})
