# SPDX-License-Identifier: GPL-3.0-or-later
"""What purges leave out of segments: whether somebody asked for it, and taking it out of those that wait."""

import hashlib
from collections.abc import Collection, Sequence
from typing import Final

from kzdesk.domain.operations import PURGE, PURGED, AuthorChain, NotAnOperation, Operation, chain_hash, decode_foreign
from kzdesk.exchange.bundle import BundleHead
from kzdesk.exchange.frames import Reader
from kzdesk.exchange.judging import assert_segment
from kzdesk.exchange.operations import assert_sound
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import Role
from kzdesk.exchange.segment import Carried, Purged, Segment, read_segment, restored
from kzdesk.services.exchange.seat import Seat
from kzdesk.store.emptying import whole_in
from kzdesk.store.purges import PurgeReport
from kzdesk.store.tx import Tx

_PURGE: Final = f'"action":"{PURGE}"'.encode()


def assert_purged(tx: Tx, seat: Seat, segment: Segment, carried: Sequence[Carried]) -> frozenset[int]:
    """Return when a purge asked for everything that is left out of a verified segment.

    The purge is here, in the segment itself, or in one that waits. Returned are the numbers of purges in the segment
    by which nothing is purged: a member that is no coordinator notes what it leaves out. Raises `Rejected` when nobody
    asked, or when such a member would have purged what others have.
    """
    header = segment.header
    chain = AuthorChain(header.device, header.compartment)
    bodies = {number: body for number, body in enumerate(carried, header.first) if isinstance(body, bytes)}
    notes = set()
    for number, body in bodies.items():
        if _PURGE not in body:
            continue
        entry = decode_foreign(body)
        if entry.action == PURGE:
            if seat.team.assert_may_write(*chain, number) is not Role.COORDINATOR:
                notes.add(number)
                _assert_note(tx, entry, {chain.version(each) for each in bodies})
            tx.purges.ask(entry)
    left_out = {number for number, body in enumerate(carried, header.first) if isinstance(body, Purged)}
    if left_out and left_out - tx.purges.asked(chain, header.first, header.last).keys():
        _ask_waiting(tx, seat)
        if left_out - tx.purges.asked(chain, header.first, header.last).keys():
            raise Rejected(Reason.PURGED_UNASKED)
    return frozenset(notes)


def empty_waiting(tx: Tx) -> None:
    """Take what was purged out of the segments that wait; one that cannot be read is let go of, and comes again."""
    waiting = tx.segments.waiting()
    if not waiting or not tx.purges.exist():
        return
    for chain, number in waiting:
        segment = read_segment(Reader(tx.segments.waiting_content(chain, number), Reason.SEGMENT_CUT))
        try:
            emptied = _emptied(tx, segment)
        except (Rejected, NotAnOperation):
            tx.segments.drop_waiting([(chain, number)])
            continue
        if emptied is not None:
            tx.segments.replace_waiting(chain, number, emptied.encode())


def purged_of(tx: Tx, entries: Collection[Operation]) -> set[str]:
    """Return the records of operations that were purged, or are created as parts of one that was."""
    found = tx.purges.known({each.record_id for each in entries} | {whole_in(each) for each in entries})
    return found | {each.record_id for each in entries if each.action == "create" and whole_in(each) in found}


def hear_purges(tx: Tx, seat: Seat, head: BundleHead, moment: str) -> None:
    """Keep which purges the sender of a bundle says it has carried out; of this device’s none that there are not."""
    own = AuthorChain(seat.device, head.compartment)
    told = {author: head.report.purged[author] for author in head.report.purged.keys() & seat.team.members.keys()}
    for author, number in told.items():
        chain = AuthorChain(author, head.compartment)
        known = min(number, tx.log.end(own)[0]) if chain == own else number
        if known:
            tx.purge_reports.hear(PurgeReport(head.sender, chain, known, moment))


def _assert_note(tx: Tx, entry: Operation, there: Collection[str]) -> None:
    """Raise unless a member that is no coordinator notes what it leaves out, and purges nothing that others have.

    What it left out of a compartment of others belongs to something that a coordinator had purged. While that purge has
    not come, the note waits. `there` are the versions that come along with their bodies.
    """
    root, versions = entry.changes[PURGED]
    if not set(there).isdisjoint(versions):
        raise Rejected(Reason.PURGE_BY_OTHERS)
    held = tx.purges.held(versions)
    if held - {entry.record_id}:
        raise Rejected(Reason.OTHERS_RECORD)
    own = entry.compartment == entry.device
    if held or not (own or tx.purges.known([root, entry.record_id])):
        raise Rejected(Reason.PURGED_UNASKED)


def _ask_waiting(tx: Tx, seat: Seat) -> None:
    """Take note of what purges ask for that wait for what comes before them in their chain."""
    for chain, number in tx.segments.waiting():
        segment = read_segment(Reader(tx.segments.waiting_content(chain, number), Reason.SEGMENT_CUT))
        try:
            assert_segment(segment, seat.roster, chain.compartment)
            for place, body in enumerate(segment.operations(), segment.header.first):
                if isinstance(body, bytes) and _PURGE in body:
                    _ask(tx, seat, body, chain, place)
        except Rejected:
            continue


def _ask(tx: Tx, seat: Seat, body: bytes, chain: AuthorChain, number: int) -> None:
    role = seat.team.assert_may_write(*chain, number)
    entry = assert_sound(body, *chain, number, role)
    if entry.action == PURGE:
        if role is not Role.COORDINATOR:
            _assert_note(tx, entry, ())
        tx.purges.ask(entry)


def _emptied(tx: Tx, segment: Segment) -> Segment | None:
    """Return a segment without what was purged; None when nothing of it was."""
    carried = segment.operations()
    entries = {place: decode_foreign(body) for place, body in enumerate(carried) if isinstance(body, bytes)}
    purged = purged_of(tx, entries.values())
    if not purged:
        return None
    kept: list[Carried] = []
    chain = bytes.fromhex(segment.header.before)
    for place, body in enumerate(carried):
        chain = body.chain if isinstance(body, Purged) else chain_hash(chain, body)
        gone = place in entries and entries[place].record_id in purged and entries[place].action != PURGE
        kept.append(Purged(hashlib.sha256(body).digest(), chain) if isinstance(body, bytes) and gone else body)
    return restored(segment.signed, segment.signature, kept)
