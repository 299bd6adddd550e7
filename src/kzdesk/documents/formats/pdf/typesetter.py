# SPDX-License-Identifier: GPL-3.0-or-later
"""From runs of an outline to blocks of lines: faces, languages, links, marks of notes. No page is known here."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from math import inf
from operator import itemgetter
from typing import Final

from kzdesk.documents.addresses import safe_address
from kzdesk.documents.formats.pdf.blocks import NumberedNote, TextBlock
from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.formats.pdf.fonts import Face, RaisedFace
from kzdesk.documents.formats.pdf.lines import Line, Span, break_evenly, break_lines, width_of, word, words_of
from kzdesk.documents.formats.pdf.links import Link, Mark, Target
from kzdesk.documents.formats.pdf.numbering import Numbering
from kzdesk.documents.formats.pdf.structure import Element, in_language
from kzdesk.documents.formats.pdf.styles import BlockStyle
from kzdesk.documents.outline import BOX, Run, Runs

REGULAR: Final = 0
ITALIC: Final = 2
_BOXES: Final = 4
_NUMBER: Final = "00"
_NEAR: Final = 60
_MOST_LETTERS: Final = 400
_BLANK: Final = re.compile("[ \n]")


@dataclass(slots=True)
class _Gathered:
    """What the runs of one block come to."""

    marks: list[Mark]
    spans: list[Span] = field(default_factory=list)
    inline: list[Element] = field(default_factory=list)
    notes: dict[int, NumberedNote] = field(default_factory=dict)

    def mark(self, element: Element, link: Link | None = None, anchor: Target | None = None) -> int:
        """Take an inline element in and return the place of its mark."""
        self.inline.append(element)
        self.marks.append(Mark(element, link, anchor))
        return len(self.marks) - 1

    def note(self, note: NumberedNote, name: str, *, at_foot: bool) -> int:
        """Take the number of a note in and return the place of its mark."""
        reference = self.marks[0].element.inline("Reference")
        self.inline.append(reference)
        place = self.mark(reference.inline("Link"), Link(name, target=note.text), note.mark)
        if at_foot:
            reference.follow(note.element)
            self.notes[place] = note
        return place


class Typesetter:
    """Sets runs in lines, in the faces of one document, and numbers their notes."""

    def __init__(self, faces: Sequence[Face], numbering: Numbering, language: str) -> None:
        """Set with these faces: regular, bold, italic, bold italic, boxes. `language` is the document's own."""
        self._faces = faces
        self._raised = [RaisedFace(face) for face in faces[:_BOXES]]
        self.numbering = numbering
        self._own = ("", language, language.partition("-")[0])

    def block(self, runs: Runs, element: Element, style: BlockStyle, left: float, width: float) -> TextBlock:
        """Return the runs as the text of an element, `left` from the edge and at most `width` wide."""
        gathered = _Gathered([Mark(element)])
        for run in runs:
            text = printable(run.text)
            place = self._mark(run, text, gathered) if run.link or run.language not in self._own else 0
            if run.notes:
                self._add(text.rstrip(" "), run, style, gathered.spans, place)
                self._add_notes(run, text, style, gathered)
                text = " " if text.endswith(" ") else ""
            self._add(text, run, style, gathered.spans, place)
        lines = _lines(gathered.spans, style, width)
        notes = tuple(_notes(gathered.notes, lines)) if gathered.notes else ()
        return TextBlock(lines, gathered.marks, style, left, gathered.inline, notes)

    def measured(self, runs: Runs, style: BlockStyle, width: float) -> list[Line]:
        """Return lines as `block` would make them, without taking a number for any note."""
        return _lines(self._unnumbered(runs, style), style, width)

    def label(self, text: str, element: Element, style: BlockStyle, left: float, width: float) -> TextBlock:
        """Return a plain text as the text of an element."""
        face, shown = self._faces[REGULAR], printable(text)
        short = shown and not _BLANK.search(shown) and face.width(shown) * style.size / 1000 <= width
        lines = [word(shown, face, style.size)] if short else break_lines([Span(shown, face)], width, style.size)
        return TextBlock(lines, (Mark(element),), style, left)

    def width(self, text: str, size: float) -> float:
        """Return how wide a plain text is on one line, in points."""
        return self._faces[REGULAR].width(printable(text)) * size / 1000

    def extent(self, runs: Runs, style: BlockStyle) -> tuple[float, float]:
        """Return how wide the widest line of the runs is if none is broken, and their widest word, in points."""
        spans = self._unnumbered(runs, style)
        widest, reached = 0.0, 0.0
        for span in spans:
            for place, each in enumerate(words_of(span.text)):
                reached = span.face.width(each) + (0.0 if place else reached)
                widest = max(widest, reached)
        return width_of(break_lines(spans, inf, style.size)), widest * style.size / 1000

    def cut(self, text: str, face: int, width: float, size: float, lines: int = 1) -> list[Line]:
        """Return so many lines of a plain text at most, ending in `…` if that is not all of it."""
        whole = printable(text).replace("\n", " ")
        length = min(len(whole), _MOST_LETTERS * lines)
        while True:
            shown = whole if length == len(whole) else f"{whole[:length].rstrip('… ')}…"
            broken = break_lines([Span(shown, self._faces[face])], width, size)
            if len(broken) <= lines or not length:
                return broken[:lines]
            length = length * 9 // 10

    def _unnumbered(self, runs: Runs, style: BlockStyle) -> list[Span]:
        """Return the runs with a number of usual length for each note."""
        spans: list[Span] = []
        for run in runs:
            self._add(printable(run.text), run, style, spans, 0)
            if run.notes:
                spans.append(Span(",".join(_NUMBER for _ in run.notes), self._raised[style.bold]))
        return spans

    def _mark(self, run: Run, text: str, gathered: _Gathered) -> int:
        """Open an element for a link or another language, if there is any text to hold."""
        address = safe_address(run.link)
        language = "" if run.language in self._own else run.language
        if not (address or language) or not text.strip():
            return 0
        role = "Link" if address else "Span"
        element = gathered.marks[0].element.inline(role, in_language(language))
        return gathered.mark(element, Link(address, address) if address else None)

    def _add(self, text: str, run: Run, style: BlockStyle, spans: list[Span], mark: int) -> None:
        """Add the text in its face, and the boxes in it in the face that draws them."""
        face = self._faces[(run.bold or style.bold) + 2 * (run.italic or style.italic)]
        if BOX not in text:
            spans.append(Span(text, face, mark))
            return
        for place, between in enumerate(text.split(BOX)):
            if place:
                spans.append(Span(BOX, self._faces[_BOXES], mark))
            spans.append(Span(between, face, mark))

    def _add_notes(self, run: Run, text: str, style: BlockStyle, gathered: _Gathered) -> None:
        """Add the numbers of a run's notes, each a link to its note."""
        face, element = self._raised[style.bold], gathered.marks[0].element
        for place, runs in enumerate(run.notes):
            if place:
                gathered.spans.append(Span(",", face))
            note = self.numbering.number(runs, _end(text), element)
            mark = gathered.note(note, self.numbering.name(note), at_foot=self.numbering.at_foot)
            gathered.spans.append(Span(str(note.number), face, mark))


def _end(text: str) -> str:
    """Return the last words of a text."""
    near = text[-_NEAR:]
    return near.partition(" ")[2] or near if len(near) < len(text) else near


def _lines(spans: Sequence[Span], style: BlockStyle, width: float) -> list[Line]:
    """Break spans into lines; neighbours of one face and one mark are taken as one."""
    alike = groupby(spans, itemgetter(1, 2))
    joined = [Span("".join([span.text for span in group]), face, mark) for (face, mark), group in alike]
    return (break_evenly if style.even else break_lines)(joined, width, style.size)


def _notes(notes: Mapping[int, NumberedNote], lines: Sequence[Line]) -> Iterator[tuple[int, NumberedNote]]:
    """Yield the notes by the line in which their numbers begin."""
    waiting = dict(notes)
    for place, line in enumerate(lines):
        for segment in line:
            if segment.mark in waiting:
                yield place, waiting.pop(segment.mark)
