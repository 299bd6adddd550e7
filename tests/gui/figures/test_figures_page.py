# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of figures by keyboard: count, go through series and numbers, open their records, let a figure out."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QListWidget, QRadioButton
from pytestqt.qtbot import QtBot

import kzdesk.gui.figures.page as figures_page
from kzdesk.domain.dates import PartialDate
from kzdesk.gui.figures.chart import ChartView
from kzdesk.gui.figures.page import FiguresPage
from kzdesk.gui.figures.table import NumberTable
from kzdesk.gui.pages import PAGES
from kzdesk.gui.publish.page import PublishPage
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, write
from tests.people import People

KEYS = f"Ctrl+{[entry.name for entry in PAGES].index('figures') + 1}"


class Counting:
    """Somebody at the keyboard in front of the page of figures, over seven people in custody, two of them listed."""

    def __init__(self, desk: MainWindow, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk, self._qtbot = desk, qtbot
        self.services = desk.shell.services
        people = People(self.services.vault)
        self.anna = people.convict("Anna Belova")
        self.oleg = people.convict("Oleg Zhukov")
        self.others = [people.person(f"Name Number{n}", sex="male") for n in range(5)]
        for each in self.others:
            people.custody(each, "pretrial", "2023-06-10")
        editions = self.services.editions
        self.edition = editions.create("The List", PartialDate("2023-08-31")).id
        group = editions.view(self.edition).sections[0].groups[0].group.id
        for each in (self.anna, self.oleg):
            editions.place(group, each)

    @property
    def page(self) -> FiguresPage:
        assert self.desk.shell is not None
        page = self.desk.shell.page
        assert isinstance(page, FiguresPage)
        return page

    def visit(self) -> "Counting":
        press(self.desk, KEYS)
        return self.wait()

    def wait(self) -> "Counting":
        self._qtbot.waitUntil(lambda: self.desk.idle and QApplication.focusWidget() is not None, timeout=20_000)
        return self

    def keys(self, *keys: str) -> "Counting":
        for each in keys:
            press(focused(), each)
            self.wait()
        return self

    def tab_to(self, name: str) -> "Counting":
        for _ in range(20):
            if focused().objectName() == name:
                return self
            press(focused(), "Tab")
        raise AssertionError(f"Tab never reaches {name}")

    def choose(self, title: str) -> "Counting":
        """Choose a series by the arrow keys."""
        self.tab_to("series").keys("Home")
        listed = find(self.page, "series", QListWidget)
        while not listed.item(listed.currentRow()).text().startswith(title):
            self.keys("Down")
        return self

    def rows(self) -> list[tuple[str, str]]:
        table = find(self.page, "numbers", NumberTable)
        cells = [(table.item(row, 0), table.item(row, 1)) for row in range(table.rowCount())]
        return [(what.text().strip(), count.text()) for what, count in cells if what and count]

    def text(self, name: str) -> str:
        return find(self.page, name, QLabel).text()

    def records(self) -> list[str]:
        model = find(self.page, "records_behind", QListView).model()
        return sorted(str(model.index(row, 0).data()) for row in range(model.rowCount()))

    def dialog(self) -> None:
        self._qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None and front().isActiveWindow())


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot) -> Counting:
    return Counting(desk, qtbot)


def test_a_bar_opens_its_records_and_a_record_its_page(me: Counting) -> None:
    me.visit()
    assert "people in custody: 7" in me.text("state")
    me.choose("Sex")
    assert me.rows() == [("male", "5"), ("not known", "2"), ("All", "7")]
    me.keys("Return", "Down")
    assert find(me.page, "chart").accessibleDescription() == "not known: 2"
    assert find(me.page, "numbers", NumberTable).currentRow() == 1
    me.keys("Return")
    assert me.text("number_heading") == "Sex – not known: 2"
    assert me.records() == ["Belova Anna", "Zhukov Oleg"]
    me.keys("Return")
    assert me.desk.shell is not None
    assert me.desk.shell.page_name == "records"
    me.visit()
    assert focused().objectName() == "records_behind"
    me.keys("Esc")
    assert focused().objectName() == "chart"


def test_every_number_of_the_table_and_every_bar_opens_its_records(me: Counting) -> None:
    me.visit().choose("Section").tab_to("numbers")
    assert me.rows() == [
        ("Convicted", "2"),
        ("deprivation of liberty", "2"),
        ("Under arrest in a pre-trial detention facility", "5"),
        ("custody pending trial", "5"),
        ("All", "7"),
    ]
    me.keys("Down", "Return")
    assert me.records() == ["Belova Anna", "Zhukov Oleg"]
    me.keys("Esc")
    assert focused().objectName() == "numbers"
    me.keys("Down", "Down", "Down", "Return")
    assert len(me.records()) == 7
    me.keys("Esc").choose("Sex")
    chart = find(me.page, "chart", ChartView)
    _, left, top = list(chart._areas())[1]
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(left) + 20, int(top) + 8))
    me.wait()
    assert me.records() == ["Belova Anna", "Zhukov Oleg"]


def test_one_list_and_a_period_are_counted(me: Counting) -> None:
    me.visit()
    find(me.page, "whom", QComboBox).setFocus()
    me.keys("Down")
    assert "people on the list: 2" in me.text("state")
    assert "31 August 2023" in me.text("state")
    me.tab_to("since")
    write(focused(), "6.2023")
    me.keys("Return").choose("Held over time")
    assert [day for day, _ in me.rows()] == [
        "1\u00a0June 2023",
        "1\u00a0July 2023",
        "1\u00a0August 2023",
        "31\u00a0August 2023",
    ]
    me.tab_to("as_of")
    write(focused(), "soon")
    me.keys("Return")
    assert "is not a date" in me.text("figures_problem")


def test_a_figure_goes_out_by_keyboard_counted_for_its_readers(me: Counting, tmp_path: Path) -> None:
    me.visit().choose("Sex").keys("Ctrl+E")
    me.dialog()
    find(front(), "figure_format", QComboBox).setFocus()
    me.keys("End")
    find(front(), "readers", QComboBox).setFocus()
    me.keys("End", "Return")
    me.dialog()
    find(front(), "open", QRadioButton).setFocus()
    press(focused(), "Space")
    find(front(), "folder", QLineEdit).setText(str(tmp_path))
    write(find(front(), "release_passphrase", QLineEdit), PASSPHRASE)
    write(find(front(), "reason", QLineEdit), "a test")
    me.keys("Return")
    (file,) = tmp_path.glob("figures-sex-*.csv")
    _, *rows = csv.reader(file.read_text(encoding="utf-8-sig").splitlines())
    assert [(row[0], row[1]) for row in rows] == [("male", "5"), ("not known", "2")]
    assert {row[3] for row in rows} == {"inside the team"}
    me.keys("Esc")
    assert [each.submission for each in me.services.releases.all()] == ["figures"]
    assert "people in custody: 7" in me.text("state")


def test_the_figures_are_used_in_a_document_of_the_same_day(me: Counting) -> None:
    me.visit().tab_to("as_of")
    write(focused(), "1.8.2023")
    me.keys("Return", "Ctrl+U")
    assert me.desk.shell is not None
    page = me.desk.shell.page
    assert isinstance(page, PublishPage)
    assert find(page, "document", QComboBox).currentData() == "figures"
    assert find(page, "as_of", QLineEdit).text() == "2023-08-01"


def test_a_large_vault_is_counted_when_asked_stopped_when_asked_and_again_after_a_change(
    me: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures_page, "_AT_ONCE", 0)
    me.visit()
    assert me.text("state").startswith("Not counted yet")
    with me.services.vault.transaction():
        me.page.count()
        me.tab_to("stop")
        press(focused(), "Space")
    me.wait()
    assert me.text("state").startswith("Stopped")
    me.keys("F5")
    assert "people in custody: 7" in me.text("state")
    People(me.services.vault).custody(me.anna, "admin_arrest", "2023-07-01")
    me.wait()
    assert "changed since" in me.text("state")
    me.keys("F5")
    assert "people in custody: 7" in me.text("state")
