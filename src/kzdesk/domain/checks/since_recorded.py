# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths of time after an arrest or a verdict that a text does not date, against the day on record."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.intervals_told import fits
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has, parted
from kzdesk.domain.checks.recognise_events import DETAINED
from kzdesk.domain.checks.recognise_intervals import AFTER, intervals
from kzdesk.domain.checks.recorded import days_of
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.told import CORRECT_ONE, fact, place, quoted
from kzdesk.domain.checks.told_dates import arrests
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_UNFIT: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” does not fit the days told and on record: {date} and {other}."
)
_MARKS: Final = (" after", "после", "following")
_EVENT: Final = late(
    r"\s+(?:his |her |their |the |being |его |её )?(?:(?P<detained>arrest\w*|detention|detained|задержани\w+|арест\w*)"
    r"|(?P<convicted>verdict|conviction|sentenc\w+|приговор\w*|осуждени\w+))(?!\s+(?:of|on|от)\s+\d|\s+\d)",
    re.IGNORECASE,
)
_BEFORE: Final = 40


def since_recorded(check: str, file: PersonFile, told: Sequence[Statement]) -> Iterator[Finding]:
    """Yield lengths of time after an event on record that lead to another day than the one told with them.

    `told` is all that one passage states of the person.
    """
    if not told or not has(told[0].passage.text, _MARKS):
        return
    text = told[0].passage.text
    for each in intervals(text):
        event = _EVENT.match(text, each.end) if each.relation == AFTER else None
        recorded = _recorded(file, str(event.lastgroup)) if event is not None else []
        dated = _dated(told, each, text)
        if event is None or dated is None or len(recorded) != 1 or not isinstance(dated.value, PartialDate):
            continue
        day, source = recorded[0]
        if not day.exact or fits(each, day, dated.value):
            continue
        where = Stretch(dated.start, event.end())
        values = {"quote": quoted(dated.passage, where), "date": said_date(dated.value), "other": said_date(day)}
        message = _UNFIT.format(place=place(dated.passage), **values)
        yield Finding(check, Severity.WARNING, message, CORRECT_ONE, (fact(dated), source), (dated.person,))


def _dated(told: Sequence[Statement], length: Stretch, text: str) -> Statement | None:
    """Return the event dated to the day right before a length of time, in the same sentence."""
    near = [
        each
        for each in told
        if isinstance(each.value, PartialDate) and each.value.exact and not each.inferred and not each.earlier
        if 0 <= length.start - each.end < _BEFORE and not parted(text, each.end, length.start)
    ]
    return near[-1] if near else None


def _recorded(file: PersonFile, kind: str) -> list[tuple[PartialDate, Fact]]:
    """Return the days on record of arrests that began custody, or of verdicts of the first instance."""
    days = days_of(file, kind)
    if kind == DETAINED:
        first = arrests(file)
        return list({day.edtf: (day, source) for day, source in days if day in first}.values())
    firsts = {one.sentence.id for part in file.parts for one in part.sentences if one.sentence.level == "first"}
    return [(day, source) for day, source in days if source.record_id in firsts]
