# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks over a real vault: what they find, for whom, and that an answer holds until a fact changes."""

import dataclasses

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.tree import Invalid
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.editions import Editions
from kzdesk.services.review.checking import Checking
from kzdesk.store.vault import Vault
from tests.people import People
from tests.reports import put

ORDER = ("date_order",)


@pytest.fixture
def checking(desk_vault: Vault) -> Checking:
    return Checking(desk_vault, ReferenceData(resources() / "reference"))


@pytest.fixture
def backwards(people: People) -> tuple[str, str]:
    """Somebody whose appeal is dated before the first sentence; the ids of person and appeal."""
    person = people.person("Anna BELOVA", "Анна Белова")
    part = people.case(person)
    people.sentence(part, "2023-05-10", "5y")
    return person, people.sentence(part, "2022-05-10", "4y", level="appeal")


def test_a_contradiction_is_told_with_both_facts(checking: Checking, backwards: tuple[str, str]) -> None:
    person, appeal = backwards
    (found,) = checking.everything(only=ORDER)
    assert source_text(found.finding.message) == (
        "the sentence on appeal is dated 10 May 2022, before the sentence of the first instance on 10 May 2023."
    )
    assert found.finding.people == (person,)
    assert [(fact.record_type, fact.field, fact.value) for fact in found.finding.facts] == [
        ("sentence", "pronounced", "2022-05-10"),
        ("sentence", "pronounced", "2023-05-10"),
    ]
    assert found.finding.facts[0].record_id == appeal


def test_the_same_is_found_for_the_person_the_case_and_the_edition(
    checking: Checking, backwards: tuple[str, str], editions: Editions, desk_vault: Vault
) -> None:
    person, _ = backwards
    (all_of_it,) = checking.everything(only=ORDER)
    assert all_of_it in checking.of_record("person", person)
    edition = editions.create("The List", PartialDate("2023-08-31"))
    assert checking.edition(edition.id, only=ORDER) == ()
    editions.place(editions.view(edition.id).sections[0].groups[0].group.id, person)
    assert checking.edition(edition.id, only=ORDER) == (all_of_it,)


def test_an_answer_holds_until_a_fact_changes(
    checking: Checking, backwards: tuple[str, str], desk_vault: Vault
) -> None:
    (found,) = checking.everything(only=ORDER)
    with pytest.raises(Invalid):
        checking.answer(found.finding, "confirmed", "", by="coordinator")
    given = checking.answer(found.finding, "confirmed", "The verdict was re-dated.", by="coordinator")
    (again,) = checking.everything(only=ORDER)
    assert again.answer == given
    with desk_vault.transaction() as tx:
        appeal = tx.records.get(Sentence, backwards[1])
        tx.records.put(dataclasses.replace(appeal, pronounced=PartialDate("2022-05-11")))
    (changed,) = checking.everything(only=ORDER)
    assert changed.answer is None


def test_an_answer_can_be_taken_back(checking: Checking, backwards: tuple[str, str]) -> None:
    (found,) = checking.everything(only=ORDER)
    checking.take_back(checking.answer(found.finding, "mistaken", "Not so.", by="coordinator").id)
    assert [each.answer for each in checking.everything(only=ORDER)] == [None]


def test_a_check_that_does_not_exist_is_refused_with_those_that_do(checking: Checking) -> None:
    with pytest.raises(Refused) as caught:
        checking.everything(only=("astrology",))
    assert "date_order" in source_text(caught.value.message)


def test_an_edition_is_not_told_about_texts_that_are_none_of_its_own(
    checking: Checking, people: People, editions: Editions, desk_vault: Vault
) -> None:
    person = people.convict("Anna BELOVA", "Анна Белова")
    edition = editions.create("The List", PartialDate("2023-08-31"))
    editions.place(editions.view(edition.id).sections[0].groups[0].group.id, person)
    put(
        desk_vault,
        TextBlock(title="Of somebody else", language="en", body="The hearing was on 31 June 2022."),
        TextBlock(title="Of her", language="en", body="Anna Belova was sentenced to nine years in prison."),
    )
    assert len(checking.everything(only=("narrative",))) == 2
    (found,) = checking.edition(edition.id, only=("narrative",))
    assert found.finding.people == (person,)
