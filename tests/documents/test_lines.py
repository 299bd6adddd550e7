# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaking lines: nothing is lost, nothing is too wide, nothing is parted that belongs together."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.formats.pdf.fonts import Face, Shipped
from kzdesk.documents.formats.pdf.lines import Line, Span, break_evenly, break_lines, width_of
from tests.documents.samples import read

REGULAR, BOLD, *_ = Shipped(read).faces()
SIZE = 10.0
WIDE = 10_000.0
TEXTS = st.text("abcdefgh /-.0123456789бжқ", min_size=1, max_size=120)


def codes(face: Face, text: str) -> bytes:
    return b"".join(face.codes[letter] for letter in text)


def shown(lines: list[Line]) -> bytes:
    return b"".join(segment.codes for line in lines for segment in line)


def broken(text: str, width: float) -> list[str]:
    """The lines of a text as text."""
    letters = {REGULAR.codes[letter]: letter for letter in text if letter != "\n"}
    lines = break_lines([Span(text, REGULAR)], width, SIZE)
    return [_decoded(b"".join(segment.codes for segment in line), letters) for line in lines]


def _decoded(data: bytes, letters: dict[bytes, str]) -> str:
    text = ""
    while data:
        code = next(code for code in letters if data.startswith(code))
        text, data = text + letters[code], data[len(code) :]
    return text


@given(TEXTS, st.floats(20, 300))
def test_all_letters_and_the_spaces_between_words_are_shown(text: str, width: float) -> None:
    assert shown(break_lines([Span(text, REGULAR)], width, SIZE)) == codes(REGULAR, " ".join(text.split()))


@given(TEXTS, st.floats(20, 300))
def test_no_line_is_wider_than_its_column(text: str, width: float) -> None:
    assert width_of(break_lines([Span(text, REGULAR)], width, SIZE)) <= width + 0.001


@given(TEXTS, TEXTS)
def test_the_width_told_is_the_width_of_what_is_shown(first: str, second: str) -> None:
    (line,) = break_lines([Span(first, REGULAR), Span(second, BOLD)], WIDE, SIZE)
    joined = f"{first}{second}"
    parts = (" ".join(joined.split())).replace(" ", "")
    letters = sum(REGULAR.width(c) for c in first if c != " ") + sum(BOLD.width(c) for c in second if c != " ")
    spaces = len(" ".join(joined.split())) - len(parts)
    gap = sum(segment.width for segment in line) - letters * SIZE / 1000
    assert gap == pytest.approx(spaces * REGULAR.space * SIZE / 1000, abs=spaces * 0.05 + 0.001)


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=4), min_size=2, max_size=12), st.floats(70, 150))
def test_what_adjoins_without_a_space_is_never_parted(words: list[str], width: float) -> None:
    """Each word is half regular, half bold; if the two halves fit in a line they stand in one."""
    spans = [span for word in words for span in (Span(f" {word}", REGULAR), Span(word, BOLD))]
    for line in break_lines(spans, width, SIZE):
        assert line[0].face is REGULAR
        assert line[-1].face is BOLD


@given(st.lists(st.sampled_from(["5", "17", "(3", "years", "of", "imprisonment", "2022", "February"]), min_size=2))
def test_small_numbers_stay_with_the_word_after_them(words: list[str]) -> None:
    for line, _ in pairwise(broken(" ".join(words), 120.0)):
        last = line.split()[-1]
        if last in ("5", "17", "(3"):
            numbers = [word for word in line.split() if word in ("5", "17", "(3")]
            assert numbers == line.split()


@given(TEXTS, st.floats(60, 300))
def test_even_lines_are_as_few_and_show_the_same(text: str, width: float) -> None:
    spans = [Span(text, REGULAR)]
    even, plain = break_evenly(spans, width, SIZE), break_lines(spans, width, SIZE)
    assert len(even) == len(plain)
    assert shown(even) == shown(plain)
    assert width_of(even) <= width + 0.001


def test_a_heading_does_not_end_in_a_lonely_word() -> None:
    spans = [Span("A list of people who are held in the capital city", BOLD)]
    width = width_of(break_lines(spans, WIDE, SIZE)) - 1
    assert [width_of([line]) < width / 3 for line in break_lines(spans, width, SIZE)] == [False, True]
    assert [width_of([line]) < width / 3 for line in break_evenly(spans, width, SIZE)] == [False, False]


def test_a_long_address_is_cut_after_a_slash() -> None:
    first, *_ = broken("https://example.org/reports/2024/annex/list-of-people/details", 200.0)
    assert first.endswith("/")


def test_a_new_line_that_was_typed_is_kept() -> None:
    assert [line.strip() for line in broken("one two\nthree\n\nfour", 500.0)] == ["one two", "three", "", "four"]
