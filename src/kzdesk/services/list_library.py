# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the provisions, places and facilities that a published list refers to, and makes those that are missing."""

import dataclasses

from kzdesk.domain.names import fold
from kzdesk.domain.records.case import Provision
from kzdesk.domain.records.place import Facility, Place
from kzdesk.domain.stamps import derived_id
from kzdesk.runtime.reference import ReferenceData
from kzdesk.services.adding import Adder
from kzdesk.services.published_list import ListedCharge, ListedEntry
from kzdesk.services.reference import place_id, place_record, provision_record

_FACILITY_TYPES = {"imprisonment": "colony", "pretrial": "sizo", "extradition": "sizo"}


class Library:
    """Looks things up within one import; each is looked up once."""

    def __init__(self, adder: Adder, data: ReferenceData) -> None:
        """Take what is missing from the shipped reference data where it has it."""
        self._adder = adder
        self._data = data
        self._provisions: dict[tuple[str, ...], str] = {}
        self._facilities: dict[str, str] = {}

    def provision(self, charge: ListedCharge) -> str:
        """Return the id of the provision of a charge, made when the vault has none by code, article and part."""
        foreign = (charge.state, fold(charge.quoted_as)) if charge.code == "foreign" else ("", "")
        key = (charge.code, charge.article, charge.part, *foreign)
        if key not in self._provisions:
            self._provisions[key] = self._provision(charge, key)
        return self._provisions[key]

    def facility(self, entry: ListedEntry, custody_kind: str) -> str:
        """Return the id of the entry's facility, made when the vault has none of this name; empty without one."""
        if not entry.facility:
            return ""
        if entry.facility not in self._facilities:
            self._facilities[entry.facility] = self._facility(entry, custody_kind)
        return self._facilities[entry.facility]

    def place(self, code: str) -> str:
        """Return the id of a place of the reference data, made with the places it lies in; empty without one."""
        row = next((row for row in self._data.rows("places") if row["code"] == code), None)
        if row is None or self._adder.was_deleted(Place, place_id(code)):
            return ""
        if not self._adder.live(Place, place_id(code)):
            parent = self.place(row["parent"])
            self._adder.create(dataclasses.replace(place_record(row), parent=parent), 0)
        return place_id(code)

    def _provision(self, charge: ListedCharge, key: tuple[str, ...]) -> str:
        if charge.code == "foreign":
            return self._foreign(charge, key)
        wanted = {"code": charge.code, "article": charge.article, "part": charge.part or None}
        found = self._adder.tx.records.where(Provision, wanted)
        current = [each for each in found if each.valid_to is None] or list(found)
        if current:
            self._adder.match(Provision.TYPE)
            return current[-1].id
        columns = ("code", "article", "part")
        rows = [row for row in self._data.rows("provisions") if tuple(row[name] for name in columns) == key[:3]]
        made = [provision_record(row) for row in rows]
        chosen = next((each for each in made if each.valid_to is None), made[0] if made else None)
        fresh = chosen or Provision(
            id=derived_id("provision", *key), code=charge.code, article=charge.article, part=charge.part
        )
        if self._adder.was_deleted(Provision, fresh.id):
            fresh = dataclasses.replace(fresh, id="")
        return self._adder.create(fresh, charge.line).id

    def _foreign(self, charge: ListedCharge, key: tuple[str, ...]) -> str:
        provision = Provision(
            id=derived_id("provision", *key),
            code="foreign",
            article=charge.article,
            part=charge.part,
            edition=charge.state,
            report_wording=charge.quoted_as,
        )
        if self._adder.was_deleted(Provision, provision.id):
            return self._adder.create(dataclasses.replace(provision, id=""), charge.line).id
        self._adder.add(provision, charge.line)
        return provision.id

    def _facility(self, entry: ListedEntry, custody_kind: str) -> str:
        found = self._adder.tx.records.where(Facility, {"name": entry.facility})
        if found:
            self._adder.match(Facility.TYPE)
            return found[0].id
        facility = Facility(
            id=derived_id("facility", fold(entry.facility)),
            name=entry.facility,
            facility_type=_FACILITY_TYPES.get(custody_kind, "unofficial"),
            place=self.place(entry.place),
        )
        if self._adder.was_deleted(Facility, facility.id):
            facility = dataclasses.replace(facility, id="")
        return self._adder.create(facility, entry.line).id
