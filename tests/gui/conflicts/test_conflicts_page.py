# SPDX-License-Identifier: GPL-3.0-or-later
"""Conflicts gone through by keyboard: read side by side, chosen by number, settled with a reason."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.messages import Message
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from kzdesk.store.vault import Vault
from tests.gui.keyboard import find, focused, press, until_idle, write
from tests.mergers import device_vault, hear, state

BIO = "He was arrested in Almaty. He was beaten."


class Settler:
    """Somebody at the keyboard whose vault and another device's went apart."""

    def __init__(self, desk: MainWindow, there: Vault, qtbot: QtBot) -> None:
        assert desk.shell is not None
        self.desk, self.there, self._qtbot, self.shell = desk, there, qtbot, desk.shell
        self.services = desk.shell.services
        self.told: list[Message] = []
        name = Tree(PersonName(written="Askar Test", given="Askar", surname="Test"))
        self.person = self.services.records.save(Tree(Person(public_bio=BIO), (name,))).record.id
        hear(there, self.services.vault)

    def write_apart(self, here: dict[str, str], there: dict[str, str]) -> None:
        for vault, values in ((self.services.vault, here), (self.there, there)):
            with vault.transaction() as tx:
                known = tx.records.get(Person, self.person)
                tx.records.put(dataclasses.replace(known, **values))  # type: ignore[arg-type]

    def open(self) -> None:
        hear(self.services.vault, self.there)
        hear(self.there, self.services.vault)
        self.shell.visit(Place("conflicts"))
        self.wait()
        self.shell.page.told.connect(self.told.append)

    def wait(self) -> None:
        until_idle(self.desk, self._qtbot)

    def until_lines(self, count: int) -> None:
        self._qtbot.waitUntil(lambda: self.list.count() == count and self.desk.idle, timeout=20_000)

    @property
    def list(self) -> QListWidget:
        return find(self.shell.page, "contested", QListWidget)

    def settle(self, number: str, reason: str) -> None:
        assert focused() is self.list
        press(self.list, number)
        write(find(self.shell.page, "reason", QLineEdit), reason)
        press(focused(), "Return")
        self.wait()


@pytest.fixture
def settler(desk: MainWindow, qtbot: QtBot, tmp_path: Path) -> Iterator[Settler]:
    there = device_vault(tmp_path / "there.kzvault", 99)
    yield Settler(desk, there, qtbot)
    there.close()


def test_a_side_is_chosen_by_its_number_and_settled_with_a_reason(settler: Settler) -> None:
    settler.write_apart(
        {"occupation": "teacher", "ethnicity": "Kazakh"}, {"occupation": "editor", "ethnicity": "Uzbek"}
    )
    settler.open()
    assert settler.list.count() == 2
    assert "Test Askar" in settler.list.item(0).text()
    assert "Ethnicity" in settler.list.item(0).text()
    shown = [find(settler.shell.page, f"side_{number}", QPlainTextEdit).toPlainText() for number in (1, 2)]
    assert sorted(shown) == ["Kazakh", "Uzbek"]
    said = [find(settler.shell.page, f"answer_{number}", QRadioButton).accessibleName() for number in (1, 2)]
    assert any("this device" in text for text in said)
    press(settler.list, "Ctrl+Return")
    assert settler.told[-1].text.startswith("Choose first")
    settler.settle("2", "asked his brother")
    settler.until_lines(1)
    assert focused() is settler.list
    assert "Occupation" in settler.list.item(0).text()
    tree = settler.services.records.load("person", settler.person)
    assert isinstance(tree.record, Person)
    assert tree.record.ethnicity == shown[1]
    hear(settler.there, settler.services.vault)
    assert state(settler.there) == state(settler.services.vault)


def test_texts_are_put_together_by_hand(settler: Settler) -> None:
    settler.write_apart(
        {"public_bio": BIO.replace("Almaty", "Almaty on 5 January")},
        {"public_bio": BIO.replace("beaten", "beaten badly")},
    )
    settler.open()
    settler.shell.visit(Place("home"))
    settler.wait()
    way = find(settler.shell.page, "conflicts_left", QPushButton)
    assert way.text() == "Records in conflict: 1"
    way.setFocus()
    press(way, "Return")
    settler.wait()
    together = find(settler.shell.page, "side_3", QPlainTextEdit)
    assert together.toPlainText() == "He was arrested in Almaty on 5 January. He was beaten badly."
    write(together, "Read by me. ")
    assert find(settler.shell.page, "answer_3", QRadioButton).isChecked()
    write(find(settler.shell.page, "reason", QLineEdit), "both are right")
    press(focused(), "Ctrl+Return")
    settler.until_lines(0)
    tree = settler.services.records.load("person", settler.person)
    assert isinstance(tree.record, Person)
    assert tree.record.public_bio.startswith("Read by me. He was arrested in Almaty on 5 January.")
    assert find(settler.shell.page, "state", QLabel).text().startswith("Nothing is in conflict.")


def test_what_was_deleted_there_and_changed_here_is_kept(settler: Settler) -> None:
    with settler.there.transaction() as tx:
        for part in tx.records.parts(PersonName, settler.person):
            tx.records.delete(PersonName, part.id)
        tx.records.delete(Person, settler.person)
    with settler.services.vault.transaction() as tx:
        known = tx.records.get(Person, settler.person)
        tx.records.put(dataclasses.replace(known, occupation="teacher"))
    settler.open()
    assert settler.list.count() == 1
    settler.settle("1", "he is alive")
    settler.until_lines(0)
    assert len(settler.services.records.load("person", settler.person).parts) == 1


def test_without_a_reason_nothing_is_settled(settler: Settler) -> None:
    settler.write_apart({"occupation": "teacher"}, {"occupation": "editor"})
    settler.open()
    problems: list[Exception] = []
    settler.shell.problem.disconnect()
    settler.shell.problem.connect(problems.append)
    settler.settle("1", "")
    assert [str(each)[:10] for each in problems] == ["Say in a f"]
    assert settler.list.count() == 1


def test_a_page_without_conflicts_says_so(settler: Settler) -> None:
    settler.open()
    assert settler.list.count() == 0
    assert find(settler.shell.page, "state", QLabel).text().startswith("Nothing is in conflict.")
