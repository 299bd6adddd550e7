# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that fills in a sheet by keys for ever, until it is killed. Usage: answering.py PROFILE CASE

It prints how many answers and how many letters of a note the vault is known to hold.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kzdesk.bootstrap import bootstrap
from kzdesk.gui.court.page import CourtPage
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.doubles import FixedClock
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, press, until, write
from tests.vaults import QUICK

LETTERS = "абвгдежзийклмнопрстуфхцчшщ"


def report(answers: int, letters: int) -> None:
    sys.stdout.write(f"{answers} {letters}\n")
    sys.stdout.flush()


def unlocked(profile: Path) -> MainWindow:
    app = bootstrap(profile, clock=FixedClock(), floor=QUICK, seconds=0.001)
    window = MainWindow(app, lambda _: None)
    window.show()
    write(find(window, "passphrase"), PASSPHRASE)
    press(find(window, "passphrase"), "Return")
    until(lambda: window.shell is not None and window.idle)
    return window


def answer_for_ever(window: MainWindow, case_id: str) -> None:
    assert window.shell is not None
    window.shell.visit(Place("court", "case", case_id))
    page = window.shell.page
    assert isinstance(page, CourtPage)
    until(lambda: window.idle and focused().objectName() == "hearing_day")
    press(focused(), "Return")
    until(lambda: focused().objectName() == "question_A1")
    for answers in range(1, 67):
        write(focused(), "ynpoa"[answers % 5])
        until(lambda: not page.has_unsaved())
        report(answers, 0)
        press(focused(), "Tab")
        for letters in range(1, len(LETTERS) + 1):
            write(focused(), LETTERS[letters - 1])
            if letters % 9 == 0:
                until(lambda: not page.has_unsaved())
                report(answers, letters)
        press(focused(), "Escape")


if __name__ == "__main__":
    application = QApplication([])
    answer_for_ever(unlocked(Path(sys.argv[1])), sys.argv[2])
