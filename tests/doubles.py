# SPDX-License-Identifier: GPL-3.0-or-later
"""Doubles with behaviour, shared by the tests."""

from datetime import UTC, datetime, timedelta


class FixedClock:
    """A clock that stands still until it is moved."""

    def __init__(self, start: datetime = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, **timedelta_parts: float) -> None:
        self._now += timedelta(**timedelta_parts)
