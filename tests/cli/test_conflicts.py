# SPDX-License-Identifier: GPL-3.0-or-later
"""Conflicts at the command line: listed, settled with a reason, and the state that devices compare."""

import dataclasses
import json
import re
from pathlib import Path

import pytest

from kzdesk.domain.records.person import Person
from tests.cli.conftest import Run
from tests.mergers import device_vault, hear


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two closed vaults with one person whose occupation and note were written apart."""
    vaults = [device_vault(tmp_path / f"{number}.kzvault", number) for number in (1, 2)]
    with vaults[0].transaction() as tx:
        record_id = tx.records.put(Person()).id
    hear(vaults[1], vaults[0])
    for number, vault in enumerate(vaults):
        with vault.transaction() as tx:
            known = tx.records.get(Person, record_id)
            tx.records.put(dataclasses.replace(known, occupation=f"job {number}", note=f"told by {number}"))
    for one, other in (vaults, vaults[::-1]):
        hear(one, other)
    for vault in vaults:
        vault.close()
    return vaults[0].folder, vaults[1].folder


def test_conflicts_are_listed_and_settled(folders: tuple[Path, Path], run: Run, words: Path) -> None:
    folder, other = folders
    asked = ("--passphrase-file", words)
    plain = run("conflicts", folder, *asked)
    assert plain.code == 0
    assert "job 0" in plain.out
    assert "job 1" in plain.out
    (found,) = json.loads(run("conflicts", folder, "--json", *asked).out)
    assert [each["field"] for each in found["conflicts"]] == ["note", "occupation"]
    sides = [side["value"] for side in found["conflicts"][1]["sides"]]
    states = [run("verify", place, *asked) for place in folders]
    assert [state.code for state in states] == [0, 0]
    assert states[0].out.splitlines()[0] == states[1].out.splitlines()[0]
    assert re.fullmatch(r"[0-9a-f]{64}", states[0].out.splitlines()[0])
    taken = run("resolve", folder, found["id"], "occupation", "--take", "2", "--reason", "asked", *asked)
    written = run("resolve", folder, found["id"], "note", "--write", "told by both", "--reason", "asked", *asked)
    assert (taken.code, written.code) == (0, 0), taken.err + written.err
    shown = run("show", folder, found["id"], *asked)
    assert sides[1] in shown.out, shown.err
    assert json.loads(run("conflicts", folder, "--json", *asked).out) == []
    assert run("verify", folder, *asked).out.splitlines()[0] != states[0].out.splitlines()[0]
    again = run("resolve", folder, found["id"], "occupation", "--take", "1", "--reason", "asked", *asked)
    wrong = run("resolve", other, found["id"], "occupation", "--take", "3", "--reason", "asked", *asked)
    assert (again.code, wrong.code) == (2, 2)
