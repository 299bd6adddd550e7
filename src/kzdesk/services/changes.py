# SPDX-License-Identifier: GPL-3.0-or-later
"""The history of a record field by field, an older version brought back as a new one, and undoing the last save."""

import dataclasses
import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import empty_value, spec, specs
from kzdesk.domain.fold import fold
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.operations import Operation
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type, whole_of
from kzdesk.domain.tree import decode_value
from kzdesk.services.display import Display
from kzdesk.services.frozen_editions import assert_open
from kzdesk.store.merge import PURGED, RECEIVED
from kzdesk.store.records import Change
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_NOTHING = QT_TRANSLATE_NOOP("changes", "There is nothing to undo: nothing was saved since the vault was opened.")
_CHANGED_SINCE = QT_TRANSLATE_NOOP(
    "changes",
    "The last save cannot be undone: a record in it was changed again since. Open the history of the record (Ctrl+H) "
    "and bring an older version back.",
)
Listener = Callable[[tuple[Change, ...]], None]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one step: its label, and its value before and after, as shown to people."""

    field: str
    label: Message
    before: str
    after: str


BEFORE_JOINING: Final = "before-joining"


@dataclass(frozen=True, slots=True)
class Version:
    """One step of a record's history: its place (1 is the first), when in UTC, by which device, and what.

    The action `BEFORE_JOINING` stands for all that was written before this device joined: how the record stood then,
    and who changed it last.
    """

    place: int
    time: datetime
    device: str
    action: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: the type and title of the whole that was saved, and of how many records with its parts."""

    type_name: str
    title: str
    count: int


class Changes:
    """Reads the history and goes back in it; going back is a new change, nothing is unwritten.

    `on_change` learns, in the thread of the save, of every transaction that changed records.
    """

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault."""
        self._vault = vault
        self._display = display
        self._last: tuple[Change, ...] = ()
        self.on_change: Listener | None = None

    def remember(self, changes: tuple[Change, ...]) -> None:
        """Keep what the last save changed, so that it can be undone, and pass the news on.

        What is written once, and what others wrote, cannot be undone; after it, the save before it still can.
        """
        lasting = (RECEIVED, PURGED)
        if not any(each.action in lasting or record_type(each.record_type).WRITTEN_ONCE for each in changes):
            self._last = changes
        if self.on_change is not None:
            self.on_change(changes)

    def can_undo(self) -> bool:
        """Return whether something was saved that can be undone."""
        return bool(self._last)

    def undo(self) -> Undone:
        """Take back the last save with everything in it.

        Raises `Refused` when there is nothing to undo, or when one of its records was changed again since.
        """
        undone = self._last
        if not undone:
            raise Refused(_NOTHING, code="nothing")
        with self._vault.transaction() as tx:
            _refuse_if_changed_since(tx, undone)
            whole = _whole(tx, undone[0])
            title = tx.records.titles(whole[0], [whole[1]]).get(whole[1], "")
            steps = _by_record(undone)
            for change, count in reversed(steps):
                _take_back(tx, change, count)
        self._last = ()
        return Undone(whole[0], title, len(steps))

    def versions(self, type_name: str, record_id: str) -> tuple[Version, ...]:
        """Return every version of a record, oldest first, with values before and after."""
        cls = record_type(type_name)
        with self._vault.transaction() as tx:
            found: list[Version] = []
            before = _empty(cls)
            for place, (action, steps) in enumerate(_steps(tx, record_id), start=1):
                after, last = _replayed(cls, steps, before), steps[-1]
                titles = self._display.titles_for(tx, [before, after])
                found.append(Version(place, last.time.wall, last.device, action, self._compare(before, after, titles)))
                before = after
            return tuple(found)

    def restore(self, type_name: str, record_id: str, place: int) -> Record:
        """Save the version at `place` of a record's history as its newest one and return it."""
        cls = record_type(type_name)
        with self._vault.transaction() as tx:
            old = _empty(cls)
            for _, steps in _steps(tx, record_id)[:place]:
                old = _replayed(cls, steps, old)
            present = tx.records.get(cls, record_id)
            assert_open(tx, present)
            return tx.records.put(dataclasses.replace(old, id=record_id, revision=present.revision))

    def _compare(self, before: Record, after: Record, titles: dict[str, str]) -> tuple[FieldChange, ...]:
        return tuple(
            FieldChange(item.name, item.label, *(self._display.value(item, value, titles) for value in (old, new)))
            for item in specs(type(after))
            for old, new in ((getattr(before, item.name), getattr(after, item.name)),)
            if old != new and not item.secret
        )


def _refuse_if_changed_since(tx: Tx, changes: tuple[Change, ...]) -> None:
    last = {each.record_id: each.version for each in changes}
    for record_id, version in last.items():
        if tx.records.history(record_id)[-1].version != version:
            raise Refused(_CHANGED_SINCE, code="moved")


def _by_record(changes: tuple[Change, ...]) -> list[tuple[Change, int]]:
    """Return the first change of each record, in order, with how many changes of it there were."""
    counts = Counter(each.record_id for each in changes)
    first: dict[str, Change] = {}
    for each in changes:
        first.setdefault(each.record_id, each)
    return [(each, counts[record_id]) for record_id, each in first.items()]


def _take_back(tx: Tx, first: Change, count: int) -> None:
    """Make a record what it was before the last `count` changes, of which `first` was the earliest."""
    cls = record_type(first.record_type)
    before = tx.records.history(first.record_id)[:-count]
    was_there = bool(before) and not fold(before).deleted
    is_there = tx.records.exists(cls, first.record_id)
    if is_there and not was_there:
        tx.records.delete(cls, first.record_id)
    if was_there and not is_there:
        tx.records.revive(cls, first.record_id)
    if was_there:
        present = tx.records.get(cls, first.record_id)
        tx.records.put(dataclasses.replace(_replayed(cls, before), id=present.id, revision=present.revision))


def _whole(tx: Tx, change: Change) -> tuple[str, str]:
    """Return the type and id of the record that stands by itself and that a changed record belongs to."""
    name, record_id = change.record_type, change.record_id
    while whole_of(name):
        cls = record_type(name)
        field = next(item for item in specs(cls) if item.part_of)
        record_id = getattr(_replayed(cls, tx.records.history(record_id)), field.name)
        name = field.target
    return name, record_id


def _steps(tx: Tx, record_id: str) -> list[tuple[str, tuple[Operation, ...]]]:
    """Return the steps of a record's history, each with what it is called: what a snapshot kept is one step."""
    covered = tx.merge.covered.versions(record_id)
    found: list[tuple[str, tuple[Operation, ...]]] = []
    for begun, group in itertools.groupby(tx.records.history(record_id), key=lambda each: each.version in covered):
        steps = tuple(group)
        found += [(BEFORE_JOINING, steps)] if begun else [(each.action, (each,)) for each in steps]
    return found


def _replayed(cls: type[Record], steps: tuple[Operation, ...], record: Record | None = None) -> Record:
    record = record or _empty(cls)
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
