# SPDX-License-Identifier: GPL-3.0-or-later
"""People who may be on record twice: found by name and something else, and never again once that is settled."""

import dataclasses

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Refused
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.services.review.alike import Evidence
from kzdesk.services.review.duplicates import Duplicates
from kzdesk.services.typed_names import TypedName
from kzdesk.store.vault import Vault
from tests.people import People

BORN = PartialDate("1980-05-05")


@pytest.fixture
def duplicates(desk_vault: Vault) -> Duplicates:
    return Duplicates(desk_vault)


def couples(duplicates: Duplicates) -> list[set[str]]:
    return [{each.first, each.second} for each in duplicates.worklist()]


def test_one_name_in_two_scripts_and_one_day_of_birth_are_a_pair(duplicates: Duplicates, people: People) -> None:
    one = people.person("Askar ZHAKUPOV", birth_date=BORN)
    two = people.person("", "Асқар Жақыпов", birth_date=PartialDate("1980"))
    people.person("Serik AKHMETOV", birth_date=BORN)
    (pair,) = duplicates.worklist()
    assert {pair.first, pair.second} == {one, two}
    assert pair.evidence == (Evidence.BIRTH_DATE,)
    assert pair.grade >= 70
    (own,) = duplicates.of_person(two)
    assert (own.first, own.second, own.evidence) == (two, one, pair.evidence)


def test_a_name_alone_is_no_reason_when_something_else_is_known(duplicates: Duplicates, people: People) -> None:
    people.case(people.person("Askar ZHAKUPOV"), "One case")
    people.case(people.person("Askar Jakupov"), "Another case")
    assert duplicates.worklist() == ()


def test_the_same_case_speaks_for_it_but_not_between_relatives(
    duplicates: Duplicates, people: People, desk_vault: Vault
) -> None:
    one, two = people.person("Askar ZHAKUPOV"), people.person("Askar Dzhakupov")
    part = people.case(one)
    with desk_vault.transaction() as tx:
        case = tx.records.get(Participation, part).case
        tx.records.put(Participation(case=case, person=two))
    assert couples(duplicates) == [{one, two}]
    with desk_vault.transaction() as tx:
        tx.records.put(PersonRelation(person=one, other_person=two, relation_type="sibling"))
    assert duplicates.worklist() == ()


@pytest.mark.parametrize(
    ("one", "other", "born"),
    [
        ("Askar ZHAKUPOV", "Askar ZHAKUPOV", "1981"),
        ("Askar ZHAKUPOV", "Serik ZHAKUPOV", "1980-05-05"),
        ("Askar ZHAKUPOV", "Zhakup ASKAROV", "1980-05-05"),
        ("Aidar OMAROV", "Aidar OMAROVA", "1980-05-05"),
    ],
)
def test_look_alikes_are_no_pair(duplicates: Duplicates, people: People, one: str, other: str, born: str) -> None:
    people.person(one, birth_date=BORN)
    people.person(other, birth_date=PartialDate(born))
    assert duplicates.worklist() == ()


def test_a_consonant_may_differ_when_the_day_of_birth_is_the_same(duplicates: Duplicates, people: People) -> None:
    one = people.person("Askar ZHAKUPOV", birth_date=BORN)
    two = people.person("Askar ZHAKUPTOV", birth_date=BORN)
    assert couples(duplicates) == [{one, two}]


def test_a_bare_name_is_proposed_to_the_full_record(duplicates: Duplicates, people: People) -> None:
    one, two = people.person("Askar ZHAKUPOV", birth_date=BORN), people.person("Askar Zhakupov")
    (pair,) = duplicates.worklist()
    assert {pair.first, pair.second} == {one, two}
    assert pair.evidence == (Evidence.NOTHING_ELSE,)


def test_who_is_not_the_same_is_not_proposed_again_until_taken_back(duplicates: Duplicates, people: People) -> None:
    one, two = (people.person("Askar ZHAKUPOV", birth_date=BORN) for _ in range(2))
    decided = duplicates.not_the_same(two, one, by="coordinator", reason="cousins")
    assert duplicates.not_the_same(one, two, by="coordinator") == decided
    assert duplicates.worklist() == duplicates.of_person(one) == ()
    duplicates.take_back(decided.id)
    assert couples(duplicates) == [{one, two}]


def test_a_typed_name_finds_who_is_on_record_in_any_script(duplicates: Duplicates, people: People) -> None:
    person = people.person("", "Асқар Жақыпов", birth_date=BORN)
    people.person("Serik AKHMETOV")
    for given, surname in (("Askar", "Dzhakupov"), ("Jaqupov", "Asqar"), ("Аскар", "Жакупов")):
        (found,) = duplicates.like(TypedName(given=given, surname=surname))
        assert found.person == person
    assert duplicates.like(TypedName(given="Askar", surname="Zhakupov"), PartialDate("1990")) == ()
    assert duplicates.like(TypedName(surname="Zhakupov")) == ()


def test_keys_follow_the_names(duplicates: Duplicates, people: People, desk_vault: Vault) -> None:
    typed, other = TypedName("Askar", "Zhakupov"), TypedName("Askar", "Temirov")
    person = people.person("Askar ZHAKUPOV")
    with desk_vault.transaction() as tx:
        (name,) = tx.records.parts(PersonName, person)
        renamed = tx.records.put(dataclasses.replace(name, surname="TEMIROV", written="Askar TEMIROV"))
    assert [bool(duplicates.like(each)) for each in (typed, other)] == [False, True]
    with desk_vault.transaction() as tx:
        tx.records.delete(PersonName, renamed.id)
        assert tx.name_keys.all() == ()
        tx.records.revive(PersonName, renamed.id)
    assert [bool(duplicates.like(each)) for each in (typed, other)] == [False, True]


def test_keys_are_made_anew_once(duplicates: Duplicates, people: People, desk_vault: Vault) -> None:
    people.person("Askar ZHAKUPOV")
    with desk_vault.transaction() as tx:
        tx.name_keys.clear()
    assert (duplicates.bring_up_to_date(), duplicates.bring_up_to_date()) == (1, 0)
    assert duplicates.like(TypedName("Askar", "Zhakupov"))


class _StopsAt:
    def __init__(self, percent: int) -> None:
        self.percent = percent
        self.seen: list[int] = []

    def step(self, done: int, total: int) -> None:
        self.seen.append(done)
        if done >= self.percent:
            raise Cancelled


def test_the_worklist_tells_how_far_it_is_and_can_be_stopped(duplicates: Duplicates, people: People) -> None:
    for _ in range(3):
        people.person("Askar ZHAKUPOV", birth_date=BORN)
    whole = _StopsAt(101)
    assert len(duplicates.worklist(whole)) == 3
    assert (whole.seen[0], whole.seen[-1], whole.seen == sorted(whole.seen)) == (0, 100, True)
    with pytest.raises(Cancelled):
        duplicates.worklist(_StopsAt(50))


def test_nobody_is_told_apart_from_somebody_who_is_gone(duplicates: Duplicates, people: People) -> None:
    with pytest.raises(Refused):
        duplicates.not_the_same(people.person("Askar ZHAKUPOV"), "nobody", by="coordinator")
    with pytest.raises(Refused):
        duplicates.of_person(Person().id)
