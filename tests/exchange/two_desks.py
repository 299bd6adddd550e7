# SPDX-License-Identifier: GPL-3.0-or-later
"""Two who have written much together, and a place, for tests of devices that join them."""

import dataclasses
import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.consent import Consent
from kzdesk.exchange.bundle import Kind, open_bundle
from kzdesk.exchange.refusals import Rejected
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.exchange.seat import own_keys
from kzdesk.services.exchange.team import Role
from tests.desks import Desk, Way, take_in, until_quiet


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Snapshots are sent also of little."""
    monkeypatch.setattr("kzdesk.services.exchange.condensing.SNAPSHOT_FROM", 5)


@dataclasses.dataclass
class Two:
    """Two who have exchanged, edited, deleted and contradicted each other, and their place."""

    asel: Desk
    bolat: Desk
    folder: Path
    shared: str
    people: list[str]

    @property
    def way(self) -> Way:
        return lambda: nullcontext(FolderTransport(self.folder))

    def objects(self) -> set[Path]:
        return set(self.folder.iterdir())

    def taken_in(self, name: str = "cholpon", by: Desk | None = None) -> Desk:
        """A coordinator who has just been taken in and has received nothing yet."""
        desk = Desk.make(self.folder.parent, name)
        take_in(by or self.asel, desk, Role.COORDINATOR)
        return desk

    def newcomer(self, name: str = "cholpon") -> Desk:
        """Somebody who has just been taken in and has received what is at the place."""
        desk = self.taken_in(name)
        self.asel.sync(self.way)
        desk.receive(self.way)
        return desk


def consent(desk: Desk, person: str) -> str:
    with desk.vault.transaction() as tx:
        return tx.records.put(Consent(person=person, levels=("C4",))).id


def withdraw(desk: Desk, consent_id: str) -> None:
    desk.clock.advance(seconds=7)
    with desk.vault.transaction() as tx:
        given = tx.records.get(Consent, consent_id)
        tx.records.put(dataclasses.replace(given, withdrawn_on=PartialDate("2026-02-01")))


@pytest.fixture(scope="session")
def closed_two(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, list[str]]:
    """What two have written, both vaults closed; only copied."""
    root = tmp_path_factory.mktemp("two")
    (root / "place").mkdir()
    asel, bolat = (Desk.make(root, name) for name in ("asel", "bolat"))
    asel.exchange.team.create("Invented team", "Asel")
    take_in(asel, bolat, Role.MONITOR)
    view = asel.exchange.team.found_compartment("Spring")
    [shared] = [each.id for each in view.compartments if each.name == "Spring"]
    asel.exchange.team.give(shared, bolat.id)
    two = Two(asel, bolat, root / "place", shared, [])
    until_quiet([asel, bolat], two.way)
    for desk in (asel, bolat):
        desk.exchange.team.write_into(shared)
    two.people = [asel.person(f"Invented{number} Person", note="first") for number in range(3)]
    two.people += [bolat.person(f"Monitored{number} Person", note="first") for number in range(3)]
    given = [consent(asel, person) for person in two.people[:2]]
    until_quiet([asel, bolat], two.way)
    for person in two.people:
        asel.change(person, note="second")
    for person in two.people[3:]:
        bolat.change(person, religion="none")
        bolat.change(person, religion="not said")
    asel.change(two.people[0], occupation="teacher")
    bolat.change(two.people[0], occupation="driver")
    asel.delete(two.people[1])
    asel.delete(two.people[2])
    bolat.change(two.people[2], occupation="miner")
    withdraw(bolat, given[0])
    until_quiet([asel, bolat], two.way)
    asel.vault.close()
    bolat.vault.close()
    return root, shared, two.people


@pytest.fixture
def two(closed_two: tuple[Path, str, list[str]], tmp_path: Path) -> Iterator[Two]:
    root = shutil.copytree(closed_two[0], tmp_path / "two")
    asel, bolat = (Desk.at(root / f"{name}.kzvault", name) for name in ("asel", "bolat"))
    yield Two(asel, bolat, root / "place", *closed_two[1:])
    asel.vault.close()
    bolat.vault.close()


def begun_from(desk: Desk) -> set[str]:
    with desk.vault.transaction() as tx:
        return set(tx.merge.covered.compartments())


def refusals(desk: Desk) -> list[tuple[str, str]]:
    return [(each.code, each.device) for each in desk.exchange.receiving.refusals()]


def kind_of(desk: Desk, path: Path) -> Kind | None:
    with desk.vault.transaction() as tx:
        identity = own_keys(tx).identity
    try:
        return open_bundle(path.read_bytes(), identity).head.kind
    except Rejected:
        return None
