# SPDX-License-Identifier: GPL-3.0-or-later
"""What the title page of a document made from a report says: title, day, and who submits it."""

from typing import Final

from kzdesk.documents.submissions.frame import Front
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.report import Report, Submitter
from kzdesk.services.submissions.chapters import lines
from kzdesk.services.submissions.making import Making, Remark

TEXT_LANGUAGE: Final = QT_TRANSLATE_NOOP(
    "submissions", "This report is written in another language: its own texts are printed as they stand."
)


def front(making: Making, report: Report) -> Front:
    """Return the title page of a report; without submitters, the organisations that publish its list submit it."""
    names = tuple(each.name.strip() for each in making.records.parts(Submitter, report.id))
    if not names and report.edition:
        names = lines(making.records.get(Edition, report.edition).coalition)
    return Front(report.title, making.order.as_of or report.as_of or making.today, names, report.id)


def language_remarks(making: Making, report: Report) -> tuple[Remark, ...]:
    """Return that a report is written in another language than the document is ordered in."""
    other = bool(report.language) and report.language != making.order.language
    return (Remark(report.id, TEXT_LANGUAGE),) if other else ()
