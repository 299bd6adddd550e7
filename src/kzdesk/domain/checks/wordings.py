# SPDX-License-Identifier: GPL-3.0-or-later
"""Titles of articles as laws and translations word them, and how well a quoted title fits which article.

Translations of one title differ: “organisation of mass riots” and “mass riots” are both Article 272. Titles are
compared by the beginnings of their words, in any order, so that only another subject counts as another title.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz, process

_WORD: Final = re.compile(r"[^\W\d_]+")
_STEM: Final = 6
_EMPTY_WORDS: Final = frozenset({
    *("a", "an", "and", "at", "by", "for", "from", "his", "in", "into", "its", "of", "on", "or", "other", "out"),
    *("over", "the", "their", "to", "under", "with"),
    *("а", "без", "в", "во", "и", "или", "из", "к", "на", "о", "об", "от", "по", "при", "с", "со", "у"),
})  # fmt: skip
Article = tuple[str, str]
"""A code and an article of it."""
Choice = tuple[Article, str, str]
"""An article, a title of it, and the stems of the title."""


def stems(text: str) -> str:
    """Return the beginnings of the words that carry meaning, lower case, in the order of the text."""
    words = (word for word in _WORD.findall(text.casefold()) if word not in _EMPTY_WORDS)
    return " ".join(word[:_STEM] for word in words)


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a title fits an article, from 0 to 100, and the known wording that it fits best."""

    article: Article
    likeness: float
    wording: str


@dataclass(frozen=True)
class Wordings:
    """All known titles by article. What was asked once is remembered: a list quotes few titles many times."""

    known: Mapping[Article, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[tuple[str, str, str]]) -> "Wordings":
        """Return the titles of rows of code, article and wording; empty wordings are left out."""
        known: dict[Article, dict[str, None]] = {}
        for code, article, wording in rows:
            if wording and article:
                known.setdefault((code, article), {})[wording] = None
        return cls({article: tuple(found) for article, found in known.items()})

    def own(self, article: Article, quoted: str) -> Fit | None:
        """Return how well a title fits an article; None when no title of it is known."""
        return self._remembered(("own", *article, quoted), lambda: self._stemmed.get(article, ()))

    def best(self, code: str, quoted: str, *, but: str) -> Fit | None:
        """Return the article of a code, other than `but`, that a title fits best; None in a code without titles."""
        return self._remembered(("best", code, but, quoted), lambda: self._others(code, but))

    def _remembered(self, key: tuple[str, ...], choices: Callable[[], Sequence[Choice]]) -> Fit | None:
        if key not in self._asked:
            self._asked[key] = _fit(key[-1], choices())
        return self._asked[key]

    def _others(self, code: str, but: str) -> list[Choice]:
        return [
            choice
            for article, choices in self._stemmed.items()
            if article[0] == code and article[1] != but
            for choice in choices
        ]

    @cached_property
    def _stemmed(self) -> dict[Article, list[Choice]]:
        return {article: [(article, title, stems(title)) for title in found] for article, found in self.known.items()}

    @cached_property
    def _asked(self) -> dict[tuple[str, ...], Fit | None]:
        return {}


def _fit(quoted: str, choices: Sequence[Choice]) -> Fit | None:
    wanted, known = stems(quoted), [stemmed for _, _, stemmed in choices]
    if not wanted or not known:
        return None
    parts = process.extract(wanted, known, scorer=fuzz.token_set_ratio, limit=None)
    wholes = {
        place: score for _, score, place in process.extract(wanted, known, scorer=fuzz.token_sort_ratio, limit=None)
    }
    likeness, place = max(((3 * part + wholes[place]) / 4, -place) for _, part, place in parts)
    article, title, _ = choices[-place]
    return Fit(article, likeness, title)
