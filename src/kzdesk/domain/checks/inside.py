# SPDX-License-Identifier: GPL-3.0-or-later
"""What contradicts itself inside one passage: the order of events, stretches of time, days that do not exist."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.bounds_told import bounds
from kzdesk.domain.checks.courses_told import arrests
from kzdesk.domain.checks.dated import age
from kzdesk.domain.checks.ends_told import ends
from kzdesk.domain.checks.figures_and_words import figures_and_words
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.intervals_told import between
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.own_day import own_day
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.ranges_told import reversed_dates
from kzdesk.domain.checks.recognise import sentences
from kzdesk.domain.checks.recognise_dates import SaidDate, dates
from kzdesk.domain.checks.recognise_events import BORN, BURIED, CONVICTED, DETAINED, DIED, ENDS, RELEASED
from kzdesk.domain.checks.relatives_aged import aged_relatives
from kzdesk.domain.checks.spans_told import lengths, weekdays
from kzdesk.domain.checks.stated import AGE, Statement
from kzdesk.domain.checks.terms_added import added
from kzdesk.domain.checks.told import CORRECT_TEXT, KINDS, fact, on_record, passage_fact, place, quoted
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_ORDER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, {late} on {date} stands before {early} on {other}.")
_OF_THE_DEAD: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” dates a verdict {date}, before the death it is about on {other}."
)
_TOO_SOON: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” dates a verdict in the very month of what it is about, the {event}."
)
_AGE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not fit the birth told in the same text, {born}.")
_NO_DAY: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” names a day that does not exist.")
_FUTURE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” dates {what} {date}, which lies in the future.")

_ORDERED: Final = ((BORN, DETAINED), (BORN, CONVICTED), (DETAINED, CONVICTED), (DETAINED, RELEASED))
_AFTER_DEATH: Final = ((DETAINED, DIED), (CONVICTED, DIED), (DIED, BURIED))
_GUILTY: Final = late(
    r"convicted|sentenced|found guilty|verdict|осужд\w+|приговор\w*|виновн\w+|сотталд\w+", re.IGNORECASE
)
_HARM: Final = late(
    r"(?:torture|murder|killing|death|beating|shooting|manslaughter|пыт\w+|убийств\w+|смерт\w+|избиен\w+"
    r"|азапта\w+|өлтір\w+)",
    re.IGNORECASE,
)
_PROTESTS: Final = late(
    r"\b(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:’s|'s)?\s+(?:\w+\s+)?(?:protests?|events|riots|unrest|rall(?:y|ies))"
)
_DEATH: Final = late(
    r"\b(?:who |which )?(?:died|was killed|passed away|скончал\w+|умер\w*|погиб\w*|қайтыс бол\w+)", re.IGNORECASE
)


def inside(check: str, passage: Passage, told: tuple[Statement, ...], today: date) -> Iterator[Finding]:
    """Yield what a passage contradicts within itself, as findings of this check."""
    said = tuple(dates(passage.text))
    for person in dict.fromkeys(each.person for each in told):
        of_one = [
            each for each in told if each.person == person and isinstance(each.value, PartialDate) and not each.inferred
        ]
        yield from _order(check, passage, of_one)
        yield from _future(check, of_one, today)
        yield from _age_told(check, passage, [each for each in told if each.person == person])
    yield from _verdict_about_a_death(check, passage, said)
    yield from _verdict_of_the_same_month(check, passage, said)
    yield from between(check, passage, said)
    yield from bounds(check, passage, said)
    yield from own_day(check, passage, said)
    yield from lengths(check, passage, said)
    yield from weekdays(check, passage, said)
    yield from reversed_dates(check, passage, said)
    yield from added(check, passage)
    yield from figures_and_words(check, passage)
    yield from aged_relatives(check, passage)
    yield from ends(check, passage, said)
    yield from arrests(check, passage, told)
    for each in said:
        if each.day is None:
            message = _NO_DAY.format(place=place(passage), quote=quoted(passage, each))
            yield Finding(check, Severity.ERROR, message, CORRECT_TEXT, (passage_fact(passage, each.of(passage.text)),))


def _order(check: str, passage: Passage, told: list[Statement]) -> Iterator[Finding]:
    """Yield an event that stands before the one that comes first in life, each told once with an exact day."""
    for first, then in (*_ORDERED, *_AFTER_DEATH):
        early, late = _only(told, first), _only(told, then)
        if early is None or late is None:
            continue
        day, other = early.value, late.value
        if isinstance(day, PartialDate) and isinstance(other, PartialDate) and other.latest < day.earliest:
            values = {"late": KINDS[then], "date": said_date(other), "early": KINDS[first], "other": said_date(day)}
            message = _ORDER.format(place=place(passage), **values)
            yield Finding(check, Severity.ERROR, message, CORRECT_TEXT, (fact(late), fact(early)), on_record(early))


def _age_told(check: str, passage: Passage, told: list[Statement]) -> Iterator[Finding]:
    """Yield an age that the birth told in the same passage does not make on any day told in the sentence of the age."""
    born = next((each for each in told if each.kind == BORN), None)
    if born is None or not isinstance(born.value, PartialDate):
        return
    for each in told:
        days = [day for day in each.times if day != born.value and day.known]
        if each.kind != AGE or not days:
            continue
        bounds = [age(born.value, day) for day in days]
        if not any(low <= int(str(each.value)) <= high for low, high in bounds):
            message = _AGE.format(place=place(passage), quote=each.quoted, born=said_date(born.value))
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, (fact(each), fact(born)), on_record(each))


def _only(told: list[Statement], kind: str) -> Statement | None:
    found = [
        each
        for each in told
        if each.kind == kind and not each.earlier and isinstance(each.value, PartialDate) and len(each.value.edtf) > 4
    ]
    return found[0] if len({str(each.value) for each in found}) == 1 else None


def _future(check: str, told: list[Statement], today: date) -> Iterator[Finding]:
    for each in told:
        if isinstance(each.value, PartialDate) and each.value.earliest > today and each.kind not in (RELEASED, ENDS):
            values = {"quote": each.quoted, "what": KINDS[each.kind], "date": said_date(each.value)}
            message = _FUTURE.format(place=place(each.passage), **values)
            yield Finding(check, Severity.ERROR, message, CORRECT_TEXT, (fact(each),), on_record(each))


def _verdict_about_a_death(check: str, passage: Passage, said: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield a verdict for torture or killing dated before the death of the victim it tells of in the same sentence."""
    if len(said) < 2 or _GUILTY.search(passage.text) is None:
        return
    for sentence in sentences(passage.text):
        text = sentence.of(passage.text)
        guilty, harm, death = _GUILTY.search(text), _HARM.search(text), None
        if guilty and harm:
            death = _DEATH.search(text, harm.end())
        here = [each for each in said if sentence.start <= each.start < sentence.end and each.day is not None]
        if guilty is None or death is None or len(here) < 2:
            continue
        died = _nearest(here, sentence.start + death.start())
        verdict = _nearest([each for each in here if each is not died], sentence.start + guilty.start())
        if verdict.day and died.day and verdict.day.latest < died.day.earliest:
            dated = {"date": said_date(verdict.day), "other": said_date(died.day)}
            message = _OF_THE_DEAD.format(place=place(passage), quote=quoted(passage, verdict), **dated)
            facts = (passage_fact(passage, str(verdict.day)), passage_fact(passage, str(died.day)))
            yield Finding(check, Severity.ERROR, message, CORRECT_TEXT, facts)


def _verdict_of_the_same_month(check: str, passage: Passage, said: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield a verdict dated in the very month of the protests it is about: no trial is over so soon."""
    if not said or _PROTESTS.search(passage.text) is None:
        return
    for sentence in sentences(passage.text):
        text = sentence.of(passage.text)
        guilty, protests = _GUILTY.search(text), _PROTESTS.search(text)
        here = [each for each in said if sentence.start <= each.start < sentence.end and each.day is not None]
        if guilty is None or protests is None or not here:
            continue
        verdict = _nearest(here, sentence.start + guilty.start())
        beside = passage.text[verdict.end : sentence.start + protests.start()]
        if verdict.day and verdict.day.exact and beside and verdict.of(passage.text).count(protests["month"]):
            message = _TOO_SOON.format(place=place(passage), quote=quoted(passage, verdict), event=protests[0])
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, (passage_fact(passage, str(verdict.day)),))


def _nearest(said: list[SaidDate], at: int) -> SaidDate:
    return min(said, key=lambda each: min(abs(each.start - at), abs(each.end - at)))
