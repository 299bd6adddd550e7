# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that leaves: whole under its name or not at all, where the system has files without a name and where not."""

import os
from pathlib import Path
from typing import BinaryIO

import pytest

from kzdesk.domain.errors import Refused, Unavailable
from kzdesk.services.writing import write_bytes, written_apart


@pytest.fixture
def ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Where there are files without a name, and as if there were none."""
    way = str(request.param)
    if way == "beside":
        monkeypatch.setattr(os, "O_TMPFILE", 0)
    return way


@pytest.mark.parametrize("ways", ["nameless", "beside"], indirect=True)
def test_nothing_is_to_be_seen_before_the_file_has_its_name(ways: str, tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    with written_apart(lambda out: out.write(b"whole"), target, replace=False) as apart:
        assert apart.written == 5
        assert not target.exists()
        assert len(list(tmp_path.iterdir())) == (ways == "beside")
        apart.name()
    assert target.read_bytes() == b"whole"
    assert target.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("ways", ["nameless", "beside"], indirect=True)
def test_what_fails_leaves_what_was_there(ways: str, tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    target.write_bytes(b"mine")

    def break_off(out: BinaryIO) -> int:
        out.write(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(Refused):
        write_bytes(b"new", target, replace=False)
    with pytest.raises(Unavailable), written_apart(break_off, target, replace=True):
        raise AssertionError("it broke off")
    with written_apart(lambda out: out.write(b"new"), target, replace=True):
        pass
    assert target.read_bytes() == b"mine"
    write_bytes(b"new", target, replace=True)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("ways", ["nameless", "beside"], indirect=True)
def test_a_file_that_came_there_meanwhile_is_not_lost(ways: str, tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    with written_apart(lambda out: out.write(b"new"), target, replace=False) as apart:
        target.write_bytes(b"mine")
        with pytest.raises(Refused):
            apart.name()
    assert target.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("ways", ["nameless", "beside"], indirect=True)
def test_a_folder_that_is_not_there_is_said(ways: str, tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        write_bytes(b"new", tmp_path / "missing" / "list.pdf", replace=False)
