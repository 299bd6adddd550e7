# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings as lines under headings: grouped by person or by class, filtered, the heaviest first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kzdesk.domain.checks import CHECKS
from kzdesk.domain.checks.finding import Severity
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message, Translate
from kzdesk.domain.said import sentence
from kzdesk.services.review.checking import Found
from kzdesk.services.subjects import Origin

MOST: Final = 2000  # lines shown; how many more there are is said
SEVERITIES: Final[Mapping[Severity, Message]] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("review", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("review", "Warning"),
    Severity.HINT: QT_TRANSLATE_NOOP("review", "Hint"),
}
_MARKS: Final = {Severity.ERROR: "✕", Severity.WARNING: "⚠", Severity.HINT: "·"}
_ANSWERED: Final = "✓"
_SEVERAL: Final = 3
_NOBODY: Final = QT_TRANSLATE_NOOP("review", "Lists, texts and several people")
_GONE: Final = QT_TRANSLATE_NOOP("review", "a record that is gone")


class Grouping(StrEnum):
    """What the headings stand for."""

    PERSON = "person"
    CLASS = "class"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings to show: at least so heavy, of one class or all (empty), with these words, answered ones too."""

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
            and self.words.casefold() in said.casefold()
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


def headings(
    found: Iterable[Found], wanted: Wanted, by: Grouping, origins: Mapping[str, Origin], tr: Translate
) -> tuple[Heading, ...]:
    """Return the findings that are wanted under their headings, the heading with the heaviest finding first."""
    grouped: dict[str, list[Line]] = {}
    for each, line in _lines(found, wanted, tr):
        for key in _keys(each, by):
            grouped.setdefault(key, []).append(line)
    titles = {key: _title(key, by, origins, tr) for key in grouped}

    def place(key: str) -> tuple[int, str]:
        return -max(line.found.finding.severity for line in grouped[key]), titles[key].casefold()

    return tuple(Heading(titles[key], tuple(grouped[key])) for key in sorted(grouped, key=place))


def _lines(found: Iterable[Found], wanted: Wanted, tr: Translate) -> Iterator[tuple[Found, Line]]:
    count = 0
    for each in found:
        said = sentence(tr(each.finding.message))
        if wanted.takes(each, said):
            count += 1
            if count > MOST:
                return
            mark = _ANSWERED if each.answer else _MARKS[each.finding.severity]
            yield each, Line(each, f"{mark}  {said}")


def _keys(found: Found, by: Grouping) -> tuple[str, ...]:
    """Return under which headings a finding stands; one about two people stands under the first of them."""
    if by is Grouping.CLASS:
        return (found.finding.check,)
    people = found.finding.people
    return people[:1] if 0 < len(people) < _SEVERAL else ("",)


def _title(key: str, by: Grouping, origins: Mapping[str, Origin], tr: Translate) -> str:
    if by is Grouping.CLASS:
        return tr(next(each.label for each in CHECKS if each.name == key))
    if not key:
        return tr(_NOBODY)
    return origins[key].known_as if key in origins else tr(_GONE)
