# SPDX-License-Identifier: GPL-3.0-or-later
r"""A bundle: one encrypted file from one device to the readers of one compartment, or to the whole team.

Outside it is an age file with 8, 16, 32 … recipients, some of whom do not exist. Inside:

    "kzdesk bundle 1\n"
    u32 length, head (canonical JSON)
    64 bytes, signature of the sender under the head
    content: segments one after the other, or roster entries (u32 length, entry, 64 bytes signature), or a snapshot
    zero bytes up to a Padmé length of at least 64 KiB

The head says how long the content is and what its SHA-256 is, so that nothing can be taken out or put in. A bundle
with a snapshot begins with "kzdesk bundle 2\n": programs that do not know snapshots keep it for a newer one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from kzdesk.crypto import age
from kzdesk.crypto.errors import BadSignature, HeaderTooLong, NotForThisKey, Undecipherable
from kzdesk.crypto.signing import SIGNATURE_SIZE, Signed, is_moved, sign, verify
from kzdesk.exchange.canonical import Hash, Id, Moment, Number, decode, digest, encode
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.padding import padded_length
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import LONGEST_ENTRY, MOST_ENTRIES, SignedEntry
from kzdesk.exchange.segment import LARGEST_PLAIN, Segment, read_segment
from kzdesk.exchange.snapshot import Snapshot, read_snapshot

LARGEST: Final = 32 * 1024 * 1024
"""Bytes of the encrypted file."""
LARGEST_CONTENT: Final = 16 * 1024 * 1024
"""Bytes of content that a sender puts into one bundle, unless a single segment is larger."""
MOST_PLAIN: Final = 4 * LARGEST_PLAIN
"""Bytes of plain operations in all segments of one bundle, which is one transaction of whoever receives it."""
LONGEST_HEAD: Final = 1024 * 1024
MAGIC: Final = b"kzdesk bundle 1\n"
_LATER_MAGIC: Final = b"kzdesk bundle 2\n"
_ANY_MAGIC: Final = b"kzdesk bundle "
TEAM: Final = "0" * 32
"""What stands for the compartment in bundles to the whole team."""


class Kind(StrEnum):
    """What a bundle holds."""

    ROSTER = "roster"
    RECORDS = "records"
    SNAPSHOT = "snapshot"


def magic_of(kind: Kind) -> bytes:
    """Return the line with which a bundle of a kind begins."""
    return _LATER_MAGIC if kind is Kind.SNAPSHOT else MAGIC


class Report(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the sender has: the last operation of each author in this compartment, the last bundle of each sender.

    `purged` is the last purge of each author in this compartment that the sender has carried out to the end.
    """

    have: dict[Id, Number]
    heard: dict[Id, Number]
    purged: dict[Id, Number] = {}


class BundleHead(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the sender says of a bundle and signs. `counter` counts the bundles of one sender."""

    v: Literal[1]
    team: Id
    sender: Id
    counter: Number
    kind: Kind
    compartment: Id
    roster: Hash
    recipients: Annotated[list[Id], Meta(min_length=1, max_length=10_000)]
    report: Report
    size: Annotated[int, Meta(ge=0, le=LARGEST)]
    content: Hash
    time: Moment


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What a sender says of a new bundle beside its content."""

    team: str
    sender: str
    counter: int
    compartment: str
    roster: str
    recipients: Sequence[str]
    report: Report
    time: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that opened and has the form of one. Nothing it says is verified but that its content is whole."""

    head: BundleHead
    signed: bytes
    signature: bytes
    content: memoryview

    def assert_signed(self, public: str) -> None:
        """Return when the holder of this Ed25519 key signed the head. Raises `Rejected`."""
        try:
            verify(bytes.fromhex(public), Signed.BUNDLE, self.signed, self.signature)
        except BadSignature:
            moved = is_moved(bytes.fromhex(public), Signed.BUNDLE, self.signed, self.signature)
            raise Rejected(Reason.SENDER_PURPOSE if moved else Reason.SENDER_SIGNATURE) from None

    def segments(self) -> Iterator[Segment]:
        """Give the segments of a bundle with records. Raises `Rejected` where one does not have the form of one."""
        reader = Reader(self.content, Reason.SEGMENT_CUT)
        while not reader.at_end:
            yield read_segment(reader)

    def snapshot(self) -> Snapshot:
        """Return what a bundle with a snapshot holds of it. Raises `Rejected` where it does not have that form."""
        return read_snapshot(Reader(self.content, Reason.SNAPSHOT_MALFORMED))

    def entries(self) -> Iterator[SignedEntry]:
        """Give the entries of a bundle with a roster. Raises `Rejected` where one is too long or cut, or too many."""
        reader, count = Reader(self.content, Reason.ROSTER_CUT), 0
        while not reader.at_end:
            count += 1
            if count > MOST_ENTRIES:
                raise Rejected(Reason.ROSTER_TOO_MANY)
            body = reader.framed(LONGEST_ENTRY, Reason.ROSTER_ENTRY_TOO_LONG)
            yield SignedEntry(body, reader.take(SIGNATURE_SIZE))


def roster_content(entries: Sequence[SignedEntry]) -> bytes:
    """Return the content of a bundle that hands on a roster."""
    return b"".join(framed(entry.body) + entry.signature for entry in entries)


def write_bundle(kind: Kind, letterhead: Letterhead, content: bytes, seed: bytes) -> bytes:
    """Return the inner form of a new bundle, signed and filled up."""
    head = BundleHead(
        v=1,
        team=letterhead.team,
        sender=letterhead.sender,
        counter=letterhead.counter,
        kind=kind,
        compartment=letterhead.compartment,
        roster=letterhead.roster,
        recipients=sorted(letterhead.recipients),
        report=letterhead.report,
        size=len(content),
        content=digest("content", content),
        time=letterhead.time,
    )
    signed = encode(head)
    inner = b"".join((magic_of(kind), framed(signed), sign(seed, Signed.BUNDLE, signed), content))
    return inner + bytes(padded_length(len(inner)) - len(inner))


def seal_bundle(inner: bytes, recipients: Sequence[str]) -> bytes:
    """Return the file: the inner form encrypted to these age recipients and to some who do not exist."""
    return age.encrypt_for(inner, recipients)


def open_bundle(file: bytes, identity: str) -> Bundle:
    """Return the bundle in a file.

    Raises `Rejected`: too-large, not-a-bundle, too-many-recipients, for-others when no recipient is this identity's,
    altered, and the reasons of `read_bundle`.
    """
    if len(file) > LARGEST:
        raise Rejected(Reason.TOO_LARGE)
    if not age.is_encrypted(file):
        raise Rejected(Reason.NOT_A_BUNDLE)
    try:
        inner = age.decrypt(file, identity, limit=LARGEST)
    except HeaderTooLong:
        raise Rejected(Reason.TOO_MANY_RECIPIENTS) from None
    except NotForThisKey:
        raise Rejected(Reason.FOR_OTHERS) from None
    except Undecipherable:
        raise Rejected(Reason.ALTERED) from None
    return read_bundle(inner)


def read_bundle(inner: bytes) -> Bundle:
    """Return the bundle in its inner form. Raises `Rejected` unless every byte stands as `write_bundle` puts it."""
    magic = inner[: len(MAGIC)]
    if magic not in (MAGIC, _LATER_MAGIC):
        raise Rejected(Reason.NEWER_FORMAT if inner.startswith(_ANY_MAGIC) else Reason.NO_BUNDLE_INSIDE)
    reader = Reader(inner, Reason.CUT_INSIDE, len(MAGIC))
    signed = reader.framed(LONGEST_HEAD, Reason.HEAD_TOO_LONG)
    signature = reader.take(SIGNATURE_SIZE)
    head = decode(signed, BundleHead, limit=LONGEST_HEAD, reason=Reason.MALFORMED, respelled=Reason.NOT_CANONICAL)
    if head.recipients != sorted(set(head.recipients)):
        raise Rejected(Reason.READERS_UNSORTED)
    if (head.kind is Kind.ROSTER) != (head.compartment == TEAM) or magic != magic_of(head.kind):
        raise Rejected(Reason.KIND_DIFFERS)
    content = reader.view(head.size)
    if digest("content", content) != head.content:
        raise Rejected(Reason.WRONG_CONTENT)
    if len(inner) != padded_length(reader.place):
        raise Rejected(Reason.WRONG_LENGTH)
    if reader.rest() != bytes(len(reader.rest())):
        raise Rejected(Reason.WRONG_PADDING)
    return Bundle(head, signed, signature, content)
