# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling in a sheet by keyboard alone: answers, notes, and that nothing written is lost."""

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from kzdesk.bootstrap import App
from kzdesk.domain.records.hearing import Observation
from kzdesk.domain.secret import Secret
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.gui.conftest import PASSPHRASE
from tests.gui.court.room import Court
from tests.gui.keyboard import find, focused, press, write


def shown_rows(court: Court) -> list[str]:
    frames = court.page.findChildren(QFrame)
    return [each.objectName()[9:] for each in frames if each.objectName().startswith("question_") and each.isVisible()]


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


def test_the_end_is_written_by_keys(court: Court) -> None:
    court.begin()
    press(focused(), "Ctrl+End")
    assert isinstance(focused(), QPlainTextEdit)
    write(focused(), "Adjourned.")
    assert court.stored().hearing.outcome == "Adjourned."


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
