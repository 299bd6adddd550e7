# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles of codes as texts cite them, with the title quoted beside each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has

_ONE: Final = r"\d{2,3}(?:-\d{1,2})?"
_OPEN, _CLOSE = '“"«„', '”"»“'
_NTH: Final = (
    *(("1", "one", "first", "перв"), ("2", "two", "second", "втор"), ("3", "three", "third", "трет")),
    *(("4", "four", "fourth", "четв[её]рт"), ("5", "five", "fifth", "пят"), ("6", "six", "sixth", "шест")),
)
_NUMBER: Final = r"(?:\d+|one|two|three|four|five|six|(?:перв|втор|трет|четв[её]рт|пят|шест)\w+)"
_CODE: Final = (
    r"\s*(?:,?\s*(?:\((?P<bracket>\d)\)|\(?(?:parts?|paragraphs?|часть|части|частью|ч\.)\s*"
    rf"(?P<part>{_NUMBER})\b\)?)\s*,?)?\s*"
    r"(?P<code>(?:of the\s+)?(?:Criminal|Penal)\s+Code|of the CC\b|УК(?:\s+РК)?|Уголовного кодекса|ҚК"
    r"|(?:of the\s+)?(?:Constitution|Code|Law|Convention|Covenant|Constitutional)\b[\w ]*|КоАП\w*|Конституции"
    r"|закона)?"
)
_ARTICLES: Final = late(
    rf"\b(?:Articles?|Arts?\.|стат(?:ья|ьи|ье|ью|ьям|ьями|ей)|ст\.)\s*"
    rf"(?P<numbers>{_ONE}(?:(?:\s*,\s*|\s*,?\s+and\s+|\s+и\s+){_ONE})*){_CODE}",
    re.IGNORECASE,
)
_KAZAKH: Final = late(
    rf"(?P<code>ҚК\w*\s+)?(?P<numbers>{_ONE}(?:\s*(?:,|және)\s*{_ONE})*)-?\s?ба[пб]\w*", re.IGNORECASE
)
_PART_BEFORE: Final = late(
    rf"\b(?:(?:part|paragraph|часть|части|частью|ч\.)\s*({_NUMBER})|(first|second|third|fourth|fifth|sixth) (?:part"
    rf"|paragraph))"
    r"\s*,?\s*(?:of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_KAZAKH_PART: Final = late(r"\s*(?:(\d+)-\s?|(бірінші|екінші|үшінші|төртінші|бесінші)\s+)бөлі[кг]\w*")
_KAZAKH_NTH: Final = ("бірінші", "екінші", "үшінші", "төртінші", "бесінші")
_MARKS: Final = ("articl", "art.", "arts.", "стат", "ст.")
_KAZAKH_MARKS: Final = ("бап", "баб")
_QUOTED: Final = late(rf"\s*(?:\(|for alleged|for|–|—|-|\s)?\s*[{_OPEN}]([^{_OPEN}{_CLOSE}]{{3,120}})[{_CLOSE}]")
_NAMED_BEFORE: Final = late(
    r"\b(?:convicted|accused|guilty|suspected|charged)\s+(?:of|with)\s+(?P<title>[^.;,(”»]{6,70}?)\s*(?:,\s*)?"
    r"(?:\(|under|in violation of|contrary to)\s*(?:part\s+\w+\s+of\s+)?$",
    re.IGNORECASE,
)
_QUOTED_BEFORE: Final = late(rf"[{_OPEN}]([^{_OPEN}{_CLOSE}]{{3,120}})[{_CLOSE}]\s*\(\s*$")
_CRIMINAL: Final = late(r"criminal|penal|\bCC\b|УК|Уголовн|ҚК", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SaidArticle(Stretch):
    """An article cited in a text. `criminal` is false where another law is named; `title` is as quoted, or empty.

    `named` tells that the Criminal Code itself stands beside it.
    """

    article: str
    criminal: bool
    title: str
    part: str = ""
    named: bool = False


def articles(text: str) -> Iterator[SaidArticle]:
    """Yield the articles a text cites, in order, each of an enumeration by itself."""
    russian = _ARTICLES.finditer(text) if has(text, _MARKS) else ()
    kazakh = _KAZAKH.finditer(text) if has(text, _KAZAKH_MARKS) else ()
    for matches in (russian, kazakh):
        for match in matches:
            numbers = list(re.finditer(_ONE, match["numbers"]))
            code = match["code"] or ""
            criminal = not code.strip() or bool(_CRIMINAL.search(code))
            for each in numbers:
                start = match.start("numbers") + each.start()
                title = _title(text, match) if len(numbers) == 1 else ""
                end = match.end() if len(numbers) == 1 else start + len(each[0])
                part = _part(text, match, behind=matches is kazakh) if len(numbers) == 1 else ""
                yield SaidArticle(start, end, each[0], criminal, title, part, criminal and bool(code.strip()))


def _part(text: str, match: re.Match[str], *, behind: bool) -> str:
    """Return the part of the article that is cited, told before the article or behind it."""
    groups = match.groupdict()
    if told := groups.get("part") or groups.get("bracket"):
        return _figure(str(told))
    before = _PART_BEFORE.search(text[max(0, match.start() - 30) : match.start()])
    found = before or (_KAZAKH_PART.match(text, match.end()) if behind else None)
    return _figure(found[1] or found[2]) if found is not None else ""


def _figure(written: str) -> str:
    """Return a number of a part in figures."""
    low = written.casefold()
    if low in _KAZAKH_NTH:
        return str(_KAZAKH_NTH.index(low) + 1)
    return next((words[0] for words in _NTH if any(re.match(word, low) for word in words[1:])), written)


def _title(text: str, match: re.Match[str]) -> str:
    if (before := _QUOTED_BEFORE.search(text, max(0, match.start() - 130), match.start())) is not None:
        return before[1].strip(" .,")
    if (after := _QUOTED.match(text, match.end())) is not None:
        return after[1].strip(" .,")
    named = _NAMED_BEFORE.search(text, max(0, match.start() - 130), match.start())
    return named["title"].strip() if named is not None else ""
