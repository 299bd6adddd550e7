# SPDX-License-Identifier: GPL-3.0-or-later
"""Review: what the checks find in the records, gone through by keyboard and answered; and who is on record twice."""

from collections.abc import Iterable
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kzdesk.domain.checks.finding import Fact, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.listing import Edition, ListEntry
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import FinancialListEntry
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button, label
from kzdesk.gui.page import Change, Page, Place
from kzdesk.gui.progress import ProgressBar
from kzdesk.gui.review.answering import AnswerDialog
from kzdesk.gui.review.filters import Filters
from kzdesk.gui.review.financial_list import FinancialListView
from kzdesk.gui.review.findings import FindingsPane
from kzdesk.gui.review.lines import MOST, Listed, all_wanted, listed
from kzdesk.gui.review.meeting import MoreSteps
from kzdesk.gui.review.releasing import Releasing
from kzdesk.gui.review.run import CheckRun, Results
from kzdesk.gui.review.same_person import SamePerson
from kzdesk.gui.review.views import Views
from kzdesk.services.desk import Services
from kzdesk.services.review.answers import Found
from kzdesk.services.subjects import Origin

OPEN: Final = "open"
"""As the text of a place: show what is open, and look for it if nobody has."""
_CHECK = QT_TRANSLATE_NOOP("review", "Check the records")
_STOP = QT_TRANSLATE_NOOP("review", "Stop")
_COUNTS = QT_TRANSLATE_NOOP("review", "Errors: {errors}. Warnings: {warnings}. Hints: {hints}. Answered: {answered}.")
_SHOWN = QT_TRANSLATE_NOOP("review", "Shown here: {count}.")
_CUT = QT_TRANSLATE_NOOP("review", "Shown here: the first {most} of {count}; narrow the choice to see the others.")
_NOT_CHECKED = QT_TRANSLATE_NOOP("review", "Not checked since the vault was opened.")
_STALE = QT_TRANSLATE_NOOP("review", "Records changed since the last check.")
_STOPPED = QT_TRANSLATE_NOOP("review", "Stopped. Nothing was changed.")
_NONE_FOUND = QT_TRANSLATE_NOOP(
    "review", "Nothing was found. A check compares two facts, and where one of them is not recorded it says nothing."
)
_NONE_SHOWN = QT_TRANSLATE_NOOP("review", "No finding fits the choice above.")
_MORE = QT_TRANSLATE_NOOP("review", "More")
_TO_MEETING = QT_TRANSLATE_NOOP("review", "List of the findings shown, for a meeting …")
_NOT_COMPARED = QT_TRANSLATE_NOOP("review", "What could not be compared …")
_RELEASE = QT_TRANSLATE_NOOP("review", "Release the edition that is chosen")

_COUNTED = {"errors": Severity.ERROR, "warnings": Severity.WARNING, "hints": Severity.HINT}


class ReviewPage(Page):
    """Findings on the left, the one chosen on the right."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("review", "Review")

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Find nothing before it is asked for: a check of a large vault takes a while."""
        super().__init__(services, jobs, tr)
        self._author = ""
        self._build()
        self._connect()

    def activated(self) -> None:
        """Offer the editions there are, and look again when records changed, if that takes but a moment."""
        self._jobs.submit(self, lambda _: self._services.editions.all(), done=self._filters.offer)
        self._run.look_again(self._filters.edition)

    def visit(self, place: Place) -> None:
        """Stand on the list of findings, at the button that begins, or where the other view begins."""
        if place.text == OPEN:
            self._views.show_findings()
            self._run.look_again(self._filters.edition, even_long=True)
        self._views.start()

    def search(self, text: str) -> None:
        """Look for words in the findings."""
        self._views.show_findings()
        self._filters.look_for(text)

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Say that what is shown may be out of date; an answer alone changes no fact."""
        changed = list(changes)
        self._releasing.outdate()
        self._same.records_changed(changed)
        self._list.records_changed(changed)
        if any(each.record_type != "finding_answer" for each in changed):
            self._run.records_changed()

    def check(self) -> None:
        """Run the checks, or stop them."""
        self._run.start_or_stop(self._filters.edition)

    def _build(self) -> None:
        services, tr = self._services, self._tr
        self._run = CheckRun(services.checking, self._jobs, tr, self)
        self._begin = button(tr(_CHECK), "main")
        self._begin.setObjectName("check")
        self._filters = Filters(services.checking.checks(), services.display, tr)
        self._progress = ProgressBar(tr)
        self._state = label(tr(_NOT_CHECKED), "muted", wrap=True)
        self._state.setObjectName("state")
        self._pane = FindingsPane(services, self._jobs, tr)
        self._more = MoreSteps(self, services, self._jobs, self._wanted)
        findings = QWidget()
        self._same = SamePerson(services.review, self._jobs, tr)
        self._list = FinancialListView(services.review.financial_lists, services.display, self._jobs, tr)
        self._views = Views(findings, self._same, self._list, tr, self._beginning)
        layout = QVBoxLayout(findings)
        layout.setContentsMargins(0, 0, 0, 0)
        self._releasing = Releasing(services.review.edition_releases, services.display, self._jobs, tr)
        layout.addLayout(_beside(self._filters, self._buttons(), Qt.AlignmentFlag.AlignBottom))
        layout.addWidget(self._progress)
        layout.addLayout(_beside(self._state, self._views.ways, Qt.AlignmentFlag.AlignVCenter))
        layout.addWidget(self._releasing)
        layout.addWidget(self._pane, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 8)
        whole.addWidget(self._views)

    def _buttons(self) -> QWidget:
        more = button(self._tr(_MORE))
        more.setObjectName("more")
        self._menu = QMenu(more)
        more.setMenu(self._menu)
        buttons = QWidget()
        column = QVBoxLayout(buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(more)
        column.addWidget(self._begin)
        return buttons

    def _connect(self) -> None:
        self._begin.clicked.connect(self.check)
        self._connect_run()
        self._filters.changed.connect(self._show)
        self._pane.opened.connect(self._go_to)
        self._pane.answer_wanted.connect(self._ask)
        self._pane.taken_back.connect(self._run.take_back)
        self._pane.problem.connect(self.problem)
        self._filters.edition_chosen.connect(self._releasing.show_edition)
        self._filters.edition_chosen.connect(lambda _: self._show())
        self._releasing.errors_wanted.connect(self._filters.show_open_errors)
        self._releasing.errors_wanted.connect(self.check)
        self._releasing.entry_wanted.connect(lambda entry: self.go.emit(Place("editions", Edition.TYPE, entry)))
        self._releasing.told.connect(self.told)
        self._same.back.connect(self._views.switch_same)
        self._list.back.connect(self._views.switch_financial)
        for view in (self._same, self._list):
            view.person_wanted.connect(lambda person: self._open(Person.TYPE, person))
            view.problem.connect(self.problem)
        self._list.entry_wanted.connect(lambda entry: self._open(FinancialListEntry.TYPE, entry))
        add_action(self, self._tr(_CHECK), "F5").triggered.connect(lambda: self._views.begin(self.check))
        add_action(self, self._tr(_RELEASE), "Ctrl+Shift+E").triggered.connect(self._releasing.begin)
        self._more.problem.connect(self.problem)
        steps = ((self._more.to_meeting, _TO_MEETING, "Ctrl+E"), (self._more.show_empty, _NOT_COMPARED, "Ctrl+Shift+M"))
        for step, title, keys in steps:
            action = add_action(self._pane, self._tr(title), keys)
            action.triggered.connect(step)
            self._menu.addAction(action)
        for keys, title, step in self._views.steps:
            add_action(self, self._tr(title), keys).triggered.connect(step)

    def _connect_run(self) -> None:
        run = self._run
        run.begun.connect(self._on_begun)
        run.ended.connect(self._on_ended)
        run.progressed.connect(self._progress.step)
        run.changed.connect(self._show)
        run.stopped.connect(lambda: self._state.setText(self._tr(_STOPPED)))
        run.problem.connect(self.problem)

    def _beginning(self) -> QWidget:
        return self._pane.tree if self._run.of(self._filters.edition) is not None else self._begin

    def _on_begun(self) -> None:
        self._begin.setText(self._tr(_STOP))
        self._progress.begin()

    def _on_ended(self) -> None:
        self._progress.hide()
        self._begin.setText(self._tr(_CHECK))
        if self._begin.hasFocus():
            self._pane.tree.setFocus()

    def _show(self) -> None:
        results = self._run.of(self._filters.edition)
        if results is None:
            self._state.setText(self._tr(_NOT_CHECKED))
            self._pane.show_listed(Results(), Listed())
            return
        shown = listed(results, self._filters.wanted, self._filters.by, self._tr)
        self._state.setText(_told(results, shown, self._tr))
        self._pane.show_listed(results, shown, _NONE_SHOWN if results.found else _NONE_FOUND)

    def _wanted(self) -> tuple[Found, ...]:
        results = self._run.of(self._filters.edition)
        return all_wanted(results, self._filters.wanted) if results is not None else ()

    def _go_to(self, fact: Fact, origin: Origin) -> None:
        if origin.whole_type == Edition.TYPE:
            entry = origin.id if origin.type_name == ListEntry.TYPE else origin.whole_id
            self.go.emit(Place("editions", origin.whole_type, entry))
        else:
            self._open(origin.whole_type, origin.whole_id, part=fact.record_id, field=fact.field)

    def _open(self, type_name: str, record_id: str, *, part: str = "", field: str = "") -> None:
        self.go.emit(Place("records", type_name, record_id, part=part, field=field, back="review"))

    def _ask(self, found: Found, said: str) -> None:
        dialog = AnswerDialog(self, self._services, self._tr, sentence=said, author=self._author)
        dialog.given.connect(lambda answer, reason, by: self._answer(found, answer, reason, by))
        dialog.open()

    def _answer(self, found: Found, answer: str, reason: str, by: str) -> None:
        self._author = by
        self._pane.tree.move_on()
        self._run.answer(found, answer, reason, by)


def _told(results: Results, shown: Listed, tr: Translate) -> str:
    open_ones = [each.finding.severity for each in results.found if each.answer is None]
    counts = {name: open_ones.count(severity) for name, severity in _COUNTED.items()}
    here = _CUT.format(most=MOST, count=shown.count) if shown.count > MOST else _SHOWN.format(count=shown.count)
    said = [_COUNTS.format(**counts, answered=len(results.found) - len(open_ones)), here]
    return " ".join(tr(each) for each in ([_STALE] if results.stale else []) + said)


def _beside(wide: QWidget, narrow: QWidget, place: Qt.AlignmentFlag) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(wide, 1)
    row.addWidget(narrow, 0, place)
    return row
