# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 while large files are added, verified and exported: none is lost or damaged, and nothing half stays."""

import hashlib
import random
import sys
from pathlib import Path

import pytest

from kzdesk.services.access import Access
from kzdesk.services.evidence.keeping import Evidence
from tests.faults import work
from tests.faults.test_kills import SEED, Start, killed
from tests.people import People
from tests.vaults import QUICK, make_vault, open_vault

pytestmark = pytest.mark.long

KILLS = 20


def test_files_are_whole_or_not_there(tmp_path: Path, start: Start, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    folder, away = tmp_path / "a.kzvault", tmp_path / "stick"
    away.mkdir()
    vault = make_vault(folder)
    person = People(vault).person("Anna Belova")
    vault.close()
    said: set[str] = set()
    half = 0
    known: set[str] = set()
    for _ in range(KILLS):
        job = start(work.keep_adding_evidence, folder, person, away)
        said |= set(killed(job, chance.uniform(0, 0.2), after=chance.randrange(2)))
        half += sum(path.suffix == ".part" for path in (folder / "att").rglob("*"))
        vault = open_vault(folder)
        with vault.transaction() as tx:
            known = {file.object for file in tx.files.in_folder()}
        assert {path.name for path in (folder / "att").glob("*/*")} == known, "no orphan"
        assert not [path for path in away.iterdir() if path.suffix == ".part"], "nothing plain is left either"
        vault.close()
    vault = open_vault(folder)
    evidence = Evidence(vault, Access(vault.clock, floor=QUICK))
    files = evidence.all()
    assert {each.sha256 for each in files} >= said
    assert {each.object for each in files} == known
    assert len(files) - len(said) <= KILLS
    assert all(each.good for each in evidence.verify(files))
    assert vault.check().sound
    vault.close()
    exported = [path for path in away.iterdir() if path.suffix == ".out"]
    assert {path.stem for path in exported} == {hashlib.sha256(path.read_bytes()).hexdigest() for path in exported}
    with capsys.disabled():
        sys.stdout.write(f"\n{KILLS} kills while adding: {len(said)} said, {len(files)} kept, {half} left half\n")
    assert len(said) > KILLS // 4
