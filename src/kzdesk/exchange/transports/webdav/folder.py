# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of a WebDAV server (RFC 4918), such as Nextcloud's."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final

from urllib3 import PoolManager

from kzdesk.domain.progress import Progress
from kzdesk.exchange.sent import Sent
from kzdesk.exchange.transport import Listed, Settings, Transport, checked, is_object
from kzdesk.exchange.transports.webdav.asking import MISSING, Server
from kzdesk.exchange.transports.webdav.chunks import CHUNK, Chunks, uploads_of
from kzdesk.exchange.troubles import unavailable
from kzdesk.exchange.web import connected, host_address, meaning, pieces

_NEW: Final = ".new"
"""The ending of a name under which an object is written: Nextcloud takes no `.part` (FilenameValidator)."""


@contextmanager
def opened(settings: Settings) -> Iterator[Transport]:
    """Give the place that these settings name. Raises `Refused` when one of them cannot be meant."""
    with connected(settings) as pool:
        yield WebDavTransport(pool, host_address(settings.get("address", "")), settings)


class WebDavTransport:
    """Reads and writes the objects of one folder of the server."""

    def __init__(self, pool: PoolManager, address: str, settings: Settings) -> None:
        """Use the folder at this address, which must exist, as this user."""
        self._server = Server(pool, settings)
        self._address = address
        self._chunks = Chunks(self._server, uploads_of(address))
        self._greeted = False

    def names(self) -> Iterator[Listed]:
        """Give what the server lists, as it comes in."""
        for found in self._server.files(f"{self._address}/"):
            if is_object(found.name):
                yield Listed(found.name, found.size)

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Upload under another name, then move it to its own; larger objects in chunks, where the server takes them.

        Without chunks an upload that broke off begins anew.
        """
        whole = self._at(name)
        self._greet()
        if size > CHUNK and self._chunks.put(name, whole, content, size, progress):
            return
        self._server.do("PUT", whole + _NEW, Sent(content, size, progress), {"Content-Length": str(size)})
        self._server.do("MOVE", whole + _NEW, None, {"Destination": whole, "Overwrite": "T"})

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        """Download from `offset` on."""
        with self._server.asked("GET", self._at(name), None, {"Range": f"bytes={offset}-"}) as answer:
            if answer.status == 416:  # nothing is left after `offset`
                return
            if answer.status not in {200, 206}:
                raise unavailable("no-object") if answer.status in MISSING else meaning(answer.status)
            skip = offset if answer.status == 200 else 0
            for piece in pieces(answer, limit - (offset - skip)):
                if fresh := piece[skip:]:
                    yield fresh
                skip = max(0, skip - len(piece))

    def delete(self, name: str) -> None:
        """Remove the file, and what uploads of it that broke off left."""
        for each in (self._at(name), self._at(name) + _NEW):
            self._server.remove(each)
        self._chunks.give_up(name)

    def _at(self, name: str) -> str:
        return f"{self._address}/{checked(name)}"

    def _greet(self) -> None:
        """See whether the server lets us in, before anything large is sent to it."""
        if not self._greeted:
            for _ in self._server.files(f"{self._address}/", depth="0"):
                pass
            self._greeted = True
