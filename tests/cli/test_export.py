# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents leave the vault at the command line in one of two ways; what left is remembered and recognised."""

import json
import shutil
from pathlib import Path
from typing import Any

import pyrage
import pytest

from kzdesk.bootstrap import App
from kzdesk.cli.main import main
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.secret import Secret
from kzdesk.runtime.paths import resources
from tests.cli.conftest import OPEN, Result, Run, quick_app
from tests.people import People
from tests.vaults import WORDS, furnished

KEY = pyrage.x25519.Identity.generate()
PUBLIC = str(KEY.to_public())


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A vault with two editions and four people on the newer; one named, one unnamed, one hidden, one known already."""
    folder = tmp_path_factory.mktemp("listed")
    app = quick_app(folder / "profile")
    vault = app.access.open(shutil.copytree(furnished(), folder / "listed.kzvault"), Secret(WORDS))
    services = app.services(vault)
    people = People(vault)
    services.editions.create("An older list", PartialDate("2022"))
    edition = services.editions.create("The list", PartialDate("2023-08"))
    group = services.editions.view(edition.id).sections[0].groups[0].group.id
    ids = {"edition": edition.id}
    for name, level in (("Anna", "C6"), ("Boris", "C5"), ("Vera", ""), ("Dana", "")):
        ids[name] = people.convict(f"{name} Almatova", published=name == "Dana")
        if level:
            with vault.transaction() as tx:
                tx.records.put(Consent(person=ids[name], levels=(level,), obtained_on=PartialDate("2022")))
        services.editions.place(group, ids[name])
    vault.close()
    return vault.folder, ids


class Line:
    """Command lines over a vault of its own."""

    def __init__(self, run: Run, vault: Path, words: Path, folder: Path) -> None:
        self.run, self.vault, self.words, self.folder = run, vault, words, folder

    def __call__(self, verb: str, *arguments: object) -> Result:
        return self.run(verb, self.vault, *arguments, "--passphrase-file", self.words)

    def export(self, *arguments: object, out: str = "list.pdf") -> Result:
        return self("export", "annex1", "--out", self.folder / out, *arguments)

    def releases(self, *arguments: object) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self("releases", "--json", *arguments).out)
        return found


@pytest.fixture
def line(run: Run, words: Path, listed: tuple[Path, dict[str, str]], tmp_path: Path) -> Line:
    folder = tmp_path / "out"
    folder.mkdir()
    return Line(run, shutil.copytree(listed[0], tmp_path / "listed.kzvault"), words, folder)


def test_without_a_way_out_the_two_are_told_and_nothing_is_written(line: Line) -> None:
    for given in ((), ("--plain",), ("--reason", "why"), ("--plain", "--reason", " ")):
        refused = line.export(*given)
        assert refused.code == 2
        assert "--recipient KEY" in refused.err
        assert "--plain and --reason TEXT" in refused.err
    assert line.export("--recipient", PUBLIC, *OPEN).code == 2
    assert line.export("--recipient", "age1nobody").code == 2
    assert list(line.folder.iterdir()) == []
    assert line.releases() == []


def test_encrypted_to_a_recipient(line: Line) -> None:
    manifest = line.folder / "list.json"
    done = line.export("--recipient", PUBLIC, "--manifest", manifest, out="list.pdf.age")
    assert (done.code, done.out) == (0, f"{line.folder / 'list.pdf.age'}\n")
    assert "only the key of the recipient opens it" in done.err
    opened = pyrage.decrypt((line.folder / "list.pdf.age").read_bytes(), [KEY])
    assert opened.startswith(b"%PDF-")
    (release,) = line.releases()
    assert release["recipient"] == PUBLIC
    assert release["file"] == "list.pdf.age"
    assert json.loads(manifest.read_text(encoding="utf-8"))["file"]["sha256"] == release["sha256"]
    assert line.export("--recipient", PUBLIC, "--manifest", manifest, out="other.age").code == 2
    assert not (line.folder / "other.age").exists()


def test_what_is_shown_withheld_and_remarked_is_told(line: Line) -> None:
    told = line.export(*OPEN).err
    assert "The file is open" in told
    assert "Pages: " in told
    assert "People shown by name: 2; under a pseudonym: 1." in told
    assert "Named because an earlier publication named them: 1." in told
    assert "(no consent)." in told
    assert "(left out or coarse, for somebody without a name)." in told
    assert "(not for these readers)." in told
    assert "Remarks: " in told
    assert "Named on the strength of an earlier publication: “An earlier list”, 2021. – Almatova Dana\n" in told


def test_the_newest_record_of_its_kind_is_meant(line: Line, listed: tuple[Path, dict[str, str]]) -> None:
    edition = listed[1]["edition"]
    for given in ((), ("--edition", edition), ("--subject", edition)):
        assert line.export(*given, *OPEN, "--overwrite").code == 0
    assert {each["as_of"] for each in line.releases()} == {"2023-08"}
    assert len({each["document_sha256"] for each in line.releases()}) == 1
    assert line.export("--person", listed[1]["Anna"], *OPEN, "--overwrite").code == 2
    assert line.export("--edition", edition, "--subject", edition, *OPEN, "--overwrite").code == 2
    assert line("export", "upr", "--out", line.folder / "upr.docx", *OPEN).code == 2  # there is no report


def test_the_profile_before_the_verb_is_the_folder_and_behind_it_the_readers(line: Line, tmp_path: Path) -> None:
    seen: list[Path | None] = []

    def app(folder: Path | None) -> App:
        seen.append(folder)
        return quick_app(folder)

    out = ("--out", str(line.folder / "a.pdf"), "--passphrase-file", str(line.words))
    arguments = ["--profile", str(tmp_path / "p"), "export", str(line.vault), "annex1", "--profile", "coalition"]
    assert main([*arguments, *OPEN, *out], app) == 0
    assert seen == [tmp_path / "p"]
    assert line.releases()[0]["profile"] == "coalition"


def test_an_open_file_asks_for_the_passphrase_once_more(
    line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed = iter([WORDS, "not the passphrase at all"])
    prompts: list[str] = []

    def ask(prompt: str) -> str:
        prompts.append(prompt)
        return next(typed)

    monkeypatch.setattr("getpass.getpass", ask)
    monkeypatch.setattr("sys.stdin", Typing())
    arguments = ["export", str(line.vault), "annex1", *OPEN, "--out", str(line.folder / "a.pdf")]
    assert main(["--profile", str(tmp_path / "profile"), *arguments], quick_app) == 2
    assert prompts == ["Passphrase: ", "Passphrase once more, for an open file: "]
    assert list(line.folder.iterdir()) == []
    assert line.releases() == []


class Typing:
    def isatty(self) -> bool:
        return True


def test_a_file_is_recognised(line: Line) -> None:
    line.export(*OPEN)
    file = line.folder / "list.pdf"
    exact = line("verify-export", file)
    assert exact.code == 0
    assert "exactly what was released." in exact.out
    assert "for the public" in exact.out
    renamed = file.rename(line.folder / "renamed.pdf")
    told = line("verify-export", renamed, "--json")
    assert (told.code, json.loads(told.out)["match"]) == (0, "other-name")
    assert json.loads(told.out)["releases"] == line.releases()
    renamed.write_bytes(renamed.read_bytes() + b"\n")
    altered = line("verify-export", renamed, "--json")
    assert (altered.code, json.loads(altered.out)) == (2, {"match": "unknown", "releases": []})
    assert line("verify-export", line.folder / "nothing").code == 4


def test_releases_of_a_person_tell_what_to_do(line: Line, listed: tuple[Path, dict[str, str]]) -> None:
    line.export(*OPEN)
    shown = {name: line.releases("--person", listed[1][name]) for name in ("Anna", "Boris", "Vera", "Dana")}
    assert {name: [each["shown_as"] for each in found] for name, found in shown.items()} == {
        "Anna": ["name"],
        "Boris": ["pseudonym"],
        "Vera": [],
        "Dana": ["name"],
    }
    assert "publish a new edition" in shown["Anna"][0]["what_to_do"][0]
    assert len(shown["Boris"][0]["what_to_do"]) == 2
    text = line("releases", "--person", listed[1]["Anna"])
    assert "annex1" not in text.out
    assert "Annex 1: list of political prisoners" in text.out
    assert "open: a test" in text.out
    assert "publish a new edition" in text.out
    assert "Nothing that left" in line("releases", "--person", listed[1]["Vera"]).err
    assert line("releases", "--person", "nobody").code == 2


def test_submissions_are_told_without_a_vault(run: Run) -> None:
    told = json.loads(run("submissions", "--json").out)
    annex = next(each for each in told["submissions"] if each["name"] == "annex1")
    assert annex["subjects"] == ["edition"]
    assert annex["label"] == "Annex 1: list of political prisoners"
    assert set(annex["languages"]) == {"en", "ru", "kk"}
    assert (annex["format"], annex["profile"]) == ("pdf", "public")
    assert "pdf" in {each["name"] for each in told["formats"]}
    assert told["profiles"] == ["public", "coalition", "un", "government", "internal"]
    plain = run("submissions")
    assert "annex1" in plain.out
    assert "Formats: pdf" in plain.err


def test_make_run_can_still_write_its_annex() -> None:
    script = (resources().parent / "scripts" / "run.sh").read_text(encoding="utf-8")
    assert '--plain --reason "demonstration" --out' in script
