# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with the records: interventions, recommendations, sanctions targets, reusable texts."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.record import Problem, Record, date_order
from kzdesk.domain.records.approvals import approvals_lacking, same_approval

P0, P1, P2, P3 = Sensitivity


@dataclass(frozen=True, kw_only=True)
class Intervention(Record):
    """An appeal, an urgent action or a communication to a mechanism, and what came of it."""

    TYPE = "intervention"
    LABEL = QT_TRANSLATE_NOOP("records", "Intervention")
    PLURAL = QT_TRANSLATE_NOOP("records", "Interventions")
    TITLE = ("title",)
    ORDER = ("deadline",)

    title: str = text(QT_TRANSLATE_NOOP("records", "Title"), P1, required=True, listed=True)
    intervention_type: str = choice(QT_TRANSLATE_NOOP("records", "Type"), P1, "intervention_types", required=True, listed=True)
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P1, "person", listed=True)
    case: str = reference(QT_TRANSLATE_NOOP("records", "Case"), P1, "case", listed=True)
    addressed_to: str = text(QT_TRANSLATE_NOOP("records", "Addressed to"), P1)
    priority: str = choice(QT_TRANSLATE_NOOP("records", "Priority"), P1, "priorities")
    status: str = choice(QT_TRANSLATE_NOOP("records", "Status"), P1, "intervention_statuses", listed=True)
    deadline: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Deadline"), P1, listed=True, group=groups.DATES)
    sent_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Sent on"), P1, group=groups.DATES)
    answered_on: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Answered on"), P1, group=groups.DATES)
    response: str = long_text(QT_TRANSLATE_NOOP("records", "Response"), P1, group=groups.NOTES)
    impact: str = long_text(QT_TRANSLATE_NOOP("records", "Effect"), P1, group=groups.NOTES)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields and of the order of the dates."""
        return super().problems() + date_order(self, "sent_on", "answered_on")


@dataclass(frozen=True, kw_only=True)
class SanctionsTarget(Record):
    """An individual proposed for sanctions. Named in print only with two approvals; the grounds are its parts."""

    TYPE = "sanctions_target"
    LABEL = QT_TRANSLATE_NOOP("records", "Sanctions target")
    PLURAL = QT_TRANSLATE_NOOP("records", "Sanctions targets")
    TITLE = ("name",)
    ORDER = ("position",)

    name: str = text(QT_TRANSLATE_NOOP("records", "Name in Latin letters"), P0, required=True, listed=True)
    name_kk: str = text(QT_TRANSLATE_NOOP("records", "Name in Kazakh"), P0, listed=True)
    name_ru: str = text(QT_TRANSLATE_NOOP("records", "Name in Russian"), P0)
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P1, "person")
    birth_date: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Born"), P0, listed=True)
    post: str = text(QT_TRANSLATE_NOOP("records", "Posts with dates"), P0, listed=True)
    description: str = text(QT_TRANSLATE_NOOP("records", "Description"), P0)
    approved_by_1: str = text(QT_TRANSLATE_NOOP("records", "First approval to print"), P2, group=groups.DECISION, internal=True)
    approved_by_2: str = text(QT_TRANSLATE_NOOP("records", "Second approval to print"), P2, group=groups.DECISION, internal=True)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0, group=groups.PRINTED)

    def problems(self) -> tuple[Problem, ...]:
        """Return problems of the fields; two approvals come from two people."""
        return super().problems() + same_approval(self.approved_by_1, self.approved_by_2)

    @property
    def lacking(self) -> tuple[Message, ...]:
        """What is missing before the target may be named in print; a record that lacks it can be kept."""
        return approvals_lacking(self.approved_by_1, self.approved_by_2)


@dataclass(frozen=True, kw_only=True)
class SanctionsGround(Record):
    """One paragraph that justifies a sanctions target, with where it was read."""

    TYPE = "sanctions_ground"
    LABEL = QT_TRANSLATE_NOOP("records", "Ground for sanctions")
    PLURAL = QT_TRANSLATE_NOOP("records", "Grounds for sanctions")
    TITLE = ("wording",)
    ORDER = ("position",)

    target: str = part_of(QT_TRANSLATE_NOOP("records", "Sanctions target"), "sanctions_target")
    wording: str = long_text(QT_TRANSLATE_NOOP("records", "Paragraph"), P0, required=True, listed=True)
    sources: str = long_text(QT_TRANSLATE_NOOP("records", "Sources, one on a line"), P0, listed=True)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0, group=groups.PRINTED)


@dataclass(frozen=True, kw_only=True)
class Recommendation(Record):
    """One recommendation: addressees, and a sentence that begins with a verb."""

    TYPE = "recommendation"
    LABEL = QT_TRANSLATE_NOOP("records", "Recommendation")
    PLURAL = QT_TRANSLATE_NOOP("records", "Recommendations")
    TITLE = ("wording",)
    ORDER = ("position",)

    wording: str = long_text(QT_TRANSLATE_NOOP("records", "Recommendation: to …"), P0, required=True, listed=True)
    addressees: str = text(QT_TRANSLATE_NOOP("records", "Addressees"), P0, listed=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "Language"), P0, "languages", listed=True)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P0, listed=True)


@dataclass(frozen=True, kw_only=True)
class RecommendationTarget(Record):
    """A sanctions target that a recommendation names."""

    TYPE = "recommendation_target"
    LABEL = QT_TRANSLATE_NOOP("records", "Named target")
    PLURAL = QT_TRANSLATE_NOOP("records", "Named targets")
    TITLE = ("target",)

    recommendation: str = part_of(QT_TRANSLATE_NOOP("records", "Recommendation"), "recommendation")
    target: str = reference(QT_TRANSLATE_NOOP("records", "Sanctions target"), P0, "sanctions_target", required=True, listed=True)


@dataclass(frozen=True, kw_only=True)
class TextBlock(Record):
    """A passage used in several submissions; its history keeps every version."""

    TYPE = "text_block"
    LABEL = QT_TRANSLATE_NOOP("records", "Text block")
    PLURAL = QT_TRANSLATE_NOOP("records", "Text blocks")
    TITLE = ("title",)

    title: str = text(QT_TRANSLATE_NOOP("records", "Title"), P0, required=True, listed=True)
    topic: str = choice(QT_TRANSLATE_NOOP("records", "Topic"), P0, "text_topics", listed=True)
    language: str = choice(QT_TRANSLATE_NOOP("records", "Language"), P0, "languages", required=True, default="en", listed=True)
    body: str = long_text(QT_TRANSLATE_NOOP("records", "Text"), P0, required=True, group=groups.PRINTED)
