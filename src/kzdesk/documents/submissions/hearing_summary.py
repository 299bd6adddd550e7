# SPDX-License-Identifier: GPL-3.0-or-later
"""The hearings of one case on a page: when, before whom, what was answered how often, and what gives concern."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import (
    Align,
    Block,
    Heading,
    Note,
    Outline,
    Paragraph,
    Role,
    Row,
    Run,
    Table,
    runs,
)
from kzdesk.documents.submissions.blank_forms import AnswerBox, Question
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

_SHARES: Final = (18, 26, 3, 3, 3, 3, 3, 11)


@dataclass(frozen=True, slots=True)
class HeldHearing:
    """One hearing. `counts` has a number for each answer in order, or none where nobody observed it."""

    held_on: PartialDate | None
    begins: str
    stage: str
    court: str
    admitted: str
    counts: tuple[int, ...]
    concerns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HearingsOfCase:
    """The hearings of a case as they stood on a date; `questions` has every item that gives concern in any."""

    case_title: str
    as_of: PartialDate
    answers: tuple[AnswerBox, ...]
    hearings: tuple[HeldHearing, ...]
    questions: tuple[Question, ...]


class HearingSummary:
    """The summary of a case's hearings."""

    name = "hearing-summary"

    def outline(self, source: HearingsOfCase, words: HouseWording) -> Outline:
        """Return the summary. The case stands on the page, not in the file's own title."""
        return sheet(words, source.as_of, _blocks(source, words))


def _blocks(source: HearingsOfCase, words: HouseWording) -> Iterator[Block]:
    yield Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW)
    yield Heading(1, runs(source.case_title))
    yield Paragraph(runs(capitalised(words.as_of(source.as_of))), Role.DATELINE)
    if not source.hearings:
        yield Paragraph(runs(words.say("summary.none")))
        return
    observed = sum(1 for each in source.hearings if each.counts)
    count = words.count("summary.hearings", len(source.hearings))
    yield Paragraph(runs(words.say("summary.observed", hearings=count, observed=observed)), Role.SUMMARY)
    if court := _only_court(source):
        yield Paragraph(runs(court))
    yield _table(source, words)
    answers = "; ".join(words.say("summary.answer", letter=a.key.upper(), label=a.label) for a in source.answers)
    yield Note(runs(words.say("summary.legend", answers=answers)))
    if source.questions:
        yield Heading(2, runs(words.say("concerns.title")))
        rows = tuple(_concern(question, source, words) for question in source.questions)
        yield Table((), rows, (Align.START, Align.START), (1, 14))


def _table(source: HearingsOfCase, words: HouseWording) -> Table:
    letters = tuple(runs(answer.key.upper()) for answer in source.answers)
    header = (runs(words.say("table.day")), runs(words.say("table.court")), *letters)
    known = _only_court(source)
    rows = tuple(_row(each, len(letters), words, known) for each in source.hearings)
    align = (Align.START, Align.START, *(Align.END for _ in letters), Align.START)
    return Table((*header, runs(words.say("table.concerns"))), rows, align, _SHARES)


def _only_court(source: HearingsOfCase) -> str:
    """Return the court that held all hearings; nothing when there were several."""
    courts = {each.court for each in source.hearings}
    return courts.pop() if len(courts) == 1 else ""


def _row(each: HeldHearing, answers: int, words: HouseWording, known: str) -> Row:
    counts = each.counts or ("",) * answers
    court = "" if each.court == known else each.court
    where = "\n".join(text for text in (court, each.admitted or words.say("table.unobserved")) if text)
    return Row(
        (
            runs(_day(each, words) + "\n" + ", ".join(text for text in (each.stage, each.begins) if text)),
            runs(where),
            *(runs(str(count)) for count in counts),
            runs(", ".join(each.concerns)),
        ),
        ruled=True,
    )


def _concern(question: Question, source: HearingsOfCase, words: HouseWording) -> Row:
    often = sum(question.code in each.concerns for each in source.hearings)
    hearings = words.count("summary.hearings", often)
    said = words.say("concerns.item", text=question.text, basis=question.basis, hearings=hearings)
    return Row(((Run(question.code, bold=True),), runs(said)), ruled=True)


def _day(each: HeldHearing, words: HouseWording) -> str:
    return words.say("table.undated") if each.held_on is None else words.date(each.held_on)
