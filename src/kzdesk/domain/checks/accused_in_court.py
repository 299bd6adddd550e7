# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearings against where the only accused was and how far the case had come: custody, parole, indictment, verdict."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known, least_days
from kzdesk.domain.checks.files import CaseFile, Part
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.whereabouts import apart
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare the hearings with the court’s calendar and correct what is wrong.")
_NOT_HELD: Final = QT_TRANSLATE_NOOP(
    "checks", "A hearing on extending custody is dated {date}, but no custody pending trial is recorded on that day."
)
_NOT_SERVING: Final = QT_TRANSLATE_NOOP(
    "checks", "A hearing on parole or a change of the sentence is dated {date}, but nothing was served on that day."
)
_FAR_AWAY: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The hearing on {date} was held in the courtroom in “{place}”, but the accused was in “{other}” on that day.",
)
_EXTENDED_FIRST: Final = QT_TRANSLATE_NOOP(
    "checks", "A hearing on extending custody is dated {date}, before the first hearing on custody on {other}."
)
_TRIED_FIRST: Final = QT_TRANSLATE_NOOP(
    "checks", "A hearing of the trial is dated {date}, before the case was sent to court on {other}."
)
_NO_SENTENCE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "By the hearing on {date} a verdict was given, but no sentence is recorded and every charge is pending.",
)
_OTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "checks", "The sentence of the administrative case is dated {date}, but its only hearing is recorded on {other}."
)
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted", "sought", "offender"})
_PENDING: Final = frozenset({"suspected", "charged", "indicted"})
_BEFORE_TRIAL: Final = frozenset({"pretrial", "house_arrest", "extradition", "detention"})
_PUNISHED: Final = frozenset({
    *("imprisonment", "penal_arrest", "restriction", "suspended", "deferred", "parole", "commuted", "psychiatric"),
    "hospital",
})  # fmt: skip
_TRIAL: Final = frozenset({"preliminary", "trial"})
_AFTER: Final = frozenset({"verdict", "appeal", "cassation"})
_DAYS: Final = 4


def look(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield hearings that do not fit what is recorded of the accused, as findings of this check."""
    held = [(day, each) for each in file.hearings if (day := known(each.held_on))]
    if not held:
        return
    accused = [part for _, part in file.parts if part.participation.role in _ACCUSED]
    if len(accused) == 1:
        yield from _custody(check, file, held, accused[0].participation.person)
        yield from _extended(check, file, held)
    yield from _indicted(check, file, held, accused)
    yield from _verdict(check, file, held, accused)
    yield from _offences(check, file, held, accused)


_Held = list[tuple[PartialDate, Hearing]]


def _custody(check: str, file: CaseFile, held: _Held, person: str) -> Iterator[Finding]:
    episodes = file.custody.get(person, ())
    if not episodes or any(known(each.start) is None for each in episodes):
        return
    for day, hearing in held:
        now = [each for each in episodes if _running(each, day)]
        kinds = {each.custody_kind for each in now}
        if hearing.stage == "custody_extension" and not kinds & _BEFORE_TRIAL:
            yield _found(check, file, _NOT_HELD, (fact(hearing, "held_on"), fact(episodes[0], "start")), date=day)
        if hearing.stage == "parole" and not kinds & _PUNISHED:
            yield _found(check, file, _NOT_SERVING, (fact(hearing, "held_on"), fact(episodes[0], "start")), date=day)
        yield from _place(check, file, day, hearing, now)


def _running(each: CustodyEpisode, day: PartialDate) -> bool:
    """Return whether custody may have been running on a day, a few days more or less."""
    start, end = known(each.start), known(each.end)
    begun = start is None or (start.earliest - day.latest).days <= _DAYS
    return begun and (end is None or (day.earliest - end.latest).days <= _DAYS)


def _place(
    check: str, file: CaseFile, day: PartialDate, hearing: Hearing, now: list[CustodyEpisode]
) -> Iterator[Finding]:
    """Yield a hearing in the courtroom, in another place than all custody that was certainly running."""
    court = file.around.organisations.get(hearing.court)
    if court is None or hearing.mode != "in_person" or not now:
        return
    places = [_where(file, each) for each in now]
    if all(apart(file.around, court.place, place) for place in places):
        said = {"place": file.around.places[court.place].name, "other": file.around.places[places[0]].name}
        facts = (fact(hearing, "court"), fact(now[0], "facility" if now[0].facility else "place"))
        yield _found(check, file, _FAR_AWAY, facts, Severity.HINT, date=day, **said)


def _where(file: CaseFile, each: CustodyEpisode) -> str:
    facility = file.around.facilities.get(each.facility)
    return (facility.place if facility is not None else "") or each.place


def _extended(check: str, file: CaseFile, held: _Held) -> Iterator[Finding]:
    first = [pair for pair in held if pair[1].stage == "custody_sanction"]
    later = [pair for pair in held if pair[1].stage == "custody_extension"]
    for day, hearing in later if len(first) == 1 else ():
        if before(day, first[0][0]):
            facts = (fact(hearing, "held_on"), fact(first[0][1], "held_on"))
            yield _found(check, file, _EXTENDED_FIRST, facts, date=day, other=first[0][0])


def _indicted(check: str, file: CaseFile, held: _Held, accused: list[Part]) -> Iterator[Finding]:
    """Yield the first hearing of a trial from before every day on which the case was sent to court."""
    sent = [
        (day, charge)
        for part in accused
        for charge in part.charges
        if charge.stage == "indicted" and (day := known(charge.stage_date))
    ]
    tried = [pair for pair in held if pair[1].stage in _TRIAL]
    if sent and tried:
        day, hearing = min(tried, key=lambda pair: pair[0].earliest)
        first, charge = min(sent, key=lambda pair: pair[0].earliest)
        if before(day, first):
            facts = (fact(hearing, "held_on"), fact(charge, "stage_date"))
            yield _found(check, file, _TRIED_FIRST, facts, date=day, other=first)


def _verdict(check: str, file: CaseFile, held: _Held, accused: list[Part]) -> Iterator[Finding]:
    given = [pair for pair in held if pair[1].stage in _AFTER and pair[0].latest < file.around.today]
    charges = [charge for part in accused for charge in part.charges]
    sentenced = any(part.sentences for part in accused)
    if given and charges and not sentenced and all(charge.stage in _PENDING for charge in charges):
        facts = (fact(given[0][1], "held_on"), fact(charges[0], "stage"))
        yield _found(check, file, _NO_SENTENCE, facts, Severity.HINT, date=given[0][0])


def _offences(check: str, file: CaseFile, held: _Held, accused: list[Part]) -> Iterator[Finding]:
    """Yield the only first sentence of an administrative case on another day than its only hearing."""
    firsts = [one.sentence for part in accused for one in part.sentences if one.sentence.level == "first"]
    if file.case.case_kind != "administrative" or len(held) != 1 or len(firsts) != 1 or held[0][1].stage != "admin":
        return
    day, spoken = held[0][0], known(firsts[0].pronounced)
    again = known(held[0][1].next_on)
    if spoken is not None and spoken != again and (before(spoken, day) or least_days(day, spoken) > 1):
        facts = (fact(firsts[0], "pronounced"), fact(held[0][1], "held_on"))
        yield _found(check, file, _OTHER_DAY, facts, date=spoken, other=day)


def _found(
    check: str,
    file: CaseFile,
    message: Message,
    facts: tuple[Fact, ...],
    severity: Severity = Severity.WARNING,
    **said: PartialDate | str,
) -> Finding:
    told = {key: said_date(value) if isinstance(value, PartialDate) else value for key, value in said.items()}
    return Finding(check, severity, message.format(**told), _LOOK, facts, file.ids_of_people)
