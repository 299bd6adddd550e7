# SPDX-License-Identifier: GPL-3.0-or-later
"""One key for each answer in three keyboard layouts."""

import pytest

from kzdesk.gui.court.answer_keys import AnswerKeys, key_caps, latin


@pytest.mark.parametrize(("typed", "key"), [("y", "y"), ("н", "y"), ("Т", "n"), ("з", "p"), ("щ", "o"), ("ф", "a")])
def test_a_key_is_the_same_in_every_layout(typed: str, key: str) -> None:
    assert latin(typed) == key
    assert AnswerKeys([(key, "code")]).code(typed) == "code"


def test_keys_that_mean_nothing_answer_nothing() -> None:
    assert (latin("%"), latin(""), latin("ә"), latin("қ"), latin("ß")) == ("", "", "2", "0", "")
    assert AnswerKeys([("y", "yes")]).code("x") == ""
    assert key_caps("o") == "O/Щ"
