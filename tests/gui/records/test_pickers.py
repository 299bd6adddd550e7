# SPDX-License-Identifier: GPL-3.0-or-later
"""Choosing other records, making them in place, and going from one record to another."""

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from tests.gui.records.steps import Person


def a_person(me: Person, born: str, given: str = "Askar") -> str:
    person = PersonRecord(birth_date=PartialDate(born))
    return me.services.records.save(Tree(person, (Tree(PersonName(given=given, surname="Aliyev")),))).record.id


def new_participation(me: Person) -> None:
    me.go(Place("records", type_name="case", new=True))
    me.fill(title="Airport case")
    me.tab_to("add_participation")
    me.press("Insert")


def test_two_people_of_one_name_are_told_apart(me: Person) -> None:
    younger, older = a_person(me, "1991"), a_person(me, "1958-02-03")
    new_participation(me)
    me.tab_to("person")
    me.enter("aliyev ask")
    me.wait_for_list()
    popup = next(each for each in me.lists() if each.isVisible())
    lines = {popup.item(row).text(): str(popup.item(row).data(257)) for row in range(2)}
    details = {str(popup.item(row).data(257)) for row in range(2)}
    assert list(lines) == ["Aliyev Askar"]
    assert len(details) == 2
    assert any("1991" in each for each in details)
    assert any("3 February 1958" in each for each in details)
    wanted = next(row for row in range(2) if "1958" in str(popup.item(row).data(257)))
    for _step in range(wanted + 1):
        me.press("Down")
    me.press("Return")
    me.save()
    (part,) = (each.record for each in me.saved("case").parts)
    assert isinstance(part, Participation)
    assert part.person == older != younger


def test_escape_closes_the_list_and_not_the_form(me: Person) -> None:
    a_person(me, "1991")
    new_participation(me)
    me.tab_to("person")
    me.enter("ali")
    me.wait_for_list()
    me.press("Escape")
    assert not any(each.isVisible() for each in me.lists())
    assert me.widget("person").hasFocus()
    me.press("Down")
    me.wait_for_list()
    me.press("Up")
    assert me.widget("person").hasFocus()


def test_name_that_is_not_chosen_is_told_and_kept(me: Person) -> None:
    new_participation(me)
    me.tab_to("person")
    me.enter("Somebody")
    me.wait_for_list()
    me.press("Escape")
    me.press("Tab")
    me.wait()
    assert "Choose a record" in me.widget("person_problem").property("text")
    me.press("Escape")
    assert me.lines("participation")[0][0] == "Somebody"
    me.press("Return")
    assert me.widget("person").property("text") == "Somebody"


def test_new_person_is_made_in_place_and_used(me: Person) -> None:
    new_participation(me)
    me.tab_to("person")
    me.enter("Serik Omarov")
    me.wait_for_list()
    me.press("Down")
    assert me.found()[-1] == "New: Person “Serik Omarov” …"
    me.press("Return")
    assert me.widget("written").property("text") == "Serik Omarov"
    assert me.widget("save").property("text") == "Save and use"
    me.save()
    assert me.widget("person").property("text") == "Serik Omarov"
    assert me.widget("person").hasFocus()
    me.save()
    (part,) = (each.record for each in me.saved("case").parts)
    assert isinstance(part, Participation)
    assert part.person == me.saved("person").record.id


def test_new_place_given_up_leaves_the_field_as_it_was(me: Person) -> None:
    before = me.services.records.count("place")
    me.go(Place("records", type_name="event", new=True))
    me.fill(title="Rally")
    me.tab_to("place")
    me.enter("Nowhereville")
    me.wait_for_list()
    me.press("Down")
    me.press("Return")
    me.press("Escape")
    me.widget("answer_2").setFocus()
    me.press("Space")
    me.wait()
    assert me.widget("place").property("text") == "Nowhereville"
    assert me.services.records.count("place") == before


def test_person_is_added_to_a_case_and_the_case_leads_back(me: Person) -> None:
    person = a_person(me, "1991")
    case = me.services.records.save(Tree(Case(title="Airport case"))).record.id
    me.go(Place("records", type_name="person", record_id=person))
    me.tab_to("join_participation")
    me.press("Space")
    me.enter("airport")
    me.wait_for_list()
    me.press("Down")
    me.press("Return")
    me.wait()
    assert me.view.record.record_id == case
    assert me.widget("person").property("text") == "Aliyev Askar"
    me.save()
    me.press("Escape")
    me.press("Escape")
    me.wait()
    assert me.view.record.record_id == person
    me.page._open.close(me.view)
    me.go(Place("records", type_name="person", record_id=person))
    used = me.tab_to("used_by")
    me.press("Return")
    me.wait()
    assert used is not None
    assert me.view.record.record_id == case


def test_person_is_added_to_a_new_case(me: Person) -> None:
    person = a_person(me, "1991")
    me.go(Place("records", type_name="person", record_id=person))
    me.tab_to("join_participation")
    me.press("Space")
    me.press("Down")
    me.wait_for_list()
    me.wait()
    me.press("Return")
    assert me.widget("person").property("text") == "Aliyev Askar"
    me.press("Escape")
    me.fill(title="Airport case")
    me.save()
    (part,) = (each.record for each in me.saved("case").parts)
    assert isinstance(part, Participation)
    assert part.person == person
