# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents leave the vault encrypted, or open with passphrase and reason; each is remembered, or none is written."""

import dataclasses
import hashlib
import json
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyrage
import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Damaged, Refused, Unavailable
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.identity import PersonMerge
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.publication import Release, ReleasedPerson
from kzdesk.domain.secret import Secret
from kzdesk.domain.tree import Tree
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.access import Access
from kzdesk.services.changes import Changes
from kzdesk.services.consents import Consents
from kzdesk.services.display import Display
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.records import Records
from kzdesk.services.releasing import Match, Releases
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.people import People
from tests.vaults import QUICK, WORDS, create_vault

KEY = pyrage.x25519.Identity.generate()
PUBLIC = str(KEY.to_public())
OURS = Secret(WORDS)


@pytest.fixture
def access(clock: FixedClock) -> Access:
    return Access(clock, floor=QUICK, seconds=0)


@pytest.fixture
def releases(desk_vault: Vault, export: Export, access: Access) -> Releases:
    return Releases(desk_vault, export, access)


@pytest.fixture
def person(people: People, editions: Editions) -> str:
    """Somebody on the only list."""
    made = people.convict("Daniyar Almatov")
    edition = editions.create("List", PartialDate("2023-08"))
    editions.place(editions.view(edition.id).sections[0].groups[0].group.id, made)
    return made


@pytest.fixture
def prepared(export: Export, editions: Editions, person: str) -> Prepared:
    found = export.prepare(Order("annex1", editions.all()[0].id))
    assert set(found.shown) == {person}
    return found


@dataclass(frozen=True)
class Out:
    """A document ready to leave, and a folder to leave for."""

    releases: Releases
    export: Export
    prepared: Prepared
    vault: Vault
    folder: Path

    def file(self, name: str = "list.pdf") -> Path:
        return self.folder / name

    def release(self, name: str = "list.pdf") -> Release:
        return self.releases.release(self.prepared, self.file(name), recipient=PUBLIC).release

    def release_open(self, name: str = "list.pdf", reason: str = "r") -> Release:
        return self.releases.release(self.prepared, self.file(name), passphrase=OURS, reason=reason).release

    @property
    def left(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())

    @property
    def registered(self) -> int:
        with self.vault.transaction() as tx:
            return tx.records.count("release") + tx.records.count("released_person")


@pytest.fixture
def leaving(releases: Releases, export: Export, prepared: Prepared, desk_vault: Vault, tmp_path: Path) -> Out:
    folder = tmp_path / "out"
    folder.mkdir()
    return Out(releases, export, prepared, desk_vault, folder)


def test_a_document_for_somebody_opens_with_their_key_alone(leaving: Out) -> None:
    target = leaving.file("list.pdf.age")
    done = leaving.releases.release(leaving.prepared, target, recipient=f" {PUBLIC.upper()}\n")
    assert pyrage.decrypt(target.read_bytes(), [KEY]) == leaving.export.preview(leaving.prepared).data
    assert done.release.recipient == PUBLIC
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(target.read_bytes(), [pyrage.x25519.Identity.generate()])
    assert leaving.left == ["list.pdf.age"]
    if os.name == "posix":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_release_tells_what_left_and_for_whom(leaving: Out, person: str) -> None:
    done = leaving.release_open(reason=" for the press conference ")
    data = leaving.file().read_bytes()
    assert data == leaving.export.preview(leaving.prepared).data
    assert done.sha256 == done.document_sha256 == hashlib.sha256(data).hexdigest()
    assert (done.size, done.file_name, done.profile, done.language) == (len(data), "list.pdf", "public", "en")
    assert (done.submission, done.file_format) == ("annex1", "pdf")
    assert (done.reason, done.recipient) == ("for the press conference", "")
    assert (str(done.as_of), str(done.released_on)) == ("2023-08", "2026-01-05")
    assert done.edition == done.subject_id == leaving.prepared.order.subject
    assert done.pages
    with leaving.vault.transaction() as tx:
        parts = tx.records.parts(ReleasedPerson, done.id)
        count, digest = done.vault_state.split(" ")
        assert int(count) > 10
        assert len(digest) == 64
        assert tx.log.state() != done.vault_state
    assert [(each.person, each.shown_as) for each in parts] == [(person, "name")]
    if os.name == "posix":
        assert stat.S_IMODE(leaving.file().stat().st_mode) == 0o600


WAYS: tuple[tuple[dict[str, Any], str], ...] = (
    ({}, "how"),
    ({"reason": "why not"}, "how"),
    ({"passphrase": OURS}, "reason"),
    ({"passphrase": OURS, "reason": "  "}, "reason"),
    ({"passphrase": Secret("nothing like it at all"), "reason": "why not"}, "passphrase"),
    ({"passphrase": OURS, "reason": "why not", "recipient": PUBLIC}, "both"),
    ({"recipient": "age1nobody"}, "recipient"),
    ({"recipient": PUBLIC[:-1] + ("q" if PUBLIC[-1] != "q" else "p")}, "recipient"),
    ({"recipient": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"}, "recipient"),
    ({"recipient": str(KEY)}, "secret-key"),
)


def test_there_are_two_ways_out_and_no_third(leaving: Out, clock: FixedClock) -> None:
    for how, code in WAYS:
        clock.advance(seconds=60)
        with pytest.raises(Refused) as refused:
            leaving.releases.release(leaving.prepared, leaving.file(), **how)
        assert refused.value.code == code, how
        assert (leaving.left, leaving.registered) == ([], 0)


def test_wrong_passphrases_make_one_wait_as_at_unlocking(leaving: Out, access: Access, clock: FixedClock) -> None:
    for code in ("passphrase", "wait"):
        with pytest.raises(Refused) as refused:
            leaving.releases.release(
                leaving.prepared, leaving.file(), passphrase=Secret("wrong wrong wrong"), reason="r"
            )
        assert refused.value.code == code
    clock.advance(seconds=1)
    leaving.release_open()
    assert access.seconds_to_wait() == 0


def test_key_files_of_another_vault_put_in_their_place_confirm_nothing(leaving: Out, tmp_path: Path) -> None:
    theirs = "another vault with other words"
    other = create_vault(tmp_path / "other.kzvault", words=theirs)
    other.close()
    for name in ("keys-a", "keys-b"):
        (leaving.vault.folder / name).write_bytes((other.folder / name).read_bytes())
    with pytest.raises(Damaged):
        leaving.releases.release(leaving.prepared, leaving.file(), passphrase=Secret(theirs), reason="r")
    assert (leaving.left, leaving.registered) == ([], 0)


class Stopping:
    def step(self, _done: int, _total: int) -> None:
        raise Cancelled


def test_nothing_is_remembered_when_nothing_is_written(leaving: Out) -> None:
    releases, prepared, there = leaving.releases, leaving.prepared, leaving.file()
    there.write_text("mine")
    with pytest.raises(Refused):
        leaving.release()
    with pytest.raises(Unavailable):
        releases.release(prepared, leaving.folder / "nowhere" / "list.pdf", recipient=PUBLIC)
    with pytest.raises(Cancelled):
        releases.release(prepared, leaving.file("b.pdf"), recipient=PUBLIC, progress=Stopping())
    with pytest.raises(Refused):
        releases.release(prepared, leaving.file("b.pdf"), "scroll", recipient=PUBLIC)
    assert there.read_text() == "mine"
    assert (leaving.left, leaving.registered) == (["list.pdf"], 0)
    releases.release(prepared, there, recipient=PUBLIC, replace=True)
    assert there.read_bytes().startswith(b"age-encryption.org")


def test_a_folder_where_the_file_should_be_takes_the_release_back(leaving: Out) -> None:
    leaving.file().mkdir()
    with pytest.raises(Unavailable):
        leaving.releases.release(leaving.prepared, leaving.file(), recipient=PUBLIC, replace=True)
    assert (leaving.left, leaving.registered) == (["list.pdf"], 0)


def test_no_file_stays_when_it_cannot_be_remembered(leaving: Out) -> None:
    """The vault is locked while the document is being written."""

    class Locking:
        def step(self, _done: int, _total: int) -> None:
            leaving.vault.close()

    leaving.file().write_text("the older file")
    with pytest.raises(Unavailable):
        leaving.releases.release(leaving.prepared, leaving.file(), recipient=PUBLIC, replace=True, progress=Locking())
    assert leaving.file().read_text() == "the older file"
    assert leaving.left == ["list.pdf"]


def test_consent_withdrawn_after_the_document_was_made_stops_it(leaving: Out, person: str) -> None:
    given = Consent(person=person, levels=("C6",), method="written", obtained_on=PartialDate("2023"))
    with leaving.vault.transaction() as tx:
        consent = tx.records.put(given)
    Consents(leaving.vault).withdraw(consent.id, date(2026, 1, 5))
    with pytest.raises(Refused) as refused:
        leaving.release()
    assert refused.value.code == "consent"
    assert (leaving.left, leaving.registered) == ([], 0)


def test_a_document_that_tells_otherwise_than_the_records_now_is_not_released(leaving: Out, people: People) -> None:
    people.person("Somebody Else")
    leaving.release()
    with leaving.vault.transaction() as tx:
        (entry,) = tx.records.where(ListEntry, {})
        tx.records.put(dataclasses.replace(entry, narrative="He was released on 1 March."))
    with pytest.raises(Refused) as refused:
        leaving.release("b.pdf")
    assert refused.value.code == "changed"
    again = leaving.export.prepare(leaving.prepared.order)
    leaving.releases.release(again, leaving.file("b.pdf"), recipient=PUBLIC)


def test_what_is_typed_and_not_saved_is_not_released(leaving: Out) -> None:
    with leaving.vault.transaction() as tx:
        (entry,) = tx.records.where(ListEntry, {})
    typed = dataclasses.replace(leaving.prepared.order, typed={entry.id: {"narrative": "typed"}})
    with pytest.raises(Refused) as refused:
        leaving.releases.release(leaving.export.prepare(typed), leaving.file(), recipient=PUBLIC)
    assert refused.value.code == "unsaved"


def test_a_file_is_recognised_by_its_bytes(leaving: Out) -> None:
    first, second = leaving.release_open(), leaving.release("list.pdf.age")
    renamed, altered, other = (leaving.file(name) for name in ("renamed.pdf", "altered.pdf", "other.age"))
    leaving.file().rename(renamed)
    data = bytearray(renamed.read_bytes())
    data[len(data) // 2] ^= 1
    altered.write_bytes(data)
    sealed = leaving.file("list.pdf.age")
    other.write_bytes(sealed.read_bytes()[:-1])
    expected: dict[Path, tuple[Match, list[str]]] = {
        renamed: (Match.OTHER_NAME, [first.id]),
        sealed: (Match.EXACT, [second.id]),
        altered: (Match.UNKNOWN, []),
        other: (Match.ENCRYPTED, []),
    }
    for file, (match, ids) in expected.items():
        verdict = leaving.releases.verify(file)
        assert (verdict.match, [each.id for each in verdict.releases]) == (match, ids)
        assert verdict.genuine == bool(ids)
    renamed.rename(leaving.file())
    assert leaving.releases.verify(leaving.file()).match is Match.EXACT
    with pytest.raises(Unavailable):
        leaving.releases.verify(leaving.file("nothing.pdf"))


def test_the_document_inside_an_encrypted_release_is_recognised(leaving: Out) -> None:
    done, opened = leaving.release("list.pdf.age"), leaving.file()
    opened.write_bytes(pyrage.decrypt(leaving.file("list.pdf.age").read_bytes(), [KEY]))
    verdict = leaving.releases.verify(opened)
    assert (verdict.match, verdict.releases) == (Match.DECRYPTED, (done,))


def test_after_a_withdrawal_every_release_that_shows_the_person_is_named(
    leaving: Out, people: People, person: str, clock: FixedClock
) -> None:
    other = people.person("Somebody Else")
    first = leaving.release()
    clock.advance(seconds=1)
    second = leaving.release_open("b.pdf")
    found = leaving.releases.after_withdrawal(person)
    assert [(each.release.id, each.shown_as) for each in found] == [(second.id, "name"), (first.id, "name")]
    assert source_text(found[0].document) == "Annex 1: list of political prisoners"
    assert "cannot be called back" in source_text(found[0].advice[-1])
    assert leaving.releases.after_withdrawal(other) == ()
    assert leaving.releases.all() == (second, first)


def test_releases_of_a_record_that_was_joined_to_another_count(leaving: Out, people: People, person: str) -> None:
    kept, last = people.person("Danyar Almatov"), people.person("D. Almatov")
    release = leaving.release()
    with leaving.vault.transaction() as tx:
        first = tx.records.put(PersonMerge(kept=kept, joined=person))
        tx.records.put(PersonMerge(kept=last, joined=kept))
        tx.records.put(PersonMerge(kept=person, joined=last, undone=True))
    assert [each.release.id for each in leaving.releases.after_withdrawal(last)] == [release.id]
    with leaving.vault.transaction() as tx:
        tx.records.put(dataclasses.replace(first, undone=True))
    assert leaving.releases.after_withdrawal(last) == ()


def test_a_release_cannot_be_edited_deleted_undone_or_made_by_hand(
    leaving: Out, records: Records, vocabularies: Vocabularies, person: str
) -> None:
    changes = Changes(leaving.vault, Display(vocabularies, lambda: "en"))
    leaving.vault.on_commit = changes.remember
    done = leaving.release()
    assert not changes.can_undo()
    tree = records.load("release", done.id)
    attempts: tuple[Callable[[], object], ...] = (
        lambda: records.save(dataclasses.replace(tree, record=dataclasses.replace(done, recipient=""))),
        lambda: records.save(Tree(tree.record, (), removed=tuple(part.record for part in tree.parts))),
        lambda: records.save(Tree(dataclasses.replace(done, id="", revision=0))),
        lambda: records.save(Tree(ReleasedPerson(release=done.id, person=person, shown_as="name"))),
        lambda: records.delete("release", done.id),
        lambda: records.delete("released_person", tree.parts[0].record.id),
    )
    for attempt in attempts:
        with pytest.raises(Refused) as refused:
            attempt()
        assert refused.value.code == "written-once"
    with pytest.raises(Refused), leaving.vault.transaction() as tx:
        tx.records.put(dataclasses.replace(done, recipient=""))
    assert records.load("release", done.id) == tree


def test_somebody_whom_a_release_shows_can_still_be_deleted(
    leaving: Out, records: Records, editions: Editions, person: str
) -> None:
    leaving.release()
    (entry,) = editions.view(editions.all()[0].id).sections[0].groups[0].entries
    editions.remove(entry.entry.id)
    with pytest.raises(Refused):  # still in a case
        records.delete("person", person)
    for choice in records.related("person", person):
        if choice.type_name != "release":
            records.delete(choice.type_name, choice.id)
    records.delete("person", person)
    assert len(leaving.releases.after_withdrawal(person)) == 1


def test_the_manifest_tells_the_file_and_nobody(leaving: Out) -> None:
    open_one = leaving.release_open(reason="SECRET-REASON")
    sealed = leaving.release("b.pdf.age")
    for release in (open_one, sealed):
        target = leaving.file(f"{release.id}.json")
        leaving.releases.write_manifest(release.id, target)
        text = target.read_text(encoding="utf-8")
        told = json.loads(text)
        assert (told["file"]["sha256"], told["file"]["name"]) == (release.sha256, release.file_name)
        assert told["document"]["pages"] == release.pages
        assert release.vault_state.endswith(told["vault_state"])
        for private in ("Almatov", "SECRET-REASON", PUBLIC, leaving.prepared.order.subject):
            assert private not in text
        assert (release.document_sha256 in text) == (release is open_one)
        assert leaving.releases.manifest(release.id) == release.manifest == text
