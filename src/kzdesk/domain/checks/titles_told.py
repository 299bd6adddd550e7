# SPDX-License-Identifier: GPL-3.0-or-later
"""Names and titles against what they name: the city in the name of an office, the month in the title of an event."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import RecordFile, Surroundings
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise_dates import MONTH, dates
from kzdesk.domain.checks.towns import SaidTown, towns
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Event
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.place import Facility, Organisation
from kzdesk.domain.records.report import Report
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Look what the record is about, and choose the right one or correct the name."
)
_CITY: Final = QT_TRANSLATE_NOOP("checks", "“{name}” is recorded in “{place}”, but its name tells of another city.")
_DAY: Final = QT_TRANSLATE_NOOP("checks", "The title “{name}” tells another day than the one recorded, {date}.")
_STATE: Final = frozenset({
    *("court", "prosecutor", "police", "security", "financial", "anticorruption", "penal", "probation", "akimat"),
})  # fmt: skip
"""Offices that are named after the place in which they work."""
_ONLY_MONTH: Final = late(rf"(?<![\w.]){MONTH}", re.IGNORECASE)
_REGION: Final = late(r"\w*\s+(?:region|oblast|област\w+|облыс\w*|regional)\b", re.IGNORECASE)
"""What makes the name before it that of a region, in whose other towns its offices may lie."""
ABOUT_ANOTHER: Final = late(
    r"anniversar|memor|support|solidarity|поддержк|қолдау|victims|participants|\bafter\b|following|\bcase\b|годовщин|памят|участник|после|дел[оау]\b"
    r"|жылдығы|еске алу|қатысушы|кейін|ісі\b",
    re.IGNORECASE,
)
"""Words by which a title tells of what came before the event itself."""
_NUMBER: Final = re.compile(r"\d")


def look(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield names and titles that tell another city or day than the record, as findings of this check."""
    record = file.record
    if isinstance(record, Facility) or (isinstance(record, Organisation) and record.org_type in _STATE):
        named = {each.town for name in (record.name, record.name_ru) for each in _towns(name)}
        yield from _cities(check, file, named, record.place)
    elif isinstance(record, Event):
        there = {each.town for each in _towns(record.title) if each.there or each.start == 0}
        yield from _cities(check, file, there if not ABOUT_ANOTHER.search(record.title) else set(), record.place)
        yield from _days(check, file, record, Severity.WARNING)
    elif isinstance(record, Edition | Report):
        yield from _days(check, file, record, Severity.HINT)


def _towns(name: str) -> Iterator[SaidTown]:
    """Yield the towns in a name, without those that a region is named after."""
    return (each for each in towns(name) if _REGION.match(name, each.end) is None)


def _cities(check: str, file: RecordFile, told: set[str], place: str) -> Iterator[Finding]:
    recorded = _recorded(file.around, place) if told else set()
    if recorded and not told & recorded:
        record, where = file.record, file.around.places[place].name
        title = "title" if isinstance(record, Event) else "name"
        message = _CITY.format(name=getattr(record, title), place=where)
        yield Finding(
            check, Severity.WARNING, message, _LOOK, (fact(record, title), fact(record, "place")), file.people
        )


def _recorded(around: Surroundings, place: str) -> set[str]:
    """Return the cities that a place is, or that it or what it lies in is named after."""
    several = [around.places[each] for each in around.wholes.get(place, ()) if each in around.places]
    names = (name for each in several for name in (each.name, *each.former_names.split(";")))
    return {each.town for name in names for each in towns(name)}


def _days(check: str, file: RecordFile, record: Event | Edition | Report, severity: Severity) -> Iterator[Finding]:
    """Yield a title whose days or months are all others than those of the record; its years are told of elsewhere."""
    begun = known(record.start if isinstance(record, Event) else record.as_of)
    over = (known(record.end) or begun) if isinstance(record, Event) else begun
    if begun is None or over is None or ABOUT_ANOTHER.search(record.title):
        return
    told = [each.day for each in dates(record.title) if each.day is not None and len(each.day.edtf) > 4]
    if not told:
        told, severity = _months(record.title, begun), Severity.HINT
    apart = [day for day in told if before(day, begun) or before(over, day)]
    years = {day.earliest.year for day in told}
    if told and len(apart) == len(told) and years & {begun.earliest.year, over.latest.year}:
        message = _DAY.format(name=record.title, date=said_date(begun))
        facts = (fact(record, "title"), fact(record, "start" if isinstance(record, Event) else "as_of"))
        yield Finding(check, severity, message, _LOOK, facts, file.people)


def _months(title: str, begun: PartialDate) -> list[PartialDate]:
    """Return the months a title tells without a year, as those of the year in which the record begins."""
    if _NUMBER.search(title) or len(begun.edtf) < len("2022-01"):
        return []
    found = [match[0] for match in _ONLY_MONTH.finditer(title) if match[0][0].isupper() or not match[0].isascii()]
    read = [next((each.day for each in dates(f"{month} {begun.earliest.year}")), None) for month in found]
    return [day for day in read if day is not None]
