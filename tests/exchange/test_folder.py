# SPDX-License-Identifier: GPL-3.0-or-later
"""What can happen to a folder and to no other place: sticks pulled out, links, pipes, full disks, rights."""

import errno
import io
import os
import resource
import shutil
import socket
import tracemalloc
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path

import pytest

from kzdesk.domain.errors import Cancelled, KzdeskError, Refused, Unavailable
from kzdesk.domain.progress import SILENT
from kzdesk.exchange import carrying
from kzdesk.exchange.transport import PIECE, Listed, Transport
from kzdesk.exchange.transports.folder import FolderKind, FolderTransport
from tests.exchange.objects import bytes_written, content, get, listed, put

NAME = "a" * 26 + ".bin"
OTHER = "b" * 26 + ".bin"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def transport(folder: Path) -> Iterator[Transport]:
    with FolderKind().open({"path": str(folder)}) as opened:
        yield opened


@pytest.mark.parametrize("path", ["", "stick", "./stick", "~/stick"])
def test_only_a_whole_path_is_a_place(path: str) -> None:
    with pytest.raises(Refused) as caught:
        FolderKind().open({"path": path})
    assert caught.value.code == "setting"


def test_only_plain_files_with_our_names_are_listed(
    transport: Transport, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(transport, NAME, b"one")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"secret")
    (folder / ("b" * 26 + ".bin")).symlink_to(elsewhere)
    os.mkfifo(folder / ("c" * 26 + ".bin"))
    (folder / ("d" * 26 + ".bin")).mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(folder)  # a socket's path may be no longer than some hundred characters
        listening.bind("e" * 26 + ".bin")
    hostile = ("A" * 26 + ".bin", "f" * 25 + ".bin", "f" * 26 + ".bin.part", "f" * 26 + ".BIN", "f" * 26 + ".bin\n")
    others = ("autorun.inf", "..bin", "<b>.bin", "1" * 26 + ".bin", "имя.bin", "\udcff.bin", " " + NAME)
    for name in (*hostile, *others):
        (folder / name).write_bytes(b"x")
    assert listed(transport) == {Listed(NAME, 3)}


@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_plain_file_is_not_read(transport: Transport, folder: Path, tmp_path: Path, kind: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"secret")
    path = folder / NAME
    match kind:
        case "link":
            path.symlink_to(elsewhere)
        case "pipe":
            os.mkfifo(path)
        case _:
            path.mkdir()
    with pytest.raises(Unavailable) as caught:
        get(transport, NAME)
    assert caught.value.code == "no-object"


def test_a_link_lying_in_wait_is_not_written_through(transport: Transport, folder: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"mine")
    (folder / (NAME + ".part")).symlink_to(elsewhere)
    (folder / NAME).symlink_to(elsewhere)
    put(transport, NAME, b"ours")
    assert elsewhere.read_bytes() == b"mine"
    assert (folder / NAME).read_bytes() == b"ours"
    assert not (folder / NAME).is_symlink()


def test_files_tell_no_time(transport: Transport, folder: Path) -> None:
    put(transport, NAME, b"one")
    assert (folder / NAME).stat().st_mtime == 315_619_200


class Pulled(io.BytesIO):
    """Content in the middle of which something happens to the folder."""

    def __init__(self, size: int, folder: Path, error: BaseException | None = None) -> None:
        super().__init__(bytes(size))
        self._folder = folder
        self._error = error

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell() >= PIECE:
            if self._error is not None:
                raise self._error
            shutil.rmtree(self._folder)
        return super().read(size)


def test_a_stick_pulled_out_while_writing(transport: Transport, folder: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        transport.put(NAME, Pulled(3 * PIECE, folder), 3 * PIECE, SILENT)
    assert caught.value.code == "folder-missing"
    assert str(folder) not in repr(caught.value.__cause__)


def test_a_stick_pulled_out_while_listing_and_reading(transport: Transport, folder: Path) -> None:
    put(transport, NAME, content(3 * PIECE))
    pieces = transport.get(NAME, 1 << 22)
    next(pieces)
    shutil.rmtree(folder)
    for ask in (lambda: list(transport.names()), lambda: get(transport, NAME), lambda: transport.delete(NAME)):
        with pytest.raises(Unavailable) as caught:
            ask()
        assert caught.value.code == "folder-missing"
    with pytest.raises(Unavailable) as caught:
        carrying.check(transport)
    assert caught.value.code == "folder-missing"


@pytest.mark.parametrize(
    ("number", "family", "code"),
    [
        (errno.ENOSPC, Unavailable, "full"),
        (errno.EDQUOT, Unavailable, "full"),
        (errno.EFBIG, Refused, "file-too-large"),
        (errno.EROFS, Refused, "not-allowed"),
        (errno.EACCES, Refused, "not-allowed"),
        (errno.EIO, Unavailable, "storage"),
    ],
)
def test_every_error_of_the_system_has_its_meaning(
    transport: Transport, folder: Path, number: int, family: type[KzdeskError], code: str
) -> None:
    put(transport, NAME, b"before")
    with pytest.raises(family) as caught:
        carrying.store(transport, OTHER, Pulled(3 * PIECE, folder, OSError(number, "x", str(folder))), 3 * PIECE)
    assert caught.value.code == code
    assert str(folder) not in repr(caught.value.__cause__)
    assert [path.name for path in folder.iterdir()] == [NAME]
    assert get(transport, NAME) == b"before"


def test_a_file_system_with_a_limit_is_named(transport: Transport, folder: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (PIECE, hard))
    try:
        with pytest.raises(Refused) as caught:
            carrying.store(transport, NAME, io.BytesIO(bytes(2 * PIECE)), 2 * PIECE)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert caught.value.code == "file-too-large"
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("keep", [False, True])
def test_a_cancelled_put_leaves_only_what_is_gone_on_with(transport: Transport, folder: Path, keep: bool) -> None:
    with pytest.raises(Cancelled):
        carrying.store(transport, NAME, Pulled(3 * PIECE, folder, Cancelled()), 3 * PIECE, keep=keep)
    assert [path.name for path in folder.iterdir()] == [NAME + ".part"] * keep


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "x"), OSError(errno.EFBIG, "x"), RuntimeError("a bug")])
def test_what_will_not_go_on_leaves_nothing(transport: Transport, folder: Path, error: Exception) -> None:
    with pytest.raises((KzdeskError, RuntimeError)):
        carrying.store(transport, NAME, Pulled(3 * PIECE, folder, error), 3 * PIECE, keep=True)
    assert list(folder.iterdir()) == []


def test_a_put_that_broke_off_goes_on_where_its_part_agrees(transport: Transport, folder: Path) -> None:
    data = content(8 * PIECE + 5)
    part = folder / (NAME + ".part")
    for there, most in ((data[: 7 * PIECE + 3], 2), (data[: 4 * PIECE] + bytes(3 * PIECE), 5), (data + b"more", 1)):
        part.write_bytes(there)
        before = bytes_written()
        put(transport, NAME, data)
        assert bytes_written() - before < most * PIECE
        assert get(transport, NAME) == data
        assert not part.exists()


def test_a_second_name_of_a_file_of_ours_is_not_written_into(
    transport: Transport, folder: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(content(PIECE))
    os.link(elsewhere, folder / (NAME + ".part"))
    put(transport, NAME, content(2 * PIECE, seed=2))
    assert elsewhere.read_bytes() == content(PIECE)


def test_a_hundred_thousand_objects_are_listed_in_flat_memory(transport: Transport, folder: Path) -> None:
    count, links = 100_000, 30_000  # a file system has an end to the names of one file
    names = [
        folder / ("".join(letters) + "z" * 20 + ".bin") for letters in islice(product("abcdefgh", repeat=6), count)
    ]
    for number, name in enumerate(names):
        if number % links == 0:
            name.touch()
        else:
            os.link(names[number // links * links], name)
    del names
    found = transport.names()
    tracemalloc.start()
    try:
        assert len([next(found) for _ in range(1000)]) == 1000
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()
    assert sum(1 for _ in found) == count - 1000
    shutil.rmtree(folder)


def test_a_transport_takes_no_foreign_name(folder: Path) -> None:
    transport = FolderTransport(folder)
    for name in ("../" + NAME, "x.bin", NAME + ".part", ""):
        for ask in (transport.delete, lambda name: put(transport, name, b""), lambda name: get(transport, name)):
            with pytest.raises(ValueError, match="not the name of an object"):
                ask(name)
    assert list(folder.iterdir()) == []
