# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates along a life and a case: what certainly contradicts is told, what may be right is not."""

import dataclasses

import pytest

from kzdesk.domain.checks import case_dates, date_order
from kzdesk.domain.checks.files import CaseFile, Part, PersonFile, Suffered
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act, IllTreatment
from tests.unit.checks.told import around, charge, custody, made, part, person, sentence, severities, told


def test_a_verdict_before_the_first_detention_is_told() -> None:
    file = person(custody("pretrial", "2022-10-27"), part(sentence("2022-04-12", "2y")))
    (only,) = told(date_order.look(file), Severity.ERROR)
    assert "is dated 12 April 2022, before the first detention on 27 October 2022" in only


@pytest.mark.parametrize(
    "file",
    [
        person(custody("pretrial", "2022-04-12"), part(sentence("2022-04-12", "2y"))),
        person(custody("pretrial", "2022"), part(sentence("2022-04-12", "2y"))),
        person(custody("pretrial", "2022-10-27"), custody("detention", "XXXX"), part(sentence("2022-04-12", "2y"))),
        person(custody("pretrial", "2022-10-27"), part(sentence("2022-04-12", "2y", kind="restriction"))),
        person(
            custody("pretrial", "2022-10-27"),
            part(sentence("2019-04-12", "2y"), name="one"),
            part(sentence("2023-04-12", "2y"), name="two"),
        ),
    ],
    ids=["same day", "may be earlier", "another detention unknown", "not imprisonment", "another case"],
)
def test_a_verdict_that_may_follow_a_detention_is_not(file: PersonFile) -> None:
    assert told(date_order.look(file)) == []


def test_charged_after_the_verdict_is_told_unless_the_charge_no_longer_stands() -> None:
    late = {"stage": "charged", "stage_date": "2023-05-01"}
    assert len(told(date_order.look(person(part(charge("272", **late), sentence("2023-02-01", "5y")))))) == 1
    dropped = charge("272", stage="dropped", stage_date="2023-05-01")
    assert told(date_order.look(person(part(dropped, sentence("2023-02-01", "5y"))))) == []


def test_an_instance_before_a_lower_one_is_told_once() -> None:
    case = part(sentence("2023-05-10", "5y"), sentence("2022-05-10", "4y", level="appeal"))
    assert severities(date_order.look(person(case))) == ["ERROR"]
    in_order = part(
        sentence("2022-05-10", "5y"),
        sentence("2022-07", "4y", level="appeal"),
        sentence("2023", "4y", level="cassation"),
    )
    assert severities(date_order.look(person(in_order))) == []


def test_a_case_opened_after_its_verdict_is_told() -> None:
    assert len(told(date_order.look(person(part(sentence("2022-05-10", "5y"), opened="2023"))))) == 1


def test_nothing_comes_before_birth_after_death_or_in_the_future() -> None:
    case = part(sentence("2023-02-01", "5y"))
    assert len(told(date_order.look(person(case, death_date="2022")))) == 1
    assert len(told(date_order.look(person(case, birth_date="2023-03")))) == 1
    assert len(told(date_order.look(person(part(sentence("2024-03-02", "5y")))))) == 1
    assert told(date_order.look(person(part(sentence("2024-03", "5y")), death_date="2024-03", birth_date="1990"))) == []


def test_a_sentence_on_appeal_after_death_may_be_right() -> None:
    assert told(date_order.look(person(part(sentence("2023-02-01", "5y", level="appeal")), death_date="2022"))) == []


def test_custody_acts_and_what_is_done_about_them_count_too() -> None:
    act = made(Act, "act", start="2021-05")
    treatment = made(IllTreatment, "treatment", complaint_filed="2024-04")
    suffered = Suffered(act, made(Event, "event"), (treatment,))
    file = person(
        custody("pretrial", "2020-01-01", "2023-01-01"),
        acts=(suffered,),
        restrictions=(made(Restriction, "restriction", start="2025"),),
        relations=(made(PersonRelation, "relation", relation_type="member_of", start="2030"),),
        assessments=(made(ListAssessment, "assessment", as_of="2024-05", decided_on="2024-06"),),
        death_date="2020-06",
    )
    said = told(date_order.look(file))
    assert len([each for each in said if "future" in each]) == 5
    assert len([each for each in said if "after the death" in each]) == 2


def test_a_child_among_the_accused_is_told() -> None:
    file = person(part(charge("272", stage_date="2022-01-10"), role="suspect"), birth_date="2015")
    (only,) = told(date_order.look(file))
    assert "7 years old at most" in only
    victim = person(part(charge("272", stage_date="2022-01-10"), role="victim"), birth_date="2015")
    assert told(date_order.look(victim)) == []


def case_file(
    *parts: Part, event: Event | None = None, opened: str = "", hearings: tuple[Hearing, ...] = (), death: str = ""
) -> CaseFile:
    people = {"victim": made(Person, "victim", death_date=death)}
    several: tuple[tuple[tuple[PersonName, ...], Part], ...] = tuple(((), each) for each in parts)
    return CaseFile(made(Case, "case", opened=opened), around(), event, hearings, several, people=people)


def test_a_verdict_before_the_event_it_is_about_is_told_once() -> None:
    event = made(Event, "event", event_type="protest", start="2022-01-05")
    early = [part(sentence("2021-12-01", "5y"), name=name) for name in ("one", "two")]
    assert severities(case_dates.look(case_file(*early, event=event))) == ["ERROR"]
    assert severities(case_dates.look(case_file(part(sentence("2022", "5y")), event=event))) == []


def test_hearings_stand_after_the_event_and_have_happened_when_they_have_an_outcome() -> None:
    event = made(Event, "event", event_type="protest", start="2022-01-05")
    early = made(Hearing, "early", held_on="2021-05-05")
    coming = made(Hearing, "coming", held_on="2024-05-05", outcome="Adjourned.")
    assert severities(case_dates.look(case_file(event=event, hearings=(early,)))) == ["WARNING"]
    assert severities(case_dates.look(case_file(opened="2022", hearings=(early,)))) == ["WARNING"]
    assert severities(case_dates.look(case_file(hearings=(coming,)))) == ["ERROR"]


def test_a_verdict_hearing_on_another_day_than_the_sentence_is_told() -> None:
    hearing = made(Hearing, "hearing", held_on="2023-02-01", stage="verdict")
    apart = case_file(part(sentence("2023-02-03", "5y")), hearings=(hearing,))
    assert severities(case_dates.look(apart)) == ["WARNING"]
    agree = case_file(
        part(sentence("2023-02-03", "5y"), name="a"), part(sentence("2023-02", "5y")), hearings=(hearing,)
    )
    assert severities(case_dates.look(agree)) == []


def test_a_verdict_about_a_death_before_the_death_is_told() -> None:
    victim = part(role="victim")
    victim = dataclasses.replace(victim, participation=dataclasses.replace(victim.participation, person="victim"))
    event = made(Event, "event", event_type="death", start="2022-01-09")
    verdict = part(sentence("2022-06-01", "5y"))
    assert severities(case_dates.look(case_file(victim, verdict, event=event, death="2022-07-01"))) == ["ERROR"]
    assert severities(case_dates.look(case_file(victim, verdict, death="2022-07-01"))) == ["WARNING"]
    assert severities(case_dates.look(case_file(victim, verdict, event=event, death="2022-01-09"))) == []


def test_dates_are_told_as_people_write_them() -> None:
    file = person(part(sentence("2023-02", "5y")), death_date=PartialDate("2022~"))
    (only,) = told(date_order.look(file))
    assert only == "the sentence of the first instance is dated February 2023, after the death on about 2022."


def test_a_term_counted_from_before_the_first_detention_is_told() -> None:
    case = part(sentence("2023-02-01", "5y", counted_from="2021-12-01"))
    assert severities(date_order.look(person(custody("pretrial", "2022-01-14"), case))) == ["WARNING"]
    assert severities(date_order.look(person(custody("pretrial", "2021-12-01"), case))) == []


def test_a_verdict_within_days_of_the_event_is_a_hint() -> None:
    event = made(Event, "event", event_type="protest", start="2022-01-05")
    assert severities(case_dates.look(case_file(part(sentence("2022-01-08", "5y")), event=event))) == ["HINT"]
    assert severities(case_dates.look(case_file(part(sentence("2022-01-16", "5y")), event=event))) == []


def suffered(start: str, *, event: str = "", **facts: str) -> PersonFile:
    treatment = made(IllTreatment, "treatment", **facts)
    acts = (Suffered(made(Act, "act", start=start), made(Event, "event", start=event), (treatment,)),)
    return person(acts=acts)


def test_an_act_follows_its_event_and_comes_before_examination_and_complaint() -> None:
    assert severities(date_order.look(suffered("2022-01-04", event="2022-01-05"))) == ["WARNING"]
    assert severities(date_order.look(suffered("2022-01-05", examined_on="2022-01-03"))) == ["WARNING"]
    assert severities(date_order.look(suffered("2022-01-05", complaint_filed="2021"))) == ["WARNING"]
    in_order = suffered("2022-01-05", event="2022-01-05", examined_on="2022-01-06", complaint_filed="2022-01")
    assert severities(date_order.look(in_order)) == []


def test_imprisonment_as_a_punishment_follows_the_verdict() -> None:
    held = custody("pretrial", "2022-01-05")
    verdict = part(sentence("2022-08-01", "5y"))
    assert severities(date_order.look(person(held, custody("imprisonment", "2022-03-01"), verdict))) == ["WARNING"]
    assert severities(date_order.look(person(held, custody("imprisonment", "2022-08-01"), verdict))) == []
    undated = part(sentence("XXXX", "5y"), name="another")
    assert severities(date_order.look(person(held, custody("imprisonment", "2022-03-01"), verdict, undated))) == []


def test_a_restriction_before_the_verdict_is_not_dated_after_it() -> None:
    def restricted(start: str, before_verdict: bool) -> PersonFile:
        several = (made(Restriction, "restriction", start=start, before_verdict=before_verdict),)
        return person(custody("pretrial", "2022-01-05"), part(sentence("2022-08-01", "5y")), restrictions=several)

    assert severities(date_order.look(restricted("2022-09-01", True))) == ["WARNING"]
    assert severities(date_order.look(restricted("2022-07-01", True))) == []
    assert severities(date_order.look(restricted("2022-09-01", False))) == []


def test_a_sentence_is_deferred_to_a_later_day_and_replaces_an_earlier_one() -> None:
    held = custody("pretrial", "2021-01-05")
    deferred = part(sentence("2022-08-01", "5y", deferred_until=PartialDate("2022-05")))
    assert severities(date_order.look(person(held, deferred))) == ["ERROR"]
    first, second = sentence("2022-08-01", "5y"), sentence("2022-05-01", "4y")
    replacing = dataclasses.replace(second, sentence=dataclasses.replace(second.sentence, supersedes=first.sentence.id))
    assert severities(date_order.look(person(held, part(first, replacing)))) == ["ERROR"]
    assert severities(date_order.look(person(held, part(first, second)))) == []
