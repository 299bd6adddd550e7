# SPDX-License-Identifier: GPL-3.0-or-later
"""Which record stands for a person, and under which ids one was known before records were joined."""

from kzdesk.domain.records.identity import PersonMerge
from kzdesk.store.tx import Tx


def resolved(tx: Tx, person_id: str) -> str:
    """Return the id of the record that stands for a person now, within a transaction."""
    seen = {person_id}
    while merges := tx.records.where(PersonMerge, {"joined": person_id, "undone": False}):
        person_id = merges[-1].kept
        if person_id in seen:
            break
        seen.add(person_id)
    return person_id


def every_id(tx: Tx, person_id: str) -> tuple[str, ...]:
    """Return the id of a person and of every record that was joined to it, directly or by way of another."""
    found = [person_id]
    for each in found:
        merges = tx.records.where(PersonMerge, {"kept": each, "undone": False})
        found += [merge.joined for merge in merges if merge.joined not in found]
    return tuple(found)
