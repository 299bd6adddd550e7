# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a bundle, a segment and its operations are taken: every rule that needs no vault.

In this order: team, sender, signature, roster, recipients; then for each segment its team, compartment, author,
signature, roster, readers, rights, place in the chain, payload, operations.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from kzdesk.domain.operations import REFERENCE, Operation, chain_hash, chain_of
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.bundle import Bundle, BundleHead, Kind
from kzdesk.exchange.canonical import NOTHING, Head
from kzdesk.exchange.membership import Membership
from kzdesk.exchange.operations import assert_sound
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import Roster
from kzdesk.exchange.roster_entries import Role
from kzdesk.exchange.segment import Carried, Header, Purged, Segment

START: Final = Head(0, NOTHING)


class Standing(Enum):
    """How a segment stands to what is known of its author's chain."""

    NEXT = auto()
    DUPLICATE = auto()
    GAP = auto()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one author chain: its last segment, the roster entry that names, its last operation."""

    segment: Head = START
    roster: int = 0
    operation: Head = START


def assert_bundle(bundle: Bundle, roster: Roster, me: str) -> None:
    """Return when the bundle is from a device of the team, for this one, and for nobody who may not read it.

    Raises `Rejected`; as unknown-roster when it rests on entries that have not come, so that it can be tried again.
    """
    head, team = bundle.head, roster.membership
    if head.team != team.team:
        raise Rejected(Reason.OTHER_TEAM)
    sender = team.members.get(head.sender)
    if sender is None:
        roster.number_of(head.roster)
        raise Rejected(Reason.UNKNOWN_SENDER)
    bundle.assert_signed(sender.card.signing)
    number = roster.number_of(head.roster)
    if sender.role_at(number) is None:
        raise Rejected(Reason.REMOVED_SENDER)
    if me not in head.recipients:
        raise Rejected(Reason.NOT_ADDRESSED)
    if head.kind is not Kind.ROSTER:
        _assert_readers(head, roster, number)


def _assert_readers(head: BundleHead, roster: Roster, number: int) -> None:
    readers = roster.membership.readers(head.compartment, number)
    if head.sender not in readers:
        courier = roster.membership.members[head.sender].role_at(number) is Role.COURIER
        raise Rejected(Reason.COURIER_SENT if courier else Reason.SENDER_NO_ACCESS)
    if not set(head.recipients) <= set(readers):
        raise Rejected(Reason.WRONG_READERS)


def assert_segment(segment: Segment, roster: Roster, compartment: str) -> None:
    """Return when the author of a segment is who it says, may write there, and knew who reads it.

    Raises `Rejected`; as unknown-roster when it rests on entries that have not come.
    """
    header, team = segment.header, roster.membership
    if header.team != team.team:
        raise Rejected(Reason.SEGMENT_TEAM)
    if header.compartment != compartment:
        raise Rejected(Reason.SEGMENT_COMPARTMENT)
    author = team.members.get(header.device)
    if author is None:
        roster.number_of(header.roster)
        raise Rejected(Reason.UNKNOWN_AUTHOR)
    segment.assert_signed(author.card.signing)
    number = roster.number_of(header.roster)
    readers = team.readers(compartment, number)
    if not set(header.recipients) <= set(readers):
        raise Rejected(Reason.SEGMENT_READERS_MORE)
    if header.recipients != list(readers):
        raise Rejected(Reason.SEGMENT_READERS)
    for edge in (header.first, header.last):
        team.assert_may_write(header.device, compartment, edge)


def standing(segment: Segment, known: Known, roster: Roster, kept: str = "") -> Standing:
    """Return how a segment stands to its author's chain; `kept` is the hash of the known segment of its number.

    Raises `Rejected` when the author wrote two segments of one number, or this one does not follow.
    """
    header = segment.header
    if header.number <= known.segment.number:
        if segment.hash != kept:
            raise Rejected(Reason.FORKED_CHAIN)
        return Standing.DUPLICATE
    if header.number > known.segment.number + 1:
        return Standing.GAP
    if header.previous != known.segment.hash:
        raise Rejected(Reason.FORKED_CHAIN)
    if Head(header.first - 1, header.before) != known.operation:
        raise Rejected(Reason.BROKEN_CHAIN)
    if roster.number_of(header.roster) < known.roster:
        raise Rejected(Reason.ROSTER_ROLLED_BACK)
    return Standing.NEXT


def operations_of(segment: Segment, roster: Roster, last: HybridTime | None = None) -> list[Carried]:
    """Return the operations of a verified segment, each sound and within its author's rights.

    `last` is the time of the operation before them in their chain. Raises `Rejected`.
    """
    header, team = segment.header, roster.membership
    carried = segment.operations()
    _assert_fixed_points(header, carried, roster)
    for number, each in enumerate(carried, start=header.first):
        role = team.assert_may_write(header.device, header.compartment, number)
        if isinstance(each, Purged):
            continue
        entry = assert_sound(each, header.device, header.compartment, number, role)
        if last is not None and entry.time <= last:
            raise Rejected(Reason.OPERATION_TIME)
        last = entry.time
        assert_known(entry, team)
    return carried


def assert_known(entry: Operation, team: Membership) -> None:
    """Raise when an operation replaces what its author cannot have seen, by a version that it guessed."""
    replaced = {version for _, versions in entry.changes.values() for version in versions}
    compartments = {chain_of(version).compartment for version in replaced} - {entry.compartment, REFERENCE.compartment}
    if not all(team.once_read(entry.device, each) for each in compartments):
        raise Rejected(Reason.OTHERS_RECORD)


def _assert_fixed_points(header: Header, carried: list[Carried], roster: Roster) -> None:
    """Raise when the roster names another hash for one of these operations, as after a removal."""
    points = roster.membership.fixed_points(header.device, header.compartment)
    named = {point.number: point.hash for point in points if header.first <= point.number <= header.last}
    if not named:
        return
    chain = bytes.fromhex(header.before)
    for number, each in enumerate(carried, start=header.first):
        chain = each.chain if isinstance(each, Purged) else chain_hash(chain, each)
        if named.get(number, chain.hex()) != chain.hex():
            raise Rejected(Reason.HISTORY_REWRITTEN)
