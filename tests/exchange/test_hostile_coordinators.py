# SPDX-License-Identifier: GPL-3.0-or-later
"""What a coordinator with a changed program can do to the others: nothing vanishes unseen, nothing stops for ever."""

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.roster import read_roster
from kzdesk.exchange.roster_entries import Act, ChangeRole, FoundCompartment, Revoke, Role, SignedEntry, Take
from kzdesk.services.exchange.seat import kept_entries
from kzdesk.services.exchange.team import TeamView
from kzdesk.store.correspondence import Peer
from tests.desks import Desk, until_quiet
from tests.exchange.test_hostile_members import Team, closed_team, entry_of, roster_bundle, seat_of, team

__all__ = ("closed_team", "team")


def view_of(desk: Desk) -> TeamView:
    view = desk.exchange.team.view()
    assert view is not None
    return view


def role_of(desk: Desk, other: Desk) -> Role | None:
    return next(each.role for each in view_of(desk).devices if each.id == other.id)


def entries_of(desk: Desk) -> set[SignedEntry]:
    with desk.vault.transaction() as tx:
        return set(kept_entries(tx))


def head_of(desk: Desk, author: Desk, compartment: str, number: int) -> Head:
    with desk.vault.transaction() as tx:
        [logged] = tx.merge.since(author.id, compartment, number - 1, 1)
    return Head(number, logged.hash.hex())


def test_a_removal_that_lets_nothing_count_is_held_back_where_its_author_had_said_to_have_it(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    before = asel.state(team.shared)
    team.put(roster_bundle(cholpon, asel, entry_of(cholpon, Revoke(bolat.id, {}))))
    received = asel.receive(team.way)
    assert [(each.code, each.device) for each in received.refused] == [("roster-cuts-seen", cholpon.id)]
    assert received.taken_out == 0
    assert asel.state(team.shared) == before
    assert role_of(asel, bolat) is Role.MONITOR
    with pytest.raises(Refused) as refused:
        asel.send(team.way)
    assert refused.value.code == "roster-cuts-seen"
    as_it_was, new = asel.exchange.branches.all()
    assert (as_it_was.as_it_was, new.as_it_was) == (True, False)
    assert (as_it_was.taken_out, as_it_was.left_out) == ((), ())
    assert [(each.device, each.changes) for each in new.taken_out] == [("bolat", 6)]
    assert (as_it_was.may_keep, new.may_keep, new.left_out) == (True, True, ("bolat",))


def test_a_coordinator_denies_it_for_all(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    before = asel.state(team.shared)
    team.put(roster_bundle(cholpon, asel, entry_of(cholpon, Revoke(bolat.id, {}))))
    asel.receive(team.way)
    later = bolat.person("After The Removal That Was None")
    bolat.send(team.way)
    received = asel.receive(team.way)
    assert (received.refused, received.operations, received.later) == ((), 0, 1)
    as_it_was, _ = asel.exchange.branches.all()
    asel.exchange.team.settle(as_it_was.entry)
    until_quiet([asel, bolat, cholpon], team.way)
    for desk in (asel, bolat, cholpon):
        assert role_of(desk, bolat) is Role.MONITOR
        assert view_of(desk).forked == ()
    assert asel.read(later).id == later
    assert asel.state(team.shared) == cholpon.state(team.shared) != before


def test_who_is_asked_can_let_it_hold(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    removal = entry_of(cholpon, Revoke(bolat.id, {}))
    team.put(roster_bundle(cholpon, asel, removal))
    asel.receive(team.way)
    asel.exchange.team.settle(removal.hash)
    assert role_of(asel, bolat) is None
    assert view_of(asel).forked == ()
    with asel.vault.transaction() as tx:
        assert not any(chain.device == bolat.id for chain in tx.merge.heads())
    asel.send(team.way)


@pytest.mark.parametrize("act", ["taken too early", "another end", "another end when it is raised"])
def test_other_ways_to_let_less_count_are_held_back_too(team: Team, act: str) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    other = {team.shared: Head(6, "ab" * 32)}
    acts: dict[str, Act] = {
        "taken too early": Take(team.shared, bolat.id, head_of(asel, bolat, team.shared, 5)),
        "another end": Revoke(bolat.id, other),
        "another end when it is raised": ChangeRole(bolat.id, Role.COORDINATOR, other),
    }
    team.put(roster_bundle(cholpon, asel, entry_of(cholpon, acts[act])))
    assert team.codes(asel) == ["roster-cuts-seen"]


@pytest.mark.parametrize("act", ["all of it", "what came later"])
def test_an_honest_removal_takes_out_only_what_its_author_had_not_got(team: Team, act: str) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    if act == "what came later":
        bolat.person("Not Yet With Cholpon")
        bolat.send(team.way)
        asel.receive(team.way)
    cholpon.exchange.team.revoke(bolat.id)
    cholpon.send(team.way)
    received = asel.receive(team.way)
    assert (received.refused, received.taken_out) == ((), 0 if act == "all of it" else 2)
    assert role_of(asel, bolat) is None


def late_entries(team: Team, of: str, *acts: Act) -> list[SignedEntry]:
    """Entries that a coordinator signed before its removal and kept."""
    return [entry_of(team.desks[of], act) for act in acts]


def test_a_removed_coordinator_stops_the_others_once_and_never_again(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    first, *more = late_entries(
        team, "cholpon", *(FoundCompartment(f"{number:032x}", "Late") for number in range(1, 6)), Revoke(asel.id, {})
    )
    asel.exchange.team.revoke(cholpon.id)
    asel.send(team.way)
    team.put(roster_bundle(cholpon, asel, first))
    asel.receive(team.way)
    assert len(view_of(asel).forked) == 2
    mine = next(each for each in asel.exchange.branches.all() if each.author == "Asel")
    asel.exchange.team.settle(mine.entry)
    known = entries_of(asel)
    for late in more:
        team.put(roster_bundle(cholpon, asel, late))
    received = asel.receive(team.way)
    assert [each.code for each in received.refused] == ["roster-settled"] * len(more)
    assert entries_of(asel) == known
    assert view_of(asel).forked == ()
    until_quiet([asel, bolat], team.way)
    for late in more:
        team.put(roster_bundle(cholpon, bolat, late))
    assert {each.code for each in bolat.receive(team.way).refused} == {"roster-settled"}
    assert view_of(bolat).forked == ()
    assert bolat.send(team.way).bundles == 0


def test_late_entries_in_a_bundle_that_says_it_is_older_are_not_kept_either(team: Team) -> None:
    asel, cholpon = team.desks["asel"], team.desks["cholpon"]
    first, second = late_entries(
        team, "cholpon", FoundCompartment("1" * 32, "Late"), FoundCompartment("2" * 32, "Later")
    )
    asel.exchange.team.revoke(cholpon.id)
    team.put(roster_bundle(cholpon, asel, first))
    asel.receive(team.way)
    asel.exchange.team.settle(next(each.entry for each in asel.exchange.branches.all() if each.author == "Asel"))
    known = entries_of(asel)
    old = seat_of(cholpon).roster.chain[-1]
    team.put(roster_bundle(cholpon, asel, second, old))
    assert [each.code for each in asel.receive(team.way).refused] == ["roster-settled"]
    assert entries_of(asel) == known


def test_where_coordinators_disagree_every_device_chooses_once(team: Team) -> None:
    asel, bolat, cholpon = (team.desks[name] for name in ("asel", "bolat", "cholpon"))
    asel.exchange.team.found_compartment("By Asel")
    cholpon.exchange.team.found_compartment("By Cholpon")
    asel.send(team.way)
    cholpon.send(team.way)
    for desk in (asel, bolat, cholpon):
        desk.receive(team.way)
    assert not any(each.may_keep for each in bolat.exchange.branches.all())
    lists = {each.author: each.entry for each in asel.exchange.branches.all()}
    asel.exchange.team.settle(lists["Asel"])
    cholpon.exchange.team.settle(lists["cholpon"])
    for desk in (asel, cholpon):
        desk.send(team.way)
    for desk in (asel, bolat, cholpon):
        desk.receive(team.way)
    assert view_of(asel).forked == view_of(cholpon).forked == ()
    assert view_of(bolat).forked == tuple(sorted(lists.values()))
    assert all(each.may_keep for each in bolat.exchange.branches.all())
    bolat.exchange.team.settle(lists["Asel"])
    assert [each.name for each in view_of(bolat).compartments if each.name.startswith("By ")] == ["By Asel"]
    with pytest.raises(Refused) as refused:
        bolat.exchange.team.settle(lists["cholpon"])
    assert refused.value.code == "no-fork"


def test_who_is_still_a_coordinator_does_not_open_a_settled_fork_again(team: Team) -> None:
    asel, cholpon = team.desks["asel"], team.desks["cholpon"]
    first, second = late_entries(
        team, "cholpon", FoundCompartment("1" * 32, "Late"), FoundCompartment("2" * 32, "Later")
    )
    asel.exchange.team.found_compartment("By Asel")
    team.put(roster_bundle(cholpon, asel, first))
    asel.receive(team.way)
    asel.exchange.team.settle(next(each.entry for each in asel.exchange.branches.all() if each.author == "Asel"))
    known = entries_of(asel)
    team.put(roster_bundle(cholpon, asel, second))
    assert [each.code for each in asel.receive(team.way).refused] == ["roster-settled"]
    assert entries_of(asel) == known
    assert view_of(asel).forked == ()


def test_who_names_what_was_left_after_another_cut_hides_nothing(team: Team) -> None:
    asel, bolat, cholpon, dana = team.desks.values()
    asel.exchange.team.change_role(dana.id, Role.COORDINATOR)
    until_quiet([asel, bolat, cholpon, dana], team.way)
    bolat.person("Not Yet With Cholpon")
    bolat.send(team.way)
    asel.receive(team.way)
    said = {team.shared: {"counter": 999, "have": {bolat.id: 8}, "heard": {}}}
    with asel.vault.transaction() as tx:
        tx.exchange.hear(Peer(dana.id, 999, said, "2026-04-01T12:00:00+00:00"))
    end = head_of(asel, bolat, team.shared, 6)
    taking = entry_of(cholpon, Take(team.shared, bolat.id, end))
    seat = seat_of(dana)
    then = read_roster((*entries_of(dana), taking), seat.roster.chain[0].hash)
    removal = then.following(Revoke(bolat.id, {team.shared: end}), dana.id, seat.keys.seed, 1)
    team.put(roster_bundle(cholpon, asel, taking, removal))
    received = asel.receive(team.way)
    assert (received.refused, received.taken_out) == ((), 2)
    assert role_of(asel, bolat) is None
