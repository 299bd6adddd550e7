# SPDX-License-Identifier: GPL-3.0-or-later
"""How cases and custody ended: what is found, and what must not be."""

import pytest

from kzdesk.domain.checks import outcomes
from kzdesk.domain.checks.files import PersonFile
from tests.unit.checks.told import charge, custody, part, person, sentence, severities, told

ACQUITTED = charge("174", part="1", stage="acquitted")
DROPPED = charge("190", part="2", stage="dropped")
CONVICTED = charge("190", part="2", stage="convicted")


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (person(part(ACQUITTED, DROPPED, sentence("2023-03-03", "4y"))), "acquittal or was dropped"),
        (
            person(part(sentence("2023-03-03", "2y"), role="offender", case_kind="administrative")),
            "An administrative case records 2y",
        ),
        (person(part(CONVICTED, role="witness")), "not that of an accused"),
        (person(part(sentence("2023-03-03", "2y"), role="lawyer")), "not that of an accused"),
        (
            person(custody("pretrial", "2022-01-07", "2022-02-20", end_reason="died"), death_date="2022-03"),
            "ended by death on 20 February 2022; the death is recorded on March 2022",
        ),
    ],
)
def test_outcomes_that_cannot_go_together(file: PersonFile, words: str) -> None:
    (said,) = told(outcomes.look(file))
    assert words in said


@pytest.mark.parametrize(
    "file",
    [
        person(part(ACQUITTED, CONVICTED, sentence("2023-03-03", "4y"))),
        person(part(ACQUITTED, sentence("2023-03-03", "4y"), sentence("2023-06-03", level="appeal"))),
        person(part(ACQUITTED)),
        person(part(sentence("2023-03-03", "15d", kind="arrest"), role="offender", case_kind="administrative")),
        person(part(charge("190", part="2", stage="charged"), role="witness")),
        person(part(CONVICTED, role="sought")),
        person(part(CONVICTED, role="defendant"), part(CONVICTED, role="", name="other")),
        person(custody("pretrial", "2022-01-07", "2022-02-20", end_reason="died"), death_date="2022-02"),
        person(custody("pretrial", "2022-01-07", "2022-02-20", end_reason="died")),
        person(custody("pretrial", "2022-01-07", "2022-02-20", end_reason="released"), death_date="2022-03"),
    ],
)
def test_nothing_is_found_in_outcomes_that_may_be(file: PersonFile) -> None:
    assert severities(outcomes.look(file)) == []
