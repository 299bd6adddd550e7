# SPDX-License-Identifier: GPL-3.0-or-later
"""Each kind of custody against the punishment of the same day: another kind, another length, an end it does not fit."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import after, before, fact, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.custody import CustodyEpisode, SentenceComponent
from kzdesk.domain.said import said_date, said_term

_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare the custody with the verdict and the decision on release, and correct what is wrong."
)
_finding: Final = OnPerson("time_served", _LOOK)
_OTHER_KIND: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start}, but the sentence of that day gives another punishment."
)
_ACQUITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as ended by acquittal on {date}, but the sentence of that day gives a punishment."
)
_LONGER: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start} until {end}, but the sentence gives {term}, which was over on {over}."
)
_GOES_ON: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} since {start} has no end, but the sentence gives {term}, which was over on {over}."
)
_ORDERED: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded as ordered for {days} days, but the sentence of that day gives {term}."
)
_BAN: Final = QT_TRANSLATE_NOOP(
    "checks", "A ban is recorded until {end}, but the sentence of the day on which it began gives {term}."
)
_BACK: Final = QT_TRANSLATE_NOOP(
    "checks", "{kind} is recorded from {start}, soon after the person was extradited on {date}."
)
_GIVEN_BY: Final = {
    "imprisonment": frozenset({"imprisonment"}),
    "restriction": frozenset({"restriction"}),
    "suspended": frozenset({"suspended", "imprisonment"}),
    "penal_arrest": frozenset({"arrest"}),
    "admin_arrest": frozenset({"arrest"}),
}
_MAIN: Final = frozenset({"imprisonment", "restriction", "suspended", "arrest", "fine", "labour", "community"})
"""A sentence without one of these, such as one on appeal that adds a ban, leaves the punishment as it was."""
_LENGTHS: Final = {
    "restriction": "restriction",
    "suspended": "suspended",
    "penal_arrest": "arrest",
    "admin_arrest": "arrest",
}
_BANS: Final = {"ban_post": "post_ban", "ban_activity": "activity_ban"}
_DEPRIVING: Final = frozenset({"imprisonment", "arrest"})
_SLACK: Final = 31
_SOON: Final = 180
_ARRESTS: Final = frozenset({"penal_arrest", "admin_arrest"})
_Given = dict[PartialDate, list[SentenceComponent]]


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield custody and bans that begin on the day of a sentence and are not what it gives."""
    given = _by_day(file)
    for episode in file.custody:
        start = known(episode.start)
        if given and start is not None and start in given:
            yield from _kind(file, episode, start, given[start])
            yield from _length(file, episode, start, given[start])
        end = known(episode.end)
        if given and end is not None and end in given and episode.end_reason == "acquitted":
            told = [each for each in given[end] if each.component_type in _DEPRIVING]
            if told:
                message = _ACQUITTED.format(kind=said_custody(episode.custody_kind), date=said_date(end))
                yield _finding(file, message, (fact(episode, "end_reason"), fact(told[0], "component_type")))
    yield from _bans(file, given)
    yield from _handed_over(file)


def _bans(file: PersonFile, given: _Given) -> Iterator[Finding]:
    """Yield bans that last longer than a sentence gives; a ban may run on from the end of imprisonment."""
    for restriction in file.restrictions if given else ():
        start, until, kind = known(restriction.start), known(restriction.end), _BANS.get(restriction.restriction_type)
        if kind is None or start is None or until is None or start not in given:
            continue
        terms = [each.term for each in given[start] if each.component_type in (kind, "imprisonment") and each.term]
        bans = [each for each in given[start] if each.component_type == kind and each.term]
        over = start.latest
        for term in terms:
            over = after(over, term)
        if bans and bans[0].term and (until.earliest - over).days > _SLACK:
            message = _BAN.format(end=said_date(until), term=said_term(bans[0].term))
            yield _finding(file, message, (fact(restriction, "end"), fact(bans[0], "term")))
        elif bans and bans[0].term and (after(start.earliest, bans[0].term) - until.latest).days > _SLACK:
            message = _BAN.format(end=said_date(until), term=said_term(bans[0].term))
            facts = (fact(restriction, "end"), fact(bans[0], "term"))
            yield _finding(file, message, facts, severity=Severity.HINT)


def _by_day(file: PersonFile) -> _Given:
    """Return the punishments of all sentences by their days; days on which a sentence has none are left out."""
    found: _Given = {}
    bare = set()
    for part in file.parts:
        for each in part.sentences:
            day = known(each.sentence.pronounced)
            if day is not None and day.exact:
                found.setdefault(day, []).extend(each.components)
                if not each.components:
                    bare.add(day)
    return {day: components for day, components in found.items() if day not in bare}


def _kind(
    file: PersonFile, episode: CustodyEpisode, start: PartialDate, given: list[SentenceComponent]
) -> Iterator[Finding]:
    wanted = _GIVEN_BY.get(episode.custody_kind)
    kinds = {each.component_type for each in given}
    if wanted is not None and kinds & _MAIN and not kinds & wanted:
        message = _OTHER_KIND.format(kind=said_custody(episode.custody_kind), start=said_date(start))
        yield _finding(file, message, (fact(episode, "custody_kind"), fact(given[0], "component_type")))


def _length(
    file: PersonFile, episode: CustodyEpisode, start: PartialDate, given: list[SentenceComponent]
) -> Iterator[Finding]:
    kind = _LENGTHS.get(episode.custody_kind)
    own = [each for each in given if each.component_type == kind and each.term]
    if len(own) != 1 or own[0].term is None:
        return
    term, end = own[0].term, known(episode.end)
    over = after(start.latest, term)
    slack = 1 if episode.custody_kind in _ARRESTS else _SLACK
    said = {"kind": said_custody(episode.custody_kind), "start": said_date(start), "term": said_term(term)}
    said |= {"over": said_date(PartialDate(over.isoformat()))}
    facts = (fact(episode, "start"), fact(own[0], "term"))
    if end is not None and (end.earliest - over).days > slack:
        yield _finding(file, _LONGER.format(**said, end=said_date(end)), (*facts, fact(episode, "end")))
    elif episode.end is None and (file.around.today - over).days > _SLACK:
        yield _finding(file, _GOES_ON.format(**said), facts)
    days = episode.term_days
    if days is not None and episode.custody_kind in _ARRESTS and not term.total_months and days != term.days:
        message = _ORDERED.format(days=days, **said)
        yield _finding(file, message, (fact(episode, "term_days"), fact(own[0], "term")))


def _handed_over(file: PersonFile) -> Iterator[Finding]:
    """Yield custody in Kazakhstan that begins soon after an extradition."""
    gone = [end for each in file.custody if each.end_reason == "extradited" and (end := known(each.end))]
    for end in gone:
        for each in file.custody:
            start = known(each.start)
            if start is not None and before(end, start) and (start.earliest - end.latest).days < _SOON:
                said = {"kind": said_custody(each.custody_kind), "start": said_date(start), "date": said_date(end)}
                yield _finding(file, _BACK.format(**said), (fact(each, "start"),))
