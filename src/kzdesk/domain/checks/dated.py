# SPDX-License-Identifier: GPL-3.0-or-later
"""Known dates of records as facts that can be compared."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kzdesk.domain.checks.finding import Fact
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import Message
from kzdesk.domain.record import Record


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


def before(first: PartialDate, then: PartialDate) -> bool:
    """Return whether a date certainly lies before another."""
    return first.latest < then.earliest


def in_the_future(day: PartialDate, today: date) -> bool:
    """Return whether a date certainly lies after today."""
    return day.earliest > today
