# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from pytestqt.qtbot import QtBot

from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.gui.records.steps import Person


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot) -> Person:
    """Somebody in front of the records page of an empty vault."""
    person = Person(desk, qtbot)
    desk.activateWindow()
    person.go(Place("records"))
    return person
