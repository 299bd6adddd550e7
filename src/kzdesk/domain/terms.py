# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms of punishment in years, months and days, as courts pronounce them (Criminal Code, art. 46 and 72)."""

import re
from dataclasses import dataclass

from kzdesk.domain.errors import Refused
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_WRONG_TERM = QT_TRANSLATE_NOOP(
    "terms", "“{text}” is not a term kzdesk can read. Write 6y 6m, 6.5y, 9m or 15d. Nothing was changed."
)
_ISO = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?")
_UNITS = {
    "years": ("y", "yr", "year", "years", "г", "год", "года", "лет", "л", "ж", "жыл"),
    "months": ("m", "mo", "month", "months", "м", "мес", "месяц", "месяца", "месяцев", "ай"),
    "days": ("d", "day", "days", "д", "дн", "день", "дня", "дней", "сут", "суток", "к", "күн", "тәулік"),
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}
_PIECE = re.compile(r"(\d+)(?:[.,](\d))?\s*([^\W\d_]+)\.?")
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Term:
    """A length of punishment. Months are kept below twelve; days are never turned into months."""

    years: int = 0
    months: int = 0
    days: int = 0

    def __post_init__(self) -> None:
        """Refuse negative numbers, an empty term, and months that make a year."""
        whole = min(self.years, self.months, self.days) >= 0 and self.months < _MONTHS_A_YEAR
        if not whole or not (self.years or self.months or self.days):
            raise Refused(_WRONG_TERM.format(text=f"{self.years}y {self.months}m {self.days}d"), code="term")

    @classmethod
    def of_months(cls, months: int, days: int = 0) -> "Term":
        """Return the term of so many months and days."""
        return cls(months // _MONTHS_A_YEAR, months % _MONTHS_A_YEAR, days)

    @classmethod
    def parse(cls, text: str) -> "Term":
        """Return the term a person typed (`6y6m`, `6,5 лет`, `9 months`, `P6Y6M`).

        Raises `Refused` with a sentence when it cannot be read.
        """
        typed = text.strip()
        if match := _ISO.fullmatch(typed):
            years, months, days = (int(part or 0) for part in match.groups())
            return cls.of_months(years * _MONTHS_A_YEAR + months, days)
        total = {"years": 0, "months": 0, "days": 0}
        rest = re.sub(r"\band\b|\bи\b|,(?=\s)", " ", typed.lower())
        for number, fraction, word in _PIECE.findall(rest):
            unit = _UNIT_OF.get(word)
            if unit is None or (fraction and (unit != "years" or fraction != "5")):
                raise Refused(_WRONG_TERM.format(text=text), code="term")
            total[unit] += int(number)
            total["months"] += 6 if fraction else 0
        if _PIECE.sub("", rest).strip():
            raise Refused(_WRONG_TERM.format(text=text), code="term")
        return cls.of_months(total["years"] * _MONTHS_A_YEAR + total["months"], total["days"])

    @property
    def total_months(self) -> int:
        """Whole months of the term, days left out."""
        return self.years * _MONTHS_A_YEAR + self.months

    @property
    def short(self) -> str:
        """The term as forms and lists show it, and as it can be typed: `6y 6m`."""
        pieces = ((self.years, "y"), (self.months, "m"), (self.days, "d"))
        return " ".join(f"{number}{letter}" for number, letter in pieces if number)

    def __str__(self) -> str:
        pieces = ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
        return "P" + "".join(f"{number}{letter}" for number, letter in pieces if number)
