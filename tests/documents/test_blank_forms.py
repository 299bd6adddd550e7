# SPDX-License-Identifier: GPL-3.0-or-later
"""Blank forms: every question with its boxes, in the order of keying in, in three languages, printable as they are."""

import io
import re
from itertools import pairwise

import page
import pikepdf
import pypdfium2
import pytest

from kzdesk.documents.outline import BOX, Align, Heading, Outline, Paragraph, Row, Run, Table, plain
from kzdesk.documents.submissions.blank_forms import _DETENTION, _END, _HEARING
from kzdesk.domain.errors import Refused
from kzdesk.gui.court import sheet
from kzdesk.gui.detention.fields import CIRCUMSTANCES, TREATMENT, WHO
from kzdesk.runtime.checklists import read_checklist
from kzdesk.runtime.paths import resources
from kzdesk.services.blank_forms import BlankForms
from tests.documents.samples import SPACES, outline_of, pdf_pages, titled, write_pdf

LANGUAGES = ("en", "ru", "kk")
FORMS = ("observation", "detention")


@pytest.fixture
def forms() -> BlankForms:
    return BlankForms(resources())


def tables(outline: Outline) -> list[Table]:
    return [block for block in outline.blocks if isinstance(block, Table)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FORMS)
def test_forms_conform_and_lack_no_character(forms: BlankForms, name: str, language: str) -> None:
    prepared = forms.prepare(name, language)
    data, written = write_pdf(prepared.outline)
    assert written.missing_characters == ()
    assert prepared.stem == f"blank-{name}-{language}"
    for profile in ("pdfa-2a", "pdfua-1"):
        report = page.validate_pdf_bytes(data, profile=profile)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_stands_in_order_with_a_box_for_each_answer(forms: BlankForms, language: str) -> None:
    items = read_checklist(resources() / "checklists", "fair-trial-1")
    printed = [
        (plain(row.cells[0]).split()[0], plain(row.cells[0]), tuple(map(plain, row.cells[1:])), table.header)
        for table in tables(forms.prepare("observation", language).outline)
        for row in table.rows
        if len(row.cells) == 6
    ]
    assert [code for code, *_ in printed] == [item.code for item in items]
    for item, (_, text, boxes, header) in zip(items, printed, strict=True):
        assert item.label(language) in text
        assert f"[{item.iccpr}]" in text
        assert boxes == (BOX,) * 5
        assert [plain(cell) for cell in header[1:]] == ["Y", "N", "P", "O", "A"]


def test_a_question_has_room_for_a_note_and_is_never_parted_from_it(forms: BlankForms) -> None:
    data, _ = write_pdf(forms.prepare("observation", "ru").outline)
    document = pypdfium2.PdfDocument(data)
    tops: list[tuple[int, float]] = []
    for number, paper in enumerate(document):
        text = paper.get_textpage()
        content = text.get_text_range()
        for found in re.finditer(r"^[ALDCNTPEVHJ]\d\b", content, re.MULTILINE):
            tops.append((number, text.get_charbox(found.start())[3]))
        text.close()
        paper.close()
    document.close()
    assert len(tops) == 68
    gaps = [upper - lower for (one, upper), (two, lower) in pairwise(tops) if one == two]
    assert min(gaps) >= 30  # points: a line of print and a line to write on


def test_fields_of_the_hearing_stand_in_the_order_of_the_page_in_court(forms: BlankForms) -> None:
    outline = forms.prepare("observation", "en").outline
    labels = [plain(row.cells[0]) for table in tables(outline) for row in table.rows if len(row.cells) == 2]
    wanted = ["Case (accused, number)", "Date", "Stage", "Court", "Judges", "Were you admitted?", "Next hearing"]
    assert [label for label in labels if label in wanted] == wanted
    headings = [plain(block.runs) for block in outline.blocks if isinstance(block, Heading)]
    assert [title.split(".")[0] for title in headings[1:]] == ["1", "2", "3", "4"]


def test_fields_of_a_detention_stand_in_the_order_of_the_detention_page() -> None:
    page_order = [item.name for item in (*WHO, *CIRCUMSTANCES, *TREATMENT)]
    form_order = [name for _, fields in _DETENTION for name, _ in fields]
    shared = [name for name in form_order if name in page_order]
    assert shared == [name for name in page_order if name in shared]
    assert len(shared) >= 14


def test_fields_of_a_hearing_stand_in_the_order_of_the_sheet() -> None:
    sheet_order = [*sheet._HEARING, *sheet._OBSERVATION, *sheet._NEXT, *sheet._OUTCOME, *sheet._END]
    shared = [name for name, _ in (*_HEARING, *_END) if name in sheet_order]
    assert shared == [name for name in sheet_order if name in shared]
    assert len(shared) >= 15


def test_a_detention_form_asks_for_consent_and_names_methods(forms: BlankForms) -> None:
    outline = forms.prepare("detention", "ru").outline
    consent = next(row for table in tables(outline) for row in table.rows if "C6" in plain(row.cells[1]))
    assert plain(consent.cells[1]).count(BOX) == 10
    assert sum(plain(b.runs).count(BOX) for b in outline.blocks if isinstance(b, Paragraph)) > 40


def test_no_page_ends_with_a_heading(forms: BlankForms) -> None:
    for name in FORMS:
        for language in LANGUAGES:
            for text in pdf_pages(write_pdf(forms.prepare(name, language).outline)[0]):
                lines = [line for line in text.split("\n") if line.strip()]
                body = [line for line in lines if not re.fullmatch(r"\s*\d+ (of|из|/) \d+\s*", line)]
                assert not re.match(r"\d\. ", body[-1]), (name, language)


def test_unknown_forms_and_languages_are_refused(forms: BlankForms) -> None:
    with pytest.raises(Refused):
        forms.prepare("verdict", "en")
    with pytest.raises(Refused):
        forms.prepare("detention", "fr")


def test_a_box_is_drawn_and_comes_out_as_a_box() -> None:
    data, written = write_pdf(titled(Paragraph((Run(f"{BOX}\u00a0yes {BOX}\u00a0no, a{BOX}b"),))))
    assert written.missing_characters == ()
    assert f"{BOX} yes {BOX} no, a{BOX}b" in SPACES.sub(" ", pdf_pages(data)[0].replace("\u00a0", " "))
    with pikepdf.open(io.BytesIO(data)) as opened:
        kinds = {str(o.Subtype) for o in opened.objects if isinstance(o, pikepdf.Dictionary) and "/CharProcs" in o}
    assert kinds == {"/Type3"}


def test_documents_without_boxes_have_no_font_for_them() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(outline_of((Paragraph((Run("Plain."),)),)))[0])) as opened:
        assert not [o for o in opened.objects if isinstance(o, pikepdf.Dictionary) and "/CharProcs" in o]


def test_shares_set_the_widths_of_columns() -> None:
    row = Row(((Run("left"),), (Run("right"),)), ruled=True)
    data, _ = write_pdf(titled(Table((), (row,), (Align.START, Align.START), (1, 3))))
    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage()
    content = text.get_text_range()
    start, column = (text.get_charbox(content.index(word))[0] for word in ("left", "right"))
    document.close()
    assert column - start == pytest.approx((595.276 - 164 - 18) / 4 + 18, abs=1)
