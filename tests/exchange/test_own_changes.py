# SPDX-License-Identifier: GPL-3.0-or-later
"""What this program writes, others take: one change that they refuse would hold up all later ones of its author."""

from pathlib import Path

from kzdesk.exchange.operations import assert_sound
from kzdesk.exchange.roster_entries import Role
from kzdesk.store.vault import Vault
from tests.full_vault import Words, World
from tests.vaults import make_vault


def assert_all_taken(vault: Vault) -> int:
    """Returns how many changes there are, each of which others would take."""
    count = 0
    with vault.transaction() as tx:
        for chain in tx.merge.heads():
            for each in tx.merge.since(chain.device, chain.compartment, 0, 100_000):
                assert each.body is not None
                assert_sound(each.body, chain.device, chain.compartment, each.number, Role.COORDINATOR)
                count += 1
    return count


def test_every_field_of_every_type(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "full.kzvault")
    with vault.transaction() as tx:
        World(tx, Words(), ended=True)
    assert assert_all_taken(vault) > 50
    vault.close()
