# SPDX-License-Identifier: GPL-3.0-or-later
"""Stretches of a text, its sentences, and numbers in figures and words: the ground of all recognisers.

A recogniser is a function of a text alone; what it yields says where it stands, so that a finding can quote it.
Languages: English, Russian and Kazakh.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kzdesk.domain.checks.number_words import NUMBER_WORD, WORDS

MOST_WORDS: Final = 10
"""A finding quotes at most so many words of a text."""

FIGURE: Final = r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+"
NUMBER: Final = rf"(?:{FIGURE}|\b(?:{NUMBER_WORD})\b)"
"""A whole number in figures (1,273; 10 000) or words."""

_LAST_WORDS: Final = frozenset({*WORDS, "half", "половиной", "жарым"})
_END: Final = re.compile(r"(?<![.!?…])[.!?…]+[”\"»’)\]]*\s+(?=[“\"«(\[]?[^\W_a-zа-яёәғқңөұүһі])|\n+")
_ABBREVIATED: Final = re.compile(
    r"(?:\b[^\W\d_]|\b(?:art|arts|no|mr|mrs|ms|dr|st|vs|approx|ст|п|ч|г|гг|им|тыс|млн|руб|тг|чел|кк|т\.д|т\.п"
    r"|jan|feb|aug|sept?|oct|nov|dec|янв|февр?|апр|авг|сент?|окт|нояб?|дек))\.$",
    re.IGNORECASE,
)
_WORD_OF_THREE: Final = re.compile(r"(?<!\w)\w{3}")
_OPENING: Final = re.compile(r"[\n(“«\"\[/–—]")
_LONGEST_ABBREVIATION: Final = 12
_YEAR_ENDS: Final = re.compile(r"\d\s?(?:гг?|жж?)\.$")
"""Abbreviations of “year”, which may end a sentence; the same letter before a name is “town”."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where something stands in a text: from character `start` up to, not including, `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return what stands there."""
        return text[self.start : self.end]

    def overlaps(self, other: "Stretch") -> bool:
        """Return whether both have a character in common."""
        return self.start < other.end and other.start < self.end


@lru_cache(maxsize=16)
def sentences(text: str) -> tuple[Stretch, ...]:
    """Return the sentences of a text in order; abbreviations and initials do not end one.

    Checks ask for those of one text one after the other.
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Stretch]:
    start = 0
    for match in _END.finditer(text):
        closed = text[max(start, match.start() - _LONGEST_ABBREVIATION) : match.start() + 1]
        if "\n" not in match[0] and _ABBREVIATED.search(closed):
            before_day = text[match.end() : match.end() + 1].isdigit()
            if before_day or not _YEAR_ENDS.search(closed):
                continue
        if text[start : match.end()].strip():
            yield Stretch(start, match.end())
        start = match.end()
    if text[start:].strip():
        yield Stretch(start, len(text))


def sentence_end(text: str, at: int) -> int:
    """Return where the sentence ends that a place of a text stands in."""
    return next((each.end for each in sentences(text) if at < each.end), len(text))


def parted(text: str, start: int, end: int) -> bool:
    """Return whether a sentence, or a half of one before a semicolon, ends between two places of a text."""
    return "; " in text[start:end] or any(start < each.end <= end for each in sentences(text))


@lru_cache(maxsize=16)
def in_small_letters(text: str) -> str:
    """Return a text in small letters, every letter at its place.

    A pattern in small letters is tried much faster than one that minds no case, and finds the same.
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)


def has(text: str, parts: Iterable[str]) -> bool:
    """Return whether a text, in whatever case, has one of these parts, which are in lower case.

    A cheap question before a pattern that would be tried at every letter.
    """
    low = in_small_letters(text)
    return any(map(low.__contains__, parts))


def sentences_with(text: str, beginnings: Iterable[str]) -> Iterator[Stretch]:
    """Yield the sentences in which a word, in whatever case, begins with one of these, which are in lower case."""
    marks = tuple(f" {each}" for each in beginnings)
    if has(text, beginnings):
        yield from (each for each in sentences(text) if has(_spaced(each.of(text)), marks))


def at_words(
    text: str, where: Stretch, beginnings: frozenset[str], pattern: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """Yield where a pattern matches at the beginning of a word whose first three letters are one of these."""
    for each in _WORD_OF_THREE.finditer(text, where.start, where.end):
        if each[0].lower() in beginnings and (match := pattern.match(text, each.start(), where.end)) is not None:
            yield match


def _spaced(text: str) -> str:
    """Return a text with a space before each word that stands first, in brackets or in quotation marks."""
    return " " + _OPENING.sub(" ", text)


def measured(text: str, unit: re.Pattern[str], reach: int) -> list[Stretch]:
    """Return where a number in figures or words stands right before a word of a unit, as `stretches` does."""
    return _joined(text, (each for each in unit.finditer(text) if _numbered(text, each.start())), reach)


def stretches(text: str, landmark: re.Pattern[str], reach: int) -> list[Stretch]:
    """Return where a text has a landmark, with so many characters on both sides, up to the ends of words."""
    return _joined(text, landmark.finditer(text), reach)


def _numbered(text: str, at: int) -> bool:
    before = text[max(0, at - 30) : at].replace("-", " ").replace("(", " ").replace(")", " ").lower().split()
    return bool(before) and (before[-1][-1].isdigit() or before[-1] in _LAST_WORDS)


def _joined(text: str, landmarks: Iterable[re.Match[str]], reach: int) -> list[Stretch]:
    found: list[Stretch] = []
    for match in landmarks:
        start, end = max(0, match.start() - reach), min(len(text), match.end() + reach)
        while end < len(text) and (text[end].isalnum() or text[end] == "_"):
            end += 1
        if found and start <= found[-1].end:
            found[-1] = Stretch(found[-1].start, end)
        else:
            found.append(Stretch(start, end))
    return found


def quote(text: str, start: int, end: int) -> str:
    """Return what stands there with a little before it, at most ten words, on one line."""
    words = text[max(0, start - 40) : end].split()
    if start > 40 and len(words) > 1:
        words = words[1:]
    return " ".join(words[-MOST_WORDS:])
