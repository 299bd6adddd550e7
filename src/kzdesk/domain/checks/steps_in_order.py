# SPDX-License-Identifier: GPL-3.0-or-later
"""The order in which the steps of a case follow: as one text tells them, against its verdict and against hearings."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations
from typing import Final

from kzdesk.domain.checks import recognise_steps as step
from kzdesk.domain.checks.dated import before, fact, known
from kzdesk.domain.checks.files import Part
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import has
from kzdesk.domain.checks.recognise_events import APPEALED, CHARGED, CONVICTED, OPENED
from kzdesk.domain.checks.recognise_kin import recorded
from kzdesk.domain.checks.said_steps import STEPS
from kzdesk.domain.checks.stated import Statement
from kzdesk.domain.checks.steps_read import Step
from kzdesk.domain.checks.told import CORRECT_ONE, CORRECT_TEXT, passage_fact, place
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.said import said_date

_ORDER: Final = QT_TRANSLATE_NOOP("checks", "In {place}, {late} on {date} stands before {early} on {other}.")
_VERDICT: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” dates {what} {told}, which does not fit the verdict on record of {recorded}."
)
_HEARING: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” dates {what} {told}; a hearing of that stage is on record on {recorded}."
)
_RANKS: Final[Mapping[str, int]] = {
    OPENED: 0,
    CHARGED: 1,
    step.INVESTIGATED: 2,
    step.SENT: 3,
    step.PRELIMINARY: 4,
    step.TRIED: 5,
    step.PLEADED: 6,
    step.LAST_WORD: 7,
    CONVICTED: 8,
    step.APPEAL_FILED: 9,
    APPEALED: 10,
    step.IN_FORCE: 10,
}
_EVENTS: Final = frozenset({OPENED, CHARGED, CONVICTED, APPEALED})
_OF_THE_VERDICT: Final = _RANKS[CONVICTED]
_OF_ONE_CASE: Final = timedelta(days=700)
"""What lies farther from a verdict may well belong to another case."""
_AT_A_HEARING: Final = frozenset({step.TRIED, step.PLEADED, step.LAST_WORD})
_APPEALS: Final = ("appeal", "cassation", "апелляц", "кассац")
"""Words of a text whose hearings may be those of a higher court."""
_HEARINGS: Final = frozenset({"hearing", "observation"})
_STAGES: Final = {step.TRIED: "trial", step.PRELIMINARY: "preliminary"}


def in_order(check: str, passage: Passage, told: Sequence[Step], stated: Sequence[Statement]) -> Iterator[Finding]:
    """Yield two steps of one case, each told once with a day, of which the later one stands before the earlier one."""
    of_first = [each for each in told if not _of_higher_court(each)]
    for who in dict.fromkeys(each.who for each in of_first):
        days = _days(who, of_first, stated)
        for one, other in combinations(days, 2):
            early, late = (one, other) if _RANKS[one] < _RANKS[other] else (other, one)
            first, second = days[early], days[late]
            if _RANKS[one] == _RANKS[other] or {early, late} <= _EVENTS or not before(second, first):
                continue
            values = {"late": STEPS[late], "date": said_date(second), "early": STEPS[early], "other": said_date(first)}
            message = _ORDER.format(place=place(passage), **values)
            facts = (passage_fact(passage, str(second)), passage_fact(passage, str(first)))
            people = (who,) if recorded(who) else ()
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, people)


def _of_higher_court(each: Step) -> bool:
    """Return whether a step may have been taken at a hearing of a higher court."""
    return each.kind in _AT_A_HEARING and has(each.passage.text, _APPEALS)


def _days(who: str, told: Sequence[Step], stated: Sequence[Statement]) -> dict[str, PartialDate]:
    """Return the steps of one person that are told with one exact day each."""
    own = [each for each in told if each.who == who]
    found = [(each.kind, each.day) for each in own]
    for each in stated:
        taken = any(each.overlaps(one) and each.value == one.day for one in told)
        if each.person == who and each.kind in _EVENTS and isinstance(each.value, PartialDate) and not taken:
            found.append((each.kind, each.value))
    days: dict[str, set[PartialDate]] = {}
    for kind, day in found:
        days.setdefault(kind, set()).add(day)
    return {
        kind: day
        for kind, several in days.items()
        if kind in _RANKS and len(several) == 1 and (day := next(iter(several))).known and len(day.edtf) > len("2022")
    }


def against_verdict(check: str, told: Sequence[Step], parts: Sequence[Part]) -> Iterator[Finding]:
    """Yield a step told after the verdict on record that comes before it, or the other way round."""
    firsts = [
        (day, punished.sentence)
        for part in parts
        for punished in part.sentences
        if punished.sentence.level == "first" and (day := known(punished.sentence.pronounced)) is not None
    ]
    if not firsts or len({day for day, _ in firsts}) > 1:
        return
    verdict, sentence = firsts[0]
    for each in told:
        if _of_higher_court(each) or _heard_later(each.passage, verdict):
            continue
        rank = _RANKS.get(each.kind, _OF_THE_VERDICT)
        wrong = before(verdict, each.day) if rank < _OF_THE_VERDICT else before(each.day, verdict)
        near = abs(each.day.earliest - verdict.earliest) < _OF_ONE_CASE
        if rank != _OF_THE_VERDICT and wrong and near:
            yield _finding(check, _VERDICT, each, verdict, fact(sentence, "pronounced"))


def _heard_later(passage: Passage, verdict: PartialDate) -> bool:
    """Return whether a text is of a hearing that may have been held after the verdict, so of a higher court."""
    day = known(passage.day)
    return passage.record_type in _HEARINGS and (day is None or not before(day, verdict))


def against_hearings(check: str, told: Sequence[Step], hearings: Sequence[Hearing]) -> Iterator[Finding]:
    """Yield a trial that is told to begin after a hearing of it, and a preliminary hearing on another day."""
    for each in told:
        days = [(day, one) for one in hearings if one.stage == _STAGES.get(each.kind) and (day := known(one.held_on))]
        if not days:
            continue
        first, hearing = min(days, key=lambda pair: pair[0].earliest)
        other_day = len(days) == 1 and before(each.day, first) and each.kind == step.PRELIMINARY
        if before(first, each.day) or other_day:
            yield _finding(check, _HEARING, each, first, fact(hearing, "held_on"))


def _finding(check: str, message: Message, each: Step, day: PartialDate, source: Fact) -> Finding:
    values = {"quote": each.quoted, "told": said_date(each.day), "recorded": said_date(day)}
    text = message.format(place=place(each.passage), what=STEPS[each.kind], **values)
    people = (each.who,) if recorded(each.who) else ()
    return Finding(
        check, Severity.WARNING, text, CORRECT_ONE, (passage_fact(each.passage, str(each.day)), source), people
    )
