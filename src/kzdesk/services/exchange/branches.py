# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of members that contradict each other, told side by side: what was done on each, and what keeping it means."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.exchange.membership import Membership
from kzdesk.exchange.roster_entries import Add, ChangeRole, Entry, FoundCompartment, Give, Revoke, Role, Take
from kzdesk.services.exchange.cuts import to_take_out
from kzdesk.services.exchange.seat import Seat, Seats, kept_entries
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_ADDED: Final = {
    Role.MONITOR: QT_TRANSLATE_NOOP("exchange", "“{name}” was taken in as a monitor"),
    Role.COORDINATOR: QT_TRANSLATE_NOOP("exchange", "“{name}” was taken in as a coordinator"),
    Role.COURIER: QT_TRANSLATE_NOOP("exchange", "“{name}” was taken in as a courier"),
}
_BECAME: Final = {
    Role.MONITOR: QT_TRANSLATE_NOOP("exchange", "“{name}” became a monitor"),
    Role.COORDINATOR: QT_TRANSLATE_NOOP("exchange", "“{name}” became a coordinator"),
    Role.COURIER: QT_TRANSLATE_NOOP("exchange", "“{name}” became a courier"),
}
_REMOVED: Final = QT_TRANSLATE_NOOP("exchange", "“{name}” was removed")
_FOUNDED: Final = QT_TRANSLATE_NOOP("exchange", "The compartment “{compartment}” was founded")
_GIVEN: Final = QT_TRANSLATE_NOOP("exchange", "“{name}” may read “{compartment}”")
_TAKEN: Final = QT_TRANSLATE_NOOP("exchange", "“{name}” no longer reads “{compartment}”")
_AS_IT_WAS: Final = QT_TRANSLATE_NOOP("exchange", "The list stays as it was after this entry")
_SETTLED: Final = QT_TRANSLATE_NOOP("exchange", "This list was chosen before another one")
_DESK: Final = QT_TRANSLATE_NOOP("exchange", "Own desk of {name}")


@dataclass(frozen=True, slots=True)
class Step:
    """What a coordinator did to the list of members: when by the clock of their device, the device’s name, and what."""

    moment: datetime
    author: str
    what: Message


@dataclass(frozen=True, slots=True)
class TakenOut:
    """How many changes of a device that are here would be taken out."""

    device: str
    changes: int


@dataclass(frozen=True, slots=True)
class Branch:
    """One of the lists: the entry it begins with, whose it is, what was done on it, and what keeping it means.

    `author` is the name of the device that wrote its first entry; `left_out` are the names of devices that would not
    be in the team but are on another list. `may_keep` says whether this device may choose it. `as_it_was` is the list
    without anything new, where something new would take out what its author had said to have.
    """

    entry: str
    author: str
    steps: tuple[Step, ...]
    left_out: tuple[str, ...]
    taken_out: tuple[TakenOut, ...]
    may_keep: bool
    as_it_was: bool


class Branches:
    """Tells of the lists of members of a vault that contradict each other."""

    def __init__(self, vault: Vault, seats: Seats) -> None:
        """Read them from this vault."""
        self._vault = vault
        self._seats = seats

    def all(self) -> tuple[Branch, ...]:
        """Return the lists to choose from, in the order of their first entries; none when there is nothing to choose.

        Raises `Refused` when the vault belongs to no team.
        """
        with self._vault.transaction() as tx:
            seat = self._seats.find(tx)
            if seat is None:
                return ()
            roster = seat.roster
            shown = {*roster.disputed, *roster.forked}
            entries = {each.hash: each.read() for each in kept_entries(tx) if each.hash in shown}
            names = _Names(seat.team, entries)
            seats = {first: self._seat_with(tx, seat, first) for first in roster.forked}
            active = {device for each in seats.values() for device in _active(each.team)}
            return tuple(
                Branch(
                    entry=first,
                    author=names.device(entries[first].author),
                    steps=tuple(_step(each, names) for each in _following(first, entries))
                    if first in roster.disputed
                    else (_step(entries[first], names, _AS_IT_WAS),),
                    left_out=tuple(sorted(names.device(device) for device in active - _active(then.team))),
                    taken_out=_taken_out(tx, then, names),
                    may_keep=_may_keep(seat, then, first),
                    as_it_was=first not in roster.disputed,
                )
                for first, then in seats.items()
            )

    def _seat_with(self, tx: Tx, seat: Seat, first: str) -> Seat:
        """Return the seat as it would be if the list that begins with this entry were kept."""
        return Seat(seat.device, seat.keys, self._seats.roster_with(tx, (), first))


class _Names:
    """What devices and compartments are called, those of the disputed entries included."""

    def __init__(self, team: Membership, entries: dict[str, Entry]) -> None:
        self._devices = {device: member.card.name for device, member in team.members.items()}
        self._compartments = {each.id: each.name for each in team.compartments.values()}
        for entry in entries.values():
            if isinstance(entry.act, Add):
                self._devices[entry.act.card.device] = entry.act.card.name
            elif isinstance(entry.act, FoundCompartment):
                self._compartments[entry.act.compartment] = entry.act.name

    def device(self, device: str) -> str:
        return self._devices.get(device) or device[:8]

    def compartment(self, compartment: str) -> str | Message:
        name = self._compartments.get(compartment)
        return name or _DESK.format(name=self.device(compartment))


def _active(team: Membership) -> set[str]:
    return {each.card.device for each in team.active()}


def _taken_out(tx: Tx, then: Seat, names: _Names) -> tuple[TakenOut, ...]:
    gone = sorted((names.device(device), count) for device, count in to_take_out(tx, then).items())
    return tuple(TakenOut(*each) for each in gone)


def _may_keep(seat: Seat, then: Seat, first: str) -> bool:
    """Whether this device may choose a list: that nothing new holds, coordinators alone sign."""
    if not any(each.hash == first for each in then.roster.chain):
        return False
    return then.may_keep(seat.roster) if first in seat.roster.disputed else seat.role is Role.COORDINATOR


def _following(first: str, entries: dict[str, Entry]) -> Iterator[Entry]:
    """Give an entry and all that follow it, in the order of their numbers."""
    reached = {first}
    for name, entry in sorted(entries.items(), key=lambda item: (item[1].number, item[0])):
        if name == first or entry.previous in reached:
            reached.add(name)
            yield entry


def _step(entry: Entry, names: _Names, what: Message | None = None) -> Step:
    moment = datetime.fromtimestamp(entry.time / 1000, UTC)
    return Step(moment, names.device(entry.author), what or _what(entry, names))


def _what(entry: Entry, names: _Names) -> Message:
    act = entry.act
    match act:
        case Add():
            return _ADDED[act.role].format(name=act.card.name)
        case ChangeRole():
            return _BECAME[act.role].format(name=names.device(act.device))
        case Revoke():
            return _REMOVED.format(name=names.device(act.device))
        case FoundCompartment():
            return _FOUNDED.format(compartment=act.name)
        case Give() | Take():
            text = _GIVEN if isinstance(act, Give) else _TAKEN
            return text.format(name=names.device(act.device), compartment=names.compartment(act.compartment))
        case _:
            return _SETTLED
