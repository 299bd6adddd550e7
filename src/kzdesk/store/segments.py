# SPDX-License-Identifier: GPL-3.0-or-later
"""The segments a vault has: their signed headers, without the operations, which stand in the log.

A segment that came before the one it follows, or that a newer program wrote, waits as it came.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, delete, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kzdesk.domain.operations import AuthorChain
from kzdesk.store.schema import covered_chain, operation, segment, sent, waiting_segment
from kzdesk.store.traffic import PutThere


class KeptSegment(NamedTuple):
    """A segment: its place in its author's chain, the operations in it, its hash, its signed header."""

    chain: AuthorChain
    number: int
    first: int
    last: int
    hash: str
    header: bytes
    signature: bytes


class PlacedSegment(NamedTuple):
    """A segment, the operations in it, and the bundle in which it lies at a place; None when it is not known to."""

    chain: AuthorChain
    number: int
    first: int
    last: int
    origin: PutThere | None


class Segments:
    """The tables of segments, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def add(self, kept: KeptSegment) -> None:
        """Remember a segment whose operations are in the log."""
        row = {"device": kept.chain.device, "compartment": kept.chain.compartment, "number": kept.number}
        row |= {"first": kept.first, "last": kept.last, "hash": bytes.fromhex(kept.hash)}
        self._connection.execute(insert(segment).values(row | {"header": kept.header, "signature": kept.signature}))

    def last(self, chain: AuthorChain) -> KeptSegment | None:
        """Return the last segment of a chain; None when there is none."""
        query = select(segment).where(*_of(segment, chain)).order_by(segment.c.number.desc()).limit(1)
        row = self._connection.execute(query).first()
        return _kept(row) if row else None

    def kept(self, chain: AuthorChain, number: int) -> KeptSegment:
        """Return the segment of this number, which is there."""
        return _kept(self._connection.execute(select(segment).where(*_numbered(chain, number))).one())

    def hash_of(self, chain: AuthorChain, number: int) -> str:
        """Return the hash of the segment of this number; empty when it is not there."""
        found = self._connection.execute(select(segment.c.hash).where(*_numbered(chain, number))).scalar()
        return found.hex() if found else ""

    def at_place(self, place: str, compartment: str) -> tuple[PlacedSegment, ...]:
        """Return the segments of a compartment, chain by chain, each in order, and what is known of them at a place.

        Those that a snapshot covers, whose operations are not here, are left out.
        """
        columns = (*(segment.c[name] for name in ("device", "number", "first", "last")), *_origin(sent))
        same = [segment.c[name] == sent.c[name] for name in ("device", "compartment", "number")]
        query = select(*columns).outerjoin(sent, and_(sent.c.place == place, *same))
        alike = [segment.c[name] == covered_chain.c[name] for name in ("device", "compartment")]
        query = query.outerjoin(covered_chain, and_(*alike))
        query = query.where(segment.c.first > func.coalesce(covered_chain.c.number, 0))
        query = query.where(segment.c.compartment == compartment).order_by(segment.c.device, segment.c.number)
        return tuple(
            PlacedSegment(
                AuthorChain(row[0], compartment), row[1], row[2], row[3], PutThere(*row[4:]) if row[4] else None
            )
            for row in self._connection.execute(query)
        )

    def in_bundle(self, place: str, sender: str, counter: int) -> tuple[tuple[AuthorChain, int], ...]:
        """Return the segments that are known to lie at a place in a bundle: their chains and last operations."""
        same = [segment.c[name] == sent.c[name] for name in ("device", "compartment", "number")]
        query = select(segment.c.device, segment.c.compartment, segment.c.last).join(sent, and_(*same))
        query = query.where(sent.c.place == place, sent.c.sender == sender, sent.c.counter == counter)
        return tuple((AuthorChain(row[0], row[1]), row[2]) for row in self._connection.execute(query))

    def ends(self, compartment: str) -> dict[str, int]:
        """Return the last operation in segments of each author in a compartment."""
        query = select(segment.c.device, func.max(segment.c.last)).where(segment.c.compartment == compartment)
        return {row[0]: row[1] for row in self._connection.execute(query.group_by(segment.c.device))}

    def records_in(self, chain: AuthorChain, stretches: Iterable[tuple[int, int]]) -> int:
        """Return how many records the operations in these stretches of a chain, first and last number, concern."""
        joined: list[list[int]] = []
        for first, last in sorted(stretches):
            if joined and first <= joined[-1][1] + 1:
                joined[-1][1] = max(joined[-1][1], last)
            else:
                joined.append([first, last])
        if not joined:
            return 0
        within = or_(*(operation.c.number.between(first, last) for first, last in joined))
        query = select(func.count(operation.c.record_id.distinct())).where(*_of(operation, chain), within)
        return self._connection.execute(query).scalar_one()

    def last_operation(self, chain: AuthorChain) -> int:
        """Return the number of the last operation of a chain, in a segment or not; 0 without any."""
        last = select(func.max(operation.c.number)).where(*_of(operation, chain))
        covered = select(covered_chain.c.number).where(*_of(covered_chain, chain))
        return max(self._connection.execute(query).scalar() or 0 for query in (last, covered))

    def boundary(self, chain: AuthorChain, number: int) -> int:
        """Return the last operation of the last segment that ends at or before this operation; 0 without one."""
        query = select(func.max(segment.c.last)).where(*_of(segment, chain), segment.c.last <= number)
        return self._connection.execute(query).scalar() or 0

    def remove_after(self, chain: AuthorChain, number: int) -> None:
        """Forget the segments that hold operations after this number, those that wait included."""
        self._connection.execute(delete(segment).where(*_of(segment, chain), segment.c.last > number))
        self._connection.execute(delete(waiting_segment).where(*_of(waiting_segment, chain)))

    def wait(self, chain: AuthorChain, number: int, content: bytes) -> None:
        """Keep a segment, as it came, until it can be taken; one that waits under this number already stays."""
        row = {"device": chain.device, "compartment": chain.compartment, "number": number, "content": content}
        self._connection.execute(sqlite_insert(waiting_segment).values(row).on_conflict_do_nothing())

    def waiting(self) -> tuple[tuple[AuthorChain, int], ...]:
        """Return which segments wait, in order."""
        columns = (waiting_segment.c.device, waiting_segment.c.compartment, waiting_segment.c.number)
        rows = self._connection.execute(select(*columns).order_by(*columns))
        return tuple((AuthorChain(row[0], row[1]), row[2]) for row in rows)

    def waiting_content(self, chain: AuthorChain, number: int) -> bytes:
        """Return a segment that waits, as it came; empty when none waits under this number."""
        where = (*_of(waiting_segment, chain), waiting_segment.c.number == number)
        return self._connection.execute(select(waiting_segment.c.content).where(*where)).scalar() or b""

    def replace_waiting(self, chain: AuthorChain, number: int, content: bytes) -> None:
        """Keep a segment that waits in another form."""
        where = (*_of(waiting_segment, chain), waiting_segment.c.number == number)
        self._connection.execute(update(waiting_segment).where(*where).values(content=content))

    def drop_waiting(self, taken: Iterable[tuple[AuthorChain, int]]) -> None:
        """Let go of segments that waited."""
        for chain, number in taken:
            where = (*_of(waiting_segment, chain), waiting_segment.c.number == number)
            self._connection.execute(delete(waiting_segment).where(*where))


def _origin(table: Table) -> tuple[ColumnElement[Any], ...]:
    return (table.c.sender, table.c.counter, table.c.roster)


def _of(table: Table, chain: AuthorChain) -> tuple[ColumnElement[bool], ...]:
    return (table.c.device == chain.device, table.c.compartment == chain.compartment)


def _numbered(chain: AuthorChain, number: int) -> tuple[ColumnElement[bool], ...]:
    return (*_of(segment, chain), segment.c.number == number)


def _kept(row: Row[Any]) -> KeptSegment:
    chain = AuthorChain(row.device, row.compartment)
    return KeptSegment(chain, row.number, row.first, row.last, row.hash.hex(), row.header, row.signature)
