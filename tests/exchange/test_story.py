# SPDX-License-Identifier: GPL-3.0-or-later
"""A team of three and a courier, from the founding on: what two entered offline comes together everywhere."""

import random
import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy

from kzdesk.domain.errors import Refused
from kzdesk.exchange.transport import Transport
from kzdesk.exchange.transports import TRANSPORTS
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.store.schema import metadata
from tests.desks import Desk, Way, until_quiet
from tests.exchange.authority import certificate
from tests.exchange.relay import relayed
from tests.exchange.servers import Server, s3_server, sftp_server, webdav_server
from tests.exchange.story import assert_for_readers_alone, assert_unreadable, founded, play

pytestmark = pytest.mark.long

CUTS = 10
Started = Callable[[Path], AbstractContextManager[Server]]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def way_to(folder: Path) -> Way:
    return lambda: nullcontext(FolderTransport(folder))


@pytest.fixture
def way(place: Path) -> Way:
    return way_to(place)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[dict[str, Desk]]:
    """Clocks of the four are years apart."""
    years = {"asel": 2026, "bolat": 2019, "cholpon": 2031, "dana": 2026}
    made = {name: Desk.make(tmp_path, name, year) for name, year in years.items()}
    yield made
    for desk in made.values():
        desk.vault.close()


def test_what_two_entered_offline_comes_together_everywhere(desks: dict[str, Desk], way: Way, place: Path) -> None:
    play(desks, way, place, 200)
    dana = desks["dana"]
    assert_unreadable(dana, place, "canary", "Person")
    assert_for_readers_alone(desks, place)
    with dana.vault.transaction() as tx:
        stored = [tx._connection.execute(sqlalchemy.select(table)).all() for table in metadata.tables.values()]
    assert "canary" not in str(stored)
    assert "Person" not in str(stored)


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Started]:
    """How the servers are started, each in a folder of its own."""
    folder = tmp_path_factory.mktemp("proofs")
    proof = certificate(folder / "certificate")
    return {
        "webdav": partial(webdav_server, certificate=proof),
        "sftp": partial(sftp_server, keys=folder / "keys"),
        "s3": partial(s3_server, certificate=proof),
    }


@pytest.fixture(params=("webdav", "sftp", "s3"))
def server(request: pytest.FixtureRequest, servers: dict[str, Started], tmp_path: Path) -> Iterator[Server]:
    root = tmp_path / "root"
    root.mkdir()
    with servers[request.param](root) as running:
        yield running


def test_the_same_over_a_server_whose_connections_break(desks: dict[str, Desk], server: Server) -> None:
    chance = random.Random(20260301)  # noqa: S311 - repeatable on purpose
    place = server.root / f"place-{secrets.token_hex(4)}"
    place.mkdir()
    with relayed(server.reach) as relay:

        @contextmanager
        def way() -> Iterator[Transport]:
            if relay.cuts < CUTS:
                relay.cut_after([chance.randint(20_000, 150_000)])
            kind = next(each for each in TRANSPORTS if each.name == server.kind)
            with kind.open(server.settings(relay.port, place.name)) as transport:
                yield transport

        play(desks, way, place, 20)
        assert relay.cuts >= CUTS


def test_a_courier_carries_between_two_places(desks: dict[str, Desk], tmp_path: Path) -> None:
    asel, bolat, _, dana = desks.values()
    sticks = {}
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        sticks[name] = way_to(tmp_path / name)
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
    ahead = bolat.person("In Flight", occupation="written after the cut")
    bolat.send(way)
    cholpon.receive(way)
    assert cholpon.read(ahead).occupation == "written after the cut"
    asel.exchange.team.revoke(bolat.id)
    asel.send(way)
    asel.receive(way)
    cholpon.sync(way)
    asel.sync(way)
    later = asel.person("After Removal", occupation="not for Bolat")
    asel.send(way)
    assert bolat.receive(way).operations == 0
    cholpon.receive(way)
    assert cholpon.read(later).occupation == "not for Bolat"
    assert asel.state(shared) == cholpon.state(shared)
    for desk in (asel, cholpon):
        assert desk.read(kept).occupation == "kept"
        with pytest.raises(Refused, match="no such record"):
            desk.read(ahead)
    assert {refused.code for refused in asel.exchange.receiving.refusals()} == {"after-removal"}
    assert bolat.send(way).operations == 0
