# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the fields of one object of a file and notes every fault with its line, so that all are told at once."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.services.located_json import LocatedObject

T = TypeVar("T")

TEXT_LIMIT = 100_000
_MISSING = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is missing.")
_UNKNOWN = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is not a field of this format.")
_WRONG_KIND = QT_TRANSLATE_NOOP("files", "Line {line}: {path} must be {kind}.")
_NOT_ONE_OF = QT_TRANSLATE_NOOP("files", "Line {line}: {path} must be one of: {choices}.")
_NO_DATE = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is not a date such as 2022, 2022-01 or 2022-01-05.")
_BAD_TEXT = QT_TRANSLATE_NOOP("files", "Line {line}: {path} holds characters that no text may have.")
_NOT_KNOWN = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is not in kzdesk’s reference data. Use its English name.")
_TOO_LONG = QT_TRANSLATE_NOOP("files", "Line {line}: {path} is longer than {limit} characters.")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a file: the line, and a sentence about it."""

    line: int
    message: Message


@dataclass(slots=True)
class Faults:
    """The faults found so far."""

    found: list[Fault] = field(default_factory=list)

    def add(self, line: int, message: Message, **values: object) -> None:
        """Note a fault."""
        self.found.append(Fault(line, message.format(line=line, **values)))


class Fields:
    """The fields of one object. Each reading method returns an empty value after noting a fault."""

    def __init__(self, source: LocatedObject, path: str, faults: Faults) -> None:
        """Read from `source`; `path` names it in sentences."""
        self._source = source
        self._path = path
        self._faults = faults
        self._asked: set[str] = set()

    @property
    def line(self) -> int:
        """The line the object begins on."""
        return self._source.line

    def fault(self, key: str, message: Message, **values: object) -> None:
        """Note a fault about a field."""
        self._faults.add(self._line(key), message, path=self._named(key), **values)

    def text(self, key: str, *, required: bool = False) -> str:
        """Return a text field, without blanks around it; empty when it is absent or null."""
        value = self._take(key, required=required)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.fault(key, _WRONG_KIND, kind="a text")
            return ""
        return self._clean(key, value)

    def one_of(self, key: str, choices: Collection[str], *, default: str | None = None, remark: bool = False) -> str:
        """Return a text field that is one of `choices`; without `default` it is required.

        With `remark`, words in parentheses after it are left out.
        """
        value = self.text(key, required=default is None)
        if remark:
            value = value.split(" (", 1)[0]
        if not value:
            return default or ""
        if value not in choices:
            self.fault(key, _NOT_ONE_OF, choices=", ".join(sorted(choices)))
        return value

    def coded(self, key: str, codes: Mapping[str, str]) -> str:
        """Return the code of a field that holds an English name of `codes` or a code; empty when it is absent."""
        value = self.text(key)
        code = codes.get(value, value)
        if code and code not in codes.values():
            self.fault(key, _NOT_KNOWN)
            return ""
        return code

    def number(self, key: str, *, required: bool = False) -> int | None:
        """Return a whole number from 0 up, or nothing."""
        value = self._take(key, required=required)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            self.fault(key, _WRONG_KIND, kind="a whole number from 0 up")
            return None
        return value

    def flag(self, key: str) -> bool:
        """Return a yes-or-no field; no when it is absent."""
        value = self._take(key, required=False)
        if value is not None and not isinstance(value, bool):
            self.fault(key, _WRONG_KIND, kind="true or false")
        return value is True

    def date(self, key: str, *, required: bool = False) -> PartialDate | None:
        """Return a date in EDTF, or nothing."""
        value = self.text(key, required=required)
        if not value:
            return None
        try:
            return PartialDate(value)
        except Refused:
            self.fault(key, _NO_DATE)
            return None

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; none when it is absent."""
        value = self._take(key, required=False)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.fault(key, _WRONG_KIND, kind="a list of texts")
            return ()
        return tuple(self._clean(key, item) for item in value if isinstance(item, str))

    def within(self, key: str, *, required: bool = False) -> "Fields | None":
        """Return the fields of an object within this one, or nothing."""
        value = self._take(key, required=required)
        if value is None:
            return None
        if not isinstance(value, LocatedObject):
            self.fault(key, _WRONG_KIND, kind="an object")
            return None
        return Fields(value, self._named(key), self._faults)

    def objects(self, key: str, make: Callable[["Fields"], T], *, required: bool = False) -> tuple[T, ...]:
        """Return what `make` makes of each object of a list; none when it is absent."""
        value = self._take(key, required=required)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(item, LocatedObject) for item in value):
            self.fault(key, _WRONG_KIND, kind="a list of objects")
            return ()
        return tuple(
            make(Fields(item, f"{self._named(key)}[{place}]", self._faults))
            for place, item in enumerate(value, start=1)
            if isinstance(item, LocatedObject)
        )

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields that stand in the object."""
        return tuple(self._source.values)

    def ignore(self, *keys: str) -> None:
        """Accept fields that are known and not needed."""
        self._asked.update(keys)

    def close(self) -> None:
        """Note a fault for every field that nobody asked for."""
        for key in self._source.values:
            if key not in self._asked:
                self.fault(key, _UNKNOWN)

    def _take(self, key: str, *, required: bool) -> object:
        self._asked.add(key)
        value = self._source.values.get(key)
        if value is None and required:
            self.fault(key, _MISSING)
        return value

    def _clean(self, key: str, value: str) -> str:
        if len(value) > TEXT_LIMIT:
            self.fault(key, _TOO_LONG, limit=TEXT_LIMIT)
            return ""
        if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
            self.fault(key, _BAD_TEXT)
            return ""
        return value.strip()

    def _line(self, key: str) -> int:
        return self._source.lines.get(key, self._source.line)

    def _named(self, key: str) -> str:
        return f"{self._path}.{key}" if self._path else key
