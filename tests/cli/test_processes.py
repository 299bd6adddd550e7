# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as people start it: its own process, its own exit code, a real terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vaults import WORDS

pytestmark = pytest.mark.long

ON_A_TERMINAL = """
import os, sys
os.open(sys.argv[1], os.O_RDWR)  # becomes the controlling terminal of this new session
from kzdesk.bootstrap import bootstrap
from kzdesk.cli.main import main
from tests.vaults import QUICK
sys.exit(main(sys.argv[2:], lambda profile: bootstrap(profile, floor=QUICK, seconds=0)))
"""
"""The program with the cheap key derivation of tests: five passphrases are typed here."""


def start(profile: Path, *arguments: object, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kzdesk", "--profile", str(profile), *map(str, arguments)],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
        env=os.environ | settings,
    )


def test_a_vault_from_making_to_checking(profile: Path, tmp_path: Path) -> None:
    words = tmp_path / "words"
    words.touch(mode=0o600)
    words.write_text(WORDS, encoding="utf-8")
    vault = tmp_path / "real.kzvault"
    made = start(profile, "init", vault, "--passphrase-file", words)
    assert (made.returncode, made.stdout.strip()) == (0, str(vault))
    listed = start(profile, "list", vault, "place", KZDESK_PASSPHRASE_FILE=str(words))
    assert listed.returncode == 0
    assert "Шымкент" in listed.stdout
    asked = start(profile, "list", vault, "place")
    assert (asked.returncode, asked.stdout) == (2, "")
    assert "--passphrase-file" in asked.stderr


def test_output_survives_a_terminal_without_unicode(profile: Path) -> None:
    printed = start(profile, "suggest", "--lang", "ru", PYTHONIOENCODING="ascii")
    assert printed.returncode == 0
    assert "\\u04" in printed.stdout


def test_a_reader_that_goes_away_does_no_harm(profile: Path) -> None:
    line = [sys.executable, "-m", "kzdesk", "--profile", str(profile), "types"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_verbs_that_need_no_vault_load_no_database() -> None:
    program = (
        "import sys; from kzdesk.cli.main import main; code = main(['types'])\n"
        "heavy = {'sqlalchemy', 'alembic', 'reportlab', 'sqlcipher3', 'PySide6'} & set(sys.modules)\n"
        "sys.exit(code or len(heavy))"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False).returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="terminals of this kind are POSIX")
def test_the_passphrase_is_asked_for_and_not_shown(profile: Path, tmp_path: Path) -> None:
    vault = tmp_path / "asked.kzvault"
    assert converse(profile, ["init", str(vault)], [WORDS, WORDS]) == (0, "")
    assert converse(profile, ["check-vault", str(vault)], [WORDS]) == (0, "")
    assert converse(profile, ["init", str(tmp_path / "b")], [WORDS, WORDS + "x"])[0] == 2
    assert not (tmp_path / "b.kzvault").exists()


def converse(profile: Path, arguments: list[str], answers: list[str]) -> tuple[int, str]:
    """Run a verb on a terminal, answer its questions, and return its exit code and any answer it echoed."""
    here, there = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", ON_A_TERMINAL, os.ttyname(there), "--profile", str(profile), *arguments],
        stdin=there,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    os.close(there)
    seen = ""
    for answer in answers:
        while not seen.endswith(": "):
            seen += os.read(here, 1024).decode()
        os.write(here, f"{answer}\n".encode())
        seen += "\n"
    printed, _ = process.communicate(timeout=60)
    os.close(here)
    everything = seen + printed.decode()
    return process.returncode, WORDS if WORDS in everything else ""
