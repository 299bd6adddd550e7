# SPDX-License-Identifier: GPL-3.0-or-later
"""Publishing: documents on their way out, and the documents that went."""

from collections.abc import Iterable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records import record_type
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.publication import Release
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.page import Change, Page, Place
from kzdesk.gui.publish.document import DocumentPane
from kzdesk.gui.publish.released import ReleasedView
from kzdesk.services.desk import Services

_EXPORT = QT_TRANSLATE_NOOP("publish", "Export the document")
_RELEASED = QT_TRANSLATE_NOOP("publish", "Released documents, or back")
_VERIFY = QT_TRANSLATE_NOOP("publish", "Verify a file")
_NEXT = QT_TRANSLATE_NOOP("publish", "What is printed of the next record")
_BEFORE = QT_TRANSLATE_NOOP("publish", "What is printed of the record before")


class PublishPage(Page):
    """The document at hand, and behind it what was released."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("publish", "Publish")

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Make nothing until the page comes to the front."""
        super().__init__(services, jobs, tr)
        context = FormContext(services, jobs, tr, self.problem.emit, Node(Tree(Person())))
        self.document = DocumentPane(context)
        self.released = ReleasedView(context)
        self._stale = True
        self._stack = QStackedWidget()
        self._stack.addWidget(self.document)
        self._stack.addWidget(self.released)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 12)
        layout.addWidget(self._stack)
        self._connect()

    def activated(self) -> None:
        """Make the document and read the releases anew if records changed since."""
        if self._stale:
            self._stale = False
            self.document.refresh()
            self.released.refresh()

    def visit(self, place: Place) -> None:
        """Make a document from the record of a place, or the one it names; of a record without a type, show where it
        is printed.

        A release is shown among the released documents.
        """
        if place.type_name == Release.TYPE:
            self._stack.setCurrentWidget(self.released)
            self.released.show_release(place.record_id)
        elif place.type_name and place.record_id:
            self._stack.setCurrentWidget(self.document)
            self.document.stand_at_export()
            self._jobs.submit(
                self,
                lambda _: self._services.records.choice(place.type_name, place.record_id),
                done=lambda subject: self.document.make_from(subject, place.document, place.as_of),
                failed=self.problem.emit,
            )
        elif place.document:
            self._stack.setCurrentWidget(self.document)
            self.document.stand_at_export()
            self.document.make(place.document, place.as_of)
        elif place.record_id:
            self._stack.setCurrentWidget(self.document)
            self.document.seek(place.record_id)
        elif self._stack.currentWidget() is self.released:
            self.released.start()
        else:
            self.document.start()

    def search(self, text: str) -> None:
        """Find text in the document."""
        self._stack.setCurrentWidget(self.document)
        self.document.viewer.finder.begin(text)

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Take up what changed, now or when the page comes to the front again; a release changes no document."""
        if all(record_type(each.record_type).WRITTEN_ONCE for each in changes):
            self.released.refresh()
            return
        self._stale = True
        if self.isVisible():
            self.activated()

    def _connect(self) -> None:
        self.document.go.connect(self.go)
        self.document.released_wanted.connect(self._switch)
        self.released.back.connect(self._switch)
        self.released.person_wanted.connect(lambda person: self.go.emit(Place("records", Person.TYPE, person)))
        sheets = self.document.viewer.sheets
        for keys, title, step in (
            ("Ctrl+E", _EXPORT, self._on_export),
            ("Ctrl+R", _RELEASED, self._switch),
            ("Ctrl+Shift+V", _VERIFY, self._on_verify),
            ("Ctrl+Down", _NEXT, lambda: sheets.step(1)),
            ("Ctrl+Up", _BEFORE, lambda: sheets.step(-1)),
        ):
            add_action(self, self._tr(title), keys).triggered.connect(lambda _checked=False, step=step: step())
        back = QShortcut(QKeySequence("Esc"), self.released)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._switch)

    def _switch(self) -> None:
        """Show what was released, or the document again."""
        if self._stack.currentWidget() is self.document:
            self._stack.setCurrentWidget(self.released)
            self.released.start()
        else:
            self._stack.setCurrentWidget(self.document)
            self.document.start()

    def _on_export(self) -> None:
        self._stack.setCurrentWidget(self.document)
        self.document.export()

    def _on_verify(self) -> None:
        self._stack.setCurrentWidget(self.released)
        self.released.verify()
