# SPDX-License-Identifier: GPL-3.0-or-later
"""The one writer of records: state, history and search index change together or not at all."""

import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, bindparam, insert, update

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.fold import DELETED, fold
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.operations import REFERENCE, AuthorChain, Operation, chain_of
from kzdesk.domain.record import WRITTEN_ONCE, Record
from kzdesk.domain.records import PREVAILING, whole_of
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.stamps import HybridTime, new_id
from kzdesk.domain.tree import encode_value
from kzdesk.store.columns import from_row, to_row
from kzdesk.store.creation import Creation
from kzdesk.store.log import OperationLog
from kzdesk.store.projection import Projection
from kzdesk.store.purges import Purges
from kzdesk.store.rows import EMPTY, FIELDS
from kzdesk.store.schema import RECORD_TABLES
from kzdesk.store.stored import GONE, StoredRecords, record_of
from kzdesk.store.titles import plain_title

_INSERT = {name: insert(table) for name, table in RECORD_TABLES.items()}
_UPDATE = {name: update(table).where(table.c.id == bindparam("wanted")) for name, table in RECORD_TABLES.items()}
R = TypeVar("R", bound=Record)
MOVED = QT_TRANSLATE_NOOP(
    "store",
    "This record was changed elsewhere while it was open. Nothing was lost: what you typed is still in the form. "
    "Open the record again to see the other change, then repeat yours.",
)


PURGED = QT_TRANSLATE_NOOP(
    "store",
    "This record was purged for ever, and nothing is written on it any more. What you typed was not saved. If it is "
    "about somebody else, enter it as a new record.",
)


@dataclass(frozen=True, slots=True)
class Desk:
    """Who writes: the device, the compartment it chose for new records, and its clock."""

    device: str
    compartment: Callable[[], str]
    clock: Clock


@dataclass(frozen=True, slots=True)
class Change:
    """One record that a transaction created, updated or deleted; `version` names its place in the history."""

    record_type: str
    record_id: str
    action: str
    version: str = dataclasses.field(default="", compare=False)


class RecordStore(StoredRecords):
    """Reads and writes records within one transaction."""

    def __init__(self, connection: Connection, log: OperationLog, projection: Projection, desk: Desk) -> None:
        """Write as the device of `desk`; every change goes to `log` as well."""
        super().__init__(connection)
        self._log = log
        self._projection = projection
        self._derived = projection.derived
        self._desk = desk
        self._purges = Purges(connection)
        self._compartments: dict[str, str] = {}
        self.changes: list[Change] = []

    def put(self, record: R) -> R:
        """Store a record and return it with its id and new revision.

        Does nothing when it equals what is stored. Raises `Refused` when the stored revision is not the one
        this record was read at, so that no change is lost, and for a change of what is written once.
        """
        row = self.row(record.TYPE, record.id) if record.id else None
        return self._put(record, row, self._chain(record, row))

    def create(self, records: Sequence[Record]) -> None:
        """Store very many new records at once, wholes before their parts, each under the id that it has.

        The caller knows that nothing was ever written under these ids; `put` asks.
        """
        made = Creation(records)
        compartment = self._desk.compartment()
        for record in records:
            chain = self._chain(record, None) if whole_of(record.TYPE) else AuthorChain(self._desk.device, compartment)
            changes = {name: (value, list[str]()) for name, value in _differences(record, None).items()}
            entry = self._log.append(chain, (record.TYPE, record.id), "create", changes)
            self._compartments[record.id] = entry.compartment
            made.add(record, entry)
            self._derived.put(record, new=True)
            self.changes.append(Change(record.TYPE, record.id, "create", entry.version))
        made.write(self._connection)
        self._derived.titled(made.titles)

    def put_reference(self, record: R) -> R:
        """Store a record that the program brings along, or its newer state, and return it.

        It gives way to whatever people write, and never leaves the vault. Raises `Refused` as `put` does.
        """
        return self._put(record, self.row(record.TYPE, record.id), REFERENCE)

    def _put(self, record: R, row: Mapping[Any, Any] | None, chain: AuthorChain) -> R:
        if (row["revision"] if row else 0) != record.revision or (row and row["deleted"]):
            raise Refused(MOVED, code="moved")
        changed = _differences(record, row)
        if row is not None and not changed:
            return record
        if row is not None and (record.WRITTEN_ONCE or _alters_fixed(record, changed)):
            raise Refused(WRITTEN_ONCE, code="written-once")
        early = row is None and record.id != "" and self._log.has(record.id)
        if row is None and self._purges.known([record.id]):
            raise Refused(PURGED, code="purged")
        stored = dataclasses.replace(record, id=record.id or new_id(self._desk.clock), revision=record.revision + 1)
        entry = self._append(stored, row, changed, chain)
        renewed = row is not None and chain == REFERENCE
        if early or renewed or _disputed(row, entry) or _takes_back(entry):
            self._project(stored.id)
            return self.get(type(record), stored.id)
        self._write(stored, row, entry)
        self._derived.put(stored, new=row is None)
        if isinstance(record, PersonName) and row is not None:
            self._derived.renamed(row["person"] or "")
        return stored

    def delete(self, cls: type[Record], record_id: str) -> None:
        """Leave a tombstone in place of a record. Raises `Refused` when there is no such record."""
        self.get(cls, record_id)
        self._mark(cls, record_id, deleted=True)

    def revive(self, cls: type[R], record_id: str) -> R:
        """Take a tombstone back and return the record as it was deleted. Raises `Refused` when there is none."""
        row = self.row(cls.TYPE, record_id)
        if row is None or not row["deleted"]:
            raise Refused(GONE, code="gone")
        self._mark(cls, record_id, deleted=False)
        return self.get(cls, record_id)

    def resolve(self, cls: type[Record], record_id: str, values: Mapping[str, Any], reason: str) -> None:
        """Settle fields: each gets one value, as JSON holds it, and everything else that stands there is replaced.

        Under `deleted` the record is kept or deleted for good. Raises `Refused` when there is no such record.
        """
        row = self.row(cls.TYPE, record_id)
        if row is None:
            raise Refused(GONE, code="gone")
        stored = json.loads(row["versions"])
        changes = {}
        for name, value in values.items():
            seen = stored.values() if (name, value) == (DELETED, True) else [stored.get(name, stored[""])]
            changes[name] = (value, heads_of(seen))
        entry = self._log.append(
            self._chain(record_of(cls, row), row), (cls.TYPE, record_id), "resolve", changes, reason=reason
        )
        self._project(record_id)
        self.changes.append(Change(cls.TYPE, record_id, "resolve", entry.version))

    def history(self, record_id: str) -> tuple[Operation, ...]:
        """Return every operation on a record, oldest first."""
        return self._log.of_record(record_id)

    def _append(
        self, record: Record, row: Mapping[Any, Any] | None, changed: dict[str, Any], chain: AuthorChain
    ) -> Operation:
        """Append the operation of a save: it replaces what was shown, and leaves what stands beside that."""
        action = "update" if row else "create"
        stored = json.loads(row["versions"]) if row else {}
        replaced = {name: heads_of([stored.get(name, stored.get("", []))]) for name in changed}
        several = [name for name, versions in replaced.items() if name in stored and len(versions) > 1]
        heads = fold(self._log.of_record(record.id)).heads if several else {}
        for name in several:
            shown = [head for head in heads[name] if head.value == heads[name][0].value]
            replaced[name] = [head.operation.version for head in shown]
        entry = self._log.append(
            chain,
            (record.TYPE, record.id),
            action,
            {name: (value, replaced[name]) for name, value in changed.items()},
            after=HybridTime.parse(row["updated"]) if row is not None and several else None,
        )
        self.changes.append(Change(record.TYPE, record.id, action, entry.version))
        return entry

    def _write(self, record: Record, row: Mapping[Any, Any] | None, entry: Operation) -> None:
        """Write the row of a save that no other device has to do with."""
        stored = json.loads(row["versions"]) if row else {}
        versions = stored | dict.fromkeys(entry.changes, entry.version) if row else {"": entry.version}
        values: dict[str, Any] = {"versions": json.dumps(versions, sort_keys=True), "updated": str(entry.time)}
        values |= {"revision": record.revision, "author": entry.device}
        if record.TYPE != Person.TYPE or row is None:
            values["caption"] = plain_title(record)
        for item in specs(type(record)):
            if row is None or item.name in entry.changes:
                values |= to_row(item, getattr(record, item.name))
        if row is None:
            values |= {"id": record.id, "created": str(entry.time), "deleted": False}
            self._connection.execute(_INSERT[record.TYPE], values)
            self._compartments[record.id] = entry.compartment
        else:
            self._connection.execute(_UPDATE[record.TYPE], values | {"wanted": record.id})

    def _mark(self, cls: type[Record], record_id: str, *, deleted: bool) -> None:
        """Delete a record, with everything in it that this device knows of, or take that back."""
        row = self.row(cls.TYPE, record_id) or {}
        versions = json.loads(row["versions"])
        seen = heads_of(versions.values() if deleted else [versions[DELETED]])
        action = "delete" if deleted else "revive"
        chain = self._chain(record_of(cls, row), row)
        entry = self._log.append(chain, (cls.TYPE, record_id), action, {DELETED: (deleted, seen)})
        self.changes.append(Change(cls.TYPE, record_id, action, entry.version))
        self._project(record_id)

    def _project(self, record_id: str) -> None:
        self._log.flush()
        self._projection.project({record_id: []})

    def _chain(self, record: Record, row: Mapping[Any, Any] | None) -> AuthorChain:
        """Return the chain that a change of a record belongs to: a record stays in its compartment, a part in its
        whole's, what follows another record to that one's, and a new whole goes to the one chosen for new records.
        """
        known = self._home(row)
        leading = (item for item in specs(type(record)) if item.part_of or item.name in record.FOLLOWS)
        field = next((item for item in leading if getattr(record, item.name)), None)
        whole = getattr(record, field.name) if field and row is None else ""
        if field is not None and whole:
            if whole not in self._compartments:
                stored = self.row(field.target, whole)
                if stored is None and self._purges.known([whole]):
                    raise Refused(PURGED, code="purged")
                self._compartments[whole] = self._home(stored)
            known = self._compartments[whole]
        return AuthorChain(self._desk.device, known or self._desk.compartment())

    def _home(self, row: Mapping[Any, Any] | None) -> str:
        """Return the compartment a record is in; empty when it is in none yet.

        One that was made in several, as by two who took in the same list, stays where this device writes, or where
        more than its maker reads: nobody draws it onto a desk of their own by making it once more.
        """
        created = heads_of([json.loads(row["versions"]).get("", [])]) if row else []
        chains = [chain for chain in map(chain_of, created) if chain != REFERENCE]
        chains.sort(key=lambda chain: chain.device == chain.compartment)
        homes = [chain.compartment for chain in chains]
        ours = (self._desk.compartment(), self._desk.device) if len(set(homes)) > 1 else ()
        return next((each for each in (*ours, *homes) if each in homes), "")


def _differences(record: Record, row: Mapping[Any, Any] | None) -> dict[str, Any]:
    """Return the encoded values that a save changes; a new record writes everything that is not empty."""
    if row is None:
        fields, empty = FIELDS[record.TYPE], EMPTY[record.TYPE]
        written = ((name, getattr(record, name)) for name in empty)
        return {name: encode_value(fields[name].kind, value) for name, value in written if value != empty[name]}
    found: dict[str, Any] = {}
    for item in specs(type(record)):
        old = from_row(item, row)
        if (value := getattr(record, item.name)) != old:
            found[item.name] = encode_value(item.kind, value)
    return found


def _alters_fixed(record: Record, changed: Mapping[str, Any]) -> bool:
    """Return whether a change is one of what stays for ever."""
    return any(item.fixed and item.name in changed for item in specs(type(record)))


def _disputed(row: Mapping[Any, Any] | None, entry: Operation) -> bool:
    """Whether something of this record stands beside something else, or was written by a clock ahead of this one."""
    if row is None:
        return False
    several = any(isinstance(each, list) for each in json.loads(row["versions"]).values())
    return several or row["updated"] >= str(entry.time)


def heads_of(versions: Iterable[str | list[str]]) -> list[str]:
    """Return all versions that stand, each once; of one field, that which is shown comes first."""
    return list(dict.fromkeys(each for some in versions for each in ([some] if isinstance(some, str) else some)))


def _takes_back(entry: Operation) -> bool:
    """Whether a save empties what prevails, which may stand all the same."""
    return any((entry.record_type, name) in PREVAILING and value is None for name, (value, _) in entry.changes.items())
