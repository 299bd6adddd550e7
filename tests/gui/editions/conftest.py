# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of a few people, in the real window over a real vault."""

import pytest
from pytestqt.qtbot import QtBot

from kzdesk.domain.records.listing import ListGroup
from kzdesk.gui.window import MainWindow
from tests.gui.lists import DAY, Lists


@pytest.fixture
def empty(desk: MainWindow, qtbot: QtBot) -> Lists:
    return Lists(desk, qtbot)


@pytest.fixture
def lists(empty: Lists) -> Lists:
    """A list with two people under one group of the first section, arranged by hand, and one in the second."""
    editions = empty.services.editions
    edition = editions.create("The List", DAY)
    convicted, arrested = editions.view(edition.id).sections
    editions.amend(ListGroup, convicted.groups[0].group.id, {"ordering": "manual"})
    for name in ("Anna Belova", "Oleg Zhukov"):
        editions.place(convicted.groups[0].group.id, empty.people.convict(name))
    editions.place(arrested.groups[0].group.id, empty.people.suspect("Vera Orlova"))
    return empty.visit()
