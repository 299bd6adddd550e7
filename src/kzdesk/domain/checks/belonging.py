# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that refer to several others which do not belong together, and names and titles against what they name."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks import titles_told
from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.said_kinds import said_custody
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.name_key import match_key
from kzdesk.domain.records.advocacy import Intervention, SanctionsTarget
from kzdesk.domain.records.case import Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Facility, Organisation, Place
from kzdesk.domain.records.source import Assertion, Information, Source
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
_ACCEPTED: Final = QT_TRANSLATE_NOOP(
    "checks", "“{told}” was accepted from a source for the field “{field}”, but the record has “{value}”."
)
_DEAD_SOURCE: Final = QT_TRANSLATE_NOOP(
    "checks", "The victim is recorded as telling this on {date}, after the victim’s death on {other}."
)
_SENT_BEFORE: Final = QT_TRANSLATE_NOOP(
    "checks", "An appeal for the person’s liberty was sent on {date}, before the first custody began on {other}."
)
_SENT_AFTER: Final = QT_TRANSLATE_NOOP(
    "checks", "An appeal for the person’s liberty was sent on {date}, after the last custody ended on {other}."
)
_NOT_MISSING: Final = QT_TRANSLATE_NOOP(
    "checks", "The case was sent on {date} to a mechanism for the disappeared, but the person was under {kind} then."
)
_HIDDEN: Final = frozenset({"missing", "unofficial"})
_FOR_LIBERTY: Final = frozenset({"urgent_action", "wgad", "diplomatic_visit", "legal_aid"})
_LATE: Final = 30
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
    yield from _asserted(file)
    yield from _told_by_the_dead(file)
    yield from _appeal(file)
    yield from _not_missing(file)
    yield from titles_told.look(NAME, file)


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
    about_another = titles_told.ABOUT_ANOTHER.search(title) is not None
    years = {int(year) for year in _A_YEAR.findall(title)} if day and not about_another else set()
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


def _asserted(file: RecordFile) -> Iterator[Finding]:
    """Yield what was accepted from a source and is not what the record holds."""
    told = file.record
    subject = next((each for each in file.parts if each.id == getattr(told, "subject_id", "")), None)
    if not isinstance(told, Assertion) or told.status != "accepted" or subject is None:
        return
    item = next((each for each in specs(type(subject)) if each.name == told.subject_field), None)
    value = getattr(subject, told.subject_field) if item and item.sensitivity is not Sensitivity.P3 else None
    if isinstance(value, PartialDate) and value.known:
        said = _read(told.value)
        differs = said is not None and (before(said, value) or before(value, said))
    elif item is not None and item.kind in (Kind.CHOICE, Kind.TEXT) and value:
        differs = str(value).casefold().split() != told.value.casefold().split()
    else:
        return
    if differs and item is not None:
        message = _ACCEPTED.format(field=item.label, told=told.value, value=str(value))
        yield _found(file, message, (fact(told, "value"), fact(subject, told.subject_field)))


def _read(told: str) -> PartialDate | None:
    """Return the date that words tell; None where they are none, such as “in early spring”."""
    try:
        return known(PartialDate.parse(told))
    except Refused:
        return None


def _told_by_the_dead(file: RecordFile) -> Iterator[Finding]:
    told, person, source = file.record, file.related.get("person"), file.related.get("source")
    if isinstance(told, Information) and isinstance(person, Person) and isinstance(source, Source):
        death, day = known(person.death_date), known(told.received_on)
        if source.source_kind == "victim" and death and day and before(death, day):
            message = _DEAD_SOURCE.format(date=said_date(day), other=said_date(death))
            yield _found(file, message, (fact(told, "received_on"), fact(person, "death_date")))


def _appeal(file: RecordFile) -> Iterator[Finding]:
    """Yield appeals for somebody’s liberty from before the first or after the last custody of the person."""
    appeal = file.record
    held = [each for each in file.parts if isinstance(each, CustodyEpisode)]
    starts = [day for each in held if (day := known(each.start))]
    ends = [day for each in held if (day := known(each.end))]
    sent = (
        known(appeal.sent_on) if isinstance(appeal, Intervention) and appeal.intervention_type in _FOR_LIBERTY else None
    )
    if sent is None or not held or len(starts) < len(held):
        return
    first, last = min(starts, key=lambda day: day.earliest), max(ends, key=lambda day: day.latest, default=None)
    if before(sent, first):
        message = _SENT_BEFORE.format(date=said_date(sent), other=said_date(first))
        yield _found(file, message, (fact(appeal, "sent_on"), fact(held[0], "start")))
    elif last and len(ends) == len(held) and (sent.earliest - last.latest).days > _LATE:
        message = _SENT_AFTER.format(date=said_date(sent), other=said_date(last))
        yield _found(file, message, (fact(appeal, "sent_on"), fact(held[-1], "end")), Severity.HINT)


def _not_missing(file: RecordFile) -> Iterator[Finding]:
    """Yield a communication about a disappearance of somebody whose place of custody was known on that day."""
    sent = file.record
    day = known(sent.sent_on) if isinstance(sent, Intervention) and sent.intervention_type == "wgeid" else None
    for each in file.parts if isinstance(sent, Intervention) and day is not None else ():
        if isinstance(each, CustodyEpisode) and each.facility and day and each.custody_kind not in _HIDDEN:
            start, end = known(each.start), known(each.end)
            if start and before(start, day) and (each.end is None or (end and before(day, end))):
                message = _NOT_MISSING.format(date=said_date(day), kind=said_custody(each.custody_kind))
                yield _found(file, message, (fact(sent, "sent_on"), fact(each, "facility")), Severity.HINT)
                return


def _keys(written: str) -> set[str]:
    return {key for word in _WORDS.findall(written) if len(key := match_key(word, "")) > 1}


def _found(
    file: RecordFile, message: Message, facts: tuple[Fact, ...], severity: Severity = Severity.WARNING
) -> Finding:
    return Finding(NAME, severity, message, _LOOK, facts, file.people)
