# SPDX-License-Identifier: GPL-3.0-or-later
"""Exporting a list edition: a published list comes out of a vault as it went in; files are whole or not there."""

import json
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Cancelled, Refused, Unavailable
from kzdesk.domain.messages import source_text
from kzdesk.domain.progress import NoProgress
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.editions import Editions
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.importing import PUBLISHED_LIST, Importing
from tests.documents.samples import SPACES, pdf_pages
from tests.vaults import make_vault

FIXTURE = Path(__file__).parents[1] / "data" / "annex1-2023.json"
FACTS: dict[str, Any] = json.loads(FIXTURE.read_text(encoding="utf-8"))
GROUPS = [(section, group) for section in FACTS["sections"] for group in section["groups"]]
ENTRIES = [entry for _, group in GROUPS for entry in group["entries"]]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Export, str]]:
    """Exports from a vault that holds the published list, and the id of its edition; tests change nothing in it."""
    vault = make_vault(tmp_path_factory.mktemp("published") / "test.kzvault")
    vocabularies = Vocabularies(resources() / "vocabularies")
    Importing(vault, vocabularies, ReferenceData(resources() / "reference")).file(FIXTURE, PUBLISHED_LIST)
    editions = Editions(vault, vocabularies)
    (edition,) = editions.all()
    yield Export(vault, vocabularies, resources(), HouseWordings(vault, resources())), edition.id
    vault.close()


@pytest.fixture(scope="module")
def prepared(export: tuple[Export, str]) -> Prepared:
    exporting, edition = export
    return exporting.prepare(Order("annex1", edition))


@pytest.fixture(scope="module")
def text(export: tuple[Export, str], prepared: Prepared) -> str:
    """The text of the printed list, running titles and page numbers left out."""
    pages = pdf_pages(export[0].preview(prepared).data)
    lines = [line for page in pages for line in page.split("\n") if not re.search(r"^\d+ of \d+|^Annex 1\. ", line)]
    return SPACES.sub(" ", " ".join(lines))


def test_the_summary_counts_47_people_30_convicted_and_17_held(text: str) -> None:
    assert "47 people: 30 convicted, 17 under arrest in a pre-trial detention facility." in text
    assert "All sections 47" in text


def test_sections_and_groups_stand_in_the_printed_order(text: str) -> None:
    place = text.index("Criteria for inclusion")
    for section in FACTS["sections"]:
        place = text.index(section["title"].upper(), place + 1)
        for group in section["groups"]:
            place = text.index(group["title"], place + 1)
    assert len(GROUPS) == 9


def test_entries_have_the_printed_numbers_and_names_in_order(text: str) -> None:
    place = text.index("Criteria for inclusion")
    for entry in ENTRIES:
        place = text.index(f"{entry['number']}. {entry['as_printed']} – ", place + 1)
    assert len(ENTRIES) == 47


def head_of(text: str, entry: dict[str, Any]) -> str:
    """What is printed from an entry's number to the next entry's."""
    start = text.index(f"{entry['number']}. {entry['as_printed']} – ")
    following = ENTRIES[ENTRIES.index(entry) + 1 :][:1]
    end = text.index(f" {following[0]['number']}. {following[0]['as_printed']} – ", start) if following else len(text)
    return text[start:end]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: str(entry["as_printed"]))
def test_each_head_has_its_term_its_articles_and_their_titles(text: str, entry: dict[str, Any]) -> None:
    head = head_of(text, entry)
    measure = entry["measure"]
    if measure["kind"] == "extradition_arrest":
        assert " – an Uzbek citizen, at risk of extradition to Uzbekistan." in head
        return
    parts = measure.get("components") or [measure]
    if measure["kind"] == "imprisonment":
        for part in parts:
            assert f"{_printed_term(Term(part['years'], part['months']))} imprisonment" in head
    else:
        assert " – charged under " in head
    for charge in entry["charges"]:
        if charge["status"] in ("convicted", "charged"):
            assert f"Article {charge['article']} of the Criminal Code" in head
            assert f"“{charge['title_as_printed'] or ''}”".replace("“”", "") in head


def _printed_term(term: Term) -> str:
    years = f"{term.years} year" + ("s" if term.years != 1 else "") if term.years else ""
    months = f"{term.months} month" + ("s" if term.months != 1 else "") if term.months else ""
    words = " and ".join(part for part in (years, months) if part)
    return words + ("’" if words.endswith("s") else "’s")


def test_introductions_of_groups_are_printed(text: str) -> None:
    intros = [group["intro_summary"] for _, group in GROUPS if group["intro_summary"]]
    assert len(intros) >= 2
    for intro in intros:
        assert SPACES.sub(" ", intro) in text


def test_the_same_edition_gives_the_same_bytes(export: tuple[Export, str]) -> None:
    exporting, edition = export
    first, second = (exporting.preview(exporting.prepare(Order("annex1", edition))).data for _ in range(2))
    assert first == second


def test_a_file_is_whole_and_its_owners_alone(export: tuple[Export, str], prepared: Prepared, tmp_path: Path) -> None:
    target = tmp_path / "list.pdf"
    written = export[0].write(prepared, target)
    assert target.read_bytes() == export[0].preview(prepared).data
    assert written.pages == len(pdf_pages(target.read_bytes()))
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(
    export: tuple[Export, str], prepared: Prepared, tmp_path: Path
) -> None:
    target = tmp_path / "list.pdf"
    target.write_text("mine")
    with pytest.raises(Refused) as caught:
        export[0].write(prepared, target)
    assert caught.value.code == "exists"
    assert target.read_text() == "mine"
    export[0].write(prepared, target, replace=True)
    assert target.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [target]


class Meanwhile(NoProgress):
    """Somebody else makes the file while it is being written."""

    def __init__(self, target: Path) -> None:
        self._target = target

    def step(self, done: int, total: int) -> None:
        self._target.write_text("theirs")


def test_a_file_that_came_there_meanwhile_is_not_lost(
    export: tuple[Export, str], prepared: Prepared, tmp_path: Path
) -> None:
    target = tmp_path / "list.pdf"
    with pytest.raises(Refused):
        export[0].write(prepared, target, progress=Meanwhile(target))
    assert target.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [target]


class Enough(NoProgress):
    def step(self, done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled


@pytest.mark.parametrize("before", [None, "mine"])
def test_a_cancelled_export_leaves_things_as_they_were(
    export: tuple[Export, str], prepared: Prepared, tmp_path: Path, before: str | None
) -> None:
    target = tmp_path / "list.pdf"
    if before:
        target.write_text(before)
    with pytest.raises(Cancelled):
        export[0].write(prepared, target, replace=True, progress=Enough())
    assert [path.read_text() for path in tmp_path.iterdir()] == ([before] if before else [])


def test_a_folder_that_is_not_there_is_told(export: tuple[Export, str], prepared: Prepared, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        export[0].write(prepared, tmp_path / "nowhere" / "list.pdf")
    assert "nowhere" not in str(caught.value)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"submission": "annex9"}, "submission"),
        ({"submission": "annex1", "language": "fr"}, "language"),
        ({"submission": "annex1", "language": "*"}, "language"),
        ({"submission": "annex1", "language": "../../x"}, "language"),
        ({"submission": "annex1", "as_of": PartialDate("XXXX")}, "date"),
    ],
)
def test_what_cannot_be_made_is_refused_with_what_can(
    export: tuple[Export, str], wrong: dict[str, Any], code: str
) -> None:
    exporting, edition = export
    with pytest.raises(Refused) as caught:
        exporting.prepare(Order(**{"submission": "annex1", "subject": edition, **wrong}))
    assert caught.value.code == code
    if code != "date":
        assert ("annex1" if code == "submission" else "en") in source_text(caught.value.message)


def test_an_unknown_format_is_refused(export: tuple[Export, str], prepared: Prepared, tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        export[0].write(prepared, tmp_path / "list.odt", format_name="odt")
    assert caught.value.code == "format"
    assert list(tmp_path.iterdir()) == []


def test_documents_formats_and_languages_are_offered(export: tuple[Export, str]) -> None:
    exporting, _ = export
    names = [offer.name for offer in exporting.submissions()]
    assert names[0] == "annex1"
    assert len(names) == len(set(names))
    offered = {offer.name: offer.extension for offer in exporting.formats()}
    assert next(iter(offered.items())) == ("pdf", ".pdf")
    assert offered["docx"] == ".docx"
    assert exporting.languages("annex1") == ("en", "kk", "ru")
    for offer in exporting.submissions():
        assert offer.profile in exporting.profiles()
        assert offer.preferred


def test_the_suggested_name_tells_only_the_document_and_its_date(prepared: Prepared) -> None:
    assert prepared.stem == "annex1-2023-08-31"
