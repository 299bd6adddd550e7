# SPDX-License-Identifier: GPL-3.0-or-later
"""The vault in memory, with which thousands of stories of sending are played, answers as the tables do."""

import random
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, create_engine

from kzdesk.domain.operations import AuthorChain
from kzdesk.store.correspondence import Correspondence, KeptEntry, Peer
from kzdesk.store.schema import metadata
from kzdesk.store.segments import KeptSegment, Segments
from kzdesk.store.traffic import PutThere, Traffic
from tests.memory import MemoryVault

PLACES = ("here", "there")
IDS = tuple(f"{number:032x}" for number in range(4))


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as opened:
        yield opened
    engine.dispose()


def hashed(chance: random.Random) -> str:
    return chance.randbytes(32).hex()


def test_segments_and_where_they_lie_are_remembered_alike(connection: Connection) -> None:
    chance, memory = random.Random(5), MemoryVault()  # noqa: S311 - repeatable on purpose
    tables, traffic = Segments(connection), Traffic(connection)
    ends: dict[AuthorChain, tuple[int, int]] = {}
    for step in range(150):
        chain = AuthorChain(chance.choice(IDS), chance.choice(IDS))
        number, last = ends.get(chain, (0, 0))
        if not number or step % 3:
            kept = KeptSegment(
                chain, number + 1, last + 1, last + chance.randint(1, 9), hashed(chance), b"header", b"signature"
            )
            ends[chain] = (kept.number, kept.last)
            tables.add(kept)
            memory.segments.add(kept)
        else:
            there = (chance.choice(PLACES), chain, chance.randint(1, number), PutThere(IDS[0], step + 1, 2))
            traffic.know_there(*there)
            memory.traffic.know_there(*there)
        assert memory.segments.last(chain) == tables.last(chain)
        at = chance.randint(1, ends[chain][0])
        assert memory.segments.kept(chain, at) == tables.kept(chain, at)
        assert memory.segments.ends(chain.compartment) == tables.ends(chain.compartment)
        for place in PLACES:
            assert memory.segments.at_place(place, chain.compartment) == tables.at_place(place, chain.compartment)


def test_the_roster_and_what_others_said_are_remembered_alike(connection: Connection) -> None:
    chance, memory = random.Random(6), MemoryVault()  # noqa: S311 - repeatable on purpose
    tables = Correspondence(connection)
    entries = [KeptEntry(hashed(chance), chance.randint(1, 9), hashed(chance), b"body", b"x") for _ in range(20)]
    for step in range(60):
        entry = chance.choice(entries)
        tables.add_entry(entry)
        memory.exchange.add_entry(entry)
        said = Peer(chance.choice(IDS), step, {IDS[0]: {"counter": step}}, "2026-01-01")
        tables.hear(said)
        memory.exchange.hear(said)
        assert tuple(memory.exchange.entries()) == tables.entries()
        assert memory.exchange.entry_hashes() == tables.entry_hashes()
        assert memory.exchange.count_entries() == tables.count_entries()
        assert memory.exchange.peers() == tables.peers()
