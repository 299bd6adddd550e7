# SPDX-License-Identifier: GPL-3.0-or-later
"""Tidying a place: what everybody has said to have goes, nothing else, and nobody lacks anything afterwards."""

from pathlib import Path

import pytest

from kzdesk.domain.errors import Refused
from kzdesk.domain.records.evidence import CustodyAct
from kzdesk.exchange.roster_entries import Role
from kzdesk.services.exchange.tidying import Old
from tests.desks import PLACE, Desk, take_in
from tests.exchange.story import add_files
from tests.exchange.test_hostile_members import Team, closed_team, team
from tests.exchange.test_informers import objects, the_file

__all__ = ("closed_team", "team")


def later(desk: Desk, days: int) -> None:
    desk.clock.advance(days=days)


def tidied(team: Team, desk: Desk, days: int = 60) -> Old:
    """Tidies, and asserts that what was told before is what went."""
    told = desk.exchange.tidying.outline(PLACE, days)
    before = objects(team.folder)
    with team.way() as transport:
        assert desk.exchange.tidying.tidy(PLACE, transport, days) == told
    assert objects(team.folder) == before - told.bundles - told.files
    return told


def test_what_everybody_has_goes_and_whoever_joins_later_gets_it_all(team: Team, tmp_path: Path) -> None:
    asel, bolat, cholpon, _ = team.desks.values()
    asel.exchange.team.write_into(team.shared)
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    for desk in (asel, bolat, cholpon, asel):
        desk.sync(team.way)
    assert asel.exchange.tidying.outline(PLACE, 60) == Old(0, 0, 0, 0), "everything is new"
    later(asel, 61)
    told = tidied(team, asel)
    assert told.bundles > 2
    assert told.files == 1
    assert told.size > told.bundles * 65_536
    assert tidied(team, asel) == Old(0, 0, 0, told.kept)
    sent = asel.sync(team.way)[1]
    assert (sent.bundles, sent.files) == (0, 0), "nothing is put there once more"

    erlan = Desk.make(tmp_path, "erlan")
    take_in(asel, erlan, Role.COORDINATOR)
    for desk in (asel, erlan, cholpon, asel, erlan):
        desk.sync(team.way)
    assert erlan.state(team.shared) == asel.state(team.shared)
    with erlan.vault.transaction() as tx:
        assert tx.files.has(the_file(asel).object)
    erlan.vault.close()


def test_what_somebody_has_not_said_to_have_stays(team: Team, tmp_path: Path) -> None:
    asel, bolat, cholpon, _ = team.desks.values()
    asel.exchange.team.write_into(team.shared)
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    asel.send(team.way)
    cholpon.sync(team.way)
    forged_in_the_name_of(cholpon, bolat, asel, team)
    later(asel, 61)
    assert tidied(team, asel).files == 0
    bolat.sync(team.way)
    asel.receive(team.way)
    assert bolat.state(team.shared) == asel.state(team.shared)
    assert tidied(team, asel).files == 1


def forged_in_the_name_of(liar: Desk, victim: Desk, reader: Desk, team: Team) -> None:
    """Somebody writes down that another device received the files."""
    with liar.vault.transaction() as tx:
        act = tx.records.parts(CustodyAct, the_file(reader).id)[-1]
        tx.records.put(
            CustodyAct(attachment=act.attachment, act="received", at=act.at, device=victim.id, found=act.found)
        )
    liar.send(team.way)
    reader.receive(team.way)


def test_a_file_that_the_place_lost_is_put_there_again_for_whoever_lacks_it(team: Team, tmp_path: Path) -> None:
    asel, bolat, *_ = team.desks.values()
    asel.exchange.team.write_into(team.shared)
    add_files(asel, asel.person("With File"), tmp_path, 3_000)
    asel.send(team.way)
    for path in team.folder.iterdir():
        if path.stat().st_size < 65_536:
            path.unlink()
    assert asel.sync(team.way)[1].files == 1
    assert bolat.receive(team.way).files == 1


def test_only_coordinators_tidy_and_nothing_that_is_new(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    for desk, days in ((bolat, 60), (asel, 6)):
        with pytest.raises(Refused):
            desk.exchange.tidying.outline(PLACE, days)
        with pytest.raises(Refused), team.way() as transport:
            desk.exchange.tidying.tidy(PLACE, transport, days)
