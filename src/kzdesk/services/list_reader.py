# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a published list from JSON text and tells every fault of it with its line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kzdesk.documents.formats.json_file import DOCUMENT, read_document
from kzdesk.domain.dates import PartialDate, format_date
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.listing import CRITERIA
from kzdesk.services.list_fields import Fault, Faults, Fields
from kzdesk.services.list_measure import read_measure
from kzdesk.services.located_json import LocatedObject, Value, read_located
from kzdesk.services.published_list import (
    ListedEntry,
    ListedGroup,
    ListedName,
    ListedSection,
    PublishedList,
)

_NOT_A_LIST = QT_TRANSLATE_NOOP("files", "Line {line}: this file is not a published list. Nothing was changed.")
_NO_LIST = QT_TRANSLATE_NOOP(
    "files", "This document carries no list that could be imported; an Annex 1 does. Nothing was changed."
)
_FAULTY = QT_TRANSLATE_NOOP(
    "files", "The file has {count} faults; the first: {first} Nothing was changed. Mend the file and try again."
)
_NUMBER = QT_TRANSLATE_NOOP(
    "files", "Line {line}: {path} is {found}, but the entry is number {expected} of its section."
)
_COUNT = QT_TRANSLATE_NOOP("files", "Line {line}: {path} says {found}, but the list has {expected} entries there.")
_PRINTED = QT_TRANSLATE_NOOP("files", "Line {line}: {path} does not agree with the given name and surname.")
_NO_NAME = QT_TRANSLATE_NOOP("files", "Line {line}: {path} has neither a given name nor a surname.")
_TWICE = QT_TRANSLATE_NOOP("files", "Line {line}: {path} stands in the list twice, the first time on line {first}.")
_SAME_HEADING = QT_TRANSLATE_NOOP("files", "Line {line}: {path} has two groups with the heading “{title}”.")

SECTION_CODES: Final = ("convicted", "under_arrest")
_SEXES: Final = ("female", "male", "other", "unknown")
_SCRIPTS: Final = ("arab", "kk_cyrl", "latin", "ru_cyrl")
_NAME_KINDS: Final = ("official", "report_preferred", "media", "alias", "former", "court_document", "misspelling")


@dataclass(frozen=True, slots=True)
class KnownPlaces:
    """English names of the reference data and the codes they stand for."""

    countries: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)


class FaultyFile(Refused):
    """A file that cannot be imported as it is, with everything that is wrong with it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        """Keep the faults, in the order of their lines."""
        ordered = tuple(sorted(faults, key=lambda fault: fault.line))
        first = ordered[0].message
        super().__init__(_FAULTY.format(count=len(ordered), first=first), code="faulty_file")
        self.faults = ordered


def read_published_list(text: str, known: KnownPlaces) -> PublishedList:
    """Return the list a JSON text holds: a bare one, or the one that a document of kzdesk carries.

    Raises `Refused` or `FaultyFile` with lines and sentences.
    """
    value = _list_in(read_located(text), text)
    if not isinstance(value, LocatedObject) or "sections" not in value.values:
        raise Refused(_NOT_A_LIST.format(line=1), code="not_a_list")
    faults = Faults()
    found = _read_list(Fields(value, "", faults), known)
    _find_doubles(found, faults)
    if faults.found:
        raise FaultyFile(tuple(faults.found))
    return found


def _list_in(value: Value, text: str) -> Value:
    """Return what is to be read as the list. Raises `Refused` when a document is damaged or carries no list."""
    if not isinstance(value, LocatedObject) or value.values.get("format") != DOCUMENT:
        return value
    if "sections" not in read_document(text.encode("utf-8", "surrogatepass")).exchange:
        raise Refused(_NO_LIST, code="no_list")
    return value.values["exchange"]


def _read_list(fields: Fields, known: KnownPlaces) -> PublishedList:
    sections = fields.objects("sections", lambda each: _read_section(each, known), required=True)
    found = PublishedList(
        title=fields.text("title", required=True),
        as_of=fields.date("as_of", required=True) or PartialDate("XXXX"),
        source=fields.text("source"),
        coalition=fields.texts("coalition"),
        sections=sections,
    )
    counts = fields.within("counts")
    if counts is not None:
        _compare_counts(counts, found)
    fields.ignore("fictional", "as_of_note")
    fields.close()
    return found


def _compare_counts(counts: Fields, found: PublishedList) -> None:
    expected = {"total": found.total}
    for code in SECTION_CODES:
        expected[code] = sum(len(g.entries) for s in found.sections if s.code == code for g in s.groups)
    for key, number in expected.items():
        told = counts.number(key)
        if told is not None and told != number:
            counts.fault(key, _COUNT, found=told, expected=number)
    counts.close()


def _read_section(fields: Fields, known: KnownPlaces) -> ListedSection:
    groups = fields.objects("groups", lambda each: _read_group(each, known), required=True)
    section = ListedSection(
        line=fields.line,
        code=fields.one_of("code", SECTION_CODES),
        title=fields.text("title", required=True),
        groups=tuple(group for group, _ in groups),
    )
    running = 0
    for _, entries in groups:
        for entry, entry_fields in entries:
            running += 1
            if entry.number != running:
                entry_fields.fault("number", _NUMBER, found=entry.number, expected=running)
    titles = [group.title for group, _ in groups]
    for title in {title for title in titles if titles.count(title) > 1}:
        fields.fault("groups", _SAME_HEADING, title=title)
    fields.close()
    return section


def _read_group(fields: Fields, known: KnownPlaces) -> tuple[ListedGroup, tuple[tuple[ListedEntry, Fields], ...]]:
    entries = fields.objects("entries", lambda each: (_read_entry(each, known), each), required=True)
    summary = fields.text("intro_summary")
    group = ListedGroup(
        line=fields.line,
        title=fields.text("title", required=True),
        intro=fields.texts("intro") or ((summary,) if summary else ()),
        ordering=fields.one_of("ordering", ("alphabet", "manual"), default="manual"),
        alphabet=fields.one_of("alphabet", ("kk", "ru"), default="ru"),
        entries=tuple(entry for entry, _ in entries),
    )
    fields.ignore("source_line")
    fields.close()
    return group, entries


def _read_entry(fields: Fields, known: KnownPlaces) -> ListedEntry:
    given, surname = fields.text("given_name"), fields.text("surname")
    _check_name(fields, given, surname)
    measure, dates, notes = read_measure(fields, known.countries)
    entry = ListedEntry(
        line=fields.line,
        number=fields.number("number", required=True) or 0,
        given=given,
        surname=surname,
        names=fields.objects("names", _read_name),
        sex=fields.one_of("sex", _SEXES, default=""),
        citizenship=fields.coded("citizenship", known.countries),
        occupation=fields.text("occupation"),
        measure=measure,
        case_label=fields.text("case_label"),
        facility=fields.text("facility"),
        place=fields.coded("place", known.places),
        health_note=fields.text("health_note"),
        narrative=_read_narrative(fields, dates),
        criteria=_read_criteria(fields),
        first_line=fields.text("first_line"),
        without_dates=fields.flag("without_dates"),
        sources=fields.texts("sources"),
        reader_note=fields.text("reader_note"),
        notes=(*(f"{name.replace('_', ' ')}: {day}" for name, day in dates.items()), *notes, *_read_notes(fields)),
    )
    fields.ignore("source_line")
    fields.close()
    return entry


def _read_criteria(fields: Fields) -> tuple[tuple[str, str], ...]:
    told = fields.within("criteria")
    if told is None:
        return ()
    found = tuple((letter, reason) for letter in CRITERIA if (reason := told.text(letter)))
    told.close()
    return found


def _check_name(fields: Fields, given: str, surname: str) -> None:
    printed = fields.text("as_printed")
    if not given and not surname:
        fields.fault("surname", _NO_NAME)
    elif printed and printed.casefold() != f"{given} {surname}".strip().casefold():
        fields.fault("as_printed", _PRINTED)


def _read_name(fields: Fields) -> ListedName:
    name = ListedName(
        text=fields.text("text", required=True),
        script=fields.one_of("script", _SCRIPTS),
        kind=fields.one_of("kind", _NAME_KINDS, default="official"),
        given=fields.text("given"),
        surname=fields.text("surname"),
        patronymic=fields.text("patronymic"),
        sort_key=fields.text("sort_key"),
    )
    fields.close()
    return name


def _read_narrative(fields: Fields, dates: Mapping[str, PartialDate]) -> tuple[str, ...]:
    told = tuple(paragraph for paragraph in fields.texts("narrative") if paragraph)
    sentences = list(fields.objects("facts", _read_fact))
    if told:
        return told
    for name, day in dates.items():
        if not any(format_date(day) in sentence for sentence in sentences):
            sentences.append(_sentence(name.replace("_", " "), day))
    return (" ".join(sentences),) if sentences else ()


def _read_fact(fields: Fields) -> str:
    text = fields.text("text", required=True)
    dated = fields.within("date")
    when = None
    if dated is not None:
        when = dated.date("date", required=True)
        dated.one_of("precision", ("day", "month", "year"), default="")
        dated.close()
    fields.close()
    return _sentence(text, when)


def _sentence(text: str, when: PartialDate | None) -> str:
    """Return a short fact as a sentence, with its date unless the words have it already."""
    words = text[:1].upper() + text[1:].rstrip(".")
    date = format_date(when) if when else ""
    if not date or date in words:
        return f"{words}."
    return f"{words} {date}." if words.endswith(" since") else f"{words} ({date})."


def _read_notes(fields: Fields) -> tuple[str, ...]:
    age = fields.number("age")
    told = {
        "age at the time of the list": "" if age is None else str(age),
        "position": fields.text("plea_or_position"),
        "custody as printed": fields.text("custody_as_printed"),
    }
    notes = [f"{label}: {value}" for label, value in told.items() if value]
    for key in ("torture_alleged", "ill_treatment_alleged", "health_risk"):
        if fields.flag(key):
            notes.append(key.replace("_", " "))
    return tuple(notes)


def _find_doubles(found: PublishedList, faults: Faults) -> None:
    seen: dict[tuple[str, str], int] = {}
    for section in found.sections:
        for group in section.groups:
            for entry in group.entries:
                key = (entry.given.casefold(), entry.surname.casefold())
                if key in seen:
                    faults.add(entry.line, _TWICE, path=f"{section.code}.{entry.number}", first=seen[key])
                seen.setdefault(key, entry.line)
