# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an operation that somebody else sent can be one that kzdesk wrote: its record, fields, values, versions."""

import re
from typing import Any, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.fold import DELETED
from kzdesk.domain.kinds import Kind
from kzdesk.domain.operations import Operation
from kzdesk.domain.record import TEXT_LIMIT, UNPRINTABLE, Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.tree import decode_value, encode_value

ACTIONS: Final = frozenset({"create", "update", "delete", "revive", "resolve"})
_TYPES: Final = {cls.TYPE: cls for cls in TYPES}
_ID: Final = re.compile(r"[0-9a-f]{32}")
_VERSION: Final = re.compile(r"(?:[0-9a-f]{32}(?:/[0-9a-f]{32})?|reference):[1-9][0-9]{0,15}")
_MOST_REPLACED: Final = 1000
_SIMPLE: Final = {Kind.INTEGER: int, Kind.BOOLEAN: bool}


def unsound(operation: Operation) -> str:
    """Return a word for what cannot be in an operation, empty when it is sound.

    `type` and `field`: this program does not know them. `id`, `action`, `value`, `replaced`: no program writes such.
    `once`: it changes what is written once or stays for ever.
    """
    cls = _TYPES.get(operation.record_type)
    if cls is None:
        return "type"
    if not _ID.fullmatch(operation.record_id):
        return "id"
    if not _fitting(operation):
        return "action"
    if cls.WRITTEN_ONCE and operation.action != "create":
        return "once"
    if operation.action != "create" and any(_alters_fixed(cls, *each) for each in operation.changes.items()):
        return "once"
    return next(filter(None, (_unsound_change(cls, *each) for each in operation.changes.items())), "")


def _fitting(operation: Operation) -> bool:
    """Whether the action is known and changes what such an action changes."""
    marks = operation.changes.get(DELETED)
    match operation.action:
        case "create" | "update":
            return marks is None and len(operation.reason) <= TEXT_LIMIT
        case "delete":
            return list(operation.changes) == [DELETED] and marks is not None and marks[0] is True
        case "revive":
            return list(operation.changes) == [DELETED] and marks is not None and marks[0] is False
        case _:
            return operation.action == "resolve" and bool(operation.changes) and len(operation.reason) <= TEXT_LIMIT


def _alters_fixed(cls: type[Record], name: str, change: tuple[Any, list[str]]) -> bool:
    """Whether a change is one of what stays for ever; a key may be forgotten."""
    return any(item.name == name and item.fixed and (change[0] or not item.secret) for item in specs(cls))


def _unsound_change(cls: type[Record], name: str, change: tuple[Any, list[str]]) -> str:
    value, replaced = change
    if len(replaced) > _MOST_REPLACED or not all(map(_VERSION.fullmatch, replaced)):
        return "replaced"
    if name == DELETED:
        return "" if isinstance(value, bool) else "value"
    item = next((each for each in specs(cls) if each.name == name), None)
    if item is None:
        return "field"
    return "" if _is_value(item, value) else "value"


def _is_value(item: FieldSpec, value: Any) -> bool:
    """Whether a field can hold a value, written as the store writes it."""
    if item.kind in _SIMPLE:
        return type(value) is _SIMPLE[item.kind] or (value is None and item.kind is Kind.INTEGER)
    if item.kind is Kind.CHOICES:
        return isinstance(value, list) and all(_is_text(each) for each in value)
    if item.kind in (Kind.DATE, Kind.TERM):
        return value is None or (isinstance(value, str) and _is_encoded(item.kind, value))
    if item.kind is Kind.REFERENCE:
        return value == "" or (isinstance(value, str) and _ID.fullmatch(value) is not None)
    return isinstance(value, str) and _is_text(value)


def _is_text(value: str) -> bool:
    return len(value) <= TEXT_LIMIT and UNPRINTABLE.search(value) is None


def _is_encoded(kind: Kind, value: str) -> bool:
    try:
        return bool(encode_value(kind, decode_value(kind, value)) == value)
    except (Refused, ValueError):
        return False
