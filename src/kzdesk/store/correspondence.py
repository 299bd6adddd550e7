# SPDX-License-Identifier: GPL-3.0-or-later
"""What a vault remembers of the team: the roster, what was refused, what the others have."""

import json
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kzdesk.store.schema import peer, refusal, roster_entry

MOST_REFUSALS: Final = 1_000
"""Refusals that are kept; the oldest go first, but not those of devices that forked."""
_LASTING: Final = ("forked-chain", "history-rewritten")


class KeptEntry(NamedTuple):
    """A roster entry in its bytes."""

    hash: str
    number: int
    previous: str
    body: bytes
    signature: bytes


class Peer(NamedTuple):
    """Another device: the last bundle heard of it, what it said it has (as the caller words it), and when."""

    device: str
    heard: int
    report: dict[str, Any]
    moment: str


class Refusal(NamedTuple):
    """Something that was not taken: when, from which place, as which object, whose, for which reason."""

    moment: str
    place: str
    object: str
    device: str
    code: str
    detail: str = ""


class Correspondence:
    """The tables of the exchange, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection."""
        self._connection = connection

    def entries(self) -> tuple[KeptEntry, ...]:
        """Return all roster entries, by number."""
        rows = self._connection.execute(select(roster_entry).order_by(roster_entry.c.number, roster_entry.c.hash))
        return tuple(KeptEntry(row.hash.hex(), row.number, row.previous.hex(), row.body, row.signature) for row in rows)

    def count_entries(self) -> int:
        """Return how many roster entries there are; they are never removed."""
        return self._connection.execute(select(func.count()).select_from(roster_entry)).scalar_one()

    def entry_hashes(self) -> tuple[bytes, ...]:
        """Return the hashes of all roster entries, in order."""
        return tuple(self._connection.scalars(select(roster_entry.c.hash).order_by(roster_entry.c.hash)))

    def add_entry(self, entry: KeptEntry) -> None:
        """Keep a roster entry; one that is there stays."""
        row = {"hash": bytes.fromhex(entry.hash), "number": entry.number, "previous": bytes.fromhex(entry.previous)}
        row |= {"body": entry.body, "signature": entry.signature, "accepted": True}
        self._connection.execute(sqlite_insert(roster_entry).values(row).on_conflict_do_nothing())

    def refuse(self, refused: Refusal) -> None:
        """Put a refusal into the list; the same one about the same object stands there once."""
        same = [refusal.c[name] == getattr(refused, name) for name in ("place", "object", "device", "code")]
        if self._connection.execute(select(refusal.c.id).where(*same)).first():
            return
        self._connection.execute(insert(refusal).values(**refused._asdict()))
        oldest = select(refusal.c.id).order_by(refusal.c.id.desc()).limit(1).offset(MOST_REFUSALS).scalar_subquery()
        first = select(func.min(refusal.c.id)).where(refusal.c.code.in_(_LASTING)).group_by(refusal.c.device)
        self._connection.execute(delete(refusal).where(refusal.c.id <= oldest, refusal.c.id.not_in(first)))

    def forgive(self, name: str, place: str = "") -> None:
        """Take an object off the list of refusals, of one place or of all; what stops a device stays there."""
        where = [refusal.c.object == name, refusal.c.code.not_in(_LASTING)]
        if place:
            where.append(refusal.c.place == place)
        self._connection.execute(delete(refusal).where(*where))

    def forget_place(self, place: str) -> None:
        """Take what was not taken at a place off the list; what stops a device stays there."""
        self._connection.execute(delete(refusal).where(refusal.c.place == place, refusal.c.code.not_in(_LASTING)))

    def has_refused(self, device: str, code: str) -> bool:
        """Return whether something of a device was refused for this reason."""
        query = select(refusal.c.id).where(refusal.c.device == device, refusal.c.code == code).limit(1)
        return self._connection.execute(query).first() is not None

    def refused_devices(self, code: str) -> set[str]:
        """Return the devices of which something was refused for this reason."""
        return set(self._connection.scalars(select(refusal.c.device).where(refusal.c.code == code).distinct()))

    def refusals(self) -> tuple[Refusal, ...]:
        """Return what was refused, newest first."""
        names = [refusal.c[name] for name in Refusal._fields]
        rows = self._connection.execute(select(*names).order_by(refusal.c.id.desc()))
        return tuple(Refusal(*row) for row in rows)

    def peers(self) -> dict[str, Peer]:
        """Return the devices that were heard of, by id."""
        rows = self._connection.execute(select(peer))
        return {row.device: Peer(row.device, row.heard, json.loads(row.report), row.moment) for row in rows}

    def hear(self, heard: Peer) -> None:
        """Remember what a device said last."""
        row = heard._asdict() | {"report": json.dumps(heard.report, sort_keys=True)}
        changed = {name: row[name] for name in ("heard", "report", "moment")}
        statement = sqlite_insert(peer).values(row)
        self._connection.execute(statement.on_conflict_do_update(index_elements=["device"], set_=changed))

    def schema(self) -> int:
        """Return the number of the newest revision of the tables, which says what records can hold."""
        revision = self._connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
        return int(str(revision).split("_", maxsplit=1)[0])
