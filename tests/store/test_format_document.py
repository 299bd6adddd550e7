# SPDX-License-Identifier: GPL-3.0-or-later
"""The program printed in docs/formats/vault.md reads a vault without kzdesk."""

import subprocess
import sys
from pathlib import Path

from kzdesk.domain.records.person import Person
from tests.vaults import WORDS, make_vault

DOCUMENT = Path(__file__).parents[2] / "docs" / "formats" / "vault.md"


def read(folder: Path, words: str) -> subprocess.CompletedProcess[str]:
    program = DOCUMENT.read_text(encoding="utf-8").partition("```python\n")[2].partition("```")[0]
    assert "kzdesk." not in program
    command = [sys.executable, "-I", "-X", "utf8", "-c", program, str(folder)]
    return subprocess.run(command, input=words + "\n", capture_output=True, text=True, check=False)


def test_a_vault_can_be_read_without_kzdesk(tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "a.kzvault")
    with vault.transaction() as tx:
        tx.records.put(Person(occupation="журналист"))
    vault.close()
    done = read(tmp_path / "a.kzvault", WORDS)
    assert done.returncode == 0, done.stderr
    assert "журналист" in done.stdout


def test_the_program_refuses_a_wrong_passphrase(tmp_path: Path) -> None:
    make_vault(tmp_path / "a.kzvault").close()
    done = read(tmp_path / "a.kzvault", "wrong words")
    assert done.returncode == 1
    assert "does not open" in done.stderr
