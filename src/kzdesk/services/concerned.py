# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a record tells about: the people whose consent decides whether it may be printed.

Every type of record stands in exactly one of the tables below. One that stands in none tells of somebody unknown, and
nothing of it is printed.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from kzdesk.domain.fields import specs
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type, whole_of
from kzdesk.domain.records.advocacy import Recommendation, RecommendationTarget, SanctionsTarget
from kzdesk.domain.records.case import Case, Event, Participation
from kzdesk.domain.records.listing import ListEntry, ListGroup
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.violation import Act, Involvement
from kzdesk.store.tx import Tx

UNKNOWN: Final = ""
"""Somebody whom nobody could ask: a person who is not on record, or a record whose people were deleted."""
_SOMEBODY: Final = frozenset({UNKNOWN})
_NOBODY: Final[frozenset[str]] = frozenset()
OF_NOBODY: Final = frozenset({
    *("place", "place_membership", "facility", "organisation", "provision", "source", "text_block"),
    *("edition", "list_section", "report", "submitter", "report_chapter", "report_paragraph"),
    *("earlier_recommendation", "recommendation", "recommendation_target", "sanctions_target", "sanctions_ground"),
})  # fmt: skip
"""Reference data, and texts that a team writes to be printed. Whom they name, nobody can ask; whoever writes knows."""
OF_PEOPLE: Final[Mapping[str, tuple[str, ...]]] = {
    "participation": ("person",),
    "act": ("victim",),
    "list_entry": ("person",),
    "person_relation": ("person", "other_person"),
    "financial_list_entry": ("person",),
    "intervention": ("person", "case"),
    "information": ("person", "case", "event"),
}
"""The fields that name the people a record tells about, or the case or event whose people they are."""
OF_WHOLE: Final = frozenset({
    *("person_name", "custody_episode", "consent", "prior_publication", "restriction", "list_assessment"),
    *("charge", "sentence", "sentence_component", "involvement", "ill_treatment"),
    *("hearing", "observation", "answer", "event_link"),
})  # fmt: skip
"""Parts that tell of the people their whole tells of."""
GROUPS: Final[Mapping[str, tuple[type[Participation | Act | ListEntry], str, str]]] = {
    Case.TYPE: (Participation, "case", "person"),
    Event.TYPE: (Act, "event", "victim"),
    ListGroup.TYPE: (ListEntry, "group", "person"),
}
"""Records that tell of several people at once: through records of which type, by which field, who."""
PROFESSIONALS: Final = frozenset({"lawyer", "judge", "prosecutor", "investigator"})


def together(cls: type[Record]) -> bool:
    """Return whether a record of this type tells about all the people of a case, an event or a group at once."""
    name = cls.TYPE
    while name in OF_WHOLE:
        name = whole_of(name)
    return name in GROUPS


class Concerned:
    """Finds the people, within one transaction, with a bounded number of queries for many records."""

    def __init__(self, tx: Tx) -> None:
        """Read from this transaction; what was found once of a stored record is remembered."""
        self._records = tx.records
        self._stored: dict[tuple[str, str], frozenset[str]] = {}
        self._approved: dict[str, bool] = {}

    def by(self, records: Iterable[Record]) -> list[frozenset[str]]:
        """Return the ids of the people each record tells about, in order: nobody, or `UNKNOWN` for whom nobody asked.

        What counts is what the record says, not what is stored of it. The records are of one type.
        """
        several = list(records)
        if not several:
            return []
        self._prepare(several)
        return [self._one(each) for each in several]

    def lacks_approval(self, record: Record) -> bool:
        """Return whether a record accuses somebody whom two people have not yet approved to name."""
        if isinstance(record, (Involvement, SanctionsTarget)):
            return bool(record.lacking)
        if isinstance(record, Recommendation):
            named = self._records.parts(RecommendationTarget, record.id)
            return any(self._unapproved(each.target) for each in named)
        is_part = record.TYPE in ("sanctions_ground", RecommendationTarget.TYPE)
        return is_part and self._unapproved(getattr(record, "target", UNKNOWN))

    def _unapproved(self, target: str) -> bool:
        if target not in self._approved:
            found = self._records.by_ids(SanctionsTarget, [target]).get(target)
            self._approved[target] = found is not None and not found.lacking
        return not self._approved[target]

    def _one(self, record: Record) -> frozenset[str]:
        name = record.TYPE
        if name == Person.TYPE:
            return frozenset({record.id})
        if name in OF_NOBODY:
            return _NOBODY
        if name in OF_PEOPLE:
            return self._by_fields(record)
        if name in GROUPS:
            return self._stored.get((name, record.id), _SOMEBODY)
        if name in OF_WHOLE:
            whole, whole_id = whole_of(name), _whole_id(record)
            return frozenset({whole_id}) if whole == Person.TYPE else self._stored.get((whole, whole_id), _SOMEBODY)
        return _SOMEBODY

    def _by_fields(self, record: Record) -> frozenset[str]:
        """Return the people of all the fields that are filled in; of none somebody unknown."""
        if record.TYPE == "financial_list_entry" and getattr(record, "match_status", "") != "confirmed":
            return _SOMEBODY
        found: set[str] = set()
        for name in OF_PEOPLE[record.TYPE]:
            value, target = getattr(record, name), _target(record, name)
            if value and target == Person.TYPE:
                found.add(value)
            elif value:
                found |= self._stored.get((target, value), _NOBODY)
        return frozenset(found) or _SOMEBODY

    def _prepare(self, records: list[Record]) -> None:
        """Read what is needed of the cases, events, groups and wholes of records of one type."""
        name = records[0].TYPE
        if name in GROUPS:
            self._find(name, {each.id for each in records})
        elif name in OF_WHOLE and whole_of(name) != Person.TYPE:
            self._find(whole_of(name), {_whole_id(each) for each in records})
        for field in OF_PEOPLE.get(name, ()):
            if (target := _target(records[0], field)) in GROUPS:
                self._find(target, {getattr(each, field) for each in records})

    def _find(self, name: str, ids: set[str]) -> None:
        """Find the people of stored records of one type."""
        unknown = sorted(each for each in ids if each and (name, each) not in self._stored)
        if not unknown:
            return
        if name in GROUPS:
            self._find_groups(name, unknown)
            return
        live = list(self._records.by_ids(record_type(name), unknown).values())
        if live:
            self._prepare(live)
        self._stored |= {(name, each.id): self._one(each) for each in live}

    def _find_groups(self, name: str, ids: list[str]) -> None:
        """Find everybody in a case but those whose work it is, every victim of an event, everybody in a group."""
        cls, field, who = GROUPS[name]
        parts = self._records.grouped(cls, field, ids)
        for each in ids:
            asked = [part for part in parts.get(each, ()) if getattr(part, "role", "") not in PROFESSIONALS]
            self._stored[name, each] = frozenset(getattr(part, who) for part in asked)


def _whole_id(record: Record) -> str:
    return next((str(getattr(record, item.name)) for item in specs(type(record)) if item.part_of), UNKNOWN)


def _target(record: Record, field: str) -> str:
    return next(item.target for item in specs(type(record)) if item.name == field)
