# SPDX-License-Identifier: GPL-3.0-or-later
"""The day a record is of, against the dates its own text tells: an act, an event, a hearing."""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_dates import SaidDate
from kzdesk.domain.checks.told import CORRECT_ONE, agree, passage_fact, place, quoted, slipped
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_ANOTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” tells of {told}; the record itself is of {recorded}."
)
_FIELDS: Final = {
    "act": "start",
    "ill_treatment": "act",
    "event": "start",
    "hearing": "held_on",
    "observation": "hearing",
}


def own_day(check: str, passage: Passage, said: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield the date of a text that is a slip of the day its record is of, where none is that day.

    A later day in the outcome of a hearing is that of the next one.
    """
    day = passage.day
    told = [(each, each.day) for each in said if each.day is not None and each.day.known]
    if day is None or not day.known or any(agree(one, day) for _, one in told):
        return
    for where, one in told:
        if slipped(one, day) and not (passage.record_type == "hearing" and one.earliest > day.latest):
            values = {"quote": quoted(passage, where), "told": said_date(one), "recorded": said_date(day)}
            source = Fact(passage.record_type, passage.record_id, _FIELDS.get(passage.record_type, ""), str(day))
            message = _ANOTHER_DAY.format(place=place(passage), **values)
            yield Finding(
                check, Severity.WARNING, message, CORRECT_ONE, (passage_fact(passage, str(one)), source), passage.people
            )
            return
