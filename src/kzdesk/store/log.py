# SPDX-License-Identifier: GPL-3.0-or-later
"""The operation log: every change of every record, append-only, chained by hash for each device.

One operation tells who, when (hybrid logical clock), which record, and for each changed field its new value
and the version it replaces. Version 1 of the body is canonical JSON: sorted keys, no spaces, UTF-8.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, insert, select

from kzdesk.domain.clock import Clock
from kzdesk.domain.errors import Damaged
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.stamps import HybridTime
from kzdesk.store.schema import operation

_DOMAIN: Final = b"kzdesk operation 1\x00"
_INSERT: Final = insert(operation)
_START: Final = b"\x00" * 32
AT_ONCE: Final = 500
"""Rows that wait to be written together."""
_BROKEN: Final = QT_TRANSLATE_NOOP(
    "store",
    "The history of this vault does not hold at entry {number}: it was altered outside kzdesk or the disk is "
    "failing. Your records can still be read. Make a copy of the vault folder now and compare it with a backup.",
)


@dataclass(frozen=True, slots=True)
class Operation:
    """One entry of the log. `changes` maps a field to its new value and the versions that value replaces."""

    device: str
    number: int
    time: HybridTime
    record_type: str
    record_id: str
    action: str
    changes: dict[str, tuple[Any, list[str]]]

    @property
    def version(self) -> str:
        """The name by which later operations say that they replace what this one wrote."""
        return f"{self.device}:{self.number}"


def encode(entry: Operation) -> bytes:
    """Return the canonical bytes of an operation."""
    body = {
        "action": entry.action,
        "changes": {name: list(change) for name, change in entry.changes.items()},
        "device": entry.device,
        "id": entry.record_id,
        "number": entry.number,
        "time": str(entry.time),
        "type": entry.record_type,
        "v": 1,
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def decode(body: bytes) -> Operation:
    """Return the operation that `encode` wrote."""
    data = json.loads(body)
    return Operation(
        device=data["device"],
        number=data["number"],
        time=HybridTime.parse(data["time"]),
        record_type=data["type"],
        record_id=data["id"],
        action=data["action"],
        changes={name: (value, replaced) for name, (value, replaced) in data["changes"].items()},
    )


def chain_hash(previous: bytes, body: bytes) -> bytes:
    """Return the SHA-256 that chains an operation to the one before it on the same device."""
    return hashlib.sha256(_DOMAIN + previous + body).digest()


class OperationLog:
    """Appends to and reads the log within one transaction."""

    def __init__(self, connection: Connection, device: str, clock: Clock) -> None:
        """Write as `device`."""
        self._connection = connection
        self._device = device
        self._clock = clock
        self._head: tuple[int, bytes, HybridTime] | None = None
        self._waiting: list[dict[str, Any]] = []

    def append(
        self, record_type: str, record_id: str, action: str, changes: dict[str, tuple[Any, list[str]]]
    ) -> Operation:
        """Append one operation of this device and return it; it is written by `flush`, at the latest."""
        number, previous, last = self._read_head()
        entry = Operation(
            device=self._device,
            number=number + 1,
            time=last.after(self._clock.now()),
            record_type=record_type,
            record_id=record_id,
            action=action,
            changes=changes,
        )
        body = encode(entry)
        digest = chain_hash(previous, body)
        row = {"device": self._device, "number": entry.number, "record_id": record_id, "body": body}
        self._waiting.append(row | {"previous": previous, "hash": digest})
        self._head = (entry.number, digest, entry.time)
        if len(self._waiting) >= AT_ONCE:
            self.flush()
        return entry

    def flush(self) -> None:
        """Write what was appended; called before the commit."""
        if self._waiting:
            self._connection.execute(_INSERT, self._waiting)
            self._waiting = []

    def of_record(self, record_id: str) -> tuple[Operation, ...]:
        """Return every operation on one record, oldest first."""
        self.flush()
        query = select(operation.c.body).where(operation.c.record_id == record_id).order_by(operation.c.sequence)
        return tuple(decode(body) for body in self._connection.scalars(query))

    def state(self) -> str:
        """Return what names the present state of the vault: how many operations led to it, and the last one's hash."""
        self.flush()
        query = select(operation.c.sequence, operation.c.hash).order_by(operation.c.sequence.desc()).limit(1)
        row = self._connection.execute(query).first()
        count, digest = (row.sequence, row.hash) if row else (0, _START)
        return f"{count} {digest.hex()}"

    def _read_head(self) -> tuple[int, bytes, HybridTime]:
        if self._head is None:
            row = self._connection.execute(
                select(operation.c.number, operation.c.hash, operation.c.body)
                .where(operation.c.device == self._device)
                .order_by(operation.c.number.desc())
                .limit(1)
            ).first()
            self._head = (row.number, row.hash, decode(row.body).time) if row else (0, _START, HybridTime(0, 0))
        return self._head


def verified(connection: Connection) -> Iterator[Operation]:
    """Yield all operations in the order they were stored, each checked against its device's chain.

    Raises `Damaged` at the first that does not follow from the one before it.
    """
    heads: dict[str, tuple[int, bytes]] = {}
    query = select(operation).order_by(operation.c.sequence).execution_options(yield_per=1000)
    for row in connection.execute(query):
        number, previous = heads.get(row.device, (0, _START))
        holds = isinstance(row.body, bytes) and (row.number, row.previous, row.hash) == (
            number + 1,
            previous,
            chain_hash(previous, row.body),
        )
        entry = decode(row.body) if holds else None
        if entry is None or (entry.device, entry.number, entry.record_id) != (
            row.device,
            row.number,
            row.record_id,
        ):
            raise Damaged(_BROKEN.format(number=row.sequence), code="chain")
        heads[row.device] = (row.number, row.hash)
        yield entry
