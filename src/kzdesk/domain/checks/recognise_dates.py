# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as texts print them in English, Russian and Kazakh, also the first of two that share a year."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has, stretches
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused

_MONTHS: Final = (
    (r"jan(?:uary)?", r"январ[ьяе]", r"қаңтар\w*"),
    (r"feb(?:ruary)?", r"феврал[ьяе]", r"ақпан\w*"),
    (r"mar(?:ch)?", r"март[ае]?", r"наурыз\w*"),
    (r"apr(?:il)?", r"апрел[ьяе]", r"сәуір\w*"),
    (r"may", r"ма[йяе]", r"мамыр\w*"),
    (r"june?", r"июн[ьяе]", r"маусым\w*"),
    (r"july?", r"июл[ьяе]", r"шілде\w*"),
    (r"aug(?:ust)?", r"август[ае]?", r"тамыз\w*"),
    (r"sept?(?:ember)?", r"сентябр[ьяе]", r"қыркүйе[кг]\w*"),
    (r"oct(?:ober)?", r"октябр[ьяе]", r"қазан\w*"),
    (r"nov(?:ember)?", r"ноябр[ьяе]", r"қараша\w*"),
    (r"dec(?:ember)?", r"декабр[ьяе]", r"желтоқсан\w*"),
)
MONTH: Final = "(?:" + "|".join(form for forms in _MONTHS for form in forms) + r")\b\.?"
"""A month by its name in any case form, or by its English abbreviation."""
_OF_MONTH: Final = tuple(late("|".join(forms), re.IGNORECASE) for forms in _MONTHS)
_YEAR: Final = r"((?:19|20)\d\d)"
_ANY_YEAR: Final = late(r"(?:19|20)\d\d")
_REACH: Final = 40
"""No printed form of a date has more characters on either side of its year."""
_NTH: Final = r"(?:st|nd|rd|th|-?го|-?е)?"
_ORDINALS: Final = {
    **dict(
        zip(
            [
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
                "twentieth",
            ],
            range(1, 21),
            strict=True,
        )
    ),
    **dict(
        zip(
            [
                "первого",
                "второго",
                "третьего",
                "четвёртого",
                "пятого",
                "шестого",
                "седьмого",
                "восьмого",
                "девятого",
                "десятого",
                "одиннадцатого",
                "двенадцатого",
                "тринадцатого",
                "четырнадцатого",
                "пятнадцатого",
                "шестнадцатого",
                "семнадцатого",
                "восемнадцатого",
                "девятнадцатого",
                "двадцатого",
            ],
            range(1, 21),
            strict=True,
        )
    ),
    "thirtieth": 30,
    "тридцатого": 30,
}
_TWENTY: Final = late(r"(twenty|thirty|двадцать|тридцать)[- ]", re.IGNORECASE)
_NTH_WORD: Final = rf"((?:(?:twenty|thirty|двадцать|тридцать)[- ])?(?:{'|'.join(_ORDINALS)}))"


@dataclass(frozen=True, slots=True)
class SaidDate(Stretch):
    """A date in a text; `day` is None when it names a day that does not exist, such as 31 June."""

    day: PartialDate | None


def month_of(written: str) -> int:
    """Return the number of a month told as `MONTH` matches it."""
    return next(place for place, form in enumerate(_OF_MONTH, start=1) if form.fullmatch(written.rstrip(".")))


def _full(year: str, month: int | str, day: str) -> str:
    return f"{year}-{int(month):02}-{int(day):02}"


def _nth(written: str) -> str:
    """Return the day of the month that an ordinal number in words says."""
    tens = _TWENTY.match(written)
    ten = {"t": 20, "д": 20}.get(written[0].casefold(), 0) if tens else 0
    ten = 30 if tens and tens[1].casefold() in ("thirty", "тридцать") else ten
    return str(ten + _ORDINALS[written[tens.end() if tens else 0 :].casefold()])


_PRINTED: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = tuple(
    (late(pattern, re.IGNORECASE), read)
    for pattern, read in (
        (rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+(\d{{1,2}})\s*-?\s*({MONTH})", lambda m: _full(m[1], month_of(m[3]), m[2])),
        (rf"\b(\d{{1,2}}){_NTH}\s+(?:of\s+)?({MONTH}),?\s+{_YEAR}\b", lambda m: _full(m[3], month_of(m[2]), m[1])),
        (rf"\b({MONTH})\s+(\d{{1,2}}){_NTH},?\s+{_YEAR}\b", lambda m: _full(m[3], month_of(m[1]), m[2])),
        (rf"\b{_NTH_WORD}\s+(?:of\s+)?({MONTH}),?\s+{_YEAR}\b", lambda m: _full(m[3], month_of(m[2]), _nth(m[1]))),
        (rf"\b(\d{{1,2}})[./](\d{{1,2}})[./]{_YEAR}\b", lambda m: _full(m[3], m[2], m[1])),
        (rf"\b{_YEAR}-(\d\d)-(\d\d)\b", lambda m: _full(m[1], m[2], m[3])),
        (rf"\b({MONTH}),?\s+(?:of\s+)?{_YEAR}\b", lambda m: f"{m[2]}-{month_of(m[1]):02}"),
        (rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+({MONTH})", lambda m: f"{m[1]}-{month_of(m[2]):02}"),
        (rf"\b(?:in|since|during|of|by|from|until|в|с|к)\s+{_YEAR}\b(?![-–./]\d)", lambda m: m[1]),
        (rf"\b{_YEAR}\s+(?:жыл\w*|год\w*|г\.)", lambda m: m[1]),
        (rf"\b(?:b\.|born)\s+{_YEAR}\b", lambda m: m[1]),
    )
)
_IN_WORDS: Final = _PRINTED[3][0]
_ORDINAL_MARKS: Final = (*("first ", "second ", "third ", "fth ", "nth ", "xth ", "eth ", "hth "), "ого ", "его ")
_TO: Final = r"\s*(?:to|until|till|through|and|по|до|и|[–—-])\s*"
_SHARED: Final = late(rf"(?:\b(\d{{1,2}})\s+({MONTH})|\b(?:from|between|с|со)\s+(\d{{1,2}})){_TO}$", re.IGNORECASE)
_KAZAKH_END: Final = late(rf"\w*\s+(\d{{1,2}})\s*-?\s*({MONTH})(?=\s+(?:дейін|аралығында))", re.IGNORECASE)


def dates(text: str) -> Iterator[SaidDate]:
    """Yield the dates of a text in order, in every printed form down to a bare year after a preposition."""
    yield from _dates(text)


@lru_cache(maxsize=8)
def _dates(text: str) -> tuple[SaidDate, ...]:
    """Return the dates of a text; several checks ask for those of one text one after the other."""
    near = stretches(text, _ANY_YEAR, _REACH)
    if not near:
        return ()
    found: list[SaidDate] = []
    taken = bytearray(len(text))
    in_words = has(text, _ORDINAL_MARKS)
    for pattern, read in _PRINTED:
        for where in near if in_words or pattern is not _IN_WORDS else ():
            for match in pattern.finditer(text, where.start, where.end):
                if not any(taken[match.start() : match.end()]):
                    taken[match.start() : match.end()] = b"x" * (match.end() - match.start())
                    found.append(SaidDate(match.start(), match.end(), _day(read(match))))
    shared = [other for each in found if (other := _sharing_its_year(text, each)) is not None]
    return tuple(sorted((*found, *(each for each in shared if not any(taken[each.start : each.end]))), key=_start))


def _start(each: SaidDate) -> int:
    return each.start


def _sharing_its_year(text: str, full: SaidDate) -> SaidDate | None:
    """Return the other end of a span whose year is told once: “from 1 June to 1 September 2022”."""
    if full.day is None or not full.day.exact:
        return None
    year, month = full.day.edtf[:4], full.day.edtf[5:7]
    opening = max(0, full.start - 30)
    if (match := _SHARED.search(text, opening, full.start)) is not None:
        day, of_month = (match[1], month_of(match[2])) if match[1] else (match[3], int(month))
        place = match.start(1) if match[1] else match.start(3)
        return SaidDate(place, match.end(2) if match[1] else match.end(3), _day(_full(year, of_month, day)))
    if (match := _KAZAKH_END.match(text, full.end)) is not None:
        return SaidDate(match.start(1), match.end(2), _day(_full(year, month_of(match[2]), match[1])))
    return None


def _day(edtf: str) -> PartialDate | None:
    try:
        return PartialDate(edtf)
    except Refused:
        return None
