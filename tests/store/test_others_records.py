# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody else writes on a record puts nothing out of its place unseen."""

import dataclasses

import pytest

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.operations import AuthorChain, Operation, decode_foreign, encode
from kzdesk.domain.records.consent import Consent
from kzdesk.domain.stamps import HybridTime
from kzdesk.store.merge import OtherKind
from tests.mergers import hear
from tests.store.test_merge import Pair, change, disputed, pair, person, put_person, swap

__all__ = ("pair",)


def test_a_save_does_not_take_back_what_another_device_withdrew(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    with one.transaction() as tx:
        given = tx.records.put(Consent(person=record_id, levels=("C1",), obtained_on=PartialDate("2026-01-01")))
        tx.records.put(dataclasses.replace(given, withdrawn_on=PartialDate("2026-01-03")))
    swap(one, other)
    with other.transaction() as tx:
        seen = tx.records.get(Consent, given.id)
        saved = tx.records.put(dataclasses.replace(seen, withdrawn_on=None))
        assert saved.withdrawn_on == PartialDate("2026-01-03")
    swap(one, other)
    assert disputed(one) == disputed(other) == ["withdrawn_on"]


def test_a_record_is_not_turned_into_one_of_another_type(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    hear(other, one)
    time = HybridTime(1, 0)
    forged = encode(Operation(one.device, one.device, 1, time, "place", record_id, "create", {}))
    with other.transaction() as tx, pytest.raises(OtherKind):
        tx.merge.take("d" * 32, "d" * 32, [forged.replace(one.device.encode(), b"d" * 32)])
    assert person(other, record_id).id == record_id


def test_a_clock_that_was_set_to_the_end_of_time_is_not_followed(pair: Pair) -> None:
    one, other = pair
    record_id = put_person(one)
    swap(one, other)
    change(one, record_id, occupation="teacher")
    with one.transaction() as tx:
        head = tx.merge.heads()[AuthorChain(one.device, one.device)]
        [made] = [each for each in tx.records.history(record_id) if each.action == "create"]
    for number, name in enumerate(("d", "e"), 1):
        late = HybridTime(253_370_764_799_999, 2**53 - number)
        changes = {"occupation": (name, [made.version])}
        entry = Operation(name * 32, one.device, 1, late, "person", record_id, "update", changes)
        with one.transaction() as tx:
            tx.merge.take(name * 32, one.device, [encode(entry)])
    change(one, record_id, occupation="driver")
    with one.transaction() as tx:
        last = tx.records.history(record_id)[-1]
        assert tx.merge.heads()[AuthorChain(one.device, one.device)].number == head.number + 1
    assert decode_foreign(encode(last)).time.wall.year < 2100


def test_a_record_made_in_several_compartments_is_not_drawn_onto_a_strange_desk(pair: Pair) -> None:
    one, _ = pair
    shared, record_id = "c" * 32, "d" * 12 + "5" + "d" * 19
    for device, compartment, time in (("e" * 32, "e" * 32, 1), ("f" * 32, shared, 9)):
        made = Operation(device, compartment, 1, HybridTime(time, 0), "person", record_id, "create", {})
        with one.transaction() as tx:
            tx.merge.take(device, compartment, [encode(made)])
    change(one, record_id, occupation="teacher")
    with one.transaction() as tx:
        assert tx.records.history(record_id)[-1].compartment == shared
