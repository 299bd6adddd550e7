# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing the case, beginning and continuing hearings, their summary, blank forms."""

from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.place import Organisation
from kzdesk.gui.page import Place
from kzdesk.services.observing import Given, Written
from tests.gui.conftest import PASSPHRASE
from tests.gui.court.room import DAY, Court
from tests.gui.keyboard import find, focused, front, press, write


def test_a_hearing_is_found_begun_and_answered_by_keys(court: Court, qtbot: QtBot) -> None:
    assert focused().objectName() == "find_case"
    write(focused(), "square")
    press(focused(), "Return")
    qtbot.waitUntil(lambda: focused().objectName() == "hearing_day")
    press(focused(), "Return")
    qtbot.waitUntil(lambda: focused().objectName() == "question_A1")
    for letter in ("y", "т", "P", "o", "ф"):
        write(focused(), letter.lower())
    assert focused().objectName() == "question_A6"
    assert court.text("progress") == "5 of 68 answered"
    answers = [each.value for each in court.stored().items[:6]]
    assert answers == ["yes", "no", "partly", "not_observed", "not_applicable", ""]
    assert court.text("status") == f"Saved {court.services.observing.now():%H:%M}"
    assert court.stored().hearing.held_on == DAY
    assert court.answer("A1").noted_at == f"{court.services.observing.now():%H:%M}"


def test_fields_of_the_hearing_are_stored_and_carried_over(court: Court, qtbot: QtBot) -> None:
    with court.services.vault.transaction() as tx:
        tx.records.put(Organisation(name="Court No. 2"))
    court.begin()
    write(find(court.page, "judges"), "A. Judge")
    write(find(court.page, "next_begins"), "1")
    assert court.stored().hearing.next_begins == ""
    press(focused(), "Tab")
    assert find(court.page, "next_begins_problem", QLabel).text()
    write(find(court.page, "next_begins"), "5:00")
    write(find(court.page, "next_on"), "12.1.2026")
    assert court.stored().hearing.next_begins == "15:00"
    assert court.stored().hearing.next_on == PartialDate("2026-01-12")
    find(court.page, "back", QPushButton).click()
    court.settle()
    day = find(court.page, "hearing_day", QLineEdit)
    day.setText("12.1.2026")
    press(day, "Return")
    qtbot.waitUntil(lambda: focused().objectName() == "question_A1")
    assert (court.stored().hearing.judges, court.stored().hearing.begins) == ("A. Judge", "15:00")


def test_hearings_are_summed_up_and_one_is_continued(court: Court, qtbot: QtBot) -> None:
    own = court.services.observing.begin(court.case_id, DAY).observation.id
    given = (Given("A1", "yes"), Given("D3", "no"), Given("A2", "partly"))
    court.services.observing.keep(own, Written(given, {}, {"observer": "Canary Observer", "admitted": "waited"}))
    court.page.visit(Place("court", "case", court.case_id))
    court.settle()
    table = find(court.page, "hearings", QTableWidget)
    cells = [table.model().index(0, column).data() for column in range(table.columnCount())]
    assert cells == ["5 January 2026", "trial", "", "admitted after waiting", "yes 1, no 1, partly 1", "A2 D3"]
    assert "Could the accused talk with counsel in confidence?" in court.text("concerns")
    table.setFocus()
    press(table, "Return")
    qtbot.waitUntil(lambda: focused().objectName() == "question_A3")
    texts = [each.text() for each in court.page.findChildren(QLabel)]
    assert not any("Canary" in text for text in (*texts, court.desk.windowTitle()))


def test_a_wrong_day_is_refused_with_a_sentence(court: Court) -> None:
    court.page.visit(Place("court", "case", court.case_id))
    court.settle()
    for typed in ("", "tomorrow"):
        day = find(court.page, "hearing_day", QLineEdit)
        day.setText(typed)
        press(day, "Return")
        assert any(each.isVisible() and each.property("role") == "problem" for each in court.page.findChildren(QLabel))
    assert court.services.observing.summary(court.case_id).lines == ()


def test_a_case_that_is_not_there_is_said(court: Court, qtbot: QtBot) -> None:
    write(focused(), "nowhere")
    press(focused(), "Return")
    qtbot.waitUntil(
        lambda: any("No case found" in each.text() for each in court.page.findChildren(QLabel) if each.isVisible())
    )


def choose_file(target: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = front()
    assert isinstance(dialog, QFileDialog)
    find(dialog, "fileNameEdit", QLineEdit).setText(str(target))
    dialog.accept()


def test_a_blank_form_is_saved_where_one_says(court: Court, tmp_path: Path, qtbot: QtBot) -> None:
    find(court.page, "blank", QPushButton).click()
    language = find(front(), "language", QComboBox)
    language.setCurrentIndex(language.findData("kk"))
    press(find(front(), "save"), "Space")
    choose_file(tmp_path / "form.pdf", qtbot)
    qtbot.waitUntil(lambda: (tmp_path / "form.pdf").exists() and court.desk.idle)
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF")


def test_the_summary_leaves_as_documents_do(court: Court, tmp_path: Path, qtbot: QtBot) -> None:
    court.services.observing.begin(court.case_id, DAY)
    court.page.visit(Place("court", "case", court.case_id))
    court.settle()
    find(court.page, "summary", QPushButton).click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    assert "square" not in find(front(), "file_name", QLineEdit).text()
    find(front(), "open", QRadioButton).click()
    write(find(front(), "release_passphrase"), PASSPHRASE)
    write(find(front(), "reason"), "for counsel")
    find(front(), "folder", QLineEdit).setText(str(tmp_path))
    find(front(), "file_name", QLineEdit).setText("summary.pdf")
    press(front(), "Return")
    qtbot.waitUntil(lambda: (tmp_path / "summary.pdf").exists() and court.desk.idle)
    press(front(), "Escape")
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")
    (release,) = court.services.releases.all()
    assert (release.submission, release.profile, release.reason) == ("hearing-summary", "internal", "for counsel")
