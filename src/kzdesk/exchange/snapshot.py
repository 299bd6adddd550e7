# SPDX-License-Identifier: GPL-3.0-or-later
"""A snapshot: what the operations of one compartment come to, signed by a coordinator, for devices that have none.

    u32 length, statement (canonical JSON)
    64 bytes, signature of its maker under the statement
    u32, which part follows, counted from 1; 0 for none
    u32 length, part (one Zstandard frame)

Every bundle of a snapshot holds the whole statement and one part of it; the statement alone is handed on for others to
check. A plain part is, for each entry, one byte, u32 length and the bytes. First, of each author chain in the order of
devices, the byte 2 and the signed header of its last segment that is covered, and the signature; then, in the order of
records and times, the byte 0 and what is kept of each operation (`domain.condensed`).
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from kzdesk.crypto.errors import BadSignature
from kzdesk.crypto.signing import SIGNATURE_SIZE, Signed, sign, verify
from kzdesk.domain.condensed import Ends
from kzdesk.domain.operations import AuthorChain
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.canonical import Hash, Id, Moment, Number, decode, digest, encode
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.segment import LARGEST_PAYLOAD, LARGEST_PLAIN, MOST_OPERATIONS, Schema, packed, unpacked

LONGEST_STATEMENT: Final = 1024 * 1024
MOST_CHAINS: Final = 2_000
MOST_PARTS: Final = 64
LARGEST_RECORD: Final = LARGEST_PLAIN
"""Bytes of what is kept of one record, which is all read at once; where there is more, segments travel."""
_BODY: Final = b"\0"
_END: Final = b"\2"
_NUMBER: Final = 4


class ChainEnd(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The last operation of a chain that is covered: its number, the chain’s hash after it, and its time."""

    number: Number
    hash: Hash
    time: Annotated[str, Meta(pattern=r"^[0-9a-f]{12}-[0-9a-f]{4,14}\Z")]


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part: how many entries and bytes it has unpacked, and the digest of those."""

    entries: Annotated[int, Meta(ge=1, le=MOST_OPERATIONS)]
    size: Annotated[int, Meta(ge=1, le=LARGEST_PLAIN)]
    digest: Hash


class Statement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the maker says of a snapshot and signs: which chains it covers and what their operations come to."""

    v: Literal[1]
    team: Id
    device: Id
    compartment: Id
    roster: Hash
    schema_min: Schema
    schema_max: Schema
    chains: Annotated[dict[Id, ChainEnd], Meta(min_length=1, max_length=MOST_CHAINS)]
    parts: Annotated[list[Part], Meta(min_length=1, max_length=MOST_PARTS)]
    state: Hash
    time: Moment

    @property
    def ends(self) -> Ends:
        """The last operation of each chain that is covered."""
        return {AuthorChain(device, self.compartment): end.number for device, end in self.chains.items()}


@dataclass(frozen=True, slots=True)
class SignedEnd:
    """The last segment of a chain that is covered: its header, as its author signed it."""

    header: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One bundle’s worth of a snapshot. `statement` was read from `signed`; nothing else is verified yet."""

    statement: Statement
    signed: bytes
    signature: bytes
    number: int
    part: bytes

    @property
    def hash(self) -> str:
        """By what the snapshot is named."""
        return digest("snapshot", self.signed)

    def encode(self) -> bytes:
        """Return the bytes in which it stands in a bundle."""
        number = self.number.to_bytes(_NUMBER, "big")
        return framed(self.signed) + self.signature + number + framed(self.part)

    def assert_signed(self, public: str) -> None:
        """Return when the holder of this Ed25519 key signed the statement. Raises `Rejected`."""
        try:
            verify(bytes.fromhex(public), Signed.SNAPSHOT, self.signed, self.signature)
        except BadSignature:
            raise Rejected(Reason.SNAPSHOT_SIGNATURE) from None

    def assert_part(self) -> None:
        """Return when the part is the one the statement names. Raises `Rejected`."""
        for _ in entries_of(self.statement, self.number, self.part):
            pass


@dataclass(frozen=True, slots=True)
class Making:
    """What the maker says of a new snapshot beside what is in it."""

    team: str
    device: str
    compartment: str
    roster: str
    schema: int
    time: int
    chains: Mapping[str, ChainEnd]


class PartWriter:
    """Packs entries into parts as they come; of those that are full no more than the packed bytes is held."""

    def __init__(self) -> None:
        """Begin without entries."""
        self._waiting: list[bytes] = []
        self._size = 0
        self._parts: list[tuple[Part, bytes]] = []

    def add_end(self, end: SignedEnd) -> None:
        """Add the end of a chain."""
        self._add(_END, end.header + end.signature)

    def add(self, body: bytes) -> None:
        """Add what is kept of an operation."""
        self._add(_BODY, body)

    def parts(self) -> list[tuple[Part, bytes]]:
        """Return the parts, each with its packed bytes; called once at the end."""
        self._close()
        return self._parts

    def _add(self, kind: bytes, content: bytes) -> None:
        entry = kind + framed(content)
        if len(self._waiting) == MOST_OPERATIONS or self._size + len(entry) > LARGEST_PLAIN:
            self._close()
        self._waiting.append(entry)
        self._size += len(entry)

    def _close(self) -> None:
        if self._waiting:
            plain = b"".join(self._waiting)
            self._parts.append((Part(len(self._waiting), len(plain), _part_digest(plain)), packed(plain)))
        self._waiting, self._size = [], 0


def write_snapshot(making: Making, parts: Sequence[tuple[Part, bytes]], state: str, seed: bytes) -> list[Snapshot]:
    """Return a new snapshot, signed: one piece for each part."""
    statement = Statement(
        v=1,
        team=making.team,
        device=making.device,
        compartment=making.compartment,
        roster=making.roster,
        schema_min=making.schema,
        schema_max=making.schema,
        chains=dict(making.chains),
        parts=[part for part, _ in parts],
        state=state,
        time=making.time,
    )
    signed = encode(statement)
    signature = sign(seed, Signed.SNAPSHOT, signed)
    return [
        Snapshot(statement, signed, signature, number, content) for number, (_, content) in enumerate(parts, start=1)
    ]


def shown(signed: bytes, signature: bytes) -> Snapshot:
    """Return the statement of a snapshot alone, for others to check."""
    return Snapshot(read_statement(signed), signed, signature, 0, b"")


def read_snapshot(reader: Reader) -> Snapshot:
    """Return what a bundle holds of a snapshot. Raises `Rejected` when it does not have the form of one."""
    signed = reader.framed(LONGEST_STATEMENT, Reason.SNAPSHOT_MALFORMED)
    signature = reader.take(SIGNATURE_SIZE)
    number = int.from_bytes(reader.take(_NUMBER), "big")
    part = reader.framed(LARGEST_PAYLOAD, Reason.SNAPSHOT_MALFORMED)
    statement = read_statement(signed)
    if not reader.at_end or number > len(statement.parts) or (number == 0) != (part == b""):
        raise Rejected(Reason.SNAPSHOT_MALFORMED)
    return Snapshot(statement, signed, signature, number, part)


def read_statement(signed: bytes) -> Statement:
    """Return the statement in its bytes. Raises `Rejected` unless it has the form of one."""
    malformed = Reason.SNAPSHOT_MALFORMED
    statement = decode(signed, Statement, limit=LONGEST_STATEMENT, reason=malformed, respelled=malformed)
    times = (end.time for end in statement.chains.values())
    if statement.schema_min > statement.schema_max or any(str(HybridTime.parse(time)) != time for time in times):
        raise Rejected(Reason.SNAPSHOT_MALFORMED)
    return statement


def entries_of(statement: Statement, number: int, content: bytes) -> Iterator[SignedEnd | bytes]:
    """Yield the entries of a part, which is the one its maker signed. Raises `Rejected` before the first otherwise."""
    part = statement.parts[number - 1]
    plain = unpacked(content, part.size)
    if len(plain) != part.size or _part_digest(plain) != part.digest:
        raise Rejected(Reason.SNAPSHOT_PART)
    found = list(itertools.islice(_entries(plain), part.entries + 1))
    if len(found) != part.entries:
        raise Rejected(Reason.SNAPSHOT_PART)
    yield from found


def of_all(statement: Statement, contents: Iterable[bytes]) -> Iterator[SignedEnd | bytes]:
    """Yield the entries of all parts, given in order. Raises `Rejected`."""
    for number, content in enumerate(contents, start=1):
        yield from entries_of(statement, number, content)


def _entries(plain: bytes) -> Iterator[SignedEnd | bytes]:
    reader = Reader(plain, Reason.SNAPSHOT_PART)
    while not reader.at_end:
        kind = reader.take(1)
        content = reader.framed(LARGEST_PLAIN, Reason.SNAPSHOT_PART)
        if kind == _BODY and content:
            yield content
        elif kind == _END and len(content) > SIGNATURE_SIZE:
            yield SignedEnd(content[:-SIGNATURE_SIZE], content[-SIGNATURE_SIZE:])
        else:
            raise Rejected(Reason.SNAPSHOT_PART)


def _part_digest(plain: bytes) -> str:
    return digest("snapshot part", plain)
