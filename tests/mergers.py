# SPDX-License-Identifier: GPL-3.0-or-later
"""Real vaults of several devices that hand each other their operations without a network."""

from pathlib import Path

from kzdesk.domain.operations import AuthorChain
from kzdesk.store.tx import COMPARTMENT
from kzdesk.store.vault import DEVICE, Vault
from tests.doubles import FixedClock
from tests.vaults import make_vault, open_vault


def device_vault(folder: Path, number: int, clock: FixedClock | None = None) -> Vault:
    """A vault of a device of its own, open: quicker than making one from nothing."""
    vault = make_vault(folder, clock)
    with vault.transaction() as tx:
        tx.set_fact(DEVICE, f"{number:032x}")
    vault.close()
    return open_vault(folder, clock)


def choose_compartment(vault: Vault, compartment: str) -> None:
    with vault.transaction() as tx:
        tx.set_fact(COMPARTMENT, compartment)


def missing(receiver: Vault, sender: Vault) -> dict[AuthorChain, list[bytes]]:
    """What the one has and the other lacks."""
    with receiver.transaction() as tx:
        heads = tx.merge.heads()
    found = {}
    with sender.transaction() as tx:
        for chain, head in tx.merge.heads().items():
            after = heads[chain].number if chain in heads else 0
            if head.number > after:
                found[chain] = [
                    each.body for each in tx.merge.since(*chain, after, head.number) if each.body is not None
                ]
    return found


def hear(receiver: Vault, sender: Vault, most: int | None = None) -> int:
    """Take from another device what it has, of each chain at most so many; return how many operations."""
    offered = missing(receiver, sender)
    with receiver.transaction() as tx:
        return sum(tx.merge.take(*chain, bodies[:most]) for chain, bodies in offered.items())


def state(vault: Vault) -> str:
    with vault.transaction() as tx:
        return tx.merge.state_hash()
