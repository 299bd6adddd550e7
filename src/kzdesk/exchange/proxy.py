# SPDX-License-Identifier: GPL-3.0-or-later
"""The proxy through which a place is reached, such as Tor's."""

from typing import Final
from urllib.parse import urlsplit

from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.exchange.transport import Setting, Settings
from kzdesk.exchange.troubles import refused

PROXY: Final = Setting(
    "proxy",
    QT_TRANSLATE_NOOP("exchange", "SOCKS5 proxy"),
    QT_TRANSLATE_NOOP("exchange", "Host and port, such as 127.0.0.1:9050 for Tor. Empty: the place is asked directly."),
    required=False,
)


def proxy_of(settings: Settings) -> tuple[str, int] | None:
    """Return the host and port of the proxy, or nothing. Raises `Refused` when they cannot be read."""
    text = settings.get("proxy", "").strip()
    return host_and_port(text, None) if text else None


def host_and_port(text: str, default: int | None) -> tuple[str, int]:
    """Return a host and a port written as `host:port`. Raises `Refused` when they cannot be read."""
    try:
        parts = urlsplit("//" + text)
        host, port = parts.hostname, parts.port or default
    except ValueError:
        raise refused("address") from None
    if not host or not port or parts.username is not None or parts.netloc != text or any(c.isspace() for c in text):
        raise refused("address")
    return host, port
