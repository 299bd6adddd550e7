# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking one opened bundle into the vault, within one transaction: all of what holds, nothing of what does not."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Final

from kzdesk.domain.condensed import is_kept_of
from kzdesk.domain.fields import specs
from kzdesk.domain.operations import AuthorChain, decode
from kzdesk.domain.records import record_type
from kzdesk.exchange.bundle import MOST_PLAIN, Bundle, BundleHead
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.frames import Reader
from kzdesk.exchange.judging import (
    Known,
    Standing,
    assert_bundle,
    assert_segment,
    operations_of,
    standing,
)
from kzdesk.exchange.operations import read_operation
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.segment import Header, Purged, Segment, read_header, read_segment
from kzdesk.services.exchange.cuts import apply_cuts, hidden
from kzdesk.services.exchange.leaving_out import assert_purged, empty_waiting, hear_purges, purged_of
from kzdesk.services.exchange.seat import (
    Seat,
    Seats,
    count_bundles,
    hold_back,
    is_forked,
    keep_entry,
    kept_entries,
    roster_mark,
)
from kzdesk.store.correspondence import Peer, Refusal
from kzdesk.store.merge import Emptied, OtherKind
from kzdesk.store.segments import KeptSegment
from kzdesk.store.traffic import PutThere
from kzdesk.store.tx import Tx

MOST_WAITING: Final = 2_000
"""Segments that wait at once, of all authors."""
_VERSION: Final = 12
"""The digit of a record id that tells how it was made (RFC 9562)."""
_LATER: Final = frozenset({Reason.UNKNOWN_ROSTER, Reason.PURGED_UNASKED})
"""Reasons that may go by themselves: what they concern waits."""
MOST_BROKEN: Final = 200
"""Chains in one bundle of which something is refused."""
MOST_OF_ONE: Final = 1_000
"""Segments that wait at once of one author, or of all whom the roster does not know."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a bundle was found: the place, the object, and when."""

    place: str
    name: str
    moment: datetime

    def refusal(self, device: str, reason: Reason, detail: str = "") -> Refusal:
        """Return what is put into the list of refusals."""
        return Refusal(self.moment.isoformat(), self.place, self.name, device, reason, detail)


@dataclass(slots=True)
class Tally:
    """What came of some bundles: operations taken, records that snapshots brought, segments that were there or wait,
    what was refused.

    `unasked` are segments that wait because something was left out of them, with where they were found.
    """

    operations: int = 0
    begun: int = 0
    known: int = 0
    waiting: int = 0
    taken_out: int = 0
    refused: list[Refusal] = field(default_factory=list)
    unasked: dict[tuple[AuthorChain, int], Source] = field(default_factory=dict)

    def add(self, other: "Tally") -> None:
        """Count what came of another bundle in."""
        self.operations += other.operations
        self.begun += other.begun
        self.known += other.known
        self.waiting += other.waiting
        self.taken_out += other.taken_out
        self.refused += other.refused
        self.unasked |= other.unasked


class Taking:
    """Takes bundles for one device."""

    def __init__(self, seats: Seats) -> None:
        """Read the roster through `seats`."""
        self._seats = seats
        self._device = seats.device

    def roster(self, tx: Tx, bundle: Bundle, source: Source, tally: Tally) -> bool:
        """Take a roster, and return whether it told anything new.

        Raises `Rejected` when the bundle does not hold; entries in it that do not are refused one by one.
        """
        before = self._seats.find(tx)
        entries = tuple(bundle.entries())
        if not entries or entries[-1].hash != bundle.head.roster:
            raise Rejected(Reason.ROSTER_INCOMPLETE)
        roster = self._seats.roster_with(tx, entries)
        settled = roster.settled - {entry.hash for entry in kept_entries(tx)}
        rejected = dict(roster.rejected) | dict.fromkeys(settled & {bundle.head.roster}, Reason.ROSTER_SETTLED)
        if bundle.head.roster in rejected:
            raise Rejected(rejected[bundle.head.roster])
        assert_bundle(bundle, roster, self._device)
        if roster.membership.members[bundle.head.sender].role is None:
            rejected |= dict.fromkeys(settled, Reason.ROSTER_SETTLED)
        for entry in entries:
            if entry.hash not in rejected:
                keep_entry(tx, entry)
        for reason in sorted(set(rejected.values())):
            self.refuse(tx, source.refusal(bundle.head.sender, reason), tally)
        after = self._doubted(tx, before, source, tally)
        self.hear(tx, after, bundle.head, source)
        if set(kept_entries(tx)) <= set(entries):
            tx.set_fact(*roster_mark(tx, after, source.place))
        if before is not None and after.roster == before.roster:
            return False
        tx.traffic.look_again(Reason.UNKNOWN_ROSTER)
        tally.taken_out += apply_cuts(tx, after)
        self.waiting(tx, after, source, tally)
        return True

    def _doubted(self, tx: Tx, before: Seat | None, source: Source, tally: Tally) -> Seat:
        """Return the seat now, with a roster that ends before what makes history vanish unless people want it so."""
        after = self._seats.of(tx)
        doubted = hidden(tx, after, set(before.roster.chain)) if before is not None else {}
        if not doubted:
            return after
        for author in sorted(set(doubted.values())):
            self.refuse(tx, source.refusal(author, Reason.ROSTER_CUTS_SEEN), tally)
        hold_back(tx, doubted)
        return self._seats.of(tx)

    def records(self, tx: Tx, bundle: Bundle, source: Source, tally: Tally) -> None:
        """Take the segments of a bundle. Raises `Rejected` when the bundle does not hold, and then takes none.

        Of a chain in which one is refused no further ones are looked at, and when many are, none of the bundle.
        """
        seat, head = self._seats.find(tx), bundle.head
        if seat is None or seat.member is None:
            raise Rejected(Reason.UNKNOWN_ROSTER)
        seat.assert_active()
        assert_bundle(bundle, seat.roster, seat.device)
        origin = PutThere(head.sender, head.counter, seat.roster.number_of(head.roster))
        broken: set[AuthorChain] = set()
        for segment in self._segments(tx, bundle, source, tally):
            chain = AuthorChain(segment.header.device, segment.header.compartment)
            if chain in broken or len(broken) == MOST_BROKEN:
                continue
            try:
                assert_segment(segment, seat.roster, head.compartment)
                self._take(tx, seat, segment, tally)
                self._compare(tx, segment, source, tally)
            except Rejected as rejected:
                if rejected.reason not in _LATER:
                    self.refuse(tx, _refusal(tx, source, chain, rejected.reason), tally)
                    broken.add(chain)
                    continue
                if rejected.reason is Reason.PURGED_UNASKED:
                    tally.unasked[chain, segment.header.number] = source
                self._wait(tx, seat, segment, tally)
            tx.traffic.know_there(source.place, chain, segment.header.number, origin)
        self.waiting(tx, seat, source, tally)
        self.hear(tx, seat, head, source)

    def waiting(self, tx: Tx, seat: Seat, source: Source, tally: Tally) -> None:
        """Take the segments that waited and now follow; what purges asked for goes also from those that wait on."""
        again = True
        while again:
            again, waiting = False, tx.segments.waiting()
            if waiting:
                tx.merge.project()
            for each in waiting:
                again |= self._retry(tx, seat, each, source, tally)
        tx.merge.project()
        empty_waiting(tx)

    def unasked(self, tx: Tx, tally: Tally) -> None:
        """Refuse what was left out of segments that wait on, after a whole receiving, without any purge to ask for it.

        They go on waiting: the purge may come, or whoever has it whole may send it.
        """
        waiting = set(tx.segments.waiting())
        for (chain, number), source in tally.unasked.items():
            if (chain, number) in waiting:
                self.refuse(tx, source.refusal(chain.device, Reason.PURGED_UNASKED), tally)

    def _retry(self, tx: Tx, seat: Seat, waited: tuple[AuthorChain, int], source: Source, tally: Tally) -> bool:
        """Take a segment that waited if it follows now, and return whether that brought anything forward."""
        chain, number = waited
        last = tx.segments.last(chain)
        if number > (last.number if last else 0) + 1:
            return False
        content = tx.segments.waiting_content(chain, number)
        segment = read_segment(Reader(content, Reason.SEGMENT_CUT))
        tx.segments.drop_waiting([waited])
        try:
            assert_segment(segment, seat.roster, chain.compartment)
            self._take(tx, seat, segment, tally)
        except Rejected as rejected:
            if rejected.reason in _LATER:
                tx.segments.wait(chain, number, content)
                return False
            self.refuse(tx, source.refusal(chain.device, rejected.reason), tally)
        return not tx.segments.waiting_content(chain, number)

    def _segments(self, tx: Tx, bundle: Bundle, source: Source, tally: Tally) -> Iterator[Segment]:
        """Give the segments up to the first that is no segment, or more than a bundle holds; it is refused with all
        after it.
        """
        plain = 0
        try:
            for segment in bundle.segments():
                plain += segment.header.size
                if plain > MOST_PLAIN:
                    self.refuse(tx, source.refusal(bundle.head.sender, Reason.UNPACKS_TOO_LARGE), tally)
                    return
                yield segment
        except Rejected as rejected:
            self.refuse(tx, source.refusal(bundle.head.sender, rejected.reason), tally)

    def _take(self, tx: Tx, seat: Seat, segment: Segment, tally: Tally) -> None:
        """Take a verified segment, if it is the next one. Raises `Rejected`."""
        header = segment.header
        chain = AuthorChain(header.device, header.compartment)
        if seat.team.members[header.device].role is not None and is_forked(tx, header.device):
            raise Rejected(Reason.AUTHOR_FORKED)
        if self._is_covered(tx, segment):
            tally.known += 1
            return
        last = tx.segments.last(chain)
        kept = tx.segments.hash_of(chain, header.number)
        stands = standing(segment, _known(last, seat), seat.roster, kept)
        if stands is Standing.DUPLICATE:
            tally.known += 1
        elif stands is Standing.GAP or header.schema_min > tx.exchange.schema():
            self._wait(tx, seat, segment, tally)
        else:
            self._append(tx, seat, segment, tally)

    def _is_covered(self, tx: Tx, segment: Segment) -> bool:
        """Whether the snapshot that this device began from covers a verified segment, against which it is held then.

        Raises `Rejected` when the snapshot tells something else than the author signed.
        """
        header = segment.header
        chain = AuthorChain(header.device, header.compartment)
        end = tx.merge.covered.end(chain)
        if end is None or header.last > end.number:
            return False
        kept = tx.merge.covered.between(chain, header.first, header.last)
        carried = enumerate(segment.operations(), start=header.first)
        whole = {number: read_operation(body) for number, body in carried if isinstance(body, bytes)}
        purged = purged_of(tx, whole.values())
        for number, entry in whole.items():
            if entry.record_id not in purged and not is_kept_of(kept.get(number), entry):
                raise Rejected(Reason.SNAPSHOT_DIFFERS)
        return True

    def _append(self, tx: Tx, seat: Seat, segment: Segment, tally: Tally) -> None:
        header = segment.header
        chain = AuthorChain(header.device, header.compartment)
        before = tx.merge.point(chain, header.first - 1)
        carried = operations_of(segment, seat.roster, before.time if before else None)
        notes = assert_purged(tx, seat, segment, carried)
        if tx.merge.since(chain.device, chain.compartment, header.first - 1, 1):
            raise Rejected(Reason.FORKED_CHAIN)
        _assert_wholes(tx, seat, chain, [each for each in carried if isinstance(each, bytes)])
        bodies = [Emptied(each.body_hash, each.chain) if isinstance(each, Purged) else each for each in carried]
        try:
            tally.operations += tx.merge.take(chain.device, chain.compartment, bodies, notes=notes)
        except OtherKind:
            raise Rejected(Reason.OTHER_KIND) from None
        tx.segments.add(kept_segment(segment))

    def _compare(self, tx: Tx, segment: Segment, source: Source, tally: Tally) -> None:
        """Tell when its author was given another history of somebody than this device was. One of the two is forged."""
        for device, end in segment.header.witnessed.items():
            here = tx.merge.point(AuthorChain(device, segment.header.compartment), end.number)
            if here and here.hash.hex() != end.hash:
                detail = segment.header.device
                self.refuse(tx, source.refusal(device, Reason.WITNESS_DIFFERS, detail), tally)

    def _wait(self, tx: Tx, seat: Seat, segment: Segment, tally: Tally) -> None:
        members, author = seat.team.members, segment.header.device
        waiting = [chain.device for chain, _ in tx.segments.waiting()]
        alike = [each for each in waiting if each == author or (author not in members and each not in members)]
        if len(waiting) >= MOST_WAITING or len(alike) >= MOST_OF_ONE:
            raise Rejected(Reason.TOO_MANY_WAIT)
        chain = AuthorChain(segment.header.device, segment.header.compartment)
        tx.segments.wait(chain, segment.header.number, segment.encode())
        tally.waiting += 1

    def refuse(self, tx: Tx, refusal: Refusal, tally: Tally) -> None:
        """Put a refusal into the list."""
        tx.exchange.refuse(refusal)
        tally.refused.append(refusal)

    def hear(self, tx: Tx, seat: Seat, head: BundleHead, source: Source) -> None:
        """Remember what the sender says it has, unless it has said something later or is not in the team any more.

        A bundle of its own comes back to a vault that was restored from a backup.
        """
        if head.sender == seat.device:
            count_bundles(tx, head.counter)
            return
        member = seat.team.members.get(head.sender)
        if member is None or member.role is None:
            return
        old = tx.exchange.peers().get(head.sender)
        report = dict(old.report) if old else {}
        said = report.get(head.compartment, {"counter": 0})
        if head.counter > said["counter"]:
            have = {"have": head.report.have, "heard": _heard(head, seat.device, count_bundles(tx, 0))}
            report[head.compartment] = {"counter": head.counter} | have
        hear_purges(tx, seat, head, source.moment.isoformat())
        heard = max(head.counter, old.heard if old else 0)
        tx.exchange.hear(Peer(head.sender, heard, report, source.moment.isoformat()))


def _refusal(tx: Tx, source: Source, chain: AuthorChain, reason: Reason) -> Refusal:
    """Return what is listed about a segment that was not taken: its author did it, or the maker of a snapshot."""
    begun = tx.snapshots.begun(chain.compartment) if reason is Reason.SNAPSHOT_DIFFERS else None
    return source.refusal(begun.device, reason, chain.device) if begun else source.refusal(chain.device, reason)


def _assert_wholes(tx: Tx, seat: Seat, chain: AuthorChain, bodies: list[bytes]) -> None:
    """Raise when something is made a part of a record whose compartments its author could never read, as a consent of
    somebody. Only ids that are random tell; what follows from lists can be made by anybody who has them.
    """
    entries = [decode(body) for body in bodies]
    made = {each.record_id for each in entries if each.action == "create"}
    named = {str(each.changes.get(_part_of(each.record_type), ("", []))[0]) for each in entries}
    wholes = tx.merge.compartments(each for each in named - made if each[_VERSION : _VERSION + 1] == "7")
    for compartments in wholes.values():
        readable = any(seat.team.once_read(chain.device, each) for each in compartments)
        if chain.compartment not in compartments and not readable:
            raise Rejected(Reason.OTHERS_PART)


@cache
def _part_of(type_name: str) -> str:
    return next((item.name for item in specs(record_type(type_name)) if item.part_of), "")


def kept_segment(segment: Segment) -> KeptSegment:
    """Return what is remembered of a segment whose operations are in the log."""
    header = segment.header
    return KeptSegment(
        AuthorChain(header.device, header.compartment),
        header.number,
        header.first,
        header.last,
        segment.hash,
        segment.signed,
        segment.signature,
    )


def header_of(kept: KeptSegment) -> Header:
    """Return the header of a segment the vault keeps."""
    return read_header(kept.header)


def _heard(head: BundleHead, device: str, counter: int) -> dict[str, int]:
    """Return which bundles the sender says it heard of; of this device it cannot have heard of more than there are."""
    return {each: min(number, counter) if each == device else number for each, number in head.report.heard.items()}


def _known(last: KeptSegment | None, seat: Seat) -> Known:
    if last is None:
        return Known()
    header = header_of(last)
    return Known(Head(last.number, last.hash), seat.roster.number_of(header.roster), Head(last.last, header.head))
