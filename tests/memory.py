# SPDX-License-Identifier: GPL-3.0-or-later
"""What sending asks of a vault, kept in memory: so that what leaves a device can be looked at by thousands of examples.

`tests/store/test_memory.py` holds it against the tables of a real one.
"""

import itertools
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kzdesk.domain.condensed import Ends
from kzdesk.domain.operations import START, AuthorChain, Operation, chain_hash, decode
from kzdesk.store.correspondence import KeptEntry, Peer
from kzdesk.store.merge import ChainPoint, Logged
from kzdesk.store.segments import KeptSegment, PlacedSegment
from kzdesk.store.snapshots import KeptStatement, PlacedSnapshot
from kzdesk.store.traffic import PutObject, PutThere


@dataclass
class _Log:
    """The operations, chain by chain."""

    chains: dict[AuthorChain, list[Logged]] = field(default_factory=dict)

    def since(self, device: str, compartment: str, after: int, most: int) -> list[Logged]:
        return self.chains.get(AuthorChain(device, compartment), [])[after : after + most]

    def point(self, chain: AuthorChain, number: int) -> ChainPoint | None:
        found = self.since(*chain, number - 1, 1)
        return ChainPoint(found[0].hash, decode(found[0].body).time) if found and found[0].body else None

    @property
    def covered(self) -> "_Covered":
        return _Covered(self.chains)

    def take(self, chain: AuthorChain, body: bytes) -> None:
        log = self.chains.setdefault(chain, [])
        before = log[-1].hash if log else START
        log.append(Logged(len(log) + 1, body, chain_hash(before, body), ""))


@dataclass
class _Covered:
    """What operations are about, of a vault that began from no snapshot."""

    chains: dict[AuthorChain, list[Logged]]

    def ends(self, compartment: str) -> dict[AuthorChain, Any]:
        return {}

    def count_records(self, compartment: str) -> int:
        of = [each for chain, log in self.chains.items() if chain.compartment == compartment for each in log]
        return len({decode(each.body).record_id for each in of if each.body is not None})

    def records(self, compartment: str, ends: Ends) -> Iterator[list[Operation]]:
        of = [each for chain, log in self.chains.items() if chain.compartment == compartment for each in log]
        known = sorted((decode(each.body) for each in of if each.body), key=lambda entry: entry.record_id)
        for _, group in itertools.groupby(known, key=lambda entry: entry.record_id):
            if covered := [entry for entry in group if entry.number <= ends.get(entry.chain, 0)]:
                yield covered


@dataclass
class _Segments:
    """The segments, and in which bundle each lies at a place."""

    chains: dict[AuthorChain, list[KeptSegment]] = field(default_factory=dict)
    there: dict[tuple[str, AuthorChain, int], PutThere] = field(default_factory=dict)

    def add(self, kept: KeptSegment) -> None:
        self.chains.setdefault(kept.chain, []).append(kept)

    def last(self, chain: AuthorChain) -> KeptSegment | None:
        found = self.chains.get(chain)
        return found[-1] if found else None

    def kept(self, chain: AuthorChain, number: int) -> KeptSegment:
        return self.chains[chain][number - 1]

    def ends(self, compartment: str) -> dict[str, int]:
        return {chain.device: some[-1].last for chain, some in self._of(compartment)}

    def at_place(self, place: str, compartment: str) -> tuple[PlacedSegment, ...]:
        return tuple(
            PlacedSegment(chain, each.number, each.first, each.last, self.there.get((place, chain, each.number)))
            for chain, some in self._of(compartment)
            for each in some
        )

    def waiting(self) -> tuple[()]:
        return ()

    def _of(self, compartment: str) -> list[tuple[AuthorChain, list[KeptSegment]]]:
        return sorted((chain, some) for chain, some in self.chains.items() if chain.compartment == compartment)


@dataclass
class _Exchange:
    """The roster, and what the others said."""

    known: list[KeptEntry] = field(default_factory=list)
    heard: dict[str, Peer] = field(default_factory=dict)

    def entries(self) -> list[KeptEntry]:
        return self.known

    def count_entries(self) -> int:
        return len(self.known)

    def entry_hashes(self) -> tuple[bytes, ...]:
        return tuple(sorted(bytes.fromhex(each.hash) for each in self.known))

    def add_entry(self, entry: KeptEntry) -> None:
        place = bisect_left(self.known, (entry.number, entry.hash), key=lambda each: (each.number, each.hash))
        if entry not in self.known:
            self.known.insert(place, entry)

    def peers(self) -> dict[str, Peer]:
        return self.heard

    def hear(self, peer: Peer) -> None:
        self.heard[peer.device] = peer

    def has_refused(self, device: str, code: str) -> bool:
        return False

    def schema(self) -> int:
        return 5


@dataclass
class _Traffic:
    """What was seen at places."""

    outcomes: dict[tuple[str, str], str] = field(default_factory=dict)
    segments: _Segments = field(default_factory=_Segments)

    def see(self, place: str, name: str, outcome: str) -> None:
        self.outcomes[place, name] = outcome

    def put(self, place: str, made: PutObject) -> None:
        """What is asked of this alone is tidying."""

    def know_there(self, place: str, chain: AuthorChain, number: int, origin: PutThere) -> None:
        self.segments.there[place, chain, number] = origin

    def carried(self) -> dict[str, int]:
        return {}

    def everywhere(self) -> tuple[()]:
        return ()


@dataclass
class _Snapshots:
    """The snapshots that were put at places."""

    there: dict[tuple[str, str], PlacedSnapshot] = field(default_factory=dict)

    def add(self, kept: KeptStatement) -> None:
        """What was made here need not be checked."""

    def begun(self, compartment: str) -> None:
        return None

    def placed(self, place: str, compartment: str) -> PlacedSnapshot | None:
        return self.there.get((place, compartment))

    def know_there(self, place: str, compartment: str, placed: PlacedSnapshot) -> None:
        self.there[place, compartment] = placed


class _Purges:
    """The purges of a vault of which nothing was purged."""

    def done(self, compartment: str) -> dict[str, int]:
        return {}

    def objects(self) -> tuple[()]:
        return ()

    def hashes(self, chain: AuthorChain, first: int, last: int) -> dict[int, bytes]:
        return {}


class _Records:
    """The records of a vault that has none."""

    def where(self, cls: object, values: object) -> tuple[()]:
        return ()


@dataclass
class MemoryVault:
    """A vault without a disk, which is its own transaction."""

    facts: dict[str, str] = field(default_factory=dict)
    merge: _Log = field(default_factory=_Log)
    segments: _Segments = field(default_factory=_Segments)
    exchange: _Exchange = field(default_factory=_Exchange)
    snapshots: _Snapshots = field(default_factory=_Snapshots)
    purges: _Purges = field(default_factory=_Purges)
    records: _Records = field(default_factory=_Records)
    folder: Path = Path("memory")

    def __post_init__(self) -> None:
        self.traffic = _Traffic(segments=self.segments)

    @contextmanager
    def transaction(self) -> Iterator["MemoryVault"]:
        yield self

    def fact(self, name: str) -> str:
        return self.facts.get(name, "")

    def set_fact(self, name: str, value: str) -> None:
        self.facts[name] = value
