# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearings, names, acts, restrictions, consent and places: what clashes is found, what looks like it is not."""

import dataclasses
from collections.abc import Iterator

import pytest

from kzdesk.domain.checks import circumstances, fitness, hearings, spellings_of_names, whereabouts
from kzdesk.domain.checks.files import CaseFile, Part, PersonFile, Suffered
from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Place
from kzdesk.domain.records.restriction import FinancialListEntry, Restriction
from kzdesk.domain.records.violation import Act
from tests.unit.checks.told import around, charge, custody, listed, made, part, person, sentence, told

MAP = dataclasses.replace(
    around(),
    facilities={
        "sizo": Facility(id="sizo", name="SIZO", facility_type="sizo", place="almaty"),
        "ivs": Facility(id="ivs", name="IVS", facility_type="ivs", place="astana"),
    },
    places={
        "kz": Place(id="kz", name="Kazakhstan"),
        "almaty": Place(id="almaty", name="Almaty", parent="kz"),
        "astana": Place(id="astana", name="Astana", parent="kz"),
    },
)
HELD = custody("pretrial", "2022-01-05", "2022-09-05", facility="sizo")
SERVING = custody("imprisonment", "2022-09-05")


def act(kind: str, start: str, end: str = "", **facts: object) -> Suffered:
    return Suffered(made(Act, "act", act_type=kind, start=start, end=end, **facts), made(Event, "event"))


def named(**facts: object) -> PersonName:
    return made(PersonName, f"name-{facts.get('written', '')}", **({"name_kind": "official"} | facts)).completed()


def limit(kind: str, start: str = "", **facts: object) -> Restriction:
    return made(Restriction, "r", restriction_type=kind, start=start, **facts)


def case(*held: Hearing, parts: tuple[Part, ...] = (), **people: Person) -> CaseFile:
    names = (named(given="Askar", surname="Abenov", written="Askar ABENOV"),)
    return CaseFile(
        made(Case, "case"), around(), hearings=held, parts=tuple((names, each) for each in parts), people=people
    )


def sat(stage: str, on: str, **facts: object) -> Hearing:
    return made(Hearing, f"{stage}-{on}", stage=stage, held_on=on, **facts)


def found(file: PersonFile) -> Iterator[Finding]:
    for look in (circumstances.look, fitness.look, spellings_of_names.look, whereabouts.look):
        yield from look(file)


VERDICT = part(sentence("2023-03-14", "6y", court="a"))
WRONG: tuple[tuple[PersonFile, str], ...] = (
    (
        person(acts=(act("unlawful_killing", "2022-01-06"),), death_date="2022-08-06"),
        "death of the person 6 August 2022",
    ),
    (person(HELD, acts=(act("custody_death", "2023-01-06"),)), "no custody of the person is recorded"),
    (person(HELD, acts=(act("torture", "2023-01-06", facility="sizo"),), around=MAP), "An act in a place of detention"),
    (
        person(
            custody("pretrial", "2022-01-05", lawyer_access=PartialDate("2022-01-05")),
            acts=(act("denial_counsel", "2022-01-05"),),
        ),
        "A lawyer is recorded as denied",
    ),
    (
        person(
            custody("pretrial", "2022-01-05", family_notified=PartialDate("2022-01-06")),
            acts=(act("incommunicado", "2022-01-05", "2022-01-25"),),
        ),
        "incommunicado",
    ),
    (person(HELD, acts=(act("torture", "2023-01-05", status_at_end="detained"),)), "ended before it"),
    (
        person(custody("pretrial", "2022-01-05", facility="sizo", place="astana"), around=MAP),
        "“SIZO” is recorded in “Almaty”",
    ),
    (person(SERVING, restrictions=(limit("probation", "2023-01-05"),)), "Probation"),
    (
        person(part(charge("405", part="2", stage="acquitted")), restrictions=(limit("unexpunged_record"),)),
        "follows from a conviction",
    ),
    (
        person(
            restrictions=(limit("fin_list", "2023-01-05"),),
            financial_list=(FinancialListEntry(id="f", match_status="confirmed", added_on=PartialDate("2023-05-01")),),
        ),
        "1 May 2023",
    ),
    (
        person(consents=(made(Consent, "c", given_by="parent_guardian", obtained_on="2023-05-01"),), birth_date="1980"),
        "was of age",
    ),
    (person(consents=(made(Consent, "c", given_by="self", obtained_on="2023-05-01"),), birth_date="2012"), "under 14"),
    (person(disability_group="child", birth_date="1980"), "disability group of a child"),
    (
        person(assessments=(made(ListAssessment, "a", decision="list", as_of="2023-05-01"),), death_date="2022-05-01"),
        "somebody who died",
    ),
    (person(HELD, assessments=(made(ListAssessment, "a", decision="list", as_of="2023-05-01"),)), "last custody ended"),
    (person(part(role="judge"), birth_date="2010"), "too young"),
    (
        person(HELD, dataclasses.replace(part(role="accused"), event=made(Event, "e", start="2022-05-01"))),
        "before the event",
    ),
    (person(names=(named(surname="Abenova", given="Dana", written="Dana ABENOVA"),), sex="male"), "that of a woman"),
    (
        person(names=(named(surname="Abenova", patronymic="Сериковна", written="Абенова"),), sex="male"),
        "that of a woman",
    ),
    (person(names=(named(surname="Abenov", written="Askar ABENOV", script="ru_cyrl"),)), "another script"),
    (person(names=(named(written="Асkар АБЕНОВ"),)), "mixes"),
    (person(names=(named(written="Askar ABENOV"), named(written="Бекжан Омаров"))), "no spelling"),
    (person(names=(named(written="Askar ABENOV", surname="Omarov"),)), "does not hold the surname"),
    (person(listed(printed_name="other"), names=(named(written="Askar ABENOV"),)), "not a name of the person"),
    (
        person(
            names=(named(written="Askar ABENOV"),),
            financial_list=(FinancialListEntry(id="f", match_status="confirmed", printed_name="OMAROV BEKZHAN"),),
        ),
        "another surname",
    ),
)
WRONG_TOO: tuple[tuple[PersonFile, str], ...] = (
    (person(HELD, part(role="accused", opened="2022-05-01")), "was opened on 1 May 2022"),
    (
        person(HELD, assessments=(made(ListAssessment, "a", decision="list", as_of="2021-05-01"),)),
        "first custody began",
    ),
    (person(HELD, acts=(act("disappearance", "2022-01-06"),), around=MAP), "in a known facility"),
    (person(names=(named(surname="Abenov", written="ABENOV", surname_is_patronymic=True),)), "marked as a patronymic"),
    (person(names=(named(surname="Abenov", written="ABENOV", sort_key="Abenov"),)), "has Latin letters"),
)
UNFIT: tuple[tuple[PersonFile, str], ...] = (
    (person(birth_date="2015-01-01", roles=("journalist",)), "only adults have"),
    (person(HELD, part(role="offender", case_kind="administrative")), "administrative or civil"),
    (person(SERVING, restrictions=(limit("electronic_monitoring", "2023-01-05"),)), "electronic monitoring"),
    (person(acts=(act("torture", "2022-01-06", "2022-01-12"),), death_date="2022-01-08"), "goes on until"),
)
SOUND: tuple[PersonFile, ...] = (
    person(acts=(act("unlawful_killing", "2022-01-06"),), death_date="2022-01-08"),
    person(HELD, acts=(act("torture", "2022-01-06", facility="sizo", status_at_end="detained"),), around=MAP),
    person(
        custody("pretrial", "2022-01-05", lawyer_access=PartialDate("2022-02-05")),
        acts=(act("denial_counsel", "2022-01-05", "2022-01-20"),),
    ),
    person(custody("pretrial", "2022-01-05", facility="sizo", place="kz"), around=MAP),
    person(HELD, restrictions=(limit("probation", "2023-01-05"),)),
    person(
        restrictions=(limit("fin_list", "2023-05"),),
        financial_list=(FinancialListEntry(id="f", match_status="confirmed", added_on=PartialDate("2023-05-01")),),
    ),
    person(consents=(made(Consent, "c", given_by="parent_guardian", obtained_on="2023-05-01"),), birth_date="2010"),
    person(
        names=(named(surname="Abenova", given="Dana", written="Dana ABENOVA"), named(surname="Абенова", given="Дана")),
        sex="female",
    ),
    person(names=(named(surname="Zhenisuly", written="Serik ZHENISULY", sort_key="Женісұлы Серік"),), sex="male"),
    person(
        names=(
            named(surname="Akhmetov", written="Askar AKHMETOV", sort_key="Ахметов Аскар"),
            named(written="Асқар Ахметов", surname="Ахметов"),
        ),
        sex="male",
    ),
    person(names=(named(surname="Omarov", written="Dana OMAROV", name_kind="alias"),), sex="female"),
)
CASES: tuple[tuple[CaseFile, str], ...] = (
    (case(sat("appeal", "2023-01-14"), parts=(VERDICT,)), "before the verdict of the first instance"),
    (case(sat("verdict", "2023-01-14"), sat("preliminary", "2023-02-14")), "after a hearing of a later stage"),
    (
        case(sat("trial", "2023-01-14", next_on=PartialDate("2023-02-01")), sat("trial", "2023-01-20")),
        "the day of the next one",
    ),
    (case(sat("trial", "2023-01-14", court="b"), parts=(VERDICT,)), "is not the court"),
    (case(sat("trial", "2023-01-14", court="b"), sat("trial", "2023-01-15", court="a")), "in two courts"),
    (case(sat("trial", "2023-01-14", judges="Serik Omarov", prosecutors="Omarov Serik")), "two sides"),
    (case(sat("trial", "2023-01-14", lawyers="Askar Abenov"), parts=(part(role="accused"),)), "is accused in the case"),
    (
        case(
            sat("appeal", "2023-06-14"), parts=(part(sentence("2023-03-14"), sentence("2023-06-20", level="appeal")),)
        ),
        "hearing of that stage",
    ),
    (case(parts=(VERDICT, part(sentence("2023-03-14", "5y", court="b")))), "by different courts"),
)
SOUND_CASES: tuple[CaseFile, ...] = (
    case(
        sat("trial", "2023-01-14", court="a", next_on=PartialDate("2023-01-20")),
        sat("trial", "2023-01-20", court="a"),
        sat("verdict", "2023-03-14", court="a"),
        sat("appeal", "2023-06-20", court="b"),
        parts=(VERDICT,),
    ),
    case(
        sat("trial", "2023-01-14", judges="Serik Omarov", prosecutors="Dana Omarova", lawyers="Erik Kim"),
        parts=(part(role="accused"),),
    ),
)


@pytest.mark.parametrize(("file", "words"), [*WRONG, *WRONG_TOO, *UNFIT])
def test_what_clashes_is_found(file: PersonFile, words: str) -> None:
    assert any(words in sentence for sentence in told(found(file)))


@pytest.mark.parametrize("file", SOUND)
def test_what_is_sound_is_left_alone(file: PersonFile) -> None:
    assert told(found(file)) == []


@pytest.mark.parametrize(("file", "words"), CASES, ids=[words for _, words in CASES])
def test_hearings_that_clash_are_found(file: CaseFile, words: str) -> None:
    assert any(words in sentence for sentence in told(hearings.look(file)))


@pytest.mark.parametrize("file", SOUND_CASES)
def test_hearings_that_fit_are_left_alone(file: CaseFile) -> None:
    assert told(hearings.look(file)) == []


def test_a_number_that_two_records_have_is_found_once() -> None:
    numbers = {("person", "123"): ("a", "b"), ("case", "7"): ("a", "b")}
    shared = dataclasses.replace(around(), shared_numbers=numbers)
    both = [made(Person, name, iin="123") for name in "ab"]
    files = [dataclasses.replace(person(around=shared), person=each) for each in both]
    assert [len(list(whereabouts.look(file))) for file in files] == [0, 1]
    several = [CaseFile(made(Case, name, number="7"), shared) for name in "ab"]
    assert [len(list(whereabouts.look_at_case(file))) for file in several] == [0, 1]
