# SPDX-License-Identifier: GPL-3.0-or-later
"""Review: what the checks find in the records, gone through by keyboard and answered; and who is on record twice."""

from collections.abc import Iterable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QVBoxLayout, QWidget

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.errors import Cancelled
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.progress import Progress
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.domain.said import sentence
from kzdesk.gui.jobs import Job, JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label
from kzdesk.gui.page import Change, Page, Place
from kzdesk.gui.review.answering import AnswerDialog
from kzdesk.gui.review.detail import Detail
from kzdesk.gui.review.filters import Filters
from kzdesk.gui.review.financial_list import FinancialListView
from kzdesk.gui.review.lines import headings
from kzdesk.gui.review.releasing import Releasing
from kzdesk.gui.review.same_person import SamePerson
from kzdesk.gui.review.tree import FindingTree
from kzdesk.gui.review.views import Views
from kzdesk.services.desk import Services
from kzdesk.services.review.checking import Found
from kzdesk.services.subjects import Origin

_CHECK = QT_TRANSLATE_NOOP("review", "Check the records")
_STOP = QT_TRANSLATE_NOOP("review", "Stop")
_OPEN = QT_TRANSLATE_NOOP("review", "Findings")
_COUNTS = QT_TRANSLATE_NOOP("review", "Errors: {errors}. Warnings: {warnings}. Hints: {hints}. Answered: {answered}.")
_NOT_CHECKED = QT_TRANSLATE_NOOP("review", "Not checked since the vault was opened.")
_STALE = QT_TRANSLATE_NOOP("review", "Records changed since the last check.")
_STOPPED = QT_TRANSLATE_NOOP("review", "Stopped. Nothing was changed.")
_ANSWER = QT_TRANSLATE_NOOP("review", "Answer the finding")
_RELEASE = QT_TRANSLATE_NOOP("review", "Release the edition that is chosen")

_COUNTED = {"errors": Severity.ERROR, "warnings": Severity.WARNING, "hints": Severity.HINT}


class ReviewPage(Page):
    """Findings on the left, the one chosen on the right."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("review", "Review")

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Find nothing before it is asked for: a check of a large vault takes a while."""
        super().__init__(services, jobs, tr)
        self._found: tuple[Found, ...] = ()
        self._origins: Mapping[str, Origin] = {}
        self._job: Job | None = None
        self._author = ""
        self._build()
        self._connect()

    def activated(self) -> None:
        """Offer the editions there are."""
        self._jobs.submit(self, lambda _: self._services.editions.all(), done=self._filters.offer)

    def visit(self, place: Place) -> None:
        """Stand on the list of findings, at the button that begins, or where the other view begins."""
        self._views.start()

    def search(self, text: str) -> None:
        """Look for words in the findings."""
        self._views.show_findings()
        self._filters.look_for(text)

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Say that what is shown may be out of date; an answer alone changes no fact."""
        changed = list(changes)
        self._same.records_changed(changed)
        self._list.records_changed(changed)
        if self._found and any(each.record_type != "finding_answer" for each in changed):
            self._state.setText(self._tr(_STALE))

    def check(self) -> None:
        """Run the checks, or stop them."""
        if self._job is not None:
            self._job.cancel()
            return
        edition = self._filters.edition
        self._begin.setText(self._tr(_STOP))
        self._progress.setRange(0, 0)
        self._progress.show()
        checking = self._services.checking
        self._job = self._jobs.submit(
            self,
            lambda progress: (
                checking.edition(edition, progress=progress) if edition else checking.everything(progress=progress)
            ),
            done=self._on_found,
            failed=self._on_failed,
            progress=self._on_progress,
        )

    def _build(self) -> None:
        self._begin = button(self._tr(_CHECK), "main")
        self._begin.setObjectName("check")
        self._filters = Filters(self._services.checking.checks(), self._tr)
        self._progress = QProgressBar()
        self._progress.hide()
        self._state = label(self._tr(_NOT_CHECKED), "muted")
        self._state.setObjectName("state")
        self._tree = FindingTree(self._tr(_OPEN))
        self._detail = Detail(self._services.display, self._tr)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._tree)
        split.addWidget(self._detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        findings, review = QWidget(), self._services.review
        self._same = SamePerson(review, self._jobs, self._tr)
        self._list = FinancialListView(review.financial_lists, self._services.display, self._jobs, self._tr)
        self._views = Views(
            findings, self._same, self._list, self._tr, lambda: self._tree if self._found else self._begin
        )
        layout = QVBoxLayout(findings)
        layout.setContentsMargins(0, 0, 0, 0)
        self._releasing = Releasing(self._services.review.edition_releases, self._jobs, self._tr)
        layout.addLayout(_beside(self._filters, self._begin))
        layout.addWidget(self._progress)
        layout.addLayout(_beside(self._state, self._views.ways))
        layout.addWidget(self._releasing)
        layout.addWidget(split, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 12)
        whole.addWidget(self._views)

    def _connect(self) -> None:
        self._begin.clicked.connect(self.check)
        self._filters.changed.connect(self._show)
        self._tree.chosen.connect(lambda found: self._detail.show_finding(found, self._origins))
        self._tree.opened.connect(self._on_opened)
        self._detail.opened.connect(self._go_to)
        self._detail.answer_wanted.connect(self._ask)
        self._detail.taken_back.connect(self._take_back)
        self._filters.edition_chosen.connect(self._releasing.show_edition)
        self._releasing.errors_wanted.connect(self._filters.show_open_errors)
        self._releasing.errors_wanted.connect(self.check)
        self._releasing.told.connect(self.told)
        self._same.back.connect(self._views.switch_same)
        self._list.back.connect(self._views.switch_financial)
        for view in (self._same, self._list):
            view.person_wanted.connect(lambda person: self.go.emit(Place("records", Person.TYPE, person)))
            view.problem.connect(self.problem)
        self._list.entry_wanted.connect(lambda entry: self.go.emit(Place("records", FinancialListEntry.TYPE, entry)))
        add_action(self, self._tr(_CHECK), "F5").triggered.connect(lambda: self._views.begin(self.check))
        add_action(self, self._tr(_RELEASE), "Ctrl+Shift+E").triggered.connect(self._releasing.begin)
        for keys, title, step in (*self._same.steps, *self._views.steps):
            add_action(self, self._tr(title), keys).triggered.connect(step)
        add_action(self._tree, self._tr(_ANSWER), "A").triggered.connect(self._ask)

    def _on_progress(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_found(self, found: tuple[Found, ...]) -> None:
        self._end()
        self._found = found
        ids = {fact.record_id for each in found[:5000] for fact in each.finding.facts}
        ids |= {person for each in found[:5000] for person in each.finding.people[:1]}
        self._jobs.submit(self, lambda _: self._services.subjects.origins(ids), done=self._on_origins)

    def _on_origins(self, origins: Mapping[str, Origin]) -> None:
        self._origins = origins
        self._show()
        self._tree.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._state.setText(self._tr(_STOPPED))
        else:
            self._jobs.problem.emit(error)

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
        self._begin.setText(self._tr(_CHECK))

    def _show(self) -> None:
        self._tree.show_headings(headings(self._found, self._filters.wanted, self._filters.by, self._origins, self._tr))
        open_ones = [each.finding.severity for each in self._found if each.answer is None]
        counts = {name: open_ones.count(severity) for name, severity in _COUNTED.items()}
        answered = len(self._found) - len(open_ones)
        self._state.setText(self._tr(_COUNTS.format(**counts, answered=answered)))

    def _on_opened(self, found: Found) -> None:
        origins = (self._origins.get(fact.record_id) for fact in found.finding.facts)
        origin = next((each for each in origins if each is not None), None)
        if origin is not None:
            self._go_to(origin)

    def _go_to(self, origin: Origin) -> None:
        page = "editions" if origin.whole_type == "edition" else "records"
        self.go.emit(Place(page, origin.whole_type, origin.whole_id))

    def _ask(self) -> None:
        found = self._tree.current()
        if found is None or found.answer is not None:
            return
        said = sentence(self._tr(found.finding.message))
        dialog = AnswerDialog(self, self._services, self._tr, sentence=said, author=self._author)
        dialog.given.connect(lambda answer, reason, by: self._answer(found, answer, reason, by))
        dialog.open()

    def _answer(self, found: Found, answer: str, reason: str, by: str) -> None:
        self._author = by
        self._jobs.submit(
            self,
            lambda _: self._services.checking.answer(found.finding, answer, reason, by=by),
            done=lambda given: self._replace(found, Found(found.finding, given)),
            failed=self.problem.emit,
        )

    def _take_back(self) -> None:
        found = self._tree.current()
        if found is not None and found.answer is not None:

            def take_back(_: Progress) -> None:
                self._services.checking.take_back(found)

            self._jobs.submit(
                self,
                take_back,
                done=lambda _: self._replace(found, Found(found.finding)),
                failed=self.problem.emit,
            )

    def _replace(self, old: Found, new: Found) -> None:
        """Take up an answer and stand on the next finding."""
        self._found = tuple(new if each is old else each for each in self._found)
        self._tree.remember_place()
        self._show()
        self._tree.setFocus()


def _beside(wide: QWidget, narrow: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(wide, 1)
    row.addWidget(narrow, 0, Qt.AlignmentFlag.AlignBottom)
    return row
