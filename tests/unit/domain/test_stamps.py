# SPDX-License-Identifier: GPL-3.0-or-later
"""Record ids and the hybrid logical clock."""

import itertools
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.stamps import HybridTime, derived_id, new_id
from tests.doubles import FixedClock

SPAN = 230 * 365 * 24 * 3600
MOMENTS = st.integers(86_400, SPAN).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
TIMES = st.builds(HybridTime, st.integers(0, 2**47), st.integers(0, 0xFFFF))


def test_ids_are_random_and_in_the_order_of_time() -> None:
    clock = FixedClock()
    ids = []
    for _ in range(50):
        ids.append(new_id(clock))
        clock.advance(milliseconds=1)
    assert sorted(ids) == ids
    assert len({new_id(clock) for _ in range(200)}) == 200


@given(MOMENTS)
def test_id_is_a_uuid_of_version_seven_with_its_moment(moment: datetime) -> None:
    made = uuid.UUID(new_id(FixedClock(moment)))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(moment.timestamp() * 1000)


def test_derived_ids_are_the_same_for_the_same_parts_only() -> None:
    assert derived_id("a", "bc") == derived_id("a", "bc")
    assert len({derived_id("a", "bc"), derived_id("ab", "c"), derived_id("abc"), derived_id("a", "b", "c")}) == 4
    assert len(derived_id()) == 32


@given(TIMES, st.lists(MOMENTS, min_size=1, max_size=20))
def test_clock_never_runs_backwards(start: HybridTime, moments: list[datetime]) -> None:
    seen = [start]
    for moment in moments:
        seen.append(seen[-1].after(moment))
    assert all(before < later for before, later in itertools.pairwise(seen))
    walls = [int(moment.timestamp() * 1000) for moment in moments]
    assert all(each.milliseconds >= wall for each, wall in zip(seen[1:], walls, strict=True))


@given(TIMES, TIMES)
def test_text_is_read_back_and_sorts_as_time_does(one: HybridTime, two: HybridTime) -> None:
    assert HybridTime.parse(str(one)) == one
    assert (str(one) < str(two)) == (one < two)


def test_a_clock_far_ahead_leaves_times_to_be_written() -> None:
    moment = HybridTime(2**47, 2**32)
    for _ in range(3):
        moment = moment.after(datetime(2026, 1, 5, tzinfo=UTC))
    assert moment == HybridTime(2**47 + 1, 2)


def test_clock_follows_the_wall_when_it_can() -> None:
    now = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
    first = HybridTime(0, 7).after(now)
    assert (first.wall, first.counter) == (now, 0)
    assert first.after(now - timedelta(hours=1)) == HybridTime(first.milliseconds, 1)
    assert first.after(now) == HybridTime(first.milliseconds, 1)
    assert first.after(now + timedelta(seconds=1)).wall == now + timedelta(seconds=1)


@pytest.mark.parametrize("text", ["", "12", "x-y", "1-2-3"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - int() and unpacking say it in their own words
        HybridTime.parse(text)
