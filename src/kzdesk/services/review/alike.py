# SPDX-License-Identifier: GPL-3.0-or-later
"""What speaks for two records being one person, beside their names, and what speaks against it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.likeness import FAINT, LIKELY, Heard, Likeness, compared, heard, parts
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.identity import DistinctPeople
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.violation import Act
from kzdesk.store.tx import Tx


class Evidence(StrEnum):
    """What two records have in common beside the name."""

    BIRTH_DATE = "birth-date"
    BIRTH_PLACE = "birth-place"
    FACILITY = "facility"
    CASE = "case"
    EVENT = "event"
    RELATIVE = "relative"
    NOTHING_ELSE = "nothing-else"


EVIDENCE: Final[dict[Evidence, Message]] = {
    Evidence.BIRTH_DATE: QT_TRANSLATE_NOOP("likeness", "dates of birth that agree"),
    Evidence.BIRTH_PLACE: QT_TRANSLATE_NOOP("likeness", "the same place of birth"),
    Evidence.FACILITY: QT_TRANSLATE_NOOP("likeness", "held in the same place"),
    Evidence.CASE: QT_TRANSLATE_NOOP("likeness", "the same case"),
    Evidence.EVENT: QT_TRANSLATE_NOOP("likeness", "the same event"),
    Evidence.RELATIVE: QT_TRANSLATE_NOOP("likeness", "the same relative or organisation"),
    Evidence.NOTHING_ELSE: QT_TRANSLATE_NOOP("likeness", "nothing but the name is recorded of one of them"),
}
Token = tuple[Evidence, str]


@dataclass(frozen=True, slots=True)
class Marks:
    """What can tell one person from another: birth, sex, and what they are connected with."""

    born: PartialDate | None = None
    sex: str = ""
    tokens: frozenset[Token] = frozenset()
    related: frozenset[str] = frozenset()

    @property
    def bare(self) -> bool:
        """Whether nothing but names is recorded."""
        return not self.tokens and (self.born is None or not self.born.known)


def marks_of_all(tx: Tx) -> dict[str, Marks]:
    """Return the marks of everybody in the vault, by id."""
    tokens: dict[str, set[Token]] = {}
    related: dict[str, set[str]] = {}

    def add(person: str, kind: Evidence, value: str) -> None:
        if person and value:
            tokens.setdefault(person, set()).add((kind, value))

    for _, person, case in tx.queries.values(Participation.TYPE, "person", "case"):
        add(person, Evidence.CASE, case)
    for _, victim, event in tx.queries.values(Act.TYPE, "victim", "event"):
        add(victim, Evidence.EVENT, event)
    for _, person, facility, place in tx.queries.values(CustodyEpisode.TYPE, "person", "facility", "place"):
        add(person, Evidence.FACILITY, facility or place)
    for _, person, other, group in tx.queries.values(PersonRelation.TYPE, "person", "other_person", "organisation"):
        for one, another in ((person, other), (other, person), (person, group)):
            add(one, Evidence.RELATIVE, another)
        related.setdefault(person, set()).add(other)
        related.setdefault(other, set()).add(person)
    found: dict[str, Marks] = {}
    for person, born, place, sex in tx.queries.values(Person.TYPE, "birth_date", "birth_place", "sex"):
        add(person, Evidence.BIRTH_PLACE, place)
        own, kin = frozenset(tokens.get(person, ())), frozenset(related.get(person, ()))
        found[person] = Marks(born, sex, own, kin)
    return found


def marks(tx: Tx, ids: Iterable[str]) -> dict[str, Marks]:
    """Return the marks of these people, by id."""
    wanted = list(ids)
    people = tx.records.by_ids(Person, wanted)
    cases, acts = tx.records.grouped(Participation, "person", wanted), tx.records.grouped(Act, "victim", wanted)
    custody = tx.records.grouped(CustodyEpisode, "person", wanted)
    ties = tx.records.grouped(PersonRelation, "person", wanted)
    back = tx.records.grouped(PersonRelation, "other_person", wanted)
    found: dict[str, Marks] = {}
    for person_id, person in people.items():
        kin = {each.other_person for each in ties.get(person_id, ())} | {e.person for e in back.get(person_id, ())}
        told = [
            (Evidence.BIRTH_PLACE, person.birth_place),
            *((Evidence.CASE, each.case) for each in cases.get(person_id, ())),
            *((Evidence.EVENT, each.event) for each in acts.get(person_id, ())),
            *((Evidence.FACILITY, each.facility or each.place) for each in custody.get(person_id, ())),
            *((Evidence.RELATIVE, each) for each in kin),
            *((Evidence.RELATIVE, each.organisation) for each in ties.get(person_id, ())),
        ]
        own = frozenset(token for token in told if token[1])
        found[person_id] = Marks(person.birth_date, person.sex, own, frozenset(kin))
    return found


def names_heard(tx: Tx, ids: Iterable[str]) -> dict[str, tuple[Heard, ...]]:
    """Return the names of these people ready to be compared, by id."""
    found = tx.records.grouped(PersonName, "person", ids)
    return {person: tuple(dict.fromkeys(heard(parts(each)) for each in names)) for person, names in found.items()}


def told_apart(tx: Tx) -> frozenset[frozenset[str]]:
    """Return the pairs of people whom somebody found not to be the same."""
    return frozenset(frozenset((each.first, each.second)) for each in tx.records.where(DistinctPeople, {}))


def best_likeness(one: Iterable[Heard], other: Iterable[Heard]) -> Likeness:
    """Return the best likeness of any name of one person to any of another."""
    theirs = list(other)
    found = (compared(mine, each) for mine in one for each in theirs)
    return max(found, key=lambda each: each.grade, default=Likeness(0))


def evidence(one: Marks, other: Marks) -> tuple[Evidence, ...]:
    """Return what two records have in common beside the name, in the order of `Evidence`."""
    found = {kind for kind, _ in one.tokens & other.tokens}
    if one.born and other.born and one.born.known and other.born.known and not births_differ(one.born, other.born):
        found.add(Evidence.BIRTH_DATE)
    if not found and (one.bare or other.bare):
        found.add(Evidence.NOTHING_ELSE)
    return tuple(kind for kind in Evidence if kind in found)


def births_differ(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether two dates of birth cannot be the same day."""
    if one is None or other is None:
        return False
    return one.latest < other.earliest or other.latest < one.earliest


def excluded(first: tuple[str, Marks], second: tuple[str, Marks]) -> bool:
    """Whether two people cannot be one: other births, another sex, or one is recorded as related to the other."""
    (one_id, one), (other_id, other) = first, second
    sexes = one.sex and other.sex and one.sex != other.sex and {one.sex, other.sex} == {"female", "male"}
    return bool(sexes) or births_differ(one.born, other.born) or other_id in one.related or one_id in other.related


def worth_asking(name: Likeness, found: tuple[Evidence, ...], one: Marks, other: Marks) -> bool:
    """Whether likeness of the names and what else agrees are enough to ask a human."""
    if name.grade >= LIKELY:
        return bool(found) and (found != (Evidence.NOTHING_ELSE,) or name.grade >= 90)
    return name.grade >= FAINT and one.born is not None and one.born.exact and one.born == other.born
