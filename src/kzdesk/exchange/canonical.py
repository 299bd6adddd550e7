# SPDX-License-Identifier: GPL-3.0-or-later
"""The one way in which heads, entries and invitations are written: JSON with sorted keys, no spaces, UTF-8.

Reading is strict: every key is known and there, every value has its form and its bounds, and writing what was read
gives the same bytes. So there is one spelling of everything that is signed.
"""

import hashlib
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta

from kzdesk.exchange.refusals import Reason, Rejected

_UNSEEN: Final = (
    "\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ud800-\\udfff"
)
LARGEST: Final = 2**53

Id = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
"""A device, team, compartment or token: 128 bits in hexadecimal digits."""
Hash = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
"""A SHA-256 or an Ed25519 public key in hexadecimal digits."""
AgeKey = Annotated[str, Meta(pattern=r"^age1[02-9ac-hj-np-z]{58}\Z")]
"""An age X25519 recipient."""
Name = Annotated[str, Meta(min_length=1, max_length=80, pattern=rf"^[^{_UNSEEN}]*\Z")]
"""What people call a device, a team or a compartment: one line without characters that cannot be seen."""
Moment = Annotated[int, Meta(ge=0, le=253_402_300_799_999)]
"""Milliseconds since 1970, up to the year 9999."""
Count = Annotated[int, Meta(ge=0, le=LARGEST)]
Number = Annotated[int, Meta(ge=1, le=LARGEST)]

NOTHING: Final = "0" * 64
"""The hash before the first."""

T = TypeVar("T", bound=msgspec.Struct)


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The end of a chain: the number of its last operation and the chain's hash there."""

    number: Number
    hash: Hash


def encode(value: msgspec.Struct) -> bytes:
    """Return the canonical bytes."""
    return msgspec.json.encode(value, order="sorted")


def decode(content: bytes, kind: type[T], *, limit: int, reason: Reason, respelled: Reason) -> T:
    """Return what the bytes say.

    Raises `Rejected` for `reason` unless they are at most `limit` bytes of the kind, and for `respelled` when they
    are spelled otherwise than `encode` spells.
    """
    if len(content) > limit:
        raise Rejected(reason)
    try:
        value = msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise Rejected(reason) from None
    if encode(value) != content:
        raise Rejected(respelled)
    return value


def digest(what: str, content: bytes | memoryview) -> str:
    """Return the SHA-256 by which something is named, in hexadecimal digits, bound to what it is."""
    named = hashlib.sha256(f"kzdesk {what} 1\0".encode())
    named.update(content)
    return named.hexdigest()
