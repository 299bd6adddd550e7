# SPDX-License-Identifier: GPL-3.0-or-later
"""Spans told from a later to an earlier year, day or hour, and ranges from the larger to the smaller number."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, stretches
from kzdesk.domain.checks.recognise_dates import MONTH, SaidDate, month_of
from kzdesk.domain.checks.recognise_quantities import PERCENT, TIME, Sketch, sketch, together
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_REVERSED: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” ends before it begins.")
_SMALLER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” goes from the larger to the smaller number.")

_TO: Final = r"\s*(?:to|until|till|through|and|по|до|и)\s+(?:the\s+)?"
_DASH: Final = r"\s?[–—-]\s?"
_NTH: Final = r"(?:st|nd|rd|th|-?го|-?е)?"
_LONGEST: Final = 40
"""No words between the two ends of a span are longer."""
_BEGINS: Final = late(r"\b(?:from|between|since|с|со|от|между)\s+(?:the\s+)?$", re.IGNORECASE)
_YEAR: Final = late(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TO_YEAR: Final = late(rf"(?:\s?(?:года?|г\.))?{_TO}|{_DASH}", re.IGNORECASE)
_DASHED: Final = late(_DASH)
_SHORT_YEARS: Final = late(r"(?<![\w./№-])((?:19|20)\d\d)\s?–\s?(1[3-9]|[2-9]\d)(?![\w/-]|\.\d)")
_NUMBERED: Final = late(r"(?:[\w./№-]|No\.\s?|№\s?)$")
_GOES_ON: Final = late(r"[\w/-]|\.\d")
_KAZAKH_TO_YEAR: Final = late(r"\s+жыл(?:дан|дың)?\s+(?:бастап\s+|мен\s+)?", re.IGNORECASE)
_KAZAKH_END: Final = late(r"\s+жыл(?:ға|дар)?\s+(?:дейін|аралығында)", re.IGNORECASE)
_DAY: Final = late(r"(?<![\w.,:/])\d{1,2}(?![\d:/]|[.,]\d)")
_TO_DAY: Final = late(
    rf"{_NTH}(?:\s+(?:of\s+)?(?P<first>{MONTH}))?(?:{_TO}|{_DASH})(?:(?P<before>{MONTH})\s+)?", re.IGNORECASE
)
_OF_MONTH: Final = late(rf"{_NTH}\s+(?:of\s+)?(?P<month>{MONTH})", re.IGNORECASE)
_MONTH_AHEAD: Final = late(rf"(?P<month>{MONTH})\s+$", re.IGNORECASE)
_KAZAKH_TO_DAY: Final = late(rf"\s*-?\s*(?P<first>{MONTH})\s+", re.IGNORECASE)
_KAZAKH_MONTH: Final = late(rf"\s*-?\s*(?P<month>{MONTH})\s+(?:дейін|аралығында)", re.IGNORECASE)
_KAZAKH_FROM: Final = late(r"-?\w*(?:ен|ан)\s+", re.IGNORECASE)
_KAZAKH_INTO: Final = late(r"-?\w*\s+дейін", re.IGNORECASE)
_HOURS: Final = late(
    r"(?<![\d:.])(?P<a>\d{1,2}):(?P<am>\d\d)(?:-(?:ден|дан|тен|тан|нен|нан))?\s*(?:to|until|till|and|по|до|и|[–—-])?\s*"
    r"(?P<b>\d{1,2}):(?P<bm>\d\d)(?!\d)",
    re.IGNORECASE,
)
_SPAN_OF_HOURS: Final = late(r"(?:from|between|с|со|сағат|[–—-])\W*\d|\dден|дейін|\d\s*[–—-]\s*\d", re.IGNORECASE)
_EVENING, _MORNING = 17, 9
"""A span of hours that begins or ends about the night may go over midnight."""
_RANGES: Final = tuple(
    late(pattern)
    for pattern in (
        (
            r"\b(?:rang(?:ing|es?|ed)|var(?:ying|ied|ies)|terms|sentences|aged|ages)\s+(?:of\s+)?(?:from|between)\s+"
            rf"(?P<a>¤){_TO}(?P<b>¤)"
        ),
        r"\b(?:between|от)\s+(?P<a>¤)\s+(?:and|до)\s+(?P<b>¤)",
        rf"(?<![\w.,/–-])(?P<a>¤){_DASH}(?P<b>¤)",
        r"(?P<a>¤)\s+(?P<b>¤)\s+дейін",
    )
)
_RANGE_LANDMARK: Final = late(
    r"\bbetween\b|\brang(?:ing|es?|ed)\b|\bvar(?:ying|ied|ies)\b|(?:terms|sentences|aged|ages) (?:of )?from\b|\bот\s"
    r"|\d\s?[–—]\s?\d|дейін"
)
_RANGE_MARKS: Final = ("between", "ranging", "range", "vary", "vari", "s from", "aged from", "от ", "–", "—", "дейін")
_REACH: Final = 70
_CHANGING: Final = late(
    r"reduc|cut|short|commut|mitigat|lower|decreas|f[ea]ll|drop|declin|down|dwindl|shr[aiu]nk|improv|chang|from"
    r"|сокра|сни|уменьш|смягч|упал|пони|измен|\bс\b|азай|төмен|қысқар|жеңілдет|кемі|difference|choose|choice|разниц|выб"
)
_UNTIL: Final = late(r"\w*\s+дейін", re.IGNORECASE)
_PERIOD: Final = late(r"(?:^|[(,:;\n]|period(?: of)?|период)\s*$", re.IGNORECASE)
_TO_DATE: Final = late(rf"(?:\s?(?:года|г\.))?,?(?:{_TO}|{_DASH})", re.IGNORECASE)
_TURN: Final = 3
"""A span of months that begins so late in one year may end so early in the next."""


def reversed_spans(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield spans of years, days and hours that end before they begin, and ranges of numbers that go downwards."""
    text = passage.text
    yield from (_finding(check, passage, where, Severity.ERROR) for where in (*_years(text), *_days(text)))
    yield from (_finding(check, passage, where, Severity.WARNING) for where in _hours(text))
    yield from _numbers(check, passage)


def reversed_dates(check: str, passage: Passage, said: Sequence[SaidDate]) -> Iterator[Finding]:
    """Yield spans between two dates that end before they begin, as findings of this check.

    Where the year is told once, a span may go over the turn of the year.
    """
    for one, other in pairwise(said):
        start, end = one.day, other.day
        if start is None or end is None or start.earliest <= end.latest or not _spanned(passage.text, one, other):
            continue
        own_year = _YEAR.search(one.of(passage.text)) is not None and not other.inferred
        month_alone = start.earliest.month == end.latest.month and not own_year
        turned = start.earliest.month > 12 - _TURN and end.latest.month <= 2 * _TURN
        if not month_alone and (own_year or not turned):
            severity = Severity.ERROR if own_year else Severity.WARNING
            yield _finding(check, passage, Stretch(one.start, other.end), severity)


def _years(text: str) -> Iterator[Stretch]:
    for one, other in pairwise(_YEAR.finditer(text)):
        if one[0] > other[0] and other.start() - one.end() <= _LONGEST and _years_apart(text, one, other):
            yield Stretch(one.start(), other.end())
    for match in _SHORT_YEARS.finditer(text) if "–" in text else ():
        if match[1][2:] > match[2]:
            yield Stretch(match.start(), match.end())


def _years_apart(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Return whether two years are told as the first and the last of a span."""
    ahead = text[max(0, one.start() - 16) : one.start()]
    if _DASHED.fullmatch(text, one.end(), other.start()):
        return _NUMBERED.search(ahead) is None and _GOES_ON.match(text, other.end()) is None
    if _KAZAKH_TO_YEAR.fullmatch(text, one.end(), other.start()):
        return _KAZAKH_END.match(text, other.end()) is not None
    return _TO_YEAR.fullmatch(text, one.end(), other.start()) is not None and _BEGINS.search(ahead) is not None


def _days(text: str) -> Iterator[Stretch]:
    """Yield spans of days of one month, with a year or without."""
    for one, other in pairwise(_DAY.finditer(text)):
        start, end = int(one[0]), int(other[0])
        if 31 >= start > end > 0 and other.start() - one.end() <= _LONGEST and _days_apart(text, one, other):
            yield Stretch(one.start(), other.end())


def _days_apart(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Return whether two numbers are told as the first and the last day of a span in one month."""
    ahead = text[max(0, one.start() - 24) : one.start()]
    if (link := _KAZAKH_TO_DAY.fullmatch(text, one.end(), other.start())) is not None:
        behind = _KAZAKH_MONTH.match(text, other.end())
        return behind is not None and month_of(link["first"]) == month_of(behind["month"])
    named = _MONTH_AHEAD.search(ahead)
    if named and "дейін" in text and _KAZAKH_FROM.fullmatch(text, one.end(), other.start()):
        return _KAZAKH_INTO.match(text, other.end()) is not None
    link = _TO_DAY.fullmatch(text, one.end(), other.start())
    if link is None:
        return False
    behind = _OF_MONTH.match(text, other.end())
    first = link["first"] or (named["month"] if named else None)
    second = link["before"] or (behind["month"] if behind else None)
    dashed = other.start() - one.end() == 1 or (
        bool(_DASHED.fullmatch(text, one.end(), other.start())) and ahead[-1:] == "("
    )
    begun = dashed or _BEGINS.search(ahead[: named.start()] if named else ahead) is not None
    month_told = first or second
    return begun and month_told is not None and (not first or not second or month_of(first) == month_of(second))


def _spanned(text: str, one: SaidDate, other: SaidDate) -> bool:
    if not text[one.end : other.start].strip() and _UNTIL.match(text, other.end):
        return True
    ahead = text[max(0, one.start - 16) : one.start]
    if _BEGINS.search(ahead) is not None:
        return _TO_DATE.fullmatch(text, one.end, other.start) is not None
    return _PERIOD.search(ahead) is not None and _DASHED.fullmatch(text, one.end, other.start) is not None


def _hours(text: str) -> Iterator[Stretch]:
    for match in _HOURS.finditer(text) if ":" in text else ():
        first, last = int(match["a"]), int(match["b"])
        span = _SPAN_OF_HOURS.search(text[max(0, match.start() - 8) : match.end() + 10])
        by_night = first >= _EVENING or last <= _MORNING
        if span and first < 24 and (first, match["am"]) > (last, match["bm"]) and not by_night:
            yield Stretch(match.start(), match.end())


def _numbers(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield ranges of terms, ages and percentages that go from the larger to the smaller number."""
    if not has(passage.text, _RANGE_MARKS):
        return
    low = in_small_letters(passage.text)
    for where in stretches(low, _RANGE_LANDMARK, _REACH):
        drawn = sketch(where.of(low))
        for match in _downwards(drawn, changing=_CHANGING.search(drawn.text) is not None):
            there = drawn.whole(match)
            words = quoted(passage, Stretch(where.start + there.start, where.start + there.end))
            told = _SMALLER.format(place=place(passage), quote=words)
            yield Finding(check, Severity.WARNING, told, CORRECT_TEXT, (passage_fact(passage, words),), passage.people)


def _downwards(drawn: Sketch, *, changing: bool) -> Iterator[re.Match[str]]:
    for pattern in _RANGES[:1] if changing else _RANGES:
        for match in pattern.finditer(drawn.text):
            two = together(drawn.at(match.start("a")), drawn.at(match.start("b")))
            if two is not None and two[0].unit in (TIME, PERCENT) and two[0].value > two[1].value:
                yield match


def _finding(check: str, passage: Passage, where: Stretch, severity: Severity) -> Finding:
    words = quoted(passage, where)
    told = _REVERSED.format(place=place(passage), quote=words)
    return Finding(check, severity, told, CORRECT_TEXT, (passage_fact(passage, words),), passage.people)
