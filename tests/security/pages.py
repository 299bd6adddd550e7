# SPDX-License-Identifier: GPL-3.0-or-later
"""All pages of an encrypted database in plain, free ones and unused parts as well.

SQLCipher 4: each page of 4,096 bytes is AES-256-CBC up to its last 80 bytes, which are the initialisation vector (16)
and the HMAC-SHA512 (64); the first 16 bytes of the file are the salt.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVED, SALT = 4096, 80, 16


def decrypted(database: Path, key: bytes) -> bytes:
    """Everything that whoever has the key can read out of the file."""
    data = database.read_bytes()
    assert len(data) % PAGE == 0
    plain = []
    for start in range(0, len(data), PAGE):
        page = data[start : start + PAGE]
        content, end = page[SALT if start == 0 else 0 : -RESERVED], page[-RESERVED:]
        opener = Cipher(algorithms.AES(key), modes.CBC(end[:16])).decryptor()
        plain.append(opener.update(content) + opener.finalize())
    assert b"CREATE TABLE person" in plain[0] + b"".join(plain)
    return b"".join(plain)
