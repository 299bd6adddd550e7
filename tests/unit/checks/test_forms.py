# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of a document’s form – numbers, references, abbreviations – are found; what only looks so is quiet."""

import dataclasses
from collections.abc import Iterable

import pytest

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.messages import source_text
from tests.unit.checks.cast import AROUND
from tests.unit.checks.forms_counted import (
    CHANGES_SOUND,
    CHANGES_WRONG,
    SHARES_SOUND,
    SHARES_WRONG,
    SPANS_SOUND,
    SPANS_WRONG,
)
from tests.unit.checks.forms_numbered import NUMBERED_SOUND, NUMBERED_WRONG, SHORTENED_SOUND, SHORTENED_WRONG

NUMBERING, ABBREVIATIONS, QUANTITIES = ("numbering",), ("abbreviations",), ("quantities", "narrative")
WRONG = {
    "numbers": (NUMBERING, NUMBERED_WRONG),
    "abbreviations": (ABBREVIATIONS, SHORTENED_WRONG),
    "changes": (QUANTITIES, CHANGES_WRONG),
    "shares": (QUANTITIES, SHARES_WRONG),
    "spans": (QUANTITIES, SPANS_WRONG),
}
SOUND = {
    "numbers": NUMBERED_SOUND,
    "abbreviations": SHORTENED_SOUND,
    "changes": CHANGES_SOUND,
    "shares": SHARES_SOUND,
    "spans": SPANS_SOUND,
}


def document(texts: Iterable[str]) -> tuple[Passage, ...]:
    """Paragraphs of one report."""
    told = enumerate(texts)
    return tuple(Passage("report_paragraph", f"p{at}", "wording", text, document="report") for at, text in told)


def found(names: Iterable[str], passages: tuple[Passage, ...]) -> list[Finding]:
    looks = [each.texts for each in CHECKS if each.name in names and each.texts is not None]
    told = [each for look in looks for each in look(TextsFile(AROUND, passages))]
    return [each for each in told if each.severity > Severity.HINT]


@pytest.mark.parametrize("kind", WRONG)
def test_what_contradicts_is_found(kind: str) -> None:
    names, documents = WRONG[kind]
    assert [texts for texts in documents if not found(names, document(texts))] == []


@pytest.mark.parametrize("kind", SOUND)
def test_what_only_looks_so_is_quiet(kind: str) -> None:
    every = {each.name for each in CHECKS}
    told = {texts: [source_text(each.message) for each in found(every, document(texts))] for texts in SOUND[kind]}
    assert {texts: said for texts, said in told.items() if said} == {}


def test_a_mark_without_its_source_is_told() -> None:
    (passage,) = document(["It is so [1], [2], [3]."])
    assert len(found(NUMBERING, (dataclasses.replace(passage, sources=2),))) == 1
    assert not found(NUMBERING, (dataclasses.replace(passage, sources=3),))


def test_two_documents_may_use_the_same_letters_for_a_treaty_and_its_committee() -> None:
    texts = ("the Committee against Torture (CAT)", "the Convention against Torture (CAT)")
    one, other = document(texts)
    assert found(ABBREVIATIONS, (one, other))
    assert not found(ABBREVIATIONS, (one, dataclasses.replace(other, document="another")))
