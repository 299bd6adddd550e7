# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in texts of an event and a case against the record: people affected, hearings."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.counted_words import of_people
from kzdesk.domain.checks.files import CaseFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_phrases import ABOUT, ALMOST, AT_LEAST, EXACT, OVER
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has
from kzdesk.domain.checks.recognise_numbers import Quantity, quantities
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Case, Event

_RECORDED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” is another number than the one on record, {recorded}."
)

_HARM: Final = frozenset({
    *("detained", "arrested", "injured", "killed", "fined", "tortured", "ill-treated", "convicted", "sentenced"),
    *("imprisoned", "charged", "questioned", "searched", "dismissed", "deported", "hospitalised", "missing"),
    *("attacked", "kidnapped", "blocked"),
})  # fmt: skip
"""What happens to people whom an event affects; who only came is not affected."""
_PART: Final = late(
    r"\b(?:of (?:them|whom|these|those|the)|includ\w+|among|из них|из которых|в том числе|среди|включая|остальн\w+"
    r"|оның ішінде|олардың|соның ішінде|қалған\w*|another|ещё|еще|тағы|the (?:rest|other))\b",
    re.IGNORECASE,
)
_BACK, _AHEAD = 30, 24
_AS_TOLD: Final = {"": EXACT, "exact": EXACT, "at_least": AT_LEAST, "about": ABOUT, "over": OVER}
_ROUGHLY: Final = 0.2
_HEARING_MARKS: Final = ("hearing", "sitting", "session", "заседани", "слушани", "отырыс")


def affected(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield a number of people in the description of an event that is not the one recorded."""
    event = file.event
    if event is None or event.affected_count is None:
        return
    for passage in file.passages:
        if passage.record_id != event.id:
            continue
        people = [each for each in quantities(passage.text) if of_people(each.head)]
        harmed = [each for each in people if each.became in _HARM and not _part(passage.text, each)]
        told = harmed or (people if len(people) == 1 and people[0].became != "participating" else [])
        if not told or _adds_up([each.number for each in people if each.became in _HARM], event.affected_count):
            continue
        most = max(told, key=lambda each: each.number)
        if not _both_hold(most.number, most.hedge, event):
            fact = Fact(event.TYPE, event.id, "affected_count", str(event.affected_count))
            yield _finding(check, passage, most, event.affected_count, fact)


def _part(text: str, told: Quantity) -> bool:
    return _PART.search(text, max(0, told.start - _BACK), told.end + _AHEAD) is not None


def _adds_up(told: list[int], recorded: int) -> bool:
    """Return whether some of the numbers told make the recorded one together."""
    some = told[:6]
    return any(sum(each) == recorded for size in range(1, len(some) + 1) for each in combinations(some, size))


def _both_hold(told: int, hedge: str, event: Event) -> bool:
    """Return whether a number of a text and the one on record can both be true, as each is told."""
    recorded, as_told = event.affected_count or 0, _AS_TOLD.get(event.affected_qualifier, ABOUT)
    if ABOUT in (hedge, as_told):
        return abs(told - recorded) <= _ROUGHLY * max(told, recorded)
    low = told >= recorded if as_told in (AT_LEAST, OVER) else told <= recorded
    if hedge == EXACT:
        return told == recorded or (as_told != EXACT and low)
    return recorded <= told if hedge == ALMOST else recorded >= told or as_told != EXACT


def hearings(check: str, file: CaseFile) -> Iterator[Finding]:
    """Yield a number of hearings told of a case that is less than are on record."""
    held = [each for each in file.hearings if each.held_on is not None and each.held_on.latest <= file.around.today]
    for passage in file.passages:
        if passage.record_type not in (Case.TYPE, Event.TYPE) or not has(passage.text, _HEARING_MARKS):
            continue
        for each in quantities(passage.text):
            some = each.hedge != EXACT or each.days or each.as_of is not None or _part(passage.text, each)
            if each.head == "hearing" and not some and each.number < len(held):
                fact = Fact(Case.TYPE, file.case.id, "hearings", str(len(held)))
                yield _finding(check, passage, each, len(held), fact)


def _finding(check: str, passage: Passage, where: Stretch, recorded: int, fact: Fact) -> Finding:
    words = quoted(passage, where)
    message = _RECORDED.format(place=place(passage), quote=words, recorded=recorded)
    return Finding(check, Severity.WARNING, message, COUNT_AGAIN, (passage_fact(passage, words), fact), passage.people)
