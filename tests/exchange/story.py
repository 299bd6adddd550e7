# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of a team of three and a courier, to be played at any kind of place."""

import shutil
from pathlib import Path

from kzdesk.crypto.age import decrypt
from kzdesk.crypto.errors import NotForThisKey
from kzdesk.exchange.bundle import LARGEST, Bundle, Kind, open_bundle
from kzdesk.exchange.refusals import Rejected
from kzdesk.exchange.transport import new_name
from kzdesk.services.evidence.keeping import Evidence, attached
from kzdesk.services.exchange.seat import Seat, Seats, own_keys
from kzdesk.services.exchange.team import Role
from kzdesk.store.files import Soundness
from tests.desks import Desk, Way, quick_access, take_in, until_quiet

Desks = dict[str, Desk]


def founded(desks: Desks, way: Way) -> str:
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


def add_files(desk: Desk, person: str, folder: Path, *sizes: int) -> None:
    for number, size in enumerate(sizes):
        original = folder / f"{desk.name}-{number}"
        original.write_bytes(f"{desk.name} {number} ".encode() * (size // 8))
        Evidence(desk.vault, quick_access(desk.clock)).add(original, ("person", person))
        original.unlink()


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


def play(desks: Desks, way: Way, place: Path, people: int) -> str:
    """Plays the story: two enter people and files offline and change the same ones; one bundle is lost, some repeated.

    `place` is the folder in which the objects lie. Returns the shared compartment.
    """
    asel, bolat, cholpon, dana = desks.values()
    shared = founded(desks, way)
    entered = [asel.person(f"Invented{number} Person", occupation="canary") for number in range(people // 2)]
    entered += [bolat.person(f"Monitored{number} Person", note="canary") for number in range(people // 2)]
    add_files(asel, entered[0], place.parent, 3_000, 700_000, 5_000)
    add_files(bolat, entered[-1], place.parent, 4_000, 900_000)
    until_quiet([asel, bolat, cholpon, dana], way)
    assert_equal(desks, shared)

    edited_apart(asel, bolat, entered[:4])
    for name in _put_by(bolat, way, place):
        (place / name).unlink()
    bolat.change(entered[4], occupation="later than what was lost")
    for name in _put_by(bolat, way, place):
        shutil.copy(place / name, place / new_name())
    for desk in (asel, dana, cholpon):
        desk.sync(way)
    until_quiet([bolat, cholpon, asel, dana], way)
    assert_equal(desks, shared)
    _assert_settled_or_disputed([asel, bolat, cholpon], entered)
    return shared


def assert_equal(desks: Desks, shared: str) -> None:
    """All who may read have the same records and files, and refused nothing."""
    asel, bolat, cholpon, _ = desks.values()
    assert asel.state() == cholpon.state()
    assert asel.state(shared) == bolat.state(shared) == cholpon.state(shared)
    for desk in (asel, bolat, cholpon):
        files = Evidence(desk.vault, quick_access(desk.clock)).all()
        assert [desk.vault.files.verify(attached(each)) for each in files] == [Soundness.SOUND] * 5
        assert desk.exchange.receiving.refusals() == ()


def assert_unreadable(dana: Desk, place: Path, *texts: str) -> None:
    """Nothing that the courier has, and no object at the place but the roster, opens with the courier’s key."""
    with dana.vault.transaction() as tx:
        identity, carried = own_keys(tx).identity, set(tx.traffic.carried())
    held = [dana.vault.folder / "carried" / name for name in carried]
    assert len(held) > 5
    opened = []
    for path in (*held, *place.iterdir()):
        try:
            opened.append(decrypt(path.read_bytes(), identity, limit=LARGEST))
        except NotForThisKey:
            continue
    assert all(b'"kind":"roster"' in inner for inner in opened)
    assert not any(text.encode() in inner for inner in opened for text in texts)


def assert_for_readers_alone(desks: Desks, place: Path) -> None:
    """Every bundle at the place opens for those it names, who all may read its compartment, and for nobody else."""
    bundles = 0
    for path in place.iterdir():
        opened = {desk.id: bundle for desk in desks.values() if (bundle := _opened(desk, path))}
        for device, bundle in opened.items():
            head, seat = bundle.head, _seat(desks["asel"])
            assert device in head.recipients
            assert set(head.recipients) == set(opened)
            if head.kind is Kind.RECORDS:
                assert device in seat.team.readers(head.compartment)
                assert {each.header.compartment for each in bundle.segments()} <= {head.compartment}
                bundles += 1
    assert bundles > 10


def _seat(desk: Desk) -> Seat:
    with desk.vault.transaction() as tx:
        return Seats(desk.id).of(tx)


def _opened(desk: Desk, path: Path) -> Bundle | None:
    with desk.vault.transaction() as tx:
        identity = own_keys(tx).identity
    try:
        return open_bundle(path.read_bytes(), identity)
    except Rejected:
        return None


def _put_by(desk: Desk, way: Way, place: Path) -> set[str]:
    """Lets a desk send, and returns the names of what it put at the place."""
    before = {path.name for path in place.iterdir()}
    desk.send(way)
    return {path.name for path in place.iterdir()} - before


def _assert_settled_or_disputed(readers: list[Desk], entered: list[str]) -> None:
    one, two, three, four, five = entered[:5]
    for desk in readers:
        assert (desk.read(one).occupation, desk.read(one).religion) == ("teacher", "none")
        assert desk.read(five).occupation == "later than what was lost"
        assert {(two, "occupation"), (four, "note")} <= desk.disputed()
        assert {field for record, field in desk.disputed() if record == three} == {"deleted"}
