# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk check`: whom a finding is about, as lines and as data, and what is left out."""

import json
from pathlib import Path

from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.review.checking import Checking
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
    assert "Errors: 1, warnings: 0, hints: 0; answered: 0." in result.err


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


def test_a_list_for_a_meeting_names_nobody_unless_asked(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    wrong_way_round(vault, "Anna BELOVA")
    way = ("--plain", "--reason", "meeting", "--passphrase-file", words)
    given = ("check", vault, "--class", "date_order", *way)
    nameless, named = tmp_path / "list.csv", tmp_path / "named.csv"
    result = run(*given, "--out", nameless)
    assert (result.code, result.out) == (0, f"{nameless}\n")
    text = nameless.read_text(encoding="utf-8-sig")
    assert "Sentence, Pronounced" in text
    assert not any(secret in text for secret in ("BELOVA", "Anna", "2022", "2023", "Airport"))
    run(*given, "--names", "--out", named)
    told = named.read_text(encoding="utf-8-sig")
    assert "BELOVA Anna" in told
    assert "The sentence on appeal is dated 10 May 2022" in told
    assert "Sentence, Pronounced: 10 May 2022" in told
    pdf = tmp_path / "list.pdf"
    assert run(*given, "--names", "--out", pdf).code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    kept = json.loads(run("releases", vault, "--json", "--passphrase-file", words).out)
    assert [each["document"] for each in kept] == ["List of findings, for the desk"] * 3


def test_a_list_is_not_written_in_an_unknown_format_nor_without_a_way(
    run: Run, vault: Path, words: Path, tmp_path: Path
) -> None:
    result = run("check", vault, "--out", tmp_path / "list.txt", "--plain", "--reason", "x", "--passphrase-file", words)
    assert result.code == 2
    assert "can be written as" in result.err
    assert run("check", vault, "--out", tmp_path / "list.pdf", "--passphrase-file", words).code == 2
    assert list(tmp_path.glob("list.*")) == []


def test_the_exit_code_tells_of_what_nobody_answered_when_asked(run: Run, vault: Path, words: Path) -> None:
    wrong_way_round(vault, "Anna BELOVA")
    given = ("check", vault, "--class", "date_order", "--passphrase-file", words)
    assert run(*given).code == 0
    assert run(*given, "--fail-on", "error").code == 5
    opened = open_vault(vault)
    checking = Checking(opened, ReferenceData(resources() / "reference"))
    (found,) = checking.everything(only=("date_order",))
    checking.answer(found.finding, "confirmed", "both are right", by="me")
    opened.close()
    assert run(*given, "--fail-on", "hint").code == 0
    assert run(*given, "--open").out == ""


def test_empty_fields_that_checks_compare_are_told(run: Run, vault: Path, words: Path) -> None:
    wrong_way_round(vault, "Anna BELOVA")
    given = ("check", vault, "--empty", "--passphrase-file", words)
    assert "person  birth_date  1/1" in run(*given).out.splitlines()
    assert {"record_type": "custody_episode", "field": "", "empty": 1, "count": 1} in json.loads(
        run(*given, "--json").out
    )


def test_the_classes_are_listed_in_the_help(run: Run) -> None:
    assert "date_order" in run("check", "--help").out
