# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a roster: from all entries that are known to the one chain that holds, or to the fork that stops it.

Entries come from storages that may keep, lose or repeat what they like, so nothing depends on the order in which
they arrive. The first entry is known by its hash from the founding or the invitation; everything else follows from it.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.crypto.errors import BadSignature
from kzdesk.crypto.signing import Signed, verify
from kzdesk.exchange.branching import Branching
from kzdesk.exchange.canonical import NOTHING, Moment
from kzdesk.exchange.membership import Membership, founded
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import Act, Entry, Found, Settle, SignedEntry, signed_entry

_MOST_WRONG: Final = 100
"""Entries that may not be what they are before nothing more is read: nobody who is honest hands on a single one."""


@dataclass(frozen=True, slots=True)
class Roster:
    """A verified roster.

    `chain` are the entries that hold, from the first; `numbers` maps the hash of each, and of each entry in `settled`,
    which was settled not to hold, to the number of the entry in force then. `forked` names entries that contradict
    each other and are not settled: the chain ends before them; `disputed` are they and all that follow them. Where
    `doubted` is set, people have to say whether it holds: `forked` names the last entry before it and it. `unnamed`
    are entries that do not hold because people here chose others, which nobody signed yet. `contested` says that
    coordinators settled the fork on more than one side. `rejected` are entries that follow from nothing valid.
    """

    membership: Membership
    chain: tuple[SignedEntry, ...]
    numbers: Mapping[str, int]
    forked: tuple[str, ...]
    disputed: frozenset[str]
    rejected: tuple[tuple[str, Reason], ...]
    settled: frozenset[str] = frozenset()
    doubted: str = ""
    unnamed: tuple[str, ...] = ()
    contested: bool = False

    def number_of(self, head: str) -> int:
        """Return the number of the entry with this hash, or of the last one before a dispute it belongs to.

        Raises `Rejected` (unknown-roster) when it has not come.
        """
        if head in self.disputed:
            return self.membership.number
        if head not in self.numbers:
            raise Rejected(Reason.UNKNOWN_ROSTER)
        return self.numbers[head]

    def following(self, act: Act, author: str, seed: bytes, time: Moment) -> SignedEntry:
        """Return a new signed entry after the last. Raises `Rejected` when its author may not or it cannot be done.

        While people have to choose, nothing can be written but that an entry in doubt does not hold.
        """
        if self.forked and act != Settle(self.doubted):
            raise Rejected(Reason.ROSTER_FORKED)
        now = self.membership
        now.applied(act, author, "")
        entry = Entry(1, now.team, now.number + 1, now.head, author, time, act, [])
        return signed_entry(entry, seed)


def found_team(team: str, act: Found, seed: bytes, time: Moment) -> SignedEntry:
    """Return the first entry of a new team, whose hash is the team’s root."""
    return signed_entry(Entry(1, team, 1, NOTHING, act.card.device, time, act, []), seed)


def read_roster(
    entries: Iterable[SignedEntry], root: str, chosen: Sequence[str] = (), doubted: Collection[str] = ()
) -> Roster:
    """Return the roster that follows from the entry whose hash is `root`.

    `chosen` are the entries for which people here have decided, one after the other: in a fork the list with the last
    of them holds, whatever else comes. The chain ends before an entry in `doubted` that was not chosen. Raises
    `Rejected` when the root is missing or does not hold, and when there is more wrong than anybody hands on by
    mistake; fewer entries that do not follow are left out and named.
    """
    known = {entry.hash: entry for entry in entries}
    if root not in known:
        raise Rejected(Reason.ROSTER_ROOT)
    return _Reading(known).roster(root, chosen, doubted)


class _Reading:
    """One reading of a set of entries."""

    def __init__(self, known: Mapping[str, SignedEntry]) -> None:
        self._known = known
        self._read: dict[str, Entry] = {}
        self._after: dict[str, list[str]] = {}
        self._reasons: dict[str, Reason] = {}

    def roster(self, root: str, chosen: Sequence[str], doubted: Collection[str]) -> Roster:
        for name, entry in sorted(self._known.items()):
            try:
                self._read[name] = entry.read()
            except Rejected as rejected:
                self._reasons[name] = rejected.reason
            else:
                self._after.setdefault(self._read[name].previous, []).append(name)
        first = self._first(root)
        valid = dict(self._valid(root, first))
        for name in self._read.keys() - valid.keys():
            self._reasons.setdefault(name, Reason.ROSTER_LINK)
        branching = Branching({name: self._read[name] for name in valid}, chosen)
        path, held_back = _up_to(branching.path(root), set(doubted) - set(chosen))
        membership = first
        for name in path[1:]:
            membership = membership.applied(self._read[name].act, self._read[name].author, name)
        forked = (path[-1], held_back) if held_back else branching.forked(path[-1])
        numbers = {name: number for number, name in enumerate(path, start=1)}
        settled = {name: numbers[at] for at in path for name in branching.losing(at)}
        return Roster(
            membership=membership,
            chain=tuple(self._known[name] for name in path),
            numbers=settled | numbers,
            forked=forked,
            disputed=frozenset(branching.below(path[-1])) if forked else frozenset(),
            rejected=tuple(sorted(self._reasons.items())),
            settled=frozenset(settled),
            doubted=held_back,
            unnamed=tuple(name for at in path for name in branching.unnamed(at)),
            contested=branching.is_contested(path[-1]),
        )

    def _first(self, root: str) -> Membership:
        if root in self._reasons:
            raise Rejected(self._reasons[root])
        entry = self._read[root]
        act = entry.act
        if not isinstance(act, Found) or (entry.number, entry.previous, entry.author) != (1, NOTHING, act.card.device):
            raise Rejected(Reason.ROSTER_FOUNDING)
        self._assert_signed(root, act.card.signing)
        return founded(act, entry.team, root)

    def _valid(self, root: str, first: Membership) -> Iterator[tuple[str, str]]:
        """Give all entries that follow validly, each after the one it follows."""
        yield root, NOTHING
        waiting = [(name, first) for name in self._after.get(root, ())]
        wrong = 0
        while waiting:
            name, before = waiting.pop()
            try:
                after = self._applied(name, before)
            except Rejected as rejected:
                self._reasons[name] = rejected.reason
                wrong += 1
                if wrong > _MOST_WRONG:
                    raise
            else:
                yield name, before.head
                waiting += [(following, after) for following in self._after.get(name, ())]

    def _applied(self, name: str, membership: Membership) -> Membership:
        entry = self._read[name]
        if entry.team != membership.team:
            raise Rejected(Reason.ROSTER_TEAM)
        if entry.number != membership.number + 1:
            raise Rejected(Reason.ROSTER_NUMBER)
        author = membership.members.get(entry.author)
        if author is None:
            raise Rejected(Reason.ROSTER_STRANGER)
        self._assert_signed(name, author.card.signing)
        return membership.applied(entry.act, entry.author, name)

    def _assert_signed(self, name: str, signing: str) -> None:
        entry = self._known[name]
        try:
            verify(bytes.fromhex(signing), Signed.ROSTER, entry.body, entry.signature)
        except BadSignature:
            raise Rejected(Reason.ROSTER_SIGNATURE) from None


def _up_to(path: Iterator[str], stops: set[str]) -> tuple[list[str], str]:
    """Return the entries before the first of `stops`, and that one; empty when none is on the path."""
    found: list[str] = []
    for name in path:
        if name in stops:
            return found, name
        found.append(name)
    return found, ""
