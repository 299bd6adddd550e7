# SPDX-License-Identifier: GPL-3.0-or-later
"""The records that are open, one over the other; closing one shows the one under it."""

from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from kzdesk.domain.draft import Draft
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import spec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import parts_of, record_type
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.forms.picker import ReferenceEditor
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.records.joining import Joint
from kzdesk.gui.records.opened import Opened, open_draft, open_stored
from kzdesk.gui.records.record_view import SAVE, RecordView
from kzdesk.services.desk import Services
from kzdesk.services.records import Choice

_USE = QT_TRANSLATE_NOOP("records", "Save and use")
_PURGED = QT_TRANSLATE_NOOP("purging", "The record that was open was purged for ever")
_GONE = QT_TRANSLATE_NOOP("records", "This draft was saved or discarded meanwhile")
Then = Callable[[RecordView], object]
Change = tuple[str, str]  # type and id of a record


class OpenRecords(QObject):
    """Puts views into a stack, over the widget that is there already.

    Signals: `saved(Choice)`, `told(Message)`, `problem(Exception)`; `emptied()` when the last record was closed;
    `elsewhere(str, str)` with type and id of a record that tells what was done, and is not edited here.
    """

    saved = Signal(object)
    told = Signal(object)
    problem = Signal(object)
    emptied = Signal()
    elsewhere = Signal(str, str)

    def __init__(self, stack: QStackedWidget, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Open nothing yet."""
        super().__init__(stack)
        self._stack = stack
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._views: list[RecordView] = []

    @property
    def top(self) -> RecordView | None:
        """Return the view at the front."""
        return self._views[-1] if self._views else None

    @property
    def views(self) -> tuple[RecordView, ...]:
        """Return all views, the one at the front last."""
        return tuple(self._views)

    def open(self, type_name: str, record_id: str, then: Then | None = None, *, again: bool = False) -> None:
        """Open a stored record, or bring it to the front; `again` opens it beside itself."""
        if record_type(type_name).WRITTEN_ONCE:
            self.elsewhere.emit(type_name, record_id)
            return
        there = next((view for view in self._views if view.record.record_id == record_id), None)
        if there is not None and not again:
            self._raise(there)
            if then is not None:
                then(there)
            return

        def show(opened: Opened) -> None:
            view = self._show(opened)
            if then is not None:
                then(view)
            else:
                view.offer_draft()

        self._read(lambda: open_stored(self._services, type_name, record_id), show)

    def new(self, type_name: str, typed: str = "", taker: ReferenceEditor | None = None) -> RecordView:
        """Open a new record, with what was typed as its name; `taker` gets it when it is saved."""
        view = self._show(Opened(Tree(record_type(type_name)()), {}), SAVE if taker is None else _USE)
        if taker is not None:
            view.saved.connect(lambda choice: self._hand_over(view, choice, taker))
        if typed:
            view.begin_with(*name_field(type_name), typed)
        return view

    def resume(self, draft_id: str) -> None:
        """Go on with a draft."""

        def read() -> tuple[Draft, Opened] | None:
            draft = self._services.drafts.get(draft_id)
            return (draft, open_draft(self._services, draft)) if draft is not None else None

        def show(found: tuple[Draft, Opened] | None) -> None:
            if found is None:
                self.told.emit(_GONE)
            else:
                self._show(found[1]).resume(found[0])

        self._read(read, show)

    def close(self, view: RecordView) -> None:
        """Close a view and show what is under it."""
        if view not in self._views:
            return
        self._views.remove(view)
        self._stack.removeWidget(view)
        view.hide()
        QTimer.singleShot(0, view.deleteLater)
        if self._views:
            self._raise(self._views[-1])
        else:
            self._stack.setCurrentIndex(0)
            self.emptied.emit()

    def close_clean(self) -> None:
        """Close every view in which nothing is unsaved."""
        for view in self.views:
            if not view.record.has_unsaved():
                self.close(view)

    def show_sources(self) -> None:
        """Show what sources say about the record at the front, if it is seen."""
        if self.top is not None and self._stack.currentWidget() is self.top:
            self.top.frame.show_sources()

    def show_files(self) -> None:
        """Show the files of the record at the front, or its form again, if it is seen."""
        if self.top is not None and self._stack.currentWidget() is self.top:
            self.top.frame.show_files()

    def changed(self, changes: tuple[Change, ...]) -> None:
        """Have the views of changed records compare themselves with what is stored now."""
        types, ids = {name for name, _ in changes}, {record_id for _, record_id in changes}
        for view in self._views:
            if view.record.concerns(types, ids):
                self._look_again(view)

    def _look_again(self, view: RecordView) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, Refused) and error.code == "gone":
                record, purging = view.record.record_id, self._services.purging
                self._jobs.submit(view, lambda _: purging.is_purged(record), done=gone)
            else:
                self.problem.emit(error)

        def gone(purged: bool) -> None:
            if purged:
                view.record.forget()
                self.told.emit(_PURGED)
                self.close(view)
            else:
                view.look_again(None)

        view.record.read_stored(view.look_again, failed)

    def _read(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._jobs.submit(self, lambda _: work(), done=done, failed=self.problem.emit)

    def _show(self, opened: Opened, step: Message = SAVE) -> RecordView:
        context = FormContext(self._services, self._jobs, self._tr, self.problem.emit, Node(opened.tree))
        view = RecordView(opened, context, step)
        view.closed.connect(lambda: self.close(view))
        view.saved.connect(self.saved)
        view.told.connect(self.told)
        view.open_wanted.connect(lambda choice: self.open(choice.type_name, choice.id))
        view.create_wanted.connect(self.new)
        view.join_wanted.connect(lambda joint, whole_id: self._join(view, joint, whole_id))
        view.other_wanted.connect(lambda: self.open(view.record.type_name, view.record.record_id, again=True))
        self._views.append(view)
        self._stack.addWidget(view)
        self._raise(view)
        return view

    def _raise(self, view: RecordView) -> None:
        self._views.remove(view)
        self._views.append(view)
        self._stack.setCurrentWidget(view)
        view.form.focus()

    def _hand_over(self, view: RecordView, choice: Choice, taker: ReferenceEditor) -> None:
        self.close(view)
        if shiboken6.isValid(taker):
            taker.take(choice)

    def _join(self, view: RecordView, joint: Joint, whole_id: str) -> None:
        base = view.record.base.record
        choice = Choice(base.TYPE, base.id, view.title, "")

        def add(whole: RecordView) -> None:
            whole.add_part(joint.part, joint.field, choice)

        if whole_id:
            self.open(joint.whole, whole_id, add)
        else:
            add(self.new(joint.whole))


def name_field(type_name: str) -> tuple[str, str]:
    """Return where the name of a new record of this type goes: a part type, empty for itself, and the field."""
    cls = record_type(type_name)
    for part_type, each in (("", cls), *((part.TYPE, part) for part in parts_of(type_name))):
        for name in each.TITLE:
            if spec(each, name).kind is Kind.TEXT:
                return part_type, name
    raise KeyError(type_name)
