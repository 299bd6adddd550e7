# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window over a vault, driven by clicks and keys, for benchmarks."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QPushButton, QWidget

from benchmarks.crowd import WORDS
from kzdesk.bootstrap import bootstrap
from kzdesk.gui.app import open_window
from kzdesk.gui.records.list_table import ListTable
from kzdesk.gui.tables.list_model import ListModel
from kzdesk.services.desk import Services

W = TypeVar("W", bound=QWidget)


class Desk:
    """A person at the window: every method returns when what was asked for has been painted."""

    def __init__(self, folder: Path, profile: Path) -> None:
        """Show the unlock page of a vault."""
        profile.joinpath("vaults").mkdir()
        profile.joinpath("vaults", folder.name).symlink_to(folder)
        self._application, self._window = open_window(bootstrap(profile))
        self._filled = 0

    @property
    def services(self) -> Services:
        """The use cases of the open vault."""
        shell = self._window.shell
        if shell is None:
            raise RuntimeError("no vault is open")
        return shell.services

    def unlock(self) -> None:
        """Type the passphrase and wait for the first page."""
        self._one(QLineEdit, "passphrase").setText(WORDS)
        self._one(QPushButton, "unlock").click()
        self._until(lambda: self._window.shell is not None)
        self._until(lambda: self._window.idle)
        self._window.grab()

    def open_list(self) -> None:
        """Go to the list of people for the first time."""
        self._visit(1)
        self._model().filled.connect(self._count)
        self._until(lambda: self._model().rowCount() > 0)
        self._table().grab()

    def leave(self) -> None:
        """Go back to the first page."""
        self._visit(0)
        self._until(lambda: self._window.idle)

    def return_to_list(self) -> None:
        """Go to the list once more; it is read anew."""
        before = self._filled
        self._visit(1)
        self._until(lambda: self._filled > before)
        self._table().grab()

    def enter(self, text: str) -> None:
        """Replace the text in the search line by one that is a letter longer, and wait for what it finds."""
        line = self._one(QLineEdit, "search")
        line.setText(text[:-1])
        before = self._filled
        letter = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text[-1])
        QApplication.sendEvent(line, letter)
        self._until(lambda: self._filled > before)
        self._table().grab()

    def close(self) -> None:
        """Lock the vault and close."""
        self._window.close()
        self._until(lambda: not self._window.isVisible())

    def _visit(self, row: int) -> None:
        navigation = self._one(QListWidget, "navigation")
        place = navigation.visualItemRect(navigation.item(row)).center()
        QTest.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _one(self, kind: type[W], name: str) -> W:
        found = self._window.findChild(kind, name)
        if found is None:
            raise LookupError(name)
        return found

    def _table(self) -> ListTable:
        return self._one(ListTable, "list")

    def _model(self) -> ListModel:
        model = self._table().model()
        if not isinstance(model, ListModel):
            raise TypeError(type(model))
        return model

    def _count(self) -> None:
        self._filled += 1

    def _until(self, true: Callable[[], bool]) -> None:
        while not true():
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
