# SPDX-License-Identifier: GPL-3.0-or-later
"""The places where this vault exchanges, with what opens them: inside the encrypted database and nowhere else."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert

from kzdesk.store.schema import exchange_place


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A place under a name of the person's own; its settings hold passwords and are left out of `repr`."""

    id: str
    name: str
    kind: str
    settings: Mapping[str, str] = field(repr=False)


class Places:
    """Keeps places within one transaction; they are not part of the history and never leave."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def all(self) -> tuple[KeptPlace, ...]:
        """Return the places by name."""
        rows = self._connection.execute(select(exchange_place).order_by(exchange_place.c.name, exchange_place.c.id))
        return tuple(_place(row) for row in rows)

    def find(self, place_id: str) -> KeptPlace | None:
        """Return the place with this id."""
        row = self._connection.execute(select(exchange_place).where(exchange_place.c.id == place_id)).one_or_none()
        return None if row is None else _place(row)

    def keep(self, place: KeptPlace) -> None:
        """Store a new place."""
        settings = json.dumps(dict(place.settings), ensure_ascii=False)
        self._connection.execute(
            insert(exchange_place).values(id=place.id, name=place.name, kind=place.kind, settings=settings)
        )

    def drop(self, place_id: str) -> None:
        """Forget a place and its settings."""
        self._connection.execute(delete(exchange_place).where(exchange_place.c.id == place_id))


def _place(row: Row[tuple[str, str, str, str]]) -> KeptPlace:
    return KeptPlace(row.id, row.name, row.kind, json.loads(row.settings))
