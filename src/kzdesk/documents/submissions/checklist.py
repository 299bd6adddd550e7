# SPDX-License-Identifier: GPL-3.0-or-later
"""What observers answered to the questions of a checklist: the facts that reports on trials share."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.submissions.blank_forms import Question
from kzdesk.documents.wording import HouseWording

CONCERN: Final = ("no", "partly")
"""Answers that give concern: a question asks whether a standard was kept."""
SEEN: Final = ("yes", *CONCERN)
"""Answers of somebody who saw what the question asks."""
ANSWERS: Final = (*SEEN, "not_observed", "not_applicable")


@dataclass(frozen=True, slots=True)
class Given:
    """One observer's answer to one question; `value` is a code of `answer_values`, empty for a note alone.

    `hearing` is the place of the hearing among those reported on.
    """

    value: str
    label: str
    note: str = ""
    hearing: int = 0


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question and what each observer answered."""

    question: Question
    given: tuple[Given, ...]

    @property
    def gives_concern(self) -> bool:
        """Whether any observer answered “no” or “partly”."""
        return any(each.value in CONCERN for each in self.given)


@dataclass(frozen=True, slots=True)
class AnsweredSection:
    """The questions of a checklist under one heading."""

    title: str
    questions: tuple[AnsweredQuestion, ...]


def tally(questions: Iterable[AnsweredQuestion]) -> tuple[int, ...]:
    """Return how often each of `ANSWERS` was given, in their order."""
    counts = Counter(given.value for each in questions for given in each.given)
    return tuple(counts[value] for value in ANSWERS)


def question_text(question: Question, words: HouseWording) -> str:
    """Return the question with the article of the Covenant it rests on."""
    return words.say("checklist.question", text=question.text, basis=question.basis)
