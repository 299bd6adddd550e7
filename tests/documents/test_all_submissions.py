# SPDX-License-Identifier: GPL-3.0-or-later
"""Every document in every format and every language: written, opened again by other people's libraries, and sound."""

import csv
import dataclasses
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.advocacy import Recommendation
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import LANGUAGES, Vocabularies
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.services.submissions import MAKERS
from kzdesk.store.vault import Vault
from tests.documents.formats.reading import READERS, open_docx, open_xlsx
from tests.documents.formats.test_texts import told
from tests.documents.samples import SPACES, pdf_pages
from tests.documents.validators import page_validation, verapdf
from tests.every_document import is_other_kind, made, orders
from tests.full_vault import Words, World
from tests.vaults import make_vault

pytestmark = pytest.mark.long

WORD = re.compile("zyx[bcdfghjkmnprstvw]{4}ix", re.IGNORECASE)
ABOUT = ("edition", "earlier", "person", "case", "hearing", "event")


@dataclass(frozen=True)
class Library:
    """Documents that were prepared, and what writes them; each file is written once."""

    export: Export
    documents: dict[str, Prepared]
    files: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def write(self, name: str, format_name: str) -> bytes:
        if (name, format_name) not in self.files:
            self.files[name, format_name] = self.export.preview(self.documents[name], format_name=format_name).data
        return self.files[name, format_name]

    def in_turn(self) -> list[str]:
        """Each document in one of its languages, the languages taken in turn."""
        turn = {maker.name: LANGUAGES[place % len(LANGUAGES)] for place, maker in enumerate(MAKERS)}
        return [name for name in self.documents if name.split(" ")[1] == turn[name.split(" ")[0]]]


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    made_ = make_vault(tmp_path_factory.mktemp("library") / "library.kzvault")
    yield made_
    made_.close()


@pytest.fixture(scope="module")
def library(vault: Vault) -> Library:
    """Every document in every language it can be made in, from records with something in every field."""
    with vault.transaction() as tx:
        world = World(tx, Words(), ("C6", "health", "family"))
        reports = world.add_reports(tx)
        wording = tx.records.get(Recommendation, world.ids["recommendation"])
        for language in LANGUAGES:
            tx.records.put(dataclasses.replace(wording, id="", revision=0, language=language))
    export = Export(vault, Vocabularies(resources() / "vocabularies"), resources(), HouseWordings(vault, resources()))
    subjects = {name: world.ids[name] for name in ABOUT}
    documents: dict[str, Prepared] = {}
    for maker in MAKERS:
        for language in export.languages(maker.name):
            for place, order in enumerate(orders(subjects, reports, language=language, profile="un")):
                if order.submission == maker.name and (document := prepared(export, order)):
                    documents[f"{maker.name} {language} {place}"] = document
    return Library(export, documents)


def prepared(export: Export, order: Order) -> Prepared | None:
    """The document; none when the report is of a kind for another one. Any other refusal fails the test."""
    document = made(export, order)
    if isinstance(document, Refused):
        if is_other_kind(document):
            return None
        raise document
    return document


def test_every_document_is_made_in_each_of_its_languages(library: Library) -> None:
    expected = {f"{maker.name} {language}" for maker in MAKERS for language in library.export.languages(maker.name)}
    assert {name.rpartition(" ")[0] for name in library.documents} == expected


@pytest.mark.parametrize("format_name", ["csv", "docx", "markdown", "xlsx"])
def test_every_file_opens_again_and_holds_every_text(library: Library, format_name: str) -> None:
    for name, document in library.documents.items():
        data = library.write(name, format_name)
        found = [text for text in READERS[format_name](data) if text]
        if format_name == "csv" and document.outline.data:
            assert len(list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))) > 1, name
        elif format_name == "markdown":
            assert "".join(found) == "".join(told(format_name, document.outline)), name
        else:
            assert found == told(format_name, document.outline), name


def test_every_file_tells_its_title_and_authors(library: Library) -> None:
    for name, document in library.documents.items():
        outline = document.outline
        expected = (outline.title, "; ".join(outline.authors))
        word, sheet = open_docx(library.write(name, "docx")).core_properties, open_xlsx(library.write(name, "xlsx"))
        assert (word.title, word.author) == expected, name
        assert (sheet.properties.title, sheet.properties.creator or "") == expected, name
        told_ = json.loads(library.write(name, "json"))
        assert (told_["title"], tuple(told_["authors"])) == (outline.title, outline.authors), name


def test_every_pdf_tells_title_day_and_authors_and_holds_its_words(library: Library) -> None:
    for name in library.in_turn():
        outline, data = library.documents[name].outline, library.write(name, "pdf")
        with pikepdf.open(io.BytesIO(data)) as file:
            assert str(file.docinfo["/Title"]) == outline.title, name
            assert str(file.docinfo.get("/Author", "")) == "; ".join(outline.authors), name
        pages = "".join(SPACES.sub("", page) for page in pdf_pages(data))
        assert all(number in pages for number in re.findall(r"\d+", outline.as_of)), name
        words = set(WORD.findall(" ".join(told("markdown", outline))))
        assert words - set(WORD.findall(pages)) == set(), name


def test_the_same_document_gives_the_same_bytes(library: Library) -> None:
    for name in library.in_turn():
        again = library.export.prepare(library.documents[name].order)
        assert again.outline == library.documents[name].outline, name
        for offer in library.export.formats():
            data = library.export.preview(again, format_name=offer.name).data
            assert data == library.write(name, offer.name), (name, offer.name)


def test_every_pdf_conforms_to_pdf_a_and_pdf_ua(library: Library, tmp_path: Path) -> None:
    """Asks one validator of all files, the slower one of each document in one of its languages."""
    found = [f"{name}: {each}" for name in library.documents for each in page_validation(library.write(name, "pdf"))]
    asked = {tmp_path / f"{place}.pdf": name for place, name in enumerate(library.in_turn())}
    for path, name in asked.items():
        path.write_bytes(library.write(name, "pdf"))
    for (path, profile), verdict in verapdf(asked).items():
        found += [f"{asked[path]}: {profile}: {each}" for each in verdict.failures]
        assert verdict.checks > 0
    assert {name.split(" ")[0] for name in asked.values()} == {maker.name for maker in MAKERS}
    assert found == []
