# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tables over views: each row that applies is a finding that names its fields."""

from collections.abc import Iterable, Iterator
from typing import Final

from kzdesk.domain.checks.dated import before, fact, in_the_future, known
from kzdesk.domain.checks.files import Surroundings
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.tables.rules import Clash, Order, View, Where
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.said import said_date

_COMPARE: Final = QT_TRANSLATE_NOOP("checks", "Compare both dates with the source and correct the one that is wrong.")
_CORRECT: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare both with the source and correct the one that is wrong; if both are right, answer so."
)
_BACKWARDS: Final = QT_TRANSLATE_NOOP(
    "checks", "“{field}” ({record}) is {date}, before “{first}” ({other_record}), which is {other}."
)
_FUTURE: Final = QT_TRANSLATE_NOOP("checks", "“{field}” ({record}) is {date}, which lies in the future.")


def clashes(check: str, rows: Iterable[Clash], view: View, people: tuple[str, ...]) -> Iterator[Finding]:
    """Yield the rows of which everything holds in a view, as findings of this check."""
    for row in rows:
        if _applies(row, view):
            facts = tuple(_fact(view[name], field) for name, field, _ in row.when)
            custody = view.get("custody")
            kind = said_custody(custody.custody_kind) if isinstance(custody, CustodyEpisode) else ""
            yield Finding(check, row.severity, row.message.format(kind=kind), _CORRECT, facts, people)


def orders(check: str, rows: Iterable[Order], view: View, people: tuple[str, ...]) -> Iterator[Finding]:
    """Yield dates of a view that lie before what must come first, as findings of this check."""
    for row in rows:
        first, then = _day(view, row.first), _day(view, row.then)
        if first is not None and then is not None and before(then, first):
            early, late = view[row.first[0]], view[row.then[0]]
            message = _BACKWARDS.format(
                field=spec(type(late), row.then[1]).label,
                record=late.LABEL,
                date=said_date(then),
                first=spec(type(early), row.first[1]).label,
                other_record=early.LABEL,
                other=said_date(first),
            )
            facts = (fact(late, row.then[1]), fact(early, row.first[1]))
            yield Finding(check, row.severity, message, _COMPARE, facts, people)


def to_come(
    check: str, fields: Iterable[Where], view: View, around: Surroundings, people: tuple[str, ...]
) -> Iterator[Finding]:
    """Yield dates of what has been done that lie after today, as findings of this check."""
    for where in fields:
        day = _day(view, where)
        if day is not None and in_the_future(day, around.today):
            name, field = where
            record = view[name]
            message = _FUTURE.format(field=spec(type(record), field).label, record=record.LABEL, date=said_date(day))
            yield Finding(check, Severity.ERROR, message, _COMPARE, (fact(record, field),), people)


def _applies(row: Clash, view: View) -> bool:
    for name, field, holds in row.when:
        record = view.get(name)
        if record is None or not holds(getattr(record, field)):
            return False
    return True


def _day(view: View, where: Where) -> PartialDate | None:
    name, field = where
    return known(getattr(view[name], field)) if name in view else None


def _fact(record: Record, field: str) -> Fact:
    """Return a field as a fact; what is sealed, and what is long, is named without its value."""
    about = spec(type(record), field)
    told = about.sensitivity is not Sensitivity.P3 and about.kind is not Kind.LONG_TEXT
    return fact(record, field) if told else Fact(record.TYPE, record.id, field)
