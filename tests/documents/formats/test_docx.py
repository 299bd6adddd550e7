# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents: styles, numbers that Word counts, notes, fields, languages, and nothing that tells of their maker."""

import dataclasses
import io
import zipfile
from datetime import UTC, datetime
from typing import Any, Final

import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt

from kzdesk.documents.format import Written
from kzdesk.documents.formats.docx import DocxFormat
from kzdesk.documents.outline import (
    Align,
    Bar,
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Item,
    Note,
    NotePlace,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    runs,
)
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.domain.progress import SILENT
from tests.documents.formats.outlines import HOSTILE
from tests.documents.formats.reading import docx_notes, docx_paragraphs, docx_texts, open_docx, part_of
from tests.documents.samples import outline_of, paragraph, read, sample_list, template, titled

FIELDS: Final = {"PAGE", "NUMPAGES", 'TOC \\o "1-2" \\h \\z \\u'}


def write(outline: Outline) -> tuple[bytes, Written]:
    out = io.BytesIO()
    written = DocxFormat(read).write(outline, out, SILENT)
    return out.getvalue(), written


def entries(*labels: str) -> NumberedList:
    return NumberedList(tuple(Item(label, (runs(f"Entry {label}"),)) for label in labels))


def counted(*blocks: Block) -> tuple[list[str], list[bool]]:
    """The labels as Word shows them, and whether Word has counted them itself."""
    shown, own = [], []
    for element, text in docx_paragraphs(open_docx(write(outline_of(blocks))[0])):
        if "\t" in text:
            shown.append(text.partition("\t")[0])
            own.append(element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None)
    return shown, own


def attributes(root: Any, element: str, name: str = "w:val") -> list[str]:
    return [each.get(qn(name)) for each in root.iter(qn(element))]


def test_entries_are_counted_on_through_groups_and_anew_in_the_next_section() -> None:
    labels = ("1.", "2.", "3.", "4.", "1.", "2.", "7.", "8.")
    groups = (entries("1.", "2."), Heading(3, runs("Others")), entries("3.", "4."), Heading(2, runs("Held")))
    shown, own = counted(*groups, entries("1.", "2."), entries("7.", "8."))
    assert shown == list(labels)
    assert all(own)


def test_paragraphs_are_numbered_within_the_chapters_they_stand_in() -> None:
    chapters = [
        (Heading(2, runs(f"Chapter {n}"), number=f"{n}."), entries(*(f"{n}.{m}." for m in range(1, 13))))
        for n in (1, 2, 3)
    ]
    shown, own = counted(*(block for chapter in chapters for block in chapter))
    assert shown == [label for n in (1, 2, 3) for label in (f"{n}.", *(f"{n}.{m}." for m in range(1, 13)))]
    assert all(own)


def test_chapters_and_their_paragraphs_are_one_list_of_word() -> None:
    data, _ = write(outline_of((Heading(2, runs("One"), number="1."), entries("1.1.", "1.2."))))
    found = [element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") for element, _ in docx_paragraphs(open_docx(data))]
    lists = {(attributes(each, "w:numId")[0], attributes(each, "w:ilvl")[0]) for each in found if each is not None}
    assert len({number for number, _ in lists}) == 1
    assert {level for _, level in lists} == {"0", "1"}


@pytest.mark.parametrize("label", ["IV", "(a)", "01.", "1.5.", "2.1.", "1.2.3.", "99999.", "٣.", "0.", "%1.", "a\tb"])
def test_a_label_that_word_would_not_count_to_is_text(label: str) -> None:
    shown, own = counted(Heading(2, runs("One"), number="1."), entries("1.1.", label))
    assert shown == ["1.", "1.1.", label.partition("\t")[0]]
    assert own == [True, True, False]


@pytest.mark.parametrize("labels", [("(1)", "(2)"), ("§ 1", "§ 2"), ("1", "2"), ("1)", "2)")])
def test_labels_of_other_looks_are_counted_too(labels: tuple[str, ...]) -> None:
    shown, own = counted(entries(*labels), entries("1.", "2."), entries("3."))
    assert shown == [*labels, "1.", "2.", "3."]
    assert all(own)


def test_every_element_has_a_style_that_word_lists() -> None:
    blocks: tuple[Block, ...] = (
        *(Paragraph(runs(role), role) for role in Role),
        Contents(runs("Contents")),
        *(Heading(level, runs(f"Level {level}")) for level in range(1, 8)),
        entries("1."),
        NumberedList((Item("2.", (runs("first"), runs("second"), Bullets((runs("inner"),)))),)),
        Bullets((runs("bullet"),)),
        Note(runs("remark")),
        Table((runs("head"),), (Row((runs("cell"),)),), (Align.START,)),
        Chart(runs("caption"), "in words", (Bar("bar", 1, "1"),)),
    )
    document = open_docx(write(outline_of(blocks))[0])
    names = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style and paragraph.text]
    assert names == [
        "Body Text", "Cover Text", "Eyebrow", "Date", "Summary", "TOC Heading", "Title",
        "Heading 1", "Heading 2", "Heading 3", "Heading 4", "Heading 5", "Heading 6",
        "List Number", "List Number", "List Continue", "List Bullet 2", "List Bullet", "Note Text", "Caption",
    ]  # fmt: skip
    assert attributes(document.tables[0]._tbl, "w:pStyle") == ["TableHeading", "TableText"]


def test_text_is_times_new_roman_of_12_points() -> None:
    styles = part_of(open_docx(write(titled())[0]), RELATIONSHIP_TYPE.STYLES)
    defaults = styles.find(qn("w:docDefaults"))
    assert attributes(defaults, "w:sz") == ["24"]
    assert {value for each in defaults.iter(qn("w:rFonts")) for value in each.attrib.values()} == {"Times New Roman"}
    assert attributes(styles, "w:rFonts", "w:ascii") == ["Times New Roman"]
    assert open_docx(write(titled())[0]).styles["Note Text"].font.size == Pt(10)


@pytest.mark.parametrize(("place", "kind"), [(NotePlace.END, "endnote"), (NotePlace.PAGE, "footnote")])
def test_notes_are_notes_of_word(place: NotePlace, kind: str) -> None:
    inner = (Run("with one "), Run("of its own", notes=(runs("inside"),)))
    text = (
        Run(
            "First",
            notes=(runs("One, Ң"), (Run("Two "), Run("link", link="https://example.org/2"))),
        ),
        Run(" and last.", notes=(inner,)),
    )
    cell = (Run("cell", notes=(runs("in a table"),)),)
    table = Table((runs("head"),), (Row((cell,)),), (Align.START,))
    blocks = (Heading(2, (Run("Head", notes=(runs("of a heading"),)),)), Paragraph(text), table)
    data, _ = write(dataclasses.replace(outline_of(blocks), note_place=place, notes_title="Notes"))
    assert docx_notes(data, kind) == [
        "of a heading",
        "One, Ң",
        "Two link",
        "with one of its own [inside]",
        "in a table",
    ]
    texts = [text for text in docx_texts(data) if text]
    assert texts == [
        "Head[1]",
        "First[2],[3] and last.[4]",
        "head",
        "cell[5]",
        *(["Notes"] if kind == "endnote" else []),
    ]
    document = open_docx(data)
    root = part_of(document, getattr(RELATIONSHIP_TYPE, f"{kind.upper()}S"))
    assert set(attributes(root, "w:pStyle")) == {f"{kind.title()}Text"}
    assert attributes(document.element.body, "w:numFmt") == ["decimal"]


def test_no_heading_of_notes_without_notes() -> None:
    data, _ = write(dataclasses.replace(titled(), notes_title="Notes"))
    assert "Notes" not in docx_texts(data)


def test_languages_are_named_with_their_countries() -> None:
    text = (Run("plain "), Run("Қасым", language="kk"), Run("Касым", language="ru"), Run("odd", language='x"><w:br/>'))
    document = open_docx(write(outline_of((Paragraph(text),), language="en"))[0])
    assert attributes(document.element.body, "w:lang") == ["kk-KZ", "ru-RU"]
    styles = part_of(document, RELATIONSHIP_TYPE.STYLES)
    assert attributes(styles, "w:lang") == ["en-GB"]
    assert attributes(part_of(document, RELATIONSHIP_TYPE.SETTINGS), "w:themeFontLang") == ["en-GB"]


def test_only_web_and_mail_addresses_become_links() -> None:
    links = [*HOSTILE, "javascript:alert(1)", "file:///etc/passwd", "http://қаз.example/ә б", "http://қаз.example/ә"]
    good: list[str] = ["https://example.org/a?b=1&c=(2)", "mailto:a@example.org", "https://example.org/a?b=1&c=(2)"]
    document = open_docx(write(titled(*(Paragraph((Run("x", link=link),)) for link in [*links, *good])))[0])
    outside = [rel.target_ref for rel in document.part.rels.values() if rel.is_external]
    assert outside == [
        "https://example.org/a_b_c", "http://%D2%9B%D0%B0%D0%B7.example/%D3%99", "https://example.org/a?b=1&c=(2)",
        "mailto:a@example.org",
    ]  # fmt: skip
    assert len(list(document.element.body.iter(qn("w:hyperlink")))) == 5


def test_no_text_becomes_a_field() -> None:
    blocks: tuple[Block, ...] = (
        Contents(runs("Contents")),
        *(Heading(2, runs(text), number=text) for text in HOSTILE),
        *map(paragraph, HOSTILE),
    )
    data, _ = write(titled(*blocks))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode()
            assert text.count("<w:instrText") == (name == "word/document.xml"), name
    document = open_docx(data)
    roots = [document.element.body, document.sections[0].footer._element, document.sections[0].header._element]
    fields = [each.text for root in roots for each in root.iter(qn("w:instrText"))]
    fields += [instruction for root in roots for instruction in attributes(root, "w:fldSimple", "w:instr")]
    assert {field.strip() for field in fields} == FIELDS


def test_contents_are_filled_in_and_word_is_asked_to_renew_nothing() -> None:
    chapters = (Heading(2, runs("One"), number="1."), Heading(3, runs("Part\nof one")), Heading(4, runs("Deeper")))
    data, _ = write(outline_of((Heading(2, runs("Before")), Contents(runs("Contents")), *chapters)))
    document = open_docx(data)
    listed = [
        text for element, text in docx_paragraphs(document) if attributes(element, "w:pStyle")[0].startswith("TOC")
    ]
    assert listed == ["Contents", "1. One", "Part of one"]
    anchors = attributes(document.element.body, "w:hyperlink", "w:anchor")
    assert anchors == attributes(document.element.body, "w:bookmarkStart", "w:name")
    assert len(set(anchors)) == 2
    assert attributes(document.element.body, "w:fldChar", "w:fldCharType") == ["begin", "separate", "end"]
    assert part_of(document, RELATIONSHIP_TYPE.SETTINGS).find(qn("w:updateFields")) is None


def test_contents_without_headings_are_no_empty_field() -> None:
    document = open_docx(write(outline_of((Contents(runs("Contents")), Heading(4, runs("Deeper")))))[0])
    assert list(document.element.body.iter(qn("w:fldChar"))) == []


def test_pages_repeat_title_date_and_number_but_the_first_has_no_header() -> None:
    outline = dataclasses.replace(titled(), page_label="Page {page} {{of}} {pages}!", running_title="Title\nof it")
    document = open_docx(write(outline)[0])
    [section] = document.sections
    assert section.different_first_page_header_footer
    assert section.header.paragraphs[0].text == "Title\nof it\tAs of 5 May 2024"
    assert section.first_page_header.is_linked_to_previous
    footer = section.footer._element
    assert section.first_page_footer._element is not None
    assert attributes(footer, "w:fldSimple", "w:instr") == [" PAGE ", " NUMPAGES "]
    assert "".join(each.text for each in footer.iter(qn("w:t"))) == "Page 1 {of} 1!"
    assert (section.page_width, section.page_height) == (7560310, 10692130)


def test_tables_repeat_their_heads_and_lean_as_they_are_told() -> None:
    rows = (
        Row((runs("a"), runs("1")), strong=True),
        Row((runs("x" * 2000), runs("2"))),
        Row((runs("\n"), runs("")), ruled=True),
    )
    with_head = Table((runs("Group"), runs("People")), rows, (Align.START, Align.END))
    form = Table((), (Row((runs("Name"), runs(""))),), (Align.START, Align.START), (1, 3))
    first, second = open_docx(write(outline_of((with_head, form)))[0]).tables
    assert [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in first.rows] == [
        True,
        False,
        False,
        False,
    ]
    assert [row._tr.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in first.rows] == [
        True,
        True,
        False,
        True,
    ]
    assert attributes(first._tbl, "w:jc") == ["right"] * 4
    assert [row.cells[0].paragraphs[0].runs[0].bold for row in first.rows] == [None, True, None, None]
    assert [len(list(row._tr.iter(qn("w:tcBorders")))) for row in first.rows] == [0, 2, 0, 2]
    widths = [int(width) for width in attributes(second._tbl, "w:gridCol", "w:w")]
    assert widths == [2267, 6803]
    assert sum(int(width) for width in attributes(first._tbl, "w:gridCol", "w:w")) == sum(widths) == 9070


def test_a_chart_is_a_table_with_bars_and_says_the_same_in_words() -> None:
    chart = Chart(
        runs("By article"), "Most of all 272.", (Bar("272", 40, "40"), Bar("174", 1, "1"), Bar("others", 0, "< 5"))
    )
    [table] = open_docx(write(outline_of((chart,)))[0]).tables
    cells = [[cell.text for cell in row.cells] for row in table.rows]
    assert cells == [["272", "█" * 20, "40"], ["174", "█", "1"], ["others", "", "< 5"]]
    assert attributes(table._tbl, "w:tblDescription") == ["Most of all 272."]


def test_what_comes_after_a_page_break_begins_a_page() -> None:
    table = Table((runs("head"),), (), (Align.START,))
    document = open_docx(write(outline_of((paragraph("a"), PageBreak(), paragraph("b"), PageBreak(), table)))[0])
    turned = [p for p, _ in docx_paragraphs(document) if p.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") is not None]
    assert len(turned) == 2
    assert turned[1].getnext().tag == qn("w:tbl")


def test_the_file_tells_its_title_and_authors_and_nothing_of_who_made_it() -> None:
    made = dataclasses.replace(titled(), authors=("First", "x" * 300), dated=datetime(2024, 5, 5, 23, tzinfo=UTC))
    data, _ = write(made)
    properties = open_docx(data).core_properties
    assert (properties.title, properties.subject, properties.language) == ("A report", "Tests", "en-GB")
    assert properties.author == "First; " + "x" * 300
    assert properties.created == properties.modified == made.dated
    assert properties.last_modified_by == ""
    settings = part_of(open_docx(data), RELATIONSHIP_TYPE.SETTINGS)
    assert settings.find(qn("w:removePersonalInformation")) is not None
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"
        everything = b"".join(archive.read(name) for name in archive.namelist()).lower()
    for trace in (b"python", b"kzdesk", b"rsid", b"docx", b"root", b"2026"):
        assert trace not in everything


def test_what_xml_cannot_hold_is_marked_and_reported() -> None:
    data, written = write(titled(paragraph("a\x00b\x1fc\ufffed\ud800e\u202ef\u2066g"), Note(runs("h\x07"))))
    assert written.missing_characters == ("U+0000", "U+0007", "U+001F", "U+202E", "U+D800", "U+FFFE")
    assert docx_texts(data)[1:] == ["a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\u2066g", "h\ufffd"]


def test_the_annex_reads_as_it_is_printed() -> None:
    outline = Annex1().outline(sample_list(), template())
    texts = docx_texts(write(outline)[0])
    numbers = [text.partition("\t")[0] for text in texts if "\t" in text]
    assert numbers == ["1.", "2.", "3.", "1.", "2.", "3."]
    assert any(text.startswith("1.\tAruzhan TESTOVA – ") for text in texts)


def test_a_paragraph_of_a_megabyte_and_a_word_without_end_come_out_whole() -> None:
    long, word = "Слово және word. " * 60_000, "ұ" * 100_000
    texts = docx_texts(write(titled(paragraph(long), paragraph(word)))[0])
    assert texts[1:] == [long, word]
