# SPDX-License-Identifier: GPL-3.0-or-later
"""The operation log: every change of every record, append-only, chained by hash for each device and compartment."""

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import Connection, bindparam, or_, select

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Damaged
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.operations import REFERENCE, START, AuthorChain, Operation, chain_hash, decode, encode
from kzdesk.domain.stamps import HybridTime
from kzdesk.store.covered import Covered
from kzdesk.store.schema import (
    COVERED,
    covered_operation,
    every_operation,
    operation,
    purge,
    purged_operation,
    snapshot,
    vault_fact,
)
from kzdesk.store.snapshots import Stands

INSERTION: Final = (
    "INSERT INTO operation(device, compartment, number, record_id, body, previous, hash) VALUES(?, ?, ?, ?, ?, ?, ?)"
)
"""The statement that appends an operation to the log."""
_HAS: Final = select(every_operation.c.sequence).where(every_operation.c.record_id == bindparam("wanted")).limit(1)
_OF_RECORD: Final = (
    select(every_operation.c.place, every_operation.c.body)
    .where(every_operation.c.record_id == bindparam("wanted"))
    .order_by(every_operation.c.place, every_operation.c.sequence)
)
_HEAD: Final = (
    select(operation.c.number, operation.c.hash, operation.c.body)
    .where(operation.c.device == bindparam("device"), operation.c.compartment == bindparam("compartment"))
    .order_by(operation.c.number.desc())
    .limit(1)
)
AT_ONCE: Final = 500
"""Rows that wait to be written together."""
TIME_PURGED: Final = "latest time purged"
"""The fact that keeps the time of this device’s last operation that was purged, so that its times go on growing."""
_FOLLOWED: Final = HybridTime(4_102_444_800_000, 0)
"""The year 2100. A time from there on was set by nobody's clock in earnest; who followed it would run out of times."""
_NEVER: Final = HybridTime(0, 0)
_BROKEN: Final = QT_TRANSLATE_NOOP(
    "store",
    "The history of this vault does not hold at entry {number}: it was altered outside kzdesk or the disk is "
    "failing. Your records can still be read. Make a copy of the vault folder now and compare it with a backup.",
)


class OperationLog:
    """Appends to and reads the log within one transaction."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        """Tell the time by `clock`."""
        self._connection = connection
        self._clock = clock
        self._heads: dict[AuthorChain, tuple[int, bytes, HybridTime]] = {}
        self._waiting: list[tuple[str, str, int, str, bytes, bytes, bytes]] = []

    def append(
        self,
        chain: AuthorChain,
        subject: tuple[str, str],
        action: str,
        changes: dict[str, tuple[Any, list[str]]],
        *,
        reason: str = "",
        after: HybridTime | None = None,
    ) -> Operation:
        """Append one operation on a record, named by type and id, to a chain of this device and return it.

        Its time is later than `after`, which a clock that was wrong elsewhere may have given, within reason. It is
        written by `flush`, at the latest.
        """
        number, previous, last = self._head(chain)
        if after is not None and after < _FOLLOWED:
            last = max(last, after)
        entry = Operation(
            device=chain.device,
            compartment=chain.compartment,
            number=number + 1,
            time=last.after(self._clock.now()),
            record_type=subject[0],
            record_id=subject[1],
            action=action,
            changes=changes,
            reason=reason,
        )
        body = encode(entry)
        digest = chain_hash(previous, body)
        self._waiting.append((*chain, entry.number, subject[1], body, previous, digest))
        self._heads[chain] = (entry.number, digest, entry.time)
        if len(self._waiting) >= AT_ONCE:
            self.flush()
        return entry

    def flush(self) -> None:
        """Write what was appended; called before the commit."""
        if self._waiting:
            self._connection.exec_driver_sql(INSERTION, self._waiting)
            self._waiting = []

    def of_record(self, record_id: str) -> tuple[Operation, ...]:
        """Return every operation on one record, oldest first; of those a snapshot covers, what it kept.

        What the program brought along comes before that. Of a purged record there are those that had it purged.
        """
        self.flush()
        rows = self._connection.execute(_OF_RECORD, {"wanted": record_id}).all()
        known = [decode(row.body) for row in rows]
        if rows and rows[0].place == COVERED:
            known.sort(key=lambda each: each.device != REFERENCE.device)
        return tuple(known)

    def state(self) -> str:
        """Return what names the present state of the vault: how many operations led to it, and the last one's hash."""
        self.flush()
        query = select(operation.c.sequence, operation.c.hash).order_by(operation.c.sequence.desc()).limit(1)
        row = self._connection.execute(query).first()
        count, digest = (row.sequence, row.hash) if row else (0, START)
        return f"{count + Covered(self._connection).count()} {digest.hex()}"

    def end(self, chain: AuthorChain) -> tuple[int, bytes]:
        """Return number and hash of the last operation of a chain."""
        return self._head(chain)[:2]

    def time_before(self, chain: AuthorChain, number: int) -> HybridTime:
        """Return the time of the last operation of a chain before a number, of those that were not purged."""
        self.flush()
        query = select(operation.c.body).where(operation.c.device == chain.device)
        query = query.where(operation.c.compartment == chain.compartment, operation.c.number < number)
        last = query.where(operation.c.body.is_not(None)).order_by(operation.c.number.desc()).limit(1)
        body = self._connection.execute(last).scalar()
        return decode(body).time if body is not None else _NEVER

    def written(self, chain: AuthorChain) -> None:
        """Read the end of a chain again next time: it was written elsewhere."""
        self._heads.pop(chain, None)

    def has(self, record_id: str) -> bool:
        """Return whether there is any operation on a record; those that wait to be written are not looked at."""
        return self._connection.execute(_HAS, {"wanted": record_id}).first() is not None

    def _head(self, chain: AuthorChain) -> tuple[int, bytes, HybridTime]:
        if chain not in self._heads:
            named = {"device": chain.device, "compartment": chain.compartment}
            row = self._connection.execute(_HEAD, named).first()
            if row:
                self._heads[chain] = (row.number, row.hash, self._time(chain, row.number, row.body))
            else:
                self._heads[chain] = Covered(self._connection).end(chain) or (0, START, _NEVER)
        return self._heads[chain]

    def _time(self, chain: AuthorChain, number: int, body: bytes | None) -> HybridTime:
        """Return the time of the last operation of a chain, or one that is not before it when that was purged."""
        if body is not None:
            return decode(body).time
        query = select(vault_fact.c.value).where(vault_fact.c.name == TIME_PURGED)
        kept = self._connection.execute(query).scalar()
        return max(self.time_before(chain, number), HybridTime.parse(kept) if kept else _NEVER)


def verified(connection: Connection) -> Iterator[Operation]:
    """Yield all operations in the order they were stored, each checked against its chain.

    First, where the vault began from snapshots, come those that they kept, which come to what was signed. Of one that
    was purged nothing but its hash is left: it is passed over when a purge asked for it. Raises `Damaged` at the first
    that does not follow from the one before it.
    """
    yield from _begun(connection)
    heads = {chain: (end.number, end.hash) for chain, end in Covered(connection).ends().items()}
    purged = _purged(connection)
    query = select(operation).order_by(operation.c.sequence).execution_options(yield_per=1000)
    for row in connection.execute(query):
        chain = AuthorChain(row.device, row.compartment)
        number, previous = heads.get(chain, (0, START))
        follows = (row.number, row.previous) == (number + 1, previous)
        if row.body is None and follows and (*chain, row.number, row.record_id) in purged:
            heads[chain] = (row.number, row.hash)
            continue
        holds = isinstance(row.body, bytes) and (row.number, row.previous, row.hash) == (
            number + 1,
            previous,
            chain_hash(previous, row.body),
        )
        entry = decode(row.body) if holds else None
        if entry is None or (entry.chain, entry.number, entry.record_id) != (chain, row.number, row.record_id):
            raise Damaged(_BROKEN.format(number=row.sequence), code="chain")
        heads[chain] = (row.number, row.hash)
        yield entry


def _begun(connection: Connection) -> Iterator[Operation]:
    """Yield what is kept of covered operations. Raises `Damaged` unless that is what snapshots stated."""
    covered = Covered(connection)
    begun = select(snapshot.c.compartment, snapshot.c.state).where(snapshot.c.standing == Stands.BEGUN)
    states = {row.compartment: row.state for row in connection.execute(begun)}
    if states != {compartment: covered.begun(compartment) for compartment in covered.compartments()}:
        raise Damaged(_BROKEN.format(number=0), code="snapshot")
    kept = select(covered_operation.c.body).order_by(covered_operation.c.sequence)
    yield from map(decode, connection.scalars(kept.execution_options(yield_per=1000)))


def _purged(connection: Connection) -> set[tuple[str, str, int, str]]:
    """Return the operations that may be there without their bodies, with their records: a purge asked for it."""
    names = ("device", "compartment", "number", "record_id")
    purged = select(purge.c.record_id)
    justified = or_(purged_operation.c.asked, *(purged_operation.c[each].in_(purged) for each in ("record_id", "root")))
    query = select(*(purged_operation.c[name] for name in names)).where(purged_operation.c.sha256.is_not(None))
    return {(row[0], row[1], row[2], row[3]) for row in connection.execute(query.where(justified))}
