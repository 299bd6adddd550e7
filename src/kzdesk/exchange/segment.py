# SPDX-License-Identifier: GPL-3.0-or-later
"""A segment: a signed piece of one author chain, which anybody entitled may carry on.

    u32 length, header (canonical JSON)
    64 bytes, signature of the author under the header
    u32 length, payload (one Zstandard frame)

The payload is, for each operation in order, one byte (0 = body, 1 = purged), u32 length and the bytes: the body, or
the SHA-256 of the body and the chain's hash after it. All numbers are big-endian.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec
import zstandard
from msgspec import Meta

from kzdesk.crypto.errors import BadSignature
from kzdesk.crypto.signing import SIGNATURE_SIZE, Signed, is_moved, sign, verify
from kzdesk.domain.operations import chain_hash
from kzdesk.exchange.canonical import NOTHING, Hash, Head, Id, Moment, Number, decode, digest, encode
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.refusals import Reason, Rejected

LONGEST_HEADER: Final = 64 * 1024
MOST_OPERATIONS: Final = 10_000
LARGEST_PLAIN: Final = 16 * 1024 * 1024
LARGEST_PAYLOAD: Final = LARGEST_PLAIN + LARGEST_PLAIN // 128 + 1024
"""What a frame of text that cannot be compressed may take."""
LEVEL: Final = 19
"""How hard small payloads are packed; a sixth smaller than at `QUICK_LEVEL`, at 2 MB a second."""
QUICK_LEVEL: Final = 12
_SMALL: Final = 2 * 1024 * 1024
_BODY: Final = b"\0"
_PURGED: Final = b"\1"
PURGED_SIZE: Final = 64
"""Bytes of what travels of an operation that was purged."""

Schema = Annotated[int, Meta(ge=1, le=1_000_000)]


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the author says of a segment and signs.

    `before` and `head` are the chain's hashes before its first and after its last operation; `operations` is the
    digest of their bodies; `witnessed` are the ends of other authors’ chains in the compartment that the author had.
    """

    v: Literal[1]
    team: Id
    device: Id
    compartment: Id
    number: Number
    previous: Hash
    first: Number
    last: Number
    before: Hash
    head: Hash
    operations: Hash
    size: Annotated[int, Meta(ge=1, le=LARGEST_PLAIN)]
    schema_min: Schema
    schema_max: Schema
    roster: Hash
    recipients: Annotated[list[Id], Meta(min_length=1, max_length=1_500)]
    witnessed: dict[Id, Head]
    time: Moment

    @property
    def count(self) -> int:
        """How many operations it holds."""
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Purged:
    """An operation whose body was purged: the SHA-256 of the body, and the chain’s hash after it."""

    body_hash: bytes
    chain: bytes


Carried = bytes | Purged
"""An operation as it travels: its body, or what is left of it."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment in its bytes. `header` was read from `signed`; nothing else about it is verified yet."""

    header: Header
    signed: bytes
    signature: bytes
    payload: bytes

    @property
    def hash(self) -> str:
        """By what the author’s next segment names this one."""
        return digest("segment", self.signed)

    def encode(self) -> bytes:
        """Return the bytes in which it stands in a bundle."""
        return framed(self.signed) + self.signature + framed(self.payload)

    def assert_signed(self, public: str) -> None:
        """Return when the holder of this Ed25519 key signed the header. Raises `Rejected`."""
        try:
            verify(bytes.fromhex(public), Signed.SEGMENT, self.signed, self.signature)
        except BadSignature:
            moved = is_moved(bytes.fromhex(public), Signed.SEGMENT, self.signed, self.signature)
            raise Rejected(Reason.SEGMENT_PURPOSE if moved else Reason.SEGMENT_SIGNATURE) from None

    def operations(self) -> list[Carried]:
        """Return the operations, which are those the author signed and follow from `header.before`.

        Raises `Rejected` when the payload does not unpack to them. Call `assert_signed` before.
        """
        carried = list(_entries(unpacked(self.payload, self.header.size)))
        header = self.header
        if len(carried) != header.count:
            raise Rejected(Reason.PAYLOAD_COUNT)
        if _operations_digest(carried) != header.operations:
            raise Rejected(Reason.OPERATIONS_DIFFER)
        chain = bytes.fromhex(header.before)
        for each in carried:
            chain = each.chain if isinstance(each, Purged) else chain_hash(chain, each)
        if chain.hex() != header.head:
            raise Rejected(Reason.CHAIN_END)
        return carried


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new segment stands in its author's chain: its number, the segment and the operation before it."""

    number: int = 1
    previous: str = NOTHING
    first: int = 1
    before: str = NOTHING


@dataclass(frozen=True, slots=True)
class Basis:
    """What an author says of a new segment beside its operations."""

    team: str
    device: str
    compartment: str
    roster: str
    recipients: Sequence[str]
    schema: tuple[int, int]
    time: int
    witnessed: dict[str, Head]


def write_segment(basis: Basis, place: Place, operations: Sequence[Carried], seed: bytes) -> Segment:
    """Return a new segment with these operations, signed."""
    payload = payload_of(operations)
    chain = bytes.fromhex(place.before)
    for each in operations:
        chain = each.chain if isinstance(each, Purged) else chain_hash(chain, each)
    header = Header(
        v=1,
        team=basis.team,
        device=basis.device,
        compartment=basis.compartment,
        number=place.number,
        previous=place.previous,
        first=place.first,
        last=place.first + len(operations) - 1,
        before=place.before,
        head=chain.hex(),
        operations=_operations_digest(operations),
        size=len(payload),
        schema_min=basis.schema[0],
        schema_max=basis.schema[1],
        roster=basis.roster,
        recipients=sorted(basis.recipients),
        witnessed=basis.witnessed,
        time=basis.time,
    )
    signed = encode(header)
    return Segment(header, signed, sign(seed, Signed.SEGMENT, signed), packed(payload))


def restored(signed: bytes, signature: bytes, operations: Sequence[Carried]) -> Segment:
    """Return a segment as it came, from its signed header and the operations that were kept."""
    return Segment(read_header(signed), signed, signature, packed(payload_of(operations)))


def read_segment(reader: Reader) -> Segment:
    """Return the next segment of a bundle. Raises `Rejected` when it does not have the form of one."""
    signed = reader.framed(LONGEST_HEADER, Reason.SEGMENT_HEADER_TOO_LONG)
    signature = reader.take(SIGNATURE_SIZE)
    payload = reader.framed(LARGEST_PAYLOAD, Reason.SEGMENT_TOO_LARGE)
    return Segment(read_header(signed), signed, signature, payload)


def parted(sizes: Sequence[int]) -> Iterator[int]:
    """Give how many of the operations of these sizes go into each segment, one after the other."""
    count = plain = 0
    for size in sizes:
        taken = size + 5
        if count and (count == MOST_OPERATIONS or plain + taken > LARGEST_PLAIN):
            yield count
            count = plain = 0
        count, plain = count + 1, plain + taken
    if count:
        yield count


def payload_of(operations: Sequence[Carried]) -> bytes:
    """Return the plain payload."""
    parts = []
    for each in operations:
        purged = isinstance(each, Purged)
        content = each.body_hash + each.chain if isinstance(each, Purged) else each
        parts += [_PURGED if purged else _BODY, framed(content)]
    return b"".join(parts)


def packed(payload: bytes) -> bytes:
    """Return the payload as one Zstandard frame that declares its size."""
    level = LEVEL if len(payload) <= _SMALL else QUICK_LEVEL
    return zstandard.ZstdCompressor(level=level, write_content_size=True, write_checksum=False).compress(payload)


def read_header(signed: bytes) -> Header:
    """Return the header in its bytes. Raises `Rejected` unless its numbers fit together."""
    malformed, respelled = Reason.SEGMENT_MALFORMED, Reason.SEGMENT_NOT_CANONICAL
    header = decode(signed, Header, limit=LONGEST_HEADER, reason=malformed, respelled=respelled)
    if wrong := next((reason for wrong, reason in _contradictions(header) if wrong), None):
        raise Rejected(wrong)
    return header


def _contradictions(header: Header) -> Iterator[tuple[bool, Reason]]:
    yield header.count < 1, Reason.SEGMENT_BACKWARDS
    yield header.count > MOST_OPERATIONS, Reason.SEGMENT_TOO_MANY
    yield header.schema_min > header.schema_max, Reason.SEGMENT_SCHEMA
    yield (header.number == 1) != (header.previous == NOTHING), Reason.SEGMENT_BEGINNING
    yield (header.first == 1) != (header.before == NOTHING), Reason.SEGMENT_BEGINNING
    yield header.number > header.first, Reason.SEGMENT_NUMBERS
    yield header.device in header.witnessed, Reason.SEGMENT_OWN_WITNESS
    yield header.recipients != sorted(set(header.recipients)), Reason.SEGMENT_READERS_UNSORTED


def unpacked(payload: bytes, size: int) -> bytes:
    """Return the plain payload, for which no more memory is taken than `size` and the frame's own declaration allow."""
    try:
        declared = zstandard.get_frame_parameters(payload)
        if declared.dict_id:
            raise Rejected(Reason.COMPRESSION_DICTIONARY)
        if declared.content_size in (0, zstandard.CONTENTSIZE_UNKNOWN):
            raise Rejected(Reason.COMPRESSION_UNSIZED)
        if declared.content_size > size:
            raise Rejected(Reason.COMPRESSION_BOMB)
        opener = zstandard.ZstdDecompressor(max_window_size=2 * LARGEST_PLAIN)
        plain = opener.decompress(payload, max_output_size=declared.content_size, allow_extra_data=False)
    except zstandard.ZstdError:
        raise Rejected(Reason.COMPRESSION) from None
    return plain


def _entries(plain: bytes) -> Iterator[Carried]:
    reader = Reader(plain, Reason.PAYLOAD)
    while not reader.at_end:
        kind = reader.take(1)
        content = reader.framed(LARGEST_PLAIN, Reason.PAYLOAD)
        if kind == _BODY and content:
            yield content
        elif kind == _PURGED and len(content) == PURGED_SIZE:
            yield Purged(content[:32], content[32:])
        elif kind == _BODY:
            raise Rejected(Reason.PAYLOAD_EMPTY)
        else:
            raise Rejected(Reason.PAYLOAD_KIND)


def _operations_digest(operations: Sequence[Carried]) -> str:
    hashes = (each.body_hash if isinstance(each, Purged) else hashlib.sha256(each).digest() for each in operations)
    return digest("operations", b"".join(hashes))
