# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in words, as English, Russian and Kazakh texts write them, up to ninety-nine."""

import re
from typing import Final

_ONES: Final = {
    1: ("one", "один", "одна", "одного", "одну", "одной", "одному", "бір"),
    2: ("two", "both", "два", "две", "двух", "двум", "двумя", "двое", "двоих", "екі"),
    3: ("three", "три", "трёх", "трех", "трём", "трем", "тремя", "трое", "троих", "үш"),
    4: ("four", "четыре", "четырёх", "четырех", "четырём", "четырем", "четверо", "четверых", "төрт"),
    5: ("five", "пять", "пяти", "пятью", "пятеро", "пятерых", "бес"),
    6: ("six", "шесть", "шести", "шестью", "шестеро", "шестерых", "алты"),
    7: ("seven", "семь", "семи", "семью", "семеро", "семерых", "жеті"),
    8: ("eight", "восемь", "восьми", "восемью", "восьмеро", "восьмерых", "сегіз"),
    9: ("nine", "девять", "девяти", "девятью", "девятеро", "девятерых", "тоғыз"),
}
_TEENS: Final = {
    11: ("eleven", "одиннадцать", "одиннадцати"),
    12: ("twelve", "двенадцать", "двенадцати"),
    13: ("thirteen", "тринадцать", "тринадцати"),
    14: ("fourteen", "четырнадцать", "четырнадцати"),
    15: ("fifteen", "пятнадцать", "пятнадцати"),
    16: ("sixteen", "шестнадцать", "шестнадцати"),
    17: ("seventeen", "семнадцать", "семнадцати"),
    18: ("eighteen", "восемнадцать", "восемнадцати"),
    19: ("nineteen", "девятнадцать", "девятнадцати"),
}
_TENS: Final = {
    10: ("ten", "десять", "десяти", "десятью", "десятеро", "он"),
    20: ("twenty", "двадцать", "двадцати", "жиырма"),
    30: ("thirty", "тридцать", "тридцати", "отыз"),
    40: ("forty", "сорок", "сорока", "қырық"),
    50: ("fifty", "пятьдесят", "пятидесяти", "елу"),
    60: ("sixty", "шестьдесят", "шестидесяти", "алпыс"),
    70: ("seventy", "семьдесят", "семидесяти", "жетпіс"),
    80: ("eighty", "восемьдесят", "восьмидесяти", "сексен"),
    90: ("ninety", "девяносто", "тоқсан"),
}
WORDS: Final = {word: value for table in (_ONES, _TEENS, _TENS) for value, words in table.items() for word in words}
"""Numbers by the word that says them."""

_KAZAKH_ONES: Final = "|".join(words[-1] for words in _ONES.values())
_AMBIGUOUS: Final = rf"он(?=\s+(?:{_KAZAKH_ONES}|жыл|ай|күн|тәулік|апта|адам|белсенді|айыптал|куә|пайыз|мың)\w*)"
"""`Он` is ten in Kazakh and “he” in Russian."""
_SORTED: Final = sorted((word for word in WORDS if word != "он"), key=len, reverse=True)
_TEN_WORDS: Final = "|".join(word for words in _TENS.values() for word in words)
_ONE_WORDS: Final = "|".join(sorted((word for words in _ONES.values() for word in words), key=len, reverse=True))
_COMPOUND: Final = rf"(?:{_TEN_WORDS})[- ](?:{_ONE_WORDS})\b"
NUMBER_WORD: Final = "|".join([_COMPOUND, _AMBIGUOUS, *_SORTED])

_STEMS: Final = (
    *((1, "одно"), (2, "двух"), (3, "тр[её]х"), (4, "четыр[её]х"), (5, "пяти"), (6, "шести"), (7, "семи")),
    *((8, "восьми"), (9, "девяти"), (10, "десяти"), (11, "одиннадцати"), (12, "двенадцати"), (13, "тринадцати")),
    *((14, "четырнадцати"), (15, "пятнадцати"), (16, "шестнадцати"), (17, "семнадцати"), (18, "восемнадцати")),
    *((19, "девятнадцати"), (20, "двадцати"), (30, "тридцати"), (40, "сорока"), (50, "пятидесяти")),
    *((60, "шестидесяти"), (70, "семидесяти"), (80, "восьмидесяти"), (90, "девяносто")),
)
_PREFIX: Final = {re.compile(stem): value for value, stem in _STEMS}
PREFIX: Final = (
    r"(?:(?:двадцати|тридцати|сорока|пятидесяти|шестидесяти|семидесяти|восьмидесяти|девяносто)"
    r"(?:одно|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти)|"
    + "|".join(stem for _, stem in sorted(_STEMS, key=lambda each: -len(each[1])))
    + ")"
)
"""A number that begins a Russian adjective: `семи` of `семилетний`, `двадцатипяти` of `двадцатипятилетняя`."""


def number(written: str) -> int:
    """Return the number written in figures or words; a stem of a Russian adjective is a word as well."""
    words = [WORDS.get(word) for word in re.split(r"[-\s]+", written.casefold())]
    known = [word for word in words if word is not None]
    return sum(known) if known else int(re.sub(r"\D", "", written) or _prefixed(written.casefold()))


def _prefixed(written: str) -> int:
    """Return the number that a Russian adjective begins with; the longest stem counts, and one behind a ten."""
    for ten in (value for value, _ in _STEMS if value >= 20):
        stem = next(pattern for pattern, value in _PREFIX.items() if value == ten)
        if (match := stem.match(written)) is not None:
            rest = written[match.end() :]
            return ten + (_prefixed(rest) if rest else 0)
    return next((value for pattern, value in _PREFIX.items() if pattern.fullmatch(written)), 0)


HUNDREDS: Final = {
    **dict(zip(("сто", "двести", "триста", "четыреста"), (100, 200, 300, 400), strict=True)),
    **dict(zip(("пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"), range(500, 1000, 100), strict=True)),
    **dict(zip(("ста", "двухсот", "трёхсот", "трехсот", "пятисот"), (100, 200, 300, 300, 500), strict=True)),
}
"""Hundreds that one Russian word says."""
_HUNDRED: Final = ("hundred", "жүз")
_HUNDRED_WORD: Final = "|".join((*HUNDREDS, *_HUNDRED))
LARGE_NUMBER: Final = (
    rf"(?:(?:(?:{NUMBER_WORD}|a)\s+)?(?:{_HUNDRED_WORD})(?:(?:\s+and)?\s+(?:{NUMBER_WORD}))?|{NUMBER_WORD})"
)
"""A number below a thousand in words."""


def large_number(written: str) -> int:
    """Return a number below a thousand that is written in figures or words."""
    total = 0
    for word in re.split(r"[-\s]+", written.casefold()):
        if word in _HUNDRED:
            total = (total or 1) * 100
        else:
            total += HUNDREDS.get(word, WORDS.get(word, 0))
    return total or number(written)
