# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is on record under a name like the one that is typed is told before somebody is recorded twice."""

from PySide6.QtWidgets import QLabel

from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from tests.gui.keyboard import focused
from tests.gui.records.steps import Person


def told(me: Person) -> str:
    lines = [each for each in me.page.findChildren(QLabel, "namesakes") if each.isVisible()]
    return lines[0].text() if lines else ""


def test_somebody_of_the_name_that_is_typed_is_told_and_opened_by_a_key(me: Person) -> None:
    name = PersonName(given="Аскар", surname="Жакупов")
    stored = me.services.records.save(Tree(PersonRecord(occupation="teacher"), (Tree(name),)))
    me.go(Place("records", type_name="person", new=True))
    me.press("Insert")
    me.fill(given="Askar")
    me.wait()
    assert told(me) == ""
    me.fill(surname="Zhakupov")
    field = focused()
    me.until(lambda: told(me).startswith("Perhaps on record already: "))
    assert "teacher" in told(me)
    assert focused() is field
    me.press("F9")
    me.wait()
    assert me.view.record.record_id == stored.record.id
    assert told(me) == ""
    me.press("Esc")
    me.wait()
    assert focused() is field
    assert field.property("text") == "Zhakupov"
