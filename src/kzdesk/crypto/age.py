# SPDX-License-Identifier: GPL-3.0-or-later
"""Encrypting to somebody's age key, so that any age program opens it (C2SP age specification, version 1).

age does not say who encrypted: whoever has the public key can. That a file is ours, its SHA-256 in the vault tells;
who made a bundle, the signature inside tells.
"""

from collections.abc import Sequence
from typing import BinaryIO, Final, Protocol

from kzdesk.crypto.errors import NotARecipient, NotForThisKey, Undecipherable

_FIRST_LINE: Final = b"age-encryption.org/v1\n"
_HEADER_END: Final = b"\n--- "
_LONGEST_HEADER: Final = 256 * 1024
"""More than 2,048 recipients take; each costs whoever opens the file a multiplication on the curve."""
_FEWEST: Final = 8
_NO_KEY: Final = "No matching keys found"
"""What pyrage says when nothing but the key is wrong; a test would notice another sentence."""
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


def new_identity() -> str:
    """Return a new secret key `AGE-SECRET-KEY-1…`."""
    from pyrage.x25519 import Identity

    return str(Identity.generate())


def recipient_of(identity: str) -> str:
    """Return the recipient `age1…` whose files this secret key opens. Raises `NotARecipient` for anything else."""
    from pyrage import IdentityError
    from pyrage.x25519 import Identity

    try:
        return str(Identity.from_str(identity).to_public())
    except IdentityError:
        raise NotARecipient("not an age X25519 identity") from None


def encrypt_for(plain: bytes, recipients: Sequence[str]) -> bytes:
    """Return the text encrypted so that each of the recipients opens it, and some who do not exist.

    How many recipients a file has can be seen in it: their number is filled up to 8, 16, 32 … with keys that nobody
    has, in an order of chance, so that neither their number nor a place among them tells anything. Raises
    `NotARecipient`.
    """
    import random

    import pyrage
    from pyrage.x25519 import Identity, Recipient

    keys = [Recipient.from_str(recipient(text)) for text in recipients]
    keys += [Identity.generate().to_public() for _ in range(_filled_up(len(keys)) - len(keys))]
    random.SystemRandom().shuffle(keys)
    return bytes(pyrage.encrypt(plain, keys))


def decrypt(content: bytes, identity: str, *, limit: int) -> bytes:
    """Return the whole text of an age file of at most `limit` bytes; nothing is given out before its end has held.

    age does not compress: the text is never longer than the file. Raises `Undecipherable` for a file that is not for
    this identity (`NotForThisKey`), was altered or cut, is longer, or has a header longer than any this program writes.
    """
    import pyrage
    from pyrage.x25519 import Identity

    if len(content) > limit or not is_encrypted(content) or content.find(_HEADER_END, 0, _LONGEST_HEADER) < 0:
        raise Undecipherable("no age file, or too large")
    try:
        return bytes(pyrage.decrypt(content, [Identity.from_str(identity)]))
    except pyrage.DecryptError as error:
        kind = NotForThisKey if str(error) == _NO_KEY else Undecipherable
        raise kind("does not open") from None


def _filled_up(count: int) -> int:
    filled = _FEWEST
    while filled < count:
        filled *= 2
    return filled


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
