# SPDX-License-Identifier: GPL-3.0-or-later
"""A team of three and a courier, from the founding on: what two entered offline comes together everywhere."""

import io
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
import sqlalchemy

from kzdesk.crypto.age import decrypt
from kzdesk.crypto.errors import NotForThisKey
from kzdesk.domain.errors import Refused
from kzdesk.domain.progress import SILENT
from kzdesk.exchange.bundle import LARGEST
from kzdesk.exchange.transport import new_name
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.exchange.seat import own_keys
from kzdesk.services.exchange.team import Role
from kzdesk.store.schema import metadata
from tests.desks import Desk, Way, take_in, until_quiet

WHERE = ("canary-occupation", "canary-note")


@pytest.fixture
def way(tmp_path: Path) -> Way:
    folder = tmp_path / "place"
    folder.mkdir()
    return lambda: nullcontext(FolderTransport(folder))


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[dict[str, Desk]]:
    """Clocks of the four are years apart."""
    years = {"asel": 2026, "bolat": 2019, "cholpon": 2031, "dana": 2026}
    made = {name: Desk.make(tmp_path, name, year) for name, year in years.items()}
    yield made
    for desk in made.values():
        desk.vault.close()


def founded(desks: dict[str, Desk], way: Way) -> str:
    """Makes the team: Asel and Cholpon coordinate, Bolat monitors, Dana carries; returns the shared compartment."""
    asel, bolat, cholpon, dana = desks.values()
    asel.exchange.team.create("Invented team", "Asel")
    for newcomer, role in ((bolat, Role.MONITOR), (cholpon, Role.COORDINATOR), (dana, Role.COURIER)):
        take_in(asel, newcomer, role)
    view = asel.exchange.team.found_compartment("Spring")
    [shared] = [each.id for each in view.compartments if each.name == "Spring"]
    asel.exchange.team.give(shared, bolat.id)
    until_quiet(list(desks.values()), way)
    for desk in (asel, bolat):
        desk.exchange.team.write_into(shared)
    return shared


def names_at(way: Way) -> set[str]:
    with way() as transport:
        return {listed.name for listed in transport.names()}


def lose(way: Way, names: set[str]) -> None:
    with way() as transport:
        for name in names:
            transport.delete(name)


def repeat(way: Way, name: str) -> None:
    """Puts an object there once more under another name, as a storage may."""
    with way() as transport:
        content = b"".join(transport.get(name, LARGEST))
        transport.put(new_name(), io.BytesIO(content), len(content), SILENT)


def edited_apart(asel: Desk, bolat: Desk, people: list[str]) -> None:
    """Both change the same people without knowing of each other, in every way that can meet."""
    one, two, three, four = people
    asel.change(one, occupation="teacher")
    bolat.change(one, religion="none")
    asel.change(two, occupation="driver")
    bolat.change(two, occupation="nurse")
    asel.delete(three)
    bolat.change(three, occupation="miner")
    asel.change(four, note="A long text.\n\nIts end, by Asel.")
    bolat.change(four, note="A long text.\n\nIts end, by Bolat.")
    asel.person("Twice Entered")
    bolat.person("Twice Entered")


def test_what_two_entered_offline_comes_together_everywhere(desks: dict[str, Desk], way: Way) -> None:
    asel, bolat, cholpon, dana = desks.values()
    shared = founded(desks, way)
    people = [asel.person(f"Invented{number} Person", occupation=WHERE[0]) for number in range(100)]
    people += [bolat.person(f"Monitored{number} Person", note=WHERE[1]) for number in range(100)]
    until_quiet([asel, bolat, cholpon, dana], way)
    assert asel.state() == cholpon.state()
    assert asel.state(shared) == bolat.state(shared)

    one, two, three, four, five = people[:5]
    edited_apart(asel, bolat, [one, two, three, four])
    before = names_at(way)
    bolat.send(way)
    lose(way, names_at(way) - before)
    bolat.change(five, occupation="later than what was lost")
    before = names_at(way)
    bolat.send(way)
    for name in names_at(way) - before:
        repeat(way, name)
    for desk in (asel, dana, cholpon):
        desk.sync(way)
    until_quiet([bolat, cholpon, asel, dana], way)

    assert asel.state() == cholpon.state()
    assert asel.state(shared) == bolat.state(shared) == cholpon.state(shared)
    for desk in (asel, bolat, cholpon):
        assert (desk.read(one).occupation, desk.read(one).religion) == ("teacher", "none")
        assert desk.read(five).occupation == "later than what was lost"
        assert {(two, "occupation"), (four, "note")} <= desk.disputed()
        assert {field for record, field in desk.disputed() if record == three} == {"deleted"}
        assert desk.exchange.receiving.refusals() == ()


def test_the_courier_has_nothing_to_read(desks: dict[str, Desk], way: Way, tmp_path: Path) -> None:
    asel, bolat, cholpon, dana = desks.values()
    founded(desks, way)
    asel.person("Secret Witness", occupation=WHERE[0])
    bolat.person("Another Witness", note=WHERE[1])
    until_quiet([asel, bolat, cholpon, dana], way)
    with dana.vault.transaction() as tx:
        carried = tx.traffic.carried()
        identity = own_keys(tx).identity
        dumped = "".join(
            str(tx._connection.execute(sqlalchemy.select(table)).all()) for table in metadata.tables.values()
        )
    assert len(carried) >= 2
    for text in (*WHERE, "Witness"):
        assert text not in dumped
    for name in carried:
        with pytest.raises(NotForThisKey):
            decrypt((dana.vault.folder / "carried" / name).read_bytes(), identity, limit=LARGEST)


def test_a_courier_carries_between_two_places(desks: dict[str, Desk], tmp_path: Path) -> None:
    asel, bolat, _, dana = desks.values()
    sticks = {}
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        sticks[name] = lambda name=name: nullcontext(FolderTransport(tmp_path / name))
    founded(desks, sticks["first"])
    person = bolat.person("Far Away", occupation="shepherd")
    bolat.send(sticks["first"], "first")
    dana.receive(sticks["first"], "first")
    assert dana.send(sticks["second"], "second").carried > 0
    asel.receive(sticks["second"], "second")
    assert asel.read(person).occupation == "shepherd"


def test_after_a_removal_nothing_more_is_taken_and_nothing_more_reaches_the_device(
    desks: dict[str, Desk], way: Way
) -> None:
    asel, bolat, cholpon, _ = desks.values()
    shared = founded(desks, way)
    kept = bolat.person("Before Removal", occupation="kept")
    until_quiet([bolat, asel, cholpon], way)
    cholpon_ahead = bolat.person("In Flight", occupation="written after the cut")
    bolat.send(way)
    cholpon.receive(way)
    assert cholpon.read(cholpon_ahead).occupation == "written after the cut"
    asel.exchange.team.revoke(bolat.id)
    asel.send(way)
    asel.receive(way)
    cholpon.sync(way)
    asel.sync(way)
    later = asel.person("After Removal", occupation="not for Bolat")
    asel.send(way)
    came = bolat.receive(way)
    assert came.operations == 0
    cholpon.receive(way)
    assert cholpon.read(later).occupation == "not for Bolat"
    assert asel.state(shared) == cholpon.state(shared)
    for desk in (asel, cholpon):
        assert desk.read(kept).occupation == "kept"
        with pytest.raises(Refused, match="no longer exists"):
            desk.read(cholpon_ahead)
    assert {refused.code for refused in asel.exchange.receiving.refusals()} == {"after-removal"}
    assert bolat.send(way).operations == 0
