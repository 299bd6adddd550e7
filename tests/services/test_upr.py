# SPDX-License-Identifier: GPL-3.0-or-later
"""The submission to the Universal Periodic Review: the anatomy of a published one, and the rules it is held to."""

import io
from collections.abc import Iterator
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from kzdesk.documents.outline import (
    Bullets,
    Contents,
    Heading,
    Item,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Row,
    Runs,
    Table,
    plain,
)
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.advocacy import TextBlock
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.report import EarlierRecommendation, Report, ReportChapter, ReportParagraph, Submitter
from kzdesk.domain.records.restriction import Restriction
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.export import Export, Order, Prepared
from kzdesk.services.house_wording import HouseWordings
from kzdesk.store.vault import Vault
from tests.documents.samples import SPACES, pdf_pages, texts
from tests.reports import amend, load_upr, put, short_upr, upr_facts
from tests.vaults import make_vault

LANGUAGES = ("en", "ru", "kk")
FACTS = upr_facts()
CHAPTERS = FACTS["chapters"]
PARAGRAPHS = [each for chapter in CHAPTERS for each in chapter["paragraphs"]]
SUBMITTERS = tuple(each["name"] for each in FACTS["submitters"])


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Export, str]]:
    """Exports from a vault that holds the published submission, and the id of its report; nothing is changed in it."""
    vault = make_vault(tmp_path_factory.mktemp("published") / "test.kzvault")
    vocabularies = Vocabularies(resources() / "vocabularies")
    yield Export(vault, vocabularies, resources(), HouseWordings(vault, resources())), load_upr(vault, FACTS)
    vault.close()


@pytest.fixture
def report(desk_vault: Vault) -> str:
    return load_upr(desk_vault, FACTS)


@pytest.fixture
def short(desk_vault: Vault) -> str:
    return short_upr(desk_vault)


def chapter_of(vault: Vault, report: str, place: int) -> ReportChapter:
    with vault.transaction() as tx:
        return tx.records.parts(ReportChapter, report)[place]


def prepared(export: Export, report: str, **order: Any) -> Prepared:
    return export.prepare(Order("upr", report, **order))


def remarks(made: Prepared) -> list[str]:
    return [source_text(each.message) for each in made.remarks]


def items(outline: Outline) -> list[Item]:
    return [item for block in outline.blocks if isinstance(block, NumberedList) for item in block.items]


def headings(outline: Outline, level: int = 2) -> list[Heading]:
    return [block for block in outline.blocks if isinstance(block, Heading) and block.level == level]


def points(item: Item) -> list[Runs]:
    return [runs for each in item.paragraphs if isinstance(each, Bullets) for runs in each.items]


def cover(outline: Outline) -> list[Row]:
    (table,) = (b for b in outline.blocks[: outline.blocks.index(PageBreak())] if isinstance(b, Table))
    return list(table.rows)


def table_after(outline: Outline, heading: Heading) -> Table:
    return next(b for b in outline.blocks[outline.blocks.index(heading) :] if isinstance(b, Table))


def cells(row: Row) -> list[str]:
    return [plain(cell) for cell in row.cells]


@pytest.mark.parametrize("language", LANGUAGES)
def test_chapters_and_paragraphs_have_the_published_numbers(published: tuple[Export, str], language: str) -> None:
    export, report = published
    outline = prepared(export, report, language=language).outline
    assert [heading.number for heading in headings(outline)] == ["1.", "2.", "3.", "4."]
    assert [plain(heading.runs) for heading in headings(outline)] == [each["heading"] for each in CHAPTERS]
    assert [item.label for item in items(outline)] == [each["number"] for each in PARAGRAPHS if each["number"]]
    assert len(items(outline)) == 22
    assert {i.label: len(points(i)) for i in items(outline) if points(i)} == {"2.7.": 6, "2.9.": 4, "3.7.": 3}
    conclusions = [block for block in outline.blocks if isinstance(block, Paragraph)][-2:]
    assert [plain(block.runs) for block in conclusions] == [each["text"] for each in CHAPTERS[3]["paragraphs"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_cover_and_beginning_name_who_submits(published: tuple[Export, str], language: str) -> None:
    export, report = published
    made = prepared(export, report, language=language)
    said = "\n".join(text for row in cover(made.outline) for text in cells(row))
    assert made.words is not None
    length = str(made.words.counted)
    for wanted in (FACTS["state"], FACTS["session"], length, *SUBMITTERS, *(a["name"] for a in FACTS["addressees"])):
        assert wanted in said
    assert made.outline.authors == SUBMITTERS
    first = made.outline.blocks.index(headings(made.outline)[0])
    beginning = made.outline.blocks[first + 1]
    assert isinstance(beginning, Paragraph)
    assert all(name in plain(beginning.runs) for name in SUBMITTERS)
    assert made.stem == "upr-2024-07-31"


def test_notes_stand_where_they_are_called(published: tuple[Export, str]) -> None:
    export, report = published
    outline = prepared(export, report).outline
    noted = {
        item.label: [plain(note) for part in (*texts(item), *points(item)) for run in part for note in run.notes]
        for item in items(outline)
    }
    assert {label: found for label, found in noted.items() if found} == {
        each["number"]: each["sources"] for each in PARAGRAPHS if each.get("sources")
    }
    first = next(points(item)[0] for item in items(outline) if item.label == "2.9.")
    assert [len(run.notes) for run in first] == [3, 0]
    assert plain(first).startswith("On 13 June 2019 the cards of Daniyar Khasenov and of relatives were blocked; the")


def test_sources_that_no_mark_names_stand_behind_the_paragraph(desk_vault: Vault, export: Export, short: str) -> None:
    chapter = chapter_of(desk_vault, short, 0)
    text = "First [2].\n\nSecond [7]."
    address = "A. Author, https://example.org/a_(b)."
    put(desk_vault, ReportParagraph(chapter=chapter.id, wording=text, sources=f"{address}\nB", position=9))
    item = items(prepared(export, short).outline)[-1]
    first, second = texts(item)
    assert [run.text for run in first] == ["First", "."]
    assert [[plain(note) for note in run.notes] for run in first] == [["B"], [address]]
    assert [run.link for run in first[1].notes[0]] == ["", "https://example.org/a_(b)", ""]
    assert plain(second) == "Second [7]."


def test_pages_print_numbers_and_points_in_order(published: tuple[Export, str]) -> None:
    export, report = published
    text = SPACES.sub(" ", " ".join(pdf_pages(export.preview(prepared(export, report)).data)))
    place = 0
    for each in PARAGRAPHS:
        place = text.index(f"{each['number']} {each['text'][:25]}".strip(), place + 1)
        for point in each.get("points", ()):
            place = text.index(point["text"][:15], place + 1)


def test_the_word_file_has_as_many_words_as_are_counted(published: tuple[Export, str]) -> None:
    export, report = published
    made = prepared(export, report)
    assert made.words is not None
    body = docx.Document(io.BytesIO(export.preview(made, format_name="docx").data)).element.body
    said = [" ".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in each.iter(qn("w:p"))) for each in body]
    first, notes = (said.index(text) for text in (CHAPTERS[0]["heading"], made.outline.notes_title))
    assert len(" ".join(said[first:notes]).split()) == made.words.counted


def test_every_part_leads_to_its_record(desk_vault: Vault, export: Export, report: str) -> None:
    outline = prepared(export, report).outline
    with desk_vault.transaction() as tx:
        chapters = tx.records.parts(ReportChapter, report)
        several = tx.records.grouped(ReportParagraph, "chapter", (each.id for each in chapters))
        submitters = [each.id for each in tx.records.parts(Submitter, report)]
    assert [heading.record for heading in headings(outline)] == [each.id for each in chapters]
    numbered = [each.id for chapter in chapters[:3] for each in several[chapter.id]]
    assert [item.record for item in items(outline)] == numbered
    assert [row.record for row in cover(outline) if row.record] == submitters


def test_parts_of_a_chapter_run_on_in_its_numbers(desk_vault: Vault, export: Export, report: str) -> None:
    part, other = put(
        desk_vault,
        ReportChapter(report=report, heading="In the courts", within=True, position=9),
        ReportChapter(report=report, heading="In the colonies", within=True, position=10),
    )
    put(desk_vault, *(ReportParagraph(chapter=each, wording="Told.", position=1) for each in (part, part, other)))
    outline = prepared(export, report).outline
    assert [item.label for item in items(outline)][-3:] == ["4.1.", "4.2.", "4.3."]
    assert [(heading.number, plain(heading.runs)) for heading in headings(outline, 3)] == [
        ("", "In the courts"),
        ("", "In the colonies"),
    ]


def test_a_long_submission_has_contents(desk_vault: Vault, export: Export, report: str) -> None:
    assert not any(isinstance(block, Contents) for block in prepared(export, report).outline.blocks)
    put(desk_vault, *(ReportChapter(report=report, heading=f"C {n}", within=True, position=n) for n in range(9, 17)))
    assert any(isinstance(block, Contents) for block in prepared(export, report).outline.blocks)


def test_a_text_block_is_printed_in_place_of_the_text(desk_vault: Vault, export: Export, short: str) -> None:
    chapter = chapter_of(desk_vault, short, 0)
    (block,) = put(desk_vault, TextBlock(title="Shared", body="Said in several documents."))
    put(desk_vault, ReportParagraph(chapter=chapter.id, text_block=block, position=9))
    last = items(prepared(export, short).outline)[-1]
    assert [plain(each) for each in texts(last)] == ["Said in several documents."]


def test_the_text_keeps_its_language(published: tuple[Export, str]) -> None:
    export, report = published
    made = prepared(export, report, language="ru")
    assert {run.language for item in items(made.outline) for part in texts(item) for run in part} == {"en"}
    assert made.outline.language == "ru"
    assert "The text is written in another language than the headings and labels around it." in remarks(made)
    own = prepared(export, report, language="en")
    assert {run.language for item in items(own.outline) for part in texts(item) for run in part} == {""}


class TestFollowUp:
    @pytest.fixture
    def followed(self, desk_vault: Vault, short: str) -> str:
        put(
            desk_vault,
            EarlierRecommendation(
                report=short,
                number="139.5",
                wording="Investigate every claim of torture",
                recommended_by="Invented State",
                response="supported",
                implementation="partly",
                comment="Few cases reached a court.",
                position=1,
            ),
            EarlierRecommendation(report=short, number="139.9", wording="Free those held for opinions", position=2),
        )
        return short

    def test_without_a_chapter_of_its_own_it_is_an_annex_and_does_not_count(
        self, export: Export, followed: str, desk_vault: Vault
    ) -> None:
        made = prepared(export, followed)
        annex = headings(made.outline)[-1]
        table = table_after(made.outline, annex)
        assert annex.number == ""
        assert cells(table.rows[0]) == [
            "139.5",
            "Investigate every claim of torture\n(Invented State)",
            "supported",
            "partly carried out\nFew cases reached a court.",
        ]
        assert cells(table.rows[1]) == ["139.9", "Free those held for opinions", "", ""]
        assert made.words is not None
        before = made.words.counted
        put(desk_vault, ReportChapter(report=followed, heading="Follow-up", topic="follow_up", position=9))
        within = prepared(export, followed)
        assert within.words is not None
        assert headings(within.outline)[-1].number == "2."
        assert within.words.counted > before + 15
        assert table_after(within.outline, headings(within.outline)[-1]).rows == table.rows
        put(desk_vault, ReportChapter(report=followed, heading="More of it", topic="follow_up", position=10))
        assert sum(isinstance(block, Table) for block in prepared(export, followed).outline.blocks) == 2

    @pytest.mark.parametrize(("language", "answer"), [("ru", "принята"), ("kk", "қабылданды")])
    def test_answers_are_in_the_language(self, export: Export, followed: str, language: str, answer: str) -> None:
        outline = prepared(export, followed, language=language).outline
        assert cells(table_after(outline, headings(outline)[-1]).rows[0])[2] == answer


class TestRestrictions:
    @pytest.fixture
    def wanting(self, desk_vault: Vault, report: str) -> str:
        put(desk_vault, ReportChapter(report=report, heading="Banks", topic="restrictions", position=3))
        return report

    def rows(self, export: Export, report: str, **order: Any) -> list[list[str]]:
        outline = prepared(export, report, profile="coalition", **order).outline
        banks = next(each for each in headings(outline) if plain(each.runs) == "Banks")
        after = outline.blocks[outline.blocks.index(banks) + 1 :]
        return [cells(row) for block in after if isinstance(block, Table) for row in block.rows]

    def test_financial_ones_are_listed_where_a_chapter_is_meant_for_them(self, export: Export, wanting: str) -> None:
        found = self.rows(export, wanting)
        published = [each for each in FACTS["restrictions"] if each["type"] != "ban_activity"]
        assert sorted(row[0] for row in found) == sorted(f"{e['given']} {e['surname']}" for e in published)
        assert ["Daniyar Khasenov", "bank card blocked", "from 13 June 2019\nbefore a verdict"] in [
            [text.replace("\u00a0", " ") for text in row] for row in found
        ]
        assert ["Vladimir Kozlov", "goes on after the sentence is served"] in [[row[0], row[2]] for row in found]

    def test_their_effect_is_told_where_it_is_recorded(self, desk_vault: Vault, export: Export, wanting: str) -> None:
        with desk_vault.transaction() as tx:
            first, *_ = tx.records.where(Restriction, {"restriction_type": "iin_block"})
        amend(desk_vault, Restriction, first.id, effect="No official work.", end=PartialDate("2024-06"))
        found = {row[0]: row[1:] for row in self.rows(export, wanting)}
        assert found["Nurgul Kaluova"][2] == "No official work."
        assert found["Nurgul Kaluova"][1].startswith("until June")
        assert found["Vladimir Kozlov"][2] == ""

    def test_they_are_those_known_by_the_day(self, export: Export, wanting: str) -> None:
        names = {row[0] for row in self.rows(export, wanting, as_of=PartialDate("2020-01"))}
        assert "Daniyar Khasenov" in names
        assert not names & {"Asem Shayhazimova", "Serik Tileubayev"}

    def test_they_are_those_of_the_people_on_the_list_of_the_report(
        self, desk_vault: Vault, export: Export, wanting: str
    ) -> None:
        with desk_vault.transaction() as tx:
            (name,) = tx.records.where(PersonName, {"surname": "Kaluova"})
            edition = tx.records.put(Edition(title="L", as_of=PartialDate("2024-07")))
            section = tx.records.put(ListSection(edition=edition.id, section_code="convicted", heading="S"))
            group = tx.records.put(ListGroup(section=section.id, heading="G"))
            tx.records.put(ListEntry(group=group.id, person=name.person))
        amend(desk_vault, Report, wanting, edition=edition.id)
        assert [row[0] for row in self.rows(export, wanting)] == ["Nurgul Kaluova"]

    def test_the_public_does_not_get_them_and_is_told_so(self, export: Export, wanting: str, report: str) -> None:
        made = prepared(export, wanting)
        tables = [block for block in made.outline.blocks if isinstance(block, Table)]
        assert not any("Khasenov" in text for table in tables for row in table.rows for text in cells(row))
        assert any("left out" in text for text in remarks(made))
        assert not any(each.record_type == Restriction.TYPE for each in made.withheld)

    def test_somebody_who_may_not_be_shown_is_not_in_the_table(
        self, desk_vault: Vault, export: Export, wanting: str
    ) -> None:
        with desk_vault.transaction() as tx:
            person = tx.records.put(PersonName(person="nobody-asked", written="Hidden Person", surname="Person"))
            tx.records.put(Restriction(person=person.person, restriction_type="card_block"))
        assert not any("Hidden" in row[0] or row[0] == "" for row in self.rows(export, wanting))


def test_a_report_of_another_kind_is_refused(desk_vault: Vault, export: Export) -> None:
    (other,) = put(desk_vault, Report(title="R", report_kind="full_report", as_of=PartialDate("2024")))
    with pytest.raises(Refused) as caught:
        prepared(export, other)
    assert caught.value.code == "kind"
