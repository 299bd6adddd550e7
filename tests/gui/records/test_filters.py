# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists filtered by place, article and days, also of parts; searches kept under a name: by keyboard."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QPushButton

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.records.place import Facility
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from tests.gui.keyboard import press, write
from tests.gui.records.steps import Person


@pytest.fixture
def two_people(me: Person) -> None:
    """Anna in a colony in 2022, charged under article 405, and Bolat at home in 2023."""
    save = me.services.records.save
    colony = save(Tree(Facility(name="Colony 21", facility_type="colony"))).record.id
    article = save(Tree(Provision(article="405", report_wording="banned organisation"))).record.id
    for given, surname, kind, start, place in (
        ("Anna", "Belova", "imprisonment", "2022-03", colony),
        ("Bolat", "Serikov", "house_arrest", "2023-05-01", ""),
    ):
        custody = CustodyEpisode(custody_kind=kind, start=PartialDate(start), facility=place)
        name = PersonName(given=given, surname=surname)
        person = save(Tree(PersonRecord(), (Tree(name), Tree(custody)))).record.id
        charges = (Tree(Charge(provision=article)),) if place else ()
        save(Tree(Case(title=f"Case of {surname}"), (Tree(Participation(person=person), charges),)))


def names(me: Person) -> list[str]:
    return [row[0] for row in me.lines("list")]


def open_filters(me: Person, type_name: str) -> None:
    me.go(Place("records", type_name=type_name))
    me.tab_to("more_filters")
    me.press("Space")
    me.wait()


def actions(me: Person) -> dict[str, QAction]:
    menu = me.widget("searches", QPushButton).menu()
    return {each.text(): each for each in menu.actions() if each.text()}


@pytest.mark.usefixtures("two_people")
def test_people_are_filtered_by_the_facility_of_their_custody(me: Person) -> None:
    open_filters(me, "person")
    me.pick("filter_facility", "colony")
    me.until(lambda: names(me) == ["Belova Anna"])
    assert me.widget("count", QLabel).text() == "1 found"
    me.press("Escape")
    me.until(lambda: len(names(me)) == 2)


@pytest.mark.usefixtures("two_people")
def test_people_and_cases_are_filtered_by_article(me: Person) -> None:
    open_filters(me, "person")
    me.pick("filter_provision", "405")
    me.until(lambda: names(me) == ["Belova Anna"])
    open_filters(me, "case")
    assert len(names(me)) == 2
    me.pick("filter_provision", "banned")
    me.until(lambda: names(me) == ["Case of Belova"])


@pytest.mark.usefixtures("two_people")
def test_span_of_days_takes_what_can_lie_in_it_and_marks_what_cannot_be_read(me: Person) -> None:
    open_filters(me, "person")
    me.fill(start_from="2023")
    me.until(lambda: names(me) == ["Serikov Bolat"])
    line = me.widget("start_from", QLineEdit)
    line.selectAll()
    me.enter("soon")
    me.until(lambda: len(names(me)) == 2)
    assert line.property("wrong") == "true"
    line.selectAll()
    me.enter("20.3.2022")
    me.fill(start_until="4.2023")
    me.until(lambda: names(me) == ["Belova Anna"])


@pytest.mark.usefixtures("two_people")
def test_fewer_filters_ask_for_all_again(me: Person) -> None:
    open_filters(me, "person")
    me.pick("filter_facility", "colony")
    me.until(lambda: len(names(me)) == 1)
    me.tab_to("more_filters")
    me.press("Space")
    me.until(lambda: len(names(me)) == 2)
    assert not me.page.findChildren(QLineEdit, "filter_facility")[0].isVisible()


@pytest.mark.usefixtures("two_people")
def test_search_is_kept_under_a_name_and_comes_back(me: Person) -> None:
    open_filters(me, "person")
    me.pick("filter_facility", "colony")
    me.until(lambda: names(me) == ["Belova Anna"])
    actions(me)["Save this search …"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    (line,) = dialog.findChildren(QLineEdit)
    write(line, "In the colony & more")
    press(line, "Return")
    me.wait()
    me.press("Escape")
    me.until(lambda: len(names(me)) == 2)
    me.go(Place("records", type_name="case"))
    assert list(actions(me)) == ["Save this search …"]
    me.go(Place("records", type_name="person"))
    actions(me)["In the colony && more"].trigger()
    me.until(lambda: names(me) == ["Belova Anna"])
    me.until(lambda: me.widget("filter_facility").property("text") == "Colony 21")
    forget = actions(me)["Forget a search"].menu()
    assert forget is not None
    forget.actions()[0].trigger()  # type: ignore[attr-defined]
    me.wait()
    assert me.services.shelf.searches("person") == ()
