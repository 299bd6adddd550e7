# SPDX-License-Identifier: GPL-3.0-or-later
"""The merges that stand, as people tell them apart: who was kept, and under which names the other was on record."""

from dataclasses import dataclass, field

from kzdesk.domain.records.identity import MovedRecord, PersonMerge
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.services.display import Display
from kzdesk.store.tx import Tx


@dataclass(frozen=True, slots=True)
class StandingMerge:
    """A merge, the title of the record kept, the names that came with the one joined, and how many fields moved."""

    merge: PersonMerge
    kept: str = field(repr=False)
    names: tuple[str, ...] = field(repr=False)
    moved: int


def standing(tx: Tx, display: Display) -> tuple[StandingMerge, ...]:
    """Return the merges that were not parted again, the newest first."""
    merges = tx.records.where(PersonMerge, {"undone": False})
    titles = tx.records.titles(Person.TYPE, [each.kept for each in merges])
    found = []
    for merge in reversed(merges):
        moved = tx.records.parts(MovedRecord, merge.id)
        ids = dict.fromkeys(each.subject_id for each in moved if each.subject_type == PersonName.TYPE)
        names = tx.records.by_ids(PersonName, ids)
        told = tuple(display.name(names[each], {}) for each in ids if each in names)
        found.append(StandingMerge(merge, titles.get(merge.kept, ""), told, len(moved)))
    return tuple(found)
