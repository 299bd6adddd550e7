# SPDX-License-Identifier: GPL-3.0-or-later
"""A text on record, as checks read it, and the texts of any record by the specification of its fields."""

import dataclasses
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, cast

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record

_NO_PROSE: Final = frozenset({"sources", "coalition", "addressees"})
"""Fields with a reference or a name on each line."""
_TOLD_ON: Final = {"information": "received_on", "list_assessment": "as_of", "intervention": "sent_on"}
"""The day of what a record tells, where it has one that is not the day of what it is about."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text on record: where it stands, and the people it is certainly about (the person an entry lists).

    `document` is the id of the report or edition it is part of, `edition` that of the list whose numbers it tells, and
    `as_of` the day that document tells of, or on which a source told it. `day` is the day of what the record itself is
    about, an act or a hearing, and `place` the id of the place on record where it was. `sources` counts the sources
    printed with it as notes.
    """

    record_type: str
    record_id: str
    field: str
    text: str = dataclasses.field(repr=False)
    people: tuple[str, ...] = ()
    title: str = dataclasses.field(default="", repr=False)
    document: str = ""
    edition: str = ""
    as_of: PartialDate | None = None
    day: PartialDate | None = None
    place: str = ""
    sources: int = 0


def prose_fields(cls: type[Record]) -> tuple[str, ...]:
    """Return the fields of a type in which people write sentences."""
    return _prose(cast("Hashable", cls))


@cache
def _prose(cls: Hashable) -> tuple[str, ...]:
    return tuple(
        each.name
        for each in specs(cast("type[Record]", cls))
        if each.kind is Kind.LONG_TEXT and not each.coded and not each.secret and each.name not in _NO_PROSE
    )


def passages_of(
    record: Record, people: tuple[str, ...] = (), title: str = "", day: PartialDate | None = None, *, at: str = ""
) -> Iterator[Passage]:
    """Yield what is written in the fields of a record that hold sentences."""
    told_on: PartialDate | None = getattr(record, _TOLD_ON.get(record.TYPE, ""), None)
    for name in prose_fields(type(record)):
        if text := getattr(record, name):
            yield Passage(record.TYPE, record.id, name, text, people, title, as_of=told_on, day=day, place=at)
