# SPDX-License-Identifier: GPL-3.0-or-later
"""What a case records of one person against itself: charges, sentences of several instances, punishments, roles."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks import charge_steps
from kzdesk.domain.checks.dated import age, before, dated, fact, known
from kzdesk.domain.checks.files import Part, PersonFile, Punished
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.on_person import OnPerson
from kzdesk.domain.checks.said_kinds import said_custody, said_instance
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.case import Charge
from kzdesk.domain.records.custody import Sentence, SentenceComponent
from kzdesk.domain.said import said_date

NAME: Final = "trials"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Charges, sentences and roles of one case")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both with the verdict and correct the one that is wrong.")
_finding: Final = OnPerson(NAME, _LOOK)
_OTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "checks",
    "A charge is recorded as leading to a conviction on {date}, but no sentence of the case is of that day; "
    "one is of {other}.",
)
_IN_FORCE: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is recorded as in force from {date}, but a higher court decided only on {other}."
)
_TWO_FIRST: Final = QT_TRANSLATE_NOOP(
    "checks", "One case has two sentences of the first instance, of {date} and {other}, and no decision between them."
)
_REPLACES: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is recorded as replacing a sentence that is not an earlier one of the same case."
)
_MAIN_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks",
    "One sentence records two punishments of which a court gives only one, such as imprisonment and restriction.",
)
_NO_FIRST: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is recorded, but no sentence of the first instance that it is about."
)
_PENDING: Final = QT_TRANSLATE_NOOP(
    "checks", "A sentence is recorded, but every charge of the case is still recorded as pending."
)
_CLEARED: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as convicted, but every charge of the case ended in acquittal or was dropped."
)
_SOUGHT: Final = QT_TRANSLATE_NOOP("checks", "The person is recorded as sought, but {kind} since {start} goes on.")
_TWO_ROLES: Final = QT_TRANSLATE_NOOP("checks", "One person has two roles in one case that exclude each other.")
_SAME_ROLE: Final = QT_TRANSLATE_NOOP("checks", "One person stands in one case twice in the same role.")
_JUVENILE: Final = QT_TRANSLATE_NOOP(
    "checks", "The regime of juveniles is recorded, but the person was {age} years old at least on {date}."
)
_BOTH_ENDS: Final = QT_TRANSLATE_NOOP(
    "checks", "One article of one case is recorded both as convicted of and as acquitted of or dropped."
)
_SAME_COURT: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{what} is recorded of the same court as the sentence of the first instance; a higher court decides on it.",
)
_NOT_ACQUITTED: Final = QT_TRANSLATE_NOOP(
    "checks", "The person is recorded as acquitted, but the only sentence of the case gives a punishment."
)
_TOO_SOON: Final = QT_TRANSLATE_NOOP(
    "checks",
    "{what} is dated {date}, {days} days after the verdict of the first instance: too soon for a higher court.",
)
_TWO_BEGINNINGS: Final = QT_TRANSLATE_NOOP("checks", "Two courts of one case count the term from different days.")
_TOO_FEW_DAYS: Final = 3
_MAIN: Final = frozenset({"imprisonment", "restriction", "suspended", "labour", "community", "arrest"})
_WAITING: Final = frozenset({"suspected", "charged", "indicted"})
_OVER: Final = frozenset({"acquitted", "dropped"})
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted", "sought", "offender"})
_OFFICIAL: Final = frozenset({"judge", "prosecutor", "investigator", "lawyer"})
_RANKS: Final = {"first": 0, "appeal": 1, "cassation": 2}
_HELD: Final = frozenset({"pretrial", "imprisonment", "penal_arrest", "extradition"})
_JUVENILE_UNTIL: Final = 21


def look(file: PersonFile) -> Iterator[Finding]:
    """Yield what one case records of a person and cannot all be."""
    for part in file.parts:
        yield from _convictions(file, part)
        yield from _instances(file, part)
        yield from _stages(file, part)
        yield from _one_charge(file, part)
        yield from _courts(file, part)
        yield from _soon(file, part)
        yield from _counted(file, part)
        for punished in part.sentences:
            yield from _punishments(file, punished)
        yield from _sought(file, part)
    yield from _roles(file)
    yield from charge_steps.look(file)


def _convictions(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield days of conviction on which no sentence was pronounced, where all sentences are dated."""
    spoken = [told for each in part.sentences for told in dated(each.sentence, "pronounced", said_instance("first"))]
    if not spoken or len(spoken) < len(part.sentences):
        return
    for charge in part.charges:
        day = known(charge.stage_date) if charge.stage == "convicted" else None
        if day and all(before(day, each.day) or before(each.day, day) for each in spoken):
            message = _OTHER_DAY.format(date=said_date(day), other=said_date(spoken[0].day))
            yield _finding(file, message, (fact(charge, "stage_date"), spoken[0].fact))
            return


def _instances(file: PersonFile, part: Part) -> Iterator[Finding]:
    sentences = [each.sentence for each in part.sentences]
    own = {each.id: each for each in sentences}
    days = [(day, each) for each in sentences if (day := known(each.pronounced))]
    for each in sentences:
        what, valid = said_instance(each.level), known(each.in_force_on)
        higher = [day for day, other in days if _RANKS.get(other.level, 0) == 1 and each.level == "first"]
        if valid and higher and all(before(valid, day) for day in higher):
            message = _IN_FORCE.format(what=what, date=said_date(valid), other=said_date(higher[0]))
            yield _finding(file, message, (fact(each, "in_force_on"),))
        replaced = own.get(each.supersedes)
        wrong = replaced is None or replaced is each or _replaces_a_later_one(each, replaced)
        if each.supersedes and wrong:
            yield _finding(file, _REPLACES.format(what=what), (fact(each, "supersedes"), fact(each, "level")))
    levels = {each.level for each in sentences}
    if sentences and "first" not in levels and levels & {"appeal", "cassation"}:
        facts = (fact(sentences[0], "level"),)
        yield _finding(file, _NO_FIRST.format(what=said_instance(sentences[0].level)), facts, severity=Severity.HINT)
    ordered = sorted(days, key=lambda pair: pair[0].earliest)
    for (day, one), (then, other) in pairwise(ordered):
        if one.level == other.level == "first" and other.supersedes != one.id and one.supersedes != other.id:
            message = _TWO_FIRST.format(date=said_date(day), other=said_date(then))
            yield _finding(file, message, (fact(one, "pronounced"), fact(other, "pronounced")))


def _one_charge(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield one article of one case that is recorded both as leading to a conviction and as ending in acquittal."""
    seen: dict[str, Charge] = {}
    for each in sorted(part.charges, key=lambda charge: charge.stage != "convicted"):
        if each.stage == "convicted":
            seen.setdefault(each.provision, each)
        elif each.stage in _OVER and each.provision in seen:
            yield _finding(file, _BOTH_ENDS, (fact(seen[each.provision], "stage"), fact(each, "stage")))


def _courts(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield a sentence on appeal or in cassation pronounced by the court of the first instance."""
    first = next((each.sentence for each in part.sentences if each.sentence.level == "first"), None)
    for each in part.sentences:
        if first and first.court and each.sentence.level != "first" and each.sentence.court == first.court:
            message = _SAME_COURT.format(what=said_instance(each.sentence.level))
            yield _finding(file, message, (fact(each.sentence, "court"), fact(first, "court")))


def _counted(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield terms that two instances count from different days."""
    days: dict[str, SentenceComponent] = {}
    for punished in part.sentences:
        for each in punished.components:
            if each.component_type == "imprisonment" and known(each.counted_from):
                days.setdefault(str(each.counted_from), each)
    if len(days) > 1:
        facts = tuple(fact(each, "counted_from") for each in days.values())
        yield _finding(file, _TWO_BEGINNINGS, facts, severity=Severity.HINT)


def _soon(file: PersonFile, part: Part) -> Iterator[Finding]:
    """Yield decisions on appeal within days of the verdict, which gives two weeks to appeal (CPC, art. 418)."""
    first = [
        day for each in part.sentences if each.sentence.level == "first" and (day := known(each.sentence.pronounced))
    ]
    for each in part.sentences:
        day = known(each.sentence.pronounced)
        if len(first) == 1 and day and day.exact and first[0].exact and each.sentence.level != "first":
            days = (day.earliest - first[0].earliest).days
            if 0 <= days <= _TOO_FEW_DAYS:
                message = _TOO_SOON.format(what=said_instance(each.sentence.level), date=said_date(day), days=days)
                yield _finding(file, message, (fact(each.sentence, "pronounced"),))


def _replaces_a_later_one(each: Sentence, replaced: Sentence) -> bool:
    """Return whether a sentence replaces one of a higher court that is not certainly older: then no case began anew."""
    day, then = known(each.pronounced), known(replaced.pronounced)
    higher = _RANKS.get(replaced.level, 0) > _RANKS.get(each.level, 0)
    return higher and not (day is not None and then is not None and before(then, day))


def _stages(file: PersonFile, part: Part) -> Iterator[Finding]:
    stages = {each.stage for each in part.charges}
    if part.sentences and stages and stages <= _WAITING:
        facts = (*(fact(each, "stage") for each in part.charges), fact(part.sentences[0].sentence, "pronounced"))
        yield _finding(file, _PENDING, facts, severity=Severity.HINT)
    last = part.sentences[-1] if part.sentences else None
    given = [each for each in last.components if each.component_type in _MAIN] if last else []
    if part.participation.role == "acquitted" and given and len(part.sentences) == 1:
        facts = (fact(part.participation, "role"), fact(given[0], "component_type"))
        yield _finding(file, _NOT_ACQUITTED, facts)
    if part.participation.role == "convict" and stages and stages <= _OVER:
        facts = (fact(part.participation, "role"), *(fact(each, "stage") for each in part.charges))
        yield _finding(file, _CLEARED, facts)


def _punishments(file: PersonFile, punished: Punished) -> Iterator[Finding]:
    main = {each.component_type: each for each in punished.components if each.component_type in _MAIN}
    if len(main) > 1:
        yield _finding(file, _MAIN_TWICE, tuple(fact(each, "component_type") for each in main.values()))
    birth, day = known(file.person.birth_date), known(punished.sentence.pronounced)
    for each in punished.components:
        if each.regime == "juvenile" and birth and day and (least := age(birth, day)[0]) >= _JUVENILE_UNTIL:
            message = _JUVENILE.format(age=least, date=said_date(day))
            yield _finding(file, message, (fact(each, "regime"), fact(file.person, "birth_date")))


def _sought(file: PersonFile, part: Part) -> Iterator[Finding]:
    if part.participation.role != "sought" or len(file.parts) > 1:
        return
    for each in file.custody:
        start = known(each.start)
        if (
            each.custody_kind in _HELD - {"extradition"}
            and each.end is None
            and start is not None
            and start.earliest <= file.around.today
        ):
            facts = (fact(part.participation, "role"), fact(each, "start"))
            yield _finding(file, _SOUGHT.format(kind=said_custody(each.custody_kind), start=said_date(start)), facts)
            return


def _roles(file: PersonFile) -> Iterator[Finding]:
    """Yield somebody who is in one case twice: in one role, or as accused and as victim or official."""
    seen: dict[str, list[Part]] = {}
    for part in file.parts:
        for other in seen.get(part.case.id, ()):
            one, then = other.participation.role, part.participation.role
            facts = (fact(other.participation, "role"), fact(part.participation, "role"))
            if one == then:
                yield _finding(file, _SAME_ROLE, facts)
            elif _excluding(one, then) or _excluding(then, one):
                yield _finding(file, _TWO_ROLES, facts)
        if part.case.id:
            seen.setdefault(part.case.id, []).append(part)


def _excluding(one: str, other: str) -> bool:
    opposite = one in _ACCUSED and other in _OFFICIAL | {"victim"}
    return opposite or (one in _OFFICIAL and other in (_OFFICIAL - {one}) | {"victim", "witness"})
