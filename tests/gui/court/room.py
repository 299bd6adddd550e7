# SPDX-License-Identifier: GPL-3.0-or-later
"""The page in court, driven by keys, and what the vault holds behind it."""

from PySide6.QtWidgets import (
    QLabel,
)
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.gui.court.page import CourtPage
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from kzdesk.services.observing import AnsweredItem, Sheet
from tests.gui.keyboard import find, focused, press

DAY = PartialDate("2026-01-05")


class Court:
    """The page, and what stands in the vault behind it."""

    def __init__(self, desk: MainWindow, case_id: str, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk = desk
        self.case_id = case_id
        self._qtbot = qtbot
        desk.shell.visit(Place("court"))
        assert isinstance(desk.shell.page, CourtPage)
        self.page = desk.shell.page
        self.settle()

    @property
    def services(self) -> Services:
        return self.page._services

    def settle(self) -> None:
        """Wait until everything written is in the vault."""
        self._qtbot.waitUntil(lambda: self.desk.idle and not self.page.has_unsaved())

    def begin(self) -> None:
        """Begin a hearing of the case on the day of the clock."""
        self.page.visit(Place("court", "case", self.case_id))
        self.settle()
        press(focused(), "Return")
        self._qtbot.waitUntil(lambda: focused().objectName() == "question_A1")

    def stored(self) -> Sheet:
        """What the vault holds of the last observation."""
        self.settle()
        line = self.services.observing.summary(self.case_id).lines[-1]
        return self.services.observing.sheet(line.observations[-1].id)

    def answer(self, code: str) -> AnsweredItem:
        return next(each for each in self.stored().items if each.item.code == code)

    def text(self, name: str) -> str:
        return find(self.page, name, QLabel).text()
