# SPDX-License-Identifier: GPL-3.0-or-later
"""Acquittal, appeal, death and present custody as a text tells them, against what is on record of the person."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import dated, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.recognise_events import ACQUITTED, APPEALED, DIED
from kzdesk.domain.checks.recognise_states import ACQUITTED as SAID_ACQUITTED
from kzdesk.domain.checks.recognise_states import CONVICTED, FREE, HELD, HOUSE_ARREST, IMPRISONMENT, PRETRIAL
from kzdesk.domain.checks.recognise_terms import IMPRISONMENT as SAID_IMPRISONMENT
from kzdesk.domain.checks.recognise_terms import PUNISHMENT, RESTRICTION, SUSPENDED
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.stated import STATE, TERM, Statement
from kzdesk.domain.checks.told import CORRECT_ONE, KINDS, SAYS, agree, place
from kzdesk.domain.checks.told import fact as told_fact
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.said import said_date, said_term

_ORDER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, {late} on {date} stands before {early} on {other}.")
_ACQUITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells an acquittal; the sentence of that day on record is {term} of imprisonment."
)
_DIED: Final = QT_TRANSLATE_NOOP(
    "checks",
    "In {place}, “{quote}” tells a death on {date}; none is on record, and {kind} is recorded beyond that day.",
)
_LIBERTY: Final = QT_TRANSLATE_NOOP("checks", "liberty")
_CUSTODY: Final = QT_TRANSLATE_NOOP("checks", "custody")
_ACQUITTAL: Final = QT_TRANSLATE_NOOP("checks", "an acquittal")
_CONVICTION: Final = QT_TRANSLATE_NOOP("checks", "a conviction")
_DEATH: Final = QT_TRANSLATE_NOOP("checks", "death")
_PUNISHED: Final = re.compile(r"sentenced|convicted|guilty|пригов|осужд|виновн|сотта|кінәлі", re.IGNORECASE)
_OF_CUSTODY: Final = re.compile(
    r"custody|arrest|detention|bail|remand|арест|страж|санкци|пресечени|қамау", re.IGNORECASE
)
_AROUND: Final = 120
_LIKE: Final = {
    PRETRIAL: frozenset({"pretrial", "detention", "extradition", "hospital", "psychiatric"}),
    HOUSE_ARREST: frozenset({"house_arrest"}),
    IMPRISONMENT: frozenset({"imprisonment", "penal_arrest", "hospital", "psychiatric"}),
}
_LOCKED_UP: Final = frozenset(
    (
        "delivery",
        "detention",
        "preventive",
        "admin_detention",
        "admin_arrest",
        "pretrial",
        "extradition",
        "penal_arrest",
        "imprisonment",
        "psychiatric",
        "hospital",
        "unofficial",
        "missing",
    )
)
_PUNISHMENTS: Final = (SAID_IMPRISONMENT, PUNISHMENT, RESTRICTION, SUSPENDED)
_FREED: Final = frozenset({"released", "acquitted", "amnesty", "parole", "served", "expired"})


def against(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield what such a statement contradicts, as findings of this check."""
    if each.kind == STATE:
        yield from _state(check, file, each)
    elif each.kind == TERM and each.detail in _PUNISHMENTS and not each.earlier and _acquitted_of_all(file):
        yield _says(check, each, _CONVICTION, _ACQUITTAL, Fact("person", file.person.id, "sentence"))
    elif isinstance(each.value, PartialDate) and not each.inferred:
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


def _state(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield a state that is not the one on record on the day of the text, or today for one without a date."""
    if each.earlier and each.value in (CONVICTED, SAID_ACQUITTED, FREE):
        return
    if each.value == CONVICTED:
        if _acquitted_of_all(file):
            yield _says(check, each, _CONVICTION, _ACQUITTAL, Fact("person", file.person.id, "sentence"))
    elif each.value == SAID_ACQUITTED:
        yield from _said_acquitted(check, file, each)
    else:
        yield from _held(check, file, each)


def _acquitted_of_all(file: PersonFile) -> bool:
    """Return whether the person was tried and every case on record ended in acquittal."""
    stages = {charge.stage for part in file.parts for charge in part.charges}
    punished = any(one.components for part in file.parts for one in part.sentences)
    roles = {part.participation.role for part in file.parts}
    cleared = (
        stages == {"acquitted"} or roles == {"acquitted"} or any(e.end_reason == "acquitted" for e in file.custody)
    )
    return cleared and not punished and not stages & {"convicted"}


def _said_acquitted(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield an acquittal told of somebody of whom nothing but convictions to imprisonment is on record."""
    stages = {charge.stage for part in file.parts for charge in part.charges}
    verdicts = [one for part in file.parts for one in part.sentences]
    terms = [found for one in verdicts for found in one.components if found.component_type == "imprisonment"]
    everywhere = verdicts and all(one.components for one in verdicts) and "acquitted" not in stages
    if everywhere and terms and not _PUNISHED.search(_near(each)):
        yield _says(check, each, _ACQUITTAL, _CONVICTION, fact(terms[0], "term"))


def _held(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    told = each.passage.as_of
    day = told.earliest if told is not None and told.known else file.around.today
    if (died := known(file.person.death_date)) is not None and died.latest < day:
        yield _says(check, each, _told(str(each.value)), _DEATH, fact(file.person, "death_date"))
        return
    now = [one for one in file.custody if one.in_force(day)]
    if each.value == FREE:
        if (held := _locked_up(now)) is not None and not _freed(file.custody):
            yield _says(check, each, _LIBERTY, said_custody(held.custody_kind), fact(held, "custody_kind"))
    elif each.value == HELD:
        if _locked_up(now) is None and _freed(file.custody):
            yield _says(check, each, _CUSTODY, _LIBERTY, fact(file.custody[-1], "end_reason"))
    elif now and not {one.custody_kind for one in now} & _LIKE[str(each.value)]:
        yield _says(
            check,
            each,
            said_custody(str(each.value)),
            said_custody(now[-1].custody_kind),
            fact(now[-1], "custody_kind"),
        )
    elif not now and _freed(file.custody):
        yield _says(check, each, said_custody(str(each.value)), _LIBERTY, fact(file.custody[-1], "end_reason"))


def _told(state: str) -> Message:
    return {FREE: _LIBERTY, HELD: _CUSTODY}.get(state) or said_custody(state)


def _locked_up(now: list[CustodyEpisode]) -> CustodyEpisode | None:
    return next((one for one in now if one.custody_kind in _LOCKED_UP), None)


def _freed(custody: tuple[CustodyEpisode, ...]) -> bool:
    """Return whether any custody ended in freedom, which may be what a text means."""
    return any(one.end_reason in _FREED for one in custody)


def _says(check: str, each: Statement, told: Message, recorded: Message, source: Fact) -> Finding:
    where = {"place": place(each.passage), "quote": each.quoted}
    return _finding(check, each, SAYS.format(**where, told=told, recorded=recorded), source)


def _finding(check: str, each: Statement, message: Message, source: Fact) -> Finding:
    return Finding(check, Severity.WARNING, message, CORRECT_ONE, (told_fact(each), source), (each.person,))
