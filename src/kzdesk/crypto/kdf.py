# SPDX-License-Identifier: GPL-3.0-or-later
"""Argon2id (RFC 9106, version 1.3): from a passphrase to 32 bytes, at a cost that guessing pays each time."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from kzdesk.crypto.errors import CostOutOfBounds, NotEnoughMemory

SALT_SIZE = 16
KEY_SIZE = 32
MIB = 1024
"""Kibibytes in a mebibyte: Argon2 counts its memory in KiB."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one derivation costs: memory in KiB, passes over it, lanes computed in parallel."""

    memory_kib: int
    passes: int
    lanes: int

    def check(self, floor: "KdfCost") -> None:
        """Raise `CostOutOfBounds` unless every number lies between `floor` and the ceiling.

        A cost read from a file is checked before it is used: a lowered one would make guessing cheap, a huge
        one would take the computer down.
        """
        for mine, least, most in (
            (self.memory_kib, floor.memory_kib, CEILING.memory_kib),
            (self.passes, floor.passes, CEILING.passes),
            (self.lanes, floor.lanes, CEILING.lanes),
        ):
            if not least <= mine <= most:
                raise CostOutOfBounds("key-derivation cost out of bounds")


FLOOR = KdfCost(64 * MIB, 3, 4)
"""RFC 9106, second recommended option."""

CEILING = KdfCost(1024 * MIB, 12, 16)
"""Four times the memory this program ever chooses; more could only come from a forged file."""

MOST_CALIBRATED_KIB = 256 * MIB


def derive(passphrase: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """Return 32 bytes derived from the passphrase. Raises `NotEnoughMemory` where memory is short."""
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    if len(salt) != SALT_SIZE:
        raise ValueError("a salt has 16 bytes")
    try:
        return hash_secret_raw(
            passphrase,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_SIZE,
            type=Type.ID,
        )
    except HashingError as error:
        raise NotEnoughMemory("not enough memory for the key derivation") from error


def seconds_taken(cost: KdfCost) -> float:
    """Return how many seconds one derivation at this cost takes on this computer."""
    begin = time.perf_counter()
    derive(b"calibration only", bytes(SALT_SIZE), cost)
    return time.perf_counter() - begin


def calibrate(
    floor: KdfCost = FLOOR, *, target: float = 1.0, measure: Callable[[KdfCost], float] = seconds_taken
) -> KdfCost:
    """Return the cost that takes about `target` seconds here: the floor, or more memory up to 256 MiB.

    Time grows in proportion to memory, so one measurement at the floor is enough.
    """
    taken = max(measure(floor), 0.001)
    wanted = int(floor.memory_kib * target / taken) // MIB * MIB
    highest = max(floor.memory_kib, MOST_CALIBRATED_KIB)
    return KdfCost(min(max(wanted, floor.memory_kib), highest), floor.passes, floor.lanes)
