# SPDX-License-Identifier: GPL-3.0-or-later
"""Authenticated sealing of short texts: XChaCha20-Poly1305 (libsodium), with data bound to it unencrypted."""

import os

from kzdesk.crypto.errors import WrongKey

NONCE_SIZE = 24
TAG_SIZE = 16
OVERHEAD = NONCE_SIZE + TAG_SIZE


def seal(key: bytes, plain: bytes, bound: bytes) -> bytes:
    """Return a random nonce and the sealed text; it opens with the same key and `bound` data only."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

    nonce = os.urandom(NONCE_SIZE)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, nonce, key)


def unseal(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    """Return the text. Raises `WrongKey` when key, text or bound data are not those of the sealing."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
    from nacl.exceptions import CryptoError as SodiumError

    if len(sealed) < OVERHEAD:
        raise WrongKey("sealed text too short")
    nonce, text = sealed[:NONCE_SIZE], sealed[NONCE_SIZE:]
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(text, bound, nonce, key)
    except SodiumError as error:
        raise WrongKey("sealed text does not open") from error
