# SPDX-License-Identifier: GPL-3.0-or-later
"""Acquittal, appeal, death and present custody as a text tells them, against what is on record of the person."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import dated, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.statements import ACQUITTED, APPEALED, DIED, HELD, Statement
from kzdesk.domain.checks.told import KINDS, agree, place
from kzdesk.domain.checks.told import fact as told_fact
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.said import said_date, said_term

_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare the text and the record with the source and correct the one that is wrong."
)
_ORDER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, {late} on {date} stands before {early} on {other}.")
_ACQUITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells an acquittal; the sentence of that day on record is {term} of imprisonment."
)
_DIED: Final = QT_TRANSLATE_NOOP(
    "checks",
    "In {place}, “{quote}” tells a death on {date}; none is on record, and {kind} is recorded beyond that day.",
)
_HELD: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” says {told}; on record it is {recorded}.")
_PUNISHED: Final = re.compile(r"sentenced|convicted|guilty|пригов|осужд|виновн|сотта|кінәлі", re.IGNORECASE)
_OF_CUSTODY: Final = re.compile(
    r"custody|arrest|detention|bail|remand|арест|страж|санкци|пресечени|қамау", re.IGNORECASE
)
_AROUND: Final = 120
_LIKE: Final = {
    "pretrial": frozenset({"pretrial", "detention", "extradition", "hospital", "psychiatric"}),
    "house_arrest": frozenset({"house_arrest"}),
    "imprisonment": frozenset({"imprisonment", "penal_arrest", "hospital", "psychiatric"}),
}


def against(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield what such a statement contradicts, as findings of this check."""
    if each.kind == HELD:
        yield from _held(check, file, each)
    elif isinstance(each.value, PartialDate):
        if each.kind == APPEALED:
            yield from _appealed(check, each, each.value, file)
        elif each.kind == ACQUITTED:
            yield from _acquitted(check, each, each.value, file)
        elif each.kind == DIED:
            yield from _died(check, each, each.value, file)


def _appealed(check: str, each: Statement, day: PartialDate, file: PersonFile) -> Iterator[Finding]:
    """Yield a decision on an appeal told from before every verdict of the first instance."""
    firsts = [
        verdict
        for part in file.parts
        for one in part.sentences
        if one.sentence.level == "first"
        for verdict in dated(one.sentence, "pronounced", KINDS["convicted"])
    ]
    if firsts and not _OF_CUSTODY.search(_near(each)) and all(day.latest < verdict.day.earliest for verdict in firsts):
        first = min(firsts, key=lambda verdict: verdict.day.earliest)
        values = {"late": KINDS[APPEALED], "date": said_date(day), "early": first.what, "other": said_date(first.day)}
        yield _finding(check, each, _ORDER.format(place=place(each.passage), **values), first.fact)


def _acquitted(check: str, each: Statement, day: PartialDate, file: PersonFile) -> Iterator[Finding]:
    """Yield an acquittal on a day on which a sentence to imprisonment was pronounced, where none is told with it."""
    if _PUNISHED.search(_near(each)):
        return
    for part in file.parts:
        for one in part.sentences:
            spoken = known(one.sentence.pronounced)
            terms = [each for each in one.components if each.component_type == "imprisonment" and each.term]
            if spoken and spoken.exact and day.exact and agree(spoken, day) and terms and terms[0].term:
                where = {"place": place(each.passage), "quote": each.quoted}
                message = _ACQUITTED.format(term=said_term(terms[0].term), **where)
                yield _finding(check, each, message, fact(terms[0], "term"))
                return


def _near(each: Statement) -> str:
    return each.passage.text[max(0, each.start - _AROUND) : each.end + _AROUND]


def _died(check: str, each: Statement, day: PartialDate, file: PersonFile) -> Iterator[Finding]:
    """Yield a death told of somebody whose custody goes on after it and who is not recorded as dead."""
    if known(file.person.death_date) or each.earlier:
        return
    for episode in file.custody:
        start, end = known(episode.start), known(episode.end)
        later = start is not None and day.latest < start.earliest
        going_on = episode.end is None and start is not None and start.latest < day.earliest
        if later or going_on or (end is not None and day.latest < end.earliest and episode.end_reason != "died"):
            values = {"quote": each.quoted, "date": said_date(day), "kind": said_custody(episode.custody_kind)}
            source = fact(episode, "start" if later or end is None else "end")
            yield _finding(check, each, _DIED.format(place=place(each.passage), **values), source)
            return


def _held(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield how somebody is held now, as a dated document tells it, where another kind of custody is on record."""
    day = each.passage.as_of
    if day is None or not day.known:
        return
    now = [one for one in file.custody if one.in_force(day.earliest)]
    if now and not {one.custody_kind for one in now} & _LIKE[str(each.value)]:
        held = now[-1]
        values = {"told": said_custody(str(each.value)), "recorded": said_custody(held.custody_kind)}
        where = {"place": place(each.passage), "quote": each.quoted}
        yield _finding(check, each, _HELD.format(**where, **values), fact(held, "custody_kind"))


def _finding(check: str, each: Statement, message: Message, source: Fact) -> Finding:
    return Finding(check, Severity.WARNING, message, _LOOK, (told_fact(each), source), (each.person,))
