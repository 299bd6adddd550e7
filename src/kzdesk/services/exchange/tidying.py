# SPDX-License-Identifier: GPL-3.0-or-later
"""Tidying a place: what this device itself put there, long ago, and what everybody has said to have, is taken away.

Nothing else is ever deleted at a place. The newest bundle of each compartment stays, for it tells what this device
has, and so does the newest list of members. Who reads a compartment later, or loses what they had, gets it once more:
a segment is put again for whoever reports not to have it, and an evidence file for whom no act of custody says that
they have it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.exchange.bundle import Kind
from kzdesk.exchange.transport import Transport
from kzdesk.services.exchange.evidence import GONE, OUTCOME, EvidenceFiles
from kzdesk.services.exchange.seat import Seat, Seats
from kzdesk.store.traffic import PutObject
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

LEAST_DAYS: Final = 7
"""What lies at a place for fewer days is never taken away."""
USUAL_DAYS: Final = 90
_TOO_SOON: Final = QT_TRANSLATE_NOOP(
    "exchange", "What was put there in the last {days} days stays. Choose more days; nothing was deleted."
)


@dataclass(frozen=True, slots=True)
class Old:
    """What can be taken away at a place: bundles, evidence files, and their size in bytes.

    `kept` are objects as old that stay, because somebody has not said to have them, or nobody can.
    """

    bundles: int
    files: int
    size: int
    kept: int


class Tidying:
    """Takes away at places what this device put there and everybody has."""

    def __init__(self, vault: Vault, clock: Clock, seats: Seats, evidence: EvidenceFiles) -> None:
        """Tidy for this vault."""
        self._vault = vault
        self._clock = clock
        self._seats = seats
        self._evidence = evidence

    def outline(self, place: str, days: int = USUAL_DAYS) -> Old:
        """Return what has lain at a place for so many days and can be taken away. Nothing is contacted.

        Raises `Refused` when this is no coordinator’s device, and for fewer than `LEAST_DAYS` days.
        """
        with self._vault.transaction() as tx:
            going, old = self._going(tx, place, days)
        return _told(going, len(old) - len(going))

    def tidy(self, place: str, transport: Transport, days: int = USUAL_DAYS, progress: Progress = SILENT) -> Old:
        """Take away at a place what `outline` tells of, and return what that was.

        What was taken away stays away when it is stopped midway. Raises what `outline` and the transport raise.
        """
        with self._vault.transaction() as tx:
            going, old = self._going(tx, place, days)
        done, total = 0, max(sum(each.size for each in going), 1)
        for each in going:
            progress.step(done, total)
            transport.delete(each.name)
            with self._vault.transaction() as tx:
                tx.traffic.taken_away(place, each.name)
                if each.kind == OUTCOME:
                    tx.traffic.see(place, each.name, GONE)
            done += each.size
        return _told(going, len(old) - len(going))

    def _going(self, tx: Tx, place: str, days: int) -> tuple[list[PutObject], list[PutObject]]:
        """Return what can be taken away, and everything that is as old."""
        if days < LEAST_DAYS:
            raise Refused(_TOO_SOON.format(days=LEAST_DAYS), code="days")
        seat = self._seats.of(tx)
        seat.assert_coordinator()
        until = self._clock.now() - timedelta(days=days)
        there = tx.traffic.put_there(place)
        old = [each for each in there if datetime.fromisoformat(each.moment) < until]
        newest = {(each.kind, each.compartment): each.counter for each in sorted(there, key=lambda each: each.counter)}
        bundles = [each for each in old if each.counter < newest[(each.kind, each.compartment)]]
        files = {each.name for each in old if each.kind == OUTCOME}
        confirmed = self._evidence.confirmed(tx, seat, files) if files else frozenset()
        names = {each.name for each in bundles if _has_everybody(tx, seat, place, each)} | confirmed
        return [each for each in old if each.name in names], old


def _has_everybody(tx: Tx, seat: Seat, place: str, bundle: PutObject) -> bool:
    """Whether every device that may read a bundle has said to have what it holds."""
    if bundle.kind != Kind.RECORDS:
        return bundle.kind == Kind.ROSTER
    peers = tx.exchange.peers()
    readers = [device for device in seat.team.readers(bundle.compartment) if device != seat.device]
    has = {device: _has(peers[device].report, bundle.compartment) if device in peers else {} for device in readers}
    held = tx.segments.in_bundle(place, seat.device, bundle.counter)
    return all(
        device == chain.device or has[device].get(chain.device, 0) >= last for chain, last in held for device in readers
    )


def _has(report: dict[str, dict[str, dict[str, int]]], compartment: str) -> dict[str, int]:
    return report.get(compartment, {}).get("have", {})


def _told(going: Iterable[PutObject], kept: int) -> Old:
    objects = list(going)
    files = sum(each.kind == OUTCOME for each in objects)
    return Old(len(objects) - files, files, sum(each.size for each in objects), kept)
