# SPDX-License-Identifier: GPL-3.0-or-later
"""What a check is given to read: everything on record about one person, one case, one edition, or all texts of one.

Files are gathered by a service. Checks are functions of these alone: no store, no clock but the day they are told.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kzdesk.domain.checks.limits import Limits
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Mention, Register, mentions
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.statements import statements_of
from kzdesk.domain.checks.towns import town
from kzdesk.domain.checks.wordings import Article, Wordings
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Recommendation, SanctionsGround, SanctionsTarget
from kzdesk.domain.records.case import Case, Charge, Event, Participation, Provision
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import Edition, EditionRelease, ListAssessment, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place, PlaceMembership
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.source import Assertion
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement


@dataclass(frozen=True)
class Surroundings:
    """What all files of one run share: the day of the check, reference data by id, and the titles of articles.

    `holidays` are days on which courts do not sit, `workdays` Saturdays and Sundays on which they do; `last_parts`
    gives the number of the last part of articles whose parts are all known; `memberships` tell where places lay once,
    `limits` what the law allows at most, `rates` the average tenge for one unit of a currency in a year.
    `shared_numbers` holds numbers that several records of a type have, by type and number, with the ids of those
    records; it is empty where not the whole vault is looked at.
    """

    today: date
    provisions: Mapping[str, Provision] = dataclasses.field(default_factory=dict)
    organisations: Mapping[str, Organisation] = dataclasses.field(default_factory=dict)
    facilities: Mapping[str, Facility] = dataclasses.field(default_factory=dict)
    places: Mapping[str, Place] = dataclasses.field(default_factory=dict)
    holidays: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    wordings: Wordings = dataclasses.field(default_factory=Wordings)
    last_parts: Mapping[Article, int] = dataclasses.field(default_factory=dict)
    memberships: tuple[PlaceMembership, ...] = ()
    limits: Limits = dataclasses.field(default_factory=lambda: Limits({}))
    rates: Mapping[tuple[str, int], float] = dataclasses.field(default_factory=dict)
    shared_numbers: Mapping[tuple[str, str], tuple[str, ...]] = dataclasses.field(default_factory=dict)

    @cached_property
    def editions_of_articles(self) -> Mapping[Article, tuple[Provision, ...]]:
        """All provisions by code and article."""
        found: dict[Article, list[Provision]] = {}
        for each in self.provisions.values():
            found.setdefault((each.code, each.article), []).append(each)
        return {article: tuple(several) for article, several in found.items()}

    @cached_property
    def organisations_by_name(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of organisations by their names in small letters."""
        found: dict[str, tuple[str, ...]] = {}
        for each in self.organisations.values():
            key = each.name.casefold().strip()
            found[key] = (*found.get(key, ()), each.id)
        return found

    @cached_property
    def facilities_by_code(self) -> Mapping[str, tuple[Facility, ...]]:
        """Facilities by their official codes in small letters."""
        found: dict[str, tuple[Facility, ...]] = {}
        for each in self.facilities.values():
            key = each.official_code.strip().casefold()
            found[key] = (*found.get(key, ()), each)
        return found

    @cached_property
    def places_by_town(self) -> Mapping[str, str]:
        """The id of the first place on record of each town that texts may name."""
        found: dict[str, str] = {}
        for each in self.places.values():
            found.setdefault(town(each.name), each.id)
        return found

    @cached_property
    def wholes(self) -> Mapping[str, frozenset[str]]:
        """All places in which a place lies or ever lay, itself among them, by its id."""
        parents: dict[str, set[str]] = {each.id: {each.parent} for each in self.places.values()}
        for membership in self.memberships:
            parents.setdefault(membership.place, set()).add(membership.parent)
        found: dict[str, frozenset[str]] = {}
        for place in self.places:
            reached, ahead = {place}, [place]
            while ahead:
                more = parents.get(ahead.pop(), set()) - reached - {""}
                reached |= more
                ahead += more
            found[place] = frozenset(reached)
        return found


@dataclass(frozen=True, slots=True)
class Punished:
    """A sentence with its components."""

    sentence: Sentence
    components: tuple[SentenceComponent, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One person's part in one case: the charges, the sentences of every instance, oldest first, and the event."""

    participation: Participation
    case: Case
    charges: tuple[Charge, ...] = ()
    sentences: tuple[Punished, ...] = ()
    event: Event | None = None


@dataclass(frozen=True, slots=True)
class Suffered:
    """An act against a person, its event, ill-treatment in it and who was involved."""

    act: Act
    event: Event
    ill_treatment: tuple[IllTreatment, ...] = ()
    involvements: tuple[Involvement, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A person's place in one edition, with the number printed there (0 where it is not worked out)."""

    entry: ListEntry
    group: ListGroup
    section: ListSection
    edition: Edition
    number: int = 0


@dataclass(frozen=True)
class PersonFile:
    """Everything on record about one person.

    `relatives` are the people of the relations, by id; `related_by` the relations of others to this person;
    `roles_of_relatives` the roles of relatives in cases, by person and case, `names_of_relatives` the names of parents,
    children, brothers and sisters.
    """

    person: Person
    around: Surroundings
    names: tuple[PersonName, ...] = ()
    custody: tuple[CustodyEpisode, ...] = ()
    parts: tuple[Part, ...] = ()
    acts: tuple[Suffered, ...] = ()
    listed: tuple[Listed, ...] = ()
    restrictions: tuple[Restriction, ...] = ()
    relations: tuple[PersonRelation, ...] = ()
    relatives: Mapping[str, Person] = dataclasses.field(default_factory=dict)
    related_by: tuple[PersonRelation, ...] = ()
    roles_of_relatives: Mapping[str, Mapping[str, str]] = dataclasses.field(default_factory=dict)
    names_of_relatives: Mapping[str, tuple[PersonName, ...]] = dataclasses.field(default_factory=dict)
    assessments: tuple[ListAssessment, ...] = ()
    consents: tuple[Consent, ...] = ()
    publications: tuple[PriorPublication, ...] = ()
    financial_list: tuple[FinancialListEntry, ...] = ()
    passages: tuple[Passage, ...] = ()

    @cached_property
    def stated(self) -> tuple[tuple[Passage, tuple[Statement, ...]], ...]:
        """What each text states of the person or of anybody else: read once for all checks."""
        return tuple((passage, statements_of(passage, named, self._register)) for passage, named in self.named)

    @cached_property
    def named(self) -> tuple[tuple[Passage, tuple[Mention, ...]], ...]:
        """Whom each text names."""
        return tuple((each, mentions(each.text, self._register, each.people)) for each in self.passages)

    @cached_property
    def _register(self) -> Register:
        return Register.of(self.names)

    @property
    def kept_passages(self) -> tuple[Passage, ...]:
        """The texts that are kept with the person alone; those of lists are read with all that is printed."""
        return tuple(each for each in self.passages if each.record_type != ListEntry.TYPE)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One case with everybody in it: names and parts of people, and by their ids their records and custody.

    `relations` are those of people with an office in it.
    """

    case: Case
    around: Surroundings
    event: Event | None = None
    hearings: tuple[Hearing, ...] = ()
    parts: tuple[tuple[tuple[PersonName, ...], Part], ...] = ()
    people: Mapping[str, Person] = dataclasses.field(default_factory=dict)
    custody: Mapping[str, tuple[CustodyEpisode, ...]] = dataclasses.field(default_factory=dict)
    relations: Mapping[str, tuple[PersonRelation, ...]] = dataclasses.field(default_factory=dict)
    passages: tuple[Passage, ...] = ()

    @property
    def ids_of_people(self) -> tuple[str, ...]:
        """The ids of everybody in the case, each once."""
        return tuple(dict.fromkeys(part.participation.person for _, part in self.parts if part.participation.person))


@dataclass(frozen=True, slots=True)
class RecordFile:
    """A record that belongs to nobody: `related` are those it refers to, by field, `parts` those that are parts of it.

    `people` are the ids of those it is about.
    """

    record: Record
    around: Surroundings
    related: Mapping[str, Record] = dataclasses.field(default_factory=dict)
    parts: tuple[Record, ...] = ()
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionFile:
    """One edition of the list with the files of everybody on it, in the order they are printed."""

    edition: Edition
    around: Surroundings
    listed: tuple[Listed, ...] = ()
    people: Mapping[str, PersonFile] = dataclasses.field(default_factory=dict)
    passages: tuple[Passage, ...] = ()
    releases: tuple[EditionRelease, ...] = ()


@dataclass(frozen=True)
class TextsFile:
    """Texts of the vault that are printed or quoted, for checks of one text against another.

    `people` holds the files of everybody whom one of them names, and of everybody on a list; `register` everybody who
    bears a surname that stands in one. `beside` are the passages of the one document that is looked at, where not all
    texts are here.
    """

    around: Surroundings
    passages: Sequence[Passage] = ()
    people: Mapping[str, PersonFile] = dataclasses.field(default_factory=dict)
    recommendations: tuple[Recommendation, ...] = ()
    targets: tuple[tuple[SanctionsTarget, tuple[SanctionsGround, ...]], ...] = ()
    assertions: tuple[Assertion, ...] = ()
    register: Register = dataclasses.field(default_factory=lambda: Register({}))
    beside: tuple[Passage, ...] | None = None

    @cached_property
    def own(self) -> frozenset[str]:
        """The ids of the records whose passages are looked at, where their document is beside them for comparison."""
        return frozenset(each.record_id for each in self.passages)

    @cached_property
    def documents(self) -> Mapping[str, tuple[Passage, ...]]:
        """The passages of each document in the order they are printed in; a text outside of one stands for itself."""
        found: dict[str, list[Passage]] = {}
        for each in self.passages if self.beside is None else self.beside:
            found.setdefault(each.document or each.record_id, []).append(each)
        return {document: tuple(several) for document, several in found.items()}

    @cached_property
    def told(self) -> tuple[tuple[Passage, tuple[Statement, ...]], ...]:
        """What each passage states of people whose files are here: read once for all checks."""
        return tuple(
            (passage, tuple(each for each in stated if each.person in self.people)) for passage, stated in self.stated
        )

    @cached_property
    def stated(self) -> tuple[tuple[Passage, tuple[Statement, ...]], ...]:
        """What each passage states of anybody, also of people who are not on record."""
        return tuple((passage, statements_of(passage, named, self.register)) for passage, named in self.named)

    @cached_property
    def named(self) -> tuple[tuple[Passage, tuple[Mention, ...]], ...]:
        """Whom each passage names."""
        return tuple((passage, mentions(passage.text, self.register, passage.people)) for passage in self.passages)
