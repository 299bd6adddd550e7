# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of covered operations comes, with whatever follows, to the same as all of them."""

from collections.abc import Iterable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kzdesk.domain.condensed import Ends, condensed, standing
from kzdesk.domain.fold import Folded, fold
from kzdesk.domain.operations import REFERENCE, AuthorChain, Operation
from tests.replicas import RECORDS
from tests.unit.domain.test_fold import ROUND, SHARED, play

SCRIPTS = st.binary(min_size=7 + 4 * ROUND, max_size=7 + 24 * ROUND)


def come_to(folded: Folded) -> dict[str, Any]:
    """What a record is, whatever else its operations said."""
    heads = {name: [(head.operation.version, head.value) for head in heads] for name, heads in folded.heads.items()}
    created = [each.version for each in folded.created]
    return {
        "heads": heads,
        "created": created,
        "deleted": folded.deleted,
        "conflicts": folded.conflicts,
        "latest": folded.latest.version,
        "versions": folded.versions if created else {},
        "state": folded.digest(),
    }


def reached(operations: Iterable[Operation], ends: Ends) -> list[Operation]:
    return [each for each in operations if each.number <= ends.get(each.chain, 0)]


@settings(max_examples=300, deadline=None)
@given(SCRIPTS, st.binary(min_size=10, max_size=10))
def test_what_follows_comes_to_the_same(script: bytes, places: bytes) -> None:
    found = play(script)
    for other in found[1:]:
        found[0].hear_all(other)
    known = [each for each in found[0].known.values() if each.chain != REFERENCE]
    compartment = SHARED if places[0] % 2 else found[places[1] % len(found)].device
    lengths: dict[AuthorChain, int] = {}
    for each in known:
        if each.compartment == compartment:
            lengths[each.chain] = max(lengths.get(each.chain, 0), each.number)
    first = {chain: places[2 + place] % (length + 1) for place, (chain, length) in enumerate(sorted(lengths.items()))}
    second = {chain: max(first[chain], length - places[7] % 3) for chain, length in lengths.items()}
    for record_id in RECORDS:
        every = [each for each in found[0].known.values() if each.record_id == record_id]
        covered = reached(every, first)
        if not covered:
            continue
        kept = condensed(covered, first)
        assert condensed(kept, first) == kept
        assert standing(kept, first) == standing(covered, first)
        others = [each for each in every if each not in covered]
        assert come_to(fold([*kept, *others])) == come_to(fold(every))
        more = [*kept, *reached(others, second)]
        assert standing(condensed(more, second), second) == standing(reached(every, second), second)
