# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyslot block: it opens with its passphrase, and with nothing else, however it was tampered with."""

import hashlib
import struct
from dataclasses import replace as replace_field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.crypto.errors import BrokenBlock, CostOutOfBounds, CryptoError, WrongKey
from kzdesk.crypto.kdf import KdfCost
from kzdesk.crypto.keyslots import BLOCK_SIZE, SLOTS, create, open_block, read_header, replace

QUICK = KdfCost(8 * 1024, 1, 1)
WORDS = b"seven grey cats drink coffee"
BLOCK, OPENED = create(WORDS, QUICK)
OTHER_BLOCK, _ = create(WORDS, QUICK)
SLOT_SIZE = 104
FIRST_SLOT = 128
MAC_AT = 960


def summed(block: bytes) -> bytes:
    """The block as a forger leaves it: with a checksum that holds."""
    return block[:-32] + hashlib.sha256(block[:-32]).digest()


def with_cost(memory: int, passes: int, lanes: int) -> bytes:
    return summed(BLOCK[:4] + struct.pack(">III", memory, passes, lanes) + BLOCK[16:])


def at(offset: int, data: bytes) -> bytes:
    return summed(BLOCK[:offset] + data + BLOCK[offset + len(data) :])


def slot(block: bytes, number: int) -> bytes:
    return block[FIRST_SLOT + number * SLOT_SIZE :][:SLOT_SIZE]


def swapped(one: int, two: int) -> bytes:
    slots = [slot(BLOCK, number) for number in range(SLOTS)]
    slots[one], slots[two] = slots[two], slots[one]
    return summed(BLOCK[:FIRST_SLOT] + b"".join(slots) + BLOCK[MAC_AT:])


def moved(one: int, two: int) -> bytes:
    slots = [slot(BLOCK, number) for number in range(SLOTS)]
    slots[one], slots[two] = b"\x5a" * SLOT_SIZE, slots[one]
    return summed(BLOCK[:FIRST_SLOT] + b"".join(slots) + BLOCK[MAC_AT:])


def tamperings() -> dict[str, bytes]:
    """The table W-2: every case must be refused."""
    used = OPENED.slot
    cases: dict[str, bytes] = {
        f"cost {memory}/{passes}/{lanes}": with_cost(memory, passes, lanes)
        for memory, passes, lanes in (
            (8, 1, 1), (4 * 1024, 1, 1), (8 * 1024 - 1, 1, 1), (8 * 1024, 0, 1), (8 * 1024, 1, 0), (0, 0, 0),
            (8 * 1024 + 1, 1, 1), (16 * 1024, 1, 1), (8 * 1024, 2, 1), (8 * 1024, 1, 2),
            (2 * 1024 * 1024, 3, 4), (2**32 - 1, 1, 1), (8 * 1024, 2**32 - 1, 1), (8 * 1024, 1, 2**32 - 1),
            (8 * 1024, 13, 1), (8 * 1024, 1, 17), (1024 * 1024 + 1, 1, 1),
        )
    }  # fmt: skip
    places = {f"{step} further": (used + step) % SLOTS for step in range(1, SLOTS)}
    cases |= {f"slot swapped with the one {name}": swapped(used, other) for name, other in places.items()}
    cases |= {f"slot moved to the place {name}": moved(used, other) for name, other in places.items()}
    cases |= {f"version {value}": at(0, struct.pack(">H", value)) for value in (0, 2, 256, 65535)}
    cases |= {f"suite {value}": at(2, struct.pack(">H", value)) for value in (0, 2, 65535)}
    cases |= {f"reserved byte {offset}": at(offset, b"\x01") for offset in (56, 90, 127)}
    cases |= {f"generation {value}": at(48, struct.pack(">Q", value)) for value in (0, 2, 2**64 - 1)}
    cases |= {f"cut to {size}": BLOCK[:size] for size in (0, 1, 128, 960, 1023)}
    cases |= {
        "appended byte": BLOCK + b"\x00",
        "doubled": BLOCK * 2,
        "zeroes": bytes(BLOCK_SIZE),
        "random checksum": BLOCK[:-32] + bytes(32),
        "other vault id": at(16, b"\x11" * 16),
        "other salt": at(32, b"\x11" * 16),
        "slot of another vault": at(FIRST_SLOT + used * SLOT_SIZE, slot(OTHER_BLOCK, used)),
        "another vault's slots": summed(BLOCK[:FIRST_SLOT] + OTHER_BLOCK[FIRST_SLOT:]),
        "another vault's header": summed(OTHER_BLOCK[:FIRST_SLOT] + BLOCK[FIRST_SLOT:]),
        "commitment zeroed": at(FIRST_SLOT + used * SLOT_SIZE, bytes(32)),
        "nonce zeroed": at(FIRST_SLOT + used * SLOT_SIZE + 32, bytes(24)),
        "unused slot zeroed": at(FIRST_SLOT + (used + 1) % SLOTS * SLOT_SIZE, bytes(SLOT_SIZE)),
        "authentication zeroed": at(MAC_AT, bytes(32)),
        "authentication of another": at(MAC_AT, OTHER_BLOCK[MAC_AT : MAC_AT + 32]),
    }
    return cases


def test_the_table_has_at_least_sixty_tamperings() -> None:
    assert len(tamperings()) >= 60
    assert BLOCK not in tamperings().values()


@pytest.mark.parametrize("name", sorted(tamperings()))
def test_tampered_blocks_are_refused(name: str) -> None:
    with pytest.raises(CryptoError):
        open_block(tamperings()[name], WORDS, floor=QUICK)


def test_untampered_it_opens() -> None:
    assert open_block(BLOCK, WORDS, floor=QUICK) == OPENED
    assert len(BLOCK) == BLOCK_SIZE


def test_a_cost_below_the_real_floor_is_refused_before_deriving() -> None:
    with pytest.raises(CostOutOfBounds):
        open_block(BLOCK, WORDS)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, BLOCK_SIZE * 8 - 1), st.booleans())
def test_every_flipped_bit_is_refused(bit: int, checksum_renewed: bool) -> None:
    changed = bytearray(BLOCK)
    changed[bit // 8] ^= 1 << bit % 8
    block = summed(bytes(changed)) if checksum_renewed else bytes(changed)
    if block == BLOCK:
        return
    with pytest.raises(CryptoError):
        open_block(block, WORDS, floor=QUICK)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=60))
def test_other_passphrases_do_not_open(passphrase: bytes) -> None:
    if passphrase == WORDS:
        return
    with pytest.raises(WrongKey):
        open_block(BLOCK, passphrase, floor=QUICK)


def test_another_commitment_does_not_open_even_with_the_right_cipher_text() -> None:
    forged = at(FIRST_SLOT + OPENED.slot * SLOT_SIZE, b"\x77" * 32)
    with pytest.raises(WrongKey):
        open_block(forged, WORDS, floor=QUICK)


def test_replacing_changes_one_slot_and_counts_up() -> None:
    changed = replace(BLOCK, OPENED, b"another one")
    assert open_block(changed, b"another one", floor=QUICK) == OPENED
    with pytest.raises(WrongKey):
        open_block(changed, WORDS, floor=QUICK)
    assert read_header(changed).generation == read_header(BLOCK).generation + 1
    assert [slot(changed, n) == slot(BLOCK, n) for n in range(SLOTS)] == [n != OPENED.slot for n in range(SLOTS)]


def test_replacing_with_another_vaults_key_is_refused() -> None:
    _, other = create(b"x", QUICK)
    with pytest.raises(BrokenBlock):
        replace(BLOCK, other, b"y")


def test_keys_do_not_show_in_representations() -> None:
    assert OPENED.master.hex() not in repr(OPENED)
    assert repr(OPENED.master) not in repr(OPENED)


def test_two_blocks_share_nothing_but_version_cost_and_padding() -> None:
    assert read_header(BLOCK).vault_id != read_header(OTHER_BLOCK).vault_id
    assert read_header(BLOCK).salt != read_header(OTHER_BLOCK).salt
    same = sum(a == b for a, b in zip(BLOCK[128:], OTHER_BLOCK[128:], strict=True))
    assert same < 30


def test_slots_are_bound_to_all_of_the_header_but_the_generation() -> None:
    header = read_header(BLOCK)
    others = [
        replace_field(header, vault_id=b"\x01" * 16),
        replace_field(header, salt=b"\x01" * 16),
        *(replace_field(header, cost=cost) for cost in (KdfCost(8193, 1, 1), KdfCost(8192, 2, 1), KdfCost(8192, 1, 2))),
    ]
    assert header.binding() not in {other.binding() for other in others}
    assert replace_field(header, generation=77).binding() == header.binding()


@pytest.mark.parametrize("offset", [56, 90, 127])
def test_a_header_with_something_in_its_reserved_bytes_is_of_another_version(offset: int) -> None:
    with pytest.raises(BrokenBlock, match="unknown version"):
        read_header(at(offset, b"\x01"))
