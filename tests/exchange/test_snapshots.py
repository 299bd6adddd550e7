# SPDX-License-Identifier: GPL-3.0-or-later
"""A new device begins from a signed snapshot: it has what others have, goes on as they do, and takes none that lies."""

import dataclasses
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.exchange.team import Role
from kzdesk.store.lost import LOST
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

    def newcomer(self, name: str = "cholpon", role: Role = Role.COORDINATOR) -> Desk:
        """Somebody who has just been taken in and has received what is at the place."""
        desk = Desk.make(self.folder.parent, name)
        take_in(self.asel, desk, role)
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


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    folder = tmp_path / "place"
    folder.mkdir()
    asel, bolat = (Desk.make(tmp_path, name) for name in ("asel", "bolat"))
    asel.exchange.team.create("Invented team", "Asel")
    take_in(asel, bolat, Role.MONITOR)
    view = asel.exchange.team.found_compartment("Spring")
    [shared] = [each.id for each in view.compartments if each.name == "Spring"]
    asel.exchange.team.give(shared, bolat.id)
    two = Two(asel, bolat, folder, shared, [])
    until_quiet([asel, bolat], two.way)
    for desk in (asel, bolat):
        desk.exchange.team.write_into(shared)
    two.people = [asel.person(f"Invented{number} Person", note="first") for number in range(3)]
    two.people += [bolat.person(f"Monitored{number} Person", note="first") for number in range(3)]
    given = [consent(asel, person) for person in two.people[:2]]
    until_quiet([asel, bolat], two.way)
    for person in two.people:
        asel.change(person, note="second")
    asel.change(two.people[0], occupation="teacher")
    bolat.change(two.people[0], occupation="driver")
    asel.delete(two.people[1])
    asel.delete(two.people[2])
    bolat.change(two.people[2], occupation="miner")
    withdraw(bolat, given[0])
    until_quiet([asel, bolat], two.way)
    yield two
    asel.vault.close()
    bolat.vault.close()


def in_conflict(desk: Desk) -> set[tuple[str, str]]:
    """What contradicts; what was left behind meanwhile is noted as it came."""
    return {(record, field) for record, field in desk.disputed() if not field.startswith(LOST)}


def begun_from(desk: Desk) -> set[str]:
    with desk.vault.transaction() as tx:
        return set(tx.merge.covered.compartments())


def test_a_new_device_begins_from_a_snapshot_and_has_what_all_have(two: Two) -> None:
    cholpon = two.newcomer()
    assert begun_from(cholpon) == {two.shared}
    assert cholpon.state() == two.asel.state()
    assert in_conflict(cholpon) == in_conflict(two.asel)
    assert cholpon.vault.check().sound
    with cholpon.vault.transaction() as tx, two.asel.vault.transaction() as other:
        assert len(tx.merge.since(two.asel.id, two.shared, 0, 1000)) == 0
        assert tx.merge.heads() == other.merge.heads()
        for person in two.people[3:]:
            mine, theirs = tx.records.history(person), other.records.history(person)
            assert (mine[-1].device, mine[-1].time) == (theirs[-1].device, theirs[-1].time)
    assert until_quiet([cholpon, two.asel, two.bolat], two.way) <= 3
    assert [desk.exchange.receiving.refusals() for desk in (two.asel, two.bolat, cholpon)] == [()] * 3


def test_what_is_written_later_on_all_sides_merges_and_conflicts_rightly(two: Two) -> None:
    cholpon = two.newcomer()
    one, _, _, four, five, six = two.people
    cholpon.change(four, occupation="baker")
    two.bolat.change(four, occupation="nurse")
    cholpon.change(five, note="third")
    two.asel.delete(six)
    cholpon.change(six, note="meanwhile")
    cholpon.exchange.team.write_into(two.shared)
    added = cholpon.person("Added Later")
    until_quiet([cholpon, two.bolat, two.asel], two.way)
    assert cholpon.state(two.shared) == two.asel.state(two.shared) == two.bolat.state(two.shared)
    for desk in (cholpon, two.asel, two.bolat):
        assert {(four, "occupation"), (six, "deleted"), (one, "occupation")} <= desk.disputed()
        assert desk.read(five).note == "third"
        assert desk.read(added).id == added
        assert desk.vault.check().sound
        assert desk.exchange.receiving.refusals() == ()
    cholpon.clock.advance(seconds=7)
    with cholpon.vault.transaction() as tx:
        tx.records.resolve(Person, four, {"occupation": "baker"}, "asked")
        tx.records.resolve(Person, one, {"occupation": "teacher"}, "asked")
    until_quiet([cholpon, two.asel, two.bolat], two.way)
    assert cholpon.state(two.shared) == two.asel.state(two.shared) == two.bolat.state(two.shared)
    assert not {(four, "occupation"), (one, "occupation")} & two.bolat.disputed()
