# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes: numbered through the document, found from the text and back, at its end or at the foot of the page."""

import dataclasses
import io
import re

import pikepdf
import pytest

from kzdesk.documents.formats.pdf.notes import linked
from kzdesk.documents.outline import (
    Align,
    Block,
    Bullets,
    Heading,
    Item,
    NotePlace,
    NumberedList,
    Outline,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    runs,
)
from tests.documents.margins import spoiled
from tests.documents.samples import outline_of, paragraph, pdf_pages, pdf_text, titled, write_pdf
from tests.documents.structure import structure_text

SENTENCE = "Ordinary words of a report follow one another here. "


def marked(text: str, *notes: str) -> Run:
    return Run(text, notes=tuple(runs(note) for note in notes))


def with_notes(*blocks: Block, place: NotePlace = NotePlace.END) -> Outline:
    return dataclasses.replace(titled(*blocks), notes_title="Sources", note_place=place)


def in_every_block() -> tuple[Block, ...]:
    return (
        Heading(2, (marked("Heading", "note A"),)),
        Paragraph((marked("One", "note B", "note C"), Run(". Two"), marked(" three", "note D"), Run("."))),
        Bullets(((marked("bullet", "note E"),),)),
        NumberedList((Item("1.", ((marked("entry", "note F"),), Bullets(((marked("inner", "note G"),),)))),)),
        Table(
            ((marked("head", "note H"),), runs("N")),
            (Row(((marked("cell", "note I"),), runs("1"))),),
            (Align.START, Align.END),
        ),
    )


@pytest.mark.parametrize("place", NotePlace)
def test_notes_are_numbered_through_the_document_in_the_order_they_come(place: NotePlace) -> None:
    text = pdf_text(with_notes(*in_every_block(), place=place))
    for mark in ("Heading1", "One2,3.Twothree4.", "bullet5", "entry6", "inner7", "head8", "cell9"):
        assert mark in text.replace(" ", "")
    assert re.findall(r"(\d)\. note ([A-I])", text) == [(str(n), "ABCDEFGHI"[n - 1]) for n in range(1, 10)]


def test_notes_at_the_end_stand_under_their_title() -> None:
    text = structure_text(write_pdf(with_notes(*in_every_block()))[0])
    assert text.index('H2\n    "Sources"') < text.index("  Note\n")
    assert text.rstrip().endswith('"note I"')
    assert '    Reference\n      Link\n        "2"\n        → page 1\n    ","' in text
    assert '  Note\n    Lbl\n      Link\n        "2."\n        → page 1\n    "note B"' in text


def test_without_any_note_there_is_no_title_for_them() -> None:
    assert "Sources" not in pdf_text(with_notes(paragraph("Nothing more.")))


def test_a_number_leads_to_its_note_and_back_to_where_it_stands() -> None:
    filler = [paragraph(SENTENCE * 20) for _ in range(30)]
    data, written = write_pdf(with_notes(Paragraph((marked("Here", "there"),)), *filler))
    assert written.pages > 3
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (forth,), (back,) = pdf.pages[0].Annots, pdf.pages[-1].Annots
        assert forth.Dest[0].objgen == pdf.pages[-1].objgen
        assert back.Dest[0].objgen == pdf.pages[0].objgen
        assert str(forth.Contents) == "Sources 1"
        assert str(back.Contents) == "Here"
        for annotation, top in ((forth, back.Rect[3]), (back, forth.Rect[3])):
            assert float(annotation.Dest[3]) == pytest.approx(float(top), abs=1)


@pytest.mark.parametrize("lines", [1, 7])
def test_notes_at_the_foot_stand_on_the_page_of_their_numbers(lines: int) -> None:
    blocks = [Paragraph((Run(SENTENCE * 4), marked(f"MARK{n}x", f"NOTE{n}x " + SENTENCE * lines))) for n in range(40)]
    data, _ = write_pdf(with_notes(*blocks, place=NotePlace.PAGE))
    pages = pdf_pages(data)
    assert len(pages) > 3
    for page in pages:
        assert re.findall(r"MARK(\d+x)", page) == re.findall(r"NOTE(\d+x)", page)
        assert page.rindex("MARK") < page.index("NOTE") if "MARK" in page else "NOTE" not in page
    assert spoiled(data) == []


def test_a_note_longer_than_the_foot_of_a_page_goes_on_at_the_next() -> None:
    words = " ".join(f"w{n}" for n in range(4_000))
    blocks = (Paragraph((marked("Here", words),)), *(paragraph(SENTENCE * 9) for _ in range(9)))
    data, _ = write_pdf(with_notes(*blocks, place=NotePlace.PAGE))
    pages = pdf_pages(data)
    assert [int(n) for page in pages for n in re.findall(r"\bw(\d+)", page)] == list(range(4_000))
    assert "Ordinary" in pages[1]  # the text goes on above it
    assert spoiled(data) == []


def test_a_table_gives_way_to_the_notes_of_its_cells() -> None:
    cell: Runs = (marked("x", SENTENCE * 25), Run(SENTENCE * 30))
    row = Row((cell, runs("ROW"), cell))
    for table in (
        Table((cell, cell, runs("N")), (row,), (Align.START,) * 3),
        Table((), (row,) * 2, (Align.START,) * 3),
    ):
        data, _ = write_pdf(with_notes(PageBreak(), table, place=NotePlace.PAGE))
        assert spoiled(data) == []
        assert structure_text(data).count("Ordinary") == 4 * 55


def test_more_notes_than_the_foot_of_a_page_holds_go_on_at_the_next() -> None:
    many = marked("x", *(f"NOTE{n}x" for n in range(60)))
    data, written = write_pdf(with_notes(Paragraph((many,)), place=NotePlace.PAGE))
    assert written.pages == 4
    assert spoiled(data) == []
    for page in pdf_pages(data):
        assert len(re.findall(r"NOTE\d+x", page)) == len(re.findall(r"^\d+\.", page, re.MULTILINE)) > 0


def test_a_note_at_the_foot_is_read_right_behind_its_number() -> None:
    block = Paragraph((marked("Here", "there"), Run(" and on.")))
    text = structure_text(write_pdf(with_notes(block, place=NotePlace.PAGE))[0])
    assert (
        '  P\n    "Here"\n    Reference\n      Link\n        "1"\n        → page 1\n'
        '    Note\n      Lbl\n        Link\n          "1."\n          → page 1\n      "there"\n    " and on."'
    ) in text


@pytest.mark.parametrize("place", NotePlace)
def test_a_note_may_have_notes(place: NotePlace) -> None:
    nested = Run("outer", notes=(runs("inner"),))
    text = pdf_text(with_notes(Paragraph((Run("Text", notes=((nested,),)),)), place=place))
    assert "Text1" in text
    assert "1. outer2 2. inner" in text


def test_the_number_stands_at_the_word_and_the_space_behind_it() -> None:
    assert "word1 next" in pdf_text(with_notes(Paragraph((marked("word ", "n"), Run("next")))))


@pytest.mark.parametrize(
    ("note", "address", "rest"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1", ""),
        ("http://example.org/a, read on 5 May.", "http://example.org/a", ", read on 5 May."),
        ("HTTPS://example.org).", "HTTPS://example.org", ")."),
        ("See https://example.org", "", ""),
        ("javascript:alert(1)", "", ""),
        ("httpsx://example.org", "", ""),
        ("", "", ""),
    ],
)
def test_a_note_that_begins_with_an_address_leads_there(note: str, address: str, rest: str) -> None:
    first, *others = linked(runs(note))
    assert (first.link, "".join(run.text for run in others)) == (address, rest)
    assert first.text + rest == note
    with pikepdf.open(io.BytesIO(write_pdf(with_notes(Paragraph((marked("x", note),))))[0])) as pdf:
        found = [str(each.A.URI) for each in pdf.pages[0].Annots if "/A" in each]
    assert found == [address] * bool(address)


def test_a_file_with_many_notes_names_each_once() -> None:
    notes: Runs = tuple(marked(f"w{n} ", f"n{n}") for n in range(300))
    with pikepdf.open(io.BytesIO(write_pdf(with_notes(Paragraph(notes)))[0])) as pdf:
        names = pdf.Root.StructTreeRoot.IDTree.Names
        identifiers = [str(names[place]) for place in range(0, len(names), 2)]
    assert len(set(identifiers)) == 300
    assert identifiers == sorted(identifiers)


def test_notes_without_a_title_still_stand_at_the_end() -> None:
    outline = outline_of((Heading(1, runs("A")), Paragraph((marked("x", "the note"),))))
    assert pdf_text(outline).count("the note") == 1
