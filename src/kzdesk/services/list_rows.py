# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of an edition, and the order in which they are printed."""

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.services.list_facts import PersonFacts
from kzdesk.services.reads import Reads

R = TypeVar("R", bound=Record)
Typed = Mapping[str, Mapping[str, Any]]
"""Fields that were typed and are not stored yet, by the id of their group or entry."""
Rows = list[tuple[ListSection, list[tuple[ListGroup, list[ListEntry]]]]]


def day_of(edition: Edition, as_of: PartialDate | None) -> date:
    """Return the last day that an edition, or the date given instead of its own, describes."""
    stated = as_of or edition.as_of
    return stated.latest if stated else date.max


def _as_it_is(record: Record) -> Record:
    return record


def rows(reads: Reads, edition_id: str, typed: Typed, judged: Callable[[Any], Any] = _as_it_is) -> Rows:
    """Return the sections of an edition with their groups and entries, with `typed` over what is stored.

    What was typed goes through `judged` before it is used, as what is stored went through `reads`.
    """
    sections = reads.parts(ListSection, edition_id)
    groups = reads.grouped(ListGroup, "section", (each.id for each in sections))
    entries = reads.grouped(ListEntry, "group", (g.id for several in groups.values() for g in several))
    return [
        (
            section,
            [
                (_with(group, typed, judged), [_with(entry, typed, judged) for entry in entries.get(group.id, ())])
                for group in groups.get(section.id, ())
            ],
        )
        for section in sections
    ]


def _with(record: R, typed: Typed, judged: Callable[[R], R]) -> R:
    return judged(dataclasses.replace(record, **typed[record.id])) if record.id in typed else record


def people(found: Rows) -> list[str]:
    """Return the ids of the people on an edition, each as often as it stands there."""
    return [row.person for _, groups in found for _, entries in groups for row in entries]


def ordered(group: ListGroup, entries: list[ListEntry], facts: dict[str, PersonFacts]) -> list[ListEntry]:
    """Return the entries of a group as they are printed: by hand, or by the Cyrillic name in its alphabet."""
    if group.ordering == "manual":
        return entries

    def place(row: ListEntry) -> tuple[bool, tuple[int, ...], str]:
        name = facts[row.person].cyrillic(group.alphabet)
        latin = facts[row.person].name(row.printed_name)
        return name is None, name.order_in(group.alphabet) if name else (), latin.surname if latin else ""

    return sorted(entries, key=place)
