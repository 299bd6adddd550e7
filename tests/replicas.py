# SPDX-License-Identifier: GPL-3.0-or-later
"""Replicas without a disk: a few devices that write, delete, settle and hear of each other in any order."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from kzdesk.domain.fold import DELETED, Folded, fold
from kzdesk.domain.operations import REFERENCE, AuthorChain, Operation, decode, encode
from kzdesk.domain.records import PREVAILING
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.operations import assert_sound
from kzdesk.exchange.roster_entries import Role

RECORDS = tuple(f"{number:032x}" for number in range(1, 4))
FIELDS = ("withdrawn_on", "note", "scope")
VALUES: dict[str, tuple[Any, ...]] = {
    "withdrawn_on": (None, "2026-01-05", "2026-02"),
    "note": ("", "жазба", "заметка", "note"),
    "scope": ("", "un", "press"),
}
YEAR = 365 * 86_400_000
BEGINNING = HybridTime(0, 0)


@dataclass
class Replica:
    """One device: what it knows, what it may read, and by how much its clock is off."""

    device: str
    readable: frozenset[str]
    offset: int
    known: dict[str, Operation] = field(default_factory=dict)
    knew: dict[str, frozenset[str]] = field(default_factory=dict)
    last: HybridTime = BEGINNING

    def folded(self, record_id: str) -> Folded | None:
        mine = [each for each in self.known.values() if each.record_id == record_id]
        return fold(mine) if mine else None

    def create(self, record_id: str, compartment: str, values: dict[str, Any]) -> None:
        self._write(record_id, compartment, "create", {name: (value, []) for name, value in values.items()})

    def put(self, record_id: str, name: str, value: Any) -> None:
        """As a form saves: what was shown is replaced, whoever wrote it; what else stands there goes on standing."""
        before = self._live(record_id)
        if before is None:
            return
        standing = before.heads.get(name, ())
        same = [each.operation.version for each in standing if each.value == standing[0].value]
        shown = same or [before.created[0].version]
        later = before.latest.time if len(standing) > 1 else BEGINNING
        entry = self._write(record_id, _compartment(before, self.device), "update", {name: (value, shown)}, after=later)
        after = self._live(record_id)
        assert after is not None
        others = [each for each in standing if each.operation.version not in shown]
        assert all(each in after.heads[name] for each in others), "a save settled something silently"
        if ("consent", name) not in PREVAILING:
            assert after.heads[name][0].operation == entry, "what was saved is not shown"

    def delete(self, record_id: str) -> None:
        if before := self._live(record_id):
            seen = [each.operation.version for some in before.heads.values() for each in some]
            seen += [each.version for each in before.created]
            change = {DELETED: (True, sorted(set(seen)))}
            self._write(record_id, _compartment(before, self.device), "delete", change)
            after = self.folded(record_id)
            assert after is not None
            assert after.deleted

    def settle(self, record_id: str, chosen: int) -> None:
        """Somebody settles everything that is in conflict."""
        before = self.folded(record_id)
        if before is None or not before.created or not before.conflicts:
            return
        changes: dict[str, tuple[Any, list[str]]] = {}
        for name in before.conflicts:
            heads = before.heads[name]
            standing = before.heads.values() if name == DELETED and chosen % 2 else [heads]
            seen = [each.operation.version for some in standing for each in some]
            changes[name] = (bool(chosen % 2) if name == DELETED else heads[chosen % len(heads)].value, seen)
        self._write(record_id, _compartment(before, self.device), "resolve", changes, reason="asked")
        after = self.folded(record_id)
        assert after is not None
        assert after.conflicts == () or after.deleted or changes.get(DELETED, (False,))[0], after.conflicts

    def hear(self, other: "Replica", chosen: Iterable[int]) -> None:
        """Learn some of what another device may pass on, in any order, some of it twice."""
        offered = [each for each in other.known.values() if each.compartment in self.readable]
        for number in chosen:
            if offered:
                entry = offered[number % len(offered)]
                self.known[entry.version] = decode(encode(entry))

    def hear_all(self, other: "Replica") -> None:
        self.hear(other, range(len(other.known)))

    def _live(self, record_id: str) -> Folded | None:
        found = self.folded(record_id)
        return found if found is not None and found.created and not found.deleted else None

    def _write(
        self,
        record_id: str,
        compartment: str,
        action: str,
        changes: dict[str, tuple[Any, list[str]]],
        *,
        after: HybridTime = BEGINNING,
        reason: str = "",
    ) -> Operation:
        chain = AuthorChain(self.device, compartment)
        number = 1 + sum(each.chain == chain for each in self.known.values())
        wall = HybridTime(20 * YEAR + self.offset + len(self.known), 0)
        last = max(self.last, after)
        self.last = wall if wall > last else HybridTime(last.milliseconds, last.counter + 1)
        entry = Operation(*chain, number, self.last, "consent", record_id, action, changes, reason)
        assert assert_sound(encode(entry), *chain, number, Role.COORDINATOR) == entry
        self.knew[entry.version] = frozenset(self.known)
        self.known[entry.version] = entry
        return entry


def bring_along(replica: Replica, record_id: str, number: int, value: str) -> None:
    """What the program brings along: every device has it under a number of its own."""
    changes: dict[str, tuple[Any, list[str]]] = {"note": (value, [])}
    entry = Operation(*REFERENCE, number, HybridTime(number, 0), "consent", record_id, "create", changes)
    replica.known[entry.version] = entry


def _compartment(folded: Folded, device: str) -> str:
    created = folded.created[0].chain
    return device if created == REFERENCE else created.compartment
