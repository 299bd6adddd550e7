# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what a whole report prints: its chapters, and the annexes made from its list and its recommendations."""

from collections.abc import Iterator
from typing import Final

from kzdesk.documents.submissions.report import FullReport, WholeReport, Words
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.report import Report
from kzdesk.domain.said import said_date
from kzdesk.services.submissions.annex2 import recommendation_remarks, recommendations
from kzdesk.services.submissions.annex3 import sanctions, target_remarks, unapproved
from kzdesk.services.submissions.chapters import chapters, lines
from kzdesk.services.submissions.edition import PrintedEdition
from kzdesk.services.submissions.fronts import front, language_remarks
from kzdesk.services.submissions.making import Made, Making, Remark

_REPORT: Final = FullReport()
NO_LIST: Final = QT_TRANSLATE_NOOP("submissions", "This report names no list edition: Annex 1 is left out.")
NO_RECOMMENDATIONS: Final = QT_TRANSLATE_NOOP(
    "submissions", "No recommendation is recorded in this language: Annex 2 is left out."
)
NO_SANCTIONS: Final = QT_TRANSLATE_NOOP(
    "submissions", "No sanctions target is recorded that may be named: Annex 3 is left out."
)
OTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "submissions", "The list gives the position on {list}, the report that on {report}."
)
NO_CHAPTERS: Final = QT_TRANSLATE_NOOP("submissions", "This report has no chapters.")
NO_TEXT: Final = QT_TRANSLATE_NOOP("submissions", "This chapter has no text.")


class ReportMaker:
    """Makes whole reports."""

    name = "report"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Report with its annexes")
    subjects = ("report",)
    templates = ("report", "annex1", "annex2", "annex3")
    preferred = "pdf"
    profile = "public"

    def make(self, making: Making) -> Made:
        """Return the report. Raises `Refused` when there is no such report."""
        report = making.records.get(Report, making.order.subject)
        edition = PrintedEdition(making, report.edition, making.order.as_of) if report.edition else None
        source = whole(making, report, edition)
        words = Words(*(making.words(name) for name in self.templates))
        remarks = tuple(_remarks(making, report, source, edition))
        return Made(_REPORT.outline(source, words), source.front.as_of, remarks)


def whole(making: Making, report: Report, edition: PrintedEdition | None) -> WholeReport:
    """Return the report as it is printed; an annex that has nothing in it is none."""
    recommended, proposed = recommendations(making, report), sanctions(making, report)
    return WholeReport(
        front=front(making, report),
        addressees=lines(report.addressees),
        chapters=tuple(chapters(making, report.id)),
        listed=edition.list() if edition else None,
        recommended=recommended if recommended.items else None,
        sanctions=proposed if proposed.targets else None,
        text_language=report.language if report.language != making.order.language else "",
    )


def _remarks(making: Making, report: Report, source: WholeReport, edition: PrintedEdition | None) -> Iterator[Remark]:
    yield from language_remarks(making, report)
    if not source.chapters:
        yield Remark(report.id, NO_CHAPTERS)
    following = (*source.chapters[1:], None)
    for each, then in zip(source.chapters, following, strict=False):
        if not each.paragraphs and not (then and then.within):
            yield Remark(each.record, NO_TEXT)
    if edition is None:
        yield Remark(report.id, NO_LIST)
    else:
        if (edition.as_of.earliest, edition.as_of.latest) != _bounds(source.front.as_of):
            days = {"list": said_date(edition.as_of), "report": said_date(source.front.as_of)}
            yield Remark(report.id, OTHER_DAY.format(**days))
        yield from edition.remarks()
    if source.recommended is None:
        yield Remark(report.id, NO_RECOMMENDATIONS)
    else:
        yield from recommendation_remarks(making, report, source.recommended)
    yield from unapproved(making)
    if source.sanctions is None:
        yield Remark(report.id, NO_SANCTIONS)
    else:
        yield from target_remarks(making, source.sanctions)


def _bounds(day: PartialDate) -> tuple[object, object]:
    return day.earliest, day.latest
