# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence files as people use them: added, found, verified, exported, destroyed, with every act in the log."""

import dataclasses
import hashlib
import os
from pathlib import Path

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Damaged, Refused, Unavailable
from kzdesk.domain.records import record_type
from kzdesk.domain.records.evidence import PROVEN, Attachment, CustodyAct, broken
from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.services.access import Access
from kzdesk.services.changes import Changes
from kzdesk.services.evidence.keeping import About, Evidence, Soundness, attached
from kzdesk.services.records import Records
from kzdesk.store.connection import raw_connection
from kzdesk.store.tx import COMPARTMENT
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.people import People
from tests.vaults import QUICK, WORDS, open_vault

PHRASE = Secret(WORDS)
LARGE = b"\xff\xd8\xff\xe0 a picture of the yard " * 20_000


@pytest.fixture
def evidence(desk_vault: Vault, clock: FixedClock) -> Evidence:
    return Evidence(desk_vault, Access(clock, floor=QUICK))


@pytest.fixture
def person(people: People) -> tuple[str, str]:
    return ("person", people.person("Anna Belova"))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "DCIM" / "IMG_0001.JPG"
    path.parent.mkdir()
    path.write_bytes(LARGE)
    return path


@pytest.fixture
def logged(evidence: Evidence, person: tuple[str, str], photo: Path, tmp_path: Path) -> Attachment:
    """A file with four acts in its log."""
    kept, _ = evidence.add(photo, person)
    evidence.export(kept.id, tmp_path / "out", PHRASE, "for the court")
    evidence.note(kept, CustodyAct(act="damaged"))
    evidence.verify([kept])
    return kept


def acts(evidence: Evidence, attachment: Attachment) -> list[str]:
    log = evidence.log(attachment.id)
    assert log.holds
    return [each.act for each in log.acts]


def alter(vault: Vault, statement: str, *values: object) -> None:
    """Write past the one writer, as a forger with the key would."""
    with raw_connection(vault._opened()) as raw:
        assert raw.execute(statement, values).rowcount == 1


def test_a_file_is_kept_as_it_is_and_found_again(
    evidence: Evidence, person: tuple[str, str], photo: Path, tmp_path: Path
) -> None:
    about = About("The yard of the colony", "own_capture", PartialDate("2022-01-05"), by="A. monitor")
    kept, new = evidence.add(photo, person, about)
    assert new
    assert (kept.file_name, kept.media_type, kept.size) == ("IMG_0001.JPG", "image/jpeg", len(LARGE))
    assert kept.sha256 == hashlib.sha256(LARGE).hexdigest()
    assert (kept.description, kept.origin, kept.person) == ("The yard of the colony", "own_capture", person[1])
    assert evidence.of(*person) == (kept,) == evidence.all() == evidence.of("attachment", kept.id)
    assert evidence.of("case", person[1]) == evidence.of("place", person[1]) == ()
    assert photo.read_bytes() == LARGE
    target = tmp_path / "out.jpg"
    evidence.export(kept.id, target, PHRASE, "for the court")
    assert target.read_bytes() == LARGE
    assert target.stat().st_mode & 0o777 == 0o600
    (added, exported) = evidence.log(kept.id).acts
    assert (added.act, added.by, added.found, added.at) == (
        "added",
        "A. monitor",
        kept.sha256,
        "2026-01-05T09:30:00Z",
    )
    assert (exported.act, exported.reason, exported.found) == ("exported", "for the court", kept.sha256)


@pytest.mark.parametrize("type_name", PROVEN)
def test_every_kind_of_record_that_can_be_proven_keeps_files(
    evidence: Evidence, desk_vault: Vault, photo: Path, type_name: str
) -> None:
    with desk_vault.transaction() as tx:
        record = tx.records.put(record_type(type_name)())
    kept, _ = evidence.add(photo, (type_name, record.id))
    assert evidence.of(type_name, record.id) == (kept,)
    with pytest.raises(Refused):
        evidence.add(photo, (type_name, "0" * 32))


def test_what_keeps_no_files_is_refused(evidence: Evidence, photo: Path) -> None:
    with pytest.raises(Refused) as caught:
        evidence.add(photo, ("place", "0" * 32))
    assert caught.value.code == "not-proven"


def test_a_camera_is_imported_at_once_and_again_without_doubles(
    evidence: Evidence, person: tuple[str, str], photo: Path
) -> None:
    (photo.parent / "100CANON").mkdir()
    for number in range(3):
        (photo.parent / "100CANON" / f"MVI_{number}.txt").write_text(f"note {number}")
    (photo.parent / ".hidden").write_text("not evidence")
    (photo.parent / "link.jpg").symlink_to(photo)
    (photo.parent / "closed.txt").write_text("closed")
    gone = photo.parent.parent / "gone.jpg"
    added = evidence.add_all([photo.parent, gone], person)
    assert [each.file_name for each in added.added] == [
        "IMG_0001.JPG",
        "closed.txt",
        "MVI_0.txt",
        "MVI_1.txt",
        "MVI_2.txt",
    ]
    assert [name for name, _ in added.refused] == ["gone.jpg"]
    again = evidence.add_all([photo.parent], person)
    assert (again.added, again.known, again.refused) == ((), 5, ())
    assert len(evidence.of(*person)) == 5


def test_cancelling_an_import_keeps_what_is_done_and_nothing_half(
    evidence: Evidence, desk_vault: Vault, person: tuple[str, str], tmp_path: Path
) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            if done >= 1500:
                raise Cancelled

    for number in range(3):
        (tmp_path / f"{number}.bin").write_bytes(bytes([number]) * 4_000_000)
    with pytest.raises(Cancelled):
        evidence.add_all([tmp_path / f"{number}.bin" for number in range(3)], person, progress=Stop())
    (kept,) = evidence.of(*person)
    assert kept.file_name == "0.bin"
    assert len([path for path in (desk_vault.folder / "att").rglob("*") if path.is_file()]) == 1


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("a.exe", b"%PDF-1.7 ..."), "application/pdf"),
        (("a.pdf", b"\x89PNG\r\n\x1a\n" + bytes(20)), "image/png"),
        (("a", "протокол".encode() * 2000), "text/plain"),
        (("a.txt", b"\x00\x01"), "application/octet-stream"),
        (("a.jpg", b""), "application/octet-stream"),
    ],
)
def test_the_type_is_told_by_content(
    evidence: Evidence, person: tuple[str, str], tmp_path: Path, given: tuple[str, bytes], told: str
) -> None:
    name, data = given
    (tmp_path / name).write_bytes(data)
    assert evidence.add(tmp_path / name, person)[0].media_type == told


def test_hostile_names_are_kept_readable(evidence: Evidence, person: tuple[str, str], tmp_path: Path) -> None:
    name = os.fsdecode(b"a\xff\n\x1b[31m.txt")
    (tmp_path / name).write_text("x")
    assert evidence.add(tmp_path / name, person)[0].file_name == "a\ufffd\ufffd\ufffd[31m.txt"


def test_folders_and_what_cannot_be_read_are_refused(
    evidence: Evidence, desk_vault: Vault, person: tuple[str, str], tmp_path: Path
) -> None:
    with pytest.raises(Refused):
        evidence.add(tmp_path, person)
    with pytest.raises(Refused):
        evidence.add(Path("/dev/zero"), person)
    with pytest.raises(Unavailable):
        evidence.add(tmp_path / "missing", person)
    assert evidence.all() == ()


def test_verifying_names_the_file_with_a_flipped_bit(
    evidence: Evidence, desk_vault: Vault, person: tuple[str, str], tmp_path: Path
) -> None:
    kept = []
    for number in range(3):
        (tmp_path / f"{number}.bin").write_bytes(LARGE + bytes([number]))
        kept.append(evidence.add(tmp_path / f"{number}.bin", person)[0])
    path = desk_vault.folder / "att" / kept[1].object[:2] / kept[1].object
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    (desk_vault.folder / "att" / kept[2].object[:2] / kept[2].object).unlink()
    found = evidence.verify(evidence.of(*person))
    assert [(each.attachment.file_name, each.soundness) for each in found] == [
        ("0.bin", Soundness.SOUND),
        ("1.bin", Soundness.DAMAGED),
        ("2.bin", Soundness.MISSING),
    ]
    assert [each.good for each in found] == [True, False, False]
    assert [acts(evidence, each)[-1] for each in kept] == ["verified", "damaged", "missing"]
    target = tmp_path / "out.bin"
    with pytest.raises(Damaged):
        evidence.export(kept[1].id, target, PHRASE, "for the court")
    assert {path.name for path in tmp_path.iterdir()} >= {"0.bin"}
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part" or path == target]


@pytest.mark.parametrize(
    ("change", "which"),
    [
        ("UPDATE custody_act SET reason = 'for a friend' WHERE act = 'exported'", "exported"),
        ("UPDATE custody_act SET at = '2020-01-01T00:00:00Z' WHERE act = 'added'", "added"),
        ("UPDATE custody_act SET act = 'viewed' WHERE act = 'damaged'", "viewed"),
        ("DELETE FROM custody_act WHERE act = 'exported'", "verified"),
        ("UPDATE custody_act SET deleted = 1 WHERE act = 'added'", "exported"),
    ],
)
def test_an_altered_line_of_the_log_is_found(
    evidence: Evidence, desk_vault: Vault, logged: Attachment, change: str, which: str
) -> None:
    assert evidence.log(logged.id).holds
    alter(desk_vault, change)
    log = evidence.log(logged.id)
    wrong = {each.act for each in log.acts if each.id in log.broken}
    assert not log.holds
    assert which in wrong or (which == "verified" and wrong)
    assert not evidence.verify([logged])[0].good


def test_a_forged_log_with_fresh_hashes_does_not_fit_its_history(
    evidence: Evidence, desk_vault: Vault, person: tuple[str, str], photo: Path
) -> None:
    kept, _ = evidence.add(photo, person)
    (act,) = evidence.log(kept.id).acts
    forged = dataclasses.replace(act, by="somebody else").chained(None)
    alter(desk_vault, "UPDATE custody_act SET by = ?, digest = ?", forged.by, forged.digest)
    assert evidence.log(kept.id).holds, "whoever has the key can make hashes"
    assert not desk_vault.check().sound, "but not the history"


def test_two_devices_that_act_at_the_same_time_have_a_chain_each() -> None:
    def act(device: str, at: str, before: CustodyAct | None) -> CustodyAct:
        return CustodyAct(id=device + at, attachment="a", act="verified", device=device, at=at).chained(before)

    mine = act("one", "1", None)
    theirs = act("two", "2", None)
    both = [mine, theirs, act("one", "3", mine), act("two", "4", theirs)]
    assert broken(both) == ()
    assert [each.id for each in broken([both[0], both[1], both[3], dataclasses.replace(both[2], by="x")])] == ["one3"]
    assert [each.id for each in broken(both[1:])] == ["one3"], "what came first is missing"


def test_exporting_asks_for_passphrase_and_reason_and_replaces_nothing(
    evidence: Evidence, person: tuple[str, str], photo: Path, tmp_path: Path, clock: FixedClock
) -> None:
    kept, _ = evidence.add(photo, person)
    target = tmp_path / "out.jpg"
    for phrase, reason, code in ((PHRASE, " ", "reason"), (Secret("wrong"), "for the court", "passphrase")):
        with pytest.raises(Refused) as caught:
            evidence.export(kept.id, target, phrase, reason)
        assert caught.value.code == code
    clock.advance(minutes=1)
    target.write_text("mine")
    with pytest.raises(Refused):
        evidence.export(kept.id, target, PHRASE, "for the court")
    assert target.read_text() == "mine"
    evidence.export(kept.id, target, PHRASE, "for the court", replace=True)
    assert target.read_bytes() == LARGE


def test_destroying_leaves_the_record_and_its_log_and_nothing_of_the_file(
    evidence: Evidence, desk_vault: Vault, person: tuple[str, str], photo: Path, tmp_path: Path
) -> None:
    small = tmp_path / "small.txt"
    small.write_text("a canary")
    for path in (photo, small):
        kept, _ = evidence.add(path, person)
        with pytest.raises(Refused):
            evidence.destroy(kept.id, PHRASE, "")
        gone = evidence.destroy(kept.id, PHRASE, "the person asked for it")
        assert gone.destroyed
        assert desk_vault.files.verify(attached(kept)) is Soundness.MISSING
        assert evidence.of(*person)[-1].destroyed
        assert acts(evidence, kept) == ["added", "destroyed"]
        for refused in (evidence.whole, lambda i: evidence.export(i, tmp_path / "x", PHRASE, "why")):
            with pytest.raises(Refused):
                refused(kept.id)
        assert evidence.verify([gone]) == ()
        again, new = evidence.add(path, person)
        assert new
        evidence.destroy(again.id, PHRASE, "again")
    assert [path for path in (desk_vault.folder / "att").rglob("*") if path.is_file()] == []
    assert desk_vault.check().sound


def test_files_follow_a_person_whose_records_were_joined_and_outlive_forms(
    evidence: Evidence, desk_vault: Vault, records: Records, person: tuple[str, str], photo: Path
) -> None:
    kept, _ = evidence.add(photo, person)
    with pytest.raises(Refused) as caught:
        records.delete("person", person[1])
    assert caught.value.code == "in-use"
    with pytest.raises(Refused):
        records.delete("attachment", kept.id)
    tree = records.load("attachment", kept.id)
    saved = records.save(dataclasses.replace(tree, record=dataclasses.replace(kept, description="The yard")))
    assert isinstance(saved.record, Attachment)
    assert evidence.of(*person) == (saved.record,)
    with pytest.raises(Refused):
        records.save(dataclasses.replace(tree, record=dataclasses.replace(saved.record, sha256="0" * 64)))
    with pytest.raises(Refused):
        records.save(dataclasses.replace(records.load("attachment", kept.id), removed=(tree.parts[0].record,)))
    with pytest.raises(Refused):
        records.save(dataclasses.replace(tree, record=Attachment(object="a", sha256="b", person=person[1])))


def test_the_history_of_a_file_never_shows_its_key(
    evidence: Evidence, desk_vault: Vault, records: Records, person: tuple[str, str], photo: Path
) -> None:
    kept, _ = evidence.add(photo, person)
    evidence.destroy(kept.id, PHRASE, "asked for")
    told = Changes(desk_vault, records._display).versions("attachment", kept.id)
    assert len(told) == 1
    assert kept.file_key not in repr([each for step in told for each in step.changes])
    assert "file_key" not in {each.field for step in told for each in step.changes}


def test_a_deleted_person_s_evidence_survives_reopening(
    evidence: Evidence, desk_vault: Vault, person: tuple[str, str], photo: Path
) -> None:
    kept, _ = evidence.add(photo, person)
    with desk_vault.transaction() as tx:
        tx.records.delete(Person, person[1])
    desk_vault.close()
    again = open_vault(desk_vault.folder)
    assert again.files.has(kept.object)
    again.close()


def test_a_file_is_read_by_whoever_reads_what_it_belongs_to(
    evidence: Evidence, desk_vault: Vault, people: People, photo: Path
) -> None:
    with desk_vault.transaction() as tx:
        tx.set_fact(COMPARTMENT, "a" * 32)
    person = people.person("Anna Belova")
    with desk_vault.transaction() as tx:
        tx.set_fact(COMPARTMENT, "b" * 32)
    kept, _ = evidence.add(photo, ("person", person))
    evidence.verify([kept])
    with desk_vault.transaction() as tx:
        ids = (kept.id, *(act.id for act in tx.records.parts(CustodyAct, kept.id)))
        written = [operation.compartment for each in ids for operation in tx.records.history(each)]
    assert written == ["a" * 32] * 3
