# SPDX-License-Identifier: GPL-3.0-or-later
"""The entries of a roster: who is in the team with which keys, in which role, and which compartments they read.

Each entry names the one before it by its hash and is signed by the device that wrote it. What a device wrote before
its role or its access was taken away stays valid: such an entry names the last operation of each of its chains that
counts, by number and hash, so that nothing can be written into the past afterwards.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from kzdesk.crypto.signing import Signed, sign
from kzdesk.exchange.canonical import AgeKey, Hash, Head, Id, Moment, Name, Number, decode, digest, encode
from kzdesk.exchange.refusals import Reason

LONGEST_ENTRY: Final = 256 * 1024
MOST_ENTRIES: Final = 20_000


class Role(StrEnum):
    """What the holder of a device does in the team."""

    MONITOR = "monitor"
    COORDINATOR = "coordinator"
    COURIER = "courier"


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A device: its id, what people call it, its Ed25519 key and its age recipient."""

    device: Id
    name: Name
    signing: Hash
    age: AgeKey


class _Act(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """What an entry does."""


class Found(_Act, frozen=True, tag="found"):
    """The team is founded; its first device is a coordinator."""

    name: Name
    card: Card


class Add(_Act, frozen=True, tag="add"):
    """A device joins."""

    card: Card
    role: Role


class ChangeRole(_Act, frozen=True, tag="role"):
    """A device has another role from now on; `accepted` are its last operations in the old one, by compartment."""

    device: Id
    role: Role
    accepted: dict[Id, Head]


class FoundCompartment(_Act, frozen=True, tag="compartment"):
    """A compartment is founded. Every device of the team learns its name."""

    compartment: Id
    name: Name


class Give(_Act, frozen=True, tag="give"):
    """A device may read a compartment from now on, or another device’s own desk."""

    compartment: Id
    device: Id


class Take(_Act, frozen=True, tag="take"):
    """A device may no longer read a compartment; `accepted` is its last operation there that counts."""

    compartment: Id
    device: Id
    accepted: Head | None


class Revoke(_Act, frozen=True, tag="revoke"):
    """A device is removed from the team; `accepted` are its last operations that count, by compartment."""

    device: Id
    accepted: dict[Id, Head]


class Settle(_Act, frozen=True, tag="settle"):
    """Of two entries that contradict each other, the one named here does not hold."""

    dropped: Hash


Act = Found | Add | ChangeRole | FoundCompartment | Give | Take | Revoke | Settle


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry. `approvals` is reserved for signatures of further coordinators and is empty in version 1."""

    v: Literal[1]
    team: Id
    number: Number
    previous: Hash
    author: Id
    time: Moment
    act: Act
    approvals: Annotated[list[str], Meta(max_length=0)]


@dataclass(frozen=True, slots=True)
class SignedEntry:
    """The bytes of an entry and the signature under them."""

    body: bytes
    signature: bytes

    @property
    def hash(self) -> str:
        """By what the following entry names this one."""
        return digest("roster entry", self.body)

    def read(self) -> Entry:
        """Return what the entry says. Raises `Rejected` when it does not have the form of one."""
        malformed, respelled = Reason.ROSTER_MALFORMED, Reason.ROSTER_NOT_CANONICAL
        return decode(self.body, Entry, limit=LONGEST_ENTRY, reason=malformed, respelled=respelled)


def signed_entry(entry: Entry, seed: bytes) -> SignedEntry:
    """Return the entry in its bytes, signed."""
    body = encode(entry)
    return SignedEntry(body, sign(seed, Signed.ROSTER, body))
