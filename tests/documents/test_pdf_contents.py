# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of contents, numbers of headings, covers, new pages, and where records are printed."""

import dataclasses
import io
import re

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.documents.formats.pdf.styles import LEFT, PAGE_HEIGHT, RIGHT
from kzdesk.documents.outline import (
    Align,
    Block,
    Bullets,
    Contents,
    Heading,
    Item,
    NotePlace,
    NumberedList,
    PageBreak,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    runs,
)
from tests.documents.margins import spoiled
from tests.documents.samples import outline_of, paragraph, pdf_pages, titled, write_pdf
from tests.documents.structure import structure_text

SENTENCE = "Ordinary words of a report follow one another here. "


def chapters(sizes: list[int]) -> list[Block]:
    """Chapters of so many sentences, every other one with a heading of its own inside."""
    blocks: list[Block] = []
    for place, size in enumerate(sizes):
        title = f"Chapter {place}x"
        blocks += [Heading(2, runs(title), number=f"{place}.", record=f"{place}. {title}"), paragraph(SENTENCE * size)]
        if place % 2:
            title = f"Part of {place}x"
            blocks += [Heading(3, runs(title), record=title), paragraph(SENTENCE * size)]
    return blocks


@settings(max_examples=10)
@given(st.lists(st.integers(1, 90), min_size=1, max_size=40))
def test_contents_tell_the_page_on_which_each_heading_stands(sizes: list[int]) -> None:
    data, written = write_pdf(titled(Contents(runs("What is here")), *chapters(sizes)))
    lines = re.findall(r'"([^"]+)"\n\s+→ page (\d+)\n\s+"(\d+)"', structure_text(data))
    stands = {place.record: str(place.page) for place in reversed(written.places)}
    assert lines == [(title, page, page) for title, page in reversed(stands.items())]
    pages = pdf_pages(data)
    assert all(title in pages[int(page) - 1] for title, page, _ in lines)


def test_contents_lead_to_their_headings_and_say_so_to_those_who_do_not_see() -> None:
    blocks = (Contents(runs("Contents")), PageBreak(), *chapters([90, 90, 90]))
    outline = dataclasses.replace(titled(*blocks, Paragraph((Run("x", notes=(runs("n"),)),))), notes_title="Sources")
    data, _ = write_pdf(outline)
    assert structure_text(data).startswith(
        'Document\n  H1\n    "A report"\n  H2\n    "Contents"\n  TOC\n    TOCI\n      Reference\n        Link\n'
        '          "0. Chapter 0x"\n          → page 2\n          "2"\n    TOCI\n      Reference\n        Link\n'
        '          "1. Chapter 1x"\n          → page 3\n          "3"\n      TOC\n        TOCI\n'
    )
    with pikepdf.open(io.BytesIO(data)) as pdf:
        links = list(pdf.pages[0].Annots)
        assert [str(link.Contents) for link in links] == [
            "0. Chapter 0x",
            "1. Chapter 1x",
            "Part of 1x",
            "2. Chapter 2x",
            "Sources",
        ]
        assert links[0].Dest[0].objgen == pdf.pages[1].objgen
        assert all(LEFT <= link.Rect[0] < link.Rect[2] <= RIGHT + 0.01 for link in links)


def test_contents_list_only_what_comes_after_them() -> None:
    blocks = (
        Heading(2, runs("Before")),
        Contents(runs("Contents")),
        Heading(2, runs("After")),
        Heading(4, runs("Deep")),
    )
    text = pdf_pages(write_pdf(titled(*blocks))[0])[0]
    assert (text.count("Before"), text.count("After"), text.count("Deep")) == (1, 2, 1)


def test_contents_over_several_pages_are_right_too() -> None:
    sizes = [1] * 150
    data, _ = write_pdf(titled(Contents(runs("Contents")), PageBreak(), *chapters(sizes)))
    pages = pdf_pages(data)
    first = next(place for place, text in enumerate(pages, start=1) if SENTENCE[:20] in text)
    assert first > 4
    assert re.search(rf"0\. Chapter 0x\s+{first}\s", pages[0])
    assert spoiled(data) == []


def test_contents_at_the_very_beginning_are_no_heading_before_the_title() -> None:
    outline = outline_of((Contents(runs("Contents")), Heading(1, runs("A report")), Heading(2, runs("A part"))))
    assert structure_text(write_pdf(outline)[0]).startswith('Document\n  P\n    "Contents"\n  TOC')


def test_numbers_of_headings_stand_before_them_and_in_the_bookmarks() -> None:
    data, _ = write_pdf(titled(Heading(2, runs("Torture"), number="IV.")))
    assert "IV. Torture" in pdf_pages(data)[0]
    with pikepdf.open(io.BytesIO(data)) as pdf, pdf.open_outline() as outline:
        assert outline.root[0].children[0].title == "IV. Torture"


def test_a_cover_begins_below_the_top_and_its_title_is_large() -> None:
    cover = (Paragraph(runs("An organisation"), Role.COVER), Heading(1, runs("The title")), PageBreak())
    assert write_pdf(outline_of((*cover, paragraph("Inside."))))[1].pages == 2
    places = write_pdf(
        outline_of((Heading(1, runs("The title"), record="t"), *cover[:1], PageBreak(), paragraph("x")))
    )[1].places
    plain = write_pdf(outline_of((Heading(1, runs("The title"), record="t"),)))[1].places
    assert places[0].top > plain[0].top + 0.15
    assert places[0].bottom - places[0].top > plain[0].bottom - plain[0].top


def test_new_pages_begin_where_they_should_and_never_leave_an_empty_one() -> None:
    blocks = (PageBreak(), paragraph("one"), PageBreak(), PageBreak(), paragraph("two"), PageBreak())
    pages = pdf_pages(write_pdf(outline_of(blocks))[0])
    assert ["one" in page for page in pages] == [True, False]
    assert ["two" in page for page in pages] == [False, True]


def recorded() -> tuple[Block, ...]:
    """Everything that a record can be printed in."""
    long = runs(SENTENCE * 30)
    return (
        Heading(2, runs("Head"), record="record-heading"),
        Paragraph(long, record="record-paragraph"),
        NumberedList(
            (
                Item("1.", (long, Bullets((long,), record="record-inner"), long, long), record="record-item"),
                Item("2.", (runs("short"),), record="record-short"),
            )
        ),
        Table(
            (runs("A"), runs("B")),
            (Row((long, runs("1")), record="record-row"), Row((runs("x"), runs("2")))),
            (Align.START, Align.END),
        ),
    )


@pytest.mark.parametrize("place", NotePlace)
def test_places_tell_where_each_record_is_printed_page_by_page(place: NotePlace) -> None:
    _, written = write_pdf(dataclasses.replace(titled(*recorded()), note_place=place))
    told = [each.record for each in written.places]
    assert list(dict.fromkeys(told)) == [
        "record-heading",
        "record-paragraph",
        "record-item",
        "record-inner",
        "record-short",
        "record-row",
    ]
    item = [each for each in written.places if each.record == "record-item"]
    assert [each.page for each in item] == list(range(item[0].page, item[0].page + len(item)))
    assert len(item) > 1
    for each in written.places:
        assert 1 <= each.page <= written.pages
        assert 0.09 < each.top < each.bottom < 0.91


def test_a_place_is_where_the_text_stands() -> None:
    blocks = [Paragraph(runs(f"RECORD{n} " + SENTENCE * 9), record=f"r{n}") for n in range(20)]
    data, written = write_pdf(titled(*blocks))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == written.pages > 1
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    for each in (place for place in written.places if place.record != "r11"):
        page = document[each.page - 1]
        text = page.get_textpage()
        area = {"top": PAGE_HEIGHT * (1 - each.top), "bottom": PAGE_HEIGHT * (1 - each.bottom)}
        assert text.get_text_bounded(**area).startswith(f"RECORD{each.record[1:]} ") or each.top < 0.11
        text.close()
        page.close()
    document.close()


def test_no_record_gets_into_the_file() -> None:
    data, written = write_pdf(titled(*recorded()))
    assert written.places
    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = [obj.read_bytes() for obj in pdf.objects if isinstance(obj, pikepdf.Stream)]
        assert all("record-" not in repr(obj) for obj in pdf.objects if not isinstance(obj, pikepdf.Stream))
    assert b"record-" not in data + b"".join(streams)
    assert write_pdf(titled(*unrecorded(recorded())))[0] == data


def unrecorded(blocks: tuple[Block, ...]) -> list[Block]:
    """The same blocks, made from nothing."""
    head, text, entries, table = blocks
    assert isinstance(entries, NumberedList)
    assert isinstance(table, Table)
    assert isinstance(head, Heading)
    assert isinstance(text, Paragraph)
    items = tuple(
        dataclasses.replace(
            item,
            record="",
            paragraphs=tuple(Bullets(each.items) if isinstance(each, Bullets) else each for each in item.paragraphs),
        )
        for item in entries.items
    )
    rows = tuple(dataclasses.replace(row, record="") for row in table.rows)
    return [
        dataclasses.replace(head, record=""),
        dataclasses.replace(text, record=""),
        NumberedList(items),
        dataclasses.replace(table, rows=rows),
    ]


def test_bullets_inside_an_entry_are_indented_with_it() -> None:
    item = Item("1.", (runs("First"), Bullets((runs("inner"),)), runs("Last")))
    data, _ = write_pdf(titled(NumberedList((item,)), Bullets((runs("outer"),))))
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage()
    whole = text.get_text_range()
    lefts = {word: text.get_charbox(whole.index(word))[0] for word in ("First", "inner", "Last", "outer")}
    text.close()
    document.close()
    assert lefts["First"] == pytest.approx(lefts["Last"], abs=2)
    assert lefts["inner"] > lefts["First"] + 10
    assert lefts["outer"] < lefts["inner"]


def test_an_entry_that_begins_with_bullets_or_has_no_text_keeps_its_number() -> None:
    items = (Item("1.", (Bullets((runs("only this"),)),)), Item("2.", ()), Item("3.", (runs("text"),)))
    text = pdf_pages(write_pdf(titled(NumberedList(items)))[0])[0]
    assert [number for number in ("1.", "2.", "3.") if number in text] == ["1.", "2.", "3."]
    assert "only this" in text
