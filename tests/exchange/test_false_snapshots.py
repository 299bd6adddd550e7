# SPDX-License-Identifier: GPL-3.0-or-later
"""A snapshot that is false, refused, or reaches beyond a removal: it is found, and segments do what it does not."""

import dataclasses

import pytest

from kzdesk.domain.condensed import condensed
from kzdesk.domain.operations import AuthorChain, Operation
from kzdesk.domain.records.person import Person
from kzdesk.exchange.bundle import Kind
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.roster_entries import Revoke
from kzdesk.services.exchange.cuts import apply_cuts
from kzdesk.services.exchange.seat import Seats, keep_entry
from kzdesk.services.exchange.taking import header_of
from tests.desks import PLACE, Desk, until_quiet
from tests.exchange.two_desks import Two, begun_from, kind_of, refusals, soon

__all__ = ("soon",)


def left_out(kept: tuple[Operation, ...]) -> tuple[Operation, ...]:
    """A record as if it had never been withdrawn, by a maker who lies."""
    return tuple(each for each in kept if "withdrawn_on" not in each.changes)


def altered(kept: tuple[Operation, ...]) -> tuple[Operation, ...]:
    """A record with another occupation."""
    lies = []
    for each in kept:
        changes = {name: ("lie" if name == "occupation" else old, seen) for name, (old, seen) in each.changes.items()}
        lies.append(dataclasses.replace(each, changes=changes))
    return tuple(lies)


LIES = {"a withdrawal left out": left_out, "another value": altered}


@pytest.fixture(params=LIES)
def deceived(two: Two, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A new device that began from a false snapshot by Asel, which nobody else has seen."""
    lie = LIES[request.param]
    cholpon, before = two.taken_in(), two.objects()
    with monkeypatch.context() as patch:
        patch.setattr("kzdesk.services.exchange.condensing.condensed", lambda *given: lie(condensed(*given)))
        two.asel.sync(two.way)
    assert cholpon.receive(two.way).begun > 0
    assert cholpon.state() != two.asel.state()
    for path in two.objects() - before:
        if kind_of(two.asel, path) is Kind.SNAPSHOT:
            path.unlink()
    return cholpon


def test_others_find_a_false_snapshot_by_what_the_new_device_shows_them(two: Two, deceived: Desk) -> None:
    deceived.sync(two.way)
    two.bolat.receive(two.way)
    assert refusals(two.bolat) == [("snapshot-differs", two.asel.id)]
    two.bolat.exchange.receiving.look_again(PLACE)
    assert refusals(two.bolat) == []
    two.bolat.receive(two.way)
    assert refusals(two.bolat) == [("snapshot-differs", two.asel.id)]


@pytest.mark.parametrize("deceived", ["another value"], indirect=True)
def test_a_false_snapshot_is_found_when_the_authors_own_segments_come(two: Two, deceived: Desk) -> None:
    two.bolat.sync(two.way)
    deceived.receive(two.way)
    assert set(refusals(deceived)) == {("snapshot-differs", two.asel.id)}


def test_a_snapshot_that_is_refused_is_replaced_by_segments(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    cholpon = two.taken_in()
    with monkeypatch.context() as patch:
        patch.setattr("kzdesk.services.exchange.condensing.StandingDigest.hexdigest", lambda _: "ab" * 32)
        two.asel.sync(two.way)
    received = cholpon.receive(two.way)
    assert [each.code for each in received.refused] == ["snapshot-state"]
    assert begun_from(cholpon) == set()
    until_quiet([cholpon, two.asel], two.way)
    assert cholpon.state() == two.asel.state()
    assert cholpon.vault.check().sound


def test_a_removal_that_reaches_into_a_snapshot_lets_go_of_it_and_segments_come(two: Two) -> None:
    cholpon = two.newcomer()
    with two.asel.vault.transaction() as tx:
        seat, kept = Seats(two.asel.id).of(tx), tx.segments.kept(AuthorChain(two.bolat.id, two.shared), 1)
        end = Head(kept.last, header_of(kept).head)
        removal = seat.roster.following(Revoke(two.bolat.id, {two.shared: end}), two.asel.id, seat.keys.seed, 1)
    for desk in (two.asel, cholpon):
        with desk.vault.transaction() as tx:
            keep_entry(tx, removal)
            assert apply_cuts(tx, Seats(desk.id).of(tx)) > 0
    assert begun_from(cholpon) == set()
    until_quiet([cholpon, two.asel], two.way)
    assert cholpon.state() == two.asel.state()
    assert two.people[3] in {person.id for person in everybody(cholpon)}
    assert cholpon.vault.check().sound


def everybody(desk: Desk) -> tuple[Person, ...]:
    with desk.vault.transaction() as tx:
        return tx.records.where(Person, {})
