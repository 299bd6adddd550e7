# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts of people in texts: how many, of whom, at least or exactly, and the names given for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, in_small_letters
from kzdesk.domain.checks.recognise_dates import MONTH

_NOUN: Final = (
    r"people|persons?|men|women|girls|boys|prisoners?|activists?|journalists?|defenders?|bloggers?|lawyers?|defendants?"
    r"|detainees?|citizens|nationals|convicts?|victims?|minors|children|officers?|employees?|soldiers|civilians?"
    r"|protest[eo]rs?|demonstrators?|participants?|members|others?|suspects?|accused|relatives|entries|names|individuals"
    r"|supporters|organisations?|movements|witnesses|doctors|teachers|students|workers|miners|residents|respondents"
    r"|policemen|guards|experts|judges|politicians|believers|artists|brothers|sisters|families|complaints|cases|applications|hearings|searches|raids|protests|rallies"
    r"|человек\w{0,2}|людей|лиц[ао]?|заключ[её]нн\w+|политзаключ[её]нн\w+|активист\w*|журналист\w*|правозащитни\w+|граждан\w*"
    r"|осужд[её]нн\w+|подсудим\w+|обвиняем\w+|подозреваем\w+|задержанн\w+|арестованн\w+|погибш\w+|раненн?\w+"
    r"|адвокат\w*|юрист\w*|врач\w*|учител\w+|рабоч\w+|женщин\w*|мужчин\w*|сотрудник\w*|полицейск\w+|свидетел\w+"
    r"|детей|студент\w*|блогер\w*|член\w*|жител\w+|участник\w*|потерпевш\w+|опрошенн\w+|протестующ\w+|демонстрант\w*"
    r"|военнослужащ\w+|имен|жертв\w*|несовершеннолетн\w+|верующ\w+|бывш\w+|судей|экспертов|жалоб|дел|заседани\w+|обыск\w*|митинг\w*|слушани\w+"
    r"|адам\w*|белсенді\w*|тұтқын\w*|әйел\w*|ер(?: адам|кек)?\w{0,3}|заңгер\w*|қорғаушы\w*|куә\w*|айыпталушы\w*"
    r"|сотталушы\w*|сотталған\w*|ұсталған\w*|мүше\w*|бала\w*|мұғалім\w*|жұмысшы\w*|қызметкер\w*|азамат\w*|кісі\w*"
    r"|отырыс\w*|тінту\w*|дәрігер\w*|тұрғын\w*|қатысушы\w*|жәбірленуші\w*"
)
_QUALIFIED: Final = (
    r"at least|a minimum of|minimum|no fewer than|not less than|more than|over|about|almost|nearly|some"
    r"|around|up to|approximately"
    r"|не менее|более|около|свыше|по меньшей мере|как минимум|порядка|до|почти|кемінде|шамамен|кем дегенде"
)
_COUNT: Final = late(
    rf"(?<!\w)(?:(?P<qualified>{_QUALIFIED})\s+)?(?<![\w./-])(?P<all>all (?:of the )?|all of them |все "
    rf"|всех |(?:(?<=\. )|(?<=^))the |барлық )?(?P<number>{NUMBER})(?![\d./%-]|,\d)"
    rf"\s+(?P<of>(?:[^\W\d_]+[-\s]+){{0,4}}?)(?P<noun>{_NOUN})\b",
)
_YEAR: Final = late(r"(?:19|20)\d\d")
_OF_A_YEAR: Final = late(r"г\b|год|жыл|ж\b", re.IGNORECASE)
_IN: Final = late(
    rf"\b(?:in|since|from|by|until|before|after|during|of|mid|early|late|с|со|в|к|до|от|по|на|после|{MONTH})[\s-]$",
    re.IGNORECASE,
)
_COLLECTIVE: Final = {
    **dict(zip(("двое", "трое", "четверо", "пятеро", "шестеро", "семеро"), range(2, 8), strict=True)),
    **dict(zip(("екеуі", "үшеуі", "төртеуі", "бесеуі", "алтауы", "жетеуі"), range(2, 8), strict=True)),
}
_OF_PEOPLE: Final = {
    **dict(zip(("двое", "трое", "четверо", "пятеро", "шестеро", "семеро", "восьмеро"), range(2, 9), strict=True)),
    **dict(
        zip(("двоих", "троих", "четверых", "пятерых", "шестерых", "семерых", "восьмерых"), range(2, 9), strict=True)
    ),
}
_WITHOUT_NOUN: Final = late(
    rf"(?<![\w.,/-])(?P<of_them>{NUMBER})\s+(?:of (?:them|these|those|whom)|из них|из которых)\b"
    rf"|\b(?:the|all|these|those|все|барлық)\s+(?P<the>{NUMBER_WORD})(?=\s*[:–—(])"
    rf"|\b(?:all|все|всех|эти)\s+(?P<all>{NUMBER_WORD})\b(?=\s+(?:[^\W\d]+(?:ed|d|n|ны|ли|ты)|were|are|have|had)\b)"
    rf"|(?<=[.!?] )the (?P<whole>{NUMBER_WORD})\s+(?=(?:were|are|have|had)\b)"
    rf"|\b(?P<each>{'|'.join(_COLLECTIVE)})\w{{0,4}}\s+(?:де|да)\b"
    rf"|\b(?P<several>{'|'.join(_COLLECTIVE)})\b",
)
_CAPITAL: Final = r"[^\W\d_a-zа-яёәғқңөұүһі]"
_NAME: Final = rf"(?:{_CAPITAL}[\w’'-]+(?:\s+{_CAPITAL}[\w’'-]+){{1,2}}|(?:{_CAPITAL}\.\s?){{1,2}}{_CAPITAL}[\w’'-]+)"
_LIST: Final = late(rf"(?<!\w){_NAME}(?:(?:\s*,\s*|,?\s+(?:and|и|және|мен|пен|бен)\s+){_NAME})+")
_OTHERS: Final = late(r"\W*(?:and|и)\s+(?:others|other|другие|\w+ others)|\W*(?:etc|и др)", re.IGNORECASE)


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
    for match in _COUNT.finditer(in_small_letters(text)):
        noun = " ".join(f"{match['of']} {match['noun']}".split())
        if _YEAR.fullmatch(match["number"]) and (
            _OF_A_YEAR.match(noun) or _IN.search(text, max(0, match.start() - 14), match.start())
        ):
            continue
        yield Count(
            match.start(),
            match.end(),
            number(match["number"]),
            noun.casefold(),
            not match["qualified"],
            bool(match["all"]),
        )


def counts_without_noun(text: str) -> Iterator[Count]:
    """Yield the numbers that stand for people named beside them: `three of them`, `пятеро`, `all four were`."""
    for match in _WITHOUT_NOUN.finditer(in_small_letters(text)):
        written = match["of_them"] or match["the"] or match["all"] or match["whole"] or ""
        told = number(written) if written else _COLLECTIVE[(match["several"] or match["each"] or "").casefold()]
        if told > 1:
            everybody = bool(match["all"] or match["each"] or match["whole"])
            yield Count(match.start(), match.end(), told, "", exact=True, all_of_them=everybody)


_TRIED: Final = late(
    rf"\b(?:судили|судят|осудили|обвиняют)\s+(?P<of_them>{'|'.join(_OF_PEOPLE)})\b"
    rf"|\b(?P<all>{'|'.join(_OF_PEOPLE)})\s+(?:предстали перед судом|осуждены|судят)\b",
    re.IGNORECASE,
)


def defendants_without_noun(text: str) -> Iterator[Count]:
    """Yield the numbers by which Russian tells how many are tried: `судили шестерых`."""
    for match in _TRIED.finditer(text) if has(text, ("суд",)) else ():
        told = _OF_PEOPLE[(match["of_them"] or match["all"]).casefold()]
        yield Count(match.start(), match.end(), told, "", exact=True, all_of_them=True)


def enumerations(text: str) -> Iterator[Names]:
    """Yield the enumerations of two or more full names in a text, in order."""
    for match in _LIST.finditer(text):
        names = tuple(each.strip() for each in re.split(r",|\s(?:and|и|және|мен|пен|бен)\s", match[0]) if each.strip())
        yield Names(match.start(), match.end(), names, bool(_OTHERS.match(text, match.end())))


def full_names(text: str) -> tuple[str, ...]:
    """Return the full names that a text seems to have: two or three capitalised words after one that is not."""
    return tuple(re.findall(rf"(?<=[a-zа-яё0-9,;:] ){_NAME}", text))
