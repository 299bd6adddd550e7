# SPDX-License-Identifier: GPL-3.0-or-later
"""Entering people and cases in the real window, with nothing but the keyboard."""

from typing import TypeVar

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.person import Person as PersonRecord
from kzdesk.domain.records.person import PersonName
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.gui.page import Place
from tests.gui.records.steps import Person

R = TypeVar("R", bound=Record)


def parts(tree: Tree, cls: type[R]) -> list[R]:
    return [part.record for part in tree.walk() if isinstance(part.record, cls)]


def enter_person(me: Person) -> None:
    """Three names, the Latin one preferred for reports, and custody."""
    me.press("Ctrl+N")
    me.press("Insert")
    me.fill(given="Askar", surname="Aliyev", name_kind="name used in r")
    me.press("Ctrl+Shift+Return")
    me.fill(given="Аскар", surname="Алиев", patronymic="Серикович")
    me.press("Ctrl+Shift+Return")
    me.fill(given="Асқар", surname="Әлиев")
    me.press("Ctrl+Return")
    me.fill(birth_date="12.1985", occupation="journalist")
    me.tab_to("add_custody_episode")
    me.press("Space")
    me.fill(custody_kind="custody pend", start="5.1.2022")
    me.press("Escape")
    me.save()


def test_person_with_three_names_and_custody(me: Person) -> None:
    enter_person(me)
    tree = me.saved("person")
    assert isinstance(tree.record, PersonRecord)
    assert tree.record.birth_date == PartialDate("1985-12")
    assert tree.record.occupation == "journalist"
    names = {(each.written, each.script, each.name_kind, each.sort_key) for each in parts(tree, PersonName)}
    assert names == {
        ("Askar Aliyev", "latin", "report_preferred", ""),
        ("Аскар Серикович Алиев", "ru_cyrl", "official", "Алиев Аскар"),
        ("Асқар Әлиев", "kk_cyrl", "official", "Әлиев Асқар"),
    }
    (custody,) = parts(tree, CustodyEpisode)
    assert custody.start == PartialDate("2022-01-05")
    assert custody.custody_kind
    assert not me.page.has_unsaved()
    assert me.services.drafts.all() == ()


def test_case_with_two_charges_and_a_sentence(me: Person) -> None:
    enter_person(me)
    for article, wording in (("272", "mass riots"), ("174", "inciting discord")):
        me.services.records.save(Tree(Provision(article=article, report_wording=wording)))
    me.go(Place("records", type_name="case", new=True))
    me.fill(title="Airport case", number="1-17/2022", opened="1.2022")
    me.tab_to("add_participation")
    me.press("Insert")
    me.pick("person", "алиев")
    for wording in ("riots", "discord"):
        me.tab_to("add_charge")
        me.press("Insert")
        me.pick("provision", wording)
        me.press("Escape")
    me.tab_to("add_sentence")
    me.press("Insert")
    me.fill(pronounced="12.12.2022")
    me.tab_to("add_sentence_component")
    me.press("Insert")
    me.fill(term="6.5y", regime="medium")
    me.save()
    tree = me.saved("case")
    assert [each.person for each in parts(tree, Participation)] == [me.saved("person").record.id]
    assert len({each.provision for each in parts(tree, Charge)}) == 2
    (sentence,) = parts(tree, Sentence)
    assert sentence.pronounced == PartialDate("2022-12-12")
    (component,) = parts(tree, SentenceComponent)
    assert component.term == Term(6, 6)
    assert component.regime
    assert not me.page.has_unsaved()
    for _level in range(4):
        me.press("Escape")
    assert me.widget("list").isVisible()
