# SPDX-License-Identifier: GPL-3.0-or-later
"""After a purge nobody who has the key finds a word of it in the vault: in no table, no free page, no other file."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from kzdesk.domain.draft import Draft
from kzdesk.domain.fields import specs
from kzdesk.domain.purging import ABOUT, BESIDE, BY_ID, SETTINGS, STAY
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.listing import FindingAnswer, FrozenText
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.publication import Release
from kzdesk.domain.records.source import Assertion
from kzdesk.domain.secret import Secret
from kzdesk.domain.tree import Tree
from kzdesk.services.evidence.keeping import Evidence
from kzdesk.services.shelf import SavedSearch, Shelf
from kzdesk.store.connection import checkpoint
from kzdesk.store.emptying import RULES, Rule
from kzdesk.store.typed_facts import TABLE_DRAFT
from kzdesk.store.vault import Vault
from tests.desks import quick_access
from tests.doubles import FixedClock
from tests.faults.work import purging_of
from tests.full_vault import Words, World
from tests.security.pages import decrypted
from tests.vaults import WORDS, make_vault

GOES = frozenset({
    *("person", "person_name", "custody_episode", "consent", "prior_publication"),
    *("restriction", "person_relation", "list_assessment", "participation", "charge"),
    *("sentence", "sentence_component", "act", "ill_treatment", "involvement"),
    *("information", "attachment", "custody_act", "intervention", "financial_list_entry"),
    *("sanctions_target", "sanctions_ground", "recommendation_target", "list_entry", "person_merge"),
    *("moved_record", "distinct_people", "released_person", "frozen_text"),
})  # fmt: skip
"""What goes with a person, whatever else it belongs to, and with an edition on which the person stood."""


@dataclasses.dataclass
class Told:
    """A vault in which every type tells of a person, and the words that must go and those that must stay."""

    vault: Vault
    person: str
    gone: set[str]
    stay: set[str]


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    vault = make_vault(tmp_path / "a.kzvault", FixedClock())
    words = Words()
    with vault.transaction() as tx:
        world = World(tx, lambda name, field: f"{words(name, field)} {words(name, field)}", ended=True)
        person, edition = world.person, world.ids["edition_release"]
        for cls in (Assertion, FindingAnswer, Release):
            texts: dict[str, Any] = {
                each.name: words("person", each.name) for each in specs(cls) if each.kind.endswith("text")
            }
            del words.fields[texts["subject_id"]]
            tx.records.put(cls(**{**texts, "subject_id": person}))
        for number in range(2):
            content = f"{words('person', 'frozen')} {person if number else ''}"
            tx.records.put(FrozenText(release=edition, position=number, content=content))
        stored = tx.records.get(Person, person)
        tx.records.put(dataclasses.replace(stored, occupation=words("person", "changed")))
        typed = dataclasses.replace(stored, note=words("person", "draft"))
        tx.drafts.keep(Draft("d" * 32, Tree(typed), vault.clock.now(), {"birth_date": words("person", "raw")}))
        tx.set_fact(TABLE_DRAFT, f'{{"type": "person", "rows": [["{person}", "{words("person", "cell")}"]]}}')
        name = tx.records.get(PersonName, world.ids["person_name"])
    Shelf(vault).keep_search(SavedSearch("a", "person", ListQuery(typed=name.surname.lower())))
    original = tmp_path / "photo"
    for size in (3_000, 700_000):
        original.write_bytes(b"photo" * (size // 5))
        Evidence(vault, quick_access(FixedClock())).add(original, ("custody_episode", world.ids["custody_episode"]))
    kept = {each for each, (name, _) in words.fields.items() if name not in GOES}
    yield Told(vault, person, set(words.fields) - kept, kept)
    vault.close()


def found(vault: Vault, words: set[str]) -> set[str]:
    """The words that stand in any row of any table, or in any byte of the files of a vault, decrypted."""
    with vault.transaction() as tx:
        names = tx._connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars().all()
        rows = [tx._connection.execute(text(f'SELECT * FROM "{name}"')).all() for name in names]  # noqa: S608
    vault.close()
    assert not [path for path in vault.folder.glob("vault.db-*") if path.stat().st_size]
    told = "\n".join(map(str, rows)).lower()
    return {each for each in words if each.lower() in told} | written_in(vault, words)


def written_in(vault: Vault, words: set[str]) -> set[str]:
    """The words that stand in a byte of the files of a vault, the database decrypted."""
    files = [path.read_bytes() for path in vault.folder.rglob("*") if path.is_file() and path.name != "vault.db"]
    files.append(decrypted(vault.folder / "vault.db", vault._key))
    told = b"\n".join(files).decode("latin-1").lower()
    return {each for each in words if each.lower() in told}


def test_no_word_of_a_purged_person_is_left_in_the_vault(told: Told) -> None:
    assert len(told.gone) > 200
    checkpoint(told.vault._opened())
    assert written_in(told.vault, told.gone) == told.gone, "they are there before"
    before = {path.name for path in (told.vault.folder / "att").rglob("*") if path.is_file()}
    assert len(before) == 1
    going = purging_of(told.vault).outline("person", told.person)
    assert going.files == 2
    assert going.frozen == 1
    assert going.count == purging_of(told.vault).purge("person", told.person, Secret(WORDS), "asked", count=going.count)
    assert not [path for path in (told.vault.folder / "att").rglob("*") if path.is_file()]
    assert told.vault.check().sound
    with told.vault.transaction() as tx:
        assert tx.drafts.all() == ()
        assert tx.records.where(Attachment, {}) == ()
    assert found(told.vault, told.gone | told.stay) == told.stay


def test_every_table_and_every_reference_has_its_rule(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "a.kzvault")
    with vault.transaction() as tx:
        names = set(tx._connection.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars())
    vault.close()
    inside = {name for name in names if name.startswith(("search_index_", "sqlite_"))}
    assert names - inside == set(RULES)
    assert {name for name, rule in RULES.items() if rule is Rule.ROWS} >= {cls.TYPE for cls in TYPES}
    for cls in TYPES:
        pointing = {
            item.name for item in specs(cls) if item.target and not item.part_of and item.target not in SETTINGS
        }
        ruled = [*ABOUT.get(cls.TYPE, ()), *BESIDE.get(cls.TYPE, ()), *STAY.get(cls.TYPE, ())]
        assert pointing == {name for name in ruled if name in pointing} == set(ruled), cls.TYPE
        by_id = {item.name for item in specs(cls) if item.name.endswith("_id") and not item.target}
        assert by_id == ({BY_ID[cls.TYPE]} if cls.TYPE in BY_ID else set()), cls.TYPE
