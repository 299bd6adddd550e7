# SPDX-License-Identifier: GPL-3.0-or-later
"""The findings that are shown, and beside them the one chosen with the ways to its facts; all of it by keyboard."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.checks.finding import Fact
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import label
from kzdesk.gui.review.detail import NOTHING, Detail
from kzdesk.gui.review.lines import Listed
from kzdesk.gui.review.run import Results
from kzdesk.gui.review.tree import FindingTree
from kzdesk.services.desk import Services
from kzdesk.services.review.answers import Found
from kzdesk.services.review.finding_lists import referred
from kzdesk.services.subjects import Origin

_TITLE: Final = QT_TRANSLATE_NOOP("review", "Findings")
_ANSWER: Final = QT_TRANSLATE_NOOP("review", "Answer the finding")
_TAKE_BACK: Final = QT_TRANSLATE_NOOP("review", "Take back the answer to the finding")
_NEXT: Final = QT_TRANSLATE_NOOP("review", "Next finding")
_PREVIOUS: Final = QT_TRANSLATE_NOOP("review", "Previous finding")
_FIRST: Final = QT_TRANSLATE_NOOP("review", "To the field of the first fact; 2 to 9 to the others")
_LEGEND: Final = QT_TRANSLATE_NOOP(
    "review", "N, P: next, previous · 1, 2 …: to the field of a fact · A: answer · T: take the answer back · F5: check"
)


class FindingsPane(QWidget):
    """Signals: `opened(Fact, Origin)` when the field of a fact is wanted; `answer_wanted(Found, str)` with its
    sentence; `taken_back(Found)`; `problem(Exception)`.
    """

    opened = Signal(object, object)
    answer_wanted = Signal(object, str)
    taken_back = Signal(object)
    problem = Signal(object)

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._subjects, self._jobs, self._tr = services.subjects, jobs, tr
        self._results = Results()
        self._origins: Mapping[str, Origin] = {}
        self._nothing = NOTHING
        self._asked = 0
        self.tree = FindingTree(tr(_TITLE))
        self._detail = Detail(services.display, tr)
        self._lay_out()
        self._connect()

    def show_listed(self, results: Results, listed: Listed, nothing: Message = NOTHING) -> None:
        """Show findings, or why there is none to show."""
        self._results, self._nothing = results, nothing
        self.tree.show_headings(listed.headings)

    def _lay_out(self) -> None:
        beside = QScrollArea()
        beside.setWidgetResizable(True)
        beside.setFrameShape(QFrame.Shape.NoFrame)
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside.setWidget(self._detail)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.tree)
        split.addWidget(beside)
        split.setSizes([620, 540])
        split.setHandleWidth(8)
        split.setStyleSheet("QSplitter::handle { background: transparent; }")
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(split, 1)
        layout.addWidget(label(self._tr(_LEGEND), "muted", wrap=True))

    def _connect(self) -> None:
        self.tree.chosen.connect(self._on_chosen)
        self.tree.opened.connect(lambda _: self._open(0))
        self._detail.opened.connect(self._on_opened)
        self._detail.answer_wanted.connect(self._ask)
        self._detail.taken_back.connect(self._take_back)
        steps = (
            ("N", _NEXT, lambda: self.tree.step(1)),
            ("P", _PREVIOUS, lambda: self.tree.step(-1)),
            ("A", _ANSWER, self._ask),
            ("T", _TAKE_BACK, self._take_back),
            ("1", _FIRST, lambda: self._open(0)),
        )
        for keys, title, step in steps:
            add_action(self.tree, self._tr(title), keys).triggered.connect(step)
        for place in range(1, 9):
            QShortcut(QKeySequence(str(place + 1)), self.tree).activated.connect(lambda at=place: self._open(at))

    def _on_chosen(self, found: Found | None) -> None:
        self._asked += 1
        if found is None:
            self._detail.show_nothing(self._nothing)
            return
        self._detail.show_finding(found, self._results.said[found.finding.key])
        facts = found.finding.facts
        known = referred(facts)
        subjects, asked = self._subjects, self._asked

        def show(origins: Mapping[str, Origin]) -> None:
            if asked == self._asked:
                self._origins = origins
                self._detail.show_facts(facts, origins)

        self._jobs.submit(self, lambda _: subjects.origins_of(known), done=show, failed=self.problem.emit)

    def _open(self, place: int) -> None:
        """Go to the field of a fact, counted among those whose record is there."""
        found = self.tree.current()
        facts = found.finding.facts if found is not None else ()
        if place < len(facts):
            self._on_opened(facts[place])

    def _on_opened(self, fact: Fact) -> None:
        if (origin := self._origins.get(fact.record_id)) is not None:
            self.opened.emit(fact, origin)

    def _ask(self) -> None:
        found = self.tree.current()
        if found is not None and found.answer is None:
            self.answer_wanted.emit(found, self._results.said[found.finding.key])

    def _take_back(self) -> None:
        found = self.tree.current()
        if found is not None and found.answer is not None:
            self.taken_back.emit(found)
