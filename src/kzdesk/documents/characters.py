# SPDX-License-Identifier: GPL-3.0-or-later
"""What documents do with characters that text files of one kind or another cannot hold."""

import re
from typing import Final

REPLACEMENT: Final = "\ufffd"
"""Stands where a character could not be written, so that a reader sees that something is missing."""

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNFIT: Final = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff\u202d\u202e]")


class FitCharacters:
    """Makes text fit for files that people read, and remembers what it had to replace.

    Line ends of any kind become line feeds. Characters that XML 1.0 cannot hold (control characters, halves of
    surrogate pairs, non-characters) and the two that turn the order of letters round (U+202D, U+202E), so that a name
    would read as another, become U+FFFD.
    """

    def __init__(self) -> None:
        """Start with nothing replaced."""
        self._replaced: set[str] = set()

    def __call__(self, text: str) -> str:
        """Return the text as it can be written."""
        text = _LINE_ENDS.sub("\n", text)
        found = _UNFIT.findall(text)
        if not found:
            return text
        self._replaced.update(found)
        return _UNFIT.sub(REPLACEMENT, text)

    @property
    def replaced(self) -> tuple[str, ...]:
        """The characters replaced so far, as `U+0007`, in order."""
        return tuple(map(code_point, sorted(self._replaced)))


def code_point(character: str) -> str:
    """Return `U+1F600`."""
    return f"U+{ord(character):04X}"
