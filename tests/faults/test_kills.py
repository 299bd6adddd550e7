# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at random moments: nothing that was said to be saved is lost, and nothing is ever half done."""

import random
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.store.backup import backup
from tests.faults import work
from tests.faults.conftest import Started, received
from tests.vaults import QUICK, WORDS, make_vault, open_vault

pytestmark = pytest.mark.long

SEED = 20260105
Start = Callable[..., Started]


def killed(started: Started, seconds: float, after: int = 0) -> list[str]:
    """Kill the process this long after it began in earnest and said so many things; return what it had sent."""
    process, pipe = started
    assert pipe.recv() in ("open", "begin")
    said = [pipe.recv() for _ in range(after)]
    process.join(seconds)
    process.kill()
    process.join()
    return said + received(pipe)


def test_no_acknowledged_save_is_lost(tmp_path: Path, start: Start, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    saved: dict[Path, set[str]] = {}
    lost = 0
    for trial in range(50):
        folder = tmp_path / f"{trial // 10}.kzvault"
        if folder not in saved:
            make_vault(folder).close()
            saved[folder] = set()
        job = start(work.keep_saving, folder, f"t{trial}")
        acknowledged = killed(job, chance.uniform(0, 0.03), after=chance.randrange(8))
        saved[folder] |= set(acknowledged)
        vault = open_vault(folder)
        with vault.transaction() as tx:
            there = {person.id for person in tx.records.where(Person, {})}
            lost += len(saved[folder] - there)
            assert len(there) - len(saved[folder]) <= trial % 10 + 1, "at most one unacknowledged save a kill"
            saved[folder] = there
            assert all(tx.search.find(f"t{trial}n{number + 1}") for number in range(len(acknowledged)))
        checked = vault.check()
        assert checked.sound, [finding.text for finding in checked.findings]
        assert checked.operations == 2 * len(there)
        vault.close()
    total = sum(len(ids) for ids in saved.values())
    with capsys.disabled():
        sys.stdout.write(f"\n50 kills while saving (seed {SEED}): {total} saves acknowledged, {lost} lost\n")
    assert lost == 0
    assert total > 50


def test_a_killed_change_of_passphrase_leaves_the_old_or_the_new(
    tmp_path: Path, start: Start, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    folder = tmp_path / "a.kzvault"
    make_vault(folder).close()
    words, changes, unfinished = WORDS, 0, 0
    for _ in range(20):
        job = start(work.keep_changing_passphrases, folder, words)
        acknowledged = killed(job, chance.uniform(0, 0.02), after=chance.randrange(5))
        last = ([words, *acknowledged])[-1]
        following = f"{work.stem(words)} +{len(acknowledged) + 1}"
        opened = [candidate for candidate in (last, following) if opens(folder, candidate)]
        assert len(opened) == 1, "exactly one of the old and the new passphrase opens"
        assert (folder / "keys-a").read_bytes() == (folder / "keys-b").read_bytes()
        changes += len(acknowledged)
        unfinished += opened == [following]
        words = f"{work.stem(opened[0])}x"
        vault = open_vault(folder, words=opened[0])
        vault.change_passphrase(Secret(opened[0]), Secret(words), floor=QUICK)
        vault.close()
    with capsys.disabled():
        sys.stdout.write(f"\n20 kills while changing passphrases: {changes} changes, {unfinished} done, not yet said\n")
    assert changes > 20


def test_a_killed_backup_leaves_only_whole_ones(
    tmp_path: Path, start: Start, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    folder, away = tmp_path / "a.kzvault", tmp_path / "stick"
    away.mkdir()
    vault = make_vault(folder)
    ids = {work.save_person(vault, f"запись{number}") for number in range(30)}
    vault.close()
    made, half_made = 0, 0
    begin = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
    for trial in range(20):
        at = begin + timedelta(hours=trial)
        job = start(work.keep_making_backups, folder, away, at)
        names = killed(job, chance.uniform(0, 0.15), after=chance.randrange(2))
        made += len(names)
        half_made += sum(path.suffix == ".part" for path in away.iterdir())
        whole = sorted(path for path in away.iterdir() if path.suffix == ".kzvault")
        assert {path.name for path in whole} >= set(names[-2:]), "a third may have made room for one not yet told of"
        for path in whole:
            copy = open_vault(path)
            with copy.transaction() as tx:
                assert {person.id for person in tx.records.where(Person, {})} == ids
            copy.close()
    vault = open_vault(folder)
    backup(vault, away)
    assert vault.check().sound
    vault.close()
    assert not [path for path in away.iterdir() if path.suffix == ".part" and (path / "keys-a").exists()]
    with capsys.disabled():
        sys.stdout.write(f"\n20 kills while making backups: {made} made, {half_made} times half-made ones lay there\n")


def opens(folder: Path, words: str) -> bool:
    try:
        open_vault(folder, words=words).close()
    except Refused:
        return False
    return True


@pytest.mark.parametrize("room", [30_000, 100_000, 300_000])
def test_a_full_disk_is_said_loses_nothing_and_is_overcome(tmp_path: Path, start: Start, room: int) -> None:
    folder = tmp_path / "a.kzvault"
    make_vault(folder).close()
    process, pipe = start(work.save_until_the_disk_is_full, folder, room)
    code, readable, saved, sound = pipe.recv()
    process.join()
    assert code in ("disk", "disk-full")
    assert readable == len(saved) - 1
    assert sound
    vault = open_vault(folder)
    with vault.transaction() as tx:
        assert {person.id for person in tx.records.where(Person, {})} == set(saved)
    vault.close()


def test_of_two_processes_one_opens_and_the_other_is_told(tmp_path: Path, start: Start) -> None:
    """Eight races, all at once: whoever comes second tries for a second before it says so."""
    folders = [tmp_path / f"{number}.kzvault" for number in range(8)]
    for folder in folders:
        make_vault(folder).close()
    races = [[start(work.hold_open, folder) for _ in range(2)] for folder in folders]
    for folder, racers in zip(folders, races, strict=True):
        said = [pipe.recv() for _, pipe in racers]
        assert sorted(said) == ["in-use", "open"]
        for (process, pipe), word in zip(racers, said, strict=True):
            if word == "open":
                pipe.send("end")
            process.join()
        open_vault(folder).close()


def test_the_lock_of_a_killed_process_holds_nobody_up(tmp_path: Path, start: Start) -> None:
    folder = tmp_path / "a.kzvault"
    make_vault(folder).close()
    killed(start(work.hold_open, folder), 0)
    open_vault(folder).close()


def test_a_copied_folder_of_an_open_vault_opens_at_the_last_commit(tmp_path: Path) -> None:
    """What a power cut leaves: database and write-ahead log as they lie on the disk."""
    vault = make_vault(tmp_path / "a.kzvault")
    ids = {work.save_person(vault, f"запись{number}") for number in range(30)}
    shutil.copytree(tmp_path / "a.kzvault", tmp_path / "b.kzvault")
    vault.close()
    again = open_vault(tmp_path / "b.kzvault")
    with again.transaction() as tx:
        assert {person.id for person in tx.records.where(Person, {})} == ids
    assert again.check().sound
    again.close()
