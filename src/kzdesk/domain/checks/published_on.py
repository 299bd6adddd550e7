# SPDX-License-Identifier: GPL-3.0-or-later
"""The day of a publication against the days that its title and its web address tell."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import PersonFile, RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Record
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.source import Source
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Look at the publication, and correct the date or the address.")
_ADDRESS: Final = QT_TRANSLATE_NOOP(
    "checks", "The web address tells the day {told}, but the day of publication recorded is {recorded}."
)
_TITLE: Final = QT_TRANSLATE_NOOP(
    "checks", "“{title}” tells of {told}, which is later than the day of publication recorded, {recorded}."
)
_IN_ADDRESS: Final = late(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)")
_LEEWAY: Final = 2


def look(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield earlier publications whose title or address tells another day, as findings of this check."""
    for each in file.publications:
        yield from _published(check, each, each.published_on, (file.person.id,))


def look_at_record(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield a source whose title or address tells another day, as findings of this check."""
    if isinstance(file.record, Source):
        yield from _published(check, file.record, file.record.published, file.people)


def _published(
    check: str, record: PriorPublication | Source, published: PartialDate | None, people: tuple[str, ...]
) -> Iterator[Finding]:
    day = known(published)
    if day is None:
        return
    field = "published_on" if isinstance(record, PriorPublication) else "published"
    title = record.title if isinstance(record, PriorPublication) else record.alias
    told = [each.day for each in dates(title) if each.day is not None and len(each.day.edtf) > len("2023")]
    if told and all(before(day, each) for each in told):
        message = _TITLE.format(title=title, told=said_date(told[0]), recorded=said_date(day))
        facts = (_titled(record, title), fact(record, field))
        yield Finding(check, Severity.WARNING, message, _LOOK, facts, people)
    at = _of_address(record.address)
    if at is not None and day.exact and abs((at - day.earliest).days) > _LEEWAY:
        said = {"told": said_date(PartialDate(at.isoformat())), "recorded": said_date(day)}
        facts = (fact(record, "address"), fact(record, field))
        yield Finding(check, Severity.HINT, _ADDRESS.format(**said), _LOOK, facts, people)


def _titled(record: Record, title: str) -> Fact:
    return Fact(record.TYPE, record.id, "title" if isinstance(record, PriorPublication) else "alias", title)


def _of_address(address: str) -> date | None:
    """Return the day in a web address such as `/2023/05/12/`, None where there is none."""
    match = _IN_ADDRESS.search(address)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
