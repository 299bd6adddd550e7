# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads records from their tables."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, bindparam, exists, func, select

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, whole_of
from kzdesk.store.columns import from_row
from kzdesk.store.reading import IDS, in_own_order, records, selected, selected_among, selected_dated, selected_where
from kzdesk.store.schema import RECORD_TABLES

R = TypeVar("R", bound=Record)
GONE = QT_TRANSLATE_NOOP(
    "store",
    "There is no such record: it was deleted, or its id is not right. Nothing was changed. Look for it in its list.",
)


def _parts_query(cls: type[Record]) -> Select[Any]:
    table = RECORD_TABLES[cls.TYPE]
    whole = next(item.name for item in specs(cls) if item.part_of)
    return selected(cls, table.c[whole] == bindparam("wanted"), table.c.deleted.is_(False))


_PARTS = {cls.TYPE: _parts_query(cls) for cls in TYPES if whole_of(cls.TYPE)}
_SELECT = {name: select(table).where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()}
_DELETED = {
    name: select(table.c.deleted).where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()
}
_FEW = 20
"""More values than these are looked up only where the type has any records: most vaults have none of some types."""
_ANY = {name: select(exists(select(table.c.id))) for name, table in RECORD_TABLES.items()}
_TITLES = {
    name: select(table.c.id, table.c.caption).where(table.c.id.in_(IDS)) for name, table in RECORD_TABLES.items()
}


class StoredRecords:
    """Reads records within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Read on this connection."""
        self._connection = connection

    def get(self, cls: type[R], record_id: str) -> R:
        """Return a live record. Raises `Refused` when it does not exist or was deleted."""
        row = self.row(cls.TYPE, record_id)
        if row is None or row["deleted"]:
            raise Refused(GONE, code="gone")
        return record_of(cls, row)

    def exists(self, cls: type[Record], record_id: str) -> bool:
        """Return whether a live record has this id."""
        return self.deleted(cls, record_id) is False

    def known(self, cls: type[Record], record_id: str) -> bool:
        """Return whether there is a record of this id, or once was."""
        return self.deleted(cls, record_id) is not None

    def deleted(self, cls: type[Record], record_id: str) -> bool | None:
        """Return whether the record of this id was deleted; None when there never was one."""
        found: bool | None = self._connection.execute(_DELETED[cls.TYPE], {"wanted": record_id}).scalar()
        return found

    def parts(self, cls: type[R], whole_id: str) -> tuple[R, ...]:
        """Return the live records of type `cls` that are parts of a record, in their order."""
        return tuple(records(cls, self._connection.execute(_PARTS[cls.TYPE], {"wanted": whole_id})))

    def deleted_parts(self, cls: type[R], whole_id: str) -> tuple[R, ...]:
        """Return the deleted records of type `cls` that were parts of a record."""
        table = RECORD_TABLES[cls.TYPE]
        whole = next(item.name for item in specs(cls) if item.part_of)
        query = select(table).where(table.c[whole] == whole_id, table.c.deleted.is_(True))
        return tuple(record_of(cls, row) for row in self._connection.execute(query).mappings())

    def grouped(self, cls: type[R], field: str, values: Iterable[str]) -> dict[str, tuple[R, ...]]:
        """Return the live records whose `field` holds one of the values, by that value, in the type's own order."""
        found: dict[str, list[R]] = {}
        query, several = selected_among(cls.TYPE, field), list(batched(values))
        if several and len(several[0]) > _FEW and not self._connection.execute(_ANY[cls.TYPE]).scalar_one():
            return {}
        for some in several:
            for record in records(cls, in_own_order(cls, self._connection.execute(query, {"ids": json.dumps(some)}))):
                found.setdefault(getattr(record, field), []).append(record)
        return {value: tuple(those) for value, those in found.items()}

    def dated(self, cls: type[R], field: str, first: date, last: date) -> tuple[R, ...]:
        """Return the live records whose partial date `field` can lie between two days, in the type's own order."""
        days = {"first": first.isoformat(), "last": last.isoformat()}
        return tuple(records(cls, self._connection.execute(selected_dated(cls.TYPE, field), days)))

    def where(self, cls: type[R], equal: Mapping[str, Any]) -> tuple[R, ...]:
        """Return the live records whose fields equal the given values, in the type's own order."""
        query = selected_where(cls.TYPE, tuple(equal))
        return tuple(records(cls, self._connection.execute(query, dict(equal))))

    def by_ids(self, cls: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return the live records with these ids, by id."""
        return {record_id: several[0] for record_id, several in self.grouped(cls, "id", ids).items()}

    def titles(self, type_name: str, ids: Iterable[str]) -> dict[str, str]:
        """Return the stored titles of records of one type, by id."""
        found: dict[str, str] = {}
        for some in batched(ids):
            rows = self._connection.execute(_TITLES[type_name], {"ids": json.dumps(some)})
            found |= {row[0]: row[1] for row in rows}
        return found

    def count(self, type_name: str) -> int:
        """Return how many live records of a type there are."""
        table = RECORD_TABLES[type_name]
        query = select(func.count()).select_from(table).where(table.c.deleted.is_(False))
        return self._connection.execute(query).scalar_one()

    def row(self, type_name: str, record_id: str) -> Mapping[Any, Any] | None:
        """Return the row of a record, deleted or not, if there is one."""
        return self._connection.execute(_SELECT[type_name], {"wanted": record_id}).mappings().first()


def batched(ids: Iterable[str]) -> Iterator[list[str]]:
    """Yield the distinct non-empty ids in lists short enough for one query."""
    wanted = sorted({i for i in ids if i})
    for start in range(0, len(wanted), 500):
        yield wanted[start : start + 500]


def record_of(cls: type[R], row: Mapping[Any, Any]) -> R:
    """Return the record a row holds."""
    values = {item.name: from_row(item, row) for item in specs(cls)}
    return cls.made_of(row["id"], row["revision"], values)
