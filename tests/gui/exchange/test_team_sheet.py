# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of the team by keyboard: found one, take devices in and out, compartments, lists that contradict."""

from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)

from kzdesk.gui.exchange.handed import Code
from kzdesk.services.exchange.team import Role
from tests.desks import Desk, take_in
from tests.doubles import FixedClock
from tests.gui.conftest import PASSPHRASE
from tests.gui.exchange.exchanging import Exchanging, as_desk
from tests.gui.keyboard import find, focused, front


def test_a_team_is_founded_and_a_device_taken_in_by_nine_words(me: Exchanging, other: Desk) -> None:
    me.keys("Ctrl+D")
    assert focused().objectName() == "team_name"
    me.type("team_name", "Invented team").tab_to("found").keys("Space")
    assert "name" in me.says("team_problem").lower()
    me.type("founding_device", "Office").tab_to("found").keys("Space")
    devices = find(me.desk, "devices", QTableWidget)
    assert [me.cell("devices", row, 0) for row in range(devices.rowCount())] == ["Office – this device"]

    me.tab_to("invite").keys("Space")
    invitation = find(front(), "handing", QPlainTextEdit).toPlainText()
    [code] = front().findChildren(Code)
    assert code.isVisible()
    assert code.width() == code.height() > 200
    me.keys("Escape")
    joining = other.exchange.joinings.join(invitation, "Field")
    me.tab_to("take_in").keys("Space")
    me.type("answer", "nonsense").tab_to("step").keys("Return")
    assert find(front(), "problem", QLabel).text()
    find(front(), "answer", QPlainTextEdit).setPlainText(joining.answer)
    me.tab_to("step").keys("Return")
    assert find(front(), "nine_words", QLabel).text().split() == list(joining.words["en"])
    assert len(me.exchange.team.view().devices) == 1  # type: ignore[union-attr]
    box = find(front(), "role_box", QComboBox)
    box.setCurrentIndex(box.findData("coordinator"))
    me.tab_to("step").keys("Return")
    view = me.exchange.team.view()
    assert view is not None
    assert {device.name: device.role for device in view.devices} == {
        "Office": Role.COORDINATOR,
        "Field": Role.COORDINATOR,
    }
    assert devices.rowCount() == 2


def test_a_device_is_removed_only_after_a_question(me: Exchanging, other: Desk) -> None:
    me.team()
    take_in(as_desk(me), other, Role.MONITOR)
    me.keys("Ctrl+D").tab_to("devices").keys("End")
    me.tab_to("revoke").keys("Space", "Escape")
    assert role_of(me, "Field") is Role.MONITOR
    me.tab_to("revoke").keys("Space").tab_to("step").keys("Return")
    assert role_of(me, "Field") is None
    me.tab_to("devices").keys("Home")
    assert "this device" in me.cell("devices", 0, 0)
    assert not find(me.desk, "revoke").isEnabled()  # nobody removes the device at which they sit


def role_of(me: Exchanging, name: str) -> Role | None:
    view = me.exchange.team.view()
    assert view is not None
    return next(device.role for device in view.devices if device.name == name)


def test_a_compartment_is_founded_and_given(me: Exchanging, other: Desk) -> None:
    me.team()
    take_in(as_desk(me), other, Role.MONITOR)
    me.keys("Ctrl+D").tab_to("new_compartment").keys("Space")
    me.type("compartment_name", "Spring").tab_to("step").keys("Return")
    desks = find(me.desk, "compartments", QTableWidget)
    [row] = [row for row in range(desks.rowCount()) if me.cell("compartments", row, 0) == "Spring"]
    assert me.cell("compartments", row, 1) == "coordinators: 1"
    desks.setCurrentCell(row, 0)
    for readers in ("Field, coordinators: 1", "coordinators: 1"):
        me.tab_to("readers").keys("Space").tab_to("reader_list").keys("Space").tab_to("step").keys("Return")
        assert me.cell("compartments", row, 1) == readers
        assert ("Field" in me.says("compartments_detail")) == ("Field" in readers)
    me.tab_to("write_into").keys("Space")
    assert me.cell("compartments", row, 0) == "Spring – new records go here"
    way = me.exchange.places.add("stick", "folder", {"path": str(me.stick)})
    me.person()
    assert [part.compartment for part in me.exchange.visits.outline(way.id).parts if part.records] == ["Spring"]


def test_lists_of_members_that_contradict_are_compared_and_one_is_chosen(
    me: Exchanging, other: Desk, clock: FixedClock
) -> None:
    me.team()
    take_in(as_desk(me), other, Role.COORDINATOR)
    way = me.exchange.places.add("stick", "folder", {"path": str(me.stick)}).id
    there = other.exchange.places.add("stick", "folder", {"path": str(me.stick)}).id
    me.exchange.visits.send(way)
    other.exchange.visits.receive(there)
    me.exchange.team.revoke(other.id)
    other.exchange.team.found_compartment("Spring")
    other.exchange.visits.send(there)
    me.exchange.visits.receive(way)
    me.keys("Ctrl+D")
    assert "contradict" in me.says("team_problem")
    assert focused().objectName() == "settle_lists"
    me.keys("Space")
    lists = {number: find(front(), f"done_{number}", QListWidget) for number in (1, 2)}
    [removal] = [number for number, done in lists.items() if "“Office”" in done.accessibleName()]
    assert "“Field” was removed" in lists[removal].item(0).text()
    assert "“Spring” was founded" in lists[3 - removal].item(0).text()
    me.tab_to("step").keys("Space")
    assert "Choose one" in find(front(), "problem", QLabel).text()
    me.keys(str(removal))
    assert focused().objectName() == f"list_{removal}"
    me.type("passphrase", "wrong").tab_to("step").keys("Return")
    assert role_of(me, "Field") is Role.COORDINATOR
    clock.advance(seconds=1)
    me.type("passphrase", PASSPHRASE).tab_to("step").keys("Return")
    assert QApplication.activeModalWidget() is None
    assert role_of(me, "Field") is None
    assert not find(me.desk, "exchange_sheets").findChild(QWidget, "settle_lists").isVisible()


def test_joining_shows_the_answer_and_the_words(me: Exchanging, other: Desk) -> None:
    other.exchange.team.create("Invented team", "Karaganda")
    invitation = other.exchange.joinings.invite().text
    me.keys("Ctrl+D")
    find(me.desk, "invitation", QPlainTextEdit).setPlainText(invitation)
    me.type("joining_device", "Office").tab_to("join").keys("Space")
    answer = find(me.desk, "handing", QPlainTextEdit).toPlainText()
    joiner = other.exchange.joinings.joiner(answer)
    assert find(me.desk, "nine_words", QLabel).text().split() == list(joiner.words["en"])
    me.tab_to("words_same").keys("Space")
    assert me.exchange.joinings.joining() is None
    assert focused().objectName() == "to_places"
    me.keys("Space")
    assert focused().objectName() == "add_place"
    other.exchange.joinings.confirm(answer, Role.MONITOR)
    way = other.exchange.places.add("stick", "folder", {"path": str(me.stick)})
    other.exchange.visits.send(way.id)
    me.add_stick()
    me.tab_to("receive").keys("Space").keys("Ctrl+D")
    assert find(me.desk, "devices", QTableWidget).rowCount() == 2
    assert [each for each in me.desk.findChildren(QLabel) if each.text() == "Invented team" and each.isVisible()]
