# SPDX-License-Identifier: GPL-3.0-or-later
"""Desks of invented people: real vaults that exchange over real transports."""

import dataclasses
import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from kzdesk.domain.errors import Unavailable
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.exchange.transport import Transport
from kzdesk.services.access import Access
from kzdesk.services.exchange.desk import Exchange, open_exchange
from kzdesk.services.exchange.receiving import Received
from kzdesk.services.exchange.sending import SentOut
from kzdesk.services.exchange.team import Role
from kzdesk.store.vault import DEVICE, Vault
from tests.doubles import FixedClock
from tests.vaults import QUICK, make_vault, open_vault

Way = Callable[[], AbstractContextManager[Transport]]
PLACE = "place-1"
T = TypeVar("T")


@dataclass
class Desk:
    """One person's device."""

    name: str
    vault: Vault
    clock: FixedClock
    exchange: Exchange

    @classmethod
    def make(cls, folder: Path, name: str, year: int = 2026) -> "Desk":
        clock = FixedClock(datetime(year, 3, 1, 12, 0, tzinfo=UTC))
        copied = make_vault(folder / f"{name}.kzvault", clock)
        with copied.transaction() as tx:
            tx.set_fact(DEVICE, secrets.token_hex(16))
        copied.close()
        vault = open_vault(copied.folder, clock)
        return cls(name, vault, clock, open_exchange(vault, clock))

    @classmethod
    def at(cls, vault: Path, name: str) -> "Desk":
        """A desk whose vault is there already."""
        clock = FixedClock(datetime(2026, 4, 1, 12, 0, tzinfo=UTC))
        opened = open_vault(vault, clock)
        return cls(name, opened, clock, open_exchange(opened, clock))

    def reopen(self) -> None:
        self.vault.close()
        self.vault = open_vault(self.vault.folder, self.clock)
        self.exchange = open_exchange(self.vault, self.clock)

    @property
    def id(self) -> str:
        return self.vault.device

    def person(self, latin: str, **facts: Any) -> str:
        given, _, surname = latin.rpartition(" ")
        self.clock.advance(seconds=7)
        with self.vault.transaction() as tx:
            person = tx.records.put(Person(**facts))
            tx.records.put(PersonName(person=person.id, given=given, surname=surname).completed())
            return person.id

    def change(self, person: str, **facts: Any) -> None:
        self.clock.advance(seconds=7)
        with self.vault.transaction() as tx:
            tx.records.put(dataclasses.replace(tx.records.get(Person, person), **facts))

    def read(self, person: str) -> Person:
        with self.vault.transaction() as tx:
            return tx.records.get(Person, person)

    def delete(self, person: str) -> None:
        self.clock.advance(seconds=7)
        with self.vault.transaction() as tx:
            tx.records.delete(Person, person)

    def send(self, way: Way, place: str = PLACE) -> SentOut:
        return again_when_broken_off(way, lambda transport: self.exchange.sending.send(place, transport))

    def receive(self, way: Way, place: str = PLACE) -> Received:
        return again_when_broken_off(way, lambda transport: self.exchange.receiving.receive(place, transport))

    def sync(self, way: Way, place: str = PLACE) -> tuple[Received, SentOut]:
        return self.receive(way, place), self.send(way, place)

    def state(self, *compartments: str) -> str:
        with self.vault.transaction() as tx:
            return tx.merge.state_hash(compartments or None)

    def disputed(self) -> set[tuple[str, str]]:
        with self.vault.transaction() as tx:
            return {(each.record_id, each.field) for each in tx.merge.disputed()}


def again_when_broken_off(way: Way, work: Callable[[Transport], T], tries: int = 10) -> T:
    """Does as people do whose connection breaks."""
    while True:
        try:
            with way() as transport:
                return work(transport)
        except Unavailable as error:
            tries -= 1
            if error.code not in ("interrupted", "unreachable") or not tries:
                raise


def quick_access(clock: FixedClock) -> Access:
    return Access(clock, floor=QUICK, seconds=0)


def take_in(coordinator: Desk, newcomer: Desk, role: Role) -> None:
    """Invites a device, compares the nine words and takes it in."""
    invitation = coordinator.exchange.joinings.invite()
    joining = newcomer.exchange.joinings.join(invitation.text, newcomer.name)
    joiner = coordinator.exchange.joinings.joiner(joining.answer)
    assert joiner.words == joining.words
    newcomer.exchange.joinings.compared()
    coordinator.exchange.joinings.confirm(joining.answer, role)


def until_quiet(desks: list[Desk], way: Way, rounds: int = 8) -> int:
    """Lets all desks receive and send in turn until nothing more is taken or put; returns how many rounds it took."""
    for number in range(rounds):
        came = [desk.sync(way) for desk in desks]
        if not any(received.bundles or received.files or sent.bundles or sent.carried for received, sent in came):
            return number
    raise AssertionError("the exchange does not come to rest")
