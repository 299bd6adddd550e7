# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever was counted, the parts make the whole, and nobody is counted twice in it."""

from datetime import date, timedelta
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.figures.counting import Count, Listing, Reported
from kzdesk.services.figures.held import SECTIONS, Held, Span
from kzdesk.services.figures.over_time import Stretch, held_on, moments
from kzdesk.services.figures.series import NAMES, Labels, Number, Wording
from kzdesk.services.house_wording import shipped

KINDS = ("imprisonment", "pretrial", "admin_arrest", "")
LISTING = Listing(
    sections={"s1": "Sentenced", "s2": "Arrested"},
    groups={"s1": {"g1": "January", "g2": "Others"}, "s2": {"g3": "Others"}},
    places={"p1": ("s1", "g1"), "p2": ("s1", "g2"), "p3": ("s2", "g3"), "p4": ("s2", "g3")},
)
DAYS = st.dates(date(2019, 1, 1), date(2024, 12, 31))
HELD = st.builds(
    Held,
    person=st.sampled_from([f"p{number}" for number in range(1, 9)]),
    section=st.sampled_from(SECTIONS),
    custody_kind=st.sampled_from(KINDS),
    sex=st.sampled_from(("male", "female", "")),
    region=st.sampled_from(("almaty", "astana", "nowhere", "")),
    articles=st.lists(st.tuples(st.just("cc2014"), st.sampled_from(("272", "405", "380-1"))), unique=True).map(tuple),
    span=st.sampled_from(Span),
)
REPORTED = st.builds(
    Reported,
    record=st.uuids().map(str),
    victim=st.sampled_from(("p1", "p2", "p3")),
    filed=st.booleans(),
    outcome=st.sampled_from(("no_case", "conviction", "")),
    pressed=st.booleans(),
)


@pytest.fixture(scope="module")
def labels() -> Labels:
    words = {name: shipped(resources() / "templates", name, "en") for name in ("figures", "proceedings")}
    vocabularies = Vocabularies(resources() / "vocabularies")
    return Labels(words.__getitem__, vocabularies, "en", {"almaty": "Almaty", "astana": "Astana"})


def records(numbers: tuple[Number, ...]) -> list[str]:
    return [record for each in numbers for record in each.records]


@settings(max_examples=40)
@given(
    held=st.lists(HELD, unique_by=lambda each: each.person), reported=st.lists(REPORTED, unique_by=lambda e: e.record)
)
def test_parts_sum_to_totals(held: list[Held], reported: list[Reported], labels: Labels) -> None:
    series = Wording(Count(tuple(held), (), tuple(reported)), LISTING, only_listed=False, labels=labels).series()
    assert tuple(each.name for each in series) == NAMES
    for each in series:
        if each.exclusive:
            assert len(set(records(each.numbers))) == len(records(each.numbers)) == each.total
            assert sorted(records(each.drawn)) == sorted(records(each.numbers))
        for number in chain(each.numbers, *(number.parts for number in each.numbers)):
            assert number.count > 0 or each.name == "complaint_people"
            assert not number.parts or sorted(records(number.parts)) == sorted(number.records)


@given(st.lists(st.tuples(st.sampled_from("abc"), DAYS, st.none() | st.integers(0, 900))), DAYS, DAYS)
def test_who_was_held_on_a_day_is_who_was_in_custody_on_it(
    given_stretches: list[tuple[str, date, int | None]], first: date, last: date
) -> None:
    episodes = [
        CustodyEpisode(
            person=person,
            start=PartialDate(start.isoformat()),
            end=None if days is None else PartialDate((start + timedelta(days)).isoformat()),
        )
        for person, start, days in given_stretches
    ]
    days = moments(min(first, last), max(first, last))
    found = held_on(days, [Stretch(each.person, *each.bounds) for each in episodes])
    assert [set(people) for people in found] == [{e.person for e in episodes if e.in_force(day)} for day in days]
    assert list(days) == sorted(set(days))
    assert days[-1] == max(first, last)
    assert 1 <= len(days) <= 36
    assert all(day.day == 1 for day in days[:-1])
