# SPDX-License-Identifier: GPL-3.0-or-later
"""What every way of carrying objects keeps to, against real places."""

import io
import random
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from pathlib import Path

import pytest

from kzdesk.domain.errors import Cancelled, Refused, Unavailable
from kzdesk.domain.progress import SILENT
from kzdesk.exchange import carrying
from kzdesk.exchange.sent import TooShort
from kzdesk.exchange.transport import PIECE, Listed, Transport, TransportKind, new_name
from kzdesk.exchange.transports import TRANSPORTS
from tests.exchange.authority import certificate
from tests.exchange.objects import Watched, content, get, listed, put
from tests.exchange.relay import Relay, relayed
from tests.exchange.servers import (
    Server,
    nextcloud_server,
    rclone_sftp_server,
    rclone_webdav_server,
    s3_server,
    sftp_server,
    webdav_server,
)

pytestmark = pytest.mark.long

NAME = "a" * 26 + ".bin"
SERVERS = ("webdav", "webdav-rclone", "nextcloud", "sftp", "sftp-rclone", "s3")


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Server]]:
    """All servers, each with a folder of its own that is served."""
    folder = tmp_path_factory.mktemp("servers")
    proof = certificate(folder / "certificate")
    makers = (
        partial(webdav_server, certificate=proof),
        partial(rclone_webdav_server, certificate=proof),
        partial(nextcloud_server, certificate=proof),
        partial(sftp_server, keys=folder / "keys"),
        partial(rclone_sftp_server, keys=folder / "other keys"),
        partial(s3_server, certificate=proof),
    )
    with ExitStack() as stack:
        started = {}
        for name, maker in zip(SERVERS, makers, strict=True):
            root = folder / name
            root.mkdir()
            started[name] = stack.enter_context(maker(root))
        yield started


@pytest.fixture(params=("webdav", "sftp", "s3"))
def server(request: pytest.FixtureRequest, servers: dict[str, Server]) -> Server:
    return servers[request.param]


@pytest.fixture
def relay(server: Server) -> Iterator[Relay]:
    with relayed(server.reach) as running:
        yield running


@pytest.fixture
def served(server: Server) -> Path:
    """A new folder of the server."""
    return new_place(server)


@pytest.fixture(params=("folder", "webdav", "sftp", "s3"))
def transport(request: pytest.FixtureRequest, servers: dict[str, Server], tmp_path: Path) -> Iterator[Transport]:
    """A way to an empty place of each kind."""
    if request.param == "folder":
        with kind_of("folder").open({"path": str(tmp_path)}) as opened:
            yield opened
        return
    server = servers[request.param]
    with relayed(server.reach) as relay, opened_at(server, relay, new_place(server)) as opened:
        yield opened


def kind_of(name: str) -> TransportKind:
    return next(kind for kind in TRANSPORTS if kind.name == name)


def new_place(server: Server) -> Path:
    folder = server.root / f"place-{secrets.token_hex(8)}"
    folder.mkdir()
    return folder


def opened_at(server: Server, relay: Relay, folder: Path, **others: str) -> AbstractContextManager[Transport]:
    settings = server.settings(relay.port, folder.name)
    return kind_of(server.kind).open({**settings, **others})


def test_a_place_that_can_be_used_is_left_as_it_was(transport: Transport) -> None:
    carrying.check(transport)
    assert listed(transport) == set()


def test_an_object_comes_back_as_it_was_given(transport: Transport) -> None:
    for size in (0, 1, PIECE, 2 * PIECE + 7):
        name, data = new_name(), content(size)
        put(transport, name, data)
        assert listed(transport) == {Listed(name, size)}
        assert get(transport, name) == data
        for offset in {0, size // 3, size}:
            assert get(transport, name, offset) == data[offset:]
        transport.delete(name)


@pytest.mark.parametrize("name", ["webdav-rclone", "nextcloud", "sftp-rclone"])
def test_other_servers_understand_us_too(servers: dict[str, Server], name: str) -> None:
    server = servers[name]
    with relayed(server.reach) as relay, opened_at(server, relay, new_place(server)) as transport:
        carrying.check(transport)
        put(transport, NAME, content(PIECE + 1))
        assert listed(transport) == {Listed(NAME, PIECE + 1)}
        assert get(transport, NAME, 7) == content(PIECE + 1)[7:]


def test_an_object_is_replaced_as_a_whole(transport: Transport) -> None:
    name = new_name()
    put(transport, name, content(2 * PIECE))
    put(transport, name, b"short")
    assert listed(transport) == {Listed(name, 5)}
    assert get(transport, name) == b"short"


@pytest.mark.parametrize("name", ["nextcloud", "sftp", "s3"])
def test_an_upload_that_breaks_off_goes_on(servers: dict[str, Server], name: str) -> None:
    """Within one call and when it is asked for later; the first part of larger objects is 5 MiB long."""
    server, data = servers[name], content((5 << 20) + (1 << 19))
    folder = new_place(server)
    with relayed(server.reach) as relay:
        relay.cut_after([len(data) - 100_000])
        with opened_at(server, relay, folder) as transport, pytest.raises(Unavailable):
            put(transport, NAME, data)
        before = relay.sent
        relay.cut_after([300_000])
        with opened_at(server, relay, folder) as transport:
            carrying.store(transport, NAME, io.BytesIO(data), len(data))
            assert listed(transport) == {Listed(NAME, len(data))}
            assert get(transport, NAME) == data
    assert relay.cuts == 2
    assert relay.sent - before < len(data) // 2


def test_a_server_that_cannot_go_on_gets_the_whole_once_more(servers: dict[str, Server]) -> None:
    server, data = servers["sftp-rclone"], content(5 * PIECE)
    folder = new_place(server)
    (folder / f"{NAME}.part").write_bytes(data[: 5 * PIECE - 1])
    with relayed(server.reach) as relay, opened_at(server, relay, folder) as transport:
        put(transport, NAME, data)
        assert get(transport, NAME) == data


def test_other_files_and_folders_of_the_place_are_passed_over(server: Server, relay: Relay, served: Path) -> None:
    with opened_at(server, relay, served) as transport:
        put(transport, NAME, b"one")
        for name in ("notes.txt", "b" * 26 + ".bin.part", "B" * 26 + ".bin", "имя.bin", "b" * 25 + "&.bin"):
            (served / name).write_bytes(b"x")
        (served / ("c" * 26 + ".bin")).mkdir()
        (served / ("c" * 26 + ".bin") / ("d" * 26 + ".bin")).touch()
        assert listed(transport) == {Listed(NAME, 3)}


def test_an_object_larger_than_expected_is_not_taken(transport: Transport) -> None:
    name = new_name()
    put(transport, name, content(100))
    assert b"".join(transport.get(name, 100)) == content(100)
    with pytest.raises(Refused) as caught:
        list(transport.get(name, 99))
    assert caught.value.code == "too-large"


def test_what_is_not_there_is_said_and_deleted_without_complaint(transport: Transport) -> None:
    name = new_name()
    with pytest.raises(Unavailable) as caught:
        get(transport, name)
    assert caught.value.code == "no-object"
    transport.delete(name)
    put(transport, name, b"x")
    transport.delete(name)
    assert listed(transport) == set()


def test_progress_ends_with_the_whole_size_and_can_cancel(transport: Transport) -> None:
    name, size = new_name(), 4 * PIECE
    progress = Watched()
    transport.put(name, io.BytesIO(bytes(size)), size, progress)
    assert progress.last == (size, size)
    with pytest.raises(Cancelled):
        transport.put(new_name(), io.BytesIO(bytes(size)), size, Watched(cancel_at=2 * PIECE))
    assert listed(transport) == {Listed(name, size)}


def test_content_shorter_than_announced_is_not_stored(transport: Transport) -> None:
    with pytest.raises(TooShort):
        transport.put(new_name(), io.BytesIO(b"abc"), 4, SILENT)
    assert listed(transport) == set()


def test_names_are_random_and_tell_nothing() -> None:
    names = {new_name() for _ in range(1000)}
    assert len(names) == 1000
    assert all(re.fullmatch(r"[a-z2-7]{26}\.bin", name) for name in names)


def test_a_place_can_be_read_while_it_is_listed(transport: Transport) -> None:
    for number in range(3):
        put(transport, new_name(), bytes([number]))
    assert {get(transport, found.name) for found in transport.names()} == {b"\0", b"\1", b"\2"}


class Unseen:
    """Progress that looks whether something shows before it is whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def step(self, done: int, total: int) -> None:
        assert not self._path.exists()


def broke(work: Callable[[], None]) -> bool:
    """Whether the connection broke so often that the work was given up."""
    try:
        work()
    except Unavailable as error:
        if error.code != "interrupted":
            raise
        return True
    return False


def test_connections_that_break_ten_times_lose_nothing(server: Server, relay: Relay, served: Path) -> None:
    chance = random.Random(5)  # noqa: S311 - repeatable on purpose
    name, data = new_name(), content(1 << 19)
    with opened_at(server, relay, served) as transport:
        relay.cut_after(chance.randrange(100, 400_000) for _ in range(5))
        unseen = Unseen(served / name)
        while broke(lambda: carrying.store(transport, name, io.BytesIO(data), len(data), unseen)):
            assert not (served / name).exists()
    assert relay.cuts == 5
    arrived = io.BytesIO()
    with opened_at(server, relay, served) as transport:
        assert listed(transport) == {Listed(name, len(data))}
    with opened_at(server, relay, served) as transport:
        relay.cut_after(chance.randrange(100, 100_000) for _ in range(5))
        while broke(lambda: carrying.fetch(transport, name, len(data), arrived)):
            assert data.startswith(arrived.getvalue())
    assert arrived.getvalue() == data
    assert relay.cuts == 10


def test_a_list_that_breaks_off_is_no_list(server: Server, relay: Relay, served: Path) -> None:
    for number in range(150):
        (served / f"{number:026d}.bin".translate(str.maketrans("0123456789", "abcdefghij"))).touch()
    with opened_at(server, relay, served) as transport:
        relay.cut_after([12_000])
        with pytest.raises(Unavailable) as caught:
            listed(transport)
        assert caught.value.code == "interrupted"
        assert len(listed(transport)) == 150
