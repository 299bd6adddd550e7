# SPDX-License-Identifier: GPL-3.0-or-later
"""Places: kept inside the vault, tried out before, opened and forgotten with all they held."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.domain.errors import Cancelled, Refused, Unavailable
from kzdesk.domain.progress import SILENT
from kzdesk.services.exchange.desk import Exchange, open_exchange
from kzdesk.services.exchange.team import Role
from kzdesk.store.vault import Vault
from tests.desks import Desk, take_in
from tests.doubles import FixedClock
from tests.vaults import make_vault

SECRET = "canary-of-a-password"
ADDRESS = "https://canary-host.example/exchange"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    opened = make_vault(tmp_path / "desk.kzvault")
    yield opened
    opened.close()


@pytest.fixture
def exchange(vault: Vault) -> Exchange:
    return open_exchange(vault, FixedClock())


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_place_is_kept_without_showing_its_password(exchange: Exchange) -> None:
    settings = {"address": ADDRESS, "user": "exchange", "password": SECRET, "nonsense": "x", "proxy": ""}
    place = exchange.places.add(" office ", "webdav", settings)
    assert place.name == "office"
    assert dict(place.shown) == {"address": ADDRESS, "user": "exchange"}
    assert exchange.places.all() == (place,)
    assert exchange.places.named("office") == exchange.places.named(place.id) == place
    assert SECRET not in repr(exchange.places.all())
    assert ADDRESS not in repr(exchange.places.all())


def test_nothing_of_a_place_is_readable_in_the_files_of_the_vault(exchange: Exchange, vault: Vault) -> None:
    exchange.places.add("office", "webdav", {"address": ADDRESS, "user": "exchange", "password": SECRET})
    for path in vault.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert SECRET.encode() not in content
            assert ADDRESS.encode() not in content


@pytest.mark.parametrize(
    ("name", "kind", "settings", "code"),
    [
        ("", "folder", {"path": "/x"}, "name"),
        ("  ", "folder", {"path": "/x"}, "name"),
        ("RED stick", "folder", {"path": "/x"}, "name"),
        ("other", "folder", {}, "setting"),
        ("other", "folder", {"path": " "}, "setting"),
        ("other", "post", {"path": "/x"}, "kind"),
        ("other", "webdav", {"address": ADDRESS, "user": "x"}, "setting"),
    ],
)
def test_what_cannot_be_kept_is_refused(
    exchange: Exchange, name: str, kind: str, settings: dict[str, str], code: str
) -> None:
    exchange.places.add("red stick", "folder", {"path": "/stick"})
    with pytest.raises(Refused) as caught:
        exchange.places.add(name, kind, settings)
    assert caught.value.code == code
    assert len(exchange.places.all()) == 1


def test_a_place_is_tried_out_and_left_as_it_was(exchange: Exchange, stick: Path) -> None:
    exchange.places.try_out("folder", {"path": str(stick)})
    place = exchange.places.add("red stick", "folder", {"path": str(stick)})
    exchange.places.test(place.id)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    with pytest.raises(Unavailable) as caught:
        exchange.places.test(place.id)
    assert caught.value.code == "folder-missing"


def test_a_place_that_is_forgotten_is_gone_with_what_was_seen_there(
    exchange: Exchange, vault: Vault, stick: Path
) -> None:
    place = exchange.places.add("red stick", "folder", {"path": str(stick)})
    with vault.transaction() as tx:
        tx.traffic.see(place.id, "a" * 26 + ".bin", "taken")
    exchange.places.remove(place.id)
    with vault.transaction() as tx:
        assert tx.traffic.outcome(place.id, "a" * 26 + ".bin") == ""
    for ask in (exchange.places.remove, exchange.places.test, exchange.places.named):
        with pytest.raises(Refused) as caught:
            ask(place.id)
        assert caught.value.code == "no-place"


def test_the_team_tells_what_each_device_lacked_of_ours(tmp_path: Path, stick: Path) -> None:
    asel, bolat, dana = (Desk.make(tmp_path, name) for name in ("asel", "bolat", "dana"))
    asel.exchange.team.create("Invented team", "Asel")
    take_in(asel, bolat, Role.COORDINATOR)
    take_in(asel, dana, Role.COURIER)
    desks = (asel, bolat, dana)
    place = {each.name: each.exchange.places.add("stick", "folder", {"path": str(stick)}).id for each in desks}
    assert lacked(asel) == {"Asel": None, "bolat": None, "dana": None}
    asel.person("Askar Invented")
    asel.exchange.visits.send(place["asel"])
    for each in (bolat, dana):
        each.exchange.visits.receive(place[each.name])
        each.exchange.visits.send(place[each.name])
    asel.exchange.visits.receive(place["asel"])
    assert lacked(asel) == {"Asel": None, "bolat": 0, "dana": None}
    asel.person("Berik Invented")
    assert lacked(asel) == {"Asel": None, "bolat": 2, "dana": None}
    for each in desks:
        each.vault.close()


def lacked(desk: Desk) -> dict[str, int | None]:
    view = desk.exchange.team.view()
    assert view is not None
    return {device.name: device.lacks for device in view.devices}


class StopAt:
    """Somebody who watches and stops at so many bytes."""

    def __init__(self, stop: int | None = None) -> None:
        self.steps: list[tuple[int, int]] = []
        self._stop = stop

    def step(self, done: int, total: int) -> None:
        self.steps.append((done, total))
        if self._stop is not None and done >= self._stop:
            raise Cancelled


def test_receiving_can_be_watched_and_stopped_within_a_file(tmp_path: Path, stick: Path) -> None:
    desk = Desk.make(tmp_path, "asel")
    desk.exchange.team.create("Invented team", "Asel")
    place = desk.exchange.places.add("red stick", "folder", {"path": str(stick)})
    desk.exchange.visits.send(place.id)
    size = 1 << 20
    with desk.exchange.places.opened(place.id) as transport:
        transport.put("a" * 26 + ".bin", io.BytesIO(bytes(size)), size, SILENT)
    with pytest.raises(Cancelled):
        desk.exchange.visits.receive(place.id, StopAt(size // 2))
    watched = StopAt()
    received = desk.exchange.visits.receive(place.id, watched)
    assert [each.code for each in received.refused] == ["not-a-bundle"]
    assert any(0 < done < total == size for done, total in watched.steps)
    assert desk.exchange.visits.receive(place.id).refused == ()
    desk.vault.close()
