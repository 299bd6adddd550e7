# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists: read in windows, searched as one types, filtered, ordered, opened and left by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QTableView, QWidget

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from kzdesk.gui.records.page import ELSEWHERE, kinds
from kzdesk.gui.tables.list_model import WINDOW
from tests.gui.records.steps import Person


def add_person(me: Person, surname: str, **values: str) -> None:
    person = PersonRecord(birth_date=PartialDate(values["born"]) if "born" in values else None)
    given = values.get("given", "Askar")
    me.services.records.save(Tree(person, (Tree(PersonName(given=given, surname=surname)),)))


def rows(me: Person) -> list[list[str]]:
    return me.lines("list")


def test_many_rows_are_read_in_windows_as_one_scrolls(me: Person) -> None:
    for number in range(WINDOW + 30):
        me.services.records.save(Tree(Case(title=f"Case {number:03}")))
    me.go(Place("records", type_name="case"))
    me.until(lambda: me.widget("count", QLabel).text() == f"{WINDOW + 30} in all")
    table = me.widget("list", QTableView)
    assert table.model().rowCount() == WINDOW
    me.press("Down")
    me.press("End")
    table.scrollToBottom()
    me.until(lambda: table.model().rowCount() == WINDOW + 30)
    assert rows(me)[-1][0] == f"Case {WINDOW + 29:03}"


def test_search_as_one_types_finds_other_scripts_and_enter_opens(me: Person) -> None:
    add_person(me, "Aliyev")
    add_person(me, "Омаров", given="Серик")
    me.go(Place("records", type_name="person"))
    me.press("Ctrl+F")
    me.enter("omar")
    me.until(lambda: me.widget("count", QLabel).text() == "1 found")
    assert [row[0] for row in rows(me)] == ["Омаров Серик"]
    me.press("Down")
    me.press("Return")
    me.wait()
    assert me.view.title == "Омаров Серик"
    me.press("Escape")
    assert me.widget("list").hasFocus()
    me.press("Ctrl+F")
    assert me.widget("search").property("text") == "omar"
    me.press("Escape")
    me.until(lambda: len(rows(me)) == 2)
    me.press("Down")
    me.press("Delete")
    assert me.banner()
    me.press("Escape")
    assert not me.banner()
    assert me.widget("list").hasFocus()


def test_nothing_found_says_so(me: Person) -> None:
    add_person(me, "Aliyev")
    me.go(Place("records", type_name="person", text="zzz"))
    assert "Nothing found" in me.widget("empty", QLabel).text()


def test_empty_list_says_what_to_do(me: Person) -> None:
    assert "Ctrl+N" in me.widget("empty", QLabel).text()


def test_filter_and_order(me: Person) -> None:
    for title, kind in (("A", "criminal"), ("B", "administrative"), ("C", "criminal")):
        me.services.records.save(Tree(Case(title=title, case_kind=kind)))
    me.go(Place("records", type_name="case"))
    box = me.widget("filter_case_kind", QComboBox)
    box.setFocus()
    me.enter("criminal")
    me.until(lambda: [row[0] for row in rows(me)] == ["A", "C"])
    order = me.widget("order", QComboBox)
    order.setFocus()
    me.press("Down")
    me.until(lambda: [row[0] for row in rows(me)] == ["C", "A"])
    header = me.widget("list", QTableView).horizontalHeader()
    assert header.sortIndicatorSection() == 0
    header.sectionClicked.emit(0)
    me.until(lambda: [row[0] for row in rows(me)] == ["A", "C"])


def test_people_are_ordered_by_birth(me: Person) -> None:
    for surname, born in (("A", "1990"), ("B", "1950-02"), ("C", "1970-05-06")):
        add_person(me, surname, born=born)
    me.go(Place("records", type_name="person"))
    me.until(lambda: len(rows(me)) == 3)
    me.widget("list", QTableView).horizontalHeader().sectionClicked.emit(1)
    me.until(lambda: [row[0] for row in rows(me)] == ["B Askar", "C Askar", "A Askar"])


def test_every_kind_has_its_list_and_alt_and_a_number_reach_them(me: Person) -> None:
    for number, cls in enumerate(kinds(), start=1):
        assert cls.TYPE not in ELSEWHERE
        if number <= 9:
            me.press(f"Alt+{number}")
        else:
            me.go(Place("records", type_name=cls.TYPE))
        me.wait()
        assert me.page._list.type_name == cls.TYPE
        me.press("Ctrl+N")
        assert me.view.record.type_name == cls.TYPE
        me.press("Escape")
        me.wait()
        assert me.page._open.top is None


def test_list_follows_what_is_stored_and_keeps_the_selection(me: Person) -> None:
    for surname in ("Aliyev", "Omarov"):
        add_person(me, surname)
    me.go(Place("records", type_name="person"))
    me.press("Down")
    me.press("Down")
    add_person(me, "Abenov")
    me.until(lambda: len(rows(me)) == 3)
    table = me.widget("list", QTableView)
    assert table.model().index(table.currentIndex().row(), 0).data() == "Omarov Askar"


def test_unsaved_record_stays_open_under_the_list(me: Person) -> None:
    me.go(Place("records", type_name="case", new=True))
    me.fill(title="Airport case")
    me.press("Ctrl+F")
    me.wait()
    assert "Still open" in me.widget("still_open").property("text")
    me.press("Alt+Right")
    assert me.widget("title").property("text") == "Airport case"
    me.save()
    me.press("Ctrl+F")
    me.wait()
    assert me.page._open.top is None


def unnamed(me: Person) -> list[str]:
    """The controls on the page that a screen reader could not name."""
    found = []
    for each in me.page.findChildren(QWidget):
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            found += [] if name else [f"{type(each).__name__} {each.objectName()}"]
    return found


def test_every_control_of_the_page_says_what_it_is(me: Person) -> None:
    add_person(me, "Aliyev")
    me.go(Place("records", type_name="person"))
    assert unnamed(me) == []
    me.press("Down")
    me.press("Delete")
    assert unnamed(me) == []
    me.press("Escape")
    me.press("Return")
    me.wait()
    assert unnamed(me) == []
    me.press("Insert")
    assert unnamed(me) == []
    assert {"done", "another", "save", "back"} <= {each.objectName() for each in me.page.findChildren(QWidget)}
