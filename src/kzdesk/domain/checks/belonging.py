# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that refer to several others which do not belong together, and names and titles against what they name."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.name_key import match_key
from kzdesk.domain.records.advocacy import SanctionsTarget
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.said import said_date

NAME: Final = "belonging"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Records that belong together")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Look what the record is about, and choose the right one or correct the name."
)
_OTHERS: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The record refers to two records that do not belong together: one is about another person, case or event.",
)
_NOT_IN_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "The record is about a person and a case, but the person is not in that case."
)
_TYPE: Final = QT_TRANSLATE_NOOP("checks", "The name “{name}” does not fit the type recorded.")
_YEAR: Final = QT_TRANSLATE_NOOP("checks", "The title “{name}” tells another year than the date recorded, {date}.")
_TARGET: Final = QT_TRANSLATE_NOOP("checks", "The sanctions target “{name}” is linked to a person of another name.")
_SAME: Final = (
    ("act", "victim", "person"),
    ("custody_episode", "person", "person"),
    ("hearing", "case", "case"),
    ("act", "event", "event"),
)
"""A record referred to, its own reference, and the field of the first record that must hold the same."""
_TITLES: Final = {"event": "start", "edition": "as_of", "report": "as_of"}
_TYPES: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    (r"\bcourts?\b|\bсуд\b|\bсоты\b", frozenset({"court"})),
    (r"\bpolice\b|полици|полиция", frozenset({"police"})),
    (r"\bprosecutor|прокуратур", frozenset({"prosecutor"})),
    (r"\bbank\b|\bбанк", frozenset({"bank"})),
)
_FACILITIES: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    (r"\bcolony\b|\bколони", frozenset({"colony", "settlement", "prison"})),
    (r"\bSIZO\b|\bСИЗО\b|pre-?trial detention", frozenset({"sizo", "knb_sizo"})),
    (r"\bIVS\b|\bИВС\b|temporary detention", frozenset({"ivs"})),
    (r"\bhospital\b|больниц|аурухана", frozenset({"hospital", "psychiatric"})),
    (r"\bpolice (?:station|department)\b|\bотдел полиции\b|\bРОВД\b", frozenset({"police"})),
)
_PLACES: Final[tuple[tuple[str, frozenset[str]], ...]] = (
    (r"\b(?:region|oblast)\b|\bобласть\b|\bоблысы\b", frozenset({"oblast"})),
    (r"\bdistrict\b|\bрайон\b|\bауданы\b", frozenset({"district", "city_district"})),
)
_WORDS: Final = re.compile(r"[^\W\d_]+")
_A_YEAR: Final = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d-])")


def look(file: RecordFile) -> Iterator[Finding]:
    """Yield what a record that stands alone refers to and does not fit together."""
    yield from _owners(file)
    yield from _in_case(file)
    yield from _named(file)
    yield from _title(file)
    yield from _target(file)


def _owners(file: RecordFile) -> Iterator[Finding]:
    for name, field, own in _SAME:
        other, mine = file.related.get(name), getattr(file.record, own, "")
        theirs = getattr(other, field, "")
        if other is not None and mine and theirs and mine != theirs:
            yield _found(file, _OTHERS, (fact(file.record, own), fact(other, field)))


def _in_case(file: RecordFile) -> Iterator[Finding]:
    person, case = getattr(file.record, "person", ""), getattr(file.record, "case", "")
    taking_part = [each for each in file.parts if isinstance(each, Participation) and each.case == case]
    if person and case and taking_part and all(each.person != person for each in taking_part):
        yield _found(file, _NOT_IN_CASE, (fact(file.record, "person"), fact(file.record, "case")))


def _named(file: RecordFile) -> Iterator[Finding]:
    record = file.record
    if isinstance(record, Organisation):
        yield from _fits(file, record, "org_type", _TYPES)
    elif isinstance(record, Facility):
        yield from _fits(file, record, "facility_type", _FACILITIES)
    elif isinstance(record, Place):
        yield from _fits(file, record, "level", _PLACES)


def _fits(
    file: RecordFile,
    record: Organisation | Facility | Place,
    field: str,
    patterns: tuple[tuple[str, frozenset[str]], ...],
) -> Iterator[Finding]:
    """Yield a name whose words stand for types of which the record is none; words for several types say nothing."""
    told = [types for pattern, types in patterns if re.search(pattern, record.name, re.IGNORECASE)]
    value = getattr(record, field)
    if len(told) == 1 and value not in ("", "unofficial") and value not in told[0]:
        yield _found(file, _TYPE.format(name=record.name), (fact(record, "name"), fact(record, field)))


def _title(file: RecordFile) -> Iterator[Finding]:
    field = _TITLES.get(file.record.TYPE)
    day: PartialDate | None = known(getattr(file.record, field)) if field else None
    title: str = getattr(file.record, "title", "")
    years = {int(year) for year in _A_YEAR.findall(title)} if day else set()
    if field and day and years and not any(day.earliest.year <= year <= day.latest.year for year in years):
        message = _YEAR.format(name=title, date=said_date(day))
        severity = Severity.WARNING if file.record.TYPE != "report" else Severity.HINT
        yield _found(file, message, (fact(file.record, "title"), fact(file.record, field)), severity)


def _target(file: RecordFile) -> Iterator[Finding]:
    target = file.record
    names = [each for each in file.parts if isinstance(each, PersonName)]
    if isinstance(target, SanctionsTarget) and names:
        told = _keys(f"{target.name} {target.name_kk} {target.name_ru}")
        if told and not any(told & _keys(each.written) for each in names):
            yield _found(file, _TARGET.format(name=target.name), (fact(target, "name"), fact(target, "person")))


def _keys(written: str) -> set[str]:
    return {key for word in _WORDS.findall(written) if len(key := match_key(word, "")) > 1}


def _found(
    file: RecordFile, message: Message, facts: tuple[Fact, ...], severity: Severity = Severity.WARNING
) -> Finding:
    return Finding(NAME, severity, message, _LOOK, facts, file.people)
