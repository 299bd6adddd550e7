# SPDX-License-Identifier: GPL-3.0-or-later
"""Word's own numbers, so that a paragraph put in later renumbers what follows.

The labels of an outline are given; Word counts. Each label is therefore compared with what Word will count at that
place, and one that it would not come to (`2.5.` after `2.3.`, `IV`, `01.`) is left to be written as text.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from kzdesk.documents.formats.docx.measures import BULLET_STEP
from kzdesk.documents.formats.docx.xml import Xml

BULLETS: Final = 1
"""The number of the list that all bullets belong to."""
_LABEL: Final = re.compile(r"([^\d%]{0,12}?)([1-9]\d*(?:\.[1-9]\d*)*)([^\d%]{0,12})", re.ASCII)
_HIGHEST: Final = 32767
_DEEPEST: Final = 9
_Affixes = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Numbered:
    """Which list of the file a paragraph belongs to, and on which level of it."""

    list_number: int
    level: int


@dataclass(slots=True)
class _List:
    """One list with what Word has counted in it. `starts` are the lists of the file that begin anew in it."""

    counters: list[int] = field(default_factory=list)
    affixes: dict[int, _Affixes] = field(default_factory=dict)
    starts: list[tuple[int, int]] = field(default_factory=list)

    def counted(self, depth: int) -> list[int]:
        """Return what Word would count for the next paragraph on a level; nothing if a level above has none yet."""
        if len(self.counters) < depth - 1:
            return []
        last = self.counters[depth - 1] if len(self.counters) >= depth else 0
        return [*self.counters[: depth - 1], last + 1]


class Numbering:
    """Finds for each label the list that counts to it, in the order of the document.

    Headings share one list of many levels with the labels that go on from them (`2.` and below it `2.7.`). Labels of
    one number are lists of their own, which run on through the document until they begin anew.
    """

    def __init__(self) -> None:
        """Start with the bullets alone."""
        self._chapters = _List()
        self._entries: dict[_Affixes, _List] = {}
        self._last = BULLETS

    def heading(self, label: str) -> Numbered | None:
        """Return the place of a heading's number, or nothing where it has to be written as text."""
        return self._place(label, self._chapters)

    def item(self, label: str) -> Numbered | None:
        """Return the place of an entry's number, or nothing where it has to be written as text."""
        found = _parsed(label)
        if found is None:
            return None
        affixes, numbers = found
        return self._place(label, self._entries.setdefault(affixes, _List()) if len(numbers) == 1 else self._chapters)

    def _place(self, label: str, counting: _List) -> Numbered | None:
        found = _parsed(label)
        if found is None:
            return None
        affixes, numbers = found
        depth = len(numbers)
        if counting.affixes.get(depth, affixes) != affixes:
            return None
        if not counting.starts or counting.counted(depth) != numbers:
            if depth > 1:
                return None
            self._last += 1
            counting.starts.append((self._last, numbers[0]))
        counting.affixes[depth] = affixes
        counting.counters = numbers
        return Numbered(counting.starts[-1][0], depth - 1)

    def write(self, xml: Xml, indent: int) -> None:
        """Write the lists; what is numbered hangs by `indent` twentieths of a point."""
        lists = [each for each in (self._chapters, *self._entries.values()) if each.starts]
        _write_bullets(xml, indent)
        for number, each in enumerate(lists, start=1):
            _write_levels(xml, number, each, indent)
        with xml.element("w:num", {"w:numId": BULLETS}):
            xml.value("w:abstractNumId", 0)
        for number, each in enumerate(lists, start=1):
            for start in each.starts:
                _write_start(xml, number, *start)


def _parsed(label: str) -> tuple[_Affixes, list[int]] | None:
    match = _LABEL.fullmatch(label)
    if match is None or not label.isprintable():
        return None
    numbers = [int(number) for number in match[2].split(".")]
    if len(numbers) > _DEEPEST or max(numbers) > _HIGHEST:
        return None
    return (match[1], match[3]), numbers


def _write_bullets(xml: Xml, indent: int) -> None:
    with _abstract(xml, 0, "multilevel"):
        for level, left in enumerate((BULLET_STEP, indent + BULLET_STEP)):
            _write_level(xml, level, "bullet", "•", (left, BULLET_STEP))


def _write_levels(xml: Xml, number: int, counting: _List, indent: int) -> None:
    depths = range(1, max(counting.affixes) + 1)
    with _abstract(xml, number, "multilevel" if len(depths) > 1 else "singleLevel"):
        for depth in depths:
            before, after = counting.affixes.get(depth, ("", "."))
            counted = ".".join(f"%{each}" for each in range(1, depth + 1))
            _write_level(xml, depth - 1, "decimal", before + counted + after, (indent, indent))


@contextmanager
def _abstract(xml: Xml, number: int, kind: str) -> Iterator[None]:
    with xml.element("w:abstractNum", {"w:abstractNumId": number}):
        xml.value("w:nsid", f"{number + 1:08X}")
        xml.value("w:multiLevelType", kind)
        yield


def _write_level(xml: Xml, level: int, kind: str, text: str, indent: tuple[int, int]) -> None:
    left, hanging = indent
    with xml.element("w:lvl", {"w:ilvl": level}):
        xml.value("w:start", 1)
        xml.value("w:numFmt", kind)
        xml.value("w:lvlText", text)
        xml.value("w:lvlJc", "left")
        with xml.element("w:pPr"):
            xml.leaf("w:ind", {"w:left": left, "w:hanging": hanging})


def _write_start(xml: Xml, abstract: int, number: int, start: int) -> None:
    with xml.element("w:num", {"w:numId": number}):
        xml.value("w:abstractNumId", abstract)
        with xml.element("w:lvlOverride", {"w:ilvl": 0}):
            xml.value("w:startOverride", start)
