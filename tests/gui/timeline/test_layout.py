# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the moments of a time line are drawn: every date keeps its place, and no label covers another."""

from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.gui.timeline.layout import Bar, Scale, lay_out, span_of, ticks
from kzdesk.services.timeline import LANES, Moment

TODAY = date(2026, 1, 5)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
near = st.dates(date(2019, 1, 1), date(2026, 12, 31))
cuts = st.sampled_from([4, 7, 10])


def partial(day: date, cut: int) -> PartialDate:
    return PartialDate(day.isoformat()[:cut])


@st.composite
def moments(draw: st.DrawFn, when: st.SearchStrategy[date] = near) -> tuple[Moment, ...]:
    found = []
    for number in range(draw(st.integers(0, 25))):
        first, last = sorted((draw(when), draw(when)))
        going_on = draw(st.booleans())
        end = None if going_on or draw(st.booleans()) else partial(last, draw(cuts))
        start = partial(first, draw(cuts))
        lane = draw(st.sampled_from(LANES))
        found.append(Moment(lane, lane, str(number), lane, "w", "t" * number, start, end, going_on))
    return tuple(found)


def label_width(moment: Moment) -> float:
    return 20.0 + 9 * len(moment.title)


def laid(found: tuple[Moment, ...], width: float) -> tuple[Scale, list[Bar]]:
    first, last = span_of(found, TODAY)
    scale = Scale(first, width / max((last - first).days, 1))
    layout = lay_out(found, scale, last, label_width)
    assert [bar.moment for bar in layout.bars] == list(found)
    return scale, list(layout.bars)


@given(moments(), st.floats(200, 20_000))
def test_nothing_covers_anything_in_its_row(found: tuple[Moment, ...], width: float) -> None:
    _, bars = laid(found, width)
    rows: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for bar in bars:
        reach = max(bar.right, bar.label + label_width(bar.moment))
        rows[bar.row].append((min(bar.left, bar.label), reach))
    for taken in rows.values():
        assert all(before[1] < after[0] for before, after in pairwise(sorted(taken)))


@given(moments(), st.floats(200, 20_000))
def test_lanes_share_no_row_and_stand_in_their_order(found: tuple[Moment, ...], width: float) -> None:
    _, bars = laid(found, width)
    lanes = {bar.row: bar.moment.lane for bar in bars}
    assert all(lanes[bar.row] == bar.moment.lane for bar in bars)
    order = [LANES.index(lanes[row]) for row in sorted(lanes)]
    assert order == sorted(order)


@given(moments(days), st.floats(200, 5_000))
def test_bars_hold_every_day_the_dates_can_mean(found: tuple[Moment, ...], width: float) -> None:
    scale, bars = laid(found, width)
    for bar in bars:
        first, last = bar.moment.spans
        assert bar.left == scale.x(first)
        assert bar.right >= scale.x(last)
        assert bar.left <= bar.firm_left
        assert bar.firm_right <= bar.right


def one(start: str, end: str = "", *, open_end: bool = False) -> Bar:
    moment = Moment("act", "act", "1", "event", "2", "t", PartialDate(start), None, open_end)
    if end:
        moment = Moment("act", "act", "1", "event", "2", "t", PartialDate(start), PartialDate(end), open_end)
    return lay_out((moment,), Scale(date(2022, 1, 1), 10.0), date(2026, 1, 1), label_width).bars[0]


def test_what_is_certain_and_what_is_possible() -> None:
    day = one("2022-01-11")
    assert (day.left, day.right, day.point, day.fuzzy) == (100.0, 110.0, True, False)
    month = one("2022-02")
    assert (month.left, month.right, month.fuzzy, month.point) == (310.0, 590.0, True, False)
    assert month.firm_left == month.firm_right
    known = one("2022-01-11", "2022-02-10")
    assert (known.left, known.firm_left, known.firm_right, known.right) == (100.0, 100.0, 410.0, 410.0)
    assert not known.fuzzy
    vague = one("2022-01", "2022-03")
    assert (vague.left, vague.firm_left, vague.firm_right, vague.right) == (0.0, 300.0, 600.0, 900.0)
    assert vague.fuzzy
    open_ended = one("2022-01", open_end=True)
    assert (open_ended.firm_left, open_ended.firm_right, open_ended.right) == (300.0, 14610.0, 14610.0)


def test_axis_has_years_far_away_and_months_near() -> None:
    far = Scale(date(2020, 6, 1), 0.3)
    assert [(tick.year, tick.month) for tick in ticks(far, (0, 0.3 * 365 * 3), 52)] == [(2021, 0), (2022, 0), (2023, 0)]
    near_scale = Scale(date(2021, 12, 15), 3.0)
    assert [(tick.year, tick.month) for tick in ticks(near_scale, (0, 150), 52)] == [(2022, 1), (2022, 2)]
    farthest = Scale(date(1990, 1, 1), 0.02)
    assert [tick.year for tick in ticks(farthest, (0, 0.02 * 365 * 25), 52)] == [1990, 2000, 2010]


@given(days, days, st.floats(0.01, 24), st.floats(50, 2_000))
def test_ticks_never_crowd(origin: date, today: date, per_day: float, room: float) -> None:
    scale = Scale(origin, per_day)
    found = ticks(scale, (0, room), 52)
    assert all(after.x - before.x > 45 for before, after in pairwise(found))
    assert len(found) <= room / 45 + 1


def test_span_reaches_until_today_only_when_something_goes_on() -> None:
    past = Moment("act", "act", "1", "event", "2", "t", PartialDate("2020-01-01"), None, open_end=False)
    going_on = Moment("act", "act", "1", "event", "2", "t", PartialDate("2020-01-01"), None, open_end=True)
    assert span_of((past,), TODAY)[1] < TODAY
    assert span_of((going_on,), TODAY)[1] >= TODAY
    assert span_of((), TODAY) == (TODAY - timedelta(days=30), TODAY + timedelta(days=30))
