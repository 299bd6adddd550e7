# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending: what is in this vault and not known to be at a place is put there, encrypted to those who may read it."""

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.operations import AuthorChain
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.exchange.bundle import TEAM, Kind, roster_content, seal_bundle
from kzdesk.exchange.carrying import store
from kzdesk.exchange.roster_entries import Role, SignedEntry
from kzdesk.exchange.transport import Transport, new_name
from kzdesk.services.exchange.condensing import pretended, shown_letter, snapshot_letters
from kzdesk.services.exchange.evidence import EvidenceFiles, Unsent
from kzdesk.services.exchange.letters import Contents, Letter, write_letter
from kzdesk.services.exchange.packing import content_of, due, pack, unpacked
from kzdesk.services.exchange.passing_on import PassingOn
from kzdesk.services.exchange.seat import Seat, Seats, kept_entries, roster_mark
from kzdesk.store.traffic import PutObject
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_LAST: Final = 2**53
"""A number after that of every operation."""
_OURS: Final = "ours"


@dataclass(frozen=True, slots=True)
class LeavingTo:
    """What leaves one compartment: own records that changed, changes of others passed on, and who can read it.

    `snapshot` is the number of records that leave as they stand, for devices that have none of them; `files` are the
    evidence files of its records. `compartment` is its name, or that of the device whose own desk it is; readers are
    names of devices.
    """

    compartment: str
    records: int
    passed_on: int
    snapshot: int
    coordinators: tuple[str, ...]
    others: tuple[str, ...]
    files: int = 0

    @property
    def anything(self) -> bool:
        """Whether something leaves the compartment."""
        return bool(self.records or self.passed_on or self.snapshot or self.files)


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would leave this device for a place now: `files` of evidence and their `size` in bytes, `carried` files of
    others, which are passed on unread, and how many coordinators’ and other devices can read any of the parts. `first`
    says that nothing was sent there before.
    """

    parts: tuple[LeavingTo, ...]
    files: int
    size: int
    carried: int
    coordinators: int
    others: int
    first: bool


@dataclass(frozen=True, slots=True)
class SentOut:
    """What was put at a place: bundles, their size in bytes, operations in them, evidence files, files of others."""

    bundles: int
    size: int
    operations: int
    files: int
    carried: int


class Sending:
    """Puts what others need where they find it."""

    def __init__(
        self, vault: Vault, clock: Clock, seats: Seats, passing_on: PassingOn, evidence: EvidenceFiles
    ) -> None:
        """Send from this vault."""
        self._vault = vault
        self._evidence = evidence
        self._clock = clock
        self._seats = seats
        self._passing_on = passing_on

    def outline(self, place: str) -> Leaving:
        """Return what would leave this device for a place now, and who could read it. Nothing is contacted."""
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_active()
            fresh = {chain.compartment: last + 1 for chain, last in unpacked(tx, seat).items()}
            unsent = list(self._evidence.unsent(tx, seat, place).values())
            files = _by_compartment(tx, unsent)
            parts = {
                each: replace(self._part(tx, seat, place, each, fresh.get(each)), files=files.get(each, 0))
                for each in seat.readable()
            }
            first = not tx.traffic.came(place, _OURS)
            carried = sum(not tx.traffic.outcome(place, name) for name in tx.traffic.carried())
        leaving = {each: part for each, part in parts.items() if part.anything}
        readers = {device for each in leaving for device in seat.team.readers(each)} - {seat.device}
        coordinators = sum(seat.team.members[device].role is Role.COORDINATOR for device in readers)
        return Leaving(
            parts=tuple(leaving.values()),
            files=len(unsent),
            size=sum(each.size for each in unsent),
            carried=carried,
            coordinators=coordinators,
            others=len(readers) - coordinators,
            first=first,
        )

    def send(self, place: str, transport: Transport, progress: Progress = SILENT) -> SentOut:
        """Put what a place needs there, and return what that was.

        A bundle counts as sent when the place has it as a whole; what was broken off is sent the next time. Raises
        `Refused` when this device is in no team or was removed, and the errors of the transport.
        """
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_sends(tx)
            pack(tx, seat, self._moment())
            compartments = seat.readable()
        bundles = total = operations = 0
        for compartment in (TEAM, *compartments):
            for letter in self._letters(place, compartment):
                bundles += 1
                total += self._put(place, transport, letter, progress)
                operations += sum(kept.last - kept.first + 1 for kept in letter.segments)
        files = self._evidence.send(seat, place, transport, progress)
        return SentOut(bundles, total, operations, files, self._passing_on.send(place, transport, progress))

    def _letters(self, place: str, compartment: str) -> Iterator[Letter]:
        """Yield the bundles that a place needs of a compartment; each is there when the next is asked for."""
        if compartment != TEAM:
            yield from self._snapshots(place, compartment)
        while letter := self._next(place, compartment):
            yield letter

    def _snapshots(self, place: str, compartment: str) -> Iterator[Letter]:
        """Yield the bundles of a snapshot for new readers, and the statement of the one that this device began from."""
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_active()
            moment = self._moment()
            wanted = pretended(tx, seat, place, compartment)
            made = snapshot_letters(tx, seat, compartment, moment) if wanted else None
            own = shown_letter(tx, seat, place, compartment, moment)
        if own is not None:
            yield own
        if made is not None:
            yield from made[0]
            with self._vault.transaction() as tx:
                tx.snapshots.know_there(place, compartment, made[1])

    def _next(self, place: str, compartment: str) -> Letter | None:
        """Return the next bundle a place needs; None when it needs none of this compartment."""
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_active()
            if compartment == TEAM:
                return self._roster(tx, seat, place)
            return self._records(tx, seat, place, compartment)

    def _roster(self, tx: Tx, seat: Seat, place: str) -> Letter | None:
        """Return the roster to every device of the team, when the place does not have it as it is known here."""
        fact, mark = roster_mark(tx, seat, place)
        if tx.fact(fact) == mark:
            return None
        letter = self._letter(tx, seat, Kind.ROSTER, TEAM, roster_content(_ordered(tx, seat)))
        return replace(letter, fact=fact, mark=mark)

    def _records(self, tx: Tx, seat: Seat, place: str, compartment: str) -> Letter | None:
        """Return the next segments to the readers of a compartment, or what this device has of it."""
        fact = f"reported {place} {compartment}"
        mark = _mark(tx, seat, compartment)
        content, taken = content_of(tx, due(tx, seat, place, compartment))
        if not taken and tx.fact(fact) == mark:
            return None
        if not taken and len(seat.team.readers(compartment)) == 1:
            return None
        letter = self._letter(tx, seat, Kind.RECORDS, compartment, content)
        return replace(letter, segments=tuple(taken), fact=fact, mark=mark)

    def _letter(self, tx: Tx, seat: Seat, kind: Kind, compartment: str, content: bytes) -> Letter:
        """Return a bundle to the readers of a compartment, or to the whole team."""
        everybody = tuple(member.card.device for member in seat.team.active())
        devices = everybody if compartment == TEAM else seat.team.readers(compartment)
        return write_letter(tx, seat, Contents(kind, compartment, devices, content, self._moment()))

    def _put(self, place: str, transport: Transport, letter: Letter, progress: Progress) -> int:
        """Put a bundle and remember it; return its size in bytes."""
        file = seal_bundle(letter.inner, letter.recipients)
        name = new_name()
        progress.step(0, len(file))
        store(transport, name, io.BytesIO(file), len(file), progress)
        with self._vault.transaction() as tx:
            tx.traffic.see(place, name, _OURS)
            moment = self._clock.now().isoformat()
            made = PutObject(name, letter.kind, letter.compartment, letter.origin.counter, len(file), moment)
            tx.traffic.put(place, made)
            if letter.fact:
                tx.set_fact(letter.fact, letter.mark)
            for kept in letter.segments:
                tx.traffic.know_there(place, kept.chain, kept.number, letter.origin)
        return len(file)

    def _part(self, tx: Tx, seat: Seat, place: str, compartment: str, fresh: int | None) -> LeavingTo:
        """Return what leaves a compartment; `fresh` is the number of the first own change in no segment yet."""
        team = seat.team
        readers = [team.members[device] for device in team.readers(compartment) if device != seat.device]
        snapshot = pretended(tx, seat, place, compartment)
        waiting = due(tx, seat, place, compartment, snapshot)
        segments = [tx.segments.kept(each.chain, each.number) for each in waiting]
        own = [(kept.first, kept.last) for kept in segments if kept.chain.device == seat.device]
        own += [(fresh, _LAST)] if fresh else []
        others = sum(kept.last - kept.first + 1 for kept in segments if kept.chain.device != seat.device)
        desk = team.compartments[compartment]
        return LeavingTo(
            compartment=desk.name or team.members[compartment].card.name,
            records=tx.segments.records_in(AuthorChain(seat.device, compartment), own),
            passed_on=others,
            snapshot=tx.merge.covered.count_records(compartment) if snapshot else 0,
            coordinators=tuple(each.card.name for each in readers if each.role is Role.COORDINATOR),
            others=tuple(each.card.name for each in readers if each.role is not Role.COORDINATOR),
        )

    def _moment(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _ordered(tx: Tx, seat: Seat) -> list[SignedEntry]:
    """Return all entries that are known, the last one that holds at the end."""
    chain = seat.roster.chain
    others = set(kept_entries(tx)) - set(chain)
    return [*sorted(others, key=lambda entry: entry.hash), *chain]


def _by_compartment(tx: Tx, unsent: list[Unsent]) -> dict[str, int]:
    """Return how many files belong to records of each compartment."""
    known = tx.merge.compartments(record for each in unsent for record in each.records)
    found: dict[str, int] = {}
    for each in unsent:
        for compartment in {one for record in each.records for one in known.get(record, ())}:
            found[compartment] = found.get(compartment, 0) + 1
    return found


def _mark(tx: Tx, seat: Seat, compartment: str) -> str:
    """Return what changes whenever others should be told what is here of their changes; empty for nothing at all.

    What waits for earlier changes counts: its author has to learn that those were lost. So does that nothing is here
    of what others say they have.
    """
    have = tx.segments.ends(compartment)
    have.pop(seat.device, None)
    said = (peer.report.get(compartment, {}).get("have") for peer in tx.exchange.peers().values())
    lacking = not have and any(said)
    waiting = [[chain.device, number] for chain, number in tx.segments.waiting() if chain.compartment == compartment]
    purged = tx.purges.done(compartment)
    told = json.dumps([have, waiting, *([purged] if purged else [])], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest() if have or waiting or lacking or purged else ""
