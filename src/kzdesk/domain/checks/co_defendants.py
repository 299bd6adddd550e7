# SPDX-License-Identifier: GPL-3.0-or-later
"""Verdicts of people tried together: one court gives one verdict on one day."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.dated import Dated, dated
from kzdesk.domain.checks.files import CaseFile, EditionFile, Part
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.said_kinds import said_instance
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
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


def look_at_edition(file: EditionFile) -> Iterator[Finding]:
    """Yield people of one group whose verdicts lie on the same day of different years, in different cases.

    Among many verdicts some lie so by chance: there the court must be the same as well, and another verdict of one of
    the two days.
    """
    for group in dict.fromkeys(each.group.id for each in file.listed):
        people = [each.entry.person for each in file.listed if each.group.id == group]
        parts = [part for person in people if person in file.people for part in file.people[person].parts]
        verdicts = list(_verdicts(parts))
        seen: dict[tuple[str, int, int], list[_Verdict]] = {}
        for one in verdicts:
            day = one.told.day.earliest
            before = seen.setdefault((one.level, day.month, day.day), [])
            others = (each for each in before if each.case != one.case and _same_day_of_year(each, one))
            alike = [each for each in others if len(verdicts) <= _FEW or each.court == one.court != ""]
            other = alike[0] if len(alike) > (len(verdicts) > _FEW) else None
            before.append(one)
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
