# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdicts of people tried together, and institutions and places in their time."""

import dataclasses
from datetime import date

from kzdesk.domain.checks import calendar_days, co_defendants, validity
from kzdesk.domain.checks.files import CaseFile, Part, PersonFile, Surroundings
from kzdesk.domain.records.case import Case, Event
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import PersonRelation
from kzdesk.domain.records.place import Organisation, Place
from tests.unit.checks.told import around, custody, edition, listed, made, part, person, sentence, severities, told


def of(name: str, each: Part) -> Part:
    return dataclasses.replace(each, participation=dataclasses.replace(each.participation, person=name))


def tried(*days: str, court: str = "court") -> CaseFile:
    parts = [of(str(n), part(sentence(day, "5y", court=court), name=str(n))) for n, day in enumerate(days)]
    return CaseFile(made(Case, "case"), around(), parts=tuple(((), each) for each in parts))


def test_one_verdict_on_another_day_than_the_rest_is_told() -> None:
    (found,) = co_defendants.look(tried("2023-02-01", "2023-02-03", "2023-02-01"))
    assert found.severity.name == "WARNING"
    assert found.people == ("1", "0")


def test_without_the_court_it_is_a_hint_unless_only_the_year_differs() -> None:
    assert severities(co_defendants.look(tried("2023-02-01", "2023-02-01", "2023-02-03", court=""))) == ["HINT"]
    assert severities(co_defendants.look(tried("2023-02-01", "2023-02-03"))) == ["WARNING"]
    assert severities(co_defendants.look(tried("2023-02-01", "2022-02-01", court=""))) == ["WARNING"]


def test_equal_and_partial_days_are_not() -> None:
    assert severities(co_defendants.look(tried("2023-02-01", "2023-02-01", "2023-02", "XXXX"))) == []


def test_people_tried_one_by_one_are_not() -> None:
    assert severities(co_defendants.look(tried("2023-02-01", "2023-03-03", "2023-04-04"))) == []
    assert severities(co_defendants.look(tried("2023-02-01", "2023-02-03", court=""))) == []


def test_other_instances_have_their_own_day() -> None:
    both = part(sentence("2023-02-01", "5y"), sentence("2023-05-01", "5y", level="appeal"))
    file = CaseFile(made(Case, "case"), around(), parts=(((), both),))
    assert severities(co_defendants.look(file)) == []


def on_list(name: str, day: str) -> PersonFile:
    entry = listed()
    entry = dataclasses.replace(entry, entry=dataclasses.replace(entry.entry, person=name))
    return person(of(name, part(sentence(day, "5y", level="appeal"), name=name)), entry, name=name)


def test_verdicts_a_year_apart_in_one_group_of_a_list_are_told() -> None:
    together = edition(on_list("a", "2021-07-26"), on_list("b", "2021-07-26"), on_list("c", "2022-07-26"))
    (found,) = co_defendants.look_at_edition(together)
    assert found.people == ("c", "a")
    apart = edition(on_list("a", "2021-07-26"), on_list("b", "2021-08-26"))
    assert severities(co_defendants.look_at_edition(apart)) == []


def known_to(*several: Organisation | Place) -> Surroundings:
    return dataclasses.replace(
        around(),
        organisations={each.id: each for each in several if isinstance(each, Organisation)},
        places={each.id: each for each in several if isinstance(each, Place)},
    )


def test_a_court_before_it_exists_and_an_agency_after_it_ended_are_told() -> None:
    court = made(Organisation, "court", name="Cassation Court", valid_from="2025-07")
    agency = made(Organisation, "agency", name="Old Agency", valid_to="2022-06", succeeded_by="court")
    world = known_to(court, agency)
    case = part(sentence("2023-02-01", "5y", court="court"))
    held = custody("pretrial", "2022-07-01", ordered_by="agency")
    said = told(validity.look(person(case, held, around=world)))
    assert said == [
        "“Old Agency” existed until June 2022 (then “Cassation Court”), but the record dated 1 July 2022 names it.",
        "“Cassation Court” exists from July 2025, but the record dated 1 February 2023 names it.",
    ]
    in_time = person(custody("pretrial", "2022-06-30", ordered_by="agency"), around=world)
    assert told(validity.look(in_time)) == []


def test_a_region_before_it_existed_is_told_also_of_events_and_hearings() -> None:
    region = made(Place, "abai", name="Abai region", valid_from="2022-06-08")
    court = made(Organisation, "court", name="New court", valid_from="2023")
    case = CaseFile(
        made(Case, "case"),
        known_to(region, court),
        made(Event, "event", start="2022-01-05", place="abai"),
        (made(Hearing, "hearing", held_on="2022-12", court="court"),),
    )
    assert severities(validity.look_at_case(case)) == ["WARNING", "WARNING"]
    relation = made(PersonRelation, "relation", start="2022", organisation="court")
    assert len(told(validity.look(person(relations=(relation,), around=case.around)))) == 1


def test_sentences_on_free_days_are_hints() -> None:
    free = {
        "2023-02-04": "a Saturday",
        "2022-03-08": "a public holiday",
        "2022-10-24": "a public holiday",
        "2021-07-20": "a public holiday",
    }
    for day, why in free.items():
        (found,) = told(calendar_days.look(person(part(sentence(day, "5y")))), least=0)  # type: ignore[arg-type]
        assert found.endswith(f"{why}.")


def test_sentences_on_working_days_are_not() -> None:
    for day in ("2023-02-03", "2022-10-22", "2021-07-03", "2023-02", "2023-10-24", "2021-10-25"):
        assert severities(calendar_days.look(person(part(sentence(day, "5y"))))) == []
    administrative = part(sentence("2023-02-04", "15d"), case_kind="administrative")
    assert severities(calendar_days.look(person(administrative))) == []


def test_custody_may_be_ordered_on_any_day_but_no_trial_is_held() -> None:
    def hearing(stage: str) -> CaseFile:
        return CaseFile(made(Case, "case"), around(), hearings=(made(Hearing, "h", held_on="2023-02-04", stage=stage),))

    assert severities(calendar_days.look_at_case(hearing("custody_sanction"))) == []
    assert severities(calendar_days.look_at_case(hearing("trial"))) == ["HINT"]


def test_the_calendar_covers_every_year_it_claims() -> None:
    assert {day.year for day in around().holidays} == set(range(2019, 2027))
    assert date(2022, 10, 25) in around().holidays
    assert date(2021, 10, 25) not in around().holidays
    assert all(day.weekday() >= 5 for day in around().workdays)
