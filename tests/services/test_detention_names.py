# SPDX-License-Identifier: GPL-3.0-or-later
"""Names typed in one line are taken apart, and spellings of one name are known as such."""

import pytest
from hypothesis import given, strategies

from kzdesk.services.typed_names import TypedName, same_name, split_name


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Askar Aliyev", ("Askar", "Aliyev", "")),
        ("Aliyev Askar", ("Askar", "Aliyev", "")),
        ("ALIYEV Askar", ("Askar", "ALIYEV", "")),
        ("Askar ALIYEV", ("Askar", "ALIYEV", "")),
        ("Aliyev, Askar Serikovich", ("Askar", "Aliyev", "Serikovich")),
        ("Алиев Аскар Серикович", ("Аскар", "Алиев", "Серикович")),
        ("Аскар Серикович Алиев", ("Аскар", "Алиев", "Серикович")),
        ("Алиев Аскар", ("Аскар", "Алиев", "")),
        ("Мамай Жанболат", ("Мамай", "Жанболат", "")),
        ("Әлиев Асқар Серікұлы", ("Асқар", "Әлиев", "Серікұлы")),
        ("Aigul Kusmankyzy", ("Aigul", "Kusmankyzy", "")),
        ("  Sembay ", ("", "Sembay", "")),
        ("", ("", "", "")),
    ],
)
def test_name_is_taken_apart(typed: str, parts: tuple[str, str, str]) -> None:
    assert split_name(typed) == TypedName(*parts)


@given(strategies.lists(strategies.text("abcёжәҚ-'", min_size=1), max_size=5))
def test_no_letter_gets_lost(words: list[str]) -> None:
    name = split_name(" ".join(words))
    found = f"{name.given} {name.surname} {name.patronymic}"
    assert sorted(found.split()) == sorted(words)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Askar Aliyev", "Аскар Алиев"),
        ("Askar Aliyev", "Aliev Askar"),
        ("Асқар Әлиев", "Аскар Алиев"),
        ("Askar Aliyev", "Алиев Аскар Серикович"),
        ("Zhanna Khamitova", "Жанна Хамитова"),
        ("Dzhaksymbekov Tolegen", "Zhaksymbekov Tolegen"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("Askar Aliyev", "Askar Alimov"), ("Aliyev", "Askar Aliyev"), ("", ""), ("Askar", "")]
)
def test_other_names(one: str, other: str) -> None:
    assert not same_name(one, other)
