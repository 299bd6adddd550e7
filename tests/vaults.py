# SPDX-License-Identifier: GPL-3.0-or-later
"""Real encrypted vaults for tests: everything as in earnest but the cost of the key derivation.

Within the process of the tests memory is not locked either, see `conftest.py`.
"""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from kzdesk.bootstrap import bootstrap
from kzdesk.crypto.kdf import KdfCost
from kzdesk.domain.clock import Clock
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import migrations
from kzdesk.store import connection
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock

QUICK = KdfCost(256, 1, 1)
WORDS = "seven grey cats drink black coffee"
UNLOCKED = {
    "SETTINGS": tuple(each for each in connection.SETTINGS if each[0] != "cipher_memory_security"),
    "CACHED_STATEMENTS": 512,
}
"""What of `kzdesk.store.connection` is otherwise where memory is not locked."""


def make_vault(folder: Path, clock: Clock | None = None) -> Vault:
    """A new, empty vault, open: a copy of one that was made once, so that a test need not wait for it.

    All such vaults have one identity; where that matters, take `create_vault`.
    """
    shutil.copytree(_template(), folder)
    return open_vault(folder, clock)


def create_vault(folder: Path, clock: Clock | None = None, words: str = WORDS) -> Vault:
    """A vault of its own, made from nothing, open."""
    return Vault.create(folder, Secret(words), cost=QUICK, clock=clock or FixedClock(), migrations=migrations())


def open_vault(folder: Path, clock: Clock | None = None, words: str = WORDS) -> Vault:
    """An existing vault, unlocked."""
    return Vault.open(folder, Secret(words), clock=clock or FixedClock(), migrations=migrations(), floor=QUICK)


@cache
def furnished() -> Path:
    """A closed vault with nothing but the reference data that every vault is given, made once; only copied."""
    folder = _template().with_name("furnished.kzvault")
    vault = make_vault(folder)
    bootstrap(folder.with_name("profile"), clock=FixedClock(), floor=QUICK, seconds=0).services(vault)
    vault.close()
    return folder


@cache
def _template() -> Path:
    parent = Path(tempfile.mkdtemp(prefix="kzdesk-tests-"))
    atexit.register(shutil.rmtree, parent, ignore_errors=True)
    create_vault(parent / "template.kzvault").close()
    return parent / "template.kzvault"
