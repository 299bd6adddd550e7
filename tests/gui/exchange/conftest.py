# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the exchange, and another device."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kzdesk.gui.window import MainWindow
from tests.desks import Desk
from tests.gui.exchange.exchanging import Exchanging


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> Exchanging:
    return Exchanging(desk, qtbot, tmp_path)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path, "Field")
    yield made
    made.vault.close()
