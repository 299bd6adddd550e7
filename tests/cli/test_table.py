# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables at the command line: a template filled in, a trial, reading it with and without its wrong rows."""

import json
import shutil
from pathlib import Path

from tests.cli.conftest import Run


def test_a_template_filled_in_is_read(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    assert run("template", "--type", "person", "--lang", "ru", "--out", file).code == 0
    assert run("template", "--type", "person", "--out", file).code == 2
    heads = file.read_text(encoding="utf-8-sig").strip().replace('"', "").split(",")
    blank = dict.fromkeys(heads, "")
    rows = [
        blank | {"Идентификатор": "1", "Полное имя по-русски": "Алиев Аскар", "Пол": "мужской"},
        blank | {"Идентификатор": "2", "Полное имя латиницей": "Aigul Omarova", "Пол": "кошка"},
    ]
    file.write_text("\n".join(";".join(each) for each in (heads, *(list(row.values()) for row in rows))))
    table = ("import", vault, file, "--format", "table", "--type", "person", "--passphrase-file", words)

    trial = run(*table, "--dry-run")
    assert (trial.code, trial.out.splitlines()[:2]) == (0, ["2 new 1 · Алиев Аскар", "3 wrong 2 · Aigul Omarova"])
    assert "кошка" in trial.out
    assert "1 new, 0 changed, 0 the same, 1 wrong. Nothing was changed." in trial.err

    refused = run(*table)
    assert refused.code == 2
    assert "Line 3, Пол: “кошка” is not in the list" in refused.err
    assert run(*table, "--skip-wrong").code == 0
    again = json.loads(run(*table, "--skip-wrong", "--json").out)
    assert [each["outcome"] for each in again] == ["same", "wrong"]


def test_a_mapping_is_said_and_remembered(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("кто,когда родился\nAigul Omarova,1980\n")
    table = ("import", vault, file, "--format", "table", "--type", "person", "--passphrase-file", words)
    assert run(*table).code == 2
    assert run(*table, "--map", "кто").code == 2
    assert run(*table, "--map", "кто=surname").code == 2
    mapped = run(*table, "--map", "кто=name_latin", "--map", "когда родился=birth_date")
    assert (mapped.code, mapped.err) == (0, "1 new, 0 changed, 0 the same, 0 wrong and left out.\n")
    assert "1 the same" in run(*table).err
    assert run("import", vault, file, "--format", "table", "--passphrase-file", words).code == 2


def test_a_form_and_its_answers(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    assert run("xlsform", "detention", "--lang", "kk", "--out", tmp_path / "form.xlsx").code == 0
    assert run("xlsform", "census", "--out", tmp_path / "no.xlsx").code == 2
    told = {
        "_uuid": "u1",
        "kzdesk_form": "detention-1",
        "detention/when": "2022",
        "person/surname": "Omarov",
        "person/custody_kind": "delivery",
    }
    file = tmp_path / "answers.json"
    file.write_text(json.dumps([told, told | {"_uuid": "u2", "detention/when": ""}]))
    answers = ("import", vault, file, "--format", "kobo", "--passphrase-file", words)
    assert "1 new, 0 changed, 0 the same, 1 wrong. Nothing was changed." in run(*answers, "--dry-run").err
    assert run(*answers).code == 2
    assert run(*answers, "--skip-wrong").code == 0
    assert "1 the same" in run(*answers, "--skip-wrong").err


def test_a_whole_vault_goes_out_and_in(run: Run, vault: Path, empty_vault: Path, words: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("id,name_latin\n1,Aigul Omarova\n")
    run("import", vault, people, "--format", "table", "--type", "person", "--passphrase-file", words)
    file, given = tmp_path / "vault.json", ("--passphrase-file", words)
    assert run("export-vault", vault, *given, "--out", file).code == 2
    assert run("export-vault", vault, *given, "--plain", "--reason", "a test", "--out", file).code == 0
    other = shutil.copytree(empty_vault, tmp_path / "other.kzvault")
    assert run("import", other, file, "--format", "vault", "--dry-run", *given).code == 2
    done = json.loads(run("import", other, file, "--format", "vault", "--json", *given).out)
    assert done["state_hash"] == json.loads(file.read_text())["state_hash"]
    assert "Omarova" in run("search", other, "Aigul", *given).out
    table = tmp_path / "out.csv"
    assert run("export-table", other, "--type", "person", *given, "--recipient", "no-key", "--out", table).code == 2
    assert (
        run("export-table", other, "--type", "person", *given, "--plain", "--reason", "a test", "--out", table).code
        == 0
    )
    assert "Aigul Omarova" in table.read_text()
