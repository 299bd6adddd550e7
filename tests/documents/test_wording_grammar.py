# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates, terms, numbers and first lines of entries as a lawyer writes them in English, Russian and Kazakh."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.submissions.heads import lead_text
from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Extradition,
    Lead,
    ListedCharge,
    ListedSentence,
)
from kzdesk.documents.wording import HouseWording, plural_form
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term
from tests.documents.samples import spaced, template

EN, RU, KK = ALL = tuple(template(language) for language in ("en", "ru", "kk"))
ENGLISH = "the Criminal Code"
RUSSIAN = "Уголовного кодекса"
KAZAKH = "Қылмыстық кодекстің"
FORMS: dict[str, Callable[[HouseWording, PartialDate], str]] = {
    "date": HouseWording.date,
    "on": HouseWording.on,
    "from": HouseWording.from_,
    "to": HouseWording.to,
    "until": HouseWording.until,
    "of": HouseWording.of,
    "as_of": HouseWording.as_of,
}
SPACE_THAT_BREAKS = re.compile(r"\d [^\W\d_]")
POINTS = st.builds(
    lambda day, length, mark: day.isoformat()[:length] + mark,
    st.dates(date(1900, 1, 1), date(2100, 12, 31)),
    st.sampled_from((4, 7, 10)),
    st.sampled_from(("", "~", "?", "%")),
)


def period(first: str, last: str) -> str:
    start, end = sorted((first, last), key=lambda point: PartialDate(point).earliest)
    return start if PartialDate(end).latest < PartialDate(start).earliest else f"{start}/{end}"


DATES = st.builds(PartialDate, st.one_of(st.just("XXXX"), POINTS, st.builds(period, POINTS, POINTS)))
TERMS = st.builds(
    lambda years, months, days: Term(years, months, days or (0 if years + months else 1)),
    st.integers(0, 30),
    st.integers(0, 11),
    st.integers(0, 31),
)


@given(DATES, st.sampled_from(ALL), st.sampled_from(sorted(FORMS)))
def test_every_date_is_said_with_its_years_and_without_holes(when: PartialDate, words: HouseWording, form: str) -> None:
    said = FORMS[form](words, when)
    assert not re.search(r"[{}]|  |^ | $|None", said)
    assert not SPACE_THAT_BREAKS.search(said)
    years = set(re.findall(r"\d{4}", when.edtf))
    assert years <= set(re.findall(r"\d{4}", said))


@given(TERMS, st.sampled_from(ALL))
def test_every_term_is_said_with_its_numbers_and_without_holes(term: Term, words: HouseWording) -> None:
    numbers = [str(number) for number in (term.years, term.months, term.days) if number]
    for said in (words.term(term), words.term_of(term), words.term_to(term), words.term_for(term)):
        assert re.findall(r"\d+", said) == numbers
        assert not re.search(r"[{}]|  |^ | $", said)
        assert not SPACE_THAT_BREAKS.search(said)


def _russian(number: int) -> str:
    """The rule of CLDR for whole numbers in Russian."""
    if number % 10 == 1 and number % 100 != 11:
        return "one"
    return "few" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "many"


def test_plural_forms_are_those_of_cldr() -> None:
    numbers = range(1001)
    assert [plural_form("ru", number) for number in numbers] == [_russian(number) for number in numbers]
    for language in ("en-GB", "kk"):
        assert [plural_form(language, n) for n in numbers] == ["one" if n == 1 else "other" for n in numbers]


DATED = [
    # form, date, English, Russian, Kazakh
    ("date", "2022-01-05", "5 January 2022", "5 января 2022 года", "2022 жылғы 5 қаңтар"),
    ("date", "2022-05", "May 2022", "май 2022 года", "2022 жылғы мамыр"),
    ("date", "2022", "2022", "2022 год", "2022 жыл"),
    ("date", "2022-08~", "about August 2022", "около августа 2022 года", "шамамен 2022 жылғы тамыз"),
    ("date", "2022?", "probably 2022", "предположительно 2022 год", "болжам бойынша 2022 жыл"),
    ("date", "2022-01-05/2022-01-09", "5–9 January 2022", "5–9 января 2022 года", "2022 жылғы 5–9 қаңтар"),
    (
        "date",
        "2022-01/2022-03",
        "January–March 2022",
        "январь–март 2022 года",
        "2022 жылғы қаңтар–наурыз",
    ),
    ("date", "2019/2021", "2019–2021", "2019–2021 годы", "2019–2021 жылдар"),
    (
        "date",
        "2021-12-30/2022-01",
        "30 December 2021 – January 2022",
        "30 декабря 2021 года – январь 2022 года",
        "2021 жылғы 30 желтоқсан – 2022 жылғы қаңтар",
    ),
    ("date", "XXXX", "date not known", "дата неизвестна", "күні белгісіз"),
    ("on", "2022-01-05", "on 5 January 2022", "5 января 2022 года", "2022 жылғы 5 қаңтарда"),
    ("on", "2022-07-01", "on 1 July 2022", "1 июля 2022 года", "2022 жылғы 1 шілдеде"),
    ("on", "2022-09", "in September 2022", "в сентябре 2022 года", "2022 жылғы қыркүйекте"),
    ("on", "2022-05", "in May 2022", "в мае 2022 года", "2022 жылғы мамырда"),
    ("on", "2022", "in 2022", "в 2022 году", "2022 жылы"),
    (
        "on",
        "2021-05-03~",
        "on or about 3 May 2021",
        "около 3 мая 2021 года",
        "шамамен 2021 жылғы 3 мамырда",
    ),
    ("on", "2019~", "in or about 2019", "примерно в 2019 году", "шамамен 2019 жылы"),
    (
        "on",
        "2022-01-05%",
        "probably on or about 5 January 2022",
        "предположительно около 5 января 2022 года",
        "болжам бойынша шамамен 2022 жылғы 5 қаңтарда",
    ),
    (
        "on",
        "2022-01-02/2022-01-05",
        "between 2 and 5 January 2022",
        "в период со 2 по 5 января 2022 года",
        "2022 жылғы 2–5 қаңтар аралығында",
    ),
    (
        "on",
        "2021-12-30/2022-01-09",
        "between 30 December 2021 and 9 January 2022",
        "в период с 30 декабря 2021 года по 9 января 2022 года",
        "2021 жылғы 30 желтоқсан – 2022 жылғы 9 қаңтар аралығында",
    ),
    (
        "on",
        "2022-01/2022-03",
        "between January and March 2022",
        "в период с января по март 2022 года",
        "2022 жылғы қаңтар–наурыз аралығында",
    ),
    ("on", "XXXX", "on an unknown date", "в неустановленную дату", "белгісіз күні"),
    ("from", "2022-01-05", "from 5 January 2022", "с 5 января 2022 года", "2022 жылғы 5 қаңтардан бастап"),
    ("from", "2022-01-02", "from 2 January 2022", "со 2 января 2022 года", "2022 жылғы 2 қаңтардан бастап"),
    ("from", "2022-06-22", "from 22 June 2022", "с 22 июня 2022 года", "2022 жылғы 22 маусымнан бастап"),
    (
        "from",
        "2022-02~",
        "from about February 2022",
        "примерно с февраля 2022 года",
        "шамамен 2022 жылғы ақпаннан бастап",
    ),
    ("from", "2022", "from 2022", "с 2022 года", "2022 жылдан бастап"),
    ("to", "2022-01-09", "to 9 January 2022", "по 9 января 2022 года", "2022 жылғы 9 қаңтарға дейін"),
    ("until", "2022-12-05", "until 5 December 2022", "до 5 декабря 2022 года", "2022 жылғы 5 желтоқсанға дейін"),
    ("until", "2022-09", "until September 2022", "по сентябрь 2022 года", "2022 жылғы қыркүйекке дейін"),
    ("of", "2022-01-05", "of 5 January 2022", "от 5 января 2022 года", "2022 жылғы 5 қаңтардағы"),
    ("of", "2022", "of 2022", "2022 года", "2022 жылғы"),
    (
        "as_of",
        "2024-05-05",
        "as of 5 May 2024",
        "по состоянию на 5 мая 2024 года",
        "2024 жылғы 5 мамырдағы жағдай бойынша",
    ),
    (
        "as_of",
        "2024-10",
        "as of October 2024",
        "по состоянию на октябрь 2024 года",
        "2024 жылғы қазандағы жағдай бойынша",
    ),
]


@pytest.mark.parametrize(("form", "edtf", "english", "russian", "kazakh"), DATED)
def test_dates(form: str, edtf: str, english: str, russian: str, kazakh: str) -> None:
    said = [spaced(FORMS[form](words, PartialDate(edtf))) for words in ALL]
    assert said == [english, russian, kazakh]


def test_kazakh_endings_follow_the_vowels_of_each_month() -> None:
    """Every month against the rules: the last vowel is front or back, the last sound voiceless, nasal or another."""
    for month in range(1, 13):
        when = PartialDate(f"2022-{month:02}")
        name = spaced(KK.date(when)).removeprefix("2022 жылғы ")
        front = next(letter for letter in reversed(name) if letter in "аәоөұүыіе") in "әөүіе"
        vowel = "е" if front else "а"
        voiceless = name[-1] in "кқпстшх"
        consonant = "т" if voiceless else "д"
        assert spaced(KK.on(when)) == f"2022 жылғы {name}{consonant}{vowel}"
        away = "н" if name[-1] in "мнң" else consonant
        assert spaced(KK.from_(when)) == f"2022 жылғы {name}{away}{vowel}н бастап"
        towards = {("т", "а"): "қа", ("т", "е"): "ке", ("д", "а"): "ға", ("д", "е"): "ге"}[consonant, vowel]
        assert spaced(KK.until(when)) == f"2022 жылғы {name}{towards} дейін"


@pytest.mark.parametrize(
    ("term", "plain", "of", "to", "lasting"),
    [
        (Term(1), "1 год", "1 год", "к 1 году", "на 1 год"),
        (Term(5), "5 лет", "5 лет", "к 5 годам", "на 5 лет"),
        (Term(3, 2), "3 года и 2 месяца", "3 года и 2 месяца", "к 3 годам и 2 месяцам", "на 3 года и 2 месяца"),
        (Term(6, 6), "6 лет и 6 месяцев", "6 лет и 6 месяцев", "к 6 годам и 6 месяцам", "на 6 лет и 6 месяцев"),
        (Term(0, 1), "1 месяц", "1 месяц", "к 1 месяцу", "на 1 месяц"),
        (Term(21, 0, 15), "21 год и 15 дней", "21 год и 15 дней", "к 21 году и 15 дням", "на 21 год и 15 дней"),
        (Term(0, 0, 1), "1 день", "1 день", "к 1 дню", "на 1 день"),
    ],
)
def test_russian_terms(term: Term, plain: str, of: str, to: str, lasting: str) -> None:
    said = (RU.term(term), RU.term_of(term), RU.term_to(term), RU.term_for(term))
    assert [spaced(each) for each in said] == [plain, of, to, lasting]


@pytest.mark.parametrize(
    ("term", "plain", "before_its_measure"),
    [
        (Term(5), "5 жыл", "5 жылға"),
        (Term(6, 6), "6 жыл 6 ай", "6 жыл 6 айға"),
        (Term(1, 2, 15), "1 жыл 2 ай 15 күн", "1 жыл 2 ай 15 күнге"),
        (Term(0, 9), "9 ай", "9 айға"),
    ],
)
def test_kazakh_terms(term: Term, plain: str, before_its_measure: str) -> None:
    assert spaced(KK.term(term)) == plain
    assert {spaced(each) for each in (KK.term_of(term), KK.term_to(term), KK.term_for(term))} == {before_its_measure}


def test_english_terms_after_sentenced() -> None:
    assert spaced(EN.term_to(Term(6, 6))) == "to 6 years and 6 months’"
    assert spaced(EN.term_for(Term(1))) == "for 1 year"


@pytest.mark.parametrize(
    ("number", "english", "russian", "kazakh"),
    [
        (999, "999", "999", "999"),
        (10000, "10,000", "10\u00a0000", "10\u00a0000"),
        (1234567, "1,234,567", "1\u00a0234\u00a0567", "1\u00a0234\u00a0567"),
    ],
)
def test_numbers_are_grouped_as_in_each_language(number: int, english: str, russian: str, kazakh: str) -> None:
    assert [words.number(number) for words in ALL] == [english, russian, kazakh]
    said = [words.money(number) for words in ALL]
    assert said == [f"{english}\u00a0tenge", f"{russian}\u00a0тенге", f"{kazakh}\u00a0теңге"]


def test_ages() -> None:
    assert [spaced(words.age(67)) for words in ALL] == ["aged 67", "67 лет", "67 жаста"]
    assert [spaced(RU.age(years)) for years in (1, 22, 31)] == ["1 год", "22 года", "31 год"]


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        (EN, "“the ‘Group 7’ case”"),
        (RU, "«the „Group 7“ case»"),
        (KK, "«the „Group 7“ case»"),
    ],
)
def test_quotation_marks(words: HouseWording, printed: str) -> None:
    assert words.quoted('the "Group 7" case') == printed


def sentence(*charges: ListedCharge, measure: str, term: Term | None = None, place: str = "") -> Convicted:
    return Convicted((ListedSentence(charges, term, measure, place),))


R272 = ListedCharge("272", "массовые беспорядки", "2", RUSSIAN)
R405 = ListedCharge("405", "участие в деятельности организации", "", RUSSIAN)
K272 = ListedCharge("272", "жаппай тәртіпсіздіктер", "2", KAZAKH)
K405 = ListedCharge("405", "ұйымның қызметіне қатысу", "", KAZAKH)
LEADS: list[tuple[HouseWording, Lead, str]] = [
    (
        RU,
        sentence(R405, measure="лишения свободы", term=Term(5)),
        "5 лет лишения свободы по статье 405 Уголовного кодекса («участие в деятельности организации»)",
    ),
    (
        RU,
        sentence(R272, R405, measure="лишения свободы", term=Term(6, 6), place="prison"),
        (
            "6 лет и 6 месяцев лишения свободы в тюрьме по части 2 статьи 272 Уголовного кодекса "
            "(«массовые беспорядки») и статье 405 Уголовного кодекса («участие в деятельности организации»)"
        ),
    ),
    (
        RU,
        sentence(
            ListedCharge("256", "пропаганда терроризма", "", RUSSIAN, alleged=True),
            measure="лишения свободы",
            term=Term(1),
        ),
        "1 год лишения свободы по статье 256 Уголовного кодекса (вменяется «пропаганда терроризма»)",
    ),
    (
        RU,
        Charged((ListedCharge("", "посягательство на порядок"),)),
        "обвинение по статье «посягательство на порядок»",
    ),
    (RU, Charged((R405,)), "обвинение по статье 405 Уголовного кодекса («участие в деятельности организации»)"),
    (
        RU,
        Extradition("гражданин Узбекистана", "в Узбекистан"),
        "гражданин Узбекистана, грозит экстрадиция в Узбекистан",
    ),
    (
        KK,
        sentence(K405, measure="бас бостандығынан айыру", term=Term(5)),
        "Қылмыстық кодекстің 405-бабы («ұйымның қызметіне қатысу») бойынша 5 жылға бас бостандығынан айыру",
    ),
    (
        KK,
        sentence(K272, K405, measure="бас бостандығынан айыру", term=Term(6, 6), place="prison"),
        (
            "Қылмыстық кодекстің 272-бабының 2-бөлігі («жаппай тәртіпсіздіктер») және Қылмыстық кодекстің 405-бабы "
            "(«ұйымның қызметіне қатысу») бойынша түрмеде 6 жыл 6 айға бас бостандығынан айыру"
        ),
    ),
    (KK, Charged((K405,)), "Қылмыстық кодекстің 405-бабы («ұйымның қызметіне қатысу») бойынша айып тағылған"),
    (
        KK,
        Extradition("Өзбекстан азаматы", "Өзбекстанға"),
        "Өзбекстан азаматы, Өзбекстанға экстрадициялану қаупі бар",
    ),
]


@pytest.mark.parametrize(("words", "lead", "expected"), LEADS)
def test_first_lines_in_russian_and_kazakh(words: HouseWording, lead: Lead, expected: str) -> None:
    assert spaced(lead_text(lead, words)) == expected
