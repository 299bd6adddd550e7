# SPDX-License-Identifier: GPL-3.0-or-later
"""What one document writes in two ways is a hint; what two documents write in different ways is not."""

import pytest

from kzdesk.domain.checks import calendar_days, house_style
from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.person import PersonName
from tests.unit.checks.told import around

REGISTER = Register.of(
    PersonName(person=str(each), given=given, surname=surname)
    for each, (given, surname) in enumerate([
        ("Askar", "Dzhanabayev"),
        ("Bolat", "Zhumanov"),
        ("Chingiz", "Zhakypov"),
        ("Yerlan", "Akhmetov"),
        ("Erlan", "Ahmetov"),
    ])
)  # fmt: skip


def found(*texts: str, apart: bool = False) -> list[str]:
    passages = [
        Passage("report_paragraph", f"p{place}", "wording", text, document=f"d{place * apart}")
        for place, text in enumerate(texts)
    ]
    file = TextsFile(around(), passages, register=REGISTER)
    findings = [*house_style.look(file), *calendar_days.look_texts(file)]
    assert {each.severity for each in findings} <= {Severity.HINT}
    return [source_text(each.message) for each in findings]


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (("The party Respublica was founded.", "Members of Respublika were held."), ("Respublica", "Respublika")),
        (("The Ministry of Defence. The Minister of Defense.",), ("Defence", "Defense")),
        (("Held on 12 May 2023.", "Released on July 31, 2023."), ("12 May 2023", "July 31, 2023")),
        (("Held on 12 May 2023, convicted on 10.02.2024.",), ("12 May 2023", "10.02.2024")),
        (("Dzhanabayev met Zhumanov.",), ("Dzhanabayev", "Zhumanov")),
        (("He got 6,5 years.", "She got 7.5 years."), ("7.5", "6,5")),
        (("He said: “I will not sign.",), ("“", "”")),
        (("On 6 July 2022 the court sentenced him to five years.",), ("6 July 2022", "a public holiday")),
        (("17 июня 2023 года суд приговорил его к пяти годам.",), ("17 June 2023", "a Saturday")),
    ],
)
def test_two_ways_are_told(texts: tuple[str, ...], words: tuple[str, ...]) -> None:
    (sentence,) = found(*texts)
    assert all(word in sentence for word in words)


@pytest.mark.parametrize(
    "texts",
    [
        ("Yerlan Akhmetov and his namesake Erlan Ahmetov.",),
        ("Zhumanov met Zhakypov in Zhanaozen in June.",),
        ("Government officials, the government, the GOVERNMENT.",),
        ("1) a place; 2) a day („Ort“ and “place”).",),
        ("Held on 12 May 2023, 3,054 people in 2.5 months, 53.9 per cent.",),
        ("On 6 July 2022 he was detained.", "On 7 June 2023 the court sentenced him; on 10 June 2023 he was moved."),
    ],
)
def test_what_is_usual_is_not_told(texts: tuple[str, ...]) -> None:
    assert found(*texts) == []


def test_each_document_may_have_its_own_way() -> None:
    texts = ("Respublica met on 12 May 2023.", "Respublika met on May 12, 2023.")
    assert found(*texts, apart=True) == []
    assert len(found(*texts)) == 2
