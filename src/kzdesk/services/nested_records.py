# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds records written down as nested objects, as the demonstration data is.

An object names its `type` and gives fields by name; `parts` are records that belong to it, numbered in the order they
stand. A long text may be a list of lines. `@key` in a reference stands for the record of that `key` in the same text,
or for one that is there already.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import FieldSpec, specs
from kzdesk.domain.kinds import Kind
from kzdesk.domain.records import record_type
from kzdesk.domain.stamps import derived_id
from kzdesk.domain.terms import Term
from kzdesk.services.adding import Adder

_OWN: Final = ("type", "key", "parts")
Object = Mapping[str, Any]


class NestedRecords:
    """Adds the records of one text. Their ids follow from its name, so that adding it again adds nothing."""

    def __init__(self, adder: Adder, name: str, known: Callable[[str], str]) -> None:
        """Call the text `name`; `known` returns the id for a key of a record that is there already."""
        self._adder = adder
        self._name = name
        self._known = known
        self.keys: dict[str, str] = {}

    def add(self, objects: Iterable[Object]) -> None:
        """Add records with their parts. Raises `Refused` when one breaks a rule of its type."""
        for place, each in enumerate(objects):
            self._add(each, str(place), place, "")

    def _add(self, each: Object, path: str, place: int, whole: str) -> None:
        cls = record_type(each["type"])
        fields = {item.name: item for item in specs(cls)}
        values = {name: self._value(fields[name], told) for name, told in each.items() if name not in _OWN}
        values |= {name: whole for name, item in fields.items() if item.part_of and whole}
        if "position" in fields:
            values.setdefault("position", place)
        record_id = derived_id("nested", self._name, path)
        self._adder.add(cls(id=record_id, **values), 0)
        if key := each.get("key"):
            self.keys[key] = record_id
        for number, part in enumerate(each.get("parts", ())):
            self._add(part, f"{path}.{number}", number, record_id)

    def _value(self, item: FieldSpec, told: Any) -> Any:
        if item.kind is Kind.REFERENCE and told.startswith("@"):
            key = told[1:]
            return self.keys[key] if key in self.keys else self._known(key)
        match item.kind:
            case Kind.DATE:
                return PartialDate(told)
            case Kind.TERM:
                return Term.parse(told)
            case Kind.CHOICES:
                return tuple(told)
            case Kind.LONG_TEXT if isinstance(told, list):
                return "\n".join(told)
        return told
