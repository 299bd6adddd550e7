# SPDX-License-Identifier: GPL-3.0-or-later
"""Signatures (Ed25519, RFC 8032, by libsodium). Each says what it is for, so that none passes for another."""

import hashlib
from enum import StrEnum
from typing import Final

from kzdesk.crypto.errors import BadSignature

SEED_SIZE: Final = 32
SIGNATURE_SIZE: Final = 64


class Signed(StrEnum):
    """What is signed."""

    SEGMENT = "segment"
    SNAPSHOT = "snapshot"
    BUNDLE = "bundle"
    ROSTER = "roster"
    INVITE = "invite"
    ANSWER = "answer"


def new_seed() -> bytes:
    """Return 32 random bytes, the secret half of a new key pair."""
    import os

    return os.urandom(SEED_SIZE)


def public_key(seed: bytes) -> bytes:
    """Return the 32 bytes by which others check what is signed with `seed`."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).verify_key)


def sign(seed: bytes, what: Signed, content: bytes) -> bytes:
    """Return the 64-byte signature of `content`, good for this use alone."""
    from nacl.signing import SigningKey

    return bytes(SigningKey(seed).sign(_message(what, content)).signature)


def verify(public: bytes, what: Signed, content: bytes, signature: bytes) -> None:
    """Return when the holder of the key signed `content` for this use. Raises `BadSignature` otherwise."""
    from nacl.exceptions import CryptoError as SodiumError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(public).verify(_message(what, content), signature)
    except (SodiumError, ValueError) as error:
        raise BadSignature("signature does not hold") from error


def is_moved(public: bytes, what: Signed, content: bytes, signature: bytes) -> bool:
    """Return whether the holder of the key signed `content`, but for another use."""
    return any(_holds(public, other, content, signature) for other in Signed if other is not what)


def _holds(public: bytes, what: Signed, content: bytes, signature: bytes) -> bool:
    try:
        verify(public, what, content, signature)
    except BadSignature:
        return False
    return True


def _message(what: Signed, content: bytes) -> bytes:
    return f"kzdesk {what} 1\0".encode() + hashlib.sha512(content).digest()
