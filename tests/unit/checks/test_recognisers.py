# SPDX-License-Identifier: GPL-3.0-or-later
"""What is recognised in texts of three languages, where it stands, and that no text makes a recogniser fail."""

from collections.abc import Callable, Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.files import PersonFile, Surroundings, TextsFile
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, sentences
from kzdesk.domain.checks.recognise_ages import ages
from kzdesk.domain.checks.recognise_articles import articles
from kzdesk.domain.checks.recognise_counts import counts, enumerations
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.recognise_intervals import durations, intervals
from kzdesk.domain.checks.recognise_money import conversions
from kzdesk.domain.checks.recognise_names import Register, mentions
from kzdesk.domain.checks.recognise_terms import terms
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.person import Person, PersonName
from tests.doubles import FixedClock

NAMES = (
    PersonName(person="a", given="Askar", surname="Tulegenov"),
    PersonName(person="a", given="Аскар", surname="Тулегенов"),
    PersonName(person="b", given="Bolat", surname="Zhunusbayev"),
)
REGISTER = Register.of(NAMES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 5 January 2022 and", "2022-01-05"),
        ("on the 5th of January 2022", "2022-01-05"),
        ("on July 31, 2023", "2023-07-31"),
        ("Sentenced on 10.02.2023.", "2023-02-10"),
        ("in January 2022", "2022-01"),
        ("convicted in 2019 for", "2019"),
        ("10 февраля 2023 года", "2023-02-10"),
        ("в январе 2022 года", "2022-01"),
        ("2023 жылғы 10 ақпанда", "2023-02-10"),
        ("2022 жылғы қаңтарда", "2022-01"),
    ],
)
def test_dates(text: str, expected: str) -> None:
    (found,) = dates(text)
    assert found.day == PartialDate(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 years’ imprisonment", "5y imprisonment"),
        ("6.5 years’ imprisonment", "6y 6m imprisonment"),
        ("6 years and 6 months of imprisonment", "6y 6m imprisonment"),
        ("was sentenced to seven years", "7y punishment"),
        ("one-and-a-half years of restriction of liberty", "1y 6m restriction"),
        ("a four-year suspended sentence", "4y suspended"),
        ("was arrested for 15 days", "15d admin_arrest"),
        ("приговорён к 5 годам лишения свободы", "5y imprisonment"),
        ("6 лет и 6 месяцев лишения свободы", "6y 6m imprisonment"),
        ("5 жылға бас бостандығынан айырылды", "5y imprisonment"),
    ],
)
def test_terms(text: str, expected: str) -> None:
    (found,) = terms(text)
    assert f"{found.term.short} {found.kind}" == expected


@pytest.mark.parametrize(
    "text",
    [
        "faces up to ten years in prison",
        "three to four years’ imprisonment",
        "The prosecutor asked for eight years in prison.",
        "ему грозит 7 лет лишения свободы",
        "has lived there for five years",
    ],
)
def test_what_is_no_term_pronounced(text: str) -> None:
    assert list(terms(text)) == []


def test_articles_with_titles_before_and_after() -> None:
    text = (
        "Article 272 of the Criminal Code (“mass riots”), “theft” (Article 188 of the Criminal Code), "
        "Articles 405 and 258, Article 46 of the Constitution, по статье 174 УК, ҚК 256-бабы"
    )
    found = [(each.article, each.title, each.criminal) for each in articles(text)]
    assert found == [
        ("272", "mass riots", True),
        ("188", "theft", True),
        ("405", "", True),
        ("258", "", True),
        ("46", "", False),
        ("174", "", True),
        ("256", "", True),
    ]


def test_conversions_give_a_rate() -> None:
    text = "500,000 tenge (about USD 1,100), 50 million tenge (about $111,000), 70 тыс. тенге (около 155 долларов)"
    assert [round(each.rate) for each in conversions(text)] == [455, 450, 452]


def test_counts_and_names() -> None:
    (count,) = counts("At least 18 human rights defenders were fined")
    assert (count.number, count.exact) == (18, False)
    (names,) = enumerations("Three were held: Anar Alimova, Boris Kim and Daulet Serikov.")
    assert names.names == ("Anar Alimova", "Boris Kim", "Daulet Serikov")


def test_intervals_and_ages() -> None:
    assert [(each.amount, each.unit) for each in intervals("four months later; через 3 дня")] == [
        (4, "months"),
        (3, "days"),
    ]
    assert [each.years for each in ages("He (67), a 35-year-old, is 64 years old; ему 58 лет")] == [67, 35, 64, 58]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Activist Tulegenov", "a"),
        ("Askar TULEGENOV’s wife", "a"),
        ("суд над Тулегеновым", "a"),
        ("Bolat Junusbaev", "b"),
        ("Kairat Tulegenov", ""),
    ],
)
def test_people_are_known_by_surname_in_any_spelling(text: str, person: str) -> None:
    assert mentions(text, REGISTER)[0].person == person


RECOGNISERS: tuple[Callable[[str], Iterable[Stretch]], ...] = (
    sentences,
    dates,
    durations,
    intervals,
    terms,
    ages,
    articles,
    conversions,
    counts,
    enumerations,
)
PIECES = st.sampled_from(
    (
        *(
            "Tulegenov",
            "Askar Tulegenov",
            "Тулегенова",
            "was sentenced to",
            "detained on",
            "осуждён",
            "died",
            "died on",
        ),
        *("5", "0", "six", "31 June 2022", "5 May 2023", "10.02.2023", "2019", "years", "лет", "months later", "days"),
        *(
            "Article",
            "Articles 405 and 258",
            "“theft”",
            "of the 12",
            "people",
            "all",
            "tenge",
            "USD",
            "million",
            "(",
            ")",
        ),
        *(
            ", ",
            ". ",
            " and ",
            ": ",
            "—",
            "\n",
            "9999999999999",
            "aged 17",
            "years later, on 1 May 9999",
            "January protests",
        ),
    )
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=14).map(" ".join))


@settings(max_examples=25)
@given(TEXTS)
def test_what_is_recognised_stands_where_it_says(text: str) -> None:
    for recognise in RECOGNISERS:
        for each in recognise(text):
            assert 0 <= each.start < each.end <= len(text)
    assert all(text[each.start : each.end].endswith(each.surname) for each in mentions(text, REGISTER) if each.surname)


@given(TEXTS, TEXTS)
def test_no_text_makes_a_check_fail(one: str, other: str) -> None:
    around = Surroundings(FixedClock().now().date())
    file = PersonFile(Person(id="a", birth_date=PartialDate("1980")), around, NAMES[:2])
    passages = (Passage("text_block", "1", "body", one), Passage("list_entry", "2", "narrative", other, ("a",)))
    people = {"a": file, "b": PersonFile(Person(id="b"), around, NAMES[2:])}
    texts = TextsFile(around, passages, people, register=REGISTER)
    for check in CHECKS:
        for finding in check.texts(texts) if check.texts else ():
            assert finding.key
