# SPDX-License-Identifier: GPL-3.0-or-later
"""Operations of other devices: taken into the log, made into rows, and what all operations together come to.

Nothing here asks whether somebody was allowed to write what arrived: who calls has verified it.
"""

import hashlib
import itertools
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, delete, func, select

from kzdesk.domain.errors import Damaged
from kzdesk.domain.fold import Folded, fold
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.operations import REFERENCE, AuthorChain, Operation, chain_hash, decode
from kzdesk.store.log import OperationLog
from kzdesk.store.projection import Projection
from kzdesk.store.reading import IDS
from kzdesk.store.records import Change
from kzdesk.store.schema import conflict, operation
from kzdesk.store.stored import batched

RECEIVED: Final = "received"
"""The action of a `Change` that other devices made."""
_AT_ONCE: Final = 20_000
"""Operations that wait to be made into rows."""
_MOST_BYTES: Final = 16 * 1024 * 1024
"""Bytes of those operations: what somebody packed very small must not fill the memory."""
_OPERATION: Final = (
    "INSERT INTO operation(device, compartment, number, record_id, body, previous, hash) VALUES(?,?,?,?,?,?,?)"
)
_NOT_NEXT: Final = QT_TRANSLATE_NOOP(
    "store", "What was received does not follow from what this vault has of its author. Nothing of it was taken."
)


class OtherKind(ValueError):
    """Operations on a record that is there as one of another type, which no device writes that knows of it."""


class ChainHead(NamedTuple):
    """The end of an author chain: the number and hash of its last operation."""

    number: int
    hash: bytes


class Logged(NamedTuple):
    """An operation as the log keeps it."""

    number: int
    body: bytes
    hash: bytes


class Disputed(NamedTuple):
    """A field of a record that several devices wrote without knowing of each other, or `deleted`.

    After `LOST` it is a field that refers to what somebody deleted meanwhile.
    """

    record_type: str
    record_id: str
    field: str


class Merge:
    """Takes in and gives out operations within one transaction."""

    def __init__(self, connection: Connection, log: OperationLog, projection: Projection) -> None:
        """Work on this connection."""
        self._connection = connection
        self._log = log
        self._projection = projection
        self._waiting: dict[str, list[Operation]] = {}
        self._count = 0
        self._size = 0
        self.changes: list[Change] = []

    def heads(self) -> dict[AuthorChain, ChainHead]:
        """Return the end of every author chain this vault has, its own included."""
        self._log.flush()
        last = select(operation.c.device, operation.c.compartment, func.max(operation.c.number), operation.c.hash)
        rows = self._connection.execute(
            last.where(operation.c.device != REFERENCE.device).group_by(operation.c.device, operation.c.compartment)
        )
        return {AuthorChain(row[0], row[1]): ChainHead(row[2], row[3]) for row in rows}

    def since(self, device: str, compartment: str, after: int, most: int) -> tuple[Logged, ...]:
        """Return the operations of an author chain that follow number `after`, at most so many."""
        self._log.flush()
        query = select(operation.c.number, operation.c.body, operation.c.hash).order_by(operation.c.number).limit(most)
        query = query.where(operation.c.device == device, operation.c.compartment == compartment)
        return tuple(Logged(*row) for row in self._connection.execute(query.where(operation.c.number > after)))

    def take(self, device: str, compartment: str, bodies: Sequence[bytes]) -> int:
        """Append operations that follow the last one known of an author chain, and return how many.

        The caller has verified them. Their records appear when the transaction ends. Raises `Damaged` when they are
        not the next ones of that chain, `OtherKind` when they would turn a record into one of another type.
        """
        self._log.flush()
        chain = AuthorChain(device, compartment)
        entries = [decode(body) for body in bodies]
        self._assert_kinds(entries)
        number, previous = self._log.end(chain)
        rows = []
        for entry, body in zip(entries, bodies, strict=True):
            number += 1
            if (entry.chain, entry.number) != (chain, number):
                raise Damaged(_NOT_NEXT, code="not-next")
            digest = chain_hash(previous, body)
            rows.append((device, compartment, number, entry.record_id, body, previous, digest))
            previous = digest
        for entry in entries:
            self._waiting.setdefault(entry.record_id, []).append(entry)
        if rows:
            self._log.written(chain)
            self._connection.exec_driver_sql(_OPERATION, rows)
        self._count += len(rows)
        self._size += sum(map(len, bodies))
        if self._count >= _AT_ONCE or self._size >= _MOST_BYTES:
            self.project()
        return len(rows)

    def take_out(self, device: str, compartment: str, after: int) -> int:
        """Take the operations of an author chain after a number out of the log again, and return how many."""
        self.project()
        where = (operation.c.device == device, operation.c.compartment == compartment, operation.c.number > after)
        removed = [decode(body) for body in self._connection.scalars(select(operation.c.body).where(*where))]
        self._connection.execute(delete(operation).where(*where))
        self._log.written(AuthorChain(device, compartment))
        subjects = sorted({(each.record_type, each.record_id) for each in removed})
        for record_type, group in itertools.groupby(subjects, key=lambda subject: subject[0]):
            self._projection.clear(record_type, [record_id for _, record_id in group])
        self._projection.project({record_id: [] for _, record_id in subjects})
        self.changes += [Change(record_type, record_id, RECEIVED) for record_type, record_id in subjects]
        return len(removed)

    def append(
        self, chain: AuthorChain, subject: tuple[str, str], action: str, changes: dict[str, tuple[Any, list[str]]]
    ) -> Operation:
        """Append an operation of this device as it is given and return it.

        Its record appears when the transaction ends. For many at once: what `changes` replaces is up to the caller.
        """
        entry = self._log.append(chain, subject, action, changes)
        self._waiting.setdefault(entry.record_id, []).append(entry)
        self._count += 1
        if self._count >= _AT_ONCE:
            self.project()
        return entry

    def compartments(self, record_ids: Iterable[str]) -> dict[str, set[str]]:
        """Return the compartments in which people wrote on these records, by record; those without any are left out."""
        found: dict[str, set[str]] = defaultdict(set)
        columns = (operation.c.record_id, operation.c.compartment)
        for ids in batched(record_ids):
            of_people = (operation.c.record_id.in_(IDS), operation.c.device != REFERENCE.device)
            query = select(*columns).where(*of_people).distinct()
            for record_id, compartment in self._connection.execute(query, {"ids": json.dumps(ids)}):
                found[record_id].add(compartment)
        return found

    def every(self) -> Iterator[Folded]:
        """Yield what all operations on each record come to, in the order of ids."""
        self._log.flush()
        return self._all(None)

    def count(self) -> int:
        """Return how many records operations are about."""
        self._log.flush()
        return self._connection.execute(select(func.count(operation.c.record_id.distinct()))).scalar_one()

    def project(self) -> None:
        """Make the rows of all records that were touched; called once before the commit."""
        waiting, self._waiting, self._count, self._size = self._waiting, {}, 0, 0
        if not waiting:
            return
        self._log.flush()
        for each in self._projection.project(waiting):
            self.changes.append(Change(each.record_type, each.record_id, RECEIVED, each.latest.version))

    def disputed(self, record_id: str = "") -> tuple[Disputed, ...]:
        """Return what is in conflict, by record, or what of one record is."""
        query = select(conflict).order_by(conflict.c.record_type, conflict.c.record_id, conflict.c.field)
        if record_id:
            query = query.where(conflict.c.record_id == record_id)
        return tuple(Disputed(row.record_type, row.record_id, row.field) for row in self._connection.execute(query))

    def found(self, disputed: Disputed) -> None:
        """Forget that something was lost: what it refers to is there again, or it refers to something else now."""
        wanted = (conflict.c.record_id == disputed.record_id, conflict.c.field == disputed.field)
        self._connection.execute(delete(conflict).where(*wanted))

    def folded(self, record_id: str) -> Folded:
        """Return what all operations on a record come to. Raises `ValueError` when there are none."""
        return fold(self._log.of_record(record_id))

    def state_hash(self, compartments: Collection[str] | None = None) -> str:
        """Return the SHA-256, in hexadecimal digits, of what people wrote, of all or of some compartments.

        It is the same on every device that has the same operations, in whatever order they came.
        """
        self._log.flush()
        digests = sorted((each.record_type, each.record_id, each.digest()) for each in self._all(compartments))
        lines = (f"{name}\0{record_id}\0".encode() + digest for name, record_id, digest in digests if digest)
        return hashlib.sha256(b"".join(lines)).hexdigest()

    def _assert_kinds(self, entries: list[Operation]) -> None:
        kinds = {entry.record_id: entry.record_type for entry in entries}
        if any(kinds[entry.record_id] != entry.record_type for entry in entries):
            raise OtherKind
        for ids in batched(kinds):
            query = select(operation.c.body).where(operation.c.record_id.in_(IDS)).group_by(operation.c.record_id)
            known = map(decode, self._connection.scalars(query, {"ids": json.dumps(ids)}))
            if any(kinds[each.record_id] != each.record_type for each in known):
                raise OtherKind

    def _all(self, compartments: Collection[str] | None) -> Iterator[Folded]:
        query = select(operation.c.record_id, operation.c.body).order_by(operation.c.record_id)
        if compartments is not None:
            query = query.where(operation.c.compartment.in_([*compartments, REFERENCE.compartment]))
        rows = self._connection.execute(query.execution_options(yield_per=1000))
        for _, group in itertools.groupby(rows, key=lambda row: row.record_id):
            yield fold(decode(row.body) for row in group)
