# SPDX-License-Identifier: GPL-3.0-or-later
"""What a vault remembers of its places: what was seen and put there, and the files that are passed on unread."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kzdesk.domain.operations import AuthorChain
from kzdesk.store.schema import carried, exchange_place, put_object, seen_object, sent


class PutThere(NamedTuple):
    """Where a segment at a place comes from: the bundle, by sender and counter, and the roster it rests on."""

    sender: str
    counter: int
    roster: int


class PutObject(NamedTuple):
    """An object that this device put at a place: its kind as the caller names it, the compartment and number of a
    bundle (empty and 0 for others), its size in bytes, and when.
    """

    name: str
    kind: str
    compartment: str
    counter: int
    size: int
    moment: str


class Traffic:
    """The tables of what is at places, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def seen(self, place: str, names: Sequence[str]) -> set[str]:
        """Return which of some hundred names of objects were seen at a place."""
        query = select(seen_object.c.name).where(seen_object.c.place == place, seen_object.c.name.in_(names))
        return set(self._connection.scalars(query))

    def outcome(self, place: str, name: str) -> str:
        """Return what came of an object; empty when it was not seen."""
        where = (seen_object.c.place == place, seen_object.c.name == name)
        return self._connection.execute(select(seen_object.c.outcome).where(*where)).scalar() or ""

    def came(self, place: str, outcome: str) -> bool:
        """Return whether this came of any object of a place."""
        where = (seen_object.c.place == place, seen_object.c.outcome == outcome)
        return self._connection.execute(select(seen_object.c.name).where(*where).limit(1)).first() is not None

    def see(self, place: str, name: str, outcome: str) -> None:
        """Remember an object of a place and what came of it."""
        row = sqlite_insert(seen_object).values(place=place, name=name, outcome=outcome)
        self._connection.execute(row.on_conflict_do_update(index_elements=["place", "name"], set_={"outcome": outcome}))

    def forget(self, place: str, name: str) -> None:
        """Forget that an object of a place was seen."""
        self._connection.execute(delete(seen_object).where(seen_object.c.place == place, seen_object.c.name == name))

    def look_again(self, outcome: str) -> None:
        """Forget the objects of which this came, so that they are looked at once more."""
        self._connection.execute(delete(seen_object).where(seen_object.c.outcome == outcome))

    def know_there(self, place: str, chain: AuthorChain, number: int, origin: PutThere) -> None:
        """Remember that a segment is at a place; the bundle named last counts."""
        row = {"place": place, "device": chain.device, "compartment": chain.compartment, "number": number}
        statement = sqlite_insert(sent).values(row | origin._asdict())
        keys = ["place", "device", "compartment", "number"]
        self._connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=origin._asdict()))

    def put(self, place: str, made: PutObject) -> None:
        """Remember an object that this device put at a place; one of the same name is there instead of the old one."""
        row = made._asdict() | {"place": place}
        statement = sqlite_insert(put_object).values(row)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["place", "name"], set_=row))

    def put_there(self, place: str) -> tuple[PutObject, ...]:
        """Return the objects that this device put at a place, the oldest first."""
        columns = [put_object.c[name] for name in PutObject._fields]
        query = select(*columns).where(put_object.c.place == place).order_by(put_object.c.moment, put_object.c.name)
        return tuple(PutObject(*row) for row in self._connection.execute(query))

    def taken_away(self, place: str, name: str) -> None:
        """Forget that this device put an object at a place."""
        self._connection.execute(delete(put_object).where(put_object.c.place == place, put_object.c.name == name))

    def forget_place(self, place: str) -> None:
        """Forget what was seen at and put to a place that is no longer used."""
        for table in (seen_object, sent, put_object):
            self._connection.execute(delete(table).where(table.c.place == place))

    def places(self) -> int:
        """Return how many places this vault exchanges at."""
        return self._connection.execute(select(func.count()).select_from(exchange_place)).scalar_one()

    def carry(self, name: str, size: int, reason: str) -> None:
        """Remember a file that is passed on unread."""
        row = sqlite_insert(carried).values(name=name, size=size, reason=reason)
        self._connection.execute(row.on_conflict_do_nothing())

    def carried(self) -> dict[str, int]:
        """Return the files that are passed on, with their sizes in bytes."""
        return {row.name: row.size for row in self._connection.execute(select(carried).order_by(carried.c.name))}

    def everywhere(self) -> tuple[str, ...]:
        """Return the files passed on that were seen at every place of this vault, where it has several."""
        if self.places() < 2:
            return ()
        places = select(exchange_place.c.id)
        at = select(func.count()).where(seen_object.c.name == carried.c.name, seen_object.c.place.in_(places))
        query = select(carried.c.name).where(at.scalar_subquery() >= self.places())
        return tuple(self._connection.scalars(query))

    def drop_carried(self, name: str) -> None:
        """Forget a file that is not passed on any more."""
        self._connection.execute(delete(carried).where(carried.c.name == name))
