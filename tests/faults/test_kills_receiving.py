# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 while receiving: each bundle is in the vault as a whole or not at all, and receiving again ends the work."""

import itertools
import random
import shutil
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.exchange.team import Role
from kzdesk.store.vault import Vault
from tests.desks import Desk, take_in
from tests.faults import work
from tests.faults.conftest import Started, received
from tests.vaults import open_vault

pytestmark = pytest.mark.long

SEED = 20260301
KILLS = 50
BUNDLES = 20
EACH = 5


def sent_to(folder: Path) -> tuple[Desk, Path, Path]:
    """A coordinator who sent twenty bundles, the place, and the closed vault of another who received none of them."""
    place = folder / "place"
    place.mkdir()
    asel, bolat = (Desk.make(folder, name) for name in ("asel", "bolat"))
    asel.exchange.team.create("Invented team", "Asel")
    take_in(asel, bolat, Role.COORDINATOR)
    for number in range(BUNDLES):
        for each in range(EACH):
            asel.person(f"Invented{number} Person{each}", note="заметка " * 20)
        asel.send(lambda: nullcontext(FolderTransport(place)))
    bolat.vault.close()
    return asel, place, bolat.vault.folder


def taken(vault: Vault, author: str) -> int:
    """How many operations of the author are there; they are those of whole bundles, and of each segment all."""
    with vault.transaction() as tx:
        heads = {chain.device: head.number for chain, head in tx.merge.heads().items()}
        assert tx.segments.ends(author).get(author, 0) == heads.get(author, 0)
        assert tx.segments.waiting() == () or heads.get(author, 0) < BUNDLES * EACH * 2
    return heads.get(author, 0)


def test_a_killed_receiving_left_each_bundle_whole_or_out(
    tmp_path: Path, start: Callable[..., Started], capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    asel, place, untouched = sent_to(tmp_path)
    folder, fresh, begun, finished = tmp_path / "killed.kzvault", True, 0, 0
    for _ in range(KILLS):
        if fresh:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(untouched, folder)
        process, pipe = start(work.receive_once, folder, place)
        assert pipe.recv() == "open"
        bundles = chance.randrange(2)
        seen = len(list(itertools.islice(iter(pipe.recv, "received"), bundles)))
        process.join(chance.uniform(0, 0.05))
        process.kill()
        process.join()
        finished += seen < bundles or "received" in received(pipe)
        vault = open_vault(folder)
        count = taken(vault, asel.id)
        assert count % (2 * EACH) == 0
        begun += 0 < count < BUNDLES * EACH * 2
        fresh = count == BUNDLES * EACH * 2
        vault.close()
    process, pipe = start(work.receive_once, folder, place)
    assert received(pipe)[-1:] == ["received"]
    process.join()
    vault = open_vault(folder)
    assert taken(vault, asel.id) == BUNDLES * EACH * 2
    assert vault.check().sound
    with vault.transaction() as tx:
        assert tx.merge.state_hash() == asel.state()
        assert tx.exchange.refusals() == ()
    vault.close()
    asel.vault.close()
    with capsys.disabled():
        sys.stdout.write(
            f"\n{KILLS} kills while receiving (seed {SEED}): {begun} in the middle, {finished} at the end\n"
        )
    assert begun >= KILLS // 4
