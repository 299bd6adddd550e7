# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a vault: quiet when all is well, and it finds what seals alone do not show."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.terms import Term
from kzdesk.store.connection import raw_connection
from kzdesk.store.vault import Vault
from tests.vaults import make_vault

VALUES = {
    Kind.TEXT: "Ёлка Әбілқызы",
    Kind.LONG_TEXT: "строка\nвторая",
    Kind.INTEGER: 7,
    Kind.BOOLEAN: True,
    Kind.DATE: PartialDate("2022-01"),
    Kind.TERM: Term.parse("6y6m"),
    Kind.CHOICE: "other",
    Kind.CHOICES: ("one", "two"),
    Kind.REFERENCE: "f" * 32,
}


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    opened = make_vault(tmp_path / "a.kzvault")
    with opened.transaction() as tx:
        for number in range(3):
            person = tx.records.put(Person(occupation=f"журналист {number}", birth_date=PartialDate("1980")))
            tx.records.put(PersonName(person=person.id, surname=f"Ахметова{number}"))
    yield opened
    opened.close()


def alter(vault: Vault, statement: str, *values: object) -> None:
    """Write past the one writer, as a forger with the key, or a restored page, would."""
    with raw_connection(vault._opened()) as raw:
        assert raw.execute(statement, values).rowcount != 0


def findings(vault: Vault) -> list[str]:
    return [finding.text for finding in vault.check().findings]


def test_a_sound_vault(vault: Vault) -> None:
    checked = vault.check()
    assert checked.sound
    assert checked.findings == ()
    assert checked.operations == 6


@pytest.mark.parametrize("cls", TYPES, ids=lambda cls: cls.TYPE)
def test_full_changed_and_deleted_records_of_every_type_agree_with_their_history(
    vault: Vault, cls: type[Record]
) -> None:
    full: dict[str, Any] = {item.name: VALUES[item.kind] for item in specs(cls)}
    with vault.transaction() as tx:
        stored = tx.records.put(cls(**full))
        if not cls.WRITTEN_ONCE:
            kept = {item.name: full[item.name] for item in specs(cls) if item.fixed}
            tx.records.put(cls(id=stored.id, revision=stored.revision, **kept))
        tx.records.put(cls())
        gone = tx.records.put(cls(**full))
        tx.records.delete(cls, gone.id)
    assert findings(vault) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET occupation = 'палач' WHERE rowid = 1",
        "UPDATE person SET birth_date = '1981' WHERE rowid = 2",
        "UPDATE person SET revision = 2 WHERE rowid = 2",
        "UPDATE person SET deleted = 1 WHERE rowid = 3",
        "DELETE FROM person WHERE rowid = 1",
        "UPDATE person_name SET person = 'x' WHERE rowid = 1",
    ],
)
def test_a_record_that_is_not_what_its_history_says(vault: Vault, statement: str) -> None:
    alter(vault, statement)
    assert ["history says" in text for text in findings(vault)] == [True]


def test_a_record_without_any_history(vault: Vault) -> None:
    alter(vault, "CREATE TEMP TABLE extra AS SELECT * FROM person WHERE rowid = 1")
    alter(vault, "UPDATE extra SET id = 'ffff'")
    alter(vault, "INSERT INTO person SELECT * FROM extra")
    assert ["history says" in text for text in findings(vault)] == [True]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE operation SET body = CAST(replace(CAST(body AS TEXT), '1980', '1981') AS BLOB) WHERE sequence = 1",
        "UPDATE operation SET hash = zeroblob(32) WHERE sequence = 2",
        "UPDATE operation SET record_id = 'x' WHERE sequence = 3",
        "UPDATE operation SET number = 77 WHERE sequence = 6",
        "DELETE FROM operation WHERE sequence = 2",
        "UPDATE operation SET device = 'other' WHERE sequence = 4",
    ],
)
def test_an_altered_history(vault: Vault, statement: str) -> None:
    alter(vault, statement)
    assert ["history of this vault does not hold" in text for text in findings(vault)] == [True]


def test_a_history_cut_at_its_end(vault: Vault) -> None:
    alter(vault, "DELETE FROM operation WHERE sequence = 6")
    assert ["history says" in text for text in findings(vault)] == [True]


def test_a_search_text_that_does_not_fit(vault: Vault) -> None:
    alter(vault, "UPDATE search_text SET body = 'другое' WHERE row = 1")
    assert findings(vault) != []


def test_a_search_index_that_lost_a_row(vault: Vault) -> None:
    with raw_connection(vault._opened()) as raw:
        row, body = raw.execute("SELECT row, body FROM search_text LIMIT 1").fetchone()
    alter(vault, "INSERT INTO search_index(search_index, rowid, body) VALUES('delete', ?, ?)", row, body)
    assert ["search index" in text for text in findings(vault)] == [True]


def test_a_check_tells_how_far_it_is(vault: Vault) -> None:
    steps: list[tuple[int, int]] = []

    class Watch:
        def step(self, done: int, total: int) -> None:
            steps.append((done, total))

    vault.check(Watch())
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_findings_do_not_repeat_what_is_recorded(vault: Vault) -> None:
    alter(vault, "UPDATE person SET occupation = 'палач' WHERE rowid = 1")
    said = json.dumps([[finding.text, dict(finding.values)] for finding in vault.check().findings])
    assert "палач" not in said
    assert "журналист" not in said
