# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the keyboard in front of the page of the exchange."""

from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kzdesk.domain.records.person import Person
from kzdesk.gui.pages import PAGES
from kzdesk.gui.shell import PAGE_KEYS
from kzdesk.gui.window import MainWindow
from kzdesk.services.exchange.desk import Exchange
from tests.desks import Desk
from tests.gui.keyboard import find, focused, press, write

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


def as_desk(me: Exchanging) -> Desk:
    return Desk("Office", me.vault, None, me.exchange)  # type: ignore[arg-type]
