# SPDX-License-Identifier: GPL-3.0-or-later
"""Encrypting to somebody's age key, so that any age program opens it (C2SP age specification, version 1).

age does not say who encrypted: whoever has the public key can. That a file is ours, its SHA-256 in the vault tells;
who made a bundle, the signature inside tells.
"""

import io
from collections.abc import Sequence
from typing import Final, Protocol

from kzdesk.crypto.errors import HeaderTooLong, NotARecipient, NotForThisKey, Undecipherable

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
        """Take the bytes and return how many they were. May raise anything, which then ends the work."""


class Giver(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes, none at the end. May raise anything, which then ends the work."""


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


def encrypt(plain: Giver, out: Taker, to: str) -> None:
    """Write what can be read from `plain` to `out`, in pieces, so that only the key of recipient `to` opens it.

    Raises `NotARecipient`, and whatever `plain` and `out` raise; `out` then holds a part that opens nowhere.
    """
    from pyrage import EncryptError, encrypt_io
    from pyrage.x25519 import Recipient

    key = Recipient.from_str(recipient(to))
    passing = _Passing(plain, out)
    try:
        encrypt_io(passing, passing, [key])
    except EncryptError:
        if passing.error is not None:
            raise passing.error from None
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
    this identity (`NotForThisKey`), was altered or cut, is longer, or has a header longer than any this program writes
    (`HeaderTooLong`).
    """
    # pyrage.decrypt takes time by the square of the number of recipients: ten seconds for a thousand.
    import pyrage
    from pyrage.x25519 import Identity

    if len(content) > limit or not is_encrypted(content):
        raise Undecipherable("no age file, or too large")
    if content.find(_HEADER_END, 0, _LONGEST_HEADER) < 0:
        raise HeaderTooLong("no end of the header") if len(content) >= _LONGEST_HEADER else Undecipherable("cut")
    out = io.BytesIO()
    try:
        pyrage.decrypt_io(io.BytesIO(content), out, [Identity.from_str(identity)])
        return out.getvalue()
    except (pyrage.DecryptError, OSError) as error:
        kind = NotForThisKey if str(error) == _NO_KEY else Undecipherable
        raise kind("does not open") from None


def _filled_up(count: int) -> int:
    filled = _FEWEST
    while filled < count:
        filled *= 2
    return filled


def seal(plain: Giver, out: Taker, key: str) -> None:
    """Write what can be read from `plain` to `out` so that only this key opens it. Raises as `encrypt` does."""
    encrypt(plain, out, recipient_of(key))


def open_sealed(sealed: Giver, out: Taker, key: str) -> None:
    """Write the plain bytes of a sealed file to `out`, in pieces of which each was found unaltered.

    That the end is missing shows only at the end: until this returns, `out` must not be used for anything. Raises
    `Undecipherable`, and whatever `sealed` and `out` raise.
    """
    from pyrage import DecryptError, IdentityError, decrypt_io
    from pyrage.x25519 import Identity

    passing = _Passing(sealed, out)
    try:
        decrypt_io(passing, passing, [Identity.from_str(key)])
    except (DecryptError, IdentityError, OSError):
        if passing.error is not None:
            raise passing.error from None
        raise Undecipherable("altered, cut off, or sealed by another key") from None


def is_encrypted(beginning: bytes) -> bool:
    """Return whether a file that begins like this is an age file."""
    return beginning.startswith(_FIRST_LINE)


class _Passing:
    """Passes bytes on and remembers the error of either side, of which pyrage keeps the text alone."""

    def __init__(self, plain: Giver, out: Taker) -> None:
        self._plain = plain
        self._out = out
        self.error: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            return self._plain.read(size)
        except Exception as error:
            self.error = error
            raise

    def write(self, data: bytes) -> int:
        try:
            return self._out.write(data)
        except Exception as error:
            self.error = error
            raise

    def flush(self) -> None:
        """Nothing waits here."""
