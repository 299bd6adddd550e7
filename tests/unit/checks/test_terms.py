# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms against the law in force, against each other and against the date of a list."""

import pytest

from kzdesk.domain.checks import terms
from kzdesk.domain.checks.finding import Severity
from tests.unit.checks.told import charge, custody, listed, part, person, sentence, severities, told


@pytest.mark.parametrize(
    ("article", "of_part", "term", "said"),
    [
        ("272", "2", "9y", "allows no more than 8y"),
        ("272", "2", "9m", "allows no less than 3y"),
        ("272", "", "12y", "allows no more than 10y"),
        ("405", "", "7y", "allows no more than 6y"),
        ("405", "2", "3y", "Article 405 part 2"),
        ("265", "", "7y", "allows no less than 10y"),
        ("256", "1", "4y 11m", "allows no less than 5y"),
    ],
)
def test_a_term_outside_the_range_is_told(article: str, of_part: str, term: str, said: str) -> None:
    file = person(part(charge(article, part=of_part, stage="convicted"), sentence("2023-02-01", term)))
    (only,) = told(terms.look(file))
    assert said in only


@pytest.mark.parametrize(
    ("article", "of_part", "term"),
    [
        ("272", "2", "3y"),
        ("272", "2", "8y"),
        ("272", "", "10y"),
        ("405", "1", "6y"),
        ("120", "", "6y 6m"),
        ("99", "2", "20y"),
    ],
)
def test_a_term_within_the_range_is_not(article: str, of_part: str, term: str) -> None:
    assert told(terms.look(person(part(charge(article, part=of_part), sentence("2023-02-01", term))))) == []


def test_terms_of_several_grave_crimes_may_be_added_up_to_twenty_years() -> None:
    charges = [charge("272", stage="convicted"), charge("269", stage="convicted")]
    assert told(terms.look(person(part(*charges, sentence("2023-02-01", "19y"))))) == []
    (only,) = told(terms.look(person(part(*charges, sentence("2023-02-01", "21y")))))
    assert "its 2 articles together allow at most 20y" in only


def test_several_lesser_crimes_are_punished_as_the_gravest_of_them() -> None:
    charges = [charge("405", part="2"), charge("274", part="1")]
    (only,) = told(terms.look(person(part(*charges, sentence("2023-02-01", "2y 6m")))))
    assert "at most 2y" in only


def test_below_the_smallest_minimum_of_several_is_told() -> None:
    charges = [charge("272", part="2"), charge("405", part="2")]
    assert told(terms.look(person(part(*charges, sentence("2023-02-01", "1y"))))) == []
    grave = [charge("272", part="2"), charge("256", part="1")]
    (only,) = told(terms.look(person(part(*grave, sentence("2023-02-01", "1y")))))
    assert "none of its 2 articles allows less than 3y" in only


def test_charges_that_no_longer_stand_do_not_count() -> None:
    charges = [charge("272", part="1", stage="dropped"), charge("405", part="2", stage="convicted")]
    assert len(told(terms.look(person(part(*charges, sentence("2023-02-01", "8y")))))) == 1


def test_a_charge_whose_law_is_not_known_leaves_the_range_open() -> None:
    charges = [charge("405", part="2"), charge("120")]
    assert told(terms.look(person(part(*charges, sentence("2023-02-01", "15y"))))) == []


def test_the_wording_in_force_when_the_person_was_detained_decides() -> None:
    early = person(custody("pretrial", "2022-01-10"), part(charge("380"), sentence("2022-12-01", "16y")))
    late = person(custody("pretrial", "2023-01-10"), part(charge("380"), sentence("2023-12-01", "16y")))
    assert told(terms.look(early)) == []
    assert len(told(terms.look(late))) == 1


def test_punishments_the_code_does_not_know_are_told() -> None:
    assert severities(terms.look(person(part(sentence("2023-02-01", "31y"))))) == ["ERROR"]
    assert len(told(terms.look(person(part(sentence("2023-02-01", "5m")))))) == 1
    assert len(told(terms.look(person(part(sentence("2023-02-01", "8y", kind="restriction")))))) == 1
    assert len(told(terms.look(person(part(sentence("2023-02-01", "100d", kind="arrest")))))) == 1
    assert told(terms.look(person(part(sentence("2023-02-01", "7y", kind="restriction"))))) == []


def test_more_than_twelve_years_for_a_minor_is_told() -> None:
    case = part(sentence("2023-02-01", "13y"))
    minor = person(custody("pretrial", "2022-01-10"), case, birth_date="2005-06-01")
    grown = person(custody("pretrial", "2022-01-10"), case, birth_date="2004")
    assert len(told(terms.look(minor))) == 1
    assert told(terms.look(grown)) == []


def test_a_credit_longer_than_the_term_is_an_error() -> None:
    assert severities(terms.look(person(part(sentence("2023-02-01", "1y", credit_days=400))))) == ["ERROR"]
    assert severities(terms.look(person(part(sentence("2023-02-01", "1y", credit_days=365))))) == []


def test_two_terms_of_imprisonment_in_one_sentence_are_told() -> None:
    (only,) = told(terms.look(person(part(sentence("2023-02-01", "5y", "3y")))))
    assert "5y and 3y" in only


def test_a_term_that_is_over_before_the_date_of_the_list_is_told() -> None:
    case = part(sentence("2021-02-01", "2y"))
    (only,) = told(terms.look(person(case, listed())))
    assert "was over by 1 February 2023, before the date of the list, 31 August 2023" in only
    assert told(terms.look(person(case, listed(status="released")))) == []
    assert told(terms.look(person(part(sentence("2021-10", "2y")), listed()))) == []
    assert told(terms.look(person(part(sentence("2021-08-15", "2y")), listed(as_of="2023-08")))) == []


def test_a_second_term_is_added_to_the_first() -> None:
    cases = [part(sentence("2019-03", "5y"), name="one"), part(sentence("2022-09", "7y"), name="two")]
    assert told(terms.look(person(*cases, listed(as_of="2027")))) == []
    assert len(told(terms.look(person(*cases, listed(as_of="2035"))))) == 1


def test_an_appeal_that_shortened_the_term_replaces_it() -> None:
    case = part(sentence("2021-02-01", "9y"), sentence("2021-06-01", "1y", level="appeal"))
    assert len(told(terms.look(person(case, listed())))) == 1


def test_imprisonment_served_before_its_term_is_over_is_told() -> None:
    case = part(sentence("2021-02-01", "2y", counted_from="2021-01-01"))
    early = person(case, custody("imprisonment", "2021-02-01", "2022-12-31", end_reason="served"))
    paroled = person(case, custody("imprisonment", "2021-02-01", "2022-12-31", end_reason="parole"))
    assert len(told(terms.look(early))) == 1
    assert told(terms.look(paroled), Severity.HINT) == []


def test_administrative_arrest_is_held_against_its_article() -> None:
    def arrested(of_part: str, days: str) -> list[str]:
        case = part(charge("488", part=of_part, code="CAO2014"), sentence("2023-02-01", days, kind="arrest"))
        return told(terms.look(person(case)))

    (only,) = arrested("6", "20d")
    assert "records 20d of administrative arrest, but Article 488 part 6" in only
    assert arrested("11", "20d") == arrested("6", "15d") == arrested("", "30d") == []


def test_crimes_and_offences_together_leave_the_range_open() -> None:
    mixed = [charge("488", part="6", code="CAO2014"), charge("405", part="2")]
    assert told(terms.look(person(part(*mixed, sentence("2023-02-01", "9y"))))) == []
