# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of several entries that follow the same one holds.

People decide, never the order in which entries come. What somebody at this device chose holds here, whatever else
comes. Else a list holds on which coordinators settled the fork, unless they did so on another as well: then people
choose at each device. What is settled stays settled: further entries beside it do not hold, and neither do entries
beside earlier ones whose author was removed or lowered on a list that was settled.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from kzdesk.exchange.roster_entries import ChangeRole, Entry, Revoke, Role, Settle

_MOST_SETTLING: Final = 50
"""Entries after one and the same that were all settled to hold, above which people choose without more ado."""


@dataclass(slots=True)
class _Ahead:
    """What the list that goes on from an entry does: entries it drops, devices it removes or lowers, what was chosen.

    `chosen` is the place of the last choice on it; -1 without any.
    """

    drops: set[str] = field(default_factory=set)
    lowers: set[str] = field(default_factory=set)
    chosen: int = -1


class Branching:
    """The tree of all valid entries of a team, and what of it holds."""

    def __init__(self, entries: Mapping[str, Entry], chosen: Sequence[str]) -> None:
        """Decide all forks. `entries` are valid, by hash, and each stands after the one it follows."""
        self._entries = entries
        self._chosen = {name: place for place, name in enumerate(chosen)}
        self._after: dict[str, list[str]] = {}
        for name, entry in entries.items():
            self._after.setdefault(entry.previous, []).append(name)
        self._holds: dict[str, str] = {}
        self._unnamed: dict[str, tuple[str, ...]] = {}
        self._contested: set[str] = set()
        self._decide()

    def path(self, root: str) -> Iterator[str]:
        """Give the entries that hold, from the first up to the last before a fork that people have to settle."""
        at = root
        while at:
            yield at
            at = self._holds.get(at, "")

    def forked(self, name: str) -> tuple[str, ...]:
        """Return the entries after this one of which people have to choose one."""
        return () if name in self._holds else tuple(sorted(self._after.get(name, ())))

    def is_contested(self, name: str) -> bool:
        """Return whether coordinators settled the fork after this entry on more than one side."""
        return name in self._contested

    def unnamed(self, name: str) -> tuple[str, ...]:
        """Return the entries after this one that do not hold only because people here chose another."""
        return self._unnamed.get(name, ())

    def losing(self, name: str) -> Iterator[str]:
        """Give the entries after this one that do not hold, and all that follow them."""
        if name in self._holds:
            for other in self._after[name]:
                if other != self._holds[name]:
                    yield other
                    yield from self.below(other)

    def below(self, name: str) -> Iterator[str]:
        """Give all entries that follow this one, however far."""
        waiting = [name]
        while waiting:
            following = self._after.get(waiting.pop(), [])
            yield from following
            waiting += following

    def _decide(self) -> None:
        ahead: dict[str, _Ahead] = {}
        for name in reversed(tuple(self._entries)):
            following = {each: ahead.pop(each) for each in self._after.get(name, ())}
            held = self._holding(name, following)
            if held:
                self._holds[name] = held
            found = following[held] if held else _Ahead()
            act = self._entries[name].act
            if isinstance(act, Settle):
                found.drops.add(act.dropped)
            if isinstance(act, Revoke) or (isinstance(act, ChangeRole) and act.role is not Role.COORDINATOR):
                found.lowers.add(act.device)
            found.chosen = max(found.chosen, self._chosen.get(name, -1))
            ahead[name] = found

    def _holding(self, name: str, following: Mapping[str, _Ahead]) -> str:
        """Return the one of these entries that holds; empty when people have to choose, or there is none."""
        if len(following) < 2:
            return next(iter(following), "")
        settling = [each for each in sorted(following) if following[each].drops]
        prevailing = self._prevailing(following, settling[:_MOST_SETTLING])
        last = max(following, key=lambda each: following[each].chosen)
        if following[last].chosen >= 0:
            drops = following[last].drops
            left = sorted(set(following) - {last} - drops)
            self._unnamed[name] = () if prevailing == [last] else tuple(left)
            return last
        if len(prevailing) == 1 and len(settling) <= _MOST_SETTLING:
            return prevailing[0]
        if len(settling) > 1:
            self._contested.add(name)
        return ""

    def _prevailing(self, following: Mapping[str, _Ahead], settling: list[str]) -> list[str]:
        """Return the entries that overrule all others and are overruled by none."""
        here = {one for one in settling if not following[one].drops.isdisjoint(following)}

        def overrules(one: str, other: str) -> bool:
            """Whether a list was settled against another: in this fork, or as one whose author it removed."""
            return one in here or self._entries[other].author in following[one].lowers

        return [
            one
            for one in settling
            if all(overrules(one, other) for other in following if other != one)
            and not any(overrules(other, one) for other in settling if other != one)
        ]
