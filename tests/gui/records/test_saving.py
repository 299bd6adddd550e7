# SPDX-License-Identifier: GPL-3.0-or-later
"""Problems in their place, deleting, and records that change under an open form."""

import dataclasses
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from kzdesk.domain.fields import with_field
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from tests.gui.records.steps import Person
from tests.mergers import device_vault, hear


def a_person(me: Person, surname: str = "Aliyev", given: str = "Askar") -> Tree:
    name = PersonName(given=given, surname=surname)
    return me.services.records.save(Tree(PersonRecord(), (Tree(name),)))


def test_missing_title_is_told_under_the_field_and_nothing_is_lost(me: Person) -> None:
    me.go(Place("records", type_name="case", new=True))
    me.fill(number="1-17/2022")
    me.save()
    assert "1 to put right" in me.banner()
    assert me.widget("title").hasFocus()
    assert "“Title” is needed" in me.widget("title_problem").property("text")
    assert me.widget("number").property("text") == "1-17/2022"
    me.enter("Airport case")
    assert not me.view.form.top.views["title"].problem.isVisible()
    me.save()
    record = me.saved("case").record
    assert isinstance(record, Case)
    assert (record.title, record.number) == ("Airport case", "1-17/2022")
    assert me.banner() == ""


def test_problem_inside_a_part_opens_that_part(me: Person) -> None:
    a_person(me)
    me.go(Place("records", type_name="case", new=True))
    me.fill(title="Airport case")
    me.tab_to("add_participation")
    me.press("Insert")
    me.pick("person", "Aliyev")
    me.tab_to("add_sentence")
    me.press("Insert")
    me.fill(pronounced="?")
    me.tab_to("add_sentence_component")
    me.press("Insert")
    me.fill(regime="medium")
    for _level in range(3):
        me.press("Escape")
    me.save()
    assert me.widget("term").hasFocus()
    assert "needs its term" in me.widget("term_problem").property("text")
    me.press("Escape")
    assert me.lines("sentence_component")[0][-1] == "⚠ to put right: 1"


def test_problem_of_dates_shows_when_the_field_is_left(me: Person) -> None:
    me.go(Place("records", type_name="event", new=True))
    me.fill(title="Rally", start="5.1.2022", end="4.1.2022")
    assert not me.view.form.top.views["end"].problem.isVisible()
    me.press("Tab")
    assert "before “Began”" in me.widget("end_problem").property("text")


def test_delete_asks_first_and_refuses_what_is_in_use(me: Person) -> None:
    person = a_person(me)
    part = Tree(Participation(person=person.record.id))
    case = me.services.records.save(Tree(Case(title="Airport case"), (part,)))
    me.go(Place("records", type_name="person", text="aliyev"))
    me.press("Down")
    me.press("Delete")
    assert "Delete “Aliyev Askar”" in me.banner()
    me.press("Tab")
    me.press("Space")
    me.wait()
    assert "other records refer to it (1)" in me.banner()
    me.services.records.delete("case", case.record.id)
    me.widget("list").setFocus()
    me.press("Delete")
    me.press("Space")
    assert me.services.records.count("person") == 1
    me.press("Delete")
    me.press("Tab")
    me.press("Space")
    me.wait()
    assert me.banner() == ""
    assert me.services.records.count("person") == 0


def test_delete_from_the_form(me: Person) -> None:
    person = a_person(me)
    me.go(Place("records", type_name="person", record_id=person.record.id))
    me.tab_to("delete")
    me.press("Space")
    me.press("Tab")
    me.press("Space")
    me.wait()
    assert me.services.records.count("person") == 0
    assert me.page._open.top is None


def test_removed_part_can_be_put_back_and_is_deleted_by_saving(me: Person) -> None:
    person = a_person(me)
    me.go(Place("records", type_name="person", record_id=person.record.id))
    me.tab_to("person_name")
    me.press("Delete")
    assert "Removed: Askar Aliyev" in me.banner()
    assert me.page.has_unsaved()
    me.widget("answer_0").setFocus()
    me.press("Space")
    assert not me.page.has_unsaved()
    me.tab_to("person_name")
    me.press("Delete")
    me.save()
    assert me.services.records.load("person", person.record.id).parts == ()


def change(me: Person, tree: Tree, **values: str) -> Tree:
    record = tree.record
    for name, value in values.items():
        record = with_field(record, name, value)
    return me.services.records.save(dataclasses.replace(tree, record=record))


def occupation(me: Person) -> str:
    return str(me.view.form.top.findChildren(QLineEdit, "occupation")[0].text())


def test_untouched_form_shows_a_change_made_elsewhere(me: Person) -> None:
    person = a_person(me)
    me.go(Place("records", type_name="person", record_id=person.record.id))
    change(me, person, occupation="lawyer")
    me.until(lambda: occupation(me) == "lawyer")
    assert me.banner() == ""


def test_edited_form_tells_of_a_change_and_mine_can_stand(me: Person) -> None:
    person = a_person(me)
    me.go(Place("records", type_name="person", record_id=person.record.id))
    me.fill(occupation="journalist")
    change(me, person, occupation="lawyer", ethnicity="Kazakh")
    me.until(lambda: "changed the same field, “Occupation”" in me.banner())
    assert occupation(me) == "journalist"
    me.save()
    assert "changed the same field" in me.banner()
    assert occupation(me) == "journalist"
    me.widget("answer_0").setFocus()
    me.press("Space")
    me.wait()
    assert occupation(me) == "lawyer"
    me.press("Alt+Left")
    me.wait()
    assert occupation(me) == "journalist"
    me.widget("answer_1").setFocus()
    me.press("Space")
    me.save()
    record = me.saved("person").record
    assert isinstance(record, PersonRecord)
    assert record.occupation == "journalist"
    assert record.ethnicity == "Kazakh", "letting mine stand puts back nothing else"


def test_what_another_device_changed_is_saved_together_with_what_is_typed(me: Person, tmp_path: Path) -> None:
    person = a_person(me)
    there = device_vault(tmp_path / "there.kzvault", 77)
    hear(there, me.services.vault)
    with there.transaction() as tx:
        known = tx.records.get(PersonRecord, person.record.id)
        tx.records.put(with_field(known, "ethnicity", "Kazakh"))
        tx.records.put(PersonName(person=known.id, written="Askar Alijew"))
    me.go(Place("records", type_name="person", record_id=person.record.id))
    me.fill(occupation="journalist")
    hear(me.services.vault, there)
    there.close()
    me.until(lambda: "Saving keeps both changes" in me.banner())
    assert occupation(me) == "journalist"
    me.save()
    assert not me.page.has_unsaved()
    assert me.banner() == ""
    tree = me.saved("person")
    assert isinstance(tree.record, PersonRecord)
    assert (tree.record.occupation, tree.record.ethnicity, len(tree.parts)) == ("journalist", "Kazakh", 2)


def test_record_deleted_elsewhere_can_be_saved_anew(me: Person) -> None:
    person = a_person(me)
    me.go(Place("records", type_name="person", record_id=person.record.id))
    me.fill(occupation="journalist")
    me.services.records.delete("person", person.record.id)
    me.until(lambda: "was deleted elsewhere" in me.banner())
    me.save()
    assert me.saved("person").record.id != person.record.id
