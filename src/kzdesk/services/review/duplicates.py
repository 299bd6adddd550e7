# SPDX-License-Identifier: GPL-3.0-or-later
"""People who may be on record twice: while a name is typed, for one person, and as a list to work through.

Nothing here makes two records one. Whom somebody found not to be the same is not proposed again.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from rapidfuzz.distance import OSA

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.likeness import FAINT, NameParts, Reason, heard, parts
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.name_key import KEY_VERSION, match_key, turned
from kzdesk.domain.progress import SILENT, Progress
from kzdesk.domain.records.identity import DistinctPeople
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.services.review.alike import (
    Evidence,
    best_likeness,
    births_differ,
    evidence,
    excluded,
    marks,
    marks_of_all,
    names_heard,
    told_apart,
    worth_asking,
)
from kzdesk.services.review.blocks import Blocks
from kzdesk.services.sound import sound
from kzdesk.services.typed_names import TypedName
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_FACT: Final = "name_keys"
_MOST: Final = 80
_NEIGHBOURS: Final = 500
_BATCH: Final = 400
_GONE: Final = QT_TRANSLATE_NOOP("likeness", "One of the two records is not there any more. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Alike:
    """Somebody on record whose name is like a typed one: the grade (0 to 100) and why."""

    person: str
    title: str = field(repr=False)
    grade: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that may be of one person: likeness of the names (0 to 100), why, and what else agrees."""

    first: str
    second: str
    titles: tuple[str, str] = field(repr=False)
    grade: int
    reasons: tuple[Reason, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Two people whom somebody found not to be the same, and what their records are called."""

    distinct: DistinctPeople
    titles: tuple[str, str] = field(repr=False)


class Duplicates:
    """Finds people who may be on record twice and remembers who is not."""

    def __init__(self, vault: Vault) -> None:
        """Read from this vault."""
        self._vault = vault

    def bring_up_to_date(self) -> int:
        """Make the keys of all names anew when this program makes other keys; return of how many names."""
        with self._vault.transaction() as tx:
            if tx.fact(_FACT) == KEY_VERSION:
                return 0
            tx.name_keys.clear()
            names = tx.records.where(PersonName, {})
            for name in names:
                tx.name_keys.put(name)
            tx.set_fact(_FACT, KEY_VERSION)
            return len(names)

    def like(self, typed: TypedName, born: PartialDate | None = None, limit: int = 8) -> tuple[Alike, ...]:
        """Return people whose name is like a typed one, the likest first; nobody until both names are typed.

        Those whose recorded date of birth cannot be `born` are left out. Looks names up by their keys, so the first
        consonants have to be right.
        """
        name = heard(NameParts(typed.surname, typed.given, typed.patronymic))
        key = match_key(typed.surname, typed.given)
        if not (name.surname and name.given):
            return ()
        with self._vault.transaction() as tx:
            ids = by_key(tx, key, born)
            names, titles = names_heard(tx, ids), tx.records.titles(Person.TYPE, ids)
            people = tx.records.by_ids(Person, ids)
        found = []
        for person in people.values():
            best = best_likeness([name], names[person.id])
            if best.grade >= FAINT and not births_differ(person.birth_date, born):
                found.append(Alike(person.id, titles[person.id], best.grade, best.reasons))
        return tuple(sorted(found, key=lambda each: (-each.grade, each.title, each.person))[:limit])

    def of_person(self, person_id: str) -> tuple[Pair, ...]:
        """Return the pairs of one person, who is the first of each, with others.

        Raises `Refused` when there is no such person.
        """
        with self._vault.transaction() as tx:
            tx.records.get(Person, person_id)
            ids = {person_id}
            for name in tx.records.parts(PersonName, person_id):
                told = parts(name)
                if key := match_key(told.surname, told.given):
                    ids.update(by_key(tx, key, None))
            return self._judged(tx, [(person_id, other) for other in sorted(ids - {person_id})])

    def worklist(self, progress: Progress = SILENT) -> tuple[Pair, ...]:
        """Return all pairs of records that may be of one person, the likest first.

        Compares only people who share a key of their names and something else. Reads in several short transactions,
        so that others may save meanwhile. Raises `Cancelled` when `progress` does.
        """
        progress.step(0, 100)
        with self._vault.transaction() as tx:
            keys = tx.name_keys.all()
        progress.step(10, 100)
        with self._vault.transaction() as tx:
            everybody = marks_of_all(tx)
        progress.step(30, 100)
        pairs = Blocks(keys, everybody).pairs(progress)
        found: list[Pair] = []
        for start in range(0, len(pairs), _BATCH):
            with self._vault.transaction() as tx:
                found += self._judged(tx, pairs[start : start + _BATCH])
            progress.step(70 + 30 * start // len(pairs), 100)
        progress.step(100, 100)
        return _likest_first(found)

    def not_the_same(self, first: str, second: str, *, by: str, reason: str = "") -> DistinctPeople:
        """Remember that two people are not the same and return the record of it.

        Raises `Refused` when one of them is gone or both are one.
        """
        with self._vault.transaction() as tx:
            if not all(tx.records.exists(Person, each) for each in (first, second)):
                raise Refused(_GONE, code="gone")
            for each in tx.records.where(DistinctPeople, {}):
                if {each.first, each.second} == {first, second}:
                    return each
            today = PartialDate(tx.today().isoformat())
            made = DistinctPeople(first=first, second=second, decided_on=today, decided_by=by, reason=reason)
            return tx.records.put(sound(made))

    def kept_apart(self) -> tuple[KeptApart, ...]:
        """Return the pairs that were found not to be the same, the newest first; those with a record gone left out."""
        with self._vault.transaction() as tx:
            decided = tx.records.where(DistinctPeople, {})
            ids = [person for each in decided for person in (each.first, each.second)]
            titles = tx.records.titles(Person.TYPE, tx.records.by_ids(Person, ids))
        return tuple(
            KeptApart(each, (titles[each.first], titles[each.second]))
            for each in reversed(decided)
            if each.first in titles and each.second in titles
        )

    def take_back(self, distinct_id: str) -> None:
        """Forget that two people are not the same: they may be proposed again."""
        with self._vault.transaction() as tx:
            tx.records.delete(DistinctPeople, distinct_id)

    def _judged(self, tx: Tx, pairs: Iterable[tuple[str, str]]) -> tuple[Pair, ...]:
        """Return those of some pairs that are worth asking a human about."""
        apart = told_apart(tx)
        asked = [pair for pair in pairs if frozenset(pair) not in apart]
        ids = list(dict.fromkeys(person for pair in asked for person in pair))
        names, known, titles = names_heard(tx, ids), marks(tx, ids), tx.records.titles(Person.TYPE, ids)
        found: list[Pair] = []
        for first, second in asked:
            if first not in known or second not in known:
                continue
            one, other = known[first], known[second]
            if excluded((first, one), (second, other)):
                continue
            best, agreeing = best_likeness(names.get(first, ()), names.get(second, ())), evidence(one, other)
            if worth_asking(best, agreeing, one, other):
                both = (titles[first], titles[second])
                found.append(Pair(first, second, both, best.grade, best.reasons, agreeing))
        return _likest_first(found)


def _likest_first(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    def place(pair: Pair) -> tuple[object, ...]:
        certain = [each for each in pair.evidence if each is not Evidence.NOTHING_ELSE]
        return -pair.grade - 5 * len(certain), pair.titles, pair.first, pair.second

    return tuple(sorted(pairs, key=place))


def by_key(tx: Tx, key: str, born: PartialDate | None) -> tuple[str, ...]:
    """Return people with a name of this key, in either order, or of one that differs by a slip; at most `_MOST`."""
    found = dict.fromkeys(tx.name_keys.people({key, turned(key)}, _MOST, born))
    if len(found) < _MOST:
        near = set(_near(tx, key)) - {key}
        found |= dict.fromkeys(tx.name_keys.people(near, _MOST - len(found), born)) if near else {}
    return tuple(found)


def _near(tx: Tx, key: str) -> Iterator[str]:
    """Yield keys on record that differ by one slip in one of the two words, after the first two consonants."""
    for own in {key, turned(key)}:
        surname, _, given = own.partition(" ")
        found = {
            *tx.name_keys.beginning(f"{surname} ", "", _NEIGHBOURS),
            *tx.name_keys.beginning(surname[:2], f" {given}", _NEIGHBOURS),
        }
        yield from (other for other in found if OSA.distance(own, other, score_cutoff=1) <= 1)
