# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates and terms inside translatable sentences: messages themselves, so that each language words them its own way."""

import re
from functools import reduce
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.terms import Term

_POINT: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("said", "unknown date")
_RANGE: Final = QT_TRANSLATE_NOOP("said", "{start} – {end}")
_ABOUT: Final = QT_TRANSLATE_NOOP("said", "about {date}")
_DAY: Final = QT_TRANSLATE_NOOP("said", "{day} {month} {year}")
_MONTH: Final = QT_TRANSLATE_NOOP("said", "{month} {year}")
_YEAR: Final = QT_TRANSLATE_NOOP("said", "{year}")
_OF_A_DAY: Final = (
    QT_TRANSLATE_NOOP("month_of_a_day", "January"),
    QT_TRANSLATE_NOOP("month_of_a_day", "February"),
    QT_TRANSLATE_NOOP("month_of_a_day", "March"),
    QT_TRANSLATE_NOOP("month_of_a_day", "April"),
    QT_TRANSLATE_NOOP("month_of_a_day", "May"),
    QT_TRANSLATE_NOOP("month_of_a_day", "June"),
    QT_TRANSLATE_NOOP("month_of_a_day", "July"),
    QT_TRANSLATE_NOOP("month_of_a_day", "August"),
    QT_TRANSLATE_NOOP("month_of_a_day", "September"),
    QT_TRANSLATE_NOOP("month_of_a_day", "October"),
    QT_TRANSLATE_NOOP("month_of_a_day", "November"),
    QT_TRANSLATE_NOOP("month_of_a_day", "December"),
)
"""Months as they stand after a day: the genitive in Russian."""
_ALONE: Final = (
    QT_TRANSLATE_NOOP("month", "January"),
    QT_TRANSLATE_NOOP("month", "February"),
    QT_TRANSLATE_NOOP("month", "March"),
    QT_TRANSLATE_NOOP("month", "April"),
    QT_TRANSLATE_NOOP("month", "May"),
    QT_TRANSLATE_NOOP("month", "June"),
    QT_TRANSLATE_NOOP("month", "July"),
    QT_TRANSLATE_NOOP("month", "August"),
    QT_TRANSLATE_NOOP("month", "September"),
    QT_TRANSLATE_NOOP("month", "October"),
    QT_TRANSLATE_NOOP("month", "November"),
    QT_TRANSLATE_NOOP("month", "December"),
)
_FEW_YEARS: Final = QT_TRANSLATE_NOOP("term_1_to_4_years", "{years}y")
_MANY_YEARS: Final = QT_TRANSLATE_NOOP("term_5_years_and_more", "{years}y")
"""Russian says «год» and «года» up to four, also in 21 to 24, and «лет» of other numbers."""
_MONTHS: Final = QT_TRANSLATE_NOOP("said", "{months}m")
_DAYS: Final = QT_TRANSLATE_NOOP("said", "{days}d")
_TWO: Final = QT_TRANSLATE_NOOP("said", "{first} {then}")
_STOPS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
_FEW: Final = range(1, 5)
_TEENS: Final = range(11, 15)


def said_date(day: PartialDate) -> Message:
    """Return a date as words in a sentence: `5 January 2022`, `January 2022`, `about 2022`."""
    if not day.known:
        return _UNKNOWN
    points = [_point(part) for part in day.edtf.split("/")]
    return points[0] if len(points) == 1 else _RANGE.format(start=points[0], end=points[-1])


def said_term(term: Term) -> Message:
    """Return a term as it stands in a sentence about it, with short units: `6y 6m`."""
    years = _FEW_YEARS if term.years % 10 in _FEW and term.years % 100 not in _TEENS else _MANY_YEARS
    pieces = (
        (term.years, years.format(years=term.years)),
        (term.months, _MONTHS.format(months=term.months)),
        (term.days, _DAYS.format(days=term.days)),
    )
    said = [piece for number, piece in pieces if number]
    return reduce(lambda first, then: _TWO.format(first=first, then=then), said)


def _point(text: str) -> Message:
    match = _POINT.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day, qualifier = match.groups()
    if day:
        said = _DAY.format(day=int(day), month=_OF_A_DAY[int(month) - 1], year=year)
    elif month:
        said = _MONTH.format(month=_ALONE[int(month) - 1], year=year)
    else:
        said = _YEAR.format(year=year)
    return _ABOUT.format(date=said) if qualifier in ("~", "%") else said


def sentence(text: str) -> str:
    """Return a translated text as a sentence, whatever was filled in: it begins with a capital, and ends with one full
    stop after an abbreviation such as the «г.» of a Russian date.
    """
    return _STOPS.sub(".", text[:1].upper() + text[1:])
