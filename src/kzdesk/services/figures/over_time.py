# SPDX-License-Identifier: GPL-3.0-or-later
"""How many people were held on each of several days: the first days of months, quarters or years, and the last day."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

_STEPS: Final = (1, 3, 12)
_MOST: Final = 36
"""Days that a chart shows so that each can still be told from its neighbours."""
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which somebody may have been held: from `first` on, and before `over`, if it is over."""

    person: str
    first: date
    over: date | None


def moments(since: date, until: date) -> tuple[date, ...]:
    """Return the days to count on, in order: as fine a step as leaves few enough of them, and `until` itself."""
    fine = ([*_first_days(since, until, step), until] for step in _STEPS)
    few = next((days for days in fine if len(days) <= _MOST), None)
    return tuple(few or [*_first_days(since, until, _STEPS[-1]), until][-_MOST:])


def held_on(days: tuple[date, ...], stretches: Iterable[Stretch]) -> tuple[tuple[str, ...], ...]:
    """Return who was held on each of the days, each person once."""
    found: list[dict[str, None]] = [{} for _ in days]
    for each in stretches:
        end = len(days) if each.over is None else bisect_left(days, each.over)
        for place in range(bisect_left(days, each.first), end):
            found[place][each.person] = None
    return tuple(tuple(people) for people in found)


def _first_days(since: date, until: date, step: int) -> Iterator[date]:
    """Yield the first day of each step, counted from January, that is not before `since` and is before `until`."""
    month = (since.year * _MONTHS + since.month - 1) // step * step
    while (day := date(month // _MONTHS, month % _MONTHS + 1, 1)) < until:
        if day >= since:
            yield day
        month += step
