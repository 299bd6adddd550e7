# SPDX-License-Identifier: GPL-3.0-or-later
"""Getting in: slower after each wrong passphrase, never locked out, and no vault behind a weak passphrase."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzdesk.domain.errors import Refused, Unavailable
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.services.access import WORD_LANGUAGES, Access
from kzdesk.store.vault import WRONG_PASSPHRASE
from tests.doubles import FixedClock
from tests.vaults import QUICK, WORDS, make_vault


@pytest.fixture
def access(clock: FixedClock) -> Access:
    return Access(clock, floor=QUICK, seconds=0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "a.kzvault"
    make_vault(place).close()
    return place


def test_a_vault_is_made_with_its_ending_and_found_again(access: Access, tmp_path: Path) -> None:
    vault = access.create(tmp_path / "vaults" / "Дело 1", Secret(WORDS))
    assert vault.folder == tmp_path / "vaults" / "Дело 1.kzvault"
    with vault.transaction() as tx:
        tx.records.put(Person())
    vault.close()
    (tmp_path / "vaults" / "empty.kzvault").mkdir()
    (tmp_path / "vaults" / "notes").mkdir()
    assert access.vaults(tmp_path / "vaults") == (vault.folder,)
    assert access.vaults(tmp_path / "missing") == ()
    for name in ("Дело 1", "Дело 1.kzvault"):
        access.open(tmp_path / "vaults" / name, Secret(WORDS)).close()


def test_a_name_with_a_dot_keeps_it(access: Access, tmp_path: Path) -> None:
    vault = access.create(tmp_path / "v1.2", Secret(WORDS))
    assert vault.folder.name == "v1.2.kzvault"
    vault.close()


@pytest.mark.parametrize("words", ["", "short", "password password", "aaaaaaaaaaaaaaaaaaaa"])
def test_a_weak_passphrase_makes_no_vault(access: Access, tmp_path: Path, words: str) -> None:
    with pytest.raises(Refused) as caught:
        access.create(tmp_path / "a", Secret(words))
    assert caught.value.code == "weak"
    assert list(tmp_path.iterdir()) == []


def test_where_no_folder_can_be_made_a_sentence_says_so(access: Access, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises((Refused, Unavailable)):
        access.create(tmp_path / "file" / "deeper" / "a", Secret(WORDS))


def test_each_wrong_passphrase_makes_the_next_try_wait_longer(access: Access, folder: Path, clock: FixedClock) -> None:
    waits = []
    for _ in range(8):
        with pytest.raises(Refused) as caught:
            access.open(folder, Secret("wrong words"))
        assert caught.value.message == WRONG_PASSPHRASE
        waits.append(access.seconds_to_wait())
        with pytest.raises(Refused) as caught:
            access.open(folder, Secret(WORDS))
        assert caught.value.code == "wait"
        clock.advance(seconds=waits[-1])
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]
    access.open(folder, Secret(WORDS)).close()
    assert access.seconds_to_wait() == 0
    with pytest.raises(Refused):
        access.open(folder, Secret("wrong words"))
    assert access.seconds_to_wait() == 1


def test_a_hundred_wrong_ones_lock_nobody_out(access: Access, folder: Path, clock: FixedClock) -> None:
    for _ in range(100):
        with pytest.raises(Refused):
            access.open(folder, Secret("wrong words"))
        clock.advance(seconds=30)
    access.open(folder, Secret(WORDS)).close()


def test_a_clock_set_back_does_not_prolong_the_wait(access: Access, folder: Path, clock: FixedClock) -> None:
    with pytest.raises(Refused):
        access.open(folder, Secret("wrong words"))
    clock.advance(days=-400)
    assert access.seconds_to_wait() == 1
    clock.advance(seconds=1)
    access.open(folder, Secret(WORDS)).close()


def test_other_refusals_cost_no_wait(access: Access, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        access.open(tmp_path / "missing", Secret(WORDS))
    assert caught.value.code == "no-vault"
    assert access.seconds_to_wait() == 0


def test_a_changed_passphrase_opens_and_a_wrong_old_one_waits(access: Access, folder: Path, clock: FixedClock) -> None:
    vault = access.open(folder, Secret(WORDS))
    with pytest.raises(Refused) as caught:
        access.change_passphrase(vault, Secret("wrong words"), Secret("nine blue dogs read long letters"))
    assert caught.value.code == "passphrase"
    with pytest.raises(Refused) as caught:
        access.change_passphrase(vault, Secret(WORDS), Secret("nine blue dogs read long letters"))
    assert caught.value.code == "wait"
    clock.advance(seconds=1)
    with pytest.raises(Refused) as caught:
        access.change_passphrase(vault, Secret(WORDS), Secret("weak"))
    assert caught.value.code == "weak"
    access.change_passphrase(vault, Secret(WORDS), Secret("nine blue dogs read long letters"))
    vault.close()
    access.open(folder, Secret("nine blue dogs read long letters")).close()


@pytest.mark.parametrize("language", WORD_LANGUAGES)
def test_suggested_words_are_strong_enough_and_hidden(access: Access, language: str) -> None:
    suggested = access.suggest(language)
    assert access.strength(suggested).acceptable
    assert suggested.reveal().split(" ")[0] not in repr(suggested)


def test_a_judgement_comes_with_sentences_for_people(access: Access) -> None:
    judgement = access.strength(Secret("Almaty2024!"))
    assert not judgement.acceptable
    assert source_text(judgement.advice[0]) == "At least 15 characters, or take suggested words."
    assert access.strength(Secret("correct horse battery staple")).advice == ()


def test_new_vaults_are_calibrated_from_the_real_floor_up(tmp_path: Path) -> None:
    from kzdesk.crypto.kdf import FLOOR
    from kzdesk.crypto.keyslots import read_header

    vault = Access(FixedClock(), seconds=0).create(tmp_path / "a", Secret(WORDS))
    assert read_header((vault.folder / "keys-a").read_bytes()).cost == FLOOR
    vault.close()


HEAVY = (
    "sqlalchemy",
    "alembic",
    "reportlab",
    "sqlcipher3",
    "argon2",
    "zxcvbn",
    "kzdesk.domain.records",
    "kzdesk.store",
)


def test_nothing_heavy_is_loaded_before_a_vault_is_opened() -> None:
    program = f"import sys, kzdesk.services.access; print([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=os.environ)
    assert done.stdout.strip() == "[]"
