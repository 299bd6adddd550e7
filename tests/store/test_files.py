# SPDX-License-Identifier: GPL-3.0-or-later
"""Sealed files: what goes in comes out, nothing plain touches the disk, and whatever was altered is noticed."""

import dataclasses
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.crypto.padding import padded
from kzdesk.domain.errors import Cancelled, Damaged, Refused, Unavailable
from kzdesk.domain.messages import Message
from kzdesk.domain.records.evidence import Attachment
from kzdesk.domain.records.person import Person
from kzdesk.store.backup import backup
from kzdesk.store.files import Attached, Soundness, StoredFile
from kzdesk.store.vault import Vault
from tests.vaults import make_vault, open_vault

MARK = b"canary of a witness "
SMALL, LARGE = MARK * 500, MARK * 60_000
EDGE = 256 * 1024


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    opened = make_vault(tmp_path / "a.kzvault")
    yield opened
    opened.close()


def add(vault: Vault, data: bytes) -> Attached:
    stored = vault.files.add(io.BytesIO(data))
    with vault.transaction() as tx:
        tx.files.keep(stored.sealed)
        person = tx.records.put(Person())
        tx.records.put(
            Attachment(
                object=stored.object, file_key=stored.key, size=stored.size, sha256=stored.sha256, person=person.id
            )
        )
    return attached(stored)


def attached(stored: StoredFile) -> Attached:
    return Attached(stored.object, stored.key, stored.size, stored.sha256)


def read(vault: Vault, wanted: Attached) -> bytes:
    out = io.BytesIO()
    vault.files.read(wanted, out)
    return out.getvalue()


def lying(vault: Vault) -> list[Path]:
    return [path for path in (vault.folder / "att").rglob("*") if path.is_file()]


@pytest.mark.parametrize("size", [0, 1, 2, 1000, 65_536, EDGE - 1, EDGE, EDGE + 1, 1_000_000])
def test_what_goes_in_comes_out(vault: Vault, size: int) -> None:
    data = (MARK * (size // len(MARK) + 1))[:size]
    wanted = add(vault, data)
    assert read(vault, wanted) == data
    assert (wanted.size, wanted.sha256) == (size, hashlib.sha256(data).hexdigest())
    assert len(lying(vault)) == (size > EDGE), "up to 256 KiB a file lies in the database"
    assert vault.files.verify(wanted) is Soundness.SOUND
    assert vault.files.has(wanted.object)
    assert not vault.files.has("0" * 32)


@given(st.integers(min_value=0, max_value=1 << 45))
def test_padding_is_small_and_stays(size: int) -> None:
    whole = padded(size)
    assert size <= whole <= size * 1.12 + 1
    assert padded(whole) == whole


def test_files_of_almost_one_size_look_alike() -> None:
    assert len({padded(size) for size in range(1 << 20, (1 << 20) + 30_000)}) <= 2
    assert len({padded(size) for size in range(1024, 1 << 17)}) < 400


def test_nothing_plain_lies_in_the_vault_and_only_its_owner_reads_it(vault: Vault) -> None:
    wanted = add(vault, LARGE)
    add(vault, SMALL)
    (path,) = lying(vault)
    assert path.name == wanted.object
    assert path.stat().st_mode & 0o777 == 0o600
    assert {folder.stat().st_mode & 0o777 for folder in path.parents[:2]} == {0o700}
    vault.close()
    for each in vault.folder.rglob("*"):
        if each.is_file():
            assert MARK not in each.read_bytes(), each.name


def test_a_sealed_file_is_an_age_file_that_its_key_opens(vault: Vault) -> None:
    for data in (SMALL, LARGE):
        wanted = add(vault, data)
        sealed = b"".join(vault.files.sealed(wanted.object))
        plain = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(wanted.key)])
        assert plain == data + bytes(padded(len(data)) - len(data))
        assert sealed == b"".join(vault.files.sealed(wanted.object)), "each time the same bytes"


@pytest.mark.parametrize("data", [SMALL, LARGE], ids=["small", "large"])
def test_a_sealed_file_is_carried_by_who_cannot_read_it(vault: Vault, tmp_path: Path, data: bytes) -> None:
    wanted = add(vault, data)
    other = make_vault(tmp_path / "b.kzvault")
    assert other.files.take_sealed(wanted.object, vault.files.sealed(wanted.object))
    assert not other.files.take_sealed(wanted.object, iter(()))
    other.close()
    again = open_vault(tmp_path / "b.kzvault")
    assert again.files.has(wanted.object), "what no attachment names is carried, not swept"
    assert b"".join(again.files.sealed(wanted.object)) == b"".join(vault.files.sealed(wanted.object))
    assert read(again, wanted) == data
    again.close()


def test_what_is_no_sealed_file_is_not_taken(vault: Vault) -> None:
    for name in ("../../etc/passwd", "0" * 31, "A" * 32, ""):
        with pytest.raises(Refused):
            vault.files.take_sealed(name, [b"age-encryption.org/v1\n"])
    for pieces in ([], [b"hello"], [b"x" * 1_000_000]):
        with pytest.raises(Refused):
            vault.files.take_sealed("0" * 32, pieces)
    assert lying(vault) == []


@pytest.mark.parametrize("place", [0, 30, 200, 70_000, 1_200_000, -1])
def test_a_flipped_bit_is_found(vault: Vault, place: int) -> None:
    wanted, whole = add(vault, LARGE), add(vault, LARGE)
    path = vault.folder / "att" / wanted.object[:2] / wanted.object
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    assert vault.files.verify(wanted) is Soundness.DAMAGED
    assert vault.files.verify(whole) is Soundness.SOUND
    with pytest.raises(Damaged):
        read(vault, wanted)
    assert ["1" in str(dict(each.values)) for each in vault.check().findings] == [True]


def test_a_cut_longer_missing_or_exchanged_file_is_found(vault: Vault) -> None:
    wanted, other = add(vault, LARGE), add(vault, LARGE)
    path = vault.folder / "att" / wanted.object[:2] / wanted.object
    data = path.read_bytes()
    for altered in (data[:-1], data[:100_000], data[:50], b"", data + b"x"):
        path.write_bytes(altered)
        assert vault.files.verify(wanted) is Soundness.DAMAGED
    path.write_bytes((vault.folder / "att" / other.object[:2] / other.object).read_bytes())
    assert vault.files.verify(wanted) is Soundness.DAMAGED
    path.unlink()
    assert vault.files.verify(wanted) is Soundness.MISSING
    assert not vault.check().sound
    path.write_bytes(data)
    assert vault.check().sound


def test_another_file_sealed_by_the_same_key_is_not_taken_for_it(vault: Vault) -> None:
    wanted = add(vault, LARGE)
    path = vault.folder / "att" / wanted.object[:2] / wanted.object
    key = pyrage.x25519.Identity.from_str(wanted.key).to_public()
    for forged in (LARGE[:-1] + b"!", LARGE + MARK * 100_000, LARGE[:1000]):
        path.write_bytes(pyrage.encrypt(forged + bytes(padded(len(forged)) - len(forged)), [key]))
        assert vault.files.verify(wanted) is Soundness.DAMAGED


def test_a_record_that_others_wrote_to_do_harm_is_only_not_sound(vault: Vault) -> None:
    wanted = add(vault, SMALL)
    for forged in (
        dataclasses.replace(wanted, key="no key at all"),
        dataclasses.replace(wanted, size=-5),
        dataclasses.replace(wanted, size=2**62),
        dataclasses.replace(wanted, sha256="../../etc/passwd"),
    ):
        assert vault.files.verify(forged) is Soundness.DAMAGED
    for name in ("../../keys-a", "", "\x00", "0" * 31 + "/"):
        assert vault.files.verify(dataclasses.replace(wanted, object=name)) is Soundness.MISSING


def test_what_is_not_kept_leaves_nothing(vault: Vault) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            if done >= 1024:
                raise Cancelled

    class Gone:
        def read(self, size: int) -> bytes:
            raise Unavailable(Message("files", "gone"), code="gone")

    with pytest.raises(Cancelled):
        vault.files.add(io.BytesIO(LARGE), Stop(), len(LARGE))
    with pytest.raises(Unavailable):
        vault.files.add(Gone())
    assert lying(vault) == []
    stored = vault.files.add(io.BytesIO(LARGE))
    vault.files.discard(stored)
    assert lying(vault) == []


def test_opening_sweeps_what_was_left_and_what_was_destroyed_but_for_its_bytes(vault: Vault) -> None:
    kept, dead, deleted = add(vault, LARGE), add(vault, LARGE), add(vault, LARGE)
    orphan = vault.files.add(io.BytesIO(LARGE))
    (vault.folder / "att" / orphan.object[:2] / f"{'0' * 32}.part").write_bytes(b"half")
    with vault.transaction() as tx:
        tx.files.destroy(dead.object)
        (record,) = tx.records.where(Attachment, {"object": deleted.object})
        tx.records.delete(Attachment, record.id)
    vault.close()
    again = open_vault(vault.folder)
    assert {path.name for path in lying(again)} == {kept.object, deleted.object}, "others cannot destroy what is here"
    assert again.files.verify(dead) is Soundness.MISSING
    assert not again.files.take_sealed(dead.object, again.files.sealed(kept.object)), "what was destroyed stays away"
    assert again.notices == ()
    assert again.check().sound
    again.close()


def test_a_backup_has_the_files(vault: Vault, tmp_path: Path) -> None:
    wanted = [add(vault, LARGE), add(vault, SMALL)]
    (tmp_path / "stick").mkdir()
    copy = open_vault(backup(vault, tmp_path / "stick"))
    assert [read(copy, each) for each in wanted] == [LARGE, SMALL]
    assert copy.check().sound
    copy.close()
    lying(vault)[0].unlink()
    again = tmp_path / "again"
    again.mkdir()
    backup(vault, again)  # what is missing already keeps nobody from a backup of the rest


def test_a_full_disk_is_said_and_leaves_nothing(vault: Vault) -> None:
    (vault.folder / "att").write_bytes(b"in the way")
    with pytest.raises(Unavailable):
        vault.files.add(io.BytesIO(LARGE))


def test_facts_of_a_file_stay_and_its_key_as_well(vault: Vault) -> None:
    wanted = add(vault, SMALL)
    with vault.transaction() as tx:
        (record,) = tx.records.where(Attachment, {"object": wanted.object})
    altered: tuple[tuple[str, Any], ...] = (
        ("sha256", "0" * 64),
        ("size", 1),
        ("object", ""),
        ("file_key", "other"),
        ("file_key", ""),
    )
    for name, value in altered:
        with pytest.raises(Refused), vault.transaction() as tx:
            tx.records.put(dataclasses.replace(record, **{name: value}))
    with vault.transaction() as tx:
        tx.records.put(dataclasses.replace(record, description="a photograph"))
        assert tx.search.find("photograph")
        assert not tx.search.find("AGE-SECRET")
        assert not tx.search.find(wanted.key)
