# SPDX-License-Identifier: GPL-3.0-or-later
"""What an operation may put itself in the place of, and when it may say it was written."""

import re

import pytest

from kzdesk.domain.operations import decode_foreign
from kzdesk.domain.stamps import HybridTime
from kzdesk.exchange.judging import Standing, operations_of
from kzdesk.exchange.refusals import Reason, Rejected
from tests.teams import ASEL, NOW, bodies
from tests.unit.exchange.forgeries import DESK, OPERATION, ROSTER, holding, later, received


def test_a_segment_does_not_go_back_before_what_its_author_wrote_last() -> None:
    second, _ = later()
    times = [decode_foreign(each).time for each in second.operations() if isinstance(each, bytes)]
    assert operations_of(second, ROSTER, HybridTime(times[0].milliseconds - 1, 0))
    for last in (times[0], times[-1], HybridTime(NOW + 10_000, 0)):
        with pytest.raises(Rejected) as refused:
            operations_of(second, ROSTER, last)
        assert refused.value.reason is Reason.OPERATION_TIME


def test_who_was_given_a_compartment_may_replace_what_it_saw_there() -> None:
    update = b'"update","changes":{"note":["x",["%s/%s:1"]]},"device"' % (ASEL.id.encode(), DESK.encode())
    body = re.sub(rb'"create","changes":.*?,"device"', update, OPERATION)
    assert received(holding(body)) is Standing.NEXT


def test_a_purge_writes_nothing() -> None:
    body = bodies(ASEL, ASEL.id, 1)[0].replace(b'"action":"create"', b'"action":"purge"')
    with pytest.raises(Rejected) as refused:
        received(holding(body, author=ASEL))
    assert refused.value.reason is Reason.OPERATION_EFFECT
