# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever leaves a device opens for those alone who may read what is in it, by the list of members it knows.

Two to five devices in any roles write into compartments and change who reads them; each knows its own part of that.
What they put at a place is made by the program itself. Who may read is told a second time here, from the entries alone.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, BinaryIO, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zstandard import ZstdDecompressor

from kzdesk.crypto import age
from kzdesk.crypto.errors import NotForThisKey
from kzdesk.domain.operations import AuthorChain, Operation, encode
from kzdesk.domain.progress import Progress
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange import segment
from kzdesk.exchange.bundle import LARGEST, BundleHead, Kind, read_bundle, seal_bundle
from kzdesk.exchange.refusals import Rejected
from kzdesk.exchange.roster import found_team, read_roster
from kzdesk.exchange.roster_entries import (
    Act,
    Add,
    ChangeRole,
    Found,
    FoundCompartment,
    Give,
    Revoke,
    Role,
    Settle,
    SignedEntry,
    Take,
)
from kzdesk.exchange.transport import Listed, Transport
from kzdesk.services.exchange import condensing, seat, sending
from kzdesk.services.exchange.evidence import EvidenceFiles
from kzdesk.services.exchange.passing_on import PassingOn
from kzdesk.services.exchange.seat import ROOT, Seat, Seats, choose, keep_entry, roster_mark
from kzdesk.services.exchange.sending import Sending
from kzdesk.services.exchange.taking import kept_segment
from kzdesk.store.correspondence import KeptEntry, Peer
from kzdesk.store.traffic import PutThere
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.memory import MemoryVault
from tests.teams import NOW, TEAM, Device

pytestmark = pytest.mark.long

EXAMPLES = int(os.environ.get("KZDESK_EXAMPLES", "2000"))
DEVICES = tuple(Device(f"Device {number}", f"{number:032x}") for number in range(1, 6))
STRANGER = Device("Somebody else", "e" * 32)
SHARED = "c" * 32
ROLES = tuple(Role)
PLACE = "place"
STEP = 4
OPENS = {device.card.age: device.id for device in DEVICES}
read_once = lru_cache(maxsize=5_000)(read_roster)
"""Most of these stories begin with the same rosters."""
FOUNDED = found_team(TEAM, Found("Invented team", DEVICES[0].card), DEVICES[0].seed, NOW)


CANARY = re.compile(rb"canary of ([0-9a-f]{32})")
"""What every operation of a compartment holds."""


class Put:
    """Something that was put at the place: its inner form, for whom it was encrypted, and what is in it."""

    def __init__(self, inner: bytes, recipients: tuple[str, ...], file: bytes) -> None:
        self.inner, self.recipients, self.file = inner, recipients, file
        bundle = read_bundle(inner)
        self.head = bundle.head
        kind = bundle.head.kind
        self.entries = tuple(bundle.entries()) if kind is Kind.ROSTER else ()
        segments = tuple(bundle.segments()) if kind is Kind.RECORDS else ()
        self.segments = [(each, cast("list[bytes]", each.operations())) for each in segments]
        parts = [bundle.snapshot().part] if kind is Kind.SNAPSHOT else []
        self.plain = [ZstdDecompressor().decompress(each) for each in parts]
        self.plain += [body for _, bodies in self.segments for body in bodies]


@dataclass
class Storage:
    """The place. What is sealed there is remembered, whether it was encrypted or not."""

    encrypting: bool
    puts: list[Put] = field(default_factory=list)

    def seal(self, inner: bytes, recipients: tuple[str, ...]) -> bytes:
        file = seal_bundle(inner, recipients) if self.encrypting else b"a ticket for what is not encrypted"
        self.puts.append(Put(inner, recipients, file))
        return file

    def put(self, name: str, content: BinaryIO, size: int, progress: Progress) -> None:
        assert content.read() == self.puts[-1].file

    def names(self) -> Iterator[Listed]:
        return iter(())


@lru_cache(maxsize=5_000)
def kept(entries: tuple[SignedEntry, ...]) -> list[KeptEntry]:
    """The entries as a vault keeps them."""
    vault = MemoryVault()
    for each in entries:
        keep_entry(cast("Tx", vault), each)
    return vault.exchange.known


class Member:
    """A device of the team with what it knows."""

    def __init__(self, device: Device, entries: tuple[SignedEntry, ...], clock: FixedClock) -> None:
        self.device, self.vault = device, MemoryVault()
        self.tx = cast("Tx", self.vault)
        self.vault.facts |= {
            ROOT: FOUNDED.hash,
            "signing key": device.seed.hex(),
            "age identity": device.identity,
        }
        self.vault.exchange.known = list(kept(entries))
        vault, self.seats = cast("Vault", self.vault), Seats(device.id)
        self.vault.set_fact(*roster_mark(self.tx, self.seat, PLACE))
        passing_on, evidence = PassingOn(vault, self.seats), EvidenceFiles(vault, clock)
        self.sending = Sending(vault, clock, self.seats, passing_on, evidence)
        self.written = 0

    @property
    def seat(self) -> Seat:
        return self.seats.of(self.tx)

    def learn(self, entries: tuple[SignedEntry, ...]) -> None:
        for each in entries:
            keep_entry(self.tx, each)

    def write(self, compartment: str) -> None:
        """Write something that names its compartment, where this device may."""
        if compartment in self.seat.readable():
            chain, self.written = AuthorChain(self.device.id, compartment), self.written + 1
            number = len(self.vault.merge.chains.get(chain, ())) + 1
            changes: dict[str, tuple[Any, list[str]]] = {"note": (f"canary of {compartment}", [])}
            record = f"{self.written:032x}"
            time = HybridTime(NOW + number, 0)
            entry = Operation(*chain, number, time, "person", record, "create", changes)
            self.vault.merge.take(chain, encode(entry))

    def decide(self, act: Act) -> None:
        """Change the roster, where this device may and it can be done."""
        mine = self.seat
        if mine.role is Role.COORDINATOR:
            try:
                self.learn((mine.roster.following(act, self.device.id, self.device.seed, NOW),))
            except Rejected:
                return

    def settle(self, which: int) -> None:
        """Choose one of two rosters, and say so."""
        if forked := self.seat.roster.forked:
            choose(self.tx, forked[which % len(forked)])
            for other in self.seat.roster.unnamed:
                self.decide(Settle(other))

    def send(self, storage: Storage) -> list[Put]:
        before = len(storage.puts)
        mine = self.seat
        if not mine.roster.forked and mine.role is not None:
            self.sending.send(PLACE, cast("Transport", storage))
        return storage.puts[before:]

    def receive(self, put: Put) -> None:
        """Take what opens here, as far as it follows."""
        if self.device.card.age not in put.recipients:
            return
        self.learn(put.entries)
        origin = PutThere(put.head.sender, put.head.counter, self.seat.team.number)
        for piece, bodies in put.segments:
            chain, number = AuthorChain(piece.header.device, piece.header.compartment), piece.header.number
            have = self.vault.segments.chains.get(chain, ())
            if number > len(have) + 1 or chain.device == self.device.id:
                continue
            if number == len(have) + 1:
                for body in bodies:
                    self.vault.merge.take(chain, body)
                self.vault.segments.add(kept_segment(piece))
            self.vault.traffic.know_there(PLACE, chain, number, origin)
        self.hear(put.head)

    def hear(self, head: BundleHead) -> None:
        if head.sender != self.device.id:
            old = self.vault.exchange.heard.get(head.sender)
            report = dict(old.report) if old else {}
            if head.counter > report.get(head.compartment, {"counter": 0})["counter"]:
                report[head.compartment] = {"have": head.report.have, "heard": head.report.heard}
                report[head.compartment]["counter"] = head.counter
            heard = max(head.counter, old.heard if old else 0)
            self.vault.exchange.hear(Peer(head.sender, heard, report, ""))


@lru_cache(maxsize=5_000)
def may_read(chain: tuple[SignedEntry, ...]) -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    """Who is in the team by these entries, and who may read each compartment: told here without the program."""
    roles: dict[str, Role] = {}
    given: dict[str, set[str]] = {}
    for entry in chain:
        match entry.read().act:
            case Found(card=card):
                roles[card.device], given[card.device] = Role.COORDINATOR, set()
            case Add(card=card, role=role):
                roles[card.device], given[card.device] = role, set()
            case ChangeRole(device=device, role=role):
                roles[device] = role
            case Revoke(device=device):
                del roles[device]
            case FoundCompartment(compartment=compartment):
                given[compartment] = set()
            case Give(compartment=compartment, device=device):
                given[compartment].add(device)
            case Take(compartment=compartment, device=device):
                given[compartment].remove(device)
    reading = {device: role for device, role in roles.items() if role is not Role.COURIER}
    readers = {
        compartment: frozenset(
            device
            for device, role in reading.items()
            if role is Role.COORDINATOR or device == compartment or device in some
        )
        for compartment, some in given.items()
    }
    return frozenset(roles), readers


@lru_cache(maxsize=5_000)
def team_of(roles: tuple[Role, ...]) -> tuple[SignedEntry, ...]:
    """A team with a device for each role beside the one that founds it, and a compartment that others read too."""
    first = Member(DEVICES[0], (FOUNDED,), FixedClock())
    for device, role in zip(DEVICES[1:], roles, strict=False):
        first.decide(Add(device.card, role))
    first.decide(FoundCompartment(SHARED, "Shared"))
    for device, _ in zip(DEVICES[1:3], roles, strict=False):
        first.decide(Give(SHARED, device.id))
    return first.seat.roster.chain


def act_of(who: int, what: int, members: list[Member]) -> Act:
    """A change of the roster."""
    device = members[who % len(members)].device.id
    compartments = (SHARED, *(each.device.id for each in members))
    compartment = compartments[what // 5 % len(compartments)] if what % 4 == 0 else SHARED
    match what % 5:
        case 0:
            return Give(compartment, device)
        case 1 | 2:
            return Take(compartment, device, None)
        case 3:
            return Revoke(device, {})
        case _:
            return ChangeRole(device, ROLES[what // 5 % 3], {})


def assert_for_readers_alone(put: Put, sender: Member) -> None:
    """Nobody opens it who may not read all of what is in it, and everybody who may does."""
    team, readers = may_read(sender.seat.roster.chain)
    openers = {OPENS[key] for key in put.recipients}
    assert set(put.head.recipients) == openers
    assert openers == (team if put.head.kind is Kind.ROSTER else readers[put.head.compartment])
    plain = b"".join((put.inner, *put.plain))
    within = {found.decode() for found in CANARY.findall(plain)}
    assert all(openers <= readers[compartment] for compartment in within)
    assert within == ({put.head.compartment} if put.plain else set())


def assert_opens_only_for_its_recipients(put: Put) -> None:
    for device in (*DEVICES, STRANGER):
        if device.card.age in put.recipients:
            assert age.decrypt(put.file, device.identity, limit=LARGEST) == put.inner
        else:
            with pytest.raises(NotForThisKey):
                age.decrypt(put.file, device.identity, limit=LARGEST)


def play(script: bytes, storage: Storage) -> Iterator[tuple[Put, Member]]:
    """Let the devices do what the bytes say, and give what each puts at the place."""
    clock = FixedClock()
    entries = team_of(tuple(ROLES[byte % 3] for byte in script[1 : 2 + script[0] % 4]))
    members = [Member(device, entries, clock) for device in DEVICES[: 2 + script[0] % 4]]
    for start in range(5, len(script) - STEP + 1, STEP):
        who, what, which, rest = script[start : start + STEP]
        member = members[who % len(members)]
        match what % 8:
            case 0 | 1:
                member.write(SHARED if which % 2 else members[which % len(members)].device.id)
            case 2 | 3:
                member.decide(act_of(which, rest, members))
            case 4 if which % 2:
                member.learn(members[rest % len(members)].seat.roster.chain)
            case 4:
                member.settle(which)
            case 5:
                for put in storage.puts[which % 4 :]:
                    member.receive(put)
            case _:
                member.write(SHARED)
                for put in member.send(storage):
                    yield put, member


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.binary(min_size=5 + 3 * STEP, max_size=5 + 8 * STEP))
def test_what_leaves_a_device_opens_for_those_alone_who_may_read_it(script: bytes) -> None:
    storage = Storage(encrypting=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sending, "seal_bundle", storage.seal)
        patch.setattr(condensing, "SNAPSHOT_FROM", 1)
        patch.setattr(condensing, "SNAPSHOT_TIMES", 0)
        patch.setattr(condensing, "SNAPSHOT_TIMES", 0)
        patch.setattr(seat, "read_roster", read_once)
        patch.setattr(segment, "LEVEL", 1)
        for put, member in play(script, storage):
            assert_for_readers_alone(put, member)


@settings(max_examples=max(20, EXAMPLES // 50), deadline=None)
@given(st.binary(min_size=5 + 6 * STEP, max_size=5 + 12 * STEP))
def test_a_device_outside_cannot_open_it_and_one_inside_can(script: bytes) -> None:
    storage = Storage(encrypting=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sending, "seal_bundle", storage.seal)
        patch.setattr(condensing, "SNAPSHOT_FROM", 1)
        patch.setattr(condensing, "SNAPSHOT_TIMES", 0)
        patch.setattr(condensing, "SNAPSHOT_TIMES", 0)
        for put, member in play(script, storage):
            assert_for_readers_alone(put, member)
            assert_opens_only_for_its_recipients(put)
