# SPDX-License-Identifier: GPL-3.0-or-later
"""A purge reaches every device of the team, also for what was written meanwhile, and each tells that it is done."""

import dataclasses
import hashlib
import shutil
from contextlib import nullcontext
from pathlib import Path

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.operations import PURGE, PURGED, AuthorChain, Operation, chain_hash, decode, encode
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.secret import Secret
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.segment import Place, Purged, restored
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.evidence.keeping import Evidence
from kzdesk.services.exchange.evidence import name_at_place
from kzdesk.services.exchange.purging import Purge
from kzdesk.services.exchange.team import Role
from tests.desks import Desk, quick_access, take_in, until_quiet
from tests.exchange.test_hostile_members import START, Team, closed_team, forged, seat_of, team
from tests.faults.work import purging_of
from tests.security.pages import decrypted
from tests.vaults import WORDS

__all__ = ("closed_team", "team")


def purge(desk: Desk, record_id: str, type_name: str = "person", reason: str = "asked") -> int:
    desk.clock.advance(seconds=7)
    return purging_of(desk.vault).purge(type_name, record_id, Secret(WORDS), reason)


def known(desk: Desk) -> Purge:
    [found] = purging_of(desk.vault).all()
    return found


def done_by(desk: Desk) -> dict[str, bool]:
    return {each.name.lower(): each.done is not None for each in known(desk).devices}


def words_in(desk: Desk, *words: str) -> set[str]:
    """Those of the words that anything in the folder of a vault holds, the database decrypted."""
    desk.vault.close()
    files = [path.read_bytes() for path in desk.vault.folder.rglob("*") if path.is_file() and path.suffix != ".db"]
    told = b"\n".join([decrypted(desk.vault.folder / "vault.db", desk.vault._key), *files])
    desk.reopen()
    return {word for word in words if word.encode() in told}


def custody(desk: Desk, person: str, note: str) -> str:
    desk.clock.advance(seconds=7)
    with desk.vault.transaction() as tx:
        return tx.records.put(CustodyEpisode(person=person, custody_kind="pretrial", note=note)).id


def test_a_purge_is_carried_out_everywhere_and_told(team: Team) -> None:
    """Asel purges; Bolat has meanwhile written on the person and about him; Dana carries; Cholpon has all of it."""
    asel, bolat, cholpon, dana = team.desks.values()
    person = bolat.person("Purged Utterly", note="canary-first")
    other = bolat.person("Staying Here", note="canary-stays")
    original = team.folder.parent / "photo"
    original.write_bytes(b"a picture " * 70_000)
    file, _ = Evidence(bolat.vault, quick_access(bolat.clock)).add(original, ("person", person))
    until_quiet([bolat, asel, cholpon, dana], team.way)
    assert (team.folder / name_at_place(file.object)).exists()
    assert words_in(cholpon, "canary-first", "canary-stays") == {"canary-first", "canary-stays"}

    bolat.change(person, note="canary-edited")
    custody(bolat, person, "canary-part")
    with bolat.vault.transaction() as tx:
        case = tx.records.put(Case(title="A case"))
        tx.records.put(Participation(case=case.id, person=person, note="canary-about"))
    assert purging_of(asel.vault).outline("person", person).devices == 3
    assert purge(asel, person) == 6, "the person, a name, a file and three acts with it"
    assert done_by(asel) == {"asel": True, "bolat": False, "cholpon": False}
    until_quiet([asel, dana, bolat, cholpon], team.way)

    for desk in (asel, bolat, cholpon):
        assert done_by(desk) == {"asel": True, "bolat": True, "cholpon": True}
        assert known(desk).fulfilled
        assert desk.vault.check().sound
        assert desk.exchange.receiving.refusals() == ()
        with pytest.raises(Refused):
            desk.read(person)
        assert desk.read(other).note == "canary-stays"
        told = ("canary-first", "canary-edited", "canary-part", "canary-about", "Utterly")
        assert words_in(desk, *told, "canary-stays") == {"canary-stays"}
        with desk.vault.transaction() as tx:
            assert tx.records.where(Attachment, {}) == ()
            assert tx.purges.unasked() == ()
    assert asel.state() == cholpon.state()
    assert asel.state(team.shared) == bolat.state(team.shared) == cholpon.state(team.shared)
    assert not (team.folder / name_at_place(file.object)).exists()


def test_a_device_that_joins_later_takes_what_is_left(team: Team, tmp_path: Path) -> None:
    asel, bolat, cholpon, _ = team.desks.values()
    person = bolat.person("Purged Utterly", note="canary-first")
    until_quiet([bolat, asel, cholpon], team.way)
    bolat.change(person, note="canary-edited")
    purge(cholpon, person)
    kept = bolat.person("After The Purge")
    until_quiet([asel, cholpon, bolat], team.way)
    erlan = Desk.make(tmp_path, "erlan")
    take_in(asel, erlan, Role.COORDINATOR)
    until_quiet([asel, bolat, cholpon, erlan], team.way)
    assert erlan.state() == asel.state()
    assert erlan.read(kept).id == kept
    assert erlan.exchange.receiving.refusals() == ()
    assert erlan.vault.check().sound
    assert done_by(asel)["erlan"]


def test_what_waits_is_emptied_too(team: Team) -> None:
    asel, bolat, cholpon, _ = team.desks.values()
    person = bolat.person("Purged Utterly", note="canary-first")
    until_quiet([bolat, asel, cholpon], team.way)
    before = set(team.folder.iterdir())
    bolat.person("In Between")
    bolat.send(team.way)
    [lost] = set(team.folder.iterdir()) - before
    shutil.move(lost, team.folder.parent)
    bolat.change(person, note="canary-waits")
    bolat.send(team.way)
    assert cholpon.receive(team.way).waiting == 1
    purge(asel, person)
    asel.send(team.way)
    cholpon.receive(team.way)
    assert words_in(cholpon, "canary-first", "canary-waits") == set()
    shutil.move(team.folder.parent / lost.name, lost)
    until_quiet([asel, bolat, cholpon], team.way)
    assert asel.state(team.shared) == bolat.state(team.shared) == cholpon.state(team.shared)


def test_who_is_no_coordinator_purges_nothing(team: Team) -> None:
    bolat = team.desks["bolat"]
    mine = bolat.person("My Own")
    assert not purging_of(bolat.vault).allowed()
    for step in (lambda: purging_of(bolat.vault).outline("person", mine), lambda: purge(bolat, mine)):
        with pytest.raises(Refused) as refused:
            step()
        assert refused.value.code == "coordinators"
    assert bolat.read(mine).id == mine


def test_a_vault_that_purged_before_it_joined_can_join(team: Team, tmp_path: Path) -> None:
    asel, _, cholpon, _ = team.desks.values()
    erlan = Desk.make(tmp_path, "erlan")
    purge(erlan, erlan.person("Purged Before", note="canary-before"))
    kept = erlan.person("Still There")
    take_in(asel, erlan, Role.MONITOR)
    until_quiet([asel, cholpon, erlan], team.way)
    assert asel.read(kept).id == cholpon.read(kept).id == kept
    assert asel.state(erlan.id) == erlan.state(erlan.id)
    assert asel.exchange.receiving.refusals() == ()


def order_for(author: Desk, record_id: str, of: Desk, desk: str, number: int) -> bytes:
    """The purge of a record of another that a member with a changed program writes."""
    with of.vault.transaction() as tx:
        versions = [chain.version(place) for chain, place in tx.purges.versions([record_id])[record_id]]
    time = HybridTime(1_900_000_000_000, number)
    subject = ("person", record_id, PURGE, {PURGED: (record_id, versions)}, "asked")
    return encode(Operation(author.id, desk, number, time, *subject))


FORGERIES = {
    "a monitor": ("bolat", "purge-by-others"),
    "another team": ("cholpon", "other-team"),
    "a reason in words": ("cholpon", "operation-reason"),
    "versions of another compartment": ("cholpon", "others-record"),
    "a removed coordinator": ("cholpon", "after-removal"),
}


def test_a_forged_purge_purges_nothing(team: Team) -> None:
    asel = team.desks["asel"]
    person = asel.person("Not To Be Purged")
    until_quiet([asel, team.desks["bolat"], team.desks["cholpon"]], team.way)
    for case, (name, code) in FORGERIES.items():
        team.put(forged_purge(team, case, team.desks[name], person))
        if case == "a removed coordinator":
            asel.exchange.team.revoke(team.desks[name].id)
        assert team.codes(asel) == [code], case
        assert asel.read(person).id == person
    assert purging_of(asel.vault).all() == ()


def forged_purge(team: Team, case: str, author: Desk, person: str) -> bytes:
    asel = team.desks["asel"]
    desk = author.id if case == "versions of another compartment" else team.shared
    with asel.vault.transaction() as tx:
        end = tx.merge.heads().get(AuthorChain(author.id, desk))
        last = tx.segments.last(AuthorChain(author.id, desk))
    number = end.number + 1 if end else 1
    place = Place(last.number + 1, last.hash, number, end.hash.hex()) if last and end else START
    body = order_for(author, person, asel, desk, number)
    if case == "a reason in words":
        body = encode(dataclasses.replace(decode(body), reason="Aida told me to"))
    changed = {"team": "00" * 16} if case == "another team" else {}
    return forged(author, desk, [asel], [body], place, **changed)


def test_what_is_left_out_without_a_purge_waits_and_is_told(team: Team) -> None:
    """Bolat leaves out of his own what he wrote on one person, and notes another that was purged."""
    asel, bolat, cholpon, _ = team.desks.values()
    purged = asel.person("Purged Utterly")
    until_quiet([asel, bolat, cholpon], team.way)
    purge(asel, purged)
    until_quiet([asel, bolat, cholpon], team.way)
    chain = AuthorChain(bolat.id, team.shared)
    hidden = bolat.person("Hidden From Some", note="canary-hidden")
    bolat.send(lambda: nullcontext(FolderTransport(team.folder.parent)), "elsewhere")
    with bolat.vault.transaction() as tx:
        kept = tx.segments.last(chain)
        assert kept is not None
        logged = tx.merge.since(*chain, kept.first - 1, 100)
        before = tx.merge.since(*chain, kept.first - 2, 1)
    head, carried = before[0].hash if before else bytes(32), []
    for each in logged:
        assert each.body is not None
        head = chain_hash(head, each.body)
        carried.append(Purged(hashlib.sha256(each.body).digest(), head))
    segment = restored(kept.header, kept.signature, carried)
    team.put(resealed(bolat, cholpon, segment.encode(), team.shared))
    assert team.codes(cholpon) == ["purged-unasked"]
    bolat.send(team.way)
    until_quiet([asel, bolat, cholpon], team.way)
    assert cholpon.read(hidden).note == asel.read(hidden).note == "canary-hidden"


def resealed(author: Desk, to: Desk, content: bytes, compartment: str) -> bytes:
    """A bundle with this content."""
    from kzdesk.exchange.bundle import Kind, Letterhead, Report, seal_bundle, write_bundle

    seat = seat_of(author)
    readers = (to.id,)
    head = Letterhead(seat.team.team, author.id, 950, compartment, seat.team.head, readers, Report({}, {}), 1)
    inner = write_bundle(Kind.RECORDS, head, content, seat.keys.seed)
    return seal_bundle(inner, [seat.team.members[to.id].card.age])
