# SPDX-License-Identifier: GPL-3.0-or-later
"""Why nothing was found: the fields that many checks compare, and how often they are empty."""

from dataclasses import dataclass
from typing import Final

from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.tx import Tx

COMPARED: Final[tuple[tuple[type[Record], str], ...]] = (
    (Person, "birth_date"),
    (CustodyEpisode, "start"),
    (CustodyEpisode, "facility"),
    (Event, "start"),
    (Case, "opened"),
    (Case, "number"),
    (Charge, "provision"),
    (Charge, "stage_date"),
    (Sentence, "pronounced"),
    (Sentence, "court"),
    (SentenceComponent, "term"),
    (SentenceComponent, "counted_from"),
    (Hearing, "held_on"),
    (ListEntry, "narrative"),
)
"""What is compared most: dates in order, terms with the law, courts and places with their time, texts with records."""
_WITHOUT: Final[tuple[type[Record], ...]] = (PersonName, CustodyEpisode, Participation)
"""Records of somebody without which hardly anything of them can be compared."""


@dataclass(frozen=True, slots=True)
class Empty:
    """A field that is empty in `empty` of `count` records; without a field, people who have no such record at all."""

    record_type: str
    field: str
    empty: int
    count: int


def not_compared(tx: Tx) -> tuple[Empty, ...]:
    """Return where checks have nothing to compare, the largest part of all first."""
    found = [_empty(tx, cls, name) for cls, name in COMPARED]
    people = set(tx.queries.ids(Person.TYPE))
    for cls in _WITHOUT:
        having = {person for _, person in tx.queries.values(cls.TYPE, "person")}
        found.append(Empty(cls.TYPE, "", len(people - having), len(people)))
    return tuple(sorted((each for each in found if each.empty), key=lambda each: -each.empty / each.count))


def _empty(tx: Tx, cls: type[Record], name: str) -> Empty:
    values = [value for _, value in tx.queries.values(cls.TYPE, name)]
    return Empty(cls.TYPE, name, sum(not value for value in values), len(values))
