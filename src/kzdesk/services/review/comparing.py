# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people side by side: every field of both as people read it, and where they contradict each other."""

from dataclasses import dataclass, field
from typing import Any

from kzdesk.domain.fields import FieldSpec, empty_value, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import Message
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.identity import PersonMerge
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.source import Assertion
from kzdesk.services.display import Display
from kzdesk.store.tx import Tx

ASSERTED = "subject_id"


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of two people: the texts, whether they agree, and whether one of them has to be chosen."""

    name: str
    label: Message
    first: str = field(repr=False)
    second: str = field(repr=False)
    agree: bool
    to_choose: bool


@dataclass(frozen=True, slots=True)
class Belongings:
    """How many records of one type belong or refer to each of two people, and their titles."""

    type_name: str
    label: Message
    first: tuple[str, ...] = field(repr=False)
    second: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two people side by side."""

    first: str
    second: str
    titles: tuple[str, str] = field(repr=False)
    fields: tuple[FieldPair, ...]
    belongings: tuple[Belongings, ...]

    @property
    def to_choose(self) -> tuple[str, ...]:
        """The names of the fields of which one value has to be chosen before the two can be joined."""
        return tuple(each.name for each in self.fields if each.to_choose)


def compare(tx: Tx, display: Display, first: str, second: str) -> Comparison:
    """Return two people side by side. Raises `Refused` when one of them is gone."""
    one, other = tx.records.get(Person, first), tx.records.get(Person, second)
    titles = display.titles_for(tx, [one, other])
    pairs = []
    for item in specs(Person):
        mine, theirs = getattr(one, item.name), getattr(other, item.name)
        shown = (display.value(item, mine, titles), display.value(item, theirs, titles))
        pairs.append(FieldPair(item.name, item.label, *shown, mine == theirs, contradict(item, mine, theirs)))
    called = tx.records.titles(Person.TYPE, (first, second))
    return Comparison(
        first, second, (called[first], called[second]), tuple(pairs), tuple(_belongings(tx, display, first, second))
    )


def contradict(item: FieldSpec, one: Any, other: Any) -> bool:
    """Whether two values of a field of a person cannot both stand; lists of codes are put together instead."""
    empty = empty_value(item.kind)
    return one != other and empty not in (one, other) and item.kind is not Kind.CHOICES


def referring_fields() -> tuple[tuple[type[Record], str], ...]:
    """Return the fields that point to a person and that joining makes point elsewhere.

    What is written once tells what was done to which record, and joined records tell of themselves: they stay.
    """
    found = [
        (cls, item.name)
        for cls in TYPES
        if not cls.WRITTEN_ONCE and cls is not PersonMerge
        for item in specs(cls)
        if item.kind is Kind.REFERENCE and item.target == Person.TYPE
    ]
    return (*found, (Assertion, ASSERTED))


def referring(tx: Tx, person_id: str) -> list[tuple[Record, str]]:
    """Return every record that points to a person, with the field by which it does."""
    found: list[tuple[Record, str]] = []
    for cls, name in referring_fields():
        kind = {"subject_type": Person.TYPE} if cls is Assertion else {}
        found += [(record, name) for record in tx.records.where(cls, {name: person_id, **kind})]
    return found


def _belongings(tx: Tx, display: Display, first: str, second: str) -> list[Belongings]:
    found: dict[type[Record], tuple[list[Record], list[Record]]] = {}
    for side, person in enumerate((first, second)):
        for record, _ in referring(tx, person):
            found.setdefault(type(record), ([], []))[side].append(record)
    told = []
    for cls, sides in found.items():
        titles = display.titles_for(tx, [*sides[0], *sides[1]])
        named = [tuple(display.name(record, titles) for record in side) for side in sides]
        told.append(Belongings(cls.TYPE, cls.PLURAL, named[0], named[1]))
    return told
