# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 while documents are released: whole files that the vault remembers, or none."""

import random
import sys
from pathlib import Path

import pyrage
import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.editions import Editions
from kzdesk.services.releasing import Match
from tests.faults import work
from tests.faults.test_kills import SEED, Start, killed
from tests.people import People
from tests.vaults import make_vault, open_vault

pytestmark = pytest.mark.long

KILLS = 12


def test_every_file_that_left_is_whole_and_remembered(
    tmp_path: Path, start: Start, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    key = pyrage.x25519.Identity.generate()
    folder, away = tmp_path / "a.kzvault", tmp_path / "stick"
    away.mkdir()
    vault = make_vault(folder)
    editions = Editions(vault, Vocabularies(resources() / "vocabularies"))
    edition = editions.create("List", PartialDate("2023-08"))
    editions.place(editions.view(edition.id).sections[0].groups[0].group.id, People(vault).convict("Anna Belova"))
    vault.close()
    said: set[str] = set()
    for trial in range(KILLS):
        job = start(work.keep_releasing, folder, away, f"t{trial}", str(key.to_public()))
        said |= set(killed(job, chance.uniform(0, 0.1), after=chance.randrange(1, 3)))
    vault = open_vault(folder)
    releases = work.releases_of(vault)[1]
    files = [path for path in away.iterdir() if path.suffix == ".age"]
    assert {path.name for path in files} >= said
    assert {releases.verify(path).match for path in files} == {Match.EXACT}
    assert len({pyrage.decrypt(path.read_bytes(), [key]) for path in files}) == 1
    registered = len(releases.all())
    assert len(files) <= registered <= len(files) + KILLS
    assert vault.check().sound
    vault.close()
    with capsys.disabled():
        sys.stdout.write(f"\n{KILLS} kills while releasing: {len(said)} said, {len(files)} files, {registered} known\n")
    assert len(said) > KILLS
