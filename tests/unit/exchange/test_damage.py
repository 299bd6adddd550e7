# SPDX-License-Identifier: GPL-3.0-or-later
"""No changed, cut, lengthened or spliced bundle is taken, and nothing but a refusal comes of it.

Every bit of the header of the file and of the inner form is turned over; with `KZDESK_FAULTS=1` also every bit of what
is encrypted, every bit of the filling, and every length is tried.
"""

import os
from collections.abc import Iterator

import pyrage
import pytest
from pyrage.x25519 import Recipient

from kzdesk.crypto import age
from kzdesk.exchange.bundle import Bundle, open_bundle, read_bundle, seal_bundle
from kzdesk.exchange.judging import assert_bundle, assert_segment, operations_of
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.segment import Carried, Place
from tests.teams import ASEL, BOLAT, CHOLPON, ENTRIES, bodies, bundle, roster, segment

THOROUGH = bool(os.environ.get("KZDESK_FAULTS"))
ROSTER = roster(ENTRIES)
INNER = bundle(BOLAT, segment(BOLAT, operations=bodies(BOLAT, BOLAT.id, 2)))
READERS = [ASEL.card.age, BOLAT.card.age, *(age.recipient_of(age.new_identity()) for _ in range(6))]
FILE: bytes = pyrage.encrypt(INNER, [Recipient.from_str(each) for each in READERS])
"""As `seal_bundle` makes it, in an order in which the reader is found at once."""
HEADER = FILE.index(b"\n--- ") + 5 + 43 + 1
"""The length of the header with its MAC."""
WRITTEN = len(INNER.rstrip(b"\0"))
"""Where the filling begins."""


def taken(bundle: Bundle) -> list[list[Carried]]:
    """The operations a receiver takes from an opened bundle."""
    assert_bundle(bundle, ROSTER, ASEL.id)
    found = []
    for each in bundle.segments():
        assert_segment(each, ROSTER, bundle.head.compartment)
        found.append(operations_of(each, ROSTER))
    return found


def flipped(content: bytes, whole: int, every: int = 61) -> Iterator[bytes]:
    """The content with one bit turned over: any in the first `whole` bytes, one in some of those after them."""
    changed = bytearray(content)
    places = [(at, bit) for at in range(len(content) if THOROUGH else whole) for bit in range(8)]
    places += [(at, at % 8) for at in range(whole, len(content), every)]
    for at, bit in places:
        changed[at] ^= 1 << bit
        yield bytes(changed)
        changed[at] ^= 1 << bit


def test_the_bundle_is_taken_as_it_is() -> None:
    for file in (FILE, seal_bundle(INNER, READERS[:2])):
        assert [len(each) for each in taken(open_bundle(file, ASEL.identity))] == [2]
        assert len(file) in range(len(FILE) - 200, len(FILE) + 200)


def test_no_bit_of_the_file_can_be_turned_over() -> None:
    reasons = set()
    for file in flipped(FILE, HEADER, every=211):
        with pytest.raises(Rejected) as refused:
            open_bundle(file, ASEL.identity)
        reasons.add(refused.value.reason)
    assert reasons == {Reason.ALTERED, Reason.NOT_A_BUNDLE, Reason.FOR_OTHERS}


def test_no_bit_of_the_inner_form_can_be_turned_over() -> None:
    for inner in flipped(INNER, WRITTEN):
        with pytest.raises(Rejected):
            taken(read_bundle(inner))


def test_no_shortened_file_is_taken() -> None:
    lengths = {*range(HEADER + 100), *range(0, len(FILE), 1 if THOROUGH else 997), len(FILE) - 1}
    for length in sorted(lengths):
        with pytest.raises(Rejected):
            open_bundle(FILE[:length], ASEL.identity)
    for length in {*range(WRITTEN + 200), *range(0, len(INNER), 1 if THOROUGH else 211), len(INNER) - 1}:
        with pytest.raises(Rejected):
            read_bundle(INNER[:length])


@pytest.mark.parametrize("more", [b"\0", b"x", FILE, FILE[:100], bytes(65_536)], ids=range(5))
def test_nothing_can_be_appended(more: bytes) -> None:
    with pytest.raises(Rejected):
        open_bundle(FILE + more, ASEL.identity)
    with pytest.raises(Rejected):
        read_bundle(INNER + more)


def test_two_bundles_cannot_be_spliced() -> None:
    other = bundle(CHOLPON, segment(CHOLPON, operations=bodies(CHOLPON, CHOLPON.id, 2)))
    second = bundle(BOLAT, segment(BOLAT, operations=bodies(BOLAT, BOLAT.id, 2, text="another")))
    for strange in (other, second):
        for at in range(16, WRITTEN, 1 if THOROUGH else 7):
            if INNER[:at] + strange[at:] in (INNER, strange):
                continue
            with pytest.raises(Rejected):
                taken(read_bundle(INNER[:at] + strange[at:]))
    sealed = seal_bundle(second, [ASEL.card.age])
    for at in range(40, len(FILE), 1 if THOROUGH else 997):
        if (spliced := FILE[:at] + sealed[at:]) != FILE:  # the last bytes of both may be the same
            with pytest.raises(Rejected):
                open_bundle(spliced, ASEL.identity)


def test_a_segment_of_another_bundle_does_not_fit_in() -> None:
    first = segment(BOLAT)
    later = segment(
        BOLAT, operations=bodies(BOLAT, BOLAT.id, 3, first=4), place=Place(2, first.hash, 4, first.header.head)
    )
    whole = bundle(BOLAT, first, later)
    start = whole.index(first.encode())
    swapped = whole[:start] + later.encode() + first.encode() + whole[start + len(first.encode() + later.encode()) :]
    assert len(swapped) == len(whole)
    with pytest.raises(Rejected) as refused:
        read_bundle(swapped)
    assert refused.value.reason is Reason.WRONG_CONTENT
