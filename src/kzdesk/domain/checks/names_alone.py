# SPDX-License-Identifier: GPL-3.0-or-later
"""Surnames without a given name that are nearly those of a full name in the same passage, and names of bodies."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from kzdesk.domain.checks.cyrillic_names import CYRILLIC, kazakh, nominative
from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import has
from kzdesk.domain.checks.recognise_names import Mention, Register, capitalised, looks_like_surname
from kzdesk.domain.checks.told import passage_fact, place
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.names import spelling

_CHOOSE: Final = QT_TRANSLATE_NOOP("checks", "Choose one spelling, or make sure that they are different people.")
_SAME: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” ({place}) and “{other}” ({other_place}) may be one person in two spellings."
)
_ONE_SPELLING: Final = QT_TRANSLATE_NOOP("checks", "Choose one spelling of the name and keep to it.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks", "“{name}” ({place}) and “{other}” ({other_place}) may be one name in two spellings."
)
_LONG: Final = 7
"""Surnames of fewer letters are a slip of one letter apart by chance."""
_FEMININE: Final = late(r"(?<=[oe]v|in)(?:as?|s)$")
_BODY: Final = late(
    r"(?<![\w-])(?P<name>(?:(?!The\b)[A-Z][a-z]+\s+){1,2})(?P<kind>Bank|Party|TV|News|Media|Radio|Foundation|Group|Holding"
    r"|Agency|Partiyasy|Movement|LLP|Newspaper|Channel)\b"
    r"|(?<![\w-])(?P<cyrillic>[А-ЯӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+[бвгджзклмнпрстфхцчшқғңһ]\s)(?P<of>[Бб]анк|ТВ|Медиа|Партиясы)\b"
)
_MARKS: Final = (
    *(" bank", " party", " tv", " news", " media", " radio", " foundation", " group", " holding", " agency"),
    *(" partiyasy", " movement", " llp", " newspaper", " channel", " банк", " тв", " медиа", " партиясы"),
)
_A_NAME: Final = 5


@dataclass(frozen=True, slots=True)
class _Level:
    """A surname levelled: without case and sex, and its spelling."""

    bare: str
    spelling: str

    @classmethod
    def of(cls, written: str) -> "_Level":
        word = re.sub(r"[’']s?$", "", written)
        bare = _FEMININE.sub("", word.casefold()) if word.isascii() else nominative(word)
        return cls(bare, spelling(bare))


def names_alone(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield surnames that stand alone and are nearly that of somebody named in full beside them."""
    level_of = cache(_Level.of)
    for passage, named in file.named:
        full = {each.surname.casefold(): each for each in named if each.given and each.surname}
        if full:
            yield from _alone(check, passage, list(full.values()), file.register, level_of)


def _alone(
    check: str, passage: Passage, full: list[Mention], register: Register, level_of: Callable[[str], _Level]
) -> Iterator[Finding]:
    known = {level_of(each.surname).bare for each in full}
    by_letter: dict[str, list[tuple[Mention, _Level]]] = defaultdict(list)
    for each in full:
        level = level_of(each.surname)
        by_letter[level.spelling[:1]].append((each, level))
    for word in dict.fromkeys(match[0] for match in capitalised(passage.text)):
        level = level_of(word)
        if level.bare in known:
            continue
        for each, own in by_letter.get(level.spelling[:1], ()):
            if _written_otherwise(word, level, each, own, register):
                name = f"{each.given} {each.surname}"
                said = _SAME.format(name=name, other=word, place=place(passage), other_place=place(passage))
                facts = (passage_fact(passage, name), passage_fact(passage, word))
                people = (each.person,) if each.person else ()
                yield Finding(check, Severity.WARNING, said, _CHOOSE, facts, people)
                break


def _written_otherwise(word: str, level: _Level, each: Mention, own: _Level, register: Register) -> bool:
    """Return whether a word that is nobody’s name is a surname in another romanisation or with one letter wrong."""
    if word.isascii() != each.surname.isascii() or kazakh(word) != kazakh(each.surname):
        return False
    if not word.isascii() and not (CYRILLIC.fullmatch(word) and looks_like_surname(level.bare)):
        return False
    if level.spelling == own.spelling:
        return not each.person and len(own.spelling) > 3
    if len(own.spelling) < _LONG or abs(len(level.spelling) - len(own.spelling)) > 1 or register.surname(word):
        return False
    return DamerauLevenshtein.distance(level.spelling, own.spelling, score_cutoff=1) <= 1


def bodies(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield names of banks, parties and media in two spellings: in another romanisation, or one letter apart."""
    seen: dict[tuple[str, str], dict[str, Passage]] = defaultdict(dict)
    for passage in file.passages:
        for match in _BODY.finditer(passage.text) if has(passage.text, _MARKS) else ():
            name = " ".join((match["name"] or match["cyrillic"]).split())
            kind = match["kind"] or match["of"]
            seen[kind.casefold(), spelling(name)[:1]].setdefault(f"{name} {kind}", passage)
    for names in seen.values():
        for one, other in combinations(names, 2):
            if _one_name(one, other):
                yield _body(check, _TWO, (one, names[one]), (other, names[other]))


def _one_name(one: str, other: str) -> bool:
    """Return whether two names of one kind of body are apart by one letter, or by the way it is romanised."""
    first, then = one.casefold(), other.casefold()
    words = [pair for pair in zip(first.split(), then.split(), strict=False) if pair[0] != pair[1]]
    if len(words) != 1 or len(first.split()) != len(then.split()):
        return False
    levels = [spelling(word) for word in words[0]]
    longest = max(map(len, levels))
    plural = words[0][0].removesuffix("s") == words[0][1].removesuffix("s")
    return longest >= _A_NAME and not plural and DamerauLevenshtein.distance(*levels, score_cutoff=1) <= 1


def _body(check: str, message: Message, one: tuple[str, Passage], other: tuple[str, Passage]) -> Finding:
    places = {"place": place(one[1]), "other_place": place(other[1])}
    facts = (passage_fact(one[1], one[0]), passage_fact(other[1], other[0]))
    said = message.format(name=one[0], other=other[0], **places)
    return Finding(check, Severity.WARNING, said, _ONE_SPELLING, facts)
