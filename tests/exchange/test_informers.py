# SPDX-License-Identifier: GPL-3.0-or-later
"""What a member with a changed program can do to the others: no harm that is not seen."""

from pathlib import Path

from kzdesk.exchange.bundle import Report
from tests.exchange.test_hostile_members import Team, closed_team, forged, operation, team

__all__ = ("closed_team", "team")


def objects(folder: Path) -> int:
    return len(list(folder.iterdir()))


def test_a_report_of_bundles_that_were_never_sent_makes_nobody_send_for_ever(team: Team) -> None:
    asel, bolat = team.desks["asel"], team.desks["bolat"]
    before = objects(team.folder)
    lie = Report({}, {asel.id: 2**53})
    team.put(forged(bolat, team.shared, [asel, bolat], [operation(bolat, team.shared)], report=lie))
    asel.receive(team.way)
    asel.send(team.way)
    assert objects(team.folder) <= before + 3
    assert asel.send(team.way).bundles == 0
