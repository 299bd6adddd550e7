# SPDX-License-Identifier: GPL-3.0-or-later
"""What a text tells of a person against what is on record: dates, terms, ages, articles, citizenship.

A date that differs from the recorded one in the day, the month or the year alone is a slip and an error; one that
differs altogether may belong to another arrest or another case, which a person must look at.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from kzdesk.domain.checks.article_titles import titled_alike
from kzdesk.domain.checks.dated import dated
from kzdesk.domain.checks.fates import against
from kzdesk.domain.checks.files import CaseFile, PersonFile, Punished, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.inside import inside
from kzdesk.domain.checks.recognise_events import (
    ACQUITTED,
    APPEALED,
    BORN,
    CHARGED,
    CONVICTED,
    DETAINED,
    DIED,
    OPENED,
    RELEASED,
    TORTURED,
)
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.checks.recognise_terms import (
    ADMINISTRATIVE,
    IMPRISONMENT,
    PUNISHMENT,
    REMAND,
    RESTRICTION,
    SUSPENDED,
)
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.checks.stated import AGE, ARTICLE, CITIZENSHIP, FINE, MONEY, ROLE, SEX, TERM, Statement
from kzdesk.domain.checks.statements import statements
from kzdesk.domain.checks.told import CORRECT_ONE, KINDS, SAYS, agree, fact, place, said, slipped
from kzdesk.domain.checks.told_identity import identity_told
from kzdesk.domain.checks.told_money import money_told
from kzdesk.domain.checks.told_places import own_place
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.said import said_date
from kzdesk.domain.terms import Term

NAME: Final = "narrative"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Texts against records")
_DATE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” dates {what} {told}; on record it is {recorded}.")
_TERM: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells a term of {told}; on record it is {recorded}.")
_ARTICLE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” cites article {told}; on record this offence is charged under article {recorded}."
)
_NOT_CHARGED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” cites article {told}; on record the person is charged under article {recorded}."
)

_BEFORE_TRIAL: Final = frozenset({"suspected", "charged", "indicted"})
_DATED_FIELDS: Final[dict[str, Callable[[PersonFile], Iterator[tuple[Record, str]]]]] = {
    DETAINED: lambda file: ((each, "start") for each in file.custody),
    RELEASED: lambda file: ((each, "end") for each in file.custody),
    CONVICTED: lambda file: ((each.sentence, "pronounced") for each in _sentences(file)),
    APPEALED: lambda file: ((one.sentence, "pronounced") for one in _sentences(file) if one.sentence.level != "first"),
    ACQUITTED: lambda file: ((record, field) for record, field in _acquittals(file)),
    CHARGED: lambda file: (
        (charge, "stage_date") for part in file.parts for charge in part.charges if charge.stage in _BEFORE_TRIAL
    ),
    OPENED: lambda file: ((part.case, "opened") for part in file.parts),
    TORTURED: lambda file: ((each.act, "start") for each in file.acts),
    DIED: lambda file: iter([(file.person, "death_date")]),
    BORN: lambda file: iter([(file.person, "birth_date")]),
}
_PRINCIPAL: Final = (IMPRISONMENT, RESTRICTION, SUSPENDED)
_OF_A_LIFE: Final = frozenset({AGE, BORN, DIED, CITIZENSHIP, SEX, ROLE})
_LONG_BEFORE: Final = timedelta(days=180)
_SAME_EVENT: Final = 100
"""In days: a date of an arrest so near to the one on record is hardly that of another arrest."""
_ORDERED: Final = 4
"""In days: months of custody are told in round numbers, orders on record in days."""
_MONTH: Final = 30


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what the texts kept with one person contradict."""
    if not file.passages:
        return
    register = Register.of(file.names)
    for passage in file.passages:
        told = statements(passage, register)
        yield from inside(NAME, passage, told, file.around.today)
        yield from own_place(NAME, passage, file.around)
        yield from _against(file, [each for each in told if each.person == file.person.id])


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield what the printed texts contradict of the records of everybody they name."""
    for passage, told in file.stated:
        yield from inside(NAME, passage, told, file.around.today)
    for _, told in file.told:
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
    kinds = {kind for kind in _DATED_FIELDS if _days(file, kind)} | ({TERM} if _terms(file, "imprisonment") else set())
    return frozenset(
        kinds | ({AGE} if _days(file, BORN) else set()) | ({CITIZENSHIP} if file.person.citizenship else set())
    )


def _against(file: PersonFile, told: Sequence[Statement]) -> Iterator[Finding]:
    beginning = _beginning(file)
    for each in told:
        if beginning is not None and _of_another_time(file, each, beginning):
            continue
        yield from against(NAME, file, each)
        yield from identity_told(NAME, file, each, told)
        if each.kind in _DATED_FIELDS:
            yield from _date(file, each, told)
        elif each.kind == TERM:
            yield from _term(file, each)
        elif each.kind in (FINE, MONEY):
            yield from money_told(NAME, file, each, told)
        elif each.kind == ARTICLE:
            yield from _article(file, each)


def _beginning(file: PersonFile) -> date | None:
    """Return the first day on record of what the person is or was prosecuted for."""
    kinds = (DETAINED, OPENED, CHARGED, CONVICTED, TORTURED)
    return min((day.earliest for kind in kinds for day, _ in _days(file, kind)), default=None)


def _of_another_time(file: PersonFile, each: Statement, beginning: date) -> bool:
    """Return whether a statement tells only of days long before everything on record, and of no slip of one there."""
    if each.kind in _OF_A_LIFE or not each.times:
        return False
    if not all(day.known and day.latest < beginning - _LONG_BEFORE for day in each.times):
        return False
    recorded = [day for kind in (*_DATED_FIELDS,) for day, _ in _days(file, kind)]
    return not any(slipped(told, day) for told in each.times for day in recorded)


def _date(file: PersonFile, each: Statement, told: Sequence[Statement]) -> Iterator[Finding]:
    day, known = each.value, _days(file, each.kind)
    if not isinstance(day, PartialDate) or not known or any(agree(day, other) for other, _ in known):
        return
    nearest, source = min(known, key=lambda one: abs((one[0].earliest - day.earliest).days))
    slip = slipped(day, nearest)
    if not slip and (each.earlier or _of_another_case(file, each, told)):
        return
    severity = Severity.ERROR if slip or each.kind == BORN else Severity.WARNING
    values = {"what": KINDS[each.kind], "told": said_date(day), "recorded": said_date(nearest)}
    yield _finding(each, severity, _DATE, values, source)


def _of_another_case(file: PersonFile, each: Statement, told: Sequence[Statement]) -> bool:
    """Return whether a date in a text may well tell of another arrest, verdict or release than those recorded."""
    if each.kind == CONVICTED:
        beside = [other for other in told if other.kind == TERM and 0 <= other.start - each.start < 120]
        milder = [other for other in beside if other.detail != IMPRISONMENT and not _terms(file, other.detail)]
        return bool(milder) or not isinstance(each.value, PartialDate) or len(each.value.edtf) < 7
    if each.kind in (DIED, BORN) or not isinstance(each.value, PartialDate):
        return False
    known = [day for day, _ in _days(file, each.kind)]
    one_told = len({str(other.value) for other in told if other.kind == each.kind}) == 1
    if not each.value.exact or not one_told:
        return True
    if each.passage.people == (each.person,) and len({day.edtf for day in known}) == 1:
        return False
    told_on = each.value.earliest
    return min(abs((day.earliest - told_on).days) for day in known) > _SAME_EVENT


def _term(file: PersonFile, each: Statement) -> Iterator[Finding]:
    if not isinstance(each.value, Term) or each.earlier:
        return
    known = _terms(file, each.detail)
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
    days = [day for kind in kinds for day, _ in _days(file, kind)]
    if each.together is None or not days or any(agree(each.together, day) for day in days):
        return False
    slip = any(slipped(each.together, day) for day in days)
    return not slip and each.passage.people != (each.person,)


def _another_punishment(file: PersonFile, each: Statement) -> Iterator[Finding]:
    """Yield a punishment of a kind that is not on record, where one of another kind is."""
    recorded = [(kind, found[0][1]) for kind in _PRINCIPAL if (found := _terms(file, kind))]
    if each.detail in _PRINCIPAL and recorded and not _told_of_another_day(file, each):
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


def _sentences(file: PersonFile) -> Iterator[Punished]:
    for part in file.parts:
        yield from part.sentences


def _days(file: PersonFile, kind: str) -> list[tuple[PartialDate, Fact]]:
    return [
        (each.day, each.fact)
        for record, field in _DATED_FIELDS[kind](file)
        for each in dated(record, field, KINDS[kind])
    ]


def _terms(file: PersonFile, kind: str) -> list[tuple[Term, Fact]]:
    """Return the lengths on record of a kind of punishment or of custody that a court ordered."""
    if kind in (ADMINISTRATIVE, REMAND):
        kinds = ("admin_arrest",) if kind == ADMINISTRATIVE else ("pretrial", "house_arrest")
        ordered = [each for each in file.custody if each.custody_kind in kinds and each.extended_to is None]
        return [
            (Term(days=each.term_days), Fact(each.TYPE, each.id, "term_days", str(each.term_days)))
            for each in ordered
            if each.term_days is not None and each.term_days > 0
        ]
    principal: tuple[str, ...] = _PRINCIPAL if kind == PUNISHMENT else (kind,)
    return [
        (each.term, Fact(each.TYPE, each.id, "term", each.term.short))
        for punished in _sentences(file)
        for each in punished.components
        if each.component_type in principal and each.term is not None
    ]


def _acquittals(file: PersonFile) -> Iterator[tuple[Record, str]]:
    """Yield the days on which the person was acquitted on record."""
    for part in file.parts:
        if any(charge.stage == "acquitted" for charge in part.charges):
            yield from ((one.sentence, "pronounced") for one in part.sentences)
    yield from ((each, "end") for each in file.custody if each.end_reason == "acquitted")
