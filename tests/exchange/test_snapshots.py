# SPDX-License-Identifier: GPL-3.0-or-later
"""A new device begins from a signed snapshot: it has what others have, goes on as they do, and takes none that lies."""

from collections.abc import Callable

import pytest

from kzdesk.domain.records.person import Person
from kzdesk.domain.secret import Secret
from kzdesk.exchange.bundle import Kind
from kzdesk.exchange.transport import new_name
from kzdesk.runtime.paths import resources
from kzdesk.runtime.vocabularies import Vocabularies
from kzdesk.services.changes import BEFORE_JOINING, Changes
from kzdesk.services.display import Display
from kzdesk.store.covered import Covered
from kzdesk.store.lost import LOST
from tests.desks import Desk, until_quiet
from tests.exchange.two_desks import Two, begun_from, kind_of, soon
from tests.faults.work import purging_of
from tests.vaults import WORDS

__all__ = ("soon",)


def in_conflict(desk: Desk) -> set[tuple[str, str]]:
    """What contradicts; what was left behind meanwhile is noted as it came."""
    return {(record, field) for record, field in desk.disputed() if not field.startswith(LOST)}


def test_a_new_device_begins_from_a_snapshot_and_has_what_all_have(two: Two) -> None:
    cholpon = two.newcomer()
    assert begun_from(cholpon) == {two.shared}
    assert cholpon.state() == two.asel.state()
    assert in_conflict(cholpon) == in_conflict(two.asel)
    assert cholpon.vault.check().sound
    with cholpon.vault.transaction() as tx, two.asel.vault.transaction() as other:
        assert len(tx.merge.since(two.asel.id, two.shared, 0, 1000)) == 0
        assert tx.merge.heads() == other.merge.heads()
        for person in two.people[3:]:
            assert tx.merge.folded(person).latest.version == other.merge.folded(person).latest.version


def test_what_is_written_later_on_all_sides_merges_and_conflicts_rightly(two: Two) -> None:
    cholpon = two.newcomer()
    one, _, _, four, five, six = two.people
    cholpon.change(four, occupation="baker")
    two.bolat.change(four, occupation="nurse")
    cholpon.change(five, note="third")
    two.asel.delete(six)
    cholpon.change(six, note="meanwhile")
    cholpon.exchange.team.write_into(two.shared)
    added = cholpon.person("Added Later")
    for desk in (cholpon, two.bolat, two.asel, cholpon, two.bolat):
        desk.sync(two.way)
    assert cholpon.state(two.shared) == two.asel.state(two.shared) == two.bolat.state(two.shared)
    for desk in (cholpon, two.asel, two.bolat):
        assert {(four, "occupation"), (six, "deleted"), (one, "occupation")} <= desk.disputed()
        assert desk.read(five).note == "third"
        assert desk.read(added).id == added
        assert desk.vault.check().sound
        assert desk.exchange.receiving.refusals() == ()
    cholpon.clock.advance(seconds=7)
    with cholpon.vault.transaction() as tx:
        tx.records.resolve(Person, four, {"occupation": "baker"}, "asked")
        tx.records.resolve(Person, one, {"occupation": "teacher"}, "asked")
    until_quiet([cholpon, two.asel, two.bolat], two.way)
    assert cholpon.state(two.shared) == two.asel.state(two.shared) == two.bolat.state(two.shared)
    assert not {(four, "occupation"), (one, "occupation")} & two.bolat.disputed()


def test_one_snapshot_serves_several_new_devices_and_is_shown_before_it_leaves(two: Two) -> None:
    newcomers = [two.taken_in(name) for name in ("cholpon", "dana")]
    [part] = two.asel.exchange.sending.outline("place-1").parts
    assert (part.compartment, part.records, part.passed_on) == ("Spring", 0, 0)
    before = two.objects()
    two.asel.sync(two.way)
    snapshots = [path for path in two.objects() - before if kind_of(two.asel, path) is Kind.SNAPSHOT]
    assert len(snapshots) == 1
    assert two.asel.exchange.sending.outline("place-1").parts == ()
    assert two.bolat.sync(two.way)[1].operations == 0
    received = [newcomer.receive(two.way) for newcomer in newcomers]
    assert [each.begun for each in received] == [part.snapshot] * 2
    assert {newcomer.state() for newcomer in newcomers} == {two.asel.state()}


def test_a_monitor_sends_a_new_device_segments(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    two.taken_in()
    with monkeypatch.context() as patch:
        patch.setattr("kzdesk.services.exchange.sending.pretended", lambda *_: None)
        patch.setattr("kzdesk.services.exchange.sending.due", lambda *_: [])
        two.asel.sync(two.way)
    two.bolat.receive(two.way)
    [part] = [each for each in two.bolat.exchange.sending.outline("place-1").parts if each.compartment == "Spring"]
    assert (part.snapshot, part.records > 0, part.passed_on > 0) == (0, True, True)


def test_who_has_operations_already_goes_on_by_segments(two: Two) -> None:
    cholpon = two.taken_in()
    before = two.objects()
    two.asel.sync(two.way)
    for path in two.objects() - before:
        if kind_of(two.asel, path) is Kind.SNAPSHOT:
            path.rename(two.folder.parent / "later.bin")
    two.bolat.sync(two.way)
    assert cholpon.receive(two.way).operations > 0
    (two.folder.parent / "later.bin").rename(two.folder / new_name())
    received = cholpon.receive(two.way)
    assert (received.begun, received.refused) == (0, ())
    until_quiet([cholpon, two.asel, two.bolat], two.way)
    assert cholpon.state() == two.asel.state()
    assert begun_from(cholpon) == set()


def test_what_a_new_device_wrote_before_it_began_stays(two: Two) -> None:
    cholpon = two.taken_in()
    before = two.objects()
    two.asel.sync(two.way)
    for path in two.objects() - before:
        if kind_of(two.asel, path) is Kind.SNAPSHOT:
            path.rename(two.folder.parent / "later.bin")
    cholpon.receive(two.way)
    cholpon.exchange.team.write_into(two.shared)
    own = cholpon.person("Written First")
    (two.folder.parent / "later.bin").rename(two.folder / new_name())
    assert cholpon.receive(two.way).begun > 0
    until_quiet([cholpon, two.asel, two.bolat], two.way)
    assert cholpon.state() == two.asel.state()
    assert two.bolat.read(own).id == own
    assert cholpon.vault.check().sound


def test_a_snapshot_in_parts_is_begun_from_when_all_have_come(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kzdesk.exchange.snapshot.MOST_OPERATIONS", 12)
    cholpon, before = two.taken_in(), two.objects()
    two.asel.sync(two.way)
    parts = [path for path in two.objects() - before if kind_of(two.asel, path) is Kind.SNAPSHOT]
    assert len(parts) > 1
    held_back = parts[0].rename(two.folder.parent / parts[0].name)
    assert cholpon.receive(two.way).begun == 0
    held_back.rename(parts[0])
    assert cholpon.receive(two.way).begun > 0
    assert cholpon.state() == two.asel.state()


def test_beginning_that_is_broken_off_left_nothing_and_can_be_repeated(
    two: Two, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kzdesk.store.covered.AT_ONCE", 2)
    cholpon = two.taken_in()
    two.asel.sync(two.way)
    with monkeypatch.context() as patch:
        patch.setattr(Covered, "add", broken_off_at(3, Covered.add))
        with pytest.raises(ZeroDivisionError):
            cholpon.receive(two.way)
    assert begun_from(cholpon) == set()
    assert cholpon.vault.check().sound
    cholpon.receive(two.way)
    assert cholpon.state() == two.asel.state()


def broken_off_at(count: int, work: Callable[..., None]) -> Callable[..., None]:
    calls = iter(range(1, 1_000))

    def works(*arguments: object) -> None:
        if next(calls) == count:
            raise ZeroDivisionError
        work(*arguments)

    return works


def test_who_began_from_a_snapshot_can_take_in_others_when_all_before_are_gone(two: Two) -> None:
    cholpon = two.newcomer()
    cholpon.change(two.people[4], note="third")
    cholpon.sync(two.way)
    dana = two.taken_in("dana", by=cholpon)
    cholpon.sync(two.way)
    dana.receive(two.way)
    assert begun_from(dana) == {two.shared}
    assert dana.state(two.shared) == cholpon.state(two.shared)
    until_quiet([dana, two.bolat, two.asel, cholpon], two.way)
    assert dana.state(two.shared) == two.bolat.state(two.shared)
    for desk in (dana, two.bolat, two.asel, cholpon):
        assert desk.exchange.receiving.refusals() == ()
        assert desk.vault.check().sound


def test_the_history_says_what_was_before_this_device_joined(two: Two) -> None:
    cholpon = two.newcomer()
    changes = Changes(cholpon.vault, Display(Vocabularies(resources() / "vocabularies"), lambda: "en"))
    person = two.people[4]
    [before] = changes.versions("person", person)
    assert (before.action, before.device) == (BEFORE_JOINING, two.asel.id)
    assert "second" in {each.after for each in before.changes}
    cholpon.change(person, note="third")
    assert [each.action for each in changes.versions("person", person)] == [BEFORE_JOINING, "update"]
    changes.restore("person", person, 1)
    assert cholpon.read(person).note == "second"


def test_what_a_vault_began_from_is_held_against_what_was_signed(two: Two) -> None:
    cholpon = two.newcomer()
    with cholpon.vault.transaction() as tx:
        tx._connection.exec_driver_sql("DELETE FROM covered_operation WHERE sequence = 3")
    checked = cholpon.vault.check()
    assert not checked.sound


def test_what_was_purged_is_in_no_snapshot_and_goes_from_whoever_began_from_one(two: Two) -> None:
    asel, bolat = two.asel, two.bolat
    before, after = two.people[0], two.people[3]
    purging_of(asel.vault).purge("person", before, Secret(WORDS), "asked")
    cholpon = two.newcomer()
    with cholpon.vault.transaction() as tx:
        assert two.shared in tx.merge.covered.compartments()
        assert tx.purges.known([before, after]) == {before}
        assert not tx.search.find("invented0")
    asel.clock.advance(seconds=7)
    purging_of(asel.vault).purge("person", after, Secret(WORDS), "danger")
    until_quiet([asel, bolat, cholpon], two.way)
    for desk in (asel, bolat, cholpon):
        assert desk.vault.check().sound
        assert desk.exchange.receiving.refusals() == ()
        assert all(each.fulfilled for each in purging_of(desk.vault).all())
        with desk.vault.transaction() as tx:
            assert tx.purges.unasked() == ()
            assert not tx.search.find("monitored0")
    assert asel.state(two.shared) == bolat.state(two.shared) == cholpon.state(two.shared)
