# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds records left behind: what they belong or refer to was deleted by somebody who did not know of them."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.fold import Folded
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.identity import DistinctPeople, PersonMerge
from kzdesk.store.reading import IDS
from kzdesk.store.schema import RECORD_TABLES, conflict

LOST: Final = "lost:"
"""Begins the name of a field whose record was deleted elsewhere, where fields in conflict are noted."""
_MAY_POINT_NOWHERE: Final = (PersonMerge, DistinctPeople)
_NOTE: Final = insert(conflict).on_conflict_do_nothing()


def _references(cls: type[Record]) -> list[FieldSpec]:
    """Return the fields whose record must be there: not those of what tells who was who, or what was released."""
    return [] if cls.WRITTEN_ONCE or cls in _MAY_POINT_NOWHERE else [item for item in specs(cls) if item.target]


_REFERENCES: Final = {cls.TYPE: _references(cls) for cls in TYPES}
_REFERRING: Final = {
    cls.TYPE: [(other, item) for other in TYPES for item in _REFERENCES[other.TYPE] if item.target == cls.TYPE]
    for cls in TYPES
}


def note_lost(connection: Connection, folded: Iterable[Folded]) -> None:
    """Note among the conflicts what of these records, and of those that refer to them, was left behind."""
    folded = tuple(folded)
    live = {each.record_id for each in folded if not each.deleted}
    deleted: dict[str, list[str]] = defaultdict(list)
    pointing: dict[str, dict[str, list[tuple[str, str, str]]]] = defaultdict(lambda: defaultdict(list))
    for each in folded:
        if each.deleted:
            deleted[each.record_type].append(each.record_id)
            continue
        for item in _REFERENCES[each.record_type]:
            if (heads := each.heads.get(item.name)) and heads[0].value and heads[0].value not in live:
                pointing[item.target][heads[0].value].append((each.record_type, each.record_id, item.name))
    rows = [*_referring(connection, deleted), *_pointing(connection, pointing)]
    if rows:
        noted = [{"record_type": name, "record_id": i, "field": f"{LOST}{item}"} for name, i, item in rows]
        connection.execute(_NOTE, noted)


def _referring(connection: Connection, deleted: dict[str, list[str]]) -> Iterator[tuple[str, str, str]]:
    """Yield the live records, by type, id and field, that refer to deleted ones."""
    for type_name, ids in deleted.items():
        for cls, item in _REFERRING[type_name]:
            table = RECORD_TABLES[cls.TYPE]
            query = select(table.c.id, table.c.deleted).where(table.c[item.name].in_(IDS))
            rows = connection.execute(query, {"ids": json.dumps(ids)})
            yield from ((cls.TYPE, record_id, item.name) for record_id, gone in rows if not gone)


def _pointing(
    connection: Connection, pointing: dict[str, dict[str, list[tuple[str, str, str]]]]
) -> Iterator[tuple[str, str, str]]:
    """Yield those of the live records, by the type and id they refer to, that refer to a deleted one."""
    for type_name, by_id in pointing.items():
        table = RECORD_TABLES[type_name]
        query = select(table.c.id, table.c.deleted).where(table.c.id.in_(IDS))
        for target, gone in connection.execute(query, {"ids": json.dumps(list(by_id))}):
            yield from by_id[target] if gone else ()
