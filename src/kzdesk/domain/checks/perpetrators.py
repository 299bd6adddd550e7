# SPDX-License-Identifier: GPL-3.0-or-later
"""Who answers for an act: against the act, against being in custody, and against the others recorded with it."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import age, before, fact, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.whereabouts import apart
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.place import Organisation
from kzdesk.domain.records.violation import Act, Involvement
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both records with the source and correct the one that is wrong.")
_HARMED_SELF: Final = QT_TRANSLATE_NOOP("checks", "The victim of the act is recorded as its perpetrator as well.")
_FAR: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” is recorded as carrying out the act, which happened in “{place}”, where it does not work."
)
_IN_CUSTODY: Final = QT_TRANSLATE_NOOP(
    "checks", "The perpetrator acts for an agency in the act of {date}, but was in custody on that day."
)
_YOUNG: Final = QT_TRANSLATE_NOOP(
    "checks", "The perpetrator acts for an agency in the act of {date}, but was {age} years old at most."
)
_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "One person is recorded twice among the perpetrators of an act, alike or in ways that exclude each other."
)
_INSIDE: Final = frozenset({"imprisonment", "pretrial"})
_DID: Final = frozenset({"carried_out", "ordered", "planned"})
_DID_NOT: Final = frozenset({"failed_to_prevent", "unknown", "suspected"})
_ADULT: Final = 18


def involvements(file: RecordFile) -> Iterator[Finding]:
    """Yield what a record of an involvement contradicts in the act, in the perpetrator and in the others of the act."""
    involved, act = file.record, file.related.get("act")
    if not (isinstance(involved, Involvement) and isinstance(act, Act)):
        return
    yield from _far_off(file, involved, act)
    if not involved.perpetrator:
        return
    if involved.perpetrator == act.victim:
        yield _found(file, _HARMED_SELF, (fact(involved, "perpetrator"), fact(act, "victim")), Severity.ERROR)
    for other in file.parts:
        if isinstance(other, Involvement) and other.id < involved.id and other.perpetrator == involved.perpetrator:
            degrees = {other.degree, involved.degree}
            if len(degrees) == 1 or (degrees & _DID and degrees & _DID_NOT):
                yield _found(file, _TWICE, (fact(other, "degree"), fact(involved, "degree")))
    day = known(act.start)
    if day and involved.agency and involved.degree in _DID:
        yield from _on_duty(file, involved, act, day)


def _far_off(file: RecordFile, involved: Involvement, act: Act) -> Iterator[Finding]:
    """Yield an agency that carried out an act in another place than its own."""
    agency, facility = file.related.get("agency"), file.around.facilities.get(act.facility)
    place = act.place or (facility.place if facility is not None else "")
    did_it = isinstance(agency, Organisation) and involved.degree == "carried_out"
    if isinstance(agency, Organisation) and did_it and apart(file.around, agency.place, place):
        message = _FAR.format(name=agency.name, place=file.around.places[place].name)
        yield _found(file, message, (fact(involved, "agency"), fact(act, "place")), Severity.HINT)


def _on_duty(file: RecordFile, involved: Involvement, act: Act, day: PartialDate) -> Iterator[Finding]:
    """Yield somebody who acts for an agency, but was in custody or a child on that day."""
    episodes = [each for each in file.parts if isinstance(each, CustodyEpisode) and each.custody_kind in _INSIDE]
    for each in episodes:
        start, end = known(each.start), known(each.end)
        if start and before(start, day) and (each.end is None or (end and before(day, end))):
            message = _IN_CUSTODY.format(date=said_date(day))
            yield _found(file, message, (fact(involved, "perpetrator"), fact(each, "start"), fact(act, "start")))
    person = file.related.get("perpetrator")
    birth = known(person.birth_date) if isinstance(person, Person) else None
    most = age(birth, day)[1] if birth else _ADULT
    if isinstance(person, Person) and 0 <= most < _ADULT:
        message = _YOUNG.format(date=said_date(day), age=most)
        yield _found(file, message, (fact(act, "start"), fact(person, "birth_date")))


def _found(
    file: RecordFile, message: Message, facts: tuple[Fact, ...], severity: Severity = Severity.WARNING
) -> Finding:
    return Finding("records", severity, message, _LOOK, facts, file.people)
