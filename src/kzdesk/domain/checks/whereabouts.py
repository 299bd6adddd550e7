# SPDX-License-Identifier: GPL-3.0-or-later
"""Places that do not lie in one another, and numbers that two records share."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import CaseFile, PersonFile, RecordFile, Surroundings
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.place import Facility

NAME: Final = "whereabouts"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Places and numbers of records")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the source and correct the one that is wrong.")
_LOOK_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "Look whether both records are about the same; if they are, join them, else correct the number."
)
_APART: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” is recorded in “{place}”, but what is recorded there is also recorded in “{other}”."
)
_AWAY: Final = QT_TRANSLATE_NOOP(
    "checks", "An act is recorded in “{place}”, but the event that it is part of in “{other}”."
)
_NUMBER: Final = QT_TRANSLATE_NOOP("checks", "Two people are recorded with one identification number.")
_CASE_NUMBER: Final = QT_TRANSLATE_NOOP("checks", "Two cases are recorded with the number {number}.")
_FAR: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” in “{place}” is recorded as ordering or carrying out custody in “{other}”."
)
_ON_THE_SPOT: Final = frozenset({
    *("arbitrary_arrest", "excessive_force", "unlawful_killing", "assault_nonstate", "arson_property"),
    *("media_obstruction", "search_seizure", "assembly_ban"),
})  # fmt: skip


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield places of a person’s custody and of acts that lie apart, and a number that somebody else has."""
    people = (file.person.id,)
    for episode in file.custody:
        facility = file.around.facilities.get(episode.facility)
        if facility is not None:
            yield from _facility(file.around, episode, facility, people)
        yield from _offices(file, episode)
    for suffered in file.acts:
        facility = file.around.facilities.get(suffered.act.facility)
        if facility is not None:
            yield from _facility(file.around, suffered.act, facility, people)
        if apart(file.around, suffered.act.place, suffered.event.place):
            said = {"place": _name(file.around, suffered.act.place), "other": _name(file.around, suffered.event.place)}
            facts = (fact(suffered.act, "place"), fact(suffered.event, "place"))
            severity = Severity.WARNING if suffered.act.act_type in _ON_THE_SPOT else Severity.HINT
            yield Finding(NAME, severity, _AWAY.format(**said), _LOOK, facts, people)
    yield from _number(file)


def look_at_case(file: CaseFile) -> Iterator[Finding]:
    """Yield a number that another case has."""
    others = file.around.shared_numbers.get((Case.TYPE, file.case.number.strip()), ())
    if file.case.number.strip() and file.case.id == max(others, default=""):
        facts = tuple(Fact(Case.TYPE, each, "number", file.case.number) for each in others)
        message = _CASE_NUMBER.format(number=file.case.number.strip())
        yield Finding(NAME, Severity.HINT, message, _LOOK_TWICE, facts, file.ids_of_people)


def look_at_record(file: RecordFile) -> Iterator[Finding]:
    """Yield a facility in another place than the office that runs it."""
    facility, operator = file.record, file.related.get("operator")
    place = getattr(operator, "place", "")
    if isinstance(facility, Facility) and operator is not None and apart(file.around, facility.place, place):
        said = {"name": facility.name, "place": _name(file.around, facility.place), "other": _name(file.around, place)}
        facts = (fact(facility, "place"), fact(operator, "place"))
        yield Finding(NAME, Severity.HINT, _APART.format(**said), _LOOK, facts, file.people)


def apart(around: Surroundings, one: str, other: str) -> bool:
    """Return whether two places are known, and neither lies or ever lay in the other."""
    wholes = around.wholes
    return one in wholes and other in wholes and one not in wholes[other] and other not in wholes[one]


def _facility(around: Surroundings, record: Record, facility: Facility, people: tuple[str, ...]) -> Iterator[Finding]:
    place: str = getattr(record, "place", "")
    if apart(around, facility.place, place):
        said = {"name": facility.name, "place": _name(around, facility.place), "other": _name(around, place)}
        facts = (fact(record, "facility"), fact(record, "place"))
        yield Finding(NAME, Severity.WARNING, _APART.format(**said), _LOOK, facts, people)


def _offices(file: PersonFile, episode: CustodyEpisode) -> Iterator[Finding]:
    """Yield a court that ordered custody, or an agency that detained, in another place than the person was held."""
    around = file.around
    facility = around.facilities.get(episode.facility)
    place = episode.place or (facility.place if facility else "")
    for field, severity in (("ordered_by", Severity.HINT), ("carried_out_by", Severity.WARNING)):
        office = around.organisations.get(getattr(episode, field))
        if office is not None and apart(around, office.place, place):
            said = {"name": office.name, "place": _name(around, office.place), "other": _name(around, place)}
            facts = (fact(episode, field), fact(episode, "place"))
            yield Finding(NAME, severity, _FAR.format(**said), _LOOK, facts, (file.person.id,))


def _name(around: Surroundings, place: str) -> str:
    return around.places[place].name


def _number(file: PersonFile) -> Iterator[Finding]:
    number = file.person.iin.strip()
    others = file.around.shared_numbers.get((Person.TYPE, number), ()) if number else ()
    if others and file.person.id == max(others):
        facts = tuple(Fact(Person.TYPE, each, "iin") for each in others)
        yield Finding(NAME, Severity.ERROR, _NUMBER, _LOOK_TWICE, facts, others)
