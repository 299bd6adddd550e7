# SPDX-License-Identifier: GPL-3.0-or-later
"""The review page by keyboard: check, go through what was found, answer, take back, go to the record."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Participation
from kzdesk.gui.page import Place
from kzdesk.gui.pages import PAGES
from kzdesk.gui.review.page import ReviewPage
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, until_idle, write
from tests.people import People


class Reviewer:
    """Somebody at the keyboard in front of the review page."""

    def __init__(self, desk: MainWindow, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk, self._qtbot = desk, qtbot
        self.services = desk.shell.services
        self.people = people = People(self.services.vault)
        self.person = people.person("Anna Belova", "Анна Белова")
        part = people.case(self.person)
        with self.services.vault.transaction() as tx:
            self.case = tx.records.get(Participation, part).case
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
        until_idle(self.desk, self._qtbot)

    def check(self) -> None:
        press(self.page, "F5")
        self.wait()

    def choose_class(self, name: str) -> None:
        box = find(self.page, "check_class", QComboBox)
        box.setCurrentIndex(box.findData(name))

    def lines(self) -> list[str]:
        return [line.text(0) for line in self.page._pane.tree._lines()]

    def sentence(self) -> str:
        return find(self.page, "sentence", QLabel).text()

    def facts(self) -> list[str]:
        """What stands over each way to a field."""
        ways = [each for each in self.page.findChildren(QPushButton) if each.objectName().startswith("fact_")]
        return [each.accessibleName().partition(": ")[2] for each in ways if each.isVisible()]

    def state(self) -> str:
        return find(self.page, "state", QLabel).text()

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=20_000)

    def go_into(self, step: Callable[[], object]) -> None:
        """Take a step that opens another dialog, and wait until keys go to it."""
        before = QApplication.activeModalWidget()
        step()
        self.until(lambda: self.desk.idle and QApplication.activeModalWidget() not in (None, before))
        self.until(lambda: front().isActiveWindow())

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
    assert focused() is me.page._pane.tree
    (line,) = me.lines()
    assert line.startswith("✕  ")
    assert "10 May 2022, before" in me.sentence()
    top = me.page._pane.tree.topLevelItem(0)
    assert top is not None
    assert top.text(0) == "Belova Anna (1)"
    assert "Errors: 1." in me.state()
    press(me.desk, "F1")
    told = {each.text() for each in front().findChildren(QLabel)}
    assert {"Answer the finding", "Next finding", "Take back the answer to the finding"} <= told
    front().close()


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


def test_a_fact_leads_to_its_field_and_escape_back_to_the_finding(me: Reviewer) -> None:
    me.check()
    me.choose_class("date_order")
    me.until(lambda: me.facts() == ["Sentence, Pronounced: 10 May 2022", "Sentence, Pronounced: 10 May 2023"])
    for key, day in (("Return", "10.5.2022"), ("2", "10.5.2023")):
        press(focused(), key)
        me.wait()
        assert me.desk.shell is not None
        assert me.desk.shell.page_name == "records"
        field = focused()
        assert isinstance(field, QLineEdit)
        assert (field.objectName(), field.text()) == ("pronounced", day)
        for _ in range(3):
            press(focused(), "Esc")
            me.wait()
        assert focused() is me.page._pane.tree
        assert "10 May 2022, before" in me.sentence()


def test_what_was_put_right_is_gone_and_the_next_finding_stands_there(me: Reviewer) -> None:
    me.check()
    find(me.page, "least", QComboBox).setCurrentIndex(2)
    found = me.lines()
    me.choose_class("date_order")
    me.wait()
    press(focused(), "Return")
    me.wait()
    field = focused()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    write(field, "12.5.2023")
    press(me.desk, "Ctrl+S")
    me.wait()
    for _ in range(3):
        press(focused(), "Esc")
        me.wait()
    assert me.lines() == []
    assert "No finding fits" in me.sentence()
    find(me.page, "check_class", QComboBox).setCurrentIndex(0)
    assert len(me.lines()) < len(found)


def test_keys_go_over_headings_and_an_answer_moves_on_to_the_next_open_finding(me: Reviewer) -> None:
    other = me.people.person("Boris Serik")
    part = me.people.case(other, "Another case")
    me.people.sentence(part, "2023-05-10", "5y")
    me.people.sentence(part, "2022-05-10", "4y", level="appeal")
    me.check()
    me.choose_class("date_order")
    find(me.page, "open", QComboBox).setCurrentIndex(1)
    tree = me.page._pane.tree
    assert len(me.lines()) == 2
    tree.setFocus()
    first = tree.currentItem()
    press(focused(), "N")
    assert tree.currentItem() is tree._lines()[1]
    press(focused(), "P")
    assert tree.currentItem() is first
    me.answer("See the copy.")
    assert [line[0] for line in me.lines()] == ["✓", "✕"]
    assert tree.currentItem() is tree._lines()[1]
    press(focused(), "P")
    press(focused(), "T")
    me.wait()
    assert [line[0] for line in me.lines()] == ["✕", "✕"]


def test_an_answered_finding_whose_facts_changed_is_open_again_and_says_why(me: Reviewer) -> None:
    me.check()
    me.choose_class("date_order")
    me.answer("The appeal court dated its verdict wrongly.")
    sentences = me.services.records.load("case", me.case).parts[0].parts_named("sentence")
    appeal = next(each.record for each in sentences if getattr(each.record, "level", "") == "appeal")
    with me.services.vault.transaction() as tx:
        tx.records.put(replace(appeal, pronounced=PartialDate("2022-05-11")))  # type: ignore[call-arg]
    me.check()
    assert len(me.lines()) == 1
    again = find(me.page, "answered", QLabel).text()
    assert "Open again: the facts changed" in again
    assert "The appeal court dated its verdict wrongly." in again
    assert "10 May 2022" in again


def test_what_was_found_stays_with_what_was_checked(me: Reviewer) -> None:
    edition = me.services.editions.create("The List", PartialDate("2023-08-31"))
    assert me.desk.shell is not None
    me.desk.shell.visit(Place("review"))
    me.check()
    everything = me.lines()
    what = find(me.page, "what", QComboBox)
    what.setCurrentIndex(what.findData(edition.id))
    assert what.currentText() == "31 August 2023: The List"
    assert me.lines() == []
    assert "Not checked" in me.state()
    what.setCurrentIndex(0)
    assert me.lines() == everything


def test_home_leads_to_the_first_finding_in_one_step(me: Reviewer) -> None:
    assert me.desk.shell is not None
    press(me.desk, "Ctrl+1")
    me.wait()
    find(me.desk.shell.page, "open_findings", QPushButton).click()
    me.wait()
    assert focused() is me.page._pane.tree
    assert me.lines()[0].startswith("✕")


def test_more_findings_than_are_shown_are_counted(me: Reviewer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzdesk.gui.review.lines.MOST", 1)
    monkeypatch.setattr("kzdesk.gui.review.page.MOST", 1)
    me.check()
    find(me.page, "least", QComboBox).setCurrentIndex(2)
    assert len(me.lines()) == 1
    assert "the first 1 of " in me.state()


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
    edition = me.services.editions.create("The List", PartialDate("2023-08-31"))
    assert me.desk.shell is not None
    me.desk.shell.visit(Place("review"))
    me.wait()
    what = find(me.page, "what", QComboBox)
    what.setCurrentIndex(what.findData(edition.id))
    me.check()
    me.choose_class("date_order")
    assert me.lines() == []


def test_findings_go_to_a_meeting_without_names_unless_asked(me: Reviewer, tmp_path: Path) -> None:
    me.check()
    me.choose_class("date_order")
    text = ""
    for choice, told in ((0, False), (1, True)):
        me.go_into(lambda: press(focused(), "Ctrl+E"))
        find(front(), "list_names", QComboBox).setCurrentIndex(choice)
        form = find(front(), "list_form", QComboBox)
        form.setCurrentIndex(form.findData("csv"))
        me.go_into(lambda: find(front(), "step", QPushButton).click())
        find(front(), "open", QRadioButton).click()
        write(find(front(), "release_passphrase", QLineEdit), PASSPHRASE)
        write(find(front(), "reason", QLineEdit), "meeting")
        find(front(), "folder", QLineEdit).setText(str(tmp_path))
        find(front(), "file_name", QLineEdit).setText(f"list{choice}.csv")
        find(front(), "step", QPushButton).click()
        me.wait()
        text = (tmp_path / f"list{choice}.csv").read_text(encoding="utf-8-sig")
        assert ("Belova" in text, "2022" in text) == (told, told)
        assert "Sentence, Pronounced" in text
        me.close()
    code = text.splitlines()[1].split(",")[0].strip('"')
    write(find(me.page, "words", QLineEdit), code)
    me.until(lambda: len(me.lines()) == 1)


def test_what_could_not_be_compared_is_told(me: Reviewer) -> None:
    me.check()
    me.go_into(lambda: press(focused(), "Ctrl+Shift+M"))
    table = find(front(), "not_compared", QTableWidget)
    rows = {
        str(table.model().index(row, 0).data()): str(table.model().index(row, 1).data())
        for row in range(table.rowCount())
    }
    assert rows["Person, Born"] == "1 of 1"
    assert rows["People without any record of: Custody"] == "1 of 1"
    front().close()
