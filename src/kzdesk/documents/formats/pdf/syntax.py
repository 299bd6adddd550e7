# SPDX-License-Identifier: GPL-3.0-or-later
"""How values are written in PDF files (ISO 32000-1:2008, clause 7.3)."""

import re
from functools import lru_cache
from typing import Final

_ESCAPES: Final = {ord("\\"): b"\\\\", ord("("): b"\\(", ord(")"): b"\\)", ord("\r"): b"\\r", ord("\n"): b"\\n"}
_TO_ESCAPE: Final = re.compile(rb"[\\()\r\n]")


def literal(data: bytes) -> bytes:
    """Return the bytes as a literal string, parentheses included."""
    return b"(" + escape(data) + b")"


def escape(data: bytes) -> bytes:
    """Return the bytes as they stand inside a literal string."""
    return _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0][0]], data)


def text_string(text: str) -> bytes:
    """Return text for people (title, bookmark) as a UTF-16 string, which every reader understands."""
    return literal(b"\xfe\xff" + text.encode("utf-16-be", "replace"))


@lru_cache(1024)
def number(value: float) -> str:
    """Return a number with at most three decimals and no exponent."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def numbers(*values: float) -> bytes:
    """Return numbers with spaces between them."""
    return " ".join(map(number, values)).encode()


def reference(object_number: int) -> bytes:
    """Return a reference to an object."""
    return b"%d 0 R" % object_number


def references(object_numbers: list[int]) -> bytes:
    """Return an array of references."""
    return b"[" + b" ".join(map(reference, object_numbers)) + b"]"
