# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting words as word processors do, held against samples counted by hand; and the shipped rules."""

import csv

import pytest
from hypothesis import given
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
from kzdesk.documents.rulesets import Limits, Need, Part, Ruleset
from kzdesk.documents.word_count import ChapterWords, count_words, words_in
from kzdesk.runtime.paths import resources
from tests.documents.samples import outline_of, read

RULES = Ruleset.parse(read("rulesets/upr_3.toml"))
COUNTED_BY_HAND = (
    ("", 0),
    (" \n\t ", 0),
    ("one", 1),
    ("A limit of 2,815 words.", 5),
    ("long-term, well-known", 2),
    ("Article 12-2 (Part 1)", 4),
    ("Alga – a party", 4),
    ("Alga–Kazakhstan", 1),
    ("50\u00a0000 tenge", 3),
    ("5\u202f630", 2),
    ("first\nsecond", 2),
    ("Осуждён 8 июня 2023 года по части 2 статьи 405 УК.", 11),
    ("Қазақстан Республикасының Қылмыстық кодексі, 405-бап", 5),
    ("№ 12-2", 2),
    ("“shoot to kill”", 3),
    ("https://example.org/a?b=c", 1),
)


@pytest.mark.parametrize(("text", "words"), COUNTED_BY_HAND)
def test_samples_counted_by_hand(text: str, words: int) -> None:
    assert words_in(text) == words


@given(st.lists(st.text("aя1-ң,.’", min_size=1), max_size=20), st.sampled_from([" ", "\n", "\t", "\u00a0", "  "]))
def test_words_are_what_white_space_parts(words: list[str], space: str) -> None:
    assert words_in(space.join(words)) == len(words)
    assert words_in(f"{space}{space.join(words)}{space}") == len(words)


def document(*blocks: Block, authors: tuple[str, ...] = ("One", "Two")) -> Outline:
    made = outline_of(blocks)
    return Outline(**{**{name: getattr(made, name) for name in Outline.__slots__}, "authors": authors})


def sample() -> Outline:
    noted = (Run("five words stand right here"), Run("", notes=(runs("a note of six words here"),)))
    return document(
        Paragraph(runs("The cover"), Role.COVER),
        Heading(1, runs("Its title")),
        PageBreak(),
        Contents(runs("Table of contents")),
        Heading(2, runs("First chapter"), "1.", "c1"),
        NumberedList((Item("1.1.", (noted, Bullets((runs("two words"), runs("and three more"))))),)),
        Heading(3, runs("Part of it")),
        Paragraph(runs("one")),
        Heading(2, runs("Second chapter"), "2.", "c2"),
        Table((runs("head"), runs("cell")), (Row((runs("a b"), runs("c"))),), (Align.START, Align.START)),
        Chart(runs("Caption"), "not printed here", (Bar("bar", 3, "< 5"),)),
        Note(runs("a remark")),
        Heading(2, runs("Annex title")),
        Paragraph((Run("it does not count", notes=(runs("nor this"),)),)),
    )


def test_each_part_is_counted_or_not_by_the_rules() -> None:
    found = count_words(sample(), RULES)
    first, second = 2 + 5 + 2 + 3 + 3 + 1, 2 + 5 + 1 + 3 + 2
    assert found.by_chapter == (
        ChapterWords("1. First chapter", first, "c1"),
        ChapterWords("2. Second chapter", second, "c2"),
    )
    assert found.counted == first + second
    assert found.not_counted == (2 + 2) + 3 + (6 + 2) + (2 + 4)


@pytest.mark.parametrize(
    ("part", "more"),
    [
        (Part.COVER, 4 + 3),  # the contents stand before the first chapter, as the cover does
        (Part.NOTES, 6 + 2),
        (Part.ANNEXES, 6),
    ],
)
def test_a_rule_may_count_a_part(part: Part, more: int) -> None:
    fields = {name: getattr(RULES, name) for name in Ruleset.__slots__}
    wider = Ruleset(**{**fields, "counted": RULES.counted | {part}})
    usual, wide = count_words(sample(), RULES), count_words(sample(), wider)
    assert wide.counted == usual.counted + more
    assert wide.not_counted == usual.not_counted - more


@pytest.mark.parametrize(("authors", "limit"), [((), 2815), (("One",), 2815), (("One", "Two"), 5630)])
def test_the_limit_is_that_of_one_or_of_several(authors: tuple[str, ...], limit: int) -> None:
    long = document(Heading(2, runs("C"), "1."), Paragraph(runs("w " * 5630)), authors=authors)
    found = count_words(long, RULES)
    assert found.limit == limit
    assert found.over == 5631 - limit


def test_nothing_is_too_long_without_a_limit() -> None:
    older = Ruleset.parse(read("rulesets/upr_2.toml"))
    found = count_words(document(Heading(2, runs("C"), "1."), Paragraph(runs("w " * 9000))), older)
    assert (found.counted, found.limit, found.over) == (9001, None, 0)


def test_shipped_rules_are_those_of_the_vocabulary() -> None:
    with (resources() / "vocabularies" / "rulesets.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["code"] for row in csv.DictReader(file)}
    found = {path.stem: Ruleset.parse(path.read_bytes()) for path in (resources() / "rulesets").glob("*.toml")}
    assert set(found) == codes
    assert {each.code for each in found.values()} == codes
    cycles = sorted(cycle for each in found.values() for cycle in each.cycles)
    assert cycles == [1, 2, 3, 4]
    for each in found.values():
        assert (each.file_format, each.font, each.font_size) == ("docx", "Times New Roman", 12)
        assert each.needs == frozenset(Need)
        assert each.languages == ("ar", "zh", "en", "fr", "ru", "es")
        assert each.source
    assert (found["upr_3"].words, found["upr_3"].pages) == (Limits(2815, 5630), None)
    assert (found["upr_2"].words, found["upr_2"].pages) == (None, Limits(5, 10))


def test_rules_say_of_every_part_whether_it_counts() -> None:
    text = read("rulesets/upr_3.toml").decode()
    for wrong in (text.replace('"notes", ', ""), text.replace('"headings", ', '"headings", "notes", ')):
        with pytest.raises(ValueError, match="parts"):
            Ruleset.parse(wrong.encode())
