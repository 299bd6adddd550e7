# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of printed sentences: plurals, joining, quotation marks, terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.wording import plural_form
from kzdesk.domain.terms import Term
from tests.documents.samples import spaced, template

WORDS = template()
PARTS = st.text(st.characters(exclude_characters=","), min_size=1, max_size=8).filter(lambda text: " and " not in text)


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (Term(1), "1 year’s"),
        (Term(5), "5 years’"),
        (Term(6, 6), "6 years and 6 months’"),
        (Term(5, 1), "5 years and 1 month’s"),
        (Term(0, 9), "9 months’"),
        (Term(0, 0, 1), "1 day’s"),
        (Term(1, 2, 15), "1 year, 2 months and 15 days’"),
    ],
)
def test_terms_before_their_measure(term: Term, expected: str) -> None:
    assert spaced(WORDS.term_of(term)) == expected


@given(st.integers(0, 30), st.integers(0, 11), st.integers(0, 30))
def test_every_number_of_a_term_is_printed(years: int, months: int, days: int) -> None:
    if not years + months + days:
        return
    words = spaced(WORDS.term(Term(years, months, days))).replace(",", "").replace(" and", "").split()
    expected = {"year": years, "month": months, "day": days}
    found = {unit.removesuffix("s"): int(number) for number, unit in zip(words[::2], words[1::2], strict=True)}
    assert found == {unit: number for unit, number in expected.items() if number}
    assert all(unit.endswith("s") == (number != "1") for number, unit in zip(words[::2], words[1::2], strict=True))


@given(st.lists(PARTS, min_size=1, max_size=6))
def test_joined_parts_can_be_told_apart_again(parts: list[str]) -> None:
    joined = WORDS.join(parts)
    head, _, last = joined.rpartition(" and ")
    assert ([*head.split(", "), last] if len(parts) > 1 else [joined]) == parts


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("mass riots", "“mass riots”"),
        ("“mass riots”", "“mass riots”"),
        ('"mass riots"', "“mass riots”"),
        ("«mass riots»", "“mass riots”"),
        ("„mass riots“", "“mass riots”"),
        (" 'mass riots' ", "“mass riots”"),
        ("the “Group 7” case", "“the ‘Group 7’ case”"),
        ('the "Group 7" case', "“the ‘Group 7’ case”"),
        ("the «Group 7» case", "“the ‘Group 7’ case”"),
        ("“a” and “b”", "“‘a’ and ‘b’”"),
        ('"a" and "b"', "“‘a’ and ‘b’”"),
        ("the President's honour", "“the President’s honour”"),
        ("“", "“‘”"),
        ("a < b & <b>c</b>", "“a < b & <b>c</b>”"),
    ],
)
def test_titles_are_quoted_once_and_quotes_inside_become_inner_ones(typed: str, printed: str) -> None:
    assert WORDS.quoted(typed) == printed


@given(st.text(st.characters(exclude_characters="“”„«»\"'‘’‹›"), max_size=60))
def test_everything_else_in_a_title_stays_literally(title: str) -> None:
    assert WORDS.quoted(title) == f"“{title.strip()}”"


@pytest.mark.parametrize(
    ("language", "number", "form"),
    [
        ("en-GB", 1, "one"),
        ("en-GB", 0, "other"),
        ("kk", 5, "other"),
        ("ru", 1, "one"),
        ("ru", 21, "one"),
        ("ru", 11, "many"),
        ("ru", 3, "few"),
        ("ru", 13, "many"),
        ("ru", 25, "many"),
    ],
)
def test_plural_forms(language: str, number: int, form: str) -> None:
    assert plural_form(language, number) == form


def test_a_text_that_the_wording_lacks_is_an_error() -> None:
    with pytest.raises(KeyError):
        WORDS.say("entry.unheard_of")
