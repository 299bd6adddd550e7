# SPDX-License-Identifier: GPL-3.0-or-later
"""Arithmetic within texts: rises that fall, majorities that are none, spans that end before they begin."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.changes_told import changed
from kzdesk.domain.checks.files import CaseFile, PersonFile, TextsFile
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.ranges_told import reversed_spans
from kzdesk.domain.checks.shares_of_half import halves, majorities_of, rounded
from kzdesk.domain.checks.wholes_told import wholes
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

NAME: Final = "quantities"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Spans, shares and changes")


def look(file: PersonFile | CaseFile | TextsFile) -> Iterator[Finding]:
    """Yield what each text contradicts by its own numbers."""
    for passage in file.passages:
        yield from changed(NAME, passage)
        yield from halves(NAME, passage)
        yield from rounded(NAME, passage)
        yield from reversed_spans(NAME, passage)


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield what printed texts contradict by their own numbers, and by those shortly before in the same document."""
    yield from look(file)
    for passages in file.documents.values():
        yield from majorities_of(NAME, passages, file.own)
        yield from wholes(NAME, passages, file.own)
