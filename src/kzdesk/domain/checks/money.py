# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversions of money: rates implied by one text or by several that differ by more than 15 %, and lost digits."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from statistics import median
from typing import Final

from kzdesk.domain.checks.files import PersonFile, Surroundings, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_money import MCI, Conversion, conversions
from kzdesk.domain.checks.told import passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

NAME: Final = "money"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Conversions of money")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Work the conversion out again at the rate of that day.")
_DIGITS: Final = QT_TRANSLATE_NOOP(
    "checks",
    "In {place}, “{quote}” makes {rate} tenge for one {currency}; usual is about {usual}: digits are lost or added.",
)
_RATE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” makes {rate} tenge for one {currency}; elsewhere it is {usual}."
)

_USUAL: Final = {MCI: (2000.0, 4500.0), "USD": (300.0, 600.0), "EUR": (330.0, 680.0), "RUB": (3.5, 9.0)}
"""Tenge for one unit between 2016 and 2026: the span of rates of the National Bank of Kazakhstan, and of the monthly
calculation index of the laws on the republican budget, rounded outwards."""
_INDEX: Final = (2121, 2269, 2405, 2525, 2651, 2778, 2917, 3063, 3180, 3450, 3692, 3932, 4325)
"""The monthly calculation index in tenge from 2016 to 2026 (laws on the republican budget of each year)."""
_APART: Final = 0.15
_WITHIN: Final = 0.1
"""How far a rate may lie from the averages of the years around it."""
_YEAR: Final = late(r"\b20[012]\d\b")
_ROUNDED: Final = 0.01


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield conversions whose rate no day had, and those that differ from the other conversions by more than 15 %."""
    yield from _of_passages(file.passages, file.around)


def look_person(file: PersonFile) -> Iterator[Finding]:
    """Yield the same of the texts kept only with a person."""
    yield from _of_passages(file.kept_passages, file.around)


def _of_passages(passages: Iterable[Passage], around: Surroundings) -> Iterator[Finding]:
    found: dict[str, list[tuple[Passage, Conversion]]] = defaultdict(list)
    for passage in passages:
        for each in conversions(passage.text):
            found[each.currency].append((passage, each))
    for currency, several in found.items():
        low, high = _USUAL[currency]
        sound = [each.rate for _, each in several if low <= each.rate <= high]
        usual = median(sound) if sound else math.sqrt(low * high)
        for passage, each in several:
            if _of_its_time(around, passage, each):
                continue
            if not low <= each.rate <= high:
                yield _finding(Severity.ERROR, passage, each, usual)
            elif currency == MCI:
                nearest = min(_INDEX, key=lambda index: abs(index - each.rate))
                if abs(nearest - each.rate) > _ROUNDED * nearest:
                    yield _finding(Severity.WARNING, passage, each, nearest)
            elif len(sound) > 1 and abs(each.rate - usual) > _APART * usual:
                yield _finding(Severity.WARNING, passage, each, usual)


def _of_its_time(around: Surroundings, passage: Passage, each: Conversion) -> bool:
    """Return whether a rate was usual in a year that the passage tells of, or between that year and those beside it."""
    for year in {int(match[0]) for match in _YEAR.finditer(passage.text)}:
        beside = (around.rates.get((each.currency, one)) for one in (year - 1, year, year + 1))
        near = [rate for rate in beside if rate is not None]
        if near and min(near) * (1 - _WITHIN) <= each.rate <= max(near) * (1 + _WITHIN):
            return True
    return False


def _finding(severity: Severity, passage: Passage, each: Conversion, usual: float) -> Finding:
    text = _DIGITS if severity is Severity.ERROR else _RATE
    values = {"rate": f"{each.rate:.0f}", "usual": f"{usual:.0f}", "currency": each.currency}
    fact: Fact = passage_fact(passage, f"{each.tenge:.0f} KZT = {each.other:.0f} {each.currency}")
    told = text.format(place=place(passage), quote=quoted(passage, each), **values)
    return Finding(NAME, severity, told, _LOOK, (fact,), passage.people)
