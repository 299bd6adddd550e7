# SPDX-License-Identifier: GPL-3.0-or-later
"""First lines and sentences of Annex 1 in Russian and Kazakh, and how texts of other languages are told apart."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.outline import NumberedList, Paragraph, Role, plain
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.heads import lead_text
from kzdesk.documents.submissions.passages import alphabetical, foreign, passage
from kzdesk.documents.submissions.published_list import (
    Charged,
    Convicted,
    Extradition,
    Lead,
    ListedCharge,
    ListedGroup,
    ListedSection,
    ListedSentence,
    Statement,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term
from tests.documents.samples import entry, sample_list, spaced, template, texts

RU = {
    "riots": ListedCharge("272", "массовые беспорядки", code="Уголовного кодекса"),
    "terror": ListedCharge("256", "«пропаганда терроризма»", code="Уголовного кодекса", alleged=True),
    "banned": ListedCharge("405", part="2", code="Уголовного кодекса"),
}
KK = {
    "riots": ListedCharge("272", "жаппай тәртіпсіздіктер", code="Қылмыстық кодекстің"),
    "terror": ListedCharge("256", "терроризмді насихаттау", code="Қылмыстық кодекстің", alleged=True),
    "banned": ListedCharge("405", part="2", code="Қылмыстық кодекстің"),
}


def served(term: Term, *charges: ListedCharge, place: str = "", purpose: str = "") -> ListedSentence:
    kazakh = any(charge.code.startswith("Қ") for charge in charges)
    measure = "бас бостандығынан айыру" if kazakh else "лишения свободы"
    return ListedSentence(charges, term, measure, place, purpose)


@pytest.mark.parametrize(
    ("language", "lead", "expected"),
    [
        (
            "ru",
            Convicted((served(Term(5), RU["riots"]),)),
            "5 лет лишения свободы по статье 272 Уголовного кодекса («массовые беспорядки»)",
        ),
        (
            "ru",
            Convicted((served(Term(1, 2), RU["terror"], RU["banned"], place="prison"),)),
            (
                "1 год и 2 месяца лишения свободы в тюрьме по статье 256 Уголовного кодекса (вменяется «пропаганда "
                "терроризма») и части 2 статьи 405 Уголовного кодекса"
            ),
        ),
        (
            "ru",
            Convicted((served(Term(2), RU["banned"], purpose="посты в сети"), served(Term(0, 0, 15)))),
            (
                "2 года лишения свободы по части 2 статьи 405 Уголовного кодекса (посты в сети); кроме того, 15 дней "
                "лишения свободы"
            ),
        ),
        ("ru", Convicted(()), "обвинительный приговор; наказание неизвестно"),
        (
            "ru",
            Charged((RU["riots"],), "в день выборов"),
            "обвинение по статье 272 Уголовного кодекса («массовые беспорядки») в день выборов",
        ),
        ("ru", Charged(()), "содержится в следственном изоляторе"),
        (
            "ru",
            Extradition("гражданка Узбекистана", "в Узбекистан"),
            "гражданка Узбекистана, грозит экстрадиция в Узбекистан",
        ),
        (
            "kk",
            Convicted((served(Term(6, 6), KK["riots"]),)),
            "Қылмыстық кодекстің 272-бабы («жаппай тәртіпсіздіктер») бойынша 6 жыл 6 айға бас бостандығынан айыру",
        ),
        (
            "kk",
            Convicted((served(Term(5), KK["terror"], KK["banned"], place="full"),)),
            (
                "Қылмыстық кодекстің 256-бабы («терроризмді насихаттау» тағылған) және Қылмыстық кодекстің 405-бабының "
                "2-бөлігі бойынша толық қауіпсіз мекемеде 5 жылға бас бостандығынан айыру"
            ),
        ),
        ("kk", Convicted(()), "сотталған; жазасы белгісіз"),
        ("kk", Charged((KK["banned"],)), "Қылмыстық кодекстің 405-бабының 2-бөлігі бойынша айып тағылған"),
        ("kk", Charged(()), "тергеу изоляторында ұсталуда"),
        (
            "kk",
            Extradition("Өзбекстан азаматы", "Өзбекстанға"),
            "Өзбекстан азаматы, Өзбекстанға экстрадициялану қаупі бар",
        ),
    ],
)
def test_heads_of_entries(language: str, lead: Lead, expected: str) -> None:
    assert spaced(lead_text(lead, template(language))) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "ru",
            (
                "Приговор вынесен 1 февраля 2023 года. Срок исчисляется с мая 2022 года. Задержание произведено в мае "
                "2022 года."
            ),
        ),
        (
            "kk",
            (
                "2023 жылғы 1 ақпанда сотталды. Мерзімі 2022 жылғы мамырдан бастап есептеледі. 2022 жылғы мамырда "
                "ұсталды."
            ),
        ),
    ],
)
def test_sentences_made_from_dates(language: str, expected: str) -> None:
    may = PartialDate("2022-05")
    dates = (Statement("convicted", PartialDate("2023-02-01")), Statement("term_counted_from", may))
    person = dataclasses.replace(entry("Г", "Ф"), statements=(*dates, Statement("detained", may)))
    section = ListedSection("convicted", "С", (ListedGroup("Г", (person,)),))
    outline = Annex1().outline(dataclasses.replace(sample_list(), sections=(section,)), template(language))
    block = next(block for block in outline.blocks if isinstance(block, NumberedList))
    assert spaced(plain(texts(block.items[0])[0])).endswith(expected)


@pytest.mark.parametrize(
    ("language", "number", "expected"),
    [
        ("ru", 1, "1 человек: осуждённых – 1."),
        ("ru", 3, "3 человека: осуждённых – 3."),
        ("ru", 11, "11 человек: осуждённых – 11."),
        ("kk", 21, "21 адам: сотталғандар – 21."),
    ],
)
def test_the_total_agrees_with_its_number(language: str, number: int, expected: str) -> None:
    section = ListedSection("convicted", "С", (ListedGroup("Г", (entry("Г", "Ф"),) * number),))
    outline = Annex1().outline(dataclasses.replace(sample_list(), sections=(section,)), template(language))
    summary = next(b for b in outline.blocks if isinstance(b, Paragraph) and b.role is Role.SUMMARY)
    assert spaced(plain(summary.runs)) == expected


@pytest.mark.parametrize(
    ("text", "document", "expected"),
    [
        ("Қасым-Жомарт Тоқаев", "en-GB", "kk"),
        ("Касым-Жомарт Токаев", "en-GB", "ru"),
        ("Kassym-Jomart Tokayev", "en-GB", ""),
        ("Kassym-Jomart Tokayev", "ru", "en"),
        ("Kassym-Jomart Tokayev", "kk", "en"),
        ("Касым-Жомарт Токаев", "kk", ""),
        ("He shouted “Шал кет!” in the square", "en-GB", ""),
        ("2023", "ru", ""),
        ("", "en-GB", ""),
    ],
)
def test_the_script_of_most_letters_tells_another_language(text: str, document: str, expected: str) -> None:
    assert foreign(text, document) == expected


@given(st.text(max_size=80), st.sampled_from(["en-GB", "ru", "kk"]))
def test_a_passage_keeps_every_letter(text: str, document: str) -> None:
    assert plain(passage(text, document)) == text


def test_web_addresses_become_links_without_the_stop_after_them() -> None:
    runs = passage("See https://example.org/a?b=1, and (http://example.org/c).", "en-GB")
    assert [run.link for run in runs if run.link] == ["https://example.org/a?b=1", "http://example.org/c"]


def test_sources_are_in_the_order_of_their_script_without_doubles() -> None:
    told = ("“Бета” daily", "alpha", "Гамма", "Zeta", "alpha", "Әлем", "Адам")
    assert alphabetical(told, "en-GB") == ("alpha", "Zeta", "“Бета” daily", "Адам", "Әлем", "Гамма")
    assert alphabetical(told, "ru")[:3] == ("Адам", "Әлем", "Гамма")
