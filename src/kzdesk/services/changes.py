# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of a record field by field, an older version brought back as a new one, and undoing the last save."""

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import empty_value, spec, specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.tree import decode_value
from kzdesk.services.display import Display
from kzdesk.store.log import Operation
from kzdesk.store.records import Change
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_NOTHING = QT_TRANSLATE_NOOP("changes", "There is nothing to undo: nothing was saved since the vault was opened.")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one step: its label, and its value before and after, as shown to people."""

    field: str
    label: Message
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Version:
    """One step of a record's history: its place (1 is the first), when in UTC, by which device, and what."""

    place: int
    time: datetime
    device: str
    action: str
    changes: tuple[FieldChange, ...]


class Changes:
    """Reads the history and goes back in it; going back is a new change, nothing is unwritten."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault."""
        self._vault = vault
        self._display = display
        self._last: tuple[Change, ...] = ()

    def remember(self, changes: tuple[Change, ...]) -> None:
        """Keep what the last save changed, so that it can be undone."""
        self._last = changes

    def can_undo(self) -> bool:
        """Return whether something was saved that can be undone."""
        return bool(self._last)

    def undo(self) -> tuple[Change, ...]:
        """Take back the last save with everything in it and return what it had changed.

        Raises `Refused` when there is nothing to undo, or when a record was changed again since.
        """
        undone, self._last = self._last, ()
        if not undone:
            raise Refused(_NOTHING, code="nothing")
        with self._vault.transaction() as tx:
            for change in reversed(undone):
                _take_back(tx, change)
        self._last = ()
        return undone

    def versions(self, type_name: str, record_id: str) -> tuple[Version, ...]:
        """Return every version of a record, oldest first, with values before and after."""
        cls = record_type(type_name)
        with self._vault.transaction() as tx:
            steps = tx.records.history(record_id)
            found: list[Version] = []
            before = _empty(cls)
            for place, step in enumerate(steps, start=1):
                after = _applied(before, step)
                titles = self._display.titles_for(tx, [before, after])
                found.append(
                    Version(place, step.time.wall, step.device, step.action, self._compare(before, after, titles))
                )
                before = after
            return tuple(found)

    def restore(self, type_name: str, record_id: str, place: int) -> Record:
        """Save the version at `place` of a record's history as its newest one and return it."""
        cls = record_type(type_name)
        with self._vault.transaction() as tx:
            steps = tx.records.history(record_id)
            old = _replayed(cls, steps[:place])
            present = tx.records.get(cls, record_id)
            return tx.records.put(dataclasses.replace(old, id=record_id, revision=present.revision))

    def _compare(self, before: Record, after: Record, titles: dict[str, str]) -> tuple[FieldChange, ...]:
        return tuple(
            FieldChange(item.name, item.label, *(self._display.value(item, value, titles) for value in (old, new)))
            for item in specs(type(after))
            for old, new in ((getattr(before, item.name), getattr(after, item.name)),)
            if old != new
        )


def _take_back(tx: Tx, change: Change) -> None:
    cls = record_type(change.record_type)
    if change.action == "delete":
        tx.records.revive(cls, change.record_id)
    elif change.action == "create":
        tx.records.delete(cls, change.record_id)
    else:
        steps = tx.records.history(change.record_id)
        present = tx.records.get(cls, change.record_id)
        before = _replayed(cls, steps[:-1])
        tx.records.put(dataclasses.replace(before, id=change.record_id, revision=present.revision))


def _replayed(cls: type[Record], steps: tuple[Operation, ...]) -> Record:
    record = _empty(cls)
    for step in steps:
        record = _applied(record, step)
    return record


def _empty(cls: type[Record]) -> Record:
    return cls(**{item.name: empty_value(item.kind) for item in specs(cls)})


def _applied(record: Record, step: Operation) -> Record:
    known = {item.name for item in specs(type(record))}
    values: dict[str, Any] = {
        name: decode_value(spec(type(record), name).kind, value)
        for name, (value, _) in step.changes.items()
        if name in known
    }
    return dataclasses.replace(record, **values)
