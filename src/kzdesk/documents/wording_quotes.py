# SPDX-License-Identifier: GPL-3.0-or-later
"""Quotation marks around typed titles: one pair of the language's own outside, its inner pair inside."""

import re
from dataclasses import dataclass
from typing import Final

_PAIRS: Final = {"“": "”", "„": "“", "«": "»", "‹": "›", "‘": "’", '"': '"', "'": "'"}
_DOUBLE: Final = frozenset('“”„«»"')
_OPENS_AFTER: Final = re.compile(r"[\s(\[/–—-]")


@dataclass(frozen=True, slots=True)
class QuotationMarks:
    """The marks of a language."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str

    def around(self, title: str) -> str:
        """Return the title in quotation marks: typed ones around it go, others become inner ones."""
        return self.opening + self._inner(_unquoted(title)) + self.closing

    def _inner(self, text: str) -> str:
        printed: list[str] = []
        for place, letter in enumerate(text):
            if letter in _DOUBLE:
                opens = letter in "„«" or (letter != "»" and _opens(text, place))
                printed.append(self.inner_opening if opens else self.inner_closing)
            else:
                printed.append("’" if letter == "'" else letter)
        return "".join(printed)


def _unquoted(title: str) -> str:
    text = title.strip()
    while len(text) > 1 and _PAIRS.get(text[0]) == text[-1] and _is_one_pair(text):
        text = text[1:-1].strip()
    return text


def _is_one_pair(text: str) -> bool:
    """Whether the first mark is closed by the last one, not by one in between (`“a” and “b”`)."""
    inside, opening, closing = text[1:-1], text[0], text[-1]
    if opening == closing:
        return opening not in inside
    depth = 0
    for letter in inside:
        depth += (letter == opening) - (letter == closing)
        if depth < 0:
            return False
    return True


def _opens(text: str, place: int) -> bool:
    return place == 0 or _OPENS_AFTER.match(text[place - 1]) is not None
