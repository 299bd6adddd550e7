# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers against what can be counted on record: points of a paragraph, groups of a list, counts of events."""

import dataclasses

import pytest

from kzdesk.domain.checks import counts
from kzdesk.domain.checks.files import Listed, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.listing import Edition, ListEntry, ListGroup, ListSection
from tests.unit.checks.told import around, made, person

_WORDING = Passage("report_paragraph", "p", "wording", "")


def _found(*passages: Passage, listed: tuple[Listed, ...] = ()) -> list[Finding]:
    people = {each.entry.id: person(each, name=each.entry.id) for each in listed}
    return list(counts.look_texts(TextsFile(around(), passages, people)))


def _points(text: str, *points: str) -> list[str]:
    under = Passage("report_paragraph", "p", "points", "\n".join(points))
    return [source_text(each.message) for each in _found(dataclasses.replace(_WORDING, text=text), under)]


@pytest.mark.parametrize(
    "text",
    [
        "The coalition makes four demands:",
        "Коалиция выдвигает четыре требования:",
        "Коалиция келесі төрт талапты қояды:",
        "At least two recommendations were ignored:",
    ],
)
def test_a_number_above_points_is_held_against_how_many_they_are(text: str) -> None:
    assert [each for each in _points(text, "release", "inquiry", "access") if "above 3 points" in each]
    if "least" not in text:
        assert not _points(text, "release", "inquiry", "access", "repeal")


@pytest.mark.parametrize("text", ["Of 12 prisoners five are ill.", "Some of the 12 demands, including these two:"])
def test_points_that_are_not_announced_are_not_counted(text: str) -> None:
    assert not _points(text, "release", "inquiry", "access")


def test_lines_with_bullets_are_points() -> None:
    text = "The submission asks for five things:\n- release\n- compensation\n- an inquiry\nNo answer came."
    found = _found(dataclasses.replace(_WORDING, text=text))
    assert [source_text(each.message) for each in found] == [
        "In the report, “The submission asks for five things” stands above 3 points."
    ]


@pytest.mark.parametrize("text", ["Six Uzbek nationals were detained.", "Задержаны шесть граждан Узбекистана."])
def test_citizens_are_counted_in_the_group_of_the_list_that_is_about_them(text: str) -> None:
    edition, section = made(Edition, "e", as_of="2024-01"), made(ListSection, "s", edition="e")
    group = made(ListGroup, "g", section="s", heading="Persecution of Uzbek citizens")
    listed = tuple(
        Listed(made(ListEntry, f"n{at}", group="g", person=f"n{at}"), group, section, edition) for at in range(5)
    )
    (found,) = _found(dataclasses.replace(_WORDING, text=text), listed=listed)
    assert found.severity is Severity.WARNING
    assert "5 entries" in source_text(found.message)
    five = text.replace("Six", "Five").replace("шесть", "пять")
    assert not _found(dataclasses.replace(_WORDING, text=five), listed=listed)
