# SPDX-License-Identifier: GPL-3.0-or-later
"""Episodes of custody against one another and against what is told of the person: twice, at once, after the end."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations, pairwise
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known, least_days
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.said import said_date, said_term

_COMPARE: Final = QT_TRANSLATE_NOOP("checks", "Compare the dates of both with the source and correct what is wrong.")
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "{kind} from {start} is recorded twice.")
_AT_ONCE: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} from {start} and {other} from {then} overlap: one cannot be held and at liberty at once."
)
_WITHIN: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} from {start} until {end} covers {other} from {then}: one cannot be held on both."
)
_AFTER_DEATH: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} ended by the death of the person on {end}, but {other} is recorded from {then}."
)
_GOES_ON: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} since {start} has no end, although the person is recorded as having died on {death}."
)
_FREED: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} ended in freedom on {end}, but {other} is recorded from the same day or the next."
)
_NOTHING_FOLLOWS: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as replaced or ended by a transfer on {end}, but no other custody follows."
)
_TOO_LONG: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start} to {end}; the law counts it in hours, {hours} at the most."
)
_SERVED_SHORT: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} ordered for {term} days from {start} is recorded as served or run out on {end}, after {days}."
)
_BACK: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as extended until {until}, before the first order runs out on {end}."
)
_OVERDUE: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} was extended until {until}, but is recorded as ending on {end}, which is later."
)
_SPOKEN_TO: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as held without contact from {start}, but a lawyer or the family knew on {day}."
)
_YEAR_AND_A_HALF: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{kind} is recorded from {start} to {end}; during an investigation it lasts {limit} at the most (Code of "
    "Criminal Procedure, Article 151).",
)
_NOT_BY_PAROLE: Final = QT_TRANSLATE_NOOP(
    "checks", "Parole is recorded from {start}, but the custody before it ended for another reason."
)
_CAME_BACK: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} ended by extradition on {end}, but {other} is recorded from {then}."
)
_DIED_ON_IT: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} ended on {end}, the day on which the person died, but another reason is recorded for its end."
)
_BOTH_GO_ON: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start} and again from {then}, and neither has an end."
)
_SAME_PLACE: Final = QT_TRANSLATE_NOOP(
    "checks", "A transfer is recorded, but {kind} from {start} is in the same facility as before."
)
_DEPRIVING: Final = frozenset({
    *("detention", "admin_detention", "admin_arrest", "pretrial", "extradition", "penal_arrest", "imprisonment"),
})  # fmt: skip
_FREE: Final = frozenset({
    *("house_arrest", "bail", "pledge", "surety", "restriction", "suspended", "deferred", "parole"),
})  # fmt: skip
_BY_SENTENCE: Final = frozenset({"restriction", "suspended", "deferred"})
_IN_FREEDOM: Final = frozenset({"released", "acquitted", "amnesty", "parole", "served"})
_ON: Final = frozenset({"replaced", "transferred"})
_HOURS: Final = frozenset({"delivery", "preventive", "admin_detention"})
_ALONGSIDE: Final = frozenset({"admin_arrest", "detention", "admin_detention"})
_SHORT_MONTHS: Final = 2
"""So many days longer or shorter than the months of the law may custody be that is counted in months."""
_MANY_DAYS: Final = 10_000


def look(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield episodes that do not fit together, as findings of this check."""
    finding = OnPerson(check, _COMPARE)
    dated = [(start, each) for each in file.custody if (start := known(each.start))]
    dated.sort(key=lambda pair: (pair[0].earliest, pair[0].latest, pair[1].id))
    for start, each in dated:
        yield from _alone(finding, file, each, start)
        yield from _extended(finding, file, each, start)
        yield from _contact(finding, file, each, start)
    for one, other in pairwise(dated):
        yield from _twice(finding, file, one, other)
        yield from _freed(finding, file, one, other)
        yield from _after_parole(finding, file, one, other)
        yield from _moved(finding, file, one, other)
    yield from _overlaps(finding, file, dated)
    yield from _ended(finding, file, dated)


def _alone(finding: OnPerson, file: PersonFile, each: CustodyEpisode, start: PartialDate) -> Iterator[Finding]:
    """Yield lengths that the kind of custody does not have, or that its order does not give."""
    end = known(each.end)
    if end is None:
        return
    said = {"kind": said_custody(each.custody_kind), "start": said_date(start), "end": said_date(end)}
    facts = (fact(each, "start"), fact(each, "end"))
    limits = file.around.limits
    hours, longest = limits.hours(Limit.DETENTION_IN_HOURS, start), limits.days(Limit.INVESTIGATION, start)
    if hours and each.custody_kind in _HOURS and least_days(start, end) > hours // 24:
        yield finding(file, _TOO_LONG.format(**said, hours=hours), facts)
    if longest and each.custody_kind == "pretrial" and least_days(start, end) > longest + _SHORT_MONTHS:
        most = limits.term(Limit.INVESTIGATION, start)
        message = _YEAR_AND_A_HALF.format(**said, limit=said_term(most) if most else "")
        yield finding(file, message, facts, severity=Severity.HINT)
    if each.term_days and each.end_reason in ("served", "expired") and each.custody_kind != "pretrial":
        days = (end.latest - start.earliest).days
        if days + 2 < each.term_days and known(each.extended_to) is None:
            message = _SERVED_SHORT.format(**said, term=each.term_days, days=days)
            yield finding(file, message, (fact(each, "term_days"), *facts))


def _extended(finding: OnPerson, file: PersonFile, each: CustodyEpisode, start: PartialDate) -> Iterator[Finding]:
    """Yield an extension that ends before the first order does, or before the custody."""
    end, until, kind = known(each.end), known(each.extended_to), said_custody(each.custody_kind)
    if until is None:
        return
    if each.term_days and 0 < each.term_days < _MANY_DAYS:
        first = min(start.earliest.toordinal() + each.term_days, date.max.toordinal())
        if until.latest.toordinal() < first - 1:
            over = PartialDate(date.fromordinal(first).isoformat())
            message = _BACK.format(kind=kind, until=said_date(until), end=said_date(over))
            yield finding(file, message, (fact(each, "extended_to"), fact(each, "term_days")))
    if end and not each.term_days and least_days(until, end) > 1:
        message = _OVERDUE.format(kind=kind, until=said_date(until), end=said_date(end))
        yield finding(file, message, (fact(each, "extended_to"), fact(each, "end")))


def _contact(finding: OnPerson, file: PersonFile, each: CustodyEpisode, start: PartialDate) -> Iterator[Finding]:
    """Yield somebody held without contact whom a lawyer or the family reached on the first days."""
    for field in ("lawyer_access", "family_notified") if each.without_contact else ():
        day = known(getattr(each, field))
        if day and day.exact and start.exact and (day.earliest - start.latest).days <= 1:
            message = _SPOKEN_TO.format(start=said_date(start), day=said_date(day))
            yield finding(file, message, (fact(each, "without_contact"), fact(each, field)))


_Dated = tuple[PartialDate, CustodyEpisode]


def _twice(finding: OnPerson, file: PersonFile, one: _Dated, other: _Dated) -> Iterator[Finding]:
    (start, first), (then, second) = one, other
    if start == then and start.exact and first.custody_kind == second.custody_kind:
        message = _TWICE.format(kind=said_custody(first.custody_kind), start=said_date(start))
        yield finding(file, message, (fact(first, "start"), fact(second, "start")))
    elif first.end is second.end is None and first.custody_kind == second.custody_kind and before(start, then):
        message = _BOTH_GO_ON.format(
            kind=said_custody(first.custody_kind), start=said_date(start), then=said_date(then)
        )
        yield finding(file, message, (fact(first, "start"), fact(second, "start")))


def _freed(finding: OnPerson, file: PersonFile, one: _Dated, other: _Dated) -> Iterator[Finding]:
    """Yield a release on whose day, or the next, imprisonment begins: nobody was released then."""
    end, then = known(one[1].end), other[0]
    if end is None or not end.exact or not then.exact or one[1].end_reason not in _IN_FREEDOM:
        return
    days = (then.earliest - end.earliest).days
    if 0 <= days <= 1 and other[1].custody_kind in _DEPRIVING and one[1].custody_kind in _DEPRIVING:
        certain = other[1].custody_kind == "imprisonment" or one[1].end_reason == "acquitted"
        said = {"kind": said_custody(one[1].custody_kind), "other": said_custody(other[1].custody_kind)}
        facts = (fact(one[1], "end_reason"), fact(one[1], "end"), fact(other[1], "start"))
        severity = Severity.WARNING if certain else Severity.HINT
        yield finding(file, _FREED.format(**said, end=said_date(end)), facts, severity=severity)


def _moved(finding: OnPerson, file: PersonFile, one: _Dated, other: _Dated) -> Iterator[Finding]:
    """Yield a transfer to the facility in which the person was held already."""
    same = one[1].facility and one[1].facility == other[1].facility and one[1].custody_kind == other[1].custody_kind
    if one[1].end_reason == "transferred" and same:
        message = _SAME_PLACE.format(kind=said_custody(one[1].custody_kind), start=said_date(other[0]))
        facts = (fact(one[1], "end_reason"), fact(other[1], "facility"))
        yield finding(file, message, facts, severity=Severity.HINT)


def _after_parole(finding: OnPerson, file: PersonFile, one: _Dated, other: _Dated) -> Iterator[Finding]:
    """Yield parole that follows imprisonment which ended otherwise, and custody after extradition to another State."""
    end = known(one[1].end)
    said = {"kind": said_custody(one[1].custody_kind), "other": said_custody(other[1].custody_kind)}
    if other[1].custody_kind == "parole" and one[1].end_reason not in ("", "parole", "replaced"):
        facts = (fact(one[1], "end_reason"), fact(other[1], "custody_kind"))
        yield finding(file, _NOT_BY_PAROLE.format(start=said_date(other[0])), facts)
    gone = one[1].end_reason == "extradited" and one[1].requesting_state != "KZ"
    if gone and end and before(end, other[0]) and file.person.citizenship != ("KZ",):
        message = _CAME_BACK.format(**said, end=said_date(end), then=said_date(other[0]))
        yield finding(file, message, (fact(one[1], "end_reason"), fact(other[1], "start")), severity=Severity.HINT)


def _overlaps(finding: OnPerson, file: PersonFile, dated: list[_Dated]) -> Iterator[Finding]:
    """Yield custody at once with liberty, and custody within custody that lies further apart in the order."""
    for (place, (start, one)), (later, (then, other)) in combinations(enumerate(dated), 2):
        end = known(one.end)
        pair = {one.custody_kind, other.custody_kind}
        said = {"kind": said_custody(one.custody_kind), "start": said_date(start), "then": said_date(then)}
        said["other"] = said_custody(other.custody_kind)
        begun_at_once = start == then and start.exact
        running = before(then, end) if end else one.end is None and (begun_at_once or before(start, then))
        if not running:
            continue
        if pair & _DEPRIVING and pair & _FREE and not pair & _ALONGSIDE and "house_arrest" not in pair:
            facts = (fact(one, "end" if end else "start"), fact(other, "start"))
            certain = end is not None and (not pair & _BY_SENTENCE or "imprisonment" in pair)
            certain = certain or (begun_at_once and "imprisonment" in pair)
            severity = Severity.WARNING if certain else Severity.HINT
            yield finding(file, _AT_ONCE.format(**said), facts, severity=severity)
        elif end and later - place > 1 and pair <= _DEPRIVING and not pair & _ALONGSIDE:
            facts = (fact(one, "end"), fact(other, "start"))
            yield finding(file, _WITHIN.format(**said, end=said_date(end)), facts)


def _ended(finding: OnPerson, file: PersonFile, dated: list[_Dated]) -> Iterator[Finding]:
    """Yield custody after an end by death, beyond the death on record, and ends that lead nowhere."""
    last = dated[-1] if dated else None
    death = known(file.person.death_date)
    for start, each in dated:
        end = known(each.end)
        said: dict[str, object] = {"kind": said_custody(each.custody_kind), "start": said_date(start)}
        if each.end_reason == "died" and end and last is not None and before(end, last[0]):
            said |= {"other": said_custody(last[1].custody_kind), "then": said_date(last[0]), "end": said_date(end)}
            ended = (fact(each, "end_reason"), fact(each, "end"), fact(last[1], "start"))
            yield finding(file, _AFTER_DEATH.format(**said), ended, severity=Severity.ERROR)
        if death and each.end is None and each.custody_kind != "missing" and before(start, death):
            facts = (fact(each, "start"), fact(file.person, "death_date"))
            yield finding(file, _GOES_ON.format(**said, death=said_date(death)), facts)
        if death and end == death and death.exact and each.end_reason not in ("", "died"):
            facts = (fact(each, "end_reason"), fact(file.person, "death_date"))
            yield finding(file, _DIED_ON_IT.format(kind=said["kind"], end=said_date(death)), facts)
        if end and each.end_reason in _ON and last is not None and last[1] is each and len(dated) == len(file.custody):
            facts = (fact(each, "end_reason"), fact(each, "end"))
            message = _NOTHING_FOLLOWS.format(kind=said["kind"], end=said_date(end))
            yield finding(file, message, facts, severity=Severity.HINT)
