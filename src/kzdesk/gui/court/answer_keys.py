# SPDX-License-Identifier: GPL-3.0-or-later
"""One key for each answer, whichever of the three keyboard layouts is on.

A key is known by what it types: the Latin letter, or the Cyrillic one in the same place of the Russian and the
Kazakh layout.
"""

from collections.abc import Iterable
from typing import Final

_LATIN: Final = "qwertyuiopasdfghjklzxcvbnm"
_CYRILLIC: Final = "йцукенгшщзфывапролдячсмить"
_DIGITS: Final = "1234567890"
_KAZAKH_DIGITS: Final = '"әің' + "ғ,.үұқ"
_SAME_KEY: Final = dict(zip(_CYRILLIC + _KAZAKH_DIGITS, _LATIN + _DIGITS, strict=True))
_OTHER_LETTER: Final = dict(zip(_LATIN, _CYRILLIC, strict=True))


def latin(typed: str) -> str:
    """Return the small Latin letter or the digit of the key that typed this; empty for any other key."""
    letter = typed.lower()
    letter = _SAME_KEY.get(letter, letter)
    return letter if len(letter) == 1 and letter in _LATIN + _DIGITS else ""


def key_caps(key: str) -> str:
    """Return what stands on a key in the two alphabets: `Y/Н`."""
    return f"{key.upper()}/{_OTHER_LETTER[key].upper()}"


class AnswerKeys:
    """Which answer a key gives."""

    def __init__(self, keys: Iterable[tuple[str, str]]) -> None:
        """Take pairs of a Latin letter and the code of an answer."""
        self._codes = dict(keys)

    def code(self, typed: str) -> str:
        """Return the code of the answer whose key typed this; empty for any other key."""
        return self._codes.get(latin(typed), "")
