# SPDX-License-Identifier: GPL-3.0-or-later
"""Connections to one host of the web: encrypted, its certificate verified, no redirect followed, a proxy if wished."""

import io
import ipaddress
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

import certifi
from urllib3 import BaseHTTPResponse, HTTPResponse, PoolManager, Timeout
from urllib3.contrib.socks import SOCKSProxyManager
from urllib3.exceptions import (
    HTTPError,
    LocationValueError,
    NewConnectionError,
    ProxyError,
    SSLError,
)
from urllib3.exceptions import (
    TimeoutError as WebTimeout,
)

from kzdesk.domain.errors import KzdeskError
from kzdesk.exchange.proxy import proxy_of
from kzdesk.exchange.transport import PIECE, Settings
from kzdesk.exchange.troubles import refused, trouble, unavailable

_LARGEST_ANSWER: Final = 8 << 20
"""Bytes of an answer that is read at once, such as one page of a list; a place that sends more is not heard out."""
WAIT: Final = Timeout(connect=20, read=20)
_MEANINGS: Final[Mapping[int, str]] = {
    401: "wrong-password",
    403: "not-allowed",
    404: "no-place",
    405: "not-allowed",
    407: "wrong-password",
    409: "no-place",
    410: "no-place",
    413: "file-too-large",
    507: "full",
}
_BROKEN: Final = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


class _OneHost(PoolManager):
    """Follows no redirect, asks nothing twice, and reads no endless answer."""

    def urlopen(self, method: str, url: str, redirect: bool = True, **options: Any) -> BaseHTTPResponse:  # type: ignore[override]
        """Return the answer. Refuses with `redirect` when the host sends us elsewhere."""
        at_once = options.pop("preload_content", True)
        answer = super().urlopen(method, url, redirect=False, preload_content=False, **options)
        if answer.get_redirect_location():
            answer.close()
            raise refused("redirect")
        if not at_once:
            return answer
        body = answer.read(_LARGEST_ANSWER + 1)
        answer.close()
        if len(body) > _LARGEST_ANSWER:
            raise unavailable("storage")
        read = io.BytesIO(body)
        return HTTPResponse(read, answer.headers, answer.status, reason=answer.reason, request_method=method)


class _OneHostByProxy(_OneHost, SOCKSProxyManager):
    """The same through a proxy, which also looks up the host's name."""


def connected(settings: Settings) -> PoolManager:
    """Return connections as these settings of a place wish; nothing is contacted yet.

    Whom a certificate must come from is Mozilla's list, not the computer's: a state that makes people install its own
    authority, as Kazakhstan has tried since 2015, would read along. An own authority takes its place.
    Raises `Refused` when the certificate or the proxy cannot be used.
    """
    trust = _trust(settings.get("authority", ""))
    proxy = proxy_of(settings)
    if proxy is None:
        return _OneHost(2, blocksize=PIECE, ssl_context=trust, retries=False, timeout=WAIT)
    address = f"socks5h://{proxy[0]}:{proxy[1]}"
    return _OneHostByProxy(address, num_pools=2, blocksize=PIECE, ssl_context=trust, retries=False, timeout=WAIT)


def host_address(text: str) -> str:
    """Return an address of the web without its last slash.

    Only `https` is taken, and `http` for this computer itself and for onion services, whose names are their keys.
    Raises `Refused` for anything else, and for an address that holds a password, a question or a fragment.
    """
    try:
        parts = urlsplit(text.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise refused("address") from None
    safe = parts.scheme == "https" or (parts.scheme == "http" and _needs_no_tls(host))
    if not safe or not host or port == 0 or parts.username is not None or parts.query or parts.fragment:
        raise refused("address")
    return parts.geturl().rstrip("/")


@contextmanager
def told() -> Iterator[None]:
    """Say what an error of the connection means."""
    try:
        yield
    except LocationValueError:
        raise refused("address") from None
    except (SSLError, ssl.SSLError) as error:
        if any(isinstance(cause, _BROKEN) for cause in _causes(error)):
            raise unavailable("interrupted") from None
        raise refused("certificate") from None
    except (NewConnectionError, ProxyError):
        raise unavailable("unreachable") from None
    except (HTTPError, WebTimeout, OSError):
        raise unavailable("interrupted") from None


def pieces(answer: BaseHTTPResponse, most: int) -> Iterator[bytes]:
    """Give the body of an answer as it comes. Refuses with `too-large` when it is longer than `most` bytes."""
    if (answer.length_remaining or 0) > most:
        raise refused("too-large")
    while piece := answer.read1(PIECE):
        if len(piece) > most:
            raise refused("too-large")
        most -= len(piece)
        yield piece


def meaning(status: int) -> KzdeskError:
    """Return the error for a status of HTTP that is none of success (RFC 9110 §15, RFC 4918 §11)."""
    return trouble(_MEANINGS.get(status, "storage"))


def _trust(authority: str) -> ssl.SSLContext:
    try:
        if authority:
            return ssl.create_default_context(cadata=authority)
        return ssl.create_default_context(cafile=certifi.where())
    except (ssl.SSLError, ValueError):
        raise refused("authority") from None


def _needs_no_tls(host: str) -> bool:
    if host == "localhost" or host.endswith(".onion"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _causes(error: BaseException) -> Iterator[object]:
    """Give the error and what it was made of."""
    seen: list[object] = [error]
    for each in seen:
        yield each
        if isinstance(each, BaseException):
            more = (*each.args, each.__cause__, each.__context__)
            seen.extend(x for x in more if isinstance(x, BaseException) and x not in seen)
