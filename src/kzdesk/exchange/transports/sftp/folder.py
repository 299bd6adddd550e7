# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of an SSH server, reached by SFTP."""

import asyncio
import os
import posixpath
import stat
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import partial
from typing import BinaryIO, Final, TypeVar, cast

import asyncssh

from kzdesk.domain.errors import KzdeskError, Unavailable
from kzdesk.domain.progress import Progress
from kzdesk.exchange.sent import Sent
from kzdesk.exchange.ssh import logged_in, meaning
from kzdesk.exchange.transport import (
    FIXED_TIME,
    PART,
    PIECE,
    Listed,
    Settings,
    Transport,
    checked,
    is_object,
)
from kzdesk.exchange.troubles import refused, unavailable

_AHEAD: Final = 4 * PIECE
"""Bytes asked for, or sent, before the first of them is answered."""
T = TypeVar("T")


@contextmanager
def opened(settings: Settings) -> Iterator[Transport]:
    """Give the place that these settings name. Raises `Refused` when one of them cannot be meant."""
    with asyncio.Runner() as runner:
        transport = SftpTransport(runner, settings)
        try:
            yield transport
        finally:
            transport.close()


class SftpTransport:
    """Reads and writes the objects of one folder of the server; a broken connection is made anew when next asked."""

    def __init__(self, runner: asyncio.Runner, settings: Settings) -> None:
        """Use the folder that these settings name; nothing is contacted yet."""
        self._runner = runner
        self._settings = settings
        self._folder = settings.get("folder", "").strip() or "."
        self._connection: asyncssh.SSHClientConnection | None = None
        self._client: asyncssh.SFTPClient | None = None

    def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            self._connection.abort()
            self._runner.run(self._connection.wait_closed())
            self._connection = self._client = None

    def names(self) -> Iterator[Listed]:
        """Give the plain files with names of ours as the server sends them."""
        return self._each(_objects(self._do(self._sftp), self._folder))

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Upload the rest under the name of a part, then give the file its own name.

        On a server that does not write into the midst of a file, an upload that broke off begins anew.
        """
        whole = self._path(name)
        part = whole + PART
        client = self._do(self._sftp)
        start = self._do(lambda: _kept(client, part, size))
        try:
            self._do(lambda: _write(client, part, Sent(content, size, progress, start), start))
        except Unavailable as error:
            if not start or error.code != "storage":
                raise
            self._do(lambda: _write(client, part, Sent(content, size, progress), 0))
        self._do(lambda: client.posix_rename(part, whole))

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        """Download from `offset` on."""
        path = self._path(name)
        return self._each(_pieces(self._do(self._sftp), path, limit, offset), sought=True)

    def delete(self, name: str) -> None:
        """Remove the file and its part."""
        path = self._path(name)
        for each in (path, path + PART):
            self._do(partial(self._remove, each))

    def _path(self, name: str) -> str:
        return posixpath.join(self._folder, checked(name))

    async def _sftp(self) -> asyncssh.SFTPClient:
        if self._connection is None or self._client is None or self._connection.is_closed():
            self._connection = await logged_in(self._settings)
            self._client = await self._connection.start_sftp_client()
        return self._client

    async def _remove(self, path: str) -> None:
        client = await self._sftp()
        try:
            await client.remove(path)
        except asyncssh.SFTPNoSuchFile:
            await client.stat(self._folder)  # the folder itself may be missing

    def _each(self, found: AsyncGenerator[T, None], *, sought: bool = False) -> Iterator[T]:
        try:
            while (one := self._do(partial(_next, found), sought=sought)) is not None:
                yield one
        finally:
            self._do(found.aclose)

    def _do(self, work: Callable[[], Coroutine[None, None, T]], *, sought: bool = False) -> T:
        """Return what comes of the work, and say what an error means.

        `sought` says that a file was asked for, whose absence has a meaning of its own.
        """
        try:
            return self._runner.run(work())
        except (asyncssh.SFTPNoConnection, asyncssh.SFTPConnectionLost):
            self.close()
            raise unavailable("interrupted") from None
        except asyncssh.SFTPError as error:
            raise _status(error, sought=sought) from None
        except (asyncssh.Error, OSError) as error:
            self.close()
            raise meaning(error) from None


async def _objects(client: asyncssh.SFTPClient, folder: str) -> AsyncGenerator[Listed, None]:
    """Give the objects of a folder; names are read as bytes, for they may be no text."""
    async for entry in client.scandir(folder.encode()):
        name = os.fsdecode(entry.filename)
        if is_object(name) and stat.S_ISREG(entry.attrs.permissions or 0) and entry.attrs.size is not None:
            yield Listed(name, entry.attrs.size)


async def _kept(client: asyncssh.SFTPClient, path: str, size: int) -> int:
    """Return from where on a part has to be written.

    What may have been under way when the connection broke is written again: a server need not have taken it in order.
    """
    try:
        found = await client.lstat(path)
    except asyncssh.SFTPNoSuchFile:
        return 0
    there = found.size if stat.S_ISREG(found.permissions or 0) and found.size is not None else 0
    return max(0, there - _AHEAD) if there <= size else 0


async def _write(client: asyncssh.SFTPClient, path: str, content: Sent, start: int) -> None:
    async with client.open(path, "r+b" if start else "wb") as file:
        while piece := content.read(_AHEAD):
            await file.write(piece, start)
            start += len(piece)
    await client.utime(path, (FIXED_TIME, FIXED_TIME))


async def _pieces(client: asyncssh.SFTPClient, path: str, limit: int, offset: int) -> AsyncGenerator[bytes, None]:
    """Give the bytes of a plain file. Raises `Unavailable` when it is something else, `Refused` for one too large."""
    found = await client.lstat(path)
    if not stat.S_ISREG(found.permissions or 0) or found.size is None:
        raise unavailable("no-object")
    if found.size > limit:
        raise refused("too-large")
    async with client.open(path, "rb") as file:
        for start in range(offset, found.size, _AHEAD):
            data = cast(bytes, await file.read(min(_AHEAD, found.size - start), start))
            if len(data) != min(_AHEAD, found.size - start):
                raise unavailable("interrupted")
            for i in range(0, len(data), PIECE):
                yield data[i : i + PIECE]


async def _next(found: AsyncGenerator[T, None]) -> T | None:
    return await anext(found, None)


def _status(error: asyncssh.SFTPError, *, sought: bool) -> KzdeskError:
    """Return the error for a status of SFTP (draft-ietf-secsh-filexfer-13 §9.1)."""
    match error:
        case asyncssh.SFTPNoSuchFile() | asyncssh.SFTPNoSuchPath() | asyncssh.SFTPNotADirectory():
            return unavailable("no-object") if sought else refused("no-place")
        case asyncssh.SFTPPermissionDenied() | asyncssh.SFTPWriteProtect():
            return refused("not-allowed")
        case asyncssh.SFTPNoSpaceOnFilesystem() | asyncssh.SFTPQuotaExceeded():
            return unavailable("full")
        case _:
            return unavailable("storage")
