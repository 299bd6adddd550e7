# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of money in texts, and the rate that an amount with its conversion beside it implies."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.recognise import Stretch, has

_CURRENCIES: Final = {
    "KZT": r"KZT|tenge|тенге|теңге|тг\b|₸",
    "USD": r"USD|US\s?\$|\$|US dollars?|dollars?|доллар\w*(?: США)?|АҚШ доллар\w*",
    "EUR": r"EUR|€|euros?|евро|еуро",
    "RUB": r"RUB|rubles?|roubles?|рубл\w+",
}
_MARKS: Final = (
    *("kzt", "tenge", "тенге", "теңге", "тг", "₸", "usd", "$", "dollar", "доллар"),
    *("eur", "€", "евро", "еуро", "rub", "rouble", "рубл"),
)
_CURRENCY: Final = "|".join(f"(?P<{code}>{forms})" for code, forms in _CURRENCIES.items())
_BEFORE: Final = _CURRENCY.replace("?P<", "?P<b")
_SCALES: Final = {"thousand": 10**3, "тыс": 10**3, "мың": 10**3, "million": 10**6, "млн": 10**6, "миллион": 10**6}
_LARGE: Final = {"billion": 10**9, "млрд": 10**9, "миллиард": 10**9}
_SCALE: Final = rf"(?:\s*(?P<scale>{'|'.join({**_SCALES, **_LARGE})})\w*\.?)?"
_AMOUNT: Final = late(
    rf"(?:(?:{_BEFORE})\s*)?(?<![\w.,])(?P<number>\d+(?:[,.\u00a0\u202f ]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?"
    rf"|\b(?:{NUMBER_WORD})\b)"
    rf"{_SCALE}[\s-]*(?:{_CURRENCY})?",
    re.IGNORECASE,
)
_BETWEEN: Final = late(
    r"\s*(?:\(|,|–|—|=|≈|or)\s*(?:(?:which is|that is|i\.e\.|about|approximately|approx\.|around|some|roughly|nearly"
    r"|over|more than|or|≈|~|около|примерно|порядка|шамамен|или)\s*)*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount(Stretch):
    """An amount of money; `currency` as in ISO 4217."""

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
    for match in _AMOUNT.finditer(text):
        currency = next((code for code in _CURRENCIES if match[code] or match[f"b{code}"]), "")
        value = _value(match["number"]) * (_SCALES | _LARGE).get((match["scale"] or "").casefold(), 1)
        if currency and value:
            yield Amount(match.start(), match.end(), value, currency)


def conversions(text: str) -> Iterator[Conversion]:
    """Yield the conversions of a text: two amounts in different currencies, one in tenge, side by side."""
    found = list(amounts(text))
    for one, then in pairwise(found):
        pair = {one.currency: one.value, then.currency: then.value}
        if len(pair) == 2 and "KZT" in pair and _BETWEEN.fullmatch(text, one.end, then.start):
            currency = next(code for code in pair if code != "KZT")
            yield Conversion(one.start, then.end, pair["KZT"], pair[currency], currency)


def _value(written: str) -> float:
    if written[0].isalpha():
        return float(number(written))
    if re.fullmatch(r"\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+", written):
        return float(re.sub(r"\D", "", written))
    return float(written.replace(",", "."))
