# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is forged, in whatever way, is refused for its own reason, which says what happened and what to do next."""

import subprocess
import sys
from collections.abc import Callable

import pytest

from kzdesk.domain.messages import Message, source_text
from kzdesk.exchange.bundle import read_bundle
from kzdesk.exchange.canonical import Head
from kzdesk.exchange.judging import Standing, assert_bundle
from kzdesk.exchange.reasons import Reason
from kzdesk.exchange.refusals import Rejected, sentence
from kzdesk.exchange.roster_entries import ChangeRole, Revoke, Role
from kzdesk.exchange.segment import Segment
from tests.teams import ASEL, BOLAT, STRANGER, bodies, grown, roster
from tests.unit.exchange.forged import FORGERIES
from tests.unit.exchange.forgeries import (
    DESK,
    GROWN,
    OPERATION,
    changed,
    doing,
    holding,
    later,
    opened,
    plain,
    received,
    sent,
    with_head,
    with_header,
    with_payload,
)

NEED_A_VAULT = {
    Reason.UNPACKS_TOO_LARGE,
    Reason.AUTHOR_FORKED,
    Reason.WITNESS_DIFFERS,
    Reason.TOO_MANY_WAIT,
    Reason.OTHERS_PART,
    Reason.OTHER_KIND,
    Reason.PURGED_UNASKED,
    Reason.EVIDENCE_DIFFERS,
    Reason.ROSTER_FORKED,
    Reason.ROSTER_SETTLED,
    Reason.ROSTER_CUTS_SEEN,
    Reason.ROSTER_INCOMPLETE,
    Reason.INVITE_UNKNOWN,
    Reason.ANSWER_TEAM,
} | {reason for reason in Reason if reason.startswith("snapshot-")}
"""What only a receiver with a vault can tell; its tests are in `tests/exchange`; snapshots have their own table."""


@pytest.mark.parametrize("case", FORGERIES, ids=str)
def test_a_forgery_is_refused_for_its_own_reason(case: str) -> None:
    with pytest.raises(Rejected) as refused:
        FORGERIES[case].receive()
    assert refused.value.reason is FORGERIES[case].reason


def test_every_cause_has_a_forgery_and_no_two_forgeries_share_a_cause() -> None:
    reasons = [each.reason for each in FORGERIES.values()]
    assert len(reasons) == len(set(reasons)) >= 40
    assert set(reasons) == set(Reason) - NEED_A_VAULT


def test_every_reason_says_something_of_its_own_and_what_to_do_next() -> None:
    happened = set()
    for reason in Reason:
        values = dict(sentence(reason).values)
        assert isinstance(values["happened"], Message)
        assert isinstance(values["then"], Message)
        happened.add(values["happened"])
        assert source_text(sentence(reason)).count(". ") >= 1
    assert len(happened) == len(Reason)


ALIKE: dict[str, tuple[Callable[[], Segment], Reason]] = {
    "in a member's name by a stranger": (lambda: with_header(plain(), STRANGER.seed), Reason.SEGMENT_SIGNATURE),
    "in a compartment nobody founded": (lambda: plain(BOLAT, "77" * 16), Reason.UNKNOWN_COMPARTMENT),
    "on a roster nobody has": (lambda: plain(roster="ab" * 32), Reason.UNKNOWN_ROSTER),
    "a first that is not the first": (lambda: with_header(plain(), before="ab" * 32), Reason.SEGMENT_BEGINNING),
    "a number too large": (lambda: with_header(plain(), number=2**60), Reason.SEGMENT_MALFORMED),
    "another version": (lambda: with_header(plain(), v=2), Reason.SEGMENT_MALFORMED),
    "a hash that is none": (lambda: with_header(plain(), head="zz"), Reason.SEGMENT_MALFORMED),
    "a time that is none": (lambda: with_header(plain(), time=-1), Reason.SEGMENT_MALFORMED),
    "two frames": (lambda: with_payload(plain(), plain().payload * 2), Reason.COMPRESSION),
    "a cut frame": (lambda: with_payload(plain(), plain().payload[:-3]), Reason.COMPRESSION),
    "depth": (lambda: holding(b"[" * 100_000), Reason.OPERATION_MALFORMED),
    "a number of a million digits": (
        lambda: holding(OPERATION.replace(b'"number":1', b'"number":' + b"9" * 1_000_000)),
        Reason.OPERATION_MALFORMED,
    ),
    "a deletion that writes": (lambda: changed('"action":"create"', '"action":"delete"'), Reason.OPERATION_EFFECT),
    "an empty decision": (lambda: doing("resolve", "{}"), Reason.OPERATION_EFFECT),
    "a list in a text": (lambda: changed('"invented 1"', '["a"]'), Reason.OPERATION_VALUE),
    "a time spelled otherwise": (
        lambda: holding(OPERATION, bodies(BOLAT, BOLAT.id, 1, first=2)[0].replace(b'"time":"0', b'"time":"00')),
        Reason.OPERATION_NOT_CANONICAL,
    ),
}


@pytest.mark.parametrize("case", ALIKE, ids=str)
def test_other_ways_to_the_same_cause_are_refused_for_it(case: str) -> None:
    forge, reason = ALIKE[case]
    with pytest.raises(Rejected) as refused:
        received(forge())
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("forge", "reason"),
    [
        (lambda: sent(STRANGER, BOLAT.id, roster="ab" * 32), Reason.UNKNOWN_ROSTER),
        (lambda: with_head(b'"size":', b'"size":99999'), Reason.MALFORMED),
        (lambda: b"PK" + sent(), Reason.NO_BUNDLE_INSIDE),
    ],
    ids=["a stranger on a roster nobody has", "a size too large", "something before it"],
)
def test_other_bundles_are_refused_for_the_same_causes(forge: Callable[[], bytes], reason: Reason) -> None:
    with pytest.raises(Rejected) as refused:
        opened(forge())
    assert refused.value.reason is reason


def test_the_genuine_ones_are_taken() -> None:
    assert received(plain()) is Standing.NEXT
    assert received(plain(BOLAT, DESK)) is Standing.NEXT
    assert received(plain(ASEL, BOLAT.id)) is Standing.NEXT
    opened(sent())
    opened(with_head(b'"v":1', b'"v":1'))


def test_gaps_and_repetitions_are_no_forgeries() -> None:
    second, known = later()
    assert received(second) is Standing.GAP
    assert received(second, known=known) is Standing.NEXT
    assert received(plain(), known=known, kept=plain().hash) is Standing.DUPLICATE


def test_a_forked_chain_is_noticed_wherever_it_forks() -> None:
    _, known = later()
    other = holding(*bodies(BOLAT, BOLAT.id, 3, text="the other"))
    with pytest.raises(Rejected) as refused:
        received(other, known=known, kept=plain().hash)
    assert refused.value.reason is Reason.FORKED_CHAIN


def test_what_was_written_before_a_removal_stays() -> None:
    first = plain()
    cut = roster(grown(GROWN, ASEL, Revoke(BOLAT.id, {BOLAT.id: Head(3, first.header.head)})))
    assert received(first, cut) is Standing.NEXT
    assert_bundle(read_bundle(sent()), cut, ASEL.id)


def test_a_release_by_one_who_is_no_coordinator_any_more_is_refused() -> None:
    lowered = grown(GROWN, ASEL, ChangeRole(BOLAT.id, Role.COORDINATOR, {}))
    release = doing("create", "{}", "edition_release")
    assert received(release, roster(lowered)) is Standing.NEXT
    lowered = grown(lowered, ASEL, ChangeRole(BOLAT.id, Role.MONITOR, {}))
    with pytest.raises(Rejected) as refused:
        received(release, roster(lowered))
    assert refused.value.reason is Reason.NOT_A_COORDINATOR


def test_no_forgery_and_no_bomb_fills_the_memory() -> None:
    """In a process of its own, whose highest use of memory can be read."""
    result = subprocess.run(
        [sys.executable, "-m", "tests.unit.exchange.forged"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert len(result.stdout.splitlines()) > len(FORGERIES)
