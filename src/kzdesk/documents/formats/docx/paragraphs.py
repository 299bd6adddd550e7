# SPDX-License-Identifier: GPL-3.0-or-later
"""Paragraphs of one part: a style, perhaps a number, and runs."""

from collections.abc import Iterator
from contextlib import contextmanager

from kzdesk.documents.formats.docx.numbering import Numbered
from kzdesk.documents.formats.docx.text import RunWriter
from kzdesk.documents.formats.docx.xml import Xml
from kzdesk.documents.outline import Align, Runs


class ParagraphWriter:
    """Writes paragraphs. After `turn` the next one begins a new page."""

    def __init__(self, xml: Xml, runs: RunWriter) -> None:
        """Write with `runs` into `xml`."""
        self.xml = xml
        self.runs = runs
        self._turns = False

    def turn(self) -> None:
        """Begin a new page with the next paragraph."""
        self._turns = True

    def finish_turn(self) -> None:
        """Begin the new page at once, where what comes next is no paragraph."""
        if self._turns:
            self.write("TableEnd", ())

    def write(self, style: str, runs: Runs, *, align: Align = Align.START, bold: bool = False) -> None:
        """Write a whole paragraph."""
        with self.open(style, align=align):
            self.runs.write(runs, bold=bold)

    @contextmanager
    def open(self, style: str, *, align: Align = Align.START) -> Iterator[None]:
        """Write a paragraph; what is written meanwhile is its content."""
        with self.xml.element("w:p"):
            with self.xml.element("w:pPr"):
                self._begin(style)
                if align is Align.END:
                    self.xml.value("w:jc", "right")
            yield

    @contextmanager
    def numbered(self, style: str, label: str, place: Numbered | None, hanging: int) -> Iterator[None]:
        """Write a paragraph with a number: Word's own at its place, or the label as text where it has none."""
        with self.xml.element("w:p"):
            with self.xml.element("w:pPr"):
                self._begin(style)
                if place is not None:
                    with self.xml.element("w:numPr"):
                        self.xml.value("w:ilvl", place.level)
                        self.xml.value("w:numId", place.list_number)
                elif label:
                    self.xml.leaf("w:ind", {"w:left": hanging, "w:hanging": hanging})
            if place is None and label:
                self.runs.plain(f"{label}\t")
            yield

    def _begin(self, style: str) -> None:
        self.xml.value("w:pStyle", style)
        if self._turns:
            self.xml.leaf("w:pageBreakBefore")
            self._turns = False
