# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk check`: whom a finding is about, as lines and as data, and what is left out."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.people import People
from tests.vaults import open_vault


def wrong_way_round(vault: Path, *names: str) -> None:
    """People of one case whose appeal is dated before the first sentence."""
    opened = open_vault(vault)
    try:
        people = People(opened)
        for name in names:
            part = people.case(people.person(name))
            people.sentence(part, "2023-05-10", "5y")
            people.sentence(part, "2022-05-10", "4y", level="appeal")
    finally:
        opened.close()


def test_a_finding_names_the_person_and_begins_with_a_capital(run: Run, vault: Path, words: Path) -> None:
    wrong_way_round(vault, "Anna BELOVA")
    result = run("check", vault, "--class", "date_order", "--passphrase-file", words)
    assert result.code == 0
    assert result.out == (
        "error  date_order  BELOVA Anna: The sentence on appeal is dated 10 May 2022, before the sentence of the first "
        "instance on 10 May 2023.\n"
    )
    assert "1 errors, 0 warnings, 0 hints" in result.err


def test_as_data_a_finding_has_its_facts(run: Run, vault: Path, words: Path) -> None:
    wrong_way_round(vault, "Anna BELOVA")
    given = ("--class", "date_order", "--json", "--passphrase-file", words)
    (found,) = json.loads(run("check", vault, *given).out)
    assert found["sentence"].startswith("The sentence on appeal")
    assert [fact["value"] for fact in found["facts"]] == ["2022-05-10", "2023-05-10"]


def test_what_weighs_less_is_left_out(run: Run, vault: Path, words: Path) -> None:
    wrong_way_round(vault, "Anna BELOVA")
    every = run("check", vault, "--passphrase-file", words).out.splitlines()
    assert any(line.startswith("hint  gaps  BELOVA Anna: Not recorded") for line in every)
    weighty = run("check", vault, "--min-severity", "error", "--passphrase-file", words).out.splitlines()
    assert [line.split("  ")[0] for line in weighty] == ["error"]
