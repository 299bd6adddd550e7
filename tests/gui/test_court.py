# SPDX-License-Identifier: GPL-3.0-or-later
"""Sitting in court, by keyboard alone: hearings, answers, notes, and that nothing written is lost."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.hearing import Observation
from kzdesk.domain.records.place import Organisation
from kzdesk.domain.secret import Secret
from kzdesk.gui.court.answer_keys import AnswerKeys, key_caps, latin
from kzdesk.gui.court.page import CourtPage
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from kzdesk.services.desk import Services
from kzdesk.services.observing import AnsweredItem, Given, Sheet, Written
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, front, press, write

DAY = PartialDate("2026-01-05")


class Court:
    """The page, and what stands in the vault behind it."""

    def __init__(self, desk: MainWindow, case_id: str, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk = desk
        self.case_id = case_id
        self._qtbot = qtbot
        desk.shell.visit(Place("court"))
        assert isinstance(desk.shell.page, CourtPage)
        self.page = desk.shell.page
        self.settle()

    @property
    def services(self) -> Services:
        return self.page._services

    def settle(self) -> None:
        """Wait until everything written is in the vault."""
        self._qtbot.waitUntil(lambda: self.desk.idle and not self.page.has_unsaved())

    def begin(self) -> None:
        """Begin a hearing of the case on the day of the clock."""
        self.page.visit(Place("court", "case", self.case_id))
        self.settle()
        press(focused(), "Return")
        self._qtbot.waitUntil(lambda: focused().objectName() == "question_A1")

    def stored(self) -> Sheet:
        """What the vault holds of the last observation."""
        self.settle()
        line = self.services.observing.summary(self.case_id).lines[-1]
        return self.services.observing.sheet(line.observations[-1].id)

    def answer(self, code: str) -> AnsweredItem:
        return next(each for each in self.stored().items if each.item.code == code)

    def text(self, name: str) -> str:
        return find(self.page, name, QLabel).text()


@pytest.fixture
def court(desk: MainWindow, qtbot: QtBot) -> Court:
    assert desk.shell is not None
    with desk.shell._services.vault.transaction() as tx:
        case_id = tx.records.put(Case(title="Case of the square")).id
        tx.records.put(Case(title="Case of the bridge"))
    return Court(desk, case_id, qtbot)


def shown_rows(court: Court) -> list[str]:
    frames = court.page.findChildren(QFrame)
    return [each.objectName()[9:] for each in frames if each.objectName().startswith("question_") and each.isVisible()]


@pytest.mark.parametrize(("typed", "key"), [("y", "y"), ("н", "y"), ("Т", "n"), ("з", "p"), ("щ", "o"), ("ф", "a")])
def test_a_key_is_the_same_in_every_layout(typed: str, key: str) -> None:
    assert latin(typed) == key
    assert AnswerKeys([(key, "code")]).code(typed) == "code"


def test_keys_that_mean_nothing_answer_nothing() -> None:
    assert (latin("%"), latin(""), latin("ә"), latin("қ"), latin("ß")) == ("", "", "2", "0", "")
    assert AnswerKeys([("y", "yes")]).code("x") == ""
    assert key_caps("o") == "O/Щ"


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


def test_a_question_is_reached_by_its_code(court: Court) -> None:
    court.begin()
    QTest.keyClick(focused(), Qt.Key.Key_D, Qt.KeyboardModifier.ShiftModifier)
    assert "D …" in court.text("status")
    write(focused(), "3")
    assert focused().objectName() == "question_D3"
    write(focused(), "l")
    write(focused(), "ә")  # the key of the digit 2 in the Kazakh layout
    assert focused().objectName() == "question_L2"
    write(focused(), "l")
    write(focused(), "9")
    assert court.text("status") == "There is no question L9."
    assert focused().objectName() == "question_L2"
    assert court.stored().answered == 0


def test_sections_are_walked_by_keys(court: Court) -> None:
    court.begin()
    press(focused(), "Ctrl+Down")
    assert focused().objectName() == "question_L1"
    press(focused(), "Ctrl+Down")
    press(focused(), "Down")
    assert focused().objectName() == "question_D2"
    press(focused(), "Ctrl+Up")
    press(focused(), "Ctrl+Up")
    assert focused().objectName() == "question_L1"


def test_backspace_takes_back_the_last_answer_but_not_its_note(court: Court) -> None:
    court.begin()
    write(focused(), "y")
    write(focused(), "n")
    press(focused(), "Up")
    press(focused(), "Return")
    write(focused(), "late")
    press(focused(), "Return")
    assert focused().objectName() == "question_A3"
    press(focused(), "Backspace")
    assert focused().objectName() == "question_A2"
    assert (court.answer("A2").value, court.answer("A2").note) == ("", "late")
    write(focused(), "p")
    assert (court.answer("A2").value, court.answer("A2").note) == ("partly", "late")
    press(focused(), "Up")
    press(focused(), "Up")
    press(focused(), "Backspace")
    assert court.stored().answered == 1
    assert court.answer("A1").note == ""


def test_a_note_is_stored_while_it_is_typed_and_needs_no_answer(court: Court) -> None:
    court.begin()
    press(focused(), "Tab")
    assert focused().objectName() == "question_note"
    write(focused(), "Қоңырау <b>жоқ</b>")
    assert court.answer("A1").note == "Қоңырау <b>жоқ</b>"
    press(focused(), "Return")
    assert focused().objectName() == "question_A1"
    press(focused(), "Tab")
    press(focused(), "Tab")
    assert focused().objectName() == "question_A2"
    assert "Қоңырау <b>жоқ</b>" in find(court.page, "question_A1").accessibleName()


def test_quick_notes_bear_the_time_of_their_first_letter(court: Court, clock: FixedClock) -> None:
    court.begin()
    press(focused(), "F2")
    begun = f"{court.services.observing.now():%H:%M}"
    write(focused(), "Judge")
    assert court.stored().observation.summary == f"{begun} Judge"
    clock.advance(minutes=2)
    write(focused(), " comes in")
    assert court.stored().observation.summary == f"{begun} Judge comes in"
    press(focused(), "Return")
    later = f"{court.services.observing.now():%H:%M}"
    write(focused(), "All rise")
    press(focused(), "Return")
    assert court.stored().observation.summary == f"{begun} Judge comes in\n{later} All rise"
    assert court.text("last_note") == f"{later} All rise"
    write(focused(), "x")
    press(focused(), "Backspace")
    assert court.stored().observation.summary == f"{begun} Judge comes in\n{later} All rise"
    press(focused(), "Esc")
    assert focused().objectName() == "question_A1"


def test_locking_at_once_loses_nothing(court: Court, app: App, qtbot: QtBot, restarts: list[Path | None]) -> None:
    court.begin()
    for letter in "ynp":
        write(focused(), letter)
    press(focused(), "Tab")
    write(focused(), "cut off in the mid")
    press(focused(), "F2")
    write(focused(), "and so was th")
    court.desk.lock()
    qtbot.waitUntil(lambda: bool(restarts))
    vault: Vault = app.access.open(app.paths.vaults / "desk.kzvault", Secret(PASSPHRASE))
    observing = app.services(vault).observing
    line = observing.summary(court.case_id).lines[0]
    sheet = observing.sheet(line.observations[0].id)
    vault.close()
    assert [each.value for each in sheet.items[:3]] == ["yes", "no", "partly"]
    assert sheet.items[3].note == "cut off in the mid"
    assert sheet.observation.summary.endswith(" and so was th")


def test_an_answer_changed_while_the_first_is_being_stored_is_stored_too(court: Court) -> None:
    court.begin()
    vault_is_free = threading.Event()
    court.page._jobs.submit(court.page, lambda _: vault_is_free.wait(30), done=lambda _: None)
    write(focused(), "y")
    press(focused(), "Up")
    write(focused(), "n")
    vault_is_free.set()
    assert court.answer("A1").value == "no"


def test_leaving_the_sheet_stores_what_was_just_typed(court: Court, qtbot: QtBot) -> None:
    court.begin()
    press(focused(), "Tab")
    write(focused(), "just typed")
    find(court.page, "back", QPushButton).click()
    assert court.answer("A1").note == "just typed"
    qtbot.waitUntil(lambda: focused().objectName() == "hearing_day")


def test_what_cannot_be_stored_is_said_and_kept(court: Court) -> None:
    court.begin()
    own = court.stored().observation
    with court.services.vault.transaction() as tx:
        tx.records.delete(Observation, own.id)
    write(focused(), "y")
    court._qtbot.waitUntil(lambda: court.text("status").startswith("Not saved yet"))
    assert court.page.has_unsaved()
    with court.services.vault.transaction() as tx:
        tx.records.revive(Observation, own.id)
    court.page.save()
    assert court.answer("A1").value == "yes"


def test_only_unanswered_questions_can_be_shown(court: Court) -> None:
    court.begin()
    write(focused(), "y")
    write(focused(), "n")
    assert len(shown_rows(court)) == 68
    press(focused(), "Ctrl+U")
    assert len(shown_rows(court)) == 66
    write(focused(), "y")
    press(focused(), "Up")
    assert focused().objectName() == "question_A4"
    assert shown_rows(court)[0] == "A4"
    press(focused(), "Ctrl+U")
    assert len(shown_rows(court)) == 68


def test_questions_can_be_asked_in_russian(court: Court) -> None:
    court.begin()
    write(focused(), "n")
    language = find(court.page, "question_language", QComboBox)
    language.setCurrentIndex(language.findData("ru"))
    language.activated.emit(language.currentIndex())
    assert "Было ли о заседании объявлено публично" in find(court.page, "question_A1").accessibleName()
    assert find(find(court.page, "question_A1"), "answer", QLabel).text() == "нет"
    assert "да" in find(court.page, "answer_yes", QPushButton).text()


def test_answers_can_be_given_by_mouse(court: Court) -> None:
    court.begin()
    QTest.mouseClick(find(court.page, "question_A3", QFrame), Qt.MouseButton.LeftButton)
    button = find(court.page, "answer_no", QPushButton)
    assert button.height() >= 44
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert court.answer("A3").value == "no"


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


def test_the_end_is_written_by_keys(court: Court) -> None:
    court.begin()
    press(focused(), "Ctrl+End")
    assert isinstance(focused(), QPlainTextEdit)
    write(focused(), "Adjourned.")
    assert court.stored().hearing.outcome == "Adjourned."


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


def test_the_summary_is_saved_after_a_warning(court: Court, tmp_path: Path, qtbot: QtBot) -> None:
    court.services.observing.begin(court.case_id, DAY)
    court.page.visit(Place("court", "case", court.case_id))
    court.settle()
    find(court.page, "summary", QPushButton).click()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    next(each for each in front().findChildren(QPushButton) if each.text() == "Choose a place").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    assert "square" not in find(front(), "fileNameEdit", QLineEdit).text()
    choose_file(tmp_path / "summary.pdf", qtbot)
    qtbot.waitUntil(lambda: (tmp_path / "summary.pdf").exists() and court.desk.idle)
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF")


def test_every_control_has_a_name(court: Court) -> None:
    court.begin()
    controls = [
        each
        for kind in (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)
        for each in court.page.findChildren(kind)
        if each.isVisible() and not each.objectName().startswith("qt_")
    ]
    assert len(controls) > 20
    for each in controls:
        name = each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
        assert name, each.objectName()
