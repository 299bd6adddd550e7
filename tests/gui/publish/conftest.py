# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of documents over a list of a few people, in the real window and a real vault."""

import pytest
from pytestqt.qtbot import QtBot

from kzdesk.gui.window import MainWindow
from tests.gui.publish.steps import Publishing


@pytest.fixture
def publishing(desk: MainWindow, qtbot: QtBot) -> Publishing:
    """A list with two people who may be named; nobody looks at the page yet."""
    made = Publishing(desk, qtbot)
    made.put_on_a_list("Anna Belova", "Oleg Zhukov")
    return made
