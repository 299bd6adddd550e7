# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings as lines under headings: grouped by person or by class, filtered, the heaviest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Translate
from kzdesk.domain.records.listing import Edition
from kzdesk.gui.review.run import Results
from kzdesk.services.review.answers import Found
from kzdesk.services.review.finding_lists import code

MOST: Final = 2000  # lines shown; how many more there are is said
_MARKS: Final = {Severity.ERROR: "✕", Severity.WARNING: "⚠", Severity.HINT: "·"}
_ANSWERED: Final = "✓"
_SEVERAL: Final = 3
_NOBODY: Final = QT_TRANSLATE_NOOP("review", "Lists, texts and several people")
_NAMELESS: Final = QT_TRANSLATE_NOOP("review", "Somebody without a name")


class Grouping(StrEnum):
    """What the headings stand for."""

    PERSON = "person"
    CLASS = "class"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings to show: at least so heavy, of one class or all (empty), with these words or this code; answered
    ones too.
    """

    least: Severity = Severity.WARNING
    check: str = ""
    words: str = ""
    answered: bool = False

    def takes(self, found: Found, said: str) -> bool:
        """Return whether a finding is to be shown."""
        return (
            found.finding.severity >= self.least
            and self.check in ("", found.finding.check)
            and (self.answered or found.answer is None)
            and (self.words.casefold() in said.casefold() or self.words == code(found))
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One finding as it is shown: a mark that tells its weight without colour, and the sentence."""

    found: Found
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    """Findings that belong together."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """The findings that are wanted under their headings: at most `MOST` of the `count` that there are."""

    headings: tuple[Heading, ...] = ()
    count: int = 0


def all_wanted(results: Results, wanted: Wanted) -> tuple[Found, ...]:
    """Return all the findings that are wanted."""
    return tuple(each for each in results.found if wanted.takes(each, results.said[each.finding.key]))


def listed(results: Results, wanted: Wanted, by: Grouping, tr: Translate) -> Listed:
    """Return the findings that are wanted under their headings, the heading with the heaviest finding first."""
    grouped: dict[str, list[Line]] = {}
    several = all_wanted(results, wanted)
    for each in several[:MOST]:
        mark = _ANSWERED if each.answer else _MARKS[each.finding.severity]
        grouped.setdefault(_key(each, by), []).append(Line(each, f"{mark}  {results.said[each.finding.key]}"))
    titles = {key: _title(key, by, results.names, tr) for key in grouped}

    def place(key: str) -> tuple[int, str]:
        return -max(line.found.finding.severity for line in grouped[key]), titles[key].casefold()

    headings = tuple(Heading(titles[key], tuple(grouped[key])) for key in sorted(grouped, key=place))
    return Listed(headings, len(several))


def _key(found: Found, by: Grouping) -> str:
    """Return under which heading a finding stands; one about two people stands under the first of them, unless it
    counts people of a list.
    """
    if by is Grouping.CLASS:
        return found.finding.check
    people, of_list = found.finding.people, found.finding.facts[0].record_type == Edition.TYPE
    return people[0] if 0 < len(people) < (2 if of_list else _SEVERAL) else ""


def _title(key: str, by: Grouping, names: Mapping[str, str], tr: Translate) -> str:
    if by is Grouping.CLASS:
        return tr(next(each.label for each in CHECKS if each.name == key))
    return names.get(key) or tr(_NAMELESS if key else _NOBODY)
