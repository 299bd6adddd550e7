# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms of punishment: what is read, how they are written, and that nothing is lost between."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.errors import Refused
from kzdesk.domain.terms import Term

SOME = (
    st.tuples(st.integers(0, 60), st.integers(0, 11), st.integers(0, 400)).filter(any).map(lambda parts: Term(*parts))
)


@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("6y6m", Term(6, 6)),
        ("6 years 6 months", Term(6, 6)),
        ("6 years and 6 months", Term(6, 6)),
        ("P6Y6M", Term(6, 6)),
        ("6.5y", Term(6, 6)),
        ("6,5 лет", Term(6, 6)),
        ("1 год 1 месяц", Term(1, 1)),
        ("5 лет и 3 месяца", Term(5, 3)),
        ("2 жыл 3 ай 4 күн", Term(2, 3, 4)),
        ("9m", Term(0, 9)),
        ("18 months", Term(1, 6)),
        ("15 суток", Term(0, 0, 15)),
        ("45d", Term(0, 0, 45)),
        ("5Y", Term(5)),
        ("1 мес.", Term(0, 1)),
    ],
)
def test_what_people_type_is_read(typed: str, term: Term) -> None:
    assert Term.parse(typed) == term


@pytest.mark.parametrize(
    "typed",
    ["", "P", "0", "0y", "five years", "5", "5 weeks", "-5y", "6.5m", "6.3y", "5y!", "5y 3", "y5", "5yy", "1e3y"],
)
def test_what_is_no_term_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(Refused) as caught:
        Term.parse(typed)
    assert caught.value.code == "term"


@pytest.mark.parametrize("parts", [(0, 0, 0), (-1, 0, 5), (0, 12, 0), (1, -1, 0), (0, 0, -1)])
def test_only_real_terms_are_kept(parts: tuple[int, int, int]) -> None:
    with pytest.raises(Refused):
        Term(*parts)


@given(SOME)
def test_every_way_of_writing_is_read_back(term: Term) -> None:
    assert Term.parse(str(term)) == term
    assert Term.parse(term.short) == term
    assert Term.parse(f"{term.years} years, {term.months} months and {term.days} days") == term


@given(st.integers(1, 2000), st.integers(0, 400))
def test_months_add_up(months: int, days: int) -> None:
    term = Term.of_months(months, days)
    assert (term.total_months, term.days, term.months < 12) == (months, days, True)


@given(st.text(max_size=30))
def test_no_text_brings_the_reader_down(typed: str) -> None:
    with contextlib.suppress(Refused):
        term = Term.parse(typed)
        assert Term.parse(str(term)) == term
