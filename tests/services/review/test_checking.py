# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks over a real vault: what they find, for whom, and that an answer holds until a fact changes."""

import dataclasses
from collections.abc import Callable

import pytest

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.editions import Editions
from kzdesk.services.records import Records
from kzdesk.services.review.answers import Found
from kzdesk.services.review.checking import Checking
from kzdesk.services.review.last_check import LastCheck
from kzdesk.store.vault import Vault
from tests.people import People
from tests.reports import amend, put

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
    with desk_vault.transaction() as tx:
        (case,) = tx.queries.ids("case")
    assert all_of_it in checking.of_record("case", case)
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
    checking.take_back(Found(found.finding, checking.answer(found.finding, "mistaken", "Not so.", by="coordinator")))
    assert [each.answer for each in checking.everything(only=ORDER)] == [None]


def test_what_a_check_of_everything_left_open_is_kept_and_follows_the_answers(
    checking: Checking, backwards: tuple[str, str], desk_vault: Vault
) -> None:
    assert checking.last() is None
    checking.everything(only=ORDER)
    checking.everything(least=Severity.ERROR)
    assert checking.last() is None
    found = checking.everything()
    severities = [each.finding.severity for each in found]
    errors, warnings, hints = (severities.count(each) for each in (Severity.ERROR, Severity.WARNING, Severity.HINT))
    assert errors >= 1
    assert hints >= 1
    now = desk_vault.clock.now()
    assert checking.last() == LastCheck(now, errors, warnings, hints)
    error = next(each for each in found if each.finding.severity is Severity.ERROR)
    answer = checking.answer(error.finding, "confirmed", "The verdict was re-dated.", by="coordinator")
    assert checking.last() == LastCheck(now, errors - 1, warnings, hints)
    checking.take_back(Found(error.finding, answer))
    assert checking.last() == LastCheck(now, errors, warnings, hints)


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


class Steps:
    """Progress that remembers its steps and stops the work at one of them."""

    def __init__(self, stop: int = -1) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop = stop

    def step(self, done: int, total: int) -> None:
        if len(self.told) == self._stop:
            raise Cancelled
        self.told.append((done, total))


@pytest.fixture
def told(people: People, editions: Editions, desk_vault: Vault) -> dict[str, str]:
    """Somebody on a list and two texts that tell another term than the record: ids by name."""
    person = people.convict("Anna BELOVA", "Анна Белова", term="5y")
    edition = editions.create("The List", PartialDate("2023-08-31"))
    entry = editions.place(editions.view(edition.id).sections[0].groups[0].group.id, person)
    one = TextBlock(title="One", language="en", body="Anna Belova was sentenced to nine years in prison.")
    other = TextBlock(title="Other", language="en", body="Anna Belova was sentenced to seven years in prison.")
    with desk_vault.transaction() as tx:
        texts = [tx.records.put(each).id for each in (one, other)]
    return {"person": person, "edition": edition.id, "entry": entry.id, "one": texts[0], "other": texts[1]}


def test_work_is_told_up_to_its_end_and_can_be_stopped_at_every_step(
    checking: Checking, told: dict[str, str], desk_vault: Vault
) -> None:
    with desk_vault.transaction() as tx:
        state = tx.log.state()
    works: tuple[Callable[[Steps], object], ...] = (
        lambda steps: checking.everything(progress=steps),
        lambda steps: checking.edition(told["edition"], progress=steps),
    )
    for work in works:
        watched = Steps()
        work(watched)
        totals = {total for _, total in watched.told}
        assert watched.told == sorted(watched.told)
        assert [watched.told[-1]] == [(total, total) for total in totals]
        for stop in range(0, len(watched.told), 3):
            with pytest.raises(Cancelled):
                work(Steps(stop))
    with desk_vault.transaction() as tx:
        assert tx.log.state() == state


def test_a_text_that_is_saved_is_held_against_records_and_other_texts(
    checking: Checking, told: dict[str, str], desk_vault: Vault
) -> None:
    (found,) = [each for each in checking.of_record("text_block", told["one"]) if each.finding.check == "narrative"]
    assert "5y" in {fact.value for fact in found.finding.facts}
    assert checking.of_record("place", told["one"]) == ()
    with desk_vault.transaction() as tx:
        for part in tx.records.where(Participation, {"person": told["person"]}):
            for sentence in tx.records.parts(Sentence, part.id):
                tx.records.delete(Sentence, sentence.id)
    (found,) = [each for each in checking.of_record("text_block", told["one"]) if each.finding.check == "told_twice"]
    assert {fact.record_id for fact in found.finding.facts} == {told["one"], told["other"]}


def test_an_entry_that_is_saved_is_told_of_its_narrative(
    checking: Checking, told: dict[str, str], desk_vault: Vault
) -> None:
    amend(desk_vault, ListEntry, told["entry"], narrative="She is serving a nine-year sentence.")
    found = [each.finding for each in checking.of_record("list_entry", told["entry"])]
    assert ("narrative", (told["person"],)) in {(each.check, each.people) for each in found}


def test_a_surname_of_very_many_people_means_nobody_without_a_given_name(
    checking: Checking, desk_vault: Vault, people: People
) -> None:
    people.convict("Anna BELOVA", "Анна Белова", term="5y")
    with desk_vault.transaction() as tx:
        for place in range(120):
            person = tx.records.put(Person())
            tx.records.put(PersonName(person=person.id, given=f"Name{place}", surname="Belov").completed())
            tx.records.put(PersonName(person=person.id, given=f"Name{place}", surname="Belova").completed())
    put(desk_vault, TextBlock(title="Text", language="en", body="Belova was sentenced to nine years in prison."))
    assert checking.everything(only=("narrative",)) == ()
    put(desk_vault, TextBlock(title="Text", language="en", body="Anna Belova was sentenced to nine years in prison."))
    assert len(checking.everything(only=("narrative",))) == 1


def test_what_is_typed_is_looked_at_as_if_it_were_saved_and_is_not(
    checking: Checking, backwards: tuple[str, str], records: Records, desk_vault: Vault
) -> None:
    with desk_vault.transaction() as tx:
        state, case = tx.log.state(), tx.queries.ids("case")[0]
    stored = records.load("case", case)
    (part,) = stored.parts
    sentences = part.parts_named("sentence")
    changed = [Tree(dataclasses.replace(each.record, note="read again"), each.parts) for each in sentences]  # type: ignore[call-arg]
    new = Tree(Sentence(pronounced=PartialDate("2020-01-01"), level="appeal"), (Tree(SentenceComponent(term=Term(1))),))
    typed = Tree(stored.record, (Tree(part.record, (*changed, new)),))
    found = checking.of_typed(typed)
    assert len(found.ids) == len(set(found.ids)) == sum(1 for _ in typed.walk())
    orders = [each.finding for each in found.found if each.finding.check == "date_order"]
    order = next(each for each in orders if "appeal is dated 1 January 2020" in source_text(each.message))
    place = [tree.record for tree in typed.walk()].index(new.record)
    assert found.ids[place] == order.facts[0].record_id
    assert records.load("case", case) == stored
    with desk_vault.transaction() as tx:
        assert tx.log.state() == state
    with pytest.raises(Invalid):
        checking.of_typed(Tree(stored.record, (Tree(part.record, (Tree(Sentence()),)),)))
