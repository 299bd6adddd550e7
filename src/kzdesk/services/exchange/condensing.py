# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots that leave this device: when a compartment travels as what it comes to, and making that.

A coordinator’s device makes one for a place when somebody reads the compartment who has reported nothing of it yet and
was no reader when its segments were put there, so that `SNAPSHOT_FROM` changes or more would have to be put there once
more, and at least `SNAPSHOT_TIMES` as many as there are records. Otherwise they travel as they are, with the signatures
of their authors: few are taken in a moment, and a record that was written once is as long either way. One snapshot
serves all who read the compartment when it is put there. Whoever has heard of it and still lacks what it covers gets
the segments. A device that began from a snapshot has no segments of what that covered, and sends a snapshot of its own.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from kzdesk.domain.condensed import StandingDigest, condensed
from kzdesk.domain.operations import AuthorChain, encode
from kzdesk.exchange.bundle import Kind
from kzdesk.exchange.roster_entries import Role
from kzdesk.exchange.snapshot import (
    LARGEST_RECORD,
    MOST_CHAINS,
    MOST_PARTS,
    ChainEnd,
    Making,
    PartWriter,
    SignedEnd,
    Snapshot,
    shown,
    write_snapshot,
)
from kzdesk.services.exchange.beginning import kept_statement
from kzdesk.services.exchange.letters import Contents, Letter, write_letter
from kzdesk.services.exchange.packing import missed
from kzdesk.services.exchange.seat import Seat
from kzdesk.services.exchange.taking import header_of
from kzdesk.store.snapshots import PlacedSnapshot, Stands
from kzdesk.store.traffic import PutThere
from kzdesk.store.tx import Tx

SNAPSHOT_FROM: Final = 1_000
"""From so many operations on that a new reader lacks, a snapshot is sent in their place."""
SNAPSHOT_TIMES: Final = 2
"""So many times as many as there are records."""


def pretended(tx: Tx, seat: Seat, place: str, compartment: str) -> PlacedSnapshot | None:
    """Return what a snapshot that is to be put at a place now will cover there; None when none is to be put."""
    if seat.role is not Role.COORDINATOR:
        return None
    there = [each for each in tx.segments.at_place(place, compartment) if each.origin]
    covered = tx.merge.covered.ends(compartment)
    if sum(each.last - each.first + 1 for each in there) < SNAPSHOT_FROM and not covered:
        return None
    tell, ends = missed(tx, seat, place, compartment), tx.segments.ends(compartment)
    newcomers = [device for device in tell.devices if tell.has_said_nothing(device)]
    again = sum(each.last - each.first + 1 for each in there if tell.is_new_to(newcomers, each))
    # What this device itself began from has no segments here: it can be had from it in no other way.
    begun = any(not tell.is_served(device, chain, end.number) for device in newcomers for chain, end in covered.items())
    long = again >= SNAPSHOT_FROM and again >= SNAPSHOT_TIMES * tx.merge.covered.count_records(compartment)
    if not (begun or long) or len(ends) > MOST_CHAINS:
        return None
    return PlacedSnapshot(PutThere(seat.device, 2**53, seat.team.number), ends)


def snapshot_letters(tx: Tx, seat: Seat, compartment: str, moment: int) -> tuple[list[Letter], PlacedSnapshot] | None:
    """Return the bundles of a new snapshot, and what is to be remembered when all lie at a place.

    None when it would be larger than any snapshot may be; then the segments travel.
    """
    pieces = _made(tx, seat, compartment, moment)
    if not pieces:
        return None
    readers = seat.team.readers(compartment)
    letters = [
        write_letter(tx, seat, Contents(Kind.SNAPSHOT, compartment, readers, piece.encode(), moment))
        for piece in pieces
    ]
    statement = pieces[0].statement
    tx.snapshots.add(kept_statement(pieces[0], seat.device, Stands.HOLDS))
    ends = {device: end.number for device, end in statement.chains.items()}
    return letters, PlacedSnapshot(letters[-1].origin, ends)


def shown_letter(tx: Tx, seat: Seat, place: str, compartment: str, moment: int) -> Letter | None:
    """Return the statement of the snapshot a compartment began from, for the other readers to check, where they were
    not shown it at this place.
    """
    begun, fact = tx.snapshots.begun(compartment), f"snapshot shown {place} {compartment}"
    if begun is None or tx.fact(fact) == begun.hash:
        return None
    content = shown(begun.statement, begun.signature).encode()
    readers = seat.team.readers(compartment)
    letter = write_letter(tx, seat, Contents(Kind.SNAPSHOT, compartment, readers, content, moment))
    return replace(letter, fact=fact, mark=begun.hash)


def _made(tx: Tx, seat: Seat, compartment: str, moment: int) -> list[Snapshot]:
    chains, writer = {}, PartWriter()
    for chain, end, signed in _ends(tx, compartment):
        chains[chain] = end
        writer.add_end(signed)
    ends = {chain: end.number for chain, end in chains.items()}
    digest = StandingDigest(ends)
    for known in tx.merge.covered.records(compartment, ends):
        kept = condensed(known, ends)
        digest.add(kept)
        bodies = [encode(each) for each in kept]
        if sum(map(len, bodies)) > LARGEST_RECORD:
            return []
        for body in bodies:
            writer.add(body)
    parts = writer.parts()
    if len(parts) > MOST_PARTS:
        return []
    making = Making(
        team=seat.team.team,
        device=seat.device,
        compartment=compartment,
        roster=seat.team.head,
        schema=tx.exchange.schema(),
        time=moment,
        chains={chain.device: end for chain, end in chains.items()},
    )
    return write_snapshot(making, parts, digest.hexdigest(), seat.keys.seed)


def _ends(tx: Tx, compartment: str) -> Iterator[tuple[AuthorChain, ChainEnd, SignedEnd]]:
    """Yield the chains of a compartment, in the order of devices, with the last segment of each."""
    for device in sorted(tx.segments.ends(compartment)):
        chain = AuthorChain(device, compartment)
        last = tx.segments.last(chain)
        point = tx.merge.point(chain, last.last) if last else None
        if last is not None and point is not None:
            end = ChainEnd(last.last, header_of(last).head, str(point.time))
            yield chain, end, SignedEnd(last.header, last.signature)
