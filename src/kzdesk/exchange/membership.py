# SPDX-License-Identifier: GPL-3.0-or-later
"""What a roster says: roles and access of every device, now and at each earlier entry.

Rights to read follow the entries: who may read at entry 7. Rights to write follow the author chains: every change
of role or access says after which operation of each chain it counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kzdesk.exchange.canonical import Head
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import (
    Act,
    Add,
    Card,
    ChangeRole,
    Found,
    FoundCompartment,
    Give,
    Revoke,
    Role,
    Settle,
    Take,
)


@dataclass(frozen=True, slots=True)
class Stint:
    """A role from roster entry `since` on (None: removed), for operations after those in `accepted`."""

    since: int
    role: Role | None
    accepted: Mapping[str, Head]


@dataclass(frozen=True, slots=True)
class Member:
    """A device of the team and its roles, one after the other."""

    card: Card
    stints: tuple[Stint, ...]

    @property
    def role(self) -> Role | None:
        """The role now; None when the device was removed."""
        return self.stints[-1].role

    def role_at(self, number: int) -> Role | None:
        """Return the role at a roster entry; None before the device joined and after it was removed."""
        return next((stint.role for stint in reversed(self.stints) if stint.since <= number), None)


@dataclass(frozen=True, slots=True)
class Access:
    """Whether a device was given a compartment, from roster entry `since` on, for operations after `accepted`."""

    since: int
    given: bool
    accepted: Head | None


@dataclass(frozen=True, slots=True)
class Compartment:
    """A compartment, or a device’s own desk, whose name is empty, and who was given it."""

    id: str
    name: str
    since: int
    given: Mapping[str, tuple[Access, ...]]


@dataclass(frozen=True, slots=True)
class Membership:
    """The team after roster entry `number`, whose hash is `head`. `coordinators` are all who ever were."""

    team: str
    name: str
    number: int
    head: str
    members: Mapping[str, Member]
    compartments: Mapping[str, Compartment]
    coordinators: frozenset[str]

    def active(self) -> tuple[Member, ...]:
        """Return the devices that were not removed, in the order of their ids."""
        return tuple(self.members[device] for device in sorted(self.members) if self.members[device].role is not None)

    def readers(self, compartment: str, at: int | None = None) -> tuple[str, ...]:
        """Return the devices that may read a compartment now or at a roster entry, in order.

        Raises `Rejected` (unknown-compartment) when the team has none of this id then.
        """
        number = self.number if at is None else at
        desk = self.compartments.get(compartment)
        if desk is None or desk.since > number:
            raise Rejected(Reason.UNKNOWN_COMPARTMENT)
        devices = self.coordinators | desk.given.keys() | ({desk.id} & self.members.keys())
        return tuple(device for device in sorted(devices) if self._reads(desk, device, number))

    def reads(self, device: str, compartment: str) -> bool:
        """Return whether a device may read a compartment now."""
        return device in self.members and self._reads(self.compartments[compartment], device, self.number)

    def once_read(self, device: str, compartment: str) -> bool:
        """Return whether a device could ever read a compartment, so that it may know what stands there."""
        desk = self.compartments.get(compartment)
        return desk is not None and (device in self.coordinators | {desk.id} or device in desk.given)

    def assert_may_write(self, device: str, compartment: str, number: int) -> Role:
        """Return the role in which a device wrote its operation of this number into a compartment.

        Raises `Rejected` when it is unknown, was removed before, is a courier’s or had no access.
        """
        member, desk = self.members.get(device), self.compartments.get(compartment)
        if member is None:
            raise Rejected(Reason.UNKNOWN_AUTHOR)
        if desk is None:
            raise Rejected(Reason.UNKNOWN_COMPARTMENT)
        role = _counting(member.stints, compartment, number).role
        if role is None:
            raise Rejected(Reason.AFTER_REMOVAL)
        if role is Role.COURIER:
            raise Rejected(Reason.COURIER_WROTE)
        if role is Role.COORDINATOR or compartment == device:
            return role
        accesses = desk.given.get(device, ())
        counting = [each for each in accesses if each.accepted is None or each.accepted.number < number]
        last = counting[-1] if counting else None
        if last is None:
            raise Rejected(Reason.OTHERS_DESK if compartment in self.members else Reason.NO_ACCESS)
        if not last.given:
            raise Rejected(Reason.ACCESS_TAKEN)
        return role

    def fixed_points(self, device: str, compartment: str) -> tuple[Head, ...]:
        """Return the operations of a chain whose hashes the roster names; another hash there is a fork."""
        member, desk = self.members.get(device), self.compartments.get(compartment)
        stints = member.stints if member else ()
        accesses = desk.given.get(device, ()) if desk else ()
        named = [stint.accepted[compartment] for stint in stints if compartment in stint.accepted]
        return tuple(named + [access.accepted for access in accesses if access.accepted is not None])

    def applied(self, act: Act, author: str, head: str) -> "Membership":
        """Return the team after one more entry. Raises `Rejected` when its author may not or it cannot be done."""
        writer = self.members.get(author)
        if writer is None:
            raise Rejected(Reason.ROSTER_STRANGER)
        if writer.role is not Role.COORDINATOR:
            raise Rejected(Reason.ROSTER_AUTHOR if writer.role else Reason.ROSTER_REMOVED_AUTHOR)
        following = replace(self, number=self.number + 1, head=head)
        match act:
            case Add():
                return _added(following, act.card, act.role)
            case ChangeRole() | Revoke():
                role = act.role if isinstance(act, ChangeRole) else None
                return _with_role(following, act.device, role, act.accepted)
            case FoundCompartment():
                return _founded(following, act)
            case Give():
                return _access(following, act.compartment, act.device, given=True, accepted=None)
            case Take():
                return _access(following, act.compartment, act.device, given=False, accepted=act.accepted)
            case Settle():
                return following
            case Found():
                raise Rejected(Reason.ROSTER_REFOUNDED)

    def _reads(self, desk: Compartment, device: str, number: int) -> bool:
        role = self.members[device].role_at(number)
        if role is None or role is Role.COURIER:
            return False
        if role is Role.COORDINATOR or desk.id == device:
            return True
        accesses = desk.given.get(device, ())
        return next((each.given for each in reversed(accesses) if each.since <= number), False)


def founded(act: Found, team: str, head: str) -> Membership:
    """Return the team after its first entry."""
    member = Member(act.card, (Stint(1, Role.COORDINATOR, {}),))
    desk = Compartment(act.card.device, "", 1, {})
    device = act.card.device
    return Membership(team, act.name, 1, head, {device: member}, {device: desk}, frozenset({device}))


def _counting(stints: tuple[Stint, ...], compartment: str, number: int) -> Stint:
    """Return the stint an operation belongs to: the last one that began before it in its chain."""
    later = [stint for stint in stints[1:] if _after(stint.accepted.get(compartment), number)]
    return later[-1] if later else stints[0]


def _after(accepted: Head | None, number: int) -> bool:
    return accepted is None or accepted.number < number


def _added(team: Membership, card: Card, role: Role) -> Membership:
    cards = [member.card for member in team.members.values()]
    taken = {card.device for card in cards} | {card.signing for card in cards} | {card.age for card in cards}
    if taken & {card.device, card.signing, card.age} or card.device in team.compartments:
        raise Rejected(Reason.ROSTER_KNOWN_CARD)
    desk = Compartment(card.device, "", team.number, {})
    return replace(
        team,
        members={**team.members, card.device: Member(card, (Stint(team.number, role, {}),))},
        compartments={**team.compartments, card.device: desk},
        coordinators=team.coordinators | ({card.device} if role is Role.COORDINATOR else set()),
    )


def _with_role(team: Membership, device: str, role: Role | None, accepted: Mapping[str, Head]) -> Membership:
    member = team.members.get(device)
    if member is None:
        raise Rejected(Reason.ROSTER_UNKNOWN_DEVICE)
    if member.role is None or member.role is role:
        raise Rejected(Reason.ROSTER_ACT)
    if _last_coordinator(team, device, role):
        raise Rejected(Reason.ROSTER_LAST_COORDINATOR)
    stint = Stint(team.number, role, accepted)
    changed = replace(member, stints=(*member.stints, stint))
    raised = team.coordinators | ({device} if role is Role.COORDINATOR else set())
    return replace(team, members={**team.members, device: changed}, coordinators=raised)


def _last_coordinator(team: Membership, device: str, role: Role | None) -> bool:
    """Whether nobody could write the roster any more."""
    others = (each for each in team.active() if each.card.device != device)
    return role is not Role.COORDINATOR and all(each.role is not Role.COORDINATOR for each in others)


def _founded(team: Membership, act: FoundCompartment) -> Membership:
    if act.compartment in team.compartments or act.compartment in team.members:
        raise Rejected(Reason.ROSTER_ACT)
    desk = Compartment(act.compartment, act.name, team.number, {})
    return replace(team, compartments={**team.compartments, act.compartment: desk})


def _access(team: Membership, compartment: str, device: str, *, given: bool, accepted: Head | None) -> Membership:
    member, desk = team.members.get(device), team.compartments.get(compartment)
    if member is None or desk is None:
        raise Rejected(Reason.ROSTER_UNKNOWN_DEVICE)
    if member.role in (None, Role.COURIER) or compartment == device:
        raise Rejected(Reason.ROSTER_ACT)
    earlier = desk.given.get(device, ())
    if given == bool(earlier and earlier[-1].given):
        raise Rejected(Reason.ROSTER_ACT)
    access = Access(team.number, given, accepted)
    changed = replace(desk, given={**desk.given, device: (*earlier, access)})
    return replace(team, compartments={**team.compartments, compartment: changed})
