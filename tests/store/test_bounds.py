# SPDX-License-Identifier: GPL-3.0-or-later
"""What waits to be written is found all the same, and a search says when it stopped before it had everything."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kzdesk.domain.fields import with_field
from kzdesk.domain.query import ListQuery
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault
from tests.vaults import make_vault

GIVEN = ("Aibek", "Bolat", "Daniyar", "Erlan", "Marat")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = make_vault(tmp_path / "desk.kzvault")
    yield made
    made.close()


def people(tx: Tx) -> list[str]:
    found = []
    for given in GIVEN:
        person = tx.records.put(Person())
        tx.records.put(PersonName(person=person.id, given=given, surname="Sample").completed())
        found.append(person.id)
    return found


def test_what_a_transaction_wrote_it_finds_before_it_ends(vault: Vault) -> None:
    with vault.transaction() as tx:
        ids = people(tx)
        assert {line.id for line in tx.queries.lines("person", ListQuery(typed="sample"))} == set(ids)
        assert {each.root_id for each in tx.search.find("sample")} == set(ids)
        assert [each.action for each in tx.records.history(ids[0])] == ["create"]


def test_name_that_was_put_and_changed_in_one_transaction_is_found_by_the_new_one_only(vault: Vault) -> None:
    with vault.transaction() as tx:
        person = tx.records.put(Person())
        name = tx.records.put(PersonName(person=person.id, surname="Before").completed())
        tx.records.put(with_field(with_field(name, "surname", "After"), "written", "After"))
    with vault.transaction() as tx:
        assert tx.search.find("before") == ()
        assert [each.root_id for each in tx.search.find("after")] == [person.id]
    assert vault.check().findings == ()


def test_search_that_stopped_early_says_so(vault: Vault) -> None:
    with vault.transaction() as tx:
        people(tx)
    with vault.transaction() as tx:
        early = tx.queries.page("person", ListQuery(typed="sample", hits=3))
        whole = tx.queries.page("person", ListQuery(typed="sample"))
    assert (len(early.lines), early.total, early.more) == (3, 3, True)
    assert (len(whole.lines), whole.total, whole.more) == (5, 5, False)


def test_conditions_are_met_before_the_search_is_bounded(vault: Vault) -> None:
    with vault.transaction() as tx:
        last = people(tx)[-1]
        tx.records.put(with_field(tx.records.get(Person, last), "sex", "female"))
    with vault.transaction() as tx:
        found = tx.queries.page("person", ListQuery(typed="sample", equal={"sex": "female"}, hits=2))
    assert ([line.id for line in found.lines], found.total, found.more) == ([last], 1, False)


def test_page_that_is_not_the_first_knows_the_whole_number(vault: Vault) -> None:
    with vault.transaction() as tx:
        people(tx)
    with vault.transaction() as tx:
        second = tx.queries.page("person", ListQuery(offset=2, limit=2))
        last = tx.queries.page("person", ListQuery(offset=4, limit=2))
    assert [(len(page.lines), page.total) for page in (second, last)] == [(2, 5), (1, 5)]
