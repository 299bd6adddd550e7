# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates along a life and a case: detained, charged, tried, convicted, appealed, died – in this order.

Only what certainly contradicts is told: a date counts as earlier than another when its last possible day lies before
the other's first.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.dated import Dated, before, dated, in_the_future
from kzdesk.domain.checks.files import Part, PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.said import said_date

NAME: Final = "date_order"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Order of dates")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both dates with the source and correct the one that is wrong.")
_FUTURE: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, which lies in the future.")
_BEFORE_BIRTH: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, before the birth on {other}.")
_AFTER_DEATH: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, after the death on {other}.")
_BACKWARDS: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, before {first} on {other}.")

_DETENTION: Final = QT_TRANSLATE_NOOP("checks", "the first detention")
_CHARGE: Final = QT_TRANSLATE_NOOP("checks", "the charge")
_CONVICTION: Final = QT_TRANSLATE_NOOP("checks", "the sentence of the first instance")
_APPEAL: Final = QT_TRANSLATE_NOOP("checks", "the sentence on appeal")
_CASSATION: Final = QT_TRANSLATE_NOOP("checks", "the sentence in cassation")
_LEVELS: Final = {"first": _CONVICTION, "appeal": _APPEAL, "cassation": _CASSATION}


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what stands in the wrong order in one person's file."""
    for part in file.parts:
        yield from _along_the_case(file, part)
    for each in _all(file):
        yield from _within_life(file, each)


def _all(file: PersonFile) -> Iterator[Dated]:
    for episode in file.custody:
        yield from dated(episode, "start", _DETENTION)
    for part in file.parts:
        for charge in part.charges:
            yield from dated(charge, "stage_date", _CHARGE)
        for each in part.sentences:
            yield from dated(each.sentence, "pronounced", _LEVELS.get(each.sentence.level, _CONVICTION))


def _along_the_case(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield sentences older than the sentence of a lower instance, and a first sentence older than the charge."""
    steps: list[Dated] = [
        step
        for level, what in _LEVELS.items()
        for each in part.sentences
        if each.sentence.level == level
        for step in dated(each.sentence, "pronounced", what)
    ]
    for earlier, later in pairwise(steps):
        if before(later.day, earlier.day) and earlier.what is not later.what:
            yield _finding(file, later, _BACKWARDS, earlier)


def _within_life(file: PersonFile, each: Dated) -> Iterator[Finding]:
    person = file.person
    if in_the_future(each.day, file.around.today):
        yield _finding(file, each, _FUTURE)
    for birth in dated(person, "birth_date", each.what):
        if before(each.day, birth.day):
            yield _finding(file, each, _BEFORE_BIRTH, birth)
    for death in dated(person, "death_date", each.what):
        if before(death.day, each.day):
            yield _finding(file, each, _AFTER_DEATH, death)


def _finding(file: PersonFile, late: Dated, message: Message, other: Dated | None = None) -> Finding:
    values: dict[str, object] = {"what": late.what, "date": said_date(late.day)}
    if other is not None:
        values |= {"first": other.what, "other": said_date(other.day)}
    facts = (late.fact,) if other is None else (late.fact, other.fact)
    return Finding(NAME, Severity.ERROR, message.format(**values), _LOOK, facts, (file.person.id,))
