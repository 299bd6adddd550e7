# SPDX-License-Identifier: GPL-3.0-or-later
"""Very many new records at once are stored exactly as one by one."""

import dataclasses
from pathlib import Path
from typing import Any

from kzdesk.domain.records import TYPES
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.stamps import derived_id
from kzdesk.store.connection import raw_connection
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.full_vault import Words, World
from tests.vaults import make_vault, open_vault


def rows(vault: Vault) -> dict[str, list[Any]]:
    """All rows of all tables of records and of what follows from them, without the order of writing."""
    names = [*(cls.TYPE for cls in TYPES), "search_text", "name_key"]
    with raw_connection(vault._opened()) as raw:
        left_out = {"search_text": 1}
        found = {name: raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}  # noqa: S608
    return {name: sorted((row[left_out.get(name, 0) :] for row in several), key=str) for name, several in found.items()}


def test_created_at_once_as_one_by_one(tmp_path: Path) -> None:
    source = make_vault(tmp_path / "source.kzvault")
    with source.transaction() as tx:
        World(tx, Words(), ended=True)
        found = [each for cls in TYPES for each in tx.records.by_ids(cls, tx.queries.ids(cls.TYPE)).values()]
    source.close()
    new = [dataclasses.replace(each, revision=0) for each in found]
    one_by_one = make_vault(tmp_path / "one.kzvault", FixedClock())
    at_once = make_vault(tmp_path / "many.kzvault", FixedClock())
    with one_by_one.transaction() as tx:
        for each in new:
            tx.records.put(each)
    with at_once.transaction() as tx:
        tx.records.create(new)
        assert {change.action for change in tx.records.changes} == {"create"}
    assert rows(at_once) == rows(one_by_one)
    assert at_once.check().sound
    with at_once.transaction() as tx, one_by_one.transaction() as other:
        assert tx.merge.state_hash() == other.merge.state_hash()
        assert tx.log.state() == other.log.state()
    one_by_one.close()
    at_once.close()


def test_parts_of_people_on_record_are_created_with_them_and_change_their_title(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "desk.kzvault")
    with vault.transaction() as tx:
        known = tx.records.put(Person())
        other = Person(id=derived_id("a"))
        names = (
            PersonName(id=derived_id("b"), person=known.id, written="Aigul Omarova", script="latin"),
            PersonName(id=derived_id("c"), person=other.id, written="Askar Aliyev", script="latin"),
        )
        custody = CustodyEpisode(id=derived_id("d"), person=other.id, custody_kind="pretrial")
        tx.records.create([other, *names, custody])
    with vault.transaction() as tx:
        assert tx.records.titles("person", [known.id, other.id]) == {
            known.id: "Aigul Omarova",
            other.id: "Askar Aliyev",
        }
        found = tx.search.find("askar", root_type="person")
        assert [each.root_id for each in found] == [other.id]
        assert tx.records.parts(CustodyEpisode, other.id)[0].revision == 1
    vault.close()
    reopened = open_vault(tmp_path / "desk.kzvault")
    assert reopened.check().sound
    reopened.close()
