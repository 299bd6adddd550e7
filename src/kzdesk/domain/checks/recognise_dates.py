# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as texts print them in English, Russian and Kazakh, and stretches of time between two of them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.recognise import NUMBER, Stretch, measured, number, stretches
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused

_MONTHS: Final = (
    (r"jan(?:uary)?", r"январ[ьяе]", r"қаңтар\w*"),
    (r"feb(?:ruary)?", r"феврал[ьяе]", r"ақпан\w*"),
    (r"mar(?:ch)?", r"март[ае]?", r"наурыз\w*"),
    (r"apr(?:il)?", r"апрел[ьяе]", r"сәуір\w*"),
    (r"may", r"ма[йяе]", r"мамыр\w*"),
    (r"june?", r"июн[ьяе]", r"маусым\w*"),
    (r"july?", r"июл[ьяе]", r"шілде\w*"),
    (r"aug(?:ust)?", r"август[ае]?", r"тамыз\w*"),
    (r"sept?(?:ember)?", r"сентябр[ьяе]", r"қыркүйек\w*|қыркүйег\w*"),
    (r"oct(?:ober)?", r"октябр[ьяе]", r"қазан\w*"),
    (r"nov(?:ember)?", r"ноябр[ьяе]", r"қараша\w*"),
    (r"dec(?:ember)?", r"декабр[ьяе]", r"желтоқсан\w*"),
)
MONTH: Final = "(?:" + "|".join(form for forms in _MONTHS for form in forms) + r")\b\.?"
"""A month by its name in any case form, or by its English abbreviation."""
_OF_MONTH: Final = tuple(re.compile("|".join(forms), re.IGNORECASE) for forms in _MONTHS)
_YEAR: Final = r"((?:19|20)\d\d)"
_ANY_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_REACH: Final = 40
"""No printed form of a date has more characters on either side of its year."""
_NTH: Final = r"(?:st|nd|rd|th)?"


@dataclass(frozen=True, slots=True)
class SaidDate(Stretch):
    """A date in a text; `day` is None when it names a day that does not exist, such as 31 June."""

    day: PartialDate | None


@dataclass(frozen=True, slots=True)
class Interval(Stretch):
    """A stretch of time told between two events: `four months later`; `about` when it is told as approximate.

    `backwards` when it is told of the event before it: `on 5 May, four months after the raid of 5 January`.
    """

    amount: int
    unit: str
    about: bool
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class Duration(Stretch):
    """A length of time told in whole units; `about` when it is told as approximate."""

    amount: int
    unit: str
    about: bool


def _month(written: str) -> int:
    return next(place for place, form in enumerate(_OF_MONTH, start=1) if form.fullmatch(written.rstrip(".")))


def _full(year: str, month: int | str, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


_PRINTED: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = tuple(
    (re.compile(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (rf"\b(\d{{1,2}}){_NTH}\s+(?:of\s+)?({MONTH}),?\s+{_YEAR}\b", lambda m: _full(m[3], _month(m[2]), m[1])),
        (rf"\b({MONTH})\s+(\d{{1,2}}){_NTH},?\s+{_YEAR}\b", lambda m: _full(m[3], _month(m[1]), m[2])),
        (rf"\b{_YEAR}\s+жыл\w*\s+(\d{{1,2}})\s*-?\s*({MONTH})", lambda m: _full(m[1], _month(m[3]), m[2])),
        (rf"\b(\d{{1,2}})[./](\d{{1,2}})[./]{_YEAR}\b", lambda m: _full(m[3], m[2], m[1])),
        (rf"\b{_YEAR}-(\d\d)-(\d\d)\b", lambda m: _full(m[1], m[2], m[3])),
        (rf"\b({MONTH}),?\s+(?:of\s+)?{_YEAR}\b", lambda m: f"{m[2]}-{_month(m[1]):02}"),
        (rf"\b{_YEAR}\s+жыл\w*\s+({MONTH})", lambda m: f"{m[1]}-{_month(m[2]):02}"),
        (rf"\b(?:in|since|during|of|by|from|until|в|с|к)\s+{_YEAR}\b(?![-–./]\d)", lambda m: m[1]),
        (rf"\b{_YEAR}\s+(?:жыл\w*|год\w*|г\.)", lambda m: m[1]),
    )
)

_UNITS: Final = {
    "days": r"days?|дн(?:я|ей)|день|сут(?:ки|ок)|күн\w*",
    "weeks": r"weeks?|недел[юиья]\w*|апта\w*",
    "months": r"months?|месяц\w*|ай(?:дан)?",
    "years": r"years?|год(?:а|у)?|лет|жыл(?:дан)?",
}
_UNIT: Final = "|".join(f"(?P<{name}>{forms})" for name, forms in _UNITS.items())
_ABOUT: Final = r"(?P<about>about|almost|nearly|roughly|around|some|over|more than|less than|около|почти|более|шамамен)"
_ANY_UNIT: Final = re.compile(r"day|дн|день|сут|күн|week|недел|апта|month|месяц|ай|year|год|лет|жыл", re.IGNORECASE)
_BETWEEN: Final = re.compile(
    r"\b(?:later|after(?:wards?)?|before|prior|спустя|через|после|до|кейін|соң|бұрын)\b", re.IGNORECASE
)
_DURATION: Final = re.compile(rf"(?:{_ABOUT}\s+)?(?P<amount>{NUMBER})[-\s]+(?:{_UNIT})\b", re.IGNORECASE)
_LATER: Final = re.compile(
    rf"(?:{_ABOUT}\s+)?(?P<amount>{NUMBER})\s+(?:{_UNIT})\s+(?:later|afterwards?|спустя)\b", re.IGNORECASE
)
_SINCE: Final = re.compile(rf"(?:{_ABOUT}\s+)?(?P<amount>{NUMBER})\s+(?:{_UNIT})\s+(?:after|после)\b", re.IGNORECASE)
_UNTIL: Final = re.compile(
    rf"(?:{_ABOUT}\s+)?(?P<amount>{NUMBER})\s+(?:{_UNIT})\s+(?:before|prior to|до|бұрын)\b", re.IGNORECASE
)
_AFTER: Final = re.compile(rf"\b(?:через|спустя)\s+(?:{_ABOUT}\s+)?(?P<amount>{NUMBER})\s+(?:{_UNIT})\b", re.IGNORECASE)
_PASSED: Final = re.compile(
    rf"\bafter\s+(?:{_ABOUT}\s+)?(?P<amount>{NUMBER})\s+(?:{_UNIT})(?=,\s+(?:on|in)\b)", re.IGNORECASE
)
_KAZAKH: Final = re.compile(
    rf"(?:{_ABOUT}\s+)?(?P<amount>{NUMBER})\s+(?:{_UNIT})\s+(?:кейін|соң|өткен соң)", re.IGNORECASE
)


def dates(text: str) -> Iterator[SaidDate]:
    """Yield the dates of a text in order, in every printed form down to a bare year after a preposition."""
    found: list[SaidDate] = []
    near = stretches(text, _ANY_YEAR, _REACH)
    for pattern, read in _PRINTED if near else ():
        for where in near:
            for match in pattern.finditer(text, where.start, where.end):
                if not any(each.start < match.end() and match.start() < each.end for each in found):
                    found.append(SaidDate(match.start(), match.end(), _day(read(match))))
    yield from sorted(found, key=lambda each: each.start)


def intervals(text: str) -> Iterator[Interval]:
    """Yield the stretches of time told as passing between two events, in order."""
    near = [each for each in measured(text, _ANY_UNIT, _REACH) if _BETWEEN.search(text, each.start, each.end)]
    found: dict[int, Interval] = {}
    for pattern in (_LATER, _AFTER, _PASSED, _KAZAKH, _UNTIL, _SINCE):
        for match in (match for where in near for match in pattern.finditer(text, where.start, where.end)):
            unit = next(name for name in _UNITS if match[name])
            amount = number(match["amount"])
            if amount < 1000:
                found.setdefault(
                    match.start(), Interval(match.start(), match.end(), amount, unit, bool(match["about"]))
                )
    yield from (found[start] for start in sorted(found))


def durations(text: str) -> Iterator[Duration]:
    """Yield the lengths of time a text tells, in order."""
    for where in measured(text, _ANY_UNIT, _REACH):
        for match in _DURATION.finditer(text, where.start, where.end):
            unit = next(name for name in _UNITS if match[name])
            if (amount := number(match["amount"])) < 1000:
                yield Duration(match.start(), match.end(), amount, unit, bool(match["about"]))


def _day(edtf: str) -> PartialDate | None:
    try:
        return PartialDate(edtf)
    except Refused:
        return None
