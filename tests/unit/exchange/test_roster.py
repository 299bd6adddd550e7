# SPDX-License-Identifier: GPL-3.0-or-later
"""A roster is read from any heap of entries: what follows from its root holds, what does not is named."""

import dataclasses
import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.exchange.canonical import NOTHING, Head
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import Roster, found_team, read_roster
from kzdesk.exchange.roster_entries import (
    Act,
    Add,
    ChangeRole,
    Entry,
    Found,
    FoundCompartment,
    Give,
    Revoke,
    Role,
    SignedEntry,
    Take,
    signed_entry,
)
from tests.teams import ASEL, BOLAT, CHOLPON, DANA, ENTRIES, NOW, ROOT, STRANGER, TEAM, Device, grown, roster

DESK = "99" * 16
CUT = Head(5, "ab" * 32)


def test_roles_and_readers_follow_from_the_entries() -> None:
    team = roster().membership
    assert [member.role for member in team.active()] == [Role.COORDINATOR, Role.MONITOR, Role.MONITOR, Role.COURIER]
    assert team.readers(BOLAT.id) == (ASEL.id, BOLAT.id)
    assert team.readers(ASEL.id) == (ASEL.id,)
    with pytest.raises(Rejected) as refused:
        team.readers(DESK)
    assert refused.value.reason is Reason.UNKNOWN_COMPARTMENT


def test_a_compartment_is_read_by_coordinators_and_by_those_it_was_given_to_while_it_was() -> None:
    given_to = grown(ENTRIES, ASEL, FoundCompartment(DESK, "Spring"), Give(DESK, BOLAT.id), Give(CHOLPON.id, BOLAT.id))
    taken = grown(given_to, ASEL, Take(DESK, BOLAT.id, CUT))
    team = roster(taken).membership
    assert team.readers(DESK) == (ASEL.id,)
    assert team.readers(DESK, 6) == (ASEL.id, BOLAT.id)
    assert team.readers(DESK, 5) == (ASEL.id,)
    assert team.readers(CHOLPON.id) == (ASEL.id, BOLAT.id, CHOLPON.id)
    assert team.assert_may_write(BOLAT.id, DESK, 5) is Role.MONITOR
    for device, number, reason in (
        (BOLAT, 6, Reason.ACCESS_TAKEN),
        (CHOLPON, 1, Reason.NO_ACCESS),
        (DANA, 1, Reason.COURIER_WROTE),
        (STRANGER, 1, Reason.UNKNOWN_AUTHOR),
    ):
        with pytest.raises(Rejected) as refused:
            team.assert_may_write(device.id, DESK, number)
        assert refused.value.reason is reason
    assert team.fixed_points(BOLAT.id, DESK) == (CUT,)


def test_after_a_removal_nothing_counts_but_what_it_names() -> None:
    team = roster(grown(ENTRIES, ASEL, Revoke(BOLAT.id, {BOLAT.id: CUT}))).membership
    assert BOLAT.id not in [member.card.device for member in team.active()]
    assert team.readers(BOLAT.id) == (ASEL.id,)
    assert team.assert_may_write(BOLAT.id, BOLAT.id, 5) is Role.MONITOR
    for compartment, number in ((BOLAT.id, 6), (CHOLPON.id, 1)):
        with pytest.raises(Rejected) as refused:
            team.assert_may_write(BOLAT.id, compartment, number)
        assert refused.value.reason is Reason.AFTER_REMOVAL


def test_a_lowered_role_counts_from_the_operation_it_names() -> None:
    raised = grown(ENTRIES, ASEL, ChangeRole(BOLAT.id, Role.COORDINATOR, {}))
    team = roster(grown(raised, ASEL, ChangeRole(BOLAT.id, Role.COURIER, {BOLAT.id: CUT}))).membership
    assert team.assert_may_write(BOLAT.id, BOLAT.id, 5) is Role.COORDINATOR
    with pytest.raises(Rejected) as refused:
        team.assert_may_write(BOLAT.id, BOLAT.id, 6)
    assert refused.value.reason is Reason.COURIER_WROTE
    assert team.members[BOLAT.id].role_at(4) is Role.MONITOR


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Found("Another", STRANGER.card), Reason.ROSTER_REFOUNDED),
        (Add(BOLAT.card, Role.MONITOR), Reason.ROSTER_KNOWN_CARD),
        (Add(dataclasses.replace(STRANGER, seed=BOLAT.seed).card, Role.MONITOR), Reason.ROSTER_KNOWN_CARD),
        (ChangeRole(STRANGER.id, Role.MONITOR, {}), Reason.ROSTER_UNKNOWN_DEVICE),
        (ChangeRole(BOLAT.id, Role.MONITOR, {}), Reason.ROSTER_ACT),
        (ChangeRole(ASEL.id, Role.MONITOR, {}), Reason.ROSTER_LAST_COORDINATOR),
        (Revoke(ASEL.id, {}), Reason.ROSTER_LAST_COORDINATOR),
        (Revoke(STRANGER.id, {}), Reason.ROSTER_UNKNOWN_DEVICE),
        (FoundCompartment(BOLAT.id, "A desk that is there"), Reason.ROSTER_ACT),
        (Give(DESK, BOLAT.id), Reason.ROSTER_UNKNOWN_DEVICE),
        (Give(CHOLPON.id, DANA.id), Reason.ROSTER_ACT),
        (Give(CHOLPON.id, CHOLPON.id), Reason.ROSTER_ACT),
        (Take(CHOLPON.id, BOLAT.id, None), Reason.ROSTER_ACT),
    ],
    ids=lambda each: type(each).__name__ if not isinstance(each, Reason) else each,
)
def test_what_cannot_be_done_is_refused_before_it_is_signed(act: Act, reason: Reason) -> None:
    with pytest.raises(Rejected) as refused:
        roster().following(act, ASEL.id, ASEL.seed, NOW)
    assert refused.value.reason is reason


@pytest.mark.parametrize("author", [BOLAT, DANA, STRANGER], ids=lambda author: author.name)
def test_coordinators_alone_write_it(author: Device) -> None:
    reason = Reason.ROSTER_STRANGER if author is STRANGER else Reason.ROSTER_AUTHOR
    with pytest.raises(Rejected) as refused:
        roster().following(Add(STRANGER.card, Role.MONITOR), author.id, author.seed, NOW)
    assert refused.value.reason is reason
    _assert_left_out(_written(author, author.seed), reason)


def _written(author: Device, seed: bytes, /, **changed: object) -> SignedEntry:
    """Returns an entry after the last one that nobody checked before it was signed."""
    now = roster().membership
    add = Add(STRANGER.card, Role.COORDINATOR)
    entry = Entry(1, TEAM, now.number + 1, now.head, author.id, NOW, add, [])
    return signed_entry(msgspec.structs.replace(entry, **changed), seed)


def _assert_left_out(entry: SignedEntry, reason: Reason) -> None:
    read = roster((*ENTRIES, entry))
    assert read.membership == roster().membership
    assert read.rejected == ((entry.hash, reason),)


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"number": 6}, Reason.ROSTER_NUMBER),
        ({"previous": NOTHING}, Reason.ROSTER_LINK),
        ({"previous": "ab" * 32}, Reason.ROSTER_LINK),
        ({"team": "00" * 16}, Reason.ROSTER_TEAM),
        ({"author": STRANGER.id}, Reason.ROSTER_STRANGER),
        ({"act": Revoke(ASEL.id, {})}, Reason.ROSTER_LAST_COORDINATOR),
        ({"approvals": ["x"]}, Reason.ROSTER_MALFORMED),
        ({"v": 2}, Reason.ROSTER_MALFORMED),
        ({"time": -1}, Reason.ROSTER_MALFORMED),
        ({"act": Add(dataclasses.replace(STRANGER, name="a\u202eb").card, Role.MONITOR)}, Reason.ROSTER_MALFORMED),
        ({"act": Add(dataclasses.replace(STRANGER, name="a\nb").card, Role.MONITOR)}, Reason.ROSTER_MALFORMED),
        ({"act": Add(dataclasses.replace(STRANGER, name="").card, Role.MONITOR)}, Reason.ROSTER_MALFORMED),
        ({"act": Add(dataclasses.replace(STRANGER, name="a" * 81).card, Role.MONITOR)}, Reason.ROSTER_MALFORMED),
        ({"act": Add(dataclasses.replace(STRANGER, id="../../etc").card, Role.MONITOR)}, Reason.ROSTER_MALFORMED),
    ],
)
def test_an_entry_that_does_not_follow_is_left_out_and_named(changed: dict[str, object], reason: Reason) -> None:
    _assert_left_out(_written(ASEL, ASEL.seed, **changed), reason)


def test_another_ones_signature_and_a_changed_byte_are_named() -> None:
    _assert_left_out(_written(ASEL, BOLAT.seed), Reason.ROSTER_SIGNATURE)
    genuine = _written(ASEL, ASEL.seed)
    spaced = SignedEntry(genuine.body.replace(b",", b", ", 1), genuine.signature)
    _assert_left_out(spaced, Reason.ROSTER_NOT_CANONICAL)


def test_a_root_that_is_not_there_or_none_is_refused() -> None:
    other = found_team(TEAM, Found("Invented team", STRANGER.card), STRANGER.seed, NOW)
    for entries, root, reason in (
        ((other,), ROOT.hash, Reason.ROSTER_ROOT),
        (ENTRIES, ENTRIES[1].hash, Reason.ROSTER_FOUNDING),
    ):
        with pytest.raises(Rejected) as refused:
            read_roster(entries, root)
        assert refused.value.reason is reason
    stolen = found_team(TEAM, Found("Invented team", ASEL.card), STRANGER.seed, NOW)
    with pytest.raises(Rejected) as refused:
        read_roster((stolen,), stolen.hash)
    assert refused.value.reason is Reason.ROSTER_SIGNATURE


@given(st.randoms(use_true_random=False), st.integers(0, len(ENTRIES) - 1))
def test_the_order_of_arrival_and_repetition_change_nothing(chance: random.Random, lost: int) -> None:
    heap = list(ENTRIES) * 2
    chance.shuffle(heap)
    assert read_roster(heap, ROOT.hash) == roster()
    if lost:
        rest = [entry for entry in heap if entry is not ENTRIES[lost]]
        assert read_roster(rest, ROOT.hash).membership.number == lost


def forked() -> tuple[Roster, SignedEntry, SignedEntry, tuple[SignedEntry, ...]]:
    two = grown(ENTRIES, ASEL, ChangeRole(BOLAT.id, Role.COORDINATOR, {}))
    mine = grown(two, ASEL, Revoke(CHOLPON.id, {}))
    yours = grown(two, BOLAT, Revoke(ASEL.id, {}))
    known = (*mine, yours[-1])
    return roster(known), mine[-1], yours[-1], known


def test_two_entries_of_one_number_stop_the_roster_before_them() -> None:
    read, mine, yours, _ = forked()
    assert read.forked == tuple(sorted((mine.hash, yours.hash)))
    assert read.membership.number == 5
    with pytest.raises(Rejected) as refused:
        read.following(Add(STRANGER.card, Role.MONITOR), ASEL.id, ASEL.seed, NOW)
    assert refused.value.reason is Reason.ROSTER_FORKED
    assert read.number_of(mine.hash) == 5
    assert read.rejected == ()
    with pytest.raises(Rejected) as refused:
        read.number_of("ab" * 32)
    assert refused.value.reason is Reason.UNKNOWN_ROSTER
