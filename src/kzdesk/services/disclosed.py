# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading records for a document: every record comes with nothing in it that may not be printed.

Whoever gathers facts for a document is given this instead of the store, so no document can print what its profile
or a person's consent does not allow. What was left out, and whom the document shows, is remembered.
"""

import dataclasses
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar, cast

from kzdesk.domain.disclosure import (
    FAMILY,
    FAMILY_LEVEL,
    Concern,
    Profile,
    Reason,
    Standing,
    Withheld,
    concern,
    holds_something,
    pseudonym,
    reason_against,
    redacted,
)
from kzdesk.domain.fields import FieldSpec, specs, with_field
from kzdesk.domain.record import Record
from kzdesk.domain.records.listing import ListEntry, ListGroup
from kzdesk.domain.records.person import Person, PersonName, PersonRelation
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

    def __init__(self, tx: Tx, profile: Profile, somebody: str, addressee: str = "") -> None:
        """Disclose for a profile; `somebody` is the word before a pseudonym, in the document's language.

        `addressee` is the name of whoever receives the document, for consents that were given for named recipients.
        """
        self._tx = tx
        self._somebody = somebody
        self._key = pseudonym_key(tx, profile.code)
        self._concerned = Concerned(tx)
        self._addressee = addressee
        self._standings = Standings(tx, profile, tx.today(), addressee)
        self._perpetrators: set[str] = set()  # whom approvals and a source let be named without consent
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
        """Whom the document shows so far, by name or under a pseudonym, by person id: all whose names were read."""
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

    def agreed(self, person_id: str, readers: Profile) -> bool:
        """Return whether a consent covers naming somebody to these readers; an earlier publication is none."""
        asked = Standings(self._tx, readers, self._tx.today(), self._addressee)
        return asked.of([person_id])[person_id] is Standing.NAMED and person_id not in asked.overrides

    def get(self, cls: type[R], record_id: str) -> R:
        """Return a record. Raises `Refused` when it does not exist or was deleted."""
        return self._disclose([self._tx.records.get(cls, record_id)])[0]

    def ids(self, cls: type[Record]) -> tuple[str, ...]:
        """Return the ids of all records of a type, which tell nothing of them."""
        return self._tx.queries.ids(cls.TYPE)

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
        standings = self._standings.of(person for people in concerned for person in people)
        return [self._one(record, people, standings) for record, people in zip(several, concerned, strict=True)]

    def _one(self, record: R, people: frozenset[str], standings: Mapping[str, Standing]) -> R:
        if isinstance(record, ListEntry):
            self._listed.add(record.person)
        if isinstance(record, PersonName) and record.person in self._perpetrators:
            of = Concern()
        else:
            asked = ((standings[each], self._standings.granted(each)) for each in people)
            of = concern(asked, together=together(type(record)))
        reasons = self._reasons(record, of, people)
        if isinstance(record, Involvement) and "perpetrator" not in reasons:
            self._perpetrators.add(record.perpetrator)
        if isinstance(record, PersonName) and of.lowest is not Standing.HIDDEN:
            self._shown[record.person] = of.lowest
        if isinstance(record, PersonName) and of.lowest is Standing.ANONYMOUS:
            return cast("R", _renamed(record, f"{self._somebody} {pseudonym(self._key, record.person)}"))
        return _with_regions(self._tx, record, reasons)

    def _reasons(self, record: Record, of: Concern, people: frozenset[str]) -> dict[str, Reason]:
        lacking = self._concerned.lacks_approval(record)
        family = isinstance(record, PersonRelation) and record.relation_type in FAMILY
        found: dict[str, Reason] = {}
        for item in specs(type(record)):
            telling = _telling(record, item, people)
            asked = dataclasses.replace(item, special=FAMILY_LEVEL) if family and not item.part_of else item
            reason = reason_against(asked, self.profile, of, telling=telling)
            if lacking and not item.part_of and (reason is None or reason is Reason.COARSE):
                reason = Reason.APPROVAL
            if reason is not None and holds_something(record, item):
                found[item.name] = reason
                self._withheld[Withheld(record.TYPE, record.id, item.name, reason)] = None
        return found


def _renamed(name: PersonName, words: str) -> PersonName:
    """Return the name that stands for somebody who is not named; it tells nothing of the real one."""
    return PersonName(
        id=name.id, revision=name.revision, person=name.person, written=words, surname=words, script="latin"
    )


def _with_regions(tx: Tx, record: R, reasons: dict[str, Reason]) -> R:
    """Return the record redacted, with regions where places may be told coarsely."""
    kept: R = redacted(record, reasons)
    for item in specs(type(record)):
        if reasons.get(item.name) is Reason.COARSE and item.target == Place.TYPE:
            kept = with_field(kept, item.name, _region(tx, getattr(record, item.name)))
    return kept


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


def _telling(record: Record, item: FieldSpec, people: frozenset[str]) -> bool | None:
    """Return whether a field of this record can tell who somebody is, where its kind does not decide.

    A reference to somebody else does: who is tied to whom gives away one who has no name beside one who has. The
    heading of a group is what a team calls it in public.
    """
    if isinstance(record, ListGroup) and item.name == "heading":
        return False
    other = isinstance(record, PersonRelation) or getattr(record, item.name) not in people
    return True if item.target == Person.TYPE and other else None
