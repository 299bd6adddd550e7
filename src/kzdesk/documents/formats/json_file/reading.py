# SPDX-License-Identifier: GPL-3.0-or-later
"""From JSON back to an outline, following the types of its fields: a new field is read without a line here."""

import json
import re
from collections.abc import Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Final, NoReturn, TypeVar, cast, get_args, get_origin, get_type_hints

from kzdesk.documents.formats.json_file.kinds import DOCUMENT, KIND, KINDS, UNWRITTEN, VERSION
from kzdesk.documents.outline import Outline
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

T = TypeVar("T")
_NOT_A_DOCUMENT: Final = QT_TRANSLATE_NOOP(
    "files", "This file is not a document written by kzdesk. Nothing was changed."
)
_NEWER: Final = QT_TRANSLATE_NOOP(
    "files",
    "This document has the form {version}, and this kzdesk reads the form {known}. Open it with a newer kzdesk. "
    "Nothing was changed.",
)
_FAULTY: Final = QT_TRANSLATE_NOOP(
    "files",
    "This document is not in order at “{place}”. Ask whoever sent it for the file as kzdesk wrote it. "
    "Nothing was changed.",
)
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z", re.ASCII)


def read_document(data: bytes) -> Outline:
    """Return the outline a file holds, without the ids of records.

    Raises `Refused` when it is not JSON of this form, with the place at fault.
    """
    try:
        found = json.loads(data.decode(), object_pairs_hook=_unique, parse_constant=_no_constant)
        return _outline(found)
    except (ValueError, RecursionError):
        raise Refused(_NOT_A_DOCUMENT, code="document") from None


def _outline(found: object) -> Outline:
    if not isinstance(found, dict) or found.get("format") != DOCUMENT:
        raise Refused(_NOT_A_DOCUMENT, code="document")
    version = found.get("version")
    if type(version) is not int or version < 1:
        _refuse("version")
    if version > VERSION:
        raise Refused(_NEWER.format(version=version, known=VERSION), code="newer")
    rest = {name: value for name, value in found.items() if name not in ("format", "version")}
    return _made(Outline, rest, "")


def _value(kind: Any, value: object, place: str) -> object:
    """Return a JSON value as a field of this type has it."""
    if isinstance(kind, UnionType):
        kind = _chosen(kind, value, place)
    if get_origin(kind) is tuple:
        inner, items = get_args(kind)[0], _of(list, value, place)
        return tuple(_value(inner, each, f"{place}[{number}]") for number, each in enumerate(items))
    if get_origin(kind) is Mapping:
        return _of(dict, value, place)
    if is_dataclass(kind):
        return _made(cast(type, kind), value, place)
    if kind is datetime:
        return _moment(value, place)
    return _word(kind, value, place) if issubclass(kind, StrEnum) else _of(kind, value, place)


def _of(kind: type[T], value: object, place: str) -> T:
    if type(value) is not kind:  # no number is taken for a truth value, nor the other way round
        _refuse(place)
    return value


def _word(kind: type[StrEnum], value: object, place: str) -> StrEnum:
    text = _of(str, value, place)
    if text not in list(kind):
        _refuse(place)
    return kind(text)


def _moment(value: object, place: str) -> datetime:
    text = _of(str, value, place)
    if not _MOMENT.fullmatch(text):
        _refuse(place)
    return datetime.fromisoformat(text)


def _chosen(union: UnionType, value: object, place: str) -> object:
    """Return which of several types a value is of: an object says it, everything else shows it."""
    if isinstance(value, dict):
        found = [option for option in get_args(union) if KINDS.get(option) == value.get(KIND, "")]
    elif isinstance(value, list):
        found = [option for option in get_args(union) if get_origin(option) is tuple]
    else:
        found = [option for option in get_args(union) if option is type(value)]
    return found[0] if found else _refuse(place)


def _made(kind: type[T], value: object, place: str) -> T:
    """Return an element of an outline from its JSON object."""
    given, expected = _of(dict, value, place), _expected(cast(Hashable, kind))
    missing = {name for name, (_, needed) in expected.items() if needed and name not in given}
    unknown = given.keys() - expected.keys() - ({KIND} if kind in KINDS else set())
    for name in sorted(missing | unknown):
        _refuse(_below(place, name))
    read = {
        name: _value(expected[name][0], given[name], _below(place, name)) for name in given.keys() & expected.keys()
    }
    try:
        return kind(**read)
    except Refused:
        _refuse(place)


@cache
def _expected(kind: Hashable) -> dict[str, tuple[object, bool]]:
    """Return the fields of an element: their types, and whether they have to be there."""
    element = cast(Any, kind)
    hints = get_type_hints(element)
    return {
        field.name: (hints[field.name], field.default is MISSING and field.default_factory is MISSING)
        for field in fields(element)
        if field.name != UNWRITTEN
    }


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _refuse(place: str) -> NoReturn:
    raise Refused(_FAULTY.format(place=place), code="document")


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)
