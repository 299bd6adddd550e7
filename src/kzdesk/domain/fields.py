# SPDX-License-Identifier: GPL-3.0-or-later
"""One line per field: everything the table, the form, the list, the search and the exports need to know."""

import dataclasses
from collections.abc import Hashable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from kzdesk.domain import groups
from kzdesk.domain.kinds import Kind, Sensitivity
from kzdesk.domain.messages import Message

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """What is known about one field of a record type.

    `vocabulary` names the list a CHOICE or CHOICES field takes its codes from; `target` names the record type
    a REFERENCE points to; `part_of` says that this record is a part of that target; `listed` puts the field
    into the columns of list pages. `coded` says that a text is a code that the program writes, which tells nothing of
    anybody. `internal` marks what a team writes for itself, which no document for anybody outside prints; `special`
    names the consent (`health`, `family`) that must be given before a profile which publishes prints the field.
    `fixed` says that the program writes the value with the record and that it stays for ever; no form offers it.
    `secret` values are keys: nothing shows, searches or prints them, and they stay as well.
    """

    name: str
    kind: Kind
    label: Message
    sensitivity: Sensitivity
    help: Message | None = None
    group: Message = groups.MAIN
    required: bool = False
    vocabulary: str = ""
    target: str = ""
    part_of: bool = False
    listed: bool = False
    coded: bool = False
    internal: bool = False
    special: str = ""
    fixed: bool = False
    secret: bool = False


_EMPTY: dict[Kind, Any] = {
    Kind.TEXT: "",
    Kind.LONG_TEXT: "",
    Kind.INTEGER: None,
    Kind.BOOLEAN: False,
    Kind.DATE: None,
    Kind.TERM: None,
    Kind.CHOICE: "",
    Kind.CHOICES: (),
    Kind.REFERENCE: "",
}


def empty_value(kind: Kind) -> Any:
    """Return the value of a field of this kind that nobody has filled in."""
    return _EMPTY[kind]


def field(kind: Kind, label: Message, sensitivity: Sensitivity, *, default: Any = None, **facts: Any) -> Any:
    """Return a dataclass field that carries its specification; `facts` are those of `FieldSpec`.

    The value is kept out of `repr`, so that no record prints personal data by accident.
    """
    spec = FieldSpec(name="", kind=kind, label=label, sensitivity=sensitivity, **facts)
    value = empty_value(kind) if default is None else default
    return dataclasses.field(default=value, repr=False, metadata={"spec": spec})


def text(label: Message, sensitivity: Sensitivity, **facts: Any) -> Any:
    """Return a field of one line of text."""
    return field(Kind.TEXT, label, sensitivity, **facts)


def long_text(label: Message, sensitivity: Sensitivity, **facts: Any) -> Any:
    """Return a field of paragraphs; an empty line parts two paragraphs."""
    return field(Kind.LONG_TEXT, label, sensitivity, **facts)


def integer(label: Message, sensitivity: Sensitivity, **facts: Any) -> Any:
    """Return a field that holds a whole number or nothing."""
    return field(Kind.INTEGER, label, sensitivity, **facts)


def flag(label: Message, sensitivity: Sensitivity, **facts: Any) -> Any:
    """Return a yes-or-no field, no by default."""
    return field(Kind.BOOLEAN, label, sensitivity, **facts)


def partial_date(label: Message, sensitivity: Sensitivity, **facts: Any) -> Any:
    """Return a field that holds a partial date or nothing."""
    return field(Kind.DATE, label, sensitivity, **facts)


def term(label: Message, sensitivity: Sensitivity, **facts: Any) -> Any:
    """Return a field that holds a term of punishment or nothing."""
    return field(Kind.TERM, label, sensitivity, **facts)


def choice(label: Message, sensitivity: Sensitivity, vocabulary: str, **facts: Any) -> Any:
    """Return a field that holds one code of a vocabulary."""
    return field(Kind.CHOICE, label, sensitivity, vocabulary=vocabulary, **facts)


def choices(label: Message, sensitivity: Sensitivity, vocabulary: str, **facts: Any) -> Any:
    """Return a field that holds several codes of a vocabulary."""
    return field(Kind.CHOICES, label, sensitivity, vocabulary=vocabulary, **facts)


def reference(label: Message, sensitivity: Sensitivity, target: str, **facts: Any) -> Any:
    """Return a field that holds the id of a record of the type named `target`."""
    return field(Kind.REFERENCE, label, sensitivity, target=target, **facts)


def part_of(label: Message, target: str) -> Any:
    """Return the field by which a record belongs to its whole, such as a name to its person."""
    return field(Kind.REFERENCE, label, Sensitivity.P0, target=target, part_of=True, required=True)


@cache
def _specs(record_type: Hashable) -> dict[str, FieldSpec]:
    fields = dataclasses.fields(cast("type[Any]", record_type))
    return {
        item.name: dataclasses.replace(item.metadata["spec"], name=item.name)
        for item in fields
        if "spec" in item.metadata
    }


def with_field(record: T, name: str, value: Any) -> T:
    """Return the record with one field changed."""
    return cast("T", dataclasses.replace(cast("Any", record), **{name: value}))


def specs(record_type: type[Any]) -> tuple[FieldSpec, ...]:
    """Return the specifications of a record type's fields in the order they are declared."""
    return tuple(_specs(cast("Hashable", record_type)).values())


def spec(record_type: type[Any], name: str) -> FieldSpec:
    """Return the specification of one field. Raises `KeyError` when the type has no such field."""
    return _specs(cast("Hashable", record_type))[name]
