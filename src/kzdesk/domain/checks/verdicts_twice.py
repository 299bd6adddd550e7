# SPDX-License-Identifier: GPL-3.0-or-later
"""What two texts tell of one verdict or of where somebody is: articles, guilt and innocence, custody and liberty."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.files import PersonFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.numbers_twice import slipped as slip_of_a_number
from kzdesk.domain.checks.recognise_events import ACQUITTED, CONVICTED
from kzdesk.domain.checks.recognise_states import FREE, HELD, HOUSE_ARREST, IMPRISONMENT, PRETRIAL
from kzdesk.domain.checks.stated import ARTICLE, STATE, Statement
from kzdesk.domain.checks.told import fact, meant_again, on_record, place
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_ARTICLES: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Texts tell different articles of one person: {told} (“{quote}”, {place}) and {other} (“{other_quote}”, "
    "{other_place}).",
)
_CONTRARY: Final = QT_TRANSLATE_NOOP(
    "checks", "“{quote}” ({place}) and “{other_quote}” ({other_place}) cannot both be true of one person."
)
_LOCKED: Final = frozenset({HELD, PRETRIAL, IMPRISONMENT})
Told = Mapping[tuple[str, str], Sequence[Statement]]
"""Statements by person and kind."""


def verdicts_twice(check: str, told: Told, people: Mapping[str, PersonFile]) -> Iterator[Finding]:
    """Yield what texts tell in contrary ways of verdicts and custody on which the records are silent."""
    for person in dict.fromkeys(person for person, _ in told):
        file = people.get(person)
        if file is None or not any(part.charges for part in file.parts):
            yield from _articles(check, told.get((person, ARTICLE), ()))
        if file is None or not any(part.sentences for part in file.parts):
            yield from _guilt(check, told.get((person, CONVICTED), ()), told.get((person, ACQUITTED), ()))
        if file is None or not file.custody:
            yield from _states(check, told.get((person, STATE), ()))


def _articles(check: str, told: Sequence[Statement]) -> Iterator[Finding]:
    """Yield the first two articles of one verdict that differ, or differ by a slip or in the part."""
    for one, other in (*_said_again(told), *_told_alone(told)):
        if one.value != other.value and _apart(str(one.value), str(other.value)):
            values = {"told": one.value, "other": other.value}
            yield _finding(check, Severity.WARNING, _ARTICLES.format(**values, **_places(one, other)), one, other)
            return


def _said_again(told: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Yield two articles of one text of which the second is told as the one told before."""
    for one, other in combinations([each for each in told if not each.earlier], 2):
        of_one_text = one.passage.record_id == other.passage.record_id and one.passage.field == other.passage.field
        if of_one_text and meant_again(other) and _slip(str(one.value), str(other.value)):
            yield one, other


def _told_alone(told: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Yield two articles of one verdict, or one slip apart, of which each is the only one that its text tells."""
    of_text: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for each in told:
        of_text[each.passage.record_id, each.passage.field].append(each)
    alone = [several[0] for several in of_text.values() if len({each.value for each in several}) == 1]
    for one, other in combinations([each for each in alone if not each.earlier], 2):
        if _of_one_verdict(one, other) or _slip(str(one.value), str(other.value)):
            yield one, other


def _apart(one: str, other: str) -> bool:
    """Return whether two articles are not one, told once with its part and once without."""
    return one.partition("(")[0] != other.partition("(")[0] or ("(" in one and "(" in other)


def _slip(one: str, other: str) -> bool:
    (first, _, _), (then, _, _) = one.partition("("), other.partition("(")
    return first == then or (first.isdigit() and then.isdigit() and slip_of_a_number(int(first), int(then)))


def _of_one_verdict(one: Statement, other: Statement) -> bool:
    return one.together is not None and one.together.exact and one.together == other.together


def _guilt(check: str, convicted: Sequence[Statement], acquitted: Sequence[Statement]) -> Iterator[Finding]:
    """Yield a conviction in one text and an acquittal in another on one day, of which neither tells both."""
    for one in convicted:
        for other in acquitted:
            apart = one.passage.record_id != other.passage.record_id
            same = isinstance(one.value, PartialDate) and one.value.exact and one.value == other.value
            both = any(each.passage.record_id == other.passage.record_id for each in convicted) or any(
                each.passage.record_id == one.passage.record_id for each in acquitted
            )
            if apart and same and not both and not (one.earlier or other.earlier):
                message = _CONTRARY.format(**_places(one, other))
                yield _finding(check, Severity.WARNING, message, one, other)
                return


def _states(check: str, told: Sequence[Statement]) -> Iterator[Finding]:
    """Yield custody and liberty, or custody at home and elsewhere, told as of now in one document."""
    for one, other in combinations([each for each in told if not each.earlier], 2):
        first, then = one.passage, other.passage
        states = {str(one.value), str(other.value)}
        contrary = len(states) == 2 and bool(states & {FREE, HOUSE_ARREST}) and bool(states & _LOCKED)
        if contrary and first.record_id != then.record_id and first.document == then.document:
            severity = Severity.WARNING if first.document else Severity.HINT
            yield _finding(check, severity, _CONTRARY.format(**_places(one, other)), one, other)
            return


def _places(one: Statement, other: Statement) -> dict[str, object]:
    quotes = {"quote": one.quoted, "other_quote": other.quoted}
    return quotes | {"place": place(one.passage), "other_place": place(other.passage)}


def _finding(check: str, severity: Severity, message: Message, one: Statement, other: Statement) -> Finding:
    return Finding(check, severity, message, _LOOK, (fact(one), fact(other)), on_record(one))
