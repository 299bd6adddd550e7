# SPDX-License-Identifier: GPL-3.0-or-later
"""Both published documents in one vault: the contradictions that stand in them are found, and hardly anything else.

The lines are those of the documents; `report` is that of 2023, `submission` that of 2024.
"""

import pytest

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.messages import source_text
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.review.checking import Checking
from kzdesk.store.vault import Vault
from tests.published_documents import load_documents

KNOWN = {
    ("narrative", "report 142"): "one term on two pages: 7 years 6 months, 6 years 6 months",
    ("narrative", "report 202"): "verdict before detention",
    ("narrative", "report 169"): "verdict before the death it is about",
    ("narrative", "report 170"): "verdict two weeks after the event",
    ("narrative", "report 74"): "four months later: May to August",
    ("articles_told", "report 231"): "265 with the title of 256",
    ("articles_told", "report 206"): "380 with the title of 380-1",
    ("articles_told", "report 232"): "367 with the title of 417",
    ("articles_told", "report 219"): "176 with the title of 189",
    ("articles_told", "report 118"): "one title on articles 362 and 451",
    ("told_twice", "report 23"): "one resolution of January and of February 2022",
    ("told_twice", "report 90"): "a probation that ends a year before its term",
    ("counts", "report 155"): "parts that make more than the whole",
    ("money", "report 215"): "a digit lost in a conversion",
    ("remand_told", "report 259"): "arrested for two months in May, on a list of August",
    ("names_written", "report 48"): "one journalist in three spellings",
    ("names_written", "submission 31"): "one journalist in three spellings",
    ("names_written", "report 77"): "Zhylanbaev",
    ("names_written", "report 79"): "Sand-Ahmet",
    ("names_written", "report 87"): "Syzdikov",
    ("names_written", "report 89"): "Sadyrbaeva",
    ("names_written", "report 140"): "Ruzakhanov",
    ("names_written", "report 159"): "Murathan",
    ("names_written", "report 178"): "Ashtaev",
    ("names_written", "report 213"): "Shilibaev",
    ("names_written", "submission 25"): "Khasenov",
    ("names_written", "submission 38"): "Barylk",
    ("names_written", "report 281"): "two orders of name among four targets",
}
"""What is wrong in the documents, by check and line."""

OF_TEXTS = ("narrative", "articles_told", "told_twice", "counts", "money", "names_written", "remand_told")


@pytest.fixture
def told(desk_vault: Vault) -> list[tuple[str, frozenset[str], str]]:
    """What is found at warning or error: the check, the lines and the sentence."""
    lines = load_documents(desk_vault)
    checking = Checking(desk_vault, ReferenceData(resources() / "reference"))
    return [
        (
            each.finding.check,
            frozenset(lines.get(fact.record_id, "") for fact in each.finding.facts),
            source_text(each.finding.message),
        )
        for each in checking.everything(only=OF_TEXTS, least=Severity.WARNING)
    ]


def test_every_known_contradiction_is_found_and_few_others(told: list[tuple[str, frozenset[str], str]]) -> None:
    missed = [
        what for (check, line), what in KNOWN.items() if not any(check == name and line in at for name, at, _ in told)
    ]
    assert missed == []
    others = [each for each in told if not any((each[0], line) in KNOWN for line in each[1])]
    assert len(others) <= len(told) // 10, others
