# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that a document writes itself: of paragraphs, points, headings and notes, and what refers to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.recognise import Stretch

Number = tuple[int, ...]
"""A number as its parts: 3.2 is (3, 2)."""

_CAPITAL: Final = r"[^\W\d_a-zа-яёәғқңөұүһі]"
_OPENS: Final = rf"(?=\s+[\"“«„(\[#]?\s?{_CAPITAL})"
_LINE: Final = late(
    rf"[ \t]*(?:§\s*)?(?:(?P<many>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})\.?|(?P<one>\d{{1,3}})[.)]|(?P<roman>[IVX]{{1,5}})\.)"
    rf"{_OPENS}"
)
_INLINE: Final = late(r"(?<![\w(])\(?(\d{1,2})\)(?=\s+[^\W\d_])")
_OF_A_LAW: Final = late(r"(?:points?|items?|paragraphs?|пп?\.|пункт\w*|тармақ\w*)\s*$", re.IGNORECASE)
_LETTER: Final = late(r"[ \t]*\(?(?:(?P<latin>[a-z])|(?P<cyrillic>[а-и]|[кл]))\)\s")
_CYRILLIC: Final = "абвгдежзикл"

_KINDS: Final = {
    "annex": (r"annex(?:es)?|appendix|appendices|приложени(?:е|я|и|ю|ем|й|ям|ях)", "қосымша"),
    "chapter": (r"chapters?|глав(?:а|е|ы|у|ой|ах)", "тарау"),
    "section": (r"sections?|раздел(?:а|е|у|ы|ом|ах)?", "бөлім"),
    "table": (r"tables?|таблиц(?:а|е|ы|у|ей|ах)", "кесте"),
    "figure": (r"figures?|рисун(?:ок|ке|ка|ки)|диаграмм(?:а|е|ы|у)", "сурет"),
}
_NUMERAL: Final = r"(?:\d{1,2}|[IVX]{1,5}|[A-H])(?![\w(/-]|\.\d)"
_ITS_NUMBER: Final = rf"(?:№|No\.)?\s?(?P<numbers>{_NUMERAL}(?:\s*(?:,|,?\s?and|и|–|-|to)\s*{_NUMERAL})*)"
_OF_ANOTHER: Final = (
    r"(?!\s+(?:of|to|in)\s+(?!(?:this|the (?:present |same )?(?:report|list|submission|document|text))\b)"
    r"|\s+(?:к|ко)\s+(?!настоящ|этому|доклад|отч[её]т)|\s+(?:УК|УПК|КоАП|ГК|УИК|ҚК|ҚПК)\b"
    r"|\s+(?:[^\W\d_]+\s)?(?:кодекс|конституци|закон|соглашени|конвенци|договор|пакт|Кодекс|Конституци|Закон)"
    r"|,? (?:part|paragraph|article|стать|пункт)\b)"
)
_LABELS: Final = tuple(
    (kind, late(rf"\b(?:{words})\s+{_ITS_NUMBER}{_OF_ANOTHER}", re.IGNORECASE)) for kind, (words, _) in _KINDS.items()
)
_KAZAKH_LABELS: Final = tuple(
    (kind, late(rf"(?<![\w.])(?P<numbers>\d{{1,2}})-{stem}\w*", re.IGNORECASE)) for kind, (_, stem) in _KINDS.items()
)
_AT_LINE: Final = late(r"(?:^|\n)[ \t]*$")
_WORDS: Final = tuple(
    (kind, late(rf"\b(?:{words}|{stem}\w*)", re.IGNORECASE)) for kind, (words, stem) in _KINDS.items()
)
_COUNTED: Final = late(rf"\b(?P<count>{NUMBER_WORD}|\d{{1,2}})\s+$", re.IGNORECASE)
_OF_KINDS: Final = {
    "annex": ("annex", "append", "приложен", "қосымша"),
    "chapter": ("chapter", "глав", "тарау"),
    "section": ("section", "раздел", "бөлім"),
    "table": ("table", "таблиц", "кесте"),
    "figure": ("figure", "рисун", "диаграмм", "сурет"),
}
_PARAGRAPH: Final = late(
    rf"(?:\b(?:paragraphs?|para\.|пункт\w*|п\.|абзац\w*|see|см\.)|§)\s*(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{1,2}})"
    rf"(?!\w|[./-]\w){_OF_ANOTHER}(?!\s+of\b)",
    re.IGNORECASE,
)
_KAZAKH_PARAGRAPH: Final = late(r"(?<![\w.])(?P<number>\d{1,2}(?:\.\d{1,2}){1,2})-(?:тармақ|абзац)\w*", re.IGNORECASE)
_WITH_POINT: Final = late(r"\d\.\d")
_NOTE: Final = late(r"\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]")
_ROMAN_NOTE: Final = late(r"\[(?=[ivx])(x{0,3}(?:ix|iv|v?i{0,3}))\]")
_VALUES: Final = {"I": 1, "V": 5, "X": 10}


@dataclass(frozen=True, slots=True)
class Numbered(Stretch):
    """A number in a text: `kind` tells what it numbers, `heads` that it stands before it, at the start of a line."""

    kind: str
    number: Number
    written: str
    heads: bool = True


@dataclass(frozen=True, slots=True)
class NoteMark(Stretch):
    """The mark of a note: its number, 0 where it is Roman, and whether it stands before the source itself."""

    number: int
    written: str
    source: bool


def line_numbers(text: str) -> Iterator[Numbered]:
    """Yield the numbers at the starts of lines: kind “paragraph” (3.2), “point” (12) or “roman” (IV)."""
    for match in _at_lines(_LINE, text):
        if match["many"]:
            parts = tuple(int(each) for each in match["many"].split("."))
            yield Numbered(match.start("many"), match.end("many"), "paragraph", parts, match["many"])
        elif match["one"]:
            yield Numbered(match.start("one"), match.end("one"), "point", (int(match["one"]),), match["one"])
        else:
            value = roman(match["roman"])
            yield Numbered(match.start("roman"), match.end("roman"), "roman", (value,), match["roman"])


def markers(text: str) -> Iterator[list[Numbered]]:
    """Yield enumerations within a text, “1) … 2) …” and “a) … b) …”, that begin as such and have three points."""
    if ")" not in text:
        return
    inline = [
        Numbered(match.start(), match.end(), "marker", (int(match[1]),), match[1]) for match in _INLINE.finditer(text)
    ]
    letters = [
        Numbered(match.start(), match.end(), "letter", (_place(match),), match["latin"] or match["cyrillic"])
        for match in _at_lines(_LETTER, text)
    ]
    for found in (inline, letters):
        begun = len(found) > 2 and [each.number[0] for each in found[:2]] == [1, 2]
        if begun and _OF_A_LAW.search(text[max(0, found[0].start - 20) : found[0].start]) is None:
            yield found


def labels(text: str) -> Iterator[Numbered]:
    """Yield annexes, chapters, sections, tables and figures named by a number, as headings or in a sentence."""
    kinds = _kinds_of(text)
    for kind, pattern in (*_LABELS, *_KAZAKH_LABELS) if kinds else ():
        for match in pattern.finditer(text) if kind in kinds else ():
            heads = _AT_LINE.search(text, max(0, match.start() - 20), match.start()) is not None and _is_heading(
                text, match
            )
            for each in re.finditer(_NUMERAL, match["numbers"]):
                style, number = _value(each[0])
                yield Numbered(match.start(), match.end(), f"{kind}{style}", (number,), each[0], heads)


def how_many(text: str) -> Iterator[tuple[str, int]]:
    """Yield how many annexes, chapters and so on a text says that there are."""
    kinds = _kinds_of(text)
    for kind, pattern in _WORDS if kinds else ():
        for match in pattern.finditer(text) if kind in kinds else ():
            counted = _COUNTED.search(text[max(0, match.start() - 20) : match.start()])
            if counted is not None and not re.match(r"\s*\d", text[match.end() : match.end() + 3]):
                yield kind, number(counted["count"])


@lru_cache(maxsize=8)
def _kinds_of(text: str) -> tuple[str, ...]:
    """Return the kinds of which a text has a word: asked for each text by two who follow each other."""
    low = text.lower()
    return tuple(kind for kind, marks in _OF_KINDS.items() if any(each in low for each in marks))


def paragraphs_named(text: str) -> Iterator[Numbered]:
    """Yield numbers of paragraphs, such as 3.2, that a text refers to."""
    if _WITH_POINT.search(text) is None:
        return
    for pattern in (_PARAGRAPH, _KAZAKH_PARAGRAPH):
        for match in pattern.finditer(text):
            parts = tuple(int(each) for each in match["number"].split("."))
            yield Numbered(match.start(), match.end(), "paragraph", parts, match["number"], heads=False)


def notes(text: str) -> list[NoteMark]:
    """Return the marks of notes in square brackets, in order."""
    if "[" not in text:
        return []
    found = [mark for match in _NOTE.finditer(text) for mark in _marks(text, match)]
    found += [NoteMark(m.start(), m.end(), 0, m[0], source=False) for m in _ROMAN_NOTE.finditer(text) if m[1]]
    return sorted(found, key=lambda each: each.start)


def roman(written: str) -> int:
    """Return the value of a Roman numeral up to XXXIX."""
    values = [_VALUES[each] for each in written.upper()]
    return sum(-one if one < then else one for one, then in zip(values, (*values[1:], 0), strict=True))


def _at_lines(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield where lines begin as a pattern says; it is not tried in between."""
    start = 0
    while start >= 0:
        if (match := pattern.match(text, start)) is not None:
            yield match
        start = text.find("\n", start) + 1 or -1


def _marks(text: str, match: re.Match[str]) -> Iterator[NoteMark]:
    source = _AT_LINE.search(text, max(0, match.start() - 20), match.start()) is not None
    told = [int(each) for each in re.findall(r"\d+", match[1])]
    if len(told) == 2 and re.search("[–-]", match[1]) and told[0] < told[1]:
        told = list(range(told[0], told[1] + 1))
    yield from (NoteMark(match.start(), match.end(), each, f"[{each}]", source) for each in told)


def _is_heading(text: str, match: re.Match[str]) -> bool:
    """Return whether a label at the start of a line is a heading: alone on it, or before a title."""
    behind = text[match.end() : match.end() + 3]
    return not behind.strip() or behind[0] in ".:\n" or behind.lstrip()[:1] in "–—"


def _place(match: re.Match[str]) -> int:
    if match["latin"]:
        return ord(match["latin"]) - ord("a") + 1
    return _CYRILLIC.index(match["cyrillic"]) + 1 if match["cyrillic"] in _CYRILLIC else 0


def _value(written: str) -> tuple[str, int]:
    """Return how a label is numbered, empty for figures, and its place in the order."""
    if written.isdigit():
        return "", int(written)
    if set(written.upper()) <= set(_VALUES):
        return " in Roman numerals", roman(written)
    return " by letter", ord(written.upper()) - ord("A") + 1
