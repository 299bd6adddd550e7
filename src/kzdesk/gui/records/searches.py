# SPDX-License-Identifier: GPL-3.0-or-later
"""Saved searches of a list: a button with a menu of them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton

from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.query import ListQuery
from kzdesk.gui.jobs import JobRunner
from kzdesk.gui.labels import shown
from kzdesk.services.shelf import SavedSearch, Shelf

_SEARCHES = QT_TRANSLATE_NOOP("records", "Searches")
_NAME = QT_TRANSLATE_NOOP("records", "Saved searches of this list")
_SAVE = QT_TRANSLATE_NOOP("records", "Save this search …")
_FORGET = QT_TRANSLATE_NOOP("records", "Forget a search")
_ASK = QT_TRANSLATE_NOOP("records", "Name of the search. A search of that name is replaced.")
_KEEP = QT_TRANSLATE_NOOP("records", "Keep the search")
_CANCEL = QT_TRANSLATE_NOOP("records", "Cancel")
_LONGEST = 60


class SearchesButton(QPushButton):
    """Signal: `chosen(ListQuery)`."""

    chosen = Signal(object)

    def __init__(self, shelf: Shelf, jobs: JobRunner, tr: Translate, query: Callable[[], ListQuery]) -> None:
        """Ask `query` for what the list shows now."""
        super().__init__(tr(_SEARCHES))
        self._shelf = shelf
        self._jobs = jobs
        self._tr = tr
        self._query = query
        self._type_name = ""
        self.setObjectName("searches")
        self.setAccessibleName(tr(_NAME))
        self.setAutoDefault(False)
        self.setMenu(QMenu(self))

    def show_type(self, type_name: str) -> None:
        """Offer the searches of a type."""
        self._type_name = type_name
        self._jobs.submit(self, lambda _: self._shelf.searches(type_name), done=self._show)

    def _show(self, searches: tuple[SavedSearch, ...]) -> None:
        menu = self.menu()
        menu.clear()
        for each in searches:
            action = menu.addAction(_label(each.name))
            action.triggered.connect(lambda _checked=False, query=each.query: self.chosen.emit(query))
        if searches:
            menu.addSeparator()
        menu.addAction(self._tr(_SAVE)).triggered.connect(self._ask_name)
        if searches:
            self._add_forgetting(menu, searches)

    def _add_forgetting(self, menu: QMenu, searches: tuple[SavedSearch, ...]) -> None:
        forgetting = menu.addMenu(self._tr(_FORGET))
        for each in searches:
            action = forgetting.addAction(_label(each.name))
            action.triggered.connect(lambda _checked=False, name=each.name: self._forget(name))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self.window())
        dialog.setObjectName("name_search")
        dialog.setWindowTitle("kzdesk")
        dialog.setLabelText(self._tr(_ASK))
        dialog.textValueSelected.connect(self.keep)
        dialog.setOkButtonText(self._tr(_KEEP))
        dialog.setCancelButtonText(self._tr(_CANCEL))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self.window().activateWindow)
        dialog.open()

    def keep(self, name: str) -> None:
        """Keep what the list shows now under a name; an empty name keeps nothing."""
        if name.strip():
            search = SavedSearch(name.strip()[:_LONGEST], self._type_name, self._query())
            self._jobs.submit(self, lambda _: self._shelf.keep_search(search), done=lambda _: self._again())

    def _forget(self, name: str) -> None:
        type_name = self._type_name
        self._jobs.submit(self, lambda _: self._shelf.drop_search(type_name, name), done=lambda _: self._again())

    def _again(self) -> None:
        self.show_type(self._type_name)


def _label(name: str) -> str:
    return shown(name).replace("&", "&&")
