# SPDX-License-Identifier: GPL-3.0-or-later
"""One finding in full: the sentence, what to do next, the facts with a way to each, and the answer to it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzdesk.domain.checks.finding import Fact
from kzdesk.domain.fields import spec
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.said import sentence
from kzdesk.gui.labels import button, label, shown
from kzdesk.gui.review.lines import SEVERITIES
from kzdesk.services.display import Display
from kzdesk.services.review.checking import Found
from kzdesk.services.subjects import Origin

_NOTHING = QT_TRANSLATE_NOOP("review", "Nothing is chosen. Check the records, then choose a finding.")
_FACT = QT_TRANSLATE_NOOP("review", "{kind}, {field}")
_ANSWERED = QT_TRANSLATE_NOOP("review", "Answered: {answer}. {reason}")
_ANSWER = QT_TRANSLATE_NOOP("review", "Answer … (A)")
_TAKE_BACK = QT_TRANSLATE_NOOP("review", "Take the answer back")


class Detail(QWidget):
    """Shows a finding.

    Signals: `opened(Origin)` when the record of a fact is wanted, `answer_wanted()`, `taken_back()`.
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
        self.show_finding(None, {})

    def show_finding(self, found: Found | None, origins: Mapping[str, Origin]) -> None:
        """Show a finding, or that none is chosen."""
        while (item := self._facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for each in (self._answer, self._back, self._said, self._weight, self._next):
            each.setVisible(found is not None)
        if found is None:
            self._sentence.setText(self._tr(_NOTHING))
            return
        finding = found.finding
        self._weight.setText(self._tr(SEVERITIES[finding.severity]))
        self._sentence.setText(shown(sentence(self._tr(finding.message))))
        self._next.setText(shown(self._tr(finding.next_step)))
        for fact in finding.facts:
            self._facts.addWidget(self._fact(fact, origins.get(fact.record_id)))
        self._said.setVisible(found.answer is not None)
        self._back.setVisible(found.answer is not None)
        self._answer.setVisible(found.answer is None)
        if found.answer is not None:
            answer = self._display.label("finding_answers", found.answer.answer)
            said = _ANSWERED.format(answer=answer, reason=found.answer.reason)
            self._said.setText(shown(self._tr(said)))

    def _fact(self, fact: Fact, origin: Origin | None) -> QWidget:
        title = self._tr(_FACT.format(kind=record_type(fact.record_type).LABEL, field=_field_of(fact)))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(label(shown(f"{title}: {fact.value}" if fact.value else title), wrap=True))
        if fact.source:
            column.addWidget(label(shown(fact.source), "muted", wrap=True))
        if origin is not None:
            way = button(shown(origin.known_as or title), "link")
            way.clicked.connect(lambda: self.opened.emit(origin))
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


def _field_of(fact: Fact) -> Message | str:
    """Return the label of a fact's field; what is no field of its record is told by its own word."""
    try:
        return spec(record_type(fact.record_type), fact.field).label
    except KeyError:
        return fact.field
