# SPDX-License-Identifier: GPL-3.0-or-later
"""A tree of any record type with something in every field, and forms to show it."""

import dataclasses
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import FieldSpec, specs, with_field
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import source_text
from kzdesk.domain.record import Record
from kzdesk.domain.records import parts_of, record_type, whole_of
from kzdesk.domain.terms import Term
from kzdesk.domain.tree import Tree
from kzdesk.gui.forms.context import FormContext
from kzdesk.gui.forms.nodes import Node
from kzdesk.gui.jobs import JobRunner
from kzdesk.services.desk import Services

HOSTILE = {
    "markup": "<b>bold</b> <i>unclosed <img src='file:///etc/passwd'> & &amp; <a href=\"x\">",
    "bidi": "a\u202eevil\u2066b\u2069\u200f\u061cc",
    "emoji": "👩‍👩‍👧‍👦 🇰🇿 e\u0301",
    "kazakh": "Әәғқңөұүһі Ёё „кавычки“ – тире",
    "spaces": "  no\u00a0break\u2009thin  ",
    "format": "{0} {name} %s %1 %n ${x} \\n",
}


def tree_of(services: Services, type_name: str, text: str) -> Tree:
    """A tree with this text in every field of text, as far as the rules allow it, and parts of every type."""
    cls = record_type(type_name)
    record = cls()
    for item in specs(cls):
        if not item.part_of:
            record = with_field(record, item.name, _value(services, item, text))
    for _round in range(3):
        for problem in record.completed().problems():
            record = with_field(record, problem.field, _plain(record, problem.field))
    return Tree(record, tuple(tree_of(services, part.TYPE, text) for part in parts_of(type_name)))


def _plain(record: Record, name: str) -> Any:
    """A value that the rule of the field allows where the hostile one was refused."""
    item = next(each for each in specs(type(record)) if each.name == name)
    if item.kind in (Kind.TEXT, Kind.LONG_TEXT):
        return "text" if item.required else ""
    return getattr(record, name) if item.required else type(record).__dataclass_fields__[name].default


def _value(services: Services, item: FieldSpec, text: str) -> Any:
    simple: dict[Kind, Any] = {
        Kind.TEXT: text,
        Kind.LONG_TEXT: text,
        Kind.INTEGER: 7,
        Kind.BOOLEAN: True,
        Kind.DATE: PartialDate("2022-01-05"),
        Kind.TERM: Term(6, 6),
    }
    if item.kind in simple:
        return simple[item.kind]
    if item.kind is Kind.REFERENCE:
        return "" if whole_of(item.target) else plain_record(services, item.target)
    codes = tuple(each.code for each in services.vocabularies.terms(item.vocabulary)[:2])
    return codes[0] if item.kind is Kind.CHOICE else codes


def plain_record(services: Services, type_name: str) -> str:
    """The id of a stored record of a type with what it needs and nothing else."""
    cls = record_type(type_name)
    record = cls()
    for item in specs(cls):
        if item.required and not item.part_of and item.kind is not Kind.REFERENCE:
            record = with_field(record, item.name, _value(services, item, "plain"))
    return services.records.save(Tree(record)).record.id


def context_of(services: Services, jobs: JobRunner, tree: Tree) -> FormContext:
    """What a form of this tree works with; an error that no field shows fails the test."""

    def problem(error: Exception) -> None:
        raise error

    context = FormContext(services, jobs, source_text, problem, Node(tree))
    for node in context.root.walk():
        for item in specs(type(node.record)):
            if item.kind is Kind.REFERENCE and not item.part_of and (value := getattr(node.record, item.name)):
                context.titles[value] = services.records.choice(item.target, value).title
    return context


def same(first: Tree, second: Tree) -> bool:
    """Whether two trees hold the same values, whatever their ids."""
    left, right = ({k: v for k, v in dataclasses.asdict(t.record).items() if k not in _ids(t)} for t in (first, second))
    return left == right and all(same(a, b) for a, b in zip(first.parts, second.parts, strict=True))


def _ids(tree: Tree) -> set[str]:
    return {"id", "revision", *(item.name for item in specs(type(tree.record)) if item.part_of)}
