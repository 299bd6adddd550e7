# SPDX-License-Identifier: GPL-3.0-or-later
"""Generated passphrases carry 77 bits; own ones are judged cautiously."""

import math
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.crypto.passphrases import Finding, WordLanguage, encode, generate, judge, words


@pytest.mark.parametrize(("language", "size", "count"), [("en", 7776, 6), ("ru", 2048, 7)])
def test_generated_words_carry_77_bits(language: str, size: int, count: int) -> None:
    listed = words(WordLanguage(language))
    assert len(set(listed)) == size
    assert all(word == word.casefold().strip() and " " not in word and word for word in listed)
    assert unicodedata.is_normalized("NFC", "".join(listed))
    generated = [generate(WordLanguage(language)) for _ in range(50)]
    assert len(set(generated)) == 50
    for passphrase in generated:
        assert set(passphrase.split(" ")) <= set(listed)
        assert len(passphrase.split(" ")) == count
    assert math.log2(size) * count >= 77


@pytest.mark.parametrize("language", list(WordLanguage))
def test_generated_passphrases_are_acceptable(language: WordLanguage) -> None:
    assert all(judge(generate(language)).acceptable for _ in range(20))


@pytest.mark.parametrize(
    ("passphrase", "finding"),
    [
        ("", Finding.TOO_SHORT),
        ("Xk9#vQ2$mZ7!pL", Finding.TOO_SHORT),
        ("Almaty2024!", Finding.TOO_SHORT),
        ("password password", Finding.COMMON),
        ("qwertyuiopqwertyuiop", Finding.COMMON),
        ("пароль пароль пароль", Finding.COMMON),
        ("aaaaaaaaaaaaaaaaaaaa", Finding.GUESSABLE),
        ("Almaty2024!Almaty2024!", Finding.GUESSABLE),
        ("қазақстан қазақстан қазақстан", Finding.GUESSABLE),
        ("қазақстан қазақстан 2024", Finding.GUESSABLE),
        ("алматы алматы алматы алматы", Finding.GUESSABLE),
        ("qwertyuiop1234567", Finding.GUESSABLE),
        ("                         ", Finding.GUESSABLE),
    ],
)
def test_poor_passphrases_are_refused_for_a_reason(passphrase: str, finding: Finding) -> None:
    strength = judge(passphrase)
    assert finding in strength.findings
    assert not strength.acceptable
    assert strength.score < 3


@pytest.mark.parametrize(
    "passphrase",
    [
        "correct horse battery staple",
        "x7#kQ9!mZ2$pL5vB",
        "семь серых котов пьют чёрный кофе",
        "жеті қара мысық таңертең кофе ішеді",
    ],
)
def test_good_own_passphrases_are_accepted(passphrase: str) -> None:
    assert judge(passphrase).acceptable


@pytest.mark.parametrize("passphrase", ["қазақстан2024", "қарлығаштарқайтқанда2024"])
def test_words_nobody_listed_are_not_taken_for_random_letters(passphrase: str) -> None:
    strength = judge(passphrase)
    assert strength.bits < 30
    assert Finding.NOT_FULLY_JUDGED in strength.findings


def test_a_very_long_passphrase_is_judged_by_its_beginning_and_says_so() -> None:
    strength = judge("correct horse battery staple " * 400)
    assert strength.acceptable
    assert Finding.NOT_FULLY_JUDGED in strength.findings


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_judging_never_fails(passphrase: str) -> None:
    strength = judge(passphrase)
    assert 0 <= strength.score <= 4
    assert math.isfinite(strength.bits)
    assert strength.bits >= 0


@given(st.text(max_size=100))
def test_equal_letters_give_equal_bytes(passphrase: str) -> None:
    assert encode(unicodedata.normalize("NFD", passphrase)) == encode(unicodedata.normalize("NFC", passphrase))


def test_compatibility_forms_stay_different() -> None:
    assert encode("ﬁ") != encode("fi")


def test_lone_surrogates_and_nul_have_bytes() -> None:
    assert encode("a\ud800b\x00") == b"a\xed\xa0\x80b\x00"
