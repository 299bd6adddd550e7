# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths of time in texts: told by themselves, and as passing between two events."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, in_small_letters, stretches

LATER: Final = "later"
"""The event told next is so much later than the one told before: `four months later`."""
EARLIER: Final = "earlier"
"""The event told next is so much earlier than the one told before: `two days earlier`."""
AFTER: Final = "after"
"""The event told is so much later than the one named behind: `a year after the raid`."""
WITHIN: Final = "within"
"""The event told is no more than so much later than the one named behind: `within a week of the arrest`."""
BEFORE: Final = "before"
"""The event told is so much earlier than the one named behind: `за неделю до суда`."""

_UNITS: Final = {
    "days": r"days?|дн(?:я|ей|ю|ями)|день|сут(?:ки|ок)|күн(?:нен|ге|дік|і)?|тәулік(?:тен|ке)?",
    "weeks": r"weeks?|недел(?:я|и|ю|ей|ь)|апта(?:дан|ға)?",
    "months": r"months?|месяц(?:а|ев|у)?|ай(?:дан|ға)?",
    "years": r"years?|год(?:а|у|ов)?|лет|жыл(?:дан|ға)?",
}
_DAYS: Final = {"days": 1.0, "weeks": 7.0, "months": 30.44, "years": 365.25}
_UNIT: Final = "|".join(f"(?P<{name}>{forms})" for name, forms in _UNITS.items())
_ABOUT: Final = (
    r"(?P<about>about|almost|nearly|roughly|around|some|over|more than|less than|just over|just under|approximately"
    r"|около|почти|более(?: чем)?|менее(?: чем)?|примерно|приблизительно|чуть более|свыше|шамамен|жуық)"
)
_SPECIAL: Final = (
    (r"half a year|half[- ]year|six[- ]month period|полгода|полугода|жарты жыл(?:дан|ға)?", (6, "months")),
    (r"half a month|полмесяца|жарты ай(?:дан|ға)?", (15, "days")),
    (r"a fortnight|fortnight", (14, "days")),
    (
        r"a month and a half|one and a half months|полтора месяца|полутора месяц\w*|бір жарым ай(?:дан|ға)?",
        (45, "days"),
    ),
    (r"a year and a half|one and a half years|полтора года|полутора лет|бір жарым жыл(?:дан|ға)?", (18, "months")),
    (r"(?:почти|около|более|целый) года?|бір жылға жуық", (12, "months")),
    (r"(?:почти|около|более|целый) месяца?|бір айға жуық", (30, "days")),
    (r"a week and a half|полторы недели|полутора недель", (10, "days")),
)
_SPECIALS: Final = "|".join(f"(?P<s{place}>{forms})" for place, (forms, _) in enumerate(_SPECIAL))
_LENGTH: Final = (
    rf"(?:{_ABOUT}\s+)?(?:(?:{_SPECIALS})|(?P<amount>{NUMBER}|\ban?)[-\s]+"
    rf"(?P<half>and[-\s]a[-\s]half[-\s]+|с половиной\s+|жарым\s+)?(?:{_UNIT}))\b"
)
_BARE: Final = (
    rf"(?:{_LENGTH}|(?P<bare_days>день|сутки)|(?P<bare_weeks>неделю)|(?P<bare_months>месяц)|(?P<bare_years>год))\b"
)
_NEXT_DAY: Final = (
    r"(?P<next>(?:the|on the|the very) (?:next|following) (?:day|morning|evening)|a day later"
    r"|на следующ(?:ий день|ее утро)|на другой день|назавтра|наутро|ертеңіне|ертеңінде|келесі күні)"
)
_MARKS: Final = (
    *("day", "week", "month", "year", "fortnight", "дн", "день", "сут", "недел", "месяц", "год", "лет", "күн", "апта"),
    *("ай", "жыл", "тәул", "назавтра", "утро", "morning", "evening", "ертең"),
)
_REACH: Final = 70
"""No length stands further from the word that links it to an event."""
_FORMS: Final = tuple(
    (relation, links, late("|".join(map(re.escape, links))), late(pattern))
    for relation, links, pattern in (
        (
            LATER,
            (
                "next",
                "following",
                "a day later",
                "следующий день",
                "другой день",
                "следующее утро",
                "назавтра",
                "наутро",
                "ертең",
                "келесі",
            ),
            rf"\b{_NEXT_DAY}\b",
        ),
        (AFTER, ("через", "спустя"), rf"\b(?:через|спустя)\s+{_BARE}\s+после\b"),
        (LATER, ("через", "спустя"), rf"\b(?:через|спустя)\s+{_BARE}"),
        (
            LATER,
            ("later", "after", "спустя"),
            rf"{_LENGTH}\s+(?:later|afterwards?|after that(?! of\b)|thereafter|спустя)\b",
        ),
        (LATER, ("спустя",), r"(?P<bare_days>день|сутки)\s+спустя\b|\b(?P<bare_weeks>неделю)\s+спустя\b"),
        (LATER, ("спустя",), r"\b(?P<bare_months>месяц)\s+спустя\b|\b(?P<bare_years>год)\s+спустя\b"),
        (LATER, ("after",), rf"\bafter\s+{_LENGTH}(?=,\s+(?:on|in)\b)"),
        (LATER, ("кейін", "соң"), rf"{_LENGTH}\s+(?:өткен(?:нен)?\s+)?(?:кейін|соң)\b"),
        (
            EARLIER,
            ("earlier", "previous", "before", "ранее", "раньше", "бұрын"),
            rf"{_LENGTH}\s+(?:earlier|previously|before that|beforehand|ранее|раньше|бұрын)\b",
        ),
        (EARLIER, ("за ",), rf"\bза\s+{_BARE}\s+до (?:этого|того)\b"),
        (
            AFTER,
            ("after", "following", "from the date", "после"),
            rf"{_LENGTH}\s+(?:after|following|from the date of|после)\b",
        ),
        (
            AFTER,
            ("after", "день после"),
            r"\b(?P<bare_months>month)\s+after\b|\b(?P<next>the (?:day|morning) after)\b|\bна следующий день после\b",
        ),
        (WITHIN, ("within",), rf"\bwithin\s+{_LENGTH}\s+(?:of|after|from)\b"),
        (WITHIN, ("течение", "позднее"), rf"\b(?:в течение|не позднее чем через)\s+{_BARE}\s+(?:после|с|со)\b"),
        (BEFORE, ("before", "prior", "ahead"), rf"{_LENGTH}\s+(?:before|prior to|ahead of)\b"),
        (BEFORE, ("за ",), rf"\bза\s+{_BARE}\s+до\b"),
    )
)
_DURATION: Final = late(_LENGTH)
_NTH_DAY: Final = late(
    r"\bon the (?P<en>second|third|fourth|fifth|sixth|seventh|tenth) day (?:after|following)\b"
    r"|\bна (?P<ru>второй|третий|четв[её]ртый|пятый|шестой|седьмой|десятый) день после\b",
    re.IGNORECASE,
)
_NTH: Final = {
    **dict(zip(("second", "third", "fourth", "fifth", "sixth", "seventh"), range(2, 8), strict=True)),
    **dict(zip(("второй", "третий", "четвертый", "пятый", "шестой", "седьмой"), range(2, 8), strict=True)),
    "tenth": 10,
    "десятый": 10,
}
_MOST: Final = 1000
_YEARS_AND: Final = late(
    rf"(?:(?P<years>{NUMBER}|\ban?)[-\s]+)?\b(?P<unit>years?|год(?:а|у)?|лет|жыл|months?|месяц(?:а|ев)?|ай)\s*(?:,|and|и|мен)?\s*$"
)
_MOST_YEARS: Final = 50
_MONTH_WORDS: Final = ("mo", "ме", "ай")
_Length = tuple[int, str, bool] | None


@dataclass(frozen=True, slots=True)
class Duration(Stretch):
    """A length of time told in whole units; `about` when it is told as approximate or in halves."""

    amount: int
    unit: str
    about: bool

    @property
    def days(self) -> float:
        """How many days that is on average."""
        return self.amount * _DAYS[self.unit]


@dataclass(frozen=True, slots=True)
class Interval(Duration):
    """A length of time told as passing between two events, and how: `LATER`, `EARLIER`, `AFTER` or `BEFORE`."""

    relation: str = LATER


@lru_cache(maxsize=8)
def intervals(text: str) -> tuple[Interval, ...]:
    """Return the stretches of time told as passing between two events, in order.

    Checks ask for those of one text one after the other.
    """
    if not has(text, _MARKS):
        return ()
    low = in_small_letters(text)
    found: list[Interval] = []
    for relation, links, link, pattern in _FORMS:
        near = stretches(low, link, _REACH) if any(each in low for each in links) else ()
        for match in (match for where in near for match in pattern.finditer(low, where.start, where.end)):
            length = _with_years(low, match.start(), _length(match))
            apart = all(match.end() <= each.start or each.end <= match.start() for each in found)
            if length is not None and apart:
                amount, unit, about = length
                found.append(Interval(match.start(), match.end(), amount, unit, about, relation))
    for match in _NTH_DAY.finditer(text):
        amount = _NTH[(match["en"] or match["ru"]).casefold().replace("ё", "е")]
        found.append(Interval(match.start(), match.end(), amount, "days", about=False, relation=AFTER))
    return tuple(sorted(found, key=lambda each: each.start))


def _with_years(low: str, at: int, length: _Length) -> _Length:
    """Return a length with the years told before it: “one year and four months”; None with months before days."""
    years = _YEARS_AND.search(low, max(0, at - _REACH), at)
    if length is None or years is None:
        return length
    amount, unit, about = length
    whole = number(years["years"]) if years["years"] and years["years"] not in ("a", "an") else 1
    if whole > _MOST_YEARS:
        return length
    return (12 * whole + amount, unit, about) if unit == "months" and years["unit"][:2] not in _MONTH_WORDS else None


def durations(text: str) -> Iterator[Duration]:
    """Yield the lengths of time a text tells, in order."""
    if has(text, _MARKS):
        for match in _DURATION.finditer(in_small_letters(text)):
            if (length := _length(match)) is not None:
                yield Duration(match.start(), match.end(), *length)


def _length(match: re.Match[str]) -> tuple[int, str, bool] | None:
    """Return the amount, the unit and whether it is approximate; None for what is too long to be meant."""
    told = match.groupdict()
    about = bool(told.get("about"))
    for place, (_, (amount, unit)) in enumerate(_SPECIAL):
        if told.get(f"s{place}"):
            return amount, unit, True
    unit = next((name for name in _UNITS if told.get(name) or told.get(f"bare_{name}")), "days")
    written = told.get("amount") or "one"
    amount = 1 if written.casefold() in ("a", "an") else number(written)
    if told.get("half"):
        return _with_half(amount, unit)
    return (amount, unit, about) if amount < _MOST else None


def _with_half(amount: int, unit: str) -> tuple[int, str, bool] | None:
    if amount >= _MOST:
        return None
    smaller = {"years": (12, "months"), "months": (30, "days"), "weeks": (7, "days"), "days": (1, "days")}
    times, of_unit = smaller[unit]
    return amount * times + times // 2, of_unit, True
