# SPDX-License-Identifier: GPL-3.0-or-later
"""What a source asserts about a field, as text: written from a value, and understood as one again."""

import re
from collections.abc import Callable
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.terms import Term
from kzdesk.runtime.vocabularies import Vocabularies

YES_NO: Final = "yes_no"
_YES: Final = "yes"
_NO: Final = "no"
_SEPARATOR: Final = ","
_DIGITS: Final = re.compile(r"[+-]?\d{1,15}")
_NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("sources", "This is not a value of the field “{field}”.")


def as_text(item: FieldSpec, value: Any) -> str:
    """Return a field's value as an assertion keeps it: codes, ids and ISO forms, never labels."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _YES if value else _NO
    return _SEPARATOR.join(value) if item.kind is Kind.CHOICES else str(value)


def understood(item: FieldSpec, text: str, vocabularies: Vocabularies) -> Any:
    """Return the value that an asserted text means for a field. Raises `Refused` when it means none.

    A reference comes back as the id it is; whether the record exists is for the caller to see.
    """
    if item.kind in (Kind.CHOICE, Kind.CHOICES):
        codes = tuple(text.split(_SEPARATOR))
        known = {term.code for term in vocabularies.terms(item.vocabulary)}
        if not set(codes) <= known or (item.kind is Kind.CHOICE and len(codes) > 1):
            raise _refusal(item)
        return codes if item.kind is Kind.CHOICES else text
    return _READERS.get(item.kind, _as_it_stands)(item, text)


def _number(item: FieldSpec, text: str) -> int:
    if not _DIGITS.fullmatch(text.strip()):
        raise _refusal(item)
    return int(text)


def _flag(item: FieldSpec, text: str) -> bool:
    if text not in (_YES, _NO):
        raise _refusal(item)
    return text == _YES


def _as_it_stands(_item: FieldSpec, text: str) -> str:
    return text


def _refusal(item: FieldSpec) -> Refused:
    return Refused(_NOT_UNDERSTOOD.format(field=item.label), code="value")


_READERS: Final[dict[Kind, Callable[[FieldSpec, str], Any]]] = {
    Kind.DATE: lambda _, text: PartialDate.parse(text),
    Kind.TERM: lambda _, text: Term.parse(text),
    Kind.INTEGER: _number,
    Kind.BOOLEAN: _flag,
}
