# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes rows, conflicts and all that follows from them out of the operation log, a record at a time."""

import json
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from kzdesk.domain.fields import empty_value, spec, specs
from kzdesk.domain.fold import Folded, fold
from kzdesk.domain.operations import Operation, decode
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, whole_of
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import decode_value
from kzdesk.store.columns import to_row
from kzdesk.store.creation import insertion
from kzdesk.store.derived import Derived
from kzdesk.store.lost import note_lost
from kzdesk.store.reading import IDS
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
_EMPTY: Final = {
    cls.TYPE: {name: value for item in specs(cls) for name, value in to_row(item, empty_value(item.kind)).items()}
    for cls in TYPES
}
_EMPTY_VALUES: Final = {cls.TYPE: {item.name: empty_value(item.kind) for item in specs(cls)} for cls in TYPES}
_UPDATE: Final = {
    name: table.update().where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()
}
_COUNTS: Final = tuple(
    select(table.c.record_id, func.count()).where(table.c.record_id.in_(IDS)).group_by(table.c.record_id)
    for table in (operation, covered_operation)
)
_LOGGED: Final = tuple(
    select(table.c.record_id, table.c.body).where(table.c.record_id.in_(IDS))
    for table in (operation, covered_operation)
)
_NO_CONFLICTS: Final = delete(conflict).where(conflict.c.record_id.in_(IDS))


class Projection:
    """Brings the tables in step with the log within one transaction."""

    def __init__(self, connection: Connection, derived: Derived) -> None:
        """Work on this connection; the log must have been written."""
        self._connection = connection
        self.derived = derived

    def project(self, known: Mapping[str, list[Operation]]) -> list[Folded]:
        """Make the rows of records anew, by id, and return what they are now.

        `known` gives operations on each that need not be read again; whatever else the log has is read. A record
        whose creation has not arrived gets no row.
        """
        found: list[Folded] = []
        for ids in batched(known):
            counts = self._counts(ids)
            older = {each for each in ids if counts.get(each, 0) > len(known[each])}
            logged = self._logged(older)
            folded = [fold(logged.get(each) or known[each]) for each in ids if each in counts]
            standing = [each for each in folded if each.created and each.record_type in _CLASSES]
            made = _made(standing)
            for cls in _WHOLES_FIRST:
                if cls in made:
                    self._write(cls, made[cls], self._rows(cls, older))
            self._note_conflicts(standing, older)
            note_lost(self._connection, standing)
            found += standing
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

    def _counts(self, ids: list[str]) -> dict[str, int]:
        counts: Counter[str] = Counter()
        for query in _COUNTS:
            counts.update({row[0]: row[1] for row in self._connection.execute(query, _ids(ids))})
        return counts

    def _logged(self, ids: Collection[str]) -> dict[str, list[Operation]]:
        found: dict[str, list[Operation]] = defaultdict(list)
        for query in _LOGGED if ids else ():
            for record_id, body in self._connection.execute(query, _ids(ids)):
                found[record_id].append(decode(body))
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
            self._connection.execute(_UPDATE[cls.TYPE], [_titled(cls, row, rows) for row in changed])
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


def shown_values(cls: type[Record], folded: Folded) -> dict[str, Any]:
    """Return the values of a record's fields that are shown, as far as this program knows the fields."""
    values = dict(_EMPTY_VALUES[cls.TYPE])
    for name, heads in folded.heads.items():
        if name in values:
            values[name] = decode_value(spec(cls, name).kind, heads[0].value)
    return values


def _made(folded: list[Folded]) -> dict[type[Record], list[_Made]]:
    """Return records and their rows by type. People who come with their names get their titles at once."""
    made: dict[type[Record], list[_Made]] = defaultdict(list)
    named: dict[str, list[PersonName]] = defaultdict(list)
    for each in folded:
        cls = _CLASSES[each.record_type]
        record, row = row_of(cls, each)
        made[cls].append((each, record, row))
        if isinstance(record, PersonName) and not each.deleted:
            named[record.person].append(record)
    for each, _, row in made.get(Person, ()):
        row["caption"] = person_title(named[each.record_id])
    return made


def _titled(cls: type[Record], row: _Row, rows: Mapping[str, Mapping[Any, Any]]) -> _Row:
    """Return a row to be written; a person's title comes from names and is kept meanwhile."""
    return row | {"caption": rows[row["id"]]["caption"]} if cls is Person else row


def row_of(cls: type[Record], folded: Folded) -> tuple[Record, _Row]:
    """Return a record as it is now, and its row; the title of a person, which comes from names, is empty there."""
    values = shown_values(cls, folded)
    record = cls(id=folded.record_id, revision=folded.revision, **values)
    row = {
        "id": folded.record_id,
        "revision": folded.revision,
        "created": str(folded.created[0].time),
        "updated": str(folded.latest.time),
        "author": folded.latest.device,
        "deleted": folded.deleted,
        "caption": plain_title(record),
        "versions": json.dumps(folded.versions, sort_keys=True),
        **_EMPTY[cls.TYPE],
    }
    for name in folded.heads:
        if name in values:
            row |= to_row(spec(cls, name), values[name])
    return record, row
