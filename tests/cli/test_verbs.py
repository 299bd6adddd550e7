# SPDX-License-Identifier: GPL-3.0-or-later
"""Each verb of the command line on a real vault: what it prints, what it changes, how it refuses."""

import json
from pathlib import Path

import pytest

from kzdesk.cli.commands import COMMANDS
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES
from kzdesk.domain.records.person import Person, PersonName
from tests.cli.conftest import OPEN, Result, Run, quick_app
from tests.vaults import WORDS, open_vault

FIXTURE = Path(__file__).parents[1] / "data" / "annex1-2023.json"
OTHER_WORDS = "eleven blue herons cross the frozen lake"


def put(vault: Path, *records: Record) -> list[str]:
    """Store records through a vault of its own opening."""
    opened = open_vault(vault)
    try:
        with opened.transaction() as tx:
            return [tx.records.put(record.completed()).id for record in records]
    finally:
        opened.close()


def test_init_makes_a_vault_and_nothing_else(run: Run, words: Path, tmp_path: Path, profile: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    result = run("init", tmp_path / "new", "--passphrase-file", words)
    assert (result.code, result.err) == (0, "")
    made = tmp_path / "new.kzvault"
    assert result.out == f"{made}\n"
    assert sorted(set(tmp_path.rglob("*")) - set(before)) == [
        made,
        made / "keys-a",
        made / "keys-b",
        made / "vault.db",
    ]


def test_init_refuses_a_place_that_is_taken_and_a_weak_passphrase(run: Run, vault: Path, words: Path) -> None:
    before = (vault / "vault.db").read_bytes()
    assert run("init", vault, "--passphrase-file", words).code == 2
    assert (vault / "vault.db").read_bytes() == before
    words.write_text("password1234567", encoding="utf-8")
    assert run("init", vault.with_name("weak"), "--passphrase-file", words).code == 2
    assert not vault.with_name("weak.kzvault").exists()


def test_a_new_vault_has_the_reference_data(run: Run, vault: Path, words: Path) -> None:
    result = run("list", vault, "provision", "--words", "mass riots", "--json", "--passphrase-file", words)
    assert {row["article"] for row in json.loads(result.out)} == {"272"}


def test_the_demo_can_be_listed_searched_shown_and_exported(run: Run, words: Path, tmp_path: Path) -> None:
    vault = tmp_path / "demo.kzvault"
    given = ("--passphrase-file", words)
    assert run("init", vault, "--demo", *given).code == 0

    listed = run("list", vault, "person", *given)
    assert len(listed.out.splitlines()) == 50
    assert "50" in listed.err

    (found,) = json.loads(run("search", vault, "Буркитов", "--json", *given).out)
    assert found["type_name"] == "person"
    assert "Burkitov" in found["title"]
    assert found["id"] in run("search", vault, "burkit", *given).out

    shown = json.loads(run("show", vault, found["id"], "--json", *given).out)
    assert shown["type"] == "person"
    assert {part["type"] for part in shown["parts"]} == {
        *("person_name", "custody_episode", "list_assessment", "prior_publication"),
    }
    text = run("show", vault, found["id"], *given).out
    assert "Occupation: school teacher" in text
    assert "Дәулет" in text

    out = tmp_path / "annex.pdf"
    written = run("export", vault, "annex1", "--format", "pdf", "--lang", "en", "--out", out, *OPEN, *given)
    assert (written.code, written.out) == (0, f"{out}\n")
    assert out.read_bytes().startswith(b"%PDF-")
    assert out.stat().st_mode & 0o777 == 0o600
    assert run("check-vault", vault, *given).code == 0


def test_export_chooses_an_edition_and_a_day_and_keeps_other_files(
    run: Run, vault: Path, words: Path, tmp_path: Path
) -> None:
    given = ("--passphrase-file", words)
    out = tmp_path / "annex.pdf"
    base = ("export", vault, "annex1", "--out", out, *OPEN, *given)
    assert run(*base).code == 2  # no edition yet
    edition = json.loads(run("import", vault, FIXTURE, "--format", "published-list", "--json", *given).out)["edition"]
    assert run(*base, "--edition", edition).code == 0
    first = out.read_bytes()
    assert run(*base).code == 2  # the file is there
    assert out.read_bytes() == first
    assert run(*base, "--overwrite").code == 0
    assert out.read_bytes() == first
    assert run(*base, "--overwrite", "--as-of", "2021-01").code == 0
    assert out.read_bytes() != first
    before = out.read_bytes()
    for wrong in (("--as-of", "soon"), ("--edition", "none"), ("--lang", "xx"), ("--format", "papyrus")):
        assert run(*base, "--overwrite", *wrong).code == 2
    assert run("export", vault, "annex9", "--out", tmp_path / "x.pdf", *OPEN, *given).code == 2
    assert out.read_bytes() == before
    assert run("export", vault, "annex1", "--out", tmp_path / "absent" / "x.pdf", *OPEN, *given).code == 4


def test_import_tells_what_it_did_and_what_it_would_do(run: Run, vault: Path, words: Path) -> None:
    line = ("import", vault, FIXTURE, "--format", "published-list", "--passphrase-file", words)
    trial = run(*line, "--dry-run")
    assert trial.code == 0
    assert "Nothing was changed" in trial.err
    assert json.loads(run("list", vault, "person", "--json", "--passphrase-file", words).out) == []
    earnest = run(*line)
    assert earnest.out == trial.out
    assert "People: +47 =0" in earnest.out
    again = json.loads(run(*line, "--json").out)
    assert again["created"] == {}
    assert again["matched"]["person"] == 47


def test_import_tells_every_fault_with_its_line(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    document = json.loads(FIXTURE.read_text(encoding="utf-8"))
    entries = document["sections"][0]["groups"][0]["entries"]
    entries[0]["sex"] = "maybe"
    entries[1]["zodiac"] = "bull"
    faulty = tmp_path / "faulty.json"
    faulty.write_text(json.dumps(document, indent=1), encoding="utf-8")
    result = run("import", vault, faulty, "--format", "published-list", "--passphrase-file", words)
    assert (result.code, result.out) == (2, "")
    lines = faulty.read_text(encoding="utf-8").splitlines()
    told = [line for line in result.err.splitlines() if line.startswith("Line ")]
    numbers = [int(line.split()[1].rstrip(":")) for line in told]
    assert ["sex" in lines[numbers[0] - 1], "zodiac" in lines[numbers[1] - 1]] == [True, True]
    assert run("import", vault, faulty, "--format", "csv", "--passphrase-file", words).code == 2
    absent = tmp_path / "absent.json"
    assert run("import", vault, absent, "--format", "published-list", "--passphrase-file", words).code == 4


def test_a_wrong_passphrase_is_refused_with_one_sentence(run: Run, vault: Path, words: Path) -> None:
    words.write_text(OTHER_WORDS, encoding="utf-8")
    result = run("list", vault, "person", "--passphrase-file", words)
    assert (result.code, result.out) == (2, "")
    assert result.err == "This passphrase does not open the vault.\n"


def test_the_passphrase_can_be_changed(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    new = tmp_path / "new-words"
    new.touch(mode=0o600)
    new.write_text(OTHER_WORDS, encoding="utf-8")
    line = ("passphrase", vault, "--passphrase-file")
    assert run(*line, new, "--new-passphrase-file", new).code == 2
    assert run(*line, words, "--new-passphrase-file", new).code == 0
    assert run("list", vault, "person", "--passphrase-file", words).code == 2
    assert run("list", vault, "person", "--passphrase-file", new).code == 0


def test_a_backup_opens_with_the_same_passphrase(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    (person_id,) = put(vault, Person(occupation="kept safe"))
    folder = tmp_path / "copies"
    folder.mkdir()
    result = run("backup", vault, folder, "--passphrase-file", words)
    assert result.code == 0
    made = Path(result.out.strip())
    assert made.parent == folder
    assert "kept safe" in run("show", made, person_id, "--passphrase-file", words).out
    assert "overdue" not in run("check-vault", vault, "--passphrase-file", words).err


def test_a_damaged_vault_is_told_apart(run: Run, vault: Path, words: Path) -> None:
    database = vault / "vault.db"
    content = bytearray(database.read_bytes())
    content[5000:5100] = bytes(100)
    database.write_bytes(content)
    result = run("check-vault", vault, "--passphrase-file", words)
    assert result.code == 3
    assert result.err.strip()


def test_a_vault_that_is_open_elsewhere_is_unavailable(run: Run, vault: Path, words: Path) -> None:
    opened = open_vault(vault)
    try:
        assert run("list", vault, "person", "--passphrase-file", words).code == 4
    finally:
        opened.close()
    assert run("list", vault, "person", "--passphrase-file", words).code == 0


def test_no_vault_no_type_no_record(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    given = ("--passphrase-file", words)
    assert run("list", tmp_path / "absent", "person", *given).code == 2
    refused = run("list", vault, "unicorn", *given)
    assert refused.code == 2
    assert "person" in refused.err
    assert run("show", vault, "0" * 32, *given).code == 2


def test_the_passphrase_file_may_be_named_by_the_environment(
    run: Run, vault: Path, words: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("list", vault, "person").code == 2  # nobody to ask
    monkeypatch.setenv("KZDESK_PASSPHRASE_FILE", str(words))
    assert run("list", vault, "person").code == 0


def test_a_passphrase_file_holds_one_line(run: Run, vault: Path, words: Path) -> None:
    for content in (b"", b"\n", b"two\nlines", b"\xff\xfe", b"a\0b", b"x" * 5000):
        words.write_bytes(content)
        result = run("list", vault, "person", "--passphrase-file", words)
        assert (result.code, result.out) == (2, ""), content
        assert "one line" in result.err


def test_a_passphrase_file_that_is_not_there_is_unavailable(run: Run, vault: Path, tmp_path: Path) -> None:
    assert run("list", vault, "person", "--passphrase-file", tmp_path / "absent").code == 4


def test_a_passphrase_file_that_others_can_read_is_told(run: Run, vault: Path, words: Path) -> None:
    words.chmod(0o644)
    result = run("list", vault, "person", "--passphrase-file", words)
    assert result.code == 0
    assert "chmod 600" in result.err


HOSTILE = "\x1b[31mred\x07 \u202eright\u2066 <b>&\x9b2J"


def test_text_of_records_cannot_steer_the_terminal(run: Run, vault: Path, words: Path) -> None:
    (person_id,) = put(vault, Person(occupation=HOSTILE, note=f"first\n{HOSTILE}"))
    put(vault, PersonName(person=person_id, given="Given", surname=HOSTILE))
    given = ("--passphrase-file", words)
    for line in (("list", vault, "person"), ("show", vault, person_id), ("search", vault, "right")):
        plain: Result = run(*line, *given)
        assert "\\x1b[31mred\\x07" in plain.out
        assert "<b>&" in plain.out
        as_json = run(*line, "--json", *given)
        for printed in (plain, as_json):
            assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u2066"} & set(printed.out + printed.err)
    assert json.loads(run("show", vault, person_id, "--json", *given).out)["values"]["occupation"] == HOSTILE


def test_types_are_printed_without_a_vault(run: Run) -> None:
    printed = run("types", "--json")
    assert [row["type"] for row in json.loads(printed.out)] == [each.TYPE for each in TYPES]
    assert len(run("types").out.splitlines()) == len(TYPES)


def test_suggested_words_open_a_vault(run: Run, tmp_path: Path) -> None:
    for language in ("en", "ru"):
        file = tmp_path / language
        file.touch(mode=0o600)
        file.write_text(run("suggest", "--lang", language).out, encoding="utf-8")
        assert run("init", tmp_path / f"{language}.kzvault", "--passphrase-file", file).code == 0


def test_no_verb_takes_a_passphrase_as_an_argument(run: Run, vault: Path) -> None:
    assert run("list", vault, "person", "--passphrase", WORDS).code == 2
    for command in COMMANDS:
        helped = run(command.name, "--help")
        assert helped.code == 0
        assert "PASSPHRASE" not in helped.out.replace("KZDESK_PASSPHRASE_FILE", "")


@pytest.mark.parametrize("line", [(), ("unknown",), ("list",), ("--profile",), ("import", "v", "f")])
def test_a_line_that_makes_no_sense_is_refused(run: Run, line: tuple[str, ...]) -> None:
    result = run(*line)
    assert (result.code, result.out) == (2, "")
    assert "usage" in result.err


def test_a_bug_is_told_without_values(run: Run, capsys: pytest.CaptureFixture[str], profile: Path) -> None:
    from kzdesk.cli.main import main

    def broken_app(folder: Path | None) -> object:
        app = quick_app(folder)
        object.__setattr__(app, "access", None)
        return app

    code = main(["suggest"], broken_app)  # type: ignore[arg-type]
    printed = capsys.readouterr()
    assert code == 1
    assert "AttributeError" in printed.err
    assert "suggest.py" in printed.err
