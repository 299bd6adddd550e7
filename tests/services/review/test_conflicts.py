# SPDX-License-Identifier: GPL-3.0-or-later
"""Conflicts are shown side by side and settled by a human with a reason; proposals are never applied by themselves."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display
from kzdesk.services.records import Records
from kzdesk.services.review.conflicts import Conflicts, Question
from kzdesk.services.review.three_way import propose
from kzdesk.store.vault import Vault
from tests.mergers import device_vault, hear, state

BIO = "He was arrested in Almaty. He was beaten."


@dataclasses.dataclass(frozen=True)
class Desk:
    """One device and what people do on it."""

    vault: Vault
    records: Records
    conflicts: Conflicts

    def change(self, record_id: str, **values: object) -> None:
        tree = self.records.load("person", record_id)
        changed = dataclasses.replace(tree.record, **values)  # type: ignore[arg-type]
        self.records.save(dataclasses.replace(tree, record=changed))

    def person(self, record_id: str) -> Person:
        record = self.records.load("person", record_id).record
        assert isinstance(record, Person)
        return record


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    display = Display(Vocabularies(resources() / "vocabularies"), lambda: "en")
    made = []
    for number in (1, 2):
        vault = device_vault(tmp_path / f"{number}.kzvault", number)
        made.append(Desk(vault, Records(vault, display), Conflicts(vault, display)))
    yield made[0], made[1]
    for desk in made:
        assert desk.vault.check().sound
        desk.vault.close()


def swap(one: Desk, other: Desk) -> None:
    hear(one.vault, other.vault)
    hear(other.vault, one.vault)
    assert state(one.vault) == state(other.vault)


def enter(desk: Desk, **values: object) -> str:
    name = Tree(PersonName(written="Aigul Test", given="Aigul", surname="Test"))
    return desk.records.save(Tree(Person(**values), (name,))).record.id  # type: ignore[arg-type]


def test_both_sides_are_shown_with_a_proposal_and_one_is_chosen(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    record_id = enter(one, public_bio=BIO)
    swap(one, other)
    one.change(record_id, public_bio=BIO.replace("Almaty", "Almaty on 5 January"))
    other.change(record_id, public_bio=BIO.replace("beaten", "beaten by police"))
    swap(one, other)
    (contested,) = other.conflicts.list()
    (conflict,) = contested.conflicts
    assert (contested.title, contested.whole) == ("Test Aigul", ("person", record_id))
    assert conflict.question is Question.VALUE
    assert {side.device for side in conflict.sides} == {one.vault.device, other.vault.device}
    assert conflict.proposal is not None
    assert conflict.proposal.clean
    assert conflict.proposal.text == "He was arrested in Almaty on 5 January. He was beaten by police."
    assert other.person(record_id).public_bio == conflict.sides[0].value, "the proposal is not applied"
    with pytest.raises(Refused, match="why"):
        other.conflicts.take("person", record_id, "public_bio", conflict.sides[1].version, reason=" ")
    with pytest.raises(Refused, match="settled"):
        other.conflicts.take("person", record_id, "public_bio", "gone:1", reason="x")
    with pytest.raises(Invalid):
        other.conflicts.write("person", record_id, "public_bio", "a\x00", reason="x")
    other.conflicts.write("person", record_id, "public_bio", conflict.proposal.text, reason="both are right")
    with pytest.raises(Refused, match="settled"):
        other.conflicts.of("person", record_id)
    swap(one, other)
    assert one.person(record_id).public_bio == conflict.proposal.text
    assert one.conflicts.list() == ()


def test_a_side_that_is_taken_stands_everywhere(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    record_id = enter(one)
    swap(one, other)
    one.change(record_id, occupation="teacher")
    other.change(record_id, occupation="editor")
    swap(one, other)
    sides = one.conflicts.of("person", record_id).conflicts[0].sides
    assert {side.shown for side in sides} == {"teacher", "editor"}
    hidden = next(side for side in sides if side.value != one.person(record_id).occupation)
    one.conflicts.take("person", record_id, "occupation", hidden.version, reason="asked her")
    swap(one, other)
    assert other.person(record_id).occupation == hidden.value
    assert other.conflicts.list() == ()


@pytest.mark.parametrize("keep", [True, False])
def test_what_was_deleted_and_changed_is_kept_with_its_parts_or_deleted(desks: tuple[Desk, Desk], keep: bool) -> None:
    one, other = desks
    record_id = enter(one)
    swap(one, other)
    one.records.delete("person", record_id)
    other.change(record_id, occupation="teacher")
    swap(one, other)
    (contested,) = one.conflicts.list()
    (conflict,) = contested.conflicts
    assert contested.title == "Test Aigul", "it is called as it was"
    assert conflict.question is Question.DELETED
    assert [side.value for side in conflict.sides] == [True, False]
    assert conflict.sides[1].shown == "teacher"
    settle = one.conflicts.keep if keep else one.conflicts.delete
    settle("person", record_id, "deleted", reason="talked it over")
    swap(one, other)
    assert other.conflicts.list() == ()
    if keep:
        assert [part.record.TYPE for part in other.records.load("person", record_id).parts] == ["person_name"]
    else:
        with pytest.raises(Refused):
            other.records.load("person", record_id)


@pytest.mark.parametrize("keep", [True, False])
def test_a_part_of_what_was_deleted_is_not_lost(desks: tuple[Desk, Desk], keep: bool) -> None:
    one, other = desks
    record_id = enter(one)
    swap(one, other)
    one.records.delete("person", record_id)
    episode = other.records.save(
        Tree(CustodyEpisode(person=record_id, custody_kind="imprisonment", start=PartialDate("2026-01")))
    ).record.id
    swap(one, other)
    for desk in desks:
        (contested,) = desk.conflicts.list()
        assert (contested.type_name, contested.record_id) == ("custody_episode", episode)
        assert [each.question for each in contested.conflicts] == [Question.LOST]
        assert contested.conflicts[0].may_delete
    settle = other.conflicts.keep if keep else other.conflicts.delete
    settle("custody_episode", episode, "person", reason="talked it over")
    swap(one, other)
    assert one.conflicts.list() == other.conflicts.list() == ()
    if keep:
        parts = one.records.load("person", record_id).parts
        assert sorted(part.record.TYPE for part in parts) == ["custody_episode", "person_name"]


def test_what_refers_to_something_deleted_is_told(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    record_id = enter(one)
    case = one.records.save(Tree(Case(title="A case"))).record.id
    swap(one, other)
    one.records.delete("person", record_id)
    part = other.records.save(Tree(Participation(case=case, person=record_id))).record.id
    swap(one, other)
    (contested,) = one.conflicts.list()
    assert (contested.record_id, contested.whole) == (part, ("case", case))
    assert not contested.conflicts[0].may_delete
    one.conflicts.keep("participation", part, "person", reason="still needed")
    swap(one, other)
    assert one.conflicts.list() == other.conflicts.list() == ()
    assert len(other.records.load("person", record_id).parts) == 1


def test_the_last_save_cannot_be_undone_into_what_others_wrote(desks: tuple[Desk, Desk]) -> None:
    one, other = desks
    record_id = enter(one)
    swap(one, other)
    other.change(record_id, occupation="teacher")
    swap(one, other)
    with one.vault.transaction() as tx:
        assert [each.device for each in tx.records.history(record_id)] == [one.vault.device, other.vault.device]


def test_words_changed_by_both_stand_beside_each_other() -> None:
    proposal = propose("a red house", "a blue house", "a green house")
    assert (proposal.text, proposal.clean) == ("a [blue|green] house", False)


TEXTS = st.lists(st.sampled_from(["one", "two", " ", ".", "\n", "көше"]), max_size=8).map("".join)


@given(TEXTS, TEXTS)
def test_a_change_of_one_side_is_the_proposal(before: str, after: str) -> None:
    assert propose(before, after, before).text == after
    assert propose(before, before, after).text == after
    assert propose(before, after, after).text == after
