# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing that people type runs off a page or over something else: measured in the pages as they are seen."""

import dataclasses
import io
import random
import re
from collections.abc import Callable

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

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
    Runs,
    Table,
    runs,
)
from tests.documents.margins import spoiled
from tests.documents.samples import outline_of, paragraph, pdf_pages, titled, write_pdf
from tests.documents.structure import structure_text

UNBREAKABLE = "Щ" * 3_000
NAME = "Aleksandra-Maria " * 18
ODD = "\u202eabc\u2066def\x00ghi\ufeff 😀👩‍👩‍👧 中文 \u200f\u061c" * 30
SENTENCE = "Ordinary words of a report follow one another here. "
HOSTILE = {"one long word": UNBREAKABLE, "a name of 300 letters": NAME, "odd characters": ODD, "capitals": "W" * 900}


def everywhere(text: str, place: NotePlace) -> Outline:
    """The same text in every place that takes text."""
    run: Runs = (Run(text, notes=(runs(text[:900]),)),)
    blocks: tuple[Block, ...] = (
        Paragraph(runs(text[:600]), Role.COVER),
        Heading(1, runs(text[:600])),
        PageBreak(),
        Contents(runs(text[:300])),
        Heading(2, run, number=text[:200]),
        Heading(3, runs(text[:500]), number="1.1."),
        Paragraph(run),
        Paragraph(
            (Run(text[:400], bold=True, link="https://example.org/"), Run(text[:400], italic=True, language="kk"))
        ),
        Bullets((run, run)),
        NumberedList((Item("1.", (run, Bullets((run,)))), Item(text[:150], (runs(text[:400]), run)))),
        table(2, text[:1200]),
        table(9, text[:300]),
        dataclasses.replace(table(3, text[:600]), shares=(1, 8, 1)),
        Chart(run, text, (Bar(text[:700], 9, text[:100]), Bar("b", 3, "3"))),
        Note(run),
    )
    return dataclasses.replace(
        outline_of(blocks, title=text[:3_000]),
        running_title=text,
        as_of=text,
        notes_title=text[:200],
        note_place=place,
    )


def table(columns: int, text: str) -> Table:
    cell: Runs = (Run(text, notes=(runs("A note."),)),)
    header = (cell, *(runs(f"Column {n}") for n in range(1, columns)))
    rows = tuple(Row((runs("short"), *(cell for _ in range(1, columns))), strong=strong) for strong in (False, True))
    return Table(header, rows, (Align.START, *(Align.END for _ in range(1, columns))))


@pytest.mark.parametrize("place", NotePlace)
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_runs_off_the_page_or_over_other_text(text: str, place: NotePlace) -> None:
    data, written = write_pdf(everywhere(text, place))
    assert written.pages > 3
    assert spoiled(data) == []


WORDS = (
    *("the", "court", "heard", "суд", "заслушал", "сот", "куәгерді", "1", "22", "(5", "years"),
    "https://example.org/a/very/long/address-that-goes/on",
    "Donaudampfschifffahrtsgesellschaftskapitän",
)


class Chance:
    """Makes blocks by chance; every run begins with a word of its own, and so does every note."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - no secret
        self.count = 0

    def words(self, *lengths: int) -> str:
        return " ".join(self.random.choices(WORDS, k=self.random.choice(lengths)))

    def run(self) -> Run:
        self.count += 1
        notes = [f"N{self.count}n{n}z {self.words(1, 5, 40, 200)}" for n in range(self.random.choice((0, 0, 0, 1, 2)))]
        return Run(
            f"T{self.count}z {self.words(0, 1, 5, 30, 120)}",
            bold=self.random.random() < 0.2,
            italic=self.random.random() < 0.2,
            language=self.random.choice(("", "ru", "kk")),
            link=self.random.choice(("", "", "https://example.org/")),
            notes=tuple(map(runs, notes)),
        )

    def runs(self) -> Runs:
        return tuple(self.run() for _ in range(self.random.randint(1, 3)))

    def table(self) -> Table:
        columns = self.random.randint(1, 6)
        rows = [
            Row(tuple(self.runs() for _ in range(columns)), strong=n % 3 == 0, ruled=n % 2 == 0)
            for n in range(self.random.randint(0, 5))
        ]
        align = tuple(self.random.choice(list(Align)) for _ in range(columns))
        return Table(tuple(self.runs() for _ in range(columns)), tuple(rows), align)

    def block(self) -> Block:
        bars = tuple(Bar(self.words(1, 12), n, f"{n}") for n in range(self.random.randint(0, 30)))
        makers: tuple[Callable[[], Block], ...] = (
            lambda: Heading(2, self.runs(), number="IV."),
            lambda: Paragraph(self.runs(), self.random.choice(list(Role))),
            lambda: Bullets((self.runs(), self.runs())),
            lambda: NumberedList((Item("1.", (self.runs(), Bullets((self.runs(),)))), Item("2.", (self.runs(),)))),
            self.table,
            lambda: Chart(self.runs(), "Bars", bars),
            lambda: Note(self.runs()),
            PageBreak,
        )
        return self.random.choice(makers)()


@settings(max_examples=8)
@example(440, NotePlace.PAGE)
@given(st.integers(0, 1_000_000), st.sampled_from(NotePlace))
def test_any_blocks_stand_on_their_pages_whole(seed: int, place: NotePlace) -> None:
    chance = Chance(seed)
    blocks = [chance.block() for _ in range(8)]
    outline = dataclasses.replace(titled(Contents(runs("Contents")), *blocks), notes_title="Notes", note_place=place)
    data, _ = write_pdf(outline)
    assert spoiled(data) == []
    text = re.sub(r'"\s*\n\s*"', "", structure_text(data))  # a narrow column parts even these words
    for number in range(1, chance.count + 1):
        assert f"T{number}z" in text
    notes = re.findall(r"N\d+n\dz", text)
    assert len(notes) == len(set(notes)) == sum(text.count(f"N{n}n") for n in range(1, chance.count + 1))


def test_the_measure_itself_sees_what_it_should() -> None:
    data, _ = write_pdf(titled(paragraph(SENTENCE * 9)))
    assert spoiled(data) == []
    assert "outside the margins" in spoiled(changed(data, b"q 1 0 0 1 9 0 cm", b" Q"))[0]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents[0].read_bytes()
    assert "over one another" in spoiled(changed(data, b"", b" q 1 0 0 1 -9 0 cm " + content + b" Q"))[-1]


def changed(data: bytes, before: bytes, after: bytes) -> bytes:
    """The file with more operators before and after those of its first page."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents[0].read_bytes()
        pdf.pages[0].Contents[0] = pdf.make_stream(before + b" " + content + after)
        out = io.BytesIO()
        pdf.save(out)
    return out.getvalue()


def test_a_paragraph_of_a_megabyte_and_a_word_of_ten_thousand_letters_are_printed_whole() -> None:
    words = [f"сөз{place:06}" for place in range(80_000)]
    text = " ".join(words)
    assert len(text.encode()) > 1_000_000
    word = "Ж" * 10_000
    data, written = write_pdf(titled(paragraph(text), paragraph(word)))
    pages = pdf_pages(data)
    assert written.pages == len(pages) > 150
    found = [word for page in pages for word in page.split() if word.startswith("сөз")]
    assert found == words
    assert sum(page.count("Ж") for page in pages) == len(word)
    assert spoiled(data, (0, 1, written.pages - 1)) == []


def test_columns_of_a_table_get_what_their_words_need_and_all_stand_on_the_page() -> None:
    for count in (2, 5, 12, 40, 120):
        header = tuple(runs(f"C{n}") for n in range(count))
        rows = tuple(Row(tuple(runs(f"r{n} words of cell {n} {place}") for place in range(count))) for n in range(3))
        data, _ = write_pdf(titled(Table(header, rows, (Align.START,) * count)))
        assert spoiled(data) == [], count
        text = "".join("".join(page.split()) for page in pdf_pages(data))
        assert all(text.count(f"{place}") for place in range(count))


def test_a_column_of_numbers_stays_narrow_beside_long_texts() -> None:
    rows = tuple(Row((runs(SENTENCE * 3), runs(str(n)), runs(SENTENCE * 6))) for n in range(9))
    data, _ = write_pdf(titled(Table((runs("A"), runs("Number"), runs("B")), rows, (Align.START,) * 3)))
    assert "Number" in pdf_pages(data)[0]  # not parted
    assert spoiled(data) == []


def test_a_high_head_of_a_table_stands_once_and_its_rows_follow() -> None:
    high = (runs(SENTENCE * 40), runs("N"))
    rows = tuple(Row((runs(f"Row {n}"), runs(str(n)))) for n in range(60))
    data, _ = write_pdf(
        titled(paragraph(SENTENCE * 60), Heading(2, runs("Above")), Table(high, rows, (Align.START,) * 2))
    )
    pages = pdf_pages(data)
    assert sum(page.count("Ordinary") for page in pages) == 100
    assert spoiled(data) == []
