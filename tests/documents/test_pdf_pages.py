# SPDX-License-Identifier: GPL-3.0-or-later
"""How pages are filled: numbers, running titles, and no line or heading left alone."""

import io
import re
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.documents.formats.pdf.styles import BOTTOM, LEFT, RIGHT, TOP
from kzdesk.documents.outline import (
    Align,
    Bar,
    Block,
    Bullets,
    Chart,
    Contents,
    Heading,
    Item,
    NotePlace,
    NumberedList,
    Paragraph,
    Role,
    Row,
    Run,
    Runs,
    Table,
    runs,
)
from kzdesk.domain.errors import Cancelled
from tests.documents.samples import paragraph, pdf_pages, titled, write_pdf

SENTENCE = "Ordinary words of a report follow one another here. "


def test_each_page_tells_its_number_and_how_many_there_are() -> None:
    data, written = write_pdf(titled(*(paragraph(SENTENCE * 20) for _ in range(30))))
    pages = pdf_pages(data)
    assert len(pages) == written.pages > 5
    for number, text in enumerate(pages, start=1):
        assert f"{number} of {written.pages}" in text


def test_the_running_title_and_the_date_stand_on_every_page_but_the_first() -> None:
    first, *others = pdf_pages(write_pdf(titled(*(paragraph(SENTENCE * 20) for _ in range(30))))[0])
    assert "Annex 9. A report" not in first
    for text in others:
        assert "Annex 9. A report" in text
        assert "As of 5 May 2024" in text


def test_a_running_title_too_long_for_its_line_is_cut_visibly() -> None:
    outline = titled(*(paragraph(SENTENCE * 20) for _ in range(10)))
    page = pdf_pages(write_pdf(replace(outline, running_title="A very long title " * 20))[0])[1]
    assert re.search(r"A very long title .*…", page)


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=20, max_size=60))
def test_no_heading_is_the_last_thing_on_a_page(blocks: list[tuple[int, bool]]) -> None:
    made: list[Block] = []
    for place, (size, headed) in enumerate(blocks):
        made += [Heading(2, (Run(f"HEAD{place}"),)), Heading(3, (Run(f"HEAD{place}b"),))] if headed else []
        made.append(paragraph("word " * (1 + size * 12)))
    for page in pdf_pages(write_pdf(titled(*made))[0]):
        lines = [line for line in page.split("\n") if line.strip() and " of " not in line and "As of" not in line]
        assert "HEAD" not in lines[-1]


def below(kind: int, place: int, size: int) -> Block:
    """Something of each kind that may stand below a heading, beginning with `BODY`."""
    begin, text = f"BODY{place}x ", "word " * (1 + size * 12)
    noted: Runs = (Run(begin, notes=(runs(text),)), Run(text))
    kinds: tuple[Block, ...] = (
        Paragraph(noted),
        Bullets((noted, noted)),
        NumberedList((Item("1.", (noted, Bullets((noted,)))),)),
        Table((noted, runs("N")), (Row((runs(f"ROW{place}x {text}"), runs("1"))),) * 3, (Align.START, Align.END)),
        Table((), (Row((noted, runs("1"))),) * 3, (Align.START, Align.END), (3, 1)),
        Chart(noted, "Bars", tuple(Bar(f"b{n}", n, f"{n}") for n in range(size))),
        Contents(runs(begin)),
        Paragraph(noted, Role.SUMMARY),
    )
    return kinds[kind]


@settings(max_examples=25)
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 30)), min_size=5, max_size=20), st.sampled_from(NotePlace))
def test_what_comes_below_a_heading_begins_on_its_page(kinds: list[tuple[int, int]], notes: NotePlace) -> None:
    made: list[Block] = []
    for place, (kind, size) in enumerate(kinds):
        made += [Heading(2, runs(f"HEAD{place}x")), below(kind, place, size)]
    outline = replace(titled(*made), note_place=notes)
    data, written = write_pdf(outline)
    pages = pdf_pages(data)
    assert len(pages) == written.pages
    for place, (kind, size) in enumerate(kinds):
        headed = {number for number, page in enumerate(pages) if re.search(rf"HEAD{place}x\s", page)}
        (begins, *_) = (number for number, page in enumerate(pages) if f"BODY{place}x" in page)
        assert begins in headed, (place, kind)
        if kind == 3 and size < 9:
            assert f"ROW{place}x" in pages[begins]


@settings(max_examples=25)
@given(st.lists(st.integers(1, 20), min_size=10, max_size=40))
def test_no_paragraph_is_parted_so_that_one_line_stands_alone(sizes: list[int]) -> None:
    made = [paragraph(" ".join(f"p{place}" for _ in range(lines * 17))) for place, lines in enumerate(sizes)]
    for page in pdf_pages(write_pdf(titled(*made))[0]):
        lines = [re.findall(r"\bp\d+\b", line) for line in page.split("\n")]
        body = [found[0] for found in lines if found]
        for place, name in enumerate(body):
            total = sizes[int(name[1:])]
            alone = body.count(name) == 1
            assert not alone or total <= 2, (place, name, total)


def test_text_stays_inside_the_margins() -> None:
    data, _ = write_pdf(titled(NumberedList(tuple(Item(f"{n}.", ((Run(SENTENCE * 9),),)) for n in range(1, 40)))))
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        for index in range(text.count_rects()):
            left, bottom, right, top = text.get_rect(index)
            inside = left >= LEFT - 1 and right <= RIGHT + 4 and bottom >= BOTTOM - 6 and top <= TOP + 3
            furniture = top < BOTTOM or bottom > TOP
            assert inside or furniture
        text.close()
        page.close()
    document.close()


def test_numbers_stand_beside_their_entries_and_before_them_in_the_text() -> None:
    text = pdf_pages(write_pdf(titled(NumberedList((Item("117.", ((Run("Name"),), (Run("More"),))),))))[0])[0]
    assert "117. Name" in text


def test_a_table_over_two_pages_repeats_its_head() -> None:
    rows = tuple(Row(((Run(f"Row {n}"),), (Run(str(n)),))) for n in range(60))
    table = Table(((Run("First column"),), (Run("Second"),)), rows, (Align.START, Align.END))
    pages = pdf_pages(write_pdf(titled(table))[0])
    assert len(pages) > 1
    assert all("First column" in page for page in pages)
    assert [int(n) for page in pages for n in re.findall(r"Row (\d+)", page)] == list(range(60))


@pytest.mark.parametrize("header", [("What",), ()])
def test_no_row_stands_alone_at_an_end_of_a_form_or_at_the_end_of_a_table(header: tuple[str, ...]) -> None:
    heads = tuple((Run(each),) for each in header)
    for before in range(24, 40):
        for count in (2, 5):
            rows = tuple(Row(((Run(f"row {place}"),),)) for place in range(count))
            lines = [paragraph(f"line {place}") for place in range(before)]
            title = Heading(2, (Run("Below"),))
            pages = pdf_pages(write_pdf(titled(*lines, title, Table(heads, rows, (Align.START,))))[0])
            found = [number for page in pages if (number := len(re.findall(r"row \d", page)))]
            assert found[-1] >= 2, before
            assert header or found[0] >= 2, before


def test_a_row_higher_than_a_page_is_parted_and_not_cut_off() -> None:
    words = " ".join(f"w{n}" for n in range(3000))
    table = Table(((Run("Head"),), (Run("N"),)), (Row(((Run(words),), (Run("7"),))),), (Align.START, Align.END))
    data, written = write_pdf(titled(table))
    assert written.pages > 3
    assert [int(n) for page in pdf_pages(data) for n in re.findall(r"\bw(\d+)", page)] == list(range(3000))
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        assert all(text.get_rect(index)[1] > 0 for index in range(text.count_rects()))
        text.close()
        page.close()
    document.close()


class Stop:
    """Progress of which somebody has enough after so many steps."""

    def __init__(self, after: int) -> None:
        self.seen: list[tuple[int, int]] = []
        self._after = after

    def step(self, done: int, total: int) -> None:
        self.seen.append((done, total))
        if len(self.seen) > self._after:
            raise Cancelled


def many_entries() -> NumberedList:
    return NumberedList(tuple(Item(f"{n}.", ((Run(SENTENCE),),)) for n in range(1, 301)))


def test_thousands_of_headings_after_one_another_run_over_pages() -> None:
    data, written = write_pdf(titled(*(Heading(2, runs(f"HEAD{n}x")) for n in range(3_000))))
    assert written.pages > 100
    assert len(set(re.findall(r"HEAD\d+x", "".join(pdf_pages(data))))) == 3_000


def test_progress_counts_up_to_its_total() -> None:
    progress = Stop(10_000)
    write_pdf(titled(many_entries()), progress)
    done = [step for step, _ in progress.seen]
    assert done == sorted(done)
    assert progress.seen[-1] == (301, 301)
    assert len(done) > 300


def test_progress_tells_of_every_row_bar_and_note_and_ends_at_its_total() -> None:
    table = Table((), tuple(Row((runs(str(n)),)) for n in range(20)), (Align.START,), (1,))
    chart = Chart(runs("Bars"), "Bars", tuple(Bar(str(n), n, str(n)) for n in range(10)))
    noted = Paragraph(tuple(Run("x", notes=(runs("n"),)) for _ in range(5)))
    progress = Stop(10_000)
    write_pdf(titled(table, chart, noted), progress)
    assert progress.seen == [(step, 37) for step in range(1, 38)]


def test_writing_stops_when_it_is_cancelled() -> None:
    with pytest.raises(Cancelled):
        write_pdf(titled(many_entries()), Stop(100))


def test_a_thousand_entries_share_their_fonts_and_pack_their_structure() -> None:
    entries = NumberedList(tuple(Item(f"{n}.", ((Run(SENTENCE * 8),),)) for n in range(1, 1001)))
    data, written = write_pdf(titled(entries))
    assert written.pages > 80
    assert len(data) < 1_500 * 1000
    with pikepdf.open(io.BytesIO(data)) as opened:
        assert len(opened.pages) == written.pages
