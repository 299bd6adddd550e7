# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the command line in this process, on real vaults whose keys are cheap to derive."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from kzdesk.bootstrap import App, bootstrap
from kzdesk.cli.main import main
from tests.vaults import QUICK, WORDS, furnished


@dataclass(frozen=True)
class Result:
    """What a command line left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]
OPEN = ("--plain", "--reason", "a test")
"""How a document leaves the vault as an open file."""


def quick_app(profile: Path | None) -> App:
    return bootstrap(profile, floor=QUICK, seconds=0)


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A passphrase file that only its owner can read."""
    file = tmp_path / "words"
    file.touch(mode=0o600)
    file.write_text(WORDS + "\n", encoding="utf-8")
    return file


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], profile: Path) -> Run:
    """Carries out a command line and returns its exit code and what it printed."""

    def carry_out(*arguments: object) -> Result:
        capsys.readouterr()
        code = main(["--profile", str(profile), *map(str, arguments)], quick_app)
        printed = capsys.readouterr()
        return Result(code, printed.out, printed.err)

    return carry_out


@pytest.fixture
def empty_vault() -> Path:
    """A new vault as `init` makes it; never opened, only copied."""
    return furnished()


@pytest.fixture
def vault(empty_vault: Path, tmp_path: Path) -> Path:
    """A new, empty vault."""
    return shutil.copytree(empty_vault, tmp_path / "test.kzvault")
