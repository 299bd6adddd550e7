# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts of people in texts: how many, of whom, at least or exactly, and the names given for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.recognise import NUMBER, Stretch

_NOUN: Final = (
    r"people|persons?|men|women|prisoners?|activists?|journalists?|defenders?|bloggers?|lawyers?|defendants?"
    r"|detainees?|citizens"
    r"|nationals|convicts?|victims?|minors|children|officers?|employees?|soldiers|civilians?|protesters?"
    r"|members|others?"
    r"|suspects?|accused|relatives|entries|names|individuals|supporters|organisations?|movements|witnesses"
    r"|человек|людей|лиц[ао]?|заключ[её]нн\w+|активист\w*|журналист\w*|правозащитник\w*|граждан\w*"
    r"|осужд[её]нн\w+|подсудим\w+"
    r"|задержанн\w+|адам\w*|белсенді\w*|тұтқын\w*"
)
_QUALIFIED: Final = (
    r"at least|a minimum of|minimum|no fewer than|not less than|more than|over|about|almost|nearly|some"
    r"|around|up to|approximately"
    r"|не менее|более|около|свыше|по меньшей мере|кемінде|шамамен"
)
_COUNT: Final = re.compile(
    rf"(?:(?P<qualified>{_QUALIFIED})\s+)?(?<![\w./-])(?P<all>all (?:of the )?|all of them |все "
    rf"|всех )?(?P<number>{NUMBER})(?![\d./%-]|,\d)"
    rf"\s+(?P<of>(?:[^\W\d_]+[-\s]+){{0,4}}?)(?P<noun>{_NOUN})\b",
    re.IGNORECASE,
)
_COLLECTIVE: Final = {
    **dict(zip(("двое", "трое", "четверо", "пятеро", "шестеро", "семеро"), range(2, 8), strict=True)),
    **dict(zip(("екеуі", "үшеуі", "төртеуі", "бесеуі", "алтауы", "жетеуі"), range(2, 8), strict=True)),
}
_WITHOUT_NOUN: Final = re.compile(
    rf"(?<![\w.,/-])(?P<of_them>{NUMBER})\s+(?:of (?:them|these|those|whom)|из них|из которых)\b"
    rf"|\b(?:the|all|these|those)\s+(?P<the>{NUMBER_WORD})(?=\s*[:–—(])"
    rf"|\b(?P<several>{'|'.join(_COLLECTIVE)})\b",
    re.IGNORECASE,
)
_NAME: Final = r"[^\W\d_a-zа-яёәғқңөұүһі][\w’'-]+(?:\s+[^\W\d_a-zа-яёәғқңөұүһі][\w’'-]+){1,2}"
_LIST: Final = re.compile(rf"{_NAME}(?:\s*,\s*{_NAME})*(?:,?\s+(?:and|и|және)\s+{_NAME})")
_LIST_OF_COMMAS: Final = re.compile(rf"{_NAME}(?:\s*,\s*{_NAME})+(?:,?\s+(?:and|и|және)\s+{_NAME})?")
_OTHERS: Final = re.compile(r"\W*(?:and|и)\s+(?:others|other|другие|\w+ others)|\W*(?:etc|и др)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Count(Stretch):
    """A number of people told in a text: `noun` with the words between, and whether it says so exactly."""

    number: int
    noun: str
    exact: bool
    all_of_them: bool


@dataclass(frozen=True, slots=True)
class Names(Stretch):
    """Full names in one enumeration; `open` when the text says that there are others."""

    names: tuple[str, ...]
    open: bool


def counts(text: str) -> Iterator[Count]:
    """Yield the counts of people in a text, in order."""
    for match in _COUNT.finditer(text):
        noun = " ".join(f"{match['of']} {match['noun']}".split())
        yield Count(
            match.start(),
            match.end(),
            number(match["number"]),
            noun.casefold(),
            not match["qualified"],
            bool(match["all"]),
        )


def counts_without_noun(text: str) -> Iterator[Count]:
    """Yield the numbers that stand for people named right behind them: `three of them`, `пятеро`, `үшеуі`."""
    for match in _WITHOUT_NOUN.finditer(text):
        written = match["of_them"] or match["the"] or ""
        told = number(written) if written else _COLLECTIVE[(match["several"] or "").casefold()]
        if told > 1:
            yield Count(match.start(), match.end(), told, "", exact=True, all_of_them=False)


def enumerations(text: str) -> Iterator[Names]:
    """Yield the enumerations of two or more full names in a text, in order."""
    found: list[Names] = []
    for pattern in (_LIST_OF_COMMAS, _LIST):
        for match in pattern.finditer(text):
            if any(each.start < match.end() and match.start() < each.end for each in found):
                continue
            names = tuple(each.strip() for each in re.split(r",|\s(?:and|и|және)\s", match[0]) if each.strip())
            found.append(Names(match.start(), match.end(), names, bool(_OTHERS.match(text, match.end()))))
    yield from sorted(found, key=lambda each: each.start)


def full_names(text: str) -> tuple[str, ...]:
    """Return the full names that a text seems to have: two or three capitalised words after one that is not."""
    return tuple(re.findall(rf"(?<=[a-zа-яё0-9,;:] ){_NAME}", text))
