# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the operations on a record still counts, so that a new device can begin without all of them.

Of operations up to certain ends of author chains those are kept that created the record, wrote what stands, or came
last, and of each only what stands. Together with whatever is written later they come to the same as all of them:
what was replaced never stands again. While something replaces what lies beyond those ends, as a change that has not
arrived, everything on the record is kept.

One exception: should devices that break the rules replace each other’s values in a ring (see `fold`), fewer of the
values stand here, until somebody settles them.
"""

import dataclasses
import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from kzdesk.domain.fold import fold, rank, replaced_by, written
from kzdesk.domain.operations import PURGE, REFERENCE, AuthorChain, Operation, chain_of, number_of

Ends = Mapping[AuthorChain, int]
"""The number of the last operation of each author chain that is meant."""
_DOMAIN: Final = b"kzdesk standing 1\0"


def condensed(operations: Iterable[Operation], ends: Ends) -> tuple[Operation, ...]:
    """Return what counts of the operations on one record, all of one compartment and up to `ends`, oldest first.

    Of one that was purged nothing is left but the operations that had it purged, which all count.
    Raises `ValueError` when there are none.
    """
    known = sorted(operations, key=rank)
    if len(known) == 1 or not written(known) or beyond(known, ends):
        return tuple(known)
    folded = fold(known)
    kept = {each.version: each for each in (*folded.created, folded.latest)}
    standing: dict[str, set[str]] = defaultdict(set)
    for name, heads in folded.heads.items():
        for head in heads:
            kept[head.operation.version] = head.operation
            standing[head.operation.version].add(name)
    return tuple(_stripped(each, standing[each.version], kept) for each in sorted(kept.values(), key=rank))


def beyond(operations: Iterable[Operation], ends: Ends) -> dict[str, list[str]]:
    """Return the versions beyond `ends` that operations on one record replace, by field, sorted."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in operations:
        for name, (_, named) in each.changes.items():
            if named and each.action != PURGE:
                found[name].update(version for version in replaced_by(each, name) if not _reached(version, ends))
    return {name: sorted(versions) for name, versions in found.items() if versions}


def standing(operations: Collection[Operation], ends: Ends) -> bytes:
    """Return the SHA-256 of what operations on one record come to: values, who wrote them when, what they replace
    beyond `ends`.

    It is the same of all operations up to the ends and of what `condensed` keeps of them.
    """
    if not written(operations):
        told = json.dumps(
            sorted([each.version, str(each.time), *each.changes.items()] for each in operations), sort_keys=True
        )
        return hashlib.sha256(told.encode()).digest()
    folded = fold(operations)
    heads = {name: sorted((head.operation.version, head.value) for head in some) for name, some in folded.heads.items()}
    wrote = {head.operation.version: head.operation for some in folded.heads.values() for head in some}
    wrote |= {each.version: each for each in (*folded.created, folded.latest)}
    state = {
        "type": folded.record_type,
        "id": folded.record_id,
        "created": sorted(each.version for each in folded.created),
        "latest": folded.latest.version,
        "heads": heads,
        "operations": {version: [str(each.time), each.action, each.reason] for version, each in wrote.items()},
        "deleted": folded.deleted,
        "conflicts": folded.conflicts,
        "beyond": beyond(operations, ends),
    }
    return hashlib.sha256(json.dumps(state, sort_keys=True, ensure_ascii=False).encode()).digest()


def is_kept_of(kept: Operation | None, whole: Operation) -> bool:
    """Return whether a snapshot kept of an operation what it may: nothing that it did not say, and every creation."""
    if kept is None:
        return whole.action != "create"
    told = dataclasses.replace(kept, changes={}) == dataclasses.replace(whole, changes={})
    return told and all(
        name in whole.changes and value == whole.changes[name][0] and set(versions) <= set(whole.changes[name][1])
        for name, (value, versions) in kept.changes.items()
    )


class StandingDigest:
    """The SHA-256 of what many records come to, told in the order of their ids."""

    def __init__(self, ends: Ends) -> None:
        """Tell it of operations up to `ends`."""
        self._ends = ends
        self._digest = hashlib.sha256(_DOMAIN)

    def add(self, operations: Collection[Operation]) -> None:
        """Tell it of one record more."""
        self._digest.update(standing(operations, self._ends))

    def add_known(self, digest: bytes) -> None:
        """Tell it of one record more, by what `standing` returned of it."""
        self._digest.update(digest)

    def hexdigest(self) -> str:
        """Return the digest in hexadecimal digits."""
        return self._digest.hexdigest()


def _stripped(operation: Operation, names: Collection[str], kept: Collection[str]) -> Operation:
    """Return an operation without what does not stand, and of what it replaces only what is kept as well."""
    changes = {
        name: (value, [version for version in versions if version in kept])
        for name, (value, versions) in operation.changes.items()
        if name in names
    }
    return dataclasses.replace(operation, changes=changes)


def _reached(version: str, ends: Ends) -> bool:
    chain = chain_of(version)
    return chain == REFERENCE or number_of(version) <= ends.get(chain, 0)
