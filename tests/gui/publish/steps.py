# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of documents with what tests ask of it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.gui.pages import PAGES
from kzdesk.gui.publish.page import PublishPage
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from tests.gui.keyboard import find, focused, front, press
from tests.people import People

DAY = PartialDate("2023-08-31")
PAGE = f"Ctrl+{[entry.name for entry in PAGES].index('publish') + 1}"


class Publishing:
    """The page with what tests ask of it."""

    def __init__(self, desk: MainWindow, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk = desk
        self.qtbot = qtbot
        self.services: Services = desk.shell.services
        self.people = People(self.services.vault)
        self.edition = ""

    @property
    def page(self) -> PublishPage:
        assert self.desk.shell is not None
        page = self.desk.shell.page
        assert isinstance(page, PublishPage)
        return page

    def put_on_a_list(self, *names: str) -> list[str]:
        """Convict people and put them on one list; return their ids."""
        editions = self.services.editions
        self.edition = self.edition or editions.create("The List", DAY).id
        group = editions.view(self.edition).sections[0].groups[0].group.id
        people = [self.people.convict(name) for name in names]
        for person in people:
            editions.place(group, person)
        return people

    def visit(self) -> "Publishing":
        press(self.desk, PAGE)
        self.page.document.proof._timer.setInterval(1)
        return self.settle()

    def settle(self) -> "Publishing":
        """Wait until nothing is at work, what is shown is what was ordered last, and keys go to a window."""
        proof = self.page.document.proof
        self.qtbot.waitUntil(
            lambda: self.desk.idle and proof.settled and QApplication.focusWidget() is not None, timeout=20_000
        )
        return self

    def keys(self, *keys: str) -> "Publishing":
        """Press keys wherever the focus is, each after the one before has had its effect."""
        for each in keys:
            press(focused(), each)
            self.settle()
        return self

    def tab_to(self, name: str) -> "Publishing":
        for _ in range(40):
            if focused().objectName() == name:
                return self
            press(focused(), "Tab")
        raise AssertionError(f"Tab never reaches {name}")

    def dialog(self) -> QWidget:
        self.qtbot.waitUntil(lambda: front().isActiveWindow())
        return front()

    def export_dialog(self, folder: Path) -> QWidget:
        """Open the dialog by keyboard and let it write into a folder."""
        press(self.desk, "Ctrl+E")
        dialog = self.settle().dialog()
        find(dialog, "folder", QLineEdit).setText(str(folder))
        return dialog

    def choose(self, name: str, data: str) -> None:
        """Choose in a list of choices by its data."""
        combo = find(self.page, name, QComboBox)
        combo.setCurrentIndex(combo.findData(data))

    def choose_document(self, name: str) -> "Publishing":
        combo = find(self.page, "document", QComboBox)
        combo.setCurrentIndex(combo.findData(name))
        combo.activated.emit(combo.currentIndex())
        return self

    def shown(self, name: str) -> str:
        """The text of a label, or nothing while it is hidden."""
        label = self.page.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def printed(self) -> str:
        """The text of the whole document in one line."""
        paper = self.page.document.viewer.sheets.paper
        return "" if paper is None else " ".join(" ".join(paper.text(n) for n in range(len(paper.sheets))).split())

    def tree(self, name: str) -> list[str]:
        """The lines of a list, those under a heading behind it."""
        tree = self.page.findChild(QTreeWidget, name)
        assert isinstance(tree, QTreeWidget)
        return [line.text(0) for line in lines(tree.invisibleRootItem())]


def lines(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """All lines under one, in order."""
    children = [child for row in range(item.childCount()) if (child := item.child(row)) is not None]
    return [line for child in children for line in (child, *lines(child))]
