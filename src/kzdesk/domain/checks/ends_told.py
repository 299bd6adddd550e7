# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a punishment as one text tells it, against the day the term is counted from and its length.

Custody before the verdict may count for more than its days (Criminal Code, article 62), so that a term may end early:
what is told to end later than it can, or on the very day of another year, is a slip.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from kzdesk.domain.checks.dated import after
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.recognise_dates import SaidDate
from kzdesk.domain.checks.recognise_terms import IMPRISONMENT, PUNISHMENT, RESTRICTION, SUSPENDED, terms
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted, said
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_END: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not fit the term told with it, {term}.")
_ENDS: Final = late(
    r"\b(?:expires?|expired|runs? out|ran out|ends?|ended|is over|was over|will (?:end|expire))(?: on)?\s+$"
    r"|\b(?:истека\w+|ист[её]к\w*|заканчива\w+|закончи\w+|оканчива\w+|по)\s+$",
    re.IGNORECASE,
)
_ENDS_BEHIND: Final = late(r"\w*\s+(?:аяқтал\w+|біт(?:еді|ті|кен)|өтеді)", re.IGNORECASE)
_COUNTED: Final = late(
    r"\b(?:count\w*|calculat\w*|runn?\w*|begin\w*|began|starts?|started|исчисля\w+|исчислен\w*|считая|начина\w+"
    r"|начал\w+)\s+(?:from|since|on|as of|с|со)?\s*$",
    re.IGNORECASE,
)
_COUNTED_BEHIND: Final = late(r"\w*\s+бастап", re.IGNORECASE)
_LEEWAY: Final = 2
"""In days: the first or the last day is counted or not."""


def ends(check: str, passage: Passage, days: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield the end of the only term a text tells that does not follow from the day it is counted from."""
    exact = [each for each in days if each.day is not None and each.day.exact]
    if len(exact) < 2:
        return
    text = passage.text
    last = [each for each in exact if _beside(text, each, _ENDS, _ENDS_BEHIND)]
    first = [each for each in exact if _beside(text, each, _COUNTED, _COUNTED_BEHIND)]
    if len(last) != 1 or not first or first[0] is last[0]:
        return
    told = {each.term for each in terms(text) if each.kind in (IMPRISONMENT, PUNISHMENT, RESTRICTION, SUSPENDED)}
    begun, over = first[0].day, last[0].day
    if len(told) != 1 or begun is None or over is None:
        return
    (term,) = told
    due = after(begun.earliest, term)
    apart = (over.earliest - due).days
    if apart > _LEEWAY or (apart < 0 and _of_another_year(over.earliest, due)):
        where = Stretch(min(first[0].start, last[0].start), max(first[0].end, last[0].end))
        message = _END.format(place=place(passage), quote=quoted(passage, where), term=said(term))
        facts = (passage_fact(passage, str(begun)), passage_fact(passage, str(over)), passage_fact(passage, term.short))
        yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)


def _beside(text: str, day: SaidDate, before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    return bool(before.search(text, max(0, day.start - 40), day.start) or behind.match(text, day.end))


def _of_another_year(day: date, due: date) -> bool:
    """Return whether two days are the same but for the year."""
    return day.year != due.year and abs((day.replace(year=2000) - due.replace(year=2000)).days) <= _LEEWAY
