# SPDX-License-Identifier: GPL-3.0-or-later
"""The snapshots a vault has seen: their signed statements, parts that wait for others, and where they lie."""

import json
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from kzdesk.store.schema import placed_snapshot, snapshot, snapshot_part
from kzdesk.store.traffic import PutThere

_KEYS: Final = ("place", "compartment")


class Stands(StrEnum):
    """How a snapshot stands to what is here."""

    WAITS = "waits"
    """Parts are missing."""
    BEGUN = "begun"
    """This vault began from it."""
    UNCHECKED = "unchecked"
    """Not everything that it covers has come here."""
    HOLDS = "holds"
    """It is what the operations here come to."""
    DIFFERS = "differs"
    """It is not."""


class KeptStatement(NamedTuple):
    """A signed statement of a snapshot: of a compartment, by its maker, as a sender handed it on."""

    hash: str
    compartment: str
    device: str
    sender: str
    state: str
    standing: Stands
    statement: bytes
    signature: bytes


class PlacedSnapshot(NamedTuple):
    """A snapshot at a place: the bundle it came in last, and the last operation it covers of each author."""

    origin: PutThere
    ends: Mapping[str, int]


class Snapshots:
    """The tables of snapshots, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def add(self, kept: KeptStatement) -> None:
        """Keep a statement; one that is there stays."""
        self._connection.execute(insert(snapshot).values(kept._asdict()).on_conflict_do_nothing())

    def find(self, digest: str) -> KeptStatement | None:
        """Return the statement of this hash, if it is kept."""
        return next(self._where(snapshot.c.hash == digest), None)

    def begun(self, compartment: str) -> KeptStatement | None:
        """Return the statement of the snapshot a compartment began from, if it did."""
        of = (snapshot.c.compartment == compartment, snapshot.c.standing == Stands.BEGUN)
        return next(self._where(*of), None)

    def unchecked(self, compartment: str) -> tuple[KeptStatement, ...]:
        """Return the statements of a compartment that are still to be held against what is here."""
        of = (snapshot.c.compartment == compartment, snapshot.c.standing == Stands.UNCHECKED)
        return tuple(self._where(*of))

    def count(self, device: str) -> int:
        """Return how many statements of one maker are kept."""
        query = select(func.count()).select_from(snapshot).where(snapshot.c.device == device)
        return self._connection.execute(query).scalar_one()

    def stand(self, digest: str, standing: Stands) -> None:
        """Remember how a snapshot stands to what is here."""
        self._connection.execute(update(snapshot).where(snapshot.c.hash == digest).values(standing=standing))

    def remove(self, digest: str) -> None:
        """Forget a statement and the parts that wait with it."""
        self.drop_parts(digest)
        self._connection.execute(delete(snapshot).where(snapshot.c.hash == digest))

    def wait(self, digest: str, number: int, content: bytes) -> int:
        """Keep a part until the others have come, and return how many have."""
        row = {"hash": digest, "number": number, "content": content}
        self._connection.execute(insert(snapshot_part).values(row).on_conflict_do_nothing())
        query = select(func.count()).select_from(snapshot_part).where(snapshot_part.c.hash == digest)
        return self._connection.execute(query).scalar_one()

    def waiting(self) -> dict[str, int]:
        """Return how many parts wait, by the hash of their statement."""
        query = select(snapshot_part.c.hash, func.count()).group_by(snapshot_part.c.hash)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def parts(self, digest: str) -> Iterator[bytes]:
        """Yield the parts that wait, in order, one read at a time."""
        numbers = select(snapshot_part.c.number).where(snapshot_part.c.hash == digest).order_by(snapshot_part.c.number)
        for number in self._connection.scalars(numbers).all():
            where = (snapshot_part.c.hash == digest, snapshot_part.c.number == number)
            yield self._connection.execute(select(snapshot_part.c.content).where(*where)).scalar_one()

    def drop_parts(self, digest: str) -> None:
        """Let go of the parts of a snapshot."""
        self._connection.execute(delete(snapshot_part).where(snapshot_part.c.hash == digest))

    def placed(self, place: str, compartment: str) -> PlacedSnapshot | None:
        """Return the newest snapshot of a compartment that is known to be at a place."""
        where = (placed_snapshot.c.place == place, placed_snapshot.c.compartment == compartment)
        row = self._connection.execute(select(placed_snapshot).where(*where)).first()
        return PlacedSnapshot(PutThere(row.sender, row.counter, row.roster), json.loads(row.ends)) if row else None

    def know_there(self, place: str, compartment: str, placed: PlacedSnapshot) -> None:
        """Remember that a snapshot is at a place, unless a later one is, by roster and bundle."""
        known = self.placed(place, compartment)
        later = (placed.origin.roster, placed.origin.counter)
        if known is not None and (known.origin.roster, known.origin.counter) > later:
            return
        values = placed.origin._asdict() | {"ends": json.dumps(placed.ends, sort_keys=True)}
        row = insert(placed_snapshot).values({"place": place, "compartment": compartment} | values)
        self._connection.execute(row.on_conflict_do_update(index_elements=_KEYS, set_=values))

    def forget_place(self, place: str) -> None:
        """Forget what lies at a place that is no longer used."""
        self._connection.execute(delete(placed_snapshot).where(placed_snapshot.c.place == place))

    def _where(self, *conditions: ColumnElement[bool]) -> Iterator[KeptStatement]:
        rows = self._connection.execute(select(snapshot).where(*conditions).order_by(snapshot.c.hash))
        return (KeptStatement(*row)._replace(standing=Stands(row.standing)) for row in rows)
