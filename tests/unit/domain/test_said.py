# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences whose values were filled in by each language."""

import pytest

from kzdesk.domain.said import sentence


@pytest.mark.parametrize(
    ("filled_in", "said"),
    [
        ("приговор вынесен 7 сентября 2021 г..", "Приговор вынесен 7 сентября 2021 г."),
        ("записано: 40 л.. Кодекс не допускает.", "Записано: 40 л. Кодекс не допускает."),
        ("and so on ... here", "And so on ... here"),
        ("", ""),
    ],
)
def test_a_sentence_begins_with_a_capital_and_ends_with_one_full_stop(filled_in: str, said: str) -> None:
    assert sentence(filled_in) == said
