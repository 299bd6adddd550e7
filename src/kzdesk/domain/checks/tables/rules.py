# SPDX-License-Identifier: GPL-3.0-or-later
"""The two kinds of row that the tables have: values that clash, and dates of which one must not lie before the other.

A row names fields as `custody.end_reason`: the field of a record by the name that record has among those that belong
together (a view). A row applies only where each of its records is there.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import Message
from kzdesk.domain.record import Record

Holds = Callable[[Any], bool]
View = Mapping[str, Record]
"""Records that belong together, by the names that the tables give them."""
Where = tuple[str, str]
"""The name of a record in a view, and one of its fields."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Values that do not go together; the message names them. `{kind}` in it is the kind of custody of the view."""

    message: Message
    when: tuple[tuple[str, str, Holds], ...]
    severity: Severity


@dataclass(frozen=True, slots=True)
class Order:
    """A date that must not lie before another."""

    first: Where
    then: Where
    severity: Severity


def clash(message: Message, when: Mapping[str, Holds], severity: Severity = Severity.WARNING) -> Clash:
    """Return a row for fields, each with what must hold of it for the row to apply."""
    return Clash(message, tuple((*_where(path), holds) for path, holds in when.items()), severity)


def order(first: str, then: str, severity: Severity = Severity.WARNING) -> Order:
    """Return a row for two dates, the earlier named first."""
    return Order(_where(first), _where(then), severity)


@dataclass(frozen=True, slots=True)
class OneOf:
    """Whether a value is one of these codes, or holds one of them."""

    codes: frozenset[str]

    def __call__(self, value: Any) -> bool:
        """Return whether it is."""
        return value in self.codes if isinstance(value, str) else not self.codes.isdisjoint(value)


def one_of(*codes: str) -> Holds:
    """Return whether a value is one of these codes, or holds one of them."""
    return OneOf(frozenset(codes))


def only(*codes: str) -> Holds:
    """Return whether a list of codes holds these and no others."""
    wanted = frozenset(codes)
    return lambda value: bool(value) and wanted.issuperset(value)


def without(code: str) -> Holds:
    """Return whether a list of codes holds others but not this one."""
    return lambda value: bool(value) and code not in value


def both(one: str, other: str) -> Holds:
    """Return whether a list of codes holds both of these."""
    return lambda value: one in value and other in value


def no_court(value: Any) -> bool:
    """Return whether a type of organisation is known and is not that of a court."""
    return bool(value) and value != "court"


def not_a(kind: str) -> Holds:
    """Return whether a code is given and is another one."""
    return lambda value: bool(value) and value != kind


def filled(value: Any) -> bool:
    """Return whether a field has a value; a date counts when something is known of it."""
    return value.known if isinstance(value, PartialDate) else bool(value) or (value == 0 and value is not False)


def empty(value: Any) -> bool:
    """Return whether nothing was entered; a date entered as unknown is something."""
    return not value and (value is False or value != 0)


def below(limit: int) -> Holds:
    """Return whether a number is known and smaller."""
    return lambda value: value is not None and value < limit


def above(limit: int) -> Holds:
    """Return whether a number is known and greater."""
    return lambda value: value is not None and value > limit


def named(pattern: str) -> Holds:
    """Return whether a text holds this pattern, in capitals or not."""
    found: Final = re.compile(pattern, re.IGNORECASE)
    return lambda value: found.search(value) is not None


def _where(path: str) -> Where:
    name, _, field = path.partition(".")
    return name, field
