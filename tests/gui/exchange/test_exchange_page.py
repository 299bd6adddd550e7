# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the exchange by keyboard: found a team, take a device in, add places, receive and send, stop."""

import re
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kzdesk.domain.records.person import Person
from kzdesk.gui.exchange.handed import Code
from kzdesk.gui.pages import PAGES
from kzdesk.gui.shell import PAGE_KEYS
from kzdesk.gui.window import MainWindow
from kzdesk.services.exchange.desk import Exchange
from kzdesk.services.exchange.team import Role
from tests.desks import Desk, take_in
from tests.doubles import FixedClock
from tests.exchange.relay import HOST, relayed
from tests.exchange.scripted import Answer, scripted
from tests.exchange.servers import PASSWORD, USER, rclone_sftp_server
from tests.gui.conftest import PASSPHRASE, Restarts
from tests.gui.keyboard import find, focused, front, press, write

KEYS = f"Ctrl+{PAGE_KEYS[[entry.name for entry in PAGES].index('exchange')]}"


def in_front(widget: QWidget | None) -> bool:
    modal = QApplication.activeModalWidget()
    return widget is not None and (modal is None or widget.window() is modal)


class Exchanging:
    """Somebody at the keyboard in front of the page of the exchange."""

    def __init__(self, desk: MainWindow, qtbot: QtBot, folder: Path) -> None:
        assert desk.shell is not None
        self.desk, self._qtbot = desk, qtbot
        self.exchange: Exchange = desk.shell.services.exchange
        self.vault = desk.shell.services.vault
        self.stick = folder / "stick"
        self.stick.mkdir()
        press(desk, KEYS)
        self.wait()

    def wait(self) -> "Exchanging":
        self._qtbot.waitUntil(lambda: self.desk.idle and in_front(QApplication.focusWidget()), timeout=20_000)
        return self

    def keys(self, *keys: str) -> "Exchanging":
        for each in keys:
            press(focused(), each)
            self.wait()
        return self

    def tab_to(self, name: str) -> "Exchanging":
        for _ in range(30):
            if focused().objectName() == name:
                return self
            press(focused(), "Tab")
        raise AssertionError(f"Tab never reaches {name}")

    def type(self, name: str, text: str) -> "Exchanging":
        self.tab_to(name)
        write(focused(), text)
        return self

    def cell(self, table: str, row: int, column: int) -> str:
        item = find(self.desk, table, QTableWidget).item(row, column)
        assert item is not None
        return item.text()

    def says(self, name: str) -> str:
        return find(self.desk, name, QLabel).text()

    def person(self) -> str:
        with self.vault.transaction() as tx:
            return tx.records.put(Person()).id

    def file_of(self, person: str, original: Path) -> None:
        original.write_bytes(b"invented")
        assert self.desk.shell is not None
        self.desk.shell.services.evidence.keeping.add(original, ("person", person))

    def add_stick(self, name: str = "red stick") -> "Exchanging":
        self.tab_to("add_place").keys("Space")
        self.type("place_name", name).type("setting_path", str(self.stick))
        return self.tab_to("step").keys("Return")

    def team(self) -> "Exchanging":
        self.exchange.team.create("Invented team", "Office")
        press(self.desk, KEYS)
        return self.wait()


@pytest.fixture
def me(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> Exchanging:
    return Exchanging(desk, qtbot, tmp_path)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.make(tmp_path, "Field")
    yield made
    made.vault.close()


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


def as_desk(me: Exchanging) -> Desk:
    return Desk("Office", me.vault, None, me.exchange)  # type: ignore[arg-type]


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


def test_what_leaves_is_shown_before_the_first_sending(
    me: Exchanging, other: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    me.team()
    take_in(as_desk(me), other, Role.COORDINATOR)
    me.file_of(me.person(), tmp_path / "original")
    me.add_stick()
    assert "Records: 3, files: 1" in me.says("leaves")
    me.tab_to("send").keys("Space")
    said = " ".join(each.text() for each in front().findChildren(QLabel))
    assert re.search(r"Records: 3, files: 1 \(\d+ B\)\. Readable by – coordinators: 1, other devices: 0\.", said)
    me.keys("Escape")
    assert list(me.stick.iterdir()) == []
    me.tab_to("send").keys("Space").tab_to("step").keys("Return")
    assert list(me.stick.iterdir())
    assert re.fullmatch(r"Sent – .*; evidence files: 1; .*", me.says("visit_state"))
    assert "Nothing" in me.says("leaves")
    me.person()
    before = len(list(me.stick.iterdir()))
    me.keys("F5")
    assert QApplication.activeModalWidget() is None
    assert len(list(me.stick.iterdir())) > before
    there = other.exchange.places.add("stick", "folder", {"path": str(me.stick)}).id
    other.exchange.visits.receive(there)
    other.exchange.visits.send(there)
    me.person()
    me.keys("F5").keys("Ctrl+D")
    row = [me.cell("devices", 1, column) for column in range(4)]
    assert (row[0], row[1], row[3]) == ("Field", "Coordinator", "all but 1")
    assert re.fullmatch(r"\d\d\.\d\d\.\d{4} \d\d:\d\d", row[2])

    clock.advance(days=91)
    other.exchange.visits.receive(there)
    other.exchange.visits.send(there)
    me.keys("Ctrl+D", "F5").tab_to("tidy_place").keys("Space")
    assert re.match(r"To delete – bundles: [1-9], evidence files: 1, .*", find(front(), "found", QLabel).text())
    before = len(list(me.stick.iterdir()))
    me.tab_to("step").keys("Return")
    assert re.match(r"Deleted there – bundles: [1-9], evidence files: 1, ", me.says("visit_state"))
    assert len(list(me.stick.iterdir())) < before


def test_what_was_not_taken_is_listed_with_its_reason(me: Exchanging) -> None:
    me.team().add_stick()
    (me.stick / ("a" * 26 + ".bin")).write_bytes(b"no bundle")
    me.tab_to("receive").keys("Space")
    refused = find(me.desk, "refused", QTableWidget)
    assert refused.rowCount() == 1
    assert me.cell("refused", 0, 3) == "a" * 8
    assert "a" * 26 + ".bin" in me.says("refused_detail")
    assert "Not taken: 1" in me.says("visit_state")
    (me.stick / ("b" * 26 + ".bin")).write_bytes(b"no bundle either")
    me.tab_to("receive").keys("Space")
    assert refused.rowCount() == 2
    for each in me.stick.iterdir():
        each.unlink()
    me.tab_to("refused").keys("Home", "Return")
    assert [me.cell("refused", row, 3) for row in range(refused.rowCount())] == ["a" * 8]
    me.tab_to("refused").keys("Ctrl+A").tab_to("try_again").keys("Space")
    assert not refused.isVisible()


def test_a_stick_that_is_gone_is_said_beside_the_place(me: Exchanging) -> None:
    me.team().add_stick()
    shutil.rmtree(me.stick)
    for name in ("receive", "test_place"):
        me.tab_to(name).keys("Space")
        assert "is not there" in me.says("visit_state")
    me.stick.mkdir()
    me.tab_to("test_place").keys("Space")
    assert me.says("visit_state") == "The place can be used."
    me.tab_to("remove_place").keys("Space").tab_to("step").keys("Return")
    assert find(me.desk, "places", QListWidget).count() == 0
    assert me.exchange.places.all() == ()


def test_a_place_that_cannot_be_used_is_not_kept(me: Exchanging) -> None:
    me.tab_to("add_place").keys("Space").type("place_name", "x").type("setting_path", "/nowhere/at/all")
    me.tab_to("step").keys("Return")
    assert "is not there" in find(front(), "problem", QLabel).text()
    me.keys("Escape")
    assert me.exchange.places.all() == ()


def test_the_key_of_a_server_is_compared_before_anything_is_kept(me: Exchanging, tmp_path: Path) -> None:
    (tmp_path / "served" / "place").mkdir(parents=True)
    with rclone_sftp_server(tmp_path / "served", tmp_path / "keys") as server, relayed(server.reach) as relay:
        me.tab_to("add_place").keys("Space")
        kind = find(front(), "place_kind", QComboBox)
        kind.setCurrentIndex(kind.findData("sftp"))
        me.type("place_name", "server").type("setting_address", f"{HOST}:{relay.port}")
        me.type("setting_folder", "place").type("setting_user", USER).type("setting_password", PASSWORD)
        assert find(front(), "setting_password", QLineEdit).echoMode() is QLineEdit.EchoMode.Password
        me.tab_to("step").keys("Return")
        assert server.settings(0, "")["identity"] in find(front(), "compare", QLabel).text()
        assert focused().objectName() == "cancel"
        assert me.exchange.places.all() == ()
        me.tab_to("step").keys("Return")
        assert QApplication.activeModalWidget() is None
    [place] = me.exchange.places.all()
    assert place.shown["identity"] == server.settings(0, "")["identity"]


def test_a_visit_tells_how_far_it_is_and_stops_when_it_is_asked_to(me: Exchanging, qtbot: QtBot) -> None:
    listing, asked, goes_on = b'<multistatus xmlns="DAV:"/>', Event(), Event()

    def script(method: str, _path: str) -> Answer:
        if method == "PUT":
            asked.set()
            assert goes_on.wait(20)
        return Answer(207, body=listing) if method == "PROPFIND" else Answer(201)

    with scripted(script) as server:
        address = f"http://{HOST}:{server.port}/place"
        me.exchange.places.add("far away", "webdav", {"address": address, "user": USER, "password": PASSWORD})
        me.team()
        me.person()
        press(find(me.desk, "send"), "Space")
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        press(focused(), "Tab")
        press(focused(), "Return")
        qtbot.waitUntil(lambda: asked.is_set() and " kB of " in me.says("visit_state"))
        assert me.says("visit_state").startswith("“far away”: 64 kB of 64 kB, ")
        assert focused().objectName() == "stop"
        press(focused(), "Space")
        goes_on.set()
        me.wait()
        assert me.says("visit_state").startswith("Stopped.")
        assert focused().objectName() == "both"
        me.keys("F5")
        assert me.says("visit_state").startswith("Received: nothing new.\nSent – ")
        assert me.says("leaves").startswith("Nothing")


def test_locking_does_not_wait_for_a_server_that_says_nothing(me: Exchanging, restarts: Restarts, qtbot: QtBot) -> None:
    with socket.create_server((HOST, 0)) as silent:
        address = f"http://{HOST}:{silent.getsockname()[1]}/place"
        me.exchange.places.add("server", "webdav", {"address": address, "user": USER, "password": PASSWORD})
        me.team()
        press(find(me.desk, "receive"), "Space")
        connection, _ = silent.accept()
        assert find(me.desk, "stop").hasFocus()
        me.desk.lock()
        assert restarts == [me.vault.folder]
        connection.close()
