# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts with their sources: `[2]` in a text is where the note with the second source stands."""

import re
from dataclasses import replace
from typing import Final

from kzdesk.documents.outline import Run, Runs
from kzdesk.documents.submissions.passages import linked, passage

_MARKS: Final = re.compile(r"(\s*\[\d{1,3}\](?:,?\s?\[\d{1,3}\])*)")
_NUMBER: Final = re.compile(r"\[(\d{1,3})\]")


def cited(
    text: str, sources: tuple[str, ...], *, language: str = "", document: str = ""
) -> tuple[Runs, frozenset[int]]:
    """Return a text with a note in place of each mark that has a source, and the numbers of the sources it has.

    A mark whose number no source has stays as it was typed. White space before marks goes, and commas between them.
    `language` is that of the text; where `document`, that of the document, is given, sources in another script are told
    apart.
    """
    made: list[Run] = []
    used: set[int] = set()
    for piece in filter(None, _MARKS.split(text)):
        numbers = [int(each) for each in _NUMBER.findall(piece)] if _MARKS.fullmatch(piece) else []
        if numbers and made and all(1 <= each <= len(sources) for each in numbers):
            made[-1] = replace(made[-1], notes=(*made[-1].notes, *(source(sources[n - 1], document) for n in numbers)))
            used |= set(numbers)
        else:
            made += linked(piece, language)
    return tuple(made), frozenset(used)


def with_notes(text: Runs, sources: tuple[str, ...], used: frozenset[int], document: str = "") -> Runs:
    """Return a text with the sources that are not used yet as notes at its end."""
    rest = tuple(source(each, document) for number, each in enumerate(sources, 1) if number not in used)
    *head, last = text
    return (*head, replace(last, notes=(*last.notes, *rest)))


def source(line: str, document: str = "") -> Runs:
    """Return a source with the web addresses in it as links."""
    return passage(line, document) if document else linked(line)
