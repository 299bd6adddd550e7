# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel that is open beside the list: it stores on leaving and on Ctrl+S, and keeps drafts meanwhile."""

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.errors import KzdeskError, Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.record import Record
from kzdesk.domain.records.listing import ListEntry, ListGroup
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Invalid, Tree
from kzdesk.gui.editions.panel import Panel
from kzdesk.gui.editions.panels import EditionPanel, EntryPanel, GroupPanel
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import label
from kzdesk.services.editions import EditionView
from kzdesk.services.review.checking import Typed

if TYPE_CHECKING:
    from kzdesk.services.desk import Services

_PAUSE: Final = 700  # milliseconds without a keystroke before a draft is kept
_HINT = QT_TRANSLATE_NOOP("editions", "Ctrl+S saves, Esc saves and closes.")
_RESTORED = QT_TRANSLATE_NOOP("editions", "You typed this earlier and it was not saved yet. Ctrl+S saves it.")
_EDITION = QT_TRANSLATE_NOOP("editions", "Edition")


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is to be shown: a record, its title, what is to check about it, and what was typed of it."""

    record: Record
    title: str
    doubts: tuple[Message, ...] = ()
    typed: Record | None = None


class Editing(QFrame):
    """Edits one record of an edition at a time.

    Signals: `edited()` when something was typed; `stored()` after something was stored; `closed()`;
    `person_requested(str)`; `delete_requested()` for the edition that is open.
    """

    edited = Signal()
    stored = Signal()
    closed = Signal()
    person_requested = Signal(str)
    delete_requested = Signal()

    def __init__(self, services: "Services", jobs: JobRunner, tr: Translate) -> None:
        """Show nothing yet."""
        super().__init__()
        self._services = services
        self._jobs = jobs
        self._tr = tr
        self._kept: set[str] = set()
        self._storing = 0
        self._asked = 0
        self._entry, self._group = EntryPanel(tr), GroupPanel(tr)
        self._edition = EditionPanel(tr, services.display)
        self._build()
        self._connect()
        self.hide()

    @property
    def record_id(self) -> str:
        """The id of the record that is open; empty when none is."""
        record = self._panel.record
        return record.id if record is not None and not self.isHidden() else ""

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not stored."""
        return bool(self._storing or self.typed() or (self.record_id and self._panel.problems()))

    def typed(self) -> dict[str, dict[str, Any]]:
        """Return the fields that are typed and not stored, by record."""
        changes = self._panel.changes() if self.record_id else {}
        return {self.record_id: changes} if changes else {}

    def open(self, record: Record, title: str, doubts: tuple[Message, ...] = ()) -> None:
        """Store what is open and show another record, with what was typed of it and not stored."""
        if not self.save():
            return
        self._asked += 1
        asked, opening = self._asked, _Opening(record, title, doubts)
        self._jobs.submit(self, lambda _: self._fetch(opening), done=lambda fetched: self._on_fetched(asked, *fetched))

    def close_panel(self) -> None:
        """Store what is typed and close, unless something cannot be understood."""
        if self.save():
            self.hide()
            self.closed.emit()

    def save(self) -> bool:
        """Store what is typed; tell whether it could all be understood."""
        if not self.record_id:
            return True
        self._timer.stop()
        panel, record, changes = self._panel, self._panel.record, self._panel.changes()
        if problems := panel.problems():
            panel.show_problems(problems)
            return False
        if record is not None and changes:
            refused = _Opening(record, panel.title, typed=dataclasses.replace(record, **changes))
            self._storing += 1
            self._jobs.submit(
                self,
                lambda _: self._store(record, changes),
                done=self._on_stored,
                failed=lambda error: self._on_refused(refused, error),
            )
        return True

    def keep_draft(self) -> None:
        """Keep what is typed and not stored, so that nothing is lost if the program dies."""
        record, changes = self._panel.record, self._panel.changes()
        if record is None or self.isHidden():
            return
        drafts = self._services.drafts
        if changes:
            typed = Tree(dataclasses.replace(record, **changes))
            self._kept.add(record.id)
            self._jobs.submit(self, lambda _: drafts.keep(record.id, typed), done=lambda _: None)
        elif record.id in self._kept:
            self._kept.discard(record.id)
            self._jobs.submit(self, lambda _: drafts.drop(record.id), done=lambda _: None)

    def show_view(self, view: EditionView) -> None:
        """Take up what is stored now of the record that is open; close when it is gone."""
        if not self.record_id:
            return
        found = find(view, self.record_id)
        if found is None:
            self.hide()
            self.closed.emit()
            return
        record, title, doubts = found
        self._panel.rebase(record)
        self._panel.set_title(title)
        if isinstance(record, ListEntry):
            self._entry.show_doubts(doubts)
            self._look()

    @property
    def _panel(self) -> Panel[Any]:
        panel = self._stack.currentWidget()
        return panel if isinstance(panel, Panel) else self._entry

    def _build(self) -> None:
        self.setProperty("role", "card")
        self._stack = QStackedWidget()
        for panel in (self._entry, self._group, self._edition):
            self._stack.addWidget(panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.addWidget(self._stack, 1)
        layout.addWidget(label(self._tr(_HINT), "muted", wrap=True))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.keep_draft)
        self._timer.timeout.connect(self._look)
        leave = QShortcut(QKeySequence("Esc"), self, self.close_panel)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect(self) -> None:
        for panel in (self._entry, self._group, self._edition):
            panel.edited.connect(self._timer.start)
            panel.edited.connect(self.edited)
        self._entry.person.clicked.connect(self._on_person)
        self._edition.remove.clicked.connect(self.delete_requested)

    def _on_person(self) -> None:
        record = self._entry.record
        if record is not None and self.save():
            self.person_requested.emit(record.person)

    def _fetch(self, opening: _Opening) -> tuple[_Opening, tuple[PersonName, ...]]:
        """Read, in the vault's lane, what was typed earlier and the names to choose from."""
        record = opening.record
        draft = self._services.drafts.get(record.id)
        typed = draft.tree.record if draft is not None else None
        names: tuple[PersonName, ...] = ()
        if isinstance(record, ListEntry) and record.person:
            parts = self._services.records.load("person", record.person).parts_named("person_name")
            names = tuple(part.record for part in parts if isinstance(part.record, PersonName))
        return dataclasses.replace(opening, typed=typed), names

    def _on_fetched(self, asked: int, opening: _Opening, names: tuple[PersonName, ...]) -> None:
        if asked != self._asked:
            return
        if opening.typed is not None:
            self._kept.add(opening.record.id)
        if isinstance(opening.record, ListEntry):
            self._entry.offer_names(names)
            self._entry.show_doubts(opening.doubts)
        self._show(opening)
        if self._panel.changes():
            self._panel.tell(self._tr(_RESTORED))
            self.edited.emit()

    def _show(self, opening: _Opening) -> None:
        panels: dict[type[Record], Panel[Any]] = {ListEntry: self._entry, ListGroup: self._group}
        panel = panels.get(type(opening.record), self._edition)
        panel.load(opening.record, opening.title or self._tr(_EDITION), opening.typed)
        self._stack.setCurrentWidget(panel)
        self.show()
        panel.focus_first()
        self._entry.show_found(())
        self._look()

    def _look(self) -> None:
        """Check the entry as it is typed, and say what contradicts in it; hints wait for the review."""
        record, entry, checking = self._panel.record, self._entry, self._services.checking
        if not isinstance(record, ListEntry) or self.isHidden():
            return
        changes = entry.changes()

        def done(typed: Typed) -> None:
            if entry.record is record and entry.changes() == changes:
                heavy = (each for each in typed.found if each.answer is None and each.finding.severity > Severity.HINT)
                entry.show_found(tuple(each.finding.message for each in heavy))

        def failed(error: Exception) -> None:
            if not isinstance(error, Refused):  # what cannot be saved is told when it is saved
                self._jobs.problem.emit(error)

        typed = Tree(dataclasses.replace(record, **changes))
        self._jobs.submit(self, lambda _: checking.of_typed(typed), done=done, failed=failed)

    def _store(self, record: Record, changes: dict[str, Any]) -> Record:
        stored = self._services.editions.amend(type(record), record.id, changes)
        self._services.drafts.drop(record.id)
        return stored

    def _on_stored(self, stored: Record) -> None:
        self._storing -= 1
        self._kept.discard(stored.id)
        if stored.id == self.record_id:
            self._panel.rebase(stored)
            self._panel.tell("")
        self.stored.emit()

    def _on_refused(self, refused: _Opening, error: Exception) -> None:
        """Bring back what could not be stored, and say why."""
        self._storing -= 1
        self._asked += 1
        if refused.record.id != self.record_id:
            self._show(refused)
        if isinstance(error, Invalid):
            self._panel.show_problems(tuple(problem for _, problem in error.problems))
        elif isinstance(error, KzdeskError):
            self._panel.tell(self._tr(error.message))
        else:
            self._jobs.problem.emit(error)


def find(view: EditionView, record_id: str) -> tuple[Record, str, tuple[Message, ...]] | None:
    """Return a record of an edition, its title in the list and what is to check about it; None when it is gone."""
    if view.edition.id == record_id:
        return view.edition, "", ()
    for section in view.sections:
        for group in section.groups:
            if group.group.id == record_id:
                return group.group, f"{section.section.heading} › {group.group.heading}", ()
            for entry in group.entries:
                if entry.entry.id == record_id:
                    return entry.entry, f"{entry.number}. {entry.name}", entry.problems
    return None
