# SPDX-License-Identifier: GPL-3.0-or-later
"""What counts of a device whose role or access was taken away, and taking out what does not."""

from collections.abc import Collection

from kzdesk.domain.operations import AuthorChain
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.membership import Membership
from kzdesk.exchange.refusals import Rejected
from kzdesk.exchange.roster_entries import Act, ChangeRole, Revoke, Role, SignedEntry, Take
from kzdesk.exchange.segment import read_header
from kzdesk.services.exchange.seat import Seat, is_forked
from kzdesk.store.merge import ChainHead
from kzdesk.store.tx import Tx


def accepted_of(tx: Tx, device: str) -> dict[str, Head]:
    """Return the last operation of a device that has come here, by compartment."""
    heads = tx.merge.heads().items()
    return {chain.compartment: Head(head.number, head.hash.hex()) for chain, head in heads if chain.device == device}


def apply_cuts(tx: Tx, seat: Seat) -> int:
    """Take out what devices wrote after they no longer might, or otherwise than the roster says; return how much.

    What is taken out and should be there comes again from others who have it.
    """
    ends, removed = tx.merge.covered.ends(), 0
    within = {chain.compartment for chain, kept, _ in _beyond(tx, seat) if chain in ends and kept < ends[chain].number}
    for compartment in sorted(within):
        removed += _let_go(tx, compartment)
    for chain, kept, _ in _beyond(tx, seat):
        removed += tx.merge.take_out(chain.device, chain.compartment, kept)
        tx.segments.remove_after(chain, kept)
    return removed


def _let_go(tx: Tx, compartment: str) -> int:
    """Let go of all that a compartment began from: of a snapshot nothing can be taken out. The segments come again."""
    begun = tx.snapshots.begun(compartment)
    for chain in tx.merge.covered.ends(compartment):
        tx.segments.remove_after(chain, 0)
    if begun is not None:
        tx.snapshots.remove(begun.hash)
    return tx.merge.let_go(compartment)


def to_take_out(tx: Tx, seat: Seat) -> dict[str, int]:
    """Return how many operations of each device `apply_cuts` would take out."""
    found: dict[str, int] = {}
    for chain, _, count in _beyond(tx, seat):
        found[chain.device] = found.get(chain.device, 0) + count
    return found


def hidden(tx: Tx, seat: Seat, known: Collection[SignedEntry]) -> dict[str, str]:
    """Return the roster entries, with their authors, that take out here what their author had said to have.

    Only those that are not `known` yet are looked at. Whoever removes a device names what it has of it; who names
    less than it reported in bundles, or witnessed in segments, or something else, makes history vanish.
    """
    ends = {chain: kept + count for chain, kept, count in _beyond(tx, seat)}
    found = {}
    for entry in seat.roster.chain if ends else ():
        read = entry.read()
        for chain, end in ends.items():
            cut = _cut(tx, read.act, chain, end)
            if entry in known or read.author == seat.device or cut is None:
                continue
            if cut < min(end, _had(tx, read.author, chain)):
                found[entry.hash] = read.author
            else:
                ends[chain] = min(end, cut)
    return found


def _cut(tx: Tx, act: Act, chain: AuthorChain, end: int) -> int | None:
    """Return the number of the last operation of a chain that an entry lets count; None when it cuts nothing there.

    Nothing counts of a chain that has another operation here than the one named, unless its author wrote two.
    """
    match act:
        case Revoke(device=chain.device, accepted=accepted) | ChangeRole(device=chain.device, accepted=accepted):
            head = accepted.get(chain.compartment)
        case Take(device=chain.device, compartment=chain.compartment, accepted=accepted):
            head = accepted
        case _:
            return None
    here = tx.merge.point(chain, head.number) if head and head.number <= end else None
    if head and here and here.hash.hex() != head.hash and not is_forked(tx, chain.device):
        return 0
    if isinstance(act, ChangeRole) and act.role is Role.COORDINATOR:
        return None
    return head.number if head else 0


def _had(tx: Tx, device: str, chain: AuthorChain) -> int:
    """Return the last operation of a chain that a device said to have."""
    peer = tx.exchange.peers().get(device)
    reported = peer.report.get(chain.compartment, {}).get("have", {}).get(chain.device, 0) if peer else 0
    last = tx.segments.last(AuthorChain(device, chain.compartment))
    witnessed = read_header(last.header).witnessed.get(chain.device) if last else None
    return max(int(reported), witnessed.number if witnessed else 0)


def _beyond(tx: Tx, seat: Seat) -> list[tuple[AuthorChain, int, int]]:
    """Return the chains of which not everything counts, the last operation that does, and how many follow it."""
    found = []
    for chain, head in sorted(tx.merge.heads().items()):
        if chain.device in seat.team.members and chain.device != seat.device:
            kept = tx.segments.boundary(chain, _kept(tx, seat.team, chain, head))
            if kept < head.number:
                found.append((chain, kept, head.number - kept))
    return found


def _kept(tx: Tx, team: Membership, chain: AuthorChain, head: ChainHead) -> int:
    """Return the number of the last operation of a chain that counts."""
    number = head.number
    for point in sorted(team.fixed_points(*_names(chain)), key=lambda point: point.number):
        at = tx.merge.point(chain, point.number) if point.number <= head.number else None
        if at is not None and at.hash.hex() != point.hash:
            return 0
    points = [point.number for point in team.fixed_points(*_names(chain)) if point.number < number]
    for candidate in (number, *sorted(points, reverse=True)):
        if _may(team, chain, candidate):
            return candidate
    return 0


def _may(team: Membership, chain: AuthorChain, number: int) -> bool:
    try:
        team.assert_may_write(chain.device, chain.compartment, number)
    except Rejected:
        return False
    return True


def _names(chain: AuthorChain) -> tuple[str, str]:
    return chain.device, chain.compartment
