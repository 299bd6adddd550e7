# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the shipped reference data into a vault, where pickers find it and coordinators may correct it."""

from collections.abc import Mapping
from dataclasses import replace

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.operations import REFERENCE
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Provision
from kzdesk.domain.records.place import Organisation, Place, PlaceMembership
from kzdesk.domain.stamps import derived_id
from kzdesk.domain.terms import Term
from kzdesk.runtime.reference import ReferenceData
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

_FACT = "reference"
_MADE = 2
"""How records are made of rows; raised when that changes, so that every vault is looked through again."""


def provision_record(row: Mapping[str, str]) -> Provision:
    """Return the record of a row of `provisions.csv`; its id is the same in every vault."""
    return Provision(
        id=derived_id("provision", row["code"], row["article"], row["part"], row["valid_from"]),
        code=row["code"],
        article=row["article"],
        part=row["part"],
        edition=row["edition"],
        report_wording=row["report_wording_en"],
        title_en=row["title_en"],
        title_ru=row["title_ru"],
        title_kk=row["title_kk"],
        political=row["political"] == "yes",
        shortest=_term(row["shortest"]),
        longest=_term(row["longest"]),
        valid_from=_date(row["valid_from"]),
        valid_to=_date(row["valid_to"]),
        source=row["source"],
    )


def place_record(row: Mapping[str, str]) -> Place:
    """Return the record of a row of `places.csv`; its id is the same in every vault."""
    return Place(
        id=place_id(row["code"]),
        name=row["name_en"],
        name_ru=row["name_ru"],
        name_kk=row["name_kk"],
        former_names=row["former"],
        level=row["level"],
        parent=place_id(row["parent"]) if row["parent"] else "",
        region_code=row["iso3166_2"],
        valid_from=_date(row["valid_from"]),
        valid_to=_date(row["valid_to"]),
    )


def membership_record(row: Mapping[str, str]) -> PlaceMembership:
    """Return the record of a row of `place_memberships.csv`; its id is the same in every vault."""
    return PlaceMembership(
        id=derived_id("place_membership", row["place"], row["parent"], row["end"]),
        place=place_id(row["place"]),
        parent=place_id(row["parent"]),
        start=_date(row["start"]),
        end=_date(row["end"]),
    )


def organisation_record(row: Mapping[str, str]) -> Organisation:
    """Return the record of a row of `organisations.csv`; its id is the same in every vault."""
    return Organisation(
        id=organisation_id(row["code"]),
        name=row["name_en"],
        name_ru=row["name_ru"],
        name_kk=row["name_kk"],
        org_type=row["org_type"],
        place=place_id(row["place"]) if row["place"] else "",
        other_names=row["other_names"],
        parent=organisation_id(row["parent"]) if row["parent"] else "",
        succeeded_by=organisation_id(row["succeeded_by"]) if row["succeeded_by"] else "",
        valid_from=_date(row["valid_from"]),
        valid_to=_date(row["valid_to"]),
        note=row["note"],
    )


def organisation_id(code: str) -> str:
    """Return the record id of an organisation of `organisations.csv`."""
    return derived_id("organisation", code)


def place_id(code: str) -> str:
    """Return the record id of a place of `places.csv`."""
    return derived_id("place", code)


class Reference:
    """Keeps the reference data of an open vault up to date."""

    def __init__(self, vault: Vault, data: ReferenceData) -> None:
        """Read rows from `data`."""
        self._vault = vault
        self._data = data

    def bring_up_to_date(self) -> int:
        """Add the rows this vault has never had, renew those that nobody changed, and return how many that were.

        Rows that were changed in the vault stay as they are, and those that were deleted are not brought back.
        """
        version = f"{_MADE} {self._data.version()}"
        with self._vault.transaction() as tx:
            if tx.fact(_FACT) == version:
                return 0
            records: list[Record] = [place_record(row) for row in self._data.rows("places")]
            records += [membership_record(row) for row in self._data.rows("place_memberships")]
            records += [provision_record(row) for row in self._data.rows("provisions")]
            records += [organisation_record(row) for row in self._data.rows("organisations")]
            changed = [new for record in records if (new := _newer(tx, record))]
            for record in changed:
                tx.records.put_reference(record)
            tx.set_fact(_FACT, version)
            return len(changed)


def _newer(tx: Tx, shipped: Record) -> Record | None:
    """Return what a row is to be in this vault; nothing when it is that already or is no longer the program's.

    Rows used to be written in the name of the vault’s own device: of those, what was empty is filled in, since the rest
    counts as written by people.
    """
    if not tx.records.known(type(shipped), shipped.id):
        return shipped
    made, *later = tx.records.history(shipped.id)
    if made.action != "create" or any(each.device != REFERENCE.device for each in later):
        return None
    stored = tx.records.get(type(shipped), shipped.id)
    own = () if made.device == REFERENCE.device else made.changes
    wanted = replace(shipped, revision=stored.revision, **{name: getattr(stored, name) for name in own})
    return None if wanted == stored else wanted


def _term(text: str) -> Term | None:
    return Term.parse(text) if text else None


def _date(text: str) -> PartialDate | None:
    return PartialDate(text) if text else None
