# SPDX-License-Identifier: GPL-3.0-or-later
"""Rot, cuts and forgeries of the database file: noticed at opening, while reading, or by the check; never silent."""

import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from kzdesk.domain.errors import Damaged, KzdeskError
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.connection import raw_connection
from tests.vaults import make_vault, open_vault

PAGE = 4096
SEED = 20260105


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with sixty people."""
    place = tmp_path_factory.mktemp("sound") / "sound.kzvault"
    vault = make_vault(place)
    for number in range(60):
        with vault.transaction() as tx:
            person = tx.records.put(Person(occupation=f"журналист {number}", note="x" * 300))
            tx.records.put(PersonName(person=person.id, surname=f"Ахметова{number}"))
    assert vault.check().sound
    vault.close()
    return place


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "vault.kzvault"))


def noticed(folder: Path) -> bool:
    """Whether opening, or the check, says that something is wrong."""
    try:
        vault = open_vault(folder)
    except Damaged:
        return True
    try:
        return not vault.check().sound
    except Damaged:
        return True
    finally:
        vault.close()


def test_a_sound_vault_raises_no_alarm(folder: Path) -> None:
    assert not noticed(folder)


def altered(folder: Path, change: Callable[[bytearray], bytes | bytearray]) -> bool:
    database = folder / "vault.db"
    whole = database.read_bytes()
    database.write_bytes(change(bytearray(whole)))
    try:
        return noticed(folder)
    finally:
        for leftover in folder.glob("vault.db*"):
            leftover.unlink()
        database.write_bytes(whole)


def test_one_flipped_bit_in_any_page_is_noticed(folder: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    pages = (folder / "vault.db").stat().st_size // PAGE
    assert pages >= 60

    def flip(page: int, data: bytearray) -> bytearray:
        data[page * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
        return data

    missed = [page for page in chance.sample(range(pages), 60) if not altered(folder, partial(flip, page))]
    assert missed == []


@pytest.mark.parametrize("number", range(15))
def test_swapped_pages_are_noticed(folder: Path, number: int) -> None:
    chance = random.Random(SEED + number)  # noqa: S311 - repeatable on purpose
    pages = (folder / "vault.db").stat().st_size // PAGE
    one, two = chance.sample(range(pages), 2)

    def swap(data: bytearray) -> bytearray:
        first, second = data[one * PAGE :][:PAGE], data[two * PAGE :][:PAGE]
        data[one * PAGE : (one + 1) * PAGE], data[two * PAGE : (two + 1) * PAGE] = second, first
        return data

    assert altered(folder, swap)


@pytest.mark.parametrize("share", [0.0, 0.01, 0.1, 0.3, 0.5, 0.8, 0.99, 0.999])
def test_a_cut_file_is_noticed(folder: Path, share: float) -> None:
    assert altered(folder, lambda data: data[: int(len(data) * share)])


@pytest.mark.parametrize("pages", [1, 2, 5])
def test_lost_last_pages_are_noticed(folder: Path, pages: int) -> None:
    assert altered(folder, lambda data: data[: -pages * PAGE])


@pytest.mark.parametrize("page", [0, 1, 7, 30])
def test_a_zeroed_page_is_noticed(folder: Path, page: int) -> None:
    assert altered(folder, lambda data: data[: page * PAGE] + bytes(PAGE) + data[(page + 1) * PAGE :])


def test_old_pages_put_back_are_noticed(folder: Path) -> None:
    """Each keeps its good seal: SQLCipher alone accepts them (security.md, finding 3)."""
    before = (folder / "vault.db").read_bytes()
    vault = open_vault(folder)
    for number in range(40):
        with vault.transaction() as tx:
            person = tx.records.where(Person, {"occupation": f"журналист {number}"})[0]
            tx.records.put(Person(id=person.id, revision=person.revision, occupation="адвокат", note=person.note))
    vault.close()
    after = (folder / "vault.db").read_bytes()
    changed = [
        page for page in range(1, len(before) // PAGE) if before[page * PAGE :][:PAGE] != after[page * PAGE :][:PAGE]
    ]
    assert len(changed) >= 10

    def put_back(page: int, data: bytearray) -> bytearray:
        data[page * PAGE : (page + 1) * PAGE] = before[page * PAGE : (page + 1) * PAGE]
        return data

    missed = [page for page in changed if not altered(folder, partial(put_back, page))]
    now = everything(folder)
    for page in missed:
        whole = (folder / "vault.db").read_bytes()
        (folder / "vault.db").write_bytes(put_back(page, bytearray(whole)))
        assert everything(folder) == now, f"page {page} was put back, changed what is read, and nobody noticed"
        (folder / "vault.db").write_bytes(whole)
    assert len(changed) - len(missed) >= 10


def everything(folder: Path) -> list[object]:
    """All that can be read or found; a page that is free or was merely written anew changes none of it.

    The search index's own tables may keep rows of segments that are gone; what it finds counts.
    """
    vault = open_vault(folder)
    with raw_connection(vault._opened()) as raw:
        names = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
        read = [
            raw.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - a name from the schema
            for (name,) in names
            if not name.startswith("search_index_")
        ]
    with vault.transaction() as tx:
        words = ("журналист", "адвокат", *(f"Ахметова{number}" for number in range(60)))
        found = [tx.search.find(word, limit=1000) for word in words]
    vault.close()
    return [read, found]


def test_what_kzdesk_says_about_damage_names_a_next_step(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"not a database at all" * 1000)
    with pytest.raises(KzdeskError) as caught:
        open_vault(folder)
    assert isinstance(caught.value, Damaged)
    assert "backup" in caught.value.message.text
