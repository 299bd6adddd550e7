# SPDX-License-Identifier: GPL-3.0-or-later
"""Pinned and recent records, saved searches, and lists filtered by a span of days."""

import dataclasses
import sqlite3
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records.case import Case, Charge, Provision
from kzdesk.domain.records.place import Facility
from kzdesk.domain.tree import Tree
from kzdesk.services.records import Records
from kzdesk.services.shelf import RECENT, SavedSearch, Shelf
from kzdesk.store.vault import Vault
from tests.people import People


@pytest.fixture
def shelf(desk_vault: Vault) -> Shelf:
    return Shelf(desk_vault)


def case(records: Records, title: str, opened: str = "") -> str:
    date = PartialDate(opened) if opened else None
    return records.save(Tree(Case(title=title, opened=date))).record.id


def test_pinned_records_stay_until_unpinned_and_leave_when_deleted(shelf: Shelf, records: Records) -> None:
    first, second = case(records, "Airport case"), case(records, "Square case")
    shelf.pin("case", first)
    shelf.pin("case", second)
    shelf.pin("case", first)
    assert [(each.type_name, each.id, each.title) for each in shelf.pinned()] == [
        ("case", first, "Airport case"),
        ("case", second, "Square case"),
    ]
    assert shelf.is_pinned("case", first)
    shelf.unpin("case", first)
    assert not shelf.is_pinned("case", first)
    records.delete("case", second)
    assert shelf.pinned() == ()


def test_recent_records_are_the_last_twenty(shelf: Shelf, records: Records) -> None:
    ids = [case(records, f"case {number}") for number in range(RECENT + 3)]
    for record_id in ids:
        shelf.note("case", record_id)
    shelf.note("case", ids[-5])
    recents = [each.id for each in shelf.recents()]
    assert recents[0] == ids[-5]
    assert len(recents) == RECENT == len(set(recents))
    assert ids[0] not in recents
    assert [each.id for each in shelf.recents(2)] == recents[:2]
    assert len(shelf.recents(100)) == RECENT


def test_searches_come_back_as_they_were_kept(shelf: Shelf) -> None:
    query = ListQuery(
        typed="айгерім",
        equal={"case_kind": "criminal"},
        between={"opened": (date(2022, 1, 5), None)},
        order="opened",
        descending=True,
    )
    shelf.keep_search(SavedSearch("Янв 2022", "case", query))
    shelf.keep_search(SavedSearch("people", "person", ListQuery()))
    assert shelf.searches("case") == (SavedSearch("Янв 2022", "case", query),)
    changed = dataclasses.replace(query, typed="x")
    shelf.keep_search(SavedSearch("Янв 2022", "case", changed))
    assert [each.query.typed for each in shelf.searches("case")] == ["x"]
    shelf.drop_search("case", "Янв 2022")
    assert shelf.searches("case") == ()
    assert len(shelf.searches("person")) == 1


def test_nothing_of_it_can_be_read_in_the_file(shelf: Shelf, records: Records, desk_vault: Vault) -> None:
    shelf.keep_search(SavedSearch("CANARY-SEARCH", "case", ListQuery(typed="CANARY-TYPED")))
    for file in desk_vault.folder.iterdir():
        if file.is_file():
            assert b"CANARY" not in file.read_bytes()
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(desk_vault.folder / "vault.db").execute("SELECT * FROM vault_fact")


def found(records: Records, first: date | None, last: date | None) -> list[str]:
    page = records.page("case", ListQuery(between={"opened": (first, last)}))
    assert page.total == len(page.rows)
    return sorted(row.title for row in page.rows)


def test_span_of_days_finds_every_date_that_can_lie_in_it(records: Records) -> None:
    for opened in ("2022-01-05", "2022-01", "2022", "2023-03-01", ""):
        case(records, opened or "undated", opened)
    assert found(records, date(2022, 1, 5), date(2022, 1, 5)) == ["2022", "2022-01", "2022-01-05"]
    assert found(records, date(2022, 2, 1), None) == ["2022", "2023-03-01"]
    assert found(records, None, date(2021, 12, 31)) == []
    assert found(records, None, None) == sorted(["2022", "2022-01", "2022-01-05", "2023-03-01", "undated"])


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(day=st.dates(date(2000, 1, 1), date(2030, 12, 31)), cut=st.sampled_from([4, 7, 10]))
def test_a_record_is_found_on_the_first_and_last_day_it_can_mean(records: Records, day: date, cut: int) -> None:
    opened = PartialDate(day.isoformat()[:cut])
    record_id = records.save(Tree(Case(title="x", opened=opened))).record.id
    for each in (opened.earliest, opened.latest):
        page = records.page("case", ListQuery(between={"opened": (each, each)}))
        assert record_id in [row.id for row in page.rows]


def listed(records: Records, type_name: str, **conditions: object) -> list[str]:
    page = records.page(type_name, ListQuery(**conditions))  # type: ignore[arg-type]
    assert page.total == len(page.rows)
    return sorted(row.title for row in page.rows)


def test_lists_are_filtered_by_what_parts_hold(records: Records, people: People, desk_vault: Vault) -> None:
    with desk_vault.transaction() as tx:
        colony = tx.records.put(Facility(name="Colony", facility_type="colony")).id
        law = tx.records.put(Provision(article="405")).id
    anna, bolat = people.person("Anna Belova"), people.person("Bolat Serikov")
    people.custody(anna, "pretrial", "2022-01-05", facility=colony)
    people.custody(anna, "imprisonment", "2023-06-01")
    people.custody(bolat, "pretrial", "2022-03")
    part = people.case(anna, "Airport case")
    people.case(bolat, "Square case")
    with desk_vault.transaction() as tx:
        charge = tx.records.put(Charge(participation=part, provision=law))
    facility = {"custody_episode.facility": colony}
    assert listed(records, "person", equal=facility) == ["Belova Anna"]
    assert listed(records, "person", equal={"charge.provision": law}) == ["Belova Anna"]
    assert listed(records, "case", equal={"charge.provision": law}) == ["Airport case"]
    assert listed(records, "case", equal={"participation.person": bolat}) == ["Square case"]
    spring = {"custody_episode.start": (date(2022, 2, 1), date(2023, 5, 1))}
    assert listed(records, "person", between=spring) == ["Serikov Bolat"]
    assert listed(records, "person", equal=facility, between=spring) == []
    with desk_vault.transaction() as tx:
        tx.records.delete(Charge, charge.id)
    assert listed(records, "person", equal={"charge.provision": law}) == []
