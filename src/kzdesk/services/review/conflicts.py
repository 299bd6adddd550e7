# SPDX-License-Identifier: GPL-3.0-or-later
"""What several devices wrote without knowing of each other: side by side, and settled by a human with a reason."""

import dataclasses
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import FieldSpec, spec, specs, with_field
from kzdesk.domain.fold import DELETED, Folded, Head
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.operations import REFERENCE, Operation
from kzdesk.domain.record import Record
from kzdesk.domain.records import parts_of, record_type, whole_of
from kzdesk.domain.tree import Invalid, decode_value, encode_value
from kzdesk.services.display import Display
from kzdesk.services.records import assert_unused, delete_parts
from kzdesk.services.review.three_way import Proposal, propose
from kzdesk.store.lost import LOST
from kzdesk.store.merge import Disputed
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_DELETED: Final = QT_TRANSLATE_NOOP("conflicts", "Deleted by one, changed by another")
_WHY: Final = QT_TRANSLATE_NOOP("conflicts", "Say in a few words why: whoever looks at this record later will read it.")
_SETTLED: Final = QT_TRANSLATE_NOOP(
    "conflicts", "This is settled already, or was changed meanwhile. Nothing was changed. Look at the list again."
)
_LOST: Final = QT_TRANSLATE_NOOP("conflicts", "“{field}” was deleted by another")
_HIDDEN: Final = "•••"


class Question(StrEnum):
    """What a human is asked: which value stands, whether a record is deleted, whether what it refers to is."""

    VALUE = "value"
    DELETED = "deleted"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Side:
    """One of several values: as JSON holds it and as it is shown, when it was written (UTC), and on which device.

    Of a deletion, `value` is whether it deletes, and `shown` tells what was written meanwhile, into which `field`.
    """

    value: Any = field(repr=False)
    shown: str = field(repr=False)
    when: datetime
    device: str
    version: str
    field: Message | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """One question about a record: its field, or `deleted`; the side that is shown meanwhile comes first.

    Where deletions are asked about, they come first. `may_write` says that a text can be put together from the sides,
    `may_delete` that the record itself can be deleted.
    """

    question: Question
    name: str
    label: Message
    sides: tuple[Side, ...]
    proposal: Proposal | None = None
    may_write: bool = False
    may_delete: bool = False


@dataclass(frozen=True, slots=True)
class Contested:
    """A record in conflict, the record it is part of, and what it is called."""

    type_name: str
    record_id: str
    whole: tuple[str, str]
    title: str = field(repr=False)
    conflicts: tuple[Conflict, ...]


class Conflicts:
    """Lists and settles conflicts of an open vault."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault and show values by this display."""
        self._vault = vault
        self._display = display

    def count(self) -> int:
        """Return in how many records something is noted as in conflict."""
        with self._vault.transaction() as tx:
            return len({each.record_id for each in tx.merge.disputed()})

    def list(self, limit: int = 200) -> tuple[Contested, ...]:
        """Return the records in conflict, at most so many."""
        with self._vault.transaction() as tx:
            wanted: dict[tuple[str, str], None] = {}
            for each in tx.merge.disputed():
                if _is_lost(tx, each) is False:
                    tx.merge.found(each)
                else:
                    wanted.setdefault((each.record_type, each.record_id))
            return tuple(self._contested(tx, *subject) for subject in list(wanted)[:limit])

    def of(self, type_name: str, record_id: str) -> Contested:
        """Return the conflicts of one record. Raises `Refused` when it has none."""
        with self._vault.transaction() as tx:
            _assert_contested(tx, record_id)
            return self._contested(tx, type_name, record_id)

    def take(self, type_name: str, record_id: str, name: str, version: str, *, reason: str) -> None:
        """Let one of the values of a field stand; the others are replaced.

        Raises `Refused` when the field is not in conflict, that version is none of its sides, or without a reason.
        """
        with self._vault.transaction() as tx:
            heads = _assert_contested(tx, record_id, name).heads[name]
            chosen = next((each for each in heads if each.operation.version == version), None)
            if chosen is None:
                raise Refused(_SETTLED, code="settled")
            tx.records.resolve(record_type(type_name), record_id, {name: chosen.value}, _reason(reason))

    def write(self, type_name: str, record_id: str, name: str, value: Any, *, reason: str) -> None:
        """Let a value stand that was put together from several.

        Raises `Invalid` when the field cannot hold it, `Refused` as `take` does.
        """
        cls = record_type(type_name)
        with self._vault.transaction() as tx:
            _assert_contested(tx, record_id, name)
            record = with_field(tx.records.get(cls, record_id), name, value)
            if problems := tuple((record, each) for each in record.problems() if each.field == name):
                raise Invalid(problems)
            encoded = encode_value(spec(cls, name).kind, value)
            tx.records.resolve(cls, record_id, {name: encoded}, _reason(reason))

    def keep(self, type_name: str, record_id: str, name: str, *, reason: str) -> None:
        """Keep what somebody deleted while another wrote, and bring back the parts deleted with it.

        `name` is `deleted`, or the field that refers to what was deleted. Raises `Refused` as `take` does.
        """
        with self._vault.transaction() as tx:
            _assert_contested(tx, record_id, name)
            cls, kept = record_type(type_name), record_id
            if name != DELETED:
                kept = getattr(tx.records.get(cls, record_id), name)
                cls = record_type(spec(cls, name).target)
            folded = tx.merge.folded(kept)
            tx.records.resolve(cls, kept, {DELETED: False}, _reason(reason))
            for part in list(_deleted_with(tx, folded)):
                tx.records.revive(type(part), part.id)

    def delete(self, type_name: str, record_id: str, name: str, *, reason: str) -> None:
        """Delete a record for good that somebody deleted, or whose whole somebody deleted, while another wrote.

        Raises `Refused` when other records refer to it, or as `take` does.
        """
        cls = record_type(type_name)
        with self._vault.transaction() as tx:
            _assert_contested(tx, record_id, name)
            record = tx.records.get(cls, record_id)
            assert_unused(tx, record)
            delete_parts(tx, record)
            tx.records.resolve(cls, record_id, {DELETED: True}, _reason(reason))

    def _contested(self, tx: Tx, type_name: str, record_id: str) -> Contested:
        cls, folded = record_type(type_name), tx.merge.folded(record_id)
        record = tx.records.get(cls, record_id)
        conflicts = [
            self._deletion(tx, cls, folded) if name == DELETED else self._field(tx, cls, folded, name)
            for name in folded.conflicts
        ]
        conflicts += [
            self._lost(tx, cls, folded, each.field.removeprefix(LOST))
            for each in tx.merge.disputed(record_id)
            if _is_lost(tx, each)
        ]
        title = self._display.title(tx, record)
        return Contested(type_name, record_id, _whole(tx, record), title, tuple(conflicts))

    def _lost(self, tx: Tx, cls: type[Record], folded: Folded, name: str) -> Conflict:
        item, head = spec(cls, name), folded.heads[name][0]
        marks = [each for each in tx.merge.folded(head.value).heads[DELETED] if each.value]
        shown = self._shown(tx, item, head.value)
        sides = (*(_side(each, shown) for each in marks), _side(Head(False, head.operation), shown))
        label = _LOST.format(field=item.label)
        return Conflict(Question.LOST, name, label, sides, may_delete=item.part_of)

    def _field(self, tx: Tx, cls: type[Record], folded: Folded, name: str) -> Conflict:
        item, heads = spec(cls, name), _distinct(folded.heads[name])
        sides = tuple(_side(head, self._shown(tx, item, head.value)) for head in heads)
        proposal = None
        if item.kind is Kind.LONG_TEXT and len(heads) == 2:
            before = _before(tx.records.history(folded.record_id), name, (heads[0].operation, heads[1].operation))
            proposal = propose(before or "", heads[0].value, heads[1].value)
        may_write = item.kind in (Kind.TEXT, Kind.LONG_TEXT) and not item.secret
        return Conflict(Question.VALUE, name, item.label, sides, proposal, may_write)

    def _deletion(self, tx: Tx, cls: type[Record], folded: Folded) -> Conflict:
        """Return the deletions, and every value that none of them had seen."""
        marks = [head for head in folded.heads[DELETED] if head.value]
        seen = {version for head in marks for version in head.operation.changes[DELETED][1]}
        kept = [
            dataclasses.replace(_side(Head(False, head.operation), self._shown(tx, item, head.value)), field=item.label)
            for item in specs(cls)
            for head in folded.heads.get(item.name, ())
            if head.operation.version not in seen and head.operation.chain != REFERENCE
        ]
        kept += [_side(head, "") for head in folded.heads[DELETED] if not head.value]
        sides = (*(_side(head, "") for head in marks), *kept)
        return Conflict(Question.DELETED, DELETED, _DELETED, sides, may_delete=True)

    def _shown(self, tx: Tx, item: FieldSpec, encoded: Any) -> str:
        if item.secret:
            return _HIDDEN if encoded else ""
        value = decode_value(item.kind, encoded)
        if item.kind is Kind.LONG_TEXT:
            return str(value)
        titles = tx.records.titles(item.target, [value]) if item.target else {}
        return self._display.value(item, value, titles)


def _reason(reason: str) -> str:
    if not reason.strip():
        raise Refused(_WHY, code="reason")
    return reason.strip()


def _assert_contested(tx: Tx, record_id: str, name: str = "") -> Folded:
    """Return what a record comes to. Raises `Refused` when it, or that field of it, is not in conflict."""
    mine = {each.field.removeprefix(LOST) for each in tx.merge.disputed(record_id)}
    if not mine or (name and name not in mine):
        raise Refused(_SETTLED, code="settled")
    return tx.merge.folded(record_id)


def _is_lost(tx: Tx, disputed: Disputed) -> bool | None:
    """Return whether a record still refers to something deleted; None for what was never about that."""
    if not disputed.field.startswith(LOST):
        return None
    cls, name = record_type(disputed.record_type), disputed.field.removeprefix(LOST)
    row = tx.records.row(cls.TYPE, disputed.record_id)
    if row is None or row["deleted"] or not row[name]:
        return False
    return not tx.records.exists(record_type(spec(cls, name).target), row[name])


def _side(head: Head, shown: str) -> Side:
    entry = head.operation
    return Side(head.value, shown, entry.time.wall, entry.device, entry.version)


def _distinct(heads: tuple[Head, ...]) -> list[Head]:
    """Return one head for each value, the shown one first."""
    return list({json.dumps(head.value): head for head in reversed(heads)}.values())[::-1]


def _before(history: tuple[Operation, ...], name: str, sides: tuple[Operation, Operation]) -> Any:
    """Return the last value of a field that both sides knew; None when there was none."""
    known = {each.version: each for each in history}
    first, second = (_ancestors(known, name, each) for each in sides)
    common = [known[version] for version in first & second if name in known[version].changes]
    newest = max(common, key=lambda each: (each.time, each.device), default=None)
    return newest.changes[name][0] if newest else None


def _ancestors(known: Mapping[str, Operation], name: str, entry: Operation) -> set[str]:
    """Return the versions that an operation replaces in a field, and those that these replaced, and so on."""
    found: set[str] = set()
    waiting = list(entry.changes[name][1])
    while waiting:
        version = waiting.pop()
        if version in known and version not in found:
            found.add(version)
            waiting += known[version].changes.get(name, (None, []))[1]
    return found


def _deleted_with(tx: Tx, folded: Folded) -> Iterator[Record]:
    """Yield the deleted parts of a record that were deleted together with it: by the steps just before."""
    steps = {(each.chain, each.number): part for each, part in _deleted_parts(tx, folded.record_type, folded.record_id)}
    for mark in (head.operation for head in folded.heads[DELETED] if head.value):
        number = mark.number - 1
        while (mark.chain, number) in steps:
            yield steps.pop((mark.chain, number))
            number -= 1


def _deleted_parts(tx: Tx, type_name: str, record_id: str) -> Iterator[tuple[Operation, Record]]:
    """Yield the deleted parts of a record, and their parts, each with the operation that deleted it."""
    for cls in parts_of(type_name):
        for part in tx.records.deleted_parts(cls, record_id):
            for head in tx.merge.folded(part.id).heads.get(DELETED, ()):
                if head.value:
                    yield head.operation, part
            yield from _deleted_parts(tx, cls.TYPE, part.id)


def _whole(tx: Tx, record: Record) -> tuple[str, str]:
    """Return the type and id of the record that stands by itself and that a record is part of, if it is there."""
    name, record_id = record.TYPE, record.id
    while whole_of(name):
        item = next(each for each in specs(record_type(name)) if each.part_of)
        row = tx.records.row(name, record_id)
        if row is None or not tx.records.exists(record_type(item.target), row[item.name] or ""):
            break
        name, record_id = item.target, row[item.name]
    return name, record_id
