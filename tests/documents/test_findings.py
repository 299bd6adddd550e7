# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings follow from answers by fixed rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.documents.submissions.blank_forms import Question
from kzdesk.documents.submissions.checklist import ANSWERS, AnsweredQuestion, Given, tally
from kzdesk.documents.submissions.findings import Outcome, articles, by_article, outcome
from kzdesk.runtime.checklists import read_checklist
from kzdesk.runtime.paths import resources

VALUES = st.lists(st.sampled_from(("", *ANSWERS)), max_size=5)
BASES = st.sampled_from(["9(2)", "14(1); 19(2)", "7; 14(3)(g)", "15(1)"])
ITEMS = read_checklist(resources() / "checklists", "fair-trial-1")


def answered(values: list[str], basis: str = "14(1)") -> AnsweredQuestion:
    return AnsweredQuestion(Question("A1", "Was it so?", basis), tuple(Given(value, value) for value in values))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["yes", "no"], Outcome.CONCERN),
        (["partly", "not_observed"], Outcome.CONCERN),
        (["yes", "not_applicable"], Outcome.KEPT),
        (["not_applicable"], Outcome.NOT_APPLICABLE),
        (["not_applicable", "not_observed"], Outcome.NOT_OBSERVED),
        (["not_observed"], Outcome.NOT_OBSERVED),
        ([""], Outcome.NOT_OBSERVED),
        ([], Outcome.NOT_OBSERVED),
    ],
)
def test_outcome_of_all_answers(values: list[str], expected: Outcome) -> None:
    assert outcome(answered(values)) is expected


def test_articles_that_a_basis_cites() -> None:
    assert articles("14(3)(b); 14(3)(d)") == (14,)
    assert articles("19; 21; 22") == (19, 21, 22)
    assert {number for item in ITEMS for number in articles(item.iccpr)} == {7, 9, 10, 14, 15, 17, 19, 21, 22}


@given(st.lists(st.tuples(VALUES, BASES), max_size=8))
def test_every_question_has_one_outcome_under_each_article_it_cites(cited: list[tuple[list[str], str]]) -> None:
    questions = [answered(values, basis) for values, basis in cited]
    for found in by_article(questions):
        assert sum(len(found.with_outcome(each)) for each in Outcome) == len(found.questions)
        assert all(found.article in articles(each.question.basis) for each in found.questions)
    assert {9, 14, 15} <= {found.article for found in by_article(questions)}


@given(st.lists(VALUES, max_size=6))
def test_tally_counts_every_answer_once(values: list[list[str]]) -> None:
    assert sum(tally(map(answered, values))) == sum(value != "" for each in values for value in each)
