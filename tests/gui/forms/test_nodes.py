# SPDX-License-Identifier: GPL-3.0-or-later
"""The tree being edited: what is typed and no value, what was stored of it, and standing over another change."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.records.case import Case, Charge, Participation
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.nodes import Node, rebased


def person(*names: PersonName, record: Person | None = None) -> Tree:
    return Tree(record or Person(id="p", revision=1), tuple(Tree(name) for name in names))


def name(record_id: str, surname: str, revision: int = 1) -> PersonName:
    return PersonName(id=record_id, revision=revision, person="p", surname=surname, written=surname, script="latin")


@given(st.dictionaries(st.sampled_from(["opened", "0/person", "1/0/stage_date", "1/1/provision"]), st.text(min_size=1)))
def test_text_that_is_no_value_goes_into_a_draft_and_back(texts: dict[str, str]) -> None:
    charges = (Tree(Charge()), Tree(Charge()))
    tree = Tree(Case(title="t"), (Tree(Participation()), Tree(Participation(), charges)))
    node = Node(tree)
    node.put_raw_texts(texts)
    assert node.raw_texts() == texts
    assert node.tree() == tree


def test_texts_of_parts_that_are_gone_are_left_out() -> None:
    node = Node(Tree(Case(title="t")))
    node.put_raw_texts({"7/person": "x", "nowhere": "y", "opened": "5.1"})
    assert node.raw_texts() == {"opened": "5.1"}


def test_what_was_stored_is_taken_over_in_its_order() -> None:
    node = Node(person(record=Person()))
    node.add("person_name").change("surname", "B", "")
    node.add("person_name").change("surname", "A", "")
    stored = person(name("1", "A"), dataclasses.replace(name("2", "B"), sort_key=""), record=Person(id="p", revision=1))
    assert node.adopt(stored)
    assert node.tree() == stored


def test_part_that_was_not_stored_is_noticed() -> None:
    node = Node(person(record=Person()))
    node.add("person_name").change("surname", "B", "")
    assert not node.adopt(person())


def test_mine_stands_over_what_was_stored_and_loses_no_part_of_it() -> None:
    mine = Tree(
        Person(id="p", revision=1, occupation="mine"),
        (Tree(name("1", "changed by me")), Tree(PersonName(surname="new"))),
        (name("2", "removed by me"),),
    )
    stored = person(
        name("1", "changed there", 2),
        name("2", "removed by me", 3),
        name("3", "added there"),
        record=Person(id="p", revision=5, occupation="theirs"),
    )
    tree = rebased(mine, stored)
    assert tree.record == Person(id="p", revision=5, occupation="mine")
    assert [(part.record.id, part.record.revision) for part in tree.parts] == [("1", 2), ("", 0), ("3", 1)]
    assert tree.parts[0].record == name("1", "changed by me", 2)
    assert tree.removed == (name("2", "removed by me", 3),)


def test_part_deleted_there_is_made_anew_when_mine_stands() -> None:
    tree = rebased(person(name("1", "A")), person())
    assert [(part.record.id, part.record.revision) for part in tree.parts] == [("", 0)]


def test_removed_new_part_is_not_deleted_and_can_be_put_back() -> None:
    node = Node(person(name("1", "A")))
    added = node.add("person_name")
    node.remove(added)
    assert node.removed == []
    first = node.parts[0]
    node.remove(first)
    node.restore(first, 0)
    assert node.tree() == person(name("1", "A"))
