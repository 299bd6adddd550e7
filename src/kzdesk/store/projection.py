# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes rows, conflicts and all that follows from them out of the operation log, a record at a time."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from kzdesk.domain.fields import empty_value, specs
from kzdesk.domain.fold import Folded, fold
from kzdesk.domain.operations import decode
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, whole_of
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import decode_value
from kzdesk.store.columns import to_row
from kzdesk.store.creation import insertion
from kzdesk.store.derived import Derived
from kzdesk.store.lost import note_lost
from kzdesk.store.reading import AS_STORED, IDS
from kzdesk.store.schema import RECORD_TABLES, conflict, covered_operation, operation
from kzdesk.store.stored import batched, record_of
from kzdesk.store.titles import person_title, plain_title

_Row = dict[str, Any]
_Made = tuple[Folded, Record, _Row]


def _depth(type_name: str) -> int:
    whole = whole_of(type_name)
    return 1 + _depth(whole) if whole else 0


_WHOLES_FIRST: Final = tuple(sorted(TYPES, key=lambda cls: _depth(cls.TYPE)))
_CLASSES: Final = {cls.TYPE: cls for cls in TYPES}
_FIELDS: Final = {cls.TYPE: {item.name: item for item in specs(cls)} for cls in TYPES}
_PLAIN: Final = {cls.TYPE: frozenset(item.name for item in specs(cls) if item.kind in AS_STORED) for cls in TYPES}
_EMPTY_ROW: Final = {
    cls.TYPE: {name: value for item in specs(cls) for name, value in to_row(item, empty_value(item.kind)).items()}
    for cls in TYPES
}
_EMPTY: Final = {cls.TYPE: {item.name: empty_value(item.kind) for item in specs(cls)} for cls in TYPES}
_UPDATE: Final = {
    name: table.update().where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()
}
_COUNTS: Final = tuple(
    select(table.c.record_id, func.count()).where(table.c.record_id.in_(IDS)).group_by(table.c.record_id)
    for table in (operation, covered_operation)
)
_NAMED: Final = select(RECORD_TABLES[PersonName.TYPE].c.person).where(RECORD_TABLES[PersonName.TYPE].c.person.in_(IDS))
_LOGGED: Final = tuple(
    select(table.c.record_id, table.c.body).where(table.c.record_id.in_(IDS))
    for table in (operation, covered_operation)
)
_NO_CONFLICTS: Final = delete(conflict).where(conflict.c.record_id.in_(IDS))


_SORTED: Final = json.JSONEncoder(sort_keys=True)


class Projected(NamedTuple):
    """A record as it was projected: its type, its id, and the version that came last."""

    record_type: str
    record_id: str
    version: str


class Projection:
    """Brings the tables in step with the log within one transaction."""

    def __init__(self, connection: Connection, derived: Derived) -> None:
        """Work on this connection; the log must have been written."""
        self._connection = connection
        self.derived = derived

    def project(self, known: Mapping[str, Sequence[bytes]]) -> list[Projected]:
        """Make the rows of records anew, by id, and return which have one.

        `known` gives operations on each, as they are in the log, that need not be read again; whatever else the log
        has is read. A record whose creation has not arrived gets no row.
        """
        found: list[Projected] = []
        for ids in batched(known):
            counts = self._counts(ids)
            older = {each for each in ids if counts.get(each, 0) > len(known[each])}
            logged = self._logged(older)
            bodies = (logged.get(each) or known[each] for each in ids if each in counts)
            folded = [fold(map(decode, several)) for several in bodies]
            standing = [each for each in folded if each.created and each.record_type in _CLASSES]
            made = _made(standing)
            titled = self._titled(made, older)
            for cls in _WHOLES_FIRST:
                if cls in made:
                    self._write(cls, made[cls], self._rows(cls, older))
            self.derived.titled(titled)
            self._note_conflicts(standing, older)
            note_lost(self._connection, standing)
            found += [Projected(each.record_type, each.record_id, each.latest.version) for each in standing]
        return found

    def clear(self, type_name: str, ids: Iterable[str]) -> None:
        """Take away the rows of records and all that follows from them; the log stays."""
        cls = _CLASSES[type_name]
        for some in batched(ids):
            for row in self._rows(cls, some).values():
                self.derived.remove(record_of(cls, row))
            self._connection.execute(
                delete(RECORD_TABLES[type_name]).where(RECORD_TABLES[type_name].c.id.in_(IDS)), _ids(some)
            )
            self._connection.execute(_NO_CONFLICTS, _ids(some))

    def _titled(self, made: Mapping[type[Record], list[_Made]], older: set[str]) -> set[str]:
        """Return the people who are new and have their title from names that are written with them, the only ones."""
        people = {each.record_id for each, _, row in made.get(Person, ()) if row["caption"]} - older
        return people.difference(self._connection.scalars(_NAMED, _ids(people))) if people else people

    def _counts(self, ids: list[str]) -> dict[str, int]:
        counts: Counter[str] = Counter()
        for query in _COUNTS:
            counts.update({row[0]: row[1] for row in self._connection.execute(query, _ids(ids))})
        return counts

    def _logged(self, ids: Collection[str]) -> dict[str, list[bytes]]:
        found: dict[str, list[bytes]] = defaultdict(list)
        for query in _LOGGED if ids else ():
            for record_id, body in self._connection.execute(query, _ids(ids)):
                found[record_id].append(body)
        return found

    def _rows(self, cls: type[Record], ids: Collection[str]) -> dict[str, Mapping[Any, Any]]:
        if not ids:
            return {}
        table = RECORD_TABLES[cls.TYPE]
        rows = self._connection.execute(select(table).where(table.c.id.in_(IDS)), _ids(ids))
        return {row["id"]: row for row in rows.mappings()}

    def _write(self, cls: type[Record], made: list[_Made], rows: Mapping[str, Mapping[Any, Any]]) -> None:
        """Write the rows of one type and what follows from them; `rows` are those that are there already."""
        if fresh := [tuple(row.values()) for each, _, row in made if each.record_id not in rows]:
            self._connection.exec_driver_sql(insertion(cls.TYPE), fresh)
        if changed := [{**row, "wanted": each.record_id} for each, _, row in made if each.record_id in rows]:
            self._connection.execute(_UPDATE[cls.TYPE], [_as_titled(cls, row, rows) for row in changed])
        for each, record, _ in made:
            self._follow(each, record, rows.get(each.record_id))
        self.derived.regroup(cls.TYPE, [each.record_id for each, _, _ in made if each.record_id not in rows])

    def _follow(self, folded: Folded, record: Record, row: Mapping[Any, Any] | None) -> None:
        """Bring what follows from a record in step with it; `row` is the one that was there."""
        if not folded.deleted:
            self.derived.put(record, new=row is None)
        elif row is not None:
            self.derived.remove(record)
        if isinstance(record, Person):
            self.derived.renamed(record.id)
        if isinstance(record, PersonName) and row is not None:
            self.derived.renamed(row["person"] or "")

    def _note_conflicts(self, folded: list[Folded], older: set[str]) -> None:
        if older:
            self._connection.execute(_NO_CONFLICTS, _ids(older))
        found = [
            {"record_type": each.record_type, "record_id": each.record_id, "field": name}
            for each in folded
            for name in each.conflicts
        ]
        if found:
            self._connection.execute(insert(conflict), found)


def _ids(ids: Iterable[str]) -> dict[str, str]:
    return {"ids": json.dumps(list(ids))}


def _made(folded: list[Folded]) -> dict[type[Record], list[_Made]]:
    """Return records and their rows by type. People who come with their names get their titles at once."""
    made: dict[type[Record], list[_Made]] = defaultdict(list)
    named: dict[str, list[tuple[str, str, PersonName]]] = defaultdict(list)
    for each in folded:
        cls = _CLASSES[each.record_type]
        record, row = row_of(cls, each)
        made[cls].append((each, record, row))
        if isinstance(record, PersonName) and not each.deleted:
            named[record.person].append((row["created"], record.id, record))
    for each, _, row in made.get(Person, ()):
        row["caption"] = person_title(name for _, _, name in sorted(named[each.record_id]))
    return made


def _as_titled(cls: type[Record], row: _Row, rows: Mapping[str, Mapping[Any, Any]]) -> _Row:
    """Return a row to be written; a person's title comes from names and is kept meanwhile."""
    return row | {"caption": rows[row["id"]]["caption"]} if cls is Person else row


def row_of(cls: type[Record], folded: Folded) -> tuple[Record, _Row]:
    """Return a record as it is now, and its row; the title of a person, which comes from names, is empty there."""
    values, columns = _shown(cls.TYPE, folded)
    record = cls.made_of(folded.record_id, folded.revision, values)
    created, latest = folded.created[0], folded.latest
    time = str(created.time)
    row = {
        "id": folded.record_id,
        "revision": folded.revision,
        "created": time,
        "updated": time if latest is created else str(latest.time),
        "author": latest.device,
        "deleted": folded.deleted,
        "caption": plain_title(record),
        "versions": _SORTED.encode(folded.versions),
    }
    return record, row | columns


def _shown(type_name: str, folded: Folded) -> tuple[dict[str, Any], _Row]:
    """Return the values that are shown, by field and by column, as far as this program knows the fields."""
    fields, plain = _FIELDS[type_name], _PLAIN[type_name]
    values, columns = _EMPTY[type_name].copy(), _EMPTY_ROW[type_name].copy()
    for name, heads in folded.heads.items():
        value = heads[0].value
        if name in plain:
            values[name], columns[name] = value, None if value == "" else value
        elif name in fields:
            item = fields[name]
            values[name] = decode_value(item.kind, value)
            columns |= to_row(item, values[name])
    return values, columns
