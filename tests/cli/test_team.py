# SPDX-License-Identifier: GPL-3.0-or-later
"""A team founded, joined and changed at the command line."""

import json
import secrets
import shutil
from pathlib import Path

import pytest

from kzdesk.store.vault import DEVICE
from tests.cli.conftest import Run
from tests.vaults import open_vault


@pytest.fixture
def other(empty_vault: Path, tmp_path: Path) -> Path:
    """Another device’s vault."""
    folder = shutil.copytree(empty_vault, tmp_path / "other.kzvault")
    opened = open_vault(folder)
    with opened.transaction() as tx:
        tx.set_fact(DEVICE, secrets.token_hex(16))
    opened.close()
    return folder


def test_a_team_is_founded_joined_by_nine_words_and_changed(
    run: Run, vault: Path, other: Path, words: Path, tmp_path: Path
) -> None:
    given = ("--passphrase-file", words)
    assert "belongs to no team" in run("team", vault, "list", *given).err
    assert run("team", vault, "invite", *given).code == 2
    assert run("team", vault, "create", *given).code == 2
    assert run("team", vault, "create", "Invented team", "--device", "Office", *given).code == 0
    invited = run("team", vault, "invite", *given)
    invitation, answer = tmp_path / "invitation", tmp_path / "answer"
    invitation.write_text(invited.out)
    joined = run("team", other, "join", invitation, "--device", "Field", *given)
    answer.write_text(joined.out)
    told = run("team", vault, "joiner", answer, *given)
    assert joined.err.split()[-9:] == told.err.split()[-9:]
    assert "“Field”" in told.err
    assert run("team", other, "compared", *given).code == 0
    assert run("team", vault, "confirm", answer, "--role", "monitor", *given).code == 0
    assert run("team", vault, "confirm", answer, *given).code == 2
    device = told.out.strip()
    assert run("team", vault, "compartment", "Spring", *given).code == 0
    shown = json.loads(run("team", vault, "list", "--json", *given).out)
    [shared] = [each["id"] for each in shown["compartments"] if each["name"] == "Spring"]
    assert run("team", vault, "give", shared, device, *given).code == 0
    assert run("team", vault, "write-into", shared, *given).code == 0
    assert run("team", vault, "take", shared, device, *given).code == 0
    assert run("team", vault, "role", device, "--role", "courier", *given).code == 0
    assert run("team", vault, "revoke", device, *given).code == 0
    listed = run("team", vault, "list", *given).out
    assert "removed" in listed
    assert "coordinator" in listed
    assert run("team", vault, "settle", "ab" * 32, *given).code == 2
    assert run("team", other, "give-up", *given).code == 0
    assert run("team", vault, "joiner", tmp_path / "nowhere", *given).code == 2
