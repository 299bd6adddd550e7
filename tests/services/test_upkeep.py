# SPDX-License-Identifier: GPL-3.0-or-later
"""Upkeep remembers the last backup, says when the next is due, and reports what a check found."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kzdesk.domain.records.person import Person
from kzdesk.services.upkeep import Upkeep
from kzdesk.store.connection import raw_connection
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.vaults import make_vault, open_vault


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    opened = make_vault(tmp_path / "a.kzvault", clock)
    with opened.transaction() as tx:
        tx.records.put(Person(occupation="журналист"))
    yield opened
    opened.close()


@pytest.fixture
def away(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_is_due_at_once_and_then_every_week(vault: Vault, away: Path, clock: FixedClock) -> None:
    upkeep = Upkeep(vault)
    assert upkeep.last_backup() is None
    assert upkeep.backup_overdue()
    made = upkeep.backup(away)
    assert made.is_dir()
    assert upkeep.last_backup() == datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
    assert not upkeep.backup_overdue()
    clock.advance(days=7)
    assert not upkeep.backup_overdue()
    clock.advance(seconds=1)
    assert upkeep.backup_overdue()


def test_the_time_of_the_last_backup_survives_closing(vault: Vault, away: Path, clock: FixedClock) -> None:
    Upkeep(vault).backup(away)
    vault.close()
    again = open_vault(vault.folder, clock)
    assert not Upkeep(again).backup_overdue()
    again.close()


def test_a_backup_that_failed_does_not_count(vault: Vault, away: Path) -> None:
    with pytest.raises(Exception, match="could not be written"):
        Upkeep(vault).backup(away / "missing")
    assert Upkeep(vault).backup_overdue()


def test_a_check_says_that_all_is_well_or_what_is_not(vault: Vault) -> None:
    upkeep = Upkeep(vault)
    assert upkeep.check().sound
    with raw_connection(vault._opened()) as raw:
        raw.execute("UPDATE person SET occupation = 'палач'")
    assert not upkeep.check().sound
