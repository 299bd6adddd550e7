# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys that pseudonyms are made with: one of the vault's own, and from it another for each profile."""

import secrets
from typing import Final

from kzdesk.crypto.derive import KEY_SIZE, Purpose, subkey
from kzdesk.store.tx import Tx

_FACT: Final = "pseudonym_key"


def pseudonym_key(tx: Tx, profile: str) -> bytes:
    """Return this vault's key for pseudonyms of a profile; the vault's own is made when it is first needed."""
    stored = tx.fact(_FACT)
    if not stored:
        stored = secrets.token_hex(KEY_SIZE)
        tx.set_fact(_FACT, stored)
    return subkey(bytes.fromhex(stored), Purpose.PSEUDONYM, binding=profile.encode())
