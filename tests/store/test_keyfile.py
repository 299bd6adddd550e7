# SPDX-License-Identifier: GPL-3.0-or-later
"""Two copies of the keys: one bad copy is noticed and mended, a torn write locks nobody out."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from kzdesk.crypto.keyslots import BLOCK_SIZE, Opened, create, replace
from kzdesk.domain.errors import Damaged, Unavailable
from kzdesk.store.keyfile import COPIES, KeyFile
from tests.vaults import QUICK

OLD, OPENED = create(b"old words", QUICK)
NEW = replace(OLD, OPENED, b"new words")


def flipped(block: bytes) -> bytes:
    return block[:500] + bytes([block[500] ^ 4]) + block[501:]


def replace_by_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "flipped bit": lambda path: path.write_bytes(flipped(path.read_bytes())),
    "cut": lambda path: path.write_bytes(path.read_bytes()[:700]),
    "emptied": lambda path: path.write_bytes(b""),
    "grown": lambda path: path.write_bytes(path.read_bytes() + b"\x00"),
    "missing": lambda path: path.unlink(),
    "zeroed": lambda path: path.write_bytes(bytes(BLOCK_SIZE)),
    "a folder": replace_by_folder,
}


def test_both_copies_are_written_and_only_the_owner_may_read_them(tmp_path: Path) -> None:
    KeyFile(tmp_path).write(OLD)
    for name in COPIES:
        assert (tmp_path / name).read_bytes() == OLD
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    copies = KeyFile(tmp_path).read()
    assert (copies.blocks, copies.damaged, copies.outdated) == ((OLD,), (), ())


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", COPIES)
def test_one_bad_copy_is_named_and_the_other_used(tmp_path: Path, name: str, damage: str) -> None:
    keys = KeyFile(tmp_path)
    keys.write(OLD)
    DAMAGES[damage](tmp_path / name)
    copies = keys.read()
    assert (copies.blocks, copies.damaged) == ((OLD,), (name,))


@pytest.mark.parametrize("damage", [name for name in DAMAGES if name != "a folder"])
def test_writing_mends_the_bad_copy(tmp_path: Path, damage: str) -> None:
    keys = KeyFile(tmp_path)
    keys.write(OLD)
    DAMAGES[damage](tmp_path / "keys-a")
    keys.write(OLD)
    assert [(tmp_path / name).read_bytes() for name in COPIES] == [OLD, OLD]


def test_two_bad_copies_are_said_to_be_damaged(tmp_path: Path) -> None:
    keys = KeyFile(tmp_path)
    keys.write(OLD)
    DAMAGES["cut"](tmp_path / "keys-a")
    DAMAGES["missing"](tmp_path / "keys-b")
    with pytest.raises(Damaged):
        keys.read()


def test_the_newer_generation_counts(tmp_path: Path) -> None:
    (tmp_path / "keys-a").write_bytes(OLD)
    (tmp_path / "keys-b").write_bytes(NEW)
    copies = KeyFile(tmp_path).read()
    assert (copies.blocks, copies.outdated) == ((NEW,), ("keys-a",))


@pytest.mark.parametrize("name", COPIES)
@pytest.mark.parametrize("written", [0, 1, 48, 56, 128, 512, 959, 960, 1000, 1023])
def test_a_write_torn_anywhere_leaves_one_whole_block(tmp_path: Path, name: str, written: int) -> None:
    """The disk took the first bytes of the new block and lost the rest; the other copy is not yet touched."""
    for copy in COPIES:
        (tmp_path / copy).write_bytes(OLD)
    (tmp_path / name).write_bytes(NEW[:written] + OLD[written:])
    assert KeyFile(tmp_path).read().blocks in ((OLD,), (NEW,))


def test_the_good_copy_is_never_the_first_to_be_overwritten(tmp_path: Path) -> None:
    """Where the bad copy cannot be written, the good one stays as it is."""
    keys = KeyFile(tmp_path)
    keys.write(OLD)
    DAMAGES["a folder"](tmp_path / "keys-a")
    with pytest.raises(Unavailable):
        keys.write(NEW)
    assert (tmp_path / "keys-b").read_bytes() == OLD


def test_of_two_good_copies_the_second_is_written_first(tmp_path: Path) -> None:
    keys = KeyFile(tmp_path)
    keys.write(OLD)
    (tmp_path / "keys-a").write_bytes(NEW)
    DAMAGES["a folder"](tmp_path / "keys-b")
    with pytest.raises(Unavailable):
        keys.write(replace(NEW, OPENED, b"third words"))
    assert (tmp_path / "keys-a").read_bytes() == NEW


def test_keys_do_not_show_in_representations(tmp_path: Path) -> None:
    KeyFile(tmp_path).write(OLD)
    assert repr(OLD[:16])[2:-1] not in repr(KeyFile(tmp_path).read())
    assert isinstance(OPENED, Opened)
