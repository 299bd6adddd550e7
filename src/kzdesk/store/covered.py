# SPDX-License-Identifier: GPL-3.0-or-later
"""What a vault began from: operations that came condensed in a snapshot, and where the author chains go on after them.

They are read together with the log wherever it is asked what operations come to. The log itself holds none of them.
"""

import heapq
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select

from kzdesk.domain.condensed import Ends, StandingDigest, standing
from kzdesk.domain.fold import written
from kzdesk.domain.operations import AuthorChain, Operation, decode
from kzdesk.domain.stamps import HybridTime
from kzdesk.store.schema import covered_chain, covered_operation, covered_purged, every_operation, operation

Kept = tuple[Operation, bytes]
"""What a snapshot kept of an operation, and its bytes."""
AT_ONCE: Final = 2_000
"""Operations of a snapshot that are made into rows together, and more where they are of one record."""
_INSERT: Final = "INSERT INTO covered_operation(device, compartment, number, record_id, body) VALUES(?,?,?,?,?)"


class CoveredEnd(NamedTuple):
    """The last operation of a chain that is covered: its number, the chain’s hash after it, and its time."""

    number: int
    hash: bytes
    time: HybridTime


def in_lots(records: Iterable[Sequence[Kept]], most: int) -> Iterator[list[Sequence[Kept]]]:
    """Yield what is kept of records in lots of not much more than so many bytes, nor `AT_ONCE` operations."""
    some: list[Sequence[Kept]] = []
    count = size = 0
    for record in records:
        some.append(record)
        count += len(record)
        size += sum(len(body) for _, body in record)
        if count >= AT_ONCE or size >= most:
            yield some
            some, count, size = [], 0, 0
    if some:
        yield some


class Covered:
    """The covered operations, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def ends(self, compartment: str = "") -> dict[AuthorChain, CoveredEnd]:
        """Return where the chains of a compartment, or all, go on after what is covered."""
        query = select(covered_chain)
        if compartment:
            query = query.where(covered_chain.c.compartment == compartment)
        return {
            AuthorChain(row.device, row.compartment): CoveredEnd(row.number, row.hash, HybridTime.parse(row.time))
            for row in self._connection.execute(query)
        }

    def end(self, chain: AuthorChain) -> CoveredEnd | None:
        """Return where a chain goes on after what is covered; None when nothing of it is."""
        return self.ends(chain.compartment).get(chain)

    def begin(self, compartment: str, ends: Mapping[AuthorChain, CoveredEnd]) -> None:
        """Let the chains of a compartment go on after these operations; of none of them anything is known."""
        rows = [
            {"device": chain.device, "compartment": compartment, **end._asdict(), "time": str(end.time)}
            for chain, end in ends.items()
        ]
        self._connection.execute(insert(covered_chain), rows)

    def add(self, kept: Iterable[Kept]) -> None:
        """Add what is kept of operations, in the order of records and times."""
        rows = [(*entry.chain, entry.number, entry.record_id, body) for entry, body in kept]
        self._connection.exec_driver_sql(_INSERT, rows)

    def between(self, chain: AuthorChain, first: int, last: int) -> dict[int, Operation]:
        """Return what is kept of the operations of a chain between two numbers, by number."""
        columns = covered_operation.c
        query = select(columns.body).where(columns.device == chain.device, columns.compartment == chain.compartment)
        bodies = self._connection.scalars(query.where(columns.number >= first, columns.number <= last))
        return {entry.number: entry for entry in map(decode, bodies)}

    def versions(self, record_id: str) -> frozenset[str]:
        """Return the versions of the operations on a record that came with a snapshot."""
        query = select(covered_operation.c.body).where(covered_operation.c.record_id == record_id)
        return frozenset(decode(body).version for body in self._connection.scalars(query))

    def compartments(self) -> tuple[str, ...]:
        """Return the compartments that began from a snapshot."""
        return tuple(self._connection.scalars(select(covered_chain.c.compartment).distinct()))

    def records(self, compartment: str, ends: Ends) -> Iterator[list[Operation]]:
        """Yield, record by record in the order of ids, what is known of operations in a compartment up to `ends`."""
        columns = every_operation.c
        query = select(columns.record_id, columns.body).where(columns.compartment == compartment)
        query = query.order_by(columns.record_id).execution_options(yield_per=1000)
        rows = self._connection.execute(query)
        for _, group in itertools.groupby(rows, key=lambda row: str(row.record_id)):
            known = [entry for row in group if (entry := decode(row.body)).number <= ends.get(entry.chain, 0)]
            if known:
                yield known

    def count_records(self, compartment: str) -> int:
        """Return how many records operations in a compartment are about."""
        columns = every_operation.c
        query = select(func.count(columns.record_id.distinct())).where(columns.compartment == compartment)
        return self._connection.execute(query.where(columns.body.is_not(None))).scalar_one()

    def state(self, compartment: str, ends: Ends) -> str:
        """Return what operations in a compartment up to `ends` come to, as a snapshot states it."""
        digest = StandingDigest(ends)
        for known in self.records(compartment, ends):
            digest.add(known)
        return digest.hexdigest()

    def begun(self, compartment: str) -> str:
        """Return what the covered operations of a compartment come to, without the log.

        Of records that were purged since, what they came to before.
        """
        ends = self._numbers(compartment)
        columns = covered_purged.c
        query = select(columns.record_id, columns.standing).where(columns.compartment == compartment)
        purged = sorted((row.record_id, row.standing) for row in self._connection.execute(query))
        known = ((record[0].record_id, record) for record in self.records(compartment, ends))
        digest = StandingDigest(ends)
        for _, told in heapq.merge(known, purged, key=lambda each: each[0]):
            if isinstance(told, bytes):
                digest.add_known(told)
            else:
                digest.add(told)
        return digest.hexdigest()

    def purge(self, record_ids: list[str]) -> list[Operation]:
        """Take records out of what is covered, and return what was kept of the operations on them.

        That they were purged already, where a snapshot says so, stays.
        """
        columns = covered_operation.c
        query = select(columns.compartment, columns.record_id, columns.body).where(columns.record_id.in_(record_ids))
        rows = self._connection.execute(query.order_by(columns.compartment, columns.record_id)).all()
        gone: list[Operation] = []
        for (compartment, record_id), group in itertools.groupby(rows, key=lambda row: (row[0], row[1])):
            known = [decode(row.body) for row in group]
            if not written(known):
                continue
            told = standing(known, self._numbers(compartment))
            row = {"compartment": compartment, "record_id": record_id, "standing": told}
            self._connection.execute(insert(covered_purged).values(row))
            where = (columns.compartment == compartment, columns.record_id == record_id)
            self._connection.execute(delete(covered_operation).where(*where))
            gone += known
        return gone

    def subjects(self, compartment: str) -> list[tuple[str, str]]:
        """Return type and id of the records that operations in a compartment are about."""
        columns = every_operation.c
        query = select(columns.body).where(columns.compartment == compartment)
        entries = map(decode, self._connection.scalars(query.execution_options(yield_per=1000)))
        return sorted({(each.record_type, each.record_id) for each in entries})

    def let_go(self, compartment: str) -> None:
        """Forget what a compartment began from, and what of its chains goes on after it."""
        for chain in self.ends(compartment):
            where = (operation.c.device == chain.device, operation.c.compartment == compartment)
            self._connection.execute(delete(operation).where(*where))
        for table in (covered_operation, covered_chain, covered_purged):
            self._connection.execute(delete(table).where(table.c.compartment == compartment))

    def _numbers(self, compartment: str) -> dict[AuthorChain, int]:
        return {chain: end.number for chain, end in self.ends(compartment).items()}

    def count(self) -> int:
        """Return how many operations snapshots have kept."""
        return self._connection.execute(select(func.count()).select_from(covered_operation)).scalar_one()
