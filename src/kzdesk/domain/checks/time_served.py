# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody against what courts pronounced: kinds that no sentence gave, terms not yet served, parole before its time."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks import custody_by_verdict, kinds_served
from kzdesk.domain.checks.dated import after, age, before, fact, known
from kzdesk.domain.checks.files import PersonFile, Punished
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.law import GONE, charges_with_law, depends_on_part
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import CustodyEpisode, SentenceComponent
from kzdesk.domain.said import said_date, said_term
from kzdesk.domain.terms import Term

NAME: Final = "time_served"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Custody against sentences")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare the custody with the verdict and the decision on release, and correct what is wrong."
)
_finding: Final = OnPerson(NAME, _LOOK)
_NO_SUCH: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start}, but no sentence of the person gives such a punishment."
)
_UNSENTENCED: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start}, but no case of the person has a sentence."
)
_CLEARED: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{kind} since {start} goes on, although every charge against the person ended in acquittal or was dropped.",
)
_EARLY_PAROLE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Parole is recorded on {date}, after {served} of a term of {term}; the law asks for at least {least} "
    "(Criminal Code, Article 72).",
)
_SERVED_EARLY: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The sentence is recorded as served on {date}, but a term of {term}, even with the time since {start} "
    "counted double before the verdict, runs longer.",
)
_NOT_BEGUN: Final = QT_TRANSLATE_NOOP(
    "checks", "The term is counted from {date}, a day on which no custody begins and no sentence was pronounced."
)
_OVER_CREDITED: Final = QT_TRANSLATE_NOOP(
    "checks", "{days} days are credited, but only {held} days of custody before the sentence are recorded."
)
_UNDER_CREDITED: Final = QT_TRANSLATE_NOOP(
    "checks", "{days} days are credited, but {held} days of custody before the sentence are recorded."
)
_STILL_HELD: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} since {start} has no end, but the term of {term} counted from {counted} was over by {end}."
)
_BEYOND: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} since {start} has no end, although imprisonment was pronounced or in force on {day}."
)
_HALF_A_YEAR: Final = 180
_GIVEN_BY: Final = {
    "imprisonment": frozenset({"imprisonment"}),
    "restriction": frozenset({"restriction", "imprisonment"}),
    "suspended": frozenset({"suspended", "imprisonment"}),
    "penal_arrest": frozenset({"arrest", "restriction", "community", "labour", "fine"}),
    "parole": frozenset({"imprisonment"}),
    "commuted": frozenset({"imprisonment"}),
    "deferred": frozenset({"imprisonment", "restriction", "labour", "community"}),
}
"""Kinds of custody, and the punishments that lead to them, be it that one was replaced by another."""
_ONE_KIND: Final = {"suspended": frozenset({"suspended"}), "restriction": frozenset({"restriction"})}
_OVER: Final = frozenset({"acquitted", "dropped"})
_UNTIL_VERDICT: Final = frozenset({"house_arrest", "bail", "pledge", "surety", "pretrial"})
_HELD: Final = frozenset({"detention", "pretrial", "house_arrest", "extradition", "admin_arrest"})
_OLD: Final = 55
_RATE: Final = 3


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield custody that the sentences of the person do not account for."""
    sentences = [each for part in file.parts for each in part.sentences]
    for episode in file.custody:
        start = known(episode.start)
        if start is not None:
            yield from _given(file, episode, start, sentences)
            yield from _cleared(file, episode, start)
    yield from _beyond(file, sentences)
    yield from _terms(file, sentences)
    yield from kinds_served.look(file)
    yield from custody_by_verdict.look(file)


def _given(
    file: PersonFile, episode: CustodyEpisode, start: PartialDate, sentences: list[Punished]
) -> Iterator[Finding]:
    """Yield kinds of custody that are punishments, where no sentence gives that punishment."""
    wanted = _GIVEN_BY.get(episode.custody_kind)
    if wanted is None:
        return
    said = {"kind": said_custody(episode.custody_kind), "start": said_date(start)}
    if not sentences:
        charges = [charge for part in file.parts for charge in part.charges]
        if charges and all(charge.stage not in ("convicted", "requalified") for charge in charges):
            yield _finding(file, _UNSENTENCED.format(**said), (fact(episode, "custody_kind"),), severity=Severity.HINT)
        return
    if any(not each.components for each in sentences):
        return
    given = {component.component_type for each in sentences for component in each.components}
    facts = (fact(episode, "custody_kind"), fact(sentences[-1].components[0], "component_type"))
    if not given & wanted:
        yield _finding(file, _NO_SUCH.format(**said), facts)
    elif not given & _ONE_KIND.get(episode.custody_kind, given):
        yield _finding(file, _NO_SUCH.format(**said), facts, severity=Severity.HINT)


def _cleared(file: PersonFile, episode: CustodyEpisode, start: PartialDate) -> Iterator[Finding]:
    charges = [charge for part in file.parts for charge in part.charges]
    if not charges or any(each.stage not in _OVER for each in charges) or episode.end is not None:
        return
    if episode.custody_kind in ("imprisonment", "pretrial", "house_arrest", "penal_arrest"):
        facts = (fact(episode, "start"), *(fact(each, "stage") for each in charges))
        said = {"kind": said_custody(episode.custody_kind), "start": said_date(start)}
        yield _finding(file, _CLEARED.format(**said), facts)


def _beyond(file: PersonFile, sentences: list[Punished]) -> Iterator[Finding]:
    """Yield measures that last until a verdict and go on half a year after imprisonment came into force."""
    last = sentences[-1] if sentences and len(file.parts) == 1 else None
    day = known(last.sentence.in_force_on) or known(last.sentence.pronounced) if last else None
    if last is None or day is None or not any(each.component_type == "imprisonment" for each in last.components):
        return
    for episode in file.custody:
        start = known(episode.start)
        within = start is not None and before(start, day) and (file.around.today - day.latest).days > _HALF_A_YEAR
        if start is not None and within and episode.custody_kind in _UNTIL_VERDICT and episode.end is None:
            said = {"kind": said_custody(episode.custody_kind), "start": said_date(start), "day": said_date(day)}
            severity = Severity.HINT if episode.custody_kind == "pretrial" else Severity.WARNING
            facts = (fact(episode, "start"), fact(last.sentence, "pronounced"))
            yield _finding(file, _BEYOND.format(**said), facts, severity=severity)


def _terms(file: PersonFile, sentences: list[Punished]) -> Iterator[Finding]:
    """Yield what does not fit the only term of imprisonment of a person of whom only one case is known."""
    if len(file.parts) != 1 or not sentences:
        return
    last = sentences[-1]
    terms = [(each, each.term) for each in last.components if each.component_type == "imprisonment" and each.term]
    for each in last.components:
        yield from _counted(file, each, sentences)
        yield from _credit(file, each, sentences)
    if len(terms) != 1:
        return
    component, term = terms[0]
    first = _first_day(file, component)
    if first is None:
        return
    for episode in file.custody:
        end = known(episode.end)
        if episode.custody_kind != "imprisonment":
            continue
        if end is not None and episode.end_reason == "parole":
            yield from _parole(file, episode, (component, term), first, end)
        elif end is not None and episode.end_reason in ("served", "expired") and known(component.counted_from) is None:
            yield from _served(file, episode, (component, term), first, end)
        elif episode.end is None:
            yield from _still(file, episode, (component, term))


def _first_day(file: PersonFile, component: SentenceComponent) -> PartialDate | None:
    """Return the day from which the term runs at the earliest: the one recorded, else the first custody."""
    counted = known(component.counted_from)
    starts = [
        day for each in file.custody if (day := known(each.start)) and each.custody_kind in (*_HELD, "imprisonment")
    ]
    return min((*starts, *((counted,) if counted else ())), key=lambda day: day.earliest, default=None)


_Given = tuple[SentenceComponent, Term]


def _parole(
    file: PersonFile, episode: CustodyEpisode, given: _Given, first: PartialDate, end: PartialDate
) -> Iterator[Finding]:
    """Yield parole before the share of the term that the law asks for, and before six months.

    A day before the verdict may count as two (Criminal Code, art. 62(3)).
    """
    component, term = given
    limits = file.around.limits
    share, smallest = _share(file, end), limits.share(Limit.PAROLE_SMALLEST, end)
    least_of_all = limits.term(Limit.PAROLE_LEAST, end)
    if share is None or least_of_all is None:
        return
    part, of = share
    least = Term.of_months(max(least_of_all.total_months, term.total_months * part // of), 0)
    credited = min(component.credit_days or 0, 10_000)
    begun = known(episode.start)
    double = max(0, (min(begun.latest, end.latest) - first.earliest).days) if begun and share != smallest else 0
    served = (end.latest - first.earliest).days + max(credited, double)
    if end.latest < after(first.earliest, least) and served < least.total_months * 30:
        message = _EARLY_PAROLE.format(
            date=said_date(end),
            served=said_term(Term(days=max(served, 1))),
            term=said_term(term),
            least=said_term(least),
        )
        yield _finding(file, message, (fact(episode, "end"), fact(episode, "end_reason"), fact(component, "term")))


def _share(file: PersonFile, day: PartialDate) -> tuple[int, int] | None:
    """Return the share of a term after which parole is possible, as a fraction (Criminal Code, art. 72).

    One third for crimes of minor or medium gravity, one half for grave ones, two thirds for especially grave ones, by
    the longest imprisonment of the gravest (art. 11: up to five, twelve, and more years). A quarter, the smallest share
    for anybody, where the law may ask for less or where the article does not tell: women, minors, the old and the
    disabled, parents of small children.
    """
    limits = file.around.limits
    adult = limits.years(Limit.ADULT, day) or 0
    person, charges = file.person, [each for part in file.parts for each in charges_with_law(part, file.around)]
    laws = [law for charge, law in charges if charge.stage not in GONE]
    unclear = any(depends_on_part(file.around, law) for law in laws)
    longest = [each.longest.total_months for each in laws if each.longest]
    birth = known(person.birth_date)
    starts = [begun for each in file.custody if (begun := known(each.start))]
    ages = age(birth, min(starts, key=lambda begun: begun.earliest)) if birth and starts else (0, 0)
    milder = person.sex != "male" or person.disability_group or person.dependants_minor
    if milder or unclear or not longest or len(longest) < len(laws) or ages[0] < adult or ages[1] > _OLD:
        return limits.share(Limit.PAROLE_SMALLEST, day)
    medium, grave = limits.term(Limit.MEDIUM_GRAVITY, day), limits.term(Limit.GRAVE, day)
    if medium is None or grave is None:
        return None
    gravest = max(longest)
    if gravest > grave.total_months:
        return limits.share(Limit.PAROLE_GRAVEST, day)
    return limits.share(Limit.PAROLE_MEDIUM if gravest <= medium.total_months else Limit.PAROLE_GRAVE, day)


def _served(
    file: PersonFile, episode: CustodyEpisode, given: _Given, first: PartialDate, end: PartialDate
) -> Iterator[Finding]:
    """Yield a term recorded as served before it can be, a day before the verdict counted as two at the most."""
    component, term = given
    begun = known(episode.start)
    counted_double = max(0, (begun.latest - first.earliest).days) if begun else 0
    over = after(first.earliest, term).toordinal() - counted_double - min(component.credit_days or 0, 10_000)
    if end.latest.toordinal() < over - 1:
        message = _SERVED_EARLY.format(date=said_date(end), term=said_term(term), start=said_date(first))
        yield _finding(file, message, (fact(episode, "end"), fact(episode, "end_reason"), fact(component, "term")))


def _still(file: PersonFile, episode: CustodyEpisode, given: _Given) -> Iterator[Finding]:
    """Yield imprisonment without an end although the term was over months ago."""
    component, term = given
    counted, start = known(component.counted_from), known(episode.start)
    if counted is None or start is None:
        return
    over = after(counted.latest, term)
    if (file.around.today - over).days > 31:
        said = {"kind": said_custody(episode.custody_kind), "start": said_date(start), "term": said_term(term)}
        said |= {"counted": said_date(counted), "end": said_date(PartialDate(over.isoformat()))}
        facts = (fact(episode, "start"), fact(component, "term"), fact(component, "counted_from"))
        yield _finding(file, _STILL_HELD.format(**said), facts)


def _counted(file: PersonFile, component: SentenceComponent, sentences: list[Punished]) -> Iterator[Finding]:
    """Yield a beginning of a term that is the day of no custody and of no sentence, where all of these are known."""
    counted = known(component.counted_from)
    starts = [known(each.start) for each in file.custody]
    days = [*starts, *(known(each.sentence.pronounced) for each in sentences)]
    days += [known(each.sentence.in_force_on) for each in sentences if each.sentence.in_force_on]
    if counted is None or not counted.exact or not starts or any(day is None or not day.exact for day in days):
        return
    if not any(day is not None and abs((day.earliest - counted.earliest).days) <= 1 for day in days):
        facts = (fact(component, "counted_from"), *(fact(each, "start") for each in file.custody[:2]))
        yield _finding(file, _NOT_BEGUN.format(date=said_date(counted)), facts, severity=Severity.HINT)


def _credit(file: PersonFile, component: SentenceComponent, sentences: list[Punished]) -> Iterator[Finding]:
    """Yield days credited that are far more, or far fewer, than the days of custody before the first sentence."""
    spoken = [day for each in sentences if (day := known(each.sentence.pronounced))]
    if not component.credit_days or not spoken or not file.custody:
        return
    verdict = min(day.latest for day in spoken)
    spans = [_days_before(each, verdict) for each in file.custody]
    if any(each is None for each in spans):
        return
    held = sum(each for each in spans if each is not None)
    facts = (fact(component, "credit_days"), *(fact(each, "start") for each in file.custody[:2]))
    if component.credit_days > _RATE * (held + 3):
        yield _finding(file, _OVER_CREDITED.format(days=component.credit_days, held=held), facts)
    elif held > 2 * component.credit_days + 10:
        message = _UNDER_CREDITED.format(days=component.credit_days, held=held)
        yield _finding(file, message, facts, severity=Severity.HINT)


def _days_before(episode: CustodyEpisode, verdict: date) -> int | None:
    """Return how many days an episode may have lasted before a verdict; None when its beginning is not known."""
    start, end = known(episode.start), known(episode.end)
    if start is None:
        return None
    until = min(end.latest, verdict) if end else verdict
    return max(0, (until - start.earliest).days) if episode.custody_kind in _HELD else 0
