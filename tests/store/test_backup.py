# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups are whole vaults, verified; the last three of a vault are kept and nothing else is touched."""

from pathlib import Path

import pytest

from kzdesk.domain.errors import Cancelled, Damaged, Refused, Unavailable
from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.store.backup import backup
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.vaults import QUICK, WORDS, create_vault, make_vault, open_vault


@pytest.fixture
def away(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Vault:
    opened = make_vault(tmp_path / "Дело.kzvault", clock)
    save(opened, "журналист")
    return opened


def save(vault: Vault, occupation: str) -> None:
    with vault.transaction() as tx:
        tx.records.put(Person(occupation=occupation))


def occupations(vault: Vault) -> list[str]:
    with vault.transaction() as tx:
        return sorted(person.occupation for person in tx.records.where(Person, {}))


def test_a_backup_opens_and_holds_everything(vault: Vault, away: Path) -> None:
    made = backup(vault, away)
    assert made.name == "Дело-20260105-093000.kzvault"
    save(vault, "после")
    copy = open_vault(made)
    assert occupations(copy) == ["журналист"]
    assert copy.check().sound
    assert copy.notices == ()
    copy.close()
    assert made.stat().st_mode & 0o777 == 0o700
    assert {path.name for path in made.iterdir()} == {"keys-a", "keys-b", "vault.db"}
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in made.iterdir())
    vault.close()


def test_a_backup_keeps_the_passphrase_of_its_day(vault: Vault, away: Path) -> None:
    made = backup(vault, away)
    vault.change_passphrase(Secret(WORDS), Secret("new words"), floor=QUICK)
    vault.close()
    with pytest.raises(Refused):
        open_vault(made, words="new words")
    open_vault(made).close()


def test_the_last_three_are_kept_and_nothing_else_is_touched(
    vault: Vault, away: Path, tmp_path: Path, clock: FixedClock
) -> None:
    other = create_vault(tmp_path / "other.kzvault")
    strangers = [
        away / "Дело-20200101-000000.kzvault",
        away / "Дело-20200102-000000.kzvault",
        away / "Другое-20200101-000000.kzvault",
        away / "Дело-notes.txt",
    ]
    strangers[0].mkdir()
    (strangers[0] / "letter.txt").write_text("not a vault")
    other.copy_into(_made(strangers[1]))
    vault.copy_into(_made(strangers[2]))
    strangers[3].write_text("mine")
    made = []
    for _ in range(5):
        made.append(backup(vault, away))
        clock.advance(days=7)
    assert sorted(away.iterdir()) == sorted([*strangers, *made[-3:]])
    vault.close()
    other.close()


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_a_backup_tells_how_far_it_is_and_can_be_cancelled(vault: Vault, away: Path) -> None:
    for number in range(30):
        save(vault, f"занятие {number}" + "x" * 5000)

    class Watch:
        def __init__(self, stop_at: int) -> None:
            self.steps: list[tuple[int, int]] = []
            self.stop_at = stop_at

        def step(self, done: int, total: int) -> None:
            self.steps.append((done, total))
            if len(self.steps) == self.stop_at:
                raise Cancelled

    with pytest.raises(Cancelled):
        backup(vault, away, Watch(1))
    assert list(away.iterdir()) == []
    watch = Watch(0)
    backup(vault, away, watch)
    assert watch.steps[-1][0] == watch.steps[-1][1] > 30
    assert vault.check().sound
    vault.close()


def test_a_place_that_cannot_be_written_is_said(vault: Vault, away: Path) -> None:
    with pytest.raises(Unavailable):
        backup(vault, away / "missing")
    (away / "file").write_text("")
    with pytest.raises(Unavailable):
        backup(vault, away / "file")
    vault.close()


@pytest.mark.parametrize("inside", ["", "backups"])
def test_a_backup_inside_the_vault_is_refused(vault: Vault, inside: str) -> None:
    with pytest.raises(Refused) as caught:
        backup(vault, vault.folder / inside)
    assert caught.value.code == "inside"
    vault.close()


def test_two_backups_in_one_second_do_not_overwrite(vault: Vault, away: Path) -> None:
    backup(vault, away)
    with pytest.raises(Refused) as caught:
        backup(vault, away)
    assert caught.value.code == "exists"
    vault.close()


def test_a_rotten_vault_is_not_copied(vault: Vault, away: Path, tmp_path: Path) -> None:
    for number in range(50):
        save(vault, f"занятие {number}" + "x" * 2000)
    vault.close()
    database = vault.folder / "vault.db"
    data = bytearray(database.read_bytes())
    data[-len(data) // 8] ^= 1  # among the pages that opening does not read
    database.write_bytes(data)
    rotten = open_vault(vault.folder)
    with pytest.raises(Damaged):
        backup(rotten, away)
    assert list(away.iterdir()) == []
    rotten.close()
