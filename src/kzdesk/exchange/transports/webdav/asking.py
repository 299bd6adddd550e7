# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking a WebDAV server (RFC 4918): requests as one user, and lists read as they come in."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple
from urllib.parse import unquote, urlsplit

from lxml import etree
from urllib3 import BaseHTTPResponse, PoolManager, Timeout

from kzdesk.exchange.sent import Sent
from kzdesk.exchange.transport import PIECE, Settings
from kzdesk.exchange.troubles import unavailable
from kzdesk.exchange.web import WAIT, meaning, told

_WAIT_FOR_MOVING: Final = Timeout(connect=20, read=300)
"""A server may copy gigabytes before it answers."""
MISSING: Final = frozenset({404, 410})
_ASKED: Final = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>'
)
_DAV: Final = "{DAV:}"
_LISTED: Final = 207


class Entry(NamedTuple):
    """A file in a list: the last part of its path, and its size in bytes."""

    name: str
    size: int


class Server:
    """Asks a server as one user, by Basic authentication."""

    def __init__(self, pool: PoolManager, settings: Settings) -> None:
        """Use these connections; nothing is contacted yet."""
        self._pool = pool
        who = f"{settings.get('user', '')}:{settings.get('password', '')}".encode()
        self._headers = {"Authorization": f"Basic {base64.b64encode(who).decode()}", "Accept-Encoding": "identity"}

    @contextmanager
    def asked(
        self, method: str, address: str, body: bytes | Sent | None = None, headers: dict[str, str] | None = None
    ) -> Iterator[BaseHTTPResponse]:
        """Give the answer, of whatever status; errors of the connection are said as everywhere."""
        wait = _WAIT_FOR_MOVING if method == "MOVE" else WAIT
        with told():
            answer = self._pool.urlopen(
                method, address, body=body, headers=self._headers | (headers or {}), preload_content=False, timeout=wait
            )
            try:
                yield answer
                answer.read(PIECE)  # what an answer says beside its status is not heard, but makes room for the next
            finally:
                answer.close()

    def status(self, method: str, address: str, body: Sent | None = None, headers: dict[str, str] | None = None) -> int:
        """Return with which status a request is answered."""
        with self.asked(method, address, body, headers) as answer:
            return answer.status

    def do(self, method: str, address: str, body: Sent | None = None, headers: dict[str, str] | None = None) -> None:
        """Ask for a change. Raises what it means that it was not made."""
        status = self.status(method, address, body, headers)
        if not 200 <= status < 300:
            raise meaning(status)

    def remove(self, address: str) -> None:
        """Remove what lies at an address, if anything does."""
        status = self.status("DELETE", address)
        if status not in MISSING and not 200 <= status < 300:
            raise meaning(status)

    def files(self, address: str, depth: str = "1") -> Iterator[Entry]:
        """Give the files in a folder without holding the whole answer. Raises `Unavailable` when it is none."""
        with self.asked("PROPFIND", address, _ASKED, {"Depth": depth}) as answer:
            if answer.status != _LISTED:
                raise meaning(answer.status)
            yield from _files(answer)


def _files(answer: BaseHTTPResponse) -> Iterator[Entry]:
    """Give the files in an answer to PROPFIND (RFC 4918 §9.1)."""
    entries = etree.iterparse(answer, tag=f"{_DAV}response", resolve_entities=False, load_dtd=False, no_network=True)
    try:
        for _, entry in entries:
            found = _file(entry)
            entry.clear()
            while entry.getprevious() is not None:
                del entry.getparent()[0]
            if found is not None:
                yield found
    except etree.XMLSyntaxError:
        raise unavailable("storage") from None


def _file(entry: etree._Element) -> Entry | None:
    """Return the file that an entry is about, or nothing when it is about something else."""
    path = urlsplit(entry.findtext(f"{_DAV}href", "")).path
    name = unquote(path.rpartition("/")[2])
    if entry.find(f".//{_DAV}collection") is not None:
        return None
    size = entry.findtext(f".//{_DAV}getcontentlength", "")
    return Entry(name, int(size)) if size.isascii() and size.isdigit() else None
