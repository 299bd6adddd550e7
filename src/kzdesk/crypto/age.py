# SPDX-License-Identifier: GPL-3.0-or-later
"""Encrypting a file to somebody's age key, so that any age program opens it (C2SP age specification, version 1).

age does not say who encrypted: whoever has the public key can. That a file is ours, its SHA-256 in the vault tells.
"""

from typing import BinaryIO, Final, Protocol

from kzdesk.crypto.errors import NotARecipient

_FIRST_LINE: Final = b"age-encryption.org/v1\n"
_SECRET: Final = "age-secret-key-"  # noqa: S105 - how any of them begins


class Taker(Protocol):
    """What bytes are written to."""

    def write(self, data: bytes, /) -> int:
        """Take the bytes and return how many they were. May raise `OSError`."""


def is_secret_key(text: str) -> bool:
    """Return whether somebody gives the key that opens instead of the one that locks."""
    return text.strip().casefold().startswith(_SECRET)


def recipient(text: str) -> str:
    """Return the X25519 recipient `age1…` in its usual spelling. Raises `NotARecipient` for anything else."""
    from pyrage import RecipientError
    from pyrage.x25519 import Recipient

    try:
        return str(Recipient.from_str(text.strip()))
    except RecipientError:
        raise NotARecipient("not an age X25519 recipient") from None


def encrypt(plain: BinaryIO, out: Taker, to: str) -> None:
    """Write what can be read from `plain` to `out`, in pieces, so that only the key of recipient `to` opens it.

    Raises `NotARecipient`, and the `OSError` of `out`, which then holds a part that opens nowhere.
    """
    from pyrage import EncryptError, encrypt_io
    from pyrage.x25519 import Recipient

    key = Recipient.from_str(recipient(to))
    taking = _Taking(out)
    try:
        encrypt_io(plain, taking, [key])
    except EncryptError:
        if taking.error is not None:
            raise taking.error from None
        raise


def is_encrypted(beginning: bytes) -> bool:
    """Return whether a file that begins like this is an age file."""
    return beginning.startswith(_FIRST_LINE)


class _Taking:
    """Passes bytes on and remembers the error of the disk, of which pyrage keeps the text alone."""

    def __init__(self, out: Taker) -> None:
        self._out = out
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._out.write(data)
        except OSError as error:
            self.error = error
            raise

    def flush(self) -> None:
        """Nothing waits here."""
