# SPDX-License-Identifier: GPL-3.0-or-later
"""Reference data in a vault: added once, renewed by later releases, and never over what people wrote."""

import csv
import dataclasses
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Provision
from kzdesk.domain.records.place import Organisation, Place
from kzdesk.domain.terms import Term
from kzdesk.runtime.paths import resources
from kzdesk.runtime.reference import TABLES, ReferenceData
from kzdesk.services.reference import Reference, provision_record
from kzdesk.store.vault import Vault

RIOTS = {"code": "CC2014", "article": "272", "part": "2"}
Ship = Callable[..., Reference]


@pytest.fixture
def data() -> ReferenceData:
    return ReferenceData(resources() / "reference")


def all_of(vault: Vault, cls: type[Record], **equal: object) -> tuple[Record, ...]:
    with vault.transaction() as tx:
        return tx.records.where(cls, equal)


def law(vault: Vault, **equal: str) -> Provision:
    (found,) = all_of(vault, Provision, **equal)
    assert isinstance(found, Provision)
    return found


def test_reference_data_is_added_once_and_deletions_last(desk_vault: Vault, data: ReferenceData) -> None:
    reference = Reference(desk_vault, data)
    rows = sum(len(data.rows(table)) for table in TABLES)
    assert reference.bring_up_to_date() == rows
    assert reference.bring_up_to_date() == 0
    (espionage,) = all_of(desk_vault, Provision, code="CC2014", article="176")
    with desk_vault.transaction() as tx:
        tx.records.delete(Provision, espionage.id)
        tx.set_fact("reference", "an older release")
    assert reference.bring_up_to_date() == 0
    assert all_of(desk_vault, Provision, code="CC2014", article="176") == ()


def test_agencies_and_courts_stand_in_their_place_and_under_their_ministry(
    desk_vault: Vault, data: ReferenceData
) -> None:
    Reference(desk_vault, data).bring_up_to_date()
    (court,) = all_of(desk_vault, Organisation, name="Yesil District Court of Astana")
    (capital,) = all_of(desk_vault, Place, name="Astana")
    assert isinstance(court, Organisation)
    assert (court.org_type, court.place, str(court.valid_to)) == ("court", capital.id, "2023-05-15")
    (penal,) = all_of(desk_vault, Organisation, name="Committee of the Penal System")
    (ministry,) = all_of(desk_vault, Organisation, name="Ministry of Internal Affairs")
    assert isinstance(penal, Organisation)
    assert penal.parent == ministry.id


@pytest.fixture
def ship(desk_vault: Vault, tmp_path: Path) -> Ship:
    """The reference data of another release, in which the row of an article says something else."""

    def shipped(**otherwise: str) -> Reference:
        folder = tmp_path / "-".join(("release", *otherwise.values()))
        shutil.copytree(resources() / "reference", folder)
        with (folder / "provisions.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            if RIOTS.items() <= row.items():
                row.update(otherwise)
        with (folder / "provisions.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0])
            writer.writeheader()
            writer.writerows(rows)
        return Reference(desk_vault, ReferenceData(folder))

    return shipped


def test_a_later_release_renews_what_nobody_changed(desk_vault: Vault, ship: Ship) -> None:
    ship(longest="", title_en="An older title").bring_up_to_date()
    assert law(desk_vault, **RIOTS).longest is None
    for longest in ("8y", "9y"):
        assert ship(longest=longest).bring_up_to_date() == 1
        assert law(desk_vault, **RIOTS).longest == Term.parse(longest)
    assert law(desk_vault, **RIOTS).title_en != "An older title"
    assert desk_vault.check().sound


def test_what_people_changed_stays_as_it_is(desk_vault: Vault, ship: Ship) -> None:
    ship(longest="").bring_up_to_date()
    found = law(desk_vault, **RIOTS)
    with desk_vault.transaction() as tx:
        mine = tx.records.put(dataclasses.replace(found, report_wording="our own words"))
    assert ship(longest="9y").bring_up_to_date() == 0
    assert law(desk_vault, **RIOTS) == mine
    assert desk_vault.check().sound


def test_a_vault_from_before_rows_had_a_name_of_their_own_is_filled_in(
    desk_vault: Vault, data: ReferenceData, ship: Ship
) -> None:
    """Such a vault wrote them as its own device: what it wrote counts as people's, what was empty does not."""
    row = next(each for each in data.rows("provisions") if RIOTS.items() <= each.items())
    with desk_vault.transaction() as tx:
        tx.records.put(dataclasses.replace(provision_record({**row, "title_en": "As it was"}), longest=None))
    ship(longest="9y").bring_up_to_date()
    assert law(desk_vault, **RIOTS).longest == Term.parse("9y")
    assert law(desk_vault, **RIOTS).title_en == "As it was"
    assert desk_vault.check().sound
    assert ship(longest="8y").bring_up_to_date() == 1
    assert law(desk_vault, **RIOTS).longest == Term.parse("8y")
    assert desk_vault.check().sound
