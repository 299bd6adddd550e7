# SPDX-License-Identifier: GPL-3.0-or-later
"""Text in PDF is text: what people typed comes out of the file as it went in, and nothing in it acts."""

import dataclasses
import io
import socket
import sys
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kzdesk.documents.formats.pdf import PdfFormat
from kzdesk.documents.formats.pdf.characters import printable
from kzdesk.documents.outline import Align, Bullets, Heading, Item, NumberedList, Outline, Paragraph, Row, Run, Table
from kzdesk.documents.submissions.annex1 import Annex1
from kzdesk.documents.submissions.published_list import ListedGroup, ListedSection, ListedSentence
from kzdesk.domain.progress import SILENT
from kzdesk.domain.terms import Term
from tests.documents.samples import (
    RIOTS,
    SPACES,
    entry,
    paragraph,
    pdf_pages,
    pdf_text,
    read,
    sample_list,
    template,
    titled,
    write_pdf,
)

HOSTILE = [
    "<font color=\"[[[getattr(pow, Word('__globals__'))['os'].system('touch canary') for Word in [1]]]]\">x</font>",
    '<img src="http://127.0.0.1:9/x">',
    '<img src="file:///etc/passwd">',
    '<img src="data:image/png;base64,iVBORw0KGgo=">',
    '<img src="/etc/hostname">',
    '<a href="javascript:alert(1)">click</a>',
    '<a href="file:///etc/passwd">click</a>',
    "he said <b>now",
    "a < b & c, <3, Article <272>",
    "e-mail <ivan@example.org>, then left",
    "the judge <redacted> said",
    "x<y and y>z",
    "<!-- note -->",
    "&amp; &#60;script&#62; &lt;b&gt;",
    "{page} of {pages} %s %(x)s {0.__class__}",
    "(unbalanced ) \\( \\) \\",
    ") Tj ET /Fake Do BT (",
    "endstream endobj %%EOF",
    '=HYPERLINK("http://127.0.0.1:9/")',
    "Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і — “quotes” ‘single’ № §",
    "Oʻzbekiston, Gʻulom; Ŋ ŋ; Қарақалпақстан",
]
CODES = (*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180), *range(0x400, 0x4FA), 0x2013, 0x2019, 0x20AC)
LETTERS = "".join(map(chr, CODES))


def squeezed(text: str) -> str:
    return SPACES.sub("", text)


def normal(text: str) -> str:
    """Return what PDFium gives: ligatures as the letters they stand for, and of equal marks above each other one."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(
        each
        for before, each in pairwise(f" {plain}")
        if before != each or not unicodedata.category(each).startswith("M")
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_markup_stands_in_the_text_layer_letter_by_letter(text: str) -> None:
    assert squeezed(text) in squeezed(pdf_text(titled(paragraph(text))))


def test_markup_stays_text_in_every_kind_of_block_and_in_the_metadata() -> None:
    for text in HOSTILE:
        run = (Run(text),)
        blocks = (
            Heading(2, run),
            Bullets((run,)),
            NumberedList((Item("1.", (run, run)),)),
            Table((run, run), (Row((run, run)),), (Align.START, Align.END)),
        )
        outline = dataclasses.replace(titled(*blocks), title=text, running_title=text, authors=(text,))
        assert squeezed("".join(pdf_pages(write_pdf(outline)[0]))).count(squeezed(text)) >= 7


@pytest.fixture
def watched() -> Iterator[list[str]]:
    """Notes what the program opens, loads or connects to while the list is `armed`."""
    seen: list[str] = []
    armed = [True]

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if armed[0] and event.startswith(("open", "socket", "subprocess", "os.", "shutil", "urllib", "import", "exec")):
            seen.append(f"{event} {arguments[:1]}")

    sys.addaudithook(hook)
    yield seen
    armed[0] = False


def hostile_outline() -> Outline:
    return titled(*(paragraph(text) for text in HOSTILE), *(Heading(2, (Run(text, link=text),)) for text in HOSTILE))


def test_nothing_is_opened_or_loaded_but_the_shipped_files(watched: list[str]) -> None:
    write_pdf(hostile_outline())
    watched.clear()
    out = io.BytesIO()
    PdfFormat(read).write(hostile_outline(), out, SILENT)
    assert out.getvalue().startswith(b"%PDF-")
    opened = [each for each in watched if not each.startswith("open")]
    files = [each for each in watched if each.startswith("open")]
    assert opened == []
    assert len(files) == 4
    assert all("resources" in each for each in files)


def test_the_watch_itself_sees_what_it_should(watched: list[str]) -> None:
    socket.socket().close()
    assert any(each.startswith("socket") for each in watched)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("a\u202eb\u2066c\u200fd\u2069e", "abcde"),
        ("a\x00b\x07c\x1bd\x7fe", "abcde"),
        ("a\ufeffb\u200bc\u00add", "abcd"),
        ("e\u0301", "é"),
        ("1\u00a0February", "1 February"),
        ("one\ttwo\u2003three   four", "one two three four"),
        ("line one\r\nline two\u2028line three", "line one line two line three"),
    ],
)
def test_unseen_characters_are_left_out_and_spaces_are_spaces(typed: str, shown: str) -> None:
    assert f"[{shown}]" in pdf_text(titled(paragraph(f"[{typed}]")))


@pytest.mark.parametrize(
    ("typed", "shown", "missing"),
    [
        ("😀 laughs", "[U+1F600] laughs", "U+1F600"),
        ("中文", "[U+4E2D][U+6587]", "U+4E2D"),
        ("\ud800", "[U+D800]", "U+D800"),
        ("محمد", "[U+0645][U+062D][U+0645][U+062F]", "U+0645"),
    ],
)
def test_letters_that_the_font_lacks_are_shown_by_number_and_reported(typed: str, shown: str, missing: str) -> None:
    outline = titled(paragraph(typed))
    assert missing in write_pdf(outline)[1].missing_characters
    assert shown in pdf_text(outline)


def test_ordinary_text_reports_nothing_missing() -> None:
    assert write_pdf(titled(paragraph(LETTERS)))[1].missing_characters == ()


@settings(max_examples=60)
@example([("\u0483", False, False), ("\u0483", False, False)])
@given(st.lists(st.tuples(st.text(LETTERS, max_size=200), st.booleans(), st.booleans()), min_size=1, max_size=6))
def test_any_runs_come_out_again_in_order(runs: list[tuple[str, bool, bool]]) -> None:
    made = tuple(Run(text, bold=bold, italic=italic) for text, bold, italic in runs)
    expected = squeezed("".join(unicodedata.normalize("NFC", text) for text, _, _ in runs))
    assert normal(expected) in normal(squeezed(pdf_text(titled(Paragraph(made)))))


@settings(max_examples=60)
@given(st.text(max_size=120))
def test_no_text_at_all_breaks_the_writer_and_none_is_lost(text: str) -> None:
    outline = titled(paragraph(text))
    data, written = write_pdf(outline)
    found = normal(squeezed("".join(pdf_pages(data))))
    for letter in squeezed(printable(text)):
        assert normal(letter) in found or f"U+{ord(letter):04X}" in written.missing_characters


def test_a_narrative_of_100_kilobytes_runs_over_pages_whole() -> None:
    words = [f"слово{place}" for place in range(9000)]
    data, written = write_pdf(titled(NumberedList((Item("1.", ((Run(" ".join(words)),),)),))))
    assert len(" ".join(words).encode()) > 100_000
    assert written.pages > 15
    pages = pdf_pages(data)
    for page in pages:
        assert "Annex 9" in page or page is pages[0]
    body = " ".join(word for page in pages for word in page.split() if word.startswith("слово"))
    assert body == " ".join(words)


def test_a_word_wider_than_the_page_is_cut_but_not_lost() -> None:
    address = "https://example.org/" + "a-very-long-part-of-an-address/" * 12
    unbroken = "Щ" * 300
    text = squeezed(pdf_text(titled(paragraph(f"See {address} and {unbroken} then."))))
    assert f"See{address}and{unbroken}then." in text


def test_annex_1_prints_hostile_entries_literally() -> None:
    people = tuple(
        entry("<b>A</b>", text, ListedSentence((RIOTS,), Term(1), purpose=text), narrative=(text, text))
        for text in HOSTILE
    )
    section = ListedSection("convicted", "C", (ListedGroup("<i>G</i>", people, tuple(HOSTILE)),))
    source = dataclasses.replace(sample_list(), sections=(section,), title="<title>&")
    text = squeezed(pdf_text(Annex1().outline(source, template())))
    for hostile in HOSTILE:
        assert text.count(squeezed(hostile)) >= 3
    assert "<i>G</i>" in text
    assert "<title>&" in text
