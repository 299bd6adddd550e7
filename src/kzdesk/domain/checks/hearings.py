# SPDX-License-Identifier: GPL-3.0-or-later
"""Hearings of one case against one another, against the sentences of the case and against the people in it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks import accused_in_court, officials_of_case
from kzdesk.domain.checks.adjournments import adjourned
from kzdesk.domain.checks.dated import Dated, before, dated, fact, known
from kzdesk.domain.checks.files import CaseFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.limits import Limit
from kzdesk.domain.checks.said_kinds import said_instance
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.name_key import match_key
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.said import said_date

NAME: Final = "hearings"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Hearings of one case")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare the hearings with the court’s calendar and correct what is wrong.")
_TOO_SOON: Final = QT_TRANSLATE_NOOP(
    "checks", "A hearing of a later stage is dated {date}, before the verdict of the first instance on {other}."
)
_TOO_LATE: Final = QT_TRANSLATE_NOOP(
    "checks", "A hearing of an earlier stage is dated {date}, after a hearing of a later stage on {other}."
)
_NO_SUCH_DAY: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is dated {date}, but the hearing of that stage is recorded on {other}."
)
_PUT_OFF: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The hearing on {date} names {next} as the day of the next one, but the next hearing recorded is on {other}.",
)
_OTHER_COURT: Final = QT_TRANSLATE_NOOP(
    "checks", "The court of the hearing on {date} is not the court that pronounced {what} in this case."
)
_TWO_COURTS: Final = QT_TRANSLATE_NOOP("checks", "Hearings of one stage of a case are recorded in two courts.")
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "Two hearings of the case are recorded on {date} at the same time.")
_TWO_PARTS: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” stands among two sides of the hearing on {date}, such as judges and prosecutors."
)
_ACCUSED_JUDGES: Final = QT_TRANSLATE_NOOP(
    "checks",
    "“{name}” stands among judges, prosecutors or lawyers of the hearing on {date}, but is accused in the case.",
)
_OTHER_SIDE: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” stands on one side of the hearing on {date}, but has the role of another in the case."
)
_DEAD: Final = QT_TRANSLATE_NOOP("checks", "A hearing is dated {date}, after the death of the only accused on {other}.")
_OTHER_JUDGE: Final = QT_TRANSLATE_NOOP(
    "checks", "A person has the role of a judge in the case, but no hearing of the case names that judge."
)
_SANCTION_DAY: Final = QT_TRANSLATE_NOOP(
    "checks",
    "The hearing on custody is dated {date}, but the nearest detention of the accused {other}; a court decides within "
    "{hours} hours.",
)
_COURTS_DIFFER: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} of {date} is recorded as pronounced by different courts for people of one case."
)
_OLD_ORDER: Final = ("preliminary", "trial", "verdict", "appeal", "cassation", "parole")
_LEVEL_OF: Final = {"verdict": "first", "appeal": "appeal", "cassation": "cassation"}
_OF_FIRST: Final = frozenset({"preliminary", "trial", "verdict"})
_AFTER_VERDICT: Final = frozenset({"appeal", "cassation", "parole"})
_SIDES: Final = ("judges", "prosecutors", "lawyers")
_ACCUSED: Final = frozenset({"suspect", "accused", "defendant", "convict", "acquitted", "sought", "offender"})
_SIDE_OF: Final = {"judge": "judges", "prosecutor": "prosecutors", "lawyer": "lawyers"}
_BETWEEN: Final = re.compile(r"[,;\n]+| and | и | және ")
_ONE_WORD: Final = 3
_BY_SANCTION: Final = frozenset({"detention", "pretrial", "house_arrest"})
_SAME_CASE: Final = 60


def look(file: CaseFile) -> Iterator[Finding]:
    """Yield what hearings of a case contradict."""
    days = [(day, each) for each in file.hearings if (day := known(each.held_on))]
    days.sort(key=lambda pair: (pair[0].earliest, pair[1].begins))
    sentences = [each.sentence for _, part in file.parts for each in part.sentences]
    hearings = [each for _, each in days]
    yield from _stages(file, hearings, sentences)
    yield from _decided(file, hearings, sentences)
    yield from _next(file, hearings)
    yield from _courts(file, hearings, sentences)
    if any(each.judges or each.prosecutors or each.lawyers for each in hearings):
        accused, roles = _accused(file), _officials(file)
        for each in hearings:
            yield from _sides(file, each, accused, roles)
    yield from _sanctioned(file, hearings)
    yield from _judged_by(file, hearings)
    yield from _after_death(file, hearings)
    yield from _one_verdict(file)
    yield from adjourned(NAME, file)
    yield from accused_in_court.look(NAME, file)
    yield from officials_of_case.look(NAME, file)


def _day(record: Hearing | Sentence, field: str) -> Iterator[Dated]:
    yield from dated(record, field, _LOOK)


def _stages(file: CaseFile, hearings: list[Hearing], sentences: list[Sentence]) -> Iterator[Finding]:
    """Yield hearings on appeal before any verdict, and a trial that comes after an appeal without another verdict."""
    verdicts = [told for each in sentences if each.level == "first" for told in _day(each, "pronounced")]
    if verdicts and len(verdicts) == sum(each.level == "first" for each in sentences):
        first = min(verdicts, key=lambda told: told.day.earliest)
        for each in hearings:
            for told in _day(each, "held_on") if each.stage in _AFTER_VERDICT else ():
                if before(told.day, first.day):
                    yield _found(file, _TOO_SOON, Severity.WARNING, told, first)
    ranked = [each for each in hearings if each.stage in _OLD_ORDER]
    for one, other in pairwise(ranked):
        rank, then = _OLD_ORDER.index(one.stage), _OLD_ORDER.index(other.stage)
        for late in _day(other, "held_on"):
            for early in _day(one, "held_on"):
                if then < rank and before(early.day, late.day):
                    severe = other.stage == "preliminary" or one.stage == "verdict"
                    yield _found(file, _TOO_LATE, Severity.WARNING if severe else Severity.HINT, late, early)


def _decided(file: CaseFile, hearings: list[Hearing], sentences: list[Sentence]) -> Iterator[Finding]:
    """Yield decisions of higher courts on a day on which no hearing of that stage was held, where there is one."""
    for stage, level in _LEVEL_OF.items():
        held = [told for each in hearings if each.stage == stage for told in _day(each, "held_on")]
        for each in sentences:
            for told in _day(each, "pronounced") if each.level == level != "first" else ():
                if held and all(before(told.day, one.day) or before(one.day, told.day) for one in held):
                    last = held[-1]
                    message = _NO_SUCH_DAY.format(
                        what=said_instance(level), date=said_date(told.day), other=said_date(last.day)
                    )
                    yield Finding(NAME, Severity.WARNING, message, _LOOK, (told.fact, last.fact), file.ids_of_people)


def _next(file: CaseFile, hearings: list[Hearing]) -> Iterator[Finding]:
    """Yield days of next hearings on which none is recorded although a later one is, and two hearings at one time."""
    for one, other in pairwise(hearings):
        promised, held, then = known(one.next_on), known(one.held_on), known(other.held_on)
        if held is None or then is None or not then.exact:
            continue
        if promised is not None and promised.exact and then not in (promised, held):
            message = _PUT_OFF.format(date=said_date(held), next=said_date(promised), other=said_date(then))
            facts = (fact(one, "next_on"), fact(other, "held_on"))
            severity = Severity.WARNING if before(then, promised) else Severity.HINT
            yield Finding(NAME, severity, message, _LOOK, facts, file.ids_of_people)
        if held == then and one.begins and one.begins == other.begins:
            facts = (fact(one, "begins"), fact(other, "begins"))
            message = _TWICE.format(date=said_date(held))
            yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, file.ids_of_people)


def _courts(file: CaseFile, hearings: list[Hearing], sentences: list[Sentence]) -> Iterator[Finding]:
    """Yield hearings of a stage in another court than the one that pronounced its sentence, or than the others."""
    for level, stages in (("first", _OF_FIRST), ("appeal", {"appeal"}), ("cassation", {"cassation"})):
        of_stage = [each for each in hearings if each.stage in stages and each.court]
        courts = {each.court for each in sentences if each.level == level and each.court}
        odd = next((each for each in of_stage if courts and each.court not in courts), None)
        if odd is not None:
            day = known(odd.held_on)
            message = _OTHER_COURT.format(date=said_date(day) if day else "", what=said_instance(level))
            spoken = next(each for each in sentences if each.level == level and each.court)
            facts = (fact(odd, "court"), fact(spoken, "court"))
            yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, file.ids_of_people)
        elif not courts and len({each.court for each in of_stage}) > 1:
            usual = Counter(each.court for each in of_stage).most_common(1)[0][0]
            like = next(each for each in of_stage if each.court == usual)
            other = next(each for each in of_stage if each.court != usual)
            facts = (fact(other, "court"), fact(like, "court"))
            yield Finding(NAME, Severity.WARNING, _TWO_COURTS, _LOOK, facts, file.ids_of_people)


def _sides(file: CaseFile, hearing: Hearing, accused: frozenset[str], roles: Mapping[str, str]) -> Iterator[Finding]:
    """Yield names that stand on two sides of one hearing, or of somebody who is accused in the case."""
    day = known(hearing.held_on)
    seen: dict[str, str] = {}
    named = [(side, name) for side in _SIDES for name in _BETWEEN.split(getattr(hearing, side))]
    for side, name in named:
        key = _key(name)
        if not key or day is None:
            continue
        where = Fact(hearing.TYPE, hearing.id, side)
        said = {"name": name.strip(), "date": said_date(day)}
        if seen.setdefault(key, side) != side:
            facts = (where, Fact(hearing.TYPE, hearing.id, seen[key]))
            yield Finding(NAME, Severity.WARNING, _TWO_PARTS.format(**said), _LOOK, facts, file.ids_of_people)
        if roles.get(key, side) != side:
            yield Finding(NAME, Severity.WARNING, _OTHER_SIDE.format(**said), _LOOK, (where,), file.ids_of_people)
        if key in accused:
            yield Finding(NAME, Severity.WARNING, _ACCUSED_JUDGES.format(**said), _LOOK, (where,), file.ids_of_people)


def _accused(file: CaseFile) -> frozenset[str]:
    """Return the names of those accused in a case, as they are compared."""
    several = (names for names, part in file.parts if part.participation.role in _ACCUSED)
    return frozenset(key for names in several for name in names if (key := _key(name.written)))


def _officials(file: CaseFile) -> dict[str, str]:
    """Return the sides of a hearing on which those belong who have an official role in the case, by their names."""
    told = [(names, _SIDE_OF.get(part.participation.role)) for names, part in file.parts]
    return {key: side for names, side in told if side for name in names if (key := _key(name.written))}


def _key(name: str) -> str:
    """Return a name as something to compare, its words in order; empty of what is too short to be told apart."""
    every = re.findall(r"[^\W\d_]+", name.casefold())
    words = sorted(word for word in every if len(word) >= _ONE_WORD)
    initials = [word for word in every if len(word) == 1]
    return " ".join([*words, *initials]) if len(words) > 1 or (words and initials) else ""


def _after_death(file: CaseFile, hearings: list[Hearing]) -> Iterator[Finding]:
    accused = [part.participation.person for _, part in file.parts if part.participation.role in _ACCUSED]
    person = file.people.get(accused[0]) if len(accused) == 1 else None
    for death in dated(person, "death_date", _LOOK) if person else ():
        late = [told for each in hearings for told in _day(each, "held_on") if before(death.day, told.day)]
        if late:
            yield _found(file, _DEAD, Severity.HINT, late[0], death)


def _judged_by(file: CaseFile, hearings: list[Hearing]) -> Iterator[Finding]:
    """Yield a judge of the case, by role, whom none of the hearings names; a hint, as not all hearings are known."""
    judges = [(names, part) for names, part in file.parts if part.participation.role == "judge"]
    telling = [each for each in hearings if each.judges] if judges else []
    named = {word for each in telling for word in _words(each.judges)}
    for names, part in judges:
        own = {word for name in names for word in _words(name.surname or name.written)}
        if named and own and not own & named:
            facts = (fact(part.participation, "role"), fact(telling[0], "judges"))
            yield Finding(NAME, Severity.HINT, _OTHER_JUDGE, _LOOK, facts, file.ids_of_people)


def _words(names: str) -> set[str]:
    """Return the words of names by their sound, so that scripts and spellings do not set them apart."""
    return {match_key(word, "") for word in re.findall(r"[^\W\d_]+", names) if len(word) >= _ONE_WORD}


def _sanctioned(file: CaseFile, hearings: list[Hearing]) -> Iterator[Finding]:
    """Yield the only hearing on custody of the only accused against the day on which the person was detained.

    A court decides within 72 hours of the detention (Code of Criminal Procedure, art. 131(4) and 148).
    """
    held = [day for each in hearings if each.stage == "custody_sanction" for day in _day(each, "held_on")]
    accused = [part.participation.person for _, part in file.parts if part.participation.role in _ACCUSED]
    if len(held) != 1 or len(accused) != 1:
        return
    episodes = [each for each in file.custody.get(accused[0], ()) if each.custody_kind in _BY_SANCTION]
    starts = [told for each in episodes for told in dated(each, "start", _LOOK)]
    first = min(starts, key=lambda told: abs(told.day.earliest - held[0].day.earliest), default=None)
    hours = file.around.limits.hours(Limit.CUSTODY_SANCTION, held[0].day)
    days = hours // 24 + 1 if hours else 0
    if first is not None and hours and not -days <= (held[0].day.earliest - first.day.latest).days <= days:
        apart = abs((held[0].day.earliest - first.day.earliest).days)
        if apart < _SAME_CASE:
            yield _found(file, _SANCTION_DAY, Severity.WARNING, held[0], first, hours=hours)


def _one_verdict(file: CaseFile) -> Iterator[Finding]:
    """Yield sentences of one instance and one day in one case that are recorded of different courts."""
    seen: dict[tuple[str, str], Sentence] = {}
    for _, part in file.parts:
        for punished in part.sentences:
            sentence, day = punished.sentence, known(punished.sentence.pronounced)
            if day is None or not day.exact or not sentence.court:
                continue
            first = seen.setdefault((sentence.level, str(day)), sentence)
            if first.court != sentence.court:
                message = _COURTS_DIFFER.format(what=said_instance(sentence.level), date=said_date(day))
                facts = (fact(first, "court"), fact(sentence, "court"))
                yield Finding(NAME, Severity.WARNING, message, _LOOK, facts, file.ids_of_people)


def _found(file: CaseFile, message: Message, severity: Severity, one: Dated, other: Dated, **more: object) -> Finding:
    said = message.format(date=said_date(one.day), other=said_date(other.day), **more)
    return Finding(NAME, severity, said, _LOOK, (one.fact, other.fact), file.ids_of_people)
