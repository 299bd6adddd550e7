# SPDX-License-Identifier: GPL-3.0-or-later
"""What contradicts is told while one types, without taking the cursor and without storing anything."""

import dataclasses

from PySide6.QtWidgets import QLabel

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from tests.gui.keyboard import focused
from tests.gui.records.steps import Person


def told(me: Person) -> str:
    """The line under the record; empty when there is none."""
    lines = [each for each in me.page.findChildren(QLabel, "live_finding") if each.isVisible()]
    return lines[0].text() if lines else ""


def a_case(me: Person) -> Tree:
    """A stored case with two sentences of one person, in their order."""
    person = me.services.records.save(Tree(PersonRecord(), (Tree(PersonName(given="Askar", surname="Aliyev")),)))
    sentences = [
        Tree(Sentence(pronounced=PartialDate(day), level=level), (Tree(SentenceComponent(term=Term(4))),))
        for day, level in (("2022-05-10", "first"), ("2023-05-10", "appeal"))
    ]
    part = Tree(Participation(person=person.record.id), tuple(sentences))
    return me.services.records.save(Tree(Case(title="Airport case"), (part,)))


def test_a_contradiction_is_told_while_one_types_and_nothing_is_stored(me: Person) -> None:
    case = a_case(me)
    appeal = case.parts[0].parts_named("sentence")[1].record
    place = Place("records", "case", case.record.id, part=appeal.id, field="pronounced")
    me.go(place)
    field = focused()
    assert field.objectName() == "pronounced"
    assert told(me) == ""
    me.press("Ctrl+A")
    me.enter("10.5.2021")
    me.until(lambda: "The sentence on appeal is dated 10 May 2021" in told(me))
    assert told(me).startswith("⚠ 1 of ")
    assert focused() is field
    assert me.services.records.load("case", case.record.id) == case
    me.press("Ctrl+A")
    me.enter("10.5.202")
    me.until(lambda: told(me) == "")
    me.enter("3")
    me.press("Tab")
    me.wait()
    assert told(me) == ""


def test_a_key_leads_round_the_fields_that_contradict(me: Person) -> None:
    case = a_case(me)
    first, appeal = (each.record for each in case.parts[0].parts_named("sentence"))
    with me.services.vault.transaction() as tx:
        tx.records.put(dataclasses.replace(appeal, pronounced=PartialDate("2021-05-10")))  # type: ignore[call-arg]
    me.go(Place("records", "case", case.record.id))
    me.until(lambda: "The sentence on appeal is dated 10 May 2021" in told(me))
    days = set()
    for _ in range(2):
        me.press("F8")
        me.wait()
        assert focused().objectName() == "pronounced"
        days.add(focused().property("text"))
    assert days == {"10.5.2022", "10.5.2021"}
    assert first.id != appeal.id


def test_what_contradicts_in_a_new_record_leads_to_its_parts_and_goes_when_it_is_put_right(me: Person) -> None:
    me.go(Place("records", type_name="recommendation", new=True))
    me.fill(wording="to open the hearing of 31 June 2022.")
    me.until(lambda: "names a day that does not exist" in told(me))
    me.save()
    assert "names a day that does not exist" in told(me)
    me.press("Ctrl+A")
    me.enter("to open the hearing of 30 June 2022.")
    me.until(lambda: told(me) == "")
