# SPDX-License-Identifier: GPL-3.0-or-later
"""Purging at the command line: shown first, done for a reason, and listed with who has done it."""

import json
from pathlib import Path

from kzdesk.domain.purging import DOUBLY
from kzdesk.domain.records.source import Information, Source
from tests.cli.conftest import Run
from tests.people import People
from tests.vaults import make_vault


def test_a_record_is_purged_for_a_reason_after_it_was_shown(tmp_path: Path, run: Run, words: Path) -> None:
    vault = make_vault(tmp_path / "a.kzvault")
    people = People(vault)
    person = people.person("Anna Belova")
    with vault.transaction() as tx:
        source = tx.records.put(Source(alias="A lawyer", source_kind="person"))
        tx.records.put(Information(source=source.id, content="She saw Anna Belova in court."))
        many = tx.records.put(Source(alias="A talkative one", source_kind="person"))
        for number in range(DOUBLY + 1):
            tx.records.put(Information(source=many.id, content=f"part {number}"))
    vault.close()
    asked = ("--passphrase-file", words)
    shown = run("purge", vault.folder, person, "--show", *asked)
    assert shown.code == 0, shown.err
    assert [line.split()[0] for line in shown.out.splitlines()] == ["1", "1", "1", "source"]
    assert "A lawyer" in shown.out
    assert run("purge", vault.folder, person, "--reason", "because she said so", *asked).code == 2
    assert run("purge", vault.folder, "0" * 32, "--reason", "asked", *asked).code == 2
    doubly = run("purge", vault.folder, many.id, "--reason", "asked", *asked)
    assert (doubly.code, str(DOUBLY + 2) in doubly.err) == (2, True)
    assert run("purge", vault.folder, many.id, "--reason", "asked", "--count", str(DOUBLY + 2), *asked).code == 0
    done = run("purge", vault.folder, person, "--reason", "asked", *asked)
    assert done.code == 0, done.err
    assert run("purge", vault.folder, person, "--reason", "asked", *asked).code == 2
    listed = json.loads(run("purges", vault.folder, "--json", *asked).out)
    assert {(each["id"], each["type"], each["reason"], each["records"]) for each in listed} == {
        (person, "person", "asked", 3),
        (many.id, "source", "asked", DOUBLY + 2),
    }
    assert all(each["fulfilled"] and each["devices"][0]["done"] for each in listed)
    plain = run("purges", vault.folder, *asked)
    assert "Belova" not in plain.out
    assert "done on" in plain.out
    checked = run("verify", vault.folder, *asked)
    assert checked.code == 0, checked.err
