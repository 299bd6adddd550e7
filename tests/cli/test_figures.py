# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk figures`: every number with its records, as lines and as data; and one figure as a released file."""

import csv
import json
from pathlib import Path

from tests.cli.conftest import OPEN, Run
from tests.people import People
from tests.vaults import open_vault


def held(vault: Path) -> tuple[str, ...]:
    """Ten people in custody, nine of them men, all named in public before."""
    opened = open_vault(vault)
    try:
        people = People(opened)
        made = [people.person(f"Name {n}", sex="male" if n else "female") for n in range(10)]
        for each in made:
            people.custody(each, "pretrial", "2023-01-10")
    finally:
        opened.close()
    return tuple(made)


def test_as_data_every_number_has_its_records(run: Run, vault: Path, words: Path) -> None:
    people = held(vault)
    result = run("figures", vault, "--as-of", "2023-03-01", "--json", "--passphrase-file", words)
    told = json.loads(result.out)
    assert (told["edition"], told["as_of"], told["people"]) == (None, "2023-03-01", 10)
    series = {each["name"]: each for each in told["series"]}
    assert [(each["label"], each["value"]) for each in series["sex"]["numbers"]] == [("male", 9), ("female", 1)]
    assert series["sex"]["numbers"][1]["records"] == [people[0]]
    assert [each["value"] for each in series["over_time"]["numbers"]] == [10, 10]
    assert "nobody is left out" in result.err


def test_as_lines_a_number_stands_before_its_records(run: Run, vault: Path, words: Path) -> None:
    people = held(vault)
    lines = run("figures", vault, "--as-of", "2023-03-01", "--passphrase-file", words).out.splitlines()
    assert "sex  Sex: 10" in lines
    assert f"  female  1  {people[0]}" in lines


def test_one_figure_leaves_the_vault_as_any_document_does(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    held(vault)
    given = ("--figure", "sex", "--as-of", "2023-03-01", "--format", "csv", "--passphrase-file", words)
    refused = run("export", vault, "figures", *given, "--out", tmp_path / "no.csv")
    assert (refused.code, (tmp_path / "no.csv").exists()) == (2, False)
    assert run("export", vault, "figures", *given, *OPEN, "--out", tmp_path / "sex.csv").code == 0
    text = (tmp_path / "sex.csv").read_bytes().decode("utf-8-sig")
    head, *rows = csv.reader(text.splitlines())
    assert head == ["What", "Number", "As of", "Disclosure"]
    made = ["2023-03-01", "for the public"]
    assert rows == [["female", "<\u00a05", *made], ["male", "5+", *made]]


def test_a_figure_goes_out_as_a_picture_that_says_for_whom(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    held(vault)
    given = ("--figure", "span", "--as-of", "2023-03-01", "--passphrase-file", words, *OPEN)
    for name, begins in (("svg", b"<?xml"), ("png", b"\x89PNG")):
        file = tmp_path / f"span.{name}"
        assert run("export", vault, "figures", *given, "--format", name, "--out", file).code == 0
        assert file.read_bytes().startswith(begins)
        assert run("verify-export", vault, file, "--passphrase-file", words).code == 0
    drawing = (tmp_path / "span.svg").read_text(encoding="utf-8")
    assert "Disclosure: for the public." in drawing
    assert "Numbers from 1 to 4" in drawing


def test_a_document_without_figures_has_none_to_order(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    given = ("--figure", "sex", "--passphrase-file", words, *OPEN, "--out", tmp_path / "list.pdf")
    assert run("export", vault, "restrictions", *given).code == 2
    assert run("export", vault, "figures", "--figure", "nothing", *given[2:]).code == 2
