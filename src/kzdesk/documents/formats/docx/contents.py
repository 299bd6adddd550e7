# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of contents: a field that Word renews when asked, filled in with the headings.

The pages are known only to Word, after it has laid the document out. They are not guessed: the entries lead to their
headings without page numbers until the reader renews the field.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.formats.docx.paragraphs import ParagraphWriter
from kzdesk.documents.formats.docx.xml import Xml
from kzdesk.documents.outline import Block, Contents, Heading, Runs, plain

_LEVELS: Final = (2, 3)
_FIELD: Final = ' TOC \\o "1-2" \\h \\z \\u '


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading that a table of contents leads to; `place` is that of its block in the outline."""

    place: int
    level: int
    text: str

    @property
    def bookmark(self) -> str:
        """The name by which the heading is found."""
        return f"_Toc{self.place:09}"


def entries(blocks: Sequence[Block]) -> dict[int, Entry]:
    """Return by their places the headings that come after a table of contents."""
    found: dict[int, Entry] = {}
    listed = False
    for place, block in enumerate(blocks):
        if isinstance(block, Contents):
            listed = True
        elif listed and isinstance(block, Heading) and block.level in _LEVELS:
            text = " ".join(part for part in (block.number, plain(block.runs)) if part)
            found[place] = Entry(place, block.level, text)
    return found


def write_contents(paragraphs: ParagraphWriter, title: Runs, listed: Sequence[Entry]) -> None:
    """Write the title and, where headings follow, the field with them as its result."""
    xml = paragraphs.xml
    paragraphs.write("TOCHeading", title)
    if not listed:
        return
    with _gallery(xml):
        for entry in listed:
            with paragraphs.open(f"TOC{entry.level - 1}"):
                if entry is listed[0]:
                    _begin_field(xml)
                with xml.element("w:hyperlink", {"w:anchor": entry.bookmark, "w:history": 1}):
                    paragraphs.runs.plain(paragraphs.runs.fit(entry.text).replace("\n", " "))
                if entry is listed[-1]:
                    _field(xml, "end")


@contextmanager
def _gallery(xml: Xml) -> Iterator[None]:
    """Mark the field as what Word calls a table of contents, so that it offers to renew it."""
    with xml.element("w:sdt"):
        with xml.element("w:sdtPr"), xml.element("w:docPartObj"):
            xml.value("w:docPartGallery", "Table of Contents")
            xml.leaf("w:docPartUnique")
        with xml.element("w:sdtContent"):
            yield


def _begin_field(xml: Xml) -> None:
    _field(xml, "begin")
    with xml.element("w:r"):
        xml.text("w:instrText", _FIELD, {"xml:space": "preserve"})
    _field(xml, "separate")


def _field(xml: Xml, kind: str) -> None:
    with xml.element("w:r"):
        xml.leaf("w:fldChar", {"w:fldCharType": kind})
