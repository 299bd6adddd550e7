# SPDX-License-Identifier: GPL-3.0-or-later
"""Names in three scripts: folding for the search, and the order of the Russian and the Kazakh alphabet."""

import functools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale

from kzdesk.domain.names import fold, romanise, sort_key, spelling, upper_surname
from kzdesk.domain.records.person import PersonName, iin_holds, script_of

# Letters by name, as the alphabets are taught; independent of the strings in the product.
KAZAKH_LETTERS = (
    "A",
    "SCHWA",
    "BE",
    "VE",
    "GHE",
    "GHE WITH STROKE",
    "DE",
    "IE",
    "IO",
    "ZHE",
    "ZE",
    "I",
    "SHORT I",
    "KA",
    "KA WITH DESCENDER",
    "EL",
    "EM",
    "EN",
    "EN WITH DESCENDER",
    "O",
    "BARRED O",
    "PE",
    "ER",
    "ES",
    "TE",
    "U",
    "STRAIGHT U WITH STROKE",
    "STRAIGHT U",
    "EF",
    "HA",
    "SHHA",
    "TSE",
    "CHE",
    "SHA",
    "SHCHA",
    "HARD SIGN",
    "YERU",
    "BYELORUSSIAN-UKRAINIAN I",
    "SOFT SIGN",
    "E",
    "YU",
    "YA",
)
NOT_RUSSIAN = {
    "SCHWA",
    "GHE WITH STROKE",
    "KA WITH DESCENDER",
    "EN WITH DESCENDER",
    "BARRED O",
    "STRAIGHT U WITH STROKE",
    "STRAIGHT U",
    "SHHA",
    "BYELORUSSIAN-UKRAINIAN I",
}
KAZAKH = [unicodedata.lookup(f"CYRILLIC SMALL LETTER {name}") for name in KAZAKH_LETTERS]
RUSSIAN = [letter for letter, name in zip(KAZAKH, KAZAKH_LETTERS, strict=True) if name not in NOT_RUSSIAN]
ALPHABETS = {"ru": RUSSIAN, "kk": KAZAKH}
PLAIN = {code: [letter for letter in letters if letter != "ё"] for code, letters in ALPHABETS.items()}
# Io is left out of words: collators give it the place of ie, the alphabets a place of its own.
WORDS = {code: st.text(st.sampled_from(letters), max_size=8) for code, letters in PLAIN.items()}


@pytest.mark.parametrize(("code", "count"), [("ru", 33), ("kk", 42)])
def test_letters_are_in_the_order_of_the_alphabet(code: str, count: int) -> None:
    letters = ALPHABETS[code]
    assert len(letters) == count
    assert sorted(set(letters), key=lambda letter: sort_key(letter, code)) == letters


@pytest.mark.parametrize(("code", "locale"), [("ru", "ru_RU"), ("kk", "kk_KZ")])
@given(data=st.data())
def test_words_are_ordered_as_a_collator_orders_them(code: str, locale: str, data: st.DataObject) -> None:
    words = data.draw(st.lists(WORDS[code], max_size=6))
    collator = QCollator(QLocale(locale))
    expected = sorted(words, key=functools.cmp_to_key(collator.compare))
    assert sorted(words, key=lambda word: sort_key(word, code)) == expected


@given(st.sampled_from(["ru", "kk"]), st.text(max_size=20))
def test_case_does_not_change_the_place(code: str, text: str) -> None:
    lower = text.casefold()
    if lower.upper().casefold() == lower:
        assert sort_key(lower.upper(), code) == sort_key(lower, code)


@given(st.sampled_from(["ru", "kk"]), WORDS["kk"], WORDS["kk"])
def test_beginning_of_a_name_comes_before_the_longer_name(code: str, start: str, rest: str) -> None:
    assert sort_key(start, code) <= sort_key(start + rest, code)


def test_decomposed_letters_have_the_same_place() -> None:
    assert sort_key(unicodedata.normalize("NFD", "Ёлкин Йосиф"), "kk") == sort_key("Ёлкин Йосиф", "kk")


def test_letters_of_no_alphabet_come_last() -> None:
    assert sorted(["Zed", "Яна", "Anna", "Әли"], key=lambda name: sort_key(name, "ru")) == ["Яна", "Anna", "Zed", "Әли"]


def test_space_comes_before_letters() -> None:
    assert sorted(["Аб Аа", "Аба", "Аб"], key=lambda name: sort_key(name, "kk")) == ["Аб", "Аб Аа", "Аба"]


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(WORDS["kk"])
def test_romanised_kazakh_is_latin(word: str) -> None:
    assert romanise(word.upper()) == romanise(word)
    assert all(c.isascii() for c in romanise(word))


@pytest.mark.parametrize(
    ("written", "typed"),
    [("Қайрат", "кайрат"), ("Ёлкин", "елкин"), ("ӨМІРОВ", "омиров"), ("Müller", "muller"), ("Ұлан", "улан")],
)
def test_variants_fold_to_one(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@pytest.mark.parametrize(
    ("cyrillic", "latin"), [("Кайрат", "Kairat"), ("Жакупов", "Zhakupov"), ("Чехов", "Chehov"), ("Яна", "Yana")]
)
def test_cyrillic_is_found_by_latin(cyrillic: str, latin: str) -> None:
    assert romanise(cyrillic) == fold(latin)


@pytest.mark.parametrize(
    ("written", "script"),
    [
        ("Анна", "ru_cyrl"),
        ("Ёлка", "ru_cyrl"),
        ("Қайрат", "kk_cyrl"),
        ("ІҢКӘР", "kk_cyrl"),
        ("Anna", "latin"),
        ("12", ""),
    ],
)
def test_script_is_seen_from_the_letters(written: str, script: str) -> None:
    assert script_of(written) == script


def test_surname_in_capitals() -> None:
    assert upper_surname("Әлімқызы-ova") == "ӘЛІМҚЫЗЫ-OVA"


def test_name_is_completed_only_where_it_is_empty() -> None:
    whole = PersonName(given="Қайрат", patronymic="Асанұлы", surname="Әлімов").completed()
    assert (whole.written, whole.script) == ("Қайрат Асанұлы Әлімов", "kk_cyrl")
    assert (whole.sort_key, whole.sort_alphabet) == ("Әлімов Қайрат", "kk")
    assert whole.completed() == whole
    latin = PersonName(given="Kairat", surname="Alimov", sort_key="Алимов").completed()
    assert (latin.script, latin.sort_key, latin.sort_alphabet) == ("latin", "Алимов", "ru")
    assert PersonName(given="Kairat").completed().sort_key == ""
    kept = PersonName(given="A", surname="B", written="C D", script="other").completed()
    assert (kept.written, kept.script) == ("C D", "other")


def with_check_digit(eleven: str) -> str | None:
    """The number with its last digit, worked out digit by digit as the rules say; None where they give none."""
    digits = [int(c) for c in eleven]
    check = sum((n + 1) * digit for n, digit in enumerate(digits)) % 11
    if check == 10:
        check = sum((n + 3 if n < 9 else n - 8) * digit for n, digit in enumerate(digits)) % 11
    return None if check == 10 else eleven + str(check)


@given(st.text("0123456789", min_size=11, max_size=11))
def test_exactly_one_check_digit_holds(eleven: str) -> None:
    right = with_check_digit(eleven)
    assert [eleven + str(n) for n in range(10) if iin_holds(eleven + str(n))] == ([right] if right else [])


@pytest.mark.parametrize("iin", ["", "12345678901", "1234567890123", "12345678901a", "٠٠٠٠٠٠٠٠٠٠٠٠", " 00000000000"])
def test_what_is_no_number_does_not_hold(iin: str) -> None:
    assert not iin_holds(iin)


@pytest.mark.parametrize(
    "spellings",
    [
        ("Akhmetov", "Ahmetov", "Ахметов"),
        ("Zhylanbayev", "Jylanbaev", "Жыланбаев"),
        ("Yuliya", "Юлия"),
        ("Shynar", "Шынар", "ШЫНАР"),
        ("Kudaibergenov", "Kudaybergenov", "Құдайбергенов", "Кудайбергенов"),
        ("Dzhaksymbekov", "Zhaksymbekov", "Жаксымбеков"),
    ],
)
def test_spellings_of_one_name_have_their_spelling_in_common(spellings: tuple[str, ...]) -> None:
    assert len({spelling(each) for each in spellings}) == 1


def test_different_names_keep_apart() -> None:
    names = ("Akhmetov", "Akhmedov", "Serikov", "Sarykov", "Zhumabayev", "Zhumabekov")
    assert len({spelling(each) for each in names}) == len(names)


def test_an_alphabet_nobody_has_counts_as_the_russian_one() -> None:
    assert sort_key("Ёлка", "zzz") == sort_key("Ёлка", "ru")
