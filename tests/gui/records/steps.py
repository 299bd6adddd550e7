# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does on the records page, by keyboard."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.picker import PopupList
from kzdesk.gui.page import Place
from kzdesk.gui.records.page import RecordsPage
from kzdesk.gui.records.record_view import RecordView
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from tests.gui.keyboard import find, focused, press, until_idle, write

W = TypeVar("W", bound=QWidget)
MOST_TABS = 80


class Person:
    """Somebody at the keyboard in front of a window."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    @property
    def page(self) -> RecordsPage:
        assert self.window.shell is not None
        page = self.window.shell.page
        assert isinstance(page, RecordsPage)
        return page

    @property
    def services(self) -> Services:
        return self.page._services

    @property
    def view(self) -> RecordView:
        view = self.page._open.top
        assert view is not None
        return view

    def go(self, place: Place) -> None:
        assert self.window.shell is not None
        self.window.shell.visit(place)
        self.wait()

    def wait(self) -> None:
        """Let every job end and its result arrive."""
        until_idle(self.window, self._qtbot)

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to be so."""
        self._qtbot.waitUntil(condition, timeout=20_000)

    def press(self, keys: str) -> None:
        press(focused(), keys)

    def enter(self, text: str) -> None:
        write(focused(), text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the cursor is in the widget of this name."""
        for _ in range(MOST_TABS):
            if focused().objectName() == name:
                return focused()
            self.press("Tab")
        raise AssertionError(f"Tab never reaches {name}")

    def fill(self, **fields: str) -> None:
        """Go to fields by Tab and type into them; into a choice the first letters of a label."""
        for name, text in fields.items():
            self.tab_to(name)
            self.enter(text)

    def pick(self, name: str, typed: str) -> None:
        """Search in a picker and take the first line of its list."""
        self.tab_to(name)
        self.enter(typed)
        self.wait_for_list()
        self.press("Down")
        assert isinstance(focused(), PopupList)
        self.press("Return")

    def wait_for_list(self) -> None:
        self._qtbot.waitUntil(lambda: any(each.isVisible() for each in self.lists()), timeout=20_000)

    def lists(self) -> list[PopupList]:
        return self.window.findChildren(PopupList)

    def found(self) -> list[str]:
        """The lines of the list under a picker, title and detail."""
        (popup,) = (each for each in self.lists() if each.isVisible())
        return [popup.item(row).text() for row in range(popup.count())]

    def save(self) -> None:
        self.press("Ctrl+S")
        self.wait()

    def saved(self, type_name: str) -> Tree:
        """The one stored record of a type."""
        from kzdesk.domain.query import ListQuery

        (row,) = self.services.records.page(type_name, ListQuery()).rows
        return self.services.records.load(type_name, row.id)

    def widget(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        return find(self.page, name, kind)

    def banner(self) -> str:
        """The sentence in the bar; empty when there is none."""
        texts = [each for each in self.page.findChildren(QLabel, "banner_text") if each.isVisible()]
        return texts[0].text() if texts else ""

    def lines(self, name: str) -> list[list[str]]:
        """The texts of a table's visible columns."""
        table = self.widget(name, QTableView)
        model = table.model()
        shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
        return [[str(model.index(row, column).data()) for column in shown] for row in range(model.rowCount())]
