# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 while people are purged: each is there as before or gone for good, and opening the vault finishes it."""

import random
from pathlib import Path

import pytest

from tests.faults import work
from tests.faults.test_kills import SEED, Start, killed
from tests.security.pages import decrypted
from tests.vaults import make_vault, open_vault

pytestmark = pytest.mark.long

KILLS = 4


def test_a_killed_purge_happened_or_did_not(tmp_path: Path, start: Start) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    folder = tmp_path / "a.kzvault"
    vault = make_vault(folder)
    words = {work.save_person(vault, f"canary{number}x"): f"canary{number}x" for number in range(20)}
    vault.close()
    left, purged = list(words), set[str]()
    for _ in range(KILLS):
        said = set(killed(start(work.keep_purging, folder, left), chance.uniform(0, 0.03), after=1)) - {"open"}
        vault = open_vault(folder)
        with vault.transaction() as tx:
            assert not tx.purges.unfinished()
            gone = tx.purges.known(words)
            assert all(each.done for each in tx.purges.all())
        assert gone >= said | purged
        assert len(gone - said - purged) <= 1, "what was not acknowledged happened as a whole or not at all"
        assert vault.check().sound
        vault.close()
        plain = decrypted(folder / "vault.db", vault._key)
        assert {person for person, word in words.items() if word.encode() in plain} == words.keys() - gone
        purged = gone
        left = [each for each in left if each not in gone]
    assert 0 < len(purged) < len(words)
