# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates of one case against each other: its event, its hearings, its verdicts, the death it is about."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import Dated, before, dated, in_the_future
from kzdesk.domain.checks.files import CaseFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.ordered import ordered_in_case
from kzdesk.domain.checks.said_kinds import said_instance
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.said import said_date

NAME: Final = "date_order"
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both dates with the source and correct the one that is wrong.")
_BACKWARDS: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, before {first} on {other}.")
_DIFFER: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, but {first} {other}.")
_AFTER: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, after {first} on {other}.")
_FORETOLD: Final = QT_TRANSLATE_NOOP("checks", "The hearing on {date} is still to come, but its outcome is recorded.")
_SOON: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is dated {date}, at most {days} days after the event that the case is about."
)
_LOOK_HASTE: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare both dates; if they are right, the speed of the trial is worth telling."
)
_HASTE: Final = 10
_EVENT: Final = QT_TRANSLATE_NOOP("checks", "the event that the case is about")
_OPENED: Final = QT_TRANSLATE_NOOP("checks", "the opening of the case")
_HEARING: Final = QT_TRANSLATE_NOOP("checks", "the hearing")
_VERDICT: Final = QT_TRANSLATE_NOOP("checks", "the hearing at which the verdict was given")
_CHARGE: Final = QT_TRANSLATE_NOOP("checks", "the charge")
_TRIAL: Final = QT_TRANSLATE_NOOP("checks", "the hearing of the trial")
_BEFORE_VERDICT: Final = frozenset({"custody_sanction", "custody_extension", "preliminary", "trial"})
_DEATH: Final = QT_TRANSLATE_NOOP("checks", "the death of the victim")
_DEADLY: Final = frozenset({"death", "shooting"})


def look(file: CaseFile) -> Iterator[Finding]:
    """Yield what stands in the wrong order within a case."""
    events = list(dated(file.event, "start", _EVENT)) if file.event else []
    opened = list(dated(file.case, "opened", _OPENED))
    verdicts, charges, hearings = list(_verdicts(file)), list(_charges(file)), list(_hearings(file))
    for event in events:
        yield from _all_after(file, event, (*verdicts, *charges), Severity.ERROR)
        yield from _all_after(file, event, (*opened, *hearings), Severity.WARNING)
        yield from _in_haste(file, event, verdicts)
    for start in opened:
        yield from _all_after(file, start, hearings, Severity.WARNING)
    yield from _foretold(file)
    yield from _verdict_hearing(file, verdicts)
    yield from _tried_after(file, verdicts)
    yield from _deaths(file, events, verdicts)
    yield from ordered_in_case(NAME, file)


def _verdicts(file: CaseFile) -> Iterator[Dated]:
    for _, part in file.parts:
        for each in part.sentences:
            if each.sentence.level == "first":
                yield from dated(each.sentence, "pronounced", said_instance("first"))


def _charges(file: CaseFile) -> Iterator[Dated]:
    for _, part in file.parts:
        for charge in part.charges:
            yield from dated(charge, "stage_date", _CHARGE)


def _hearings(file: CaseFile) -> Iterator[Dated]:
    for hearing in file.hearings:
        yield from dated(hearing, "held_on", _HEARING)


def _all_after(
    file: CaseFile, first: Dated, several: tuple[Dated, ...] | list[Dated], severity: Severity
) -> Iterator[Finding]:
    """Yield the earliest of what lies before a date that must come first: one finding, however many lie before it."""
    early = [each for each in several if before(each.day, first.day)]
    if early:
        yield _finding(file, min(early, key=lambda each: each.day.earliest), _BACKWARDS, first, severity)


def _in_haste(file: CaseFile, event: Dated, verdicts: list[Dated]) -> Iterator[Finding]:
    """Yield a verdict in a criminal case within days of the event: a slip, or a trial without time for a defence."""
    soon = [
        (days, each)
        for each in verdicts
        if 0 <= (days := (each.day.latest - event.day.earliest).days) <= _HASTE and not before(each.day, event.day)
    ]
    if file.case.case_kind == "criminal" and soon:
        days, verdict = min(soon, key=lambda pair: pair[0])
        message = _SOON.format(what=verdict.what, date=said_date(verdict.day), days=days)
        yield Finding(NAME, Severity.HINT, message, _LOOK_HASTE, (verdict.fact, event.fact), file.ids_of_people)


def _foretold(file: CaseFile) -> Iterator[Finding]:
    for hearing in file.hearings:
        for each in dated(hearing, "held_on", _HEARING):
            if hearing.outcome and in_the_future(each.day, file.around.today):
                message = _FORETOLD.format(date=said_date(each.day))
                yield Finding(NAME, Severity.ERROR, message, _LOOK, (each.fact,), file.ids_of_people)


def _verdict_hearing(file: CaseFile, verdicts: list[Dated]) -> Iterator[Finding]:
    """Yield a verdict hearing on whose day no sentence of the case was pronounced, when all are dated otherwise."""
    for hearing in file.hearings:
        if hearing.stage == "verdict":
            for each in dated(hearing, "held_on", _VERDICT):
                apart = [v for v in verdicts if before(v.day, each.day) or before(each.day, v.day)]
                if verdicts and len(apart) == len(verdicts):
                    yield _finding(file, each, _DIFFER, apart[0], Severity.WARNING)


def _tried_after(file: CaseFile, verdicts: list[Dated]) -> Iterator[Finding]:
    """Yield the last hearing of a trial after every verdict of the first instance, where no later court ruled."""
    sentences = [each.sentence for _, part in file.parts for each in part.sentences]
    if not verdicts or any(each.level != "first" for each in sentences) or len(verdicts) < len(sentences):
        return
    last = max(verdicts, key=lambda each: each.day.latest)
    late = [
        each
        for hearing in file.hearings
        if hearing.stage in _BEFORE_VERDICT
        for each in dated(hearing, "held_on", _TRIAL)
        if before(last.day, each.day)
    ]
    if late:
        yield _finding(file, max(late, key=lambda each: each.day.earliest), _AFTER, last, Severity.WARNING)


def _deaths(file: CaseFile, events: list[Dated], verdicts: list[Dated]) -> Iterator[Finding]:
    """Yield verdicts, or a deadly event, dated otherwise than the death of the only victim allows."""
    victims = [part.participation.person for _, part in file.parts if part.participation.role == "victim"]
    deaths = [
        death
        for victim in victims
        if victim in file.people
        for death in dated(file.people[victim], "death_date", _DEATH)
    ]
    deadly = file.event is not None and file.event.event_type in _DEADLY
    for death in deaths:
        yield from _all_after(file, death, verdicts, Severity.ERROR if deadly else Severity.WARNING)
    if deadly and len(victims) == 1:
        for death in deaths:
            for event in events:
                if before(death.day, event.day):
                    yield _finding(file, death, _BACKWARDS, event, Severity.WARNING)


def _finding(file: CaseFile, late: Dated, message: Message, first: Dated, severity: Severity) -> Finding:
    said = message.format(what=late.what, date=said_date(late.day), first=first.what, other=said_date(first.day))
    return Finding(NAME, severity, said, _LOOK, (late.fact, first.fact), file.ids_of_people)
