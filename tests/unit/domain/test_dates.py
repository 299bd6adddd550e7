# SPDX-License-Identifier: GPL-3.0-or-later
"""Partial dates: what is read, what they can mean, how they are printed."""

import calendar
import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.errors import Refused

DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))
MARKS = st.sampled_from(["", "~", "?", "%"])


@st.composite
def points(draw: st.DrawFn) -> str:
    """A day, a month or a year, perhaps marked as about or uncertain."""
    day = draw(DAYS)
    length = draw(st.sampled_from([4, 7, 10]))
    return day.isoformat()[:length] + draw(MARKS)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    first = draw(points())
    if draw(st.booleans()):
        return PartialDate(first)
    second = draw(points())
    if PartialDate(second).latest < PartialDate(first).earliest:
        first, second = second, first
    return PartialDate(f"{first}/{second}")


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [
        ("5.1.2022", "2022-01-05"),
        ("05.01.2022", "2022-01-05"),
        ("5 1 2022\n", "2022-01-05"),
        ("2022-1-5", "2022-01-05"),
        ("1.2022", "2022-01"),
        ("2022-01", "2022-01"),
        ("2022", "2022"),
        ("2022~", "2022~"),
        ("about 2022", "2022~"),
        ("Около 5.1.2022", "2022-01-05~"),
        ("шамамен 2022", "2022~"),
        ("5.1.2022?", "2022-01-05?"),
        ("1.2022%", "2022-01%"),
        ("2022/1.2023", "2022/2023-01"),
        ("5.1.2022/6.1.2022", "2022-01-05/2022-01-06"),
        ("?", "XXXX"),
        ("xxxx", "XXXX"),
    ],
)
def test_what_people_type_is_read(typed: str, edtf: str) -> None:
    assert PartialDate.parse(typed) == PartialDate(edtf)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "yesterday",
        "29.2.2023",
        "31.4.2022",
        "0.1.2022",
        "1.13.2022",
        "13.2022",
        "00.2022",
        "2022-13",
        "22",
        "0000",
        "2023/2022",
        "2022/2023/2024",
        "2022/",
        "/2022",
        "1.2.3.2022",
        "2022-01-05T10:00",
        "٢٠٢٢x",
    ],
)
def test_what_is_no_date_is_refused_with_a_sentence(typed: str) -> None:
    with pytest.raises(Refused) as caught:
        PartialDate.parse(typed)
    assert caught.value.code == "date"
    assert dict(caught.value.message.values) == {"text": typed}
    assert str(caught.value) == caught.value.message.text


@pytest.mark.parametrize("edtf", ["", "5.1.2022", "2022-1-5", "2022 ", "XXXX-01", "2022-02-30", "2023/2022", "2022\n"])
def test_only_the_subset_is_kept(edtf: str) -> None:
    with pytest.raises(Refused):
        PartialDate(edtf)


@given(DAYS, MARKS)
def test_bounds_of_a_day_month_and_year(day: date, mark: str) -> None:
    exact = PartialDate(day.isoformat() + mark)
    assert (exact.earliest, exact.latest) == (day, day)
    month = PartialDate(day.isoformat()[:7] + mark)
    last = calendar.monthrange(day.year, day.month)[1]
    assert (month.earliest, month.latest) == (day.replace(day=1), day.replace(day=last))
    year = PartialDate(f"{day.year:04}{mark}")
    assert (year.earliest, year.latest) == (date(day.year, 1, 1), date(day.year, 12, 31))


@given(partial_dates())
def test_bounds_are_in_order_and_hold_the_bounds_of_the_parts(value: PartialDate) -> None:
    assert value.earliest <= value.latest
    parts = [PartialDate(part) for part in value.edtf.split("/")]
    assert (value.earliest, value.latest) == (parts[0].earliest, parts[-1].latest)


@given(partial_dates())
def test_text_is_read_back(value: PartialDate) -> None:
    assert PartialDate(str(value)) == value
    assert PartialDate.parse(str(value)) == value


@given(DAYS)
def test_typed_days_are_read_in_every_form(day: date) -> None:
    forms = (f"{day.day}.{day.month}.{day.year}", f"{day:%d}.{day:%m}.{day.year:04}", day.isoformat())
    assert {PartialDate.parse(form) for form in forms} == {PartialDate(day.isoformat())}


@given(DAYS)
def test_only_a_certain_day_is_exact(day: date) -> None:
    text = day.isoformat()
    exact = {each: PartialDate(each).exact for each in (text, text + "~", text + "?", text[:7], text[:4])}
    assert exact == {text: True, text + "~": False, text + "?": False, text[:7]: False, text[:4]: False}


def test_unknown_date_has_no_bounds() -> None:
    unknown = PartialDate("XXXX")
    assert (unknown.earliest, unknown.latest, unknown.known, unknown.exact) == (date.min, date.max, False, False)


@pytest.mark.parametrize(
    ("edtf", "printed"),
    [
        ("2022-01-05", "5 January 2022"),
        ("2022-12-31", "31 December 2022"),
        ("2022-01", "January 2022"),
        ("2022", "2022"),
        ("2022~", "about 2022"),
        ("2022-01%", "about January 2022"),
        ("2022?", "2022"),
        ("2022-01-05/2022-02", "5 January 2022 – February 2022"),
        ("XXXX", "unknown date"),
    ],
)
def test_printed_in_english(edtf: str, printed: str) -> None:
    assert format_date(PartialDate(edtf)) == printed


@given(partial_dates())
def test_print_names_every_year(value: PartialDate) -> None:
    printed = format_date(value)
    assert all(part[:4] in printed for part in value.edtf.split("/"))
    assert printed.count("about") == sum(part[-1] in "~%" for part in value.edtf.split("/"))


@given(st.text(max_size=30))
def test_no_text_brings_the_reader_down(typed: str) -> None:
    with contextlib.suppress(Refused):
        value = PartialDate.parse(typed)
        assert PartialDate(value.edtf) == value
