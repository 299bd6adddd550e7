# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that belong to one record alone and stand in several."""

from collections.abc import Mapping
from typing import Final

from kzdesk.domain.records.case import Case
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.person import Person
from kzdesk.store.tx import Tx

_ALONE: Final = ((Person.TYPE, "iin"), (Case.TYPE, "number"), (Edition.TYPE, "title"))


def shared_numbers(tx: Tx) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return numbers of people and of cases, and titles of editions, that several records have, with their ids."""
    found: dict[tuple[str, str], list[str]] = {}
    for type_name, field in _ALONE:
        for record_id, number in tx.queries.values(type_name, field):
            if number and number.strip():
                found.setdefault((type_name, number.strip()), []).append(record_id)
    return {key: tuple(ids) for key, ids in found.items() if len(ids) > 1}
