# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports and submissions in chapters: who submits, the paragraphs, and earlier recommendations followed up."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, flag, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record

P0, P1, P2, P3 = Sensitivity
_EMPTY = QT_TRANSLATE_NOOP("problems", "Write the paragraph or choose a text block.")


@dataclass(frozen=True, kw_only=True)
class Report(Record):
    """A report or a submission to a mechanism, as of one date and in one language."""

    TYPE = "report"
    LABEL = QT_TRANSLATE_NOOP("records", "Report or submission")
    PLURAL = QT_TRANSLATE_NOOP("records", "Reports and submissions")
    TITLE = ("title", "as_of")

    title: str = text(QT_TRANSLATE_NOOP("records", "Title"), P0, required=True, listed=True)
    report_kind: str = choice(QT_TRANSLATE_NOOP("records", "Kind"), P0, "report_kinds", required=True, default="full_report", listed=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "Language"), P0, "languages", required=True, default="en", listed=True)
    as_of: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "As of"), P0, required=True, listed=True)
    edition: str = reference(QT_TRANSLATE_NOOP("records", "List edition"), P0, "edition")
    addressees: str = long_text(QT_TRANSLATE_NOOP("records", "Addressees, one on a line"), P0, group=groups.PRINTED)
    key_words: str = text(QT_TRANSLATE_NOOP("records", "Key words"), P0, group=groups.PRINTED)
    state_reviewed: str = text(QT_TRANSLATE_NOOP("records", "State under review"), P0, group=groups.PRINTED)
    session: str = text(QT_TRANSLATE_NOOP("records", "Session and cycle"), P0, group=groups.PRINTED)
    ruleset: str = choice(QT_TRANSLATE_NOOP("records", "Rules to keep"), P0, "rulesets", group=groups.PRINTED)
    note: str = long_text(QT_TRANSLATE_NOOP("records", "Working notes"), P2, group=groups.NOTES, internal=True)


@dataclass(frozen=True, kw_only=True)
class Submitter(Record):
    """One organisation in whose name a report is submitted."""

    TYPE = "submitter"
    LABEL = QT_TRANSLATE_NOOP("records", "Submitter")
    PLURAL = QT_TRANSLATE_NOOP("records", "Submitters")
    TITLE = ("name",)
    ORDER = ("position",)

    report: str = part_of(QT_TRANSLATE_NOOP("records", "Report or submission"), "report")
    name: str = text(QT_TRANSLATE_NOOP("records", "Name"), P0, required=True, listed=True)
    founded: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Founded"), P0, listed=True)
    about: str = long_text(QT_TRANSLATE_NOOP("records", "What it does"), P0)
    contact: str = text(QT_TRANSLATE_NOOP("records", "Contact to print"), P0, listed=True)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0)


@dataclass(frozen=True, kw_only=True)
class ReportChapter(Record):
    """A chapter of a report, or a part of one under its own heading."""

    TYPE = "report_chapter"
    LABEL = QT_TRANSLATE_NOOP("records", "Chapter")
    PLURAL = QT_TRANSLATE_NOOP("records", "Chapters")
    TITLE = ("heading",)
    ORDER = ("position",)

    report: str = part_of(QT_TRANSLATE_NOOP("records", "Report or submission"), "report")
    heading: str = text(QT_TRANSLATE_NOOP("records", "Heading"), P0, listed=True)
    topic: str = choice(QT_TRANSLATE_NOOP("records", "What it is"), P0, "text_topics", required=True, default="context", listed=True)
    within: bool = flag(QT_TRANSLATE_NOOP("records", "Part of the chapter before it"), P0, listed=True)
    unnumbered: bool = flag(QT_TRANSLATE_NOOP("records", "Without a number"), P0, help=QT_TRANSLATE_NOOP("records", "In a submission to the Universal Periodic Review: its paragraphs have no numbers."))
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0)


@dataclass(frozen=True, kw_only=True)
class ReportParagraph(Record):
    """One paragraph of a chapter: its own text or a text block, the points under it, and its sources."""

    TYPE = "report_paragraph"
    LABEL = QT_TRANSLATE_NOOP("records", "Paragraph")
    PLURAL = QT_TRANSLATE_NOOP("records", "Paragraphs")
    TITLE = ("wording", "text_block")
    ORDER = ("position",)

    chapter: str = part_of(QT_TRANSLATE_NOOP("records", "Chapter"), "report_chapter")
    wording: str = long_text(QT_TRANSLATE_NOOP("records", "Text"), P0, listed=True)
    text_block: str = reference(QT_TRANSLATE_NOOP("records", "Text block"), P0, "text_block", listed=True, help=QT_TRANSLATE_NOOP("records", "A passage used in several documents, printed in place of the text."))
    points: str = long_text(QT_TRANSLATE_NOOP("records", "Points under it, one on a line"), P0)
    sources: str = long_text(QT_TRANSLATE_NOOP("records", "Sources, one on a line"), P0, help=QT_TRANSLATE_NOOP("records", "Write [1] in the text or in a point where the first source belongs; others stand at the end of the text."))
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; a paragraph has a text or a text block."""
        empty = not self.wording.strip() and not self.text_block
        return super().problems() + ((Problem("wording", _EMPTY),) if empty else ())


@dataclass(frozen=True, kw_only=True)
class EarlierRecommendation(Record):
    """A recommendation of an earlier review, and what became of it."""

    TYPE = "earlier_recommendation"
    LABEL = QT_TRANSLATE_NOOP("records", "Earlier recommendation")
    PLURAL = QT_TRANSLATE_NOOP("records", "Earlier recommendations")
    TITLE = ("number", "wording")
    ORDER = ("position",)

    report: str = part_of(QT_TRANSLATE_NOOP("records", "Report or submission"), "report")
    number: str = text(QT_TRANSLATE_NOOP("records", "Number"), P0, listed=True)
    wording: str = long_text(QT_TRANSLATE_NOOP("records", "Recommendation"), P0, required=True, listed=True)
    recommended_by: str = text(QT_TRANSLATE_NOOP("records", "Recommended by"), P0, listed=True)
    response: str = choice(QT_TRANSLATE_NOOP("records", "Answer of the State"), P0, "recommendation_responses", listed=True)
    implementation: str = choice(QT_TRANSLATE_NOOP("records", "Carried out"), P0, "implementation_statuses", listed=True)
    comment: str = long_text(QT_TRANSLATE_NOOP("records", "What became of it"), P0)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0)
