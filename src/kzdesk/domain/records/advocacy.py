# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with the records: interventions, recommendations, sanctions targets, reusable texts."""

from dataclasses import dataclass

from kzdesk.domain import groups
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import choice, integer, long_text, part_of, partial_date, reference, text
from kzdesk.domain.kinds import Sensitivity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record, date_order

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
    """An individual proposed for sanctions, with the grounds."""

    TYPE = "sanctions_target"
    LABEL = QT_TRANSLATE_NOOP("records", "Sanctions target")
    PLURAL = QT_TRANSLATE_NOOP("records", "Sanctions targets")
    TITLE = ("name",)
    ORDER = ("position",)

    name: str = text(QT_TRANSLATE_NOOP("records", "Name in Latin letters"), P1, required=True, listed=True)
    name_kk: str = text(QT_TRANSLATE_NOOP("records", "Name in Kazakh"), P1, listed=True)
    name_ru: str = text(QT_TRANSLATE_NOOP("records", "Name in Russian"), P1)
    person: str = reference(QT_TRANSLATE_NOOP("records", "Person"), P1, "person")
    birth_date: PartialDate | None = partial_date(QT_TRANSLATE_NOOP("records", "Born"), P1, listed=True)
    post: str = text(QT_TRANSLATE_NOOP("records", "Posts with dates"), P1, listed=True)
    description: str = text(QT_TRANSLATE_NOOP("records", "Description"), P1)
    justification: str = long_text(QT_TRANSLATE_NOOP("records", "Justification"), P1, group=groups.PRINTED)
    sources: str = long_text(QT_TRANSLATE_NOOP("records", "Sources, one on a line"), P1, group=groups.PRINTED)
    position: int | None = integer(QT_TRANSLATE_NOOP("records", "Order"), P1, group=groups.PRINTED)


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
    target: str = reference(QT_TRANSLATE_NOOP("records", "Sanctions target"), P1, "sanctions_target", required=True, listed=True)


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
