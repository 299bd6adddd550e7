# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done with a record besides editing it: its time line, its history, a copy of it, keeping it at hand.

It works on the record at the front, or on the line of the list that is selected.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.progress import Progress
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.keys import add_action
from kzdesk.gui.labels import button
from kzdesk.gui.page import Page, Place
from kzdesk.gui.purging.dialog import PurgeDialog
from kzdesk.gui.records.header import Header
from kzdesk.gui.records.list_panel import ListPanel
from kzdesk.gui.records.open_records import OpenRecords
from kzdesk.services.copying import copied
from kzdesk.services.desk import Services
from kzdesk.services.exchange.purging import Going

Key = tuple[str, str]  # type and id of a record
_DRAWN: Final = ("person", "case")
_MORE = QT_TRANSLATE_NOOP("records", "More")
_MORE_NAME = QT_TRANSLATE_NOOP("records", "More to do with this record")
_ACTIONS: Final[tuple[tuple[str, str, Message], ...]] = (
    ("timeline", "Ctrl+T", QT_TRANSLATE_NOOP("records", "Time line")),
    ("history", "Ctrl+H", QT_TRANSLATE_NOOP("records", "History")),
    ("copy", "Ctrl+Shift+D", QT_TRANSLATE_NOOP("records", "Duplicate")),
    ("pin", "Ctrl+P", QT_TRANSLATE_NOOP("records", "Pin to Home, or take off")),
)
_NOT_STORED = QT_TRANSLATE_NOOP("records", "Save the record first, or select one in the list")
_NOT_DRAWN = QT_TRANSLATE_NOOP("records", "A time line is drawn for people and for cases")
_PINNED = QT_TRANSLATE_NOOP("records", "Pinned: it stands on Home")
_UNPINNED = QT_TRANSLATE_NOOP("records", "Taken off Home")
_PURGE = QT_TRANSLATE_NOOP("purging", "Purge for ever …")
_PURGED = QT_TRANSLATE_NOOP("purging", "Purged here. The other devices do it when they receive.")
_COPIED = QT_TRANSLATE_NOOP("records", "A copy, not saved yet. Change what is different, then save")


class Beside:
    """Gives a page the actions, and every open record a menu of them."""

    def __init__(
        self,
        page: Page,
        stack: QStackedWidget,
        *,
        opened: OpenRecords,
        lists: ListPanel,
        services: Services,
        jobs: JobRunner,
        tr: Callable[[Message], str],
    ) -> None:
        """Work on what is at the front of the stack: the list, or an open record over it."""
        self._page = page
        self._stack = stack
        self._opened = opened
        self._lists = lists
        self._services = services
        self._jobs = jobs
        self._tr = tr
        slots = {"timeline": self._draw, "history": self._tell, "copy": self._copy, "pin": self._pin}
        self._actions = [self._action(name, keys, title, slots[name]) for name, keys, title in _ACTIONS]
        self._purge_action = QAction(tr(_PURGE), page)
        self._purge_action.setObjectName("action_purge")
        self._purge_action.setVisible(False)
        self._purge_action.triggered.connect(lambda: self._on_action(self._purge))
        self._actions.append(self._purge_action)
        stack.currentChanged.connect(lambda: self._on_front())

    def _action(self, name: str, keys: str, title: Message, slot: Callable[[Key], None]) -> QAction:
        action = add_action(self._page, self._tr(title), keys)
        action.setObjectName(f"action_{name}")
        action.triggered.connect(lambda: self._on_action(slot))
        return action

    def _on_action(self, slot: Callable[[Key], None]) -> None:
        if (key := self._key()) is None:
            self._page.told.emit(_NOT_STORED)
        else:
            slot(key)

    def _key(self) -> Key | None:
        if self._stack.currentIndex() == 0:
            row = self._lists.selected
            return (self._lists.type_name, row.id) if row is not None else None
        top = self._opened.top
        return (top.record.type_name, top.record.record_id) if top is not None and top.record.record_id else None

    def _on_front(self) -> None:
        """Give the record at the front its menu, and remember that it was opened."""
        top = self._opened.top
        if top is None or self._stack.currentWidget() is not top:
            return
        header = top.findChild(Header)
        if header is not None and header.findChild(QPushButton, "more") is None:
            header.add(self._menu_button())
        self._jobs.submit(self._page, lambda _: self._services.purging.allowed(), done=self._purge_action.setVisible)
        if key := self._key():
            self._jobs.submit(self._page, lambda _: self._services.shelf.note(*key), done=_nothing)

    def _menu_button(self) -> QPushButton:
        made = button(self._tr(_MORE))
        made.setObjectName("more")
        made.setAccessibleName(self._tr(_MORE_NAME))
        menu = QMenu(made)
        menu.addActions(self._actions)
        made.setMenu(menu)
        return made

    def _draw(self, key: Key) -> None:
        if key[0] in _DRAWN:
            self._page.go.emit(Place("timeline", *key))
        else:
            self._page.told.emit(_NOT_DRAWN)

    def _tell(self, key: Key) -> None:
        from kzdesk.gui.history.dialog import HistoryDialog

        dialog = HistoryDialog(self._page, self._services, self._jobs, self._tr, of=key)
        dialog.told.connect(self._page.told)
        dialog.problem.connect(self._page.problem)
        dialog.open()

    def _copy(self, key: Key) -> None:
        """Open a copy as a draft, so that it is as safe as anything typed."""
        services = self._services

        def work(_progress: Progress) -> str:
            draft_id = services.drafts.new_id()
            services.drafts.keep(draft_id, copied(services.records.load(*key)))
            return draft_id

        def done(draft_id: str) -> None:
            self._opened.resume(draft_id)
            self._page.told.emit(_COPIED)

        self._jobs.submit(self._page, work, done=done, failed=self._page.problem.emit)

    def _purge(self, key: Key) -> None:
        """Show what would go with a record; the rest is up to the dialog."""
        purging = self._services.purging

        def show(going: Going) -> None:
            dialog = PurgeDialog(self._page, purging, self._jobs, self._tr, going)
            dialog.purged.connect(lambda: self._page.told.emit(_PURGED))
            dialog.problem.connect(self._page.problem)
            dialog.open()

        self._jobs.submit(self._page, lambda _: purging.outline(*key), done=show, failed=self._page.problem.emit)

    def _pin(self, key: Key) -> None:
        shelf = self._services.shelf

        def work(_progress: Progress) -> Message:
            if shelf.is_pinned(*key):
                shelf.unpin(*key)
                return _UNPINNED
            shelf.pin(*key)
            return _PINNED

        self._jobs.submit(self._page, work, done=self._page.told.emit)


def _nothing(_result: object) -> None:
    """Nothing is to be shown."""
