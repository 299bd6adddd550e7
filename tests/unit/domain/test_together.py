# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed in an open form and what was stored meanwhile: both are kept, and what both changed is told."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.fields import with_field
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.together import put_together
from kzdesk.domain.tree import Tree

FIELDS = ("occupation", "public_bio", "note")
CHANGES = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(["a", "b", ""]), max_size=3)
BASE = Tree(
    Person(id="p", revision=1, occupation="a", public_bio="a"),
    (Tree(PersonName(id="n", revision=1, person="p", written="Aigul", sort_key="a")),),
)


def changed(tree: Tree, values: dict[str, str], *, revision: int = 1) -> Tree:
    record = tree.record
    for name, value in values.items():
        record = with_field(record, name, value)
    return dataclasses.replace(tree, record=with_field(record, "revision", revision))


@given(CHANGES, CHANGES)
def test_each_field_holds_what_was_changed_and_clashes_are_told(mine: dict[str, str], theirs: dict[str, str]) -> None:
    found = put_together(BASE, changed(BASE, mine), changed(BASE, theirs, revision=2))
    for name in FIELDS:
        before = getattr(BASE.record, name)
        typed, there = mine.get(name, before), theirs.get(name, before)
        assert getattr(found.tree.record, name) == (typed if typed != before else there)
        both = typed != before and there not in (before, typed)
        assert (name in {clash.field for clash in found.clashes}) == both
    assert found.tree.record.revision == 2
    assert found.tree.parts == BASE.parts


def name(found: Tree) -> PersonName:
    record = found.parts[0].record
    assert isinstance(record, PersonName)
    return record


def with_name(part: Tree, *more: Tree) -> Tree:
    return dataclasses.replace(BASE, parts=(part, *more))


def test_parts_are_put_together_by_their_ids() -> None:
    typed = with_name(changed(BASE.parts[0], {"written": "Aigül"}), Tree(PersonName(written="mine")))
    stored = with_name(
        changed(BASE.parts[0], {"sort_key": "b"}, revision=2), Tree(PersonName(id="t", written="theirs"))
    )
    found = put_together(BASE, typed, stored)
    assert found.clashes == ()
    assert (name(found.tree).written, name(found.tree).sort_key, name(found.tree).revision) == ("Aigül", "b", 2)
    assert {part.record.id for part in found.tree.parts} == {"n", "", "t"}


def test_a_part_taken_away_by_one_goes_unless_the_other_changed_it() -> None:
    without = dataclasses.replace(BASE, parts=())
    removed = dataclasses.replace(without, removed=(BASE.parts[0].record,))
    edited = with_name(changed(BASE.parts[0], {"written": "Aigül"}))
    assert put_together(BASE, BASE, without).tree.parts == ()
    taken = put_together(BASE, removed, BASE)
    assert (taken.tree.parts, taken.clashes) == ((), ())
    assert [each.id for each in taken.tree.removed] == ["n"]
    theirs = put_together(BASE, removed, edited)
    assert [clash.field for clash in theirs.clashes] == [""]
    mine = put_together(BASE, edited, without)
    assert [clash.field for clash in mine.clashes] == [""]
    assert (name(mine.tree).id, name(mine.tree).revision, name(mine.tree).written) == ("", 0, "Aigül")
