# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers records that belong to no person, case or edition, with what they refer to and what is part of them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from kzdesk.domain.checks.files import RecordFile, Surroundings
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, record_type
from kzdesk.domain.records.advocacy import (
    Intervention,
    Recommendation,
    RecommendationTarget,
    SanctionsGround,
    SanctionsTarget,
    TextBlock,
)
from kzdesk.domain.records.case import Event, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.hearing import Answer, Hearing, Observation
from kzdesk.domain.records.identity import DistinctPeople, PersonMerge
from kzdesk.domain.records.listing import Edition, EditionRelease, ListSection
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place, PlaceMembership
from kzdesk.domain.records.publication import PriorPublication, Release, ReleasedPerson
from kzdesk.domain.records.report import EarlierRecommendation, Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.domain.records.source import Assertion, Information, Source
from kzdesk.domain.records.violation import Act, EventLink, Involvement
from kzdesk.services.reads import Reads

ALONE: Final[tuple[type[Record], ...]] = (
    *(Event, EventLink, Involvement, Hearing, Observation, Source, Information, Assertion, Attachment, Intervention),
    *(
        SanctionsTarget,
        RecommendationTarget,
        Release,
        ReleasedPerson,
        Organisation,
        Facility,
        Place,
        PlaceMembership,
        Provision,
        Report,
        Submitter,
        Edition,
        EditionRelease,
        DistinctPeople,
        TextBlock,
        Recommendation,
        FinancialListEntry,
    ),
)
"""Types of records that are looked at by themselves."""
PARTS_OF: Final[dict[type[Record], tuple[type[Record], ...]]] = {
    Event: (Act, EventLink),
    Hearing: (Observation,),
    Place: (PlaceMembership,),
    SanctionsTarget: (SanctionsGround,),
    Edition: (ListSection, EditionRelease),
    Report: (Submitter, EarlierRecommendation, ReportChapter),
}
"""Which parts of them are looked at with them."""
_KNOWN_BY: Final[dict[type[Record], tuple[tuple[str, type[Record], str], ...]]] = {
    Information: (("case", Participation, "case"),),
    Attachment: (("case", Participation, "case"),),
    Intervention: (("case", Participation, "case"), ("person", CustodyEpisode, "person")),
    SanctionsTarget: (("person", PersonName, "person"), ("person", SanctionsTarget, "person")),
    RecommendationTarget: (("recommendation", RecommendationTarget, "recommendation"),),
    ReleasedPerson: (
        ("person", Consent, "person"),
        ("person", PriorPublication, "person"),
        ("person", ReleasedPerson, "person"),
    ),
    Involvement: (("perpetrator", CustodyEpisode, "person"), ("act", Involvement, "act")),
    EventLink: (("other_event", EventLink, "event"),),
    DistinctPeople: (("first", PersonMerge, "kept"), ("second", PersonMerge, "kept")),
}
"""What else is looked at: by a field of the record, other records that refer to the same one by theirs."""


def record_files(reads: Reads, ids: Iterable[str], cls: type[Record], around: Surroundings) -> tuple[RecordFile, ...]:
    """Return the files of records of one of the types that stand alone; those that do not exist are left out."""
    wanted = list(ids)
    found = reads.by_ids(cls, wanted)
    refers = [each for each in specs(cls) if each.kind is Kind.REFERENCE]
    targets: dict[str, dict[str, Record]] = {}
    for target in dict.fromkeys(each.target for each in refers):
        named = [getattr(record, each.name) for record in found.values() for each in refers if each.target == target]
        targets[target] = dict(reads.by_ids(record_type(target), named))
    parts: list[dict[str, tuple[Record, ...]]] = [
        dict(reads.grouped(part, _whole(part), wanted)) for part in PARTS_OF.get(cls, ())
    ]
    if cls is Hearing:
        parts.append(_answers(reads, parts[0]))
    if cls is Report:
        parts += _paragraphs(reads, parts[2])
    if cls is SanctionsTarget:
        parts.append(_acts_of(reads, [each for each in found.values() if isinstance(each, SanctionsTarget)]))
    known_by = _known_by(reads, cls, list(found.values()))
    files = []
    for record in found.values():
        related = {
            each.name: targets[each.target][value]
            for each in refers
            if (value := getattr(record, each.name)) in targets[each.target]
        }
        of_it = (*(part for several in parts for part in several.get(record.id, ())), *known_by(record))
        files.append(RecordFile(record, around, related, of_it, _people(related, of_it)))
    return tuple(files)


def _whole(part: type[Record]) -> str:
    """Return the field by which a record is part of another."""
    return next(each.name for each in specs(part) if each.part_of)


def _answers(reads: Reads, observations: Mapping[str, tuple[Record, ...]]) -> dict[str, tuple[Record, ...]]:
    """Return the answers of all observations of each hearing."""
    found = reads.grouped(Answer, Observation.TYPE, [each.id for several in observations.values() for each in several])
    return {
        hearing: tuple(answer for each in several for answer in found.get(each.id, ()))
        for hearing, several in observations.items()
    }


def _paragraphs(reads: Reads, chapters: Mapping[str, tuple[Record, ...]]) -> list[dict[str, tuple[Record, ...]]]:
    """Return the paragraphs of all chapters of each report, and the text blocks they take up."""
    ids = [each.id for several in chapters.values() for each in several]
    found = reads.grouped(ReportParagraph, "chapter", ids)
    paragraphs = {
        report: tuple(paragraph for each in several for paragraph in found.get(each.id, ()))
        for report, several in chapters.items()
    }
    blocks = reads.by_ids(TextBlock, [each.text_block for several in paragraphs.values() for each in several])
    taken = {
        report: tuple(blocks[each] for each in dict.fromkeys(e.text_block for e in several) if each in blocks)
        for report, several in paragraphs.items()
    }
    return [dict(paragraphs), dict(taken)]


def _acts_of(reads: Reads, targets: list[SanctionsTarget]) -> dict[str, tuple[Record, ...]]:
    """Return the acts in which the people proposed for sanctions are recorded as involved, by target."""
    involved = reads.grouped(Involvement, "perpetrator", [each.person for each in targets if each.person])
    acts = reads.by_ids(Act, [each.act for several in involved.values() for each in several])
    return {
        target.id: tuple(acts[each.act] for each in involved.get(target.person, ()) if each.act in acts)
        for target in targets
    }


def _known_by(reads: Reads, cls: type[Record], records: list[Record]) -> Callable[[Record], tuple[Record, ...]]:
    """Return what tells whether a record fits those it refers to.

    People of its case, names of its person, custody of its person, or the record that an assertion is about.
    """
    if cls is Assertion:
        return _subjects(reads, [each for each in records if isinstance(each, Assertion)])
    told: list[tuple[str, Mapping[str, tuple[Record, ...]]]] = []
    for field, part, theirs in _KNOWN_BY.get(cls, ()):
        ids = [value for each in records if (value := getattr(each, field))]
        told.append((field, reads.grouped(part, theirs, ids)))
    return lambda record: tuple(each for field, found in told for each in found.get(getattr(record, field), ()))


def _subjects(reads: Reads, told: list[Assertion]) -> Callable[[Record], tuple[Record, ...]]:
    ids: dict[str, list[str]] = {}
    for each in told:
        ids.setdefault(each.subject_type, []).append(each.subject_id)
    types = {cls.TYPE: cls for cls in TYPES}
    found = {
        id_: record for name in ids if name in types for id_, record in reads.by_ids(types[name], ids[name]).items()
    }
    return lambda record: tuple(found[id_] for id_ in (getattr(record, "subject_id", ""),) if id_ in found)


def _people(related: dict[str, Record], parts: tuple[Record, ...]) -> tuple[str, ...]:
    """Return the ids of the people whom a record and its parts are about."""
    own = [each.id for each in related.values() if isinstance(each, Person)]
    acts = [each for each in (*related.values(), *parts) if isinstance(each, Act)]
    return tuple(dict.fromkeys((*own, *(each.victim for each in acts if each.victim))))
