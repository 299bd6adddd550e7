# SPDX-License-Identifier: GPL-3.0-or-later
"""A record with its parts: a person with their names, a case with its people, charges and sentences.

A form edits one tree, and a tree is saved in one transaction.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused
from kzdesk.domain.fields import specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.record import Problem, Record
from kzdesk.domain.records import record_type
from kzdesk.domain.terms import Term

_INVALID = QT_TRANSLATE_NOOP(
    "problems", "This cannot be saved yet: {count} to put right. What you typed is kept as a draft."
)


class Invalid(Refused):
    """A tree has problems; `problems` lists them with the records they belong to."""

    def __init__(self, problems: tuple[tuple[Record, Problem], ...]) -> None:
        """Keep the problems for the form that shows them in place."""
        super().__init__(_INVALID.format(count=len(problems)), code="invalid")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Tree:
    """A record and its parts, each part a tree of its own; `removed` are stored parts taken away by the person."""

    record: Record
    parts: tuple["Tree", ...] = ()
    removed: tuple[Record, ...] = ()

    def parts_named(self, type_name: str) -> tuple["Tree", ...]:
        """Return the direct parts of one type, in order."""
        return tuple(part for part in self.parts if type_name == part.record.TYPE)

    def walk(self) -> Iterator["Tree"]:
        """Yield this tree and all trees within it, wholes before their parts."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def problems(self) -> tuple[tuple[Record, Problem], ...]:
        """Return every problem of the completed records of this tree, with the record it belongs to."""
        return tuple((tree.record, each) for tree in self.walk() for each in tree.record.completed().problems())


def encode_value(kind: Kind, value: Any) -> Any:
    """Return a field's value as JSON can hold it."""
    if kind in (Kind.DATE, Kind.TERM):
        return None if value is None else str(value)
    return list(value) if kind is Kind.CHOICES else value


def decode_value(kind: Kind, value: Any) -> Any:
    """Return a field's value from what `encode_value` gave. Raises `Refused` for a wrong date or term."""
    if value is None:
        return None
    if kind is Kind.DATE:
        return PartialDate(value)
    if kind is Kind.TERM:
        return Term.parse(value)
    return tuple(value) if kind is Kind.CHOICES else value


def encode_tree(tree: Tree) -> dict[str, Any]:
    """Return the tree as JSON can hold it; drafts are kept in this form."""
    record = tree.record
    values = {item.name: encode_value(item.kind, getattr(record, item.name)) for item in specs(type(record))}
    return {
        "type": record.TYPE,
        "id": record.id,
        "revision": record.revision,
        "values": values,
        "parts": [encode_tree(part) for part in tree.parts],
        "removed": [encode_tree(Tree(record)) for record in tree.removed],
    }


def decode_tree(data: dict[str, Any]) -> Tree:
    """Return the tree that `encode_tree` wrote; fields that no longer exist are left out."""
    cls = record_type(data["type"])
    values = {
        item.name: decode_value(item.kind, data["values"][item.name])
        for item in specs(cls)
        if item.name in data["values"]
    }
    record = cls(id=data["id"], revision=data["revision"], **values)
    parts = tuple(decode_tree(part) for part in data["parts"])
    return Tree(record, parts, tuple(decode_tree(item).record for item in data["removed"]))
