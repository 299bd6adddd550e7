# SPDX-License-Identifier: GPL-3.0-or-later
"""One record of the full JSON export: how it stands, not how it came to stand so (docs/formats/vault-json.md)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from kzdesk.domain.fold import DELETED, Folded, Head
from kzdesk.domain.operations import REFERENCE

PEOPLE: Final = "people"
PROGRAM: Final = "program"
NOBODY: Final = "nobody"


@dataclass(frozen=True, slots=True)
class Step:
    """One operation that makes a record stand as it is told: its action and the values it writes, by field."""

    action: str
    values: Mapping[str, Any]


def told(folded: Folded) -> dict[str, Any]:
    """Return a record as JSON tells it.

    `fields` gives the value that is shown of every field that anybody wrote, `others` those that stand beside it, where
    several people wrote without knowing of each other. What the program brought along is named under `program`.
    """
    fields = {name: heads[0].value for name, heads in folded.heads.items() if name != DELETED}
    record: dict[str, Any] = {
        "type": folded.record_type,
        "id": folded.record_id,
        "created_by": _creator(folded),
        "fields": dict(sorted(fields.items())),
    }
    if brought := sorted(name for name in fields if _brought(folded.heads[name][0])):
        record["program"] = brought
    others = {name: _others(heads) for name, heads in sorted(folded.heads.items()) if name != DELETED}
    if differing := {name: values for name, values in others.items() if values}:
        record["others"] = differing
    if marks := folded.heads.get(DELETED):
        record["deleted"] = folded.deleted
        record["marks"] = list(dict.fromkeys(head.value for head in marks))
        record["disputed"] = DELETED in folded.conflicts
    return record


def steps(record: Mapping[str, Any]) -> Iterator[Step]:
    """Yield the operations by which people make a record stand as it is told; what the program brought is left out.

    All are written by one device, and none replaces the values of another. Of several values the shown one comes last.
    """
    brought, others = set(record.get("program", ())), record.get("others", {})
    values = {
        name: [*reversed(others.get(name, ())), value]
        for name, value in record["fields"].items()
        if name not in brought
    }
    marks: list[bool] = record.get("marks", [])
    disputed = record.get("disputed", False)
    rounds = _rounds(values)
    first = {} if disputed else rounds.pop(0)
    if record["created_by"] == PEOPLE:
        yield Step("create", first)
    elif first:
        yield Step("update", first)
    if disputed:
        yield from _marked(sorted(marks, reverse=True))
    for each in rounds:
        if each:
            yield Step("update", each)
    if not disputed:
        yield from _marked(sorted(marks))


def _rounds(values: Mapping[str, list[Any]]) -> list[dict[str, Any]]:
    """Return what is written in one operation after the other so that every value of each field stands."""
    most = max((len(several) for several in values.values()), default=1)
    found: list[dict[str, Any]] = [{} for _ in range(most)]
    for name, several in values.items():
        for place, value in enumerate(several):
            found[most - len(several) + place if len(several) > 1 else 0][name] = value
    return found


def _marked(marks: list[bool]) -> Iterator[Step]:
    for mark in marks:
        yield Step("delete" if mark else "revive", {DELETED: mark})


def _others(heads: tuple[Head, ...]) -> list[Any]:
    """Return the values that stand beside the shown one, each once."""
    found: list[Any] = []
    for head in heads[1:]:
        if head.value != heads[0].value and head.value not in found:
            found.append(head.value)
    return found


def _creator(folded: Folded) -> str:
    if not folded.created:
        return NOBODY
    return PROGRAM if all(each.device == REFERENCE.device for each in folded.created) else PEOPLE


def _brought(head: Head) -> bool:
    return head.operation.device == REFERENCE.device
