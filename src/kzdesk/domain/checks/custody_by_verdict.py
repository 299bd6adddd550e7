# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody around a verdict: freed although imprisoned by it, held although not, on parole after the term is over."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import after, before, fact, known
from kzdesk.domain.checks.files import Part, PersonFile, Punished
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.said import said_date, said_term

_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare the custody with the verdict and the decision on release, and correct what is wrong."
)
_finding: Final = OnPerson("time_served", _LOOK)
_FREED: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} ended by release on {date}, the day of a verdict that gives {term} of imprisonment."
)
_HELD_ON: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} since {start} goes on after the verdict of {date}, which takes no liberty away."
)
_PAROLE: Final = QT_TRANSLATE_NOOP(
    "checks", "Parole is recorded beyond the end of the term: {term} counted from {start} was over on {over}."
)
_DEFERRED: Final = QT_TRANSLATE_NOOP(
    "checks", "Imprisonment is recorded from {start}, although the punishment is deferred until {until}."
)
_OTHER_COURT: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} from {date} is recorded as ordered by another court than the one that pronounced the sentence."
)
_CONVICTED: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as ended by acquittal on {date}, but every charge led to a conviction."
)
_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "The term is counted from {date}, before the verdict, and {days} days of custody are credited as well."
)
_NO_ACCUSED: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{kind} is recorded from {date}, but the roles of the person in all cases are others than that of an accused.",
)
_STILL_HELD: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} since {start} has no end, but the person is recorded as acquitted."
)
_SERVED_NOTHING: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{kind} ended on {date} as a sentence served or by parole, but every charge was lifted.",
)
_STILL_PENDING: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as ended by acquittal on {date}, but every charge is recorded as pending."
)
_LIFTED: Final = frozenset({"acquitted", "dropped"})
_PENDING: Final = frozenset({"suspected", "charged", "indicted"})
_BEFORE: Final = frozenset({"pretrial", "detention", "house_arrest"})
_BY_SENTENCE: Final = frozenset({"imprisonment", "penal_arrest", "restriction", "suspended"})
_TAKES_LIBERTY: Final = frozenset({"imprisonment", "arrest"})
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted", "sought", "offender"})
_CRIMINAL: Final = frozenset({"pretrial", "house_arrest", "imprisonment"})
_RATE: Final = 3
"""A day before the verdict counts as two at the most (Criminal Code, art. 62); a third is left for rounding."""
_DAYS: Final = 3
_MONTH: Final = 31


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield custody that a verdict of the person does not allow, where only one case is known."""
    yield from _accused_nowhere(file)
    yield from _acquitted_and_held(file)
    if len(file.parts) != 1:
        return
    part = file.parts[0]
    yield from _acquitted(file, part)
    yield from _never_convicted(file, part)
    for each in part.sentences:
        day = known(each.sentence.pronounced)
        if day is not None and day.exact and each.components:
            yield from _freed(file, each, day)
            yield from _held_on(file, part, each, day)
            yield from _ordered(file, each, day)
            yield from _counted(file, each, day)
    yield from _parole(file, part)
    yield from _deferred(file, part)


def _freed(file: PersonFile, punished: Punished, day: PartialDate) -> Iterator[Finding]:
    """Yield a release on the day of a verdict to imprisonment that the time before it does not make up for."""
    terms = [each.term for each in punished.components if each.component_type == "imprisonment" and each.term]
    starts = [start for each in file.custody if (start := known(each.start))]
    later = any(not before(start, day) for start in starts)
    if len(terms) != 1 or later or len(starts) < len(file.custody):
        return
    held = (day.earliest - min(start.earliest for start in starts)).days if starts else 0
    if _RATE * held >= terms[0].total_months * 30 + terms[0].days:
        return
    for each in file.custody:
        if each.custody_kind in _BEFORE and each.end_reason == "released" and known(each.end) == day:
            said = {"kind": said_custody(each.custody_kind), "date": said_date(day), "term": said_term(terms[0])}
            facts = (fact(each, "end_reason"), fact(punished.sentence, "pronounced"))
            yield _finding(file, _FREED.format(**said), facts)


def _held_on(file: PersonFile, part: Part, punished: Punished, day: PartialDate) -> Iterator[Finding]:
    """Yield custody pending trial that goes on after the only verdict, which gives no imprisonment."""
    kinds = {each.component_type for each in punished.components}
    if kinds & _TAKES_LIBERTY or len(part.sentences) > 1 or punished.sentence.level != "first":
        return
    for each in file.custody:
        start, end = known(each.start), known(each.end)
        over = end.earliest if end else file.around.today if each.end is None else day.earliest
        late = (over - day.latest).days > _DAYS
        if each.custody_kind == "pretrial" and start and before(start, day) and late:
            message = _HELD_ON.format(kind=said_custody(each.custody_kind), start=said_date(start), date=said_date(day))
            facts = (fact(each, "end" if end else "start"), fact(punished.sentence, "pronounced"))
            yield _finding(file, message, facts)


def _ordered(file: PersonFile, punished: Punished, day: PartialDate) -> Iterator[Finding]:
    court = punished.sentence.court
    for each in file.custody if court else ():
        by_it = each.custody_kind in _BY_SENTENCE and known(each.start) == day
        if by_it and each.ordered_by and each.ordered_by != court:
            message = _OTHER_COURT.format(kind=said_custody(each.custody_kind), date=said_date(day))
            yield _finding(file, message, (fact(each, "ordered_by"), fact(punished.sentence, "court")))


def _counted(file: PersonFile, punished: Punished, day: PartialDate) -> Iterator[Finding]:
    for each in punished.components:
        begun = known(each.counted_from)
        if begun is not None and each.credit_days and (day.earliest - begun.latest).days > 1:
            message = _TWICE.format(date=said_date(begun), days=each.credit_days)
            facts = (fact(each, "counted_from"), fact(each, "credit_days"))
            yield _finding(file, message, facts, severity=Severity.HINT)


def _parole(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield parole that lasts longer than the last term of the case."""
    given = [e for e in part.sentences[-1].components if e.component_type == "imprisonment"] if part.sentences else []
    starts = [start for each in file.custody if (start := known(each.start))]
    if len(given) != 1 or given[0].term is None or not starts:
        return
    begun = known(given[0].counted_from) or min(starts, key=lambda start: start.earliest)
    over = after(begun.latest, given[0].term)
    for each in file.custody:
        end = known(each.end)
        until = end.earliest if end else file.around.today if each.end is None else over
        if each.custody_kind == "parole" and (until - over).days > _MONTH:
            said = {"term": said_term(given[0].term), "start": said_date(begun)}
            message = _PAROLE.format(**said, over=said_date(PartialDate(over.isoformat())))
            yield _finding(file, message, (fact(each, "end" if end else "start"), fact(given[0], "term")))


def _deferred(file: PersonFile, part: Part) -> Iterator[Finding]:
    last = part.sentences[-1] if part.sentences else None
    spoken = known(last.sentence.pronounced) if last else None
    for component in last.components if last else ():
        until = known(component.deferred_until)
        for each in file.custody if until and component.component_type == "imprisonment" else ():
            start = known(each.start)
            early = start is not None and until is not None and before(start, until)
            since = start is not None and (spoken is None or not before(start, spoken))
            if each.custody_kind == "imprisonment" and early and since and start and until:
                message = _DEFERRED.format(start=said_date(start), until=said_date(until))
                yield _finding(file, message, (fact(component, "deferred_until"), fact(each, "start")))


def _acquitted(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield an acquittal as the end of custody where all charges led to conviction and every sentence punishes."""
    convicted = bool(part.charges) and all(each.stage == "convicted" for each in part.charges)
    punished = bool(part.sentences) and all(each.components for each in part.sentences)
    for each in file.custody if convicted and punished else ():
        end = known(each.end)
        if each.end_reason == "acquitted" and end is not None and each.custody_kind in (*_BEFORE, "imprisonment"):
            message = _CONVICTED.format(kind=said_custody(each.custody_kind), date=said_date(end))
            yield _finding(file, message, (fact(each, "end_reason"), fact(part.charges[0], "stage")))


def _never_convicted(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield a sentence served or parole where every charge was lifted, and an acquittal where all are pending."""
    stages = {each.stage for each in part.charges}
    for each in file.custody if stages else ():
        end = known(each.end)
        if end is None or each.custody_kind not in (*_BEFORE, "imprisonment"):
            continue
        said = {"kind": said_custody(each.custody_kind), "date": said_date(end)}
        facts = (fact(each, "end_reason"), fact(part.charges[0], "stage"))
        if each.end_reason in ("served", "parole") and stages <= _LIFTED:
            yield _finding(file, _SERVED_NOTHING.format(**said), facts)
        elif each.end_reason == "acquitted" and stages <= _PENDING:
            yield _finding(file, _STILL_PENDING.format(**said), facts, severity=Severity.HINT)


def _acquitted_and_held(file: PersonFile) -> Iterator[Finding]:
    """Yield custody that goes on of somebody who has the role of an acquitted person in every case."""
    roles = [part.participation for part in file.parts]
    if not roles or any(each.role != "acquitted" for each in roles):
        return
    for start, each in _criminal(file):
        if each.end is None:
            message = _STILL_HELD.format(kind=said_custody(each.custody_kind), start=said_date(start))
            yield _finding(file, message, (fact(each, "start"), fact(roles[0], "role")))
            return


def _accused_nowhere(file: PersonFile) -> Iterator[Finding]:
    roles = [part.participation for part in file.parts]
    if not roles or any(each.role in _ACCUSED for each in roles):
        return
    held = next(_criminal(file), None)
    if held is not None:
        start, each = held
        message = _NO_ACCUSED.format(kind=said_custody(each.custody_kind), date=said_date(start))
        yield _finding(file, message, (fact(each, "custody_kind"), fact(roles[0], "role")), severity=Severity.HINT)


def _criminal(file: PersonFile) -> Iterator[tuple[PartialDate, CustodyEpisode]]:
    for each in file.custody:
        if each.custody_kind in _CRIMINAL and (start := known(each.start)) is not None:
            yield start, each
