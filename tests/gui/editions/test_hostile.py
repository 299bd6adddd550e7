# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is typed is shown and printed as it stands, and locking in the middle of a word loses nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from kzdesk.bootstrap import App
from kzdesk.domain.records.listing import ListEntry, ListGroup
from kzdesk.domain.secret import Secret
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, press, write
from tests.gui.lists import Lists

MARKUP = "<b>bold</b> <img src='file:///etc/passwd'> &amp; <unclosed {0} %s"
KAZAKH = "ӘҒҚҢӨҰҮҺІ әғқңөұүһі"


@pytest.mark.parametrize(
    "text", [MARKUP, KAZAKH, "x" * 5000, "]]>--><!--"], ids=["markup", "kazakh", "long", "comment"]
)
def test_names_and_headings_are_shown_as_they_stand(lists: Lists, text: str) -> None:
    group = lists.view().sections[0].groups[0].group.id
    lists.services.editions.amend(ListGroup, group, {"heading": text})
    person = lists.people.person(f"Given {text}".replace(" ", "\u00a0"))
    entry = lists.services.editions.place(group, person).id
    lists.page.activated()
    lists.settle()
    heading, name = lists.tree._items[group], lists.tree._items[entry]
    assert heading.text(0) == text
    assert name.text(0).startswith("3. ")
    for item in (heading, name):
        document = QTextDocument()
        document.setHtml(item.toolTip(0))
        plain = document.toPlainText()
        assert plain == text if item is heading else "No custody in force" in plain
    lists.tree.setFocus()
    lists.tree.go_to(entry)
    lists.keys("Return")
    labels = [each for each in lists.page.findChildren(QLabel) if each.isVisible()]
    assert {each.textFormat() for each in labels} == {Qt.TextFormat.PlainText}


def test_marks_that_turn_the_writing_round_are_made_visible(lists: Lists) -> None:
    group = lists.view().sections[0].groups[0].group.id
    lists.services.editions.amend(ListGroup, group, {"heading": "safe\u202etxet"})
    lists.page.activated()
    lists.settle()
    assert lists.tree._items[group].text(0) == "safe[RLO]txet"
    lists.tree.setFocus()
    lists.tree.go_to(group)
    lists.keys("F2", "Esc")
    assert lists.view().sections[0].groups[0].group.heading == "safe\u202etxet"


def test_hundred_thousand_letters_are_printed(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    narrative = find(lists.page, "narrative", QPlainTextEdit)
    narrative.setPlainText(("слово " * 16_000).strip())
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert len(lists.view().sections[0].groups[0].entries[0].entry.narrative) == 95_999
    assert lists.printed().count("слово") == 16_000
    narrative.setPlainText("x" * 100_001)
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert any("longer than 100000" in each.text() for each in lists.page.findChildren(QLabel) if each.isVisible())
    narrative.setPlainText("")
    press(lists.desk, "Ctrl+S")
    lists.settle()


@pytest.mark.parametrize("way", ["lock", "close"])
def test_leaving_the_program_keeps_half_a_word(lists: Lists, app: App, vault_folder: Path, way: str) -> None:
    lists.go_to("Belova").keys("Return")
    write(find(lists.page, "narrative"), "Half a wo")
    if way == "lock":
        lists.desk.lock()
    else:
        lists.desk.close()
        lists._qtbot.waitUntil(lambda: not lists.desk.isVisible())
    lists._qtbot.waitUntil(lambda: lists.desk._vault is None)
    vault = app.access.open(vault_folder, Secret(PASSPHRASE))
    services = app.services(vault)
    (draft,) = services.drafts.all()
    (edition,) = services.editions.all()
    entry = services.editions.view(edition.id).sections[0].groups[0].entries[0].entry
    vault.close()
    assert isinstance(draft.tree.record, ListEntry)
    assert (draft.tree.record.id, draft.tree.record.narrative) == (entry.id, "Half a wo")
