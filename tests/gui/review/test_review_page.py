# SPDX-License-Identifier: GPL-3.0-or-later
"""The review page by keyboard: check, go through what was found, answer, take back, go to the record."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.gui.page import Place
from kzdesk.gui.pages import PAGES
from kzdesk.gui.review.page import ReviewPage
from kzdesk.gui.window import MainWindow
from tests.gui.keyboard import find, focused, front, press, write
from tests.people import People


class Reviewer:
    """Somebody at the keyboard in front of the review page."""

    def __init__(self, desk: MainWindow, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk, self._qtbot = desk, qtbot
        self.services = desk.shell.services
        people = People(self.services.vault)
        self.person = people.person("Anna Belova", "Анна Белова")
        part = people.case(self.person)
        people.charge(part, "272", "participation in mass riots", stage="convicted")
        people.sentence(part, "2023-05-10", "5y")
        people.sentence(part, "2022-05-10", "4y", level="appeal")
        press(desk, f"Ctrl+{[entry.name for entry in PAGES].index('review') + 1}")
        self.wait()

    @property
    def page(self) -> ReviewPage:
        assert self.desk.shell is not None
        page = self.desk.shell.page
        assert isinstance(page, ReviewPage)
        return page

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: self.desk.idle, timeout=20_000)

    def check(self) -> None:
        press(self.page, "F5")
        self.wait()

    def choose_class(self, name: str) -> None:
        box = find(self.page, "check_class", QComboBox)
        box.setCurrentIndex(box.findData(name))

    def lines(self) -> list[str]:
        return [line.text(0) for line in self.page._tree._lines()]

    def sentence(self) -> str:
        return find(self.page, "sentence", QLabel).text()

    def state(self) -> str:
        return find(self.page, "state", QLabel).text()

    def close(self) -> None:
        """Close the dialog and wait until keys go to the page again."""
        press(focused(), "Esc")
        self._qtbot.waitUntil(
            lambda: QApplication.activeModalWidget() is None and QApplication.focusWidget() is not None
        )

    def answer(self, reason: str) -> None:
        press(focused(), "A")
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None and front().isActiveWindow())
        if reason:
            write(find(front(), "reason", QPlainTextEdit), reason)
        write(find(front(), "answered_by", QLineEdit), "coordinator")
        press(find(front(), "answered_by", QLineEdit), "Return")
        self.wait()


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot) -> Reviewer:
    return Reviewer(desk, qtbot)


def test_findings_are_shown_under_the_person_the_heaviest_first(me: Reviewer) -> None:
    assert me.lines() == []
    me.check()
    me.choose_class("date_order")
    assert focused() is me.page._tree
    (line,) = me.lines()
    assert line.startswith("✕  ")
    assert "10 May 2022, before" in me.sentence()
    top = me.page._tree.topLevelItem(0)
    assert top is not None
    assert top.text(0) == "Belova Anna (1)"
    assert "Errors: 1." in me.state()


def test_an_answer_needs_a_reason_and_closes_the_finding_until_it_is_taken_back(me: Reviewer) -> None:
    me.check()
    me.choose_class("date_order")
    me.answer("")
    assert "needs a reason" in find(front(), "problem", QLabel).text()
    me.close()
    me.answer("The appeal court dated its verdict wrongly, see the copy.")
    assert me.lines() == []
    assert "Answered: 1." in me.state()
    (found,) = me.services.checking.everything(only=("date_order",))
    assert found.answer is not None
    assert found.answer.answered_by == "coordinator"
    find(me.page, "open", QComboBox).setCurrentIndex(1)
    assert me.lines()[0].startswith("✓")
    find(me.page, "take_back", QPushButton).click()
    me.wait()
    assert me.lines()[0].startswith("✕")


def test_enter_leads_to_the_record(me: Reviewer) -> None:
    me.check()
    me.choose_class("date_order")
    press(focused(), "Return")
    me.wait()
    assert me.desk.shell is not None
    assert me.desk.shell.page_name == "records"
    assert find(me.desk.shell.page, "title", QLineEdit).text() == "Airport case"


def test_words_and_weight_filter_and_a_change_is_told(me: Reviewer, qtbot: QtBot) -> None:
    me.check()
    find(me.page, "least", QComboBox).setCurrentIndex(2)
    everything = len(me.lines())
    write(find(me.page, "words", QLineEdit), "astrology")
    qtbot.waitUntil(lambda: not me.lines())
    find(me.page, "words", QLineEdit).clear()
    qtbot.waitUntil(lambda: len(me.lines()) == everything)
    find(me.page, "least", QComboBox).setCurrentIndex(0)
    assert all(line.startswith("✕") for line in me.lines())
    People(me.services.vault).person("Boris Serik")
    qtbot.waitUntil(lambda: "changed since" in me.state())


def test_an_edition_can_be_checked_alone(me: Reviewer) -> None:
    from kzdesk.domain.dates import PartialDate

    edition = me.services.editions.create("The List", PartialDate("2023-08-31"))
    assert me.desk.shell is not None
    me.desk.shell.visit(Place("review"))
    me.wait()
    what = find(me.page, "what", QComboBox)
    what.setCurrentIndex(what.findData(edition.id))
    me.check()
    me.choose_class("date_order")
    assert me.lines() == []
