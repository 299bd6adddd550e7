# SPDX-License-Identifier: GPL-3.0-or-later
"""Length, ground and neighbours of custody."""

from typing import Any

import pytest

from kzdesk.domain.checks import intervals
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Severity
from tests.unit.checks.told import charge, custody, part, person, severities, told


@pytest.mark.parametrize(
    ("end", "birth", "article", "found"),
    [
        ("2023-05-08", "", "", 0),
        ("2023-05-09", "", "", 1),
        ("2023-05-07", "", "190", 0),
        ("2023-05-08", "", "190", 1),
        ("2023-05-08", "", "272", 0),
        ("2023-05-09", "", "272", 1),
        ("2023-05-06", "2006-06", "190", 0),
        ("2023-05-07", "2006-06", "190", 1),
        ("2023-05-07", "2006-06", "405", 0),
        ("2023-05", "", "190", 0),
    ],
)
def test_procedural_detention_beyond_its_limit_is_told(end: str, birth: str, article: str, found: int) -> None:
    charges = [part(charge(article))] if article else []
    file = person(custody("detention", "2023-05-05", end), *charges, birth_date=birth)
    assert len(told(intervals.look(file))) == found


def test_in_the_state_of_emergency_seventy_two_hours_are_allowed() -> None:
    assert told(intervals.look(person(custody("detention", "2022-01-06", "2022-01-09"), part(charge("190"))))) == []


def test_a_court_order_in_time_makes_it_lawful() -> None:
    held = custody("detention", "2022-01-05", "2022-01-20")
    assert len(told(intervals.look(person(held, custody("pretrial", "2022-01-20"))))) == 1
    in_time = person(custody("detention", "2022-01-05", "2022-01-08"), custody("pretrial", "2022-01-08"))
    assert severities(intervals.look(in_time)) == []


def test_detention_without_end_is_a_hint() -> None:
    assert severities(intervals.look(person(custody("detention", "2022-01-05")))) == ["HINT"]
    assert severities(intervals.look(person(custody("detention", "2024-02-28")))) == []


def test_remand_beyond_its_order_is_told() -> None:
    over = custody("pretrial", "2022-01-05", "2022-06-01", term_days=60)
    assert severities(intervals.look(person(over))) == ["WARNING"]
    extended = custody("pretrial", "2022-01-05", "2022-06-01", term_days=60, extended_to="2022-06-01")
    assert severities(intervals.look(person(extended))) == []
    running = custody("pretrial", "2022-01-05", term_days=60)
    assert severities(intervals.look(person(running))) == ["WARNING"]
    followed = person(running, custody("imprisonment", "2022-03-01"))
    assert severities(intervals.look(followed)) == ["HINT"]


@pytest.mark.parametrize(
    ("start", "end", "days", "found"),
    [
        ("2023-05-01", "2023-06-01", None, 1),
        ("2023-05-01", "2023-05-31", None, 0),
        ("2022-01-06", "2022-02-18", None, 0),
        ("2022-01-06", "2022-02-22", None, 1),
        ("2023-05-01", "", 45, 1),
        ("2023-05-01", "", 15, 0),
    ],
)
def test_administrative_arrest_beyond_its_limit_is_told(start: str, end: str, days: int | None, found: int) -> None:
    file = person(custody("admin_arrest", start, end, term_days=days, end_reason="served" if end else ""))
    assert len([each for each in told(intervals.look(file)) if "the law allows" in each]) == found


@pytest.mark.parametrize(
    ("facts", "weight"),
    [
        ({"birth_date": "2006"}, ["WARNING"]),
        ({"disability_group": "second"}, ["WARNING"]),
        ({"disability_group": "third"}, []),
        ({"sex": "male", "birth_date": "1955"}, ["WARNING"]),
        ({"sex": "male", "birth_date": "1962"}, []),
        ({"sex": "female", "birth_date": "1962"}, ["WARNING"]),
        ({"sex": "female", "dependants_minor": 2}, ["HINT"]),
        ({"sex": "male", "dependants_minor": 2}, []),
    ],
)
def test_administrative_arrest_of_the_exempt_is_told(facts: dict[str, Any], weight: list[str]) -> None:
    file = person(custody("admin_arrest", "2023-05-01", "2023-05-16"), **facts)
    assert severities(intervals.look(file)) == weight


def test_kinds_that_overlap_are_an_error() -> None:
    file = person(custody("pretrial", "2022-01-05", "2022-06-01"), custody("house_arrest", "2022-05-01"))
    (only,) = told(intervals.look(file), Severity.ERROR)
    assert "custody pending trial is recorded until 1 June 2022, but house arrest already from 1 May 2022" in only


@pytest.mark.parametrize(
    "file",
    [
        person(custody("admin_arrest", "2022-01-05", "2022-01-25"), custody("pretrial", "2022-01-15")),
        person(custody("pretrial", "2022-01-05", "2022-06-01"), custody("imprisonment", "2022-06-01")),
        person(custody("pretrial", "2022-01-05", "2022-06"), custody("imprisonment", "2022-06-15")),
        person(custody("pretrial", "2022-01-05", "2022-06-01"), custody("hospital", "2022-03-01", "2022-03-20")),
        person(custody("pretrial", "2022-01-05", "2022-06-01"), custody("restriction", "2022-06-01")),
        person(
            custody("pretrial", "2022-01-05", "2022-02-01", end_reason="released"), custody("pretrial", "2023-01-01")
        ),
    ],
    ids=[
        "criminal custody during arrest",
        "the same day",
        "may touch",
        "hospital",
        "restriction then",
        "freed between",
    ],
)
def test_what_may_follow_each_other_is_not(file: PersonFile) -> None:
    assert severities(intervals.look(file)) == []


def test_a_gap_in_custody_is_a_hint() -> None:
    file = person(custody("pretrial", "2022-01-05", "2022-02-01"), custody("imprisonment", "2022-04-01"))
    assert severities(intervals.look(file)) == ["HINT"]
