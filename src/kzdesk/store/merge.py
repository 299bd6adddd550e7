# SPDX-License-Identifier: GPL-3.0-or-later
"""Operations of other devices: taken into the log, made into rows, and what all operations together come to.

Nothing here asks whether somebody was allowed to write what arrived: who calls has verified it.
"""

import hashlib
import itertools
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, delete, func, select

from kzdesk.domain.errors import Damaged
from kzdesk.domain.fold import Folded, fold, written
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.operations import (
    PURGE,
    REFERENCE,
    AuthorChain,
    Heading,
    Operation,
    chain_hash,
    decode,
    encode,
    heading,
)
from kzdesk.domain.stamps import HybridTime
from kzdesk.store.covered import Covered, CoveredEnd, in_lots
from kzdesk.store.emptying import Emptying
from kzdesk.store.log import INSERTION, OperationLog
from kzdesk.store.projection import Projection
from kzdesk.store.purges import Purges
from kzdesk.store.reading import IDS
from kzdesk.store.records import Change
from kzdesk.store.schema import conflict, covered_operation, every_operation, operation
from kzdesk.store.stored import batched

RECEIVED: Final = "received"
"""The action of a `Change` that other devices made."""
PURGED: Final = "purged"
"""The action of a `Change` that purged a record; nothing takes it back."""
_AT_ONCE: Final = 20_000
"""Operations that wait to be made into rows."""
_MOST_BYTES: Final = 16 * 1024 * 1024
"""Bytes of those operations: what somebody packed very small must not fill the memory."""
_NOT_NEXT: Final = QT_TRANSLATE_NOOP(
    "store", "What was received does not follow from what this vault has of its author. Nothing of it was taken."
)


class OtherKind(ValueError):
    """Operations on a record that is there as one of another type, which no device writes that knows of it."""


class ChainHead(NamedTuple):
    """The end of an author chain: the number and hash of its last operation."""

    number: int
    hash: bytes


class ChainPoint(NamedTuple):
    """A place in an author chain: its hash after an operation, and the time of that."""

    hash: bytes
    time: HybridTime


class Logged(NamedTuple):
    """An operation as the log keeps it; the body is None when it was purged."""

    number: int
    body: bytes | None
    hash: bytes
    record_id: str


class Emptied(NamedTuple):
    """What comes of an operation that was purged: the SHA-256 of its body, and the chain’s hash after it."""

    sha256: bytes
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
        self.purges = Purges(connection)
        self._emptying = Emptying(connection, projection, self.purges)
        self._projection = projection
        self._waiting: defaultdict[str, tuple[bytes, ...]] = defaultdict(tuple)
        self._count = 0
        self._size = 0
        self.covered = Covered(connection)
        self.changes: list[Change] = []

    def heads(self) -> dict[AuthorChain, ChainHead]:
        """Return the end of every author chain this vault has, its own included."""
        self._log.flush()
        last = select(operation.c.device, operation.c.compartment, func.max(operation.c.number), operation.c.hash)
        rows = self._connection.execute(
            last.where(operation.c.device != REFERENCE.device).group_by(operation.c.device, operation.c.compartment)
        )
        begun = {chain: ChainHead(end.number, end.hash) for chain, end in self.covered.ends().items()}
        return begun | {AuthorChain(row[0], row[1]): ChainHead(row[2], row[3]) for row in rows}

    def since(self, device: str, compartment: str, after: int, most: int) -> tuple[Logged, ...]:
        """Return the operations of an author chain that follow number `after`, at most so many."""
        self._log.flush()
        columns = [operation.c[name] for name in Logged._fields]
        query = select(*columns).order_by(operation.c.number).limit(most)
        query = query.where(operation.c.device == device, operation.c.compartment == compartment)
        return tuple(Logged(*row) for row in self._connection.execute(query.where(operation.c.number > after)))

    def point(self, chain: AuthorChain, number: int) -> ChainPoint | None:
        """Return the chain’s hash after an operation, and its time; None where it is not known.

        Of one that was purged it is the time of the last before it that was not.
        """
        end = self.covered.end(chain)
        if end is not None and end.number == number:
            return ChainPoint(end.hash, end.time)
        found = self.since(*chain, number - 1, 1)
        if not found or found[0].number != number:
            return None
        return ChainPoint(found[0].hash, self._log.time_before(chain, number + 1))

    def take(
        self, device: str, compartment: str, bodies: Sequence[bytes | Emptied], *, notes: Collection[int] = ()
    ) -> int:
        """Append operations that follow the last one known of an author chain, and return how many.

        The caller has verified them, and of those that were purged that `Purges.asked` names them. Their records appear
        when the transaction ends, and what they have purged goes then. The purges numbered in `notes` only tell what
        their author leaves out, and purge nothing. Raises `Damaged` when they are not the next ones of that chain,
        `OtherKind` when they would turn a record into one of another type.
        """
        self._log.flush()
        chain = AuthorChain(device, compartment)
        number, previous = self._log.end(chain)
        emptied = {place: each.sha256 for place, each in enumerate(bodies, number + 1) if isinstance(each, Emptied)}
        asked = self.purges.come(chain, emptied)
        entries = {place: heading(body) for place, body in enumerate(bodies, number + 1) if isinstance(body, bytes)}
        self._assert_kinds(list(entries.values()))
        rows = _rows(chain, (number, previous), bodies, entries, asked)
        for _, _, place, record_id, body, _, _ in rows:
            if place in notes:
                self.purges.ask(decode(body))
            elif body is not None:
                self._waiting[record_id] += (body,)
        if rows:
            self._log.written(chain)
            self._connection.exec_driver_sql(INSERTION, rows)
        self._count += len(rows)
        self._size += sum(len(body) for body in bodies if isinstance(body, bytes))
        if self._count >= _AT_ONCE or self._size >= _MOST_BYTES:
            self.project()
        return len(rows)

    def begin(
        self,
        compartment: str,
        ends: Mapping[AuthorChain, CoveredEnd],
        records: Iterable[Sequence[tuple[Operation, bytes]]],
    ) -> int:
        """Begin a compartment of which nothing is known from what a snapshot keeps, and return how many records.

        The caller has verified it, or does so while it gives the records, in the order of ids. Raises `OtherKind` as
        `take` does.
        """
        self.covered.begin(compartment, ends)
        for chain in ends:
            self._log.written(chain)
        count = 0
        for some in in_lots(records, _MOST_BYTES):
            kept = [each for record in some for each in record]
            self._assert_kinds([entry for entry, _ in kept])
            self.covered.add(kept)
            for entry, body in kept:
                self._waiting[entry.record_id] += (body,)
            count += len(some)
            self.project()
        return count

    def let_go(self, compartment: str) -> int:
        """Forget what a compartment began from and all that follows it, and return how many records that concerns."""
        self.project()
        subjects = self.covered.subjects(compartment)
        chains = self.covered.ends(compartment)
        self.covered.let_go(compartment)
        for chain in chains:
            self._log.written(chain)
        self._made_anew(subjects)
        return len(subjects)

    def take_out(self, device: str, compartment: str, after: int) -> int:
        """Take the operations of an author chain after a number out of the log again, and return how many."""
        self.project()
        where = (operation.c.device == device, operation.c.compartment == compartment, operation.c.number > after)
        bodies = select(operation.c.body).where(*where, operation.c.body.is_not(None))
        removed = [heading(body) for body in self._connection.scalars(bodies)]
        self._connection.execute(delete(operation).where(*where))
        self._log.written(AuthorChain(device, compartment))
        purged = self.purges.known(each.record_id for each in removed)
        subjects = {(each.record_type, each.record_id) for each in removed if each.record_id not in purged}
        self._made_anew(sorted(subjects))
        return len(removed)

    def append(
        self,
        chain: AuthorChain,
        subject: tuple[str, str],
        action: str,
        changes: dict[str, tuple[Any, list[str]]],
        *,
        reason: str = "",
        note: bool = False,
    ) -> Operation:
        """Append an operation of this device as it is given and return it.

        Its record appears when the transaction ends. For many at once: what `changes` replaces is up to the caller.
        A purge that is a `note` only tells what its author leaves out.
        """
        entry = self._log.append(chain, subject, action, changes, reason=reason)
        if note:
            self.purges.ask(entry)
            return entry
        self._waiting[entry.record_id] += (encode(entry),) if action == PURGE else ()
        self._count += 1
        if self._count >= _AT_ONCE:
            self.project()
        return entry

    def compartments(self, record_ids: Iterable[str]) -> dict[str, set[str]]:
        """Return the compartments in which people wrote on these records, by record; those without any are left out."""
        found: dict[str, set[str]] = defaultdict(set)
        for ids, table in itertools.product(batched(record_ids), (operation, covered_operation)):
            of_people = (table.c.record_id.in_(IDS), table.c.device != REFERENCE.device)
            query = select(table.c.record_id, table.c.compartment).where(*of_people).distinct()
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
        return self._connection.execute(select(func.count(every_operation.c.record_id.distinct()))).scalar_one()

    def project(self) -> None:
        """Make the rows of all records that were touched; called once before the commit."""
        waiting, self._waiting, self._count, self._size = self._waiting, defaultdict(tuple), 0, 0
        if not waiting:
            return
        self._log.flush()
        for each in self._projection.project(self._emptying.sift(waiting)):
            self.changes.append(Change(each.record_type, each.record_id, RECEIVED, each.version))

        self.changes += [Change(*subject, PURGED) for subject in self._emptying.emptied]
        self._emptying.emptied = []

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

    def _made_anew(self, subjects: list[tuple[str, str]]) -> None:
        """Make the rows of records, by type and id in order, anew after operations on them were taken out."""
        for record_type, group in itertools.groupby(subjects, key=lambda subject: subject[0]):
            self._projection.clear(record_type, [record_id for _, record_id in group])
        self._projection.project({record_id: [] for _, record_id in subjects})
        self.changes += [Change(record_type, record_id, RECEIVED) for record_type, record_id in subjects]

    def _assert_kinds(self, entries: Sequence[Heading | Operation]) -> None:
        kinds = {entry.record_id: entry.record_type for entry in entries}
        if any(kinds[entry.record_id] != entry.record_type for entry in entries):
            raise OtherKind
        for ids in batched(kinds):
            for table in (operation, covered_operation):
                query = select(table.c.body).where(table.c.record_id.in_(IDS), table.c.body.is_not(None))
                query = query.group_by(table.c.record_id)
                known = map(heading, self._connection.scalars(query, {"ids": json.dumps(ids)}))
                if any(kinds[each.record_id] != each.record_type for each in known):
                    raise OtherKind

    def _all(self, compartments: Collection[str] | None) -> Iterator[Folded]:
        every = every_operation.c
        query = select(every.record_id, every.body).order_by(every.record_id)
        if compartments is not None:
            query = query.where(every.compartment.in_([*compartments, REFERENCE.compartment]))
        rows = self._connection.execute(query.execution_options(yield_per=1000))
        purged = self.purges.every_id()
        for record_id, group in itertools.groupby(rows, key=lambda row: row.record_id):
            entries = written(decode(row.body) for row in group)
            if entries and record_id not in purged:
                yield fold(entries)


def _rows(
    chain: AuthorChain,
    end: tuple[int, bytes],
    bodies: Sequence[bytes | Emptied],
    entries: Mapping[int, Heading],
    asked: Mapping[int, str],
) -> list[tuple[Any, ...]]:
    """Return the rows of operations that follow the end of a chain. Raises `Damaged` when they do not."""
    previous = end[1]
    rows: list[tuple[Any, ...]] = []
    for place, body in enumerate(bodies, end[0] + 1):
        if isinstance(body, Emptied):
            if place not in asked:
                raise Damaged(_NOT_NEXT, code="not-asked")
            rows.append((*chain, place, asked[place], None, previous, body.hash))
            previous = body.hash
            continue
        entry = entries[place]
        if (entry.chain, entry.number) != (chain, place):
            raise Damaged(_NOT_NEXT, code="not-next")
        digest = chain_hash(previous, body)
        rows.append((*chain, place, entry.record_id, body, previous, digest))
        previous = digest
    return rows
