# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as texts print them in English, Russian and Kazakh, also the first of two that share a year."""

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, stretches
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.errors import Refused

_MONTHS: Final = (
    (r"jan(?:uary)?", r"январ[ьяе]|янв", r"қаңтар\w*"),
    (r"feb(?:ruary)?", r"феврал[ьяе]|февр?", r"ақпан\w*"),
    (r"mar(?:ch)?", r"март[ае]?", r"наурыз\w*"),
    (r"apr(?:il)?", r"апрел[ьяе]|апр", r"сәуір\w*"),
    (r"may", r"ма[йяе]", r"мамыр\w*"),
    (r"june?", r"июн[ьяе]", r"маусым\w*"),
    (r"july?", r"июл[ьяе]", r"шілде\w*"),
    (r"aug(?:ust)?", r"август[ае]?|авг", r"тамыз\w*"),
    (r"sept?(?:ember)?", r"сентябр[ьяе]|сент?", r"қыркүйе[кг]\w*"),
    (r"oct(?:ober)?", r"октябр[ьяе]|окт", r"қазан\w*"),
    (r"nov(?:ember)?", r"ноябр[ьяе]|нояб?", r"қараша\w*"),
    (r"dec(?:ember)?", r"декабр[ьяе]|дек", r"желтоқсан\w*"),
)
_ABBREVIATED: Final = r"\b\.?"
MONTH: Final = "(?:" + "|".join(form for forms in _MONTHS for form in forms) + ")" + _ABBREVIATED
"""A month by its name in any case form, or by its English abbreviation."""
_OF_MONTH: Final = tuple(late("|".join(forms), re.IGNORECASE) for forms in _MONTHS)
_YEAR: Final = r"((?:19|20)\d\d)"
_ANY_YEAR: Final = late(r"(?:19|20)\d\d")
_REACH: Final = 40
"""No printed form of a date has more characters on either side of its year."""
_NTH: Final = r"(?:st|nd|rd|th|-?го|-?е)?"
_NTHS: Final = (
    *(("first", "первого"), ("second", "второго"), ("third", "третьего"), ("fourth", "четвёртого")),
    *(("fifth", "пятого"), ("sixth", "шестого"), ("seventh", "седьмого"), ("eighth", "восьмого")),
    *(("ninth", "девятого"), ("tenth", "десятого"), ("eleventh", "одиннадцатого"), ("twelfth", "двенадцатого")),
    *(("thirteenth", "тринадцатого"), ("fourteenth", "четырнадцатого"), ("fifteenth", "пятнадцатого")),
    *(("sixteenth", "шестнадцатого"), ("seventeenth", "семнадцатого"), ("eighteenth", "восемнадцатого")),
    *(("nineteenth", "девятнадцатого"), ("twentieth", "двадцатого")),
)
_ORDINALS: Final = {
    **{word: place for place, words in enumerate(_NTHS, start=1) for word in words},
    "четвертого": 4,
    "thirtieth": 30,
    "тридцатого": 30,
}
_TWENTY: Final = late(r"(twenty|thirty|двадцать|тридцать)[- ]", re.IGNORECASE)
_NTH_WORD: Final = rf"((?:(?:twenty|thirty|двадцать|тридцать)[- ])?(?:{'|'.join(_ORDINALS)}))"


@dataclass(frozen=True, slots=True)
class SaidDate(Stretch):
    """A date in a text; `day` is None when it names a day that does not exist, such as 31 June.

    `inferred` when its year is that of the date told before it.
    """

    day: PartialDate | None
    inferred: bool = False


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


_SEASONS: Final = (
    (3, r"spring|весн\w+|көктем(?:де|інде|і|гі)?"),
    (6, r"summer|лет[аое]м?|жаз(?:да|ында|ы|ғы)?"),
    (9, r"autumn|fall|осен\w+|күз(?:де|інде|і|гі)?"),
    (12, r"winter|зим\w+|қыс(?:та|ында|ы|қы)?"),
)
_SEASON: Final = "(?:" + "|".join(words for _, words in _SEASONS) + r")\b"
_THIRDS: Final = (
    r"early|(?:the )?(?:beginning|start) of|first (?:days|half) of|начал[еау]|басы(?:нда)?",
    r"mid|(?:the )?middle of|середин[еыау]|ортасы(?:нда)?",
    r"late|(?:the )?end of|second half of|last days of|конц[еау]|соңы(?:нда)?|аяғы(?:нда)?",
)
_THIRD: Final = "(" + "|".join(_THIRDS) + ")"
_PART: Final = rf"\b{_THIRD}[-\s]+(?:of\s+|in\s+)?"


def _season(year: str, written: str) -> str:
    """Return the months of a season; winter is that at the beginning of the year or at its end."""
    first = next(month for month, words in _SEASONS if re.fullmatch(words, written, re.IGNORECASE))
    if first == 12:
        return f"{int(year) - 1}-12/{int(year) + 1}-02"
    return f"{year}-{first:02}/{year}-{first + 2:02}"


def _third(written: str) -> int:
    return next(place for place, words in enumerate(_THIRDS) if re.fullmatch(words, written, re.IGNORECASE))


def _of_month(year: str, month: int, third: str) -> str:
    """Return the days of the beginning, the middle or the end of a month, with what is generously told so."""
    first, last = ((1, 15), (7, 23), (16, calendar.monthrange(int(year), month)[1]))[_third(third)]
    return f"{year}-{month:02}-{first:02}/{year}-{month:02}-{last:02}"


def _of_year(year: str, third: str) -> str:
    first, last = ((1, 6), (4, 9), (7, 12))[_third(third)]
    return f"{year}-{first:02}/{year}-{last:02}"


_ROUGH: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = tuple(
    (late(pattern), read)
    for pattern, read in (
        (rf"{_PART}({MONTH}),?\s+(?:of\s+)?{_YEAR}\b", lambda m: _of_month(m[3], month_of(m[2]), m[1])),
        (
            rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+({MONTH})\s+(?:айының\s+)?{_THIRD}\b",
            lambda m: _of_month(m[1], month_of(m[2]), m[3]),
        ),
        (rf"\b({_SEASON})\s+(?:of\s+)?{_YEAR}\b", lambda m: _season(m[2], m[1])),
        (rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+({_SEASON})", lambda m: _season(m[1], m[2])),
        (rf"{_PART}{_YEAR}\b(?![-–./]\d)", lambda m: _of_year(m[2], m[1])),
        (rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+{_THIRD}\b", lambda m: _of_year(m[1], m[2])),
    )
)
"""Dates told by a season, or by the beginning, the middle or the end of a month or a year."""
_ROUGH_MARKS: Final = (
    *("early", "mid", "late", "beginning of", "start of", "middle of", "end of", "half of", "days of", "spring"),
    *("summer", "autumn", "fall ", "winter", "начал", "середин", "конц", "весн", "лет", "осен", "зим", "бас"),
    *("орта", "соң", "аяғ", "көктем", "жаз", "күз", "қыс"),
)
_PRINTED: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = tuple(
    (late(pattern), read)
    for pattern, read in (
        (rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+(\d{{1,2}})\s*-?\s*({MONTH})", lambda m: _full(m[1], month_of(m[3]), m[2])),
        (rf"\b(\d{{1,2}}){_NTH}\s+(?:of\s+)?({MONTH}),?\s+{_YEAR}\b", lambda m: _full(m[3], month_of(m[2]), m[1])),
        (rf"\b({MONTH})\s+(\d{{1,2}}){_NTH},?\s+{_YEAR}\b", lambda m: _full(m[3], month_of(m[1]), m[2])),
        (rf"\b{_NTH_WORD}\s+(?:of\s+)?({MONTH}),?\s+{_YEAR}\b", lambda m: _full(m[3], month_of(m[2]), _nth(m[1]))),
        (rf"\b(\d{{1,2}})[./](\d{{1,2}})[./]{_YEAR}\b", lambda m: _full(m[3], m[2], m[1])),
        (rf"\b{_YEAR}-(\d\d)-(\d\d)\b", lambda m: _full(m[1], m[2], m[3])),
        (
            rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+({MONTH})\s+(\d{{1,2}})\s*-\s*(?:[іы]?нде|[іы]?нда|с?[іы]|де|да)\b",
            lambda m: _full(m[1], month_of(m[2]), m[3]),
        ),
        (rf"\b{_YEAR}\s+(?:жыл\w*|ж\.)\s+({MONTH})", lambda m: f"{m[1]}-{month_of(m[2]):02}"),
        (rf"\b({MONTH}),?\s+(?:of\s+)?{_YEAR}\b", lambda m: f"{m[2]}-{month_of(m[1]):02}"),
        (rf"\b(?:in|since|during|of|by|from|until|в|с|к)\s+{_YEAR}\b(?![-–./]\d)", lambda m: m[1]),
        (rf"\b{_YEAR}\s+(?:жыл\w*|год\w*|г\.)", lambda m: m[1]),
        (rf"\b(?:b\.|born)\s+{_YEAR}\b", lambda m: m[1]),
    )
)
_EXACT: Final = 7
"""So many of the printed forms tell a day."""
_IN_WORDS: Final = _PRINTED[3][0]
_ORDINAL_MARKS: Final = (*("first ", "second ", "third ", "fth ", "nth ", "xth ", "eth ", "hth "), "ого ", "его ")
_GLUED: Final = late(
    rf"(?<![\d.,/-])(\d{{1,2}})(?:{_NTH}\s*(?:of\s*)?({MONTH.removesuffix(_ABBREVIATED)}),?\s*|[./](\d{{1,2}})[./]){_YEAR}(?!\d)"
)
"""A date without the space before it, before its month or before its year: “on8 June”, “8June2023”."""


def _of_glued(match: re.Match[str]) -> str:
    return _full(match[4], month_of(match[2]) if match[2] else match[3], match[1])


_GLUE: Final = late(r"(?:^|[^\w.,/-]|\b(?:on|since|from|until|till|by|of|to|с|со|от|до|по|к|на|в))$")
_TO: Final = r"\s*(?:to|until|till|through|and|по|до|и|[–—-])\s*"
_SHARED: Final = late(
    rf"(?:\b(\d{{1,2}})\s+({MONTH}){_TO}|\b(?:from|between|с|со)\s+(\d{{1,2}}){_TO}|(?<![\d.,/–-])(\d{{1,2}})\s?[–-]\s?)$",
    re.IGNORECASE,
)
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
    low = in_small_letters(text)
    taken = bytearray(len(text))
    in_words = has(text, _ORDINAL_MARKS)
    rough = _ROUGH if has(text, _ROUGH_MARKS) else ()
    exact = [each for each in _PRINTED[:_EXACT] if in_words or each[0] is not _IN_WORDS]
    found: list[SaidDate] = []
    for pattern, read in (*exact, (_GLUED, _of_glued), *rough, *_PRINTED[_EXACT:]):
        for match in (match for where in near for match in pattern.finditer(low, where.start, where.end)):
            glued = pattern is not _GLUED or _GLUE.search(low[max(0, match.start() - 6) : match.start()]) is not None
            if glued and not any(taken[match.start() : match.end()]):
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
        group = next(group for group in (1, 3, 4) if match[group])
        of_month = month_of(match[2]) if group == 1 else int(month)
        end = match.end(2) if group == 1 else match.end(group)
        return SaidDate(match.start(group), end, _day(_full(year, of_month, match[group])))
    if (match := _KAZAKH_END.match(text, full.end)) is not None:
        return SaidDate(match.start(1), match.end(2), _day(_full(year, month_of(match[2]), match[1])))
    return None


def _day(edtf: str) -> PartialDate | None:
    try:
        return PartialDate(edtf)
    except Refused:
        return None


_DAY_ALONE: Final = late(r"(?<![\d.,/-])\d{1,2}(?![\d.,/])")
_OF_A_MONTH: Final = late(rf"(?P<day>\d{{1,2}}){_NTH}\s+(?:of\s+)?(?P<month>{MONTH})(?!,?\s*(?:of\s+)?(?:19|20)\d\d)")
_MONTH_BEFORE: Final = late(rf"\b(?P<month>{MONTH})\s+$")
_NTH_BEHIND: Final = late(rf"(?P<day>\d{{1,2}}){_NTH}\b(?!,?\s*(?:19|20)\d\d)")
_LONGEST_MONTH: Final = 12
_NEXT_YEAR: Final = late(
    r"\s*(?:of )?(?:the )?(?:following|next) year|\s*следующего года|(?:\s+\w+)?\s*келесі жыл", re.IGNORECASE
)
_YEAR_WITHIN: Final = 400


def dates_without_year(text: str, said: Sequence[SaidDate]) -> Iterator[SaidDate]:
    """Yield the days told by month and day alone, in the year of the last of the dates `said` before them."""
    low = in_small_letters(text) if said else ""
    for number in _DAY_ALONE.finditer(low):
        told = _without_year(low, number.start())
        if told is None:
            continue
        where, month, day_of_month = told
        before = [each for each in said if each.day is not None and each.end <= where.start]
        if not before or where.start - before[-1].end > _YEAR_WITHIN or before[-1].day is None:
            continue
        if any(each.overlaps(where) for each in said):
            continue
        year = before[-1].day.latest.year + (_NEXT_YEAR.match(text, where.end) is not None)
        day = _day(_full(str(year), month, day_of_month))
        if day is not None:
            yield SaidDate(where.start, where.end, day, inferred=True)


def _without_year(text: str, at: int) -> tuple[Stretch, int, str] | None:
    """Return where a day stands that is told by the number there and a month, without a year, with month and day."""
    if (match := _OF_A_MONTH.match(text, at)) is not None:
        return Stretch(match.start(), match.end()), month_of(match["month"]), match["day"]
    before = _MONTH_BEFORE.search(text, max(0, at - _LONGEST_MONTH), at)
    if before is not None and (match := _NTH_BEHIND.match(text, at)) is not None:
        return Stretch(before.start(), match.end()), month_of(before["month"]), match["day"]
    return None
