# SPDX-License-Identifier: GPL-3.0-or-later
"""What a member with a changed program can do to the others: no harm that is not seen."""

import dataclasses
import hashlib
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from kzdesk.domain.errors import Cancelled
from kzdesk.domain.operations import Operation, encode
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.bundle import LARGEST, TEAM, Kind, Letterhead, Report, roster_content, seal_bundle, write_bundle
from kzdesk.exchange.segment import LARGEST_PLAIN, Basis, Place, Purged, restored, write_segment
from kzdesk.exchange.transport import Listed, new_name
from kzdesk.exchange.transports.folder import FolderTransport
from kzdesk.services.evidence.keeping import attached
from kzdesk.services.exchange.evidence import name_at_place
from kzdesk.services.exchange.taking import MOST_BROKEN
from kzdesk.store.correspondence import MOST_REFUSALS, Refusal
from kzdesk.store.files import Soundness
from tests.desks import PLACE, Desk
from tests.exchange.objects import Watched, bytes_written
from tests.exchange.story import add_files
from tests.exchange.test_hostile_members import Team, closed_team, forged, operation, seat_of, team

__all__ = ("closed_team", "team")


def objects(folder: Path) -> int:
    return len(list(folder.iterdir()))


def test_a_report_of_bundles_that_were_never_sent_makes_nobody_send_for_ever(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    before = objects(team.folder)
    lie = Report({}, {asel.id: 2**53})
    team.put(forged(bolat, team.shared, [asel, bolat], [operation(bolat, team.shared)], report=lie))
    asel.receive(team.way)
    asel.send(team.way)
    assert objects(team.folder) <= before + 3
    assert asel.send(team.way).bundles == 0


def written(author: Desk, desk: str, number: int, kind: str, record_id: str, **values: Any) -> bytes:
    """An operation that makes a record of any values."""
    changes: dict[str, tuple[Any, list[str]]] = {name: (value, []) for name, value in values.items()}
    time = HybridTime(1_700_000_000_000, number)
    return encode(Operation(author.id, desk, number, time, kind, record_id, "create", changes))


def the_file(desk: Desk, sha256: str = "") -> Attachment:
    with desk.vault.transaction() as tx:
        return next(each for each in tx.records.where(Attachment, {}) if sha256 in ("", each.sha256))


@pytest.mark.parametrize("lie", ["another file", "no key", "no size"])
def test_a_record_that_tells_something_else_of_a_file_spoils_it_for_nobody(
    team: Team, tmp_path: Path, lie: str
) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    own = the_file(asel)
    told: dict[str, Any] = {"object": own.object, "sha256": "0" * 64, "size": own.size, "file_key": own.file_key}
    lies: dict[str, dict[str, Any]] = {"another file": {}, "no key": {"file_key": "no key"}, "no size": {"size": None}}
    told |= lies[lie]
    forgery = written(cholpon, team.shared, 1, "attachment", "0" * 32, **told)
    team.put(forged(cholpon, team.shared, [asel, bolat, cholpon], [forgery]))
    asel.send(team.way)
    received = bolat.receive(team.way)
    assert (received.files, received.refused) == (1, ())
    assert bolat.vault.files.verify(attached(the_file(bolat, own.sha256))) is Soundness.SOUND


def test_a_place_that_breaks_off_with_something_false_spoils_no_file_at_another(team: Team, tmp_path: Path) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    asel.send(team.way)
    folder = bolat.vault.folder / "carried"
    folder.mkdir(exist_ok=True)
    (folder / f"{name_at_place(the_file(asel).object)}.part").write_bytes(b"age-encryption.org/v1\nfalse")
    assert bolat.receive(team.way).files == 1


def test_a_place_that_says_a_file_is_endless_is_not_asked_for_it(team: Team, tmp_path: Path) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    asel.send(team.way)
    with (team.folder / name_at_place(the_file(asel).object)).open("r+b") as file:
        file.truncate(1 << 40)
    received = bolat.receive(team.way)
    assert [each.code for each in received.refused] == ["evidence-differs"]
    assert not list((bolat.vault.folder / "carried").glob("*.part"))


def test_a_file_that_was_spoiled_at_a_place_is_fetched_when_it_was_mended_there(team: Team, tmp_path: Path) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    asel.send(team.way)
    at_place = team.folder / name_at_place(the_file(asel).object)
    sound = at_place.read_bytes()
    spoiled = (sound[:-1] + bytes([sound[-1] ^ 1]), sound[:-7])
    for number, content in enumerate((*spoiled, sound)):
        at_place.write_bytes(content)
        received = bolat.receive(team.way)
        assert (received.files, len(received.refused)) == ((0, 1) if number < 2 else (1, 0))
        assert bolat.receive(team.way).refused == ()
    assert bolat.exchange.receiving.refusals() == ()


def test_a_file_is_fetched_again_when_somebody_asks_for_it(team: Team, tmp_path: Path) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    asel.send(team.way)
    at_place = team.folder / name_at_place(the_file(asel).object)
    sound = at_place.read_bytes()
    at_place.write_bytes(sound[:-1] + bytes([sound[-1] ^ 1]))
    assert [each.object for each in bolat.receive(team.way).refused] == [at_place.name]
    at_place.write_bytes(sound)
    assert bolat.receive(team.way).files == 0
    bolat.exchange.receiving.look_again(PLACE, ["another"])
    assert bolat.receive(team.way).files == 0
    bolat.exchange.receiving.look_again(PLACE, [at_place.name])
    assert bolat.receive(team.way).files == 1
    assert bolat.exchange.receiving.refusals() == ()


def test_a_file_whose_sending_was_stopped_goes_on_with_the_next(team: Team, tmp_path: Path) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    add_files(asel, asel.person("With File"), tmp_path, 2_000_000)
    part = team.folder / f"{name_at_place(the_file(asel).object)}.part"
    with team.way() as transport, pytest.raises(Cancelled):
        asel.exchange.sending.send(PLACE, transport, Watched(cancel_at=1_500_000))
    inode = part.stat().st_ino
    before = bytes_written()
    assert asel.send(team.way).files == 1
    assert bytes_written() - before < 1_000_000
    assert part.with_suffix("").stat().st_ino == inode
    assert bolat.receive(team.way).files == 1


def test_looking_again_lets_no_stopped_device_off(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    for _ in range(2):
        team.put(forged(bolat, bolat.id, [asel, bolat], [operation(bolat, bolat.id)]))
    assert [each.code for each in asel.receive(team.way).refused] == ["forked-chain"]
    asel.exchange.receiving.look_again(PLACE)
    assert [each.code for each in asel.exchange.receiving.refusals()] == ["forked-chain"]
    team.put(forged(bolat, bolat.id, [asel, bolat], [operation(bolat, bolat.id)]))
    assert asel.receive(team.way).operations == 0


def test_nobody_joins_a_person_that_they_could_not_delete(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    with asel.vault.transaction() as tx:
        victim = next(iter(tx.records.where(PersonName, {}))).person
        stay = tx.records.put(CustodyEpisode(person=victim))
    own = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"
    bodies = [
        written(bolat, bolat.id, 1, "person", own),
        written(bolat, bolat.id, 2, "person_merge", "1" * 32, kept=own, joined=victim, merged_on="2026-01-01"),
    ]
    team.put(forged(bolat, bolat.id, [asel, bolat], bodies))
    assert asel.receive(team.way).operations == 2
    with asel.vault.transaction() as tx:
        assert tx.records.get(CustodyEpisode, stay.id).person == victim
        assert tx.records.parts(PersonName, victim)


class Counting(FolderTransport):
    """A folder that tells how often objects were fetched, and says of each that it is small."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.fetched: list[str] = []

    def names(self) -> Iterator[Listed]:
        return (Listed(each.name, 100) for each in super().names())

    def get(self, name: str, limit: int, offset: int = 0) -> Iterator[bytes]:
        self.fetched.append(name)
        return super().get(name, limit, offset)


def test_what_rests_on_a_list_nobody_sends_is_not_fetched_again_and_again(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    for _ in range(3):
        team.put(forged(bolat, team.shared, [asel], [operation(bolat, team.shared)], roster="ab" * 32))
    folder = Counting(team.folder)
    assert asel.receive(lambda: nullcontext(folder)).later == 3
    before = len(folder.fetched)
    asel.receive(lambda: nullcontext(folder))
    assert len(folder.fetched) == before
    with asel.vault.transaction() as tx:
        tx.traffic.look_again("unknown-roster")
    assert asel.receive(lambda: nullcontext(folder)).later == 3


def test_an_object_larger_than_its_place_says_stops_nobody_from_receiving(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    with (team.folder / new_name()).open("wb") as file:
        file.truncate(LARGEST + 1)
    kept = bolat.person("After Something Large")
    bolat.send(team.way)
    folder = Counting(team.folder)
    asel.receive(lambda: nullcontext(folder))
    assert asel.read(kept).id == kept
    before = len(folder.fetched)
    asel.receive(lambda: nullcontext(folder))
    assert len(folder.fetched) == before


def test_one_author_cannot_take_the_room_in_which_all_wait(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzdesk.services.exchange.taking.MOST_OF_ONE", 2)
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))

    def ahead(author: Desk, number: int) -> bytes:
        body = operation(author, author.id, number)
        return forged(author, author.id, [asel], [body], place=Place(number, "ab" * 32, number, "ab" * 32))

    for number in range(50, 53):
        team.put(ahead(bolat, number))
    received = asel.receive(team.way)
    assert (received.waiting, [each.code for each in received.refused]) == (2, ["too-many-wait"])
    team.put(ahead(cholpon, 50))
    assert asel.receive(team.way).waiting == 1


def test_a_device_that_forked_fills_no_list_without_end(team: Team) -> None:
    asel = team.desks["asel"]
    with asel.vault.transaction() as tx:
        for number in range(MOST_REFUSALS + 50):
            tx.exchange.refuse(Refusal("2026-01-01", "p", f"{number}", "b" * 32, "forked-chain"))
        assert len(tx.exchange.refusals()) <= MOST_REFUSALS + 1
        assert tx.exchange.has_refused("b" * 32, "forked-chain")


def test_a_bundle_full_of_forged_pieces_is_not_read_to_its_end(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    seat = seat_of(bolat)
    readers = seat.team.readers(team.shared)
    basis = Basis(seat.team.team, bolat.id, team.shared, seat.team.head, readers, (6, 6), 1, {})
    pieces = []
    for number in range(300):
        stranger = dataclasses.replace(basis, device=f"{number:032x}")
        pieces += [write_segment(stranger, Place(), [b"x"], seat.keys.seed).encode()] * 3
    head = Letterhead(seat.team.team, bolat.id, 900, team.shared, seat.team.head, readers, Report({}, {}), 1)
    inner = write_bundle(Kind.RECORDS, head, b"".join(pieces), seat.keys.seed)
    team.put(seal_bundle(inner, [seat.team.members[asel.id].card.age]))
    refused = asel.receive(team.way).refused
    assert {each.code for each in refused} == {"unknown-author"}
    assert len(refused) == len({each.device for each in refused}) == MOST_BROKEN


def test_what_is_packed_very_small_does_not_fill_the_memory(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    seat = seat_of(bolat)
    readers = seat.team.readers(bolat.id)
    basis = Basis(seat.team.team, bolat.id, bolat.id, seat.team.head, readers, (6, 6), 1, {})
    place, pieces = Place(), []
    for number in range(1, 7):
        body = bytes(LARGEST_PLAIN - 5) if number > 1 else operation(bolat, bolat.id)
        segment = write_segment(basis, place, [body], seat.keys.seed)
        place = Place(number + 1, segment.hash, number + 1, segment.header.head)
        pieces.append(segment.encode())
    pieces = [pieces[0], *reversed(pieces[1:])]
    head = Letterhead(seat.team.team, bolat.id, 900, bolat.id, seat.team.head, readers, Report({}, {}), 1)
    inner = write_bundle(Kind.RECORDS, head, b"".join(pieces), seat.keys.seed)
    team.put(seal_bundle(inner, [seat.team.members[asel.id].card.age]))
    received = asel.receive(team.way)
    assert (received.operations, received.waiting) == (1, 3)
    assert [each.code for each in received.refused] == ["unpacks-too-large"]


def test_nobody_puts_a_consent_to_a_person_they_could_never_read(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    victim = cholpon.person("In Another Desk")
    cholpon.send(team.way)
    asel.receive(team.way)
    own = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"
    bodies = [
        written(bolat, bolat.id, 1, "person", own),
        written(bolat, bolat.id, 2, "consent", "1" * 32, person=own, levels=["C6"]),
        written(bolat, bolat.id, 3, "consent", "2" * 32, person=victim, levels=["C6"]),
    ]
    team.put(forged(bolat, bolat.id, [asel, bolat], bodies[:2]))
    assert asel.receive(team.way).operations == 2
    team.put(forged(bolat, bolat.id, [cholpon], bodies))
    codes = {each.code for each in cholpon.receive(team.way).refused}
    assert "others-part" in codes
    with cholpon.vault.transaction() as tx:
        assert tx.records.parts(Consent, victim) == ()


def test_nobody_turns_a_record_into_one_of_another_kind(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    known = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"
    bodies = [written(bolat, bolat.id, 1, "person", known), written(bolat, bolat.id, 2, "case", known)]
    team.put(forged(bolat, bolat.id, [asel, bolat], bodies))
    assert team.codes(asel) == ["other-kind"]


def test_a_change_is_left_out_only_when_it_was_purged(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    seat = seat_of(bolat)
    readers = seat.team.readers(bolat.id)
    basis = Basis(seat.team.team, bolat.id, bolat.id, seat.team.head, readers, (6, 6), 1, {})
    body = operation(bolat, bolat.id)
    segment = write_segment(basis, Place(), [body], seat.keys.seed)
    purged = Purged(hashlib.sha256(body).digest(), bytes.fromhex(segment.header.head))
    left = restored(segment.signed, segment.signature, [purged])
    head = Letterhead(seat.team.team, bolat.id, 900, bolat.id, seat.team.head, readers, Report({}, {}), 1)
    inner = write_bundle(Kind.RECORDS, head, left.encode(), seat.keys.seed)
    team.put(seal_bundle(inner, [seat.team.members[asel.id].card.age]))
    assert team.codes(asel) == ["purged-unasked"]


def test_a_list_of_members_ends_where_its_sender_says(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    seat = seat_of(bolat)
    head = Letterhead(seat.team.team, bolat.id, 900, TEAM, seat.team.head, (asel.id,), Report({}, {}), 1)
    inner = write_bundle(Kind.ROSTER, head, roster_content(seat.roster.chain[:-1]), seat.keys.seed)
    team.put(seal_bundle(inner, [seat.team.members[asel.id].card.age]))
    assert team.codes(asel) == ["roster-incomplete"]
