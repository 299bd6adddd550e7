# SPDX-License-Identifier: GPL-3.0-or-later
"""A page in court over a vault with two cases."""

import pytest
from pytestqt.qtbot import QtBot

from kzdesk.domain.records.case import Case
from kzdesk.gui.window import MainWindow
from tests.gui.court.room import Court


@pytest.fixture
def court(desk: MainWindow, qtbot: QtBot) -> Court:
    assert desk.shell is not None
    with desk.shell._services.vault.transaction() as tx:
        case_id = tx.records.put(Case(title="Case of the square")).id
        tx.records.put(Case(title="Case of the bridge"))
    return Court(desk, case_id, qtbot)
