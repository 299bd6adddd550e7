# SPDX-License-Identifier: GPL-3.0-or-later
"""A number in figures with another number in words in brackets behind it, or the other way round."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, in_small_letters
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_DIFFER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells one number in figures and another in words.")
_IN_BRACKETS: Final = late(r"\s\((?P<inside>[^()]{1,24})\)")
_FIGURES: Final = late(r"(?<![\d.,/-])\d{1,2}$")
_WORDS: Final = late(rf"\b(?:{NUMBER_WORD})$")
_ALONE: Final = late(rf"(?:{NUMBER_WORD})")
_GOES_ON: Final = late(r"\s+[^\W\d]")
_BACK: Final = 24


def figures_and_words(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield numbers told in figures and in words side by side that are not the same, as findings of this check."""
    text = passage.text
    for match in _IN_BRACKETS.finditer(in_small_letters(text)) if "(" in text else ():
        before = _before(match)
        if before is not None and number(before[0]) != number(match["inside"]):
            where = Stretch(before.start(), match.end())
            message = _DIFFER.format(place=place(passage), quote=quoted(passage, where))
            facts = (passage_fact(passage, where.of(text)),)
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)


def _before(match: re.Match[str]) -> re.Match[str] | None:
    """Return the number before brackets in which the same number stands in figures or in words, as it seems."""
    text, inside, start = match.string, match["inside"], max(0, match.start() - _BACK)
    if _ALONE.fullmatch(inside):
        return _FIGURES.search(text, start, match.start())
    told_so = inside.isdecimal() and len(inside) < 3 and _GOES_ON.match(text, match.end())
    return _WORDS.search(text, start, match.start()) if told_so else None
