# SPDX-License-Identifier: GPL-3.0-or-later
"""Ordering purges and carrying them out to the end: also for what came later from somebody who did not know."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from kzdesk.domain.operations import PURGE, PURGED, AuthorChain, chain_of
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.exchange.operations import MOST_REPLACED
from kzdesk.exchange.roster_entries import Role
from kzdesk.services.exchange.evidence import EvidenceFiles
from kzdesk.services.exchange.leaving_out import empty_waiting
from kzdesk.services.exchange.seat import ROOT, Seat, Seats
from kzdesk.store.purges import KeptPurge
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_UNKNOWN: Final = "unknown"
"""The reason for a purge that was taken away again with what its author wrote."""


class CarryingOut:
    """Carries out purges in one vault, whoever ordered them."""

    def __init__(self, vault: Vault, seats: Seats, evidence: EvidenceFiles) -> None:
        """Work on this vault."""
        self._vault = vault
        self._seats = seats
        self.evidence = evidence

    def follow(self) -> None:
        """Tell others of what follows from purges: what came later, from whoever did not know of them.

        Everybody notes what they leave out of their own. Coordinators’ devices have purged what others wrote; what
        tells of purged records one of them does: the first of those who ordered purges, or of all when none is active.
        """
        with self._vault.transaction() as tx:
            seat = self._seats.find(tx) if tx.fact(ROOT) else None
            if seat is None or seat.role is None or not tx.purges.exist():
                return
            reasons = {each.record_id: each.reason for each in tx.purges.all()}
            coordinates, responsible = seat.role is Role.COORDINATOR, seat.device == _responsible(tx, seat)
            for each in tx.purges.unasked():
                if each.chain.device == seat.device or coordinates:
                    why = (each.root, reasons.get(each.record_id) or reasons.get(each.root) or _UNKNOWN)
                    subject = (each.record_type, each.record_id)
                    _append(tx, seat.device, subject, [each.version], why, note=not coordinates)
            if responsible:
                _order_late(tx, seat.device)
            tx.merge.project()
            empty_waiting(tx)

    def finish(self, progress: Progress = SILENT) -> None:
        """Leave nothing behind of what was purged, in the vault or on its way to others.

        Raises `Unavailable` when the disk does not take it, `Cancelled`; it is done at the next opening then.
        """
        with self._vault.transaction() as tx:
            unfinished = tx.purges.unfinished()
        if unfinished:
            self.evidence.let_go()
            self._vault.scrub(progress)


def order(tx: Tx, device: str, extent: Mapping[str, Iterable[str]], root: str, reason: str) -> int:
    """Append the operations that have records purged, for the sake of one of them, and return of how many records.

    They are carried out when the transaction ends.
    """
    count = 0
    for type_name, ids in extent.items():
        versions = tx.purges.versions(ids)
        for record_id in ids:
            named = [chain.version(number) for chain, number in versions.get(record_id, ())]
            _append(tx, device, (type_name, record_id), named, (root, reason))
            count += bool(named)
    return count


def _order_late(tx: Tx, device: str) -> None:
    """Have purged what tells of purged records and came after them."""
    roots: dict[tuple[str, str], list[KeptPurge]] = defaultdict(list)
    for each in tx.purges.all():
        roots[each.root, each.reason].append(each)
    for (root, reason), several in roots.items():
        late = tx.extent(((each.record_type, each.record_id) for each in several), frozen=False)
        order(tx, device, late, root, reason)


def _append(
    tx: Tx, device: str, subject: tuple[str, str], versions: Iterable[str], why: tuple[str, str], *, note: bool = False
) -> None:
    """Append a purge of versions of a record, for the sake of another and for a reason."""
    for compartment, some in _apart(versions):
        changes = {PURGED: (why[0], some)}
        tx.merge.append(AuthorChain(device, compartment), subject, PURGE, changes, reason=why[1], note=note)


def _apart(versions: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield versions by compartment, at most as many at once as an operation names."""
    found: dict[str, list[str]] = defaultdict(list)
    for version in versions:
        found[chain_of(version).compartment].append(version)
    for compartment, several in found.items():
        for start in range(0, len(several), MOST_REPLACED):
            yield compartment, several[start : start + MOST_REPLACED]


def _responsible(tx: Tx, seat: Seat) -> str:
    coordinators = [member.card.device for member in seat.team.active() if member.role is Role.COORDINATOR]
    authors = {each.chain.device for each in tx.purges.all()}
    return next((each for each in coordinators if each in authors), next(iter(coordinators), ""))
