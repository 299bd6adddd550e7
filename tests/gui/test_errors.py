# SPDX-License-Identifier: GPL-3.0-or-later
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from kzdesk.domain.errors import Cancelled, Damaged, KzdeskError, Refused, Unavailable
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, source_text
from kzdesk.gui.errors import ErrorDoor

CANARY = "Айгерім-canary"
SENTENCE = QT_TRANSLATE_NOOP("test", "The record of {name} was changed elsewhere.")


@pytest.fixture
def door(qtbot: QtBot) -> Iterator[ErrorDoor]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    hooks = sys.excepthook, threading.excepthook
    yield ErrorDoor(window, source_text)
    sys.excepthook, threading.excepthook = hooks


def box(qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QMessageBox)
    return shown


@pytest.mark.parametrize("kind", [Refused, Damaged, Unavailable])
def test_what_one_can_act_on_is_told_as_a_sentence_of_plain_text(
    door: ErrorDoor, qtbot: QtBot, kind: type[KzdeskError]
) -> None:
    door.show(kind(SENTENCE.format(name="<b>Дана</b>")))
    shown = box(qtbot)
    assert shown.text() == "The record of <b>Дана</b> was changed elsewhere."
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert bool(shown.informativeText()) == (kind is not Refused)
    assert shown.detailedText() == ""
    shown.close()


@pytest.mark.expects_log
def test_bug_is_told_without_a_value(door: ErrorDoor, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    try:
        dict[str, int]()[CANARY]
    except KeyError as error:
        door.show(error)
    shown = box(qtbot)
    report = shown.text() + shown.informativeText() + shown.detailedText() + caplog.text
    assert "KeyError" in shown.detailedText()
    assert "test_errors.py:" in shown.detailedText()
    assert CANARY not in report
    shown.close()


def test_cancelled_work_needs_no_telling(door: ErrorDoor, qtbot: QtBot) -> None:
    door.show(Cancelled())
    door.show(Refused(SENTENCE.format(name="x")))
    shown = box(qtbot)
    assert "changed elsewhere" in shown.text()
    shown.close()
    assert QApplication.activeModalWidget() is None


@pytest.mark.expects_log
def test_exception_of_a_thread_is_shown_in_the_main_thread(door: ErrorDoor, qtbot: QtBot) -> None:
    door.install()

    def fail() -> None:
        raise ZeroDivisionError

    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    shown = box(qtbot)
    assert "ZeroDivisionError" in shown.detailedText()
    shown.close()


@pytest.mark.expects_log
def test_exception_that_nobody_caught_is_shown(door: ErrorDoor, qtbot: QtBot) -> None:
    door.install()
    sys.excepthook(ValueError, ValueError(CANARY), None)
    shown = box(qtbot)
    assert "ValueError" in shown.detailedText()
    assert CANARY not in shown.detailedText()
    shown.close()
