# SPDX-License-Identifier: GPL-3.0-or-later
"""A number told before a list: behind a colon, a dash or in brackets, beside names, or as points under a paragraph.

How many a list has is often not certain (“release and an apology” may be one demand or two): only a number that is
outside of every way to count is told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.counted_words import of_people
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_phrases import ABOUT, ALMOST, EXACT, OVER, Numbered, language_of, numbered
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, sentences
from kzdesk.domain.checks.recognise_dates import MONTH
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_LISTED: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” is followed by a list of {counted}.")
_POINTS: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” stands above {counted} points.")

_SOME: Final = late(
    r"\b(?:includ\w+|among|such as|for example|e\.g|etc|and others|and other|and so on|others|namely one|notably"
    r"|в том числе|включая|среди|например|и др|и другие|и другими|и т\.|прочие|в частности"
    r"|оның ішінде|соның ішінде|мысалы|және т\.б|басқа\w*|т\.б)\b",
    re.IGNORECASE,
)
_OPENS: Final = late(r"[^;:()–—]{0,120}?(?P<mark>:\s|\s[–—]\s|\s-\s|\()")
_CLAUSE: Final = late(
    r"\b(?:was|were|is|are|has|have|had|did|does|do|would|will|can|could|he|she|it|they|we|i|you|who|which|that"
    r"|when|because|said|if|not|where|why|how|what"
    r"|был\w*|есть|котор\w+|что|когда|если|чтобы|где|кто|почему|куда|откуда|зачем|он|она|они|мы|не|нет|его|её"
    r"|деп|деді|қайда|кім|неге|қалай|екен|болды|еді|бар|жоқ|ол|емес)\b"
    r"|\b[а-яё]{3,}(?:ил|ал|ел|ила|ала|ела|или|али|ели|ают|яют|ует|уют|ился|илась|ились|алось)\b"
    r"|[а-яәғқңөұүһі]{3,}(?:ды|ді|ты|ті|йды|йді|мақ|мек)(?=\s*(?:[,.;]|$))",
    re.IGNORECASE,
)
_PAST: Final = late(r"\s*(?:[a-z]+ed|[a-z]+\s+[a-z]+ed)\b")
_QUOTED: Final = late(r"“[^”]*”|«[^»]*»|\"[^\"]*\"|\([^)]*\)")
_LAST: Final = r"(?:and|и|а также|және|әрі|мен|пен|бен|plus|as well as)"
_COMMA: Final = late(rf"\s*,\s*(?:{_LAST}\s+)?(?!\d{{3}}\b)")
_JOINED: Final = late(rf"\s+{_LAST}\s+")
_CAPITAL: Final = r"[^\W\d_a-zа-яёәғқңөұүһі]"
_NAME: Final = late(rf"{_CAPITAL}[\w’'.-]*(?:\s+{_CAPITAL}[\w’'.-]*){{0,2}}(?:-\w{{1,4}})?")
_VALUE: Final = late(
    rf"(?P<number>{NUMBER})(?:\s+(?P<what>[^\W\d_]+)|\s*$)|(?P<one>an?|another|one|his|her|their|the)\s+", re.IGNORECASE
)
_UNIT: Final = late(
    r"years?|months?|days?|weeks?|hours?|лет|год\w*|месяц\w*|дн\w+|день|сут\w+|час\w*|жыл\w*|ай|күн\w*|тәулік\w*|per"
    rf"|tenge|тенге|теңге|dollars|million|млн|{MONTH}",
    re.IGNORECASE,
)
_PLURAL: Final = {
    "en": late(r"[a-z]+(?:s|men|people|children)", re.IGNORECASE),
    "ru": late(r"[а-яё]+(?:ы|и|ие|ые)", re.IGNORECASE),
    "kk": late(r"\w+(?:лар|лер|дар|дер|тар|тер)(?:ы|і)?", re.IGNORECASE),
}
_BESIDE: Final = late(r"(?:\s+[^\W\d_]+){1,5}?,\s+(?P<items>[^.;:()]{3,160}?)(?=,\s+[a-zа-яәғқңөұүһі]|\s*[.;–—]|$)")
_COLLECTIVE: Final = late(r"\b(?:бір|екеу|үшеу|төртеу|бесеу|алтау|жетеу)(?:і|сі|лері)", re.IGNORECASE)
_OWN: Final = late(r"(?:his|her|their|the|его|её|их|оның|олардың)\s", re.IGNORECASE)
_NAMED: Final = late(rf"(?<!\w){_CAPITAL}[\w’'-]+\s+{_CAPITAL}[\w’'-]+")
_OPENS_BEFORE: Final = late(r":\s|\s[–—]\s|\(")
_FOLLOWING: Final = late(r":\s*$|\b(?:following|следующ\w+|келесі|мынадай)\b", re.IGNORECASE)
_BULLET: Final = late(r"\s*(?:[-–—•*]|\(?\d{1,2}[.)]|\(?[a-zа-я]\))\s+")
_MARKER: Final = late(r"(?<!\w)\(?(?P<nth>\d{1,2})\)\s+\S")
_MOST, _SLACK, _WORDS, _PAIR = 40, 2, 8, 2


@dataclass(frozen=True, slots=True)
class Size:
    """How many things a list has at least and at most, and whether each is told by given name and surname."""

    low: int
    high: int
    names: bool = False


def listed(check: str, passage: Passage, taken: tuple[Stretch, ...]) -> Iterator[Finding]:
    """Yield numbers that the list behind them does not have; `taken` are those compared with full names already."""
    text = passage.text
    for where in sentences(text):
        sentence = where.of(text)
        for each in numbered(sentence):
            if not 1 < each.number <= _MOST or (not each.head and sentence[each.start].isdigit()):
                continue
            found = _behind(sentence, each)
            start = where.start + each.start
            if found is None or (found.names and any(count.start <= start < count.end for count in taken)):
                continue
            if _wrong(each, found):
                stretch = Stretch(start, where.start + each.phrase_end)
                size = found.high if each.number > found.high else found.low
                yield _finding(check, _LISTED, passage, stretch, size)
    if "\n" in text and (lines := _lines(text)) is not None:
        yield from _above(check, passage, *lines)


def above_points(check: str, passage: Passage, points: str) -> Iterator[Finding]:
    """Yield a number that announces the points under a paragraph, and is not how many they are."""
    count = sum(1 for line in points.splitlines() if line.strip())
    for last in list(sentences(passage.text.rstrip()))[-1:]:
        yield from _above(check, passage, last, count)


def _wrong(told: Numbered, size: Size) -> bool:
    if told.number < size.low:
        return told.hedge not in (ABOUT, ALMOST)
    far = not size.names and told.number > size.high + _SLACK
    return told.number > size.high > 1 and told.hedge == EXACT and not far


def _behind(sentence: str, told: Numbered) -> Size | None:
    """Return how many things the list behind a number has; None when there is no list, or when it may go on."""
    language = language_of(sentence)
    opens = _OPENS.match(sentence, told.end)
    if opens is not None and not _number_between(sentence, told, opens, "mark"):
        if _SOME.search(sentence, told.end, opens.end()):
            return None
        mark = opens["mark"].strip()
        close = -1 if mark == ":" else sentence.find(")" if mark == "(" else f" {mark} ", opens.end())
        if mark == "(" and close < 0:
            return None
        return size_of(sentence[opens.end() : close if close >= 0 else None], language, people=of_people(told.head))
    beside = _BESIDE.match(sentence, told.end) if _OPENS_BEFORE.search(sentence, 0, told.start) is None else None
    if beside is None or _number_between(sentence, told, beside, "items"):
        return None
    found = _beside(beside["items"], language)
    return found if found is None or found.names or sentence.startswith(",", beside.end()) else None


def _number_between(sentence: str, told: Numbered, match: re.Match[str], group: str) -> bool:
    """Return whether another number of something stands between a number and the list."""
    return any(told.end <= each.start < match.start(group) for each in numbered(sentence))


def size_of(items: str, language: str, *, people: bool) -> Size | None:
    """Return how many things a list has, None when it may go on or is no list but a sentence.

    Items with a number of their own (“two teachers”) count as so many; people told by kind alone are not counted.
    """
    items = _QUOTED.sub("x", items).strip(" .;–—-")
    if _SOME.search(items) or _COLLECTIVE.search(items):
        return None
    marked = [int(match["nth"]) for match in _MARKER.finditer(items)]
    if len(marked) > 1 and marked == list(range(1, len(marked) + 1)):
        return Size(len(marked), len(marked))
    if ";" in items:
        total = sum(_value(part) for part in items.split(";") if part.strip())
        return Size(total, total)
    return _by_comma(items, language, people=people)


def _by_comma(items: str, language: str, *, people: bool) -> Size | None:
    parts = [part for part in _COMMA.split(items) if part.strip()]
    every = _each(items)
    if len(every) < _PAIR:
        return None
    if all(_NAME.fullmatch(one) for one in every):
        return Size(len(every), len(every), names=all(" " in one for one in every))
    if any(_is_clause(one) or (people and _of_a_kind(one, language)) for one in every):
        return None
    named = sum(1 for one in every if _NAMED.search(one))
    if 0 < named < len(every):
        return Size(named, sum(map(_value, every)))
    last = _JOINED.split(parts[-1])
    fewest = [*parts[:-1], *last] if len(parts) > 1 and len(last) == _PAIR else parts
    most = sum(map(_value, every))
    return Size(most if any(_value(one) > 1 for one in every) else min(len(fewest), most), most)


def _each(items: str) -> list[str]:
    """Return the things of a list, parted at every comma and every “and”."""
    return [one.strip() for part in _COMMA.split(items) for one in _JOINED.split(part) if one.strip()]


def _is_clause(item: str) -> bool:
    return len(item.split()) > _WORDS or bool(_CLAUSE.search(item)) or bool(_PAST.match(item))


def _of_a_kind(item: str, language: str) -> bool:
    """Return whether an item tells of several people without saying how many."""
    words = item.split()
    if _OWN.match(item) and words[-1].islower() and _PLURAL[language].fullmatch(words[-1]):
        return True
    if _VALUE.match(item) or _NAME.match(item):
        return False
    return any(_PLURAL[language].fullmatch(word) for word in (words[0], words[-1]))


def _value(item: str) -> int:
    """Return how many an item of a list counts for: its own number, else one."""
    match = _VALUE.match(item.strip())
    if match is None or match["number"] is None or not match["what"] or _UNIT.fullmatch(match["what"]):
        return 1
    return number(match["number"])


def _beside(items: str, language: str) -> Size | None:
    """Return how many are told between commas: all by name, or each with a number or an article."""
    every = _each(items)
    if len(every) < _PAIR or _SOME.search(items):
        return None
    if all(_NAME.fullmatch(one) for one in every):
        return Size(len(every), len(every), names=all(" " in one for one in every))
    bare = [one for one in every if not _VALUE.match(one)]
    several = [one for one in every if _value(one) > 1]
    if not several or (bare and (language == "en" or any(_of_a_kind(one, language) for one in bare))):
        return None
    total = sum(map(_value, every))
    return None if any(_is_clause(one) for one in every) else Size(total, total)


def _lines(text: str) -> tuple[Stretch, int] | None:
    """Return where the sentence stands that lines with bullets follow, and how many they are."""
    start = 0
    for line in text.splitlines(keepends=True):
        rest = text[start + len(line) :].splitlines()
        count = next((at for at, each in enumerate(rest) if not _BULLET.match(each)), len(rest))
        if count > 1 and not _BULLET.match(line):
            last = list(sentences(line.rstrip()))[-1:]
            return (Stretch(start + last[0].start, start + last[0].end), count) if last else None
        start += len(line)
    return None


def _above(check: str, passage: Passage, where: Stretch, count: int) -> Iterator[Finding]:
    sentence = where.of(passage.text)
    told = [each for each in numbered(sentence) if 1 < each.number <= _MOST]
    if len(told) != 1 or not _FOLLOWING.search(sentence.rstrip()) or _SOME.search(sentence):
        return
    each = told[0]
    if each.number != count and (each.hedge == EXACT or (each.hedge != OVER and count > each.number)):
        stretch = Stretch(where.start + each.start, where.start + each.phrase_end)
        yield _finding(check, _POINTS, passage, stretch, count)


def _finding(check: str, message: Message, passage: Passage, where: Stretch, count: int) -> Finding:
    words = quoted(passage, where)
    told = message.format(place=place(passage), quote=words, counted=count)
    return Finding(check, Severity.WARNING, told, COUNT_AGAIN, (passage_fact(passage, words),), passage.people)
