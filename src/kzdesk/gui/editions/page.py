# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of list editions: who stands where, one record of it being edited, and the printed document beside it."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.editions.dialogs import EditionDialog
from kzdesk.gui.editions.editing import Editing, find
from kzdesk.gui.editions.header import Header
from kzdesk.gui.editions.pane import PreviewPane, Wanted
from kzdesk.gui.editions.side import ListSide
from kzdesk.gui.editions.tree import Node
from kzdesk.gui.errors import ask
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import label, shown
from kzdesk.gui.page import Page, Place
from kzdesk.gui.small_dialog import CANCEL
from kzdesk.services.editions import EditionView

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_EXPORT = QT_TRANSLATE_NOOP("editions", "Export …")
_NONE = QT_TRANSLATE_NOOP(
    "editions", "There is no list edition yet. Make one, then put people on it; the printed list shows beside it."
)
_DELETE = QT_TRANSLATE_NOOP(
    "editions", "Delete the edition “{name}” with everything written in it? The people’s records stay."
)
_DELETE_STEP = QT_TRANSLATE_NOOP("editions", "Delete the edition")
_Read = tuple[tuple[Edition, ...], EditionView | None]


class EditionsPage(Page):
    """Lists of political prisoners, edition by edition."""

    title: ClassVar[Message] = QT_TRANSLATE_NOOP("editions", "Lists")

    def __init__(self, services: "Services", jobs: JobRunner, tr: Translate) -> None:
        """Show nothing until the page comes to the front."""
        super().__init__(services, jobs, tr)
        self._view: EditionView | None = None
        self._asked = 0
        self._build()
        self._connect()

    def activated(self) -> None:
        """Read the editions and the one at hand anew."""
        self._read(self._view.edition.id if self._view else "")

    def visit(self, place: Place) -> None:
        """Show an edition or a line of one, for example to go on with what was typed there."""
        wanted = place.draft_id or place.record_id
        if wanted:
            self._read(wanted, open_it=bool(place.draft_id))
        elif place.new:
            self.new()

    def new(self) -> None:
        """Ask for title and date of a new edition."""
        dialog = EditionDialog(self, self._tr)
        dialog.made.connect(self._on_made)
        dialog.open()

    def search(self, text: str) -> None:
        """Find a line of the list."""
        self._side.look_for(text)

    def save(self) -> None:
        """Store what is typed."""
        self._editing.save()

    def has_unsaved(self) -> bool:
        """Return whether something typed is not stored yet."""
        return self._editing.unsaved

    def keep_drafts(self) -> None:
        """Keep what is typed as a draft."""
        self._editing.keep_draft()

    def hideEvent(self, event: QHideEvent) -> None:
        """Store what is typed when another page comes to the front; when the window ends, its draft is kept instead."""
        stack = self.parentWidget()
        if stack is not None and stack.isVisible():
            self._editing.save()
        super().hideEvent(event)

    def _build(self) -> None:
        self._header = Header(self._services.display, self._tr)
        self._side = ListSide(self._services, self._jobs, self._tr)
        self._editing = Editing(self._services, self._jobs, self._tr)
        self._preview = PreviewPane(self._services.export, self._jobs, self._tr, self._printed)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.setStyleSheet("QSplitter::handle { background: transparent; }")
        for place, (widget, stretch) in enumerate(((self._side, 3), (self._editing, 4), (self._preview, 5))):
            splitter.addWidget(widget)
            splitter.setStretchFactor(place, stretch)
        self._content = QStackedWidget()
        self._content.addWidget(splitter)
        nothing = label(self._tr(_NONE), "muted", wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._content.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 12)
        layout.addWidget(self._header)
        layout.addWidget(self._content, 1)

    def _connect(self) -> None:
        self._header.chosen.connect(self._read)
        self._header.new_requested.connect(self.new)
        self._header.details_requested.connect(lambda: self._open(self._view.edition.id if self._view else ""))
        self._header.export_requested.connect(self._on_export)
        add_action(self, self._tr(_EXPORT), "Ctrl+E").triggered.connect(self._on_export)
        self._side.tree.current_changed.connect(self._on_current)
        self._side.tree.opened.connect(lambda node: self._open(node.id))
        self._side.arranging.open_requested.connect(lambda: self._open(self._side.tree.current.id))
        self._side.arranging.changed.connect(self._on_changed)
        self._side.arranging.told.connect(self.told)
        self._editing.edited.connect(self._preview.refresh)
        self._editing.stored.connect(self._on_changed)
        self._editing.closed.connect(self._side.tree.setFocus)
        self._editing.person_requested.connect(lambda person: self.go.emit(Place("records", "person", person)))
        self._editing.delete_requested.connect(self._on_delete)

    def _read(self, record_id: str = "", *, open_it: bool = False) -> None:
        """Read the editions and the one that a record belongs to, else the newest; then go to the record."""
        self._asked += 1
        asked, editions = self._asked, self._services.editions

        def read() -> _Read:
            found = editions.all()
            wanted = editions.edition_of(record_id)
            chosen = wanted if wanted in {each.id for each in found} else next((each.id for each in found), "")
            return found, editions.view(chosen) if chosen else None

        def show(result: _Read) -> None:
            if asked == self._asked:
                self._show(result, record_id)
                if open_it:
                    self._open(record_id)

        self._jobs.submit(self, lambda _: read(), done=show)

    def _show(self, result: _Read, record_id: str) -> None:
        found, view = result
        another = self._view is None or view is None or view.edition.id != self._view.edition.id
        self._view = view
        self._header.show_editions(found, view)
        self._content.setCurrentIndex(0 if view else 1)
        if view is not None:
            if another:
                self._editing.close_panel()
            self._side.show_view(view)
            self._editing.show_view(view)
            self._side.tree.go_to(record_id)
        self._preview.refresh()

    def _on_changed(self, record_id: str = "") -> None:
        self.saved.emit()
        self._read(record_id or (self._view.edition.id if self._view else ""))

    def _on_current(self, node: Node) -> None:
        """Bring what the keyboard is on into view on the printed page."""
        for section in self._view.sections if self._view else ():
            heading = section.section.heading.upper()
            for group in section.groups:
                names = {entry.entry.id: entry.name for entry in group.entries}
                if node.id == group.group.id:
                    self._preview.seek(group.group.heading, (heading, group.group.heading))
                elif node.id in names:
                    self._preview.seek(names[node.id], (heading, group.group.heading))

    def _open(self, record_id: str) -> None:
        found = find(self._view, record_id) if self._view is not None else None
        if found is not None:
            self._editing.open(*found)

    def _on_made(self, title: str, as_of: PartialDate) -> None:
        self._jobs.submit(
            self, lambda _: self._services.editions.create(title, as_of).id, done=lambda made: self._on_changed(made)
        )

    def _on_export(self) -> None:
        if self._view is not None and self._editing.save():
            self.go.emit(Place("publish", Edition.TYPE, self._view.edition.id))

    def _on_delete(self) -> None:
        if self._view is None:
            return
        edition = self._view.edition

        def delete() -> None:
            self._jobs.submit(
                self,
                lambda _: self._services.records.delete(Edition.TYPE, edition.id),
                done=lambda _: self._on_changed(),
            )

        question = self._tr(_DELETE.format(name=shown(edition.title)))
        box = ask(self, question, self._tr(_DELETE_STEP), self._tr(CANCEL), delete)
        box.finished.connect(self.window().activateWindow)

    def _printed(self) -> Wanted | None:
        return Wanted(self._view.edition.id, self._editing.typed()) if self._view is not None else None
