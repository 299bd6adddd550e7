# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever devices write and in whatever order they hear of it: they agree, and nothing written is lost unseen."""

import os
import random
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.domain.fold import DELETED, Folded, fold
from kzdesk.domain.operations import REFERENCE, Operation
from kzdesk.domain.records import PREVAILING
from kzdesk.domain.stamps import HybridTime
from tests.replicas import FIELDS, RECORDS, VALUES, YEAR, Replica, bring_along

pytestmark = pytest.mark.long

EXAMPLES = int(os.environ.get("KZDESK_EXAMPLES", "2000"))
SHARED = "c" * 32
ROUND = 6


def replicas(script: bytes) -> list[Replica]:
    """Two to five devices: each reads its own desk, most the shared compartment, one coordinator everything."""
    devices = [f"{number:032x}" for number in range(100, 102 + script[0] % 4)]
    found = []
    for place, device in enumerate(devices):
        everything = frozenset((*devices, SHARED))
        readable = (
            everything
            if place == 0
            else frozenset((device, *((SHARED,) if place < 3 or script[1] >> place & 1 else ())))
        )
        found.append(Replica(device, readable, (script[2 + place] % 11 - 5) * YEAR))
        bring_along(found[-1], RECORDS[0], place + 1, f"edition {script[2 + place] % 2}")
    return found


def play(script: bytes) -> list[Replica]:
    """Let the devices do what the bytes say."""
    found = replicas(script)
    found[0].create(RECORDS[1], SHARED, {"note": "begun"})
    for other in found[1:]:
        other.hear_all(found[0])
    for start in range(7, len(script) - ROUND + 1, ROUND):
        who, what, record, name, value, rest = script[start : start + ROUND]
        replica, written = found[who % len(found)], FIELDS[name % 3]
        record_id = RECORDS[1 if record % 2 else record % len(RECORDS)]
        chosen = VALUES[written][value % len(VALUES[written])]
        match what % 10:
            case 0:
                before = replica.folded(record_id)
                if before is None or not before.created:
                    shared = SHARED if rest % 2 and SHARED in replica.readable else replica.device
                    replica.create(record_id, shared, {written: chosen} if rest % 3 else {})
            case 1 | 2 | 3 | 4:
                replica.put(record_id, written, chosen)
            case 5:
                replica.delete(record_id)
            case 6:
                replica.settle(record_id, value)
            case 7:
                replica.hear(found[rest % len(found)], (value, name, rest, value))
            case _:
                replica.hear_all(found[rest % len(found)])
    return found


def of_people(replica: Replica) -> set[str]:
    return {version for version, each in replica.known.items() if each.chain != REFERENCE}


def assert_nothing_lost(folded: Folded, operations: list[Operation], knew: dict[str, frozenset[str]]) -> None:
    """Every value stands, or somebody who knew it replaced it; a deletion took away only what it had seen."""
    mine = [each for each in operations if each.record_type == folded.record_type and each.chain != REFERENCE]
    for each in mine:
        for name in each.changes:
            if each.version in {head.operation.version for head in folded.heads[name]}:
                continue
            assert any(
                each.version in later.changes[name][1] and each.version in knew[later.version]
                for later in mine
                if name in later.changes
            ), f"{name} written by {each.version} was lost"
    if folded.deleted:
        marks = [head.operation for head in folded.heads[DELETED] if head.value]
        seen = {version for mark in marks for version in (mark.version, *knew[mark.version])}
        standing = [head.operation for some in folded.heads.values() for head in some]
        assert {each.version for each in standing if each.chain != REFERENCE} <= seen


def assert_told(folded: Folded) -> None:
    """Different values are in conflict, a withdrawal is shown while it stands, and people come before the program."""
    for name, heads in folded.heads.items():
        assert len({head.operation.chain == REFERENCE for head in heads}) == 1
        values = {str(head.value) for head in heads}
        if len(values) > 1 and not folded.deleted and name != DELETED:
            assert name in folded.conflicts
        if ("consent", name) in PREVAILING and any(head.value is not None for head in heads):
            assert heads[0].value is not None
    if folded.conflicts:
        assert not folded.deleted


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.binary(min_size=7 + 4 * ROUND, max_size=7 + 24 * ROUND))
def test_devices_agree_and_nothing_is_lost(script: bytes) -> None:
    found = play(script)
    for other in found[1:]:
        found[0].hear_all(other)
    for other in found[1:]:
        other.hear_all(found[0])
    knew = {version: versions for replica in found for version, versions in replica.knew.items()}
    for replica in found:
        assert all(each.compartment in replica.readable or each.chain == REFERENCE for each in replica.known.values())
    for one, other in combinations(found, 2):
        if one.readable == other.readable:
            assert of_people(one) == of_people(other)
    for record_id in RECORDS:
        states: dict[frozenset[str], bytes] = {}
        for replica in found:
            operations = [each for each in replica.known.values() if each.record_id == record_id]
            if not operations:
                continue
            folded = fold(operations)
            random.Random(len(script)).shuffle(operations)  # noqa: S311 - repeatable on purpose
            assert fold([*operations, *operations[:3]]) == folded
            assert_nothing_lost(folded, operations, knew)
            assert_told(folded)
            people = frozenset(each.version for each in operations if each.chain != REFERENCE)
            assert states.setdefault(people, folded.digest()) == folded.digest()


RANDOM = "0190a1b2c3d47e5f8a9b0c1d2e3f4a5b"
ASEL, BOLAT = "a" * 32, "b" * 32


def on(
    device: str, number: int, action: str, *, at: int = 0, desk: str = "", **changes: tuple[object, list[str]]
) -> Operation:
    time = HybridTime(at or number, 0)
    return Operation(device, desk or device, number, time, "consent", RANDOM, action, dict(changes))


def test_what_is_written_on_a_record_from_another_compartment_changes_nothing() -> None:
    made = on(ASEL, 1, "create", at=5, note=("hers", []))
    for action, name, value in (("update", "note", "his"), ("delete", DELETED, True), ("resolve", "note", "his")):
        changes: dict[str, Any] = {name: (value, [made.version])}
        folded = fold([made, on(BOLAT, 1, action, at=9, **changes)])
        assert (folded.heads["note"][0].value, folded.deleted, folded.conflicts) == ("hers", False, ())


def test_who_makes_a_record_once_more_elsewhere_is_seen_and_replaces_nothing() -> None:
    made = on(ASEL, 1, "create", at=5, note=("hers", []))
    again = on(BOLAT, 1, "create", at=1, note=("", []))
    over = on(BOLAT, 2, "update", at=9, note=("his", [made.version, again.version]))
    gone = on(BOLAT, 3, "delete", at=10, deleted=(True, [made.version, over.version]))
    folded = fold([made, again, over, gone])
    assert {head.value for head in folded.heads["note"]} == {"hers", "his"}
    assert not folded.deleted
    assert folded.conflicts == (DELETED, "note")


def test_a_withdrawal_is_taken_back_by_who_wrote_it_or_with_a_reason() -> None:
    made = on(ASEL, 1, "create", desk=SHARED)
    withdrawn = on(ASEL, 2, "update", desk=SHARED, withdrawn_on=("2026-01-05", [made.version]))
    back = (None, [withdrawn.version])
    other = on(BOLAT, 1, "update", at=9, desk=SHARED, withdrawn_on=back)
    folded = fold([made, withdrawn, other])
    assert folded.heads["withdrawn_on"][0].value == "2026-01-05"
    assert folded.conflicts == ("withdrawn_on",)
    for settling in (
        on(BOLAT, 1, "resolve", at=9, desk=SHARED, withdrawn_on=back),
        on(ASEL, 3, "update", at=9, desk=SHARED, withdrawn_on=back),
    ):
        folded = fold([made, withdrawn, settling])
        assert [head.value for head in folded.heads["withdrawn_on"]] == [None]
        assert folded.conflicts == ()
