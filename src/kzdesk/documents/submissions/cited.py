# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts with their sources: `[2]` in a text is where the note with the second source stands."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.documents.outline import Run, Runs

_MARKS: Final = re.compile(r"(\s*\[\d{1,3}\](?:,?\s?\[\d{1,3}\])*)")
_NUMBER: Final = re.compile(r"\[(\d{1,3})\]")
_ADDRESS: Final = re.compile(r"https?://[^\s<>“”«»]+")
_AFTER: Final = ".,;:!?"


def cited(text: str, sources: tuple[str, ...], *, language: str = "") -> tuple[Runs, frozenset[int]]:
    """Return a text with a note in place of each mark that has a source, and the numbers of the sources it has.

    A mark whose number no source has stays as it was typed. White space before marks goes, and commas between them.
    """
    made: list[Run] = []
    used: set[int] = set()
    for piece in filter(None, _MARKS.split(text)):
        numbers = [int(each) for each in _NUMBER.findall(piece)] if _MARKS.fullmatch(piece) else []
        if numbers and made and all(1 <= each <= len(sources) for each in numbers):
            made[-1] = Run(made[-1].text, language=language, notes=tuple(source(sources[n - 1]) for n in numbers))
            used |= set(numbers)
        else:
            made.append(Run(piece, language=language))
    return tuple(made), frozenset(used)


def with_notes(text: Runs, sources: tuple[str, ...], used: frozenset[int]) -> Runs:
    """Return a text with the sources that are not used yet as notes at its end."""
    rest = tuple(source(each) for number, each in enumerate(sources, 1) if number not in used)
    *head, last = text
    return (*head, Run(last.text, language=last.language, notes=(*last.notes, *rest)))


def source(line: str) -> Runs:
    """Return a source with the web addresses in it as links."""
    return tuple(_linked(line))


def _linked(line: str) -> Iterator[Run]:
    end = 0
    for match in _ADDRESS.finditer(line):
        address = match[0].rstrip(_AFTER)
        if address.endswith(")") and "(" not in address:
            address = address[:-1]
        start = match.start()
        if start > end:
            yield Run(line[end:start])
        end = start + len(address)
        yield Run(address, link=address)
    if end < len(line):
        yield Run(line[end:])
