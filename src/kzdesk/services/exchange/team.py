# SPDX-License-Identifier: GPL-3.0-or-later
"""Founding a team, taking devices in and out, and who reads which compartment."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.operations import AuthorChain
from kzdesk.exchange.names import named
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import found_team
from kzdesk.exchange.roster_entries import (
    Act,
    ChangeRole,
    Found,
    FoundCompartment,
    Give,
    Revoke,
    Role,
    Settle,
    SignedEntry,
    Take,
)
from kzdesk.services.exchange.cuts import accepted_of, apply_cuts
from kzdesk.services.exchange.seat import (
    ROOT,
    Seat,
    Seats,
    assert_free,
    choose,
    keep_entry,
    name_device,
    own_keys,
)
from kzdesk.store.tx import COMPARTMENT, Tx
from kzdesk.store.vault import Vault

__all__ = ["Compartment", "Device", "Role", "Team", "TeamView"]

_NO_FORK: Final = QT_TRANSLATE_NOOP("exchange", "There are no two lists of members to choose from.")


@dataclass(frozen=True, slots=True)
class Device:
    """A device of the team. `role` is None when it was removed; `heard` is when it was last heard of.

    `lacks` is how many changes made here it had not got by then, as far as it may read them; None where nobody knows.
    `stopped` says that nothing is taken from it, because it wrote two different changes under one number.
    """

    id: str
    name: str
    role: Role | None
    mine: bool
    heard: datetime | None
    lacks: int | None
    stopped: bool


@dataclass(frozen=True, slots=True)
class Compartment:
    """A compartment, or the own desk of the device `desk_of`, and the ids of the devices that read it.

    `target` says that new records of this device go there.
    """

    id: str
    name: str
    desk_of: str
    readers: tuple[str, ...]
    target: bool


@dataclass(frozen=True, slots=True)
class TeamView:
    """The team as this device knows it: this device first, those that were removed last; compartments before own
    desks, of which that of this device is the first. `forked` are entries of which people have to choose one.

    `doubted` says that one of them would take out what its author had said to have, and that they do not contradict
    each other; `may_choose` that this device is one of those that choose.
    """

    name: str
    root: str
    devices: tuple[Device, ...]
    compartments: tuple[Compartment, ...]
    forked: tuple[str, ...]
    doubted: bool
    may_choose: bool

    @property
    def mine(self) -> Device | None:
        """This device; None while it was not taken in."""
        return next((device for device in self.devices if device.mine), None)


class Team:
    """The team of a vault."""

    def __init__(self, vault: Vault, clock: Clock, seats: Seats) -> None:
        """Keep the team in this vault."""
        self._vault = vault
        self._clock = clock
        self._seats = seats

    def view(self) -> TeamView | None:
        """Return the team; None when the vault belongs to none, or nothing of it has come yet."""
        with self._vault.transaction() as tx:
            return self._view(tx) if tx.fact(ROOT) and self._seats.find(tx) else None

    def create(self, name: str, device: str) -> TeamView:
        """Found a team, in which this device is the first coordinator’s. Raises `Refused` for names it cannot use."""
        with self._vault.transaction() as tx:
            assert_free(tx)
            keys = own_keys(tx)
            act = Found(named(name), keys.card(self._vault.device, named(device)))
            entry = found_team(secrets.token_hex(16), act, keys.seed, self._now())
            keep_entry(tx, entry)
            name_device(tx, act.card.name)
            tx.set_fact(ROOT, entry.hash)
            return self._view(tx)

    def change_role(self, device: str, role: Role) -> TeamView:
        """Give a device another role; what it wrote in the old one, as far as it has come here, stays valid."""
        return self._written(lambda tx: ChangeRole(device, role, accepted_of(tx, device)))

    def revoke(self, device: str) -> TeamView:
        """Remove a device. What it wrote, as far as it has come here, stays; nothing later is taken by anybody.

        It keeps what it already had.
        """
        return self._written(lambda tx: Revoke(device, accepted_of(tx, device)))

    def found_compartment(self, name: str) -> TeamView:
        """Found a compartment. Every device of the team learns the name, so it should name nobody."""
        act = FoundCompartment(secrets.token_hex(16), named(name))
        return self._written(lambda _: act)

    def give(self, compartment: str, device: str) -> TeamView:
        """Let a device read and write a compartment or another device’s own desk."""
        return self._written(lambda _: Give(compartment, device))

    def take(self, compartment: str, device: str) -> TeamView:
        """Let a device no longer read a compartment. It keeps what it already had."""
        return self._written(lambda tx: Take(compartment, device, accepted_of(tx, device).get(compartment)))

    def settle(self, keep: str) -> TeamView:
        """Of entries of the list of members that contradict each other, keep this one for good.

        Where this device is a coordinator’s, the others are told. Raises `Refused` when there is no such choice, or
        this device may not make it.
        """
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            roster = seat.roster
            if keep not in roster.forked:
                raise Refused(_NO_FORK, code="no-fork")
            if roster.doubted and keep != roster.doubted:
                seat.assert_writes()
                self._append(tx, seat, Settle(roster.doubted))
            else:
                choose(tx, keep)
                seat = self._seats.of(tx)
                if not seat.may_keep(roster):
                    seat.assert_writes()
                self._tell(tx, seat)
            apply_cuts(tx, self._seats.of(tx))
            return self._view(tx)

    def write_into(self, compartment: str) -> None:
        """Let new records go into this compartment. Raises `Refused` when this device may not write there."""
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_active()
            if compartment not in seat.readable():
                raise Rejected(Reason.NO_ACCESS)
            tx.set_fact(COMPARTMENT, compartment)

    def _tell(self, tx: Tx, seat: Seat) -> None:
        """Sign what was chosen here, as soon as nothing else is left to choose."""
        if seat.role is Role.COORDINATOR and not seat.roster.forked:
            for other in seat.roster.unnamed:
                self._append(tx, self._seats.of(tx), Settle(other))

    def _written(self, act: Callable[[Tx], Act]) -> TeamView:
        with self._vault.transaction() as tx:
            seat = self._seats.of(tx)
            seat.assert_coordinator()
            self._append(tx, seat, act(tx))
            apply_cuts(tx, self._seats.of(tx))
            return self._view(tx)

    def _append(self, tx: Tx, seat: Seat, act: Act) -> SignedEntry:
        entry = seat.roster.following(act, seat.device, seat.keys.seed, self._now())
        keep_entry(tx, entry)
        return entry

    def _view(self, tx: Tx) -> TeamView:
        seat = self._seats.of(tx)
        devices = sorted(_devices(tx, seat), key=lambda each: (not each.mine, each.role is None, each.name, each.id))
        places = {each.id: place for place, each in enumerate(devices, start=1)}
        target = tx.fact(COMPARTMENT) or seat.device
        desks = sorted(seat.team.compartments.values(), key=lambda desk: (places.get(desk.id, 0), desk.name))
        compartments = [
            Compartment(
                id=desk.id,
                name=desk.name,
                desk_of=desk.id if desk.id in places else "",
                readers=seat.team.readers(desk.id),
                target=desk.id == target,
            )
            for desk in desks
        ]
        roster = seat.roster
        may_choose = bool(roster.forked) and seat.may_keep(roster)
        choice = (roster.forked, bool(roster.doubted), may_choose)
        return TeamView(seat.team.name, tx.fact(ROOT), tuple(devices), tuple(compartments), *choice)

    def _now(self) -> int:
        return int(self._clock.now().timestamp() * 1000)


def _devices(tx: Tx, seat: Seat) -> list[Device]:
    peers, lacks = tx.exchange.peers(), _lacking(tx, seat)
    stopped = tx.exchange.refused_devices(Reason.FORKED_CHAIN)
    return [
        Device(
            id=device,
            name=member.card.name,
            role=member.role,
            mine=device == seat.device,
            heard=datetime.fromisoformat(peers[device].moment) if device in peers else None,
            lacks=lacks.get(device),
            stopped=device in stopped,
        )
        for device, member in seat.team.members.items()
    ]


def _lacking(tx: Tx, seat: Seat) -> dict[str, int]:
    """Return how many changes of this device each device that was heard of lacked in what it may read."""
    own = {each: tx.segments.last_operation(AuthorChain(seat.device, each)) for each in seat.team.compartments}
    readers = {each: seat.team.readers(each) for each, number in own.items() if number}
    lacking: dict[str, int] = {}
    for device, peer in tx.exchange.peers().items():
        for compartment, reading in readers.items():
            if device in reading:
                has = peer.report.get(compartment, {}).get("have", {}).get(seat.device, 0)
                lacking[device] = lacking.get(device, 0) + max(0, own[compartment] - has)
    return lacking
