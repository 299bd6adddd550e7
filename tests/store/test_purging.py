# SPDX-License-Identifier: GPL-3.0-or-later
"""What a purge leaves: hashes that still chain, a record nobody writes on, and no way to pass a loss for a purge."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from kzdesk.domain.errors import Refused
from kzdesk.domain.operations import PURGE, PURGED, own_desk
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person, PersonName
from kzdesk.store.merge import Emptied
from kzdesk.store.vault import Vault
from tests.doubles import FixedClock
from tests.mergers import device_vault, hear, state


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Vault, Vault]]:
    clock = FixedClock()
    vaults = device_vault(tmp_path / "a.kzvault", 10, clock), device_vault(tmp_path / "b.kzvault", 11)
    yield vaults
    for vault in vaults:
        vault.close()


def put_person(vault: Vault) -> str:
    with vault.transaction() as tx:
        person = tx.records.put(Person(occupation="журналист"))
        tx.records.put(PersonName(person=person.id, given="Айгүл", surname="Сыздыкова"))
        return person.id


def purge(vault: Vault, record_id: str) -> None:
    with vault.transaction() as tx:
        for name, ids in tx.extent([("person", record_id)]).items():
            for each, written in tx.purges.versions(ids).items():
                versions = [chain.version(number) for chain, number in written]
                change = {PURGED: (record_id, versions)}
                tx.merge.append(own_desk(vault.device), (name, each), PURGE, change, reason="asked")


def test_the_hashes_chain_and_nothing_is_written_on_what_was_purged(pair: tuple[Vault, Vault]) -> None:
    one, other = pair
    person, kept = put_person(one), put_person(one)
    hear(other, one)
    purge(one, person)
    assert one.check().sound
    with one.transaction() as tx:
        assert [each.body is None for each in tx.merge.since(*own_desk(one.device), 0, 6)] == [True] * 2 + [False] * 4
        assert [each.action for each in tx.records.history(person)] == [PURGE]
        assert tx.name_keys.all()[0][1] == kept
    for record in (Person(id=person, note="again"), CustodyEpisode(person=person, custody_kind="pretrial")):
        with pytest.raises(Refused) as refused, one.transaction() as tx:
            tx.records.put(record)
        assert refused.value.code == "purged"
    hear(other, one)
    assert state(one) == state(other)
    assert other.check().sound


def test_times_go_on_growing_when_the_last_thing_written_was_purged_and_the_clock_was_set_back(
    pair: tuple[Vault, Vault],
) -> None:
    one, other = pair
    clock = one.clock
    assert isinstance(clock, FixedClock)
    with one.transaction() as tx:
        person = tx.records.put(Person())
    written = last_time(one)
    hear(other, one)
    clock.advance(days=-300)
    with other.transaction() as tx:
        versions = [own_desk(one.device).version(1)]
        chain = (own_desk(other.device), ("person", person.id), PURGE, {PURGED: (person.id, versions)})
        tx.merge.append(*chain, reason="asked")
    hear(one, other)
    put_person(one)
    assert last_time(one) > written


def last_time(vault: Vault) -> str:
    with vault.transaction() as tx:
        return str(tx.log.time_before(own_desk(vault.device), 100))


def test_a_body_that_is_gone_without_a_purge_is_damage(pair: tuple[Vault, Vault]) -> None:
    one, other = pair
    person, _ = put_person(one), put_person(one)
    purge(one, person)
    assert one.check().sound
    with one.transaction() as tx:
        tx._connection.execute(text("UPDATE operation SET body = NULL WHERE number = 3"))
    assert not one.check().sound
    with pytest.raises(Exception, match="does not follow"), other.transaction() as tx:
        tx.merge.take(*own_desk(one.device), [Emptied(bytes(32), bytes(32))])
