# SPDX-License-Identifier: GPL-3.0-or-later
"""What a set of operations on one record comes to, in whatever order and from whomever they came.

Every operation says for each field which versions its value replaces: those its author knew. The values that nobody
who knew them replaced stand; several different ones are a conflict for people to settle. Clocks only choose which of
them is shown meanwhile. What the program brought along gives way to whatever people wrote.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kzdesk.domain.operations import PURGE, REFERENCE, Operation, chain_of
from kzdesk.domain.records import PREVAILING

DELETED: Final = "deleted"
"""The name under which an operation says that the record is deleted, or is not."""
_UUID_VERSION: Final = 12
_RANDOM: Final = "7"
"""The digit of a record id that tells a random one, UUIDv7 (RFC 9562), and what it is then."""
Rank = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """A value that stands, and the operation that wrote it."""

    value: Any
    operation: Operation


@dataclass(frozen=True, slots=True)
class Folded:
    """A record as its operations make it.

    `created` are the operations that created it, the oldest first: none while they have not arrived. `heads` are, by
    field, the values that stand, the shown one first; under `DELETED` the marks that stand. `conflicts` are the
    fields with several different values, and `DELETED` when somebody deleted what somebody else wrote. `latest` is the
    last operation of people, or of the program where people wrote nothing.
    """

    record_type: str
    record_id: str
    created: tuple[Operation, ...]
    heads: Mapping[str, tuple[Head, ...]]
    deleted: bool
    conflicts: tuple[str, ...]
    latest: Operation
    revision: int

    @property
    def versions(self) -> dict[str, str | list[str]]:
        """The versions that stand, by field; under the empty name those that created the record.

        A field whose only version is the one that created the record is left out.
        """
        found: dict[str, str | list[str]] = {"": _names(self.created)}
        if self.revision == 1:
            return found
        for name, heads in self.heads.items():
            names = _names([head.operation for head in heads])
            if names != found[""] or name == DELETED:
                found[name] = names
        return found

    def digest(self) -> bytes:
        """Return the SHA-256 of what people wrote: values that stand and whether it is deleted, without who and when.

        Empty when people wrote nothing.
        """
        values = {
            name: sorted({_key(head.value) for head in heads if not _brought_along(head.operation)})
            for name, heads in self.heads.items()
        }
        written = {name: texts for name, texts in values.items() if texts}
        if not written and _brought_along(self.latest):
            return b""
        state = [self.record_type, self.record_id, written, self.deleted, DELETED in self.conflicts]
        return hashlib.sha256(json.dumps(state, sort_keys=True, ensure_ascii=False).encode()).digest()


def rank(operation: Operation) -> Rank:
    """Return what decides which of several values is shown: the greatest."""
    return operation.time, operation.device, operation.compartment, operation.number


def written(operations: Iterable[Operation]) -> list[Operation]:
    """Return the operations that wrote something: not those that have it purged, which say nothing of what it was."""
    return [each for each in operations if each.action != PURGE]


def fold(operations: Iterable[Operation]) -> Folded:
    """Return what operations on one record come to. Raises `ValueError` when none of them wrote anything.

    Should there be two records of different types with one id, which no honest device makes, the one created first
    stands and the operations on the other are passed over.
    """
    known = written(operations)
    if len(known) == 1:
        return _alone(known[0])
    known = sorted({each.version: each for each in known}.values(), key=rank)
    kind = next((each.record_type for each in known if each.action == "create"), known[0].record_type if known else "")
    mine = _at_home([each for each in known if each.record_type == kind])
    if not mine:
        raise ValueError("no operations")
    created = [each for each in mine if each.action == "create"]
    heads = _heads(mine)
    deleted, disputed = _deletion(heads)
    conflicts = [] if deleted else [name for name, some in heads.items() if name != DELETED and _differ(some)]
    return Folded(
        record_type=kind,
        record_id=mine[0].record_id,
        created=tuple(_of_people(created)),
        heads=heads,
        deleted=deleted,
        conflicts=tuple(sorted([*conflicts, *([DELETED] if disputed else [])])),
        latest=_of_people(mine)[-1],
        revision=len(mine),
    )


def _alone(operation: Operation) -> Folded:
    """Return what a single operation comes to, as of most records that are new: everything in it stands."""
    heads = {name: (Head(change[0], operation),) for name, change in operation.changes.items()}
    return Folded(
        record_type=operation.record_type,
        record_id=operation.record_id,
        created=(operation,) if operation.action == "create" else (),
        heads=heads,
        deleted=DELETED in heads and bool(heads[DELETED][0].value),
        conflicts=(),
        latest=operation,
        revision=1,
    )


def _at_home(operations: list[Operation]) -> list[Operation]:
    """Return the operations of the compartments in which the record was created.

    A record made under a random id is in the compartment of whoever made it; what is written on it elsewhere, by
    somebody who learned of its id, changes nothing. Records whose ids are derived from what they say are made in any.
    """
    homes = {each.compartment for each in operations if each.action == "create"}
    if not homes or operations[0].record_id[_UUID_VERSION] != _RANDOM:
        return operations
    return [each for each in operations if each.compartment in homes]


def replaced_by(operation: Operation, name: str) -> Iterable[str]:
    """Return the versions that an operation replaces in a field: of a record made at random, those beside itself.

    A value that prevails is taken back by whoever wrote it, or by a decision with a reason.
    """
    value, versions = operation.changes[name]
    if not versions:
        return versions
    if operation.record_id[_UUID_VERSION] == _RANDOM:
        versions = [each for each in versions if chain_of(each).compartment in (operation.compartment, REFERENCE[1])]
    if value is None and operation.action != "resolve" and (operation.record_type, name) in PREVAILING:
        versions = [each for each in versions if chain_of(each).device == operation.device]
    return versions


def _heads(operations: list[Operation]) -> dict[str, tuple[Head, ...]]:
    """Return the values that stand, by field. `operations` are in the order of their rank."""
    writers: dict[str, list[Operation]] = defaultdict(list)
    replaced: dict[str, set[str]] = defaultdict(set)
    for each in operations:
        for name in each.changes:
            writers[name].append(each)
            replaced[name].update(replaced_by(each, name))
    return {
        name: _standing(name, _of_people(wrote), replaced[name]) if len(wrote) > 1 else _only(name, wrote[0])
        for name, wrote in writers.items()
    }


def _only(name: str, operation: Operation) -> tuple[Head, ...]:
    return (Head(operation.changes[name][0], operation),)


def _standing(name: str, wrote: list[Operation], replaced: set[str]) -> tuple[Head, ...]:
    """Return the values of one field that stand, the shown one first.

    Operations that replace each other in a ring, which no honest device writes, take nothing away: all stand.
    """
    standing = [each for each in wrote if each.version not in replaced] or wrote
    heads = [Head(each.changes[name][0], each) for each in reversed(standing)]
    if (wrote[0].record_type, name) in PREVAILING:
        heads.sort(key=lambda head: head.value is None)
    return tuple(heads)


def _deletion(heads: Mapping[str, tuple[Head, ...]]) -> tuple[bool, bool]:
    """Return whether the record is deleted, and whether it would be but for what the deletion had not seen."""
    marks = [head.operation for head in heads.get(DELETED, ()) if head.value]
    if not marks:
        return False, False
    seen = {version for each in marks for version in (each.version, *replaced_by(each, DELETED))}
    last = {each.chain: each.number for each in sorted(marks, key=lambda each: each.number)}
    unseen = any(
        head.operation.version not in seen and head.operation.number > last.get(head.operation.chain, 0)
        for some in heads.values()
        for head in some
        if not _brought_along(head.operation)
    )
    return not unseen, unseen


def _of_people(operations: list[Operation]) -> list[Operation]:
    """Return what people wrote, or all of it when they wrote nothing."""
    return [each for each in operations if not _brought_along(each)] or operations


def _brought_along(operation: Operation) -> bool:
    return operation.device == REFERENCE.device


def _differ(heads: tuple[Head, ...]) -> bool:
    return len(heads) > 1 and len({_key(head.value) for head in heads}) > 1


def _key(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _names(operations: Iterable[Operation]) -> str | list[str]:
    names = [each.version for each in operations]
    return names[0] if len(names) == 1 else names
