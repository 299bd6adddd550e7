# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping small numbers out of print where people have no names: a small number can point at somebody.

The rule is that of cell suppression in official statistics. Numbers from 1 to 4 are printed as `< 5`. Where one of them
could be worked out from the total, a larger number of the same table is printed as `5+` as well, so that, from what is
printed of the table, each small number can still be any of 1, 2, 3 and 4.
"""

from collections.abc import Sequence
from enum import StrEnum

from kzdesk.domain.disclosure import SMALL, suppressed

_GREATEST_SMALL = SMALL - 1


class Shown(StrEnum):
    """How a number is printed."""

    EXACT = "exact"
    FEWER = "fewer"
    MORE = "more"


def protected(counts: Sequence[int]) -> tuple[Shown, ...] | None:
    """Return how to print the numbers of a table whose total is printed beside them.

    None when the table must not be printed at all: its total is small itself, or nothing larger is left to hide a
    small number behind.
    """
    shown = [Shown.FEWER if suppressed(count) else Shown.EXACT for count in counts]
    if Shown.FEWER not in shown:
        return tuple(shown)
    while not _safe(counts, shown):
        place = _next_to_hide(counts, shown)
        if place is None:
            return None
        shown[place] = Shown.MORE
    return tuple(shown)


def _safe(counts: Sequence[int], shown: Sequence[Shown]) -> bool:
    """Return whether the hidden numbers, whose sum everybody can work out, leave each small one wholly open."""
    hidden = [(count, how) for count, how in zip(counts, shown, strict=True) if how is not Shown.EXACT]
    small = [count for count, how in hidden if how is Shown.FEWER]
    at_least = len(small) + SMALL * (len(hidden) - len(small))
    if sum(count for count, _ in hidden) - at_least < _GREATEST_SMALL - 1:
        return False  # the greatest small number would be too great for one of them
    if len(hidden) > len(small):
        return True
    return sum(small) <= _GREATEST_SMALL * (len(small) - 1) + 1


def _next_to_hide(counts: Sequence[int], shown: Sequence[Shown]) -> int | None:
    """Return the place of the smallest number that suffices, else of the greatest; None when none is left."""
    left = [place for place, how in enumerate(shown) if how is Shown.EXACT and counts[place] >= SMALL]
    enough = [place for place in left if _safe(counts, [*shown[:place], Shown.MORE, *shown[place + 1 :]])]
    if enough:
        return min(enough, key=lambda place: counts[place])
    return max(left, key=lambda place: counts[place], default=None)
