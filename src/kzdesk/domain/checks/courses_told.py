# SPDX-License-Identifier: GPL-3.0-or-later
"""The course of an administrative arrest as one text tells it, against its own dates."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, sentence_end
from kzdesk.domain.checks.recognise_events import DETAINED, RELEASED
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.told import CORRECT_TEXT, fact, on_record, place
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_ARREST: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” ends on {other} an arrest of {days} days that began on {date}."
)
_FOR_DAYS: Final = late(rf"\b(?:for|на)\s+(?P<days>{NUMBER})\s+(?:days|суток|дней)\b", re.IGNORECASE)
_MOST: Final = 30
"""In days: no administrative arrest is longer than thirty (Code of Administrative Offences of 2014, article 50)."""
_LEEWAY: Final = 2
"""In days: the day of the arrest may be counted or not, and police detention before it."""


def arrests(check: str, passage: Passage, told: tuple[Statement, ...]) -> Iterator[Finding]:
    """Yield an arrest for some days, the only one a text tells of somebody, that ends later than these lead to."""
    for arrest in (each for each in told if each.kind == DETAINED and _exact(each.value)):
        others = [each for each in told if each.person == arrest.person and not each.earlier]
        ends = [each for each in others if each.kind == RELEASED and _exact(each.value)]
        match = _FOR_DAYS.search(passage.text, arrest.start, sentence_end(passage.text, arrest.end))
        if match is None or len(ends) != 1 or sum(each.kind == DETAINED for each in others) != 1:
            continue
        begun, end, days = arrest.value, ends[0].value, number(match["days"])
        if not (isinstance(begun, PartialDate) and isinstance(end, PartialDate)) or days > _MOST:
            continue
        if (end.earliest - begun.earliest).days > days + _LEEWAY:
            values = {"date": said_date(begun), "other": said_date(end), "days": days}
            message = _ARREST.format(place=place(passage), quote=ends[0].quoted, **values)
            yield Finding(
                check, Severity.WARNING, message, CORRECT_TEXT, (fact(arrest), fact(ends[0])), on_record(arrest)
            )


def _exact(value: object) -> bool:
    return isinstance(value, PartialDate) and value.exact
