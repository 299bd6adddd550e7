# SPDX-License-Identifier: GPL-3.0-or-later
"""From answers to findings: which article of the Covenant a question rests on, and what all its answers come to.

Each question of a checklist names the provisions of the International Covenant on Civil and Political Rights (1966) on
which it rests. Nothing is concluded beyond that: a finding counts answers, it does not judge.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kzdesk.documents.submissions.checklist import SEEN, AnsweredQuestion

ALWAYS: Final = (9, 14, 15)
"""Articles that a report on a trial speaks of even when no question was seen: a gap is said, not passed over."""
_ARTICLE: Final = re.compile(r"(?:^|;)\s*(\d+)")


class Outcome(StrEnum):
    """What all answers to one question come to."""

    CONCERN = "concern"
    KEPT = "kept"
    NOT_APPLICABLE = "not_applicable"
    NOT_OBSERVED = "not_observed"


def outcome(answered: AnsweredQuestion) -> Outcome:
    """Return `CONCERN` when anybody answered “no” or “partly”, `KEPT` when all who saw it answered “yes”.

    Where nobody saw it, `NOT_APPLICABLE` when that is what was answered, else `NOT_OBSERVED`.
    """
    values = {given.value for given in answered.given}
    if answered.gives_concern:
        return Outcome.CONCERN
    if values & set(SEEN):
        return Outcome.KEPT
    only_not_applicable = values - {""} == {"not_applicable"}
    return Outcome.NOT_APPLICABLE if only_not_applicable else Outcome.NOT_OBSERVED


def articles(basis: str) -> tuple[int, ...]:
    """Return the articles that a basis such as `14(3)(b); 19` cites, each once."""
    return tuple(dict.fromkeys(int(number) for number in _ARTICLE.findall(basis)))


@dataclass(frozen=True, slots=True)
class ArticleFindings:
    """The questions that rest on one article, in their order."""

    article: int
    questions: tuple[AnsweredQuestion, ...]

    def with_outcome(self, wanted: Outcome) -> tuple[AnsweredQuestion, ...]:
        """Return the questions whose answers come to this."""
        return tuple(each for each in self.questions if outcome(each) is wanted)


def by_article(questions: Iterable[AnsweredQuestion]) -> tuple[ArticleFindings, ...]:
    """Return the findings article by article; a question that cites several stands under each."""
    found: dict[int, list[AnsweredQuestion]] = {number: [] for number in ALWAYS}
    for each in questions:
        for article in articles(each.question.basis):
            found.setdefault(article, []).append(each)
    return tuple(ArticleFindings(number, tuple(found[number])) for number in sorted(found))
