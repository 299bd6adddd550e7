# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources written on lines: none is of a day after the document that cites it, or after today."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import before, in_the_future, known
from kzdesk.domain.checks.files import PersonFile, RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.advocacy import SanctionsGround
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.report import Report, ReportParagraph
from kzdesk.domain.said import said_date

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Look at the source, and correct its date.")
_FUTURE: Final = QT_TRANSLATE_NOOP("checks", "A source is dated {date}, which lies in the future.")
_LATER: Final = QT_TRANSLATE_NOOP("checks", "A source is dated {date}, after the day the document tells of, {as_of}.")
_VISITED: Final = late(
    r"(?:\(?\b(?:accessed|visited|retrieved|last checked|дата обращения|просмотрено|қаралған күні|жүгінген күні)\b).*$",
    re.IGNORECASE,
)


def look(check: str, file: PersonFile) -> Iterator[Finding]:
    """Yield sources of entries dated after the list, as findings of this check."""
    for listed in file.listed:
        if listed.entry.sources:
            yield from _lines(check, file.around.today, listed.entry, listed.edition.as_of, (file.person.id,))


def look_at_record(check: str, file: RecordFile) -> Iterator[Finding]:
    """Yield sources of paragraphs and of grounds for sanctions dated after the document or after today."""
    as_of = file.record.as_of if isinstance(file.record, Report) else None
    for each in file.parts:
        if isinstance(each, ReportParagraph | SanctionsGround) and each.sources:
            yield from _lines(check, file.around.today, each, as_of, file.people)


def _lines(
    check: str,
    today: date,
    record: ListEntry | ReportParagraph | SanctionsGround,
    document: PartialDate | None,
    people: tuple[str, ...],
) -> Iterator[Finding]:
    as_of = known(document)
    for line in record.sources.splitlines():
        for each in dates(_VISITED.sub("", line)):
            day = each.day
            if day is None or not day.known:
                continue
            where = (Fact(record.TYPE, record.id, "sources", str(day)),)
            if in_the_future(day, today):
                yield Finding(check, Severity.WARNING, _FUTURE.format(date=said_date(day)), _LOOK, where, people)
            elif as_of is not None and before(as_of, day):
                message = _LATER.format(date=said_date(day), as_of=said_date(as_of))
                yield Finding(check, Severity.HINT, message, _LOOK, where, people)
