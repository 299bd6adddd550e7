# SPDX-License-Identifier: GPL-3.0-or-later
"""The financial List by keyboard: a file compared and taken in, matches confirmed and rejected. All invented."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QTableWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.gui.page import Place
from kzdesk.gui.review.page import ReviewPage
from kzdesk.gui.window import MainWindow
from tests.gui.keyboard import find, focused, press
from tests.people import People

ENTRY = (
    "<person><num>{num}</num><lname>{surname}</lname><fname>Асқар</fname><mname>Серікұлы</mname>"
    "<birthdate>05.01.1980</birthdate><iin></iin><note>{note}</note><correction></correction></person>"
)


class Coordinator:
    """Somebody at the keyboard with two people on record who may be on the List."""

    def __init__(self, desk: MainWindow, qtbot: QtBot, folder: Path) -> None:
        assert desk.shell is not None
        self.desk, self._qtbot, self.shell, self._folder = desk, qtbot, desk.shell, folder
        self.lists = desk.shell.services.review.financial_lists
        people = People(desk.shell.services.vault)
        day = PartialDate("1980-01-05")
        self.one = people.person("Askar Zhakupov", "Асқар Жақыпов", birth_date=day)
        self.two = people.person("Askar Temirov", "Асқар Темиров", birth_date=day)
        self.shell.visit(Place("review"))
        self.wait()
        press(desk, "Ctrl+L")
        self.wait()

    @property
    def page(self) -> ReviewPage:
        page = self.shell.page
        assert isinstance(page, ReviewPage)
        return page

    def wait(self) -> None:
        self._qtbot.waitUntil(lambda: self.desk.idle and QApplication.focusWidget() is not None, timeout=20_000)

    def keys(self, *keys: str) -> None:
        for each in keys:
            press(focused(), each)
            self.wait()

    def compare(self, *people: tuple[str, str]) -> None:
        """Compare a file with these surnames and notes; the dialog for files is Qt's own."""
        numbered = enumerate(people, start=1)
        entries = "".join(ENTRY.format(num=number, surname=name, note=note) for number, (name, note) in numbered)
        file = self._folder / "list.xml"
        text = f'<?xml version="1.0" encoding="UTF-8"?><xml><persons>{entries}</persons></xml>'
        file.write_text(text, encoding="utf-8")
        self.page._list.reading.compare(file)
        self.wait()

    def lines(self, name: str) -> list[str]:
        listed = find(self.page, name, QListWidget)
        return [listed.item(row).text() for row in range(listed.count())]

    def text(self, name: str) -> str:
        return find(self.page, name, QLabel).text()

    def statuses(self) -> dict[str, list[str]]:
        return {name: [each.entry.person for each in self.lists.matches(name)] for name in ("auto", "confirmed")}


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> Coordinator:
    return Coordinator(desk, qtbot, tmp_path)


def test_a_file_is_tried_before_it_is_taken_in(me: Coordinator) -> None:
    assert focused().objectName() == "read_list"
    me.compare(("Жақыпов", ""), ("Болатов", ""))
    assert "Added: 2. Left out: 0. Changed: 0. Only numbered otherwise: 0. New matches to decide on: 1." in me.text(
        "reading_state"
    )
    assert me.text("reading_state").endswith("Nothing is taken in yet.")
    assert me.lines("list_changes") == ["+  Жақыпов Асқар Серікұлы", "+  Болатов Асқар Серікұлы"]
    assert me.lists.matches() == ()
    me.keys("Space")
    assert me.text("reading_state").endswith("It is taken in.")
    assert len(me.lists.matches()) == 1
    me.compare(("Темиров", ""), ("Болатов", ""), ("Жақыпов", ""))
    assert "Changed: 0. Only numbered otherwise: 1." in me.text("reading_state")
    assert me.lines("list_changes") == ["+  Темиров Асқар Серікұлы"]
    me.compare(("Жақыпов", "п. 7"), ("Темиров", ""))
    assert me.lines("list_changes") == [
        "+  Темиров Асқар Серікұлы",
        "−  Болатов Асқар Серікұлы",
        "~  Жақыпов Асқар Серікұлы (Note or correction in the List)",
    ]
    find(me.page, "list_changes", QListWidget).setFocus()
    me.keys("Home", "Down", "Return")
    assert me.shell.page_name == "records"


def test_matches_are_decided_by_one_key_each(me: Coordinator) -> None:
    me.compare(("Жақыпов", ""), ("Темиров", ""))
    me.keys("Space")
    assert me.text("matches_state").startswith("Matches: 2.")
    find(me.page, "list_matches", QListWidget).setFocus()
    match, other = me.lists.matches()
    first, second = match.entry.person, other.entry.person
    table = find(me.page, "list_match", QTableWidget)
    names = [item.text() for column in (1, 2) if (item := table.item(0, column)) is not None]
    assert names == [match.entry.printed_name, match.title]
    assert {match.title, other.title} == {"Zhakupov Askar", "Temirov Askar"}
    assert "of 100: " in me.text("match_why")
    me.keys("C")
    assert me.statuses() == {"auto": [second], "confirmed": [first]}
    assert focused().objectName() == "list_matches"
    assert me.text("matches_state").startswith("Confirmed: ")
    me.keys("R")
    assert me.statuses() == {"auto": [], "confirmed": [first]}
    assert me.text("matches_state").startswith("Rejected: ")
    assert me.text("matches_state").endswith("\nNo match waits for a decision.")
    me.keys("Ctrl+Alt+Z")
    assert me.statuses() == {"auto": [second], "confirmed": [first]}
    find(me.page, "list_matches", QListWidget).setFocus()
    me.keys("R")
    find(me.page, "match_status", QComboBox).setFocus()
    me.keys("Down")
    assert len(me.lines("list_matches")) == 1
    find(me.page, "list_matches", QListWidget).setFocus()
    me.keys("Return")
    assert me.shell.page_name == "records"


def test_escape_leads_back_to_the_findings(me: Coordinator) -> None:
    me.keys("Esc")
    assert focused().objectName() == "check"
    me.keys("Ctrl+L", "Ctrl+D")
    assert focused().objectName() == "look"
