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
from tests.unit.checks.forms_numbered import NUMBERED_SOUND, NUMBERED_WRONG, SHORTENED_SOUND, SHORTENED_WRONG

WRONG = {"numbering": NUMBERED_WRONG, "abbreviations": SHORTENED_WRONG}
SOUND = {"numbering": NUMBERED_SOUND, "abbreviations": SHORTENED_SOUND}


def document(texts: Iterable[str]) -> tuple[Passage, ...]:
    """Paragraphs of one report."""
    told = enumerate(texts)
    return tuple(Passage("report_paragraph", f"p{at}", "wording", text, document="report") for at, text in told)


def found(name: str, passages: tuple[Passage, ...]) -> list[Finding]:
    (check,) = (each for each in CHECKS if each.name == name)
    assert check.texts is not None
    return [each for each in check.texts(TextsFile(AROUND, passages)) if each.severity > Severity.HINT]


@pytest.mark.parametrize("name", WRONG)
def test_what_contradicts_is_found(name: str) -> None:
    assert [texts for texts in WRONG[name] if not found(name, document(texts))] == []


@pytest.mark.parametrize("name", SOUND)
def test_what_only_looks_so_is_quiet(name: str) -> None:
    told = {texts: [source_text(each.message) for each in found(name, document(texts))] for texts in SOUND[name]}
    assert {texts: said for texts, said in told.items() if said} == {}


def test_a_mark_without_its_source_is_told() -> None:
    (passage,) = document(["It is so [1], [2], [3]."])
    assert len(found("numbering", (dataclasses.replace(passage, sources=2),))) == 1
    assert not found("numbering", (dataclasses.replace(passage, sources=3),))


def test_two_documents_may_use_the_same_letters_for_a_treaty_and_its_committee() -> None:
    texts = ("the Committee against Torture (CAT)", "the Convention against Torture (CAT)")
    one, other = document(texts)
    assert found("abbreviations", (one, other))
    assert not found("abbreviations", (one, dataclasses.replace(other, document="another")))
