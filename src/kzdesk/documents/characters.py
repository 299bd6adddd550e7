# SPDX-License-Identifier: GPL-3.0-or-later
"""What documents do with characters that text files of one kind or another cannot hold."""

import re
from typing import Final

REPLACEMENT: Final = "\ufffd"
"""Stands where a character could not be written, so that a reader sees that something is missing."""

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNENCODABLE: Final = re.compile("[\ud800-\udfff]")
_UNREADABLE: Final = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff\u202d\u202e]")


class Characters:
    """Makes text fit for a file of data: what cannot be encoded (halves of surrogate pairs) becomes U+FFFD.

    It remembers what it had to replace.
    """

    unfit = _UNENCODABLE

    def __init__(self) -> None:
        """Start with nothing replaced."""
        self._replaced: set[str] = set()

    def __call__(self, text: str) -> str:
        """Return the text as it can be written."""
        found = self.unfit.findall(text)
        if not found:
            return text
        self._replaced.update(found)
        return self.unfit.sub(REPLACEMENT, text)

    @property
    def replaced(self) -> tuple[str, ...]:
        """The characters replaced so far, as `U+0007`, in order."""
        return tuple(map(code_point, sorted(self._replaced)))


class ReadableCharacters(Characters):
    """Makes text fit for a file that people read.

    Line ends of any kind become line feeds. Characters that XML 1.0 cannot hold (control characters, halves of
    surrogate pairs, non-characters) and the two that turn the order of letters round (U+202D, U+202E), so that a name
    would read as another, become U+FFFD.
    """

    unfit = _UNREADABLE

    def __call__(self, text: str) -> str:
        """Return the text as it can be written."""
        return super().__call__(_LINE_ENDS.sub("\n", text))


def code_point(character: str) -> str:
    """Return `U+1F600`."""
    return f"U+{ord(character):04X}"
