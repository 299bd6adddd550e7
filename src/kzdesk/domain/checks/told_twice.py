# SPDX-License-Identifier: GPL-3.0-or-later
"""One fact told twice and differently: in two texts, or by two sources of one record.

A text against a record is the check `narrative`; here the records are silent.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.narrative import recorded_kinds
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import sentences
from kzdesk.domain.checks.recognise_dates import SaidDate, dates
from kzdesk.domain.checks.statements import (
    AGE,
    BORN,
    CITIZENSHIP,
    CONVICTED,
    DETAINED,
    DIED,
    HOME,
    TERM,
    Statement,
)
from kzdesk.domain.checks.told import KINDS, agree, fact, passage_fact, place, said, slipped
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.names import spelling
from kzdesk.domain.said import said_date

NAME: Final = "told_twice"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "One fact told differently")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_DECIDE: Final = QT_TRANSLATE_NOOP("checks", "Decide which source to follow and note why.")
_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{what} of one person is told twice: {told} (“{quote}”, {place}) and {other} (“{other_quote}”, {other_place}).",
)
_SOURCES: Final = QT_TRANSLATE_NOOP(
    "checks", "Sources contradict each other about “{field}”: {told} and {other}; nothing is decided."
)

_DOCUMENT_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "One document of the same body seems to be dated {day} in {place} and {other} in {other_place}."
)
_DOCUMENT: Final = re.compile(
    r"\b(?:resolution|opinion|judgment|decree|резолюци\w+|постановлени\w+|указ\w?)\b", re.IGNORECASE
)
_BODY: Final = re.compile(
    r"European Parliament|PACE|OSCE|Working Group|Committee|Supreme Court|President|Government|Parliament|Council"
    r"|Европейск\w+ парламент|Верховн\w+ суд|Правительств|Президент|Комитет"
)
_DATES: Final = (DETAINED, CONVICTED, DIED, BORN)


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield what two texts tell differently of one person, and assertions of sources that are left undecided."""
    told: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for _, stated in file.told:
        for each in stated:
            told[each.person, each.kind].append(each)
    for (person, kind), several in told.items():
        if kind not in recorded_kinds(file.people[person]):
            yield from _differing(kind, several)
    yield from _documents(file)
    yield from _undecided(file)


def _differing(kind: str, several: list[Statement]) -> Iterator[Finding]:
    """Yield the first two statements of a kind that cannot both be true, from different passages."""
    for one, other in combinations(several, 2):
        apart = (one.passage.record_id, one.passage.field) != (other.passage.record_id, other.passage.field)
        if apart and not (one.earlier or other.earlier) and _clash(kind, one, other):
            values = {"what": KINDS[kind], "told": said(one.value), "other": said(other.value)}
            quotes = {"quote": one.quoted, "other_quote": other.quoted}
            places = {"place": place(one.passage), "other_place": place(other.passage)}
            message = _TWICE.format(**values, **quotes, **places)
            yield Finding(NAME, Severity.WARNING, message, _LOOK, (fact(one), fact(other)), (one.person,))
            return


def _clash(kind: str, one: Statement, other: Statement) -> bool:
    first, then = one.value, other.value
    if isinstance(first, PartialDate) and isinstance(then, PartialDate):
        if kind in (CONVICTED, DETAINED) and not (len(first.edtf) > 4 and len(then.edtf) > 4):
            return False
        return kind in _DATES and not agree(first, then) and (kind != DETAINED or slipped(first, then))
    if kind == TERM:
        return first != then and one.detail == other.detail == "imprisonment"
    if kind == AGE:
        return abs(int(str(first)) - int(str(then))) > 1
    if kind == HOME:
        return spelling(str(first)) != spelling(str(then))
    return kind == CITIZENSHIP and first != then


def _documents(file: TextsFile) -> Iterator[Finding]:
    """Yield resolutions, laws and opinions of one body that two texts date with one number different."""
    told: dict[str, list[tuple[Passage, SaidDate]]] = defaultdict(list)
    for passage in file.passages:
        for sentence in sentences(passage.text):
            text = sentence.of(passage.text)
            named, body = _DOCUMENT.search(text), _BODY.search(text)
            for day in dates(text) if named and body else ():
                if named is not None and body is not None and day.day is not None:
                    told[f"{named[0]} {body[0]}".casefold()].append((passage, day))
    for several in told.values():
        for (passage, one), (other, then) in combinations(several, 2):
            if one.day and then.day and slipped(one.day, then.day):
                values = {"day": said_date(one.day), "other": said_date(then.day)}
                message = _DOCUMENT_TWICE.format(place=place(passage), other_place=place(other), **values)
                facts = (passage_fact(passage, str(one.day)), passage_fact(other, str(then.day)))
                yield Finding(NAME, Severity.WARNING, message, _LOOK, facts)


def _undecided(file: TextsFile) -> Iterator[Finding]:
    about: dict[tuple[str, str, str], dict[str, Fact]] = defaultdict(dict)
    decided = {
        (each.subject_type, each.subject_id, each.subject_field)
        for each in file.assertions
        if each.status == "accepted"
    }
    for each in file.assertions:
        key = (each.subject_type, each.subject_id, each.subject_field)
        if each.status == "disputed" and key not in decided:
            about[key].setdefault(each.value.strip().casefold(), Fact(each.TYPE, each.id, "value", each.value))
    for (_, subject, field), values in about.items():
        if len(values) > 1:
            one, other = list(values.values())[:2]
            message = _SOURCES.format(field=field, told=one.value, other=other.value)
            people = (subject,) if subject in file.people else ()
            yield Finding(NAME, Severity.WARNING, message, _DECIDE, (one, other), people)
