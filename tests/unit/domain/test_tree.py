# SPDX-License-Identifier: GPL-3.0-or-later
"""Trees and messages: what is kept of a record with its parts, and what errors tell whom."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Damaged, Refused, Unavailable
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, source_text
from kzdesk.domain.record import Record
from kzdesk.domain.records import TYPES, parts_of
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.secret import Secret
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Invalid, Tree, decode_tree, encode_tree

VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.text(max_size=20),
    Kind.LONG_TEXT: st.text(max_size=50),
    Kind.INTEGER: st.none() | st.integers(),
    Kind.BOOLEAN: st.booleans(),
    Kind.DATE: st.none() | st.sampled_from(["2022", "2022-01~", "XXXX", "2020/2021-03-04?"]).map(PartialDate),
    Kind.TERM: st.none() | st.builds(Term, st.integers(1, 20), st.integers(0, 11), st.integers(0, 30)),
    Kind.CHOICE: st.text(max_size=5),
    Kind.CHOICES: st.lists(st.text(max_size=5)).map(tuple),
    Kind.REFERENCE: st.text("0123456789abcdef", max_size=32),
}


def records(cls: type[Record]) -> st.SearchStrategy[Record]:
    values = {item.name: VALUES[item.kind] for item in specs(cls)}
    return st.builds(cls, id=st.text(max_size=5), revision=st.integers(0, 9), **values)


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    def grow(cls: type[Record]) -> Tree:
        kinds = draw(st.lists(st.sampled_from(parts_of(cls.TYPE)), max_size=2)) if parts_of(cls.TYPE) else []
        removed = draw(st.lists(st.sampled_from(kinds).flatmap(records), max_size=1)) if kinds else []
        return Tree(draw(records(cls)), tuple(grow(kind) for kind in kinds), tuple(removed))

    return grow(draw(st.sampled_from(TYPES)))


@given(trees())
def test_tree_comes_back_from_json(tree: Tree) -> None:
    kept = json.loads(json.dumps(encode_tree(tree), ensure_ascii=True))
    assert decode_tree(kept) == tree


@given(trees())
def test_walking_meets_every_record_once_and_wholes_first(tree: Tree) -> None:
    met = list(tree.walk())
    assert met == [tree, *(each for part in tree.parts for each in part.walk())]


def test_fields_of_another_version_are_left_out_or_empty() -> None:
    kept = encode_tree(Tree(Person(occupation="driver", religion="none")))
    kept["values"]["shoe_size"] = 44
    del kept["values"]["religion"]
    assert decode_tree(kept) == Tree(Person(occupation="driver"))


def test_parts_are_told_by_type() -> None:
    names = (Tree(PersonName(given="A")), Tree(PersonName(given="B")))
    assert Tree(Person(), names).parts_named("person_name") == names
    assert Tree(Person(), names).parts_named("custody_episode") == ()


def test_problems_name_their_record() -> None:
    name = PersonName()
    problems = Tree(Person(iin="1"), (Tree(name), Tree(PersonName(given="A")))).problems()
    assert [(type(record), problem.field) for record, problem in problems] == [(Person, "iin"), (PersonName, "written")]
    refusal = Invalid(problems)
    assert (refusal.code, source_text(refusal.message).split(": ")[1][:1]) == ("invalid", "2")


def test_errors_tell_people_everything_and_logs_nothing() -> None:
    message = QT_TRANSLATE_NOOP("test", "No person “{name}”.").format(name="Anna")
    for kind, code in ((Refused, 2), (Damaged, 3), (Unavailable, 4)):
        error = kind(message, code="who")
        assert (str(error), source_text(error.message)) == ("No person “{name}”.", "No person “Anna”.")
        assert "Anna" not in repr(error) + repr(error.message) + str(error.args)
        assert (error.exit_code, error.code) == (code, "who")


def test_message_without_values_is_taken_literally() -> None:
    assert source_text(Message("test", "{not a placeholder}")) == "{not a placeholder}"
    assert Message("test", "{a} {b}").format(a=1, b="{x}").fill("{b}-{a}", source_text) == "{x}-1"


def test_secret_is_shown_only_when_asked() -> None:
    secret = Secret("open sesame")
    assert secret.reveal() == "open sesame"
    shown = f"{secret} {secret!r} {[secret]}"
    assert "sesame" not in shown


@pytest.mark.parametrize("bad", [{"type": "unheard_of"}, {"type": "person", "values": {}}])
def test_broken_trees_are_not_made_up(bad: dict[str, Any]) -> None:
    with pytest.raises(KeyError):
        decode_tree(bad)
