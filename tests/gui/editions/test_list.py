# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of an edition by keyboard: placing, moving, renaming, finding, taking off."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kzdesk.domain.dates import PartialDate
from tests.gui.keyboard import find, focused, press, write
from tests.gui.lists import DAY, Lists


def test_without_an_edition_the_page_says_what_to_do(empty: Lists) -> None:
    empty.visit()
    texts = [each.text() for each in empty.page.findChildren(QLabel) if each.isVisible()]
    assert any("no list edition yet" in text for text in texts)


def test_edition_is_made_by_keyboard(empty: Lists) -> None:
    empty.visit()
    press(empty.desk, "Ctrl+N")
    dialog = empty.dialog()
    press(focused(), "Return")
    assert "needs a title and the day" in find(dialog, "problem", QLabel).text()
    write(find(dialog, "as_of"), "31.8.2023")
    empty.keys("Return")
    assert (empty.view().edition.as_of, empty.view().edition.status) == (DAY, "draft")
    assert empty.lines() == [
        "CONVICTED",
        "Others",
        "UNDER ARREST IN A PRE-TRIAL DETENTION FACILITY",
        "Others",
    ]


def test_person_is_put_where_their_custody_belongs(lists: Lists, qtbot: QtBot) -> None:
    lists.people.suspect("Kairat Alimov", "Қайрат Әлімов")
    lists.people.suspect("Anna Alimova", "Анна Алимова")
    lists.go_to("Belova").keys("Ins")
    dialog = lists.dialog()
    found = find(dialog, "people", QListWidget)
    write(focused(), "қайр")
    qtbot.waitUntil(lambda: found.count() == 1)
    qtbot.waitUntil(lambda: "UNDER ARREST" in find(dialog, "advice", QLabel).text())
    assert "Қайрат Әлімов" in found.item(0).text()
    lists.keys("Return")
    assert sorted(lists.names()[1]) == ["Kairat ALIMOV", "Vera ORLOVA"]
    assert lists.tree.current.id in [e.entry.id for e in lists.view().sections[1].groups[0].entries]
    assert "2 convicted + 2 under arrest" in find(lists.page, "totals", QLabel).text()
    assert "Kairat ALIMOV" in lists.printed()


def test_person_on_the_list_is_marked_in_the_picker(lists: Lists, qtbot: QtBot) -> None:
    lists.go_to("Belova").keys("Ins")
    dialog = lists.dialog()
    write(focused(), "belova")
    qtbot.waitUntil(lambda: find(dialog, "people", QListWidget).count() == 1)
    assert "already on the list" in find(dialog, "people", QListWidget).item(0).text()
    lists.keys("Esc")
    assert lists.names()[0] == ["Anna BELOVA", "Oleg ZHUKOV"]


def test_picker_without_a_find_says_so(lists: Lists, qtbot: QtBot) -> None:
    lists.go_to("Belova").keys("Ins")
    dialog = lists.dialog()
    write(focused(), "nobody")
    qtbot.waitUntil(lambda: find(dialog, "people", QListWidget).count() == 0)
    assert not find(dialog, "step", QPushButton).isEnabled()
    lists.keys("Esc")


def test_keys_move_entries_and_numbers_follow(lists: Lists) -> None:
    lists.go_to("Belova").keys("Alt+Down")
    assert lists.lines()[1:4] == ["Others", "1. Oleg ZHUKOV", "2. Anna BELOVA"]
    lists.keys("Alt+Down")
    assert lists.names() == [["Oleg ZHUKOV"], ["Anna BELOVA", "Vera ORLOVA"]]
    assert lists.tree.currentItem().text(0) == "1. Anna BELOVA"  # type: ignore[union-attr]
    lists.keys("Alt+Up")
    assert lists.names() == [["Oleg ZHUKOV", "Anna BELOVA"], ["Vera ORLOVA"]]


def test_quick_steps_are_all_carried_out(lists: Lists) -> None:
    lists.go_to("Belova")
    for _ in range(5):
        press(lists.tree, "Alt+Down")
        press(lists.tree, "Alt+Up")
    lists.settle()
    assert lists.names() == [["Anna BELOVA", "Oleg ZHUKOV"], ["Vera ORLOVA"]]


def test_entry_in_the_wrong_section_is_marked_in_words(lists: Lists) -> None:
    assert not any(item.text(1) for key, item in lists.tree._items.items() if item.parent() and not item.childCount())
    lists.go_to("Zhukov").keys("Alt+Down", "Alt+Down")
    item = lists.tree.currentItem()
    assert item is not None
    assert (item.text(1), item.icon(1).isNull()) == ("2", False)
    assert "belongs to another section" in item.toolTip(0)
    assert "2 to check" in item.data(0, Qt.ItemDataRole.AccessibleTextRole)
    lists.keys("Return")
    assert "belongs to another section" in find(lists.page, "doubts", QLabel).text()


def test_taking_off_asks_first_and_keeps_the_person(lists: Lists) -> None:
    lists.go_to("Belova")
    press(focused(), "Del")
    lists.dialog()
    lists.keys("Esc")
    assert lists.names()[0] == ["Anna BELOVA", "Oleg ZHUKOV"]
    lists._qtbot.waitUntil(lists.tree.hasFocus)
    press(lists.tree, "Del")
    box = lists.dialog()
    press(next(each for each in box.findChildren(QPushButton) if each.text() == "Take off"), "Space")
    lists.settle()
    assert lists.names()[0] == ["Oleg ZHUKOV"]
    assert lists.tree.currentItem().text(0) == "1. Oleg ZHUKOV"  # type: ignore[union-attr]
    assert len(lists.services.records.choices("person", "Belova")) == 1


def test_heading_is_renamed_in_place(lists: Lists, qtbot: QtBot) -> None:
    lists.tree.setFocus()
    lists.tree.go_to(lists.view().sections[0].groups[0].group.id)
    lists.keys("F2")
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "Others"
    write(editor, "January <b>& Co")
    press(editor, "Return")
    qtbot.waitUntil(lambda: "January <b>& Co" in lists.lines())
    lists.settle()
    assert lists.view().sections[0].groups[0].group.heading == "January <b>& Co"
    assert lists.lines()[1] == "January <b>& Co"
    assert "January <b>& Co" in lists.printed()


def test_group_is_added_before_others_and_moved(lists: Lists) -> None:
    lists.go_to("CONVICTED").keys("Ctrl+Ins")
    lists.dialog()
    write(focused(), "January")
    lists.keys("Return")
    headings = [group.group.heading for group in lists.view().sections[0].groups]
    assert headings == ["January", "Others"]
    lists.keys("Alt+Down")
    headings = [group.group.heading for group in lists.view().sections[0].groups]
    assert headings == ["Others", "January"]


def test_finding_goes_from_line_to_line(lists: Lists) -> None:
    press(lists.desk, "Ctrl+F")
    field = find(lists.page, "find", QLineEdit)
    assert field.hasFocus()
    write(field, "ov")
    found = []
    for _ in range(3):
        lists.keys("Return")
        found.append(lists.tree.currentItem().text(0))  # type: ignore[union-attr]
    assert found == ["1. Anna BELOVA", "2. Oleg ZHUKOV", "1. Vera ORLOVA"]
    write(field, "nobody")
    lists.keys("Return")
    assert any(each.text() == "Not in this edition." for each in lists.page.findChildren(QLabel) if each.isVisible())


def drop(lists: Lists, dragged: str, onto: str, *, low: bool) -> None:
    """Let a line go on the lower or upper edge of another, as the mouse does."""
    items = {item.text(0): (key, item) for key, item in lists.tree._items.items()}
    data = QMimeData()
    data.setData(lists.tree.mimeTypes()[0], items[dragged][0].encode())
    area: QRect = lists.tree.visualItemRect(items[onto][1])
    place = QPoint(area.center().x(), area.bottom() if low else area.top())
    event = QDropEvent(
        QPointF(place),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    lists.tree.dropEvent(event)
    assert event.dropAction() == Qt.DropAction.IgnoreAction
    lists.settle()


def test_lines_are_dropped_where_they_are_let_go(lists: Lists) -> None:
    drop(lists, "1. Anna BELOVA", "2. Oleg ZHUKOV", low=True)
    assert lists.names()[0] == ["Oleg ZHUKOV", "Anna BELOVA"]
    drop(lists, "1. Vera ORLOVA", "2. Anna BELOVA", low=False)
    assert lists.names() == [["Oleg ZHUKOV", "Vera ORLOVA", "Anna BELOVA"], []]
    drop(lists, "3. Anna BELOVA", "Others", low=True)
    assert lists.names() == [["Oleg ZHUKOV", "Vera ORLOVA"], ["Anna BELOVA"]]
    assert b"BELOVA" not in lists.tree.mimeData([]).data(lists.tree.mimeTypes()[0]).data()


def test_menu_deletes_an_edition_after_asking(lists: Lists) -> None:
    lists.page._header.details_requested.emit()
    lists.settle()
    press(find(lists.page, "delete_edition"), "Space")
    box = lists.dialog()
    press(next(each for each in box.findChildren(QPushButton) if each.text() == "Delete the edition"), "Space")
    lists.settle()
    assert lists.services.editions.all() == ()
    assert lists.services.records.count("person") == 3


def test_choosing_another_edition_shows_it(lists: Lists) -> None:
    lists.services.editions.create("Next", PartialDate("2024-01"))
    lists.page.activated()
    lists.settle()
    chooser = find(lists.page, "edition", QComboBox)
    assert [chooser.itemText(n) for n in range(chooser.count())] == [
        "Next · January 2024 · draft",
        "The List · 31 August 2023 · draft",
    ]
    assert chooser.currentIndex() == 1
    chooser.setFocus()
    lists.keys("Up")
    assert lists.lines()[1:] == ["Others", "UNDER ARREST IN A PRE-TRIAL DETENTION FACILITY", "Others"]
    assert find(lists.page, "totals", QLabel).text() == "Nobody is on the list yet."
