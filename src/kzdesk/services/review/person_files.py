# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers everything on record about people, many at a time, with a bounded number of queries."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from typing import Final, TypeVar

from kzdesk.domain.checks.files import Listed, Part, PersonFile, Punished, Suffered, Surroundings
from kzdesk.domain.checks.passages import Passage, passages_of
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.listing import Edition, ListAssessment, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.source import Information
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.services.reads import Reads

R = TypeVar("R", bound=Record)
_TOLD_OF_PEOPLE: Final[tuple[type[Record], ...]] = (Information, Intervention, Attachment)
"""Records with sentences about somebody that no other check reads."""


def person_files(reads: Reads, ids: Iterable[str], around: Surroundings) -> dict[str, PersonFile]:
    """Return the file of each person, by id, in the order asked for; people who do not exist are left out."""
    wanted = list(ids)
    people = reads.by_ids(Person, wanted)

    def of(cls: type[R], field: str = "person") -> Callable[[str], tuple[R, ...]]:
        found = reads.grouped(cls, field, wanted)
        return lambda person_id: found.get(person_id, ())

    names, custody, restrictions, relations = of(PersonName), of(CustodyEpisode), of(Restriction), of(PersonRelation)
    assessments, consents, publications = of(ListAssessment), of(Consent), of(PriorPublication)
    financial, acts, listed = of(FinancialListEntry), _acts(reads, wanted), _listed(reads, wanted)
    parts, related_by = parts_of_people(reads, wanted), of(PersonRelation, "other_person")
    told = [reads.grouped(cls, "person", wanted) for cls in _TOLD_OF_PEOPLE]
    tied, kin, near = _kin(reads, {each: (relations(each), related_by(each)) for each in wanted})
    tried = _roles_of(reads, (each for person_id in wanted for each in relations(person_id)))
    files = (
        PersonFile(
            person=people[person_id],
            around=around,
            names=names(person_id),
            custody=custody(person_id),
            parts=parts.get(person_id, ()),
            acts=acts.get(person_id, ()),
            listed=listed.get(person_id, ()),
            restrictions=restrictions(person_id),
            relations=relations(person_id),
            relatives={i: kin[i] for i in dict.fromkeys(tied[person_id]) if i in kin},
            related_by=related_by(person_id),
            names_of_relatives={i: near[i] for i in tied[person_id] if i in near},
            roles_of_relatives={i: tried[i] for e in relations(person_id) if (i := e.other_person) in tried},
            assessments=assessments(person_id),
            consents=consents(person_id),
            publications=publications(person_id),
            financial_list=financial(person_id),
        )
        for person_id in wanted
        if person_id in people
    )
    return {each.person.id: _with_passages(each, told) for each in files}


_Ties = Mapping[str, tuple[tuple[PersonRelation, ...], tuple[PersonRelation, ...]]]
"""The relations of people, and those of others to them, by the ids of the people."""


def _kin(
    reads: Reads, ties: _Ties
) -> tuple[dict[str, list[str]], Mapping[str, Person], Mapping[str, tuple[PersonName, ...]]]:
    """Return to whom people are tied, those people by id, and the names of parents, children, brothers and sisters."""
    tied = {i: [*(e.other_person for e in own), *(e.person for e in others)] for i, (own, others) in ties.items()}
    near = [
        other
        for own, others in ties.values()
        for each in (*own, *others)
        for other in (each.person, each.other_person)
        if other and each.relation_type in ("parent", "child", "sibling")
    ]
    kin = reads.by_ids(Person, (each for several in tied.values() for each in several))
    return tied, kin, reads.grouped(PersonName, "person", dict.fromkeys(near))


def _roles_of(reads: Reads, relations: Iterable[PersonRelation]) -> dict[str, dict[str, str]]:
    """Return the roles in cases of those to whom somebody is related, by person and case."""
    found = reads.grouped(Participation, "person", (each.other_person for each in relations))
    return {person_id: {each.case: each.role for each in several} for person_id, several in found.items()}


def parts_of_people(reads: Reads, people: Iterable[str]) -> dict[str, tuple[Part, ...]]:
    """Return the parts of people in cases, by person id."""
    taking_part = reads.grouped(Participation, "person", people)
    return {person_id: tuple(found) for person_id, found in _parts(reads, taking_part).items()}


def parts_of_cases(reads: Reads, cases: Iterable[str]) -> dict[str, tuple[Part, ...]]:
    """Return the parts of everybody in cases, by case id."""
    return _parts(reads, reads.grouped(Participation, "case", cases))


def _parts(reads: Reads, taking_part: Mapping[str, tuple[Participation, ...]]) -> dict[str, tuple[Part, ...]]:
    every = [each for several in taking_part.values() for each in several]
    ids = [each.id for each in every]
    cases = reads.by_ids(Case, (each.case for each in every))
    events = reads.by_ids(Event, (each.event for each in cases.values()))
    charges = reads.grouped(Charge, "participation", ids)
    sentences = reads.grouped(Sentence, "participation", ids)
    components = reads.grouped(SentenceComponent, "sentence", (s.id for several in sentences.values() for s in several))
    return {
        key: tuple(
            Part(
                participation=each,
                case=cases.get(each.case, Case()),
                charges=charges.get(each.id, ()),
                event=events.get(cases[each.case].event) if each.case in cases else None,
                sentences=tuple(Punished(s, components.get(s.id, ())) for s in sentences.get(each.id, ())),
            )
            for each in several
        )
        for key, several in taking_part.items()
    }


def _acts(reads: Reads, people: list[str]) -> dict[str, tuple[Suffered, ...]]:
    acts = reads.grouped(Act, "victim", people)
    every = [each for several in acts.values() for each in several]
    events = reads.by_ids(Event, (each.event for each in every))
    ill_treatment = reads.grouped(IllTreatment, "act", (each.id for each in every))
    involvements = reads.grouped(Involvement, "act", (each.id for each in every))
    return {
        person_id: tuple(
            Suffered(
                act=each,
                event=events.get(each.event, Event()),
                ill_treatment=ill_treatment.get(each.id, ()),
                involvements=involvements.get(each.id, ()),
            )
            for each in several
        )
        for person_id, several in acts.items()
    }


def _listed(reads: Reads, people: list[str]) -> dict[str, tuple[Listed, ...]]:
    entries = reads.grouped(ListEntry, "person", people)
    groups = reads.by_ids(ListGroup, (each.group for several in entries.values() for each in several))
    sections = reads.by_ids(ListSection, (each.section for each in groups.values()))
    editions = reads.by_ids(Edition, (each.edition for each in sections.values()))

    def placed(entry: ListEntry) -> Listed:
        group = groups.get(entry.group, ListGroup())
        section = sections.get(group.section, ListSection())
        return Listed(entry, group, section, editions.get(section.edition, Edition()))

    return {person_id: tuple(placed(each) for each in several) for person_id, several in entries.items()}


def _with_passages(file: PersonFile, told: Iterable[Mapping[str, tuple[Record, ...]]]) -> PersonFile:
    """Return the file with everything that is written in sentences in the records about the person."""
    about = (file.person.id,)
    own: list[Record] = [file.person, *file.custody, *file.restrictions, *file.assessments, *file.consents]
    own += file.publications
    own += [each for several in told for each in several.get(file.person.id, ())]
    for part in file.parts:
        own += [part.participation, *part.charges]
        own += [each for punished in part.sentences for each in (punished.sentence, *punished.components)]
    found = [passage for record in own for passage in passages_of(record, about)]
    for listed in file.listed:
        entry, title, as_of = listed.entry, listed.edition.title, listed.edition.as_of
        found += (dataclasses.replace(each, as_of=as_of) for each in passages_of(entry, about, title))
        if entry.lead_override:
            found.append(Passage(entry.TYPE, entry.id, "lead_override", entry.lead_override, about, title, as_of=as_of))
    for suffered in file.acts:
        at = _place_of(suffered, file.around)
        for record in (suffered.act, *suffered.ill_treatment):
            found += passages_of(record, about, suffered.event.title, suffered.act.start, at=at)
        found += [passage for record in suffered.involvements for passage in passages_of(record)]
    return dataclasses.replace(file, passages=tuple(found)) if found else file


def _place_of(suffered: Suffered, around: Surroundings) -> str:
    """Return the id of the place of an act: its own, that of its facility or that of its event."""
    facility = around.facilities.get(suffered.act.facility)
    return suffered.act.place or (facility.place if facility is not None else "") or suffered.event.place
