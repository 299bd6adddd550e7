# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths of time told beside the two days they lie between, and days of the week told beside a date."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.recognise_dates import SaidDate
from kzdesk.domain.checks.recognise_intervals import Duration, durations
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted, unfit
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_WEEKDAY: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” names another day of the week than {date} was.")

_FROM: Final = re.compile(r"(?:\bfrom|\bbetween|\bс|\bсо)\s+$", re.IGNORECASE)
_TO: Final = re.compile(
    r"\s*(?:года|г\.)?\s*(?:to|until|till|through|and|по|до|[–—-])\s+|(?:н[ае]н|д[ае]н|т[ае]н|нан|нен)?\s+",
    re.IGNORECASE,
)
_BEGAN: Final = re.compile(r"\b(?:began|started|opened|lasted from|начал\w+|открыл\w+)\s+(?:on\s+)?$", re.IGNORECASE)
_ENDED: Final = re.compile(
    r"(?:\s*(?:года|г\.))?,?\s+(?:and|и|а)\s+(?:ended|finished|closed|was over|stopped|закончил\w+|завершил\w+"
    r"|прекратил\w+)"
    r"\s+(?:on\s+)?",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE: Final = re.compile(
    r"\b(?:for|after|over|because|when|who|which|за|по|из-за|который|үшін)\b", re.IGNORECASE
)
_PUNISHMENT: Final = re.compile(r"sentenc|convict|jail|term|пригов|осужд|срок|сотта|кесіл|мерзім", re.IGNORECASE)
_KAZAKH_END: Final = re.compile(r"\w*\s+дейін", re.IGNORECASE)
_SLACK: Final = {"days": 1, "weeks": 4, "months": 14, "years": 100}
"""In days: a length is told in whole units, and the first or the last day is counted or not."""
_DASH: Final = 4
_BEFORE: Final = 80
_BEHIND: Final = 60
_TELLS_IT: Final = re.compile(
    r"(?:\s*(?:года|г\.))?(?:\w*\s+дейін(?:гі)?)?\s*(?:\(|,|–|—|-)?\s*(?:(?:that is|i\.e\.|or|то есть|т\.\s?е\.|или"
    r"|яғни)\s*,?\s*)?"
    r"(?:(?:he|she|they|\w+)\s+(?:spent|served|was (?:held|kept|detained)(?: for)?|remained|stayed)\s+(?:for\s+)?)?"
    r"(?:(?:lasting|after|продлившись|и продлил\w+|длил\w+)\s+)?"
    r"(?:(?:он|она|\w+)\s+)?(?:(?:пров[её]л\w*|отбыл\w*|находил\w+|содержал\w+|просидел\w*)\s+(?:под стражей"
    r"|в \w+)?\s*)?",
    re.IGNORECASE,
)
_WEEKDAYS: Final = (
    (r"monday", r"понедельник\w*", r"дүйсенбі\w*"),
    (r"tuesday", r"вторник\w*", r"сейсенбі\w*"),
    (r"wednesday", r"сред[аеуы]", r"сәрсенбі\w*"),
    (r"thursday", r"четверг\w*", r"бейсенбі\w*"),
    (r"friday", r"пятниц\w*", r"жұма(?!д?а?мыс)\w{0,3}"),
    (r"saturday", r"суббот\w*", r"сенбі\w*"),
    (r"sunday", r"воскресень\w*", r"жексенбі\w*"),
)
_WEEKDAY_NAMES: Final = "|".join(f"(?P<d{place}>{'|'.join(forms)})" for place, forms in enumerate(_WEEKDAYS))
_DAY_BEFORE: Final = re.compile(rf"\b(?:{_WEEKDAY_NAMES}),?\s+(?:күні,?\s+)?(?:the\s+)?$", re.IGNORECASE)
_DAY_BEHIND: Final = re.compile(
    rf"(?:\s+(?:года|г\.))?(?:\s*[,(]\s*(?:on\s+)?(?:an?\s+|в\s+)?"
    rf"|\s+(?:was|is|fell on)\s+an?\s+|\s+(?:был\w?|это)\s+|\s+приходил\w+ на\s+)(?:{_WEEKDAY_NAMES})\b",
    re.IGNORECASE,
)


def lengths(check: str, passage: Passage, said: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield lengths of time that are not those between the two days told with them."""
    text = passage.text
    for one, other in pairwise(said):
        start, end = one.day, other.day
        if start is None or end is None or not (start.exact and end.exact) or not _spanned(text, one, other):
            continue
        for each in _beside(text, one, other):
            if not _fits(each, start, end):
                where = Stretch(min(each.start, one.start), max(each.end, other.end))
                yield unfit(check, passage, where, start, end)


def weekdays(check: str, passage: Passage, said: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield dates with another day of the week beside them than they had."""
    text = passage.text
    for each in said:
        if each.day is None or not each.day.exact:
            continue
        match = _DAY_BEFORE.search(text[max(0, each.start - 20) : each.start]) or _DAY_BEHIND.match(text, each.end)
        if match is not None and match.lastgroup != f"d{each.day.earliest.weekday()}":
            where = Stretch(max(0, each.start - 12), each.end)
            message = _WEEKDAY.format(place=place(passage), quote=quoted(passage, where), date=said_date(each.day))
            facts = (passage_fact(passage, str(each.day)),)
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)


def _spanned(text: str, one: SaidDate, other: SaidDate) -> bool:
    """Return whether two dates are told as the first and the last day of something."""
    between = text[one.end : other.start]
    if _KAZAKH_END.match(text, other.end):
        return _TO.fullmatch(between) is not None
    if between.strip() in ("–", "-") and len(between) < _DASH:
        return True
    if _ENDED.fullmatch(between) and _BEGAN.search(text, max(0, one.start - 40), one.start):
        return True
    return _FROM.search(text[max(0, one.start - 12) : one.start]) is not None and _TO.fullmatch(between) is not None


def _beside(text: str, one: SaidDate, other: SaidDate) -> Iterator[Duration]:
    """Yield the length told right before the two days, in the same clause, or right behind them."""
    start = max(0, one.start - _BEFORE)
    before = list(durations(text[start : one.start]))
    last = before[-1] if before else None
    between = text[start + last.end : one.start] if last else ""
    opened = between.strip() in (":", "(", "–", "—", "-", ": from", "(from", "– from", ": с", "(с", "– с", "— с")
    if last and (opened or not set(between) & set(".;:(")) and not _OF_SOMETHING_ELSE.search(between):
        if _PUNISHMENT.search(text[max(0, start + last.start - 50) : one.start].rsplit(". ", 1)[-1]):
            return
        yield Duration(start + last.start, start + last.end, last.amount, last.unit, last.about)
        return
    for each in durations(text[other.end : other.end + _BEHIND]):
        if _TELLS_IT.fullmatch(text, other.end, other.end + each.start):
            yield Duration(other.end + each.start, other.end + each.end, each.amount, each.unit, each.about)
        return


def _fits(told: Duration, start: PartialDate, end: PartialDate) -> bool:
    lies = (end.earliest - start.earliest).days
    length = told.days
    slack = int(max(_SLACK[told.unit], 0.25 * length + 1 if told.about else 0))
    return abs(lies - length) <= slack or abs(lies + 1 - length) <= slack
