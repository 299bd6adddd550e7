# SPDX-License-Identifier: GPL-3.0-or-later
"""What all records have in common."""

import re
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Self, cast

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_REQUIRED = QT_TRANSLATE_NOOP("problems", "“{field}” is needed.")
_BACKWARDS = QT_TRANSLATE_NOOP("problems", "This date lies before “{field}”.")
TEXT_LIMIT = 100_000
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_CONTROL = QT_TRANSLATE_NOOP(
    "problems", "This text holds a control character at place {place} that cannot be kept. Delete it there."
)
_TOO_LONG = QT_TRANSLATE_NOOP("problems", "This text is longer than {limit} characters.")


WRITTEN_ONCE = QT_TRANSLATE_NOOP(
    "records", "This tells what was done and stays as it was written: it cannot be changed or deleted."
)

BEGUN_ELSEWHERE = QT_TRANSLATE_NOOP(
    "records",
    "Files are added and destroyed among the evidence of the record they belong to, so that the custody log tells it. "
    "Nothing was changed.",
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something about a record that must be put right before it is saved, and the field it concerns."""

    field: str
    message: Message


@dataclass(frozen=True, kw_only=True)
class Record:
    """A frozen record. `id` is empty until it is first saved; `revision` counts its saves.

    Records of a type that is `WRITTEN_ONCE` tell what was done: the program writes them and nobody edits them.
    A new record that `FOLLOWS` others, by fields that refer to them, is read by whoever reads the first that is filled
    in. Those of a type that is `BEGUN_ELSEWHERE` are begun and taken away by a service of their own, not by a form.
    Where devices disagree about a field that `PREVAILS`, a value prevails over none until people settle it.
    """

    TYPE: ClassVar[str]
    LABEL: ClassVar[Message]
    PLURAL: ClassVar[Message]
    TITLE: ClassVar[tuple[str, ...]]
    ORDER: ClassVar[tuple[str, ...]] = ()
    WRITTEN_ONCE: ClassVar[bool] = False
    BEGUN_ELSEWHERE: ClassVar[bool] = False
    FOLLOWS: ClassVar[tuple[str, ...]] = ()
    PREVAILS: ClassVar[tuple[str, ...]] = ()

    id: str = ""
    revision: int = 0

    @classmethod
    def made_of(cls, record_id: str, revision: int, values: Mapping[str, Any]) -> Self:
        """Return the record that has a value for every field, as the constructor does at several times the cost."""
        record = object.__new__(cls)
        record.__dict__.update(values, id=record_id, revision=revision)
        return record

    def completed(self) -> Self:
        """Return the record with what can be derived from its other fields filled in."""
        return self

    def problems(self) -> tuple[Problem, ...]:
        """Return what must be put right before this record can be saved; rules of one type extend this."""
        found = list(self._text_problems())
        found += [
            Problem(item.name, _REQUIRED.format(field=item.label))
            for item in _required(cast("Hashable", type(self)))
            if getattr(self, item.name) in (None, "", ())
        ]
        return tuple(found)

    def _text_problems(self) -> Iterator[Problem]:
        for name in _texts(cast("Hashable", type(self))):
            if written := getattr(self, name):
                if len(written) > TEXT_LIMIT:
                    yield Problem(name, _TOO_LONG.format(limit=TEXT_LIMIT))
                if control := UNPRINTABLE.search(written):
                    yield Problem(name, _CONTROL.format(place=control.start() + 1))


@cache
def _required(cls: Hashable) -> tuple[FieldSpec, ...]:
    return tuple(item for item in specs(cast("type[Record]", cls)) if item.required and not item.part_of)


@cache
def _texts(cls: Hashable) -> tuple[str, ...]:
    items = specs(cast("type[Record]", cls))
    return tuple(item.name for item in items if item.kind in (Kind.TEXT, Kind.LONG_TEXT))


def date_order(record: Record, first: str, then: str) -> tuple[Problem, ...]:
    """Return a problem with the field `then` when it certainly lies before the field `first`."""
    earlier: PartialDate | None = getattr(record, first)
    later: PartialDate | None = getattr(record, then)
    if earlier is None or later is None or later.latest >= earlier.earliest:
        return ()
    label = next(item.label for item in specs(type(record)) if item.name == first)
    return (Problem(then, _BACKWARDS.format(field=label)),)
