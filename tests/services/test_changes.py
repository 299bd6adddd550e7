# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of a record, an older version brought back, and the last save undone."""

import dataclasses

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import Tree
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.changes import Changes
from kzdesk.services.display import Display
from kzdesk.services.drafts import Drafts
from kzdesk.services.records import Records
from kzdesk.store.records import Change
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock


@pytest.fixture
def changes(desk_vault: Vault, vocabularies: Vocabularies) -> Changes:
    made = Changes(desk_vault, Display(vocabularies, lambda: "en"))
    desk_vault.on_commit = made.remember
    return made


def anna(**facts: object) -> Tree:
    custody = CustodyEpisode(custody_kind="pretrial", start=PartialDate("2022-01-05"))
    return Tree(Person(**facts), (Tree(PersonName(given="Anna", surname="Belova")), Tree(custody)))  # type: ignore[arg-type]


def edited(tree: Tree, **facts: object) -> Tree:
    return dataclasses.replace(tree, record=dataclasses.replace(tree.record, **facts))  # type: ignore[arg-type]


def people(records: Records) -> list[str]:
    return [row.title for row in records.page("person", ListQuery()).rows]


def test_undo_of_a_new_person_takes_it_away_with_its_parts(records: Records, changes: Changes) -> None:
    saved = records.save(anna())
    undone = changes.undo()
    assert (undone.type_name, undone.title, undone.count) == ("person", "Belova Anna", 3)
    assert people(records) == []
    assert records.search("Belova") == ()
    with pytest.raises(Refused, match="no such record"):
        records.load("person", saved.record.id)


def test_undo_of_an_edit_brings_every_value_back_as_a_new_version(records: Records, changes: Changes) -> None:
    saved = records.save(anna(occupation="journalist"))
    removed = dataclasses.replace(
        edited(saved, occupation="teacher"), parts=saved.parts[:1], removed=(saved.parts[1].record,)
    )
    records.save(removed)
    assert changes.undo().title == "Belova Anna"
    back = records.load("person", saved.record.id)
    assert isinstance(back.record, Person)
    assert back.record.occupation == "journalist"
    assert back.record.revision == 3
    assert [part.record.TYPE for part in back.parts] == ["person_name", "custody_episode"]
    assert records.search("teacher") == ()
    assert [hit.title for hit in records.search("journalist")] == ["Belova Anna"]


def test_undo_of_a_deletion_brings_the_whole_back(records: Records, changes: Changes) -> None:
    saved = records.save(anna())
    records.delete("person", saved.record.id)
    assert people(records) == []
    changes.undo()
    assert people(records) == ["Belova Anna"]
    assert len(records.load("person", saved.record.id).parts) == 2


def test_undo_names_the_whole_when_only_a_part_changed(records: Records, changes: Changes) -> None:
    saved = records.save(anna())
    name = dataclasses.replace(saved.parts[0].record, surname="Petrova")  # type: ignore[call-arg]
    records.save(dataclasses.replace(saved, parts=(Tree(name), saved.parts[1])))
    assert people(records) == ["Petrova Anna"]
    undone = changes.undo()
    assert (undone.type_name, undone.count) == ("person", 1)
    assert people(records) == ["Belova Anna"]


def test_nothing_to_undo_twice_nor_at_the_beginning(records: Records, changes: Changes) -> None:
    assert not changes.can_undo()
    with pytest.raises(Refused) as nothing:
        changes.undo()
    assert nothing.value.code == "nothing"
    records.save(anna())
    assert changes.can_undo()
    changes.undo()
    assert not changes.can_undo()
    with pytest.raises(Refused):
        changes.undo()


def test_drafts_and_facts_are_no_saves(
    records: Records, changes: Changes, desk_vault: Vault, clock: FixedClock
) -> None:
    records.save(anna())
    Drafts(desk_vault, clock).keep("typed", anna())
    with desk_vault.transaction() as tx:
        tx.set_fact("pinned", "[]")
    assert changes.undo().title == "Belova Anna"


def test_undo_refuses_when_a_record_was_changed_since(records: Records, changes: Changes, desk_vault: Vault) -> None:
    saved = records.save(anna(occupation="journalist"))
    desk_vault.on_commit = None  # a change of which the window was not told
    again = records.save(edited(saved, occupation="teacher"))
    with pytest.raises(Refused) as refusal:
        changes.undo()
    assert refusal.value.code == "moved"
    assert records.load("person", saved.record.id) == again


def test_a_record_changed_twice_in_one_save_goes_back_to_before_both(
    changes: Changes, desk_vault: Vault, records: Records
) -> None:
    saved = records.save(Tree(Case(title="first")))
    with desk_vault.transaction() as tx:
        once = tx.records.put(dataclasses.replace(saved.record, title="second"))  # type: ignore[call-arg]
        tx.records.put(dataclasses.replace(once, title="third"))  # type: ignore[call-arg]
    assert changes.undo().count == 1
    assert records.load("case", saved.record.id).record.title == "first"  # type: ignore[attr-defined]


def test_listener_hears_of_each_save_once(records: Records, changes: Changes) -> None:
    heard: list[tuple[Change, ...]] = []
    changes.on_change = heard.append
    records.save(Tree(Case(title="Airport case")))
    assert [[(each.record_type, each.action) for each in told] for told in heard] == [[("case", "create")]]


def test_versions_tell_each_field_before_and_after(records: Records, changes: Changes, clock: FixedClock) -> None:
    saved = records.save(Tree(Case(title="Airport case", opened=PartialDate("2022-01"))))
    clock.advance(days=1)
    records.save(edited(saved, title="Airport case (Almaty)", case_kind="administrative"))
    first, second = changes.versions("case", saved.record.id)
    assert (first.place, first.action, second.place, second.action) == (1, "create", 2, "update")
    assert second.time > first.time
    assert {each.field: (each.before, each.after) for each in first.changes} == {
        "title": ("", "Airport case"),
        "case_kind": ("", "criminal case"),
        "opened": ("", "January 2022"),
    }
    shown = {each.field: (each.before, each.after) for each in second.changes}
    assert shown == {
        "title": ("Airport case", "Airport case (Almaty)"),
        "case_kind": ("criminal case", "administrative offence case"),
    }


def test_an_old_version_comes_back_as_a_new_one(records: Records, changes: Changes) -> None:
    saved = records.save(Tree(Case(title="first", number="1")))
    records.save(edited(saved, title="second", number="2"))
    changes.restore("case", saved.record.id, 1)
    back = records.load("case", saved.record.id).record
    assert isinstance(back, Case)
    assert (back.title, back.number, back.revision) == ("first", "1", 3)
    assert len(changes.versions("case", saved.record.id)) == 3
    with pytest.raises(Refused):
        changes.restore("case", "0" * 32, 1)
