# SPDX-License-Identifier: GPL-3.0-or-later
"""This device’s place in its team: its keys and the roster as it is known here."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from kzdesk.crypto import age
from kzdesk.crypto.signing import new_seed, public_key
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.membership import Member, Membership
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import Roster, read_roster
from kzdesk.exchange.roster_entries import Card, Role, SignedEntry
from kzdesk.store.correspondence import KeptEntry
from kzdesk.store.tx import Tx

ROOT: Final = "team root"
"""The fact that names the first entry of the roster; set when the team is founded or the words were compared."""
_CHOSEN: Final = "team chosen"
_DOUBTED: Final = "team doubted"
_SEED: Final = "signing key"
_IDENTITY: Final = "age identity"
_DEVICE_NAME: Final = "device name"
_COUNTER: Final = "bundle counter"

_NO_TEAM: Final = QT_TRANSLATE_NOOP(
    "exchange", "This vault belongs to no team yet. Create one, or join one by an invitation."
)
_IN_A_TEAM: Final = QT_TRANSLATE_NOOP(
    "exchange", "This vault belongs to a team already. A vault has one team: make another vault for another team."
)
_REMOVED: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "This device was removed from the team: it neither sends nor receives any more. What it has stays readable here.",
)
_NOT_YET: Final = QT_TRANSLATE_NOOP(
    "exchange", "This device waits to be taken into the team. Receive when whoever invited it has confirmed and sent."
)
_FORKED_HERE: Final = QT_TRANSLATE_NOOP(
    "exchange",
    "This vault was restored from an older copy and has written since, or a copy of it is in use elsewhere: others "
    "have different changes under the same numbers. What is here stays readable; export it and let this person join "
    "with a new vault. After restoring a backup, receive before anything is written.",
)
_COORDINATORS: Final = QT_TRANSLATE_NOOP("exchange", "A coordinator alone can do this.")


@dataclass(frozen=True, slots=True)
class Keys:
    """The secret keys of this device, which never leave its vault."""

    seed: bytes = field(repr=False)
    identity: str = field(repr=False)

    def card(self, device: str, name: str) -> Card:
        """Return what others are told of this device."""
        return Card(device, name, public_key(self.seed).hex(), age.recipient_of(self.identity))


@dataclass(frozen=True, slots=True)
class Seat:
    """This device in its team. `member` is None while it has not been taken in."""

    device: str
    keys: Keys
    roster: Roster

    @property
    def team(self) -> Membership:
        """The team as it is known here."""
        return self.roster.membership

    @property
    def member(self) -> Member | None:
        """This device as the roster knows it."""
        return self.team.members.get(self.device)

    @property
    def role(self) -> Role | None:
        """Its role now."""
        return self.member.role if self.member else None

    def assert_active(self) -> None:
        """Raise `Refused` unless this device is in the team and the team has one roster."""
        if self.roster.forked:
            raise Rejected(Reason.ROSTER_CUTS_SEEN if self.roster.doubted else Reason.ROSTER_FORKED)
        if self.member is None:
            raise Refused(_NOT_YET, code="not-yet")
        if self.role is None:
            raise Refused(_REMOVED, code="removed")

    def assert_sends(self, tx: Tx) -> None:
        """Raise `Refused` unless this device is in the team and nobody has other changes of it than are here."""
        self.assert_active()
        if is_forked(tx, self.device):
            raise Refused(_FORKED_HERE, code="forked-here")

    def assert_coordinator(self) -> None:
        """Raise `Refused` unless this device is a coordinator’s."""
        self.assert_active()
        self.assert_writes()

    def assert_writes(self) -> None:
        """Raise `Refused` unless this device writes the roster, also while it is forked."""
        if self.role is not Role.COORDINATOR:
            raise Refused(_COORDINATORS, code="coordinators")

    def may_keep(self, roster: Roster) -> bool:
        """Return whether this device may choose, of lists in `roster` that contradict each other, the one of this seat.

        A coordinator settles it for all. Where coordinators disagree, and where something would be taken out that was
        seen, every device chooses for itself.
        """
        everybody = roster.contested or bool(roster.doubted)
        return self.role is Role.COORDINATOR or (everybody and self.role is not None)

    def readable(self) -> tuple[str, ...]:
        """Return the compartments this device may read, in order."""
        return tuple(each for each in sorted(self.team.compartments) if self.team.reads(self.device, each))


class Seats:
    """Reads the seat within a transaction; verified rosters are kept, for nothing in them ever changes."""

    def __init__(self, device: str) -> None:
        """Read for `device`."""
        self.device = device
        self._known: tuple[tuple[str, tuple[bytes, ...], str, str], Roster] | None = None

    def of(self, tx: Tx) -> Seat:
        """Return the seat. Raises `Refused` when the vault belongs to no team, or the team’s roster has not come."""
        seat = self.find(tx)
        if seat is None:
            raise Refused(_NOT_YET, code="not-yet")
        return seat

    def find(self, tx: Tx) -> Seat | None:
        """Return the seat; None before any roster has come. Raises `Refused` when the vault belongs to no team."""
        root = tx.fact(ROOT)
        if not root:
            raise Refused(_NO_TEAM, code="no-team")
        hashes = tx.exchange.entry_hashes()
        if not hashes:
            return None
        key = (root, hashes, tx.fact(_CHOSEN), tx.fact(_DOUBTED))
        if self._known is None or self._known[0] != key:
            self._known = (key, self.roster_with(tx, ()))
        return Seat(self.device, own_keys(tx), self._known[1])

    def roster_with(self, tx: Tx, entries: tuple[SignedEntry, ...], *choices: str) -> Roster:
        """Return the roster that follows when these entries are added and chosen in forks.

        Raises `Rejected` when the root is missing.
        """
        chosen = (*_listed(tx, _CHOSEN), *choices)
        return read_roster((*kept_entries(tx), *entries), tx.fact(ROOT), chosen, _listed(tx, _DOUBTED))


def own_keys(tx: Tx) -> Keys:
    """Return the keys of this device; they are made when they are first asked for."""
    if not tx.fact(_SEED):
        tx.set_fact(_SEED, new_seed().hex())
        tx.set_fact(_IDENTITY, age.new_identity())
    return Keys(bytes.fromhex(tx.fact(_SEED)), tx.fact(_IDENTITY))


def device_name(tx: Tx) -> str:
    """Return what people call this device; empty when it was never named."""
    return tx.fact(_DEVICE_NAME)


def name_device(tx: Tx, name: str) -> None:
    """Keep what people call this device."""
    tx.set_fact(_DEVICE_NAME, name)


def kept_entries(tx: Tx) -> tuple[SignedEntry, ...]:
    """Return the roster entries of the vault."""
    return tuple(SignedEntry(each.body, each.signature) for each in tx.exchange.entries())


def keep_entry(tx: Tx, entry: SignedEntry) -> None:
    """Keep a roster entry that holds, or that contradicts one that does."""
    read = entry.read()
    tx.exchange.add_entry(KeptEntry(entry.hash, read.number, read.previous, entry.body, entry.signature))


def choose(tx: Tx, entry: str) -> None:
    """Remember for which roster entry people at this device have decided: it holds here, whatever else comes."""
    tx.set_fact(_CHOSEN, json.dumps([*_listed(tx, _CHOSEN), entry]))


def hold_back(tx: Tx, entries: Iterable[str]) -> None:
    """Remember roster entries that do not hold here before people at this device have decided for them."""
    tx.set_fact(_DOUBTED, json.dumps(sorted({*_listed(tx, _DOUBTED), *entries})))


def _listed(tx: Tx, fact: str) -> tuple[str, ...]:
    return tuple(json.loads(tx.fact(fact) or "[]"))


def roster_mark(tx: Tx, seat: Seat, place: str) -> tuple[str, str]:
    """Return the fact that says which roster a place has, and its value for the roster as it is known here."""
    return f"roster at {place}", f"{seat.team.head} {tx.exchange.count_entries()}"


def assert_free(tx: Tx) -> None:
    """Raise `Refused` when the vault belongs to a team."""
    if tx.fact(ROOT):
        raise Refused(_IN_A_TEAM, code="in-a-team")


def count_bundles(tx: Tx, counter: int) -> int:
    """Take note that this device sent a bundle of this number, and return the number of the last one."""
    last = max(counter, int(tx.fact(_COUNTER) or "0"))
    tx.set_fact(_COUNTER, str(last))
    return last


def is_forked(tx: Tx, device: str) -> bool:
    """Return whether a device wrote two different operations under one number."""
    return any(tx.exchange.has_refused(device, code) for code in (Reason.FORKED_CHAIN, Reason.HISTORY_REWRITTEN))
