# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles against the titles quoted with them, within a person's file and within a list."""

import dataclasses

import pytest

from kzdesk.domain.checks import charges, provisions
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.records.case import Charge, Provision
from tests.unit.checks.told import (
    around,
    charge,
    custody,
    edition,
    listed,
    made,
    part,
    person,
    sentence,
    severities,
    told,
)


@pytest.mark.parametrize(
    ("article", "quoted", "fits"),
    [
        ("188", "fraud", "190"),
        ("265", "propaganda of terrorism", "256"),
        ("367", "incitement to bribery", "417"),
        ("380", "attempt on the life of a serviceman", "380-1"),
        ("262", "participation in mass riots", "272"),
        ("256", "участие в массовых беспорядках", "272"),
    ],
)
def test_the_title_of_another_article_is_told(article: str, quoted: str, fits: str) -> None:
    (only,) = told(provisions.look(person(part(charge(article, quoted)))))
    assert f"Article {article} " in only
    assert f"which is the title of Article {fits} " in only


@pytest.mark.parametrize(
    ("article", "quoted"),
    [
        ("272", "participation in mass riots"),
        ("272", "Organisation of, and participation in, mass riots"),
        ("272", "массовые беспорядки"),
        ("405", "participation in the activities of a banned organisation"),
        ("405", "participation in the organisation after its recognition as extremist"),
        ("200", "illegal occupation of a vehicle"),
        ("200", "unlawful seizure of a vehicle"),
        ("216", "issuing invoices without actual performance of works"),
        ("174", "inciting social discord"),
        ("451", "abuse of power"),
        ("362", "abuse of power"),
        ("258", "financing of terrorism"),
        ("99", "murder"),
        ("120", ""),
    ],
)
def test_ordinary_wordings_of_an_article_are_not(article: str, quoted: str) -> None:
    assert told(provisions.look(person(part(charge(article, quoted)))), Severity.HINT) == []


def test_a_number_of_the_old_code_is_told_with_its_new_one() -> None:
    (only,) = told(
        provisions.look(person(part(charge("176", "misappropriation or embezzlement of entrusted property"))))
    )
    assert only.endswith(
        "which is the title of Article 176 (Criminal Code of 1997); in the code recorded it is "
        "Article 189 (Criminal Code of 2014)."
    )


def test_a_title_unlike_any_is_a_hint() -> None:
    found = list(provisions.look(person(part(charge("188", "walking on the grass")))))
    assert severities(iter(found)) == ["HINT"]


def test_a_code_that_was_not_in_force_is_an_error() -> None:
    early = person(part(charge("272", "mass riots", stage_date="2013-04-01"), sentence("2013-06-01", "4y")))
    assert severities(provisions.look(early)) == ["ERROR"]
    assert severities(provisions.look(person(part(charge("272", stage_date="2015-01-01"))))) == []


def test_the_old_code_for_what_came_after_it_is_told() -> None:
    old = part(charge("176", "misappropriation or embezzlement of entrusted property", code="CC1997"))
    (only,) = told(provisions.look(person(custody("pretrial", "2019-05-01"), old)))
    assert "was in force until 31 December 2014" in only
    assert told(provisions.look(person(custody("pretrial", "2014-05-01"), old))) == []


def test_another_wording_of_the_article_covers_the_day() -> None:
    file = person(part(charge("380", stage_date="2022-01-20")))
    assert severities(provisions.look(file)) == ["HINT"]


def test_one_title_on_two_articles_of_a_list_is_told_for_both_people() -> None:
    one = person(part(charge("256", "propaganda of terrorism"), name="a"), listed(), name="one")
    two = person(part(charge("265", "propaganda of terrorism"), name="b"), listed(), name="two")
    (found,) = provisions.look_at_edition(edition(one, two))
    assert found.people == ("one", "two")
    assert found.severity is Severity.WARNING


def test_a_title_that_both_articles_bear_is_not() -> None:
    one = person(part(charge("362", "abuse of power"), name="a"), listed(), name="one")
    two = person(part(charge("451", "abuse of power"), name="b"), listed(), name="two")
    assert severities(provisions.look_at_edition(edition(one, two))) == []


def test_several_wordings_of_one_part_in_one_list_are_one_hint() -> None:
    people = [
        person(part(charge("216", quoted), name=quoted), listed(), name=quoted)
        for quoted in (
            "issuing an invoice without work",
            "issuing invoices without work",
            "Issuing an invoice without work",
        )
    ]
    (only,) = provisions.look_at_edition(edition(*people))
    assert only.severity is Severity.HINT
    assert len(only.facts) == 2


def under(article: str, part_of_it: str = "", code: str = "CC2014") -> PersonFile:
    """Somebody charged under an article that the vault has and the shipped data has not."""
    law = made(Provision, "law", code=code, article=article, part=part_of_it)
    world = dataclasses.replace(around(), provisions={"law": law})
    return person(part(made(Charge, "charge", provision="law")), around=world)


@pytest.mark.parametrize(
    ("article", "of_part", "code", "weight"),
    [
        ("468", "", "CC2014", ["ERROR"]),
        ("467", "", "CC2014", []),
        ("394", "", "CC1997", ["ERROR"]),
        ("488", "11", "CAO2014", []),
        ("405", "3", "CC2014", ["WARNING"]),
        ("405", "2", "CC2014", []),
        ("272", "2, 3", "CC2014", []),
        ("120", "4", "CC2014", []),
    ],
)
def test_articles_and_parts_that_do_not_exist_are_told(
    article: str, of_part: str, code: str, weight: list[str]
) -> None:
    assert severities(charges.look(under(article, of_part, code))) == weight


def test_one_charge_recorded_twice_is_told() -> None:
    twice = part(charge("272", part="2", position=1), charge("272", part="2", position=2))
    assert severities(charges.look(person(twice))) == ["WARNING"]
    parts = part(charge("272", part="1"), charge("272", part="2", quoted="mass riots"))
    assert severities(charges.look(person(parts))) == []
    replaced = part(charge("272", part="2", position=1, stage="requalified"), charge("272", part="2", position=2))
    assert severities(charges.look(person(replaced))) == []
