# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money in texts, and the rate that an amount with its conversion beside it implies."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import LARGE_NUMBER, large_number
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, stretches

TENGE: Final = "KZT"
MCI: Final = "MCI"
"""The monthly calculation index, in which the codes of Kazakhstan tell fines."""
_CURRENCIES: Final = {
    TENGE: r"kzt|tenge|тенге|теңге|тг\b|₸",
    "USD": r"usd|us\s?\$|\$|us dollars?|dollars?|доллар\w*(?: сша)?|ақш доллар\w*",
    "EUR": r"eur|€|euros?|евро|еуро",
    "RUB": r"rub|rubles?|roubles?|рубл\w+",
    MCI: (
        r"mcis?\b|monthly (?:calculation|calculated|accounting) ind\w+|мрп|месячн\w+ расч[её]тн\w+ показател\w+"
        r"|аек|айлық есептік көрсеткіш\w*"
    ),
}
"""Currencies as texts in small letters write them."""
_MARKS_OF_TENGE: Final = ("kzt", "tenge", "тенге", "теңге", "тг", "₸")
_MARKS_OF_OTHERS: Final = (
    *("usd", "$", "dollar", "доллар"),
    *("eur", "€", "евро", "еуро", "rub", "rouble", "рубл", "mci", "мрп", "аек", "tion ind", "ted ind"),
    *("ting ind", "расчетн", "расчётн", "есептік"),
)
_MARKS: Final = (*_MARKS_OF_TENGE, *_MARKS_OF_OTHERS)
_CURRENCY: Final = "|".join(f"(?P<{code}>{forms})" for code, forms in _CURRENCIES.items())
_BEFORE: Final = _CURRENCY.replace("?P<", "?P<b")
_MARK: Final = late("|".join(_CURRENCIES.values()))
_REACH: Final = 70
"""No amount has more characters on either side of its currency."""
_SCALES: Final = {"thousand": 10**3, "тыс": 10**3, "мың": 10**3, "million": 10**6, "млн": 10**6, "миллион": 10**6}
_LARGE: Final = {"billion": 10**9, "млрд": 10**9, "миллиард": 10**9}
_SCALE: Final = rf"(?:\s*(?P<scale>{'|'.join({**_SCALES, **_LARGE})})\w*\.?)?"
_AND_THOUSANDS: Final = rf"(?:\s+(?:and\s+)?(?P<more>\d{{1,3}}|\b{LARGE_NUMBER}\b)\s*(?:thousand|тыс|мың)\w*\.?)?"
_AMOUNT: Final = late(
    rf"(?:(?:{_BEFORE})\s*)?(?<![\w.,])(?P<number>\d{{1,3}}(?:[,.\u00a0\u202f ]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?"
    rf"|\b{LARGE_NUMBER}\b)"
    rf"{_SCALE}{_AND_THOUSANDS}[\s-]*(?:{_CURRENCY})?"
)
_MATTERS: Final = tuple(
    (matter, late(words))
    for matter, words in (
        ("fine", r"\bfine[ds]?\b|штраф\w*|айыппұл\w*"),
        ("damages", r"damages|compensat\w+|ущерб\w*|компенсац\w+|моральн\w+|возмещ\w+|өтемақы\w*|шығын\w*|залал\w*"),
        ("confiscated", r"confiscat\w+|конфиск\w+|тәркіле\w*"),
        ("blocked", r"block\w+|fr[eo]ze\w*|accounts?|card|блокир\w+|сч[её]т\w*|карт[аеуы]\b|бұғатта\w*|шот\w*"),
        ("paid", r"\bpaid\b|уплат\w+|выплат\w+|погас\w+|төле(?:ді|ген|п)"),
        ("bail", r"\bbail\b|залог\w*|кепіл\w*"),
        ("debt", r"\bdebts?\b|\bowe[ds]?\b|долг\w*|задолженн\w+|қарыз\w*|берешек\w*"),
        ("pay", r"salar\w+|\bwages?\b|pension|зарплат\w*|оклад\w*|пенси\w+|жалақы\w*|зейнетақы\w*"),
        ("taken", r"embezzl\w+|\bstole\w*|defraud\w*|brib\w+|похи\w+|хищени\w+|взятк\w+|ұрла\w+|жымқыр\w+|пара\b"),
    )
)
"""What money is told of, in small letters."""
_CLAUSE: Final = late(r"[;:]|\.\s|,\s+(?:and|but|while|а|и|но|ал)\b")
_PART_OF: Final = late(r"\s*(?:out )?of\b|\s*из\b")
_BACK, _AHEAD = 70, 40
_BETWEEN: Final = late(
    r"\s*(?:\(|,|–|—|=|≈|or)\s*(?:(?:which is|that is|i\.e\.|about|approximately|approx\.|around|some|roughly|nearly"
    r"|over|more than|or|≈|~|около|примерно|порядка|шамамен|или)\s*)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount(Stretch):
    """An amount of money; `currency` as in ISO 4217, or the monthly calculation index."""

    value: float
    currency: str


@dataclass(frozen=True, slots=True)
class Conversion(Stretch):
    """An amount in tenge and the same in another currency beside it."""

    tenge: float
    other: float
    currency: str

    @property
    def rate(self) -> float:
        """Tenge for one unit of the other currency."""
        return self.tenge / self.other


def amounts(text: str) -> Iterator[Amount]:
    """Yield the amounts of money of a text in order."""
    if not has(text, _MARKS):
        return
    low = in_small_letters(text)
    near = stretches(low, _MARK, _REACH)
    for match in (match for where in near for match in _AMOUNT.finditer(low, where.start, where.end)):
        currency = next((code for code in _CURRENCIES if match[code] or match[f"b{code}"]), "")
        value = _value(match["number"]) * (_SCALES | _LARGE).get((match["scale"] or "").casefold(), 1)
        if match["more"]:
            value += large_number(match["more"]) * 1000
        if currency and value:
            yield Amount(match.start(), match.end(), value, currency)


def matter(text: str, amount: Amount) -> str:
    """Return what an amount is told of: a fine, damages, a blocked account and so on; empty when nothing says it."""
    before = _CLAUSE.split(text[max(0, amount.start - _BACK) : amount.start])[-1].lower()
    behind = _CLAUSE.split(text[amount.end : amount.end + _AHEAD])[0].lower()
    told = max(((each.start(), name) for name, words in _MATTERS for each in words.finditer(before)), default=None)
    if told is not None and told[1] != "paid":
        return told[1]
    part = _PART_OF.match(behind) is not None
    for_what = [(-each.start(), name) for name, words in _MATTERS for each in words.finditer(behind) if not part]
    return max(for_what)[1] if for_what else told[1] if told is not None else ""


def conversions(text: str) -> Iterator[Conversion]:
    """Yield the conversions of a text: two amounts in different currencies, one in tenge, side by side."""
    found = list(amounts(text)) if has(text, _MARKS_OF_TENGE) and has(text, _MARKS_OF_OTHERS) else ()
    for one, then in pairwise(found):
        pair = {one.currency: one.value, then.currency: then.value}
        if len(pair) == 2 and "KZT" in pair and _BETWEEN.fullmatch(text, one.end, then.start):
            currency = next(code for code in pair if code != "KZT")
            yield Conversion(one.start, then.end, pair["KZT"], pair[currency], currency)


def _value(written: str) -> float:
    if written[0].isalpha():
        return float(large_number(written))
    if re.fullmatch(r"\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+", written):
        return float(re.sub(r"\D", "", written))
    return float(written.replace(",", "."))
