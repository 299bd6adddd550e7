# SPDX-License-Identifier: GPL-3.0-or-later
"""What one document writes in two ways: names of bodies, forms of dates, romanisation; and marks left open.

None of it is wrong by itself, but a reader who meets both ways in one list stops to trust it. Documents are read one
by one: authors of two of them may each have a way of their own.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from kzdesk.domain.checks.bodies_named import bodies_named
from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_dates import MONTH
from kzdesk.domain.checks.recognise_names import Register, capitalised
from kzdesk.domain.checks.told import passage_fact, place
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.names import spelling

NAME: Final = "house_style"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Two ways of writing in one document")
_CHOOSE: Final = QT_TRANSLATE_NOOP("checks", "Choose one way for the whole document.")
_CLOSE: Final = QT_TRANSLATE_NOOP("checks", "Look whether a mark is missing or stands the wrong way round.")
_SPELLED: Final = QT_TRANSLATE_NOOP("checks", "“{name}” ({place}) is also written “{other}” ({other_place}).")
_DATES: Final = QT_TRANSLATE_NOOP(
    "checks", "Dates are written in two ways: “{name}” ({place}) and “{other}” ({other_place})."
)
_ROMANISED: Final = QT_TRANSLATE_NOOP(
    "checks", "One letter is romanised in two ways: “{name}” ({place}) and “{other}” ({other_place})."
)
_DECIMALS: Final = QT_TRANSLATE_NOOP(
    "checks", "Fractions are written with a point and with a comma: “{name}” ({place}) and “{other}” ({other_place})."
)
_OPEN: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{name}” and “{other}” do not stand in pairs.")

_LONG: Final = 7
_LATIN: Final = re.compile(r"[A-Za-zÀ-ž’'-]+")
_ALIKE: Final = (("isation", "ization"), ("ence", "ense"), ("our", "or"), ("c", "k"))
_LETTER: Final = re.compile(r"\b(?P<way>Dzh|Zh|J)(?=[aeiouy])[a-z]{3,}\b")
_MONTH_FIRST: Final = re.compile(r"\b[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d\b")
_DAY_FIRST: Final = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? {MONTH} (?:19|20)\d\d\b", re.IGNORECASE)
_FIGURES: Final = re.compile(r"\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b")
_COMMA: Final = re.compile(r"(?<![\d,.])\d{1,2},\d(?![\d,.])(?= ?(?:%|per cent|years?|months?|лет|год|жыл))")
_POINT: Final = re.compile(r"(?<![\d,.])\d{1,2}\.\d(?![\d,.])(?= ?(?:%|per cent|years?|months?|лет|год|жыл))")
_PAIRS: Final = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"))

Written = tuple[str, Passage]
"""Something as it stands in a passage."""


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield, document by document, the first two places that differ in each way of writing."""
    documents: dict[str, list[Passage]] = defaultdict(list)
    for passage in file.passages:
        documents[passage.document or passage.record_id].append(passage)
        yield from _marks(passage)
    for passages in documents.values():
        yield from _spellings(passages, file.register)
        yield from bodies_named(NAME, passages)
        yield from _ways(_DATES, _first(passages, {"day": _DAY_FIRST, "month": _MONTH_FIRST, "figures": _FIGURES}))
        yield from _ways(_DECIMALS, _first(passages, {"point": _POINT, "comma": _COMMA}))
        yield from _ways(_ROMANISED, _letters(passages, file.register))


def _spellings(passages: list[Passage], register: Register) -> Iterator[Finding]:
    """Yield names of bodies, movements and places in two spellings; those of people have a check of their own."""
    words: dict[str, dict[str, Passage]] = defaultdict(dict)
    for passage in passages:
        for word in _names_of_bodies(passage, register):
            words[_level(word)].setdefault(word.title(), passage)
    for several in words.values():
        if len(several) > 1:
            one, other, *_ = several.items()
            yield _two(_SPELLED, one, other)


def _names_of_bodies(passage: Passage, register: Register) -> Iterator[str]:
    for match in capitalised(passage.text):
        word = re.sub(r"[’']s?$", "", match[0])
        title = word[0].isupper() and not word.isupper() and _LATIN.fullmatch(word)
        if title and len(word) >= _LONG and not _of_a_person(word, register):
            yield word


def _of_a_person(word: str, register: Register) -> bool:
    return any(register.surname(part) or spelling(part) in register.givens for part in word.split("-"))


def _level(word: str) -> str:
    level = word.casefold()
    for one, other in _ALIKE:
        level = level.replace(one, other)
    return spelling(level)


def _letters(passages: list[Passage], register: Register) -> dict[str, Written]:
    """Return the first surname for each way in which the Cyrillic Ж is romanised."""
    found: dict[str, Written] = {}
    for passage in passages:
        for match in _LETTER.finditer(passage.text):
            if match["way"] not in found and register.surname(match[0]):
                found[match["way"]] = (match[0], passage)
    return found


def _first(passages: Iterable[Passage], ways: dict[str, re.Pattern[str]]) -> dict[str, Written]:
    """Return the first place that is written in each way."""
    found: dict[str, Written] = {}
    for passage in passages:
        for way, pattern in ways.items():
            if way not in found and (match := pattern.search(passage.text)):
                found[way] = (match[0], passage)
    return found


def _ways(message: Message, found: dict[str, Written]) -> Iterator[Finding]:
    written = list(found.values())
    for other in written[1:]:
        yield _two(message, written[0], other)


def _two(message: Message, one: Written, other: Written) -> Finding:
    places = {"place": place(one[1]), "other_place": place(other[1])}
    facts = (passage_fact(one[1], one[0]), passage_fact(other[1], other[0]))
    return Finding(NAME, Severity.HINT, message.format(name=one[0], other=other[0], **places), _CHOOSE, facts)


def _marks(passage: Passage) -> Iterator[Finding]:
    """Yield what opens more often than it closes; a closing bracket alone numbers a list."""
    for start, end in _PAIRS:
        german = start == "“" and "„" in passage.text
        if passage.text.count(start) > passage.text.count(end) and not german:
            message = _OPEN.format(place=place(passage), name=start, other=end)
            yield Finding(NAME, Severity.HINT, message, _CLOSE, (passage_fact(passage, start),), passage.people)
