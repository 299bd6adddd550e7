# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths of time told as passing between two events, against the dates of both."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from kzdesk.domain.checks.finding import Finding
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, parted
from kzdesk.domain.checks.recognise_dates import SaidDate
from kzdesk.domain.checks.recognise_intervals import AFTER, EARLIER, LATER, WITHIN, Interval, intervals
from kzdesk.domain.checks.told import unfit
from kzdesk.domain.dates import PartialDate

_SLACK: Final = {"days": 0, "weeks": 3, "months": 3, "years": 31}
_OVER: Final = {"days": 0, "weeks": 1, "months": 8, "years": 45}
"""In days: how much longer than told it may be besides, for people count the months that are full."""
_COMMA: Final = re.compile(
    r"(?:\s?(?:года|г\.|году|жылы))?\s?(?:[,(–—-]\s?)(?:(?:то есть|т\. ?е\.|i\.e\.|that is),? )?"
)
_ARREST: Final = re.compile(
    r"\s+(?:his |her |their |the |его |её )?(?:arrest|detention|задержани\w+|ареста)", re.IGNORECASE
)
_TELLS_MORE: Final = re.compile(
    r"^\s+(?:года\s+|г\.\s+)?(?!and\b|to\b|until\b|и\b|до\b)\w+\s+\w+[^.;]*\b(?:on|in)\s+$|^(?:\s+г\w*\.?)?\s+(?!и\b|до\b)\w+\s+\w+\s",
    re.IGNORECASE,
)
"""A verb between two dates that are not joined: “a month after the arrest of D he was sentenced on E”."""
_BACK: Final = 400
_AHEAD: Final = 60
"""How many characters away from an interval its dates may stand."""


def between(check: str, passage: Passage, said: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield stretches of time that do not fit the two dates they lie between, as findings of this check."""
    if len(said) < 2:
        return
    for each in intervals(passage.text):
        two = two_dates(passage.text, each, said)
        if two is None:
            continue
        first, then = two
        start, end = first.day, then.day
        if start is None or end is None or fits(each, start, end):
            continue
        where = Stretch(each.start, max((each.end, *(one.end for one in two if one.start >= each.end))))
        yield unfit(check, passage, where, start, end)


def two_dates(text: str, each: Interval, said: tuple[SaidDate, ...]) -> tuple[SaidDate, SaidDate] | None:
    """Return the dates of the earlier and of the later event, as far as the text gives both."""
    before = [one for one in said if one.end <= each.start and each.start - one.end < _BACK]
    ahead = [one for one in said if each.end <= one.start and one.start - each.end < _AHEAD]
    if behind := _behind(text, each, before):
        return next((two for two in behind if _agree(each, two)), behind[0])
    if not ahead or parted(text, each.end, ahead[0].start):
        return None
    if each.relation in (LATER, EARLIER):
        if not before:
            return None
        return (before[-1], ahead[0]) if each.relation == LATER else (ahead[0], before[-1])
    told = _told(text, each, before, ahead[0], said)
    if told is None:
        return None
    return (ahead[0], told) if each.relation in (AFTER, WITHIN) else (told, ahead[0])


def _behind(text: str, each: Interval, before: list[SaidDate]) -> list[tuple[SaidDate, SaidDate]]:
    """Return the pairs of dates an interval may lie between that stands right behind the later one, nearest first.

    “On D he was convicted” and then “convicted on E, seven months later”; “E, seven months after the arrest”.
    """
    if (
        len(before) < 2
        or each.relation not in (LATER, AFTER)
        or _COMMA.fullmatch(text, before[-1].end, each.start) is None
    ):
        return []
    if each.relation == AFTER and _ARREST.match(text, each.end) is None:
        return []
    return [(one, before[-1]) for one in reversed(before[:-1])]


def _agree(each: Interval, two: tuple[SaidDate, SaidDate]) -> bool:
    start, end = two[0].day, two[1].day
    return start is None or end is None or fits(each, start, end)


def _told(
    text: str, each: Interval, before: list[SaidDate], named: SaidDate, said: tuple[SaidDate, ...]
) -> SaidDate | None:
    """Return the date of the event that is told, where the other is named with its own date.

    It stands before in the sentence or behind.

    “On D, a week after the raid of E”; “A week after the raid of E, on D”.
    """
    if before and not parted(text, before[-1].end, each.start):
        return before[-1]
    behind = [one for one in said if one.start >= named.end]
    if behind and behind[0].start - named.end < _AHEAD and not parted(text, named.end, behind[0].start):
        between_both = text[named.end : behind[0].start]
        return behind[0] if "," in between_both or _TELLS_MORE.search(between_both) else None
    return None


def fits(told: Interval, start: PartialDate, end: PartialDate) -> bool:
    """Return whether so much time may lie between two days."""
    length = told.days
    slack = timedelta(days=_SLACK[told.unit] + (0.25 * length + 1 if told.about else 0) + (told.relation == AFTER))
    try:
        low, high = _later(start.earliest, told) - slack, _later(start.latest, told) + slack
        high += timedelta(days=_OVER[told.unit])
    except (OverflowError, ValueError):
        return False
    if told.relation == WITHIN:
        return start.earliest <= end.latest and end.earliest <= high
    return low <= end.latest and end.earliest <= high


def _later(day: date, told: Interval) -> date:
    """Return the day so much later; months and years are those of the calendar."""
    if told.unit in ("days", "weeks"):
        return day + timedelta(days=told.days)
    months = day.month - 1 + told.amount * (12 if told.unit == "years" else 1)
    first = date(day.year + months // 12, months % 12 + 1, 1)
    return first + timedelta(days=day.day - 1)
