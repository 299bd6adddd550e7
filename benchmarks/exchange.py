# SPDX-License-Identifier: GPL-3.0-or-later
"""What the exchange costs: `python -m benchmarks.exchange [RECORDS]` (100,000 unless said otherwise).

All times are those of the processor. Size: a bundle against Zstandard of the same edits as plain JSON. A new device:
from an empty vault to all records of a team, over a folder, by all segments and by a snapshot; then a tenth of
the records, of which every person was changed ten times. Little by little: one change more. Many devices: the
roster, a bundle to all of them, and a place with many objects that were seen.
"""

import json
import random
import resource
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final

import zstandard

from benchmarks.crowd import JOBS, SYLLABLES
from kzdesk.crypto import age
from kzdesk.crypto.kdf import FLOOR
from kzdesk.crypto.signing import new_seed, public_key
from kzdesk.domain.clock import SystemClock
from kzdesk.domain.operations import decode, own_desk
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.exchange.bundle import seal_bundle
from kzdesk.exchange.roster import Roster, found_team, read_roster
from kzdesk.exchange.roster_entries import Add, Card, Found, Role, SignedEntry, signed_entry
from kzdesk.exchange.roster_entries import Entry as RosterEntry
from kzdesk.exchange.segment import LEVEL
from kzdesk.exchange.transport import Listed, new_name
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.runtime.paths import migrations
from kzdesk.services.exchange import condensing
from kzdesk.services.exchange.desk import Exchange, open_exchange
from kzdesk.services.exchange.team import Role as TeamRole
from kzdesk.store.vault import Vault

RECORDS: Final = 100_000
DEVICES: Final = (10, 100, 1_000)
SEEN: Final = 100_000
EDITS: Final = 10
WORDS: Final = "invented people only, nobody real"
PLACE: Final = "place"
PLAIN: Final = 1_000_000
TOLD: Final = (
    "writes about land, water and wages",
    "was fined twice",
    "has never belonged to a party",
    "lives with relatives",
    "was questioned without a lawyer",
    "signed a petition",
    "works in a school",
    "says that nothing was ever served",
    "was held for nine hours",
    "remembers two public meetings",
)


class Desk:
    """A vault with its exchange."""

    def __init__(self, vault: Vault) -> None:
        self.vault = vault
        self.exchange: Exchange = open_exchange(vault, vault.clock)

    @classmethod
    def new(cls, folder: Path, name: str) -> "Desk":
        """Make a vault."""
        made = Vault.create(
            folder / f"{name}.kzvault", Secret(WORDS), cost=FLOOR, clock=SystemClock(), migrations=migrations()
        )
        return cls(made)

    @classmethod
    def opened(cls, folder: Path, name: str) -> "Desk":
        """Open a vault that was made."""
        path = folder / f"{name}.kzvault"
        return cls(Vault.open(path, Secret(WORDS), clock=SystemClock(), migrations=migrations(), floor=FLOOR))

    def enter(self, records: int, chance: random.Random) -> None:
        """Enter people with their names; every tenth has a biography."""
        word = SYLLABLES.split()
        with self.vault.transaction() as tx:
            for number in range(records // 2):
                bio = told(chance) if number % 10 == 0 else ""
                person = tx.records.put(Person(occupation=chance.choice(JOBS), public_bio=bio))
                given, surname = ("".join(chance.choices(word, k=count)).capitalize() for count in (2, 3))
                tx.records.put(PersonName(person=person.id, given=given, surname=surname).completed())

    def edit(self, times: int, chance: random.Random) -> None:
        """Change every person so many times, one after the other as at the keyboard; rows are made at the end."""
        chain = own_desk(self.vault.device)
        with self.vault.transaction() as tx:
            last = {each.id: tx.records.history(each.id)[0].version for each in tx.records.where(Person, {})}
            for _ in range(times):
                for person, version in last.items():
                    note = f"{chance.choice(TOLD)} {chance.random()}"
                    entry = tx.merge.append(chain, (Person.TYPE, person), "update", {"note": (note, [version])})
                    last[person] = entry.version

    def edits(self) -> Iterator[dict[str, Any]]:
        """What was entered, as plainly as it can be said: record, field, value."""
        with self.vault.transaction() as tx:
            after = 0
            while logged := tx.merge.since(self.vault.device, self.vault.device, after, 10_000):
                for each in logged:
                    assert each.body is not None  # noqa: S101 - nothing is purged here
                    entry = decode(each.body)
                    values = {name: value for name, (value, _) in entry.changes.items()}
                    yield {"type": entry.record_type, "id": entry.record_id, "values": values}
                after = logged[-1].number


def told(chance: random.Random) -> str:
    """Invent a few sentences about somebody."""
    return " ".join(f"In {chance.randint(1990, 2026)} {chance.choice(TOLD)}, {chance.choice(TOLD)}." for _ in range(4))


class FullPlace(FolderTransport):
    """A place with very many objects, which are listed and never read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._listed = tuple(Listed(new_name(), 65_536) for _ in range(SEEN))

    def names(self) -> Iterator[Listed]:
        """Give the objects."""
        yield from self._listed


def take_in(coordinator: Desk, newcomer: Desk) -> None:
    invitation = coordinator.exchange.joinings.invite()
    answer = newcomer.exchange.joinings.join(invitation.text, "Newcomer").answer
    newcomer.exchange.joinings.compared()
    coordinator.exchange.joinings.confirm(answer, TeamRole.COORDINATOR)


def timed(work: Callable[[], object]) -> float:
    """Seconds of the processor: others may be at work on the machine."""
    start = time.process_time()
    work()
    return time.process_time() - start


@contextmanager
def team(folder: Path) -> Iterator[tuple[Desk, Desk, FolderTransport]]:
    """Two coordinators of one team, and a place."""
    (folder / PLACE).mkdir()
    first, second = Desk.new(folder, "first"), Desk.new(folder, "second")
    first.exchange.team.create("Invented", "First")
    take_in(first, second)
    yield first, second, FolderTransport(folder / PLACE)
    first.vault.close()
    second.vault.close()


def measure_size(folder: Path) -> None:
    """How much larger a bundle is than the edits in it, packed and not sealed."""
    with team(folder) as (first, _, place):
        chance = random.Random(7)  # noqa: S311 - the same people each time, no secret
        size, plain = 0, b""
        while size < PLAIN:
            first.enter(200, chance)
            plain = "\n".join(json.dumps(each, ensure_ascii=False, sort_keys=True) for each in first.edits()).encode()
            size = len(plain)
        packed = len(zstandard.ZstdCompressor(level=LEVEL).compress(plain))
        first.exchange.sending.send(PLACE, place)
        sent = max(listed.size for listed in place.names())
        print(f"\nSize: edits of {size:,} bytes as plain JSON, {packed:,} by Zstandard, {sent:,} as a bundle")
        print(f"  bundle against Zstandard of the plain edits: {sent / packed:.2f}×")


def measure_new_device(folder: Path, records: int, edits: int) -> None:
    """A device that joins when everything is at the place: by all segments, put there anew for it, or by a snapshot."""
    joined = folder / "joined"
    (joined / PLACE).mkdir(parents=True)
    first, second = Desk.new(joined, "first"), Desk.new(joined, "second")
    first.exchange.team.create("Invented", "First")
    entered = timed(lambda: first.enter(records, random.Random(7)))  # noqa: S311
    entered += timed(lambda: first.edit(edits, random.Random(8)))  # noqa: S311
    first.exchange.sending.send(PLACE, FolderTransport(joined / PLACE))
    take_in(first, second)
    for each in (first, second):
        each.vault.close()
    changes = f", each person changed {edits} times" if edits else ""
    print(f"\nA new device: {records:,} records{changes}, entered in {entered:.1f} s")
    for way, least in (("all segments", sys.maxsize), ("a snapshot", 1)):
        copied = shutil.copytree(joined, folder / way)
        _measure_joining(copied, records, way, least)
        if least == sys.maxsize and not edits:
            measure_little(copied)
        shutil.rmtree(copied)


def _measure_joining(folder: Path, records: int, way: str, least: int) -> None:
    """Send and receive; a snapshot is sent from `least` operations on, also where that is of no use."""
    condensing.SNAPSHOT_FROM, condensing.SNAPSHOT_TIMES = least, 0  # type: ignore[misc]
    place = FolderTransport(folder / PLACE)
    before = {listed.name for listed in place.names()}
    first = Desk.opened(folder, "first")
    sent = timed(lambda: first.exchange.sending.send(PLACE, place))
    size = sum(listed.size for listed in place.names() if listed.name not in before)
    command = [sys.executable, "-m", "benchmarks.exchange", "--receive", str(folder)]
    came = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    with first.vault.transaction() as tx:
        assert tx.merge.state_hash() == came["state"]  # noqa: S101 - a figure of something else would be none
    first.vault.close()
    print(
        f"  by {way + ':':<14} {size / 1e6:6.1f} MB put at the place, sending {sent:6.1f} s, "
        f"receiving {came['all']:6.1f} s ({records / came['all']:,.0f} records a second), {came['memory']:.0f} MB"
    )


def measure_little(folder: Path) -> None:
    """One record more, between two vaults that have everything."""
    first, second, place = Desk.opened(folder, "first"), Desk.opened(folder, "second"), FolderTransport(folder / PLACE)
    for desk in (second, first):
        desk.exchange.receiving.receive(PLACE, place)
        desk.exchange.sending.send(PLACE, place)
    first.enter(2, random.Random(9))  # noqa: S311
    sent = timed(lambda: first.exchange.sending.send(PLACE, place))
    received = timed(lambda: second.exchange.receiving.receive(PLACE, place))
    print(f"  then one person more is sent in {sent:.2f} s and received in {received:.2f} s")
    full = FullPlace(folder / PLACE)
    with second.vault.transaction() as tx:
        for listed in full.names():
            tx.traffic.see(PLACE, listed.name, "taken")
    nothing = timed(lambda: second.exchange.receiving.receive(PLACE, full))
    print(f"  nothing new among {SEEN:,} objects of a place: {nothing:.2f} s")
    first.vault.close()
    second.vault.close()


def receive(folder: Path) -> None:
    """Receive everything in a process of its own, and print what it took."""
    desk = Desk.opened(folder, "second")
    taken = timed(lambda: desk.exchange.receiving.receive(PLACE, FolderTransport(folder / PLACE)))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with desk.vault.transaction() as tx:
        state = tx.merge.state_hash()
    desk.vault.close()
    print(json.dumps({"all": taken, "memory": memory, "state": state}))


def large_roster(devices: int) -> tuple[Roster, str]:
    """A roster of so many devices, and the secret age key of one of them."""
    seed, identity = new_seed(), age.new_identity()

    def card(signing: bytes, key: str) -> Card:
        return Card(secrets.token_hex(16), "Invented", public_key(signing).hex(), age.recipient_of(key))

    mine = card(seed, identity)
    entries = [found_team("7e" * 16, Found("Invented", mine), seed, 1)]
    for number in range(2, devices + 1):
        added = Add(card(new_seed(), age.new_identity()), Role.MONITOR)
        entry = RosterEntry(1, "7e" * 16, number, entries[-1].hash, mine.device, 1, added, [])
        entries.append(signed_entry(entry, seed))
    return read_roster(entries, entries[0].hash), identity


def measure_devices() -> None:
    print(f"\n{'Devices':>10} {'roster':>12} {'read in':>10} {'64 KiB to all':>16} {'opened in':>10}")
    for devices in DEVICES:
        roster, identity = large_roster(devices)
        entries: tuple[SignedEntry, ...] = roster.chain
        size = sum(len(each.body) + 68 for each in entries)
        read = timed(partial(read_roster, entries, entries[0].hash))
        keys = [member.card.age for member in roster.membership.active()]
        file = seal_bundle(bytes(65_536), keys)
        opened = timed(partial(age.decrypt, file, identity, limit=1 << 24))
        print(f"{devices:10,} {size / 1000:9.0f} kB {read:8.3f} s {len(file) / 1000:13.0f} kB {opened:8.3f} s")


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["--receive"]:
        receive(Path(arguments[1]))
        return
    measure_devices()
    with tempfile.TemporaryDirectory() as folder:
        measure_size(Path(folder))
    records = int(arguments[0]) if arguments else RECORDS
    for number, edits in ((records, 0), (records // 10, EDITS)):
        with tempfile.TemporaryDirectory() as folder:
            measure_new_device(Path(folder), number, edits)


if __name__ == "__main__":
    main(sys.argv[1:])
