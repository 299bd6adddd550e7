# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of very many people are compared at all: those who share a key of their names and something else."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.name_key import turned
from kzdesk.domain.progress import Progress
from kzdesk.services.review.alike import Marks, births_differ

_MOST: Final = 30
"""A place or an agency that more people of one key share says nothing of any of them."""


class Blocks:
    """People by the keys of their names."""

    def __init__(self, keys: Iterable[tuple[str, str]], marks: Mapping[str, Marks]) -> None:
        """Take keys with their people, and the marks of everybody."""
        self._marks = marks
        self._people: dict[str, dict[str, None]] = {}
        for key, person in keys:
            if person in marks:
                self._people.setdefault(min(key, turned(key)), {})[person] = None

    def pairs(self, progress: Progress) -> list[tuple[str, str]]:
        """Return the pairs to compare, each once. Steps from 30 to 70 of 100."""
        found: dict[tuple[str, str], None] = {}
        total = len(self._people)
        for done, people in enumerate(self._people.values()):
            if len(people) > 1:
                found |= dict.fromkeys(self._within(list(people)))
            if done % 1000 == 0:
                progress.step(30 + 35 * done // total, 100)
        progress.step(65, 100)
        found |= dict.fromkeys(self._slipped())
        return sorted(found)

    def _within(self, people: list[str]) -> Iterator[tuple[str, str]]:
        """Yield the pairs of one key that have something in common, or of which one has nothing but a name."""
        shared: dict[object, list[str]] = {}
        vague, bare = [], []
        for person in people:
            own = self._marks[person]
            for token in own.tokens:
                shared.setdefault(token, []).append(person)
            if own.born is not None and own.born.exact:
                shared.setdefault(own.born.edtf, []).append(person)
            elif own.born is not None and own.born.known:
                vague.append(person)
            if own.bare:
                bare.append(person)
        for several in shared.values():
            if len(several) <= _MOST:
                yield from _each(several)
        for person in vague:
            born = self._marks[person].born
            same = [each for each in people if self._may_be_born(each, born)]
            yield from (_pair(person, each) for each in same[:_MOST] if each != person)
        if len(people) <= _MOST:
            yield from (_pair(one, other) for one in bare for other in people if one != other)

    def _may_be_born(self, person: str, born: PartialDate | None) -> bool:
        own = self._marks[person].born
        return own is not None and own.known and not births_differ(own, born)

    def _slipped(self) -> Iterator[tuple[str, str]]:
        """Yield the pairs of one day of birth whose keys become one when a consonant is left out of either."""
        days: dict[str, list[tuple[str, str]]] = {}
        for key, people in self._people.items():
            for person in people:
                born = self._marks[person].born
                if born is not None and born.exact:
                    days.setdefault(born.edtf, []).append((key, person))
        for born_then in days.values():
            shorter: dict[str, list[str]] = {}
            for key, person in born_then:
                for rest in {key, *(key[:place] + key[place + 1 :] for place in range(len(key)))}:
                    shorter.setdefault(rest, []).append(person)
            for several in shorter.values():
                yield from _each(list(dict.fromkeys(several)))


def _each(people: Iterable[str]) -> Iterator[tuple[str, str]]:
    return (_pair(one, other) for one, other in combinations(people, 2))


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)
