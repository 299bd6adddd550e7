# SPDX-License-Identifier: GPL-3.0-or-later
"""Orders of custody and additional punishments that are longer than the law lets them be."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import after, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.said import said_date, said_term

_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare both with the source and correct the one that is wrong; if both are right, answer so."
)
_SHORT: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as ordered for {days} days; it may last {hours} hours at the most."
)
_FIRST_ORDER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Custody pending trial is recorded as ordered for {days} days at once; the first order is for {limit} at the most "
    "(Code of Criminal Procedure, Article 151).",
)
_BAN: Final = QT_TRANSLATE_NOOP(
    "checks", "A ban on posts or activities is recorded for more than {limit} (Criminal Code, Article 50)."
)
_SUSPENDED: Final = QT_TRANSLATE_NOOP("checks", "A suspended sentence is recorded for longer than {limit}.")
_TOO_LONG: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start} until {end}; the law knows no more than {limit} of it."
)
_LONGEST: Final = {"penal_arrest": Limit.LONGEST_ARREST, "restriction": Limit.LONGEST_RESTRICTION}
_SLACK: Final = 31
_HOURS: Final = frozenset({"delivery", "detention", "preventive", "admin_detention"})
_ORDERED: Final = frozenset({"pretrial", "house_arrest"})
_PUNISHMENTS: Final = {
    "post_ban": (Limit.LONGEST_BAN, _BAN),
    "activity_ban": (Limit.LONGEST_BAN, _BAN),
    "suspended": (Limit.LONGEST_SUSPENDED, _SUSPENDED),
}


def look(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield orders and punishments beyond the limits of their day, as findings of this check."""
    finding = OnPerson(check, _LOOK)
    for episode in file.custody:
        yield from _lasting(finding, file, episode)
        if episode.term_days is not None:
            yield from _ordered(finding, file, episode, episode.term_days)
    for part in file.parts:
        for punished in part.sentences:
            for each in punished.components:
                limit, message = _PUNISHMENTS.get(each.component_type, (None, _BAN))
                most = file.around.limits.term(limit, known(punished.sentence.pronounced)) if limit else None
                if each.term and most and each.term.total_months > most.total_months:
                    facts = (fact(each, "component_type"), fact(each, "term"))
                    yield finding(file, message.format(limit=said_term(most)), facts)


def _lasting(finding: OnPerson, file: PersonFile, episode: CustodyEpisode) -> Iterator[Finding]:
    """Yield punishments served longer than the law knows them at all."""
    limit, start, end = _LONGEST.get(episode.custody_kind), known(episode.start), known(episode.end)
    most = file.around.limits.term(limit, start) if limit else None
    if most is None or start is None or end is None:
        return
    if (end.earliest - after(start.latest, most)).days > _SLACK:
        kind, said = said_custody(episode.custody_kind), {"start": said_date(start), "end": said_date(end)}
        message = _TOO_LONG.format(kind=kind, **said, limit=said_term(most))
        yield finding(file, message, (fact(episode, "start"), fact(episode, "end")))


def _ordered(finding: OnPerson, file: PersonFile, episode: CustodyEpisode, days: int) -> Iterator[Finding]:
    start, limits = known(episode.start), file.around.limits
    facts = (fact(episode, "custody_kind"), fact(episode, "term_days"))
    if episode.custody_kind in _HOURS:
        hours = limits.hours(Limit.DETENTION_IN_HOURS, start)
        if hours and days > hours // 24:
            kind = said_custody(episode.custody_kind)
            yield finding(file, _SHORT.format(kind=kind, days=days, hours=hours), facts)
    elif episode.custody_kind in _ORDERED:
        most, limit = limits.days(Limit.FIRST_ORDER, start), limits.term(Limit.FIRST_ORDER, start)
        if most and limit and days > most:
            message = _FIRST_ORDER.format(days=days, limit=said_term(limit))
            yield finding(file, message, facts, severity=Severity.HINT)
