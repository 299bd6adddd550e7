# SPDX-License-Identifier: GPL-3.0-or-later
"""A record's history, older versions brought back, undo, copies, its time line, keeping it at hand: by keyboard."""

import dataclasses

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QTableWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.gui.history.dialog import HistoryDialog
from kzdesk.gui.page import Place
from kzdesk.services.copying import copied
from tests.gui.keyboard import focused, press
from tests.gui.records.steps import Person


def anna(me: Person) -> Tree:
    name = PersonName(given="Anna", surname="Belova")
    return me.services.records.save(Tree(PersonRecord(occupation="journalist"), (Tree(name),)))


def history(me: Person) -> HistoryDialog:
    me.press("Ctrl+H")
    me.wait()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    return dialog


def versions(dialog: HistoryDialog) -> list[str]:
    (found,) = dialog.findChildren(QListWidget, "versions")
    return [found.item(row).text().split(",")[0] for row in range(found.count())]


def changes(dialog: HistoryDialog) -> list[list[str]]:
    (table,) = dialog.findChildren(QTableWidget, "history_changes")
    return [[_text(table, row, column) for column in range(3)] for row in range(table.rowCount())]


def _text(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text()


def test_history_tells_each_field_and_brings_a_version_back(me: Person) -> None:
    saved = anna(me)
    second = dataclasses.replace(saved.record, occupation="<b>teacher</b>")  # type: ignore[call-arg]
    me.services.records.save(Tree(second, saved.parts))
    me.go(Place("records", "person", saved.record.id))
    dialog = history(me)
    assert versions(dialog) == ["2. changed", "1. entered"]
    assert changes(dialog) == [["Occupation", "journalist", "<b>teacher</b>"]]
    (restore,) = dialog.findChildren(QPushButton, "restore")
    assert not restore.isEnabled()
    press(focused(), "Down")
    assert ["Occupation", "(empty)", "journalist"] in changes(dialog)
    assert restore.isEnabled()
    restore.setFocus()
    press(restore, "Space")
    me.wait()
    assert versions(dialog) == ["3. changed", "2. changed", "1. entered"]
    assert changes(dialog) == [["Occupation", "<b>teacher</b>", "journalist"]]
    press(dialog, "Escape")
    me.wait()
    assert me.widget("occupation").property("text") == "journalist"
    assert not me.view.record.has_unsaved()


def test_history_of_a_part_is_its_own(me: Person) -> None:
    saved = anna(me)
    name = dataclasses.replace(saved.parts[0].record, surname="Petrova")  # type: ignore[call-arg]
    me.services.records.save(Tree(saved.record, (Tree(name),)))
    me.go(Place("records", "person", saved.record.id))
    dialog = history(me)
    assert versions(dialog) == ["1. entered"]
    (parts,) = dialog.findChildren(QComboBox, "history_part")
    assert parts.count() == 2
    parts.setFocus()
    press(parts, "Down")
    me.wait()
    assert versions(dialog) == ["2. changed", "1. entered"]
    assert ["Surname", "Belova", "Petrova"] in changes(dialog)
    press(dialog, "Escape")
    me.wait()


def test_undo_shows_in_the_open_form(me: Person) -> None:
    saved = anna(me)
    me.go(Place("records", "person", saved.record.id))
    box = me.tab_to("occupation")
    box.selectAll()  # type: ignore[attr-defined]
    me.enter("teacher")
    me.save()
    assert me.saved("person").record.occupation == "teacher"  # type: ignore[attr-defined]
    me.press("Ctrl+Alt+Z")
    me.until(lambda: me.widget("occupation").property("text") == "journalist")
    assert me.saved("person").record.occupation == "journalist"  # type: ignore[attr-defined]
    assert me.widget("occupation").property("text") == "journalist"


def test_copy_is_a_draft_until_it_is_saved(me: Person) -> None:
    saved = anna(me)
    me.go(Place("records", "person", saved.record.id))
    me.press("Ctrl+Shift+D")
    me.wait()
    assert me.view.record.record_id == ""
    assert me.view.record.has_unsaved()
    assert me.banner() == ""
    assert len(me.services.drafts.all()) == 1
    me.save()
    people = me.services.records.page("person", ListQuery())
    assert [row.title for row in people.rows] == ["Belova Anna", "Belova Anna"]
    assert me.services.records.load("person", saved.record.id) == saved
    assert me.services.drafts.all() == ()


def test_copy_of_a_tree_has_no_link_into_the_one_it_came_from() -> None:
    component = Tree(SentenceComponent(id="c", revision=1, term=Term(5)))
    sentence = Sentence(id="s", revision=1, pronounced=PartialDate("2022"), supersedes="s0", court="court")
    parts = (Tree(Sentence(id="s0", revision=1)), Tree(sentence, (component,)))
    charge = Tree(Charge(id="ch", revision=2, provision=Provision(id="p").id))
    taking_part = Tree(Participation(id="pa", revision=1, person="anna"), (*parts, charge))
    made = copied(Tree(Case(id="case", revision=4, title="Airport case"), (taking_part,)))
    assert all((each.record.id, each.record.revision) == ("", 0) for each in made.walk())
    later = made.parts[0].parts[1].record
    assert isinstance(later, Sentence)
    assert (later.supersedes, later.court) == ("", "court")
    assert made.parts[0].record.person == "anna"  # type: ignore[attr-defined]
    assert made.parts[0].parts[2].record.provision == "p"  # type: ignore[attr-defined]


def test_time_line_opens_from_the_form_and_from_the_list(me: Person) -> None:
    saved = anna(me)
    me.go(Place("records", type_name="person"))
    me.press("Down")
    me.press("Ctrl+T")
    me.wait()
    assert me.window.shell is not None
    assert me.window.shell.page_name == "timeline"
    me.go(Place("records", "person", saved.record.id))
    me.press("Ctrl+T")
    me.wait()
    assert me.window.shell.page_name == "timeline"


def test_pinned_and_recent_records_are_kept(me: Person) -> None:
    saved = anna(me)
    me.go(Place("records", "person", saved.record.id))
    shelf = me.services.shelf
    assert [each.id for each in shelf.recents()] == [saved.record.id]
    me.press("Ctrl+P")
    me.wait()
    assert [each.title for each in shelf.pinned()] == ["Belova Anna"]
    me.press("Ctrl+P")
    me.wait()
    assert shelf.pinned() == ()


def test_menu_offers_it_all_and_a_new_record_says_what_is_missing(me: Person) -> None:
    me.go(Place("records", type_name="person", new=True))
    menu = me.widget("more", QPushButton).menu()
    assert [each.text() for each in menu.actions()] == [
        *("Time line", "History", "Duplicate", "Pin to Home, or take off", "Purge for ever …"),
    ]
    me.press("Ctrl+H")
    me.wait()
    assert QApplication.activeModalWidget() is None
    assert any("Save the record first" in each.text() for each in me.window.statusBar().findChildren(QLabel))
