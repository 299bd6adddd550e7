# SPDX-License-Identifier: GPL-3.0-or-later
"""Exporting from the window: where to, what is warned of, what came of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from kzdesk.domain.records.listing import ListEntry
from tests.gui.keyboard import find, focused, press, write
from tests.gui.lists import Lists


def test_export_by_keyboard(lists: Lists, tmp_path: Path) -> None:
    press(lists.desk, "Ctrl+E")
    dialog = lists.dialog()
    assert find(dialog, "file_name", QLineEdit).text() == "annex1-2023-08-31-en.pdf"
    assert "2 convicted + 1 under arrest in a pre-trial detention facility = 3" in find(dialog, "totals", QLabel).text()
    assert any("not encrypted" in each.text() for each in dialog.findChildren(QLabel))
    folder = find(dialog, "folder", QLineEdit)
    folder.clear()
    write(folder, str(tmp_path))
    lists.keys("Return")
    target = tmp_path / "annex1-2023-08-31-en.pdf"
    assert target.read_bytes().startswith(b"%PDF-")
    assert target.stat().st_mode & 0o077 == 0
    assert "Written: annex1-2023-08-31-en.pdf" in find(dialog, "result", QLabel).text()
    lists.keys("Return")


def test_export_replaces_a_file_only_when_asked(lists: Lists, tmp_path: Path) -> None:
    target = tmp_path / "annex1-2023-08-31-en.pdf"
    target.write_text("mine")
    press(lists.desk, "Ctrl+E")
    dialog = lists.dialog()
    folder = find(dialog, "folder", QLineEdit)
    folder.clear()
    write(folder, str(tmp_path))
    press(folder, "Return")
    lists.dialog()
    press(focused(), "Esc")
    lists.settle()
    assert target.read_text() == "mine"
    press(find(dialog, "step"), "Space")
    box = lists.dialog()
    press(next(each for each in box.findChildren(QPushButton) if each.text() == "Replace it"), "Space")
    lists.settle()
    assert target.read_bytes().startswith(b"%PDF-")
    press(find(dialog, "cancel"), "Space")


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("as_of", "", "needs the day"),
        ("as_of", "31.2.2023", "is not a date"),
        ("file_name", "../out.pdf", "without slashes"),
        ("file_name", "", "without slashes"),
        ("folder", "/nowhere/at/all", "no such folder"),
    ],
)
def test_export_says_what_is_wrong(lists: Lists, field: str, text: str, sentence: str) -> None:
    press(lists.desk, "Ctrl+E")
    dialog = lists.dialog()
    line = find(dialog, field, QLineEdit)
    line.clear()
    write(line, text)
    press(line, "Return")
    lists.settle()
    assert sentence in find(dialog, "problem", QLabel).text()
    press(line, "Esc")


def test_export_of_another_day_counts_and_names_it(lists: Lists, qtbot: QtBot) -> None:
    press(lists.desk, "Ctrl+E")
    dialog = lists.dialog()
    line = find(dialog, "as_of", QLineEdit)
    line.clear()
    write(line, "31.12.2022")
    qtbot.waitUntil(lambda: find(dialog, "file_name", QLineEdit).text() == "annex1-2022-12-31-en.pdf")
    lists.settle()
    shown = [each.toPlainText() for each in dialog.findChildren(QPlainTextEdit) if each.isVisible()]
    assert "1. Anna BELOVA: Custody in force on 31 December 2022 belongs to another section." in shown[0]
    press(line, "Esc")


def test_export_names_characters_that_the_font_lacks(lists: Lists, tmp_path: Path) -> None:
    entry = lists.view().sections[0].groups[0].entries[0].entry.id
    lists.services.editions.amend(ListEntry, entry, {"narrative": "A flag: \U0001f1f0"})
    press(lists.desk, "Ctrl+E")
    dialog = lists.dialog()
    folder = find(dialog, "folder", QLineEdit)
    folder.setText(str(tmp_path))
    press(folder, "Return")
    lists.settle()
    assert "U+1F1F0" in find(dialog, "result", QLabel).text()
    press(find(dialog, "cancel"), "Space")
