# SPDX-License-Identifier: GPL-3.0-or-later
"""The detention page: tell, see what will be made, record all of it at once, go on or take it back."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.case import Event
from kzdesk.domain.tree import Tree
from kzdesk.gui.detention.done import Done
from kzdesk.gui.detention.foot import Foot
from kzdesk.gui.detention.recording import KnownReadings, Outcome, for_another, left_over, record
from kzdesk.gui.detention.story_form import StoryForm
from kzdesk.gui.forms.banner import Banner
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label
from kzdesk.gui.page import Page, Place
from kzdesk.services.desk import Services
from kzdesk.services.detention_rows import ReadRow
from kzdesk.services.detention_story import StoryProblem, problems

_DRAFT_PAUSE: Final = 500  # milliseconds after a keystroke; typing on does not put it off
_READ_PAUSE: Final = 300  # milliseconds without a keystroke before the rows are read
_TITLE = QT_TRANSLATE_NOOP("detention", "Detention")
_HOW_MANY = QT_TRANSLATE_NOOP("detention", "How many people")
_ONE = QT_TRANSLATE_NOOP("detention", "One person")
_MANY = QT_TRANSLATE_NOOP("detention", "Many people, one event")
_RESTORED = QT_TRANSLATE_NOOP("detention", "You typed this earlier and it is not recorded yet. Ctrl+S records it.")
_NOT_YET = QT_TRANSLATE_NOOP("detention", "Not recorded yet: {count} to put right. What you typed is kept.")
_NOBODY = QT_TRANSLATE_NOOP("detention", "Not recorded: nobody stands in the table yet.")
_EMPTIED = QT_TRANSLATE_NOOP("detention", "What was typed is gone from the page.")
_BRING_BACK = QT_TRANSLATE_NOOP("detention", "Bring it back")
_TAKEN_BACK = QT_TRANSLATE_NOOP("detention", "Taken back: nothing of it is left. What you typed is here again.")
_DONE = QT_TRANSLATE_NOOP("detention", "Recorded")


class DetentionPage(Page):
    """Records detentions."""

    title = _TITLE

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Take up what was typed earlier and not recorded."""
        super().__init__(services, jobs, tr)
        self._kept: Mapping[str, Any] = {}
        self._typed: Mapping[str, Any] = {}
        self._outcome = Outcome()
        self._known = KnownReadings()
        self._recording = False
        self._build()
        self._connect()
        self._on_turned()
        self._jobs.submit(self, lambda _: services.detentions.draft(), done=self._on_draft)

    def visit(self, place: Place) -> None:
        """Stand ready for typing, the cursor where it was."""
        self._known.forget()
        self._read_soon.start()
        here = self.focusWidget()
        if self._stack.currentWidget() is self._done:
            self._done.focus()
        elif here is None or not self._story.isAncestorOf(here):
            self._story.turn_to(0)
        else:
            here.setFocus()

    def new(self) -> None:
        """Begin a new detention; what is typed and not recorded stays."""
        if self._stack.currentWidget() is self._done:
            self._begin(left_over(self._typed))
        else:
            self._story.turn_to(0)

    def save(self) -> None:
        """Record everything that is told, or show what must be put right."""
        if self._recording or self._stack.currentWidget() is self._done:
            return
        story = self._story.story()
        rows = tuple(self._story.people.model.filled().values()) if self._story.many else None
        unread = tuple(StoryProblem(name, message) for name, message in self._story.unread().items())
        if unread:
            names = {each.field for each in unread}
            self._show_wrong((), (*unread, *(each for each in problems(story) if each.field not in names)))
        elif rows == ():
            self._banner.tell(self._tr(_NOBODY), "problem")
        else:
            self.keep_drafts()
            self._recording = True
            self._jobs.submit(
                self,
                lambda _: record(self._services, story, rows),
                done=self._on_outcome,
                failed=self._on_failed,
            )

    def has_unsaved(self) -> bool:
        """Return whether something is typed and not recorded."""
        return self._recording or bool(self._story.state())

    def keep_drafts(self) -> None:
        """Submit a job that keeps what is typed inside the vault, when it has changed."""
        self._keep_soon.stop()
        content = self._story.state()
        if self._recording or content == self._kept:
            return
        self._kept = content
        detentions = self._services.detentions
        self._jobs.submit(self, lambda _: detentions.keep_draft(content), done=lambda _: None, failed=self._on_failed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed at once when another page comes to the front."""
        super().hideEvent(event)
        if self.window().isVisible():
            self.keep_drafts()

    def _build(self) -> None:
        context = FormContext(self._services, self._jobs, self._tr, self.problem.emit, Node(Tree(Event())))
        self._modes = QTabBar()
        self._modes.setObjectName("modes")
        self._modes.setAccessibleName(self._tr(_HOW_MANY))
        self._modes.setDrawBase(False)
        self._modes.setExpanding(False)
        for text in (_ONE, _MANY):
            self._modes.addTab(self._tr(text))
        self._banner, self._story = Banner(self._tr), StoryForm(context)
        self._foot, self._done = Foot(self._tr), Done(self._tr)
        self._telling = QWidget()
        inside = QVBoxLayout(self._telling)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._story, 1)
        inside.addWidget(self._foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._telling)
        self._stack.addWidget(self._done)
        head, notice = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(24, 12, 24, 0)
        head.setSpacing(24)
        head.addWidget(label(self._tr(_TITLE), "title"))
        head.addWidget(self._modes, 1)
        notice.setContentsMargins(24, 0, 24, 0)
        notice.addWidget(self._banner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addLayout(notice)
        layout.addWidget(self._stack, 1)
        self._keep_soon, self._read_soon = QTimer(self), QTimer(self)
        for timer, pause in ((self._keep_soon, _DRAFT_PAUSE), (self._read_soon, _READ_PAUSE)):
            timer.setSingleShot(True)
            timer.setInterval(pause)

    def _connect(self) -> None:
        self._modes.currentChanged.connect(self._on_mode)
        self._story.edited.connect(self._on_edited)
        self._story.turned.connect(self._on_turned)
        self._story.finished.connect(self.save)
        self._story.elsewhere.connect(lambda name: self.go.emit(Place("records", type_name=name, new=True)))
        self._foot.turned.connect(self._story.turn_to)
        self._foot.record.connect(self.save)
        self._foot.afresh.connect(self._on_afresh)
        self._done.go.connect(self.go)
        self._done.another.connect(lambda: self._begin(for_another(self._typed, self._outcome)))
        self._done.fresh.connect(self.new)
        self._done.take_back.connect(self._on_take_back)
        self._keep_soon.timeout.connect(self.keep_drafts)
        self._read_soon.timeout.connect(self._read_rows)
        for keys, way in (("Alt+Left", self._foot.back), ("Alt+Right", self._foot.next)):
            QShortcut(QKeySequence(keys), self._telling).activated.connect(way.click)

    def _begin(self, state: Mapping[str, Any]) -> None:
        """Show what is to be told on, with the cursor in the first field."""
        self._banner.close_quietly()
        self._stack.setCurrentWidget(self._telling)
        self._story.restore(state)
        self._on_edited()

    def _read_rows(self) -> None:
        """Submit a job that reads the rows of the table that have changed."""
        filled, story = self._story.people.model.filled(), self._story.story()
        rows = self._known.missing(filled.values(), story)

        def done(readings: tuple[ReadRow, ...]) -> None:
            self._known.learn(story, rows, readings)
            self._story.people.show_known(self._known.of(self._story.people.model.filled().values()))

        if rows:
            self._jobs.submit(self, lambda _: self._services.detentions.read_rows(rows, story), done=done)
        else:
            done(())

    def _on_edited(self) -> None:
        if not self._keep_soon.isActive():
            self._keep_soon.start()
        if self._story.many:
            self._read_soon.start()

    def _on_mode(self, tab: int) -> None:
        if self._stack.currentWidget() is self._done:
            self._begin(left_over(self._typed) | {"many": bool(tab)})
        else:
            self._story.set_many(bool(tab))
            self._on_edited()

    def _on_turned(self) -> None:
        self._foot.show_screen(self._story.currentIndex(), many=self._story.many)
        with QSignalBlocker(self._modes):
            self._modes.setCurrentIndex(int(self._story.many))

    def _on_draft(self, draft: Mapping[str, Any]) -> None:
        if draft and not self.has_unsaved():
            self._begin(draft)
            self._banner.tell(self._tr(_RESTORED))

    def _on_outcome(self, outcome: Outcome) -> None:
        self._recording = False
        if outcome.recorded is None:
            self._show_wrong(outcome.readings, outcome.problems)
            return
        self._outcome, self._typed, self._kept = outcome, self._story.state(), {}
        self._story.restore(left_over(self._typed))
        self.keep_drafts()
        self._banner.close_quietly()
        self._stack.setCurrentWidget(self._done)
        self._done.show_recorded(outcome.recorded, outcome.people)
        self.saved.emit()
        self.told.emit(_DONE)

    def _show_wrong(self, readings: tuple[ReadRow, ...], found: tuple[StoryProblem, ...]) -> None:
        """Show what must be put right: above the table or on the screens first, else in the table."""
        count = len(found) + sum(len(read.problems) for read in readings)
        self._banner.tell(self._tr(_NOT_YET.format(count=count)), "problem")
        people = self._story.people
        if self._story.many:
            people.show_known(dict(zip(people.model.filled().values(), readings, strict=False)), found)
        if not self._story.show_problems(found):
            people.focus_wrong()

    def _on_failed(self, error: Exception) -> None:
        self._recording = False
        self._kept = {}
        self.problem.emit(error)

    def _on_afresh(self) -> None:
        typed = self._story.state()
        self._begin({"many": self._story.many})
        if typed:
            self._banner.tell(self._tr(_EMPTIED), answers=((_BRING_BACK, lambda: self._begin(typed)),))

    def _on_take_back(self) -> None:
        recorded = self._outcome.recorded
        if recorded is None:
            return

        def done(_result: object) -> None:
            self._begin(self._typed)
            self._banner.tell(self._tr(_TAKEN_BACK))
            self.saved.emit()

        self._jobs.submit(self, lambda _: self._services.detentions.take_back(recorded), done=done)
