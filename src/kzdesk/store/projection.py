# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes rows, conflicts and all that follows from them out of the operation log, a record at a time."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from kzdesk.domain.fold import Folded, fold, written
from kzdesk.domain.operations import decode
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, whole_of
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.creation import insertion
from kzdesk.store.derived import Derived
from kzdesk.store.lost import LeftBehind
from kzdesk.store.reading import IDS
from kzdesk.store.rows import Row, row_of
from kzdesk.store.schema import RECORD_TABLES, conflict, covered_operation, operation
from kzdesk.store.stored import batched, record_of
from kzdesk.store.titles import person_title

_Made = tuple[Record, Row]


def _depth(type_name: str) -> int:
    whole = whole_of(type_name)
    return 1 + _depth(whole) if whole else 0


_WHOLES_FIRST: Final = tuple(sorted(TYPES, key=lambda cls: _depth(cls.TYPE)))
_CLASSES: Final = {cls.TYPE: cls for cls in TYPES}
_UPDATE: Final = {
    name: table.update().where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()
}
_COUNTS: Final = tuple(
    select(table.c.record_id, func.count()).where(table.c.record_id.in_(IDS)).group_by(table.c.record_id)
    for table in (operation, covered_operation)
)
_NAMED: Final = select(RECORD_TABLES[PersonName.TYPE].c.person).where(RECORD_TABLES[PersonName.TYPE].c.person.in_(IDS))
_LOGGED: Final = tuple(
    select(table.c.record_id, table.c.body).where(table.c.record_id.in_(IDS), table.c.body.is_not(None))
    for table in (operation, covered_operation)
)
_NO_CONFLICTS: Final = delete(conflict).where(conflict.c.record_id.in_(IDS))


class Projected(NamedTuple):
    """A record as it was projected: its type, its id, and the version that came last."""

    record_type: str
    record_id: str
    version: str


class _Lot:
    """Some records as their operations make them: what is written of them, and what follows from it.

    Of each only that is kept: were all that leads to it kept for many, Python would look through it again and again.
    """

    def __init__(self) -> None:
        self.made: dict[type[Record], list[_Made]] = defaultdict(list)
        self.conflicts: list[Row] = []
        self.left = LeftBehind()
        self.projected: list[Projected] = []
        self._names: dict[str, list[tuple[str, str, PersonName]]] = defaultdict(list)

    def add(self, folded: Folded) -> None:
        """Add a record, unless its creation has not arrived or its type is not known."""
        cls = _CLASSES.get(folded.record_type)
        if cls is None or not folded.created:
            return
        record, row = row_of(cls, folded)
        self.made[cls].append((record, row))
        if isinstance(record, PersonName) and not folded.deleted:
            self._names[record.person].append((row["created"], record.id, record))
        for name in folded.conflicts:
            self.conflicts.append({"record_type": cls.TYPE, "record_id": record.id, "field": name})
        self.left.add(folded)
        self.projected.append(Projected(cls.TYPE, record.id, folded.latest.version))

    def titled(self) -> set[str]:
        """Give people the titles that come from names among these records, and return who has one."""
        for record, row in self.made.get(Person, ()):
            row["caption"] = person_title(name for _, _, name in sorted(self._names.get(record.id, ())))
        return {record.id for record, row in self.made.get(Person, ()) if row["caption"]}


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
            lot = _Lot()
            for each in ids:
                entries = written(map(decode, logged.get(each) or known[each])) if each in counts else []
                if entries:
                    lot.add(fold(entries))
            titled = self._titled(lot.titled() - older)
            for cls in _WHOLES_FIRST:
                if cls in lot.made:
                    self._write(cls, lot.made[cls], self._rows(cls, older))
            self.derived.titled(titled)
            self._note_conflicts(lot.conflicts, older)
            lot.left.note(self._connection)
            found += lot.projected
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

    def _titled(self, people: set[str]) -> set[str]:
        """Return those of the people who have no names on record before these are written."""
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
        if fresh := [tuple(row.values()) for record, row in made if record.id not in rows]:
            self._connection.exec_driver_sql(insertion(cls.TYPE), fresh)
        if changed := [{**row, "wanted": record.id} for record, row in made if record.id in rows]:
            self._connection.execute(_UPDATE[cls.TYPE], [_as_titled(cls, row, rows) for row in changed])
        for record, row in made:
            self._follow(record, rows.get(record.id), deleted=row["deleted"])
        self.derived.regroup(cls.TYPE, [record.id for record, _ in made if record.id not in rows])

    def _follow(self, record: Record, row: Mapping[Any, Any] | None, *, deleted: bool) -> None:
        """Bring what follows from a record in step with it; `row` is the one that was there."""
        if not deleted:
            self.derived.put(record, new=row is None)
        elif row is not None:
            self.derived.remove(record)
        if isinstance(record, Person):
            self.derived.renamed(record.id)
        if isinstance(record, PersonName) and row is not None:
            self.derived.renamed(row["person"] or "")

    def _note_conflicts(self, found: list[Row], older: set[str]) -> None:
        if older:
            self._connection.execute(_NO_CONFLICTS, _ids(older))
        if found:
            self._connection.execute(insert(conflict), found)


def _ids(ids: Iterable[str]) -> dict[str, str]:
    return {"ids": json.dumps(list(ids))}


def _as_titled(cls: type[Record], row: Row, rows: Mapping[str, Mapping[Any, Any]]) -> Row:
    """Return a row to be written; a person's title comes from names and is kept meanwhile."""
    return row | {"caption": rows[row["id"]]["caption"]} if cls is Person else row
