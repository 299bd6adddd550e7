# SPDX-License-Identifier: GPL-3.0-or-later
"""`kzdesk export VAULT upr`: the file, how many words count, and what the rules hold against it."""

from pathlib import Path

from kzdesk.domain.secret import Secret
from tests.cli.conftest import OPEN, Run, quick_app
from tests.reports import load_upr, short_upr, upr_facts
from tests.vaults import WORDS


def test_words_and_remarks_are_told(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    app = quick_app(tmp_path / "profile")
    opened = app.access.open(vault, Secret(WORDS))
    published, short = load_upr(opened, upr_facts()), short_upr(opened)
    opened.close()
    given = (*OPEN, "--passphrase-file", words)
    out = tmp_path / "upr.pdf"
    made = run("export", vault, "upr", "--report", published, "--format", "pdf", "--out", out, *given)
    assert made.code == 0
    assert made.out == f"{out}\n"
    assert out.read_bytes().startswith(b"%PDF-")
    assert "words count, 5630 are allowed." in made.err
    assert "The paragraphs of “Conclusions” have no numbers." in made.err
    assert "DOCX is the format that is taken" in made.err
    russian = ("--lang", "ru", "--profile", "coalition", "--as-of", "2024", "--out", tmp_path / "ru.pdf")
    kept = run("export", vault, "upr", "--report", short, "--format", "pdf", *russian, *given)
    assert kept.code == 0
    assert "2815 are allowed" in kept.err
    assert "Say of" not in kept.err


def test_a_submission_needs_its_report(run: Run, vault: Path, words: Path, tmp_path: Path) -> None:
    given = ("--out", tmp_path / "upr.pdf", *OPEN, "--passphrase-file", words)
    assert run("export", vault, "upr", *given).code == 2
    refused = run("export", vault, "upr", "--person", "x", *given)
    assert refused.code == 2
    assert "--report ID" in refused.err
    assert run("export", vault, "upr", "--report", "x", "--profile", "everybody", *given).code == 2
    assert run("export", vault, "upr", "--report", "x", *given).code == 2
    assert list(tmp_path.glob("*.pdf")) == []
