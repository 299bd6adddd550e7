# SPDX-License-Identifier: GPL-3.0-or-later
"""Limits that the law sets, as the shipped reference data has them: how long, at what age, for which crimes, and when.

What the data does not have, or not for a day, is not known: nothing is found then.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term


class Limit(StrEnum):
    """The limits that checks ask for; each is a row of the reference data, or several for different times."""

    CODE_IN_FORCE = "code_in_force"
    LAST_ARTICLE = "last_article"
    STATE_OF_EMERGENCY = "state_of_emergency"
    DETENTION = "detention_before_court"
    DETENTION_OF_MINORS = "detention_before_court_minor"
    DETENTION_ON_LISTED_GROUNDS = "detention_before_court_listed"
    LISTED_CRIMES = "detention_listed_crimes"
    DETENTION_IN_HOURS = "detention_in_hours"
    CUSTODY_SANCTION = "custody_sanction"
    FIRST_ORDER = "pretrial_first_order"
    INVESTIGATION = "pretrial_investigation"
    ADMIN_ARREST = "admin_arrest"
    ADMIN_ARREST_IN_EMERGENCY = "admin_arrest_emergency"
    ARREST_AGE_OF_WOMEN = "arrest_age_women"
    ARREST_AGE_OF_MEN = "arrest_age_men"
    RESPONSIBILITY = "responsibility"
    ADULT = "adult"
    SHORTEST_IMPRISONMENT = "imprisonment_shortest"
    LONGEST_IMPRISONMENT = "imprisonment_longest"
    LONGEST_OF_MINORS = "imprisonment_longest_minor"
    SHORTEST_RESTRICTION = "restriction_shortest"
    LONGEST_RESTRICTION = "restriction_longest"
    LONGEST_ARREST = "arrest_longest"
    LONGEST_BAN = "ban_longest"
    LONGEST_SUSPENDED = "suspended_longest"
    MEDIUM_GRAVITY = "medium_gravity"
    GRAVE = "grave"
    SEVERAL_CRIMES = "several_crimes"
    SEVERAL_GRAVEST = "several_gravest_crimes"
    PAROLE_MEDIUM = "parole_medium"
    PAROLE_GRAVE = "parole_grave"
    PAROLE_GRAVEST = "parole_gravest"
    PAROLE_SMALLEST = "parole_least_share"
    PAROLE_LEAST = "parole_least"
    TERROR = "terrorist_or_extremist"


@dataclass(frozen=True, slots=True)
class Bound:
    """One limit as a code has it: its value as text, the code, and the first and last day it is in force, if known."""

    limit: str
    value: str
    code: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def holds(self, day: date) -> bool:
        """Return whether it is in force on a day."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


@dataclass(frozen=True)
class Limits:
    """All limits by their names, those of one name from the oldest to the newest."""

    bounds: Mapping[str, tuple[Bound, ...]]

    @classmethod
    def of(cls, bounds: Iterable[Bound]) -> "Limits":
        """Return these limits."""
        found: dict[str, tuple[Bound, ...]] = {}
        for each in sorted(bounds, key=lambda one: one.valid_from or date.min):
            found[each.limit] = (*found.get(each.limit, ()), each)
        return cls(found)

    def term(self, limit: Limit, day: PartialDate | None = None) -> Term | None:
        """Return a length on a day, the newest where no day is known; None where the data has none."""
        value = self._value(limit, day)
        return _read(value) if value else None

    def hours(self, limit: Limit, day: PartialDate | None = None) -> int | None:
        """Return a length in hours on a day; None where the data has none."""
        value = self._value(limit, day)
        return int(value.removesuffix("h")) if value else None

    def days(self, limit: Limit, day: PartialDate | None = None) -> int | None:
        """Return the most days that a length can have, a month counted as 31; None where the data has none."""
        term = self.term(limit, day)
        return term.total_months * 31 + term.days if term else None

    def years(self, limit: Limit, day: PartialDate | None = None) -> int | None:
        """Return an age or a length in whole years on a day; None where the data has none."""
        term = self.term(limit, day)
        return term.years if term else None

    def share(self, limit: Limit, day: PartialDate | None = None) -> tuple[int, int] | None:
        """Return a share as a fraction on a day; None where the data has none."""
        part, _, whole = self._value(limit, day).partition("/")
        return (int(part), int(whole)) if whole else None

    def articles(self, limit: Limit, day: PartialDate | None = None) -> frozenset[str]:
        """Return the articles that a limit is for on a day."""
        return frozenset(self._value(limit, day).split())

    def holds(self, limit: Limit, day: PartialDate) -> bool:
        """Return whether something was in force on a day, or may have been."""
        return any(
            (each.valid_from or date.min) <= day.latest and day.earliest <= (each.valid_to or date.max)
            for each in self.bounds.get(limit, ())
        )

    def number(self, limit: Limit, code: str) -> int | None:
        """Return a number that belongs to a code; None where the data has none."""
        return next((int(each.value) for each in self.bounds.get(limit, ()) if each.code == code), None)

    def span(self, code: str) -> tuple[date | None, date | None]:
        """Return the first and the last day on which a code was in force, None where there is none or it is unknown."""
        found = next((each for each in self.bounds.get(Limit.CODE_IN_FORCE, ()) if each.code == code), None)
        return (found.valid_from, found.valid_to) if found else (None, None)

    def _value(self, limit: Limit, day: PartialDate | None) -> str:
        several = self.bounds.get(limit, ())
        if day is None or not day.known:
            return several[-1].value if several else ""
        return next((each.value for each in reversed(several) if each.holds(day.latest)), "")


@cache
def _read(value: str) -> Term:
    return Term.parse(value)
