# SPDX-License-Identifier: GPL-3.0-or-later
"""The record types: one frozen dataclass each, listed here by hand so that one can see them all."""

from functools import cache
from typing import Final

from kzdesk.domain.fields import specs
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.listing import Edition, ListAssessment, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.source import Source

TYPES: Final[tuple[type[Record], ...]] = (
    Person,
    PersonName,
    CustodyEpisode,
    ListAssessment,
    Case,
    Participation,
    Charge,
    Sentence,
    SentenceComponent,
    Event,
    Place,
    Facility,
    Organisation,
    Provision,
    Source,
    Edition,
    ListSection,
    ListGroup,
    ListEntry,
)


@cache
def record_type(name: str) -> type[Record]:
    """Return the record type of this name. Raises `KeyError` when there is none."""
    return {item.TYPE: item for item in TYPES}[name]


@cache
def whole_of(name: str) -> str:
    """Return the name of the type that records of this type are parts of; empty when they stand alone."""
    return next((item.target for item in specs(record_type(name)) if item.part_of), "")


@cache
def parts_of(name: str) -> tuple[type[Record], ...]:
    """Return the types whose records are parts of a record of this type, in the order of `TYPES`."""
    return tuple(item for item in TYPES if whole_of(item.TYPE) == name)
