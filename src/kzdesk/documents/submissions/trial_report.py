# SPDX-License-Identifier: GPL-3.0-or-later
"""Trial observation: the report on a whole trial, from the parties and the hearings to findings and judgment."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.documents.outline import (
    Align,
    Block,
    DataTable,
    Heading,
    Item,
    Note,
    NumberedList,
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
    CONCERN,
    AnsweredQuestion,
    AnsweredSection,
    question_text,
    tally,
)
from kzdesk.documents.submissions.findings import ArticleFindings, Outcome, by_article, outcome
from kzdesk.documents.submissions.lines import bold, heads, named_lines, on_lines, row, table, told
from kzdesk.documents.submissions.proceedings import CaseWords, ChargedWith, Judged
from kzdesk.documents.submissions.sheet import sheet
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate

_PARTIES: Final = (5, 4, 10)
_HEARINGS: Final = (1, 5, 6, 6)
_JUDGMENTS: Final = (5, 7, 8)
_NONE: Final = "–"
_RESULTS: Final = (22, 2, 2, 2, 2, 2)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who takes part in the case, by name or under a pseudonym."""

    name: str
    role: str
    charges: tuple[ChargedWith, ...]
    judged: tuple[Judged, ...]
    record: str = ""


@dataclass(frozen=True, slots=True)
class HeldHearing:
    """One hearing in the course of the trial. `admitted` tells how observers fared; nothing where none came."""

    held_on: PartialDate | None
    begins: str
    stage: str
    court: str
    mode: str
    observed: bool
    admitted: str
    grade: str
    outcome: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Trial:
    """A whole trial as it was observed up to a day.

    `facts` are named entries of the case itself; `sections` hold every answer with the place of its hearing.
    `left_out` says that people were left out whose consent does not cover the report.
    """

    case: str
    as_of: PartialDate
    facts: tuple[tuple[str, str], ...]
    motive: tuple[str, ...]
    parties: tuple[Party, ...]
    hearings: tuple[HeldHearing, ...]
    sections: tuple[AnsweredSection, ...]
    checklists: tuple[str, ...] = ()
    left_out: bool = False
    record: str = ""

    @property
    def questions(self) -> tuple[AnsweredQuestion, ...]:
        """Every question of every checklist that was used."""
        return tuple(question for section in self.sections for question in section.questions)


class TrialReport:
    """The report on a whole trial."""

    def outline(self, source: Trial, words: HouseWording, case: CaseWords) -> Outline:
        """Return the report. The case stands on the page, not in the file's own title."""
        blocks = _Report(source, words, case).blocks()
        return sheet(words, source.as_of, blocks, data=_data(source, words, case))


@dataclass(frozen=True, slots=True)
class _Report:
    """Words one trial, part by part."""

    source: Trial
    words: HouseWording
    case: CaseWords

    def blocks(self) -> Iterator[Block]:
        say = self.words.say
        yield Paragraph(runs(say("document.eyebrow")), Role.EYEBROW)
        yield Heading(1, runs(self.source.case), record=self.source.record)
        yield Paragraph(runs(capitalised(self.words.as_of(self.source.as_of))), Role.DATELINE)
        yield Paragraph(runs(self._summary()), Role.SUMMARY)
        yield from self._case()
        yield from self._parties()
        yield from self._course()
        if self.source.sections:
            yield from self._results()
            yield from self._findings()
        yield from self._judgments()
        yield Heading(2, runs(say("method.title")))
        yield from told(self._method())
        if self.source.left_out:
            yield Note(runs(say("document.left_out")))

    def _summary(self) -> str:
        hearings = self.source.hearings
        if not hearings:
            return self.words.say("summary.no_hearing")
        observed = sum(1 for each in hearings if each.observed)
        counted = self.words.say("summary.hearings", hearings=len(hearings), observed=observed)
        if not observed:
            return counted
        concerns = sum(1 for each in self.source.questions if outcome(each) is Outcome.CONCERN)
        questions = self.words.say("summary.questions", questions=len(self.source.questions), concern=concerns)
        return f"{counted} {questions}"

    def _case(self) -> Iterator[Block]:
        yield Heading(2, runs(self.words.say("case.title")))
        yield from named_lines(self.words, "case", self.source.facts, record=self.source.record)
        if self.source.motive:
            yield Heading(3, runs(self.words.say("case.motive")))
            yield from told(self.source.motive, record=self.source.record)

    def _parties(self) -> Iterator[Block]:
        yield Heading(2, runs(self.words.say("parties.title")))
        if not self.source.parties:
            yield Paragraph(runs(self.words.say("parties.none")))
            return
        header = heads(*(self.words.say(f"parties.{name}") for name in ("name", "role", "charges")))
        rows = (
            row(each.name, each.role, on_lines(*map(self.case.charge_with_stage, each.charges)), record=each.record)
            for each in self.source.parties
        )
        yield from table(header, rows, _PARTIES)

    def _course(self) -> Iterator[Block]:
        say = self.words.say
        yield Heading(2, runs(say("course.title")))
        if not self.source.hearings:
            yield Paragraph(runs(say("course.none")))
            return
        header = heads(say("course.number"), *(say(f"course.{name}") for name in ("day", "court", "observer")))
        rows = (
            row(
                str(number),
                on_lines(self._day(each), each.stage, each.begins),
                on_lines(each.court, each.mode, each.outcome),
                on_lines(each.admitted if each.observed else say("course.unobserved"), each.grade),
                record=each.record,
            )
            for number, each in enumerate(self.source.hearings, start=1)
        )
        yield from table(header, rows, _HEARINGS)

    def _results(self) -> Iterator[Block]:
        say = self.words.say
        yield Heading(2, runs(say("results.title")))
        legend = "; ".join(
            say("results.legend", letter=say(f"results.letters.{value}"), label=say(f"results.labels.{value}"))
            for value in ANSWERS
        )
        yield Paragraph(runs(say("results.counted", answers=legend)))
        header = heads(say("results.question"), *(say(f"results.letters.{value}") for value in ANSWERS))
        rows = [row for section in self.source.sections for row in self._section(section)]
        rows.append(_counts(say("results.all"), self.source.questions))
        yield Table(header, tuple(rows), (Align.START, *(Align.END for _ in ANSWERS)), _RESULTS)

    def _section(self, section: AnsweredSection) -> Iterator[Row]:
        yield _counts(section.title, section.questions)
        for each in section.questions:
            code = Run(f"{each.question.code}\u00a0\u00a0", bold=True)
            counts = (runs(str(count or _NONE)) for count in tally([each]))
            yield Row(((code, Run(question_text(each.question, self.case.words))), *counts), ruled=True)

    def _findings(self) -> Iterator[Block]:
        yield Heading(2, runs(self.words.say("findings.title")))
        yield Paragraph(runs(self.words.say("findings.rule")))
        for each in by_article(self.source.questions):
            yield from self._article(each)

    def _article(self, found: ArticleFindings) -> Iterator[Block]:
        say = self.words.say
        key = f"findings.articles.{found.article}"
        title = say(key) if self.words.has(key) else ""
        named = say("findings.article_titled", article=found.article, title=title)
        yield Heading(3, runs(named if title else say("findings.article", article=found.article)))
        counts = {each.value: len(found.with_outcome(each)) for each in Outcome}
        yield Paragraph(runs(say("findings.counts", questions=len(found.questions), **counts)))
        if concerns := found.with_outcome(Outcome.CONCERN):
            yield NumberedList(tuple(self._concern(each) for each in concerns))
        if gaps := found.with_outcome(Outcome.NOT_OBSERVED):
            codes = ", ".join(each.question.code for each in gaps)
            yield Paragraph(runs(say("findings.not_observed", codes=codes)))

    def _concern(self, answered: AnsweredQuestion) -> Item:
        """Return a concern with the hearings it was seen at, and what observers noted there."""
        lines = [question_text(answered.question, self.case.words)]
        for value in CONCERN:
            given = [each for each in answered.given if each.value == value]
            if given:
                hearings = ", ".join(dict.fromkeys(self._hearing(each.hearing) for each in given))
                lines.append(self.words.say("findings.seen", answer=given[0].label, hearings=hearings))
        lines += [
            self.words.say("findings.noted", hearing=self._hearing(each.hearing), note=each.note)
            for each in answered.given
            if each.note and each.value in CONCERN
        ]
        return Item(answered.question.code, (runs("\n".join(lines)),))

    def _judgments(self) -> Iterator[Block]:
        say = self.words.say
        yield Heading(2, runs(say("judgment.title")))
        rows = [
            row(party.name, self.case.judgment(judged), self.case.punishments(judged), record=judged.record)
            for party in self.source.parties
            for judged in party.judged
        ]
        if not rows:
            yield Paragraph(runs(say("judgment.none")))
        header = heads(*(say(f"judgment.{name}") for name in ("name", "judged", "punishment")))
        yield from table(header, rows, _JUDGMENTS)

    def _method(self) -> tuple[str, ...]:
        if not self.source.sections:
            return (self.words.say("method.unobserved"),)
        checklists = ", ".join(self.source.checklists)
        basis = self.words.say("method.basis", checklist=checklists, questions=len(self.source.questions))
        return (basis, *self.words.lists["method.paragraphs"])

    def _hearing(self, place: int) -> str:
        day = self._day(self.source.hearings[place])
        return self.words.say("findings.hearing", number=place + 1, date=day)

    def _day(self, hearing: HeldHearing) -> str:
        return self.case.date(hearing.held_on) or self.words.say("course.undated")


def _counts(title: str, questions: tuple[AnsweredQuestion, ...]) -> Row:
    return Row((runs(title), *(bold(str(count or _NONE)) for count in tally(questions))), strong=True)


def _data(source: Trial, words: HouseWording, case: CaseWords) -> tuple[DataTable, ...]:
    answers = tuple(words.say(f"results.labels.{value}") for value in ANSWERS)
    results = DataTable(
        words.say("data.results"),
        (words.say("data.code"), words.say("data.question"), words.say("data.basis"), *answers),
        tuple(
            (each.question.code, each.question.text, each.question.basis, *tally([each])) for each in source.questions
        ),
    )
    hearings = DataTable(
        words.say("data.hearings"),
        tuple(words.say(f"data.{name}") for name in ("number", "day", "stage", "court", "mode", "observer")),
        tuple(
            (number, each.held_on, each.stage, each.court, each.mode, each.admitted)
            for number, each in enumerate(source.hearings, start=1)
        ),
    )
    charges = DataTable(
        words.say("data.charges"),
        tuple(words.say(f"data.{name}") for name in ("person", "role", "charge", "charge_stage", "since")),
        tuple(
            (party.name, party.role, case.charge(charge), charge.stage, charge.since)
            for party in source.parties
            for charge in party.charges
        ),
    )
    return tuple(each for each in (hearings, results, charges) if each.rows)
