# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a snapshot is taken: every rule that needs no vault.

In this order: team, compartment, maker and role, sender, signature, roster, readers; then the ends of the chains as
their authors signed them; then each operation that is kept, each record, and what all come to. That nothing was left
out or put in cannot be told here: whoever has the operations tells it (`StandingDigest`).
"""

import itertools
from collections.abc import Iterator

from kzdesk.domain.condensed import StandingDigest, condensed
from kzdesk.domain.fold import rank
from kzdesk.domain.operations import Operation
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.bundle import BundleHead
from kzdesk.exchange.judging import assert_known, assert_segment
from kzdesk.exchange.operations import assert_allowed, read_operation
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import Roster
from kzdesk.exchange.roster_entries import Role
from kzdesk.exchange.segment import Segment, read_header
from kzdesk.exchange.snapshot import LARGEST_RECORD, SignedEnd, Snapshot, Statement

Kept = tuple[Operation, bytes]
"""What is kept of an operation, and its bytes."""


def assert_statement(snapshot: Snapshot, head: BundleHead, roster: Roster) -> None:
    """Return when a coordinator made the snapshot for all readers of the compartment. Raises `Rejected`.

    Only its maker sends parts, while it is a coordinator; the statement alone is handed on by whoever began from it.
    """
    statement, team = snapshot.statement, roster.membership
    if statement.team != team.team:
        raise Rejected(Reason.SNAPSHOT_TEAM)
    if statement.compartment != head.compartment:
        raise Rejected(Reason.SNAPSHOT_COMPARTMENT)
    maker = team.members.get(statement.device)
    if maker is None or (snapshot.number and maker.role is not Role.COORDINATOR):
        raise Rejected(Reason.SNAPSHOT_AUTHOR)
    if snapshot.number and head.sender != statement.device:
        raise Rejected(Reason.SNAPSHOT_SENDER)
    snapshot.assert_signed(maker.card.signing)
    if maker.role_at(roster.number_of(statement.roster)) is not Role.COORDINATOR:
        raise Rejected(Reason.SNAPSHOT_AUTHOR)
    if head.recipients != list(team.readers(head.compartment, roster.number_of(head.roster))):
        raise Rejected(Reason.SNAPSHOT_READERS)


def chain_ends(statement: Statement, entries: Iterator[SignedEnd | bytes], roster: Roster) -> list[Segment]:
    """Return the last covered segment of each chain, without its operations. Raises `Rejected`."""
    return [_end(next(entries, None), device, statement, roster) for device in sorted(statement.chains)]


def records(statement: Statement, entries: Iterator[SignedEnd | bytes], roster: Roster) -> Iterator[list[Kept]]:
    """Yield what is kept of each record, in the order of ids.

    Raises `Rejected` where a record is not what a snapshot holds of it, and at the end unless all come to what the
    maker signed.
    """
    ends = statement.ends
    digest, before = StandingDigest(ends), ""
    seen: dict[str, set[int]] = {device: set() for device in statement.chains}
    kept = (_kept(entry, statement, roster) for entry in entries)
    for record_id, group in itertools.groupby(kept, key=lambda each: each[0].record_id):
        record = list(_bounded(group))
        operations = tuple(entry for entry, _ in record)
        ranks = [rank(each) for each in operations]
        ordered = record_id > before and all(one < other for one, other in itertools.pairwise(ranks))
        alike = len({each.record_type for each in operations}) == 1
        if not (ordered and alike and condensed(operations, ends) == operations):
            raise Rejected(Reason.SNAPSHOT_RECORD)
        for each in operations:
            if each.number in seen[each.device]:
                raise Rejected(Reason.SNAPSHOT_REPEATS)
            seen[each.device].add(each.number)
        digest.add(operations)
        before = record_id
        yield record
    if digest.hexdigest() != statement.state:
        raise Rejected(Reason.SNAPSHOT_STATE)


def _bounded(group: Iterator[Kept]) -> Iterator[Kept]:
    """Yield what is kept of one record. Raises `Rejected` where that is more than is read at once."""
    size = 0
    for entry, body in group:
        size += len(body)
        if size > LARGEST_RECORD:
            raise Rejected(Reason.SNAPSHOT_RECORD)
        yield entry, body


def _end(entry: SignedEnd | bytes | None, device: str, statement: Statement, roster: Roster) -> Segment:
    if not isinstance(entry, SignedEnd):
        raise Rejected(Reason.SNAPSHOT_CHAIN)
    header, end = read_header(entry.header), statement.chains[device]
    if (header.device, header.last, header.head) != (device, end.number, end.hash):
        raise Rejected(Reason.SNAPSHOT_CHAIN)
    segment = Segment(header, entry.header, entry.signature, b"")
    assert_segment(segment, roster, statement.compartment)
    points = roster.membership.fixed_points(device, statement.compartment)
    if any(point.number == end.number and point.hash != end.hash for point in points):
        raise Rejected(Reason.FORKED_CHAIN)
    return segment


def _kept(body: SignedEnd | bytes, statement: Statement, roster: Roster) -> Kept:
    if isinstance(body, SignedEnd):
        raise Rejected(Reason.SNAPSHOT_CHAIN)
    entry, team = read_operation(body), roster.membership
    end = statement.chains.get(entry.device)
    inside = end is not None and entry.number <= end.number and entry.time <= HybridTime.parse(end.time)
    if not inside or entry.compartment != statement.compartment:
        raise Rejected(Reason.SNAPSHOT_OPERATION)
    role = team.assert_may_write(entry.device, entry.compartment, entry.number)
    assert_allowed(entry, role, condensed=True)
    assert_known(entry, team)
    return entry, body
