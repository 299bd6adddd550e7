# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever a member with a changed program signs is taken or refused; nothing else ever comes of it."""

import json
from contextlib import suppress
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kzdesk.crypto.signing import Signed, sign
from kzdesk.exchange.bundle import read_bundle
from kzdesk.exchange.frames import Reader, framed
from kzdesk.exchange.joining import read_answer, read_invite
from kzdesk.exchange.judging import assert_bundle, assert_segment, operations_of
from kzdesk.exchange.refusals import Reason, Rejected
from kzdesk.exchange.roster import read_roster
from kzdesk.exchange.roster_entries import SignedEntry
from kzdesk.exchange.segment import read_segment
from tests.teams import ASEL, BOLAT, ENTRIES, ROOT, bodies, bundle, roster, segment

ROSTER = roster()
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=40)
    | st.sampled_from(["0" * 32, "f" * 64]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


def canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass")


@st.composite
def mutated(draw: st.DrawFn, genuine: bytes) -> bytes:
    """A JSON object with one value in the place of another, a key taken out or put in, or bytes changed."""
    if draw(st.booleans()):
        at = draw(st.integers(0, len(genuine) - 1))
        return genuine[:at] + draw(st.binary(max_size=3)) + genuine[at + draw(st.integers(0, 3)) :]
    data = json.loads(genuine)
    place = data
    key = draw(st.sampled_from(sorted(place)))
    while isinstance(place[key], dict) and place[key] and draw(st.booleans()):
        place = place[key]
        key = draw(st.sampled_from(sorted(place)))
    change = draw(st.sampled_from(("set", "drop", "add")))
    if change == "drop":
        del place[key]
    else:
        place[key if change == "set" else draw(st.text(max_size=8))] = draw(VALUES)
    return canonical(data)


@given(mutated(bodies(BOLAT, BOLAT.id, 1)[0]))
def test_operations(body: bytes) -> None:
    if not body:
        return
    read = read_segment(Reader(segment(BOLAT, operations=[body]).encode(), Reason.SEGMENT_CUT))
    with suppress(Rejected):
        operations_of(read, ROSTER)


@given(mutated(segment(BOLAT).signed))
def test_headers(signed: bytes) -> None:
    content = framed(signed) + sign(BOLAT.seed, Signed.SEGMENT, signed) + framed(segment(BOLAT).payload)
    with suppress(Rejected):
        read = read_segment(Reader(content, Reason.SEGMENT_CUT))
        assert_segment(read, ROSTER, BOLAT.id)
        operations_of(read, ROSTER)


@given(mutated(read_bundle(bundle(BOLAT, segment(BOLAT))).signed))
def test_heads(signed: bytes) -> None:
    content = segment(BOLAT).encode()
    inner = b"kzdesk bundle 1\n" + framed(signed) + sign(BOLAT.seed, Signed.BUNDLE, signed) + content
    with suppress(Rejected):
        assert_bundle(read_bundle(inner + bytes(65_536 - len(inner))), ROSTER, ASEL.id)


@given(mutated(ENTRIES[-1].body))
def test_roster_entries(body: bytes) -> None:
    read = read_roster((*ENTRIES[:-1], SignedEntry(body, sign(ASEL.seed, Signed.ROSTER, body))), ROOT.hash)
    assert len(read.chain) + len(read.rejected) == len(ENTRIES)


@given(st.text(max_size=300) | st.binary(max_size=300).map(lambda raw: "kzdesk-invite-1:" + raw.hex()))
def test_texts(text: str) -> None:
    for read in (lambda: read_invite(text), lambda: read_answer(text, ASEL.identity)):
        with suppress(Rejected):
            read()
