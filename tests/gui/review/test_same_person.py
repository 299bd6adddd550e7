# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is on record twice, by keyboard: look, compare, join, part again, keep apart."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.identity import DistinctPeople
from kzdesk.domain.records.person import Person
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.gui.keyboard import find, focused, front, press, until_idle, write
from tests.people import People


class Coordinator:
    """Somebody at the keyboard who has one person on record twice."""

    def __init__(self, desk: MainWindow, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk, self._qtbot, self.shell = desk, qtbot, desk.shell
        self.services = desk.shell.services
        people = People(self.services.vault)
        day = PartialDate("1980-05-04")
        self.one = people.person("Askar Zhakupov", birth_date=day, occupation="teacher", note="Known since 2020.")
        self.two = people.person("Askar Jakupov", birth_date=day, occupation="driver", ethnicity="Kazakh")
        people.custody(self.two, "pretrial", "2022-01-05")
        self.shell.visit(Place("review"))
        self.wait()
        press(desk, "Ctrl+D")
        press(desk, "F5")
        self.wait()

    def wait(self) -> None:
        until_idle(self.desk, self._qtbot)

    def ask(self, key: str) -> None:
        press(focused(), key)
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None and front().isActiveWindow())

    def decide(self, reason: str) -> None:
        write(find(front(), "reason", QPlainTextEdit), reason)
        by = find(front(), "decided_by", QLineEdit)
        by.clear()
        write(by, "coordinator")
        press(by, "Return")
        self.wait()

    def back_at_the_page(self) -> None:
        self._qtbot.waitUntil(
            lambda: QApplication.activeModalWidget() is None and QApplication.focusWidget() is not None
        )

    def join(self) -> None:
        """Keep the second record, with the first one's occupation."""
        self.ask("J")
        titles = find(front(), "kept", QComboBox)
        titles.setCurrentIndex(self.side(self.two))
        stands = find(front(), "stands_occupation", QComboBox)
        stands.setCurrentIndex(stands.findText("teacher"))
        self.decide("One passport in both files.")
        self.back_at_the_page()

    def side(self, person: str) -> int:
        (pair,) = self.services.review.duplicates.worklist()
        return (pair.first, pair.second).index(person)

    def pairs(self) -> int:
        return find(self.shell.page, "pairs", QListWidget).count()

    def said(self) -> str:
        return find(self.shell.page, "pairs_state", QLabel).text()

    def person(self, person: str) -> Person:
        with self.services.vault.transaction() as tx:
            return tx.records.get(Person, person)

    def on_record(self, person: str) -> bool:
        with self.services.vault.transaction() as tx:
            return tx.records.exists(Person, person)


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot) -> Coordinator:
    return Coordinator(desk, qtbot)


def test_two_records_stand_side_by_side_with_words_for_what_agrees(me: Coordinator, qtbot: QtBot) -> None:
    assert me.pairs() == 1
    assert focused() is find(me.shell.page, "pairs")
    table = find(me.shell.page, "comparison", QTableWidget)
    rows = {}
    for row in range(table.rowCount()):
        texts = [item.text() for column in range(4) if (item := table.item(row, column)) is not None]
        rows[texts[0]] = texts[1:]
    assert next(iter(rows)) == "Occupation"
    assert set(rows["Occupation"][:2]) == {"teacher", "driver"}
    assert rows["Occupation"][2].startswith("≠")
    assert rows["Born"][2].startswith("=")
    assert rows["Working notes"][2].startswith("+")
    names = next(row for row in range(table.rowCount()) if table.item(row, 0).text() == "Names")  # type: ignore[union-attr]
    one_line = table.rowHeight(names)
    table.setFixedWidth(430)
    qtbot.waitUntil(lambda: table.rowHeight(names) > one_line)
    headers = {item.text() for column in (1, 2) if (item := table.horizontalHeaderItem(column)) is not None}
    assert {each.partition(". ")[0] for each in headers} == {"1", "2"}
    assert {each.partition(". ")[2] for each in headers} == {"Zhakupov Askar", "Jakupov Askar"}


def test_joining_asks_what_stands_and_why_and_can_be_parted(me: Coordinator, qtbot: QtBot) -> None:
    me.ask("J")
    press(focused(), "Return")
    assert "Occupation" in find(front(), "problem", QLabel).text()
    find(front(), "stands_occupation", QComboBox).setCurrentIndex(1)
    press(focused(), "Return")
    assert "reason is needed" in find(front(), "problem", QLabel).text()
    press(focused(), "Esc")
    me.back_at_the_page()
    assert me.on_record(me.one)

    me.join()
    assert not me.on_record(me.one)
    assert (me.person(me.two).occupation, me.person(me.two).note) == ("teacher", "Known since 2020.")
    (merge,) = me.services.review.merging.all()
    assert (merge.kept, merge.merged_by) == (me.two, "coordinator")
    assert me.pairs() == 0
    assert me.said().startswith("Joined.")
    merges = find(me.shell.page, "merges", QListWidget)
    line = merges.item(0)
    assert line is not None
    assert "Jakupov Askar, with" in line.text()
    assert "Zhakupov" in line.text()

    press(focused(), "P")
    me.wait()
    assert me.on_record(me.one)
    assert me.person(me.two).occupation == "driver"
    assert me.said().startswith("Parted.")
    qtbot.waitUntil(lambda: not merges.isVisible())
    press(focused(), "F5")
    me.wait()
    assert me.pairs() == 1


def test_who_is_not_the_same_is_not_proposed_again(me: Coordinator) -> None:
    me.ask("N")
    me.decide("Different fathers, see both birth certificates.")
    me.back_at_the_page()
    assert me.pairs() == 0
    with me.services.vault.transaction() as tx:
        (apart,) = tx.records.where(DistinctPeople, {})
    assert ({apart.first, apart.second}, apart.decided_by) == ({me.one, me.two}, "coordinator")
    press(focused(), "F5")
    me.wait()
    assert me.pairs() == 0
    assert "No two records" in me.said()


def test_that_two_are_not_the_same_is_listed_and_can_be_taken_back(me: Coordinator, qtbot: QtBot) -> None:
    listed = me.shell.page.findChild(QListWidget, "apart_list")
    assert listed is not None
    assert not listed.isVisible()
    me.ask("N")
    me.decide("Different fathers, see both birth certificates.")
    me.back_at_the_page()
    qtbot.waitUntil(lambda: listed.count() == 1)
    line = listed.item(0)
    assert line is not None
    assert {word for word in ("Zhakupov Askar", "Jakupov Askar") if word in line.text()} == {
        "Zhakupov Askar",
        "Jakupov Askar",
    }
    press(focused(), "T")
    me.wait()
    assert me.said().startswith("Taken back.")
    qtbot.waitUntil(lambda: not listed.isVisible())
    press(focused(), "F5")
    me.wait()
    assert me.pairs() == 1


def test_letters_do_nothing_among_the_findings_and_escape_leads_back(me: Coordinator) -> None:
    press(focused(), "Esc")
    assert find(me.shell.page, "check").hasFocus()
    press(focused(), "J")
    me.wait()
    assert QApplication.activeModalWidget() is None
    press(me.desk, "Ctrl+D")
    press(focused(), "Return")
    me.wait()
    assert me.shell.page_name == "records"
