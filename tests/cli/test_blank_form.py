# SPDX-License-Identifier: GPL-3.0-or-later
"""Blank forms from the command line: no vault, no passphrase, a whole file or none."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.documents.samples import pdf_pages


@pytest.mark.parametrize(
    ("form", "language", "title"),
    [("observation", "ru", "Наблюдение за судебным заседанием"), ("detention", "kk", "Ұстап алу")],
)
def test_form_is_written_without_a_vault(run: Run, tmp_path: Path, form: str, language: str, title: str) -> None:
    out = tmp_path / "form.pdf"
    result = run("blank-form", form, "--lang", language, "--out", out)
    assert (result.code, result.out) == (0, f"{out}\n")
    pages = pdf_pages(out.read_bytes())
    assert title in pages[0]
    assert f"Wrote {len(pages)} pages." in result.err


def test_unknown_forms_and_taken_names_are_refused(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "form.pdf"
    assert run("blank-form", "verdict", "--out", out).code == 2
    assert run("blank-form", "detention", "--lang", "fr", "--out", out).code == 2
    assert not out.exists()
    out.write_bytes(b"mine")
    assert run("blank-form", "detention", "--out", out).code == 2
    assert out.read_bytes() == b"mine"
    assert run("blank-form", "detention", "--out", out, "--overwrite").code == 0
    assert out.read_bytes().startswith(b"%PDF")
