# SPDX-License-Identifier: GPL-3.0-or-later
"""What needs somebody today, the coming weeks, the calendar file, what is at hand, and undo: by keyboard."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QListWidget, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records.advocacy import Intervention
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.home.calendar_file import CalendarFileDialog
from kzdesk.gui.home.page import HomePage
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, write


@pytest.fixture
def page(desk: MainWindow) -> HomePage:
    desk.activateWindow()
    assert desk.shell is not None
    assert isinstance(desk.shell.page, HomePage)
    return desk.shell.page


@pytest.fixture
def services(page: HomePage) -> Services:
    return page._services


@pytest.fixture
def matters(services: Services, desk: MainWindow, page: HomePage, qtbot: QtBot) -> str:
    """A hearing today, one in thirty days, and a deadline that has passed; the id of the case."""
    hearings = tuple(Tree(Hearing(held_on=PartialDate(day), begins="10:00")) for day in ("2026-01-05", "2026-02-04"))
    case = services.records.save(Tree(Case(title="Airport <b>case</b>"), hearings))
    late = Intervention(title="Urgent appeal", intervention_type="appeal", deadline=PartialDate("2025-12-20"))
    services.records.save(Tree(late))
    qtbot.waitUntil(lambda: desk.idle and find(page, "due", QListWidget).count() == 2)
    return case.record.id


def lines(page: HomePage, name: str) -> list[str]:
    found = find(page, name, QListWidget)
    return [str(found.item(row).data(0x000B)) for row in range(found.count())]  # Qt.AccessibleTextRole


def test_today_names_what_is_overdue_by_a_word_and_opens_it_by_enter(
    page: HomePage, matters: str, desk: MainWindow, qtbot: QtBot
) -> None:
    late, hearing = lines(page, "due")
    assert late == "Deadline: Urgent appeal. ⚠ overdue by 16 days · Saturday, 20 December 2025"
    assert hearing == "Hearing: Airport <b>case</b>. today · Monday, 5 January 2026, 10:00"
    went: list[Place] = []
    page.go.disconnect()
    page.go.connect(went.append)
    for _ in range(20):
        if focused().objectName() == "due":
            break
        press(focused(), "Tab")
    press(focused(), "Down")
    press(focused(), "Return")
    assert went == [Place("records", "case", matters)]


def test_coming_weeks_stand_by_day_and_go_into_a_file_that_names_nobody(
    page: HomePage, matters: str, desk: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page._due.setCurrentIndex(1)
    days = [find(page, "coming", QListWidget).item(row).text() for row in range(4)]
    assert days == [
        "Monday, 5 January 2026",
        "Hearing: Airport <b>case</b>",
        "Wednesday, 4 February 2026",
        "Hearing: Airport <b>case</b>",
    ]
    for names, told in ((False, b"SUMMARY:Hearing\r\n"), (True, b"SUMMARY:Hearing: Airport <b>case</b>\r\n")):
        find(page, "calendar_file", QPushButton).click()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        dialog = front()
        assert isinstance(dialog, CalendarFileDialog)
        box, warning = dialog.findChild(QCheckBox, "with_names"), dialog.findChild(QLabel, "names_warning")
        assert box is not None
        assert warning is not None
        assert not box.isChecked()
        assert not warning.isVisible()
        box.setChecked(names)
        assert warning.isVisible() is names
        target = tmp_path / "coming.ics"
        if names:
            dialog.take(target)
            assert "no key" in find(dialog, "problem", QLabel).text()
            find(dialog, "open", QRadioButton).click()
            write(find(dialog, "release_passphrase"), PASSPHRASE)
            write(find(dialog, "reason"), "for my own calendar")
        dialog.take(target)
        qtbot.waitUntil(lambda: desk.idle and QApplication.activeModalWidget() is None)
        assert target.read_bytes().count(told) == 2
        assert (b"Airport" in target.read_bytes()) is names
    assert [each.submission for each in page._services.releases.all()] == ["calendar"]


def test_what_is_at_hand_stands_on_home(page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot) -> None:
    ids = [services.records.save(Tree(Case(title=title))).record.id for title in ("first", "second")]
    for each in ids:
        services.shelf.note("case", each)
    services.shelf.pin("case", ids[0])
    page.activated()
    qtbot.waitUntil(lambda: desk.idle)
    assert lines(page, "at_hand") == ["first. ★ Case · pinned", "second. Case"]


def test_last_save_is_undone_by_keys_and_the_window_says_what(
    page: HomePage, services: Services, desk: MainWindow, qtbot: QtBot
) -> None:
    name = PersonName(given="Anna", surname="Belova")
    services.records.save(Tree(Person(), (Tree(name),)))
    qtbot.waitUntil(lambda: find(page, "count_person", QLabel).text() == "1")
    press(desk, "Ctrl+Alt+Z")
    qtbot.waitUntil(lambda: find(page, "count_person", QLabel).text() == "0")
    assert services.records.page("person", ListQuery()).total == 0
    said = [each.text() for each in desk.statusBar().findChildren(QLabel)]
    assert any("last save is taken back: Person “Belova Anna”" in text for text in said)


def test_undo_with_nothing_to_undo_says_so(desk: MainWindow, page: HomePage, qtbot: QtBot) -> None:
    press(desk, "Ctrl+Alt+Z")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert any("nothing to undo" in each.text() for each in front().findChildren(QLabel))
    front().close()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
