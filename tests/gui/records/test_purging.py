# SPDX-License-Identifier: GPL-3.0-or-later
"""Purging in the window: the dialog says what goes, asks why and for the passphrase; the list tells that it is done."""

import pytest
import shiboken6
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QScrollArea, QTableWidget

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.source import Information, Source
from kzdesk.gui.page import Place
from kzdesk.gui.purging.dialog import PurgeDialog
from tests.doubles import FixedClock
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, press, write
from tests.gui.records.steps import Person
from tests.people import People


def test_a_record_is_purged_and_stands_on_the_list(me: Person, clock: FixedClock) -> None:
    person = People(me.services.vault).person("Anna Belova")
    with me.services.vault.transaction() as tx:
        source = tx.records.put(Source(alias="A lawyer", source_kind="person"))
        tx.records.put(Information(source=source.id, content="She saw Anna Belova in court."))
    me.go(Place("records", type_name="person", record_id=person))
    me.wait()
    more = me.window.findChild(QPushButton, "more")
    assert more is not None
    action = more.menu().actions()[-1]
    assert action.isVisible()
    action.trigger()
    me.wait()
    dialog = me.window.findChild(PurgeDialog)
    assert dialog is not None
    confirm(me, dialog, clock)
    assert me.page._open.top is None, "the form of it is closed"
    assert me.services.drafts.all() == ()
    services = me.services
    with pytest.raises(Refused):
        services.records.load("person", person)
    cells, detail = listed(me)
    assert cells[1:3] == ["Person", "3"]
    assert cells[-1] == "everywhere"
    assert "done on" in detail


def confirm(me: Person, dialog: PurgeDialog, clock: FixedClock) -> None:
    """Fail at it in every way, then do it."""
    area = dialog.findChild(QScrollArea, "told")
    assert area is not None
    told = " ".join(each.text() for each in area.findChildren(QLabel))
    assert "Records that go: 3" in told
    assert "A lawyer" in told
    write(find(dialog, "passphrase"), "not the passphrase")
    press(find(dialog, "passphrase"), "Return")
    assert "Choose why" in said(dialog)
    why = dialog.findChild(QComboBox, "why")
    assert why is not None
    why.setCurrentIndex(1)
    press(find(dialog, "passphrase"), "Return")
    me.wait()
    assert said(dialog)
    assert me.services.purging.all() == ()
    clock.advance(seconds=60)
    write(find(dialog, "passphrase"), PASSPHRASE)
    press(find(dialog, "passphrase"), "Return")
    me.wait()
    me.until(lambda: not shiboken6.isValid(dialog))


def listed(me: Person) -> tuple[list[str], str]:
    """What the list of purges says of the last one."""
    me.go(Place("exchange"))
    press(me.window, "Ctrl+D")
    press(me.window, "Ctrl+D")
    me.wait()
    table, detail = me.window.findChild(QTableWidget, "purges"), me.window.findChild(QLabel, "purges_detail")
    assert table is not None
    assert detail is not None
    items = [table.item(0, column) for column in range(table.columnCount())]
    return [each.text() for each in items if each is not None], detail.text()


def said(dialog: PurgeDialog) -> str:
    problem = dialog.findChild(QLabel, "problem")
    assert problem is not None
    return problem.text()
