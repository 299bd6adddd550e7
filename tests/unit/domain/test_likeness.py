# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that two published documents spell in several ways, and names in them that only look alike."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.domain.likeness import LIKELY, REASONS, NameParts, Reason, compared, heard, likeness, parts
from kzdesk.domain.messages import source_text
from kzdesk.domain.name_key import match_key, sound, turned
from kzdesk.domain.records.person import PersonName

DATA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "data" / "names-2023-2024.json").read_text(encoding="utf-8")
)
PEOPLE = [
    [NameParts(each["surname"], each["given"], each.get("patronymic", "")) for each in row] for row in DATA["people"]
]
SYLLABLES = st.sampled_from(
    ("ай", "бек", "жан", "құл", "мұр", "нұр", "өра", "сат", "тал", "үал", "шын", "ерм", "әли", "бол", "гүл", "дар")
)
WORDS = st.lists(SYLLABLES, min_size=2, max_size=3).map("".join)
RUSSIAN = str.maketrans("әғқңөұүһі", "агкноуухи")
PASSPORT = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфыіәғқңөұүһ", "abvgdeziiklmnoprstufyiagknouuh", strict=True)),
        "ж": "zh",
        "ш": "sh",
    }
)


def name(written: str) -> NameParts:
    given_name, _, surname = written.rpartition(" ")
    return NameParts(surname, given_name)


def test_recall_and_precision_over_every_pair_of_names_in_the_documents() -> None:
    people = [[heard(each) for each in row] for row in PEOPLE]
    same = [compared(*pair).grade for row in people for pair in itertools.combinations(row, 2)]
    others = [
        compared(first, second).grade
        for row, another in itertools.combinations(people, 2)
        for first in row
        for second in another
    ]
    found, mistaken = sum(grade >= LIKELY for grade in same), sum(grade >= LIKELY for grade in others)
    assert len(same) > 20
    assert len(others) > 10_000
    assert found / len(same) >= 0.95
    assert found / (found + mistaken) >= 0.9


def test_spellings_of_one_name_are_found_by_one_key() -> None:
    keys = [{match_key(each.surname, each.given) for each in row} for row in PEOPLE]
    assert sum(len(each) == 1 for each in keys) / len(keys) >= 0.95


@pytest.mark.parametrize(("one", "other", "_why"), DATA["look_alikes"])
def test_look_alikes_are_not_proposed(one: str, other: str, _why: str) -> None:
    assert likeness(name(one), name(other)).grade < LIKELY


@pytest.mark.parametrize(
    "spellings",
    [
        ("Akhmetov", "Ahmetov", "Ахметов"),
        ("Zhakupov", "Jakupov", "Dzhakupov", "Жакупов", "Джакупов"),
        ("Yerzhan", "Erjan", "Ержан"),
        ("Muhamedkarim", "Mukhametkarim", "Мұхамедкәрім", "Мухаметкарим"),
        ("Qairat", "Kayrat", "Қайрат", "Кайрат"),
        ("Ğabıt", "Gabit", "Ғабит", "Габит"),
        ("Dmitriy", "Dmitry", "Дмитрий"),
        ("Nataliya", "Natalia", "Наталия"),
        ("Sand-Ahmet", "Sandakhmet", "Санд-Ахмет"),
    ],
)
def test_usual_spellings_sound_the_same(spellings: tuple[str, ...]) -> None:
    assert len({sound(each) for each in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (NameParts("Omarov", "Aidar"), NameParts("Omarova", "Aidar"), Reason.OTHER_SEX),
        (NameParts("Omarov", "Aidar", "Serikuly"), NameParts("Омаров", "Айдар", "Болатович"), Reason.OTHER_FATHER),
        (NameParts("Omarov", "Nurlan"), NameParts("Omarov", "Nurzan"), Reason.ONE_CONSONANT),
        (NameParts("Omarov", "Aidar"), NameParts("Omarov"), Reason.ONE_NAME_ONLY),
    ],
)
def test_what_tells_people_apart_keeps_names_from_being_proposed(
    one: NameParts, other: NameParts, reason: Reason
) -> None:
    found = likeness(one, other)
    assert reason in found.reasons
    assert found.grade < LIKELY


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (NameParts("Omarov", "Aidar"), NameParts("Aidar", "Omarov"), Reason.TURNED),
        (NameParts("Omarov", "Aidar"), NameParts("Омар", "Айдар"), Reason.FAMILY_ENDING),
        (NameParts("Omarov", "Aidar"), NameParts("Omarov", "A."), Reason.INITIAL),
        (NameParts("Omarov", "Aidar", "Serikuly"), NameParts("Омаров", "Айдар", "Серикович"), Reason.SAME_FATHER),
    ],
)
def test_other_ways_to_write_a_name_are_proposed_with_the_reason(
    one: NameParts, other: NameParts, reason: Reason
) -> None:
    found = likeness(one, other)
    assert reason in found.reasons
    assert found.grade >= LIKELY


def test_a_name_written_in_one_line_is_compared_by_its_first_and_last_words() -> None:
    written = parts(PersonName(written="Aidar Serikuly Omarov"))
    assert likeness(written, NameParts("Омаров", "Айдар")).grade >= LIKELY


@settings(max_examples=60, deadline=None)
@given(WORDS, WORDS)
def test_a_name_has_one_key_in_three_scripts(surname: str, given_name: str) -> None:
    own = (surname.capitalize() + "ов", given_name.capitalize())
    russian = tuple(each.casefold().translate(RUSSIAN) for each in own)
    latin = tuple(each.casefold().translate(PASSPORT).capitalize() for each in own)
    assert match_key(*own) == match_key(russian[0], russian[1]) == match_key(latin[0], latin[1])
    assert turned(match_key(*own)) == " ".join(reversed(match_key(*own).split()))
    assert likeness(NameParts(*own), NameParts(*latin)).grade >= LIKELY


@settings(max_examples=80, deadline=None)
@given(*(st.text(alphabet="abdeghijkmnrstuvyzАБДЕИЙКМНОРСТ -’", max_size=9),) * 4)
def test_likeness_is_the_same_in_both_directions(a: str, b: str, c: str, d: str) -> None:
    one, other = NameParts(a, b), NameParts(c, d)
    there, back = likeness(one, other), likeness(other, one)
    assert (there.grade, set(there.reasons)) == (back.grade, set(back.reasons))
    assert 0 <= there.grade <= 100


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_said_in_words(reason: Reason) -> None:
    assert source_text(REASONS[reason])
