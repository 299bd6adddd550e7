# SPDX-License-Identifier: GPL-3.0-or-later
"""Text from records on its way to a terminal: control characters are shown, never obeyed."""

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """Return the text with control characters, line ends and changes of direction written as escapes."""
    return _UNSAFE.sub(lambda found: _escape(found[0]), text)


def visible_json(text: str) -> str:
    """Return JSON text that means the same and holds none of those characters but its own line ends."""
    return "\n".join(_UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", line) for line in text.split("\n"))


def _escape(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
