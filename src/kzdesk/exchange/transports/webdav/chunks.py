# SPDX-License-Identifier: GPL-3.0-or-later
"""Larger objects in chunks, where the server is Nextcloud's kind: an upload that broke off goes on within a day.

Nextcloud developer manual, “Chunked file upload”, version 2. Other servers have no common way to continue an upload:
RFC 9110 §14.5 leaves a partial PUT to private agreement, and a server that does not know it may keep the rest as the
whole.
"""

import re
from typing import BinaryIO, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.progress import Progress
from kzdesk.exchange.sent import Sent
from kzdesk.exchange.transports.webdav.asking import Server

CHUNK: Final = 5 << 20
"""Bytes of one chunk: about the least that Nextcloud takes."""
_MOST_CHUNKS: Final = 10_000
_FOLDER: Final = re.compile(r"(?P<root>.*/remote\.php/dav)/files/(?P<user>[^/]+)(/.*)?")
_MADE: Final = frozenset({201, 405})
"""What is answered to making a folder that was not there, and one that was."""


def uploads_of(address: str) -> str:
    """Return the address under which a server of this kind takes uploads in chunks; empty for other addresses."""
    found = _FOLDER.fullmatch(address)
    return f"{found['root']}/uploads/{found['user']}" if found else ""


class Chunks:
    """Uploads in chunks to one server."""

    def __init__(self, server: Server, uploads: str) -> None:
        """Use the uploads at this address."""
        self._server = server
        self._uploads = uploads

    def put(self, name: str, target: str, content: BinaryIO, size: int, progress: Progress) -> bool:
        """Upload what the server does not have yet of a file for the address `target`, and let it make the file.

        Return False when the server takes no chunks; nothing was sent then.
        """
        headers = {"Destination": target, "OC-Total-Length": str(size)}
        there = self._there(name, headers)
        if there is None:
            return False
        length = max(CHUNK, -(-size // _MOST_CHUNKS))
        for number, start in enumerate(range(0, size, length), 1):
            stop = min(start + length, size)
            if there.get(number) != stop - start:
                sent = Sent(content, size, progress, start, stop)
                whole = headers | {"Content-Length": str(stop - start)}
                self._server.do("PUT", f"{self._folder(name)}/{number:05d}", sent, whole)
        self._server.do("MOVE", f"{self._folder(name)}/.file", None, headers | {"Overwrite": "T"})
        return True

    def give_up(self, name: str) -> None:
        """Let the server forget what it has of an upload."""
        if self._uploads:
            self._server.remove(self._folder(name))

    def _there(self, name: str, headers: dict[str, str]) -> dict[int, int] | None:
        """Return the sizes of the chunks that the server has, by number; None when it takes none."""
        if not self._uploads or self._server.status("MKCOL", self._folder(name), headers=headers) not in _MADE:
            return None
        try:
            found = [each for each in self._server.files(self._folder(name)) if each.name.isdecimal()]
        except Refused:
            return None
        return {int(each.name): each.size for each in found}

    def _folder(self, name: str) -> str:
        return f"{self._uploads}/kzdesk-{name.removesuffix('.bin')}"
