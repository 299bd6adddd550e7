# SPDX-License-Identifier: GPL-3.0-or-later
"""The questionnaires by which cases of single people are brought before United Nations mechanisms.

A form is data: its parts in order, each with its questions. What is not recorded, or may not be printed, stands as a
blank to be filled in by hand, so that a questionnaire is never silent about a question.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import Final

from kzdesk.documents.outline import (
    BOX,
    Align,
    Block,
    Bullets,
    Heading,
    Note,
    Outline,
    Paragraph,
    Role,
    Row,
    Run,
    Runs,
    Table,
    runs,
)
from kzdesk.documents.submissions.passages import passage
from kzdesk.documents.submissions.proceedings import CaseWords, ChargedWith, Judged
from kzdesk.documents.wording import HouseWording, capitalised
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.terms import Term

_NO_BREAK: Final = "\u00a0"
_LABELLED: Final = (2, 3)


class Blank(StrEnum):
    """Why there is no answer: nothing is recorded, it is not for these readers, it is written by hand, not asked."""

    UNKNOWN = "unknown"
    WITHHELD = "withheld"
    BY_HAND = "by_hand"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Span:
    """From when until when something lasted; `lasted` is how long, where both days are certain."""

    start: PartialDate | None
    end: PartialDate | None = None
    lasted: Term | None = None


@dataclass(frozen=True, slots=True)
class Born:
    """A date of birth and the age on the day in question, None where it is not certain."""

    day: PartialDate
    age: int | None = None


Said = str | PartialDate | Span | Born | ChargedWith | Judged
Answer = Said | Blank | tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers to the questions of one part, by question, and the record that most of them come from."""

    by_question: Mapping[str, Answer]
    record: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph of a narrative, and the record it comes from."""

    text: str
    record: str = ""


@dataclass(frozen=True, slots=True)
class Questions:
    """A part of a form with labelled lines: once, or once for each time something happened."""

    key: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Log:
    """A part of a form that is a table: one line for each thing that was done."""

    key: str
    columns: tuple[str, ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A part of a form that is told in paragraphs."""

    key: str


@dataclass(frozen=True, slots=True)
class Boxes:
    """A part of a form with boxes that a person ticks; below each stands what the records say for it."""

    key: str
    choices: tuple[str, ...]


FormPart = Questions | Log | Story | Boxes


@dataclass(frozen=True, slots=True)
class Form:
    """A questionnaire: its parts in order. `name` is also the table of its own words."""

    name: str
    parts: tuple[FormPart, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What fills a questionnaire on a date.

    `answers` are those of questions and logs by part; `told` the paragraphs of stories by part, and of boxes by
    `part.choice`; `blanks` say why a log or a story has nothing, by part.
    """

    as_of: PartialDate
    answers: Mapping[str, tuple[Answers, ...]]
    told: Mapping[str, tuple[Told, ...]] = field(default_factory=dict)
    blanks: Mapping[str, Blank] = field(default_factory=dict)


def questionnaire(form: Form, source: Answered, words: HouseWording, case_words: CaseWords) -> Outline:
    """Return the questionnaire. Whom it is about stands on the page, not in the file's own title.

    A text of a form's own (`wgad.identity.title`) goes before the one that all forms share (`identity.title`).
    """
    return _Sheet(form, source, words, case_words).outline()


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One questionnaire being put together."""

    form: Form
    source: Answered
    words: HouseWording
    case_words: CaseWords

    def outline(self) -> Outline:
        """Return the document."""
        title = self._say("document.title")
        return Outline(
            title=title,
            subject=self._say("document.subject"),
            language=self.words.language,
            running_title=self._say("document.running_title"),
            as_of=capitalised(self.words.as_of(self.source.as_of)),
            dated=datetime.combine(self.source.as_of.latest, time(), tzinfo=UTC),
            page_label=self.words.say("document.page", page="{page}", pages="{pages}"),
            authors=(),
            blocks=tuple(self._blocks()),
        )

    def _say(self, key: str, **values: object) -> str:
        own = f"{self.form.name}.{key}"
        return self.words.say(own if self.words.has(own) else key, **values)

    def _blocks(self) -> Iterator[Block]:
        yield Paragraph(runs(self._say("document.addressee")), Role.EYEBROW)
        yield Heading(1, runs(self._say("document.title")))
        yield Paragraph(runs(capitalised(self.words.as_of(self.source.as_of))), Role.DATELINE)
        yield Note(runs(self._say("document.note")))
        for number, part in enumerate(self.form.parts, 1):
            yield Heading(2, runs(self._say(f"{part.key}.title")), f"{number}.")
            match part:
                case Questions():
                    yield from self._questions(part)
                case Log():
                    yield self._log(part)
                case Story():
                    yield from self._story(part)
                case Boxes():
                    yield from self._boxes(part)

    def _questions(self, part: Questions) -> Iterator[Block]:
        several = self.source.answers[part.key]
        for place, answers in enumerate(several, 1):
            if len(several) > 1:
                yield Heading(3, runs(self._say(f"{part.key}.each", number=place)), record=answers.record)
            rows = tuple(
                Row(
                    (runs(self._say(f"{part.key}.{name}")), self._answer(answers.by_question[name])),
                    ruled=True,
                    record=answers.record,
                )
                for name in part.questions
            )
            yield Table((), rows, (Align.START, Align.START), _LABELLED)

    def _log(self, part: Log) -> Table:
        lines = [
            Row(tuple(self._answer(each.by_question[name]) for name in part.columns), ruled=True, record=each.record)
            for each in self.source.answers[part.key]
        ]
        blank = (self._nothing(part.key), *(runs("") for _ in part.columns[1:]))
        header = tuple(runs(self._say(f"{part.key}.{name}")) for name in part.columns)
        rows = tuple(lines) or (Row(blank, ruled=True),)
        return Table(header, rows, (Align.START,) * len(part.columns), part.shares)

    def _story(self, part: Story) -> Iterator[Block]:
        told = self.source.told.get(part.key, ())
        yield from (Paragraph(self._passage(each.text), record=each.record) for each in told)
        if not told:
            yield Paragraph(self._nothing(part.key))

    def _boxes(self, part: Boxes) -> Iterator[Block]:
        yield Note(runs(self._say(f"{part.key}.note")))
        for name in part.choices:
            label = Run(f"{BOX}{_NO_BREAK}{self._say(f'{part.key}.{name}')}", bold=True)
            yield Paragraph((label, Run(f" – {self._say(f'{part.key}.{name}_means')}")))
            told = self.source.told.get(f"{part.key}.{name}", ())
            if told:
                yield Bullets(tuple(self._passage(each.text) for each in told), told[0].record)

    def _nothing(self, part: str) -> Runs:
        return self._answer(self.source.blanks.get(part, Blank.UNKNOWN))

    def _answer(self, answer: Answer) -> Runs:
        if isinstance(answer, Blank):
            return runs(self._say(f"blank.{answer}"))
        several = answer if isinstance(answer, tuple) else (answer,)
        lines = [self._passage(self._said(each)) for each in several]
        return tuple(run for place, line in enumerate(lines) for run in (*runs("\n" * (place > 0)), *line) if run.text)

    def _passage(self, text: str) -> Runs:
        """Return a text as somebody typed it: in another script it is marked as another language."""
        return passage(text, self.words.language)

    def _said(self, said: Said) -> str:
        match said:
            case PartialDate():
                return self.words.date(said)
            case Span():
                return self._span(said)
            case Born(day, age):
                born = self.words.date(day)
                return born if age is None else self._say("said.born", date=born, age=self.words.age(age))
            case ChargedWith():
                return self.case_words.charge_with_stage(said)
            case Judged():
                parts = (self.case_words.judgment(said), self.case_words.punishments(said))
                return "\n".join(part for part in parts if part)
            case str():
                return said

    def _span(self, span: Span) -> str:
        dates = capitalised(self.case_words.period(span.start, span.end))
        return self._say("said.lasted", dates=dates, term=self.words.term(span.lasted)) if span.lasted else dates
