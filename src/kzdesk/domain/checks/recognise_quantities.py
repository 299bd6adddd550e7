# SPDX-License-Identifier: GPL-3.0-or-later
"""Quantities with their units, as texts set one against the other: people, terms, money, percentages."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.recognise import Stretch, in_small_letters

MARK: Final = "¤"
"""What stands in a `Sketch` in place of each quantity."""
_NO_ORDINAL: Final = r"(?!\d|(?:st|nd|rd|th|-?го|-?е|-?й|-ші|-шы)\b)"
_FIGURE: Final = rf"\d{{1,3}}(?:[ ,\u00a0\u202f]\d{{3}})+(?:[.,]\d+)?{_NO_ORDINAL}|\d+(?:[.,]\d+)?{_NO_ORDINAL}"
_SCALES: Final = (
    (10**3, r"thousand|тыс\w*\.?|мың"),
    (10**6, r"million|mln|млн\.?|миллион\w*"),
    (10**9, r"billion|bn|млрд\.?|миллиард\w*"),
    (10**12, r"trillion|трлн\.?|триллион\w*"),
)
PERCENT: Final = "percent"
TIME: Final = "day"
_UNITS: Final = (
    (TIME, 1.0, r"days?|дн(?:я|ей|ям)|день|сут(?:ки|ок)|күн(?:нен|ге|дік)?|тәулік(?:тен|ке)?"),
    (TIME, 7.0, r"weeks?|недел(?:я|и|ь)|апта(?:дан|ға)?"),
    (TIME, 30.44, r"months?|месяц(?:а|ев)?|ай(?:дан|ға)?"),
    (TIME, 365.25, r"years?|год(?:а|у|ов)?|лет|жыл(?:дан|ға)?"),
    ("hour", 1.0, r"hours?|час(?:а|ов)?|сағат(?:тан|қа)?"),
    (PERCENT, 1.0, r"%|per ?cent|процент\w*|пайыз\w*"),
    ("tenge", 1.0, r"kzt|tenge|тенге|теңге\w*|₸"),
    ("dollar", 1.0, r"(?:us )?dollars?|usd|доллар\w*"),
    ("euro", 1.0, r"eur|euros?|евро|еуро\w*"),
    ("index", 1.0, r"mcis?|мрп|аек"),
)
_CURRENCIES: Final = (("dollar", r"usd|us\$|\$"), ("euro", r"eur|€"), ("tenge", r"kzt|₸"))
_QUANTITY: Final = late(
    rf"(?:(?P<cur>{'|'.join(forms for _, forms in _CURRENCIES)})\s?)?"
    rf"(?<![\w.,])(?P<num>{_FIGURE}|\b(?:{NUMBER_WORD})\b)(?:[\s-]*(?P<half>and a half|с половиной|жарым))?"
    rf"(?:\s?(?P<scale>{'|'.join(forms for _, forms in _SCALES)})(?!\w))?"
    rf"(?:[\s-]{{0,2}}(?P<unit>{'|'.join(forms for _, _, forms in _UNITS)})(?!\w))?"
    rf"(?:\s+(?:and\s+|и\s+)?(?P<more>\d{{1,2}}|\b(?:{NUMBER_WORD}))\s+(?:months?|месяц\w*|ай(?:дан|ға)?)\b)?"
)
_YEAR: Final = late(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Quantity(Stretch):
    """A number in the smallest unit of its kind; `unit` is empty for a bare number, and for a number of people.

    `scale` is what it is told in: thousands, millions; `factor` is what its unit counts of the smallest one.
    """

    value: float
    unit: str
    scale: int
    factor: float

    def like(self, other: "Quantity") -> "Quantity":
        """Return this quantity in the unit and scale of another, where it does not tell its own."""
        scale = other.scale if self.scale == 1 and self.value < 1000 else 1
        bare = not self.unit
        unit, factor = (other.unit, other.factor) if bare else (self.unit, 1.0)
        return replace(self, value=self.value * scale * factor, unit=unit, scale=max(self.scale, scale))


@dataclass(frozen=True, slots=True)
class Sketch:
    """A text in small letters in which a mark stands for each quantity, and the quantities in order.

    `source` is the text without marks, in small letters.
    """

    text: str
    found: tuple[Quantity, ...]
    source: str

    def at(self, place: int) -> Quantity:
        """Return the quantity whose mark stands at this place."""
        return self.found[self.text.count(MARK, 0, place)]

    def whole(self, match: re.Match[str]) -> Stretch:
        """Return where in the text itself stand the quantities of what matched, and what lies between them."""
        first = self.text.count(MARK, 0, match.start())
        last = first + match[0].count(MARK) - 1
        return Stretch(self.found[first].start, self.found[last].end)


def sketch(text: str) -> Sketch:
    """Return a text with marks for its quantities; years are left in it."""
    low = in_small_letters(text)
    found: list[Quantity] = []
    pieces: list[str] = []
    end = 0
    for match in _QUANTITY.finditer(low):
        groups = match.groupdict()
        bare = not (groups["cur"] or groups["scale"]) and (groups["unit"] or "г").startswith(("г", "жыл"))
        if bare and _YEAR.fullmatch(match["num"]):
            continue
        found.append(_read(match, groups))
        pieces += [low[end : match.start()].replace(MARK, " "), MARK]
        end = match.end()
    return Sketch("".join([*pieces, low[end:].replace(MARK, " ")]), tuple(found), low)


def together(one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """Return two quantities in one unit: what only one of them tells holds for both; None where they differ."""
    first, second = one.like(other), other.like(one)
    return (first, second) if first.unit == second.unit else None


def _read(match: re.Match[str], groups: Mapping[str, str | None]) -> Quantity:
    written = match["num"]
    value = _figure(written) if written[0].isdigit() else float(number(written))
    value += 0.5 if groups["half"] else 0
    scale = next((by for by, forms in _SCALES if _is(forms, groups["scale"])), 1)
    unit, factor = next(((unit, by) for unit, by, forms in _UNITS if _is(forms, groups["unit"])), ("", 1.0))
    currency = next((kind for kind, forms in _CURRENCIES if _is(forms, groups["cur"])), "")
    more = 30.44 * number(groups["more"]) if groups["more"] and unit == TIME else 0
    return Quantity(match.start(), match.end(), value * scale * factor + more, currency or unit, scale, factor)


def _is(forms: str, written: str | None) -> bool:
    return written is not None and re.fullmatch(forms, written) is not None


def _figure(written: str) -> float:
    """Return a number in figures; a lone comma or point before other than three digits is decimal."""
    if re.fullmatch(r"\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+", written):
        return float(re.sub(r"\D", "", written))
    whole = re.sub(r"[ \u00a0\u202f]", "", written)
    return float(whole.replace(",", ".") if whole.count(",") + whole.count(".") == 1 else whole.replace(",", ""))
