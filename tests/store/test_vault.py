# SPDX-License-Identifier: GPL-3.0-or-later
"""A vault opens with its passphrase and nothing else, keeps what was committed, and shows nothing outside."""

import shutil
import stat
import threading
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzdesk.domain.errors import Damaged, KzdeskError, Refused, Unavailable
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.store.connection import raw_connection
from kzdesk.store.records import Change
from kzdesk.store.vault import WRONG_PASSPHRASE, Vault, is_vault
from tests.doubles import FixedClock
from tests.vaults import QUICK, WORDS, create_vault, make_vault, open_vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault with one person in it."""
    place = tmp_path / "Дело.kzvault"
    vault = make_vault(place)
    with vault.transaction() as tx:
        tx.records.put(Person(id="0" * 32, occupation="журналист"))
    vault.close()
    return place


def occupations(vault: Vault) -> list[str]:
    with vault.transaction() as tx:
        return sorted(person.occupation for person in tx.records.where(Person, {}))


def save(vault: Vault, occupation: str) -> None:
    with vault.transaction() as tx:
        tx.records.put(Person(occupation=occupation))


def test_what_was_saved_is_there_after_opening_again(folder: Path) -> None:
    vault = open_vault(folder)
    assert occupations(vault) == ["журналист"]
    assert vault.notices == ()
    vault.close()


def test_only_the_owner_may_read_the_folder_and_its_files(folder: Path) -> None:
    vault = open_vault(folder)
    save(vault, "адвокат")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == dict.fromkeys(
        ("keys-a", "keys-b", "vault.db", "vault.db-wal"), 0o600
    )
    vault.close()
    assert {path.name for path in folder.iterdir()} == {"keys-a", "keys-b", "vault.db"}
    assert is_vault(folder)
    assert not is_vault(folder.parent)


def save_and_fail(vault: Vault) -> None:
    with vault.transaction() as tx:
        tx.records.put(Person(occupation="не сохранится"))
        raise ZeroDivisionError


NEAR_MISSES = [
    "", " ", "\x00", WORDS + "\x00", "\x00" + WORDS, WORDS + "\n", WORDS + " ", " " + WORDS, WORDS[:-1], WORDS[1:],
    WORDS.upper(), WORDS.title(), WORDS.replace(" ", ""), WORDS.replace(" ", "  "), WORDS.replace(" ", "\t"),
    WORDS.replace(" ", "\u00a0"), WORDS.replace("e", "е"), WORDS.replace("c", "с"), WORDS[::-1], WORDS * 2,
    WORDS + "!", WORDS.replace("k", "K"), "ыумут пкун сфеы вкштл ифсл сщааув", "x" * 10_000, WORDS * 400,
    "\ud800", "\u202e" + WORDS, WORDS + "\u200b", "ﬁ", "😀",
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(NEAR_MISSES)))
def test_near_misses_are_refused_with_the_one_sentence(folder: Path, number: int) -> None:
    with pytest.raises(Refused) as caught:
        open_vault(folder, words=NEAR_MISSES[number])
    assert caught.value.message == WRONG_PASSPHRASE
    assert caught.value.code == "passphrase"


@settings(max_examples=170, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=60))
def test_random_passphrases_are_refused(folder: Path, words: str) -> None:
    if unicodedata.normalize("NFC", words) == WORDS:
        return
    with pytest.raises(Refused) as caught:
        open_vault(folder, words=words)
    assert caught.value.message == WRONG_PASSPHRASE


def test_composed_and_decomposed_letters_are_one_passphrase(tmp_path: Path) -> None:
    words = "ёлка и йод в чёрной чаше"
    create_vault(tmp_path / "a.kzvault", words=unicodedata.normalize("NFD", words)).close()
    open_vault(tmp_path / "a.kzvault", words=unicodedata.normalize("NFC", words)).close()


def test_the_real_floor_of_the_key_derivation_is_the_default(folder: Path) -> None:
    from kzdesk.runtime.paths import migrations

    with pytest.raises(Damaged):
        Vault.open(folder, Secret(WORDS), clock=FixedClock(), migrations=migrations())


def test_nothing_is_made_over_something(folder: Path) -> None:
    before = sorted(path.read_bytes() for path in folder.iterdir())
    with pytest.raises(Refused) as caught:
        create_vault(folder)
    assert caught.value.code == "exists"
    assert sorted(path.read_bytes() for path in folder.iterdir()) == before


def test_where_nothing_can_be_made_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    for parent in (tmp_path / "file", tmp_path / "missing"):
        with pytest.raises(Unavailable):
            create_vault(parent / "a.kzvault")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_vault_that_could_not_be_finished_is_not_found(tmp_path: Path) -> None:
    empty = tmp_path / "no-migrations"
    empty.mkdir()
    with pytest.raises(ImportError):
        Vault.create(tmp_path / "a.kzvault", Secret(WORDS), cost=QUICK, clock=FixedClock(), migrations=empty)
    assert [path.name for path in tmp_path.iterdir()] == ["no-migrations"]


@pytest.mark.parametrize("missing", ["", "file"])
def test_no_vault_at_the_place(tmp_path: Path, missing: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused) as caught:
        open_vault(tmp_path / (missing or "nothing.kzvault"))
    assert caught.value.code == "no-vault"


def test_an_exception_rolls_back(folder: Path) -> None:
    vault = open_vault(folder)
    with pytest.raises(ZeroDivisionError):
        save_and_fail(vault)
    assert occupations(vault) == ["журналист"]
    save(vault, "адвокат")
    assert occupations(vault) == ["адвокат", "журналист"]
    assert vault.check().sound
    vault.close()


def test_a_transaction_does_not_nest(folder: Path) -> None:
    vault = open_vault(folder)
    with vault.transaction() as tx:
        tx.records.put(Person(occupation="адвокат"))
        with pytest.raises(RuntimeError, match="nest"), vault.transaction():
            pass
    assert occupations(vault) == ["адвокат", "журналист"]
    vault.close()


def test_changes_are_told_once_after_the_commit(folder: Path) -> None:
    vault = open_vault(folder)
    told: list[tuple[Change, ...]] = []

    def hear(changes: tuple[Change, ...]) -> None:
        told.append(changes)
        assert "адвокат" in occupations(vault)

    vault.on_commit = hear
    with vault.transaction() as tx:
        person = tx.records.put(Person(occupation="адвокат"))
        tx.records.put(PersonName(person=person.id, surname="Ахметова"))
        assert told == []
    assert [[change.record_type for change in changes] for changes in told] == [["person", "person_name"]]
    assert occupations(vault)
    with pytest.raises(ZeroDivisionError):
        save_and_fail(vault)
    assert len(told) == 1
    vault.close()


def test_threads_take_turns(folder: Path) -> None:
    vault = open_vault(folder)
    errors: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for number in range(20):
                save(vault, f"{name}{number}")
        except BaseException as error:
            errors.append(error)
            raise

    threads = [threading.Thread(target=work, args=(name,)) for name in "абвг"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(occupations(vault)) == 81
    assert vault.check().sound
    vault.close()


def test_a_closed_vault_says_so_and_closing_twice_does_no_harm(folder: Path) -> None:
    vault = open_vault(folder)
    vault.close()
    vault.close()
    for use in (vault.check, lambda: occupations(vault), lambda: vault.change_passphrase(Secret(WORDS), Secret("x"))):
        with pytest.raises(Unavailable) as caught:
            use()
        assert caught.value.code == "closed"


def test_the_passphrase_changes_and_the_old_one_is_gone(folder: Path) -> None:
    vault = open_vault(folder)
    database = (folder / "vault.db").read_bytes()
    vault.change_passphrase(Secret(WORDS), Secret("other words"), floor=QUICK)
    vault.close()
    assert (folder / "vault.db").read_bytes() == database
    with pytest.raises(Refused):
        open_vault(folder)
    vault = open_vault(folder, words="other words")
    assert occupations(vault) == ["журналист"]
    vault.close()


def test_a_wrong_old_passphrase_changes_nothing(folder: Path) -> None:
    vault = open_vault(folder)
    before = (folder / "keys-a").read_bytes(), (folder / "keys-b").read_bytes()
    with pytest.raises(Refused) as caught:
        vault.change_passphrase(Secret("wrong words"), Secret("other words"), floor=QUICK)
    assert caught.value.message == WRONG_PASSPHRASE
    assert ((folder / "keys-a").read_bytes(), (folder / "keys-b").read_bytes()) == before
    vault.close()


@pytest.mark.parametrize("name", ["keys-a", "keys-b"])
def test_a_damaged_copy_of_the_keys_is_mended_and_told(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"rotten")
    vault = open_vault(folder)
    assert ["made anew" in notice.text for notice in vault.notices] == [True]
    assert (folder / "keys-a").read_bytes() == (folder / "keys-b").read_bytes()
    vault.close()
    assert open_vault(folder).notices == ()


def test_a_copy_that_cannot_be_mended_does_not_keep_people_out(folder: Path) -> None:
    (folder / "keys-a").unlink()
    (folder / "keys-a").mkdir()
    vault = open_vault(folder)
    assert ["could not be made anew" in notice.text for notice in vault.notices] == [True]
    assert occupations(vault) == ["журналист"]
    vault.close()


def test_an_interrupted_change_of_passphrase_is_completed(folder: Path) -> None:
    old = (folder / "keys-a").read_bytes()
    vault = open_vault(folder)
    vault.change_passphrase(Secret(WORDS), Secret("other words"), floor=QUICK)
    vault.close()
    (folder / "keys-a").write_bytes(old)
    with pytest.raises(Refused):
        open_vault(folder)
    vault = open_vault(folder, words="other words")
    assert vault.notices == ()
    assert (folder / "keys-a").read_bytes() == (folder / "keys-b").read_bytes() != old
    vault.close()


def test_keys_of_another_vault_do_not_open(folder: Path, tmp_path: Path) -> None:
    create_vault(tmp_path / "other.kzvault").close()
    for name in ("keys-a", "keys-b"):
        shutil.copy(tmp_path / "other.kzvault" / name, folder / name)
    with pytest.raises(Damaged):
        open_vault(folder)


def test_the_database_of_another_vault_does_not_open(folder: Path, tmp_path: Path) -> None:
    create_vault(tmp_path / "other.kzvault").close()
    shutil.copy(tmp_path / "other.kzvault" / "vault.db", folder / "vault.db")
    with pytest.raises(Damaged):
        open_vault(folder)


def test_one_forged_copy_of_the_keys_does_not_keep_people_out(folder: Path, tmp_path: Path) -> None:
    """A forger needs no passphrase to replace a copy by another vault's of the same generation."""
    create_vault(tmp_path / "other.kzvault", words="the forger's own").close()
    shutil.copy(tmp_path / "other.kzvault" / "keys-a", folder / "keys-a")
    vault = open_vault(folder)
    assert occupations(vault) == ["журналист"]
    vault.close()
    assert (folder / "keys-a").read_bytes() == (folder / "keys-b").read_bytes()


def test_a_refusal_never_repeats_the_passphrase(folder: Path) -> None:
    with pytest.raises(KzdeskError) as caught:
        open_vault(folder, words="канарейка-passphrase")
    error: BaseException | None = caught.value
    while error is not None:
        assert "канарейка" not in f"{error!r} {error}"
        error = error.__cause__ or error.__context__


def test_every_vault_writes_as_its_own_device(tmp_path: Path) -> None:
    one, two = create_vault(tmp_path / "1.kzvault"), create_vault(tmp_path / "2.kzvault")
    assert one.device != two.device
    assert len(one.device) == 32
    one.close()
    again = open_vault(tmp_path / "1.kzvault")
    assert again.device == one.device
    again.close()
    two.close()


def test_a_deleted_name_leaves_the_search_index_at_once(folder: Path) -> None:
    """Without FTS5's own secure-delete every deleted name stays in it (security.md, finding 5)."""
    vault = open_vault(folder)
    with vault.transaction() as tx:
        ids = [tx.records.put(PersonName(surname=f"исчезнувшая{number}")).id for number in range(50)]
    assert "исчезнувшая".encode() in index_bytes(vault)
    for record_id in ids:
        with vault.transaction() as tx:
            tx.records.delete(PersonName, record_id)
    assert "исчезнувшая".encode() not in index_bytes(vault)
    vault.close()


def index_bytes(vault: Vault) -> bytes:
    """All that the search index holds, decrypted."""
    with raw_connection(vault._opened()) as raw:
        blocks = raw.execute("SELECT block FROM search_index_data").fetchall()
        texts = raw.execute("SELECT body FROM search_text").fetchall()
    return b"".join(block for (block,) in blocks) + "".join(text for (text,) in texts).encode()
