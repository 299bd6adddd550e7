# SPDX-License-Identifier: GPL-3.0-or-later
"""One fact told twice and differently: in two texts, or by two sources of one record.

A text against a record is the check `narrative`; here the records are silent.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.courts_told import courts_told
from kzdesk.domain.checks.deaths_told import deaths_told
from kzdesk.domain.checks.files import PersonFile, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.judges_told import judges_told
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.narrative import recorded_kinds
from kzdesk.domain.checks.numbers_twice import slipped as slip_of_a_number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.people_told import people_told
from kzdesk.domain.checks.recognise import sentences
from kzdesk.domain.checks.recognise_dates import SaidDate, dates
from kzdesk.domain.checks.recognise_events import (
    ACQUITTED,
    BORN,
    CHARGED,
    CONVICTED,
    DETAINED,
    DIED,
    DIED_AT,
    ENDS,
    RELEASED,
    TORTURED,
)
from kzdesk.domain.checks.recognise_places import BORN_AT, COURT, TRIED
from kzdesk.domain.checks.recognise_roles import PROFESSIONS, profession
from kzdesk.domain.checks.recognise_terms import ADMINISTRATIVE, BAN, IMPRISONMENT, PUNISHMENT
from kzdesk.domain.checks.stated import AGE, AT, CITIZENSHIP, FINE, HOME, MONEY, PLEA, ROLE, TERM, Statement
from kzdesk.domain.checks.statements import SOMEBODY
from kzdesk.domain.checks.told import (
    KINDS,
    agree,
    fact,
    meant_again,
    of_year,
    on_record,
    passage_fact,
    place,
    said,
    slipped,
)
from kzdesk.domain.checks.towns import TOWNS
from kzdesk.domain.checks.verdicts_twice import verdicts_twice
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.names import spelling
from kzdesk.domain.records.advocacy import Recommendation
from kzdesk.domain.records.source import Assertion, Information
from kzdesk.domain.said import said_date
from kzdesk.domain.terms import Term

NAME: Final = "told_twice"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "One fact told differently")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_DECIDE: Final = QT_TRANSLATE_NOOP("checks", "Decide which source to follow and note why.")
_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Texts differ about {what} of one person: {told} (“{quote}”, {place}) and {other} (“{other_quote}”, "
    "{other_place}).",
)
_SOURCES: Final = QT_TRANSLATE_NOOP(
    "checks", "Sources contradict each other about “{field}”: {told} and {other}; nothing is decided."
)

_BOTH_ACCEPTED: Final = QT_TRANSLATE_NOOP(
    "checks", "Two sources that differ are both accepted about “{field}”: {told} and {other}."
)
_SAME_WORDS: Final = QT_TRANSLATE_NOOP("checks", "One recommendation is recorded twice, in the same words.")
_END: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not fit a term of {term} that began {date}.")
_A_MONTH: Final = 31
_LEEWAY: Final = timedelta(days=62)
_DOCUMENT_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "One document of the same body seems to be dated {day} in {place} and {other} in {other_place}."
)
_DOCUMENTS: Final = (
    ("resolution", r"resolution|резолюци\w+|қарар\w*"),
    ("opinion", r"opinion|мнени\w+|заключени\w+|пікір\w*"),
    ("judgment", r"judge?ment|ruling|постановлени\w+|қаулы\w*"),
    ("decision", r"decision|views|решени\w+|соображени\w+|шешім\w*"),
    ("decree", r"decree|указ\w?|жарлы\w+"),
    ("statement", r"statement|заявлени\w+|мәлімдеме\w*"),
    ("report", r"report|доклад\w?|баяндама\w*"),
)
_BODIES: Final = (
    ("parliament", r"European Parliament|Европейск\w+ парламент\w*|Европарламент\w*|Еуропа(?:лық)? парламент\w*"),
    ("pace", r"PACE|ПАСЕ|ЕКПА"),
    ("osce", r"OSCE|ОБСЕ|ЕҚЫҰ"),
    ("wgad", r"Working Group|WGAD|Рабоч\w+ групп\w+|РГПЗ|Жұмыс тобы\w*"),
    ("hrc", r"Human Rights Committee|Комитет\w* по правам человека|Адам құқықтары\w* комитет\w*"),
    ("cat", r"Committee against Torture|Комитет\w* против пыток|Азаптауға қарсы комитет\w*"),
    ("council", r"Human Rights Council|Совет\w* по правам человека|Адам құқықтары кеңес\w*"),
    ("rapporteur", r"Special Rapporteur|Спец(?:иальн\w+ )?докладчик\w*|Арнайы баяндамашы\w*"),
    ("supreme", r"Supreme Court|Верховн\w+ суд\w*|Жоғарғы сот\w*"),
    ("president", r"President|Президент\w*"),
    ("government", r"Government|Правительств\w*|Үкімет\w*"),
)
_DOCUMENT: Final = tuple((name, late(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _DOCUMENTS)
_BODY: Final = tuple((name, late(rf"\b(?:{words})\b")) for name, words in _BODIES)
_NUMBERED: Final = late(r"(?:No\.?|№|Nr\.?)\s?(\d+/\d{4}|\d+(?:/\d+)?)")
_DATES: Final = (DETAINED, CONVICTED, DIED, BORN, CHARGED, ACQUITTED, RELEASED, TORTURED)
_OFFICIALS: Final = frozenset({"judge", "prosecutor", "law", "investigator"})
"""Parts in a trial of which nobody has two."""
_SLIPS_ONLY: Final = frozenset({DETAINED, CHARGED, ACQUITTED, RELEASED, TORTURED})
"""What may happen to one person more than once, so that only dates that differ in one number are told of."""
_FOR_LIFE: Final = frozenset({AGE, BORN, DIED, CITIZENSHIP})
"""What one text does not tell twice of one person unless it is the same."""


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield what two texts tell differently of one person, and assertions of sources that are left undecided."""
    told: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for _, stated in file.stated:
        for each in stated:
            if each.person != SOMEBODY:
                told[each.person, each.kind].append(each)
    for (person, kind), several in told.items():
        if person not in file.people or kind not in recorded_kinds(file.people[person]):
            yield from _differing(kind, several)
    for person in dict.fromkeys(person for person, _ in told if person in file.people):
        yield from _ends(file.people[person], told)
    yield from people_told(NAME, file)
    yield from verdicts_twice(NAME, told, file.people)
    yield from courts_told(NAME, file)
    yield from deaths_told(NAME, file)
    yield from judges_told(NAME, file)
    yield from _documents(file)
    yield from _undecided(file)
    yield from _accepted(file)
    yield from _recommended(file)


def look_person(file: PersonFile) -> Iterator[Finding]:
    """Yield what the texts kept only with one person tell differently, from each other or from the entry of a list."""
    if len(file.passages) < 2 or not file.kept_passages:
        return
    told: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for _, stated in file.stated:
        for each in stated:
            if each.person == file.person.id:
                told[each.person, each.kind].append(each)
    recorded = recorded_kinds(file)
    for (_, kind), several in told.items():
        if kind not in recorded:
            yield from _differing(kind, several)
    yield from verdicts_twice(NAME, told, {file.person.id: file})


def _differing(kind: str, several: list[Statement]) -> Iterator[Finding]:
    """Yield the first two statements of a kind that cannot both be true, from different passages."""
    for one, other in combinations(several, 2):
        apart = (one.passage.record_id, one.passage.field) != (other.passage.record_id, other.passage.field)
        once = apart or kind in _FOR_LIFE or kind in (AT, PLEA) or (kind == ROLE and _professions_differ(one, other))
        once = once or (kind in (TERM, FINE, MONEY) and meant_again(other))
        if one.inferred or other.inferred:
            clash = apart and _days_differ(one, other)
        else:
            clash = once and not (one.earlier or other.earlier) and _clash(kind, one, other)
        if clash:
            values = {
                "what": KINDS[one.detail if kind == AT else kind],
                "told": said(one.value),
                "other": said(other.value),
            }
            quotes = {"quote": one.quoted, "other_quote": other.quoted}
            places = {"place": place(one.passage), "other_place": place(other.passage)}
            message = _TWICE.format(**values, **quotes, **places)
            sure = (kind != ROLE or _professions_differ(one, other)) and not _of_sources(one, other)
            severity = Severity.WARNING if sure else Severity.HINT
            yield Finding(NAME, severity, message, _LOOK, (fact(one), fact(other)), on_record(one))
            return


def _of_sources(one: Statement, other: Statement) -> bool:
    """Return whether both are what sources said, who may well differ."""
    return one.passage.record_type == other.passage.record_type == Information.TYPE


def _days_differ(one: Statement, other: Statement) -> bool:
    """Return whether two dates, one of which is told without a year, are one slip apart, taken to be of one year."""
    first, then = (one, other) if one.inferred else (other, one)
    if not (isinstance(first.value, PartialDate) and isinstance(then.value, PartialDate)) or then.inferred:
        return False
    year = then.value.earliest.year
    return year - first.value.earliest.year in (0, 1) and slipped(of_year(first.value, year), then.value)


def _professions_differ(one: Statement, other: Statement) -> bool:
    first, then = profession(str(one.value)), profession(str(other.value))
    of_a_trial = first in _OFFICIALS and then in _OFFICIALS
    return first != then and (of_a_trial or (first in PROFESSIONS and then in PROFESSIONS))


def _clash(kind: str, one: Statement, other: Statement) -> bool:
    first, then = one.value, other.value
    if isinstance(first, PartialDate) and isinstance(then, PartialDate):
        if kind in (CONVICTED, DETAINED) and not (len(first.edtf) > 4 and len(then.edtf) > 4):
            return False
        return kind in _DATES and not agree(first, then) and (kind not in _SLIPS_ONLY or slipped(first, then))
    if kind == AGE:
        return abs(int(str(first)) - int(str(then))) > 1
    clash = _CLASHING.get(kind)
    return first != then and clash is not None and clash(one, other)


def _different(one: Statement, other: Statement) -> bool:
    return one.value != other.value


def _terms_clash(one: Statement, other: Statement) -> bool:
    if one.detail == other.detail == ADMINISTRATIVE:
        days = (*one.times, *other.times)
        within_a_month = all((each.latest - each.earliest).days <= _A_MONTH for each in days)
        return len(one.times) == len(other.times) == 1 and within_a_month and agree(*days)
    details = {one.detail, other.detail}
    return details <= {IMPRISONMENT, PUNISHMENT} or details == {BAN}


def _amounts_clash(one: Statement, other: Statement) -> bool:
    told_of_one = one.detail == other.detail and not one.detail.startswith(" ")
    return told_of_one and slip_of_a_number(int(str(one.value)), int(str(other.value)))


def _homes_clash(one: Statement, other: Statement) -> bool:
    """Return whether two homes are different places; names in other letters or cases are not compared."""
    first, then = str(one.value), str(other.value)
    alike = (first in TOWNS) == (then in TOWNS) and first.isascii() == then.isascii()
    return alike and spelling(first) != spelling(then)


def _of_one_event(one: Statement, other: Statement) -> bool:
    """Return whether two towns are told of one and the same: a birth, a death, or what happened on one day."""
    details = {one.detail, other.detail}
    if (len(details) > 1 and details != {COURT, TRIED}) or details == {COURT}:
        return False
    day = one.together
    return one.detail in (BORN_AT, DIED_AT) or (day is not None and day.exact and day == other.together)


_CLASHING: Final[Mapping[str, Callable[[Statement, Statement], bool]]] = {
    TERM: _terms_clash,
    FINE: _amounts_clash,
    MONEY: _amounts_clash,
    HOME: _homes_clash,
    AT: _of_one_event,
    CITIZENSHIP: _different,
    ROLE: _different,
    PLEA: _different,
}
"""When two statements of a kind with different values cannot both be true."""


def _ends(file: PersonFile, told: Mapping[tuple[str, str], list[Statement]]) -> Iterator[Finding]:
    """Yield an end of a term that no known beginning and no known length lead to."""
    ends = [each for each in told.get((file.person.id, ENDS), ()) if isinstance(each.value, PartialDate)]
    begun = [each for kind in (CONVICTED, DETAINED) for each in told.get((file.person.id, kind), ())]
    days = [each.value for each in begun if isinstance(each.value, PartialDate)]
    days += [each.start for each in file.custody if each.start is not None and each.start.known]
    lengths = [each for each in told.get((file.person.id, TERM), ()) if each.detail not in (ADMINISTRATIVE, BAN)]
    terms = [each.value for each in lengths if isinstance(each.value, Term)]
    for part in file.parts:
        for punished in part.sentences:
            days += [each for each in (punished.sentence.pronounced,) if each is not None and each.known]
            days += [each.counted_from for each in punished.components if each.counted_from is not None]
            terms += [each.term for each in punished.components if each.term is not None]
    for end in ends:
        day = end.value
        if (
            not days
            or not terms
            or not isinstance(day, PartialDate)
            or any(_leads(a, b, day) for a in days for b in terms)
        ):
            continue
        message = _END.format(place=place(end.passage), quote=end.quoted, term=said(terms[0]), date=said_date(days[0]))
        facts = (fact(end), *(fact(each) for each in (*begun[:1], *lengths[:1])))
        yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, (file.person.id,))


def _leads(start: PartialDate, length: Term, end: PartialDate) -> bool:
    """Return whether a term that begins then may end then, two months of custody or credit more or less."""
    days = timedelta(days=length.total_months * 30.44 + length.days)
    try:
        return start.earliest + days - _LEEWAY <= end.latest and end.earliest <= start.latest + days + _LEEWAY
    except OverflowError:
        return False


def _documents(file: TextsFile) -> Iterator[Finding]:
    """Yield resolutions, laws and opinions of one body that two texts date with one number different."""
    told: dict[tuple[str, str, str], list[tuple[Passage, SaidDate]]] = defaultdict(list)
    for passage in file.passages:
        for sentence in sentences(passage.text):
            text = sentence.of(passage.text)
            named = next((name for name, words in _DOCUMENT if words.search(text)), "")
            body = next((name for name, words in _BODY if words.search(text)), "") if named else ""
            number = _NUMBERED.search(text) if body else None
            for day in dates(text) if body else ():
                if day.day is not None:
                    told[named, body, number[1] if number else ""].append((passage, day))
    for (_, _, numbered), several in told.items():
        for (passage, one), (other, then) in combinations(several, 2):
            apart = passage.record_id != other.record_id
            same = numbered and apart and one.day and then.day and one.day.exact and then.day.exact
            differ = one.day and then.day and (slipped(one.day, then.day) or (same and one.day != then.day))
            if differ and one.day and then.day:
                values = {"day": said_date(one.day), "other": said_date(then.day)}
                message = _DOCUMENT_TWICE.format(place=place(passage), other_place=place(other), **values)
                facts = (passage_fact(passage, str(one.day)), passage_fact(other, str(then.day)))
                yield Finding(NAME, Severity.WARNING, message, _LOOK, facts)


def _undecided(file: TextsFile) -> Iterator[Finding]:
    about: dict[tuple[str, str, str], dict[str, Fact]] = defaultdict(dict)
    decided = {
        (each.subject_type, each.subject_id, each.subject_field)
        for each in file.assertions
        if each.status == "accepted"
    }
    for each in file.assertions:
        key = (each.subject_type, each.subject_id, each.subject_field)
        if each.status == "disputed" and key not in decided:
            about[key].setdefault(each.value.strip().casefold(), Fact(each.TYPE, each.id, "value", each.value))
    for (_, subject, field), values in about.items():
        if len(values) > 1:
            one, other = list(values.values())[:2]
            message = _SOURCES.format(field=field, told=one.value, other=other.value)
            people = (subject,) if subject in file.people else ()
            yield Finding(NAME, Severity.WARNING, message, _DECIDE, (one, other), people)


def _accepted(file: TextsFile) -> Iterator[Finding]:
    """Yield two values of one field that were both accepted."""
    told: dict[tuple[str, str, str], Assertion] = {}
    for each in file.assertions:
        if each.status != "accepted":
            continue
        first = told.setdefault((each.subject_type, each.subject_id, each.subject_field), each)
        if " ".join(first.value.casefold().split()) != " ".join(each.value.casefold().split()):
            message = _BOTH_ACCEPTED.format(field=each.subject_field, told=first.value, other=each.value)
            facts = tuple(Fact(one.TYPE, one.id, "value", one.value) for one in (first, each))
            people = (each.subject_id,) if each.subject_id in file.people else ()
            yield Finding(NAME, Severity.WARNING, message, _DECIDE, facts, people)


def _recommended(file: TextsFile) -> Iterator[Finding]:
    seen: dict[str, Recommendation] = {}
    for each in file.recommendations:
        words = " ".join(re.findall(r"\w+", each.wording.casefold()))
        first = seen.setdefault(words, each) if words else each
        if first is not each and first.addressees.casefold().split() == each.addressees.casefold().split():
            facts = tuple(Fact(one.TYPE, one.id, "wording") for one in (first, each))
            yield Finding(NAME, Severity.WARNING, _SAME_WORDS, _LOOK, facts)
