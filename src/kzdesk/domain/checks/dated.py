# SPDX-License-Identifier: GPL-3.0-or-later
"""Known dates of records as facts that can be compared, and days counted from them."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from kzdesk.domain.checks.finding import Fact
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import Message
from kzdesk.domain.record import Record
from kzdesk.domain.terms import Term


@dataclass(frozen=True, slots=True)
class Dated:
    """A known date, what happened on it, and where it is recorded."""

    day: PartialDate
    what: Message
    fact: Fact


def dated(record: Record, field: str, what: Message) -> Iterator[Dated]:
    """Yield the date in a field of a record, if anything is known of it."""
    day: PartialDate | None = getattr(record, field)
    if day is not None and day.known:
        yield Dated(day, what, Fact(record.TYPE, record.id, field, str(day)))


def fact(record: Record, field: str) -> Fact:
    """Return a field of a record as a fact, with its value as text that does not depend on a language."""
    value = getattr(record, field)
    told = value.short if isinstance(value, Term) else "" if value is None else str(value)
    return Fact(record.TYPE, record.id, field, told)


def known(day: PartialDate | None) -> PartialDate | None:
    """Return the date if anything is known of it."""
    return day if day is not None and day.known else None


def before(first: PartialDate, then: PartialDate) -> bool:
    """Return whether a date certainly lies before another."""
    return first.latest < then.earliest


def in_the_future(day: PartialDate, today: date) -> bool:
    """Return whether a date certainly lies after today."""
    return day.earliest > today


def least_days(first: PartialDate, then: PartialDate) -> int:
    """Return how many days lie between two dates at the least; negative when they may be the other way round."""
    return (then.earliest - first.latest).days


def after(day: date, term: Term) -> date:
    """Return the day on which a term that begins on `day` is over, at most the last day there is."""
    months = day.year * 12 + day.month - 1 + term.total_months
    year, month = divmod(months, 12)
    if year >= MAXYEAR:
        return date.max
    last = calendar.monthrange(year, month + 1)[1]
    begun = date(year, month + 1, min(day.day, last))
    return begun + timedelta(min(term.days, (date.max - begun).days))


def age(birth: PartialDate, on: PartialDate) -> tuple[int, int]:
    """Return the least and the greatest age in whole years that somebody can have had on a day."""
    return ages_between(birth, on.earliest, on.latest)


def ages_between(birth: PartialDate, first: date, last: date) -> tuple[int, int]:
    """Return the least and the greatest age in whole years that somebody can have had between two days."""
    return _years(birth.latest, first), _years(birth.earliest, last)


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
