# SPDX-License-Identifier: GPL-3.0-or-later
"""What observers of one hearing answered, against the hearing, their own times and one another."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import RecordFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.hearing import Answer, Hearing, Observation

NAME: Final = "in_court"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Observations of one hearing")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Ask the observers, and correct the answer or the hearing.")
_ADMITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "Whether the observer was admitted is recorded in two ways: in the observation and in the checklist."
)
_TWO_ANSWERS: Final = QT_TRANSLATE_NOOP(
    "checks", "Two observers of one hearing answered question {item} in opposite ways."
)
_CLOSED: Final = QT_TRANSLATE_NOOP(
    "checks", "The hearing is recorded as open, but question {item} about closing it has an answer."
)
_REASON: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Whether a reason for closing the hearing was given is recorded in two ways: at the hearing and in question A5.",
)
_NO_VERDICT: Final = QT_TRANSLATE_NOOP(
    "checks", "Question {item} about the judgment has an answer, but the hearing is of a stage without one."
)
_OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "An answer is noted at {time}, when the observer was not there by the times recorded, {arrived} to {left}.",
)
_TOO_GOOD: Final = QT_TRANSLATE_NOOP(
    "checks", "The grade says that standards were kept throughout, but question {item} has the answer no."
)
_TOO_BAD: Final = QT_TRANSLATE_NOOP(
    "checks", "The grade says that the trial was gravely unfair, but every answer is that the standard was kept."
)
_BEST: Final = "A"
_WORST: Final = frozenset({"D", "E", "F"})
_SEVERAL: Final = 5
_RECORDED: Final = QT_TRANSLATE_NOOP(
    "checks", "Two observers of one hearing recorded in opposite ways whether recording was allowed."
)
_NIGHT: Final = QT_TRANSLATE_NOOP("checks", "The hearing is recorded as beginning at {time}, at night.")
_OPPOSITE: Final = {"yes": "no", "no": "yes"}
_OF_FACT: Final = frozenset({"A1", "A3", "A5", "A6", "A8", "A9", "D8", "N1", "P1", "T6"})
_OF_JUDGMENT: Final = frozenset({"A8", "J1", "J2", "J3", "J4", "J5", "J6"})
_WITHOUT: Final = frozenset({"custody_sanction", "custody_extension", "preliminary", "trial", "extradition"})
_OPEN: Final = frozenset({"in_person", "video"})
_DAY: Final = ("06:00", "23:00")


def look(file: RecordFile) -> Iterator[Finding]:
    """Yield what is answered of a hearing and cannot be, or not in both ways."""
    hearing = file.record
    if not isinstance(hearing, Hearing):
        return
    if hearing.begins and not _DAY[0] <= hearing.begins <= _DAY[1]:
        message = _NIGHT.format(time=hearing.begins)
        yield Finding(NAME, Severity.HINT, message, _LOOK, (fact(hearing, "begins"),), file.people)
    answers: dict[str, list[Answer]] = {}
    for each in file.parts:
        if isinstance(each, Answer):
            answers.setdefault(each.observation, []).append(each)
    for observation in file.parts:
        if isinstance(observation, Observation):
            for answer in answers.get(observation.id, ()):
                yield from _answer(file, hearing, observation, answer)
            yield from _graded(file, observation, answers.get(observation.id, []))
    yield from _recorded(file)
    for one, other in combinations(answers.values(), 2):
        yield from _apart(file, one, other)


def _graded(file: RecordFile, observation: Observation, answers: list[Answer]) -> Iterator[Finding]:
    """Yield the best grade beside a standard that was not kept, and bad ones where every answer is that it was."""
    told = [each for each in answers if each.value in ("yes", "no", "partly")]
    broken = next((each for each in told if each.value == "no"), None)
    if observation.overall == _BEST and broken is not None:
        facts = (fact(observation, "overall"), fact(broken, "value"))
        message = _TOO_GOOD.format(item=broken.item)
        yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, file.people)
    kept = len(told) >= _SEVERAL and all(each.value == "yes" for each in told)
    if observation.overall in _WORST and kept:
        facts = (fact(observation, "overall"), fact(told[0], "value"))
        yield Finding(NAME, Severity.WARNING, _TOO_BAD, _LOOK, facts, file.people)


def _recorded(file: RecordFile) -> Iterator[Finding]:
    """Yield two observers of whom one was allowed to record and the other not."""
    seen = [e for e in file.parts if isinstance(e, Observation) and e.recording_allowed in _OPPOSITE]
    for one, other in combinations(seen, 2):
        if one.recording_allowed != other.recording_allowed:
            facts = (fact(one, "recording_allowed"), fact(other, "recording_allowed"))
            yield Finding(NAME, Severity.WARNING, _RECORDED, _LOOK, facts, file.people)
            return


def _answer(file: RecordFile, hearing: Hearing, observation: Observation, answer: Answer) -> Iterator[Finding]:
    told = fact(answer, "value")
    clear = answer.value in ("yes", "no", "partly")
    if answer.item == "A2" and _OPPOSITE.get(answer.value, "?") == observation.admitted:
        yield Finding(NAME, Severity.WARNING, _ADMITTED, _LOOK, (fact(observation, "admitted"), told), file.people)
    if answer.item == "A5" and clear and hearing.mode in _OPEN:
        message = _CLOSED.format(item=answer.item)
        yield Finding(NAME, Severity.WARNING, message, _LOOK, (told, fact(hearing, "mode")), file.people)
    given = answer.value == "no" if hearing.closure_reason_given else answer.value == "yes"
    if answer.item == "A5" and given and hearing.mode not in _OPEN:
        severity = Severity.WARNING if hearing.closure_reason_given else Severity.HINT
        yield Finding(NAME, severity, _REASON, _LOOK, (told, fact(hearing, "closure_reason_given")), file.people)
    if answer.item in _OF_JUDGMENT and clear and hearing.stage in _WITHOUT:
        severity = Severity.WARNING if hearing.stage != "trial" else Severity.HINT
        message = _NO_VERDICT.format(item=answer.item)
        yield Finding(NAME, severity, message, _LOOK, (told, fact(hearing, "stage")), file.people)
    arrived, left = observation.arrived, observation.left
    if answer.noted_at and ((arrived and answer.noted_at < arrived) or (left and answer.noted_at > left)):
        message = _OUTSIDE.format(time=answer.noted_at, arrived=arrived or "?", left=left or "?")
        yield Finding(NAME, Severity.WARNING, message, _LOOK, (fact(answer, "noted_at"),), file.people)


def _apart(file: RecordFile, one: list[Answer], other: list[Answer]) -> Iterator[Finding]:
    """Yield questions that two observers answered yes and no: of fact a warning, of judgement a hint."""
    first = {each.item: each for each in one}
    for each in other:
        like = first.get(each.item)
        if like is not None and _OPPOSITE.get(each.value) == like.value:
            severity = Severity.WARNING if each.item in _OF_FACT else Severity.HINT
            message = _TWO_ANSWERS.format(item=each.item)
            yield Finding(NAME, severity, message, _LOOK, (fact(like, "value"), fact(each, "value")), file.people)
