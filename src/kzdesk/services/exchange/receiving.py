# SPDX-License-Identifier: GPL-3.0-or-later
"""Receiving: whatever is new at a place is looked at once; what holds is taken, the rest is listed with its reason."""

import io
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.messages import Message
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.exchange.bundle import LARGEST, Bundle, Kind, open_bundle
from kzdesk.exchange.carrying import fetch
from kzdesk.exchange.refusals import Reason, Rejected, sentence
from kzdesk.exchange.transport import Listed, Transport
from kzdesk.services.exchange.beginning import Beginning
from kzdesk.services.exchange.carrying_out import CarryingOut
from kzdesk.services.exchange.evidence import OUTCOME
from kzdesk.services.exchange.passing_on import PassingOn
from kzdesk.services.exchange.seat import ROOT, Seats, own_keys
from kzdesk.services.exchange.taking import Source, Taking, Tally
from kzdesk.services.review.merging import follow_merges
from kzdesk.store.correspondence import Refusal
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_AT_ONCE: Final = 500
_SHORT: Final = 8
"""Letters of the id of a device whose name is not known."""
_SCHEMA: Final = "schema when last received"
_PAUSED: Final = (Reason.ROSTER_FORKED, Reason.ROSTER_CUTS_SEEN)
"""Reasons for which nothing is looked at before people have chosen."""
_TAKEN: Final = "taken"
"""The outcome of an object that was taken; the others are codes of reasons."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Something that was not taken: when, at which place (its id), as which object, from whose device (its id and what
    it is called, where they are known), and why.
    """

    moment: str
    place: str
    object: str
    device: str
    sender: str
    code: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Received:
    """What came of one receiving.

    `bundles` were opened, `operations` taken, `begun` records came as they stand in a snapshot, `waiting` segments wait
    for others before them, `taken_out` operations were taken back because of a removal, `carried` files are kept for
    others, `later` objects rest on a list of members that has not come, `files` of evidence came, `refused` were not
    taken.
    """

    bundles: int
    operations: int
    begun: int
    waiting: int
    taken_out: int
    carried: int
    later: int
    files: int
    refused: tuple[Refused, ...]


@dataclass(slots=True)
class _Run:
    """One receiving while it goes on."""

    place: str
    transport: Transport
    progress: Progress
    total: int
    done: int = 0
    bundles: int = 0
    carried: int = 0
    later: int = 0
    files: int = 0
    roster_changed: bool = False
    counted: int = -1
    evidence: dict[str, bool] = field(default_factory=dict)
    purged: frozenset[str] = frozenset()
    tally: Tally = field(default_factory=Tally)

    def result(self, names: Mapping[str, str]) -> Received:
        tally = self.tally
        refused = tuple(_shown(each, names) for each in tally.refused)
        counts = (self.bundles, tally.operations, tally.begun, tally.waiting, tally.taken_out, self.carried, self.later)
        return Received(*counts, self.files, refused)


class Receiving:
    """Takes what others sent."""

    def __init__(
        self, vault: Vault, clock: Clock, seats: Seats, passing_on: PassingOn, carrying_out: CarryingOut
    ) -> None:
        """Take it into this vault."""
        self._vault = vault
        self._clock = clock
        self._evidence = carrying_out.evidence
        self._carrying_out = carrying_out
        self._passing_on = passing_on
        self._seats = seats
        self._taking = Taking(seats)
        self._beginning = Beginning(seats, self._taking)

    def receive(self, place: str, transport: Transport, progress: Progress = SILENT) -> Received:
        """Look at every new object of a place, and return what came of it.

        Each bundle is one transaction: it is in the vault as a whole or not at all, and what was broken off goes on
        where it was. What arrived for people joined to others follows them, and what was purged goes. Raises `Refused`
        when this vault belongs to no team, and the errors of the transport.
        """
        with self._vault.transaction() as tx:
            seat = self._seats.find(tx)
            if seat is not None and tx.fact(_SCHEMA) != str(tx.exchange.schema()):
                tx.traffic.look_again(Reason.NEWER_FORMAT)
                self._taking.waiting(tx, seat, Source(place, "", self._clock.now()), Tally())
                tx.set_fact(_SCHEMA, str(tx.exchange.schema()))
        left = sorted(self._new(place, transport), key=lambda listed: (listed.size, listed.name))
        run = _Run(place, transport, progress, sum(listed.size for listed in left))
        while left:
            run.roster_changed = False
            left = [listed for listed in left if not self._is_done(run, listed)]
            run.later = len(left)
            if not run.roster_changed:
                break
        with self._vault.transaction() as tx:
            self._taking.unasked(tx, run.tally)
        if run.tally.operations or run.tally.begun:
            follow_merges(self._vault)
            self._carrying_out.follow()
        self._carrying_out.finish(progress)
        self._evidence.remove_purged(place, transport)
        run.files, refused = self._evidence.fetch(place, transport, progress)
        run.tally.refused += refused
        with self._vault.transaction() as tx:
            return run.result(self._names(tx))

    def refusals(self) -> tuple[Refused, ...]:
        """Return what was not taken so far, newest first."""
        with self._vault.transaction() as tx:
            names = self._names(tx)
            return tuple(_shown(each, names) for each in tx.exchange.refusals())

    def look_again(self, place: str, objects: Collection[str] = ()) -> None:
        """Let objects of a place that were not taken be looked at anew when it is received from next; without names,
        all of that place.

        They are off the list until then.
        """
        with self._vault.transaction() as tx:
            refused = {each.object for each in tx.exchange.refusals() if each.place == place and each.object}
            for name in refused & set(objects) if objects else refused:
                tx.traffic.forget(place, name)
                tx.exchange.forgive(name, place)

    def _names(self, tx: Tx) -> dict[str, str]:
        """Return what the devices of the team are called, as far as there is a team."""
        seat = self._seats.find(tx) if tx.fact(ROOT) else None
        return {device: member.card.name for device, member in seat.team.members.items()} if seat else {}

    def _new(self, place: str, transport: Transport) -> Iterator[Listed]:
        """Give the objects that were not looked at yet, some hundreds looked up at once; note which files are gone."""
        names, files = iter(transport.names()), set[str]()
        with self._vault.transaction() as tx:
            known = self._evidence.known(tx).keys()
        while some := list(islice(names, _AT_ONCE)):
            with self._vault.transaction() as tx:
                seen = tx.traffic.seen(place, [listed.name for listed in some])
            files |= {listed.name for listed in some} & known
            yield from (listed for listed in some if listed.name not in seen)
        with self._vault.transaction() as tx:
            self._evidence.compare(tx, place, files)

    def _is_done(self, run: _Run, listed: Listed) -> bool:
        """Look at one object, and return whether that was all that can be done about it."""
        run.progress.step(min(run.done, run.total), max(run.total, 1))
        run.done += listed.size
        if self._is_evidence(run, listed.name):
            return True
        source = Source(run.place, listed.name, self._clock.now())
        if listed.size > LARGEST:
            return self._put_aside(run, source, listed, Reason.TOO_LARGE)
        file = io.BytesIO()
        try:
            fetch(run.transport, listed.name, LARGEST, file)
            return self._take(run, source, file)
        except Rejected as rejected:
            return self._put_aside(run, source, listed, rejected.reason)
        except KzdeskError as error:
            if error.code != Reason.TOO_LARGE:
                raise
            with self._vault.transaction() as tx:  # larger than the place says
                tx.traffic.see(source.place, source.name, Reason.TOO_LARGE)
            return True

    def _is_evidence(self, run: _Run, name: str) -> bool:
        """Whether an object is an evidence file whose record is here, which is fetched at the end, if at all."""
        taken = run.tally.operations + run.tally.begun
        if run.counted != taken:
            run.counted = taken
            with self._vault.transaction() as tx:
                run.evidence, run.purged = self._evidence.known(tx), self._evidence.purged(tx)
        if name in run.purged:
            self._evidence.remove(run.place, run.transport, name)
            return True
        if run.evidence.get(name):
            with self._vault.transaction() as tx:
                tx.traffic.see(run.place, name, OUTCOME)
        return name in run.evidence

    def _take(self, run: _Run, source: Source, file: io.BytesIO) -> bool:
        """Take the bundle in a file, which is let go of as soon as it is open. Raises `Rejected`."""
        with self._vault.transaction() as tx:
            identity = own_keys(tx).identity
        try:
            bundle = open_bundle(file.getvalue(), identity)
        except Rejected as rejected:
            if rejected.reason is Reason.FOR_OTHERS and self._passing_on.keep(source.name, file):
                run.carried += 1
            raise
        file.close()
        run.bundles += 1
        try:
            run.tally.add(self._take_open(run, source, bundle))
        except Rejected:
            with self._vault.transaction() as tx:
                self._beginning.refused(tx, bundle, source)
            raise
        return True

    def _take_open(self, run: _Run, source: Source, bundle: Bundle) -> Tally:
        """Take an opened bundle in one transaction, and return what came of it. Raises `Rejected`."""
        tally, changed = Tally(), False
        with self._vault.transaction() as tx:
            match bundle.head.kind:
                case Kind.ROSTER:
                    changed = self._taking.roster(tx, bundle, source, tally)
                case Kind.RECORDS:
                    self._taking.records(tx, bundle, source, tally)
                    self._beginning.check(tx, bundle.head.compartment, source, tally)
                case Kind.SNAPSHOT:
                    self._beginning.snapshot(tx, bundle, source, tally)
            tx.traffic.see(source.place, source.name, _TAKEN)
        run.roster_changed |= changed
        return tally

    def _put_aside(self, run: _Run, source: Source, listed: Listed, reason: Reason) -> bool:
        """Remember why an object was not taken; one that can be taken later is looked at again."""
        if reason in _PAUSED:
            return False
        if reason is Reason.UNKNOWN_ROSTER:
            with self._vault.transaction() as tx:
                tx.traffic.see(source.place, source.name, reason)
            return False
        outsized = reason is Reason.TOO_LARGE
        if outsized and self._passing_on.fetch(run.transport, listed, run.progress):
            run.carried += 1
        with self._vault.transaction() as tx:
            tx.traffic.see(source.place, source.name, reason)
            if reason is Reason.FOR_OTHERS or outsized:
                return True
            refusal = source.refusal("", reason)
            tx.exchange.refuse(refusal)
        run.tally.refused.append(refusal)
        return True


def _shown(refusal: Refusal, names: Mapping[str, str]) -> Refused:
    device = refusal.device
    return Refused(
        moment=refusal.moment,
        place=refusal.place,
        object=refusal.object,
        device=device,
        sender=names.get(device, device[:_SHORT]),
        code=refusal.code,
        reason=sentence(refusal.code),
    )
