# SPDX-License-Identifier: GPL-3.0-or-later
"""Bundles that open and are signed by somebody, and still must not be taken: each is refused for its own reason."""

import dataclasses
import re
import subprocess
import sys
from collections.abc import Callable

import msgspec
import pytest
import zstandard

from kzdesk.crypto.signing import Signed, sign
from kzdesk.exchange.bundle import Kind, read_bundle, write_bundle
from kzdesk.exchange.canonical import Head, encode
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.judging import Known, Standing, assert_bundle, assert_segment, operations_of, standing
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import Roster
from kzdesk.exchange.roster_entries import ChangeRole, FoundCompartment, Give, Revoke, Role
from kzdesk.exchange.segment import Basis, Place, Segment, packed, payload_of, read_segment, write_segment
from tests.teams import (
    ASEL,
    BOLAT,
    CHOLPON,
    DANA,
    ENTRIES,
    NOW,
    START,
    STRANGER,
    TEAM,
    Device,
    bodies,
    grown,
    letterhead,
    roster,
)

DESK = "99" * 16
NOTHING_KNOWN = Known()
FIRST = Head(3, "ab" * 32)
GROWN = grown(ENTRIES, ASEL, FoundCompartment(DESK, "Spring"), Give(DESK, BOLAT.id))
ROSTER = roster(GROWN)
OPERATION = bodies(BOLAT, BOLAT.id, 1)[0]


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


def received(segment: Segment, team: Roster = ROSTER, known: Known = NOTHING_KNOWN, kept: str = "") -> Standing:
    """Takes a segment as a receiver does who is a reader."""
    read = read_segment(Reader(segment.encode(), Reason.MALFORMED))
    assert_segment(read, team, read.header.compartment)
    found = standing(read, known, team, kept)
    if found is Standing.NEXT:
        operations_of(read, team)
    return found


SEGMENTS: dict[str, tuple[Callable[[], Segment], Reason]] = {
    "another team's": (lambda: plain(team="00" * 16), Reason.SEGMENT_TEAM),
    "an unknown author's": (lambda: plain(STRANGER, BOLAT.id), Reason.UNKNOWN_AUTHOR),
    "signed by another member": (lambda: with_header(plain(), CHOLPON.seed), Reason.SEGMENT_SIGNATURE),
    "in a member's name by a stranger": (lambda: with_header(plain(), STRANGER.seed), Reason.SEGMENT_SIGNATURE),
    "signed for another use": (
        lambda: Segment(plain().header, plain().signed, sign(BOLAT.seed, Signed.BUNDLE, plain().signed), b"x"),
        Reason.SEGMENT_SIGNATURE,
    ),
    "a courier's": (lambda: plain(DANA, DANA.id), Reason.COURIER_WROTE),
    "by one without access": (lambda: plain(CHOLPON, DESK), Reason.NO_ACCESS),
    "in another monitor's desk": (lambda: plain(CHOLPON, BOLAT.id), Reason.NO_ACCESS),
    "in a compartment nobody founded": (lambda: plain(BOLAT, "77" * 16), Reason.UNKNOWN_COMPARTMENT),
    "for fewer readers": (lambda: plain(recipients=(BOLAT.id,)), Reason.SEGMENT_READERS),
    "for one reader more": (lambda: plain(recipients=(ASEL.id, BOLAT.id, CHOLPON.id)), Reason.SEGMENT_READERS),
    "readers twice": (lambda: with_header(plain(), recipients=[ASEL.id, ASEL.id]), Reason.SEGMENT_READERS),
    "on a roster nobody has": (lambda: plain(roster="ab" * 32), Reason.UNKNOWN_ROSTER),
    "a count that does not fit": (lambda: with_header(plain(), last=4), Reason.PAYLOAD),
    "too many operations": (lambda: with_header(plain(), last=10_001), Reason.SEGMENT_NUMBERS),
    "backwards": (lambda: with_header(plain(), first=3, last=2), Reason.SEGMENT_NUMBERS),
    "a first that is not the first": (lambda: with_header(plain(), before="ab" * 32), Reason.SEGMENT_NUMBERS),
    "a second without a first": (lambda: with_header(plain(), number=2), Reason.SEGMENT_NUMBERS),
    "a schema that ends before it begins": (lambda: with_header(plain(), schema_min=6), Reason.SEGMENT_NUMBERS),
    "witness of itself": (lambda: with_header(plain(), witnessed={BOLAT.id: FIRST}), Reason.SEGMENT_NUMBERS),
    "a number too large": (lambda: with_header(plain(), number=2**60), Reason.SEGMENT_MALFORMED),
    "a wrong id": (lambda: with_header(plain(), compartment="../../etc/passwd"), Reason.SEGMENT_MALFORMED),
    "another version": (lambda: with_header(plain(), v=2), Reason.SEGMENT_MALFORMED),
    "a hash that is none": (lambda: with_header(plain(), head="zz"), Reason.SEGMENT_MALFORMED),
    "a time that is none": (lambda: with_header(plain(), time=-1), Reason.SEGMENT_MALFORMED),
    "spaces in the header": (
        lambda: Segment(
            plain().header,
            plain().signed.replace(b",", b", "),
            sign(BOLAT.seed, Signed.SEGMENT, plain().signed.replace(b",", b", ")),
            plain().payload,
        ),
        Reason.NOT_CANONICAL,
    ),
    "a header too long": (
        lambda: Segment(plain().header, b'"' + b"x" * 70_000, bytes(64), b""),
        Reason.SEGMENT_TOO_LARGE,
    ),
    "another payload": (
        lambda: with_payload(plain(), packed(payload_of(bodies(BOLAT, BOLAT.id, 3, text="forged 1")))),
        Reason.OPERATIONS_DIFFER,
    ),
    "another end of the chain": (lambda: with_header(plain(), head="ab" * 32), Reason.BROKEN_CHAIN),
    "no compression at all": (lambda: with_payload(plain(), b"plain"), Reason.COMPRESSION),
    "two frames": (lambda: with_payload(plain(), plain().payload * 2), Reason.COMPRESSION),
    "a cut frame": (lambda: with_payload(plain(), plain().payload[:-3]), Reason.COMPRESSION),
    "a frame larger than it says": (lambda: with_payload(plain(), packed(bytes(2_000_000))), Reason.COMPRESSION),
    "a frame of unknown size": (
        lambda: with_payload(plain(), zstandard.ZstdCompressor(write_content_size=False).compress(b"x" * 9)),
        Reason.COMPRESSION,
    ),
    "lengths that do not add up": (lambda: with_payload(plain(), packed(b"\0\0\0\0\xffx")), Reason.PAYLOAD),
    "a kind nobody has": (lambda: with_payload(plain(), packed(b"\7" + framed(b"x"))), Reason.PAYLOAD),
    "an empty operation": (lambda: with_payload(plain(), packed(b"\0" + framed(b""))), Reason.PAYLOAD),
    "no operation": (lambda: holding(b"not JSON"), Reason.OPERATION_MALFORMED),
    "a spaced operation": (lambda: holding(OPERATION.replace(b",", b", ")), Reason.OPERATION_MALFORMED),
    "depth": (lambda: holding(b"[" * 100_000), Reason.OPERATION_MALFORMED),
    "a number of a million digits": (
        lambda: holding(OPERATION.replace(b'"number":1', b'"number":' + b"9" * 1_000_000)),
        Reason.OPERATION_MALFORMED,
    ),
    "no record id": (lambda: changed("0" * 31 + "1", "x" * 32), Reason.OPERATION_MALFORMED),
    "a version that is none": (lambda: changed("[null,[]]", '[null,["x"]]'), Reason.OPERATION_MALFORMED),
    "another author's operation": (lambda: holding(bodies(CHOLPON, CHOLPON.id, 1)[0]), Reason.OPERATION_MISPLACED),
    "another number": (lambda: holding(bodies(BOLAT, BOLAT.id, 1, first=2)[0]), Reason.OPERATION_MISPLACED),
    "another compartment": (lambda: holding(bodies(BOLAT, DESK, 1)[0]), Reason.OPERATION_MISPLACED),
    "a type nobody has": (lambda: changed('"type":"person"', '"type":"sqlite_master"'), Reason.OPERATION_UNKNOWN),
    "a field nobody has": (lambda: changed('"note"', '"revision"'), Reason.OPERATION_UNKNOWN),
    "an action nobody has": (lambda: changed('"action":"create"', '"action":"drop"'), Reason.OPERATION_UNKNOWN),
    "a creation that deletes": (lambda: changed('"note"', '"deleted"'), Reason.OPERATION_UNKNOWN),
    "a deletion that writes": (lambda: changed('"action":"create"', '"action":"delete"'), Reason.OPERATION_UNKNOWN),
    "an empty decision": (
        lambda: holding(re.sub(rb'"create","changes":.*?,"device"', b'"resolve","changes":{},"device"', OPERATION)),
        Reason.OPERATION_UNKNOWN,
    ),
    "a deletion that is no answer": (
        lambda: holding(
            re.sub(rb'"create","changes":.*?,"device"', b'"resolve","changes":{"deleted":[1,[]]},"device"', OPERATION)
        ),
        Reason.OPERATION_VALUE,
    ),
    "another release": (
        lambda: holding(
            re.sub(
                rb'"create","changes":.*?,"device"', b'"update","changes":{"sha256":["x",[]]},"device"', OPERATION
            ).replace(b'"type":"person"', b'"type":"release"')
        ),
        Reason.WRITTEN_ONCE,
    ),
    "another fingerprint of a file": (
        lambda: holding(
            re.sub(
                rb'"create","changes":.*?,"device"', b'"update","changes":{"sha256":["x",[]]},"device"', OPERATION
            ).replace(b'"type":"person"', b'"type":"attachment"')
        ),
        Reason.WRITTEN_ONCE,
    ),
    "a creation in the place of another": (
        lambda: changed("[null,[]]", f'[null,["{BOLAT.id}:7"]]'),
        Reason.OTHERS_RECORD,
    ),
    "in the place of what its author never read": (
        lambda: holding(
            re.sub(
                rb'"create","changes":.*?,"device"',
                b'"update","changes":{"note":["x",["%s:1"]]},"device"' % CHOLPON.id.encode(),
                OPERATION,
            )
        ),
        Reason.OTHERS_RECORD,
    ),
    "a reason that cannot be seen": (
        lambda: holding(OPERATION.replace(b'"time"', b'"reason":"a\\u0000b","time"')),
        Reason.OPERATION_MALFORMED,
    ),
    "in the year 9999": (
        lambda: holding(re.sub(rb'"time":"[0-9a-f]+', b'"time":"%012x' % 253_402_300_799_999, OPERATION)),
        Reason.OPERATION_MALFORMED,
    ),
    "a number in a text": (lambda: changed('"invented 1"', "7"), Reason.OPERATION_VALUE),
    "a list in a text": (lambda: changed('"invented 1"', '["a"]'), Reason.OPERATION_VALUE),
    "a text too long": (lambda: changed("invented 1", "x" * 100_001), Reason.OPERATION_VALUE),
    "a control character": (lambda: changed("invented 1", "a\\u0000b"), Reason.OPERATION_VALUE),
    "times that run backwards": (
        lambda: holding(OPERATION, bodies(BOLAT, BOLAT.id, 1, first=2)[0].replace(b'"time":"0', b'"time":"00')),
        Reason.OPERATION_MALFORMED,
    ),
    "the same time twice": (
        lambda: holding(OPERATION, OPERATION.replace(b'"number":1', b'"number":2')),
        Reason.OPERATION_TIME,
    ),
    "a release by a monitor": (
        lambda: changed('"type":"person"', '"type":"edition_release"'),
        Reason.NOT_A_COORDINATOR,
    ),
    "a purge by a monitor": (lambda: changed('"action":"create"', '"action":"purge"'), Reason.NOT_A_COORDINATOR),
}


@pytest.mark.parametrize("case", SEGMENTS, ids=str)
def test_a_forged_segment_is_refused_for_its_own_reason(case: str) -> None:
    forge, reason = SEGMENTS[case]
    with pytest.raises(Rejected) as refused:
        received(forge())
    assert refused.value.reason is reason


def test_the_genuine_one_is_taken() -> None:
    assert received(plain()) is Standing.NEXT
    assert received(plain(BOLAT, DESK)) is Standing.NEXT
    assert received(plain(ASEL, BOLAT.id)) is Standing.NEXT


def later(**changed: object) -> tuple[Segment, Known]:
    """The second segment of a chain, and what is known of the first."""
    first = plain()
    operation = Head(3, first.header.head)
    known = Known(Head(1, first.hash), ROSTER.membership.number, operation)
    return plain(BOLAT, BOLAT.id, Place(2, first.hash, 4, first.header.head), **changed), known


def test_gaps_and_repetitions_are_no_forgeries() -> None:
    second, known = later()
    assert received(second) is Standing.GAP
    assert received(second, known=known) is Standing.NEXT
    assert received(plain(), known=known, kept=plain().hash) is Standing.DUPLICATE


def test_a_forked_chain_is_noticed_wherever_it_forks() -> None:
    second, known = later()
    other = holding(*bodies(BOLAT, BOLAT.id, 3, text="the other"))
    for segment, kept in ((other, plain().hash), (with_header(second, previous=other.hash), "")):
        with pytest.raises(Rejected) as refused:
            received(segment, known=known, kept=kept)
        assert refused.value.reason is Reason.FORKED_CHAIN
    with pytest.raises(Rejected) as refused:
        received(with_header(second, before="ab" * 32), known=known)
    assert refused.value.reason is Reason.BROKEN_CHAIN


def test_a_rolled_back_roster_is_noticed() -> None:
    _, known = later()
    old = roster(ENTRIES)
    second, _ = later(roster=old.membership.head, recipients=old.membership.readers(BOLAT.id))
    with pytest.raises(Rejected) as refused:
        received(second, known=known)
    assert refused.value.reason is Reason.ROSTER_ROLLED_BACK


def test_after_a_removal_nothing_more_is_taken_however_old_the_roster_it_names() -> None:
    first = plain()
    cut = roster(grown(GROWN, ASEL, Revoke(BOLAT.id, {BOLAT.id: Head(3, first.header.head)})))
    assert received(first, cut) is Standing.NEXT
    second, known = later()
    with pytest.raises(Rejected) as refused:
        received(second, cut, known)
    assert refused.value.reason is Reason.AFTER_REMOVAL
    rewritten = holding(*bodies(BOLAT, BOLAT.id, 3, text="rewritten after the removal"))
    with pytest.raises(Rejected) as refused:
        received(rewritten, cut)
    assert refused.value.reason is Reason.FORKED_CHAIN


def test_a_release_by_one_who_is_no_coordinator_any_more_is_refused() -> None:
    lowered = grown(GROWN, ASEL, ChangeRole(BOLAT.id, Role.COORDINATOR, {}))
    released = re.sub(rb'"changes":.*?,"device"', b'"changes":{},"device"', OPERATION)
    released = released.replace(b"person", b"edition_release")
    release = holding(released)
    assert received(release, roster(lowered)) is Standing.NEXT
    lowered = grown(lowered, ASEL, ChangeRole(BOLAT.id, Role.MONITOR, {}))
    with pytest.raises(Rejected) as refused:
        received(release, roster(lowered))
    assert refused.value.reason is Reason.NOT_A_COORDINATOR


def sent(sender: Device = BOLAT, desk: str = "", seed: bytes | None = None, **changed: object) -> bytes:
    """Returns the inner form of a bundle."""
    desk = desk or sender.id
    readers = ROSTER.membership.readers(desk) if desk in ROSTER.membership.compartments else (ASEL.id,)
    head = dataclasses.replace(letterhead(sender, desk, readers), roster=ROSTER.membership.head)
    head = dataclasses.replace(head, **changed)  # type: ignore[arg-type]
    return write_bundle(Kind.RECORDS, head, plain().encode(), seed or sender.seed)


BUNDLES: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "another team's": (lambda: sent(team="00" * 16), Reason.OTHER_TEAM),
    "an unknown sender's": (lambda: sent(STRANGER, BOLAT.id), Reason.UNKNOWN_SENDER),
    "signed by another": (lambda: sent(seed=CHOLPON.seed), Reason.SENDER_SIGNATURE),
    "not for this device": (lambda: sent(recipients=(BOLAT.id,)), Reason.NOT_ADDRESSED),
    "readers too many": (lambda: sent(recipients=(ASEL.id, BOLAT.id, CHOLPON.id)), Reason.WRONG_READERS),
    "by one who may not read it": (lambda: sent(CHOLPON, BOLAT.id), Reason.NO_ACCESS),
    "by a courier": (lambda: sent(DANA, BOLAT.id), Reason.NO_ACCESS),
    "on a roster nobody has": (lambda: sent(roster="ab" * 32), Reason.UNKNOWN_ROSTER),
    "an unknown sender's on a roster nobody has": (
        lambda: sent(STRANGER, BOLAT.id, roster="ab" * 32),
        Reason.UNKNOWN_ROSTER,
    ),
    "of a compartment nobody has": (lambda: sent(BOLAT, "77" * 16), Reason.UNKNOWN_COMPARTMENT),
    "readers unsorted": (
        lambda: _signed_head(b'"recipients":["' + ASEL.id.encode(), b'"recipients":["f' + ASEL.id.encode()[1:]),
        Reason.NOT_CANONICAL,
    ),
    "a field more": (lambda: _signed_head(b'"v":1', b'"w":1,"v":1'), Reason.MALFORMED),
    "a size too large": (lambda: _signed_head(b'"size":', b'"size":99999'), Reason.MALFORMED),
    "records in the name of all": (lambda: sent(BOLAT, "0" * 32), Reason.MALFORMED),
    "from a later version": (lambda: sent().replace(b"kzdesk bundle 1", b"kzdesk bundle 3", 1), Reason.NEWER_FORMAT),
    "something else": (lambda: b"PK" + sent(), Reason.MALFORMED),
    "something in the filling": (lambda: sent()[:-1] + b"x", Reason.WRONG_PADDING),
    "filled too much": (lambda: sent() + bytes(65_536), Reason.WRONG_PADDING),
}


def _signed_head(old: bytes, new: bytes) -> bytes:
    inner = sent()
    signed = read_bundle(inner).signed
    assert old in signed
    forged = signed.replace(old, new, 1)
    content = inner[16 + 4 + len(signed) + 64 :].rstrip(b"\0")
    made = inner[:16] + framed(forged) + sign(BOLAT.seed, Signed.BUNDLE, forged) + content
    return made + bytes(65_536 - len(made))


@pytest.mark.parametrize("case", BUNDLES, ids=str)
def test_a_forged_bundle_is_refused_for_its_own_reason(case: str) -> None:
    forge, reason = BUNDLES[case]
    with pytest.raises(Rejected) as refused:
        assert_bundle(read_bundle(forge()), ROSTER, ASEL.id)
    assert refused.value.reason is reason


def test_a_removed_sender_is_refused_from_the_entry_on_that_removed_it() -> None:
    cut = roster(grown(GROWN, ASEL, Revoke(BOLAT.id, {})))
    assert_bundle(read_bundle(sent()), cut, ASEL.id)
    with pytest.raises(Rejected) as refused:
        assert_bundle(read_bundle(sent(roster=cut.membership.head)), cut, ASEL.id)
    assert refused.value.reason is Reason.REMOVED_SENDER


def test_a_segment_of_another_compartment_than_its_bundle_is_refused() -> None:
    with pytest.raises(Rejected) as refused:
        assert_segment(plain(BOLAT, DESK), ROSTER, BOLAT.id)
    assert refused.value.reason is Reason.SEGMENT_COMPARTMENT


def test_bombs_are_refused_without_filling_the_memory() -> None:
    """In a process of its own, whose highest use of memory can be read."""
    result = subprocess.run(
        [sys.executable, "-m", "tests.unit.exchange.bombs"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) < 256 * 1024


def test_there_are_forty_forgeries_and_more() -> None:
    assert len(SEGMENTS) + len(BUNDLES) >= 40
    assert len({reason for _, reason in (*SEGMENTS.values(), *BUNDLES.values())}) >= 30
