# SPDX-License-Identifier: GPL-3.0-or-later
"""What was purged is in no snapshot, and goes from what a device began from."""

import pytest

from kzdesk.domain.errors import Refused
from tests.desks import Desk, until_quiet
from tests.exchange.test_purging import purge, words_in
from tests.exchange.two_desks import Two, begun_from, soon

__all__ = ("soon",)


def assert_gone(desk: Desk, person: str, *words: str) -> None:
    with pytest.raises(Refused):
        desk.read(person)
    assert words_in(desk, *words) == set()
    assert desk.vault.check().sound
    assert desk.exchange.receiving.refusals() == ()


def test_what_was_purged_before_is_not_in_it_and_what_is_purged_later_goes(two: Two) -> None:
    before, later = (two.asel.person(f"Purged{name} Person", note=f"canary-{name}") for name in ("Before", "Later"))
    two.bolat.change(two.people[3], note="canary-stays")
    until_quiet([two.asel, two.bolat], two.way)
    purge(two.asel, before)
    cholpon = two.newcomer()
    assert begun_from(cholpon) == {two.shared}
    assert_gone(cholpon, before, "canary-Before", "PurgedBefore")
    assert words_in(cholpon, "canary-Later", "canary-stays") == {"canary-Later", "canary-stays"}
    purge(two.asel, later)
    until_quiet([two.asel, cholpon, two.bolat], two.way)
    for desk in (cholpon, two.bolat, two.asel):
        assert_gone(desk, before, "canary-Before", "PurgedBefore")
        assert_gone(desk, later, "canary-Later", "PurgedLater")
        assert desk.read(two.people[3]).note == "canary-stays"
    assert cholpon.state() == two.asel.state()
    assert cholpon.state(two.shared) == two.bolat.state(two.shared)
