# SPDX-License-Identifier: GPL-3.0-or-later
"""Markdown: the structure a reader of CommonMark sees, and text that it takes for nothing else."""

import dataclasses
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kzdesk.documents.formats.markdown import MarkdownFormat
from kzdesk.documents.outline import (
    Align,
    Bullets,
    Contents,
    Heading,
    Item,
    NotePlace,
    NumberedList,
    Outline,
    Paragraph,
    Row,
    Run,
    Table,
    runs,
)
from kzdesk.domain.progress import SILENT
from tests.documents.formats.outlines import HOSTILE
from tests.documents.formats.reading import markdown_parser, markdown_texts
from tests.documents.samples import outline_of, paragraph, read, titled


def write(outline: Outline) -> str:
    out = io.BytesIO()
    MarkdownFormat(read).write(outline, out, SILENT)
    return out.getvalue().decode()


def html(outline: Outline) -> str:
    return str(markdown_parser().render(write(outline)))


def item(label: str, *texts: str) -> Item:
    return Item(label, tuple(runs(text) for text in texts))


def test_headings_paragraphs_and_line_feeds() -> None:
    blocks = (Heading(1, runs("Title\nof it")), Heading(3, runs("Part"), number="2.1."), paragraph("one\ntwo\n\nthree"))
    assert html(outline_of(blocks)) == (
        "<h1>Title\nof it</h1>\n<h3>2.1. Part</h3>\n<p>one<br />\ntwo<br />\n<br />\nthree</p>\n"
    )


def test_entries_are_lists_with_their_paragraphs_and_bullets_inside() -> None:
    first = Item("3.", (runs("one"), runs("two"), Bullets((runs("a"), runs("b")))))
    shown = html(outline_of((NumberedList((first, item("4.", "four"))), NumberedList((item("5.", "five"),)))))
    assert shown.count("<ol") == 1
    assert '<ol start="3">\n<li>\n<p>one</p>\n<p>two</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n</li>' in shown
    assert shown.count("<li>") == 5


@pytest.mark.parametrize("labels", [("1.", "3."), ("2.7.", "2.8."), ("IV", "V"), ("01.",), ("0.", "1."), ("(a)",)])
def test_a_label_that_a_list_would_not_count_to_is_text(labels: tuple[str, ...]) -> None:
    shown = html(outline_of((NumberedList(tuple(item(label, "x") for label in labels)),)))
    assert shown == "".join(f"<p>{label} x</p>\n" for label in labels)


def test_a_list_that_begins_anew_right_after_another_is_not_joined_to_it() -> None:
    shown = html(outline_of((NumberedList((item("1.", "a"), item("2.", "b"))), NumberedList((item("1.", "c"),)))))
    assert shown.endswith("</ol>\n<p>1. c</p>\n")


def test_tables_lean_and_totals_are_bold() -> None:
    rows = (Row((runs("a|b"), runs("1"))), Row((runs("all"), runs("2\n3")), strong=True))
    shown = html(outline_of((Table((runs("Group"), runs("People")), rows, (Align.START, Align.END)),)))
    assert "<th>Group</th>" in shown
    assert '<th style="text-align:right">People</th>' in shown
    assert "<td>a|b</td>" in shown
    assert '<td><strong>all</strong></td>\n<td style="text-align:right"><strong>2\n3</strong></td>' in shown


def test_looks_and_links() -> None:
    text = (
        Run("a "),
        Run("bold", bold=True),
        Run(" "),
        Run("both ", bold=True, italic=True),
        Run("l[in]k", link="https://e.org/(a)_b"),
    )
    assert html(outline_of((Paragraph(text),))) == (
        '<p>a <strong>bold</strong> <em><strong>both</strong></em> <a href="https://e.org/(a)_b">l[in]k</a></p>\n'
    )
    assert "<a" not in html(outline_of((Paragraph((Run("x", link="javascript:alert(1)"),)),)))


@settings(max_examples=60)
@given(
    pieces=st.lists(
        st.tuples(
            st.sampled_from(["a", " ", "b ", " c", "«d»", "*", "_", "!", "№", "\n", "e.", "(f)"]),
            st.booleans(),
            st.booleans(),
        ),
        max_size=5,
    )
)
@example(pieces=[("«d»", True, False), ("a", False, False)])
@example(pieces=[("a", True, False), ("b ", False, True)])
def test_looks_never_cost_a_character(pieces: list[tuple[str, bool, bool]]) -> None:
    text = tuple(Run(text, bold=bold, italic=italic) for text, bold, italic in pieces)
    said = "".join(run.text for run in text)
    assert "".join(markdown_texts(write(outline_of((Paragraph(text),))).encode())) == said


def test_notes_stand_at_the_end_with_their_marks() -> None:
    text = (Run("One", notes=(runs("first\nline two"), runs("- second"))), Run("(aside)"))
    outline = dataclasses.replace(outline_of((Paragraph(text),)), notes_title="Notes")
    written = write(outline)
    assert written == "One[^1][^2]\\(aside)\n\n## Notes\n\n[^1]: first\\\n    line two\n\n[^2]: \\- second\n"
    assert "Notes" not in write(dataclasses.replace(outline, note_place=NotePlace.PAGE))


def test_contents_list_the_headings_that_follow() -> None:
    headings = (Heading(2, runs("One"), number="1."), Heading(3, runs("Part")), Heading(4, runs("Deeper")))
    shown = html(outline_of((Heading(2, runs("Before")), Contents(runs("Contents")), *headings)))
    assert "<p>Contents</p>\n<ul>\n<li>1. One\n<ul>\n<li>Part</li>\n</ul>\n</li>\n</ul>\n<h2>1. One</h2>" in shown


@pytest.mark.parametrize("text", HOSTILE)
def test_marks_in_text_are_shown_and_do_nothing(text: str) -> None:
    shown = html(titled(paragraph(text)))
    for element in (
        "<h2",
        "<ul",
        "<ol",
        "<blockquote",
        "<pre",
        "<code",
        "<hr",
        "<a ",
        "<img",
        "<em",
        "<strong",
        "<script",
        "<table",
    ):
        assert element not in shown


def test_ordinary_text_is_hardly_changed() -> None:
    text = "Convicted under Article 272 (mass riots), part 2 - “x”: see the annex; it's 50% of 1.5 years, no?"
    assert write(outline_of((paragraph(text),))) == f"{text}\n"
