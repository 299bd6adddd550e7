# SPDX-License-Identifier: GPL-3.0-or-later
"""JSON that remembers on which line each field stood, so that a fault in a file can be pointed at.

Numbers, texts and constants are read by the standard library; objects and lists are walked here. Doubled
keys, `NaN` and deep nesting are refused: they have no place in a file that carries records.
"""

import json
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NoReturn, TypeAlias

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_DEPTH_LIMIT = 40
_BLANK = re.compile(r"[ \t\r\n]*")
_NOT_JSON = QT_TRANSLATE_NOOP("files", "Line {line}: this is not JSON. Nothing was changed.")
_DOUBLED = QT_TRANSLATE_NOOP("files", "Line {line}: the field “{key}” stands here twice. Nothing was changed.")
_TOO_DEEP = QT_TRANSLATE_NOOP("files", "Line {line}: the file is nested too deeply. Nothing was changed.")

Scalar: TypeAlias = str | int | float | bool | None
Value: TypeAlias = "Scalar | list[Value] | LocatedObject"


@dataclass(frozen=True, slots=True)
class LocatedObject:
    """A JSON object, the line it begins on, and the line of each of its fields."""

    line: int
    values: dict[str, "Value"] = field(repr=False)
    lines: dict[str, int]


def read_located(text: str) -> Value:
    """Return the value a JSON text holds. Raises `Refused` with the line when it is not well formed."""
    reader = _Reader(text)
    value, end = reader.value(reader.skip(0), 0)
    rest = reader.skip(end)
    if rest != len(text):
        reader.refuse(_NOT_JSON, rest)
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


class _Reader:
    """Walks one text. Positions are offsets into it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._scalars = json.JSONDecoder(parse_constant=_no_constant)

    def skip(self, at: int) -> int:
        """Return the position of the first character from `at` on that is not blank."""
        match = _BLANK.match(self._text, at)
        return match.end() if match else at

    def line(self, at: int) -> int:
        """Return the number of the line of a position, counted from one."""
        return bisect_right(self._breaks, at - 1) + 1

    def refuse(self, message: Message, at: int, **values: object) -> NoReturn:
        """Raise `Refused` for what stands at a position."""
        raise Refused(message.format(line=self.line(at), **values), code="json")

    def value(self, at: int, depth: int) -> tuple[Value, int]:
        """Return the value that begins at a position, and the position after it."""
        if depth > _DEPTH_LIMIT:
            self.refuse(_TOO_DEEP, at)
        opening = self._text[at : at + 1]
        if opening == "{":
            return self._object(at, depth)
        if opening == "[":
            return self._list(at, depth)
        return self._scalar(at)

    def _scalar(self, at: int) -> tuple[Scalar, int]:
        try:
            value, end = self._scalars.raw_decode(self._text, at)
        except ValueError:
            self.refuse(_NOT_JSON, at)
        return value, end

    def _list(self, at: int, depth: int) -> tuple[list[Value], int]:
        found: list[Value] = []
        place = self.skip(at + 1)
        if self._text[place : place + 1] == "]":
            return found, place + 1
        while True:
            item, place = self.value(place, depth + 1)
            found.append(item)
            place, closed = self._next(place, "]")
            if closed:
                return found, place

    def _object(self, at: int, depth: int) -> tuple[LocatedObject, int]:
        values: dict[str, Value] = {}
        lines: dict[str, int] = {}
        place = self.skip(at + 1)
        if self._text[place : place + 1] == "}":
            return LocatedObject(self.line(at), values, lines), place + 1
        while True:
            key, after = self._scalar(place)
            colon = self.skip(after)
            if not isinstance(key, str) or self._text[colon : colon + 1] != ":":
                self.refuse(_NOT_JSON, place)
            if key in values:
                self.refuse(_DOUBLED, place, key=key)
            lines[key] = self.line(place)
            values[key], place = self.value(self.skip(colon + 1), depth + 1)
            place, closed = self._next(place, "}")
            if closed:
                return LocatedObject(self.line(at), values, lines), place

    def _next(self, at: int, closing: str) -> tuple[int, bool]:
        place = self.skip(at)
        mark = self._text[place : place + 1]
        if mark not in (",", closing) or not mark:
            self.refuse(_NOT_JSON, place)
        return (place + 1, True) if mark == closing else (self.skip(place + 1), False)
