# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines of every shape with text that tries to be something else. Nobody in them exists."""

import dataclasses
from typing import Final

from hypothesis import strategies as st

from kzdesk.documents.outline import (
    Align,
    Bar,
    Block,
    Bullets,
    Chart,
    Contents,
    DataTable,
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
)
from kzdesk.domain.dates import PartialDate
from tests.documents.samples import outline_of

HOSTILE: Final = (
    "<w:t>x</w:t></w:p>", "&amp; &#60;b&#62; ]]>", "<r><t>x</t></r>", "<r>x</r>", "_x0041_", "=1+1", "@SUM(A1)",
    "-2+3", "+7 701", "|x", "\t=1", "＝1", "'quoted", "https://example.org/a_b_c", "www.example.org",
    "someone@example.org", "# not a heading", "1. not a list", "12) nor this", "- nor this", "+ or this",
    "> not a quote", "    not code", "```", "***", "---", "===", "* * *", "**not bold**", "_not italic_",
    "`not code`", "~~no~~", "[no](http://x)", "[x]: http://x", "[^1]", "[^1]: x", "![no](x)", "<!-- no -->",
    "<script>alert(1)</script>", "&copy; &#35;", "\\*", "a\\", "| a | b |", "|---|", ":---", "a  ", "  a", "a\nb",
    "a\n\nb", "\n", "a\r\nb\rc", "\u2028", "{page} of {pages}", "%1.%2", "{{x}}", " PAGE ", 'INCLUDETEXT "c:\\\\x"',
    "HYPERLINK", "\x00\x07\x0b\x1b", "\ufffe\uffff", "\u202egnp.exe", "\u2066x\u2069", "\u00a0", "\u3000x\u3000",
    "😀🇰🇿", "e\u0301", "Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і", "№ § – “ ” ‘ ’", "☐", "x" * 300, "٣.", "2. x", "1.1. x",
    "a\tb", "__init__", "C:\\Users\\x", "$x$", ":smile:", "(1) x", "<https://example.org>", "_x005F_x0041_",
)  # fmt: skip
_WORDS: Final = st.sampled_from(HOSTILE)
_LETTERS: Final = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
texts: Final = st.one_of(_WORDS, _LETTERS, st.lists(st.one_of(_WORDS, _LETTERS), max_size=4).map("".join))
labels: Final = st.one_of(
    st.integers(0, 40).map("{}.".format),
    st.tuples(st.integers(0, 3), st.integers(0, 5)).map("{0[0]}.{0[1]}.".format),
    st.sampled_from(["", "IV", "(a)", "(3)", "§ 4", "01.", "2", "2.1", "1.2.3.", "99999.", "٣."]),
    texts,
)
_LINKS: Final = st.sampled_from(
    ["", "", "https://example.org/?a=1&b=(2)", "mailto:a@example.org", "javascript:alert(1)", "http://қаз.example/ә_б"]
)


def _run(notes: st.SearchStrategy[tuple[Runs, ...]]) -> st.SearchStrategy[Run]:
    languages = st.sampled_from(["", "", "ru", "kk-KZ", "x y"])
    return st.builds(Run, texts, bold=st.booleans(), italic=st.booleans(), language=languages, link=_LINKS, notes=notes)


def _runs(notes: st.SearchStrategy[tuple[Runs, ...]]) -> st.SearchStrategy[Runs]:
    return st.lists(_run(notes), max_size=4).map(tuple)


_NONE: Final = st.just(())
_inner: Final = _runs(_NONE)
_note: Final = _runs(st.one_of(_NONE, _NONE, st.tuples(_inner))).map(lambda runs: (*runs, Run("n")))
runs: Final = _runs(st.one_of(_NONE, _NONE, _NONE, st.lists(_note, max_size=2).map(tuple)))
bullets: Final = st.builds(Bullets, st.lists(runs, min_size=1, max_size=3).map(tuple))


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 4))
    cells = st.lists(runs, min_size=columns, max_size=columns).map(tuple)
    shares = draw(st.one_of(st.just(()), st.lists(st.integers(1, 9), min_size=columns, max_size=columns).map(tuple)))
    rows = st.lists(st.builds(Row, cells, strong=st.booleans(), ruled=st.booleans()), min_size=0, max_size=3)
    align = st.lists(st.sampled_from(Align), min_size=columns, max_size=columns).map(tuple)
    return Table(draw(st.one_of(st.just(()), cells)), tuple(draw(rows)), draw(align), shares)


items: Final = st.builds(Item, labels, st.lists(st.one_of(runs, runs, bullets), max_size=3).map(tuple))
bars: Final = st.builds(Bar, texts, st.integers(0, 50), texts)
blocks: Final[st.SearchStrategy[Block]] = st.one_of(
    st.builds(Heading, st.integers(1, 7), runs, number=labels),
    st.builds(Paragraph, runs, st.sampled_from(Role)),
    bullets,
    st.builds(NumberedList, st.lists(items, min_size=1, max_size=4).map(tuple)),
    tables(),
    st.builds(Note, runs),
    st.builds(Chart, runs, texts, st.lists(bars, max_size=3).map(tuple)),
    st.builds(Contents, runs),
    st.just(PageBreak()),
)
dates: Final = st.sampled_from(["2022", "2022-01", "2022-01-05", "2022~", "XXXX", "2020/2021", "1899-05-05"]).map(
    PartialDate
)
_cells: Final = st.one_of(texts, st.integers(), dates, st.none())


@st.composite
def data_tables(draw: st.DrawFn) -> DataTable:
    columns = draw(st.integers(1, 4))
    row = st.lists(_cells, min_size=columns, max_size=columns).map(tuple)
    names = st.lists(texts, min_size=columns, max_size=columns).map(tuple)
    return DataTable(draw(texts), draw(names), tuple(draw(st.lists(row, max_size=3))))


_json: Final = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), texts),
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=6,
)


@st.composite
def outlines(draw: st.DrawFn, *, data: bool = False) -> Outline:
    made = outline_of(draw(st.lists(blocks, max_size=7)), title=draw(texts))
    return dataclasses.replace(
        made,
        subject=draw(texts),
        authors=tuple(draw(st.lists(texts, max_size=2))),
        notes_title=draw(texts),
        note_place=draw(st.sampled_from(NotePlace)),
        data=tuple(draw(st.lists(data_tables(), max_size=3))) if data else (),
        exchange=draw(st.dictionaries(texts, _json, max_size=3)) if data else {},
    )
