# SPDX-License-Identifier: GPL-3.0-or-later
"""Who somebody is as a text tells it, against the record: age, citizenship, sex, profession, part in a case, places."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import age, ages_between, dated, known
from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise_events import BORN, CONVICTED, DETAINED, DIED, RELEASED
from kzdesk.domain.checks.recognise_places import facility_code
from kzdesk.domain.checks.recognise_roles import OF_A_CASE, PROFESSIONS, profession, professions
from kzdesk.domain.checks.recorded import days_of
from kzdesk.domain.checks.stated import AGE, AT, CITIZENSHIP, FACILITY, ROLE, SEX, Statement
from kzdesk.domain.checks.told import CORRECT_ONE, ELSEWHERE, KINDS, SAYS, fact, place
from kzdesk.domain.checks.told_places import told_at
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.said import said_date

_AGE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not fit the birth date on record, {recorded}.")
_ANOTHER_PART: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” gives the person another part in the case than the one on record."
)
_SEXES: Final = {"male": QT_TRANSLATE_NOOP("checks", "a man"), "female": QT_TRANSLATE_NOOP("checks", "a woman")}
_THEN: Final = late(
    r"\b(?:at the time|at that time|then|when|на момент|на тот момент|тогда|когда)\b|кезінде|кезде|сол кезде|тұста",
    re.IGNORECASE,
)
"""Words by which an age is told of the day of an event that is not dated there."""
_AROUND: Final = 50
_OLDEST_TEXT: Final = 5
"""In years: how old a text without a date is at most taken to be where no event is on record."""
_GROUPS: Final = {
    "journalist": "media",
    "blogger": "media",
    "lawyer": "law",
    "entrepreneur": "business",
    "worker": "labour",
    "artist": "art",
    "academic": "school",
    "student": "student",
    "believer": "faith",
}
_ON_TRIAL: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted", "offender", "sought"})
_PARTS: Final = {
    "accused": _ON_TRIAL,
    "suspect": _ON_TRIAL,
    "witness": frozenset({"witness", "defence_witness", "victim"}),
    "victim": frozenset({"victim", "witness"}),
    "judge": frozenset({"judge"}),
    "prosecutor": frozenset({"prosecutor"}),
    "investigator": frozenset({"investigator"}),
}


def identity_told(check: str, file: PersonFile, each: Statement, told: Sequence[Statement]) -> Iterator[Finding]:
    """Yield what such a statement contradicts; `told` is all that its passage states of the person."""
    if each.kind == AGE:
        yield from _age(check, file, each, told)
    elif each.kind == CITIZENSHIP:
        person = file.person
        if person.citizenship and each.value not in person.citizenship:
            source = Fact(person.TYPE, person.id, "citizenship", ", ".join(person.citizenship))
            yield _finding(check, each, SAYS, {"told": each.value, "recorded": source.value}, source)
    elif each.kind == SEX:
        yield from _sex(check, file, each)
    elif each.kind == ROLE:
        yield from _role(check, file, each)
    elif each.kind == AT and not each.earlier:
        yield from told_at(check, file, each)
    elif each.kind == FACILITY and not each.earlier:
        yield from _facility(check, file, each)


def _sex(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    person = file.person
    if person.sex in _SEXES and each.value != person.sex:
        values = {"told": _SEXES[str(each.value)], "recorded": _SEXES[person.sex]}
        yield _finding(check, each, SAYS, values, Fact(person.TYPE, person.id, "sex", person.sex))


def _role(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield a profession other than the one on record, and a part in a case that the person has in none."""
    person, told = file.person, profession(str(each.value))
    if told in PROFESSIONS:
        recorded = professions(person.occupation)
        more = {_GROUPS[role] for role in person.roles if role in _GROUPS}
        as_lawyer = told == "law" and any(part.participation.role == "lawyer" for part in file.parts)
        if recorded and told not in recorded | more and not as_lawyer:
            source = Fact(person.TYPE, person.id, "occupation", person.occupation)
            yield _finding(check, each, SAYS, {"told": each.value, "recorded": person.occupation}, source)
    elif told in OF_A_CASE and file.parts:
        roles = {part.participation.role: part.participation for part in file.parts}
        if not roles.keys() & _PARTS[told]:
            part = next(iter(roles.values()))
            yield _finding(check, each, _ANOTHER_PART, {}, Fact(part.TYPE, part.id, "role", part.role))


def _facility(check: str, file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield the code of a place of detention where only others are on record."""
    codes: dict[str, Fact] = {}
    for episode in file.custody:
        facility = file.around.facilities.get(episode.facility)
        if facility is not None and "/" in (written := facility.official_code or facility.name):
            codes[facility_code(written)] = Fact(episode.TYPE, episode.id, "facility", facility.name)
    if codes and each.value not in codes:
        source = list(codes.values())[-1]
        yield _finding(check, each, ELSEWHERE, {"recorded": source.value}, source)


def _age(check: str, file: PersonFile, each: Statement, told: Sequence[Statement]) -> Iterator[Finding]:
    """Yield an age that fits the birth date on none of the days the passage tells of, nor today."""
    for born in dated(file.person, "birth_date", KINDS[BORN]):
        days = [other.value for other in told if isinstance(other.value, PartialDate) and other.kind != BORN]
        days += [other.together for other in told if other.together is not None]
        days += each.times
        days += [each.passage.as_of] if each.passage.as_of else []
        bounds = [age(born.day, day) for day in days if day.known]
        if _THEN.search(each.passage.text, max(0, each.start - _AROUND), each.end + _AROUND):
            days = [day for kind in (DETAINED, CONVICTED, RELEASED, DIED) for day, _ in days_of(file, kind)]
            bounds += [age(born.day, day) for day in days]
        if each.passage.as_of is None:
            bounds.append(ages_between(born.day, _written_since(file), file.around.today))
        if not any(low <= int(str(each.value)) <= high for low, high in bounds):
            yield _finding(check, each, _AGE, {"recorded": said_date(born.day)}, born.fact)


def _written_since(file: PersonFile) -> date:
    """Return the earliest day that a text without a date can be of: the first detention or verdict on record."""
    days = [day.earliest for episode in file.custody if (day := known(episode.start))]
    days += [day.earliest for part in file.parts for one in part.sentences if (day := known(one.sentence.pronounced))]
    return min(days, default=file.around.today.replace(day=1, year=file.around.today.year - _OLDEST_TEXT))


def _finding(check: str, each: Statement, message: Message, values: Mapping[str, object], source: Fact) -> Finding:
    told = message.format(place=place(each.passage), quote=each.quoted, **values)
    return Finding(check, Severity.WARNING, told, CORRECT_ONE, (fact(each), source), (each.person,))
