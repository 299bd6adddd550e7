# SPDX-License-Identifier: GPL-3.0-or-later
"""What a text tells of a person against what is on record: dates, terms, ages, articles, citizenship.

A date that differs from the recorded one in the day, the month or the year alone is a slip and an error; one that
differs altogether may belong to another arrest or another case, which a person must look at.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from kzdesk.domain.checks.article_titles import titled_alike
from kzdesk.domain.checks.dated import dated
from kzdesk.domain.checks.fates import against
from kzdesk.domain.checks.files import CaseFile, PersonFile, Punished, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.inside import inside
from kzdesk.domain.checks.recognise_names import Register
from kzdesk.domain.checks.statements import (
    AGE,
    ARTICLE,
    BORN,
    CITIZENSHIP,
    CONVICTED,
    DETAINED,
    DIED,
    FINE,
    RELEASED,
    SEX,
    TERM,
    Statement,
    statements,
)
from kzdesk.domain.checks.told import KINDS, agree, fact, place, said, slipped
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Record
from kzdesk.domain.said import said_date
from kzdesk.domain.terms import Term

NAME: Final = "narrative"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Texts against records")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare the text and the record with the source and correct the one that is wrong."
)
_DATE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” dates {what} {told}; on record it is {recorded}.")
_TERM: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells a term of {told}; on record it is {recorded}.")
_AGE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not fit the birth date on record, {recorded}.")
_OTHER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” says {told}; on record it is {recorded}.")
_FINE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells a fine of {told} tenge; on record it is {recorded}."
)
_ARTICLE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” cites article {told}; on record this offence is charged under article {recorded}."
)

_DATED_FIELDS: Final[dict[str, Callable[[PersonFile], Iterator[tuple[Record, str]]]]] = {
    DETAINED: lambda file: ((each, "start") for each in file.custody),
    RELEASED: lambda file: ((each, "end") for each in file.custody),
    CONVICTED: lambda file: ((each.sentence, "pronounced") for each in _sentences(file)),
    DIED: lambda file: iter([(file.person, "death_date")]),
    BORN: lambda file: iter([(file.person, "birth_date")]),
}
_OLDEST_TEXT: Final = 5
"""In years: how old a text without a date is at most taken to be where no event is on record."""
_BY_KIND: Final = {"imprisonment": "imprisonment", "restriction": "restriction", "suspended": "suspended"}


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what the texts kept with one person contradict."""
    if not file.passages:
        return
    register = Register.of(file.names)
    for passage in file.passages:
        told = statements(passage, register)
        yield from inside(NAME, passage, told, file.around.today)
        yield from _against(file, told)


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield what the printed texts contradict of the records of everybody they name."""
    for passage, told in file.told:
        yield from inside(NAME, passage, told, file.around.today)
        for person in dict.fromkeys(each.person for each in told):
            yield from _against(file.people[person], [each for each in told if each.person == person])


def look_case(file: CaseFile) -> Iterator[Finding]:
    """Yield what the texts kept with a case and its event contradict of the people in it."""
    if not file.passages:
        return
    people = {
        part.participation.person: PersonFile(person, file.around, names, parts=(part,))
        for names, part in file.parts
        if (person := file.people.get(part.participation.person)) is not None
    }
    register = Register.of(name for each in people.values() for name in each.names)
    for passage in file.passages:
        told = statements(passage, register)
        yield from inside(NAME, passage, told, file.around.today)
        for someone in dict.fromkeys(each.person for each in told if each.person in people):
            yield from _against(people[someone], [each for each in told if each.person == someone])


def recorded_kinds(file: PersonFile) -> frozenset[str]:
    """Return the kinds of statements that a person's records can confirm or contradict."""
    kinds = {kind for kind in _DATED_FIELDS if _days(file, kind)} | ({TERM} if _terms(file, "imprisonment") else set())
    return frozenset(
        kinds | ({AGE} if _days(file, BORN) else set()) | ({CITIZENSHIP} if file.person.citizenship else set())
    )


def _against(file: PersonFile, told: list[Statement] | tuple[Statement, ...]) -> Iterator[Finding]:
    for each in told:
        yield from against(NAME, file, each)
        if each.kind in _DATED_FIELDS:
            yield from _date(file, each, told)
        elif each.kind == TERM:
            yield from _term(file, each)
        elif each.kind == FINE:
            yield from _fine(file, each)
        elif each.kind == AGE:
            yield from _age(file, each, told)
        elif each.kind == ARTICLE:
            yield from _article(file, each)
        else:
            yield from _word(file, each)


def _date(file: PersonFile, each: Statement, told: list[Statement] | tuple[Statement, ...]) -> Iterator[Finding]:
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


def _of_another_case(file: PersonFile, each: Statement, told: list[Statement] | tuple[Statement, ...]) -> bool:
    """Return whether a date in a text may well tell of another arrest, verdict or release than those recorded."""
    if each.kind == CONVICTED:
        beside = [other for other in told if other.kind == TERM and 0 <= other.start - each.start < 120]
        milder = [other for other in beside if other.detail != "imprisonment" and not _terms(file, other.detail)]
        return bool(milder) or not isinstance(each.value, PartialDate) or len(each.value.edtf) < 7
    if each.kind in (DETAINED, RELEASED):
        same = [other for other in told if other.kind == each.kind]
        days = {day.edtf for day, _ in _days(file, each.kind)}
        return each.passage.people != (each.person,) or len(same) > 1 or len(days) > 1
    return False


def _term(file: PersonFile, each: Statement) -> Iterator[Finding]:
    known = _terms(file, _BY_KIND.get(each.detail, ""))
    if not isinstance(each.value, Term) or each.earlier or not known:
        return
    months = [term.total_months for term, _ in known]
    if any(each.value == term for term, _ in known) or each.value.total_months == sum(months):
        return
    verdicts = [day for day, _ in _days(file, CONVICTED)]
    another = each.together is not None and verdicts and not any(_near(each.together, day) for day in verdicts)
    if another and each.detail == "imprisonment" and each.together is not None:
        slip = any(slipped(each.together, day) for day in verdicts)
        if not slip and each.passage.people != (each.person,):
            return
    term, source = known[0]
    severity = Severity.ERROR if len(known) == 1 and each.detail == "imprisonment" else Severity.WARNING
    yield _finding(each, severity, _TERM, {"told": said(each.value), "recorded": said(term)}, source)


def _fine(file: PersonFile, each: Statement) -> Iterator[Finding]:
    known = [
        (one.amount_kzt, Fact(one.TYPE, one.id, "amount_kzt", str(one.amount_kzt)))
        for punished in _sentences(file)
        for one in punished.components
        if one.amount_kzt is not None
    ]
    if known and not each.earlier and each.value not in [amount for amount, _ in known]:
        amount, source = known[0]
        yield _finding(each, Severity.WARNING, _FINE, {"told": each.value, "recorded": amount}, source)


def _age(file: PersonFile, each: Statement, told: list[Statement] | tuple[Statement, ...]) -> Iterator[Finding]:
    """Yield an age that fits the birth date on none of the days the passage tells of, nor today."""
    for born in dated(file.person, "birth_date", KINDS[BORN]):
        days = [other.value for other in told if isinstance(other.value, PartialDate) and other.kind != BORN]
        days += [each.passage.as_of] if each.passage.as_of else []
        bounds = [_ages(born.day, day.earliest, day.latest) for day in days if day.known]
        if each.passage.as_of is None:
            bounds.append(_ages(born.day, _written_since(file), file.around.today))
        if not any(low <= int(str(each.value)) <= high for low, high in bounds):
            yield _finding(each, Severity.WARNING, _AGE, {"recorded": said_date(born.day)}, born.fact)


def _article(file: PersonFile, each: Statement) -> Iterator[Finding]:
    charges = [charge for part in file.parts for charge in part.charges]
    cited = [
        (law.article, charge.quoted_as or law.report_wording or law.title_en, charge)
        for charge in charges
        if (law := file.around.provisions.get(charge.provision)) is not None
    ]
    if not each.detail or each.value in [article for article, _, _ in cited]:
        return
    for article, title, charge in cited:
        if title and titled_alike(file.around, each.detail, article):
            source = Fact(charge.TYPE, charge.id, "provision", article)
            yield _finding(each, Severity.ERROR, _ARTICLE, {"told": each.value, "recorded": article}, source)
            return


def _word(file: PersonFile, each: Statement) -> Iterator[Finding]:
    person = file.person
    if each.kind == CITIZENSHIP and person.citizenship and each.value not in person.citizenship:
        source = Fact(person.TYPE, person.id, "citizenship", ", ".join(person.citizenship))
        yield _finding(each, Severity.WARNING, _OTHER, {"told": each.value, "recorded": source.value}, source)
    if each.kind == SEX and person.sex in _SEXES and each.value != person.sex:
        values = {"told": _SEXES[str(each.value)], "recorded": _SEXES[person.sex]}
        yield _finding(each, Severity.WARNING, _OTHER, values, Fact(person.TYPE, person.id, "sex", person.sex))


_SEXES: Final = {"male": QT_TRANSLATE_NOOP("checks", "a man"), "female": QT_TRANSLATE_NOOP("checks", "a woman")}


def _finding(
    each: Statement, severity: Severity, message: Message, values: Mapping[str, object], source: Fact
) -> Finding:
    where = {"place": place(each.passage), "quote": each.quoted}
    return Finding(NAME, severity, message.format(**where, **values), _LOOK, (fact(each), source), (each.person,))


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
    return [
        (each.term, Fact(each.TYPE, each.id, "term", each.term.short))
        for punished in _sentences(file)
        for each in punished.components
        if each.component_type == kind and each.term is not None
    ]


def _near(one: PartialDate, other: PartialDate) -> bool:
    return one.earliest <= other.latest and other.earliest <= one.latest


def _written_since(file: PersonFile) -> date:
    """Return the earliest day that a text without a date can be of: the first detention or verdict on record."""
    days = [day.earliest for kind in (DETAINED, CONVICTED) for day, _ in _days(file, kind)]
    return min(days, default=file.around.today.replace(day=1, year=file.around.today.year - _OLDEST_TEXT))


def _ages(born: PartialDate, first: date, last: date) -> tuple[int, int]:
    """Return the lowest and the highest age somebody born then can have between two days."""
    return _years(born.latest, first), _years(born.earliest, last)


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
