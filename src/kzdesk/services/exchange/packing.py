# SPDX-License-Identifier: GPL-3.0-or-later
"""What leaves this device for a place, within one transaction: own changes as segments, and which segments are due.

A segment is due at a place when it is not known to be there; when somebody reads its compartment now who did not when
it was put there and no snapshot that covers it is there for them; and when a reader has heard of the bundle it came in,
or of a later one, and still lacks it.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from kzdesk.domain.operations import AuthorChain
from kzdesk.exchange.bundle import LARGEST_CONTENT, MOST_PLAIN
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.refusals import Rejected
from kzdesk.exchange.segment import (
    MOST_OPERATIONS,
    PURGED_SIZE,
    Basis,
    Carried,
    Place,
    Purged,
    Segment,
    parted,
    restored,
    write_segment,
)
from kzdesk.services.exchange.seat import Seat
from kzdesk.services.exchange.taking import header_of, kept_segment
from kzdesk.store.correspondence import Peer
from kzdesk.store.merge import Logged
from kzdesk.store.segments import KeptSegment, PlacedSegment
from kzdesk.store.snapshots import PlacedSnapshot
from kzdesk.store.traffic import PutThere
from kzdesk.store.tx import Tx

MOST_AT_ONCE: Final = 2 * MOST_OPERATIONS
"""Operations in one bundle, each of which is one transaction of whoever receives it."""
_MOST_WITNESSED: Final = 200


def pack(tx: Tx, seat: Seat, moment: int) -> int:
    """Make segments of all own changes that are in none yet, and return how many changes those were."""
    return sum(_pack_chain(tx, seat, chain, moment) for chain in unpacked(tx, seat))


def unpacked(tx: Tx, seat: Seat) -> dict[AuthorChain, int]:
    """Return the own chains that have changes in no segment yet, with the number of the last one in a segment."""
    found = {}
    for compartment in seat.readable():
        chain = AuthorChain(seat.device, compartment)
        done = _last_packed(tx, chain)
        if tx.merge.since(chain.device, compartment, done, 1) and _may_write(seat, chain, done + 1):
            found[chain] = done
    return found


def due(
    tx: Tx, seat: Seat, place: str, compartment: str, snapshot: PlacedSnapshot | None = None
) -> list[PlacedSegment]:
    """Return the segments of a compartment that a place needs, chain by chain, each in order.

    `snapshot` is one that is about to be put there.
    """
    placed = tx.segments.at_place(place, compartment)
    if not placed:
        return []
    tell = missed(tx, seat, place, compartment, snapshot)
    return [each for each in placed if each.origin is None or tell.is_missed(each, each.origin)]


def missed(tx: Tx, seat: Seat, place: str, compartment: str, snapshot: PlacedSnapshot | None = None) -> "Missed":
    """Return what tells which segments at a place somebody lacks."""
    readers = [device for device in seat.team.readers(compartment) if device != seat.device]
    there = snapshot or tx.snapshots.placed(place, compartment)
    return Missed(seat, compartment, readers, tx.exchange.peers(), there)


def content_of(tx: Tx, segments: list[PlacedSegment]) -> tuple[bytes, list[KeptSegment]]:
    """Return as many of the segments as one bundle takes, in their bytes, and which those are."""
    parts: list[bytes] = []
    taken: list[KeptSegment] = []
    size = plain = 0
    for placed in segments:
        kept = tx.segments.kept(placed.chain, placed.number)
        if taken and kept.last - kept.first + sum(each.last - each.first + 1 for each in taken) >= MOST_AT_ONCE:
            break
        encoded = _restored(tx, kept).encode()
        plain += header_of(kept).size
        if taken and (size + len(encoded) > LARGEST_CONTENT or plain > MOST_PLAIN):
            break
        parts.append(encoded)
        taken.append(kept)
        size += len(encoded)
    return b"".join(parts), taken


def _restored(tx: Tx, kept: KeptSegment) -> Segment:
    logged = tx.merge.since(kept.chain.device, kept.chain.compartment, kept.first - 1, kept.last - kept.first + 1)
    return restored(kept.header, kept.signature, _carried(tx, kept.chain, logged))


def _carried(tx: Tx, chain: AuthorChain, logged: Sequence[Logged]) -> list[Carried]:
    """Return operations as they travel: those that were purged as their hashes."""
    emptied = [each.number for each in logged if each.body is None]
    hashes = tx.purges.hashes(chain, emptied[0], emptied[-1]) if emptied else {}
    return [Purged(hashes[each.number], each.hash) if each.body is None else each.body for each in logged]


def _pack_chain(tx: Tx, seat: Seat, chain: AuthorChain, moment: int) -> int:
    packed = 0
    while logged := tx.merge.since(chain.device, chain.compartment, _last_packed(tx, chain), MOST_OPERATIONS):
        start = 0
        for count in parted([PURGED_SIZE if each.body is None else len(each.body) for each in logged]):
            carried = _carried(tx, chain, logged[start : start + count])
            segment = write_segment(_basis(tx, seat, chain, moment), _place(tx, chain), carried, seat.keys.seed)
            tx.segments.add(kept_segment(segment))
            start += count
        packed += len(logged)
    return packed


def _last_packed(tx: Tx, chain: AuthorChain) -> int:
    last = tx.segments.last(chain)
    return last.last if last else 0


def _place(tx: Tx, chain: AuthorChain) -> Place:
    last = tx.segments.last(chain)
    return Place(last.number + 1, last.hash, last.last + 1, header_of(last).head) if last else Place()


def _basis(tx: Tx, seat: Seat, chain: AuthorChain, moment: int) -> Basis:
    schema = tx.exchange.schema()
    return Basis(
        team=seat.team.team,
        device=chain.device,
        compartment=chain.compartment,
        roster=seat.team.head,
        recipients=seat.team.readers(chain.compartment),
        schema=(schema, schema),
        time=moment,
        witnessed=_witnessed(tx, chain),
    )


def _may_write(seat: Seat, chain: AuthorChain, number: int) -> bool:
    """Whether others will take what comes next in this chain."""
    try:
        seat.team.assert_may_write(chain.device, chain.compartment, number)
    except Rejected:
        return False
    return True


def _witnessed(tx: Tx, chain: AuthorChain) -> dict[str, Head]:
    """Return the ends of some other chains in the compartment, as far as they are here."""
    others = sorted(tx.segments.ends(chain.compartment).keys() - {chain.device})[:_MOST_WITNESSED]
    lasts = (tx.segments.last(AuthorChain(device, chain.compartment)) for device in others)
    return {last.chain.device: Head(last.last, header_of(last).head) for last in lasts if last is not None}


class Missed:
    """Tells whether a reader of a compartment lacks a segment that is known to be at a place."""

    def __init__(
        self,
        seat: Seat,
        compartment: str,
        readers: list[str],
        peers: Mapping[str, Peer],
        snapshot: PlacedSnapshot | None,
    ) -> None:
        """Tell it by what the readers said, and by the snapshot that lies there."""
        self._team = seat.team
        self._compartment = compartment
        self._snapshot = snapshot
        self._said = {device: peers[device].report.get(compartment) if device in peers else None for device in readers}
        self._were: dict[int, frozenset[str]] = {}

    @property
    def devices(self) -> tuple[str, ...]:
        """The other readers."""
        return tuple(self._said)

    def has_said_nothing(self, device: str) -> bool:
        """Whether a reader has reported nothing of this compartment yet."""
        return not self._said[device]

    def is_missed(self, placed: PlacedSegment, origin: PutThere) -> bool:
        """Whether somebody was no reader when it was put, or has heard of its bundle and still lacks it."""
        return any(self._lacks(device, placed, origin) for device in self._said)

    def is_new_to(self, devices: Collection[str], placed: PlacedSegment) -> bool:
        """Whether one of some devices was no reader when it was put, and no snapshot is there for it either."""
        origin = placed.origin
        return origin is not None and any(
            device not in self._readers_at(origin.roster) and self._lacks(device, placed, origin) for device in devices
        )

    def _lacks(self, device: str, placed: PlacedSegment, origin: PutThere) -> bool:
        said = self._said[device]
        if device == placed.chain.device or (said and said["have"].get(placed.chain.device, 0) >= placed.last):
            return False
        if said and said["heard"].get(origin.sender, 0) >= origin.counter:
            return True
        return device not in self._readers_at(origin.roster) and not self.is_served(device, placed.chain, placed.last)

    def is_served(self, device: str, chain: AuthorChain, last: int) -> bool:
        """Whether a snapshot that covers an operation is there for a device that has not told yet that it could not
        begin from it.
        """
        there, said = self._snapshot, self._said[device]
        if there is None or there.ends.get(chain.device, 0) < last:
            return False
        heard = said["heard"].get(there.origin.sender, 0) if said else 0
        return device in self._readers_at(there.origin.roster) and heard < there.origin.counter

    def _readers_at(self, roster: int) -> frozenset[str]:
        if roster not in self._were:
            self._were[roster] = frozenset(self._team.readers(self._compartment, roster))
        return self._were[roster]
