# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs as Markdown: emphasis where it can be read as such, links, marks of footnotes."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from string import punctuation
from typing import Final

from kzdesk.documents.addresses import ascii_address, safe_address
from kzdesk.documents.characters import ReadableCharacters
from kzdesk.documents.formats.markdown.escaping import at_line_start, escaped, with_edges
from kzdesk.documents.outline import Run, Runs

_MARKS: Final = {(True, False): "**", (False, True): "*", (True, True): "***"}
_NEW_LINE: Final = "&#10;"
_HARD_BREAK: Final = "\\\n"


class Inline:
    """Turns runs into Markdown and gathers their footnotes."""

    def __init__(self, fit: ReadableCharacters) -> None:
        """Start without footnotes."""
        self._fit = fit
        self.notes: list[Runs] = []

    def block(self, runs: Runs) -> str:
        """Return the runs as a paragraph; line feeds between its lines are hard breaks."""
        text = self._text(runs, bold=False)
        body = text.strip("\n")
        before, _, after = text.partition(body) if body else (text, "", "")
        lines = [at_line_start(with_edges(line)) for line in body.split("\n")]
        return before.replace("\n", _NEW_LINE) + _HARD_BREAK.join(lines) + after.replace("\n", _NEW_LINE)

    def line(self, runs: Runs, *, bold: bool = False) -> str:
        """Return the runs as one line, for a heading or a cell; line feeds are kept as references."""
        return with_edges(self._text(runs, bold=bold)).replace("\n", _NEW_LINE)

    def _text(self, runs: Runs, *, bold: bool) -> str:
        """Return the runs one behind the other, line feeds as they are."""
        pieces = list(self._pieces(runs, bold=bold))
        written: list[str] = []
        before = ""
        for place, piece in enumerate(pieces, start=1):
            written.append(piece.written(before, pieces[place].beginning if place < len(pieces) else ""))
            before = written[-1][-1:] or before
        return "".join(written)

    def _pieces(self, runs: Runs, *, bold: bool) -> "Iterator[_Piece]":
        for run in _merged(runs):
            address = safe_address(run.link)
            marks = _MARKS.get((bold or run.bold, run.italic), "")
            if run.text:
                yield _Piece(escaped(self._fit(run.text)), marks, ascii_address(address))
            for note in run.notes:
                self.notes.append(note)
                yield _Piece(f"[^{len(self.notes)}]", "", "")


@dataclass(frozen=True, slots=True)
class _Piece:
    """Escaped text of one look, perhaps a link."""

    source: str
    marks: str
    address: str

    @property
    def beginning(self) -> str:
        """The first sign of what is written."""
        if self.address:
            return "["
        return self.source[:1] if self.source[:1].isspace() else self.marks[:1] or self.source[:1]

    def written(self, before: str, after: str) -> str:
        """Return the piece between two signs (none at the ends), without marks where they would be taken for text."""
        if self.address:
            return f"[{self._emphasised('[', ']')}](<{self.address}>)"
        return self._emphasised(before, after)

    def _emphasised(self, before: str, after: str) -> str:
        inner = self.source.strip()
        start = self.source.find(inner)
        left, right = self.source[:start], self.source[start + len(inner) :]
        before, after = left[-1:] or before, right[:1] or after
        fits = inner and _may_stand(inner[0], before) and _may_stand(inner[-1], after)
        return f"{left}{self.marks}{inner}{self.marks}{right}" if self.marks and fits else self.source


def _may_stand(inside: str, outside: str) -> bool:
    """Tell whether marks between two signs are read as marks (CommonMark 0.31, 6.2: flanking delimiter runs)."""
    if outside == "*":
        return False
    parted = not outside or outside.isspace() or outside in punctuation or unicodedata.category(outside)[0] == "P"
    return parted or (inside not in punctuation and unicodedata.category(inside)[0] not in "PS")


def _merged(runs: Runs) -> Iterator[Run]:
    """Yield the runs with neighbours of one look as one; languages are not shown."""
    last: Run | None = None
    for run in runs:
        plain = replace(run, language="")
        if (
            last is not None
            and not last.notes
            and replace(last, text="", notes=()) == replace(plain, text="", notes=())
        ):
            last = replace(plain, text=last.text + run.text)
            continue
        if last is not None:
            yield last
        last = plain
    if last is not None:
        yield last


def _look(run: Run) -> tuple[bool, bool, str]:
    return run.bold, run.italic, run.link
