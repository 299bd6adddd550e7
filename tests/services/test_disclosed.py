# SPDX-License-Identifier: GPL-3.0-or-later
"""Every field of every type under every profile and every standing, against a table written apart from the code."""

from collections.abc import Iterator
from typing import Any

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import PROFILES, Profile, Standing
from kzdesk.domain.fields import empty_value, specs
from kzdesk.domain.records import TYPES
from kzdesk.services.disclosed import DisclosedRecords
from kzdesk.store.tx import Tx
from tests.disclosure_table import NOBODY, SOMEBODY
from tests.full_vault import Words, World
from tests.vaults import make_vault

HIGHEST = {"public": 0, "coalition": 1, "un": 2, "government": 1, "internal": 2}
LENGTHS = {"d": len("2022-01"), "y": len("2022")}
PUBLISHES = ("public", "government")
LEVELS = {
    Standing.NAMED: ("C6", "health", "family"),
    Standing.ANONYMOUS: ("C5", "health", "family"),
    Standing.HIDDEN: (),
}


def expected(profile: str, standing: Standing, told: str, stored: Any, empty: Any) -> Any:
    """What a field should be, by the table; `told` is its class and what it is."""
    sensitivity, what, marks = int(told[0]), told[1], told[2:]
    if profile == "internal" and standing is Standing.ANONYMOUS:
        standing = Standing.NAMED  # who may be shown without a name to everybody may be known to the team
    if sensitivity > HIGHEST[profile] or ("i" in marks and profile != "internal") or standing is Standing.HIDDEN:
        return empty
    if standing is Standing.NAMED or what in ".s" or stored == empty:
        return stored
    if what in LENGTHS:
        return PartialDate(str(stored)[: LENGTHS[what]])
    return "region" if what == "p" else empty


TABLE = {name: dict(each.split(":") for each in told.split()) for name, told in {**NOBODY, **SOMEBODY}.items()}


@pytest.fixture(scope="module")
def tx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tx]:
    """One transaction over three worlds; every test reads only."""
    vault = make_vault(tmp_path_factory.mktemp("worlds") / "worlds.kzvault")
    with vault.transaction() as opened:
        yield opened
    vault.close()


@pytest.fixture(scope="module")
def worlds(tx: Tx) -> dict[Standing, World]:
    return {each: World(tx, Words(), levels, ended=True) for each, levels in LEVELS.items()}


def test_the_table_tells_every_field_of_every_type_that_is_printed() -> None:
    for cls in TYPES:
        if cls.TYPE in TABLE:
            assert {each.name for each in specs(cls) if not each.part_of} == set(TABLE[cls.TYPE]), cls.TYPE
    assert set(TABLE) <= {cls.TYPE for cls in TYPES}


@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda each: str(each.code))
def test_every_field_is_as_the_table_says(
    tx: Tx, worlds: dict[Standing, World], profile: Profile, standing: Standing
) -> None:
    world = worlds[standing]
    records = DisclosedRecords(tx, profile, "Person")
    wrong = []
    for cls in TYPES:
        whole, given = tx.records.get(cls, world.ids[cls.TYPE]), records.get(cls, world.ids[cls.TYPE])
        for item in specs(cls):
            stored, found, empty = getattr(whole, item.name), getattr(given, item.name), empty_value(item.kind)
            told = TABLE.get(cls.TYPE, {}).get(item.name)
            shown = Standing.NAMED if cls.TYPE in NOBODY else standing
            should = stored if item.part_of else expected(profile.code, shown, told, stored, empty) if told else empty
            if found != (world.region if should == "region" else should):
                wrong.append((cls.TYPE, item.name, found, should))
    if standing is Standing.ANONYMOUS and profile.anonymous:
        wrong = [each for each in wrong if each[0] != "person_name"]
    assert wrong == []


def test_the_worlds_have_something_in_nearly_every_field(tx: Tx, worlds: dict[Standing, World]) -> None:
    empty = set()
    for cls in TYPES:
        record = tx.records.get(cls, worlds[Standing.NAMED].ids[cls.TYPE])
        empty |= {f"{cls.TYPE}.{i.name}" for i in specs(cls) if getattr(record, i.name) == empty_value(i.kind)}
    itself = {"organisation.parent", "organisation.succeeded_by", "organisation.banned_by", "sentence.supersedes"}
    assert empty == itself | {"consent.scope", "consent.withdrawn_on"}
