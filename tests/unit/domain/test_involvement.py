# SPDX-License-Identifier: GPL-3.0-or-later
"""A perpetrator is named in print only with two approvals by two people and a source; the record is kept anyway."""

import pytest

from kzdesk.domain.records.violation import Involvement

AGENCY = "a" * 32
SOURCE = "b" * 32
NO_SOURCE = "a source is missing"
NO_FIRST = "the first approval is missing"
NO_SECOND = "the second approval is missing"
ONE_PERSON = "both approvals are one person's"


def involvement(source: str, first: str, second: str) -> Involvement:
    return Involvement(agency=AGENCY, degree="ordered", source=source, approved_by_1=first, approved_by_2=second)


@pytest.mark.parametrize(
    ("source", "first", "second", "lacking"),
    [
        (SOURCE, "D. Akhmetova", "R. Kim", []),
        ("", "D. Akhmetova", "R. Kim", [NO_SOURCE]),
        (SOURCE, "", "R. Kim", [NO_FIRST]),
        (SOURCE, "D. Akhmetova", " ", [NO_SECOND]),
        (SOURCE, "R. Kim", " r. kim ", [ONE_PERSON]),
        ("", "", "", [NO_SOURCE, NO_FIRST, NO_SECOND]),
    ],
)
def test_named_in_print_only_with_everything(source: str, first: str, second: str, lacking: list[str]) -> None:
    record = involvement(source, first, second)
    assert [each.text for each in record.lacking] == lacking
    assert record.printable is (lacking == [])


@pytest.mark.parametrize(("source", "first", "second"), [("", "", ""), (SOURCE, "", ""), ("", "R. Kim", "")])
def test_what_cannot_be_printed_can_be_kept(source: str, first: str, second: str) -> None:
    assert involvement(source, first, second).problems() == ()
