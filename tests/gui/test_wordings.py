# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of documents, worded otherwise in the window by keyboard alone."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.records.publication import WordingChange
from kzdesk.gui.page import Place
from kzdesk.gui.preferences.wordings import WordingsDialog
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from tests.gui.keyboard import find, focused, front, press, write


def open_dialog(desk: MainWindow, qtbot: QtBot) -> WordingsDialog:
    """The dialog, opened from the preferences."""
    assert desk.shell is not None
    desk.shell.visit(Place("preferences"))
    qtbot.waitUntil(lambda: desk.idle)
    opens = find(desk, "wordings", QPushButton)
    opens.setFocus()
    press(opens, "Space")
    opened = front()
    assert isinstance(opened, WordingsDialog)
    qtbot.waitUntil(lambda: desk.idle and sentences(opened).count() > 0)
    return opened


@pytest.fixture
def dialog(desk: MainWindow, qtbot: QtBot) -> WordingsDialog:
    """The dialog with the sentences of Annex 1 in English."""
    opened = open_dialog(desk, qtbot)
    documents = find(opened, "wording_document", QComboBox)
    documents.setFocus()
    press(documents, "Home")
    assert documents.currentText() == "All documents: dates, terms, articles"
    press(documents, "L")
    assert documents.currentData() == "annex1"
    qtbot.waitUntil(lambda: desk.idle)
    return opened


def sentences(dialog: WordingsDialog) -> QListWidget:
    return find(dialog, "wording_list", QListWidget)


def own(dialog: WordingsDialog) -> QPlainTextEdit:
    return find(dialog, "wording_own", QPlainTextEdit)


def search(dialog: WordingsDialog, text: str) -> None:
    press(dialog, "Ctrl+F")
    press(focused(), "Ctrl+A")
    write(focused(), text)


def reword(dialog: WordingsDialog, text: str) -> None:
    own(dialog).setFocus()
    press(own(dialog), "Ctrl+A")
    write(own(dialog), text)


def said(dialog: WordingsDialog, name: str) -> str:
    return find(dialog, name, QLabel).text()


def marked(edit: QPlainTextEdit) -> list[tuple[str, bool, bool]]:
    """What is marked, and whether it is struck out and underlined."""
    return [
        (each.cursor.selectedText(), each.format.fontStrikeOut(), each.format.fontUnderline())
        for each in edit.extraSelections()
    ]


def stored(services: Services) -> list[str]:
    with services.vault.transaction() as tx:
        return [each.wording for each in tx.records.where(WordingChange, {})]


def test_a_sentence_is_found_compared_saved_and_brought_back(
    dialog: WordingsDialog, desk: MainWindow, qtbot: QtBot
) -> None:
    assert desk.shell is not None
    services = desk.shell.services
    search(dialog, "detained {")
    assert sentences(dialog).count() == 1
    assert said(dialog, "wording_filled") == "Filled in by kzdesk; keep them: {on}"
    reword(dialog, "Seized {on}.")
    assert said(dialog, "wording_gone") == "Struck out: Detained"
    assert said(dialog, "wording_come") == "Underlined: Seized"
    assert marked(find(dialog, "wording_shipped", QPlainTextEdit)) == [("Detained", True, False)]
    assert marked(own(dialog)) == [("Seized", False, True)]
    press(own(dialog), "Ctrl+S")
    qtbot.waitUntil(lambda: desk.idle and find(dialog, "wording_reset", QPushButton).isEnabled())
    assert stored(services) == ["Seized {on}."]
    assert find(dialog, "wording_document", QComboBox).currentText() == "List of political prisoners (own: 1)"
    find(dialog, "wording_own_only").setFocus()
    press(focused(), "Space")
    assert sentences(dialog).count() == 1
    find(dialog, "wording_reset").setFocus()
    press(focused(), "Space")
    qtbot.waitUntil(lambda: desk.idle and sentences(dialog).count() == 0)
    assert stored(services) == []
    assert find(dialog, "wording_list").isVisible()
    press(dialog, "Esc")
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_what_is_typed_is_kept_while_looking_and_asked_about_when_closing(
    dialog: WordingsDialog, desk: MainWindow, qtbot: QtBot
) -> None:
    assert desk.shell is not None
    search(dialog, "detained {")
    reword(dialog, "Seized.")
    press(own(dialog), "Ctrl+S")
    qtbot.waitUntil(lambda: desk.idle and "must hold {on}" in said(dialog, "wording_problem"))
    search(dialog, "arrested {")
    assert own(dialog).toPlainText() == "Arrested {on}."
    search(dialog, "detained {")
    assert own(dialog).toPlainText() == "Seized."
    press(dialog, "Esc")
    question = front()
    assert question is not dialog
    press(question, "Esc")
    qtbot.waitUntil(lambda: not question.isVisible())
    assert dialog.isVisible()
    press(dialog, "Esc")
    lose = next(each for each in front().findChildren(QPushButton) if each.text() == "Close and lose them")
    lose.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert stored(desk.shell.services) == []


def test_a_sentence_whose_shipped_words_moved_on_says_so(desk: MainWindow, qtbot: QtBot) -> None:
    assert desk.shell is not None
    services = desk.shell.services
    with services.vault.transaction() as tx:
        tx.records.put(
            WordingChange(
                template="house",
                language="en",
                entry="people.somebody",
                wording="Detainee",
                replaces="Individual",
                reason="House style",
            )
        )
    opened = open_dialog(desk, qtbot)
    search(opened, "detainee")
    assert "It was: “Individual”" in said(opened, "wording_since")
    assert find(opened, "wording_save", QPushButton).isEnabled()
    press(own(opened), "Ctrl+S")
    qtbot.waitUntil(lambda: desk.idle and not find(opened, "wording_save", QPushButton).isEnabled())
    assert not any(each.isVisible() for each in opened.findChildren(QLabel, "wording_since"))
    opened.close()
    qtbot.waitUntil(lambda: not opened.isVisible())
