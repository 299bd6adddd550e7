# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs of text inside a paragraph: looks, languages, line breaks, links and the marks of notes."""

import re
from typing import Final

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part

from kzdesk.documents.addresses import ascii_address, safe_address
from kzdesk.documents.characters import ReadableCharacters
from kzdesk.documents.formats.docx.languages import language_tag
from kzdesk.documents.formats.docx.xml import Xml
from kzdesk.documents.outline import NotePlace, Run, Runs

_BREAKS: Final = re.compile("([\n\t])")
_BREAK_ELEMENTS: Final = {"\n": "w:br", "\t": "w:tab"}


class Notes:
    """The notes of a document in their order; Word numbers them."""

    def __init__(self, place: NotePlace) -> None:
        """Start without notes; `place` is where they will stand."""
        self.kind: Final = "endnote" if place is NotePlace.END else "footnote"
        self.all: Final[list[Runs]] = []

    def add(self, note: Runs) -> int:
        """Keep a note and return its id."""
        self.all.append(note)
        return len(self.all)


class Links:
    """The addresses that one part of the file leads to."""

    def __init__(self, part: Part) -> None:
        """Keep them as relationships of a part."""
        self._relations = part.rels
        self._known: dict[str, str] = {}

    def add(self, address: str) -> str:
        """Return the id by which the part names an address."""
        found = self._known.get(address)
        if found is None:
            found = self._known[address] = f"link{len(self._known) + 1}"
            self._relations.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, found, is_external=True)
        return found


class RunWriter:
    """Writes runs into the open paragraph of one part."""

    def __init__(
        self, xml: Xml, fit: ReadableCharacters, links: Links, language: str, notes: Notes | None = None
    ) -> None:
        """Without `notes` the runs are a note themselves, and notes of a note stand in brackets behind their text."""
        self._xml = xml
        self.fit = fit
        self._links = links
        self._language = language
        self._notes = notes

    def write(self, runs: Runs, *, bold: bool = False) -> None:
        """Write the runs, all of them bold if that is asked for."""
        for run in runs:
            self._run(run, bold=bold)
            for place, note in enumerate(run.notes):
                self._note(note, parted=place > 0)

    def plain(self, text: str) -> None:
        """Write text that looks as its paragraph does."""
        self._run(Run(text))

    def _run(self, run: Run, *, bold: bool = False) -> None:
        if not run.text:
            return
        address = safe_address(run.link)
        if not address:
            self._stretch(run, bold=bold or run.bold, style="")
            return
        with self._xml.element("w:hyperlink", {"r:id": self._links.add(ascii_address(address))}):
            self._stretch(run, bold=bold or run.bold, style="Hyperlink")

    def _stretch(self, run: Run, *, bold: bool, style: str) -> None:
        with self._xml.element("w:r"):
            self._looks(run, bold=bold, style=style)
            for piece in _BREAKS.split(self.fit(run.text)):
                if piece in _BREAK_ELEMENTS:
                    self._xml.leaf(_BREAK_ELEMENTS[piece])
                elif piece:
                    self._xml.text("w:t", piece, {"xml:space": "preserve"})

    def _looks(self, run: Run, *, bold: bool, style: str) -> None:
        language = language_tag(run.language) if run.language != self._language else ""
        if not (bold or run.italic or language or style):
            return
        with self._xml.element("w:rPr"):
            if style:
                self._xml.value("w:rStyle", style)
            for name in (("w:b", "w:bCs") if bold else ()) + (("w:i", "w:iCs") if run.italic else ()):
                self._xml.leaf(name)
            if language:
                self._xml.leaf("w:lang", {"w:val": language})

    def _note(self, note: Runs, *, parted: bool) -> None:
        """Write the mark of a note, `parted` by a comma from the mark before it."""
        if self._notes is None:
            self.write((Run(" ["), *note, Run("]")))
            return
        kind = self._notes.kind
        with self._xml.element("w:r"):
            with self._xml.element("w:rPr"):
                self._xml.value("w:rStyle", f"{kind.title()}Reference")
            if parted:
                self._xml.text("w:t", ",")
            self._xml.leaf(f"w:{kind}Reference", {"w:id": self._notes.add(note)})
