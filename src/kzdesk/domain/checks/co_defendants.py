# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdicts of people tried together: one court gives one verdict on one day."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.dated import Dated, before, dated, fact, known
from kzdesk.domain.checks.files import CaseFile, EditionFile, Part
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.said_kinds import said_instance
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.case import Case
from kzdesk.domain.records.custody import Sentence
from kzdesk.domain.said import said_date

NAME: Final = "co_defendants"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Verdicts of people tried together")
_LOOK: Final = QT_TRANSLATE_NOOP(
    "checks", "Compare both verdicts; if the trials were separate, record them as separate cases."
)
_OTHER_DAY: Final = QT_TRANSLATE_NOOP(
    "checks", "In one case {what} is dated {date} for one person and {other} for others."
)
_OTHER_YEAR: Final = QT_TRANSLATE_NOOP(
    "checks", "In one group of the list {what} is dated {date} for one person and {other}, a year apart, for another."
)


_IN_FORCE: Final = QT_TRANSLATE_NOOP(
    "checks", "{what} is recorded as in force from {date} for one person and from {other} for another."
)
_OTHER_CASE: Final = QT_TRANSLATE_NOOP(
    "checks", "Everybody in the group “{heading}” was tried in one case, but for one person, who was tried in another."
)
_ALL_BUT_ONE: Final = 3
_TWO: Final = 2
_FEW: Final = 12


@dataclass(frozen=True, slots=True)
class _Verdict:
    person: str
    case: str
    court: str
    level: str
    told: Dated

    @property
    def day(self) -> str:
        return str(self.told.day)


def look(file: CaseFile) -> Iterator[Finding]:
    """Yield verdicts of one instance in one case that differ from those of others.

    A warning where the court is the same, or where only the year differs; a hint otherwise, since a case may be
    divided. Somebody with a verdict of the usual day was tried anew. Where no two verdicts are of one day, people were
    tried one by one: nothing is told but a slip of a year.
    """
    yield from in_force(file)
    verdicts = list(_verdicts(part for _, part in file.parts))
    for level in dict.fromkeys(each.level for each in verdicts):
        several = [each for each in verdicts if each.level == level]
        usual, count = Counter(each.day for each in several).most_common(1)[0]
        like = next(each for each in several if each.day == usual)
        on_time = {each.person for each in several if each.day == usual}
        for odd in (each for each in several if each.day != usual and each.person not in on_time):
            certain = (odd.court == like.court != "") or _same_day_of_year(odd, like)
            together = count > 1 or (len(several) == _TWO and certain)
            if together or _same_day_of_year(odd, like):
                message = _OTHER_DAY.format(
                    what=said_instance(level), date=said_date(odd.told.day), other=said_date(like.told.day)
                )
                yield _finding(message, odd, like, Severity.WARNING if certain else Severity.HINT)


def in_force(file: CaseFile) -> Iterator[Finding]:
    """Yield one verdict of several people that is recorded as in force from different days."""
    seen: dict[tuple[str, str, str], Sentence] = {}
    for _, part in file.parts:
        for each in part.sentences:
            sentence, day, valid = each.sentence, known(each.sentence.pronounced), known(each.sentence.in_force_on)
            if day is None or valid is None or not day.exact:
                continue
            first = seen.setdefault((sentence.level, sentence.court, str(day)), sentence)
            then = known(first.in_force_on)
            if then is not None and (before(then, valid) or before(valid, then)):
                said = {"date": said_date(valid), "other": said_date(then)}
                message = _IN_FORCE.format(what=said_instance(sentence.level), **said)
                facts = (fact(sentence, "in_force_on"), fact(first, "in_force_on"))
                yield Finding(NAME, Severity.HINT, message, _LOOK, facts, file.ids_of_people)
                return


def _of_another_case(file: EditionFile) -> Iterator[Finding]:
    """Yield the only one of a group whose cases are not the case that all the others of it have in common."""
    for group in dict.fromkeys(each.group.id for each in file.listed):
        members = [each for each in file.listed if each.group.id == group and each.entry.person in file.people]
        cases = [({part.case.id for part in file.people[each.entry.person].parts}, each) for each in members]
        known_of = [(own, each) for own, each in cases if own]
        counted = Counter(case for own, _ in known_of for case in own)
        usual, count = counted.most_common(1)[0] if counted else ("", 0)
        odd = [each for own, each in known_of if usual not in own]
        if count >= _ALL_BUT_ONE and len(odd) == 1 and count == len(known_of) - 1 == len(members) - 1:
            facts = (Fact(odd[0].entry.TYPE, odd[0].entry.id, "group"), Fact(Case.TYPE, usual, "title"))
            message = _OTHER_CASE.format(heading=odd[0].group.heading)
            yield Finding(NAME, Severity.HINT, message, _LOOK, facts, (odd[0].entry.person,))


def look_at_edition(file: EditionFile) -> Iterator[Finding]:
    """Yield people of one group whose verdicts lie on the same day of different years, in different cases.

    Among many verdicts some lie so by chance: there the court must be the same as well, and another verdict of one of
    the two days.
    """
    yield from _of_another_case(file)
    for group in dict.fromkeys(each.group.id for each in file.listed):
        people = [each.entry.person for each in file.listed if each.group.id == group]
        parts = [part for person in people if person in file.people for part in file.people[person].parts]
        verdicts = list(_verdicts(parts))
        seen: dict[tuple[str, int, int], list[_Verdict]] = {}
        for one in verdicts:
            day = one.told.day.earliest
            earlier = seen.setdefault((one.level, day.month, day.day), [])
            others = (each for each in earlier if each.case != one.case and _same_day_of_year(each, one))
            alike = [each for each in others if len(verdicts) <= _FEW or each.court == one.court != ""]
            other = alike[0] if len(alike) > (len(verdicts) > _FEW) else None
            earlier.append(one)
            if other is not None:
                message = _OTHER_YEAR.format(
                    what=said_instance(one.level), date=said_date(one.told.day), other=said_date(other.told.day)
                )
                yield _finding(message, one, other, Severity.WARNING)


def _verdicts(parts: Iterable[Part]) -> Iterator[_Verdict]:
    for part in parts:
        for each in part.sentences:
            for told in dated(each.sentence, "pronounced", said_instance(each.sentence.level)):
                if told.day.exact:
                    yield _Verdict(
                        part.participation.person, part.case.id, each.sentence.court, each.sentence.level, told
                    )


def _same_day_of_year(one: _Verdict, other: _Verdict) -> bool:
    first, second = one.told.day.earliest, other.told.day.earliest
    return (first.month, first.day) == (second.month, second.day) and abs(first.year - second.year) == 1


def _finding(message: Message, one: _Verdict, other: _Verdict, severity: Severity) -> Finding:
    people = tuple(dict.fromkeys((one.person, other.person)))
    return Finding(NAME, severity, message, _LOOK, (one.told.fact, other.told.fact), people)
