# SPDX-License-Identifier: GPL-3.0-or-later
"""What typed text means for a field, and how a field's value is written as text that can be typed again."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, empty_value
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.terms import Term

_DIGITS: Final = re.compile(r"[+-]?\d{1,15}")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("forms", "Write a whole number in digits, for example 12.")
_NOT_CHOSEN = QT_TRANSLATE_NOOP("forms", "Choose a record from the list below the field, or make a new one there.")


@dataclass(frozen=True, slots=True)
class Reading:
    """The value that was understood, or the problem with what was typed."""

    value: Any
    problem: Message | None = None


def read(item: FieldSpec, typed: str) -> Reading:
    """Return what was typed into a field whose value is not the text itself."""
    bare = typed.strip()
    if not bare:
        return Reading(empty_value(item.kind))
    try:
        return Reading(_PARSERS[item.kind](bare))
    except Refused as refusal:
        return Reading(empty_value(item.kind), refusal.message)


def written(value: Any) -> str:
    """Return a value as text that `read` understands; empty for an empty value."""
    if value is None:
        return ""
    if isinstance(value, PartialDate):
        return _written_date(value)
    return value.short if isinstance(value, Term) else str(value)


def _written_date(value: PartialDate) -> str:
    if not value.known:
        return "?"
    typed = "/".join(re.sub(r"(\d{4})-(\d{2})(?:-(\d{2}))?", _point, part) for part in value.edtf.split("/"))
    return typed if PartialDate.parse(typed) == value else value.edtf


def _point(match: re.Match[str]) -> str:
    year, month, day = match.groups()
    return ".".join([*(str(int(part)) for part in (day, month) if part), year])


def _number(typed: str) -> int:
    if not _DIGITS.fullmatch(typed):
        raise Refused(_NOT_A_NUMBER, code="number")
    return int(typed)


def _chosen(_typed: str) -> str:
    raise Refused(_NOT_CHOSEN, code="reference")


_PARSERS: Final[dict[Kind, Callable[[str], Any]]] = {
    Kind.DATE: PartialDate.parse,
    Kind.TERM: Term.parse,
    Kind.INTEGER: _number,
    Kind.REFERENCE: _chosen,
}
