# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that belong to no open invitation, segments with something left out, rosters that stop short."""

import dataclasses
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import msgspec
import pytest

from kzdesk.exchange.bundle import Kind, Letterhead, Report, roster_content, seal_bundle, write_bundle
from kzdesk.exchange.joining import read_invite, write_answer
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.transport import new_name
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.exchange import taking
from kzdesk.services.exchange.seat import Seat, Seats, kept_entries
from kzdesk.services.exchange.team import Role
from tests.desks import Desk, Way, take_in, until_quiet


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


@pytest.fixture
def way(place: Path) -> Way:
    return lambda: nullcontext(FolderTransport(place))


@pytest.fixture
def pair(tmp_path: Path, way: Way) -> Iterator[tuple[Desk, Desk]]:
    """Two coordinators of one team."""
    asel, bolat = Desk.make(tmp_path, "asel"), Desk.make(tmp_path, "bolat")
    asel.exchange.team.create("Invented team", "Asel")
    take_in(asel, bolat, Role.COORDINATOR)
    until_quiet([asel, bolat], way)
    yield asel, bolat
    for desk in (asel, bolat):
        desk.vault.close()


def seat_of(desk: Desk) -> Seat:
    with desk.vault.transaction() as tx:
        return Seats(desk.id).of(tx)


def test_an_invitation_is_used_once_and_for_its_team(pair: tuple[Desk, Desk], tmp_path: Path) -> None:
    asel = pair[0]
    erlan = Desk.make(tmp_path, "erlan")
    invitation = asel.exchange.joinings.invite().text
    answer = erlan.exchange.joinings.join(invitation, "Erlan").answer
    invite, _ = read_invite(invitation)
    keys = dataclasses.replace(seat_of(asel).keys, seed=bytes(32))
    elsewhere = msgspec.structs.replace(invite, root="ab" * 32)
    for text, reason in (
        (write_answer(elsewhere, keys.card("99" * 16, "Erlan"), bytes(32))[0], Reason.ANSWER_TEAM),
        (
            write_answer(msgspec.structs.replace(invite, token="cd" * 16), keys.card("99" * 16, "E"), bytes(32))[0],
            Reason.INVITE_UNKNOWN,
        ),
    ):
        with pytest.raises(Rejected) as refused:
            asel.exchange.joinings.confirm(text, Role.MONITOR)
        assert refused.value.reason is reason
    asel.exchange.joinings.confirm(answer, Role.MONITOR)
    with pytest.raises(Rejected) as refused:
        asel.exchange.joinings.joiner(answer)
    assert refused.value.reason is Reason.INVITE_UNKNOWN
    erlan.vault.close()


def put(place: Path, sender: Desk, kind: Kind, compartment: str, content: bytes) -> None:
    """Puts a bundle to everybody with any content."""
    seat = seat_of(sender)
    readers = tuple(sorted(seat.team.members))
    head = Letterhead(seat.team.team, sender.id, 900, compartment, seat.team.head, readers, Report({}, {}), 1)
    inner = write_bundle(kind, head, content, seat.keys.seed)
    (place / new_name()).write_bytes(seal_bundle(inner, [each.card.age for each in seat.team.members.values()]))


def test_a_roster_that_stops_short_is_refused(pair: tuple[Desk, Desk], way: Way, place: Path) -> None:
    asel, bolat = pair
    with bolat.vault.transaction() as tx:
        entries = kept_entries(tx)
    put(place, bolat, Kind.ROSTER, "0" * 32, roster_content(entries[:1]))
    assert [each.code for each in asel.receive(way).refused] == [Reason.ROSTER_INCOMPLETE]


def test_the_very_first_bundle_of_a_device_may_be_lost(pair: tuple[Desk, Desk], way: Way, place: Path) -> None:
    asel, bolat = pair
    before = set(place.iterdir())
    person = bolat.person("Lost On The Way")
    bolat.send(way)
    for lost in set(place.iterdir()) - before:
        lost.unlink()
    bolat.person("Arrived")
    until_quiet([bolat, asel], way)
    assert asel.read(person).id == person
    assert asel.state() == bolat.state()


def test_what_waits_has_a_limit(
    pair: tuple[Desk, Desk], way: Way, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asel, bolat = pair
    monkeypatch.setattr(taking, "MOST_WAITING", 2)
    before = set(place.iterdir())
    for number in range(4):
        bolat.person(f"Number{number} Person")
        bolat.send(way)
        if number == 0:
            [first] = set(place.iterdir()) - before
            first.unlink()
    assert {each.code for each in asel.receive(way).refused} == {Reason.TOO_MANY_WAIT}
