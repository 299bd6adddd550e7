# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers the file of one person."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.submissions.dossier import (
    Agreed,
    Assessed,
    Dossier,
    NamedAs,
    PersonFile,
    Published,
    Related,
    Sourced,
)
from kzdesk.documents.submissions.person_facts import Named
from kzdesk.documents.submissions.person_parts import PersonParts
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.domain.disclosure import Standing
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.listing import CRITERIA, ListAssessment
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.place import Place
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.source import Information, Source
from kzdesk.services.list_print import paragraphs
from kzdesk.services.submissions.making import Made, Making
from kzdesk.services.submissions.naming import Naming
from kzdesk.services.submissions.person_facts import PersonFacts
from kzdesk.services.submissions.standing import begun, standing_of_person

_DOSSIER: Final = Dossier()


class DossierMaker:
    """Makes the file of one person."""

    name = "dossier"
    label: Message = QT_TRANSLATE_NOOP("submissions", "File of a person")
    subjects = ("person",)
    templates = ("dossier", "person", "proceedings")
    preferred = "pdf"
    profile = "internal"

    def make(self, making: Making) -> Made:
        """Return the file. Raises `Refused` when there is no such person or they may not be shown at all."""
        words = CaseWords(making.words("proceedings"))
        source = _Gathering(making, Naming(making), words).file()
        parts = PersonParts(making.words("person"), words)
        return Made(_DOSSIER.outline(source, making.words("dossier"), parts), source.as_of)


class _Gathering:
    """Gathers one file."""

    def __init__(self, making: Making, naming: Naming, words: CaseWords) -> None:
        self._making = making
        self._naming = naming
        self._words = words
        self._id = making.order.subject
        self._as_of = making.as_of
        self._person = making.records.get(Person, self._id)
        self._named = standing_of_person(making.records, self._id) is Standing.NAMED

    def file(self) -> PersonFile:
        standing = Standing.NAMED if self._named else Standing.ANONYMOUS
        facts = PersonFacts(self._naming, self._id, self._as_of.latest, standing)
        return PersonFile(
            name=self._naming.person(self._id),
            named=self._named,
            reader=self._making.label("export_profiles", self._making.order.profile),
            as_of=self._as_of,
            identity=tuple(self._identity()),
            names=tuple(self._names()),
            life=tuple(self._life()),
            biography=paragraphs(self._person.public_bio),
            health=paragraphs(self._person.health_note),
            custody=facts.custody(),
            cases=facts.cases(),
            acts=facts.acts(),
            restrictions=facts.restrictions(),
            relations=tuple(self._relations()),
            interventions=facts.interventions(),
            sources=tuple(self._sources()),
            assessments=tuple(self._assessments()),
            consents=tuple(self._consents()),
            publications=tuple(self._publications()),
            record=self._id,
        )

    def _identity(self) -> Iterator[tuple[str, str]]:
        making, person = self._making, self._person
        yield "sex", making.label("sex", person.sex)
        yield "birth_date", self._words.date(person.birth_date)
        yield "birth_place", self._naming.titles(Place.TYPE, [person.birth_place]).get(person.birth_place, "")
        yield "citizenship", self._labels("countries", person.citizenship)
        yield "occupation", person.occupation
        yield "roles", self._labels("person_roles", person.roles)

    def _names(self) -> Iterator[NamedAs]:
        """Yield the names; a pseudonym is no name to list."""
        for each in self._making.records.parts(PersonName, self._id) if self._named else ():
            script, kind = self._making.label("scripts", each.script), self._making.label("name_kinds", each.name_kind)
            yield NamedAs(each.written, script, kind, each.id)

    def _life(self) -> Iterator[tuple[str, str]]:
        making, person = self._making, self._person
        yield "ethnicity", person.ethnicity
        yield "religion", person.religion
        yield "disability_group", making.label("disability_groups", person.disability_group)
        yield "dependants_minor", "" if person.dependants_minor is None else str(person.dependants_minor)
        yield "death_date", self._words.date(person.death_date)

    def _relations(self) -> Iterator[Related]:
        """Yield the ties; one that would tell who somebody is comes without the other end and is left out."""
        reads = self._making.records
        own = reads.parts(PersonRelation, self._id)
        others = reads.where(PersonRelation, {"other_person": self._id})
        tied = (each for relation in (*own, *others) for each in (relation.person, relation.other_person))
        names = self._naming.people(tied)
        for each in (*own, *others):
            whom = names.get(each.other_person, "") or self._naming.organisation(each.organisation)
            if each.relation_type and names.get(each.person) and whom:
                relation = self._making.label("relation_types", each.relation_type)
                yield Related(names[each.person], relation, whom, each.start, each.end, each.id)

    def _sources(self) -> Iterator[Sourced]:
        """Yield the pieces of information; what a source is called could tell who is told about."""
        making = self._making
        found = making.records.where(Information, {"person": self._id})
        sources = making.records.by_ids(Source, (each.source for each in found))
        for each in found:
            source = sources.get(each.source, Source())
            if begun(each.received_on, self._as_of.latest) and (source.source_kind or each.content):
                yield Sourced(
                    alias=source.alias if self._named else "",
                    kind=making.label("source_kinds", source.source_kind),
                    reliability=making.label("reliability", source.reliability),
                    credibility=making.label("credibility", each.credibility),
                    received_on=each.received_on,
                    medium=making.label("information_media", each.medium),
                    content=each.content,
                    record=each.id,
                )

    def _assessments(self) -> Iterator[Assessed]:
        for each in self._making.records.parts(ListAssessment, self._id):
            if each.as_of is not None and begun(each.as_of, self._as_of.latest):
                criteria = tuple(
                    (letter, self._making.label("criterion_findings", finding), getattr(each, f"reason_{letter}"))
                    for letter in CRITERIA
                    if (finding := getattr(each, f"criterion_{letter}"))
                )
                yield Assessed(each.as_of, criteria, self._decision(each), each.id)

    def _decision(self, each: ListAssessment) -> Named:
        facts = {
            "exclusions": self._labels("list_exclusions", each.exclusions),
            "decision": self._making.label("list_decisions", each.decision),
            "decided_on": self._words.date(each.decided_on),
            "reviewers": ", ".join(name for name in (each.reviewer_1, each.reviewer_2) if name),
        }
        return tuple((name, value) for name, value in facts.items() if value)

    def _consents(self) -> Iterator[Agreed]:
        making = self._making
        for each in making.records.parts(Consent, self._id):
            if each.levels:
                yield Agreed(
                    levels=tuple(making.label("consent_levels", level) for level in each.levels),
                    given_by=making.label("consent_givers", each.given_by),
                    method=making.label("consent_methods", each.method),
                    obtained_on=each.obtained_on,
                    review_on=each.review_on,
                    withdrawn_on=each.withdrawn_on,
                    scope=each.scope,
                    record=each.id,
                )

    def _publications(self) -> Iterator[Published]:
        for each in self._making.records.parts(PriorPublication, self._id):
            if each.title:
                yield Published(each.title, each.published_on, each.address, each.id)

    def _labels(self, vocabulary: str, codes: tuple[str, ...]) -> str:
        return ", ".join(self._making.label(vocabulary, code) for code in codes)
