# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds records left behind: what they belong or refer to was deleted by somebody who did not know of them."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.fold import Folded
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.identity import DistinctPeople, PersonMerge
from kzdesk.store.reading import IDS
from kzdesk.store.schema import RECORD_TABLES, conflict
from kzdesk.store.stored import batched

LOST: Final = "lost:"
"""Begins the name of a field whose record was deleted elsewhere, where fields in conflict are noted."""
_MAY_POINT_NOWHERE: Final = (PersonMerge, DistinctPeople)
_Pointing = tuple[str, str, str, str]
"""The id of a record that is referred to; of what refers to it the type, the id and the field."""
_NOTE: Final = insert(conflict).on_conflict_do_nothing()


def _references(cls: type[Record]) -> list[FieldSpec]:
    """Return the fields whose record must be there: not those of what tells who was who, or what was released."""
    return [] if cls.WRITTEN_ONCE or cls in _MAY_POINT_NOWHERE else [item for item in specs(cls) if item.target]


_REFERENCES: Final = {cls.TYPE: _references(cls) for cls in TYPES}
_REFERRING: Final = {
    cls.TYPE: [(other, item) for other in TYPES for item in _REFERENCES[other.TYPE] if item.target == cls.TYPE]
    for cls in TYPES
}


class LeftBehind:
    """What of some records, and of those that refer to them, was left behind."""

    def __init__(self) -> None:
        """Look at records one by one, then note what was found."""
        self._live: set[str] = set()
        self._deleted: dict[str, list[str]] = defaultdict(list)
        self._pointing: dict[str, list[_Pointing]] = defaultdict(list)

    def add(self, folded: Folded) -> None:
        """Look at a record."""
        if folded.deleted:
            self._deleted[folded.record_type].append(folded.record_id)
            return
        self._live.add(folded.record_id)
        for item in _REFERENCES[folded.record_type]:
            if (heads := folded.heads.get(item.name)) and (target := heads[0].value):
                self._pointing[item.target].append((target, folded.record_type, folded.record_id, item.name))

    def note(self, connection: Connection) -> None:
        """Note what was left behind among the conflicts."""
        outside = {
            type_name: some
            for type_name, records in self._pointing.items()
            if (some := [each for each in records if each[0] not in self._live])
        }
        rows = [*_referring(connection, self._deleted), *_pointing(connection, outside)]
        if rows:
            noted = [{"record_type": name, "record_id": i, "field": f"{LOST}{item}"} for name, i, item in rows]
            connection.execute(_NOTE, noted)


def find_again(connection: Connection, type_name: str, ids: list[str]) -> None:
    """Note no longer that something refers to records of a type: they were purged, and nothing brings them back."""
    for cls, item in _REFERRING[type_name]:
        table = RECORD_TABLES[cls.TYPE]
        for some in batched(ids):
            referring = select(table.c.id).where(table.c[item.name].in_(some))
            lost = (conflict.c.field == f"{LOST}{item.name}", conflict.c.record_id.in_(referring))
            connection.execute(delete(conflict).where(*lost))


def _referring(connection: Connection, deleted: dict[str, list[str]]) -> Iterator[tuple[str, str, str]]:
    """Yield the live records, by type, id and field, that refer to deleted ones."""
    for type_name, ids in deleted.items():
        for cls, item in _REFERRING[type_name]:
            table = RECORD_TABLES[cls.TYPE]
            query = select(table.c.id, table.c.deleted).where(table.c[item.name].in_(IDS))
            rows = connection.execute(query, {"ids": json.dumps(ids)})
            yield from ((cls.TYPE, record_id, item.name) for record_id, gone in rows if not gone)


def _pointing(connection: Connection, pointing: dict[str, list[_Pointing]]) -> Iterator[tuple[str, str, str]]:
    """Yield those of the live records, by the type they refer to, that refer to a deleted one."""
    for type_name, records in pointing.items():
        table = RECORD_TABLES[type_name]
        query = select(table.c.id, table.c.deleted).where(table.c.id.in_(IDS))
        rows = connection.execute(query, {"ids": json.dumps(sorted({target for target, *_ in records}))})
        gone = {target for target, deleted in rows if deleted}
        yield from ((name, record_id, field) for target, name, record_id, field in records if target in gone)
