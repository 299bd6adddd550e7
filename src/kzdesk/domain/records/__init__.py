# SPDX-License-Identifier: GPL-3.0-or-later
"""The record types: one frozen dataclass each, listed here by hand so that one can see them all."""

from functools import cache
from typing import Final

from kzdesk.domain.fields import specs
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import (
    Intervention,
    Recommendation,
    RecommendationTarget,
    SanctionsGround,
    SanctionsTarget,
    TextBlock,
)
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.evidence import Attachment, CustodyAct
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.identity import DistinctPeople, MovedRecord, PersonMerge
from kzdesk.domain.records.listing import (
    Edition,
    EditionRelease,
    FindingAnswer,
    FrozenText,
    ListAssessment,
    ListEntry,
    ListGroup,
    ListSection,
)
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place, PlaceMembership
from kzdesk.domain.records.publication import PriorPublication, Release, ReleasedPerson, WordingChange
from kzdesk.domain.records.report import EarlierRecommendation, Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.source import Assertion, Information, Source
from kzdesk.domain.records.violation import Act, EventLink, IllTreatment, Involvement

TYPES: Final[tuple[type[Record], ...]] = (
    Person,
    PersonName,
    CustodyEpisode,
    Consent,
    PriorPublication,
    Restriction,
    PersonRelation,
    ListAssessment,
    Case,
    Participation,
    Charge,
    Sentence,
    SentenceComponent,
    Hearing,
    Observation,
    Answer,
    Event,
    Act,
    IllTreatment,
    Involvement,
    EventLink,
    Place,
    PlaceMembership,
    Facility,
    Organisation,
    Provision,
    Source,
    Information,
    Assertion,
    Attachment,
    CustodyAct,
    Intervention,
    FinancialListEntry,
    Recommendation,
    RecommendationTarget,
    SanctionsTarget,
    SanctionsGround,
    TextBlock,
    Edition,
    ListSection,
    ListGroup,
    ListEntry,
    Report,
    Submitter,
    ReportChapter,
    ReportParagraph,
    EarlierRecommendation,
    Release,
    ReleasedPerson,
    WordingChange,
    FindingAnswer,
    EditionRelease,
    FrozenText,
    PersonMerge,
    MovedRecord,
    DistinctPeople,
)


PREVAILING: Final = frozenset((item.TYPE, name) for item in TYPES for name in item.PREVAILS)
"""Type and field of what prevails over an empty value while devices disagree."""


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
