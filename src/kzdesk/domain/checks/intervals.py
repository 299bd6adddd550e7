# SPDX-License-Identifier: GPL-3.0-or-later
"""How long somebody is held, and on what ground: limits of the law, overlaps and gaps between episodes of custody."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks import episodes
from kzdesk.domain.checks.dated import age, before, fact, known, least_days
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.law import charges_with_law
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.said import said_date

NAME: Final = "intervals"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Length and ground of custody")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Look for the order of the court; if there was none, the custody was unlawful and the report can say so."
)
_finding: Final = OnPerson(NAME, _LOOK)
_COMPARE: Final = QT_TRANSLATE_NOOP("checks", "Compare the dates of both with the source and correct what is wrong.")
_DETAINED: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Procedural detention is recorded from {start} to {end}, {days} days or more, without a court order within "
    "{hours} hours (Code of Criminal Procedure, Article 131).",
)
_OPEN_DETENTION: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Procedural detention since {start} has no end, and no custody ordered by a court follows; it may last "
    "{hours} hours (Code of Criminal Procedure, Article 131).",
)
_LAPSED: Final = QT_TRANSLATE_NOOP(
    "checks", "The order for {kind} since {start} ran out on {until}, but custody is recorded until {end}."
)
_STILL: Final = QT_TRANSLATE_NOOP(
    "checks", "The order for {kind} since {start} ran out on {until}; no extension and no end is recorded."
)
_ARREST: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Administrative arrest is recorded for {days} days from {start}; the law allows {limit} (Code of Administrative "
    "Offences, Article 50).",
)
_EXEMPT: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Administrative arrest from {start} of {who}: such arrest is not allowed (Code of Administrative Offences, "
    "Article 50).",
)
_PENAL: Final = QT_TRANSLATE_NOOP(
    "checks", "Arrest as a punishment from {start} of {who}: such arrest is not allowed (Criminal Code, Article 45)."
)
_UNDER_AGE: Final = QT_TRANSLATE_NOOP("checks", "somebody under {limit}")
_DISABLED: Final = QT_TRANSLATE_NOOP("checks", "a person with a disability of the first or second group")
_AGED: Final = QT_TRANSLATE_NOOP("checks", "somebody over the age limit of {limit}")
_MOTHER: Final = QT_TRANSLATE_NOOP(
    "checks", "a woman with minor dependants (arrest is not allowed if a child is under 14)"
)
_OVERLAP: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded until {end}, but {other} already from {start}: one cannot be held on both."
)
_NO_END: Final = QT_TRANSLATE_NOOP("checks", "{kind} since {first} has no end, but {other} is recorded from {start}.")
_GAP: Final = QT_TRANSLATE_NOOP(
    "checks", "Between {kind}, which ended on {end}, and {other} from {start} lie {days} days."
)
_LOOK_GAP: Final = QT_TRANSLATE_NOOP("checks", "Find out where the person was held meanwhile, or record the release.")
_BY_COURT: Final = frozenset(
    (
        "pretrial",
        "house_arrest",
        "extradition",
        "imprisonment",
        "penal_arrest",
        "psychiatric",
        "admin_arrest",
        "hospital",
    )
)
_DEPRIVING: Final = _BY_COURT | {"detention", "admin_detention"}
_ALONGSIDE: Final = frozenset(
    (("admin_arrest", "pretrial"), ("admin_arrest", "detention"), ("detention", "admin_detention"))
)
_HOSPITALS: Final = frozenset({"hospital", "psychiatric"})
_AGE_LIMITS: Final = {"female": Limit.ARREST_AGE_OF_WOMEN, "male": Limit.ARREST_AGE_OF_MEN}
_LONG_GAP: Final = 14
_ENDS: Final = frozenset({"released", "acquitted", "amnesty", "parole", "served", "escaped", "expired"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield custody that lasts longer than its ground allows, and episodes that do not fit together."""
    for episode in file.custody:
        start = known(episode.start)
        if start is None:
            continue
        if episode.custody_kind == "detention":
            yield from _detention(file, episode, start)
        elif episode.custody_kind == "admin_arrest":
            yield from _arrest(file, episode, start)
            yield from _exempt(file, episode, start)
        elif episode.custody_kind == "penal_arrest":
            yield from _exempt(file, episode, start, _PENAL)
        yield from _lapsed(file, episode, start)
    yield from _neighbours(file)
    yield from episodes.look(NAME, file)


def _detention(file: PersonFile, episode: CustodyEpisode, start: PartialDate) -> Iterator[Finding]:
    """Yield procedural detention beyond what may pass before a court orders anything.

    The limits are those of article 131(4) of the Code of Criminal Procedure. Of days alone, more than N times 24 hours
    is certain only when N + 1 lie between them.
    """
    hours = _hours_before_court(file, start)
    if hours is None:
        return
    limit = hours // 24
    ordered = [s for each in file.custody if each.custody_kind in _BY_COURT and (s := known(each.start))]
    if any(least_days(start, day) <= limit and not before(day, start) for day in ordered):
        return
    end = known(episode.end)
    if end is not None:
        days = least_days(start, end)
        if days > limit:
            message = _DETAINED.format(start=said_date(start), end=said_date(end), days=days, hours=hours)
            yield _finding(file, message, (fact(episode, "start"), fact(episode, "end")))
    elif not any(before(start, day) for day in ordered) and (file.around.today - start.latest).days > limit:
        message = _OPEN_DETENTION.format(start=said_date(start), hours=hours)
        yield _finding(file, message, (fact(episode, "start"),), severity=Severity.HINT)


def _hours_before_court(file: PersonFile, start: PartialDate) -> int | None:
    """Return for how many hours the person may be held: the longest where the ground is not known."""
    limits = file.around.limits
    charged = {
        provision.article
        for part in file.parts
        for charge, provision in charges_with_law(part, file.around)
        if charge.stage != "dropped"
    }
    emergency = limits.holds(Limit.STATE_OF_EMERGENCY, start)
    if emergency or not charged or charged & limits.articles(Limit.LISTED_CRIMES, start):
        return limits.hours(Limit.DETENTION_ON_LISTED_GROUNDS, start)
    return limits.hours(Limit.DETENTION_OF_MINORS if _minor(file, start) else Limit.DETENTION, start)


def _lapsed(file: PersonFile, episode: CustodyEpisode, start: PartialDate) -> Iterator[Finding]:
    """Yield custody that goes on after the order for it ran out."""
    if episode.term_days is None or episode.term_days <= 0 or episode.custody_kind not in _BY_COURT:
        return
    ends = start.latest.toordinal() + episode.term_days
    extended = known(episode.extended_to)
    if extended:
        ends = max(ends, extended.latest.toordinal())
    end = known(episode.end)
    until = PartialDate((start.latest + timedelta(min(ends, 3_000_000) - start.latest.toordinal())).isoformat())
    said = {"kind": said_custody(episode.custody_kind), "start": said_date(start), "until": said_date(until)}
    facts = (fact(episode, "start"), fact(episode, "extended_to" if extended else "term_days"))
    followed = any(
        each is not episode and (s := known(each.start)) and not before(s, start) and each.custody_kind in _BY_COURT
        for each in file.custody
    )
    if end is not None and end.earliest.toordinal() > ends + 1:
        yield _finding(file, _LAPSED.format(**said, end=said_date(end)), (*facts, fact(episode, "end")))
    elif end is None and not followed and file.around.today.toordinal() > ends + 1:
        yield _finding(file, _STILL.format(**said), facts)


def _arrest(file: PersonFile, episode: CustodyEpisode, start: PartialDate) -> Iterator[Finding]:
    """Yield administrative arrest beyond what is allowed, in a state of emergency too (CAO, art. 50)."""
    limits = file.around.limits
    emergency = limits.holds(Limit.STATE_OF_EMERGENCY, start)
    limit = limits.days(Limit.ADMIN_ARREST_IN_EMERGENCY if emergency else Limit.ADMIN_ARREST, start)
    end = known(episode.end)
    recorded = [(least_days(start, end), "end")] if end else []
    recorded += [(episode.term_days, "term_days")] if episode.term_days else []
    for days, field in recorded:
        if limit is not None and days > limit:
            message = _ARREST.format(days=days, start=said_date(start), limit=limit)
            yield _finding(file, message, (fact(episode, "start"), fact(episode, field)))
            return


def _exempt(
    file: PersonFile, episode: CustodyEpisode, start: PartialDate, message: Message = _EXEMPT
) -> Iterator[Finding]:
    """Yield arrest of the exempt (Code of Administrative Offences, art. 50(2); Criminal Code, art. 45(2))."""
    person = file.person
    limits, least = file.around.limits, _least_age(file, start)
    limit = limits.years(_AGE_LIMITS[person.sex], start) if person.sex in _AGE_LIMITS else None
    adult = limits.years(Limit.ADULT, start)
    grounds = (
        (_minor(file, start), _UNDER_AGE.format(limit=adult), "birth_date", Severity.WARNING),
        (person.disability_group in ("first", "second"), _DISABLED, "disability_group", Severity.WARNING),
        (limit is not None and least >= limit, _AGED.format(limit=limit), "birth_date", Severity.WARNING),
        (person.sex == "female" and (person.dependants_minor or 0) > 0, _MOTHER, "dependants_minor", Severity.HINT),
    )
    for applies, who, field, severity in grounds:
        if applies:
            said = message.format(start=said_date(start), who=who)
            yield _finding(file, said, (fact(episode, "start"), fact(person, field)), severity=severity)


def _neighbours(file: PersonFile) -> Iterator[Finding]:
    """Yield episodes that overlap, and gaps between one that did not end in freedom and the next."""
    episodes = [(start, each) for each in file.custody if (start := known(each.start))]
    episodes = [(start, each) for start, each in episodes if each.custody_kind in _DEPRIVING]
    episodes.sort(key=lambda pair: (pair[0].earliest, pair[0].latest))
    for (start, one), (then, other) in pairwise(episodes):
        end = known(one.end)
        said = {"kind": said_custody(one.custody_kind), "other": said_custody(other.custody_kind)}
        facts = (fact(one, "end" if end else "start"), fact(other, "start"))
        if end is None:
            if before(start, then) and one.custody_kind != other.custody_kind and one.end is None:
                message = _NO_END.format(**said, first=said_date(start), start=said_date(then))
                yield _finding(file, message, facts, _COMPARE, Severity.HINT)
        elif before(then, end) and not _allowed(one, other):
            message = _OVERLAP.format(**said, end=said_date(end), start=said_date(then))
            yield _finding(file, message, facts, _COMPARE, Severity.ERROR)
        elif one.end_reason not in _ENDS and least_days(end, then) > _LONG_GAP:
            days = least_days(end, then)
            message = _GAP.format(**said, end=said_date(end), start=said_date(then), days=days)
            yield _finding(file, message, facts, _LOOK_GAP, Severity.HINT)


def _allowed(one: CustodyEpisode, other: CustodyEpisode) -> bool:
    """Return whether two kinds may run at once: criminal custody during administrative arrest, a stay in hospital."""
    kinds = (one.custody_kind, other.custody_kind)
    return kinds in _ALONGSIDE or kinds[::-1] in _ALONGSIDE or bool(_HOSPITALS & set(kinds))


def _least_age(file: PersonFile, day: PartialDate) -> int:
    birth = known(file.person.birth_date)
    return age(birth, day)[0] if birth else 0


def _minor(file: PersonFile, day: PartialDate) -> bool:
    """Return whether the person was certainly under age on a day."""
    birth, adult = known(file.person.birth_date), file.around.limits.years(Limit.ADULT, day)
    return birth is not None and adult is not None and age(birth, day)[1] < adult
