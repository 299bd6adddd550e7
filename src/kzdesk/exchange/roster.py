# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a roster: from all entries that are known to the one chain that holds, or to the fork that stops it.

Entries come from storages that may keep, lose or repeat what they like, so nothing depends on the order in which
they arrive. The first entry is known by its hash from the founding or the invitation; everything else follows from it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from kzdesk.crypto.errors import BadSignature
from kzdesk.crypto.signing import Signed, verify
from kzdesk.exchange.canonical import NOTHING, Moment
from kzdesk.exchange.membership import Membership, founded
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster_entries import Act, Entry, Found, Settle, SignedEntry, signed_entry

_MOST_FORKS: Final = 20


@dataclass(frozen=True, slots=True)
class Roster:
    """A verified roster.

    `chain` are the entries that hold, from the first; `numbers` maps the hash of each, and of each entry that was
    settled not to hold, to the number of the entry in force then. `forked` names entries that contradict each other
    and are not settled: the chain ends before them; `disputed` are they and all that follow them. `rejected` are
    entries that follow from nothing valid.
    """

    membership: Membership
    chain: tuple[SignedEntry, ...]
    numbers: Mapping[str, int]
    forked: tuple[str, ...]
    disputed: frozenset[str]
    rejected: tuple[tuple[str, Reason], ...]

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
        """Return a new signed entry after the last. Raises `Rejected` when its author may not or it cannot be done."""
        if self.forked:
            raise Rejected(Reason.ROSTER_FORKED)
        now = self.membership
        now.applied(act, author, "")
        entry = Entry(1, now.team, now.number + 1, now.head, author, time, act, [])
        return signed_entry(entry, seed)


def found_team(team: str, act: Found, seed: bytes, time: Moment) -> SignedEntry:
    """Return the first entry of a new team, whose hash is the team’s root."""
    return signed_entry(Entry(1, team, 1, NOTHING, act.card.device, time, act, []), seed)


def read_roster(entries: Iterable[SignedEntry], root: str, dropped: frozenset[str] = frozenset()) -> Roster:
    """Return the roster that follows from the entry whose hash is `root`.

    `dropped` are entries that people here have settled not to hold. Raises `Rejected` when the root is missing or
    does not hold; entries that do not follow are left out and named.
    """
    known = {entry.hash: entry for entry in entries}
    if root not in known:
        raise Rejected(Reason.ROSTER_ROOT)
    return _Reading(known, dropped).roster(root)


@dataclass(frozen=True, slots=True)
class _Branch:
    """A chain from one entry on: the team at its end, its entries, what it drops, and a fork that ends it."""

    membership: Membership
    chain: tuple[str, ...]
    dropped: frozenset[str]
    forked: tuple[str, ...] = ()
    disputed: frozenset[str] = frozenset()


class _Reading:
    """One reading of a set of entries."""

    def __init__(self, known: Mapping[str, SignedEntry], dropped: frozenset[str]) -> None:
        self._known = known
        self._dropped = dropped
        self._read: dict[str, Entry] = {}
        self._after: dict[str, list[str]] = {}
        self._reasons: dict[str, Reason] = {}
        self._settled: dict[str, int] = {}
        self._forks = 0

    def roster(self, root: str) -> Roster:
        for name, entry in sorted(self._known.items()):
            try:
                self._read[name] = entry.read()
            except Rejected as rejected:
                self._reasons[name] = rejected.reason
            else:
                self._after.setdefault(self._read[name].previous, []).append(name)
        branch = self._from(root, self._first(root))
        numbers = {name: number for number, name in enumerate(branch.chain, start=1)}
        for name in self._read.keys() - numbers.keys() - self._settled.keys() - branch.disputed:
            self._reasons.setdefault(name, Reason.ROSTER_LINK)
        return Roster(
            membership=branch.membership,
            chain=tuple(self._known[name] for name in branch.chain),
            numbers=self._settled | numbers,
            forked=branch.forked,
            disputed=branch.disputed,
            rejected=tuple(sorted(self._reasons.items())),
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

    def _from(self, start: str, membership: Membership) -> _Branch:
        """Return the chain from `start`, after which the team is `membership`, as far as it holds."""
        chain, dropped = [start], set(self._dropped)
        while True:
            following = self._valid_after(membership)
            if not following:
                return _Branch(membership, tuple(chain), frozenset(dropped))
            if len(following) > 1:
                return self._fork(membership, tuple(chain), frozenset(dropped), following)
            [(name, membership)] = following.items()
            chain.append(name)
            act = self._read[name].act
            if isinstance(act, Settle):
                dropped.add(act.dropped)

    def _fork(
        self,
        membership: Membership,
        chain: tuple[str, ...],
        dropped: frozenset[str],
        following: Mapping[str, Membership],
    ) -> _Branch:
        """Return the one branch that drops all others and is dropped by none, or the chain that ends before them."""
        self._forks += 1
        forked = tuple(sorted(following))
        if self._forks > _MOST_FORKS:
            return _Branch(membership, chain, dropped, forked, frozenset(forked))
        branches = {name: self._from(name, after) for name, after in following.items()}
        names = set(branches)
        holding = [
            name
            for name in sorted(names)
            if name not in self._dropped
            and names - {name} <= branches[name].dropped
            and not any(name in branches[other].dropped for other in names - self._dropped - {name})
        ]
        if len(holding) != 1:
            disputed = (each for branch in branches.values() for each in (*branch.chain, *branch.disputed))
            return _Branch(membership, chain, dropped, forked, frozenset(disputed))
        [kept] = holding
        for name in names - {kept}:
            self._settled |= dict.fromkeys(branches[name].chain, membership.number)
        branch = branches[kept]
        return replace(branch, chain=chain + branch.chain, dropped=dropped | branch.dropped)

    def _valid_after(self, membership: Membership) -> dict[str, Membership]:
        """Return the entries that follow validly, with the team after each."""
        following = {}
        for name in self._after.get(membership.head, ()):
            try:
                following[name] = self._applied(name, membership)
            except Rejected as rejected:
                self._reasons[name] = rejected.reason
        return following

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
