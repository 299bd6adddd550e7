# SPDX-License-Identifier: GPL-3.0-or-later
"""What a text tells of a person against what is on record: dates, terms, ages, articles, citizenship."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from kzdesk.domain.checks.appeals_told import on_appeal
from kzdesk.domain.checks.article_titles import titled_alike
from kzdesk.domain.checks.bounds_told import bounds_elsewhere
from kzdesk.domain.checks.fates import against
from kzdesk.domain.checks.files import CaseFile, PersonFile, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.inside import inside
from kzdesk.domain.checks.recognise_events import (
    BORN,
    CHARGED,
    CONVICTED,
    DETAINED,
    DIED,
    OPENED,
    TORTURED,
)
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.checks.recognise_terms import (
    ADMINISTRATIVE,
    IMPRISONMENT,
    PUNISHMENT,
    REMAND,
)
from kzdesk.domain.checks.recorded import DATED_FIELDS, PRINCIPAL, days_of, terms_of
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.since_recorded import since_recorded
from kzdesk.domain.checks.stated import AGE, ARTICLE, CITIZENSHIP, FINE, MONEY, ROLE, SEX, TERM, Statement
from kzdesk.domain.checks.statements import statements
from kzdesk.domain.checks.told import CORRECT_ONE, SAYS, agree, fact, place, said, slipped
from kzdesk.domain.checks.told_dates import dates_told
from kzdesk.domain.checks.told_identity import identity_told
from kzdesk.domain.checks.told_money import money_told
from kzdesk.domain.checks.told_places import own_place
from kzdesk.domain.checks.verdicts_unrecorded import unrecorded_verdict
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.terms import Term

NAME: Final = "narrative"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Texts against records")
_TERM: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells a term of {told}; on record it is {recorded}.")
_ARTICLE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” cites article {told}; on record this offence is charged under article {recorded}."
)
_NOT_CHARGED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” cites article {told}; on record the person is charged under article {recorded}."
)

_OF_A_LIFE: Final = frozenset({AGE, BORN, DIED, CITIZENSHIP, SEX, ROLE})
_LONG_BEFORE: Final = timedelta(days=180)
_ORDERED: Final = 4
"""In days: months of custody are told in round numbers, orders on record in days."""
_MONTH: Final = 30


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what the texts kept with one person contradict."""
    for passage, told in file.stated:
        yield from inside(NAME, passage, told, file.around.today)
        yield from own_place(NAME, passage, file.around)
        yield from on_appeal(NAME, file, passage)
        yield from _against(file, [each for each in told if each.person == file.person.id])


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield what the printed texts contradict of the records of everybody they name."""
    for passage, told in file.stated:
        yield from inside(NAME, passage, told, file.around.today)
        yield from bounds_elsewhere(NAME, passage, file.documents.get(passage.document or passage.record_id, ()))
    for passage, told in file.told:
        for person in passage.people if len(passage.people) == 1 else ():
            if person in file.people:
                yield from on_appeal(NAME, file.people[person], passage)
        for person in dict.fromkeys(each.person for each in told):
            yield from _against(file.people[person], [each for each in told if each.person == person])


def look_case(file: CaseFile) -> Iterator[Finding]:
    """Yield what the texts kept with a case and its event contradict of the people in it."""
    if not file.passages:
        return
    people = {
        part.participation.person: PersonFile(
            person, file.around, names, custody=file.custody.get(person.id, ()), parts=(part,) if part.case.id else ()
        )
        for names, part in file.parts
        if (person := file.people.get(part.participation.person)) is not None
    }
    register = Register.of(name for each in people.values() for name in each.names)
    for passage in file.passages:
        told = statements(passage, register)
        yield from inside(NAME, passage, told, file.around.today)
        yield from own_place(NAME, passage, file.around)
        for someone in dict.fromkeys(each.person for each in told if each.person in people):
            yield from _against(people[someone], [each for each in told if each.person == someone])


def recorded_kinds(file: PersonFile) -> frozenset[str]:
    """Return the kinds of statements that a person's records can confirm or contradict."""
    kinds = {kind for kind in DATED_FIELDS if days_of(file, kind)} | (
        {TERM} if terms_of(file, "imprisonment") else set()
    )
    return frozenset(
        kinds | ({AGE} if days_of(file, BORN) else set()) | ({CITIZENSHIP} if file.person.citizenship else set())
    )


def _against(file: PersonFile, told: Sequence[Statement]) -> Iterator[Finding]:
    yield from since_recorded(NAME, file, told)
    beginning = _beginning(file)
    for each in told:
        if beginning is not None and _of_another_time(file, each, beginning):
            continue
        yield from against(NAME, file, each)
        yield from identity_told(NAME, file, each, told)
        yield from unrecorded_verdict(NAME, file, each)
        if each.kind in DATED_FIELDS:
            yield from dates_told(NAME, file, each, told)
        elif each.kind == TERM:
            yield from _term(file, each)
        elif each.kind in (FINE, MONEY):
            yield from money_told(NAME, file, each, told)
        elif each.kind == ARTICLE:
            yield from _article(file, each)


def _beginning(file: PersonFile) -> date | None:
    """Return the first day on record of what the person is or was prosecuted for."""
    kinds = (DETAINED, OPENED, CHARGED, CONVICTED, TORTURED)
    return min((day.earliest for kind in kinds for day, _ in days_of(file, kind)), default=None)


def _of_another_time(file: PersonFile, each: Statement, beginning: date) -> bool:
    """Return whether a statement tells only of days long before everything on record, and of no slip of one there."""
    if each.kind in _OF_A_LIFE or not each.times:
        return False
    if not all(day.known and beginning - day.latest > _LONG_BEFORE for day in each.times):
        return False
    recorded = [day for kind in (*DATED_FIELDS,) for day, _ in days_of(file, kind)]
    return not any(slipped(told, day) for told in each.times for day in recorded)


def _term(file: PersonFile, each: Statement) -> Iterator[Finding]:
    if not isinstance(each.value, Term) or each.earlier:
        return
    known = terms_of(file, each.detail)
    if not known:
        yield from _another_punishment(file, each)
        return
    months = [term.total_months for term, _ in known]
    if any(_same_length(each, each.value, term) for term, _ in known) or each.value.total_months == sum(months) > 0:
        return
    if each.detail == ADMINISTRATIVE and each.passage.people != (each.person,) and len(known) > 1:
        return
    if _told_of_another_day(file, each):
        return
    term, source = known[0]
    severity = Severity.ERROR if len(known) == 1 and each.detail in (IMPRISONMENT, PUNISHMENT) else Severity.WARNING
    yield _finding(each, severity, _TERM, {"told": said(each.value), "recorded": said(term)}, source)


def _same_length(each: Statement, told: Term, recorded: Term) -> bool:
    if each.detail != REMAND:
        return told == recorded
    return abs(told.total_months * _MONTH + told.days - recorded.total_months * _MONTH - recorded.days) <= _ORDERED


def _told_of_another_day(file: PersonFile, each: Statement) -> bool:
    """Return whether a term is told with a day on which no verdict on record was given, nor one with a slip in it."""
    kinds = (CHARGED, CONVICTED, DETAINED) if each.kind == ARTICLE else (CONVICTED,)
    kinds = kinds if each.detail not in (ADMINISTRATIVE, REMAND) else (DETAINED,)
    days = [day for kind in kinds for day, _ in days_of(file, kind)]
    if each.together is None or not days or any(agree(each.together, day) for day in days):
        return False
    slip = any(slipped(each.together, day) for day in days)
    return not slip and each.passage.people != (each.person,)


def _another_punishment(file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield a punishment of a kind that is not on record, where one of another kind is."""
    recorded = [(kind, found[0][1]) for kind in PRINCIPAL if (found := terms_of(file, kind))]
    if each.detail in PRINCIPAL and recorded and not _told_of_another_day(file, each):
        kind, source = recorded[0]
        values = {"told": said_custody(each.detail), "recorded": said_custody(kind)}
        yield _finding(each, Severity.WARNING, SAYS, values, source)


def _article(file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield an article under which the person is not charged on record, or another part of it."""
    cited = [
        (law.article, law.part, charge.quoted_as or law.report_wording or law.title_en, charge)
        for part in file.parts
        for charge in part.charges
        if (law := file.around.provisions.get(charge.provision)) is not None
    ]
    told, _, number = str(each.value).partition("(")
    number = number.rstrip(")")
    same = [one for one in cited if one[0] == told]
    parts = {part for _, part, _, _ in same if part}
    elsewhere = each.earlier or _told_of_another_day(file, each)
    if (elsewhere and not each.detail) or not cited or (same and (not number or not parts or number in parts)):
        return
    if same:
        wrong, own = f"{told}({number})", f"{told}({', '.join(sorted(parts))})"
        source = Fact(same[0][3].TYPE, same[0][3].id, "provision", own)
        yield _finding(each, Severity.WARNING, _NOT_CHARGED, {"told": wrong, "recorded": own}, source)
        return
    for article, _, title, charge in cited:
        source = Fact(charge.TYPE, charge.id, "provision", article)
        if each.detail and title and titled_alike(file.around, each.detail, article):
            yield _finding(each, Severity.ERROR, _ARTICLE, {"told": told, "recorded": article}, source)
            return
    if not elsewhere:
        article, _, _, charge = cited[0]
        source = Fact(charge.TYPE, charge.id, "provision", article)
        yield _finding(each, Severity.WARNING, _NOT_CHARGED, {"told": told, "recorded": article}, source)


def _finding(
    each: Statement, severity: Severity, message: Message, values: Mapping[str, object], source: Fact
) -> Finding:
    where = {"place": place(each.passage), "quote": each.quoted}
    return Finding(NAME, severity, message.format(**where, **values), CORRECT_ONE, (fact(each), source), (each.person,))
