# SPDX-License-Identifier: GPL-3.0-or-later
"""Forged segments and operations, one for each cause: no two are refused for the same reason."""

import re

import zstandard

from kzdesk.crypto.signing import Signed, sign
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.judging import assert_segment
from kzdesk.exchange.operations import LONGEST_BODY
from kzdesk.exchange.refusals import Reason
from kzdesk.exchange.roster_entries import Revoke, Take
from kzdesk.exchange.segment import LARGEST_PAYLOAD, Segment, packed, payload_of, read_segment
from tests.teams import ASEL, BOLAT, CHOLPON, DANA, ENTRIES, STRANGER, bodies, grown, roster
from tests.unit.exchange.forgeries import (
    DESK,
    FIRST,
    GROWN,
    OPERATION,
    ROSTER,
    Forgery,
    changed,
    doing,
    holding,
    later,
    plain,
    received,
    with_header,
    with_payload,
)


def _spaced() -> Segment:
    signed = plain().signed.replace(b",", b", ")
    return Segment(plain().header, signed, sign(BOLAT.seed, Signed.SEGMENT, signed), plain().payload)


def _signed_as(what: Signed) -> Segment:
    return Segment(plain().header, plain().signed, sign(BOLAT.seed, what, plain().signed), plain().payload)


def _unsized() -> Segment:
    return with_payload(plain(), zstandard.ZstdCompressor(write_content_size=False).compress(b"x" * 9))


def _second(**facts: str) -> None:
    segment, known = later()
    received(with_header(segment, BOLAT.seed, **facts), known=known)


def _on_an_old_roster() -> None:
    old = roster(ENTRIES).membership
    segment, known = later(roster=old.head, recipients=old.readers(BOLAT.id))
    received(segment, known=known)


def _after_it_was_taken() -> None:
    taken = roster(grown(GROWN, ASEL, Take(DESK, BOLAT.id, None)))
    received(plain(BOLAT, DESK), taken)


def _after_the_removal() -> None:
    cut = roster(grown(GROWN, ASEL, Revoke(BOLAT.id, {BOLAT.id: Head(3, plain().header.head)})))
    segment, known = later()
    received(segment, cut, known)


def _rewritten() -> None:
    cut = roster(grown(GROWN, ASEL, Revoke(BOLAT.id, {BOLAT.id: Head(3, plain().header.head)})))
    received(holding(*bodies(BOLAT, BOLAT.id, 3, text="rewritten")), cut)


SEGMENTS = {
    "cut before its end": Forgery(
        Reason.SEGMENT_CUT, lambda: read_segment(Reader(plain().encode()[:-1], Reason.SEGMENT_CUT))
    ),
    "a hostile id": Forgery(
        Reason.SEGMENT_MALFORMED, lambda: received(with_header(plain(), compartment="../../etc/passwd"))
    ),
    "a space in the header": Forgery(Reason.SEGMENT_NOT_CANONICAL, lambda: received(_spaced())),
    "a header longer than any": Forgery(
        Reason.SEGMENT_HEADER_TOO_LONG,
        lambda: received(Segment(plain().header, b'"' + b"x" * 70_000, bytes(64), b"")),
    ),
    "a payload larger than any": Forgery(
        Reason.SEGMENT_TOO_LARGE, lambda: received(with_payload(plain(), bytes(LARGEST_PAYLOAD + 1)))
    ),
    "too many operations": Forgery(Reason.SEGMENT_TOO_MANY, lambda: received(with_header(plain(), last=10_001))),
    "backwards": Forgery(Reason.SEGMENT_BACKWARDS, lambda: received(with_header(plain(), first=3, last=2))),
    "a second without a first": Forgery(Reason.SEGMENT_BEGINNING, lambda: received(with_header(plain(), number=2))),
    "more segments than operations": Forgery(
        Reason.SEGMENT_NUMBERS, lambda: received(with_header(plain(), number=2, previous="ab" * 32))
    ),
    "a schema that ends before it begins": Forgery(
        Reason.SEGMENT_SCHEMA, lambda: received(with_header(plain(), schema_min=6))
    ),
    "witness of itself": Forgery(
        Reason.SEGMENT_OWN_WITNESS, lambda: received(with_header(plain(), witnessed={BOLAT.id: FIRST}))
    ),
    "readers twice": Forgery(
        Reason.SEGMENT_READERS_UNSORTED, lambda: received(with_header(plain(), recipients=[ASEL.id, ASEL.id]))
    ),
    "another team's": Forgery(Reason.SEGMENT_TEAM, lambda: received(plain(team="00" * 16))),
    "an unknown author's": Forgery(Reason.UNKNOWN_AUTHOR, lambda: received(plain(STRANGER, BOLAT.id))),
    "signed by another member": Forgery(Reason.SEGMENT_SIGNATURE, lambda: received(with_header(plain(), CHOLPON.seed))),
    "a signature from elsewhere": Forgery(Reason.SEGMENT_PURPOSE, lambda: received(_signed_as(Signed.BUNDLE))),
    "of another compartment than its bundle": Forgery(
        Reason.SEGMENT_COMPARTMENT, lambda: assert_segment(plain(BOLAT, DESK), ROSTER, BOLAT.id)
    ),
    "for fewer readers": Forgery(Reason.SEGMENT_READERS, lambda: received(plain(recipients=(BOLAT.id,)))),
    "for one reader more": Forgery(
        Reason.SEGMENT_READERS_MORE, lambda: received(plain(recipients=(ASEL.id, BOLAT.id, CHOLPON.id)))
    ),
    "no compression at all": Forgery(Reason.COMPRESSION, lambda: received(with_payload(plain(), b"plain"))),
    "a decompression bomb": Forgery(
        Reason.COMPRESSION_BOMB, lambda: received(with_payload(plain(), packed(bytes(2_000_000))))
    ),
    "a frame of unknown size": Forgery(Reason.COMPRESSION_UNSIZED, lambda: received(_unsized())),
    "a frame with a dictionary": Forgery(
        Reason.COMPRESSION_DICTIONARY,
        lambda: received(with_payload(plain(), b"\x28\xb5\x2f\xfd\x21\x07\x05" + bytes(20))),
    ),
    "lengths that do not add up": Forgery(
        Reason.PAYLOAD, lambda: received(with_payload(plain(), packed(b"\0\0\0\0\xffx")))
    ),
    "a count that does not fit": Forgery(Reason.PAYLOAD_COUNT, lambda: received(with_header(plain(), last=4))),
    "a kind nobody has": Forgery(
        Reason.PAYLOAD_KIND, lambda: received(with_payload(plain(), packed(b"\7" + framed(b"x"))))
    ),
    "an empty operation": Forgery(
        Reason.PAYLOAD_EMPTY, lambda: received(with_payload(plain(), packed(b"\0" + framed(b""))))
    ),
    "another payload": Forgery(
        Reason.OPERATIONS_DIFFER,
        lambda: received(with_payload(plain(), packed(payload_of(bodies(BOLAT, BOLAT.id, 3, text="forged 1"))))),
    ),
    "another end of the chain": Forgery(Reason.CHAIN_END, lambda: received(with_header(plain(), head="ab" * 32))),
    "after other operations": Forgery(Reason.BROKEN_CHAIN, lambda: _second(before="ab" * 32)),
    "a forked chain": Forgery(Reason.FORKED_CHAIN, lambda: _second(previous="ab" * 32)),
    "a history rewritten after the removal": Forgery(Reason.HISTORY_REWRITTEN, _rewritten),
    "a rolled-back roster": Forgery(Reason.ROSTER_ROLLED_BACK, _on_an_old_roster),
}

RIGHTS = {
    "a courier's": Forgery(Reason.COURIER_WROTE, lambda: received(plain(DANA, DANA.id))),
    "in another monitor's desk": Forgery(Reason.OTHERS_DESK, lambda: received(plain(CHOLPON, BOLAT.id))),
    "by one without access": Forgery(Reason.NO_ACCESS, lambda: received(plain(CHOLPON, DESK))),
    "after access was taken": Forgery(Reason.ACCESS_TAKEN, _after_it_was_taken),
    "after the removal": Forgery(Reason.AFTER_REMOVAL, _after_the_removal),
    "a release by a monitor": Forgery(
        Reason.NOT_A_COORDINATOR, lambda: received(changed('"type":"person"', '"type":"edition_release"'))
    ),
    "a purge by a monitor": Forgery(
        Reason.PURGE_BY_OTHERS, lambda: received(changed('"action":"create"', '"action":"purge"'))
    ),
}

OPERATIONS = {
    "an operation larger than any": Forgery(
        Reason.OPERATION_TOO_LARGE, lambda: received(holding(b"x" * (LONGEST_BODY + 1)))
    ),
    "no operation": Forgery(Reason.OPERATION_MALFORMED, lambda: received(holding(b"not JSON"))),
    "a space in an operation": Forgery(
        Reason.OPERATION_NOT_CANONICAL, lambda: received(holding(OPERATION.replace(b",", b", ")))
    ),
    "no record id": Forgery(Reason.OPERATION_RECORD_ID, lambda: received(changed("0" * 31 + "1", "x" * 32))),
    "a reason that cannot be seen": Forgery(
        Reason.OPERATION_REASON,
        lambda: received(holding(OPERATION.replace(b'"time"', b'"reason":"a\\u0000b","time"'))),
    ),
    "a version that is none": Forgery(
        Reason.OPERATION_VERSIONS, lambda: received(changed("[null,[]]", '[null,["x"]]'))
    ),
    "another author's operation": Forgery(
        Reason.OPERATION_AUTHOR, lambda: received(holding(bodies(CHOLPON, CHOLPON.id, 1)[0]))
    ),
    "an operation of another compartment": Forgery(
        Reason.OPERATION_COMPARTMENT, lambda: received(holding(bodies(BOLAT, DESK, 1)[0]))
    ),
    "another number": Forgery(
        Reason.OPERATION_MISPLACED, lambda: received(holding(bodies(BOLAT, BOLAT.id, 1, first=2)[0]))
    ),
    "a type nobody has": Forgery(
        Reason.OPERATION_UNKNOWN, lambda: received(changed('"type":"person"', '"type":"sqlite_master"'))
    ),
    "a field nobody has": Forgery(Reason.OPERATION_FIELD, lambda: received(changed('"note"', '"revision"'))),
    "an action nobody has": Forgery(
        Reason.OPERATION_ACTION, lambda: received(changed('"action":"create"', '"action":"drop"'))
    ),
    "a creation that deletes": Forgery(Reason.OPERATION_EFFECT, lambda: received(changed('"note"', '"deleted"'))),
    "a number in a text": Forgery(Reason.OPERATION_VALUE, lambda: received(changed('"invented 1"', "7"))),
    "a deletion that is no answer": Forgery(
        Reason.OPERATION_MARK, lambda: received(doing("resolve", '{"deleted":[1,[]]}'))
    ),
    "a text too long": Forgery(Reason.VALUE_TOO_LONG, lambda: received(changed("invented 1", "x" * 100_001))),
    "a control character": Forgery(Reason.VALUE_UNSEEN, lambda: received(changed("invented 1", "a\\u0000b"))),
    "another release": Forgery(
        Reason.WRITTEN_ONCE, lambda: received(doing("update", '{"sha256":["x",[]]}', "release"))
    ),
    "another fingerprint of a file": Forgery(
        Reason.FIXED_FIELD, lambda: received(doing("update", '{"sha256":["x",[]]}', "attachment"))
    ),
    "the same time twice": Forgery(
        Reason.OPERATION_TIME,
        lambda: received(holding(OPERATION, OPERATION.replace(b'"number":1', b'"number":2'))),
    ),
    "in the year 9999": Forgery(
        Reason.OPERATION_DATE,
        lambda: received(holding(re.sub(rb'"time":"[0-9a-f]+', b'"time":"%012x' % 253_402_300_799_999, OPERATION))),
    ),
    "a creation in the place of another": Forgery(
        Reason.CREATION_REPLACES, lambda: received(changed("[null,[]]", f'[null,["{BOLAT.id}:7"]]'))
    ),
    "in the place of what its author never read": Forgery(
        Reason.OTHERS_RECORD, lambda: received(doing("update", f'{{"note":["x",["{CHOLPON.id}:1"]]}}'))
    ),
}
