# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job by keyboard in the real window: from no vault at all to the printed Annex 1."""

from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kzdesk.gui.page import Place
from kzdesk.gui.window import MainWindow
from tests.gui.conftest import PASSPHRASE
from tests.gui.keyboard import find, focused, press, write
from tests.gui.lists import Lists
from tests.gui.publish.steps import Publishing
from tests.gui.records.steps import Person


def make_vault(window: MainWindow, qtbot: QtBot) -> None:
    write(find(window, "name", QLineEdit), "desk")
    press(focused(), "Tab")
    write(find(window, "new_passphrase"), PASSPHRASE)
    write(find(window, "new_passphrase_again"), PASSPHRASE)
    press(focused(), "Return")
    qtbot.waitUntil(lambda: window.shell is not None and window.idle, timeout=20_000)


def enter_person(me: Person) -> None:
    me.press("Ctrl+N")
    me.press("Insert")
    me.fill(given="Askar", surname="Aliyev", name_kind="name used in r")
    me.press("Ctrl+Shift+Return")
    me.fill(given="Аскар", surname="Алиев", patronymic="Серикович")
    me.press("Ctrl+Shift+Return")
    me.fill(given="Асқар", surname="Әлиев")
    me.press("Ctrl+Return")
    me.tab_to("add_custody_episode")
    me.press("Space")
    me.fill(custody_kind="deprivation of lib", start="5.1.2022")
    me.press("Escape")
    me.tab_to("add_consent")
    me.press("Space")
    me.tab_to("levels")
    for _ in range(6):
        me.press("Down")
    me.press("Space")
    me.fill(method="in writing", obtained_on="1.3.2022")
    me.save()


def enter_case(me: Person) -> None:
    me.go(Place("records", type_name="case", new=True))
    me.fill(title="Airport case")
    me.tab_to("add_participation")
    me.press("Insert")
    me.pick("person", "алиев")
    for wording in ("attacks on build", "dissemination of kn"):
        me.tab_to("add_charge")
        me.press("Insert")
        me.pick("provision", wording)
        me.fill(stage="convicted")
        me.press("Escape")
    me.tab_to("add_sentence")
    me.press("Insert")
    me.fill(pronounced="12.12.2022")
    me.tab_to("add_sentence_component")
    me.press("Insert")
    me.fill(term="6.5y")
    me.save()


def put_on_the_list(lists: Lists, qtbot: QtBot) -> None:
    lists.visit().keys("Ctrl+N")
    dialog = lists.dialog()
    find(dialog, "title", QLineEdit).clear()
    write(find(dialog, "title", QLineEdit), "The List")
    write(find(dialog, "as_of", QLineEdit), "31.8.2023")
    lists.keys("Return")
    lists.tree.setFocus()
    lists.keys("Ins")
    dialog = lists.dialog()
    write(focused(), "aliyev")
    qtbot.waitUntil(lambda: "Aliyev" in find(dialog, "people").item(0).text())
    lists.keys("Return")


def export(publishing: Publishing, folder: Path) -> None:
    """From the list to its document, and that as an open file."""
    press(publishing.desk, "Ctrl+E")
    publishing.settle().keys("Space")
    dialog = publishing.dialog()
    publishing.keys("Shift+Tab", "Down")
    write(find(dialog, "release_passphrase"), PASSPHRASE)
    write(find(dialog, "reason"), "It goes to the printer.")
    find(dialog, "folder", QLineEdit).clear()
    write(find(dialog, "folder"), str(folder))
    publishing.keys("Return", "Return")


def test_from_no_vault_to_the_printed_list(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    make_vault(window, qtbot)
    me = Person(window, qtbot)
    me.go(Place("records"))
    enter_person(me)
    enter_case(me)
    lists = Lists(window, qtbot)
    put_on_the_list(lists, qtbot)
    export(Publishing(window, qtbot), tmp_path)
    (exported,) = tmp_path.glob("*.pdf")
    with pypdfium2.PdfDocument(exported) as document:
        text = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    assert "1 person: 1 convicted" in text
    assert (
        "1. Askar ALIYEV – 6 years and 6 months’ imprisonment under Article 269 of the Criminal Code (“attacks on "
        "buildings”) and Article 274 of the Criminal Code (“dissemination of knowingly false information”). "
        "Convicted on 12 December 2022. Detained on 5 January 2022."
    ) in text
