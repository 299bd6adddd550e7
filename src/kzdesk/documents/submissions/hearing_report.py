# SPDX-License-Identifier: GPL-3.0-or-later
"""Trial observation: the report on one hearing, with the checklist as it was answered there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import (
    Block,
    DataTable,
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
from kzdesk.documents.submissions.checklist import (
    ANSWERS,
    AnsweredQuestion,
    AnsweredSection,
    Given,
    question_text,
    tally,
)
from kzdesk.documents.submissions.lines import fact_lines, heads, on_lines, table, told
from kzdesk.documents.submissions.proceedings import CaseWords
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording
from kzdesk.domain.dates import PartialDate

_SHARES: Final = (1, 10, 7)
_NOTHING: Final = Given("", "")


@dataclass(frozen=True, slots=True)
class Field:
    """One thing a report says of a hearing. Without a value it is printed as a blank to fill in."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Attendance:
    """How one observer attended: fields in their order, and notes taken in court."""

    fields: tuple[Field, ...]
    notes: tuple[str, ...] = ()
    record: str = ""


@dataclass(frozen=True, slots=True)
class ReportedHearing:
    """One hearing as it was observed.

    `case` is the title of the case, or its kind where the title may not be told. What is withheld is no field at all,
    what nobody recorded is a field without a value.
    """

    case: str
    held_on: PartialDate | None
    stage: str
    as_of: PartialDate
    fields: tuple[Field, ...]
    attendances: tuple[Attendance, ...]
    sections: tuple[AnsweredSection, ...]
    record: str = ""


class HearingReport:
    """The report on one observed hearing."""

    def outline(self, source: ReportedHearing, words: HouseWording, case: CaseWords) -> Outline:
        """Return the report. The case stands on the page, not in the file's own title."""
        return sheet(words, source.as_of, _blocks(source, words, case), data=_data(source, words))


def _blocks(source: ReportedHearing, words: HouseWording, case: CaseWords) -> Iterator[Block]:
    yield Paragraph(runs(words.say("document.eyebrow")), Role.EYEBROW)
    yield Heading(1, runs(source.case), record=source.record)
    held = words.say("document.hearing", date=case.date(source.held_on) or words.say("document.undated"))
    yield Paragraph(runs(", ".join(each for each in (held, source.stage) if each)), Role.DATELINE)
    if not source.attendances:
        yield Paragraph(runs(words.say("summary.unobserved")), Role.SUMMARY)
    else:
        yield from _summary(source, words)
    yield Heading(2, runs(words.say("hearing.title")))
    yield from _fields(source.fields, words, source.record)
    for number, each in enumerate(source.attendances, start=1):
        several = len(source.attendances) > 1
        title = words.say("attendance.numbered", number=number) if several else words.say("attendance.title")
        yield Heading(2, runs(title))
        yield from _fields(each.fields, words, each.record)
    if source.attendances:
        yield from _concerns(source, words, case)
        yield from _checklist(source, words, case)
        yield from _notes(source, words)
    yield Note(runs(words.say("document.method")))


def _summary(source: ReportedHearing, words: HouseWording) -> Iterator[Block]:
    questions = _questions(source)
    answered = sum(1 for each in questions if any(given.value for given in each.given))
    concern = sum(1 for each in questions if each.gives_concern)
    said = words.say("summary.answered", questions=len(questions), answered=answered, concern=concern)
    yield Paragraph(runs(said), Role.SUMMARY)


def _fields(fields: tuple[Field, ...], words: HouseWording, record: str) -> Iterator[Block]:
    blank = words.say("document.blank")
    yield from fact_lines(((words.say(f"fields.{each.name}"), each.value or blank) for each in fields), record=record)


def _concerns(source: ReportedHearing, words: HouseWording, case: CaseWords) -> Iterator[Block]:
    yield Heading(2, runs(words.say("concerns.title")))
    concerns = [each for each in _questions(source) if each.gives_concern]
    if not concerns:
        yield Paragraph(runs(words.say("concerns.none")))
        return
    yield from _answers(tuple(concerns), words, case)


def _checklist(source: ReportedHearing, words: HouseWording, case: CaseWords) -> Iterator[Block]:
    yield Heading(2, runs(words.say("checklist.title")))
    counts = zip(ANSWERS, tally(_questions(source)), strict=True)
    said = "; ".join(words.say(f"checklist.counts.{value}", count=count) for value, count in counts)
    yield Paragraph(runs(words.say("checklist.counted", counts=said)))
    for section in source.sections:
        yield Heading(3, runs(section.title))
        yield from _answers(section.questions, words, case)


def _answers(questions: tuple[AnsweredQuestion, ...], words: HouseWording, case: CaseWords) -> Iterator[Table]:
    header = heads("", words.say("checklist.asked"), words.say("checklist.answer"))
    rows = (
        Row(
            (
                (Run(each.question.code, bold=True),),
                runs(question_text(each.question, case.words)),
                runs(_given(each, words)),
            ),
            ruled=True,
        )
        for each in questions
    )
    yield from table(header, rows, _SHARES)


def _given(answered: AnsweredQuestion, words: HouseWording) -> str:
    """Return each observer's answer and note on lines of their own; a dash where nobody answered."""
    said = (on_lines(each.label or words.say("checklist.note_only"), each.note) for each in answered.given)
    return "\n".join(said) or words.say("checklist.unanswered")


def _notes(source: ReportedHearing, words: HouseWording) -> Iterator[Block]:
    if any(each.notes for each in source.attendances):
        yield Heading(2, runs(words.say("notes.title")))
        for each in source.attendances:
            yield from told(each.notes, record=each.record)


def _questions(source: ReportedHearing) -> tuple[AnsweredQuestion, ...]:
    return tuple(question for section in source.sections for question in section.questions)


def _data(source: ReportedHearing, words: HouseWording) -> tuple[DataTable, ...]:
    columns = tuple(words.say(f"data.{name}") for name in ("code", "section", "question", "basis", "answer", "note"))
    rows = tuple(
        (each.question.code, section.title, each.question.text, each.question.basis, given.label, given.note)
        for section in source.sections
        for each in section.questions
        for given in each.given or (_NOTHING,)
    )
    return (DataTable(words.say("data.sheet"), columns, rows),) if rows else ()
