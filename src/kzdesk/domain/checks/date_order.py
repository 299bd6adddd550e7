# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates along a life and a case: done, detained, charged, tried, convicted, appealed, died – in this order.

Only what certainly contradicts is told: a date counts as earlier than another when its last possible day lies before
the other's first.
"""

from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.dated import Dated, age, before, dated, in_the_future
from kzdesk.domain.checks.files import Part, PersonFile, RecordFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.law import GONE
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.lives import Happening, happenings
from kzdesk.domain.checks.ordered import ordered, ordered_in_record
from kzdesk.domain.checks.said_kinds import said_instance
from kzdesk.domain.checks.sequences import must_follow
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.said import said_date

NAME: Final = "date_order"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Order of dates")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both dates with the source and correct the one that is wrong.")
_FUTURE: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, which lies in the future.")
_BEFORE_BIRTH: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, before the birth on {other}.")
_AFTER_DEATH: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, after the death on {other}.")
_BACKWARDS: Final = QT_TRANSLATE_NOOP("checks", "{what} is dated {date}, before {first} on {other}.")
_CHILD: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is dated {date}; born on {other}, the person was then {age} years old at most."
)
_OLD: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is dated {date}; born on {other}, the person was then {age} years old at least."
)

_PARENT: Final = QT_TRANSLATE_NOOP("checks", "A parent is recorded as born {date}, the child {other}.")
_YOUNGEST_PARENT: Final = 12
_DETENTION: Final = QT_TRANSLATE_NOOP("checks", "the first detention")
_CHARGE: Final = QT_TRANSLATE_NOOP("checks", "the charge")
_COUNTED: Final = QT_TRANSLATE_NOOP("checks", "the day from which the term is counted")
_OPENED: Final = QT_TRANSLATE_NOOP("checks", "the opening of the case")
_LEVELS: Final = ("first", "appeal", "cassation")
_DEPRIVING: Final = frozenset({"imprisonment", "arrest"})
_VERY_OLD: Final = 100
_PENDING: Final = frozenset({"suspected", "charged", "indicted"})


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what stands in the wrong order in one person's file."""
    for part in file.parts:
        yield from _along_the_case(file, part)
    yield from _first_detention(file)
    yield from _parents(file)
    for first, then, severity in must_follow(file):
        if before(then.day, first.day):
            yield _finding(file, then, _BACKWARDS, first, severity)
    for each in happenings(file):
        yield from _within_life(file, each)
    yield from ordered(NAME, file)


def look_at_record(file: RecordFile) -> Iterator[Finding]:
    """Yield what stands in the wrong order in a record that belongs to nobody, and those it refers to."""
    yield from ordered_in_record(NAME, file)


def _along_the_case(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield sentences older than one of a lower instance, and a first sentence older than charge or case."""
    steps = [
        (_LEVELS.index(each.sentence.level), step)
        for each in part.sentences
        if each.sentence.level in _LEVELS
        for step in dated(each.sentence, "pronounced", said_instance(each.sentence.level))
    ]
    for level, one in _earliest(steps):
        for other, two in steps:
            if level < other and before(two.day, one.day):
                yield _finding(file, two, _BACKWARDS, one)
    charges = [
        step
        for each in part.charges
        if each.stage not in GONE
        for step in dated(each, "stage_date", _CHARGE)
        if each.stage in _PENDING
    ]
    opened = list(dated(part.case, "opened", _OPENED))
    first = [step for level, step in steps if level == 0]
    for earlier in (*charges, *opened):
        for later in first:
            if before(later.day, earlier.day):
                yield _finding(file, later, _BACKWARDS, earlier)
    dates = [step for each in part.charges for step in dated(each, "stage_date", _CHARGE)]
    for earlier in opened:
        for later in dates:
            if before(later.day, earlier.day):
                yield _finding(file, later, _BACKWARDS, earlier)


def _earliest(steps: list[tuple[int, Dated]]) -> Iterator[tuple[int, Dated]]:
    """Yield the earliest sentence of each instance: after a decision of a higher one a case may be tried anew."""
    for level in sorted({level for level, _ in steps}):
        yield level, min((step for own, step in steps if own == level), key=lambda step: step.day.earliest)


def _first_detention(file: PersonFile) -> Iterator[Finding]:
    """Yield a first sentence to imprisonment, and terms counted, from before every detention of the person.

    Custody is not tied to a case, so with several cases only the one tried last can be held against it.
    """
    starts = [step for each in file.custody for step in dated(each, "start", _DETENTION)]
    if not starts or len(starts) < len(file.custody):
        return
    first = min(starts, key=lambda step: step.day.earliest)
    depriving = [
        each
        for part in file.parts
        for each in part.sentences
        if any(component.component_type in _DEPRIVING for component in each.components)
    ]
    verdicts = [
        step
        for each in depriving
        if each.sentence.level == "first"
        for step in dated(each.sentence, "pronounced", said_instance("first"))
    ]
    last = max(verdicts, key=lambda step: step.day.latest, default=None)
    if last is not None and before(last.day, first.day):
        yield _finding(file, last, _BACKWARDS, first)
    for each in depriving:
        for component in each.components:
            for counted in dated(component, "counted_from", _COUNTED):
                if before(counted.day, first.day):
                    yield _finding(file, counted, _BACKWARDS, first, Severity.WARNING)


def _parents(file: PersonFile) -> Iterator[Finding]:
    """Yield parents born after their children, or too few years before them."""
    for relation in file.relations:
        other = file.relatives.get(relation.other_person)
        if other is None or relation.relation_type not in ("parent", "child"):
            continue
        pair = (file.person, other) if relation.relation_type == "parent" else (other, file.person)
        for elder in dated(pair[0], "birth_date", _CHARGE):
            for child in dated(pair[1], "birth_date", _CHARGE):
                _, most = age(elder.day, child.day)
                if most < _YOUNGEST_PARENT:
                    message = _PARENT.format(date=said_date(elder.day), other=said_date(child.day))
                    severity = Severity.ERROR if before(child.day, elder.day) else Severity.WARNING
                    yield Finding(NAME, severity, message, _LOOK, (elder.fact, child.fact), (file.person.id,))


def _within_life(file: PersonFile, each: Happening) -> Iterator[Finding]:
    person, told = file.person, each.dated
    if each.done and in_the_future(told.day, file.around.today):
        yield _finding(file, told, _FUTURE)
    for birth in dated(person, "birth_date", told.what):
        if before(told.day, birth.day):
            yield _finding(file, told, _BEFORE_BIRTH, birth)
        elif each.as_accused:
            least, most = age(birth.day, told.day)
            responsible = file.around.limits.years(Limit.RESPONSIBILITY)
            if responsible is not None and most < responsible:
                yield _finding(file, told, _CHILD, birth, Severity.WARNING, age=most)
            elif least > _VERY_OLD:
                yield _finding(file, told, _OLD, birth, Severity.WARNING, age=least)
    for death in dated(person, "death_date", told.what):
        if each.alive and before(death.day, told.day):
            severity = Severity.HINT if each.in_court else Severity.ERROR
            yield _finding(file, told, _AFTER_DEATH, death, severity)


def _finding(
    file: PersonFile,
    late: Dated,
    message: Message,
    other: Dated | None = None,
    severity: Severity = Severity.ERROR,
    **said: object,
) -> Finding:
    values: dict[str, object] = {"what": late.what, "date": said_date(late.day), **said}
    if other is not None:
        values |= {"first": other.what, "other": said_date(other.day)}
    facts = (late.fact,) if other is None else (late.fact, other.fact)
    return Finding(NAME, severity, message.format(**values), _LOOK, facts, (file.person.id,))
