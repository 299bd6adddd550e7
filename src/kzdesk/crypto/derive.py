# SPDX-License-Identifier: GPL-3.0-or-later
"""One key, many uses: HKDF-SHA256 (RFC 5869) with a label for each use, so that no two uses share a key."""

from enum import StrEnum

KEY_SIZE = 32


class Purpose(StrEnum):
    """What a derived key is for."""

    DATABASE = "database"
    LOG = "log"
    BACKUP = "backup"
    SLOT = "slot"
    COMMITMENT = "commitment"
    KEYSLOTS = "keyslots"
    PSEUDONYM = "pseudonym"


def subkey(key: bytes, purpose: Purpose, *, binding: bytes, index: int = 0) -> bytes:
    """Return the 32-byte key for one purpose, bound to `binding` (vault id or header) and to a number."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    label = f"kzdesk/1/{purpose}/{index}".encode()
    return HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=binding, info=label).derive(key)
