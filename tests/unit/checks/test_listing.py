# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether listed people belong where they stand, what is missing of them, and what a list may not lack."""

import dataclasses

import pytest

from kzdesk.domain.checks import disclosure_gaps, gaps, status_section
from kzdesk.domain.checks.files import PersonFile, Suffered
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.listing import ListAssessment
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.violation import Act, Involvement
from tests.unit.checks.told import charge, custody, edition, listed, made, part, person, sentence, severities, told

CONVICT = (
    custody("pretrial", "2022-01-14", "2023-02-01", end_reason="replaced"),
    custody("imprisonment", "2023-02-01"),
    part(charge("272", part="2", stage="convicted"), sentence("2023-02-01", "5y")),
)
SUSPECT = (custody("pretrial", "2023-05-01"), part(charge("405", part="2"), role="accused"))


@pytest.mark.parametrize(
    "file",
    [
        person(*CONVICT, listed("convicted")),
        person(*SUSPECT, listed("under_arrest")),
        person(custody("extradition", "2023-01"), part(charge("405"), role="sought"), listed("under_arrest")),
        person(*CONVICT, custody("extradition", "2023-03-01"), listed("under_arrest")),
        person(*CONVICT, listed("under_arrest", status="released"), death_date="2020"),
        person(*SUSPECT, listed("under_arrest"), death_date="2023"),
        person(custody("imprisonment", "XXXX"), part(sentence("XXXX", "5y")), listed("convicted")),
    ],
)
def test_people_where_they_belong_are_not_told(file: PersonFile) -> None:
    assert told(status_section.look(file), Severity.HINT) == []


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (person(*CONVICT, listed(), death_date="2023-03"), "died on March 2023"),
        (person(CONVICT[0], part(charge("272", stage="acquitted")), listed()), "acquitted or dropped"),
        (
            person(CONVICT[0], CONVICT[2], listed()),
            "whose last custody, custody pending trial, ended on 1 February 2023",
        ),
        (person(CONVICT[2], listed()), "no custody is recorded"),
        (person(custody("house_arrest", "2022-01-14"), listed("under_arrest")), "under house arrest"),
        (person(custody("restriction", "2022-01-14"), listed("convicted")), "under restriction of liberty"),
        (person(*CONVICT, custody("house_arrest", "2022-11"), listed()), "both imprisonment and house arrest"),
        (person(*SUSPECT, listed("convicted")), "held in custody pending trial, without imprisonment"),
        (person(*CONVICT, listed("under_arrest")), "serving imprisonment since 1 February 2023"),
        (
            person(CONVICT[1], part(sentence("2023-02-01", "2y", kind="suspended")), listed()),
            "takes no liberty away",
        ),
        (person(CONVICT[1], part(sentence("2023-10-01", "2y")), listed()), "1 October 2023, which is later"),
    ],
)
def test_people_who_do_not_belong_there_are_told(file: PersonFile, said: str) -> None:
    assert any(said in each for each in told(status_section.look(file)))


def test_the_dead_and_the_acquitted_are_errors() -> None:
    assert "ERROR" in severities(status_section.look(person(*CONVICT, listed(), death_date="2023-03")))
    acquitted = person(CONVICT[1], part(charge("272", stage="acquitted")), listed())
    assert "ERROR" in severities(status_section.look(acquitted))


def assessed(decision: str, **facts: str) -> PersonFile:
    assessment = made(ListAssessment, "assessment", as_of="2023-05", decision=decision, **facts)
    return person(*CONVICT, listed(person="person"), assessments=(assessment,))


def test_a_decision_against_listing_is_an_error_and_a_reviewer_twice_a_warning() -> None:
    assert severities(status_section.look(assessed("reject"))) == ["ERROR"]
    assert severities(status_section.look(assessed("list", reviewer_1="Aigul S.", reviewer_2="aigul  s."))) == [
        "WARNING"
    ]
    assert severities(status_section.look(assessed("list", reviewer_1="A", reviewer_2="B"))) == []


def test_people_nobody_assessed_are_one_finding_for_a_list() -> None:
    lacking = person(*CONVICT, listed(person="a"), name="a")
    undecided = dataclasses.replace(assessed(""), person=made(Person, "b"), listed=(listed(person="b"),))
    (found,) = status_section.look_at_edition(edition(lacking, assessed("list"), undecided))
    assert found.people == ("a", "b")
    assert source_text(found.message).startswith("2 of 3 people")
    assert severities(status_section.look_at_edition(edition(lacking, status="released"))) == []


def test_a_first_line_of_its_own_is_a_hint() -> None:
    file = person(*CONVICT, listed(lead_override="5 years."))
    assert severities(status_section.look(file)) == ["HINT"]


def test_what_is_missing_is_one_hint_for_a_person() -> None:
    file = person(custody("pretrial", "XXXX"), part(charge("272"), sentence("XXXX", "5y")), listed())
    (only,) = told(gaps.look(file), Severity.HINT)
    assert only == (
        "Not recorded (5): date of the detention, sources of the entry, part of the article on which the term depends, "
        "date of the sentence, court."
    )


def test_nothing_is_missing_of_witnesses_or_where_all_is_known() -> None:
    assert severities(gaps.look(person(part(role="witness")))) == []
    whole = part(charge("272", part="2"), sentence("2023-02-01", "5y", court="court"))
    assert severities(gaps.look(person(CONVICT[1], whole, listed(sources="Verdict.")))) == []


def entry(name: str, **facts: object) -> PersonFile:
    place = listed(person=name, sources="Verdict.")
    place = dataclasses.replace(place, entry=dataclasses.replace(place.entry, id=name))
    return person(*CONVICT, place, name=name, **facts)


def test_consent_is_counted_for_a_list() -> None:
    agreed = entry("a", consents=(made(Consent, "c", levels=("C6",)),))
    printed = entry("b", publications=(made(PriorPublication, "p", title="A report"),))
    anonymous = entry("c", consents=(made(Consent, "d", levels=("C5",)),))
    silent = entry("d")
    withdrawn = entry("e", consents=(made(Consent, "f", levels=("C6",), withdrawn_on="2023-01"),))
    found = list(disclosure_gaps.look_at_edition(edition(agreed, printed, anonymous, silent, withdrawn)))
    assert [(each.severity.name, each.people) for each in found] == [("ERROR", ("e",)), ("WARNING", ("c", "d"))]
    assert severities(disclosure_gaps.look_at_edition(edition(agreed, printed))) == []


def test_entries_without_sources_and_names_without_approval_are_hints() -> None:
    involved = made(Involvement, "i", perpetrator="officer", approved_by_1="A", approved_by_2="B")
    suffered = Suffered(made(Act, "act"), made(Event, "event"), (), (involved,))
    consent = (made(Consent, "c", levels=("C6",)),)
    unready = entry("a", consents=consent, acts=(suffered,))
    approved = dataclasses.replace(suffered, involvements=(dataclasses.replace(involved, source="source"),))
    assert severities(disclosure_gaps.look_at_edition(edition(unready))) == ["HINT"]
    assert severities(disclosure_gaps.look_at_edition(edition(entry("a", consents=consent, acts=(approved,))))) == []
    bare = person(*CONVICT, listed(person="b"), name="b", consents=consent)
    assert severities(disclosure_gaps.look_at_edition(edition(bare))) == ["HINT"]


def test_one_person_twice_in_a_list_is_an_error() -> None:
    place = listed(person="person")
    again = dataclasses.replace(place, entry=dataclasses.replace(place.entry, id="again"))
    assessment = made(ListAssessment, "assessment", as_of="2023-05", decision="list")
    twice = edition(person(*CONVICT, place, again, assessments=(assessment,)))
    assert severities(status_section.look_at_edition(twice)) == ["ERROR"]
    once = edition(person(*CONVICT, place, assessments=(assessment,)))
    assert severities(status_section.look_at_edition(once)) == []
