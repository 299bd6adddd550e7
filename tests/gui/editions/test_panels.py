# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries, groups and editions are edited beside the list; nothing typed is lost."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.listing import ListEntry
from kzdesk.gui.editions.tree import ListTree
from kzdesk.gui.page import Place
from tests.gui.keyboard import find, press, write
from tests.gui.lists import DAY, Lists


def test_narrative_is_typed_previewed_and_saved(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    narrative = find(lists.page, "narrative", QPlainTextEdit)
    assert narrative.hasFocus()
    write(narrative, "She read <b>a poem</b>.")
    assert lists.desk.shell is not None
    assert lists.desk.shell.has_unsaved()
    lists.settle()
    assert "She read <b>a poem</b>." in lists.printed()
    assert lists.view().sections[0].groups[0].entries[0].entry.narrative == ""
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert lists.view().sections[0].groups[0].entries[0].entry.narrative == "She read <b>a poem</b>."
    assert not lists.desk.shell.has_unsaved()
    lists.keys("Esc")
    assert lists.tree.hasFocus()
    assert "She read <b>a poem</b>." in lists.printed()


@pytest.mark.parametrize("leave", ["Esc", "Ctrl+1", "another entry"])
def test_leaving_saves(lists: Lists, leave: str) -> None:
    lists.go_to("Belova").keys("Return")
    write(find(lists.page, "narrative"), "Typed.")
    if leave == "another entry":
        lists.go_to("Zhukov").keys("Return")
        assert find(lists.page, "narrative", QPlainTextEdit).toPlainText() == ""
    else:
        page = lists.page
        press(find(page, "narrative"), leave)
        lists._qtbot.waitUntil(lambda: lists.desk.idle and not page.has_unsaved())
    assert lists.view().sections[0].groups[0].entries[0].entry.narrative == "Typed."
    assert lists.services.drafts.all() == ()


def test_moving_an_entry_while_it_is_edited_loses_nothing(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    write(find(lists.page, "narrative"), "Typed.")
    lists.tree.setFocus()
    lists.keys("Alt+Down")
    assert find(lists.page, "narrative", QPlainTextEdit).toPlainText() == "Typed."
    press(lists.desk, "Ctrl+S")
    lists.settle()
    entry = lists.view().sections[0].groups[0].entries[1]
    assert (entry.name, entry.entry.narrative) == ("Anna BELOVA", "Typed.")


def test_printed_name_first_line_and_dates_are_chosen(lists: Lists) -> None:
    lists.go_to("Orlova").keys("Return")
    assert "Detained on 1 March 2023" in lists.printed()
    names = find(lists.page, "printed_name", QComboBox)
    assert [names.itemText(n) for n in range(names.count())] == ["Latin name preferred for reports", "Vera Orlova"]
    names.setFocus()
    press(names, "Down")
    write(find(lists.page, "lead_override"), "held for a poem")
    check = find(lists.page, "without_dates", QCheckBox)
    check.setFocus()
    press(check, "Space")
    press(lists.desk, "Ctrl+S")
    lists.settle()
    entry = lists.view().sections[1].groups[0].entries[0].entry
    assert (bool(entry.printed_name), entry.lead_override, entry.without_dates) == (True, "held for a poem", True)
    assert "Vera ORLOVA – held for a poem." in lists.printed()
    assert "Detained on" not in lists.printed().rpartition("Vera ORLOVA")[2]


def test_group_panel_orders_by_alphabet(lists: Lists) -> None:
    group = lists.view().sections[0].groups[0].group.id
    for name in ("Ә Әлімов", "Б Белов"):
        lists.services.editions.place(group, lists.people.person(cyrillic=name))
    lists.tree.setFocus()
    lists.tree.go_to(group)
    lists.keys("Return")
    order = find(lists.page, "order", QComboBox)
    assert order.currentText() == "Arranged by hand"
    find(lists.page, "intro", QPlainTextEdit).setPlainText("First.\n\nSecond.")
    order.setFocus()
    press(order, "Up")
    assert order.currentText() == "Alphabetical order (Kazakh)"
    press(lists.desk, "Ctrl+S")
    lists.settle()
    view = lists.view().sections[0].groups[0]
    assert (view.group.ordering, view.group.alphabet) == ("alphabet", "kk")
    assert [entry.name for entry in view.entries][:2] == ["Ә ӘЛІМОВ", "Б БЕЛОВ"]
    assert "First. Second." in lists.printed()


def test_title_and_date_are_edited_and_nonsense_is_kept_in_the_field(lists: Lists) -> None:
    lists.page._header.details_requested.emit()
    lists.settle()
    field = find(lists.page, "as_of", QLineEdit)
    field.clear()
    write(field, "32.13.2023")
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert lists.view().edition.as_of == DAY
    assert field.text() == "32.13.2023"
    assert any("is not a date" in each.text() for each in lists.page.findChildren(QLabel) if each.isVisible())
    field.clear()
    write(field, "9.2023")
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert lists.view().edition.as_of == PartialDate("2023-09")
    assert "As of September 2023" in lists.printed()


def test_text_that_cannot_be_kept_is_refused_in_place(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    narrative = find(lists.page, "narrative", QPlainTextEdit)
    narrative.setPlainText("be\x07fore")
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert any("control character" in each.text() for each in lists.page.findChildren(QLabel) if each.isVisible())
    assert narrative.toPlainText() == "be\x07fore"
    assert lists.page.has_unsaved()
    narrative.setPlainText("before")
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert not lists.page.has_unsaved()


def test_what_was_refused_after_leaving_comes_back(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    find(lists.page, "narrative", QPlainTextEdit).setPlainText("be\x07fore")
    lists.go_to("Zhukov").keys("Return")
    assert find(lists.page, "narrative", QPlainTextEdit).toPlainText() == "be\x07fore"
    find(lists.page, "narrative", QPlainTextEdit).setPlainText("")
    press(lists.desk, "Ctrl+S")
    lists.settle()


def test_draft_is_kept_and_taken_up_again(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    write(find(lists.page, "narrative"), "Half a sent")
    lists.page.keep_drafts()
    lists.settle()
    (draft,) = lists.services.drafts.all()
    assert isinstance(draft.tree.record, ListEntry)
    assert draft.tree.record.narrative == "Half a sent"
    lists.page._editing.hide()  # as if the program had died and begun anew
    assert lists.desk.shell is not None
    lists.desk.shell.visit(Place("editions", draft_id=draft.id))
    lists.settle()
    assert find(lists.page, "narrative", QPlainTextEdit).toPlainText() == "Half a sent"
    press(lists.desk, "Ctrl+S")
    lists.settle()
    assert lists.view().sections[0].groups[0].entries[0].entry.narrative == "Half a sent"
    assert lists.services.drafts.all() == ()


def test_draft_goes_when_the_text_is_taken_back(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    narrative = find(lists.page, "narrative", QPlainTextEdit)
    write(narrative, "x")
    lists.page.keep_drafts()
    lists.settle()
    assert len(lists.services.drafts.all()) == 1
    press(narrative, "Backspace")
    lists.page.keep_drafts()
    lists.settle()
    assert lists.services.drafts.all() == ()


def test_every_control_has_a_name_for_screen_readers(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, ListTree)
    controls = [each for kind in kinds for each in lists.page.findChildren(kind)]
    assert [each.objectName() for each in controls if not each.accessibleName() and each.isVisible()] == []
    buttons = [each for each in lists.page.findChildren(QPushButton) if each.isVisible()]
    assert [each for each in buttons if not (each.text() or each.accessibleName())] == []


def test_what_contradicts_in_an_entry_is_told_while_one_types(lists: Lists, qtbot: QtBot) -> None:
    lists.go_to("Belova").keys("Return")
    narrative = find(lists.page, "narrative", QPlainTextEdit)
    stored = narrative.toPlainText()
    narrative.setPlainText("She was sentenced on 31 June 2022.")
    doubts = find(lists.page, "doubts", QLabel)
    qtbot.waitUntil(lambda: "a day that does not exist" in doubts.text())
    assert narrative.hasFocus()
    narrative.setPlainText(stored)
    qtbot.waitUntil(lambda: "a day that does not exist" not in doubts.text())
    lists.settle()


def test_sources_note_and_the_reason_to_list_without_a_decision_are_written_into_the_entry(lists: Lists) -> None:
    lists.go_to("Belova").keys("Return")
    doubts = find(lists.page, "doubts", QLabel)
    for name, text in (("sources", "Verdict of 2023"), ("reader_note", "Two sources differ.")):
        find(lists.page, name, QPlainTextEdit).setPlainText(text)
    write(find(lists.page, "override_reason", QLineEdit), "Named by the Working Group.")
    press(lists.desk, "Ctrl+S")
    lists.settle()
    (entry,) = [e.entry for s in lists.view().sections for g in s.groups for e in g.entries if "BELOVA" in e.name]
    assert (entry.sources, entry.reader_note) == ("Verdict of 2023", "Two sources differ.")
    assert entry.override_reason == "Named by the Working Group."
    assert "No assessment" not in doubts.text()
