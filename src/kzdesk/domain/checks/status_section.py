# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether somebody on a list is held as its section says, and whether it was decided to list the person."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks import headed
from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import EditionFile, Listed, PersonFile, Punished
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.listing import ListAssessment, ListEntry
from kzdesk.domain.said import said_date

NAME: Final = "status_section"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Status and section of listed people")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Check whether the person is still held, then move or remove the entry.")
_LOOK_SECTION: Final = QT_TRANSLATE_NOOP("checks", "Move the entry to the other section, or correct the custody.")
_LOOK_ASSESSMENT: Final = QT_TRANSLATE_NOOP(
    "checks", "Assess the person under the criteria, or take the entry off the list."
)
_DEAD: Final = QT_TRANSLATE_NOOP("checks", "The list of {as_of} has somebody who died on {death}.")
_ACQUITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The list of {as_of} has somebody whose charges are all recorded as acquitted or dropped."
)
_RELEASED: Final = QT_TRANSLATE_NOOP(
    "checks", "The list of {as_of} has somebody whose last custody, {kind}, ended on {end}."
)
_LATER: Final = QT_TRANSLATE_NOOP(
    "checks", "The list of {as_of} has somebody whose first custody, {kind}, began only on {start}."
)
_NO_CUSTODY: Final = QT_TRANSLATE_NOOP("checks", "The list of {as_of} has somebody of whom no custody is recorded.")
_ONLY: Final = QT_TRANSLATE_NOOP(
    "checks", "The list of {as_of} has somebody who on that day was under {kind}, which is not counted as custody."
)
_BOTH: Final = QT_TRANSLATE_NOOP(
    "checks", "On the date of the list, {as_of}, both {kind} and {other} since {start} are in force; only one can be."
)
_NOT_CONVICTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The section of convicted people of {as_of} has somebody held in {kind}, without imprisonment in force."
)
_CONVICTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The section of people under arrest of {as_of} has somebody serving {kind} since {start}."
)
_NO_SENTENCE_YET: Final = QT_TRANSLATE_NOOP(
    "checks", "The section of convicted people of {as_of} has somebody whose sentence is dated {date}, which is later."
)
_MILDER: Final = QT_TRANSLATE_NOOP(
    "checks", "The section of convicted people of {as_of} has somebody whose sentence of {date} takes no liberty away."
)
_AGAINST: Final = QT_TRANSLATE_NOOP(
    "checks", "The list of {as_of} has somebody whose assessment of {date} does not decide to list."
)
_ONE_REVIEWER: Final = QT_TRANSLATE_NOOP("checks", "The assessment of {date} has one reviewer twice.")
_NEEDLESS: Final = QT_TRANSLATE_NOOP(
    "checks",
    "An entry of the list of {as_of} gives a reason for listing without a decision, but the assessment of {date} "
    "decides to list.",
)
_OVERRIDDEN: Final = QT_TRANSLATE_NOOP(
    "checks", "An entry prints a first line of its own instead of the recorded facts."
)
_LOOK_OVERRIDE: Final = QT_TRANSLATE_NOOP("checks", "Check that the line still agrees with the records.")
_UNASSESSED: Final = QT_TRANSLATE_NOOP(
    "checks", "{count} of {total} people on this list have no assessment that decides to list them."
)
_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "One person stands in the list twice: {number} in “{heading}” and {other} in “{other_heading}”."
)
_LOOK_TWICE: Final = QT_TRANSLATE_NOOP("checks", "Remove one of the entries: the totals count the person twice.")
_SERVING: Final = frozenset({"imprisonment", "penal_arrest"})
_AWAITING: Final = frozenset({"pretrial", "extradition"})
_EITHER: Final = frozenset({"psychiatric", "hospital", "detention", "unofficial", "missing"})
_MILD: Final = frozenset({
    *("house_arrest", "bail", "pledge", "surety", "restriction", "suspended", "deferred", "parole", "commuted"),
    "admin_arrest",
})  # fmt: skip
_TAKES_LIBERTY: Final = frozenset({"imprisonment", "arrest"})
_OVER: Final = frozenset({"acquitted", "dropped"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield entries in lists that are not released, whose person is not held as their section says."""
    yield from headed.look(NAME, file)
    for listed in file.listed:
        as_of = known(listed.edition.as_of)
        if as_of is not None and listed.edition.status != "released":
            entry = _Entry(file, listed, as_of)
            yield from entry.alive_and_accused()
            yield from entry.custody()
            yield from entry.sentence()
            yield from entry.assessment()
            if listed.entry.lead_override:
                facts = (fact(listed.entry, "lead_override"),)
                yield entry.finding(_OVERRIDDEN, facts, Severity.HINT, _LOOK_OVERRIDE)


def look_at_edition(file: EditionFile) -> Iterator[Finding]:
    """Yield people who stand in a list twice, and how many nobody decided to list: one finding for all of them."""
    as_of = known(file.edition.as_of)
    if as_of is None or file.edition.status == "released":
        return
    yield from _twice(file)
    people = [file.people[each.entry.person] for each in file.listed if each.entry.person in file.people]
    last = [(each.person.id, _assessed(each, as_of.latest)) for each in people]
    lacking = [person for person, assessment in last if assessment is None or not assessment.decision]
    if lacking:
        message = _UNASSESSED.format(count=len(lacking), total=len(people))
        facts = (fact(file.edition, "as_of"),)
        yield Finding(NAME, Severity.WARNING, message, _LOOK_ASSESSMENT, facts, tuple(lacking))


def _twice(file: EditionFile) -> Iterator[Finding]:
    seen: dict[str, Listed] = {}
    for each in file.listed:
        first = seen.setdefault(each.entry.person, each)
        if first is not each:
            message = _TWICE.format(
                number=first.number, heading=first.group.heading, other=each.number, other_heading=each.group.heading
            )
            facts = (Fact(first.entry.TYPE, first.entry.id, "person"), Fact(each.entry.TYPE, each.entry.id, "person"))
            yield Finding(NAME, Severity.ERROR, message, _LOOK_TWICE, facts, (each.entry.person,))


def _assessed(file: PersonFile, day: date) -> ListAssessment | None:
    """Return the last assessment by a day."""
    done = [each for each in file.assessments if each.as_of is None or each.as_of.earliest <= day]
    return max(done, key=lambda each: (str(each.as_of or ""), each.id), default=None)


class _Entry:
    """One person in one list, on its date."""

    def __init__(self, file: PersonFile, listed: Listed, as_of: PartialDate) -> None:
        self._file, self._listed, self._as_of = file, listed, as_of
        self._convicted = listed.section.section_code == "convicted"

    def finding(
        self, message: Message, facts: tuple[Fact, ...], severity: Severity, next_step: Message = _LOOK, **said: object
    ) -> Finding:
        """Return a finding about this entry; the date of the list is among the facts."""
        told = message.format(as_of=said_date(self._as_of), **said)
        facts = (*facts, fact(self._listed.edition, "as_of"))
        return Finding(NAME, severity, told, next_step, facts, (self._file.person.id,))

    def alive_and_accused(self) -> Iterator[Finding]:
        """Yield the dead and the acquitted."""
        death = known(self._file.person.death_date)
        if death and before(death, self._as_of):
            yield self.finding(_DEAD, (fact(self._file.person, "death_date"),), Severity.ERROR, death=said_date(death))
        charges = [charge for part in self._file.parts for charge in part.charges]
        if charges and all(each.stage in _OVER for each in charges):
            yield self.finding(_ACQUITTED, tuple(fact(each, "stage") for each in charges), Severity.ERROR)

    def custody(self) -> Iterator[Finding]:
        """Yield custody that is over, that is none, or that belongs to the other section."""
        episodes = self._file.custody
        if not episodes:
            yield self.finding(_NO_CUSTODY, (fact(self._listed.entry, "person"),), Severity.WARNING)
            return
        now = [each for each in episodes if each.in_force(self._as_of.earliest)]
        depriving = [each for each in now if each.custody_kind in _SERVING | _AWAITING | _EITHER]
        mild = [each for each in now if each.custody_kind in _MILD]
        if not depriving:
            yield from self._not_held(episodes, mild)
        elif mild:
            yield from self._both(depriving, mild)
        yield from self._section(depriving)

    def sentence(self) -> Iterator[Finding]:
        """Yield convicted people whose sentence is later than the list, or takes no liberty away."""
        sentences = [each for part in self._file.parts for each in part.sentences]
        spoken = [each for each in sentences if each.sentence.pronounced_by(self._as_of.latest)]
        later = next((day for each in sentences if (day := known(each.sentence.pronounced))), None)
        if self._convicted and sentences and not spoken and later:
            facts = (fact(sentences[0].sentence, "pronounced"),)
            yield self.finding(_NO_SENTENCE_YET, facts, Severity.WARNING, _LOOK_SECTION, date=said_date(later))
        elif self._convicted and spoken:
            last = [_last(part.sentences, self._as_of.latest) for part in self._file.parts]
            yield from self._milder([each for each in last if each is not None])

    def assessment(self) -> Iterator[Finding]:
        """Yield entries against the last decision, and decisions of one reviewer."""
        last = _assessed(self._file, self._as_of.latest)
        if last is None:
            return
        dated = said_date(last.as_of) if last.as_of else ""
        if last.decision == "list" and self._listed.entry.override_reason.strip():
            facts = (Fact(ListEntry.TYPE, self._listed.entry.id, "override_reason"), fact(last, "decision"))
            yield self.finding(_NEEDLESS, facts, Severity.HINT, _LOOK_ASSESSMENT, date=dated)
        if last.decision and last.decision != "list":
            yield self.finding(_AGAINST, (fact(last, "decision"),), Severity.ERROR, _LOOK_ASSESSMENT, date=dated)
        first, second = last.reviewer_1.casefold().split(), last.reviewer_2.casefold().split()
        if first and first == second:
            facts = (fact(last, "reviewer_1"), fact(last, "reviewer_2"))
            yield self.finding(_ONE_REVIEWER, facts, Severity.WARNING, _LOOK_ASSESSMENT, date=dated)

    def _not_held(self, episodes: tuple[CustodyEpisode, ...], mild: list[CustodyEpisode]) -> Iterator[Finding]:
        if mild:
            kind = said_custody(mild[-1].custody_kind)
            facts = (fact(mild[-1], "custody_kind"), fact(mild[-1], "start"))
            yield self.finding(_ONLY, facts, Severity.WARNING, kind=kind)
            return
        starts = [(start, each) for each in episodes if (start := known(each.start))]
        if len(starts) == len(episodes) and all(before(self._as_of, start) for start, _ in starts):
            start, first = min(starts, key=lambda pair: pair[0].earliest)
            kind, begun = said_custody(first.custody_kind), (fact(first, "start"),)
            yield self.finding(_LATER, begun, Severity.WARNING, kind=kind, start=said_date(start))
            return
        ended = [(end, each) for each in episodes if (end := known(each.end)) and end.latest <= self._as_of.earliest]
        if ended:
            end, last = max(ended, key=lambda pair: pair[0].latest)
            facts = (fact(last, "end"), fact(last, "end_reason"))
            kind = said_custody(last.custody_kind)
            yield self.finding(_RELEASED, facts, Severity.WARNING, kind=kind, end=said_date(end))

    def _both(self, depriving: list[CustodyEpisode], mild: list[CustodyEpisode]) -> Iterator[Finding]:
        softer = [each for each in mild if each.custody_kind != "admin_arrest"]
        if softer:
            one, other = depriving[-1], softer[-1]
            kind, softer_kind = said_custody(one.custody_kind), said_custody(other.custody_kind)
            start = said_date(other.start or PartialDate("XXXX"))
            facts = (fact(one, "start"), fact(other, "start"))
            yield self.finding(_BOTH, facts, Severity.WARNING, kind=kind, other=softer_kind, start=start)

    def _section(self, depriving: list[CustodyEpisode]) -> Iterator[Finding]:
        kinds = {each.custody_kind for each in depriving}
        if self._convicted and kinds and kinds <= _AWAITING:
            held = depriving[-1]
            facts = (fact(held, "custody_kind"), fact(held, "start"))
            kind = said_custody(held.custody_kind)
            yield self.finding(_NOT_CONVICTED, facts, Severity.WARNING, _LOOK_SECTION, kind=kind)
        serving = [each for each in depriving if each.custody_kind in _SERVING]
        if not self._convicted and serving and not kinds & _AWAITING:
            held = serving[-1]
            kind, start = said_custody(held.custody_kind), said_date(held.start or PartialDate("XXXX"))
            facts = (fact(held, "custody_kind"), fact(held, "start"))
            yield self.finding(_CONVICTED, facts, Severity.WARNING, _LOOK_SECTION, kind=kind, start=start)

    def _milder(self, last: list[Punished]) -> Iterator[Finding]:
        told = [each for each in last if each.components]
        kinds = {component.component_type for each in told for component in each.components}
        if told and not kinds & _TAKES_LIBERTY:
            one = told[-1]
            facts = (fact(one.sentence, "pronounced"), fact(one.components[0], "component_type"))
            spoken = one.sentence.pronounced or PartialDate("XXXX")
            yield self.finding(_MILDER, facts, Severity.WARNING, date=said_date(spoken))


def _last(sentences: tuple[Punished, ...], day: date) -> Punished | None:
    return next((each for each in reversed(sentences) if each.sentence.pronounced_by(day)), None)
