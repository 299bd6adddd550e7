# SPDX-License-Identifier: GPL-3.0-or-later
"""Snapshots that arrive, within one transaction: a device that has nothing of a compartment begins from one, and
whoever has its operations holds it against them.
"""

from contextlib import suppress
from typing import Final

from kzdesk.domain.condensed import Ends
from kzdesk.domain.operations import AuthorChain
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.bundle import Bundle, Kind
from kzdesk.exchange.judging import assert_bundle
from kzdesk.exchange.judging_snapshots import assert_statement, chain_ends, records
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.snapshot import Snapshot, Statement, of_all, read_statement
from kzdesk.services.exchange.seat import Seat, Seats
from kzdesk.services.exchange.taking import Source, Taking, Tally, kept_segment
from kzdesk.store.covered import CoveredEnd
from kzdesk.store.merge import OtherKind
from kzdesk.store.snapshots import KeptStatement, PlacedSnapshot, Stands
from kzdesk.store.traffic import PutThere
from kzdesk.store.tx import Tx

MOST_WAITING: Final = 128
"""Parts that wait at once for others."""
MOST_OF_ONE: Final = 100
"""Statements of one maker that are kept."""


class Beginning:
    """Takes and checks snapshots for one device."""

    def __init__(self, seats: Seats, taking: Taking) -> None:
        """Read the roster through `seats`; what waited for what a snapshot covers goes on through `taking`."""
        self._seats = seats
        self._taking = taking

    def snapshot(self, tx: Tx, bundle: Bundle, source: Source, tally: Tally) -> None:
        """Take what a bundle holds of a snapshot: begin from it, keep it until its other parts come, or check it.

        Raises `Rejected` when it does not hold.
        """
        seat, head = self._seats.find(tx), bundle.head
        if seat is None or seat.member is None:
            raise Rejected(Reason.UNKNOWN_ROSTER)
        seat.assert_active()
        assert_bundle(bundle, seat.roster, seat.device)
        piece = bundle.snapshot()
        assert_statement(piece, head, seat.roster)
        if piece.statement.schema_min > tx.exchange.schema():
            raise Rejected(Reason.NEWER_FORMAT)
        self._taking.hear(tx, seat, head, source)
        if piece.number:
            origin = PutThere(head.sender, head.counter, seat.roster.number_of(head.roster))
            ends = {device: end.number for device, end in piece.statement.chains.items()}
            tx.snapshots.know_there(source.place, head.compartment, PlacedSnapshot(origin, ends))
        begun = bool(tx.merge.covered.ends(head.compartment))
        if piece.number and not begun and not piece.statement.ends.keys() & tx.merge.heads().keys():
            self._gather(tx, seat, piece, source, tally)
        else:
            self._note(tx, piece, head.sender)
            self.check(tx, head.compartment, source, tally)

    def refused(self, tx: Tx, bundle: Bundle, source: Source) -> None:
        """Let go of what waits of a snapshot that was refused, and remember that its sender was heard: what it covers
        is still lacking, and comes as segments.
        """
        with suppress(Rejected):
            seat = self._seats.find(tx)
            if bundle.head.kind is Kind.SNAPSHOT and seat is not None:
                assert_bundle(bundle, seat.roster, seat.device)
                self._taking.hear(tx, seat, bundle.head, source)
                tx.snapshots.drop_parts(bundle.snapshot().hash)

    def check(self, tx: Tx, compartment: str, source: Source, tally: Tally) -> None:
        """Hold the snapshots of a compartment against the operations that have come, where those are all here."""
        for kept in tx.snapshots.unchecked(compartment):
            statement = read_statement(kept.statement)
            if not _is_here(tx, statement) or _is_purged_since(tx, statement):
                continue
            holds = _ends_hold(tx, statement) and tx.merge.covered.state(compartment, statement.ends) == kept.state
            tx.snapshots.stand(kept.hash, Stands.HOLDS if holds else Stands.DIFFERS)
            if not holds:
                self._taking.refuse(tx, source.refusal(kept.device, Reason.SNAPSHOT_DIFFERS, kept.sender), tally)

    def _gather(self, tx: Tx, seat: Seat, piece: Snapshot, source: Source, tally: Tally) -> None:
        """Keep a part, and begin from the snapshot when it was the last that was missing."""
        piece.assert_part()
        if sum(tx.snapshots.waiting().values()) >= MOST_WAITING:
            raise Rejected(Reason.TOO_MANY_WAIT)
        tx.snapshots.add(kept_statement(piece, piece.statement.device, Stands.WAITS))
        if tx.snapshots.wait(piece.hash, piece.number, piece.part) == len(piece.statement.parts):
            self._begin(tx, seat, piece, tally)
            self._taking.waiting(tx, seat, source, tally)

    def _begin(self, tx: Tx, seat: Seat, piece: Snapshot, tally: Tally) -> None:
        statement, roster = piece.statement, seat.roster
        entries = of_all(statement, tx.snapshots.parts(piece.hash))
        segments = chain_ends(statement, entries, roster)
        ends = {
            AuthorChain(device, statement.compartment): CoveredEnd(
                end.number, bytes.fromhex(end.hash), HybridTime.parse(end.time)
            )
            for device, end in statement.chains.items()
        }
        try:
            tally.begun += tx.merge.begin(statement.compartment, ends, records(statement, entries, roster))
        except OtherKind:
            raise Rejected(Reason.OTHERS_RECORD) from None
        for segment in segments:
            tx.segments.add(kept_segment(segment))
        tx.snapshots.drop_parts(piece.hash)
        tx.snapshots.stand(piece.hash, Stands.BEGUN)

    def _note(self, tx: Tx, piece: Snapshot, sender: str) -> None:
        """Keep a statement to be checked, unless it was before and held; parts that waited with it are not needed."""
        known = tx.snapshots.find(piece.hash)
        if known is None and tx.snapshots.count(piece.statement.device) >= MOST_OF_ONE:
            raise Rejected(Reason.TOO_MANY_WAIT)
        tx.snapshots.drop_parts(piece.hash)
        if known is not None and known.standing in (Stands.WAITS, Stands.DIFFERS):
            tx.snapshots.remove(piece.hash)
        tx.snapshots.add(kept_statement(piece, sender, Stands.UNCHECKED))


def kept_statement(piece: Snapshot, sender: str, standing: Stands) -> KeptStatement:
    """Return what is remembered of a snapshot that came from a device."""
    statement = piece.statement
    return KeptStatement(
        piece.hash,
        statement.compartment,
        statement.device,
        sender,
        statement.state,
        standing,
        piece.signed,
        piece.signature,
    )


def _is_here(tx: Tx, statement: Statement) -> bool:
    """Whether all that a snapshot covers has come, and it covers all that this compartment began from."""
    ends: Ends = statement.ends
    heads, begun = tx.merge.heads(), tx.merge.covered.ends(statement.compartment)
    come = all(chain in heads and heads[chain].number >= number for chain, number in ends.items())
    return come and all(ends.get(chain, 0) >= end.number for chain, end in begun.items())


def _is_purged_since(tx: Tx, statement: Statement) -> bool:
    """Whether something was purged that a snapshot does not know of: nobody can hold it against what is here."""
    ends: Ends = statement.ends
    mine = (each for each in tx.purges.all() if each.chain.compartment == statement.compartment)
    return any(each.number > ends.get(each.chain, 0) for each in mine)


def _ends_hold(tx: Tx, statement: Statement) -> bool:
    """Whether the chains stand where a snapshot says that they do."""
    for device, end in statement.chains.items():
        chain = AuthorChain(device, statement.compartment)
        point = tx.merge.point(chain, end.number)
        if point is None or point.hash.hex() != end.hash:
            return False
        if str(point.time) != end.time and not tx.purges.hashes(chain, end.number, end.number):
            return False
    return True
