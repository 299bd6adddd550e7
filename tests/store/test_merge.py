# SPDX-License-Identifier: GPL-3.0-or-later
"""Operations of other devices become rows: nothing is lost, what differs is told, and the tables fit the log."""

import dataclasses
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Damaged, Refused
from kzdesk.domain.fields import with_field
from kzdesk.domain.fold import DELETED
from kzdesk.domain.operations import AuthorChain, decode, encode
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.lost import LOST
from kzdesk.store.merge import RECEIVED
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.mergers import choose_compartment, device_vault, hear, missing, state

Pair = tuple[Vault, Vault]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Two devices; the clock of the second is six years behind."""
    behind = FixedClock()
    behind.advance(days=-6 * 365)
    vaults = device_vault(tmp_path / "a.kzvault", 10), device_vault(tmp_path / "b.kzvault", 11, behind)
    yield vaults
    for vault in vaults:
        assert vault.check().sound
        vault.close()


def swap(one: Vault, other: Vault) -> None:
    hear(one, other)
    hear(other, one)
    assert state(one) == state(other)


def put_person(vault: Vault, **values: object) -> str:
    with vault.transaction() as tx:
        person = tx.records.put(Person(**values))  # type: ignore[arg-type]
        tx.records.put(PersonName(person=person.id, written="Айгүл Сыздыкова", given="Айгүл", surname="Сыздыкова"))
        return person.id


def change(vault: Vault, record_id: str, **values: object) -> None:
    with vault.transaction() as tx:
        tx.records.put(dataclasses.replace(tx.records.get(Person, record_id), **values))  # type: ignore[arg-type]


def person(vault: Vault, record_id: str) -> Person:
    with vault.transaction() as tx:
        return tx.records.get(Person, record_id)


def disputed(vault: Vault) -> list[str]:
    with vault.transaction() as tx:
        return [each.field for each in tx.merge.disputed() if not each.field.startswith(LOST)]


def test_what_one_device_wrote_appears_on_the_other_with_all_that_follows_from_it(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one, occupation="журналист")
    heard: list[str] = []
    other.on_commit = lambda changes: heard.extend(each.action for each in changes)
    assert hear(other, one) == 2
    assert heard == [RECEIVED, RECEIVED]
    assert person(other, record_id) == person(one, record_id)
    with other.transaction() as tx:
        assert tx.records.titles("person", [record_id]) == {record_id: "Сыздыкова Айгүл"}
        assert [each.root_id for each in tx.search.find("syzdykova")] == [record_id]
        assert [owner for _, owner in tx.name_keys.all()] == [record_id]
    assert hear(other, one) == 0
    assert state(one) == state(other)


def test_different_fields_written_apart_both_stand(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one, occupation="журналист")
    swap(one, other)
    change(one, record_id, public_bio="A life")
    change(other, record_id, occupation="teacher")
    swap(one, other)
    for vault in pair:
        assert (person(vault, record_id).public_bio, person(vault, record_id).occupation) == ("A life", "teacher")
        assert disputed(vault) == []


def test_one_field_written_apart_is_disputed_until_somebody_settles_it(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    swap(one, other)
    change(one, record_id, occupation="journalist")
    change(other, record_id, occupation="teacher")
    swap(one, other)
    for vault in pair:
        assert person(vault, record_id).occupation == "journalist", "the later clock is shown"
        assert disputed(vault) == ["occupation"]
    change(other, record_id, public_bio="A life")
    assert disputed(other) == ["occupation"], "saving something else settles nothing"
    change(other, record_id, occupation="editor")
    assert person(other, record_id).occupation == "editor", "what was saved is shown, though the clock is behind"
    assert disputed(other) == ["occupation"], "an ordinary save settles nothing silently"
    swap(one, other)
    assert person(one, record_id).occupation == "editor"
    with one.transaction() as tx:
        values = {head.value for head in tx.merge.folded(record_id).heads["occupation"]}
        assert values == {"editor", "teacher"}
        tx.records.resolve(Person, record_id, {"occupation": "teacher"}, "asked her sister")
    swap(one, other)
    for vault in pair:
        assert person(vault, record_id).occupation == "teacher"
        assert disputed(vault) == []
        with vault.transaction() as tx:
            assert tx.records.history(record_id)[-1].reason == "asked her sister"


def test_the_same_value_written_apart_is_no_conflict(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    swap(one, other)
    for vault in pair:
        change(vault, record_id, occupation="teacher")
    swap(one, other)
    assert disputed(one) == []
    change(one, record_id, occupation="editor")
    swap(one, other)
    assert person(other, record_id).occupation == "editor"
    assert disputed(other) == [], "both words for the value that was shown are replaced"


@pytest.mark.parametrize("keep", [True, False])
def test_deleted_here_and_changed_there_stays_until_somebody_decides(pair: Pair, keep: bool) -> None:
    one, other = pair
    record_id = put_person(one)
    swap(one, other)
    with one.transaction() as tx:
        tx.records.delete(Person, record_id)
    change(other, record_id, occupation="teacher")
    swap(one, other)
    for vault in pair:
        assert person(vault, record_id).occupation == "teacher"
        assert disputed(vault) == [DELETED]
    with other.transaction() as tx:
        tx.records.resolve(Person, record_id, {DELETED: not keep}, "decided together")
    swap(one, other)
    for vault in pair:
        assert disputed(vault) == []
        with vault.transaction() as tx:
            assert tx.records.exists(Person, record_id) is keep


def test_deleted_knowing_everything_stays_deleted(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    swap(one, other)
    change(other, record_id, occupation="teacher")
    swap(one, other)
    with one.transaction() as tx:
        tx.records.delete(Person, record_id)
    swap(one, other)
    for vault in pair:
        with vault.transaction() as tx:
            assert not tx.records.exists(Person, record_id)
            assert tx.search.find("teacher") == ()


def test_a_withdrawn_consent_wins_over_a_later_change_and_over_deletion(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    with one.transaction() as tx:
        given = tx.records.put(Consent(person=record_id, levels=("C1",), obtained_on=PartialDate("2026-01-01")))
    swap(one, other)
    with other.transaction() as tx:
        seen = tx.records.get(Consent, given.id)
        tx.records.put(dataclasses.replace(seen, withdrawn_on=PartialDate("2026-01-04")))
    with one.transaction() as tx:
        first = tx.records.put(dataclasses.replace(given, withdrawn_on=PartialDate("2026-01-03")))
        tx.records.put(dataclasses.replace(first, withdrawn_on=None))
        tx.records.delete(Consent, given.id)
    swap(one, other)
    for vault in pair:
        with vault.transaction() as tx:
            assert tx.records.get(Consent, given.id).withdrawn_on == PartialDate("2026-01-04")
        assert disputed(vault) == [DELETED, "withdrawn_on"]
    with one.transaction() as tx:
        tx.records.resolve(Consent, given.id, {"withdrawn_on": None, DELETED: False}, "a slip of the pen")
    swap(one, other)
    with other.transaction() as tx:
        assert tx.records.get(Consent, given.id).withdrawn_on is None


def test_parts_that_come_before_their_wholes_find_their_place(pair: Pair, tmp_path: Path) -> None:
    """Person, case, participation and charge in compartments of their own arrive in the worst order."""
    one, other = pair
    record_id = put_person(one)
    with one.transaction() as tx:
        case = tx.records.put(Case(title="A case"))
        part = tx.records.put(Participation(case=case.id, person=record_id))
        tx.records.put(Charge(participation=part.id, purpose="фабула обвинения"))
    offered = missing(other, one)
    with one.transaction() as tx:
        every = {chain: tx.merge.since(*chain, 0, 100) for chain in offered}
    (logged,) = every.values()
    for entry in [decode(each.body) for each in reversed(logged) if each.body is not None]:
        moved = dataclasses.replace(entry, compartment=f"{entry.number:032x}", number=1)
        with other.transaction() as tx:
            tx.merge.take(moved.device, moved.compartment, [encode(moved)])
    with other.transaction() as tx:
        assert [(each.root_type, each.root_id) for each in tx.search.find("фабула")] == [("case", case.id)]
        assert tx.records.titles("person", [record_id]) == {record_id: "Сыздыкова Айгүл"}
    assert state(other) == state(one)


def named(person_id: str, written: str, name_id: str = "") -> PersonName:
    given, surname = written.split()
    return PersonName(id=name_id, person=person_id, written=written, given=given, surname=surname, name_kind="official")


@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "one by one"])
def test_people_are_called_alike_whatever_came_of_their_names(pair: Pair, at_once: bool) -> None:
    one, other = pair
    with one.transaction() as tx:
        two, gone, changed, moved, bare = (tx.records.put(Person()).id for _ in range(5))
        tx.records.put(named(two, "First Written", "f" * 32))
        tx.records.put(named(two, "Second Written", "0" * 32))
        tx.records.delete(PersonName, tx.records.put(named(gone, "Taken Away")).id)
        name = tx.records.put(named(changed, "Before Hand"))
        tx.records.put(dataclasses.replace(name, given="After", surname="Wards", written="After Wards"))
        name = tx.records.put(named(bare, "Move Able"))
        tx.records.put(dataclasses.replace(name, person=moved))
    ((chain, bodies),) = missing(other, one).items()
    for some in [bodies] if at_once else [[body] for body in bodies]:
        with other.transaction() as tx:
            tx.merge.take(*chain, some)
    for vault in pair:
        with vault.transaction() as tx:
            titles = tx.records.titles("person", (two, gone, changed, moved, bare))
        assert titles == {
            two: "Written First",
            gone: "Away Taken",
            changed: "Wards After",
            moved: "Able Move",
            bare: "",
        }


def test_a_change_waits_for_the_creation_of_its_record(pair: Pair) -> None:
    one, other = pair
    choose_compartment(one, "a" * 32)
    record_id = put_person(one)
    hear(other, one)
    change(other, record_id, occupation="teacher")
    third = device_vault(other.folder.parent / "c.kzvault", 12)
    offered = missing(third, other)
    theirs = AuthorChain(other.device, "a" * 32)
    with third.transaction() as tx:
        tx.merge.take(*theirs, offered[theirs])
    with third.transaction() as tx:
        assert not tx.records.known(Person, record_id)
        assert tx.merge.disputed() == ()
    assert third.check().sound
    with third.transaction() as tx:
        tx.merge.take(one.device, "a" * 32, offered[AuthorChain(one.device, "a" * 32)])
    assert person(third, record_id).occupation == "teacher"
    assert state(third) == state(other)
    assert third.check().sound
    third.close()


def test_a_record_stays_in_its_compartment_and_parts_in_that_of_their_whole(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    choose_compartment(one, "a" * 32)
    elsewhere = put_person(one)
    with one.transaction() as tx:
        tx.records.put(PersonName(person=record_id, written="Aigul"))
    change(one, record_id, occupation="teacher")
    hear(other, one)
    choose_compartment(other, "b" * 32)
    change(other, elsewhere, occupation="editor")
    with other.transaction() as tx:
        chains = {chain: head.number for chain, head in tx.merge.heads().items()}
    own = AuthorChain(one.device, one.device)
    assert chains == {own: 4, AuthorChain(one.device, "a" * 32): 2, AuthorChain(other.device, "a" * 32): 1}
    with other.transaction() as tx:
        assert tx.merge.state_hash([one.device]) != tx.merge.state_hash(["a" * 32])
        version = tx.records.history(elsewhere)[-1].version
    assert version == f"{other.device}/{'a' * 32}:1"


def test_what_the_program_brought_along_gives_way_and_stays_at_home(pair: Pair) -> None:
    one, other = pair
    law = Provision(id="d" * 32, code="CC2014", article="272", title_en="as shipped")
    with other.transaction() as tx:
        tx.records.put_reference(Provision(id="e" * 32, code="CC2014", article="1"))
        tx.records.put_reference(law)
    assert missing(one, other) == {}
    with other.transaction() as tx:
        tx.records.put(dataclasses.replace(tx.records.get(Provision, law.id), title_en="as it should read"))
    hear(one, other)
    with one.transaction() as tx:
        assert not tx.records.known(Provision, law.id)
        stored = tx.records.put_reference(law)
        assert stored.title_en == "as it should read"
        assert tx.merge.disputed() == ()
    assert state(one) == state(other)


def test_operations_that_are_not_the_next_ones_are_refused(pair: Pair) -> None:
    one, other = pair
    put_person(one)
    ((chain, bodies),) = missing(other, one).items()
    for wrong in (bodies[1:], [*bodies, bodies[0]], [bodies[0], bodies[0]]):
        with pytest.raises(Damaged, match="does not follow"), other.transaction() as tx:
            tx.merge.take(*chain, wrong)
    with pytest.raises(Damaged, match="does not follow"), other.transaction() as tx:
        tx.merge.take(chain.device, "c" * 32, bodies)
    with other.transaction() as tx:
        assert tx.merge.heads() == {}


def test_what_was_refused_later_is_taken_out_again(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one, occupation="journalist")
    hear(other, one)
    before = state(other)
    change(one, record_id, occupation="forged")
    later = put_person(one, occupation="invented")
    hear(other, one)
    change(other, record_id, public_bio="kept")
    with other.transaction() as tx:
        assert tx.merge.take_out(one.device, one.device, 2) == 3
    assert person(other, record_id) == dataclasses.replace(
        person(one, record_id), occupation="journalist", public_bio="kept", revision=2
    )
    with other.transaction() as tx:
        assert not tx.records.known(Person, later)
        assert tx.search.find("invented") == ()
        assert len(tx.search.find("syzdykova")) == 1
        tx.merge.take_out(other.device, one.device, 0)
    assert state(other) == before
    with pytest.raises(Refused):
        person(other, later)


def test_devices_agree_whatever_the_order_of_delivery(tmp_path: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - repeatable on purpose
    vaults = []
    for number in range(3):
        clock = FixedClock()
        clock.advance(days=chance.uniform(-2000, 2000))
        vaults.append(device_vault(tmp_path / f"{number}.kzvault", number + 20, clock))
    ids: list[str] = []
    for _ in range(60):
        vault, other = chance.sample(vaults, 2)
        with vault.transaction() as tx:
            here = [each for each in ids if tx.records.exists(Person, each)]
            match chance.randrange(6) if here else 0:
                case 0:
                    ids.append(tx.records.put(Person(occupation=f"o{len(ids)}")).id)
                case 1:
                    tx.records.delete(Person, chance.choice(here))
                case _:
                    known = tx.records.get(Person, chance.choice(here))
                    name = chance.choice(("occupation", "public_bio"))
                    tx.records.put(with_field(known, name, f"v{chance.randrange(5)}"))
        if chance.random() < 0.4:
            hear(other, vault, most=chance.randrange(1, 4))
    for _ in range(2):
        for vault, other in zip(vaults, [*vaults[1:], vaults[0]], strict=True):
            hear(vault, other)
            hear(other, vault)
    assert len({state(vault) for vault in vaults}) == 1
    assert len({tuple(disputed(vault)) for vault in vaults}) == 1
    assert disputed(vaults[0]), "the story has conflicts"
    for vault in vaults:
        assert vault.check().sound
        vault.close()
