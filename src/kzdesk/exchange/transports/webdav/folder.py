# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of a WebDAV server (RFC 4918), such as Nextcloud's."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Final
from urllib.parse import unquote, urlsplit

from lxml import etree
from urllib3 import BaseHTTPResponse, PoolManager

from kzdesk.domain.errors import KzdeskError
from kzdesk.domain.progress import Progress
from kzdesk.exchange.sent import Sent
from kzdesk.exchange.transport import PART, PIECE, Listed, Settings, Transport, checked, is_object
from kzdesk.exchange.troubles import refused, unavailable
from kzdesk.exchange.web import connected, host_address, meaning, told

_ASKED: Final = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>'
)
_DAV: Final = "{DAV:}"


@contextmanager
def opened(settings: Settings) -> Iterator[Transport]:
    """Give the place that these settings name. Raises `Refused` when one of them cannot be meant."""
    with connected(settings) as pool:
        yield WebDavTransport(pool, host_address(settings.get("address", "")), settings)


class WebDavTransport:
    """Reads and writes the objects of one folder of the server."""

    def __init__(self, pool: PoolManager, address: str, settings: Settings) -> None:
        """Use the folder at this address, which must exist, as this user."""
        self._pool = pool
        self._address = address
        who = f"{settings.get('user', '')}:{settings.get('password', '')}".encode()
        self._headers = {"Authorization": f"Basic {base64.b64encode(who).decode()}", "Accept-Encoding": "identity"}
        self._greeted = False

    def names(self) -> Iterator[Listed]:
        """Give what the server lists, as it comes in."""
        with told(), self._asked("PROPFIND", "", _ASKED, {"Depth": "1"}) as answer:
            if answer.status != 207:
                raise meaning(answer.status)
            yield from _objects(answer)

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        """Upload under the name of a part, then move it to its own name."""
        part = checked(name) + PART
        self._greet()
        try:
            self._do("PUT", part, Sent(content, size, progress), {"Content-Length": str(size)})
            self._do("MOVE", part, None, {"Destination": f"{self._address}/{name}", "Overwrite": "T"})
        except BaseException:
            with suppress(KzdeskError):  # the server may be out of reach; what failed first is what counts
                self._do("DELETE", part, missing=True)
            raise

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        """Download from `offset` on."""
        with told(), self._asked("GET", checked(name), None, {"Range": f"bytes={offset}-"}) as answer:
            if answer.status == 416:  # nothing is left after `offset`
                return
            if answer.status not in {200, 206}:
                raise unavailable("no-object") if answer.status in {404, 410} else meaning(answer.status)
            skip = offset if answer.status == 200 else 0
            left = limit - (offset - skip)
            if (answer.length_remaining or 0) > left:
                raise refused("too-large")
            while piece := answer.read1(PIECE):
                if len(piece) > left:
                    raise refused("too-large")
                left -= len(piece)
                if fresh := piece[skip:]:
                    yield fresh
                skip = max(0, skip - len(piece))

    def delete(self, name: str) -> None:
        """Remove the file and its part."""
        for each in (checked(name), name + PART):
            self._do("DELETE", each, missing=True)

    def _greet(self) -> None:
        """See whether the server lets us in, before anything large is sent to it."""
        if self._greeted:
            return
        with told(), self._asked("PROPFIND", "", _ASKED, {"Depth": "0"}) as answer:
            if answer.status != 207:
                raise meaning(answer.status)
        self._greeted = True

    def _do(
        self,
        method: str,
        name: str,
        body: Sent | None = None,
        headers: dict[str, str] | None = None,
        *,
        missing: bool = False,
    ) -> None:
        """Ask for a change; `missing` says that it is no error when the object is not there."""
        with told(), self._asked(method, name, body, headers or {}) as answer:
            gone = missing and answer.status in {404, 410}
            if not gone and not 200 <= answer.status < 300:
                raise meaning(answer.status)

    @contextmanager
    def _asked(
        self, method: str, name: str, body: bytes | Sent | None, headers: dict[str, str]
    ) -> Iterator[BaseHTTPResponse]:
        answer = self._pool.urlopen(
            method, f"{self._address}/{name}", body=body, headers=self._headers | headers, preload_content=False
        )
        try:
            yield answer
            answer.read(PIECE)  # what an answer says beside its status is not heard, but makes room for the next
        finally:
            answer.close()


def _objects(answer: BaseHTTPResponse) -> Iterator[Listed]:
    """Give the objects in an answer to PROPFIND (RFC 4918 §9.1) without holding the whole answer.

    Raises `Unavailable` when it is none.
    """
    entries = etree.iterparse(answer, tag=f"{_DAV}response", resolve_entities=False, load_dtd=False, no_network=True)
    try:
        for _, entry in entries:
            found = _object(entry)
            entry.clear()
            while entry.getprevious() is not None:
                del entry.getparent()[0]
            if found is not None:
                yield found
    except etree.XMLSyntaxError:
        raise unavailable("storage") from None


def _object(entry: etree._Element) -> Listed | None:
    """Return the object that an entry is about, or nothing when it is about something else."""
    path = urlsplit(entry.findtext(f"{_DAV}href", "")).path
    name = unquote(path.rpartition("/")[2])
    if not is_object(name) or entry.find(f".//{_DAV}collection") is not None:
        return None
    size = entry.findtext(f".//{_DAV}getcontentlength", "")
    return Listed(name, int(size)) if size.isascii() and size.isdigit() else None
