# SPDX-License-Identifier: GPL-3.0-or-later
"""Record ids (UUIDv7, RFC 9562) and the hybrid logical clock that orders operations across devices.

The hybrid logical clock (Kulkarni et al., 2014) never runs backwards on one device even when the computer's
clock does; it orders what is shown and decides nothing.
"""

import secrets
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Self

from kzdesk.domain.clock import Clock

REFERENCE_NAMESPACE = uuid.UUID("6f0a3c6e-3c53-5f0e-9d64-7a9b1f1c2d3e")
_MOST_IN_A_MILLISECOND: Final = 2**32


def new_id(clock: Clock) -> str:
    """Return a new record id: 32 hexadecimal digits of a UUIDv7 (48 bits of milliseconds, 74 random bits)."""
    milliseconds = int(clock.now().timestamp() * 1000) & ((1 << 48) - 1)
    random = secrets.randbits(74)
    value = milliseconds << 80 | 0x7 << 76 | (random >> 62) << 64 | 0b10 << 62 | random & ((1 << 62) - 1)
    return f"{value:032x}"


def derived_id(*parts: str) -> str:
    """Return the id that is the same wherever it is derived from the same parts (UUIDv5)."""
    return uuid.uuid5(REFERENCE_NAMESPACE, "\x1f".join(parts)).hex


@dataclass(frozen=True, slots=True, order=True)
class HybridTime:
    """A moment of the hybrid logical clock: milliseconds since 1970 and a counter within the millisecond."""

    milliseconds: int
    counter: int

    def __str__(self) -> str:
        return f"{self.milliseconds:012x}-{self.counter:04x}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the moment written by `str()`. Raises `ValueError` for other text."""
        milliseconds, counter = text.split("-")
        return cls(int(milliseconds, 16), int(counter, 16))

    def after(self, now: datetime) -> "HybridTime":
        """Return the next moment: the wall clock's if it has advanced, else this one counted up."""
        wall = int(now.timestamp() * 1000)
        if wall > self.milliseconds:
            return HybridTime(wall, 0)
        if self.counter < _MOST_IN_A_MILLISECOND:
            return HybridTime(self.milliseconds, self.counter + 1)
        return HybridTime(self.milliseconds + 1, 0)

    @property
    def wall(self) -> datetime:
        """The wall-clock part, in UTC."""
        return datetime.fromtimestamp(self.milliseconds / 1000, UTC)
