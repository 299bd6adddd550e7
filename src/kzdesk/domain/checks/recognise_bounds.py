# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths of time told by a bound, “more than a year after”, or as “a few days before”: the least and the most days."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import has
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
_VAGUE_MARKS: Final = ("few ", "several", "couple", "some ", "нескольк", "пару", "бірнеше")


@dataclass(frozen=True, slots=True)
class Bounded(Interval):
    """A stretch of time between two events of which a text tells no exact length."""

    least: float = 0
    most: float = 0


def bounded(text: str) -> Iterator[Bounded]:
    """Yield the stretches of time told by a bound or as a few of a unit, in no fixed order."""
    for each in intervals(text):
        days, unit, words = each.days, _DAYS[each.unit], each.of(text)
        told = (each.start, each.end, each.amount, each.unit, each.about, each.relation)
        if each.about and _MORE.search(words):
            yield Bounded(*told, least=0.97 * days - 1, most=days + max(1.2 * unit, 0.6 * days))
        elif each.about and (_ALMOST.search(words) or _LESS.search(words)):
            yield Bounded(*told, least=(0.3 if _LESS.search(words) else 0.7) * days, most=1.03 * days + 1)
    for relation, pattern in _VAGUE if has(text, _VAGUE_MARKS) else ():
        for match in pattern.finditer(text):
            unit_name = next(name for name in _UNITS if match[name])
            least, most = _FEW[unit_name]
            yield Bounded(match.start(), match.end(), 3, unit_name, True, relation, least=least, most=most)
