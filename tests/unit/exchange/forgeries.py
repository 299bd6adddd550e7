# SPDX-License-Identifier: GPL-3.0-or-later
"""How forgeries are made and received: segments, bundles, files and rosters that somebody signs and nobody may take."""

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import msgspec

from kzdesk.crypto import age
from kzdesk.crypto.signing import Signed, sign
from kzdesk.exchange.bundle import Kind, open_bundle, read_bundle, roster_content, seal_bundle, write_bundle
from kzdesk.exchange.canonical import Head, encode
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.judging import Known, Standing, assert_bundle, assert_segment, operations_of, standing
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import Roster
from kzdesk.exchange.roster_entries import Add, Entry, FoundCompartment, Give, Role, SignedEntry, signed_entry
from kzdesk.exchange.segment import Basis, Place, Segment, read_segment, write_segment
from tests.teams import ASEL, BOLAT, ENTRIES, NOW, START, STRANGER, TEAM, Device, bodies, grown, letterhead, roster

DESK = "99" * 16
NOTHING_KNOWN = Known()
FIRST = Head(3, "ab" * 32)
GROWN = grown(ENTRIES, ASEL, FoundCompartment(DESK, "Spring"), Give(DESK, BOLAT.id))
ROSTER = roster(GROWN)
OPERATION = bodies(BOLAT, BOLAT.id, 1)[0]


@dataclass(frozen=True)
class Forgery:
    """Something that is received and must be refused for one reason."""

    reason: Reason
    receive: Callable[[], object]


def basis(author: Device, desk: str, **changed: object) -> Basis:
    facts = Basis(
        team=TEAM,
        device=author.id,
        compartment=desk,
        roster=ROSTER.membership.head,
        recipients=ROSTER.membership.readers(desk) if desk in ROSTER.membership.compartments else (author.id,),
        schema=(5, 5),
        time=NOW,
        witnessed={},
    )
    return dataclasses.replace(facts, **changed)  # type: ignore[arg-type]


def plain(author: Device = BOLAT, desk: str = "", place: Place = START, **changed: object) -> Segment:
    desk = desk or author.id
    return write_segment(basis(author, desk, **changed), place, bodies(author, desk, 3, place.first), author.seed)


def with_header(segment: Segment, seed: bytes = BOLAT.seed, **changed: object) -> Segment:
    """Returns the segment with another header, signed again."""
    header = msgspec.structs.replace(segment.header, **changed)
    signed = encode(header)
    return Segment(header, signed, sign(seed, Signed.SEGMENT, signed), segment.payload)


def with_payload(segment: Segment, payload: bytes) -> Segment:
    return Segment(segment.header, segment.signed, segment.signature, payload)


def holding(*operations: bytes, author: Device = BOLAT, desk: str = "") -> Segment:
    return write_segment(basis(author, desk or author.id), Place(), operations, author.seed)


def changed(old: str, new: str) -> Segment:
    """Returns a segment with one operation in which a text stands in the place of another."""
    assert old.encode() in OPERATION
    return holding(OPERATION.replace(old.encode(), new.encode()))


def doing(action: str, changes: str, kind: str = "person") -> Segment:
    """Returns a segment with one operation that does this to a record of this type."""
    done = f'"{action}","changes":{changes},"device"'.encode()
    body = re.sub(rb'"create","changes":.*?,"device"', done, OPERATION)
    return holding(body.replace(b'"type":"person"', f'"type":"{kind}"'.encode()))


def later(**changed: object) -> tuple[Segment, Known]:
    """The second segment of a chain, and what is known of the first."""
    first = plain()
    operation = Head(3, first.header.head)
    known = Known(Head(1, first.hash), ROSTER.membership.number, operation)
    return plain(BOLAT, BOLAT.id, Place(2, first.hash, 4, first.header.head), **changed), known


def received(segment: Segment, team: Roster = ROSTER, known: Known = NOTHING_KNOWN, kept: str = "") -> Standing:
    """Takes a segment as a receiver does who is a reader."""
    read = read_segment(Reader(segment.encode(), Reason.SEGMENT_CUT))
    assert_segment(read, team, read.header.compartment)
    found = standing(read, known, team, kept)
    if found is Standing.NEXT:
        operations_of(read, team)
    return found


def sent(sender: Device = BOLAT, desk: str = "", seed: bytes | None = None, **changed: object) -> bytes:
    """Returns the inner form of a bundle."""
    desk = desk or sender.id
    readers = ROSTER.membership.readers(desk) if desk in ROSTER.membership.compartments else (ASEL.id,)
    head = dataclasses.replace(letterhead(sender, desk, readers), roster=ROSTER.membership.head)
    head = dataclasses.replace(head, **changed)  # type: ignore[arg-type]
    return write_bundle(Kind.RECORDS, head, plain().encode(), seed or sender.seed)


def with_head(old: bytes, new: bytes, what: Signed = Signed.BUNDLE) -> bytes:
    """Returns the inner form of a bundle in whose head a text stands in the place of another, signed again."""
    inner = sent()
    signed = read_bundle(inner).signed
    assert old in signed
    forged = signed.replace(old, new, 1)
    content = inner[16 + 4 + len(signed) + 64 :].rstrip(b"\0")
    made = inner[:16] + framed(forged) + sign(BOLAT.seed, what, forged) + content
    return made + bytes(65_536 - len(made))


def opened(inner: bytes, team: Roster = ROSTER) -> None:
    """Takes the inner form of a bundle as Asel does, who may read everything."""
    bundle = read_bundle(inner)
    assert_bundle(bundle, team, ASEL.id)
    for each in bundle.segments():
        assert_segment(each, team, bundle.head.compartment)
        operations_of(each, team)


def unsealed(file: bytes) -> None:
    open_bundle(file, ASEL.identity)


@cache
def sealed(*readers: Device) -> bytes:
    return seal_bundle(sent(), [each.card.age for each in readers or (ASEL, BOLAT)])


def addressed(inner: bytes) -> bytes:
    """Encrypts anything to Asel."""
    return age.encrypt_for(inner, [ASEL.card.age])


def entry_after(author: Device, seed: bytes = b"", entries: tuple[SignedEntry, ...] = ENTRIES, **facts: object) -> None:
    """Takes an entry after the last one that nobody checked before it was signed."""
    now = roster(entries).membership
    act = Add(STRANGER.card, Role.COORDINATOR)
    entry = Entry(1, TEAM, now.number + 1, now.head, author.id, NOW, act, [])
    take_entry(signed_entry(msgspec.structs.replace(entry, **facts), seed or author.seed), entries)


def take_entry(entry: SignedEntry, entries: tuple[SignedEntry, ...] = ENTRIES) -> None:
    read = roster((*entries, entry))
    assert read.membership == roster(entries).membership
    [(name, reason)] = read.rejected
    assert name == entry.hash
    raise Rejected(reason)


def handed(content: bytes) -> None:
    """Takes the content of a bundle with a roster."""
    head = dataclasses.replace(letterhead(ASEL, "0" * 32, (ASEL.id,)), roster=ROSTER.membership.head)
    list(read_bundle(write_bundle(Kind.ROSTER, head, content, ASEL.seed)).entries())


def a_roster(count: int) -> bytes:
    return roster_content([ENTRIES[0]]) * count
