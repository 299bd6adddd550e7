# SPDX-License-Identifier: GPL-3.0-or-later
"""Abbreviations as texts explain them, “National Security Committee (NSC)” and “NSC (National Security Committee)”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch

_LETTERS: Final = r"[A-Z]{2,8}|[А-ЯЁӘҒҚҢӨҰҮҺІ]{2,8}"
_BEHIND: Final = late(rf"\((?:the |далее\s*[–—-]?\s*|hereinafter |бұдан әрі\s*[–—-]?\s*)?[“«\"]?({_LETTERS})[”»\"]?\)")
_BEFORE: Final = late(rf"\b({_LETTERS})(?:-[^\W\d_]+)?\s+\((?:the\s+)?([^\W\d_]+(?:[\s-]+[^\W\d_][\w’'-]*){{1,9}})\)")
_CO: Final = late(r"\b(co)-(?=o)", re.IGNORECASE)
_WORD: Final = late(r"[^\W\d_][\w’']*")
_LINKS: Final = frozenset({
    *("of", "the", "and", "for", "on", "in", "to", "against", "with", "by", "at", "a", "an", "from"),
    *("о", "об", "и", "по", "в", "на", "с", "со", "для", "за", "при", "от", "к", "из", "до"),
    *("туралы", "және", "мен", "бойынша", "үшін", "жөніндегі", "де", "des", "et", "la", "du"),
})  # fmt: skip
_REACH: Final = 140
_MOST_WORDS: Final = 12
_ALIKE: Final = 0.7
"""So alike are forms and spellings of one word."""


@dataclass(frozen=True, slots=True)
class Explained(Stretch):
    """An abbreviation with the words told for it; `before` are all words of the sentence before it, where it follows.

    `words` is empty where no words before it fit its letters.
    """

    letters: str
    words: tuple[str, ...]
    before: tuple[str, ...]

    @property
    def said(self) -> str:
        """The words as they are written, one after the other."""
        return " ".join(self.words)


def explained(text: str) -> Iterator[Explained]:
    """Yield the abbreviations that a text explains, or that stand in brackets behind words."""
    if "(" not in text:
        return
    for match in _BEHIND.finditer(text):
        ahead = re.split(r"[.;:()\n]|,\s", text[max(0, match.start() - _REACH) : match.start()])[-1]
        before = tuple(each[0] for each in _WORD.finditer(_CO.sub(r"\1", ahead)))[-_MOST_WORDS:]
        yield Explained(match.start(), match.end(), match[1], fitting(before, match[1]), before)
    for match in _BEFORE.finditer(text):
        words = tuple(each[0] for each in _WORD.finditer(_CO.sub(r"\1", match[2])))
        fits = fitting(words, match[1]) == words or near(words, match[1])
        yield Explained(match.start(), match.end(), match[1], words if fits else (), () if fits else words)


def fitting(words: Sequence[str], letters: str) -> tuple[str, ...]:
    """Return the last of these words as far as they begin with these letters; links between them may be left out."""
    start = _start(words, len(words), letters.casefold())
    return tuple(words[start:]) if start >= 0 else ()


def _start(words: Sequence[str], end: int, letters: str) -> int:
    """Return where the words before `end` begin that make up these letters, -1 where they do not."""
    if not letters:
        return end
    if not end:
        return -1
    word = words[end - 1].casefold()
    if word[0] == letters[-1] and (start := _start(words, end - 1, letters[:-1])) >= 0:
        return start
    return _start(words, end - 1, letters) if word in _LINKS else -1


def near(words: Sequence[str], letters: str) -> tuple[str, ...]:
    """Return the last of these words when their letters are those of an abbreviation in another order, or all but one.

    One other letter counts from four letters on: shorter ones may come from another language (DVK, KNB).
    """
    names = [at for at, each in enumerate(words) if each.casefold() not in _LINKS][-len(letters) :]
    own = "".join(words[at][0] for at in names).casefold()
    told = letters.casefold()
    if len(own) != len(told) or own == told or len(told) < 3 or not words[names[0]][0].isupper():
        return ()
    same = sum(one == other for one, other in zip(own, told, strict=True))
    latin = all("a" <= each <= "z" for each in own + told)
    titled = not latin or all(words[at][0].isupper() for at in names)
    swapped = sorted(own) == sorted(told) and same == len(told) - 2
    other_letter = len(told) > 3 and same == len(told) - 1 and _one_script(own, told)
    return tuple(words[names[0] :]) if titled and (swapped or other_letter) else ()


def _one_script(own: str, told: str) -> bool:
    return own.isascii() == told.isascii()


def alike(one: str, other: str) -> bool:
    """Return whether two words are forms or spellings of one."""
    one, other = one.casefold().replace("ё", "е"), other.casefold().replace("ё", "е")
    if one == other:
        return True
    shorter = min(len(one), len(other))
    stem = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    if not one.isascii() and stem >= max(3, shorter - 3):
        return True
    return DamerauLevenshtein.normalized_similarity(one, other) >= _ALIKE


def apart(one: Sequence[str], other: Sequence[str]) -> list[tuple[str, str]]:
    """Return which words differ between two explanations: nothing where one only says more than the other."""
    first = [each for each in one if each.casefold() not in _LINKS]
    second = [each for each in other if each.casefold() not in _LINKS]
    of_one = [each for each in first if not any(alike(each, word) for word in second)]
    of_other = [each for each in second if not any(alike(each, word) for word in first)]
    return list(zip(of_one, of_other, strict=False))


def names(words: Sequence[str]) -> list[str]:
    """Return the words that are no links."""
    return [each for each in words if each.casefold() not in _LINKS]
