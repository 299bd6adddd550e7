# SPDX-License-Identifier: GPL-3.0-or-later
"""The cost of guessing: its bounds, and how it is chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.crypto.errors import CostOutOfBounds, NotEnoughMemory
from kzdesk.crypto.kdf import CEILING, FLOOR, KdfCost, calibrate, derive, seconds_taken

QUICK = KdfCost(8 * 1024, 1, 1)


def test_argon2id_agrees_with_libsodium() -> None:
    from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13

    theirs = crypto_pwhash_alg(32, b"password", b"s" * 16, 2, 8 * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13)
    assert derive(b"password", b"s" * 16, KdfCost(8 * 1024, 2, 1)) == theirs
    assert derive(b"password", b"s" * 16, QUICK) != theirs
    assert derive(b"password", b"t" * 16, KdfCost(8 * 1024, 2, 1)) != theirs


def test_a_salt_of_another_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        derive(b"x", b"short", QUICK)


@pytest.mark.parametrize(
    "cost",
    [
        KdfCost(FLOOR.memory_kib - 1, 3, 4),
        KdfCost(FLOOR.memory_kib, 2, 4),
        KdfCost(FLOOR.memory_kib, 3, 3),
        KdfCost(0, 0, 0),
        KdfCost(CEILING.memory_kib + 1, 3, 4),
        KdfCost(FLOOR.memory_kib, CEILING.passes + 1, 4),
        KdfCost(FLOOR.memory_kib, 3, CEILING.lanes + 1),
        KdfCost(2**32 - 1, 2**32 - 1, 2**32 - 1),
    ],
)
def test_costs_out_of_bounds_are_refused(cost: KdfCost) -> None:
    with pytest.raises(CostOutOfBounds):
        cost.check(FLOOR)


def test_floor_and_ceiling_themselves_are_allowed() -> None:
    FLOOR.check(FLOOR)
    CEILING.check(FLOOR)


def test_the_floor_is_the_second_recommendation_of_rfc_9106() -> None:
    assert KdfCost(65536, 3, 4) == FLOOR


@given(st.floats(min_value=0.0, max_value=60.0, allow_nan=False))
def test_calibration_stays_between_the_floor_and_256_mebibytes(taken: float) -> None:
    cost = calibrate(measure=lambda _cost: taken)
    assert FLOOR.memory_kib <= cost.memory_kib <= 256 * 1024
    assert (cost.passes, cost.lanes) == (FLOOR.passes, FLOOR.lanes)
    cost.check(FLOOR)


def test_calibration_spends_the_target_on_a_middling_computer() -> None:
    assert calibrate(measure=lambda _cost: 0.5).memory_kib == 128 * 1024
    assert calibrate(measure=lambda _cost: 0.3).memory_kib == 213 * 1024
    assert calibrate(measure=lambda _cost: 5.0) == FLOOR
    assert calibrate(measure=lambda _cost: 0.01).memory_kib == 256 * 1024


def test_measuring_really_derives() -> None:
    assert seconds_taken(QUICK) > 0


def test_too_little_memory_is_said() -> None:
    with pytest.raises(NotEnoughMemory):
        derive(b"x", bytes(16), KdfCost(4, 1, 1))
