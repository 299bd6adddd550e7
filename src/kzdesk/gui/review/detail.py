# SPDX-License-Identifier: GPL-3.0-or-later
"""One finding in full: the sentence, what to do next, the facts with a way to each, and the answer to it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import SEVERITIES, Fact, Finding
from kzdesk.domain.fields import specs
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.records.listing import FindingAnswer
from kzdesk.domain.said import sentence
from kzdesk.gui.labels import button, cut, label, set_role, shown
from kzdesk.services.display import Display
from kzdesk.services.review.answers import Found
from kzdesk.services.subjects import Origin

NOTHING = QT_TRANSLATE_NOOP("review", "Nothing is chosen. Check the records, then choose a finding.")
_LONGEST: Final = 60  # characters of a title
_MOST: Final = 9  # facts that a digit leads to
_FACT = QT_TRANSLATE_NOOP("review", "{kind}, {field}")
_CLASSED = QT_TRANSLATE_NOOP("review", "{weight} · {check}")
_VALUE = QT_TRANSLATE_NOOP("review", "{fact}: {value}")
_WAY = QT_TRANSLATE_NOOP("review", "{number}  {title}")
_ANSWERED = QT_TRANSLATE_NOOP("review", "Answered: {answer}. {reason}")
_ANSWERED_BY = QT_TRANSLATE_NOOP("review", "Answered on {date} by {by}: {answer}. {reason}")
_BEFORE = QT_TRANSLATE_NOOP(
    "review",
    "Open again: the facts changed since this was answered on {date} ({answer}: {reason}). What was found then: "
    "{sentence}",
)
_ANSWER = QT_TRANSLATE_NOOP("review", "Answer … (A)")
_TAKE_BACK = QT_TRANSLATE_NOOP("review", "Take the answer back (T)")


class Detail(QWidget):
    """Shows a finding.

    Signals: `opened(Fact)` when the field of a fact is wanted, `answer_wanted()`, `taken_back()`.
    """

    opened = Signal(object)
    answer_wanted = Signal()
    taken_back = Signal()

    def __init__(self, display: Display, tr: Translate) -> None:
        """Show that nothing is chosen."""
        super().__init__()
        self._display = display
        self._tr = tr
        self._weight = label("", "muted")
        self._sentence = label("", "heading", wrap=True)
        self._sentence.setObjectName("sentence")
        self._next = label("", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(6)
        self._said = label("", "good", wrap=True)
        self._said.setObjectName("answered")
        self._answer = button(tr(_ANSWER), "main")
        self._answer.setObjectName("give_answer")
        self._back = button(tr(_TAKE_BACK))
        self._back.setObjectName("take_back")
        self._lay_out()
        self._answer.clicked.connect(self.answer_wanted)
        self._back.clicked.connect(self.taken_back)
        self.show_nothing()

    def show_nothing(self, said: Message = NOTHING) -> None:
        """Say that there is no finding to show, and why."""
        self._clear()
        for each in (self._answer, self._back, self._said, self._weight, self._next):
            each.hide()
        self._sentence.setText(self._tr(said))

    def show_finding(self, found: Found, said: str) -> None:
        """Show a finding in its words; the ways to its facts follow."""
        self._clear()
        finding, answer, before = found.finding, found.answer, found.before
        self._weight.setText(self._tr(_CLASSED.format(weight=SEVERITIES[finding.severity], check=_class_of(finding))))
        self._sentence.setText(shown(said))
        self._next.setText(shown(self._tr(finding.next_step)))
        told = self._answer_said(answer) if answer is not None else self._before_said(before) if before else ""
        self._said.setText(shown(told))
        set_role(self._said, "good" if answer is not None else "warning")
        for each in (self._weight, self._next):
            each.show()
        self._said.setVisible(bool(told))
        self._back.setVisible(answer is not None)
        self._answer.setVisible(answer is None)

    def show_facts(self, facts: tuple[Fact, ...], origins: Mapping[str, Origin]) -> None:
        """Show the facts that clash, each with the way to its field."""
        titles = {each.id: each.title for each in origins.values()}
        for number, fact in enumerate(facts, start=1):
            self._facts.addWidget(self._fact(fact, number, origins.get(fact.record_id), titles))

    def _clear(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _answer_said(self, answer: FindingAnswer) -> str:
        told = self._display.label("finding_answers", answer.answer)
        if not answer.answered_by or answer.answered_on is None:
            return sentence(self._tr(_ANSWERED.format(answer=told, reason=answer.reason)))
        day = self._display.date(answer.answered_on)
        return sentence(
            self._tr(_ANSWERED_BY.format(date=day, by=answer.answered_by, answer=told, reason=answer.reason))
        )

    def _before_said(self, before: FindingAnswer) -> str:
        day = self._display.date(before.answered_on) if before.answered_on is not None else ""
        told = self._display.label("finding_answers", before.answer)
        said = _BEFORE.format(date=day, answer=told, reason=before.reason, sentence=before.sentence)
        return sentence(self._tr(said))

    def _fact(self, fact: Fact, number: int, origin: Origin | None, titles: Mapping[str, str]) -> QWidget:
        kind, name = record_type(fact.record_type).LABEL, _field_of(fact)
        title = self._tr(_FACT.format(kind=kind, field=name)) if name is not None else self._tr(kind)
        value = self._display.told(fact, titles)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        said = self._tr(_VALUE.format(fact=title, value=value)) if value else title
        column.addWidget(label(shown(said), wrap=True))
        if fact.source:
            column.addWidget(label(shown(fact.source), "muted", wrap=True))
        if origin is not None:
            called = cut(shown(origin.known_as or title), _LONGEST)
            way = button(self._tr(_WAY.format(number=number, title=called)) if number <= _MOST else called, "link")
            way.setObjectName(f"fact_{number}")
            way.setAccessibleName(shown(f"{origin.known_as or title}: {said}"))
            way.clicked.connect(lambda: self.opened.emit(fact))
            row = QHBoxLayout()
            row.addWidget(way)
            row.addStretch(1)
            column.addLayout(row)
        return whole

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 0, 0)
        column.setSpacing(10)
        for each in (self._weight, self._sentence, self._next):
            column.addWidget(each)
        column.addLayout(self._facts)
        column.addWidget(self._said)
        row = QHBoxLayout()
        row.addWidget(self._answer)
        row.addWidget(self._back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


def _field_of(fact: Fact) -> Message | None:
    """Return the label of a fact's field; None where the whole record is meant."""
    found = (item.label for item in specs(record_type(fact.record_type)) if item.name == fact.field)
    return next(found, None)


def _class_of(finding: Finding) -> Message:
    return next(each.label for each in CHECKS if each.name == finding.check)
