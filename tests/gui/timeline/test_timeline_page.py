# SPDX-License-Identifier: GPL-3.0-or-later
"""The time line in the window, by keyboard and by mouse."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QTableView
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import source_text
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from kzdesk.gui.timeline.chart import Chart
from kzdesk.gui.timeline.page import TimelinePage
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from tests.documents.samples import pdf_pages
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, write


@dataclass
class Shown:
    """The time line of somebody, and their id and that of the case."""

    desk: MainWindow
    page: TimelinePage
    chart: Chart
    services: Services
    person: str
    case: str

    def went(self) -> list[Place]:
        places: list[Place] = []
        self.page.go.disconnect()
        self.page.go.connect(places.append)
        return places


@pytest.fixture
def shown(desk: MainWindow, qtbot: QtBot) -> Shown:
    desk.activateWindow()
    shell = desk.shell
    assert shell is not None
    services = shell.services
    custody = (
        CustodyEpisode(custody_kind="pretrial", start=PartialDate("2022-01-05"), end=PartialDate("2022-07-06")),
        CustodyEpisode(custody_kind="imprisonment", start=PartialDate("2022-07-06")),
    )
    name = Tree(PersonName(given="Anna", surname="<b>Belova</b>"))
    person = services.records.save(Tree(Person(), (name, *map(Tree, custody)))).record.id
    parts = (Tree(Participation(person=person)), Tree(Hearing(held_on=PartialDate("2022-06"))))
    case = services.records.save(Tree(Case(title="Airport case"), parts)).record.id
    shell.visit(Place("timeline", "person", person))
    qtbot.waitUntil(lambda: desk.idle)
    page = shell.page
    assert isinstance(page, TimelinePage)
    return Shown(desk, page, find(page, "chart", Chart), services, person, case)


def rows(shown: Shown) -> list[list[str]]:
    model = find(shown.page, "moments", QTableView).model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def test_table_says_the_same_as_the_drawing(shown: Shown) -> None:
    assert rows(shown) == [
        ["5 January 2022 – 6 July 2022", "Custody", "custody pending trial", ""],
        ["June 2022", "Hearing", "trial", "Airport case"],
        ["6 July 2022, continuing", "Custody", "deprivation of liberty", ""],
    ]
    assert len(shown.chart.layout_shown.bars) == 3
    assert any("<b>Belova</b>" in each.text() for each in shown.page.findChildren(QLabel))


def test_keys_go_through_time_and_lanes_and_open(shown: Shown) -> None:
    assert shown.chart.hasFocus()
    assert shown.chart.accessibleName()
    assert shown.chart.accessibleDescription() == "Custody: custody pending trial, 5 January 2022 – 6 July 2022"
    press(focused(), "Right")
    assert shown.chart.accessibleDescription() == "Hearing: trial (Airport case), June 2022"
    assert find(shown.page, "moments", QTableView).currentIndex().row() == 1
    press(focused(), "Up")
    assert "Custody" in shown.chart.accessibleDescription()
    press(focused(), "Down")
    assert "Hearing" in shown.chart.accessibleDescription()
    went = shown.went()
    press(focused(), "Return")
    press(focused(), "End")
    assert "continuing" in shown.chart.accessibleDescription()
    press(focused(), "Right")
    press(focused(), "Return")
    press(focused(), "Home")
    press(focused(), "Left")
    assert shown.chart.current == 0
    press(focused(), "Esc")
    assert went == [
        Place("records", "case", shown.case),
        Place("records", "person", shown.person),
        Place("records", "person", shown.person),
    ]


def test_zoom_keeps_the_cursor_in_view(shown: Shown) -> None:
    press(focused(), "End")
    whole = shown.chart.layout_shown.width
    for _ in range(6):
        press(focused(), "+")
    assert shown.chart.layout_shown.width > 5 * whole
    bar = shown.chart.layout_shown.bars[2]
    left = shown.chart.horizontalScrollBar().value()
    assert left <= bar.left <= left + shown.chart.viewport().width()
    press(focused(), "-")
    press(focused(), "0")
    assert shown.chart.layout_shown.width == whole


def test_click_opens_the_record(shown: Shown) -> None:
    went = shown.went()
    measures, bar = shown.chart._measures, shown.chart.layout_shown.bars[1]
    x = measures.names(shown.chart.layout_shown) + bar.left + 3
    y = measures.axis + measures.top(shown.chart.layout_shown, bar.row) + measures.line + 4
    QTest.mouseClick(shown.chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(x), int(y)))
    assert went == [Place("records", "case", shown.case)]
    QTest.mouseClick(shown.chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert len(went) == 1


def test_line_in_the_table_opens_its_record(shown: Shown) -> None:
    went = shown.went()
    table = find(shown.page, "moments", QTableView)
    table.setFocus()
    press(table, "Down")
    assert shown.chart.current == 1
    press(table, "Return")
    assert went == [Place("records", "case", shown.case)]


def test_another_is_found_by_typing(shown: Shown, qtbot: QtBot) -> None:
    press(shown.desk, "Ctrl+F")
    write(focused(), "airp")
    (found,) = shown.page.findChildren(QListWidget, "of_whom_found")
    qtbot.waitUntil(found.isVisible)
    press(focused(), "Down")
    press(focused(), "Return")
    qtbot.waitUntil(lambda: shown.desk.idle)
    assert rows(shown)[0][3] == "<b>Belova</b> Anna"


def test_a_save_shows_at_once(shown: Shown, qtbot: QtBot) -> None:
    tree = shown.services.records.load("case", shown.case)
    more = Tree(Hearing(held_on=PartialDate("2022-06-20")))
    shown.services.records.save(Tree(tree.record, (*tree.parts, more)))
    qtbot.waitUntil(lambda: shown.desk.idle and len(rows(shown)) == 4)


def test_nobody_and_nothing_are_said(shown: Shown, qtbot: QtBot) -> None:
    empty = shown.services.records.save(Tree(Case(title="Empty case"))).record.id
    assert shown.desk.shell is not None
    shown.desk.shell.visit(Place("timeline", "case", empty))
    qtbot.waitUntil(lambda: shown.desk.idle)
    assert "Nothing dated" in find(shown.page, "nothing", QLabel).text()


def test_chronology_leaves_as_documents_do_and_is_remembered(shown: Shown, tmp_path: Path, qtbot: QtBot) -> None:
    find(shown.page, "print", QPushButton).click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert "Belova" not in find(front(), "file_name", QLineEdit).text()
    find(front(), "open", QRadioButton).click()
    find(front(), "folder", QLineEdit).setText(str(tmp_path))
    find(front(), "file_name", QLineEdit).setText("line.pdf")
    write(find(front(), "reason"), "for counsel")
    write(find(front(), "release_passphrase"), PASSPHRASE)
    press(front(), "Return")
    qtbot.waitUntil(lambda: shown.desk.idle and (tmp_path / "line.pdf").exists())
    press(front(), "Escape")
    assert "Anna" in "".join(pdf_pages((tmp_path / "line.pdf").read_bytes()))
    ((release, label),) = (
        (each.release, each.document) for each in shown.services.releases.after_withdrawal(shown.person)
    )
    assert (release.submission, release.profile, release.reason) == ("chronology", "internal", "for counsel")
    assert source_text(label) == "Time line, for the desk"
