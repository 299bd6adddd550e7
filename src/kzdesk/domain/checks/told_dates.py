# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates of events that a text tells of a person, against those on record.

A date that differs from the recorded one in the day, the month or the year alone is a slip and an error; one that
differs altogether may belong to another arrest or another case, which a person must look at.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kzdesk.domain.checks.dated import known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise_events import BORN, CONVICTED, DETAINED, DIED, OPENED, RELEASED
from kzdesk.domain.checks.recognise_terms import BAN, IMPRISONMENT
from kzdesk.domain.checks.recorded import days_of, terms_of
from kzdesk.domain.checks.stated import TERM, Statement
from kzdesk.domain.checks.told import CORRECT_ONE, KINDS, agree, fact, of_year, place, slipped
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_DATE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” dates {what} {told}; on record it is {recorded}.")
_SAME_EVENT: Final = 100
"""In days: a date of an arrest so near to the one on record is hardly that of another arrest."""
_SAME_MONTHS: Final = 70
"""In days: the same for a date that tells no day."""
_MONTH_LONG: Final = len("2022-01")
_NEAR: Final = 10
_SINCE: Final = late(r"\b(?:since|from|с|со)\b|бастап|бері", re.IGNORECASE)
_OF_A_COMPLAINT: Final = late(
    r"tortur|ill-treat|beating|complain|death|пыт(?:к|о)|жалоб|избиен|смерт|гибел|азапта|шағым|өлім", re.IGNORECASE
)
"""What another case is about than that against the person."""
_KEPT: Final = late(
    r"\b(?:held|kept|behind bars|(?<!placed )(?<!put )under (?:house )?arrest|in (?:a )?(?:jail|custody|detention"
    r"|pre-trial))\b|содерж|находи|под стражей|под арестом|в СИЗО|қамауда|тергеу",
    re.IGNORECASE,
)


def dates_told(check: str, file: PersonFile, each: Statement, told: Sequence[Statement]) -> Iterator[Finding]:
    """Yield a date that is not that of its event on record; `told` is all that its passage states of the person."""
    day, recorded = each.value, days_of(file, each.kind)
    if not isinstance(day, PartialDate) or not recorded or any(agree(day, other) for other, _ in recorded):
        return
    if each.inferred:
        yield from _day_without_year(check, each, day, recorded)
        return
    nearest, source = min(recorded, key=lambda one: abs((one[0].earliest - day.earliest).days))
    slip = slipped(day, nearest)
    if not slip and (each.earlier or _of_another_case(file, each, told)):
        return
    severity = Severity.ERROR if slip or each.kind == BORN else Severity.WARNING
    yield _finding(check, severity, each, (day, nearest), source)


def _day_without_year(
    check: str, each: Statement, day: PartialDate, recorded: Sequence[tuple[PartialDate, Fact]]
) -> Iterator[Finding]:
    """Yield a day told without a year that is one slip from one on record, of the year told before it or the next."""
    if any(agree(of_year(day, other.earliest.year), other) for other, _ in recorded):
        return
    for other, source in recorded:
        told = of_year(day, other.earliest.year)
        if other.earliest.year - day.earliest.year in (0, 1) and slipped(told, other):
            yield _finding(check, Severity.WARNING, each, (told, other), source)
            return


def _of_another_case(file: PersonFile, each: Statement, told: Sequence[Statement]) -> bool:
    """Return whether a date in a text may well tell of another arrest, verdict or release than those recorded."""
    if each.kind == CONVICTED:
        beside = [other for other in told if other.kind == TERM and 0 <= other.start - each.start < 120]
        milder = [
            other for other in beside if other.detail not in (IMPRISONMENT, BAN) and not terms_of(file, other.detail)
        ]
        return bool(milder) or not isinstance(each.value, PartialDate) or len(each.value.edtf) < 7
    if each.kind in (DIED, BORN) or not isinstance(each.value, PartialDate):
        return False
    outermost = _ONLY_ENDS[each.kind](file) if each.kind in _ONLY_ENDS else []
    recorded = outermost or [day for day, _ in days_of(file, each.kind)]
    several = [other for other in told if other.kind == each.kind and not other.inferred]
    another = each.kind == DETAINED and _in_custody_then(file, each, each.value)
    another = another or (each.kind == OPENED and _OF_A_COMPLAINT.search(each.of(each.passage.text)) is not None)
    if another or len({str(other.value) for other in several}) != 1:
        return True
    of_one_day = len({day.edtf for day in recorded}) == 1
    if not each.value.exact:
        near = _apart(each.value, recorded[0]) < _SAME_MONTHS or _of_month(each.value, recorded[0])
        return not (of_one_day and near)
    alone = each.passage.people == (each.person,) and of_one_day
    return not alone and min(_apart(each.value, day) for day in recorded) > _SAME_EVENT


def arrests(file: PersonFile) -> list[PartialDate]:
    """Return the beginnings of custody that goes on from no other, in order."""
    spans = _spans(file)
    return [
        start
        for place, (start, _) in enumerate(spans)
        if not any(end is not None and _apart(start, end) <= 1 for _, end in spans[:place])
    ]


def _releases(file: PersonFile) -> list[PartialDate]:
    """Return the ends of custody that goes on in no other."""
    spans = _spans(file)
    return [
        end
        for place, (_, end) in enumerate(spans)
        if end is not None and not any(_apart(start, end) <= 1 for start, _ in spans[place + 1 :])
    ]


def _spans(file: PersonFile) -> list[tuple[PartialDate, PartialDate | None]]:
    """Return beginning and end of each custody whose beginning is known, in order."""
    spans = [(start, known(one.end)) for one in file.custody if (start := known(one.start)) is not None]
    return sorted(spans, key=lambda span: span[0].earliest)


def _in_custody_then(file: PersonFile, each: Statement, day: PartialDate) -> bool:
    """Return whether somebody is only told to be in custody on a day, not since it, and is so on record."""
    if _SINCE.search(each.passage.text[max(0, each.start - _NEAR) : each.end]) or not _KEPT.search(each.quoted):
        return False
    spans = _spans(file)
    return any(start.earliest <= day.latest and (end is None or day.earliest <= end.latest) for start, end in spans)


def _apart(told: PartialDate, recorded: PartialDate) -> int:
    """Return how many days at least lie between two dates."""
    return max((recorded.earliest - told.latest).days, (told.earliest - recorded.latest).days)


def _of_month(told: PartialDate, recorded: PartialDate) -> bool:
    """Return whether a month is that of a date in the year before or after it."""
    one, other = told.edtf, recorded.edtf
    return len(one) == _MONTH_LONG and one[4:] == other[4:7] and abs(int(one[:4]) - int(other[:4])) == 1


_ONLY_ENDS: Final = {DETAINED: arrests, RELEASED: _releases}
"""How the outermost days of custody are found, which may go on in another kind or place."""


def _finding(
    check: str, severity: Severity, each: Statement, days: tuple[PartialDate, PartialDate], source: Fact
) -> Finding:
    told, recorded = days
    values = {"what": KINDS[each.kind], "told": said_date(told), "recorded": said_date(recorded)}
    message = _DATE.format(place=place(each.passage), quote=each.quoted, **values)
    return Finding(check, severity, message, CORRECT_ONE, (fact(each), source), (each.person,))
