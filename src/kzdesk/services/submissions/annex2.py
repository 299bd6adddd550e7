# SPDX-License-Identifier: GPL-3.0-or-later
"""Gathers what Annex 2 prints: the recommendations written in its language, and whom they propose sanctions against."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.documents.submissions.annex2 import Annex2, Recommendations, Recommended
from kzdesk.documents.submissions.annex3 import SanctionsTargets, shown_name
from kzdesk.documents.submissions.passages import foreign
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.advocacy import Recommendation, RecommendationTarget
from kzdesk.domain.records.report import Report
from kzdesk.services.submissions.annex3 import sanctions, unapproved
from kzdesk.services.submissions.chapters import lines
from kzdesk.services.submissions.fronts import front
from kzdesk.services.submissions.making import Made, Making, Remark

_ANNEX_2: Final = Annex2()
_NOTHING: Final = QT_TRANSLATE_NOOP(
    "submissions", "No recommendation is recorded in this language. Write one among the records, then make the annex."
)
NO_VERB: Final[dict[str, Message]] = {
    "en": QT_TRANSLATE_NOOP("submissions", "This recommendation does not begin with “to” and a verb."),
    "ru": QT_TRANSLATE_NOOP("submissions", "This recommendation does not begin with an infinitive."),
    "kk": QT_TRANSLATE_NOOP("submissions", "The first sentence of this recommendation does not end in a verb in -у."),
}
_VERB: Final = {
    "en": re.compile(r"to\s+\w", re.IGNORECASE),
    "ru": re.compile(r"(?:не\s+)?\w*(?:ть|ти|чь)(?:ся|сь)?\b", re.IGNORECASE),
    "kk": re.compile(r"[^.!?;]*[уюУЮ][»”)]*\s*(?:[.!?;]|$)"),
}
OTHER_PEOPLE: Final = QT_TRANSLATE_NOOP(
    "submissions", "The people named here are not those of Annex 3, or stand in another order."
)
NO_TARGETS: Final = QT_TRANSLATE_NOOP(
    "submissions", "Annex 3 names people for sanctions, but no recommendation names them."
)


class Annex2Maker:
    """Makes the recommendations of a report."""

    name = "annex2"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Annex 2: recommendations")
    subjects = ("report",)
    templates = ("annex2",)
    preferred = "pdf"
    profile = "public"

    def make(self, making: Making) -> Made:
        """Return the annex. Raises `Refused` without such a report, or without a recommendation in the language."""
        report = making.records.get(Report, making.order.subject)
        source = recommendations(making, report)
        if not source.items:
            raise Refused(_NOTHING, code="nothing")
        remarks = (*recommendation_remarks(making, report, source), *unapproved(making))
        return Made(_ANNEX_2.outline(source, making.words("annex2")), source.front.as_of, remarks)


def recommendations(making: Making, report: Report) -> Recommendations:
    """Return the recommendations of the document's language, in their order."""
    found = [each for each in making.records.where(Recommendation, {}) if _is_in(each, making.order.language)]
    proposed = sanctions(making, report)
    names = {each.record: shown_name(each.names, making.order.language) for each in proposed.targets}
    named = making.records.grouped(RecommendationTarget, "recommendation", (each.id for each in found))
    return Recommendations(
        front=front(making, report),
        addressees=lines(report.addressees),
        items=tuple(
            Recommended(
                each.wording.strip(),
                each.addressees.strip(),
                tuple(names[of.target] for of in named.get(each.id, ()) if of.target in names),
                each.id,
            )
            for each in found
        ),
        grounds=bool(proposed.targets),
    )


def recommendation_remarks(making: Making, report: Report, source: Recommendations) -> Iterator[Remark]:
    """Yield which recommendations are not worded as such, or name other people than Annex 3."""
    language = making.order.language
    for each in source.items:
        if language in _VERB and not _VERB[language].match(each.wording):
            yield Remark(each.record, NO_VERB[language])
    yield from _of_people(making, sanctions(making, report), source)


def _of_people(making: Making, proposed: SanctionsTargets, source: Recommendations) -> Iterator[Remark]:
    expected = tuple(shown_name(each.names, making.order.language) for each in proposed.targets)
    naming = [each for each in source.items if each.targets]
    if expected and not naming:
        yield Remark(source.front.record, NO_TARGETS)
    for each in naming:
        if each.targets != expected or _typed_order(each, expected) != sorted(_typed_order(each, expected)):
            yield Remark(each.record, OTHER_PEOPLE)


def _typed_order(each: Recommended, expected: tuple[str, ...]) -> list[int]:
    """Return where the names stand in the sentence itself, as far as they were typed into it."""
    return [place for name in expected if (place := each.wording.find(name)) >= 0]


def _is_in(each: Recommendation, language: str) -> bool:
    return each.language == language or not (each.language or foreign(each.wording, language))
