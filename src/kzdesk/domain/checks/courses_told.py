# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of a trial and of an administrative arrest as one text tells it, against its own dates."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, sentence_end
from kzdesk.domain.checks.recognise_dates import SaidDate
from kzdesk.domain.checks.recognise_events import CONVICTED, DETAINED, RELEASED
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.told import CORRECT_TEXT, fact, on_record, passage_fact, place, quoted
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_TRIAL: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” begins the trial on {date}, after the verdict of {other}."
)
_ARREST: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” ends on {other} an arrest of {days} days that began on {date}."
)
_TOO_EARLY: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” makes a verdict final on {date}, before it was given on {other}."
)
_BEGUN: Final = late(
    r"\b(?:trial|court hearings?|hearings of the case)\b[^.;]{0,40}?\b(?:began|begun|started|opened)\b"
    r"|\b(?:судебный процесс|процесс|суд над|рассмотрение дела|судебные слушания)\b[^.;]{0,40}?\b(?:начал\w+|открыл\w+)"
    r"|\b(?:сот процесі|сот отырысы|сот)\b[^.;]{0,30}?\bбастал\w+",
    re.IGNORECASE,
)
_FINAL: Final = late(
    r"\b(?:(?:entered|came|went) into (?:legal )?force|became final)|вступил\w* в (?:законную )?силу|заңды күшіне енді",
    re.IGNORECASE,
)
_FOR_DAYS: Final = late(rf"\b(?:for|на)\s+(?P<days>{NUMBER})\s+(?:days|суток|дней)\b", re.IGNORECASE)
_MOST: Final = 30
"""In days: no administrative arrest is longer than thirty (Code of Administrative Offences of 2014, article 50)."""
_BEHIND: Final = 25
_NEAR: Final = 40
_LEEWAY: Final = 2
"""In days: the day of the arrest may be counted or not, and police detention before it."""


def courses(check: str, passage: Passage, said: tuple[SaidDate, ...], told: tuple[Statement, ...]) -> Iterator[Finding]:
    """Yield trials that begin after their verdict, and arrests that last longer than they were to."""
    yield from _trials(check, passage, said, told)
    yield from _in_force(check, passage, said, told)
    yield from _arrests(check, passage, told)


def _trials(check: str, passage: Passage, said: tuple[SaidDate, ...], told: tuple[Statement, ...]) -> Iterator[Finding]:
    verdicts = [each for each in told if each.kind == CONVICTED and not each.earlier and _exact(each.value)]
    if len({str(each.value) for each in verdicts}) != 1:
        return
    verdict = verdicts[0].value
    for match in _BEGUN.finditer(passage.text):
        behind = [each for each in said if 0 <= each.start - match.end() < _BEHIND]
        near = behind[:1] or [each for each in said if 0 <= match.start() - each.end < _NEAR][-1:]
        begun = near[0].day if near else None
        if begun and begun.exact and isinstance(verdict, PartialDate) and verdict.latest < begun.earliest:
            where = Stretch(min(match.start(), near[0].start), max(match.end(), near[0].end))
            values = {"quote": quoted(passage, where), "date": said_date(begun), "other": said_date(verdict)}
            message = _TRIAL.format(place=place(passage), **values)
            facts = (passage_fact(passage, str(begun)), fact(verdicts[0]))
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, on_record(verdicts[0]))


def _in_force(
    check: str, passage: Passage, said: tuple[SaidDate, ...], told: tuple[Statement, ...]
) -> Iterator[Finding]:
    """Yield a day on which a verdict became final that lies before the only verdict told."""
    verdicts = [each for each in told if each.kind == CONVICTED and not each.earlier and _exact(each.value)]
    for match in _FINAL.finditer(passage.text) if len({str(each.value) for each in verdicts}) == 1 else ():
        near = [each for each in said if 0 <= each.start - match.end() < _BEHIND][:1]
        verdict, final = verdicts[0].value, near[0].day if near else None
        if final and final.exact and isinstance(verdict, PartialDate) and final.latest < verdict.earliest:
            where = Stretch(match.start(), near[0].end)
            values = {"quote": quoted(passage, where), "date": said_date(final), "other": said_date(verdict)}
            message = _TOO_EARLY.format(place=place(passage), **values)
            facts = (passage_fact(passage, str(final)), fact(verdicts[0]))
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, on_record(verdicts[0]))


def _arrests(check: str, passage: Passage, told: tuple[Statement, ...]) -> Iterator[Finding]:
    """Yield an arrest for some days, the only one a text tells of somebody, that ends later than these lead to."""
    for arrest in (each for each in told if each.kind == DETAINED and _exact(each.value)):
        others = [each for each in told if each.person == arrest.person and not each.earlier]
        ends = [each for each in others if each.kind == RELEASED and _exact(each.value)]
        match = _FOR_DAYS.search(passage.text, arrest.start, sentence_end(passage.text, arrest.end))
        if match is None or len(ends) != 1 or sum(each.kind == DETAINED for each in others) != 1:
            continue
        begun, end, days = arrest.value, ends[0].value, number(match["days"])
        if not (isinstance(begun, PartialDate) and isinstance(end, PartialDate)) or days > _MOST:
            continue
        if end.earliest > begun.earliest + timedelta(days=days + _LEEWAY):
            values = {"date": said_date(begun), "other": said_date(end), "days": days}
            message = _ARREST.format(place=place(passage), quote=ends[0].quoted, **values)
            yield Finding(
                check, Severity.WARNING, message, CORRECT_TEXT, (fact(arrest), fact(ends[0])), on_record(arrest)
            )


def _exact(value: object) -> bool:
    return isinstance(value, PartialDate) and value.exact
