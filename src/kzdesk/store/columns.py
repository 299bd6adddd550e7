# SPDX-License-Identifier: GPL-3.0-or-later
"""How each kind of value is laid out in columns. A partial date takes three: its text and its bounds."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Boolean, Column, Integer, Text

from kzdesk.domain.fields import FieldSpec, empty_value
from kzdesk.domain.kinds import Kind
from kzdesk.domain.tree import decode_value, encode_value

_SIMPLE: dict[Kind, type] = {
    Kind.TEXT: Text,
    Kind.LONG_TEXT: Text,
    Kind.INTEGER: Integer,
    Kind.BOOLEAN: Boolean,
    Kind.TERM: Text,
    Kind.CHOICE: Text,
    Kind.CHOICES: Text,
    Kind.REFERENCE: Text,
    Kind.DATE: Text,
}


def columns(item: FieldSpec) -> list[Column[Any]]:
    """Return the table columns of a field."""
    main: Column[Any] = Column(item.name, _SIMPLE[item.kind], index=item.kind is Kind.REFERENCE)
    if item.kind is not Kind.DATE:
        return [main]
    return [main, Column(f"{item.name}_min", Text), Column(f"{item.name}_max", Text)]


def to_row(item: FieldSpec, value: Any) -> dict[str, Any]:
    """Return what the field's columns hold for this value; an empty value is NULL."""
    if item.kind is Kind.DATE:
        bounds = (value.earliest.isoformat(), value.latest.isoformat()) if value else (None, None)
        return dict(
            zip(
                (item.name, f"{item.name}_min", f"{item.name}_max"),
                (encode_value(item.kind, value), *bounds),
                strict=True,
            )
        )
    if value == empty_value(item.kind) and item.kind is not Kind.BOOLEAN:
        return {item.name: None}
    encoded = encode_value(item.kind, value)
    return {item.name: json.dumps(encoded) if item.kind is Kind.CHOICES else encoded}


def from_row(item: FieldSpec, row: Mapping[Any, Any]) -> Any:
    """Return the field's value from its columns."""
    stored = row[item.name]
    if stored is None:
        return empty_value(item.kind)
    return decode_value(item.kind, json.loads(stored) if item.kind is Kind.CHOICES else stored)
