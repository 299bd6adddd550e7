# SPDX-License-Identifier: GPL-3.0-or-later
"""Courts, agencies and places in their time: none acts before it exists or after it has ended."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import CaseFile, PersonFile, Surroundings
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.place import Organisation, Place
from kzdesk.domain.said import said_date

NAME: Final = "validity"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Institutions and places in their time")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Choose the institution or place of that time, or correct the date it exists from or until."
)
_NOT_YET: Final = QT_TRANSLATE_NOOP("checks", "“{name}” exists from {since}, but the record dated {date} names it.")
_NO_LONGER: Final = QT_TRANSLATE_NOOP("checks", "“{name}” existed until {until}, but the record dated {date} names it.")
_FOLLOWED: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” existed until {until} (then “{successor}”), but the record dated {date} names it."
)
Named = tuple[Record, str, str]
"""A record, its field with a date, and its field that refers to an organisation or a place."""


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what a person's file names outside its time."""
    for named in _in_file(file):
        yield from _outside_its_time(file.around, named, (file.person.id,))


def look_at_case(file: CaseFile) -> Iterator[Finding]:
    """Yield what a case, its event and its hearings name outside its time."""
    people = tuple(dict.fromkeys(part.participation.person for _, part in file.parts if part.participation.person))
    for named in _in_case(file):
        yield from _outside_its_time(file.around, named, people)


def _in_file(file: PersonFile) -> Iterator[Named]:
    for episode in file.custody:
        for field in ("place", "ordered_by", "carried_out_by"):
            yield episode, "start", field
    for part in file.parts:
        for each in part.sentences:
            yield each.sentence, "pronounced", "court"
    for restriction in file.restrictions:
        yield restriction, "start", "authority"
        yield restriction, "start", "bank"
    for suffered in file.acts:
        yield suffered.act, "start", "place"
    for relation in file.relations:
        yield relation, "start", "organisation"


def _in_case(file: CaseFile) -> Iterator[Named]:
    yield file.case, "opened", "agency"
    if file.event is not None:
        yield file.event, "start", "place"
    for hearing in file.hearings:
        yield hearing, "held_on", "court"


def _outside_its_time(around: Surroundings, named: Named, people: tuple[str, ...]) -> Iterator[Finding]:
    record, date_field, field = named
    target = _target(around, getattr(record, field))
    day: PartialDate | None = known(getattr(record, date_field))
    if target is None or day is None:
        return
    since, until = known(target.valid_from), known(target.valid_to)
    said = {"name": target.name, "date": said_date(day)}
    facts = (fact(record, date_field), fact(record, field))
    if since and before(day, since):
        message = _NOT_YET.format(**said, since=said_date(since))
        yield Finding(NAME, Severity.WARNING, message, _LOOK, (*facts, fact(target, "valid_from")), people)
    if until and before(until, day):
        later = around.organisations.get(target.succeeded_by) if isinstance(target, Organisation) else None
        ended = said | {"until": said_date(until)}
        message = _FOLLOWED.format(**ended, successor=later.name) if later else _NO_LONGER.format(**ended)
        yield Finding(NAME, Severity.WARNING, message, _LOOK, (*facts, fact(target, "valid_to")), people)


def _target(around: Surroundings, record_id: str) -> Organisation | Place | None:
    return around.organisations.get(record_id) or around.places.get(record_id)
