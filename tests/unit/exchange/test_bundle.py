# SPDX-License-Identifier: GPL-3.0-or-later
"""What was put into a bundle comes out of it, and the lengths of files tell little."""

import hashlib
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzdesk.crypto import age
from kzdesk.crypto.signing import SIGNATURE_SIZE
from kzdesk.domain.operations import chain_hash
from kzdesk.exchange.bundle import MAGIC, Kind, open_bundle, read_bundle, roster_content, seal_bundle, write_bundle
from kzdesk.exchange.canonical import NOTHING
from kzdesk.exchange.frames import Reader
from kzdesk.exchange.padding import FLOOR, padded_length
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.segment import (
    LARGEST_PLAIN,
    MOST_OPERATIONS,
    Place,
    Purged,
    parted,
    read_segment,
    restored,
)
from tests.teams import ASEL, BOLAT, CHOLPON, ENTRIES, bodies, bundle, letterhead, segment

BODIES = st.lists(st.binary(min_size=1, max_size=300), min_size=1, max_size=20)


@given(BODIES)
def test_any_operations_come_back(operations: list[bytes]) -> None:
    written = segment(BOLAT, operations=operations)
    read = read_segment(Reader(written.encode(), Reason.MALFORMED))
    read.assert_signed(BOLAT.card.signing)
    assert read.operations() == operations
    assert read == written
    chain = bytes.fromhex(NOTHING)
    for body in operations:
        chain = chain_hash(chain, body)
    assert read.header.head == chain.hex()


@given(st.lists(st.binary(min_size=70, max_size=300), min_size=1, max_size=20), st.data())
def test_a_relayed_segment_holds_also_when_bodies_were_purged(operations: list[bytes], data: st.DataObject) -> None:
    written = segment(BOLAT, operations=operations)
    gone = data.draw(st.sets(st.integers(0, len(operations) - 1)))
    chain, kept = bytes.fromhex(NOTHING), []
    for place, body in enumerate(operations):
        chain = chain_hash(chain, body)
        kept.append(Purged(hashlib.sha256(body).digest(), chain) if place in gone else body)
    relayed = restored(written.signed, written.signature, kept)
    relayed.assert_signed(BOLAT.card.signing)
    assert relayed.operations() == kept
    if len(gone) < len(operations):
        first = min(set(range(len(operations))) - gone)
        kept[first] = b"put in its place" * 4
        with pytest.raises(Rejected) as refused:
            restored(written.signed, written.signature, kept).operations()
        assert refused.value.reason is Reason.OPERATIONS_DIFFER


def test_a_bundle_is_read_by_each_of_its_readers_and_by_nobody_else() -> None:
    sent = [segment(BOLAT), segment(BOLAT, place=Place(2, segment(BOLAT).hash, 4, "ab" * 32))]
    file = seal_bundle(bundle(BOLAT, *sent), [ASEL.card.age, BOLAT.card.age])
    for reader in (ASEL, BOLAT):
        opened = open_bundle(file, reader.identity)
        opened.assert_signed(BOLAT.card.signing)
        assert list(opened.segments()) == sent
    with pytest.raises(Rejected) as refused:
        open_bundle(file, CHOLPON.identity)
    assert refused.value.reason is Reason.FOR_OTHERS


def test_a_roster_travels() -> None:
    head = letterhead(ASEL, "0" * 32, [ASEL.id, BOLAT.id])
    opened = read_bundle(write_bundle(Kind.ROSTER, head, roster_content(ENTRIES), ASEL.seed))
    assert tuple(opened.entries()) == ENTRIES


@pytest.mark.parametrize(("readers", "seen"), [(1, 8), (8, 8), (9, 16), (17, 32)])
def test_the_number_of_recipients_is_filled_up(readers: int, seen: int) -> None:
    identities = [age.new_identity() for _ in range(readers)]
    file = age.encrypt_for(b"text", [age.recipient_of(each) for each in identities])
    assert file.count(b"\n-> X25519 ") == seen
    assert [age.decrypt(file, each, limit=10_000) for each in identities] == [b"text"] * readers


@given(st.integers(0, 2**40))
def test_lengths_are_few_and_little_is_added(length: int) -> None:
    padded = padded_length(length)
    assert padded >= max(length, FLOOR)
    assert padded_length(padded) == padded
    assert padded <= max(FLOOR, length * 1.12)


def test_there_are_few_lengths() -> None:
    assert len({padded_length(length) for length in range(FLOOR, 16 * FLOOR, 97)}) < 130


@given(st.lists(st.integers(1, 4_000_000), max_size=40))
def test_operations_are_parted_into_segments_that_are_not_too_large(sizes: list[int]) -> None:
    counts = list(parted(sizes))
    assert sum(counts) == len(sizes)
    start = 0
    for count in counts:
        assert sum(size + 5 for size in sizes[start : start + count]) <= LARGEST_PLAIN
        start += count


def test_no_segment_has_more_than_ten_thousand_operations() -> None:
    assert list(parted([100] * 25_001)) == [MOST_OPERATIONS, MOST_OPERATIONS, 5_001]


def test_the_standard_program_opens_a_bundle_and_shows_the_documented_form(tmp_path: Path) -> None:
    operations = bodies(BOLAT, BOLAT.id, 3)
    inner = bundle(BOLAT, segment(BOLAT, operations=operations))
    (tmp_path / "bundle.bin").write_bytes(seal_bundle(inner, [ASEL.card.age]))
    (tmp_path / "key.txt").write_text(ASEL.identity)
    command = ["age", "--decrypt", "--identity", str(tmp_path / "key.txt"), str(tmp_path / "bundle.bin")]
    shown = subprocess.run(command, capture_output=True, check=True).stdout
    assert shown == inner
    signed = read_bundle(shown).signed
    start = len(MAGIC) + 4 + len(signed) + SIGNATURE_SIZE
    assert shown[: len(MAGIC)] == b"kzdesk bundle 1\n"
    assert shown[start:].rstrip(b"\0") == segment(BOLAT, operations=operations).encode().rstrip(b"\0")
    (tmp_path / "other.txt").write_text(BOLAT.identity)
    command[3] = str(tmp_path / "other.txt")
    assert subprocess.run(command, capture_output=True, check=False).returncode == 1


def test_what_the_standard_program_encrypted_opens_here(tmp_path: Path) -> None:
    inner = bundle(BOLAT, segment(BOLAT))
    (tmp_path / "inner").write_bytes(inner)
    command = ["age", "--encrypt", "--recipient", ASEL.card.age, str(tmp_path / "inner")]
    file = subprocess.run(command, capture_output=True, check=True).stdout
    assert open_bundle(file, ASEL.identity).head.sender == BOLAT.id
