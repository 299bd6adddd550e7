# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of list editions with what tests ask of it."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.gui.editions.page import EditionsPage
from kzdesk.gui.editions.tree import ListTree
from kzdesk.gui.pages import PAGES
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from kzdesk.services.editions import EditionView
from tests.gui.keyboard import focused, front, press
from tests.people import People

DAY = PartialDate("2023-08-31")


class Lists:
    """The page with what tests ask of it."""

    def __init__(self, desk: MainWindow, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk = desk
        self._qtbot = qtbot
        self.services: Services = desk.shell._services
        self.people = People(self.services.vault)

    @property
    def page(self) -> EditionsPage:
        assert self.desk.shell is not None
        page = self.desk.shell.page
        assert isinstance(page, EditionsPage)
        return page

    @property
    def tree(self) -> ListTree:
        return self.page._side.tree

    def visit(self) -> "Lists":
        press(self.desk, f"Ctrl+{[entry.name for entry in PAGES].index('editions') + 1}")
        self.page._preview.proof._timer.setInterval(1)
        return self.settle()

    def settle(self) -> "Lists":
        """Wait until nothing is at work, the preview shows what was wanted last, and keys go to a window."""
        page = self.page
        self._qtbot.waitUntil(
            lambda: self.desk.idle and page._preview.settled and QApplication.focusWidget() is not None, timeout=20_000
        )
        return self

    def keys(self, *keys: str) -> "Lists":
        """Press keys wherever the focus is, each after the one before has had its effect."""
        for each in keys:
            press(focused(), each)
            self.settle()
        return self

    def dialog(self) -> QWidget:
        self._qtbot.waitUntil(lambda: front().isActiveWindow())
        return front()

    def lines(self) -> list[str]:
        return [item.text(0) for item in self.tree._items.values()]

    def go_to(self, text: str) -> "Lists":
        """Put the keyboard on the line that has a text."""
        self.tree.setFocus()
        assert self.tree.find_text(text)
        return self.settle()

    def view(self) -> EditionView:
        (edition,) = self.services.editions.all()
        return self.services.editions.view(edition.id)

    def names(self) -> list[list[str]]:
        """The names of the entries by section."""
        return [[e.name for g in s.groups for e in g.entries] for s in self.view().sections]

    def printed(self) -> str:
        """The text of the whole preview in one line."""
        paper = self.page._preview.view.paper
        assert paper is not None
        return " ".join(" ".join(paper.text(n) for n in range(len(paper.sheets))).split())
