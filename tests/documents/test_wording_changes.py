# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand for a shipped sentence, and how two sentences differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.wording import HouseWording
from kzdesk.documents.wording_changes import Piece, difference, fits, placeholders
from tests.documents.samples import template

SHIPPED = "{people}: {sections}."


@pytest.mark.parametrize(
    "own",
    [
        "",
        "  \n",
        "{people}.",
        "{people}: {sections}, {more}.",
        "{people}: {sections.__class__}.",
        "{people}: {sections} {sections[0]}.",
        "{people}: {sections!r}.",
        "{people}: {sections:>40}.",
        "{people}: {sections} {}.",
        "{people}: {sections} {0}.",
        "{people}: {sections",
        "{people}: {sections}}.",
    ],
)
def test_a_wording_that_could_not_be_filled_in_does_not_fit(own: str) -> None:
    assert not fits(SHIPPED, own)


@pytest.mark.parametrize("own", ["{sections} ({people})", "{people}, {people}: {sections} {{really}}"])
def test_order_and_repetition_are_free(own: str) -> None:
    assert fits(SHIPPED, own)


def test_placeholders_are_named_once_in_order() -> None:
    assert placeholders("{b} and {a}, {b}") == ("b", "a")


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_pieces_of_a_difference_give_both_texts_back(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.before) == before
    assert "".join(piece.text for piece in pieces if piece.after) == after


def test_a_difference_is_told_word_by_word() -> None:
    whole = difference("breaches a basic guarantee of rights", "breaches one of the guarantees of rights")
    assert [piece.text for piece in whole] == [
        "breaches ",
        "a basic guarantee",
        "one of the guarantees",
        " of rights",
    ]
    assert difference("Detained {on}.", "Arrested {on}.") == (
        Piece("Detained", before=True, after=False),
        Piece("Arrested", before=False, after=True),
        Piece(" {on}.", before=True, after=True),
    )


def test_changes_reach_texts_and_items_of_lists_where_they_fit() -> None:
    words = template()
    own = words.with_changes(
        {
            "statements.detained": "Arrested by the police {on}.",
            "statements.arrested": "Arrested.",
            "criteria.items.2": "It is politics alone.",
            "criteria.items.99": "Nowhere.",
            "months.locative.1": "January",
            "language": "fr",
        }
    )
    assert own.say("statements.detained", on="today") == "Arrested by the police today."
    assert own.texts["statements.arrested"] == words.texts["statements.arrested"]
    assert own.lists["criteria.items"][1] == "It is politics alone."
    assert [own.lists["criteria.items"][place] for place in (0, 2, 3, 4)] == [
        words.lists["criteria.items"][place] for place in (0, 2, 3, 4)
    ]
    assert own.language == words.language


def test_every_shipped_sentence_fits_itself() -> None:
    for language in ("en", "ru", "kk"):
        entries: dict[str, str] = template(language).entries()
        assert all(placeholders(text) is not None and fits(text, text) for text in entries.values())
        assert not {"version", "language"} & entries.keys()


def test_own_words_of_the_house_yield_to_those_of_a_document() -> None:
    house = HouseWording.parse(b'language = "en"\nfirst = "house"\nsecond = "house"\n')
    own = HouseWording.parse(b'language = "en"\nfirst = "document"\n')
    joined = own.on_top_of(house)
    assert (joined.say("first"), joined.say("second")) == ("document", "house")
