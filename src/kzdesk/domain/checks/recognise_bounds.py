# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths of time told by a bound, “more than a year after”, or as “a few days before”: the least and the most days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has
from kzdesk.domain.checks.recognise_intervals import AFTER, BEFORE, EARLIER, LATER, Interval, intervals

_MORE: Final = late(r"more than|\bover\b|just over|более|свыше|больше|астам", re.IGNORECASE)
_ALMOST: Final = late(r"almost|nearly|just under|почти|жуық", re.IGNORECASE)
_LESS: Final = late(r"less than|\bunder\b|менее|меньше|аз уақыт", re.IGNORECASE)
_DAYS: Final = {"days": 1.0, "weeks": 7.0, "months": 30.44, "years": 365.25}
_FEW: Final = {"days": (1, 16), "weeks": (7, 80), "months": (40, 345), "years": (400, 4000)}
"""The least and the most days that a few of each are."""
_UNITS: Final = {
    "days": r"days|дней|күн(?:нен)?",
    "weeks": r"weeks|недель|апта(?:дан)?",
    "months": r"months|месяцев|ай(?:дан)?",
    "years": r"years|лет|жыл(?:дан)?",
}
_CASES: Final = {
    "days": r"день|дня|дней|күн(?:нен|ге)?",
    "weeks": r"недел[юиья]|апта(?:дан|ға)?",
    "months": r"месяц(?:а|ев)?|ай(?:дан|ға)?",
    "years": r"год(?:а|у|ов)?|лет|жыл(?:дан|ға)?",
}
_UNIT: Final = "|".join(f"(?P<{name}>{forms})" for name, forms in _UNITS.items())
_SOME: Final = rf"(?:(?:an? few|several|a couple of|some)|несколько|пару|бірнеше)\s+(?:{_UNIT})"
_VAGUE: Final = tuple(
    (relation, late(pattern, re.IGNORECASE))
    for relation, pattern in (
        (AFTER, rf"\b(?:через|спустя)\s+{_SOME}\s+после\b"),
        (AFTER, rf"\b{_SOME}\s+(?:after(?! that)|following|после)\b"),
        (BEFORE, rf"\b(?:за\s+)?{_SOME}\s+(?:before(?! that)|prior to|ahead of|до(?! того| этого))(?!\w)"),
        (LATER, rf"\b{_SOME}\s+(?:later|afterwards|after that|спустя)\b"),
        (LATER, rf"\b(?:через|спустя)\s+{_SOME}"),
        (LATER, rf"\b{_SOME}\s+(?:кейін|соң)(?!\w)"),
        (EARLIER, rf"\b{_SOME}\s+(?:earlier|before that|previously|ранее|раньше|бұрын)(?!\w)"),
        (EARLIER, rf"\bза\s+{_SOME}\s+до (?:этого|того)\b"),
    )
)
_COUNTED: Final = (
    rf"(?:(?P<amount>{NUMBER})\s+)?(?:{'|'.join(f'(?P<{name}>{forms})' for name, forms in _CASES.items())})"
)
_BOUND_AHEAD: Final = late(
    rf"\b(?P<bound>более|больше|свыше|менее|меньше|почти)\s+(?:чем\s+)?(?:через|спустя)\s+{_COUNTED}"
    r"(?P<after>\s+после\b(?!\s+(?:этого|того)))?",
    re.IGNORECASE,
)
_BOUND_BEHIND: Final = late(
    rf"{_COUNTED}\s+(?P<bound>астам|жуық)\s+(?:уақыт\w*\s+)?(?:өткен\w*\s+)?(?:(?P<later>кейін|соң)|бұрын)(?!\w)",
    re.IGNORECASE,
)
_VAGUE_MARKS: Final = ("few ", "several", "couple", "some ", "нескольк", "пару", "бірнеше")


@dataclass(frozen=True, slots=True)
class Bounded(Interval):
    """A stretch of time between two events of which a text tells no exact length."""

    least: float = 0
    most: float = 0


def bounded(text: str) -> Iterator[Bounded]:
    """Yield the stretches of time told by a bound or as a few of a unit, in no fixed order."""
    for each in intervals(text):
        words = each.of(text)
        if each.about and (_MORE.search(words) or _ALMOST.search(words) or _LESS.search(words)):
            yield _bound(each, each.amount, each.unit, each.relation, words)
    for match in _BOUND_AHEAD.finditer(text):
        relation = AFTER if match["after"] else LATER
        yield _bound(Stretch(match.start(), match.end()), _amount(match), _unit(match), relation, match["bound"])
    for match in _BOUND_BEHIND.finditer(text) if has(text, ("астам", "жуық")) else ():
        relation = LATER if match["later"] else EARLIER
        yield _bound(Stretch(match.start(), match.end()), _amount(match), _unit(match), relation, match["bound"])
    for relation, pattern in _VAGUE if has(text, _VAGUE_MARKS) else ():
        for match in pattern.finditer(text):
            least, most = _FEW[_unit(match)]
            told = (match.start(), match.end(), 3, _unit(match))
            yield Bounded(*told, about=True, relation=relation, least=least, most=most)


def _amount(match: re.Match[str]) -> int:
    return number(match["amount"]) if match["amount"] else 1


def _unit(match: re.Match[str]) -> str:
    return next(name for name in _UNITS if match[name])


def _bound(where: Stretch, amount: int, unit: str, relation: str, words: str) -> Bounded:
    """Return a length told as more, less or almost so much, with the least and the most days that it may be."""
    one = _DAYS[unit]
    days = amount * one
    if _MORE.search(words):
        least, most = 0.97 * days - 1, days + max(1.2 * one, 0.6 * days)
    else:
        least, most = (0.3 if _LESS.search(words) else 0.7) * days, 1.03 * days + 1
    return Bounded(where.start, where.end, amount, unit, about=True, relation=relation, least=least, most=most)
