# SPDX-License-Identifier: GPL-3.0-or-later
"""Small numbers stay hidden: from what is printed of a table, each can still be any of 1, 2, 3 and 4."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.disclosure import suppressed
from kzdesk.domain.small_numbers import Shown, protected

COUNTS = st.lists(st.sampled_from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 30]), max_size=6)


def possible(counts: Sequence[int], shown: Sequence[Shown]) -> dict[int, set[int]]:
    """What each number printed as `< 5` can be, for a reader who knows the total and the numbers that are shown."""
    small = [place for place, how in enumerate(shown) if how is Shown.FEWER]
    more = sum(how is Shown.MORE for how in shown)
    hidden = sum(count for count, how in zip(counts, shown, strict=True) if how is not Shown.EXACT)
    found: dict[int, set[int]] = {place: set() for place in small}
    for values in itertools.product(range(1, 5), repeat=len(small)):
        rest = hidden - sum(values)
        if rest >= 5 * more if more else rest == 0:
            for place, value in zip(small, values, strict=True):
                found[place].add(value)
    return found


@given(COUNTS)
def test_no_small_number_can_be_worked_out(counts: list[int]) -> None:
    shown = protected(counts)
    if shown is not None:
        assert all(values == {1, 2, 3, 4} for values in possible(counts, shown).values())


@given(COUNTS)
def test_what_is_printed_is_true(counts: list[int]) -> None:
    for count, how in zip(counts, protected(counts) or (), strict=False):
        assert (how is Shown.FEWER) == suppressed(count)
        assert how is not Shown.MORE or count >= 5


@given(st.lists(st.integers(5, 99) | st.just(0), max_size=6))
def test_a_table_without_small_numbers_is_printed_as_it_is(counts: list[int]) -> None:
    assert protected(counts) == (Shown.EXACT,) * len(counts)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((30, 14, 3), ("exact", "more", "fewer")),
        ((44, 3), ("more", "fewer")),
        ((3, 3, 2, 50), ("fewer", "fewer", "fewer", "exact")),
        ((1, 6, 20), ("fewer", "exact", "more")),
    ],
)
def test_another_number_hides_one_that_could_be_worked_out(counts: tuple[int, ...], shown: tuple[str, ...]) -> None:
    assert protected(counts) == shown


@pytest.mark.parametrize("counts", [(3,), (1, 2), (4, 4), (5, 1), (1, 1, 6)])
def test_a_table_with_nothing_to_hide_behind_is_not_printed(counts: tuple[int, ...]) -> None:
    assert protected(counts) is None
