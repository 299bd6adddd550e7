# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots come back as they were made; each forged one is refused for its own reason."""

import dataclasses
import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
import zstandard
from nacl.signing import VerifyKey

from kzdesk.crypto.signing import Signed, sign
from kzdesk.domain.condensed import StandingDigest
from kzdesk.domain.operations import Operation, decode, encode
from kzdesk.exchange import canonical
from kzdesk.exchange.bundle import Kind, open_bundle, seal_bundle, write_bundle
from kzdesk.exchange.judging import assert_bundle
from kzdesk.exchange.judging_snapshots import assert_statement, chain_ends, records
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import ChangeRole, Role
from kzdesk.exchange.segment import Place, Segment, packed
from kzdesk.exchange.snapshot import ChainEnd, Making, PartWriter, SignedEnd, Snapshot, of_all, write_snapshot
from tests.teams import ASEL, BOLAT, CHOLPON, ENTRIES, NOW, STRANGER, TEAM, Device, bodies, grown, letterhead, segment
from tests.teams import roster as read

ROSTER = read()
BODIES = bodies(BOLAT, BOLAT.id, 3)
SEGMENT = segment(BOLAT, operations=BODIES)
CHAIN = decode(BODIES[0]).chain


def snapshot(
    kept: list[bytes] = BODIES,
    segments: tuple[Segment, ...] = (SEGMENT,),
    maker: Device = ASEL,
    *,
    state: str = "",
    time: int = NOW + 3,
    **changed: Any,
) -> list[Snapshot]:
    """The pieces of a snapshot of Bolat's desk, by Asel."""
    ends = {each.header.device: ChainEnd(each.header.last, each.header.head, f"{time:012x}-0000") for each in segments}
    making = Making(TEAM, maker.id, BOLAT.id, ROSTER.membership.head, 5, NOW, ends)
    making = dataclasses.replace(making, **changed)
    writer = PartWriter()
    for each in segments:
        writer.add_end(SignedEnd(each.signed, each.signature))
    for body in kept:
        writer.add(body)
    parts = writer.parts()
    if not state:
        digest = StandingDigest({CHAIN: 3})
        for body in kept:
            digest.add([decode(body)])
        state = digest.hexdigest()
    return write_snapshot(making, parts, state, maker.seed)


def sealed(piece: Snapshot, sender: Device = ASEL, readers: tuple[Device, ...] = (ASEL, BOLAT)) -> bytes:
    head = letterhead(sender, BOLAT.id, [each.id for each in readers])
    inner = write_bundle(Kind.SNAPSHOT, head, piece.encode(), sender.seed)
    return seal_bundle(inner, [each.card.age for each in readers])


def taken(file: bytes, roster: Any = ROSTER, me: Device = BOLAT) -> list[Operation]:
    """Reads a snapshot of one part as a receiver does."""
    bundle = open_bundle(file, me.identity)
    assert_bundle(bundle, roster, me.id)
    piece = bundle.snapshot()
    assert_statement(piece, bundle.head, roster)
    piece.assert_part()
    entries = of_all(piece.statement, [piece.part])
    assert [end.header.last for end in chain_ends(piece.statement, entries, roster)] == [3]
    return [entry for record in records(piece.statement, entries, roster) for entry, _ in record]


def test_a_snapshot_comes_back() -> None:
    [piece] = snapshot()
    assert [encode(each) for each in taken(sealed(piece))] == BODIES


def test_many_operations_go_into_several_parts_of_one_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzdesk.exchange.snapshot.MOST_OPERATIONS", 2)
    first, second = snapshot()
    assert (first.signed, first.signature) == (second.signed, second.signature)
    entries = of_all(first.statement, [first.part, second.part])
    assert len(chain_ends(first.statement, entries, ROSTER)) == 1
    assert [body for record in records(first.statement, entries, ROSTER) for _, body in record] == BODIES
    with pytest.raises(Rejected) as refused:
        dataclasses.replace(second, number=1).assert_part()
    assert refused.value.reason is Reason.SNAPSHOT_PART


def changed(old: str, new: str) -> list[bytes]:
    """The bodies with a text in one put in the place of another."""
    assert old.encode() in BODIES[1]
    return [BODIES[0], BODIES[1].replace(old.encode(), new.encode()), BODIES[2]]


def resigned(piece: Snapshot, seed: bytes = ASEL.seed, use: Signed = Signed.SNAPSHOT, **facts: Any) -> Snapshot:
    statement = msgspec.structs.replace(piece.statement, **facts)
    signed = canonical.encode(statement)
    return dataclasses.replace(piece, statement=statement, signed=signed, signature=sign(seed, use, signed))


def only(**facts: Any) -> Snapshot:
    [piece] = snapshot(**facts)
    return piece


def lying(**end: Any) -> Snapshot:
    """A statement with another end of Bolat's chain."""
    chains = only().statement.chains
    return resigned(only(), chains={BOLAT.id: msgspec.structs.replace(chains[BOLAT.id], **end)})


def other_segment() -> Segment:
    """A segment in Bolat's name that Bolat never signed."""
    return segment(dataclasses.replace(BOLAT, seed=STRANGER.seed), operations=BODIES)


FORGERIES: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "another team's": (lambda: sealed(resigned(only(), team="00" * 16)), Reason.SNAPSHOT_TEAM),
    "of another compartment": (lambda: sealed(resigned(only(), compartment=CHOLPON.id)), Reason.SNAPSHOT_COMPARTMENT),
    "a monitor's": (lambda: sealed(only(maker=BOLAT), BOLAT), Reason.SNAPSHOT_AUTHOR),
    "a stranger's": (lambda: sealed(only(maker=STRANGER)), Reason.SNAPSHOT_AUTHOR),
    "sent by another": (lambda: sealed(only(), BOLAT), Reason.SNAPSHOT_SENDER),
    "signed by another": (lambda: sealed(resigned(only(), BOLAT.seed)), Reason.SNAPSHOT_SIGNATURE),
    "signed for another use": (lambda: sealed(resigned(only(), use=Signed.SEGMENT)), Reason.SNAPSHOT_SIGNATURE),
    "on a roster nobody has": (lambda: sealed(resigned(only(), roster="ab" * 32)), Reason.UNKNOWN_ROSTER),
    "for one reader alone": (lambda: sealed(only(), readers=(BOLAT,)), Reason.SNAPSHOT_READERS),
    "for one reader more": (lambda: sealed(only(), readers=(ASEL, BOLAT, CHOLPON)), Reason.WRONG_READERS),
    "a later version": (lambda: sealed(resigned(only(), v=2)), Reason.SNAPSHOT_MALFORMED),
    "a time that is none": (lambda: sealed(lying(time="0000000000000-0000")), Reason.SNAPSHOT_MALFORMED),
    "a time with zeros too many": (lambda: sealed(lying(time="0000000000ff-00001")), Reason.SNAPSHOT_MALFORMED),
    "a part too many": (lambda: sealed(dataclasses.replace(only(), number=2)), Reason.SNAPSHOT_MALFORMED),
    "a part without a number": (lambda: sealed(dataclasses.replace(only(), number=0)), Reason.SNAPSHOT_MALFORMED),
    "another part": (
        lambda: sealed(dataclasses.replace(only(), part=only(kept=BODIES[:2]).part)),
        Reason.SNAPSHOT_PART,
    ),
    "a part that is a bomb": (
        lambda: sealed(dataclasses.replace(only(), part=packed(bytes(9_000_000)))),
        Reason.COMPRESSION_BOMB,
    ),
    "another last operation": (lambda: sealed(lying(number=4)), Reason.SNAPSHOT_CHAIN),
    "another end of a chain": (lambda: sealed(lying(hash="ab" * 32)), Reason.SNAPSHOT_CHAIN),
    "a chain without its end": (lambda: sealed(only(segments=())), Reason.SNAPSHOT_MALFORMED),
    "an end its author never signed": (
        lambda: sealed(only(segments=(other_segment(),))),
        Reason.SEGMENT_SIGNATURE,
    ),
    "an operation beyond the end": (
        lambda: sealed(only(kept=changed('"number":2', '"number":4'))),
        Reason.SNAPSHOT_OPERATION,
    ),
    "an operation later than the end": (lambda: sealed(only(time=NOW + 1)), Reason.SNAPSHOT_OPERATION),
    "an operation of another compartment": (
        lambda: sealed(only(kept=bodies(BOLAT, ASEL.id, 3))),
        Reason.SNAPSHOT_OPERATION,
    ),
    "a value no field holds": (
        lambda: sealed(only(kept=changed("null", '"yesterday"'))),
        Reason.OPERATION_VALUE,
    ),
    "records out of order": (lambda: sealed(only(kept=[BODIES[1], BODIES[0], BODIES[2]])), Reason.SNAPSHOT_RECORD),
    "more than what stands": (lambda: sealed(only(kept=superseded())), Reason.SNAPSHOT_RECORD),
    "one change on two records": (lambda: sealed(only(kept=[*BODIES, again()])), Reason.SNAPSHOT_REPEATS),
    "a record more than was signed": (
        lambda: sealed(only(state=only(kept=BODIES[:2]).statement.state)),
        Reason.SNAPSHOT_STATE,
    ),
    "a value other than was signed": (
        lambda: sealed(only(kept=changed("invented 2", "forged  2"), state=only().statement.state)),
        Reason.SNAPSHOT_STATE,
    ),
}


def again() -> bytes:
    """The first operation once more, on another record."""
    return encode(dataclasses.replace(decode(BODIES[0]), record_id="f" * 32))


def superseded() -> list[bytes]:
    """Two operations on one record, the second of which took the place of all that the first wrote but its making."""
    made, entry = decode(BODIES[0]), decode(BODIES[1])
    later = dataclasses.replace(
        entry, record_id=made.record_id, action="update", changes={"note": ("now", [made.version])}
    )
    return [BODIES[0], encode(later)]


@pytest.mark.parametrize("case", FORGERIES)
def test_a_forged_snapshot_is_refused_for_its_own_reason(case: str) -> None:
    forge, reason = FORGERIES[case]
    with pytest.raises(Rejected) as refused:
        taken(forge())
    assert refused.value.reason is reason


def test_who_is_no_coordinator_any_more_makes_no_snapshots() -> None:
    entries = grown(ENTRIES, ASEL, ChangeRole(BOLAT.id, Role.COORDINATOR, {}))
    entries = grown(entries, BOLAT, ChangeRole(ASEL.id, Role.MONITOR, {}))
    with pytest.raises(Rejected) as refused:
        taken(sealed(only()), read(entries))
    assert refused.value.reason is Reason.SNAPSHOT_AUTHOR


def flips(file: bytes) -> Iterator[bytes]:
    for place in range(0, len(file), max(1, len(file) // 300)):
        yield file[:place] + bytes([file[place] ^ 1]) + file[place + 1 :]


def test_no_turned_bit_changes_what_is_taken() -> None:
    """Packed bytes are not signed: another frame of the same content is the same snapshot."""
    [piece] = snapshot()
    genuine, refused = taken(sealed(piece)), 0
    for altered in flips(piece.encode()):
        head = letterhead(ASEL, BOLAT.id, [ASEL.id, BOLAT.id])
        file = seal_bundle(write_bundle(Kind.SNAPSHOT, head, altered, ASEL.seed), [BOLAT.card.age])
        try:
            assert taken(file) == genuine
        except Rejected:
            refused += 1
    assert refused > 280


def test_what_begins_as_an_older_bundle_holds_no_snapshot() -> None:
    head = letterhead(ASEL, BOLAT.id, [ASEL.id, BOLAT.id])
    inner = write_bundle(Kind.SNAPSHOT, head, only().encode(), ASEL.seed)
    assert inner.startswith(b"kzdesk bundle 2\n")
    file = seal_bundle(b"kzdesk bundle 1\n" + inner[16:], [BOLAT.card.age])
    with pytest.raises(Rejected) as refused:
        open_bundle(file, BOLAT.identity)
    assert refused.value.reason is Reason.KIND_DIFFERS


def test_a_second_segment_is_the_end_of_a_longer_chain() -> None:
    more = segment(
        BOLAT, operations=bodies(BOLAT, BOLAT.id, 2, 4), place=Place(2, SEGMENT.hash, 4, SEGMENT.header.head)
    )
    [piece] = snapshot(kept=[*BODIES], segments=(more,), time=NOW + 5)
    entries = of_all(piece.statement, [piece.part])
    assert [end.header.last for end in chain_ends(piece.statement, entries, ROSTER)] == [5]


def documented_state() -> str:
    state = hashlib.sha256(b"kzdesk standing 1\0")
    for told in map(json.loads, BODIES):
        version = f"{told['device']}:{told['number']}"
        record = {
            "type": told["type"],
            "id": told["id"],
            "created": [version],
            "latest": version,
            "heads": {name: [[version, value]] for name, (value, _) in told["changes"].items()},
            "operations": {version: [told["time"], "create", ""]},
            "deleted": False,
            "conflicts": [],
            "beyond": {},
        }
        state.update(hashlib.sha256(json.dumps(record, sort_keys=True, ensure_ascii=False).encode()).digest())
    return state.hexdigest()


def test_a_snapshot_has_the_documented_form() -> None:
    """Reads one by docs/formats/exchange.md alone."""
    head = letterhead(ASEL, BOLAT.id, [ASEL.id, BOLAT.id])
    inner = write_bundle(Kind.SNAPSHOT, head, only().encode(), ASEL.seed)
    assert inner[:16] == b"kzdesk bundle 2\n"
    rest = inner[16:]

    def take(length: int) -> bytes:
        nonlocal rest
        taken, rest = rest[:length], rest[length:]
        return taken

    def framed() -> bytes:
        return take(int.from_bytes(take(4), "big"))

    framed(), take(64)
    signed = framed()
    key = VerifyKey(bytes.fromhex(ASEL.card.signing))
    key.verify(b"kzdesk snapshot 1\0" + hashlib.sha512(signed).digest(), take(64))
    statement, number = json.loads(signed), int.from_bytes(take(4), "big")
    rest = plain = zstandard.ZstdDecompressor().decompress(framed())
    part = statement["parts"][number - 1]
    assert part["digest"] == hashlib.sha256(b"kzdesk snapshot part 1\0" + plain).hexdigest()
    assert (take(1), framed()) == (b"\2", SEGMENT.signed + SEGMENT.signature)
    for body in BODIES:
        assert (take(1), framed()) == (b"\0", body)
    assert rest == b""
    assert statement["state"] == documented_state()
    end = {"number": 3, "hash": SEGMENT.header.head, "time": f"{NOW + 3:012x}-0000"}
    assert statement["chains"] == {BOLAT.id: end}
