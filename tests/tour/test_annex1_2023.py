# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from end to end at the command line: a published list goes in, Annex 1 comes out as it was printed."""

import json
import re
import shutil
import subprocess
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest

from kzdesk.bootstrap import App, bootstrap
from kzdesk.cli.main import main
from tests.vaults import QUICK, WORDS

FIXTURE = Path(__file__).parents[1] / "data" / "annex1-2023.json"
FURNITURE = re.compile(r"Annex 1\. The List of Political Prisoners in Kazakhstan As of August 2023|\d+ of \d+$")
HEAD = re.compile(r"(\d+)\. (?=\S[^.]*? – )")
Json = dict[str, Any]


@dataclass(frozen=True)
class Entry:
    """One entry as the document prints it: its number and its text from the name on."""

    number: int
    text: str


OPEN = ("--plain", "--reason", "a test")


def quick_app(profile: Path | None) -> App:
    return bootstrap(profile, floor=QUICK, seconds=0)


@pytest.fixture(scope="module")
def annex(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Annex 1 of the published list, made by three command lines."""
    folder = tmp_path_factory.mktemp("tour")
    words = folder / "words"
    words.touch(mode=0o600)
    words.write_text(WORDS, encoding="utf-8")
    vault, out = folder / "tour.kzvault", folder / "annex1.pdf"
    given = ["--passphrase-file", str(words)]
    profile = ["--profile", str(folder / "profile")]
    for line in (
        ["init", str(vault)],
        ["import", str(vault), str(FIXTURE), "--format", "published-list"],
        ["export", str(vault), "annex1", "--format", "pdf", "--lang", "en", "--out", str(out), *OPEN],
    ):
        assert main([*profile, *line, *given], quick_app) == 0
    return out


@pytest.fixture(scope="module")
def text(annex: Path) -> str:
    """The text of the document in reading order on one line, headers and page numbers left out."""
    document = pypdfium2.PdfDocument(annex)
    lines: list[str] = []
    for page in document:
        lines += page.get_textpage().get_text_bounded().splitlines()
    document.close()
    kept = [line.strip() for line in lines if not FURNITURE.search(line.strip())]
    return re.sub(r"\s+", " ", " ".join(kept))


@pytest.fixture(scope="module")
def published() -> Json:
    found: Json = json.loads(FIXTURE.read_text(encoding="utf-8"))
    return found


def section_texts(text: str, published: Json) -> list[str]:
    """The text of each section: from its heading, which stands in the summary before, to the next."""
    starts = [text.rindex(section["title"]) for section in published["sections"]]
    return [text[begin:end] for begin, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def entries_of(section: str) -> list[Entry]:
    pieces = HEAD.split(section)[1:]
    return [Entry(int(number), rest) for number, rest in zip(pieces[::2], pieces[1::2], strict=True)]


def term_words(measure: Json) -> str:
    years, months = measure["years"], measure["months"]
    if years and months:
        return f"{years} years and {months} month{'s’' if months > 1 else '’s'} imprisonment"
    return f"{years} years’ imprisonment" if years else f"{months} months’ imprisonment"


def test_sections_and_groups_stand_in_the_printed_order(text: str, published: Json) -> None:
    sections = section_texts(text, published)
    assert len(sections) == 2
    titles = [group["title"] for section in published["sections"] for group in section["groups"]]
    assert len(titles) == 9
    for found, section in zip(sections, published["sections"], strict=True):
        places = [found.index(group["title"]) for group in section["groups"]]
        assert places == sorted(places)


def test_entries_have_the_printed_order_and_numbers(text: str, published: Json) -> None:
    counts = []
    for found, section in zip(section_texts(text, published), published["sections"], strict=True):
        expected = [entry["as_printed"] for group in section["groups"] for entry in group["entries"]]
        entries = entries_of(found)
        assert [entry.number for entry in entries] == list(range(1, len(expected) + 1))
        for entry, name in zip(entries, expected, strict=True):
            assert entry.text.startswith(f"{name} – ")
        counts.append(len(entries))
    assert counts == [30, 17]


def test_entries_stand_in_their_groups(text: str, published: Json) -> None:
    for found, section in zip(section_texts(text, published), published["sections"], strict=True):
        for group in section["groups"]:
            begin = found.index(group["title"])
            first, last = group["entries"][0], group["entries"][-1]
            assert begin < found.index(first["as_printed"]) <= found.index(last["as_printed"])
        heads = [(found.index(g["title"]), found.index(g["entries"][-1]["as_printed"])) for g in section["groups"]]
        assert all(end < next_begin for (_, end), (next_begin, _) in pairwise(heads))


def test_heads_have_term_articles_and_quoted_titles(text: str, published: Json) -> None:
    for found, section in zip(section_texts(text, published), published["sections"], strict=True):
        listed = [entry for group in section["groups"] for entry in group["entries"]]
        for entry, printed in zip(listed, entries_of(found), strict=True):
            head = printed.text
            measure = entry["measure"]
            if measure["kind"] == "extradition_arrest":
                assert "an Uzbek citizen, at risk of extradition to Uzbekistan." in head
                continue
            if measure["kind"] == "pretrial_detention":
                assert " – charged under Article " in head
            for term in measure.get("components", [measure]) if measure["kind"] == "imprisonment" else []:
                assert f"{term_words(term)} under Article " in head
            stages = ("convicted", "charged")
            for charge in (each for each in entry["charges"] if each["status"] in stages):
                article = f"Article {charge['article']} of the Criminal Code"
                title = charge["title_as_printed"]
                alleged = f"{article} for alleged “{title}”"
                wanted = (
                    alleged if f"for alleged “{title}”" in entry["measure_as_printed"] else f"{article} (“{title}”)"
                )
                assert (wanted if title else article) in head
            for charge in (each for each in entry["charges"] if each["status"].startswith("initial")):
                assert f"Article {charge['article']} of the Criminal Code" not in head


def test_the_purpose_and_the_second_sentence_are_printed(text: str) -> None:
    assert "Article 380-1 of the Criminal Code for allegedly running over servicemen in Aktobe during protests." in text
    assert "(“infliction of bodily harm”) plus 7 years’ imprisonment under Article 428" in text


def test_house_arrest_is_not_called_detention(text: str) -> None:
    begin = text.index("Aigerim TLEUZHAN – ")
    entry = text[begin : text.index("Yermuhamet SHILIBAEV")]
    assert "House arrest since November 2022." in entry
    assert "Detained" not in entry


def test_introductions_stand_before_the_first_entry(text: str, published: Json) -> None:
    for found, section in zip(section_texts(text, published), published["sections"], strict=True):
        for group in section["groups"]:
            if group["intro_summary"]:
                begin = found.index(group["intro_summary"][:60])
                assert found.index(group["title"]) < begin < found.index(group["entries"][0]["as_printed"])


def test_the_summary_counts(text: str) -> None:
    assert "47 people: 30 convicted, 17 under arrest in a pre-trial detention facility." in text
    assert "As of August 2023" in text


def test_every_font_is_embedded(annex: Path) -> None:
    with pikepdf.open(annex) as document:
        fonts = [
            item
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
        simple = [
            item
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary)
            and item.get("/Type") == "/Font"
            and item.get("/Subtype") != "/Type0"
        ]
        assert all("/FontDescriptor" in font for font in simple)


@pytest.mark.skipif(shutil.which("pdffonts") is None, reason="pdffonts is not on this machine")
def test_pdffonts_says_so_too(annex: Path) -> None:
    printed = subprocess.run(["pdffonts", str(annex)], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in printed.splitlines()[2:]]
    assert rows
    assert {row[-5] for row in rows} == {"yes"}


def test_the_document_has_bookmarks_language_and_title(annex: Path, published: Json) -> None:
    with pikepdf.open(annex) as document:
        assert str(document.Root.Lang).startswith("en")
        assert str(document.docinfo["/Title"]) == published["title"]
        with document.open_outline() as outline:
            titles: list[str] = []
            pending = list(outline.root)
            while pending:
                item = pending.pop(0)
                titles.append(str(item.title))
                pending = list(item.children) + pending
    wanted = [t for s in published["sections"] for t in (s["title"], *(g["title"] for g in s["groups"]))]
    assert [title for title in titles if title in wanted] == wanted
