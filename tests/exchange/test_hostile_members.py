# SPDX-License-Identifier: GPL-3.0-or-later
"""What strangers, couriers, copied vaults and false coordinators put at a place changes nothing and is listed."""

import dataclasses
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.operations import Operation, encode
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.bundle import LARGEST, Kind, Letterhead, Report, roster_content, seal_bundle, write_bundle
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.roster_entries import Act, Add, Entry, FoundCompartment, Revoke, Role, SignedEntry, signed_entry
from kzdesk.exchange.segment import Basis, Place, write_segment
from kzdesk.exchange.transport import new_name
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.exchange.desk import open_exchange
from kzdesk.services.exchange.seat import Seat, Seats, keep_entry, kept_entries
from tests.desks import Desk, Way, take_in, until_quiet
from tests.exchange.story import founded
from tests.vaults import open_vault

START = Place()


@dataclasses.dataclass
class Team:
    """A founded team of four, and the place it exchanges at."""

    desks: dict[str, Desk]
    folder: Path
    shared: str

    @property
    def way(self) -> Way:
        return lambda: nullcontext(FolderTransport(self.folder))

    def put(self, file: bytes) -> None:
        (self.folder / new_name()).write_bytes(file)

    def codes(self, desk: Desk) -> list[str]:
        """What a desk refuses when it receives; its records are what they were."""
        before = desk.state()
        codes = [refused.code for refused in desk.receive(self.way).refused]
        assert desk.state() == before
        return codes


@pytest.fixture(scope="module")
def closed_team(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A team that exchanged some records, all vaults closed; only copied."""
    folder = tmp_path_factory.mktemp("team")
    (folder / "place").mkdir()
    desks = {name: Desk.make(folder, name) for name in ("asel", "bolat", "cholpon", "dana")}
    team = Team(desks, folder / "place", "")
    shared = founded(desks, team.way)
    for number in range(3):
        desks["asel"].person(f"Invented{number} Person")
        desks["bolat"].person(f"Monitored{number} Person")
    until_quiet(list(desks.values()), team.way)
    for desk in desks.values():
        desk.vault.close()
    return folder, shared


@pytest.fixture
def team(closed_team: tuple[Path, str], tmp_path: Path) -> Iterator[Team]:
    folder = shutil.copytree(closed_team[0], tmp_path / "team")
    desks = {name: Desk.at(folder / f"{name}.kzvault", name) for name in ("asel", "bolat", "cholpon", "dana")}
    yield Team(desks, folder / "place", closed_team[1])
    for desk in desks.values():
        desk.vault.close()


def seat_of(desk: Desk) -> Seat:
    with desk.vault.transaction() as tx:
        return Seats(desk.id).of(tx)


def operation(author: Desk, desk: str, number: int = 1, kind: str = "person") -> bytes:
    time = HybridTime(1_700_000_000_000, number)
    return encode(Operation(author.id, desk, number, time, kind, secrets.token_hex(16), "create", {}))


def forged(
    author: Desk, desk: str, readers: list[Desk], bodies: list[bytes], place: Place = START, **changed: Any
) -> bytes:
    """A bundle that a member with a changed program makes: signed by its own keys, whatever it may write."""
    seat = seat_of(author)
    recipients = tuple(sorted(each.id for each in readers))
    basis = Basis(seat.team.team, author.id, desk, seat.team.head, seat.team.readers(desk), (6, 6), 1, {})
    segment = write_segment(basis, place, bodies, seat.keys.seed)
    head = Letterhead(seat.team.team, author.id, 900, desk, seat.team.head, recipients, Report({}, {}), 1)
    head = dataclasses.replace(head, **changed)
    inner = write_bundle(Kind.RECORDS, head, segment.encode(), seat.keys.seed)
    return seal_bundle(inner, [seat.team.members[each.id].card.age for each in readers])


Forge = Callable[[Team], bytes]


def lie(author: str, desk: str, readers: str, *, by: str = "", kind: str = "person", **changed: Any) -> Forge:
    """Forges a bundle of an author in a desk with one operation by somebody; names stand for their desks."""

    def forge(team: Team) -> bytes:
        compartment = team.shared if desk == "shared" else team.desks[desk].id
        body = operation(team.desks[by or author], compartment, kind=kind)
        ids = {name: team.desks[str(of)].id for name, of in changed.items() if of in team.desks}
        return forged(
            team.desks[author],
            compartment,
            [team.desks[name] for name in readers.split()],
            [body],
            **{**changed, **ids},
        )

    return forge


def addressed(plain: bytes) -> Forge:
    """Encrypts something that is no bundle to Asel."""
    return lambda team: seal_bundle(plain, [seat_of(team.desks["asel"]).team.members[team.desks["asel"].id].card.age])


FORGERIES: dict[str, tuple[Forge, str]] = {
    "a courier writes": (lie("dana", "dana", "asel"), "courier-sent"),
    "a monitor releases an edition": (lie("bolat", "bolat", "asel bolat", kind="edition_release"), "not-a-coordinator"),
    "a monitor writes into the desk of another": (lie("bolat", "cholpon", "asel"), "sender-no-access"),
    "addressed to one who may not read it": (lie("cholpon", "cholpon", "asel bolat"), "wrong-readers"),
    "another team's": (lie("bolat", "bolat", "asel", team="00" * 16), "other-team"),
    "in the name of another": (lie("bolat", "bolat", "asel", sender="cholpon"), "sender-signature"),
    "of a stranger": (lie("bolat", "bolat", "asel", sender="99" * 16), "unknown-sender"),
    "an operation under another's name": (lie("bolat", "bolat", "asel bolat", by="cholpon"), "operation-author"),
    "a chain rewritten from its beginning": (lie("bolat", "shared", "asel bolat"), "forked-chain"),
    "no bundle": (lambda _: b"PK\x03\x04" * 1_000, "not-a-bundle"),
    "nothing": (lambda _: b"", "not-a-bundle"),
    "cut": (lambda team: max(team.folder.iterdir()).read_bytes()[:-100], "altered"),
    "text for this device that is no bundle": (addressed(b"x" * 70_000), "no-bundle-inside"),
    "from a later version": (addressed(b"kzdesk bundle 3\n" + b"x" * 70_000), "newer-format"),
}


@pytest.mark.parametrize("case", FORGERIES)
def test_a_forgery_at_the_place_changes_nothing_and_is_listed_with_its_reason(team: Team, case: str) -> None:
    forge, code = FORGERIES[case]
    asel = team.desks["asel"]
    team.put(forge(team))
    assert team.codes(asel) == [code]
    assert [each.code for each in asel.exchange.receiving.refusals()] == [code]
    assert asel.receive(team.way).refused == ()


def test_what_is_too_large_and_what_has_a_hostile_name_is_passed_over(team: Team) -> None:
    asel = team.desks["asel"]
    with (team.folder / new_name()).open("wb") as file:
        file.truncate(LARGEST + 1)
    for name in ("..bin", "a.bin", "A" * 26 + ".bin", "\u202egpj.bin", "con.bin", "a" * 26 + ".bin.part"):
        (team.folder / name).write_bytes(b"x")
    (team.folder / new_name()).symlink_to("/etc/passwd")
    assert team.codes(asel) == []


def test_a_vault_that_was_copied_is_noticed_and_nothing_more_is_taken_from_it(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    bolat.vault.close()
    copied = shutil.copytree(bolat.vault.folder, bolat.vault.folder.with_name("copy.kzvault"))
    bolat.reopen()
    other = Desk("copy", open_vault(copied, bolat.clock), bolat.clock, bolat.exchange)
    other.exchange = open_exchange(other.vault, other.clock)
    kept = bolat.person("Written On One")
    other.person("Written On The Other")
    bolat.send(team.way)
    asel.receive(team.way)
    other.send(team.way)
    assert [each.code for each in asel.receive(team.way).refused] == ["forked-chain"]
    bolat.person("Later")
    bolat.send(team.way)
    assert [each.code for each in asel.receive(team.way).refused] == ["author-forked"]
    assert "forked-chain" in [each.code for each in cholpon.receive(team.way).refused]
    asel.exchange.team.revoke(bolat.id)
    until_quiet([asel, cholpon], team.way)
    assert asel.state() == cholpon.state()
    assert cholpon.read(kept).id == kept
    other.vault.close()


def test_a_restored_vault_gets_back_what_it_wrote_and_goes_on(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    bolat.vault.close()
    backup = shutil.copytree(bolat.vault.folder, bolat.vault.folder.with_name("backup.kzvault"))
    bolat.reopen()
    written = bolat.person("After The Backup")
    bolat.send(team.way)
    asel.receive(team.way)
    bolat.vault.close()
    shutil.rmtree(bolat.vault.folder)
    shutil.copytree(backup, bolat.vault.folder)
    bolat.reopen()
    with pytest.raises(Refused):
        bolat.read(written)
    bolat.receive(team.way)
    assert bolat.read(written).id == written
    later = bolat.person("After Restoring")
    until_quiet([bolat, asel], team.way)
    assert asel.read(later).id == later
    assert asel.state(team.shared) == bolat.state(team.shared)
    assert asel.exchange.receiving.refusals() == ()


def test_a_restored_vault_that_wrote_before_it_received_does_not_send(team: Team) -> None:
    bolat = team.desks["bolat"]
    bolat.vault.close()
    backup = shutil.copytree(bolat.vault.folder, bolat.vault.folder.with_name("backup.kzvault"))
    bolat.reopen()
    bolat.person("After The Backup")
    bolat.send(team.way)
    bolat.vault.close()
    shutil.rmtree(bolat.vault.folder)
    shutil.copytree(backup, bolat.vault.folder)
    bolat.reopen()
    bolat.person("Written Too Early")
    assert [each.code for each in bolat.receive(team.way).refused] == ["forked-chain"]
    with pytest.raises(Refused) as refused:
        bolat.send(team.way)
    assert refused.value.code == "forked-here"


def test_a_list_of_members_that_was_rolled_back_is_not_remembered(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    removal = entry_of(asel, Revoke(bolat.id, {}))

    def read_and_fail() -> None:
        with asel.vault.transaction() as tx:
            keep_entry(tx, removal)
            assert asel.exchange.team._seats.of(tx).team.members[bolat.id].role is None
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        read_and_fail()
    other = entry_of(asel, FoundCompartment("99" * 16, "Another entry of the same number"))
    with asel.vault.transaction() as tx:
        keep_entry(tx, other)
        assert asel.exchange.team._seats.of(tx).team.members[bolat.id].role is Role.MONITOR


def test_another_history_than_others_have_is_told(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    seat = seat_of(cholpon)
    readers = seat.team.readers(team.shared)
    seen = {bolat.id: Head(2, "ab" * 32)}
    basis = Basis(seat.team.team, cholpon.id, team.shared, seat.team.head, readers, (6, 6), 1, seen)
    segment = write_segment(basis, Place(), [operation(cholpon, team.shared)], seat.keys.seed)
    head = Letterhead(seat.team.team, cholpon.id, 902, team.shared, seat.team.head, readers, Report({}, {}), 1)
    inner = write_bundle(Kind.RECORDS, head, segment.encode(), seat.keys.seed)
    team.put(seal_bundle(inner, [seat.team.members[asel.id].card.age]))
    received = asel.receive(team.way)
    assert [(each.code, each.device) for each in received.refused] == [("witness-differs", bolat.id)]
    assert received.operations == 1


def entry_of(author: Desk, act: Act) -> SignedEntry:
    """An entry that a changed program writes, whoever its author is."""
    seat = seat_of(author)
    team = seat.team
    return signed_entry(Entry(1, team.team, team.number + 1, team.head, author.id, 1, act, []), seat.keys.seed)


def roster_bundle(author: Desk, to: Desk, *entries: SignedEntry) -> bytes:
    seat = seat_of(author)
    with author.vault.transaction() as tx:
        known = kept_entries(tx)
    last = (*known, *entries)[-1].hash
    head = Letterhead(seat.team.team, author.id, 901, "0" * 32, last, (to.id,), Report({}, {}), 1)
    inner = write_bundle(Kind.ROSTER, head, roster_content((*known, *entries)), seat.keys.seed)
    return seal_bundle(inner, [seat.team.members[to.id].card.age])


def test_a_monitor_who_makes_itself_a_coordinator_is_refused(team: Team) -> None:
    asel, bolat, stranger = team.desks["asel"], team.desks["bolat"], team.desks["dana"]
    keys = seat_of(stranger).keys.card("99" * 16, "A friend")
    for act in (Add(keys, Role.COORDINATOR), Revoke(asel.id, {})):
        team.put(roster_bundle(bolat, asel, entry_of(bolat, act)))
    assert team.codes(asel) == ["roster-author"] * 2
    view = asel.exchange.team.view()
    assert view is not None
    assert len(view.devices) == 4


def test_two_lists_of_members_stop_the_exchange_until_a_coordinator_settles_them(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    asel.exchange.team.found_compartment("By Asel")
    cholpon.exchange.team.found_compartment("By Cholpon")
    asel.send(team.way)
    cholpon.send(team.way)
    for desk in (asel, bolat, cholpon):
        desk.receive(team.way)
        view = desk.exchange.team.view()
        assert view is not None
        assert len(view.forked) == 2
        with pytest.raises(Refused) as refused:
            desk.send(team.way)
        assert refused.value.code == "roster-forked"
    view = asel.exchange.team.view()
    assert view is not None
    branches = asel.exchange.branches.all()
    assert tuple(branch.entry for branch in branches) == view.forked
    assert {branch.author for branch in branches} == {"Asel", "cholpon"}
    assert {step.what.values for branch in branches for step in branch.steps} == {
        (("compartment", "By Asel"),),
        (("compartment", "By Cholpon"),),
    }
    assert all(branch.may_keep and not branch.taken_out for branch in branches)
    assert not any(branch.may_keep for branch in bolat.exchange.branches.all())
    asel.exchange.team.settle(view.forked[0])
    assert asel.exchange.branches.all() == ()
    until_quiet([asel, cholpon, bolat], team.way)
    for desk in (asel, bolat, cholpon):
        view = desk.exchange.team.view()
        assert view is not None
        assert view.forked == ()
        assert len([each for each in view.compartments if each.name.startswith("By ")]) == 1


def test_it_is_told_what_goes_with_a_list_before_it_is_chosen(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    asel.exchange.team.revoke(bolat.id)
    cholpon.exchange.team.found_compartment("By Cholpon")
    for number in range(2):
        bolat.person(f"Later{number} Person")
    bolat.send(team.way)
    cholpon.receive(team.way)
    for desk in (asel, cholpon, cholpon):
        desk.sync(team.way) if desk is asel else desk.receive(team.way)
    removing, founding = sorted(cholpon.exchange.branches.all(), key=lambda branch: branch.author)
    assert [(each.device, each.changes) for each in removing.taken_out] == [("bolat", 4)]
    assert (removing.left_out, founding.left_out, founding.taken_out) == (("bolat",), (), ())
    before = cholpon.state(bolat.id, team.shared)
    cholpon.exchange.team.settle(removing.entry)
    assert cholpon.state(bolat.id, team.shared) != before


def test_a_device_that_joins_later_gets_what_it_may_read_and_nothing_else(team: Team, tmp_path: Path) -> None:
    asel, bolat, cholpon, _ = team.desks.values()
    erlan = Desk.make(tmp_path, "erlan")
    take_in(asel, erlan, Role.MONITOR)
    asel.exchange.team.give(team.shared, erlan.id)
    own = cholpon.person("In Another Desk")
    until_quiet([asel, bolat, cholpon, erlan], team.way)
    assert erlan.state(team.shared) == asel.state(team.shared)
    with pytest.raises(Refused):
        erlan.read(own)
    asel.exchange.team.take(team.shared, erlan.id)
    asel.send(team.way)
    later = asel.person("After It Was Taken")
    until_quiet([asel, bolat, cholpon, erlan], team.way)
    with pytest.raises(Refused):
        erlan.read(later)
    erlan.vault.close()
