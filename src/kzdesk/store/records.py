# SPDX-License-Identifier: GPL-3.0-or-later
"""The one writer of records: state, history and search index change together or not at all."""

import dataclasses
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, Select, Table, UnaryExpression, bindparam, func, insert, select, update

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import empty_value, specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import WRITTEN_ONCE, Record
from kzdesk.domain.records import TYPES, record_type, whole_of
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.stamps import new_id
from kzdesk.domain.tree import encode_value
from kzdesk.store.columns import from_row, to_row
from kzdesk.store.log import Operation, OperationLog
from kzdesk.store.name_keys import NameKeys
from kzdesk.store.schema import RECORD_TABLES
from kzdesk.store.search import SearchIndex
from kzdesk.store.titles import person_title, plain_title


def _own_order(cls: type[Record], table: Table) -> Iterator[UnaryExpression[Any]]:
    for name in (*cls.ORDER, "created", "id"):
        column = table.c[f"{name}_min"] if f"{name}_min" in table.c else table.c[name]
        yield column.asc().nulls_first()


def _parts_query(cls: type[Record]) -> Select[Any]:
    table = RECORD_TABLES[cls.TYPE]
    whole = next(item.name for item in specs(cls) if item.part_of)
    query = select(table).where(table.c[whole] == bindparam("wanted"), table.c.deleted.is_(False))
    return query.order_by(*_own_order(cls, table))


_PARTS = {cls.TYPE: _parts_query(cls) for cls in TYPES if whole_of(cls.TYPE)}
_SELECT = {name: select(table).where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()}
_INSERT = {name: insert(table) for name, table in RECORD_TABLES.items()}
_UPDATE = {name: update(table).where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()}
_PEOPLE = RECORD_TABLES[Person.TYPE]
_RETITLE = update(_PEOPLE).where(_PEOPLE.c.id == bindparam("wanted"), _PEOPLE.c.deleted.is_(False))
R = TypeVar("R", bound=Record)
MOVED = QT_TRANSLATE_NOOP(
    "store",
    "This record was changed elsewhere while it was open. Nothing was lost: what you typed is still in the form. "
    "Open the record again to see the other change, then repeat yours.",
)
GONE = QT_TRANSLATE_NOOP("store", "This record no longer exists. It may have been deleted.")


@dataclass(frozen=True, slots=True)
class Change:
    """One record that a transaction created, updated or deleted; `version` names its place in the history."""

    record_type: str
    record_id: str
    action: str
    version: str = dataclasses.field(default="", compare=False)


class RecordStore:
    """Reads and writes records within one transaction."""

    def __init__(self, connection: Connection, log: OperationLog, search: SearchIndex, clock: Clock) -> None:
        """Work on this connection; every change goes to `log` and `search` as well."""
        self._connection = connection
        self._log = log
        self._search = search
        self.name_keys = NameKeys(connection)
        self._clock = clock
        self._renamed: set[str] = set()
        self._roots: dict[str, tuple[str, str]] = {}
        self.changes: list[Change] = []

    def get(self, cls: type[R], record_id: str) -> R:
        """Return a live record. Raises `Refused` when it does not exist or was deleted."""
        row = self._row(cls.TYPE, record_id)
        if row is None or row["deleted"]:
            raise Refused(GONE, code="gone")
        return _record(cls, row)

    def exists(self, cls: type[Record], record_id: str) -> bool:
        """Return whether a live record has this id."""
        row = self._row(cls.TYPE, record_id)
        return row is not None and not row["deleted"]

    def put(self, record: R) -> R:
        """Store a record and return it with its id and new revision.

        Does nothing when it equals what is stored. Raises `Refused` when the stored revision is not the one
        this record was read at, so that no change is lost, and for a change of what is written once.
        """
        row = self._row(record.TYPE, record.id) if record.id else None
        if (row["revision"] if row else 0) != record.revision or (row and row["deleted"]):
            raise Refused(MOVED, code="moved")
        changed = _differences(record, row)
        if row is not None and not changed:
            return record
        if row is not None and record.WRITTEN_ONCE:
            raise Refused(WRITTEN_ONCE, code="written-once")
        stored = dataclasses.replace(record, id=record.id or new_id(self._clock), revision=record.revision + 1)
        self._write(stored, row, changed)
        self._search.put(stored, self._root(stored), new=row is None)
        self._note_renamed(stored)
        if isinstance(record, PersonName) and row is not None:
            self._renamed.add(row["person"])
        return stored

    def delete(self, cls: type[Record], record_id: str) -> None:
        """Leave a tombstone in place of a record. Raises `Refused` when there is no such record."""
        record = self.get(cls, record_id)
        self._mark(cls, record_id, deleted=True)
        self._search.remove(record_id)
        if isinstance(record, PersonName):
            self.name_keys.remove(record_id)
            self._renamed.add(record.person)

    def revive(self, cls: type[R], record_id: str) -> R:
        """Take a tombstone back and return the record as it was deleted. Raises `Refused` when there is none."""
        row = self._row(cls.TYPE, record_id)
        if row is None or not row["deleted"]:
            raise Refused(GONE, code="gone")
        self._mark(cls, record_id, deleted=False)
        record = self.get(cls, record_id)
        self._search.put(record, self._root(record), new=False)
        self._note_renamed(record)
        return record

    def parts(self, cls: type[R], whole_id: str) -> tuple[R, ...]:
        """Return the live records of type `cls` that are parts of a record, in their order."""
        rows = self._connection.execute(_PARTS[cls.TYPE], {"wanted": whole_id})
        return tuple(_record(cls, row) for row in rows.mappings())

    def grouped(self, cls: type[R], field: str, values: Iterable[str]) -> dict[str, tuple[R, ...]]:
        """Return the live records whose `field` holds one of the values, by that value, in the type's own order."""
        table = RECORD_TABLES[cls.TYPE]
        found: dict[str, list[R]] = {}
        for some in batched(values):
            query = select(table).where(table.c[field].in_(some)).order_by(*_own_order(cls, table))
            for row in self._connection.execute(query).mappings():
                if not row["deleted"]:  # asked in the query, SQLite would rather read all that is not deleted
                    found.setdefault(row[field], []).append(_record(cls, row))
        return {value: tuple(records) for value, records in found.items()}

    def dated(self, cls: type[R], field: str, first: date, last: date) -> tuple[R, ...]:
        """Return the live records whose partial date `field` can lie between two days, in the type's own order."""
        table = RECORD_TABLES[cls.TYPE]
        query = select(table).where(table.c.deleted.is_(False), table.c[f"{field}_min"] <= last.isoformat())
        query = query.where(table.c[f"{field}_max"] >= first.isoformat()).order_by(*_own_order(cls, table))
        return tuple(_record(cls, row) for row in self._connection.execute(query).mappings())

    def where(self, cls: type[R], equal: Mapping[str, Any]) -> tuple[R, ...]:
        """Return the live records whose fields equal the given values, in the type's own order."""
        table = RECORD_TABLES[cls.TYPE]
        query = select(table).where(table.c.deleted.is_(False))
        for name, value in equal.items():
            query = query.where(table.c[name] == value)
        rows = self._connection.execute(query.order_by(*_own_order(cls, table)))
        return tuple(_record(cls, row) for row in rows.mappings())

    def by_ids(self, cls: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return the live records with these ids, by id."""
        return {record_id: records[0] for record_id, records in self.grouped(cls, "id", ids).items()}

    def titles(self, type_name: str, ids: Iterable[str]) -> dict[str, str]:
        """Return the stored titles of records of one type, by id."""
        table = RECORD_TABLES[type_name]
        found: dict[str, str] = {}
        for some in batched(ids):
            query = select(table.c.id, table.c.caption).where(table.c.id.in_(some))
            found |= {row.id: row.caption for row in self._connection.execute(query)}
        return found

    def count(self, type_name: str) -> int:
        """Return how many live records of a type there are."""
        table = RECORD_TABLES[type_name]
        query = select(func.count()).select_from(table).where(table.c.deleted.is_(False))
        return self._connection.execute(query).scalar_one()

    def refresh_titles(self) -> None:
        """Bring the titles of people whose names changed up to date; called once before the commit.

        Who was deleted keeps the title of that moment.
        """
        names = self.grouped(PersonName, "person", self._renamed)
        titles = [{"wanted": i, "caption": person_title(names.get(i, ()))} for i in sorted(self._renamed)]
        if titles:
            self._connection.execute(_RETITLE, titles)
        self._renamed.clear()

    def history(self, record_id: str) -> tuple[Operation, ...]:
        """Return every operation on a record, oldest first."""
        return self._log.of_record(record_id)

    def _row(self, type_name: str, record_id: str) -> Mapping[Any, Any] | None:
        return self._connection.execute(_SELECT[type_name], {"wanted": record_id}).mappings().first()

    def _write(self, record: Record, row: Mapping[Any, Any] | None, changed: dict[str, Any]) -> None:
        action = "update" if row else "create"
        replaced = _versions(row, changed)
        entry = self._log.append(
            record.TYPE, record.id, action, {name: (value, replaced[name]) for name, value in changed.items()}
        )
        versions = json.loads(row["versions"]) | dict.fromkeys(changed, entry.version) if row else {"": entry.version}
        values: dict[str, Any] = {
            "versions": json.dumps(versions, sort_keys=True),
            "updated": str(entry.time),
        }
        values |= {"revision": record.revision, "author": entry.device}
        if record.TYPE != Person.TYPE or row is None:
            values["caption"] = plain_title(record)
        for item in specs(type(record)):
            if row is None or item.name in changed:
                values |= to_row(item, getattr(record, item.name))
        if row is None:
            values |= {"id": record.id, "created": str(entry.time), "deleted": False}
            self._connection.execute(_INSERT[record.TYPE], values)
        else:
            self._connection.execute(_UPDATE[record.TYPE], values | {"wanted": record.id})
        self.changes.append(Change(record.TYPE, record.id, action, entry.version))

    def _mark(self, cls: type[Record], record_id: str, *, deleted: bool) -> None:
        row = self._row(cls.TYPE, record_id) or {}
        action = "delete" if deleted else "revive"
        replaced = _versions(row, ("deleted",))["deleted"]
        entry = self._log.append(cls.TYPE, record_id, action, {"deleted": (deleted, replaced)})
        versions = json.loads(row["versions"]) | {"deleted": entry.version}
        values: dict[str, Any] = {"deleted": deleted, "revision": row["revision"] + 1, "updated": str(entry.time)}
        values |= {"author": entry.device, "versions": json.dumps(versions, sort_keys=True), "wanted": record_id}
        self._connection.execute(_UPDATE[cls.TYPE], values)
        self.changes.append(Change(cls.TYPE, record_id, action, entry.version))

    def _root(self, record: Record) -> tuple[str, str]:
        """Return type and id of the whole this record is finally part of; remembered for its own parts."""
        root = (record.TYPE, record.id)
        field = next((item for item in specs(type(record)) if item.part_of), None)
        whole = getattr(record, field.name) if field else ""
        while field is not None and whole:
            root = self._roots.get(whole) or (field.target, whole)
            field = next((item for item in specs(record_type(root[0])) if item.part_of), None)
            row = self._row(*root) if field else None
            whole = row[field.name] if field and row else ""
        self._roots[record.id] = root
        return root

    def _note_renamed(self, record: Record) -> None:
        if isinstance(record, PersonName):
            self.name_keys.put(record)
            self._renamed.add(record.person)


def batched(ids: Iterable[str]) -> Iterator[list[str]]:
    """Yield the distinct non-empty ids in lists short enough for one query."""
    wanted = sorted({i for i in ids if i})
    for start in range(0, len(wanted), 500):
        yield wanted[start : start + 500]


def _record(cls: type[R], row: Mapping[Any, Any]) -> R:
    values = {item.name: from_row(item, row) for item in specs(cls)}
    return cls(id=row["id"], revision=row["revision"], **values)


def _differences(record: Record, row: Mapping[Any, Any] | None) -> dict[str, Any]:
    """Return the encoded values that a save changes; a new record writes everything that is not empty."""
    found: dict[str, Any] = {}
    for item in specs(type(record)):
        old = from_row(item, row) if row else empty_value(item.kind)
        if (value := getattr(record, item.name)) != old:
            found[item.name] = encode_value(item.kind, value)
    return found


def _versions(row: Mapping[Any, Any] | None, names: Iterable[str]) -> dict[str, list[str]]:
    stored = json.loads(row["versions"]) if row else {}
    return {name: [version] if (version := stored.get(name, stored.get(""))) else [] for name in names}
