# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a record tells about: the people whose consent decides whether it may be printed."""

from collections.abc import Iterable, Mapping
from typing import Final

from kzdesk.domain.fields import specs
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type, whole_of
from kzdesk.domain.records.advocacy import SanctionsTarget
from kzdesk.domain.records.case import Case, Participation
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.violation import Act, Involvement
from kzdesk.store.tx import Tx

_NOBODY: Final[frozenset[str]] = frozenset()
_DIRECT: Final[Mapping[str, str]] = {
    "participation": "person",
    "act": "victim",
    "list_entry": "person",
    "released_person": "person",
    "financial_list_entry": "person",
}
"""The field that names the one person a record tells about, where that is not the person it is a part of."""
_GROUPS: Final = ("case", "event")
_PART_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "intervention": ("person", "case"),
    "information": ("person", "case", "event"),
}
_PROFESSIONALS: Final = frozenset({"lawyer", "judge", "prosecutor", "investigator"})


def together(cls: type[Record]) -> bool:
    """Return whether a record of this type tells about all the people of a case or an event at once."""
    return _root(cls) in _GROUPS


class Concerned:
    """Finds the people, within one transaction, with a bounded number of queries for many records."""

    def __init__(self, tx: Tx) -> None:
        """Read from this transaction; what was found once is remembered."""
        self._records = tx.records
        self._found: dict[tuple[str, str], frozenset[str]] = {}
        self._approved: dict[str, bool] = {}

    def by(self, records: Iterable[Record]) -> dict[str, frozenset[str]]:
        """Return the ids of the people each record tells about, by the record's id; nobody for most reference data."""
        several = list(records)
        if not several:
            return {}
        self._find(several)
        return {each.id: self._found[each.TYPE, each.id] for each in several}

    def lacks_approval(self, record: Record) -> bool:
        """Return whether a record accuses somebody whom two people have not yet approved to name."""
        if isinstance(record, Involvement):
            return bool(record.lacking)
        if isinstance(record, SanctionsTarget):
            return bool(record.lacking)
        target = getattr(record, "target", "") if record.TYPE in ("sanctions_ground", "recommendation_target") else ""
        if target and target not in self._approved:
            found = self._records.by_ids(SanctionsTarget, [target]).get(target)
            self._approved[target] = found is not None and not found.lacking
        return bool(target) and not self._approved[target]

    def _find(self, records: list[Record]) -> None:
        """Fill in whom records of one type tell about; first those of the wholes they belong to."""
        name = records[0].TYPE
        new = [each for each in records if (name, each.id) not in self._found]
        if not new:
            return
        if name in _GROUPS:
            self._find_groups(name, [each.id for each in new])
        elif name in _PART_IN:
            self._find_linked(new)
        elif name == Person.TYPE or name in _DIRECT:
            for each in new:
                person = each.id if name == Person.TYPE else getattr(each, _DIRECT[name])
                self._found[name, each.id] = frozenset({person}) if person else _NOBODY
        else:
            self._find_by_wholes(new)

    def _find_by_wholes(self, records: list[Record]) -> None:
        whole = whole_of(records[0].TYPE)
        field = next((item.name for item in specs(type(records[0])) if item.part_of), "")
        if whole == Person.TYPE:
            for each in records:
                self._found[each.TYPE, each.id] = frozenset({getattr(each, field)})
            return
        if whole and _root(record_type(whole)) in (*_GROUPS, *_DIRECT, Person.TYPE):
            self._find_ids(whole, {getattr(each, field) for each in records})
        for each in records:
            self._found[each.TYPE, each.id] = self._found.get((whole, getattr(each, field, "")), _NOBODY)

    def _find_ids(self, name: str, ids: Iterable[str]) -> None:
        unknown = [each for each in ids if each and (name, each) not in self._found]
        if unknown and name in _GROUPS:
            self._find_groups(name, unknown)
        elif unknown:
            self._find(list(self._records.by_ids(record_type(name), unknown).values()))

    def _find_groups(self, name: str, ids: list[str]) -> None:
        """Find everybody in a case but those whose work it is, and every victim of an event."""
        if name == Case.TYPE:
            taking_part = self._records.grouped(Participation, "case", ids)
            people = {
                key: frozenset(each.person for each in several if each.role not in _PROFESSIONALS)
                for key, several in taking_part.items()
            }
        else:
            acts = self._records.grouped(Act, "event", ids)
            people = {key: frozenset(each.victim for each in several) for key, several in acts.items()}
        for each in ids:
            self._found[name, each] = people.get(each, _NOBODY)

    def _find_linked(self, records: list[Record]) -> None:
        fields = _PART_IN[records[0].TYPE]
        groups = {name: {getattr(each, name) for each in records} for name in fields if name in _GROUPS}
        for name, ids in groups.items():
            self._find_ids(name, ids)
        for each in records:
            found: set[str] = {person for name in fields if name == Person.TYPE and (person := getattr(each, name))}
            for name in groups:
                found |= self._found.get((name, getattr(each, name)), _NOBODY)
            self._found[each.TYPE, each.id] = frozenset(found)


def _root(cls: type[Record]) -> str:
    """Return the type that says whom a record tells about: itself, or the nearest whole that does."""
    name = cls.TYPE
    while whole_of(name) and name not in (*_DIRECT, *_GROUPS, Person.TYPE):
        name = whole_of(name)
    return name
