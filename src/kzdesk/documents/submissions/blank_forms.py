# SPDX-License-Identifier: GPL-3.0-or-later
"""Blank forms to be filled in by hand where no device is allowed: an observed hearing, a detention.

Their fields stand in the order in which the program asks for them, so that a sheet is keyed in from top to bottom.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from typing import Final

from kzdesk.documents.outline import (
    BOX,
    Align,
    Block,
    Heading,
    Note,
    Outline,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    runs,
)
from kzdesk.documents.wording import HouseWording
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

TEMPLATE: Final = "blank-forms"
"""The template that holds the words of both forms."""
_DATED: Final = datetime(2026, 1, 1, tzinfo=UTC)  # a form tells nothing of when it was printed
_NOTE_LINES: Final = 9
_NO_BREAK: Final = "\u00a0"
_BASIS: Final = "{text} [{basis}]"

_Fields = tuple[tuple[str, int], ...]
"""The fields of one part of a form, and how many lines of room to write each has besides its own."""

_HEARING: Final[_Fields] = (
    ("case", 1),
    ("observer", 0),
    ("held_on", 0),
    ("begins", 0),
    ("stage", 0),
    ("court", 0),
    ("courtroom", 0),
    ("judges", 0),
    ("prosecutors", 0),
    ("lawyers", 1),
    ("mode", 0),
    ("admitted", 0),
    ("arrived", 0),
    ("recording_allowed", 0),
    ("next_on", 0),
    ("next_begins", 0),
)
_END: Final[_Fields] = (("outcome", 3), ("left", 0), ("overall", 0))
_DETENTION: Final[tuple[tuple[str, _Fields], ...]] = (
    ("who", (("given", 0), ("surname", 0), ("patronymic", 0))),
    (
        "what",
        (
            ("when", 0),
            ("place", 0),
            ("detained_by", 1),
            ("stated_reason", 1),
            ("custody_kind", 0),
            ("facility", 0),
            ("event", 0),
        ),
    ),
    ("law", (("provision", 1), ("case", 0))),
    (
        "treatment",
        (
            ("lawyer_access", 0),
            ("family_notified", 0),
            ("ill_treatment", 0),
            ("injuries", 3),
            ("sex", 0),
            ("birth", 0),
            ("note", 3),
        ),
    ),
    ("account", (("told_by", 0), ("source", 0), ("taken", 0), ("consent", 0), ("more", 12))),
)
_LISTED: Final = frozenset({"consent", "overall"})
"""Choices so long that each stands on a line of its own."""
_WIDE: Final = frozenset({"custody_kind", "ill_treatment"})
"""Choices that take the whole width."""
_SHORT: Final = 44


@dataclass(frozen=True, slots=True)
class AnswerBox:
    """One answer: the key that gives it on the page in court, and what it is called."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a checklist, with the article it rests on."""

    code: str
    text: str
    basis: str


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions under one heading."""

    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class BlankSource:
    """What a blank form prints besides its own words: choices by field, and the checklist if it has one.

    `version` names the checklist or the form, so that whoever keys it in knows which one it was.
    """

    version: str
    choices: Mapping[str, tuple[str, ...]]
    answers: tuple[AnswerBox, ...] = ()
    checklist: tuple[QuestionGroup, ...] = ()


class BlankObservation:
    """A form for one observed hearing."""

    name = "observation"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Observation of a hearing")

    def outline(self, source: BlankSource, words: HouseWording) -> Outline:
        """Return the form."""
        return _document(self.name, source, words, tuple(_observation(source, words)))


class BlankDetention:
    """A form for one detained person."""

    name = "detention"
    label: Message = QT_TRANSLATE_NOOP("submissions", "Detention")

    def outline(self, source: BlankSource, words: HouseWording) -> Outline:
        """Return the form."""
        parts = (
            _part(words.say(f"detention.{part}"), fields, source, (words, "detention")) for part, fields in _DETENTION
        )
        return _document(self.name, source, words, tuple(chain.from_iterable(parts)))


def _document(name: str, source: BlankSource, words: HouseWording, blocks: tuple[Block, ...]) -> Outline:
    title = words.say(f"{name}.title")
    return Outline(
        title=title,
        subject=words.say("document.subject"),
        language=words.language,
        running_title=title,
        as_of=words.say("document.version", version=source.version),
        dated=_DATED,
        page_label=words.say("document.page", page="{page}", pages="{pages}"),
        authors=(),
        blocks=(Heading(1, runs(title)), Note(runs(words.say(f"{name}.safety"))), *blocks),
    )


def _observation(source: BlankSource, words: HouseWording) -> Iterator[Block]:
    yield from _part(words.say("observation.hearing"), _HEARING, source, (words, "observation"))
    yield Heading(2, runs(words.say("observation.notes")))
    room = tuple(Row((runs("\n"), runs("")), ruled=True) for _ in range(_NOTE_LINES))
    header = (runs(words.say("observation.time")), runs(words.say("observation.noted")))
    yield Table(header, room, (Align.START, Align.START), (1, 8))
    yield Heading(2, runs(words.say("observation.checklist")))
    answers = "; ".join(words.say("answers.key", letter=a.key.upper(), label=a.label) for a in source.answers)
    yield Paragraph(runs(words.say("answers.legend", answers=answers)))
    for group in source.checklist:
        yield _questions(group, source)
    yield from _part(words.say("observation.end"), _END, source, (words, "observation"))


def _questions(group: QuestionGroup, source: BlankSource) -> Table:
    boxes = tuple(runs(BOX) for _ in source.answers)
    rows = tuple(Row((_question(question), *boxes), ruled=True) for question in group.questions)
    header = (runs(group.title), *(runs(answer.key.upper()) for answer in source.answers))
    return Table(header, rows, (Align.START,) * len(header))


def _question(question: Question) -> Runs:
    code = Run(f"{question.code}{_NO_BREAK}{_NO_BREAK}", bold=True)
    return (code, Run(_BASIS.format(text=question.text, basis=question.basis)), Run("\n"))


def _part(title: str, fields: _Fields, source: BlankSource, worded: tuple[HouseWording, str]) -> Iterator[Block]:
    """Yield a heading and the fields to write in; choices that need the whole width stand by themselves."""
    words, form = worded
    rows: list[Row] = []
    yield Heading(2, runs(title))
    for name, room in fields:
        label = words.say(f"{form}.fields.{name}")
        boxes = _boxes(source.choices[name], name) if name in source.choices else ""
        if name in _WIDE:
            yield from _lines(rows)
            rows = []
            yield Paragraph((Run(label, bold=True), Run("\n" + boxes)))
        else:
            rows.append(Row((runs(label), runs(boxes or "\n" * room)), ruled=True))
    yield from _lines(rows)


def _lines(rows: list[Row]) -> Iterator[Table]:
    if rows:
        yield Table((), tuple(rows), (Align.START, Align.START), (2, 5))


def _boxes(labels: tuple[str, ...], name: str) -> str:
    """Return the labels with a box before each; a short label is never parted."""
    between = "\n" if name in _LISTED else f"{_NO_BREAK}{_NO_BREAK} "
    whole = (label.replace(" ", _NO_BREAK) if len(label) <= _SHORT else label for label in labels)
    return between.join(f"{BOX}{_NO_BREAK}{label}" for label in whole)
