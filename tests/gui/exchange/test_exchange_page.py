# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the exchange by keyboard: add places, see what leaves, receive and send, stop, try again, tidy."""

import re
import shutil
import socket
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTableWidget,
)
from pytestqt.qtbot import QtBot

from kzdesk.services.exchange.team import Role
from tests.desks import Desk, take_in
from tests.doubles import FixedClock
from tests.exchange.relay import HOST, relayed
from tests.exchange.scripted import Answer, scripted
from tests.exchange.servers import PASSWORD, USER, rclone_sftp_server
from tests.gui.conftest import Restarts
from tests.gui.exchange.exchanging import Exchanging, as_desk
from tests.gui.keyboard import find, focused, front, press


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
    me.keys("Ctrl+D", "Ctrl+D", "F5").tab_to("tidy_place").keys("Space")
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
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=20_000)
        press(focused(), "Tab")
        press(focused(), "Return")
        qtbot.waitUntil(lambda: asked.is_set() and " kB of " in me.says("visit_state"), timeout=20_000)
        assert re.fullmatch(r"“far away”: (\d+ kB) of \1, \d+ k?B in a second", me.says("visit_state"))
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
