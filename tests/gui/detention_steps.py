# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does on the detention page, by keyboard."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.record import Record
from kzdesk.gui.detention.page import DetentionPage
from kzdesk.gui.forms.picker import PopupList
from kzdesk.gui.pages import PAGES
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from tests.gui.keyboard import find, focused, until_idle

R = TypeVar("R", bound=Record)
W = TypeVar("W", bound=QWidget)
MOST_TABS = 40


class Keyboard:
    """Somebody at the keyboard."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    @property
    def services(self) -> Services:
        assert self.window.shell is not None
        return self.window.shell._services

    @property
    def at(self) -> str:
        """The name of the widget that typing goes to."""
        return focused().objectName()

    def wait(self) -> None:
        """Let every job end and its result arrive."""
        QApplication.processEvents()
        until_idle(self.window, self._qtbot)

    def press(self, keys: str, times: int = 1) -> None:
        combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
        key = Qt.Key.Key_Backtab if keys == "Shift+Tab" else combination.key()  # as keyboards send it
        for _ in range(times):
            QTest.keyClick(focused(), key, combination.keyboardModifiers())
            QApplication.processEvents()

    def enter(self, text: str) -> None:
        """Type into whatever has the cursor, which the first letter may change."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focused(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def line(self, text: str) -> None:
        """Type, and go on by Enter."""
        self.enter(text)
        self.press("Return")

    def pick(self, text: str, down: int = 0) -> None:
        """Type into a picker, wait for its list, take a line of it, and go on to the next field."""
        self.enter(text)
        self._qtbot.waitUntil(lambda: bool(self.lists()), timeout=20_000)
        self.press("Down", down + 1 if down else 0)
        self.press("Return")
        if down:
            self.press("Return")

    def lists(self) -> list[PopupList]:
        """The lists that stand open under pickers."""
        return [each for each in self.window.findChildren(PopupList) if each.isVisible()]

    def choices(self) -> list[str]:
        """The lines of the list that stands open."""
        (popup,) = self.lists()
        return [popup.item(row).text() for row in range(popup.count())]

    def skip(self, count: int = 1) -> None:
        self.press("Return", count)

    def tab_to(self, name: str) -> None:
        for _ in range(MOST_TABS):
            if self.at == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab never reaches {name}")

    def save(self) -> None:
        self.press("Ctrl+S")
        self.wait()


class Teller(Keyboard):
    """Somebody who tells about detentions."""

    @property
    def page(self) -> DetentionPage:
        assert self.window.shell is not None
        page = self.window.shell.page
        assert isinstance(page, DetentionPage)
        return page

    def come(self) -> None:
        """Go to the page by its shortcut."""
        place = [entry.name for entry in PAGES].index("detention")
        self.press(f"Ctrl+{place + 1}")
        self.wait()

    def many(self) -> None:
        """Change to the table of many people: by Shift+Tab to the two modes, and with an arrow to the other one."""
        while self.at != "modes":
            self.press("Shift+Tab")
        self.press("Right")
        self.wait()

    def settle(self) -> None:
        """Let the pauses before a job pass too."""
        timers = (self.page._read_soon, self.page._keep_soon)
        self._qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers), timeout=20_000)
        self.wait()

    def text(self, name: str) -> str:
        """The text of a label, or of a field, of the page."""
        widget: QWidget = find(self.page, name)
        return widget.text() if isinstance(widget, QLabel) else str(widget.property("text"))

    def shows(self, name: str) -> bool:
        return any(each.isVisible() for each in self.page.findChildren(QWidget, name))

    def cells(self) -> list[list[str]]:
        """The texts of the table, without its empty last line."""
        model = find(self.page, "people", QTableView).model()
        columns = range(model.columnCount())
        return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount() - 1)]

    def meanings(self) -> list[str]:
        return [line[-1] for line in self.cells()]

    def stored(self, cls: type[R]) -> list[R]:
        """Every stored record of a type, parts included."""
        with self.services.vault.transaction() as tx:
            found = tx.records.where(cls, {})
        return list(found)
