# SPDX-License-Identifier: GPL-3.0-or-later
"""Editions of the list and reports by themselves: a date far ahead, sections that repeat, a release of a draft."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import fact, in_the_future, known
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.listing import Edition, EditionRelease, ListSection
from kzdesk.domain.records.report import EarlierRecommendation, Report, Submitter
from kzdesk.domain.said import said_date

NAME: Final = "editions_alone"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Editions and reports by themselves")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare with what was or is to be published, and correct the record.")
_FAR: Final = QT_TRANSLATE_NOOP("checks", "“{title}” is dated {date}, more than a year ahead.")
_SECTIONS: Final = QT_TRANSLATE_NOOP("checks", "“{title}” has two sections with one heading, “{heading}”.")
_KINDS: Final = QT_TRANSLATE_NOOP("checks", "“{title}” has two sections of one kind, “{heading}” and “{other}”.")
_DRAFT: Final = QT_TRANSLATE_NOOP("checks", "“{title}” has been released, but its status is another.")
_UNRELEASED: Final = QT_TRANSLATE_NOOP("checks", "“{title}” is marked as released, but no release of it is recorded.")
_NOT_YET: Final = QT_TRANSLATE_NOOP("checks", "“{title}” is marked as released, but is of {date}, which is to come.")
_OF_ITSELF: Final = QT_TRANSLATE_NOOP(
    "checks", "In “{title}” the State under review is recorded as having made a recommendation to itself."
)
_SUBMITTER: Final = QT_TRANSLATE_NOOP("checks", "“{title}” names one submitter twice, “{name}”.")
_NUMBER: Final = QT_TRANSLATE_NOOP("checks", "“{title}” has two earlier recommendations with one number, {number}.")
_ONE_TITLE: Final = QT_TRANSLATE_NOOP("checks", "Two editions of the list bear one title, “{title}”.")
_A_YEAR: Final = 366


def look(file: RecordFile) -> Iterator[Finding]:
    """Yield what an edition or a report, with its sections and releases, cannot be."""
    record = file.record
    if not isinstance(record, (Edition, Report)):
        return
    day = known(record.as_of)
    if day is not None and (day.earliest - file.around.today).days > _A_YEAR:
        yield _found(file, _FAR.format(title=record.title, date=said_date(day)), (fact(record, "as_of"),))
    if isinstance(record, Report):
        yield from _repeated(file, record)
        yield from _to_itself(file, record)
    else:
        yield from _sections(file, record)
        alike = file.around.shared_numbers.get((Edition.TYPE, record.title.strip()), ())
        if alike and record.id == max(alike):
            titles = tuple(Fact(Edition.TYPE, each, "title", record.title) for each in alike)
            yield _found(file, _ONE_TITLE.format(title=record.title), titles)
        if record.status == "released" and day is not None and in_the_future(day, file.around.today):
            message = _NOT_YET.format(title=record.title, date=said_date(day))
            yield _found(file, message, (fact(record, "status"), fact(record, "as_of")))
        released = [each for each in file.parts if isinstance(each, EditionRelease)]
        facts = (fact(record, "status"), *(fact(each, "released_on") for each in released[:1]))
        if released and record.status != "released":
            yield _found(file, _DRAFT.format(title=record.title), facts)
        elif not released and record.status == "released":
            yield _found(file, _UNRELEASED.format(title=record.title), facts, Severity.HINT)


def _repeated(file: RecordFile, report: Report) -> Iterator[Finding]:
    names: dict[str, Submitter] = {}
    numbers: dict[str, EarlierRecommendation] = {}
    for each in file.parts:
        if isinstance(each, Submitter) and each.name.strip():
            first = names.setdefault(each.name.casefold().strip(), each)
            if first is not each:
                message = _SUBMITTER.format(title=report.title, name=each.name)
                yield _found(file, message, (fact(first, "name"), fact(each, "name")))
        elif isinstance(each, EarlierRecommendation) and each.number.strip():
            earlier = numbers.setdefault(each.number.strip(), each)
            if earlier is not each:
                message = _NUMBER.format(title=report.title, number=each.number)
                yield _found(file, message, (fact(earlier, "number"), fact(each, "number")))


def _to_itself(file: RecordFile, report: Report) -> Iterator[Finding]:
    """Yield a recommendation of an earlier review by the State that is under review."""
    state = report.state_reviewed.casefold().strip()
    for each in file.parts if state else ():
        if isinstance(each, EarlierRecommendation) and state in re.split(r"[,;()]\s*", each.recommended_by.casefold()):
            facts = (fact(each, "recommended_by"), fact(report, "state_reviewed"))
            yield _found(file, _OF_ITSELF.format(title=report.title), facts)


def _sections(file: RecordFile, edition: Edition) -> Iterator[Finding]:
    headings: dict[str, ListSection] = {}
    kinds: dict[str, ListSection] = {}
    for each in file.parts:
        if isinstance(each, ListSection):
            first = headings.setdefault(each.heading.casefold().strip(), each)
            same = kinds.setdefault(each.section_code, each)
            if first is not each:
                message = _SECTIONS.format(title=edition.title, heading=each.heading)
                yield _found(file, message, (fact(first, "heading"), fact(each, "heading")))
            elif same is not each:
                message = _KINDS.format(title=edition.title, heading=same.heading, other=each.heading)
                facts = (fact(same, "section_code"), fact(each, "section_code"))
                yield _found(file, message, facts, Severity.HINT)


def _found(
    file: RecordFile, message: Message, facts: tuple[Fact, ...], severity: Severity = Severity.WARNING
) -> Finding:
    return Finding(NAME, severity, message, _LOOK, facts, file.people)
