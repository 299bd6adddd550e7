# SPDX-License-Identifier: GPL-3.0-or-later
"""Custody that a list entry tells as ordered for so many months, on a list of a day when these months were over.

A judge orders custody pending trial for two months and prolongs it (Code of Criminal Procedure, Article 151): a list
that tells the first order alone says of somebody to be held without one.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from kzdesk.domain.checks.dated import after
from kzdesk.domain.checks.files import PersonFile, TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.recognise_terms import REMAND
from kzdesk.domain.checks.stated import TERM, Statement
from kzdesk.domain.checks.told import fact, place
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date
from kzdesk.domain.terms import Term

NAME: Final = "remand_told"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Custody that ran out, as told")
_OVER: Final = QT_TRANSLATE_NOOP(
    "checks",
    "In {place}, “{quote}” tells of custody that ended about {end}; the list is of {as_of}, and no extension is told.",
)
_NEXT: Final = QT_TRANSLATE_NOOP("checks", "Add the extension, or what became of the person.")
_PROLONGED: Final = late(r"\b(?:exten[ds]\w+|prolong\w*|продл\w+|ұзарт\w+|соз(?:ыл|ды)\w*)", re.IGNORECASE)
_LEEWAY: Final = timedelta(days=3)


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield orders of custody told of people in a list whose time had passed by the day of the list."""
    for passage, told in file.told:
        if passage.record_type != "list_entry" or passage.as_of is None or not passage.as_of.known:
            continue
        for each in told:
            end = _end(each)
            if end is None or passage.as_of.earliest - end <= _LEEWAY or _went_on(each, file.people[each.person], end):
                continue
            values = {
                "quote": each.quoted,
                "end": said_date(PartialDate(end.isoformat())),
                "as_of": said_date(passage.as_of),
            }
            message = _OVER.format(place=place(passage), **values)
            yield Finding(NAME, Severity.WARNING, message, _NEXT, (fact(each),), (each.person,))


def _end(each: Statement) -> date | None:
    """Return the last day of an order told with the day it begins on; None for anything else."""
    begins, length = each.together, each.value
    if each.kind != TERM or each.detail != REMAND or each.earlier or begins is None or not isinstance(length, Term):
        return None
    return after(begins.latest, length) if begins.exact else None


def _went_on(each: Statement, person: PersonFile, end: date) -> bool:
    """Return whether the text or the records tell what came after the order."""
    begins = each.together.latest if each.together is not None else end
    later = (said.day for said in dates(each.passage.text) if said.day is not None)
    if _PROLONGED.search(each.passage.text) or any(day.earliest > begins for day in later):
        return True
    until = (one.extended_to for one in person.custody if one.extended_to is not None and one.extended_to.known)
    return any(day.latest > end for day in until)
