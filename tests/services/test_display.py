# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that checks name, as people read them."""

import pytest

from kzdesk.domain.checks.finding import Fact
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.display import Display


@pytest.mark.parametrize(
    ("record_type", "field", "value", "told"),
    [
        ("sentence", "pronounced", "2022-01~", "about January 2022"),
        ("sentence_component", "term", "6y 6m", "6y 6m"),
        ("custody_episode", "custody_kind", "pretrial", "custody pending trial"),
        ("charge", "provision", "an-id", "Article 272"),
        ("charge", "provision", "gone", ""),
        ("charge", "alleged", "True", "✓"),
        ("charge", "alleged", "False", "–"),
        ("sentence", "pronounced", "on the day of the trial", "on the day of the trial"),
        ("person", "id", "", ""),
        ("case", "number", "1-17/2022", "1-17/2022"),
    ],
)
def test_a_fact_is_told_in_words(
    vocabularies: Vocabularies, record_type: str, field: str, value: str, told: str
) -> None:
    display = Display(vocabularies, lambda: "en")
    assert display.told(Fact(record_type, "x", field, value), {"an-id": "Article 272"}) == told
