# SPDX-License-Identifier: GPL-3.0-or-later
"""After a session, what was typed is in the encrypted vault and nowhere else."""

import json
import os
import secrets
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kzdesk.domain.records import TYPES
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import migrations
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.security.traces import forms, traces
from tests.vaults import QUICK

pytestmark = pytest.mark.long

CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыэюяәғқңөұүһ"


def canaries() -> tuple[str, str]:
    """Two words that occur nowhere else: one in Latin letters, one in Cyrillic."""
    latin = "kanarei" + "".join(secrets.choice("bcdfghjklmnpqrstvwxz") for _ in range(9))
    cyrillic = "қанарей" + "".join(secrets.choice(CYRILLIC) for _ in range(9))
    return latin, cyrillic


@dataclass(frozen=True)
class Ran:
    """A session: its machine as it lay at a moment, what was typed, and how much had been done."""

    machine: Path
    words: tuple[str, str]
    did: dict[str, int]


def run_session(machine: Path, killed: Path) -> dict[str, Ran]:
    """A session in a process of its own, for which the machine folder is home, temporary folder and all.

    Returns it as it ended, and as it lay in the middle, which is all that a kill at that moment would have left.
    """
    for name in ("home", "tmp", "cwd", "runtime"):
        (machine / name).mkdir(parents=True, mode=0o700)
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": os.pathsep.join([str(Path.cwd()), str(Path.cwd() / "src")]),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(machine / "home"),
        "TMPDIR": str(machine / "tmp"),
        "XDG_RUNTIME_DIR": str(machine / "runtime"),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
    }
    words = canaries()
    with (
        (machine / "stderr.txt").open("w") as errors,
        subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.security.session"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            cwd=machine / "cwd",
            env=environment,
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps({"machine": str(machine), "words": words}) + "\n")
        process.stdin.flush()
        middle = process.stdout.readline()
        shutil.copytree(machine, killed)
        end, _ = process.communicate("\n", timeout=120)
    (machine / "stdout.txt").write_text(middle + end, encoding="utf-8")
    assert process.returncode == 0, (machine / "stderr.txt").read_text(encoding="utf-8")[-3000:]
    return {"killed": Ran(killed, words, json.loads(middle)), "properly": Ran(machine, words, json.loads(end))}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ran]:
    """One session, by the way it ends."""
    folder = tmp_path_factory.mktemp("session")
    return run_session(folder / "properly", folder / "killed")


@pytest.mark.parametrize("end", ["properly", "killed"])
def test_nothing_typed_is_found_outside_the_vault(session: dict[str, Ran], end: str) -> None:
    did, machine = session[end].did, session[end].machine
    assert did["records"] == 2 * len(TYPES)
    assert did["drafts"] == len(TYPES)
    assert did["texts"] > 100
    assert did["found"] > 10
    assert did["errors"] > 20
    assert did["sound"] == 1
    if end == "properly":
        assert did["pages"] >= 4
        assert did["typed"] >= 3
    assert traces(machine, session[end].words) == []
    assert (machine / "profile" / "logs" / "kzdesk.log").stat().st_size > 0
    assert {path.name for path in (machine / "tmp").iterdir()} == set()


def test_all_of_it_is_inside_the_vault(session: dict[str, Ran], tmp_path: Path) -> None:
    """Looks into a copy, since opening ends what the kill had left."""
    ran = session["killed"]
    words = ran.words
    vault = Vault.open(
        shutil.copytree(ran.machine / "profile" / "vaults" / "desk.kzvault", tmp_path / "desk.kzvault"),
        Secret(f"{words[0]} {words[1]} passphrase of mine"),
        clock=FixedClock(),
        migrations=migrations(),
        floor=QUICK,
    )
    with vault.transaction() as tx:
        assert {found.record_type for found in tx.search.find(words[0], limit=10_000)} >= {"person", "case", "event"}
        assert tx.search.find(words[1], limit=10_000)
        assert len(tx.drafts.all()) == len(TYPES)
    assert vault.check().sound
    vault.close()


@pytest.mark.parametrize("form", forms("kanareiaqşü"))
def test_the_search_for_traces_bites(tmp_path: Path, form: str) -> None:
    (tmp_path / "leak.bin").write_bytes(os.urandom(50) + forms("kanareiaqşü")[form] + os.urandom(50))
    assert traces(tmp_path, ("kanareiaqşü",)) != []


@pytest.mark.parametrize("before", ["", "x", "xx", "xxx"])
def test_the_search_for_traces_finds_base64_wherever_it_begins(tmp_path: Path, before: str) -> None:
    import base64

    (tmp_path / "leak.txt").write_bytes(base64.b64encode(f"{before}қанарейка и ещё текст".encode()))
    assert traces(tmp_path, ("қанарейка",)) != []


def test_the_search_for_traces_reads_names(tmp_path: Path) -> None:
    (tmp_path / "Қанарейка.kzvault").mkdir()
    assert traces(tmp_path, ("Қанарейка",)) != []
