# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading records for a document: every record comes with nothing in it that may not be printed.

Whoever gathers facts for a document is given this instead of the store, so no document can print what its profile
or a person's consent does not allow. What was left out, and whom the document shows, is remembered.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar, cast

from kzdesk.domain.disclosure import (
    Profile,
    Reason,
    Standing,
    Withheld,
    holds_something,
    lowest,
    pseudonym,
    reason_against,
    redacted,
)
from kzdesk.domain.fields import specs, with_field
from kzdesk.domain.record import Record
from kzdesk.domain.records.listing import ListEntry
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.domain.records.place import Place
from kzdesk.domain.records.publication import PriorPublication
from kzdesk.domain.records.violation import Involvement
from kzdesk.services.concerned import Concerned, together
from kzdesk.services.disclosure_keys import pseudonym_key
from kzdesk.services.list_facts import Judgement, judgements
from kzdesk.services.standings import Standings
from kzdesk.store.tx import Tx

R = TypeVar("R", bound=Record)
_REGIONS = ("oblast", "republican_city", "country")


class DisclosedRecords:
    """Reads like the store within one transaction, and gives redacted records only."""

    def __init__(self, tx: Tx, profile: Profile, somebody: str) -> None:
        """Disclose for a profile; `somebody` is the word before a pseudonym, in the document's language."""
        self._tx = tx
        self._somebody = somebody
        self._key = pseudonym_key(tx, profile.code)
        self._concerned = Concerned(tx)
        self._standings = Standings(tx, profile)
        self._perpetrators: set[str] = set()
        self._listed: set[str] = set()
        self._withheld: dict[Withheld, None] = {}
        self._shown: dict[str, Standing] = {}
        self.profile = profile

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """What was left out so far, in the order it was met."""
        return tuple(self._withheld)

    @property
    def shown(self) -> Mapping[str, Standing]:
        """Whom the document shows so far, by name or under a pseudonym, by person id."""
        return self._shown

    @property
    def overrides(self) -> Mapping[str, PriorPublication]:
        """The earlier publications that stand in for a consent to be named, by person id."""
        return self._standings.overrides

    @property
    def withdrawn(self) -> frozenset[str]:
        """The people listed so far who took consent to be named back: a list that has them must be put right."""
        return frozenset(self._listed & self._standings.withdrawn)

    def standing(self, person_id: str) -> Standing:
        """Return how a person may be shown."""
        return self._standings.of([person_id])[person_id]

    def get(self, cls: type[R], record_id: str) -> R:
        """Return a record. Raises `Refused` when it does not exist or was deleted."""
        return self._disclose([self._tx.records.get(cls, record_id)])[0]

    def exists(self, cls: type[Record], record_id: str) -> bool:
        """Return whether a live record has this id."""
        return self._tx.records.exists(cls, record_id)

    def parts(self, cls: type[R], whole_id: str) -> tuple[R, ...]:
        """Return the records of type `cls` that are parts of a record, in their order."""
        return tuple(self._disclose(self._tx.records.parts(cls, whole_id)))

    def grouped(self, cls: type[R], field: str, values: Iterable[str]) -> dict[str, tuple[R, ...]]:
        """Return the records whose `field` holds one of the values, by that value, in the type's own order."""
        found = self._tx.records.grouped(cls, field, values)
        disclosed = iter(self._disclose([each for several in found.values() for each in several]))
        return {value: tuple(next(disclosed) for _ in several) for value, several in found.items()}

    def dated(self, cls: type[R], field: str, first: date, last: date) -> tuple[R, ...]:
        """Return the records whose partial date `field` can lie between two days, in the type's own order."""
        return tuple(self._disclose(self._tx.records.dated(cls, field, first, last)))

    def where(self, cls: type[R], equal: Mapping[str, Any]) -> tuple[R, ...]:
        """Return the records whose fields equal the given values, in the type's own order."""
        return tuple(self._disclose(self._tx.records.where(cls, equal)))

    def by_ids(self, cls: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return the records with these ids, by id."""
        return {each.id: each for each in self._disclose(list(self._tx.records.by_ids(cls, ids).values()))}

    def judged(self, person_ids: Iterable[str], day: date) -> Mapping[str, Judgement]:
        """Return what decides whether people belong on a list: for remarks to its authors, never to be printed."""
        return judgements(self._tx.records, person_ids, day)

    def disclosed(self, record: R) -> R:
        """Return a record that is not stored like this, such as one with fields typed into it, redacted as well."""
        return self._disclose([record])[0]

    def _disclose(self, records: Iterable[R]) -> list[R]:
        several = list(records)
        concerned = self._concerned.by(several)
        standings = self._standings.of({person for people in concerned.values() for person in people})
        return [self._one(record, concerned[record.id], standings) for record in several]

    def _one(self, record: R, people: frozenset[str], standings: Mapping[str, Standing]) -> R:
        if isinstance(record, ListEntry):
            self._listed.add(record.person)
        if isinstance(record, Involvement) and not record.lacking and record.perpetrator:
            self._perpetrators.add(record.perpetrator)
        shown = self._named_perpetrator(record) or lowest(standings[each] for each in people)
        reasons = self._reasons(record, shown)
        if isinstance(record, PersonName) and shown is not Standing.HIDDEN:
            self._shown[record.person] = shown
            if shown is Standing.ANONYMOUS:
                return cast("R", self._renamed(record))
        if isinstance(record, Person) and shown is not Standing.HIDDEN:
            self._shown[record.id] = shown
        kept: R = redacted(record, reasons)
        regions = {
            item.name: _region(self._tx, getattr(record, item.name))
            for item in specs(type(record))
            if reasons.get(item.name) is Reason.COARSE and item.target == Place.TYPE
        }
        for name, region in regions.items():
            kept = with_field(kept, name, region)
        return kept

    def _reasons(self, record: Record, shown: Standing) -> dict[str, Reason]:
        lacking = self._concerned.lacks_approval(record)
        found: dict[str, Reason] = {}
        for item in specs(type(record)):
            several = together(type(record))
            reason = reason_against(item, self.profile, shown, together=several)
            if lacking and not item.part_of and (reason is None or reason is Reason.COARSE):
                reason = Reason.APPROVAL
            if reason is not None and holds_something(record, item):
                found[item.name] = reason
                self._withheld[Withheld(record.TYPE, record.id, item.name, reason)] = None
        return found

    def _named_perpetrator(self, record: Record) -> Standing | None:
        """Return that a perpetrator may be named, where two approvals and a source stand in for consent."""
        named = isinstance(record, PersonName) and record.person in self._perpetrators
        return Standing.NAMED if named else None

    def _renamed(self, name: PersonName) -> PersonName:
        """Return the name that stands for somebody who is not named; it tells nothing of the real one."""
        words = f"{self._somebody} {pseudonym(self._key, name.person)}"
        return PersonName(
            id=name.id, revision=name.revision, person=name.person, written=words, surname=words, script="latin"
        )


def _region(tx: Tx, place_id: str) -> str:
    """Return the region a place lies in; empty when none is known."""
    seen: set[str] = set()
    while place_id and place_id not in seen:
        seen.add(place_id)
        place = tx.records.by_ids(Place, [place_id]).get(place_id)
        if place is None or place.level in _REGIONS:
            return place_id if place else ""
        place_id = place.parent
    return ""
