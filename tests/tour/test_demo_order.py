# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists in alphabetical order are printed by the Cyrillic surname, however they were entered."""

import json
import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from kzdesk.cli.main import main
from kzdesk.runtime.paths import resources
from tests.tour.test_annex1_2023 import quick_app
from tests.vaults import WORDS

DEMO = resources() / "demo" / "demo-list.json"
Json = dict[str, Any]


def reordered(document: Json, alphabet: str) -> Json:
    """The list with each group's entries in another order, to be printed by an alphabet."""
    mixed: Json = json.loads(json.dumps(document))
    for section in mixed["sections"]:
        number = 0
        for group in section["groups"]:
            group["alphabet"] = alphabet
            group["entries"].reverse()
            for entry in group["entries"]:
                number += 1
                entry["number"] = number
    return mixed


def printed_names(file: Path, known: set[str]) -> list[str]:
    document = pypdfium2.PdfDocument(file)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    heads = re.findall(r"\d+\. (\S[^.–]*?) – ", re.sub(r"\s+", " ", text))
    return [head for head in heads if head in known]


@pytest.mark.parametrize("alphabet", ["ru", "kk"])
def test_the_order_is_that_of_the_chosen_alphabet(tmp_path: Path, alphabet: str) -> None:
    document: Json = json.loads(DEMO.read_text(encoding="utf-8"))
    words, source, vault, out = (tmp_path / name for name in ("words", "list.json", "v.kzvault", "out.pdf"))
    words.touch(mode=0o600)
    words.write_text(WORDS, encoding="utf-8")
    source.write_text(json.dumps(reordered(document, alphabet)), encoding="utf-8")
    for line in (
        ["init", str(vault)],
        ["import", str(vault), str(source), "--format", "published-list"],
        ["export", str(vault), "annex1", "--plain", "--reason", "a test", "--out", str(out)],
    ):
        assert main(["--profile", str(tmp_path / "p"), *line, "--passphrase-file", str(words)], quick_app) == 0
    in_order = [e for s in document["sections"] for g in s["groups"] for e in g["entries"]]
    expected = [entry["as_printed"] for entry in in_order]
    found = printed_names(out, set(expected))
    if alphabet == "ru":
        assert found == expected
    else:
        assert sorted(found) == sorted(expected)
        # К comes before Қ in Kazakh: Кокеков – Көкеков, Каракуйрыков – Қарақұйрықов
        assert found.index("Aset KARAKUIRYKOV") > found.index("Adilbek KOKEKOV")
        assert expected.index("Aset KARAKUIRYKOV") < expected.index("Adilbek KOKEKOV")
