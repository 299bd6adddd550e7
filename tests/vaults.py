# SPDX-License-Identifier: GPL-3.0-or-later
"""Real encrypted vaults for tests: everything as in earnest but the cost of the key derivation."""

from pathlib import Path

from kzdesk.crypto.kdf import KdfCost
from kzdesk.domain.clock import Clock
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import migrations
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock

QUICK = KdfCost(8 * 1024, 1, 1)
WORDS = "seven grey cats drink black coffee"


def make_vault(folder: Path, clock: Clock | None = None, words: str = WORDS) -> Vault:
    """A new vault, open."""
    return Vault.create(folder, Secret(words), cost=QUICK, clock=clock or FixedClock(), migrations=migrations())


def open_vault(folder: Path, clock: Clock | None = None, words: str = WORDS) -> Vault:
    """An existing vault, unlocked."""
    return Vault.open(folder, Secret(words), clock=clock or FixedClock(), migrations=migrations(), floor=QUICK)
