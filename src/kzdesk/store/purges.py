# SPDX-License-Identifier: GPL-3.0-or-later
"""What a vault remembers of purges: who asked for them, of which operations hashes alone stay, and where it was done.

Nothing of it tells what the records said: types, ids, numbers, hashes, and the code of a reason.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, FromClause, func, select, tuple_, update
from sqlalchemy.dialects.sqlite import insert

from kzdesk.domain.operations import PURGED, REFERENCE, AuthorChain, Operation, chain_of, number_of
from kzdesk.store.schema import (
    covered_operation,
    every_operation,
    operation,
    purge,
    purge_report,
    purged_object,
    purged_operation,
    vault_fact,
)
from kzdesk.store.stored import batched

UNFINISHED: Final = "purge unfinished"
"""The fact that says that something was purged which may still lie in unused parts of the file."""
_KEYS: Final = ("device", "compartment", "number")


class KeptPurge(NamedTuple):
    """An operation by which a record was purged; `done` is when that was done here to the end, empty before."""

    chain: AuthorChain
    number: int
    record_type: str
    record_id: str
    root: str
    reason: str
    time: str
    done: str


class Gone(NamedTuple):
    """The type of a record that was purged, and the record for whose sake."""

    record_type: str
    root: str


class Unasked(NamedTuple):
    """An operation that was emptied, and no purge names it; `root` is the record for whose sake."""

    chain: AuthorChain
    number: int
    record_type: str
    record_id: str
    root: str

    @property
    def version(self) -> str:
        """The name of the operation."""
        return self.chain.version(self.number)


class PurgeReport(NamedTuple):
    """Another device said at a moment that it has done the purges of an author in a compartment up to a number."""

    device: str
    chain: AuthorChain
    number: int
    moment: str


class Purges:
    """The tables of purges, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def all(self) -> tuple[KeptPurge, ...]:
        """Return every purge that is known, in the order of time."""
        rows = self._connection.execute(select(purge).order_by(purge.c.time, *(purge.c[name] for name in _KEYS)))
        return tuple(
            KeptPurge(
                AuthorChain(row.device, row.compartment),
                row.number,
                row.record_type,
                row.record_id,
                row.root,
                row.reason,
                row.time,
                row.done or "",
            )
            for row in rows
        )

    def exist(self) -> bool:
        """Return whether anything was ever purged."""
        return any(self._connection.execute(select(table.c.number).limit(1)).first() for table in (purge, _EMPTIED))

    def known(self, record_ids: Iterable[str]) -> set[str]:
        """Return those of the records that were purged."""
        return set(self.gone(record_ids))

    def every_id(self) -> set[str]:
        """Return the ids of all records that were purged."""
        late = select(_EMPTIED.c.record_id).where(_EMPTIED.c.asked.is_(False))
        return {*self._connection.scalars(select(purge.c.record_id)), *self._connection.scalars(late)}

    def brought_along(self, record_id: str) -> bool:
        """Return whether a record comes with the program."""
        brought = (operation.c.record_id == record_id, operation.c.device == REFERENCE.device)
        return self._connection.execute(select(operation.c.number).where(*brought).limit(1)).first() is not None

    def order(self, entry: Operation) -> bool:
        """Take note of an operation that has a record purged, and return whether that is to be done.

        What the program brought along is purged by nobody.
        """
        if self.brought_along(entry.record_id):
            return False
        self.ask(entry)
        row = {"device": entry.device, "compartment": entry.compartment, "number": entry.number}
        row |= {"record_type": entry.record_type, "record_id": entry.record_id, "root": entry.changes[PURGED][0]}
        row |= {"reason": entry.reason, "time": str(entry.time)}
        self._connection.execute(insert(purge).values(row).on_conflict_do_nothing())
        return True

    def ask(self, entry: Operation) -> None:
        """Take note of the versions that a purge names, so that they may come without their bodies.

        Those that are known to be of another record are passed over.
        """
        for version in entry.changes[PURGED][1]:
            chain, number = chain_of(version), number_of(version)
            if _of(self._connection, chain, number, (operation, covered_operation)) <= {entry.record_id}:
                row = {"device": chain.device, "compartment": chain.compartment, "number": number, "asked": True}
                row |= {"record_type": entry.record_type, "record_id": entry.record_id}
                row |= {"root": entry.changes[PURGED][0]}
                asked = insert(_EMPTIED).values(row)
                self._connection.execute(asked.on_conflict_do_update(index_elements=_KEYS, set_={"asked": True}))

    def asked(self, chain: AuthorChain, first: int, last: int) -> dict[int, str]:
        """Return which operations of a chain between two numbers a purge names, with the ids of their records."""
        query = select(_EMPTIED.c.number, _EMPTIED.c.record_id).where(*_between(chain, first, last))
        rows = self._connection.execute(query.where(_EMPTIED.c.asked.is_(True)))
        return {row.number: row.record_id for row in rows}

    def hashes(self, chain: AuthorChain, first: int, last: int) -> dict[int, bytes]:
        """Return the SHA-256 of bodies that were emptied, by number, of a chain between two numbers."""
        query = select(_EMPTIED.c.number, _EMPTIED.c.sha256).where(*_between(chain, first, last))
        rows = self._connection.execute(query.where(_EMPTIED.c.sha256.is_not(None)))
        return {row.number: row.sha256 for row in rows}

    def held(self, versions: Iterable[str]) -> set[str]:
        """Return the records of those of the versions whose bodies are here."""
        found: set[str] = set()
        for version in versions:
            found |= _of(self._connection, chain_of(version), number_of(version), (every_operation,))
        return found

    def come(self, chain: AuthorChain, hashes: Mapping[int, bytes]) -> dict[int, str]:
        """Keep the SHA-256 of bodies that come purged, by number, and return the records of those a purge names."""
        asked = self.asked(chain, min(hashes), max(hashes)) if hashes else {}
        for number in asked.keys() & hashes.keys():
            kept = update(_EMPTIED).where(*_at(_EMPTIED, chain, number)).values(sha256=hashes[number])
            self._connection.execute(kept)
        return asked

    def empty(self, rows: Sequence[dict[str, Any]]) -> None:
        """Keep of operations, each with its record and the SHA-256 of its body where that is known, nothing else."""
        if not rows:
            return
        new = insert(_EMPTIED)
        sha256 = func.coalesce(new.excluded.sha256, _EMPTIED.c.sha256)
        kept = new.on_conflict_do_update(index_elements=_KEYS, set_={"sha256": sha256})
        self._connection.execute(kept, [{"asked": False} | row for row in rows])

    def unasked(self) -> tuple[Unasked, ...]:
        """Return what was emptied without any purge naming it: it came after the purge of its record, or is part of it.

        Whoever wrote it did not know.
        """
        query = select(_EMPTIED).where(_EMPTIED.c.asked.is_(False)).order_by(*(_EMPTIED.c[name] for name in _KEYS))
        return tuple(
            Unasked(AuthorChain(row.device, row.compartment), row.number, row.record_type, row.record_id, row.root)
            for row in self._connection.execute(query)
        )

    def gone(self, record_ids: Iterable[str]) -> dict[str, Gone]:
        """Return those of the records that were purged, with their types and for the sake of which record."""
        found: dict[str, Gone] = {}
        for ids in batched(record_ids):
            for table in (_EMPTIED, purge):
                query = select(table.c.record_id, table.c.record_type, table.c.root).where(table.c.record_id.in_(ids))
                rows = self._connection.execute(query if table is purge else query.where(_EMPTIED.c.asked.is_(False)))
                found |= {row.record_id: Gone(row.record_type, row.root) for row in rows}
        return found

    def versions(self, record_ids: Iterable[str]) -> dict[str, list[tuple[AuthorChain, int]]]:
        """Return the operations that people wrote on records, by record."""
        found: dict[str, list[tuple[AuthorChain, int]]] = {}
        every = every_operation.c
        columns = (every.record_id, *(every[name] for name in _KEYS))
        for ids in batched(record_ids):
            query = select(*columns).where(every.record_id.in_(ids), every.device != REFERENCE.device)
            query = query.where(tuple_(*columns[1:]).not_in(select(*(purge.c[name] for name in _KEYS))))
            for row in self._connection.execute(query.order_by(every.place, every.sequence)):
                chain = AuthorChain(row.device, row.compartment)
                found.setdefault(row.record_id, []).append((chain, row.number))
        return found

    def objects(self) -> tuple[str, ...]:
        """Return the names of the sealed files that were purged."""
        return tuple(self._connection.scalars(select(purged_object.c.object).order_by(purged_object.c.object)))

    def unfinished(self) -> bool:
        """Return whether what was purged may still lie in unused parts of the vault."""
        query = select(vault_fact.c.value).where(vault_fact.c.name == UNFINISHED)
        return bool(self._connection.execute(query).scalar())

    def finish(self, moment: str) -> None:
        """Take note that nothing of what was purged is left in the vault."""
        self._connection.execute(update(purge).where(purge.c.done.is_(None)).values(done=moment))
        self._connection.execute(update(vault_fact).where(vault_fact.c.name == UNFINISHED).values(value=""))

    def done(self, compartment: str) -> dict[str, int]:
        """Return the last purge of each author in a compartment that was done here to the end."""
        query = select(purge.c.device, func.max(purge.c.number)).where(purge.c.compartment == compartment)
        rows = self._connection.execute(query.where(purge.c.done.is_not(None)).group_by(purge.c.device))
        return {row[0]: row[1] for row in rows}


class PurgeReports:
    """What other devices said of the purges they carried out, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def hear(self, report: PurgeReport) -> None:
        """Keep what another device said it has done; what it said before about the same stays."""
        row = {"device": report.device, "author": report.chain.device, "compartment": report.chain.compartment}
        said = insert(purge_report).values(row | {"number": report.number, "moment": report.moment})
        self._connection.execute(said.on_conflict_do_nothing())

    def all(self) -> tuple[PurgeReport, ...]:
        """Return what other devices said, the earliest first."""
        rows = self._connection.execute(select(purge_report).order_by(purge_report.c.moment))
        return tuple(
            PurgeReport(row.device, AuthorChain(row.author, row.compartment), row.number, row.moment) for row in rows
        )


_EMPTIED: Final = purged_operation


def _at(table: FromClause, chain: AuthorChain, number: int) -> tuple[ColumnElement[bool], ...]:
    return (table.c.device == chain.device, table.c.compartment == chain.compartment, table.c.number == number)


def _of(connection: Connection, chain: AuthorChain, number: int, tables: Iterable[FromClause]) -> set[str]:
    """Return the record of an operation, in a set; empty when it is not known here."""
    queries = (select(each.c.record_id).where(*_at(each, chain, number)) for each in tables)
    return {record_id for query in queries for record_id in connection.scalars(query)}


def _between(chain: AuthorChain, first: int, last: int) -> tuple[ColumnElement[bool], ...]:
    columns = _EMPTIED.c
    mine = (columns.device == chain.device, columns.compartment == chain.compartment)
    return (*mine, columns.number >= first, columns.number <= last)
