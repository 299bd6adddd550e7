# SPDX-License-Identifier: GPL-3.0-or-later
"""Any record the forms allow, made from the specification of its fields; and any file made of such records."""

from functools import cache
from typing import Any, TypeVar

from hypothesis import strategies as st

from kzdesk.domain.checks.files import (
    CaseFile,
    EditionFile,
    Listed,
    Part,
    PersonFile,
    Punished,
    RecordFile,
    Suffered,
    Surroundings,
    TextsFile,
)
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.advocacy import Recommendation, SanctionsGround, SanctionsTarget
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import Edition, ListAssessment, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.source import Assertion
from kzdesk.domain.records.violation import Act, IllTreatment, Involvement
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.review.record_files import ALONE, PARTS_OF
from tests.unit.checks.told import TODAY, around, law

R = TypeVar("R", bound=Record)
IDS = ("", "a", "b", "c")


def _date(text: str) -> PartialDate | None:
    try:
        return PartialDate(text)
    except Refused:
        return None


_POINTS = st.one_of(
    st.dates().map(lambda day: f"{day:%Y-%m-%d}".zfill(10)),
    st.sampled_from(("0001-01-01", "9999-12-31", "2022-01-05", "2022-01-05~", "2022-01", "2022?", "9999", "0001")),
)
DATES = st.one_of(
    st.none(),
    st.just(PartialDate("XXXX")),
    _POINTS.map(_date),
    st.tuples(_POINTS, _POINTS).map(lambda pair: _date("/".join(pair))),
)
TERMS = st.one_of(
    st.none(),
    st.builds(Term, st.integers(0, 99), st.integers(0, 11), st.integers(1, 400)),
    st.builds(Term, st.integers(1, 30)),
)
TOLD = (
    "Askar Tulegenov was sentenced to five years on 5 January 2022.",
    "Of the 12 detained, 7 were released: A. Kim, Dana Omarova and Ivan Petrenko (50%).",
    "Айдос Темирбеков был задержан с 3 марта 2022 года по 4 марта 2022 года, в среду.",
    "Ол 2022 жылғы 5 қаңтарда ҚК 174-бабы бойынша («ұрлық») бес жылға сотталды.",
    "He remains under house arrest; fined 100,000 tenge (about USD 200).",
)
TEXTS = st.one_of(
    st.just(""),
    st.sampled_from(TOLD),
    st.sampled_from(("mass riots", "кража", "…", "{what}", "5 years")),
    st.text(max_size=12),
)


@cache
def _codes(vocabulary: str) -> tuple[str, ...]:
    found = Vocabularies(resources() / "vocabularies").terms(vocabulary)
    return ("", *(term.code for term in found))


_PLAIN: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.DATE: DATES,
    Kind.TERM: TERMS,
    Kind.INTEGER: st.one_of(st.none(), st.integers(-5, 5), st.integers(-(10**9), 10**9)),
    Kind.BOOLEAN: st.booleans(),
    Kind.TEXT: TEXTS,
    Kind.LONG_TEXT: TEXTS,
}


def _values(spec: FieldSpec) -> st.SearchStrategy[Any]:
    if spec.kind is Kind.CHOICE:
        return st.sampled_from(_codes(spec.vocabulary))
    if spec.kind is Kind.CHOICES:
        return st.lists(st.sampled_from(_codes(spec.vocabulary)), max_size=3).map(tuple)
    if spec.kind is Kind.REFERENCE:
        return st.sampled_from((*IDS, *tuple(law())[::20]) if spec.target == "provision" else IDS)
    return _PLAIN[spec.kind]


def any_record(cls: type[R]) -> st.SearchStrategy[R]:
    """Any record of a type."""
    return st.builds(cls, id=st.sampled_from(IDS[1:]), **{each.name: _values(each) for each in specs(cls)})


def some(strategy: st.SearchStrategy[Any], most: int = 2) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, max_size=most).map(tuple)


def several(cls: type[R], most: int = 2) -> st.SearchStrategy[tuple[R, ...]]:
    return some(any_record(cls), most)


def _surroundings(
    organisations: tuple[Organisation, ...], places: tuple[Place, ...], facilities: tuple[Facility, ...]
) -> Surroundings:
    shared = around()
    return Surroundings(
        today=TODAY,
        provisions=shared.provisions,
        wordings=shared.wordings,
        last_parts=shared.last_parts,
        limits=shared.limits,
        holidays=shared.holidays,
        organisations={each.id: each for each in organisations},
        places={each.id: each for each in places},
        facilities={each.id: each for each in facilities},
    )


SURROUNDINGS = st.builds(_surroundings, several(Organisation), several(Place), several(Facility, 1))
PUNISHED = st.builds(Punished, any_record(Sentence), several(SentenceComponent))
PARTS = st.builds(
    Part,
    any_record(Participation),
    any_record(Case),
    several(Charge),
    some(PUNISHED),
    st.one_of(st.none(), any_record(Event)),
)
SUFFERED = st.builds(Suffered, any_record(Act), any_record(Event), several(IllTreatment, 1), several(Involvement, 1))
LISTED = st.builds(Listed, any_record(ListEntry), any_record(ListGroup), any_record(ListSection), any_record(Edition))
PASSAGES = st.builds(
    Passage,
    st.sampled_from(("person", "list_entry", "text_block", "list_group")),
    st.sampled_from(IDS[1:]),
    st.just("body"),
    TEXTS,
    people=st.sampled_from(((), ("a",), ("a", "b"))),
    as_of=DATES,
)
PEOPLE = st.builds(
    PersonFile,
    any_record(Person),
    SURROUNDINGS,
    names=several(PersonName),
    passages=some(PASSAGES),
    relatives=st.dictionaries(st.sampled_from(IDS), any_record(Person), max_size=1),
    custody=several(CustodyEpisode, 3),
    parts=some(PARTS),
    acts=some(SUFFERED, 1),
    listed=some(LISTED, 1),
    restrictions=several(Restriction, 1),
    relations=several(PersonRelation, 1),
    related_by=several(PersonRelation, 1),
    assessments=several(ListAssessment),
    consents=several(Consent),
    publications=several(PriorPublication, 1),
    financial_list=several(FinancialListEntry, 1),
)
CASES = st.builds(
    CaseFile,
    any_record(Case),
    SURROUNDINGS,
    event=st.one_of(st.none(), any_record(Event)),
    hearings=several(Hearing),
    parts=some(st.tuples(several(PersonName, 1), PARTS), 3),
    people=st.dictionaries(st.sampled_from(IDS), any_record(Person), max_size=2),
    passages=some(PASSAGES),
)
EDITIONS = st.builds(
    EditionFile,
    any_record(Edition),
    SURROUNDINGS,
    listed=some(LISTED, 3),
    people=st.dictionaries(st.sampled_from(IDS), PEOPLE, max_size=2),
    passages=some(PASSAGES),
)
REGISTERS = several(PersonName).map(Register.of)
PRINTED = st.builds(
    TextsFile,
    SURROUNDINGS,
    passages=some(PASSAGES, 3),
    people=st.dictionaries(st.sampled_from(IDS[1:]), PEOPLE, max_size=2),
    recommendations=several(Recommendation, 1),
    targets=some(st.tuples(any_record(SanctionsTarget), several(SanctionsGround, 1))),
    assertions=several(Assertion),
    register=REGISTERS,
)


def _standing(cls: type[Record]) -> st.SearchStrategy[RecordFile]:
    """A record of a type with those it refers to and with parts."""
    refers = {each.name: record_type(each.target) for each in specs(cls) if each.kind is Kind.REFERENCE}
    return st.builds(
        RecordFile,
        any_record(cls),
        SURROUNDINGS,
        related=st.fixed_dictionaries({}, optional={name: any_record(target) for name, target in refers.items()}),
        parts=st.one_of(st.just(()), *(several(part) for part in PARTS_OF.get(cls, ()))),
        people=st.just(()),
    )


STANDING = st.sampled_from(ALONE).flatmap(_standing)
