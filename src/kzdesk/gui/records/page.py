# SPDX-License-Identifier: GPL-3.0-or-later
"""The records page: the kinds of record, their lists, and over them the records that are open."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from kzdesk.domain.draft import Draft
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, whole_of
from kzdesk.gui.forms.leading import lead_to
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.page import Change, Page, Place
from kzdesk.gui.records.beside import Beside
from kzdesk.gui.records.list_panel import ListPanel
from kzdesk.gui.records.open_records import OpenRecords
from kzdesk.gui.records.record_view import RecordView
from kzdesk.services.desk import Services
from kzdesk.services.records import Choice

ELSEWHERE: Final = ("edition",)  # types that have a page of their own
_SOON: Final = 300  # milliseconds: changes that come in a row refresh the list once
_TITLE = QT_TRANSLATE_NOOP("records", "Records")
_SOURCES = QT_TRANSLATE_NOOP("records", "What sources say about a field")
_FILES = QT_TRANSLATE_NOOP("records", "Files that prove something about the record")
_KINDS = QT_TRANSLATE_NOOP("records", "Kinds of record")


def kinds() -> tuple[type[Record], ...]:
    """Return the record types that stand by themselves and are edited on this page."""
    alone = (cls for cls in TYPES if not (whole_of(cls.TYPE) or cls.WRITTEN_ONCE or cls.BEGUN_ELSEWHERE))
    return tuple(cls for cls in alone if cls.TYPE not in ELSEWHERE)


class RecordsPage(Page):
    """Lists and edits records of every type that stands by itself."""

    title = _TITLE

    def __init__(self, services: Services, jobs: JobRunner, tr: Translate) -> None:
        """Show the first kind of record."""
        super().__init__(services, jobs, tr)
        self._back_to = ""
        self._build()
        self._connect()
        self._kinds.setCurrentRow(0)

    def activated(self) -> None:
        """Show what is stored now."""
        if self._open.top is None:
            self._list.refresh()

    def visit(self, place: Place) -> None:
        """Open the record, draft or new record of a place, or show the list of its type.

        Records in which something is unsaved stay open under it.
        """
        self._back_to = ""
        if place.type_name or place.text:
            self._open.close_clean()
            self._back_to = place.back
        if place.draft_id:
            self._open.resume(place.draft_id)
        elif place.type_name and place.new:
            self._open.new(place.type_name)
        elif place.type_name and place.record_id:
            self._open.open(place.type_name, place.record_id, _to_field(place) if place.field else None)
        elif place.type_name or place.text:
            self._show_list(place.type_name or self._list.type_name, place.text)
        elif self._open.top is not None:
            self._open.top.form.focus()
        else:
            self._list.focus_search()

    def open_draft(self, draft: Draft) -> None:
        """Go on with a draft."""
        self._open.resume(draft.id)

    def new(self) -> None:
        """Begin a new record of the kind that is shown."""
        self._open.new(self._list.type_name)

    def search(self, text: str) -> None:
        """Show the list and put the cursor into its search field; records with something unsaved stay open."""
        self._open.close_clean()
        self._show_list(self._list.type_name, text or self._list.text)

    def save(self) -> None:
        """Save the record at the front."""
        if self._open.top is not None and self._stack.currentWidget() is not self._lists:
            self._open.top.save()

    def has_unsaved(self) -> bool:
        """Return whether an open record holds something that is not saved."""
        return any(view.record.has_unsaved() for view in self._open.views)

    def keep_drafts(self) -> None:
        """Submit jobs that keep what is not saved as drafts."""
        for view in self._open.views:
            view.record.keep()

    def records_changed(self, changes: Iterable[Change]) -> None:
        """Refresh what is shown of records that a transaction changed."""
        pairs = tuple((change.record_type, change.record_id) for change in changes)
        self._open.changed(pairs)
        self._stale.start()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the names of the kinds as they are shown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._kinds.setFixedWidth(max(140, self._kinds.sizeHintForColumn(0) + 40))

    def _build(self) -> None:
        self._kinds = QListWidget()
        self._kinds.setObjectName("kinds")
        self._kinds.setAccessibleName(self._tr(_KINDS))
        self._kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kinds.setSpacing(2)
        for cls in kinds():
            line = QListWidgetItem(self._tr(cls.PLURAL), self._kinds)
            line.setData(Qt.ItemDataRole.UserRole, cls.TYPE)
        self._list = ListPanel(self._services, self._jobs, self._tr)
        lists = QWidget()
        row = QHBoxLayout(lists)
        row.setContentsMargins(12, 12, 0, 8)
        row.setSpacing(0)
        row.addWidget(self._kinds)
        row.addWidget(self._list, 1)
        self._lists = lists
        self._stack = QStackedWidget()
        self._stack.addWidget(lists)
        self._open = OpenRecords(self._stack, self._services, self._jobs, self._tr)
        self._beside = Beside(
            self,
            self._stack,
            opened=self._open,
            lists=self._list,
            services=self._services,
            jobs=self._jobs,
            tr=self._tr,
        )
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(_SOON)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self._kinds.currentRowChanged.connect(self._on_kind)
        self._list.open_wanted.connect(self._open.open)
        self._list.new_wanted.connect(self._open.new)
        self._open.saved.connect(self._on_saved)
        self._open.told.connect(self.told)
        self._open.problem.connect(self.problem)
        self._open.elsewhere.connect(lambda *record: self.go.emit(Place("publish", *record)))
        self._open.emptied.connect(self._on_emptied)
        self._stale.timeout.connect(self._list.refresh)
        add_action(self, self._tr(_SOURCES), "Ctrl+Shift+A").triggered.connect(self._open.show_sources)
        add_action(self, self._tr(_FILES), "Ctrl+Shift+F").triggered.connect(self._open.show_files)
        for number in range(1, min(self._kinds.count(), 9) + 1):
            self._key(f"Alt+{number}", self._lists).activated.connect(
                lambda row=number - 1: self._kinds.setCurrentRow(row)
            )
        self._list.forward.connect(self._on_forward)
        self._key("Alt+Right", self._lists).activated.connect(self._on_forward)
        for keys in ("Esc", "Alt+Left"):
            self._key(keys, self).activated.connect(self._on_back)

    def _key(self, keys: str, where: QWidget) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), where)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _show_list(self, type_name: str, text: str) -> None:
        row = next(row for row, cls in enumerate(kinds()) if type_name == cls.TYPE)
        with QSignalBlocker(self._kinds):
            self._kinds.setCurrentRow(row)
        self._stack.setCurrentWidget(self._lists)
        self._list.show_open(self._open.top.title if self._open.top is not None else "")
        self._list.show_type(type_name, text)
        self._list.focus_search()

    def _on_kind(self, row: int) -> None:
        self._list.show_type(kinds()[row].TYPE)

    def _on_saved(self, _choice: Choice) -> None:
        self.saved.emit()
        self._stale.start()

    def _on_forward(self) -> None:
        if self._open.top is not None:
            self._stack.setCurrentWidget(self._open.top)
            self._open.top.form.focus()

    def _on_emptied(self) -> None:
        self._list.show_open("")
        self._list.refresh()
        if self._back_to:
            self.go.emit(Place(self._back_to))
        else:
            self._list.focus_table()

    def _on_back(self) -> None:
        if self._stack.currentWidget() is self._lists:
            self._list.escape()
        elif self._open.top is not None:
            self._open.top.back()


def _to_field(place: Place) -> Callable[[RecordView], None]:
    """Return what leads the cursor to the field of a place, once its record is open."""

    def lead(view: RecordView) -> None:
        if not view.record.has_unsaved():
            view.offer_draft()
        wanted = place.part or place.record_id
        node = next((each for each in view.record.context.root.walk() if each.record.id == wanted), None)
        if node is not None:
            lead_to(view.form, node, place.field)

    return lead
