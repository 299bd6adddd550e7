# SPDX-License-Identifier: GPL-3.0-or-later
"""The one writer: state, history and index change together or not at all, and no change overwrites another."""

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import empty_value, specs, with_field
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.records.case import Case, Charge, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import encode_value
from kzdesk.store.records import Change
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.vaults import make_vault, open_vault

VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=20),
    Kind.LONG_TEXT: st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=60),
    Kind.INTEGER: st.none() | st.integers(-(2**62), 2**62),
    Kind.BOOLEAN: st.booleans(),
    Kind.DATE: st.none() | st.sampled_from(["2022", "2022-01~", "XXXX", "2020/2021-03-04?"]).map(PartialDate),
    Kind.TERM: st.none() | st.builds(Term, st.integers(1, 20), st.integers(0, 11), st.integers(0, 30)),
    Kind.CHOICE: st.sampled_from(["", "a", "ә"]),
    Kind.CHOICES: st.lists(st.sampled_from(["a", "b", "ә"]), unique=True).map(tuple),
    Kind.REFERENCE: st.sampled_from(["", "0" * 32, "f" * 32]),
}
RECORDS = st.sampled_from([cls for cls in TYPES if not cls.WRITTEN_ONCE]).flatmap(
    lambda cls: st.builds(cls, **{item.name: VALUES[item.kind] for item in specs(cls)})
)


@pytest.fixture(scope="module")
def new_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make_vault(tmp_path_factory.mktemp("new") / "new.kzvault")
    made.close()
    return made.folder


@pytest.fixture
def vault(new_vault: Path, tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    opened = open_vault(shutil.copytree(new_vault, tmp_path / "a.kzvault"), clock)
    yield opened
    opened.close()


def in_a_whole(tx: Tx, record: Record) -> Record:
    """The record, as a part of a whole that is there, if it is a part."""
    field = next((item for item in specs(type(record)) if item.part_of), None)
    if field is None:
        return record
    whole = tx.records.put(in_a_whole(tx, record_type(field.target)()))
    return with_field(record, field.name, whole.id)


def put(vault: Vault, record: Record) -> Record:
    with vault.transaction() as tx:
        return tx.records.put(record)


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=RECORDS, data=st.data())
def test_any_record_is_stored_changed_and_logged_as_it_is(vault: Vault, first: Record, data: st.DataObject) -> None:
    with vault.transaction() as tx:
        first = in_a_whole(tx, first)
        stored = tx.records.put(first)
        assert dataclasses.replace(stored, id="", revision=0) == first
        assert tx.records.get(type(first), stored.id) == stored
    item = data.draw(st.sampled_from([each for each in specs(type(first)) if not (each.part_of or each.fixed)]))
    value = data.draw(VALUES[item.kind])
    with vault.transaction() as tx:
        changed = tx.records.put(with_field(stored, item.name, value))
        assert getattr(tx.records.get(type(first), stored.id), item.name) == value
        history = tx.records.history(stored.id)
    logged: dict[str, Any] = {}
    for step in history:
        logged |= {name: now for name, (now, _) in step.changes.items()}
    for each in specs(type(first)):
        unwritten = encode_value(each.kind, empty_value(each.kind))
        assert logged.get(each.name, unwritten) == encode_value(each.kind, getattr(changed, each.name))


def test_ids_and_revisions(vault: Vault) -> None:
    first = put(vault, Person(occupation="driver"))
    assert (len(first.id), first.revision) == (32, 1)
    assert put(vault, first) == first
    second = put(vault, with_field(first, "occupation", "painter"))
    assert (second.id, second.revision) == (first.id, 2)


def test_record_with_a_given_id_is_new_once(vault: Vault) -> None:
    made = put(vault, Person(id="a" * 32, occupation="driver"))
    assert (made.id, made.revision) == ("a" * 32, 1)
    with pytest.raises(Refused) as caught:
        put(vault, Person(id="a" * 32, occupation="painter"))
    assert caught.value.code == "moved"


def test_older_record_does_not_overwrite_a_newer_one(vault: Vault) -> None:
    first = put(vault, Person(occupation="driver"))
    newer = put(vault, with_field(first, "occupation", "painter"))
    for occupation in ("driver", "teacher"):
        with pytest.raises(Refused) as caught:
            put(vault, with_field(first, "occupation", occupation))
        assert caught.value.code == "moved"
    with vault.transaction() as tx:
        assert tx.records.get(Person, first.id) == newer
        assert len(tx.records.history(first.id)) == 2


def test_history_names_the_version_that_each_field_replaces(vault: Vault) -> None:
    first = put(vault, Person(occupation="driver", religion="none"))
    second = put(vault, with_field(first, "occupation", "painter"))
    put(vault, with_field(with_field(second, "occupation", "teacher"), "religion", ""))
    with vault.transaction() as tx:
        one, two, three = tx.records.history(first.id)
    assert one.changes["occupation"] == ("driver", [])
    assert two.changes == {"occupation": ("painter", [one.version])}
    assert three.changes == {"occupation": ("teacher", [two.version]), "religion": ("", [one.version])}


def test_failed_transaction_leaves_no_state_no_history_and_no_index(vault: Vault) -> None:
    kept = put(vault, Person(occupation="driver"))

    def fail() -> None:
        with vault.transaction() as tx:
            tx.records.put(with_field(kept, "occupation", "painter"))
            tx.records.put(Person(occupation="sculptor"))
            tx.records.delete(Person, kept.id)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with vault.transaction() as tx:
        assert tx.records.get(Person, kept.id) == kept
        assert len(tx.records.history(kept.id)) == 1
        assert (tx.search.find("sculptor"), tx.search.find("painter")) == ((), ())
        assert [found.record_id for found in tx.search.find("driver")] == [kept.id]
        assert tx.records.count("person") == 1


def test_tombstone_hides_a_record_and_is_taken_back(vault: Vault) -> None:
    made = put(vault, Person(occupation="driver"))
    with vault.transaction() as tx:
        tx.records.delete(Person, made.id)
        assert not tx.records.exists(Person, made.id)
        assert tx.search.find("driver") == ()
    for refused in (made, dataclasses.replace(made, revision=2)):
        with pytest.raises(Refused):
            put(vault, with_field(refused, "occupation", "painter"))
    with vault.transaction() as tx:
        with pytest.raises(Refused):
            tx.records.delete(Person, made.id)
        back = tx.records.revive(Person, made.id)
        assert (back.occupation, back.revision) == ("driver", 3)
        assert len(tx.search.find("driver")) == 1
        with pytest.raises(Refused):
            tx.records.revive(Person, made.id)


def test_what_was_never_there_is_gone(vault: Vault) -> None:
    with vault.transaction() as tx:
        for step in (tx.records.get, tx.records.delete, tx.records.revive):
            with pytest.raises(Refused) as caught:
                step(Person, "0" * 32)
            assert caught.value.code == "gone"


def test_commit_tells_once_what_changed(vault: Vault) -> None:
    told: list[tuple[Change, ...]] = []
    vault.on_commit = told.append
    with vault.transaction() as tx:
        one = tx.records.put(Person(occupation="driver"))
        two = tx.records.put(Person())
        tx.records.put(one)
        tx.records.delete(Person, two.id)
        assert told == []
    assert told == [
        (Change("person", one.id, "create"), Change("person", two.id, "create"), Change("person", two.id, "delete"))
    ]
    with vault.transaction() as tx:
        tx.records.get(Person, one.id)
    assert len(told) == 1


def test_parts_come_in_their_order_and_unknown_places_first(vault: Vault) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person())
        for start in ("2022-05", "XXXX", "2021", "2022-01-03"):
            tx.records.put(CustodyEpisode(person=person.id, start=PartialDate(start)))
        other = tx.records.put(Person())
        tx.records.put(CustodyEpisode(person=other.id, start=PartialDate("1999")))
        starts = [str(each.start) for each in tx.records.parts(CustodyEpisode, person.id)]
        assert starts == ["XXXX", "2021", "2022-01-03", "2022-05"]
        case = tx.records.put(Case(title="Airport"))
        part = tx.records.put(Participation(case=case.id, person=person.id))
        for place in (2, None, 0, 10):
            tx.records.put(Charge(participation=part.id, position=place))
        assert [each.position for each in tx.records.parts(Charge, part.id)] == [None, 0, 2, 10]


def test_many_are_read_at_once_and_the_deleted_are_not(vault: Vault) -> None:
    with vault.transaction() as tx:
        people = [tx.records.put(Person(occupation=str(number))) for number in range(1203)]
        tx.records.delete(Person, people[7].id)
        found = tx.records.by_ids(Person, [each.id for each in people] + ["", "0" * 32])
        assert set(found) == {each.id for each in people} - {people[7].id}
        assert found[people[1200].id] == people[1200]


def test_person_is_called_by_the_best_name(vault: Vault) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person())
        tx.records.put(PersonName(person=person.id, given="Анна", surname="Белова").completed())
    with vault.transaction() as tx:
        latin = tx.records.put(PersonName(person=person.id, given="Anna", surname="Belova").completed())
        assert tx.records.titles("person", [person.id]) == {person.id: "Белова Анна"}
    with vault.transaction() as tx:
        assert tx.records.titles("person", [person.id]) == {person.id: "Belova Anna"}
        tx.records.delete(PersonName, latin.id)
    with vault.transaction() as tx:
        assert tx.records.titles("person", [person.id]) == {person.id: "Белова Анна"}


def test_bounds_of_dates_lie_beside_them_for_questions(vault: Vault) -> None:
    made = put(vault, Person(birth_date=PartialDate("1980-02")))
    with vault.transaction() as tx:
        columns = "birth_date, birth_date_min, birth_date_max"
        row = tx._connection.execute(text(f"SELECT {columns} FROM person WHERE id = :id"), {"id": made.id}).one()  # noqa: S608
        assert tuple(row) == ("1980-02", "1980-02-01", "1980-02-29")
