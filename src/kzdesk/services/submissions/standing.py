# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a document about a person or a case may be made at all, and how closely it may be dated."""

from collections.abc import Callable
from datetime import date
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.disclosure import Standing, to_month
from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Case
from kzdesk.services.disclosed import DisclosedRecords

_HIDDEN_PERSON: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "Nothing was made: no consent on record lets this person be shown to the reader you chose, not even without the "
    "name. Record a consent that covers it, or choose another reader.",
)
_HIDDEN_CASE: Final = QT_TRANSLATE_NOOP(
    "submissions",
    "Nothing was made: no consent on record lets anybody in this case be shown to the reader you chose, not even "
    "without the name. Record a consent that covers it, or choose another reader.",
)
LEFT_OUT: Final = QT_TRANSLATE_NOOP(
    "submissions", "This person is left out of the document: no consent on record covers its reader."
)

Day = Callable[[PartialDate | None], PartialDate | None]
"""Returns a date as closely as it may be told."""


def standing_of_person(records: DisclosedRecords, person_id: str) -> Standing:
    """Return how the person a document is about may be shown. Raises `Refused` when not at all."""
    found = records.standing(person_id)
    if found is Standing.HIDDEN:
        raise Refused(_HIDDEN_PERSON, code="consent")
    return found


def case_to_show(records: DisclosedRecords, case_id: str) -> Case:
    """Return the case a document is about.

    Raises `Refused` when there is none, or when people are concerned and none of them may be shown: then nothing of
    the case is left.
    """
    case = records.get(Case, case_id)
    if not case.case_kind:
        raise Refused(_HIDDEN_CASE, code="consent")
    return case


def dating(standing: Standing) -> Day:
    """Return what tells the dates of a person's case: to the day, or by the month for somebody who is not named.

    A case of several people is dated to the day where one of them is named; the file of another must not be.
    """
    if standing is Standing.NAMED:
        return lambda day: day
    return lambda day: None if day is None else to_month(day)


def begun(start: PartialDate | None, day: date) -> bool:
    """Return whether something had begun, or may have, on a day; what is not dated counts as begun."""
    return start is None or start.earliest <= day
