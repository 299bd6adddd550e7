# SPDX-License-Identifier: GPL-3.0-or-later
"""More contradictions of the same classes in other words: written when the checks were done, before mending them."""

from collections.abc import Mapping
from typing import Any

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.services.editions import Editions
from kzdesk.store.vault import Vault
from tests.people import People
from tests.services.review.test_contradictions import Desk, found


def person(desk: Desk, latin: str, cyrillic: str, facts: Mapping[str, Any]) -> None:
    """Somebody with a term, a verdict, a first detention and an article as far as told; the rest are fields."""
    told = ("term", "verdict", "held", "article", "title")
    made = desk.people.person(latin, cyrillic, **{name: facts[name] for name in facts if name not in told})
    part = desk.people.case(made)
    if held := facts.get("held"):
        desk.people.custody(made, "pretrial", held)
    if article := facts.get("article"):
        desk.people.charge(part, article, facts["title"], stage="convicted")
    if term := facts.get("term"):
        desk.people.sentence(part, facts.get("verdict", "2023-05-05"), term)


AGAINST_RECORD: tuple[tuple[str, Mapping[str, Any], str, str], ...] = (
    (
        "Galym SAPAROV",
        {"term": "7y", "verdict": "2023-06-20"},
        "Saparov received seven and a half years in a strict-regime colony.",
        "7y 6m",
    ),
    (
        "Galym SAPAROV",
        {"term": "7y", "verdict": "2023-06-20"},
        "On 20 July 2023 Galym Saparov was handed a prison term.",
        "20 July 2023",
    ),
    (
        "Galym SAPAROV",
        {"term": "3y", "verdict": "2023-06-20"},
        "The judge imposed a 13-year prison sentence on Galym Saparov.",
        "13y",
    ),
    (
        "Galym SAPAROV",
        {"term": "18m", "verdict": "2023-06-20"},
        "Saparov, an engineer, was imprisoned for two years.",
        "2y",
    ),
    (
        "Galym SAPAROV",
        {"held": "2022-04-09", "verdict": "2023-06-20", "term": "7y"},
        "Galym Saparov has been behind bars since 9 May 2022.",
        "9 May 2022",
    ),
    (
        "Galym SAPAROV",
        {"held": "2022-04-09"},
        "Police seized Galym Saparov at his home on 19 April 2022.",
        "19 April 2022",
    ),
    (
        "Galym SAPAROV",
        {"birth_date": PartialDate("1959-03-02"), "held": "2022-04-09"},
        "Galym Saparov, aged 46, suffers from diabetes.",
        "2 March 1959",
    ),
    (
        "Galym SAPAROV",
        {"death_date": PartialDate("2023-01-12")},
        "Galym Saparov died in hospital on 21 January 2023.",
        "21 January 2023",
    ),
    ("Galym SAPAROV", {"citizenship": ("KG",)}, "Galym Saparov, a citizen of Kazakhstan, was extradited.", "KG"),
    ("Galym SAPAROV", {"sex": "male"}, "Galym Saparov is a blogger. She was fined twice.", "a woman"),
    (
        "Galym SAPAROV",
        {"article": "174", "title": "incitement of social discord", "term": "4y"},
        "Galym Saparov was convicted under Article 147 of the Criminal Code (“incitement of social discord”).",
        "174",
    ),
    (
        "Galym SAPAROV",
        {"term": "5y6m", "verdict": "2023-06-20"},
        "Суд назначил Сапарову пять лет лишения свободы.",
        "5y",
    ),
    (
        "Galym SAPAROV",
        {"term": "5y", "verdict": "2023-06-20"},
        "2023 жылғы 20 шілдеде Сапаров сотталды.",
        "20 July 2023",
    ),
    ("Galym SAPAROV", {"term": "5y", "verdict": "2023-06-20"}, "Сапаров 6 жылға бас бостандығынан айырылды.", "6y"),
    (
        "Galym SAPAROV",
        {"term": "8y", "verdict": "2022-11-02"},
        "The verdict in the case of Galym Saparov was read out on 12 November 2022.",
        "12 November 2022",
    ),
    (
        "Galym SAPAROV",
        {"held": "2022-01-06"},
        "Galym Saparov was taken into custody on January 16th, 2022.",
        "16 January 2022",
    ),
    ("Galym SAPAROV", {"held": "2022-01-06"}, "Сапаров был задержан 6 февраля 2022 года в Алматы.", "6 February 2022"),
    (
        "Galym SAPAROV",
        {"birth_date": PartialDate("1990-05-01"), "held": "2022-01-06"},
        "Сапарову 45 лет, он отец троих детей.",
        "1 May 1990",
    ),
    (
        "Galym SAPAROV",
        {"birth_date": PartialDate("1991-05-02")},
        "Galym Saparov (born on 2 May 1990) teaches chess.",
        "2 May 1990",
    ),
    (
        "Galym SAPAROV",
        {"term": "2y", "verdict": "2022-11-02"},
        "A district court gave Galym Saparov three years of imprisonment.",
        "on record it is 2y",
    ),
)

"""What a text tells of somebody: whom, what is on record, the text, words of the finding."""

AMONG_TEXTS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (
        ("The strike began on 2 March 2023. Three weeks later, on 6 April 2023, the union was dissolved.",),
        "narrative",
        "6 April 2023",
    ),
    (
        ("She was summoned on 14 November 2022, two years after the rally of 14 November 2021.",),
        "narrative",
        "14 November 2021",
    ),
    (
        ("A guard was sentenced on 8 August 2023 for torture of Ruslan Abenov, who passed away on 30 August 2023.",),
        "narrative",
        "30 August 2023",
    ),
    (("Forty-one people were fined; of them 28 were men and 17 were women.",), "counts", "45"),
    (("Five activists (Aliya Sarina, Berik Omarov, Dana Kim and Erlan Nurov) were held.",), "counts", "4 names"),
    (("Both lawyers, Aliya Sarina, Berik Omarov and Dana Kim, were barred.",), "counts", "3 names"),
    (("Aliya Sarina and Berik Omarov were searched. All three lawyers complained.",), "counts", "2 names"),
    (("The court heard 15 of the 12 witnesses.",), "counts", "12"),
    (
        ("In all 216 protesters were fined, 120 in Almaty and 86 in Shymkent, while the remaining 20 were warned.",),
        "counts",
        "226",
    ),
    (("The bail was KZT 10 million, or USD 220,000.",), "money", "45"),
    (("The damage is put at 4.5 million tenge (€ 900).",), "money", "digits"),
    (
        ("Dozens were tried under Article 256 (“dissemination of knowingly false information”).",),
        "articles_told",
        "274",
    ),
    (("Charge: Article 405 of the Criminal Code (“fraud”).",), "articles_told", "190"),
    (
        ("Investigator Yerbolat Kassymkhanov led the case.", "The questioning by Yerbolat Kasymhanov took nine hours."),
        "names_written",
        "Kasymhanov",
    ),
    (("Judge Zhanna Akhmetzhanova presided.", "Zhanna Ahmetjanova read the verdict."), "names_written", "Ahmetjanova"),
    (
        (
            "The resolution of the European Parliament of 16 March 2023 names him.",
            "As the European Parliament said in its resolution of 16 May 2023, he must be freed.",
        ),
        "told_twice",
        "16 May 2023",
    ),
    (
        (
            "According to the prosecutor 1,560 persons were detained in the city.",
            "In the city 1,650 persons were detained.",
        ),
        "counts",
        "digit",
    ),
    (("On 30 February 2023 the hearing was put off.",), "narrative", "does not exist"),
    (
        ("After a search on 3 June 2022 she left. After five days, on 18 June 2022, charges were brought.",),
        "narrative",
        "18 June 2022",
    ),
    (("Из 60 задержанных 35 отпущены, 20 арестованы, 15 оштрафованы.",), "counts", "70"),
    (("Six people died: Abai Serov, Baur Tanov, Dias Umarov, Erik Fomin and Gani Khasanov.",), "counts", "5 names"),
    (("Штраф составил 345 000 тенге (около 7 500 долларов США).",), "money", "46 tenge"),
    (("«Кража» (статья 189 УК) стала известна.",), "articles_told", "188"),
    (
        (
            "In June 2020 Vera Zotova was sentenced to two years of restriction of liberty.",
            "The probation of Vera Zotova ended in May 2021.",
        ),
        "told_twice",
        "does not fit a term of 2y",
    ),
)


SURNAMES = (
    *(("Dosanov", "Досанов"), ("Ermekov", "Ермеков"), ("Bulatov", "Булатов"), ("Kenesov", "Кенесов")),
    *(("Mirzoyan", "Мирзоян"), ("Orazbekov", "Оразбеков"), ("Pernebayev", "Пернебаев"), ("Rakhmetov", "Рахметов")),
    *(("Tasbulatov", "Тасбулатов"), ("Utegenov", "Утегенов"), ("Vasiltsov", "Васильцов"), ("Yesenin", "Есенин")),
    *(("Zharkynov", "Жаркынов"), ("Imashev", "Имашев"), ("Gabbasov", "Габбасов"), ("Chernov", "Чернов")),
    *(("Lepeshkin", "Лепешкин"), ("Nugmanov", "Нугманов"), ("Fedotov", "Федотов"), ("Shokanov", "Шоканов")),
)
"""One for each row above, so that they do not meet in one vault."""


@pytest.fixture
def desk(desk_vault: Vault, people: People, editions: Editions) -> Desk:
    return Desk(desk_vault, people, editions)


def test_what_texts_tell_against_records_is_found(desk: Desk) -> None:
    for (_, facts, text, _), (latin, cyrillic) in zip(AGAINST_RECORD, SURNAMES, strict=True):
        person(desk, f"Galym {latin.upper()}", f"Галым {cyrillic}", facts)
        desk.text(text.replace("Saparov", latin).replace("Сапаров", cyrillic))
    findings = found(desk)
    missed = [each[2] for each in AGAINST_RECORD if not any(each[3] in sentence for _, sentence in findings)]
    assert missed == [], findings
    assert sum(check != "articles_told" for check, _ in findings) == len(AGAINST_RECORD)


def test_what_texts_contradict_by_themselves_is_found(desk: Desk) -> None:
    desk.people.person("Vera ZOTOVA")
    desk.text(*(text for texts, _, _ in AMONG_TEXTS for text in texts))
    findings = found(desk)
    missed = [
        texts
        for texts, check, words in AMONG_TEXTS
        if not any(check == name and words in sentence for name, sentence in findings)
    ]
    assert missed == [], findings


SOUND = (
    "Galym Saparov was sentenced on 20 June 2023 to seven years in prison; on 3 October 2023 an appeal failed.",
    "Saparov’s co-defendant, Timur Orazov, was sentenced to nine years in prison on 21 June 2023.",
    "Judge Orazova sentenced Saparov to seven years in prison, and prosecutors had wanted nine.",
    "Galym Saparov was first detained on 1 May 2019 at a rally and fined.",
    "Galym Saparov’s wife Saule Saparova, 38, is a citizen of Russia.",
    "He has two children, aged 7 and 12. Saparov served two years in the army.",
    "More than 300 people were detained; over 250 people were later released.",
    "Of 41 people fined 28 were men and 13 were women.",
    "Ten activists were held, among them Aliya Sarina, Berik Omarov and Dana Kim.",
    "Two lawyers came: Aliya Sarina and Berik Omarov. Both lawyers complained.",
    "On 10 March 2023 he complained. A month later, on 12 April 2023, there was no answer.",
    "The fine was 172,500 tenge (about USD 380); in 2019 it was 126,250 tenge (USD 330).",
    "Article 188 of the Criminal Code (“theft”), Article 191 of the Criminal Code (“robbery”).",
    "The brothers Nurlan Akhmetov and Nurbol Akhmetov met Nurlan Akmatov.",
    "По приговору от 20 июня 2023 года Сапаров осуждён к 7 годам лишения свободы.",
    "The 45-year-old lawyer of Saparov said that up to ten years of imprisonment are possible.",
    "In 2020 there were 12 political prisoners; by 2022 there were 30 political prisoners.",
    "Saparov will be released in April 2029. Six months later he may vote.",
    "The European Parliament adopted resolutions of 11 February 2021 and 20 January 2022.",
    "Of the seven detained, three were beaten and two had a lawyer.",
    "Сапаров осуждён 20 июня 2023 года. До этого, в 2018 году, он был оштрафован на 50 000 тенге.",
    "Police detained Saparov’s son on 3 May 2023.",
    "Saparov was sentenced in absentia on 5 May 2024 in Russia to three years in prison.",
    "Of 200 witnesses only 20 were heard; 150 were never summoned.",
    "Nurlan Abdirov and Nurlan Abdirova are siblings.",
    "Twelve people signed, including Anna Kim and Oleg Pak; all twelve people were fined.",
    "The doctors Saule Ibrayeva and Murat Tasov and the nurse Kulyash Omarova spoke. All three doctors were warned.",
    "Saparov’s sentence will end in April 2029.",
)


def test_texts_that_agree_are_left_alone(desk: Desk) -> None:
    facts = {"term": "7y", "verdict": "2023-06-20", "held": "2022-04-09", "birth_date": PartialDate("1980-03-02")}
    person(desk, "Galym SAPAROV", "Галым Сапаров", {**facts, "sex": "male", "citizenship": ("KZ",)})
    desk.text(*SOUND)
    assert found(desk) == []
