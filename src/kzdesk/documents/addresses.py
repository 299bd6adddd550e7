# SPDX-License-Identifier: GPL-3.0-or-later
"""Which addresses a document may lead to, and how they are written where only ASCII is allowed."""

from typing import Final
from urllib.parse import quote, urlsplit

_SCHEMES: Final = ("http", "https", "mailto")


def safe_address(link: str) -> str:
    """Return the address if a reader may be led there (http, https, mailto, no control characters), else nothing."""
    if any(ord(letter) <= ord(" ") for letter in link) or not link.isprintable():
        return ""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    goes_somewhere = parts.netloc if parts.scheme in ("http", "https") else parts.path
    return link if parts.scheme in _SCHEMES and goes_somewhere else ""


def ascii_address(link: str) -> str:
    """Return a safe address with everything that is not ASCII, or not allowed in an address, percent-encoded."""
    return quote(link, safe="%/:?#[]@!$&'()*+,;=~-._")
