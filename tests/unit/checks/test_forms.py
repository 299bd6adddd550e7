# SPDX-License-Identifier: GPL-3.0-or-later
"""Contradictions of a document’s form – numbers, references, abbreviations – are found; what only looks so is quiet."""

import dataclasses
from collections.abc import Iterable

import pytest

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.messages import source_text
from tests.unit.checks.cast import AROUND
from tests.unit.checks.forms_acts import ACTS_SOUND, ACTS_WRONG
from tests.unit.checks.forms_counted import (
    CHANGES_SOUND,
    CHANGES_WRONG,
    SHARES_SOUND,
    SHARES_WRONG,
    SPANS_SOUND,
    SPANS_WRONG,
    WHOLES_SOUND,
    WHOLES_WRONG,
)
from tests.unit.checks.forms_more import MIXED_WRONG, MORE_SOUND, MORE_WRONG
from tests.unit.checks.forms_numbered import NUMBERED_SOUND, NUMBERED_WRONG, SHORTENED_SOUND, SHORTENED_WRONG
from tests.unit.checks.forms_timed import AGES_SOUND, AGES_WRONG, BOUNDS_SOUND, BOUNDS_WRONG, OFFICE_SOUND, OFFICE_WRONG

NUMBERING, ABBREVIATIONS, NARRATIVE = ("numbering",), ("abbreviations",), ("narrative",)
QUANTITIES = ("quantities", *NARRATIVE)
OURS = (*NUMBERING, *ABBREVIATIONS, *QUANTITIES, "acts_dated")
WRONG = {
    "numbers": (NUMBERING, NUMBERED_WRONG),
    "abbreviations": (ABBREVIATIONS, SHORTENED_WRONG),
    "changes": (QUANTITIES, CHANGES_WRONG),
    "shares": (QUANTITIES, SHARES_WRONG),
    "spans": (QUANTITIES, SPANS_WRONG),
    "ages of relatives": (NARRATIVE, AGES_WRONG),
    "lengths of time": (NARRATIVE, BOUNDS_WRONG),
    "acts": (("acts_dated",), ACTS_WRONG),
    "years in office": (("acts_dated",), OFFICE_WRONG),
    "wholes": (QUANTITIES, WHOLES_WRONG),
    "all of these": (OURS, MIXED_WRONG),
}
SOUND = {
    "numbers": NUMBERED_SOUND,
    "abbreviations": SHORTENED_SOUND,
    "changes": CHANGES_SOUND,
    "shares": SHARES_SOUND,
    "spans": SPANS_SOUND,
    "ages of relatives": AGES_SOUND,
    "lengths of time": BOUNDS_SOUND,
    "acts": ACTS_SOUND,
    "years in office": OFFICE_SOUND,
    "wholes": WHOLES_SOUND,
    "all of these": MORE_SOUND,
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
    every = (*documents, *MORE_WRONG.get(kind, ()))
    assert [texts for texts in every if not found(names, document(texts))] == []


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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Senate voted on 15 May 2022.", True),
        ("On6 July 2023 the court held a session.", True),
        ("Заседание суда 15 мая 2022 года перенесли.", True),
        ("Парламент отырысы 2022 жылғы 15 мамырда өтті.", True),
        ("On 20 November 2022 people voted in the election; the committee counted.", False),
        ("On 15 May 2022 the committee met him.", False),
        ("The Senate voted on 16 May 2022.", False),
    ],
)
def test_sittings_and_votes_on_free_days_are_hinted_at(text: str, told: bool) -> None:
    (check,) = (each for each in CHECKS if each.name == "calendar")
    assert check.texts is not None
    assert bool(list(check.texts(TextsFile(AROUND, document([text]))))) is told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("On8 June 2023 he", ["2023-06-08"]),
        ("on8June2023", ["2023-06-08"]),
        ("с8 июня 2023 года", ["2023-06-08"]),
        ("8июня 2023", ["2023-06-08"]),
        ("on15.03.2023", ["2023-03-15"]),
        ("8маусым 2023", ["2023-06-08"]),
        ("the G20 May 2022 meeting", ["2022-05"]),
    ],
)
def test_dates_glued_to_words_are_read(text: str, days: list[str]) -> None:
    assert [str(each.day) for each in dates(text)] == days
