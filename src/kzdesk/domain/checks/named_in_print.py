# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is named in what leaves the vault: people against their consent, sanctions targets against their approvals."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from kzdesk.domain.checks.dated import age, before, fact, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.offices_told import names_of
from kzdesk.domain.checks.recognise_names import Register, capitalised, mentions, stem
from kzdesk.domain.disclosure import PROFILES, Profile, Standing, of_a_child, standing
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.advocacy import Recommendation, RecommendationTarget, SanctionsGround, SanctionsTarget
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.publication import PriorPublication, Release, ReleasedPerson
from kzdesk.domain.said import said_date

NAME: Final = "named_in_print"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Who is named in print")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare with the consent on paper; if the document is out, tell the coordinator and withdraw it."
)
_LOOK_TARGET: Final = QT_TRANSLATE_NOOP(
    "checks", "Obtain both approvals before the recommendation is printed, or take the name out of it."
)
_LOOK_TWICE: Final = QT_TRANSLATE_NOOP("checks", "Delete one of the two.")
_UNASKED: Final = QT_TRANSLATE_NOOP(
    "checks", "A document of {date} shows a person by name, but the consent of that day does not go so far."
)
_FORBIDDEN: Final = QT_TRANSLATE_NOOP(
    "checks", "A document of {date} shows a person under a pseudonym, but the consent of that day allows not even that."
)
_NEVER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "A document of {date} shows a person by name, but neither consent nor an earlier publication is recorded.",
)
_CHILD: Final = QT_TRANSLATE_NOOP(
    "checks", "A document of {date} shows a person by name who was {age} years old at most on that day."
)
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "One released document records a person twice.")
_APPROVALS: Final = QT_TRANSLATE_NOOP(
    "checks", "A recommendation names the sanctions target “{name}”, who has not the two approvals that printing needs."
)
_TARGET_TWICE: Final = QT_TRANSLATE_NOOP("checks", "A recommendation names one sanctions target twice.")
_ANOTHER: Final = QT_TRANSLATE_NOOP(
    "checks", "A recommendation asks for sanctions on “{told}”, but its sanctions target is “{name}”."
)
_LOOK_NAMES: Final = QT_TRANSLATE_NOOP("checks", "Choose the right sanctions target or correct the wording.")
_SANCTIONS: Final = late(r"\bsanction\w*|\bсанкци\w*", re.IGNORECASE)
_GROUNDLESS: Final = QT_TRANSLATE_NOOP(
    "checks", "The sanctions target “{name}” is approved for print, but no ground is recorded."
)
_ADULT: Final = 18
_NOBODY_ASKED: Final = "none_possible"


def look(file: RecordFile) -> Iterator[Finding]:
    """Yield people and sanctions targets who are named further than they or the team allowed."""
    found = _LOOKS.get(type(file.record))
    return found(file) if found else iter(())


def _released(file: RecordFile) -> Iterator[Finding]:
    shown, release = file.record, file.related.get("release")
    if isinstance(shown, ReleasedPerson) and isinstance(release, Release):
        others = [e for e in file.parts if isinstance(e, ReleasedPerson) and e.release == shown.release]
        if any(each.id < shown.id for each in others):
            twice = (fact(others[0], "person"), fact(shown, "person"))
            yield Finding(NAME, Severity.WARNING, _TWICE, _LOOK_TWICE, twice, file.people)
        chosen = next((each for each in PROFILES if each.code == release.profile), None)
        if chosen is not None and not chosen.internal:
            yield from _agreed(file, shown, release, chosen)


def _agreed(file: RecordFile, shown: ReleasedPerson, release: Release, chosen: Profile) -> Iterator[Finding]:
    """Yield people shown further than the consent of the day allowed; without any, an earlier publication stands in."""
    day, person = known(release.released_on), file.related.get("person")
    if day is None:
        return
    asked = [each for each in file.parts if isinstance(each, Consent)]
    valid = [each for each in asked if each.in_force(day.latest) or each.in_force(day.earliest)]
    allowed = standing(chosen, {level for each in valid for level in each.levels})
    before_it = (each for each in file.parts if isinstance(each, PriorPublication))
    earlier = any(not ((out := known(each.published_on)) and before(day, out)) for each in before_it)
    answered = any(each.given_by != _NOBODY_ASKED and _given(each, release) for each in asked)
    said, named = {"date": said_date(day)}, shown.shown_as == Standing.NAMED
    facts = (fact(shown, "shown_as"), fact(release, "released_on"))
    against = (*facts, *(fact(each, "levels") for each in asked[:2]))
    if named and allowed is not Standing.NAMED and answered:
        yield Finding(NAME, Severity.WARNING, _UNASKED.format(**said), _LOOK, against, file.people)
    elif named and allowed is not Standing.NAMED and not earlier:
        yield Finding(NAME, Severity.HINT, _NEVER.format(**said), _LOOK, facts, file.people)
    elif shown.shown_as == Standing.ANONYMOUS and allowed is Standing.HIDDEN and answered:
        yield Finding(NAME, Severity.WARNING, _FORBIDDEN.format(**said), _LOOK, against, file.people)
    birth = known(person.birth_date) if isinstance(person, Person) else None
    most = age(birth, day)[1] if birth else _ADULT
    if named and most < _ADULT and of_a_child(chosen, Standing.NAMED) is not Standing.NAMED:
        born = (fact(shown, "shown_as"), Fact(Person.TYPE, shown.person, "birth_date"))
        yield Finding(NAME, Severity.WARNING, _CHILD.format(**said, age=max(most, 0)), _LOOK, born, file.people)


def _given(consent: Consent, release: Release) -> bool:
    """Return whether a consent may have been given before a document left, so that it counted for it."""
    given, day = known(consent.obtained_on), known(release.released_on)
    return given is None or day is None or not before(day, given)


def _named(file: RecordFile) -> Iterator[Finding]:
    named, target = file.record, file.related.get("target")
    if not (isinstance(named, RecommendationTarget) and isinstance(target, SanctionsTarget)):
        return
    if target.lacking:
        facts = (fact(named, "target"), Fact(target.TYPE, target.id, "approved_by_2"))
        message = _APPROVALS.format(name=target.name)
        yield Finding(NAME, Severity.WARNING, message, _LOOK_TARGET, facts, file.people)
    twins = [e for e in file.parts if isinstance(e, RecommendationTarget) and e.target == named.target]
    if any(each.id < named.id for each in twins):
        facts = (fact(twins[0], "target"), fact(named, "target"))
        yield Finding(NAME, Severity.WARNING, _TARGET_TWICE, _LOOK_TWICE, facts, file.people)
    others = [each for each in file.parts if isinstance(each, RecommendationTarget) and each.target != named.target]
    recommendation = file.related.get("recommendation")
    if isinstance(recommendation, Recommendation) and not others:
        yield from _another(file, recommendation, target)


def _another(file: RecordFile, recommendation: Recommendation, target: SanctionsTarget) -> Iterator[Finding]:
    """Yield a recommendation of sanctions on one person whose only target is somebody else."""
    wording, sanctions = recommendation.wording, _SANCTIONS.search(recommendation.wording)
    words = {each.casefold() for name in (target.name, target.name_kk, target.name_ru) for each in name.split()}
    told = {stem(each[0]) for each in capitalised(wording)}
    if sanctions is None or any(stem(each) in told for each in words):
        return
    names = [each for each in mentions(wording, Register({})) if each.given and each.start > sanctions.end()]
    if len(names) == 1 and names[0].stranger not in names_of(target):
        name = names[0].of(wording)
        facts = (Fact(recommendation.TYPE, recommendation.id, "wording", name), fact(target, "name"))
        message = _ANOTHER.format(told=name, name=target.name)
        yield Finding(NAME, Severity.WARNING, message, _LOOK_NAMES, facts, file.people)


def _grounds(file: RecordFile) -> Iterator[Finding]:
    target = file.record
    grounds = [each for each in file.parts if isinstance(each, SanctionsGround)]
    if isinstance(target, SanctionsTarget) and not target.lacking and not grounds:
        message = _GROUNDLESS.format(name=target.name)
        yield Finding(NAME, Severity.HINT, message, _LOOK_TARGET, (fact(target, "name"),), file.people)


_LOOKS: Final[Mapping[type[Record], Callable[[RecordFile], Iterator[Finding]]]] = {
    ReleasedPerson: _released,
    RecommendationTarget: _named,
    SanctionsTarget: _grounds,
}
