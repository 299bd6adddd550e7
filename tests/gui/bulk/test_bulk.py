# SPDX-License-Identifier: GPL-3.0-or-later
"""Import and export through the window: headings, a trial, reading, stopping; a grid that is pasted into and saved."""

import json
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QRadioButton, QTableView
from pytestqt.qtbot import QtBot

from kzdesk.domain.query import ListQuery
from kzdesk.gui.bulk.mapping import MappingView
from kzdesk.gui.bulk.page import BulkPage
from kzdesk.gui.bulk.source import Holding
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, write


@pytest.fixture
def page(desk: MainWindow, qtbot: QtBot) -> BulkPage:
    assert desk.shell is not None
    desk.shell.visit(Place("bulk"))
    qtbot.waitUntil(lambda: desk.idle)
    assert isinstance(desk.shell.page, BulkPage)
    return desk.shell.page


def people(path: Path, count: int) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("People")
    sheet.append(["№", "ФИО", "Дата рождения", "занятие"])
    for number in range(1, count + 1):
        born = "31.2.1980" if number % 100 == 0 else f"{1 + number % 28}.{1 + number % 12}.1980"
        sheet.append([number, f"Жумабаев Аскар {chr(ord('А') + number % 26)}", born, f"worker {number}"])
    book.save(path)
    return path


def text(page: BulkPage, name: str) -> str:
    return find(page, name, QLabel).text()


def test_a_table_is_mapped_tried_and_read(desk: MainWindow, page: BulkPage, tmp_path: Path, qtbot: QtBot) -> None:
    assert desk.shell is not None
    records = desk.shell.services.records
    file = people(tmp_path / "people.xlsx", 300)
    page.open_file(file, Holding.TABLE, "person")
    qtbot.waitUntil(lambda: desk.idle and bool(page.findChildren(QComboBox, "means_3")))
    combo = find(page, "means_3", QComboBox)
    assert [find(page, f"means_{row}", QComboBox).currentData() for row in range(4)] == [
        *("id", "name_russian", "birth_date"),
        "",
    ]
    combo.setCurrentIndex(combo.findData("occupation"))
    assert find(page, "key_0", QCheckBox).isChecked()
    press(find(page, "try"), "Space")
    qtbot.waitUntil(lambda: desk.idle and bool(page.findChildren(QTableView, "differences")))
    qtbot.waitUntil(lambda: find(page, "differences").isVisible())
    table = find(page, "differences", QTableView)
    assert text(page, "counts") == "New: 297. Changed: 0. The same: 0. Wrong: 3. Nothing is changed yet."
    assert table.model().rowCount() == 3
    assert "is not a date" in table.model().index(0, 3).data()
    assert "is not a date" in text(page, "details")
    assert records.count("person") == 0

    press(find(page, "read_right"), "Space")
    qtbot.waitUntil(lambda: desk.idle and "Read." in text(page, "counts"), timeout=30_000)
    assert records.count("person") == 297
    press(focused(), "Space")
    page.open_file(file, Holding.TABLE, "person")
    qtbot.waitUntil(lambda: desk.idle and find(page, "means_3", QComboBox).currentData() == "occupation")


def test_another_sheet_of_a_workbook_is_chosen(desk: MainWindow, page: BulkPage, tmp_path: Path, qtbot: QtBot) -> None:
    book = Workbook(write_only=True)
    for name, headings in (("Notes", ["what"]), ("People", ["id", "name_latin"])):
        book.create_sheet(name).append(headings)
    book.save(tmp_path / "two.xlsx")
    page.open_file(tmp_path / "two.xlsx", Holding.TABLE, "person")
    qtbot.waitUntil(lambda: desk.idle and bool(page.findChildren(QComboBox, "means_0")))
    sheets = find(page, "sheet", QComboBox)
    sheets.setFocus()
    press(sheets, "Down")
    qtbot.waitUntil(lambda: desk.idle and len(page.findChildren(QComboBox, "means_1")) == 1)
    order = page.findChildren(MappingView)[0].order()
    assert (dict(order.columns), order.sheet) == ({"id": "id", "name_latin": "name_latin"}, "People")


def test_reading_is_stopped_and_changes_nothing(desk: MainWindow, page: BulkPage, tmp_path: Path, qtbot: QtBot) -> None:
    assert desk.shell is not None
    page.open_file(people(tmp_path / "people.xlsx", 1500), Holding.TABLE, "person")
    qtbot.waitUntil(lambda: desk.idle and find(page, "try").isVisible())
    press(find(page, "try"), "Space")
    qtbot.waitUntil(lambda: desk.idle and find(page, "differences").isVisible(), timeout=30_000)
    press(find(page, "read_right"), "Space")
    press(find(page, "stop"), "Space")
    qtbot.waitUntil(lambda: desk.idle, timeout=30_000)
    assert text(page, "message") == "Stopped. Nothing was changed."
    assert desk.shell.services.records.count("person") == 0


def test_answers_and_files_that_are_none(desk: MainWindow, page: BulkPage, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "answers.json"
    told = {"_uuid": "1", "kzdesk_form": "detention-1", "detention/when": "2022", "person/surname": "Omarov"}
    file.write_text(json.dumps([told | {"person/custody_kind": "delivery"}]))
    page.open_file(file, Holding.ANSWERS, "")
    qtbot.waitUntil(lambda: desk.idle and find(page, "differences").isVisible())
    press(find(page, "read"), "Space")
    qtbot.waitUntil(lambda: desk.idle and text(page, "counts").startswith("Read. New: 1."))
    press(find(page, "back"), "Space")
    for holding in (Holding.TABLE, Holding.VAULT):
        file.write_bytes(b"")
        page.open_file(file, holding, "person")
        qtbot.waitUntil(lambda: desk.idle and "Nothing was changed." in text(page, "message"))


def test_a_table_goes_out_open_with_passphrase_and_reason(
    desk: MainWindow, page: BulkPage, tmp_path: Path, qtbot: QtBot
) -> None:
    combo = find(page, "export_type", QComboBox)
    combo.setCurrentIndex(combo.findData("place"))
    press(find(page, "export"), "Space")
    dialog = front()
    find(dialog, "open", QRadioButton).setChecked(True)
    find(dialog, "folder", QLineEdit).setText(str(tmp_path))
    write(find(dialog, "release_passphrase"), PASSPHRASE)
    press(find(dialog, "step"), "Space")
    qtbot.waitUntil(lambda: "needs a reason" in find(dialog, "problem", QLabel).text())
    write(find(dialog, "release_passphrase"), PASSPHRASE)
    write(find(dialog, "reason"), "for the archive")
    press(find(dialog, "step"), "Space")
    qtbot.waitUntil(lambda: desk.idle and find(dialog, "result", QLabel).isVisible(), timeout=20_000)
    book = load_workbook(tmp_path / "place.xlsx", read_only=True)
    assert book.worksheets[0].max_row > 20
    book.close()
    press(dialog, "Esc")


def test_a_grid_is_pasted_into_marked_and_saved_at_once(desk: MainWindow, page: BulkPage, qtbot: QtBot) -> None:
    assert desk.shell is not None
    services = desk.shell.services
    combo = find(page, "edit_type", QComboBox)
    combo.setCurrentIndex(combo.findData("facility"))
    press(find(page, "open_table"), "Space")
    qtbot.waitUntil(lambda: desk.idle and find(page, "grid").isVisible())
    grid = find(page, "grid", QTableView)
    QApplication.clipboard().setText("Colony 7\tКолония 7\tUK-7\tcolony\tNowhere\nPrison 2\t\t\tpalace\n")
    press(grid, "Ctrl+V")
    qtbot.waitUntil(lambda: "Cells to put right: 2" in text(page, "grid_state"))
    grid.setCurrentIndex(grid.model().index(1, 3))
    assert "is not in the list" in text(page, "reason")
    press(find(page, "save_all"), "Space")
    qtbot.waitUntil(lambda: desk.idle)
    assert services.records.count("facility") == 0

    for row, column, value in ((0, 4, "Almaty"), (1, 3, "prison")):
        grid.setCurrentIndex(grid.model().index(row, column))
        grid.model().setData(grid.currentIndex(), value, Qt.ItemDataRole.EditRole)
    qtbot.waitUntil(lambda: "Not saved yet. New: 2." in text(page, "grid_state"))
    assert page.has_unsaved()
    page.keep_drafts()
    qtbot.waitUntil(lambda: desk.idle)
    assert len(services.bulk.table_editing.load("facility").draft) == 2
    press(desk, "Ctrl+S")
    qtbot.waitUntil(lambda: desk.idle and "Saved. New: 2." in text(page, "grid_state"))
    assert {row.title for row in services.records.page("facility", ListQuery()).rows} == {"Colony 7 · UK-7", "Prison 2"}
    assert not page.has_unsaved()
    assert services.bulk.table_editing.load("facility").draft == ()
