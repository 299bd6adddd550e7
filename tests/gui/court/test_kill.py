# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed in the middle of a hearing: every answer shown as saved is there, and the note but for its last letters."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzdesk.bootstrap import App
from kzdesk.domain.records.case import Case
from kzdesk.domain.secret import Secret
from tests.architecture.tree import ROOT
from tests.gui.conftest import PASSPHRASE
from tests.gui.court.answering import LETTERS

pytestmark = pytest.mark.long


@pytest.mark.parametrize("reports", [3, 8])
def test_a_kill_in_court_loses_only_the_last_letters(app: App, vault_folder: Path, reports: int) -> None:
    vault = app.access.open(vault_folder, Secret(PASSPHRASE))
    with vault.transaction() as tx:
        case_id = tx.records.put(Case(title="Case of the square")).id
    vault.close()
    answers, letters = killed_after(app, case_id, reports)
    vault = app.access.open(vault_folder, Secret(PASSPHRASE))
    observing = app.services(vault).observing
    (line,) = observing.summary(case_id).lines
    sheet = observing.sheet(line.observations[0].id)
    vault.close()
    assert answers <= sheet.answered <= answers + 1
    note = sheet.items[answers].note
    assert LETTERS.startswith(note)
    assert len(note) >= letters


def killed_after(app: App, case_id: str, reports: int) -> tuple[int, int]:
    """Let a process answer, kill it some time after so many reports, and return what the last one said is stored."""
    profile = app.paths.profile
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    command = [sys.executable, "-m", "tests.gui.court.answering", str(profile), case_id]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(reports)]
        process.kill()
        lines += process.stdout.readlines()
    answers, letters = (int(word) for word in lines[-1].split())
    return answers, letters
