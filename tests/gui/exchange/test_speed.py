# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast bytes move is told of the last seconds alone, and of bytes that did move."""

from kzdesk.gui.exchange.visit_bar import Speed


def test_what_was_there_already_was_not_moved() -> None:
    speed = Speed()
    assert speed.at(700, 1_000, 10.0) == 0
    assert speed.at(800, 1_000, 11.0) == 100
    assert speed.at(900, 2_000, 12.0) == 50, "another object begins"


def test_a_pause_is_seen() -> None:
    speed = Speed()
    for second in range(10):
        speed.at(1_000 * (second + 1), 100_000, float(second))
    assert speed.at(10_000, 100_000, 30.0) == 0
