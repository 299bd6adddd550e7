# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody on the list withdraws consent in the window: the entry is marked, and the list is not exported any more."""

from pathlib import Path

import pyrage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.consent import Consent
from kzdesk.gui.page import Place
from tests.gui.keyboard import find, focused, press
from tests.gui.lists import Lists
from tests.gui.publish.steps import Publishing

MOST_TABS = 80


def tab_to(name: str) -> None:
    for _ in range(MOST_TABS):
        if focused().objectName() == name:
            return
        press(focused(), "Tab")
    raise AssertionError(f"Tab never reaches {name}")


def withdraw(lists: Lists, person: str, qtbot: QtBot) -> None:
    """Open the person's consent by keyboard and withdraw it."""
    assert lists.desk.shell is not None
    lists.desk.shell.visit(Place("records", "person", person))
    qtbot.waitUntil(lambda: lists.desk.idle and QApplication.focusWidget() is not None, timeout=20_000)
    tab_to("consent")
    press(focused(), "Return")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in lists.desk.findChildren(QPushButton, "withdraw_today")))
    tab_to("withdraw_today")
    press(focused(), "Space")
    qtbot.waitUntil(lambda: lists.desk.idle, timeout=20_000)


def test_withdrawal_marks_the_entry_and_refuses_the_export(lists: Lists, tmp_path: Path, qtbot: QtBot) -> None:
    person = lists.view().sections[0].groups[0].entries[0].entry.person
    with lists.services.vault.transaction() as tx:
        agreed = Consent(person=person, levels=("C6",), method="written", obtained_on=PartialDate("2022-01-10"))
        tx.records.put(agreed)
    assert lists.view().doubtful == 0
    withdraw(lists, person, qtbot)
    lists.visit()
    assert "Entries to check: 1." in [each.text() for each in lists.page.findChildren(QLabel) if each.isVisible()]
    publishing = Publishing(lists.desk, qtbot)
    press(lists.desk, "Ctrl+E")
    dialog = publishing.settle().export_dialog(tmp_path)
    find(dialog, "recipient", QLineEdit).setText(str(pyrage.x25519.Identity.generate().to_public()))
    publishing.keys("Return")
    told = find(dialog, "problem", QLabel).text()
    assert told.startswith("Nothing was written: consent to be named is withdrawn for 1 of")
    assert not list(tmp_path.glob("*.age"))
    publishing.keys("Esc")
