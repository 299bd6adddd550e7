# SPDX-License-Identifier: GPL-3.0-or-later
"""Rosters that fork: people settle them, once and for good, and the order of arrival changes nothing."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import Roster, read_roster
from kzdesk.exchange.roster_entries import (
    Act,
    Add,
    ChangeRole,
    Entry,
    FoundCompartment,
    Revoke,
    Role,
    Settle,
    SignedEntry,
    signed_entry,
)
from tests.teams import ASEL, BOLAT, CHOLPON, ENTRIES, NOW, ROOT, STRANGER, TEAM, Device, grown, roster

Entries = tuple[SignedEntry, ...]
TWO = grown(ENTRIES, ASEL, ChangeRole(BOLAT.id, Role.COORDINATOR, {}))
"""Asel and Bolat coordinate."""
LONG = grown(TWO, ASEL, FoundCompartment("91" * 16, "One"), FoundCompartment("92" * 16, "Two"))


def founding(number: int) -> Act:
    return FoundCompartment(f"{number:032x}", f"Number {number}")


def beside(entries: Entries, at: int, author: Device, act: Act) -> Entries:
    """The first `at` entries with another one after them."""
    return grown(entries[:at], author, act)


def settled(entries: Entries, author: Device, dropped: SignedEntry) -> SignedEntry:
    """Signs, at the end of one list, that another entry does not hold, whatever else is known."""
    team = roster(entries).membership
    entry = Entry(1, TEAM, team.number + 1, team.head, author.id, NOW, Settle(dropped.hash), [])
    return signed_entry(entry, author.seed)


REMOVED = grown(LONG, ASEL, Revoke(BOLAT.id, {}))
LATE = beside(LONG, len(LONG), BOLAT, founding(1))[-1]
SETTLED: Entries = (*REMOVED, LATE, settled(REMOVED, ASEL, LATE))
"""Bolat was removed, and what he wrote beside that was settled not to hold."""


def held(*more: SignedEntry, chosen: tuple[str, ...] = ()) -> Roster:
    return read_roster((*SETTLED, *more), ROOT.hash, chosen)


def test_a_fork_is_settled_by_a_signed_entry() -> None:
    open_fork = roster((*REMOVED, LATE))
    assert open_fork.forked == tuple(sorted((REMOVED[-1].hash, LATE.hash)))
    assert open_fork.membership.number == len(LONG)
    assert not open_fork.contested
    read = held()
    assert (read.forked, read.membership.number) == ((), len(REMOVED) + 1)
    assert read.membership.members[BOLAT.id].role is None
    assert read.number_of(LATE.hash) == len(LONG)
    assert read.settled == {LATE.hash}
    assert read.rejected == ()


def test_further_entries_beside_what_was_settled_do_not_fork_it_again() -> None:
    others = [beside(LONG, len(LONG), BOLAT, founding(number))[-1] for number in range(2, 12)]
    going_on = grown((*LONG, others[0]), BOLAT, founding(50))[-1]
    read = held(*others, going_on)
    assert (read.forked, read.membership) == ((), held().membership)
    assert read.settled == {LATE.hash, going_on.hash, *(each.hash for each in others)}


def test_entries_of_who_was_removed_beside_earlier_ones_do_not_fork_it_either() -> None:
    earlier = [beside(LONG, at, BOLAT, founding(at)) for at in range(len(TWO), len(LONG))]
    revenge = [beside(LONG, at, BOLAT, Revoke(ASEL.id, {})) for at in range(len(TWO), len(LONG))]
    read = held(*(each[-1] for each in (*earlier, *revenge)))
    assert (read.forked, read.membership) == ((), held().membership)
    [first, _] = earlier
    assert read.number_of(first[-1].hash) == len(TWO)


def test_an_entry_of_another_coordinator_beside_an_earlier_one_has_to_be_settled() -> None:
    three = grown(TWO, ASEL, ChangeRole(CHOLPON.id, Role.COORDINATOR, {}))
    long = grown(three, ASEL, founding(1), Revoke(BOLAT.id, {}))
    late = beside(long, len(long) - 1, BOLAT, founding(2))[-1]
    known = (*long, late, settled(long, ASEL, late))
    assert roster(known).forked == ()
    offline = beside(long, len(three), CHOLPON, founding(3))[-1]
    assert roster((*known, offline)).forked == tuple(sorted((offline.hash, long[len(three)].hash)))


def test_where_coordinators_disagree_people_choose_once_and_for_all() -> None:
    revenge = beside(LONG, len(LONG), BOLAT, Revoke(ASEL.id, {}))
    against = settled(revenge, BOLAT, REMOVED[-1])
    read = held(revenge[-1], against)
    assert read.forked == tuple(sorted((REMOVED[-1].hash, LATE.hash, revenge[-1].hash)))
    assert read.contested
    mine = held(revenge[-1], against, chosen=(REMOVED[-1].hash,))
    assert (mine.forked, mine.membership) == ((), held().membership)
    assert mine.unnamed == (revenge[-1].hash,)
    theirs = held(revenge[-1], against, chosen=(revenge[-1].hash,))
    assert theirs.membership.members[ASEL.id].role is None
    changed_mind = held(revenge[-1], against, chosen=(revenge[-1].hash, REMOVED[-1].hash))
    assert changed_mind.membership == held().membership
    for at in range(len(TWO), len(LONG) + 1):
        again = beside(LONG, at, BOLAT, Revoke(ASEL.id, {}))
        more = (again[-1], settled(again, BOLAT, (*REMOVED, LATE)[at]))
        assert held(revenge[-1], against, *more, chosen=(REMOVED[-1].hash,)).membership == held().membership


def test_what_was_chosen_without_being_signed_is_named_until_it_is() -> None:
    chosen = (REMOVED[-1].hash,)
    read = read_roster((*REMOVED, LATE), ROOT.hash, chosen)
    assert (read.forked, read.unnamed) == ((), (LATE.hash,))
    signed = (*REMOVED, LATE, read.following(Settle(LATE.hash), ASEL.id, ASEL.seed, NOW))
    assert read_roster(signed, ROOT.hash, chosen).unnamed == ()


def test_an_entry_in_doubt_holds_when_people_chose_it() -> None:
    doubted = (REMOVED[-1].hash,)
    read = read_roster(REMOVED, ROOT.hash, doubted=doubted)
    assert (read.forked, read.doubted) == ((LONG[-1].hash, REMOVED[-1].hash), REMOVED[-1].hash)
    assert read.membership.members[BOLAT.id].role is Role.COORDINATOR
    assert read.number_of(REMOVED[-1].hash) == len(LONG)
    assert read_roster(REMOVED, ROOT.hash, doubted, doubted).membership.members[BOLAT.id].role is None
    with pytest.raises(Rejected) as refused:
        read.following(founding(1), ASEL.id, ASEL.seed, NOW)
    assert refused.value.reason is Reason.ROSTER_FORKED
    denied = read.following(Settle(REMOVED[-1].hash), BOLAT.id, BOLAT.seed, NOW)
    for some in (roster((*REMOVED, denied)), read_roster((*REMOVED, denied), ROOT.hash, doubted=doubted)):
        assert (some.forked, some.chain[-1]) == ((), denied)


@settings(max_examples=30)
@given(st.randoms(use_true_random=False), st.lists(st.integers(0, 5), max_size=3))
def test_the_order_of_arrival_changes_nothing(chance: random.Random, chosen: list[int]) -> None:
    revenge = beside(LONG, len(LONG), BOLAT, Revoke(ASEL.id, {}))
    heap = [*SETTLED, revenge[-1], settled(revenge, BOLAT, REMOVED[-1]), *beside(LONG, 5, BOLAT, founding(9))]
    names = [heap[-1 - number].hash for number in chosen]
    expected = read_roster(heap, ROOT.hash, names)
    chance.shuffle(heap)
    assert read_roster(heap, ROOT.hash, names) == expected


def test_very_many_forks_are_read_and_settled_like_one() -> None:
    heap, branch = list(TWO), TWO
    team = roster(TWO).membership
    for number in range(400):
        for which, act in enumerate((founding(2 * number), founding(2 * number + 1))):
            entry = Entry(1, TEAM, team.number + 1, team.head, ASEL.id, NOW, act, [])
            heap.append(signed_entry(entry, ASEL.seed))
            if which:
                team = team.applied(act, ASEL.id, heap[-1].hash)
                branch = (*branch, heap[-1])
    read = roster(heap)
    assert len(read.forked) == 2
    assert read.membership.number == len(TWO)
    assert read_roster(heap, ROOT.hash, (branch[-1].hash,)).chain == branch


def test_what_is_wrong_beyond_measure_is_read_no_further() -> None:
    team = roster().membership
    add = Add(STRANGER.card, Role.COORDINATOR)
    heap = [
        signed_entry(Entry(1, TEAM, team.number + 1, team.head, ASEL.id, NOW + number, add, []), BOLAT.seed)
        for number in range(101)
    ]
    assert len(roster((*ENTRIES, *heap[:100])).rejected) == 100
    with pytest.raises(Rejected) as refused:
        roster((*ENTRIES, *heap))
    assert refused.value.reason is Reason.ROSTER_SIGNATURE
