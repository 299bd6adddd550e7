# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms told of several people in one breath: “… and … for 20 and 15 days, respectively”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, number
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.recognise_names import Mention
from kzdesk.domain.terms import Term

_ONE: Final = rf"(?:\d{{1,3}}|(?:{NUMBER_WORD}))"
_YEARS: Final = r"years?|лет|год(?:а|у|ам)?|жыл\w*"
_MONTHS: Final = r"months?|месяц\w*|ай(?:ға)?"
_DAYS: Final = r"days?|сут(?:ки|ок)|дн(?:я|ей)|тәулік\w*|күн\w*"
_UNIT: Final = rf"(?:(?P<years>{_YEARS})|(?P<months>{_MONTHS})|(?P<days>{_DAYS}))"
_AND: Final = r"\s*(?:,\s*(?:and|и|және)?|\b(?:and|и|және|мен|пен)\b)\s*"
_REPEATED: Final = rf"(?:\s*(?:{_YEARS}|{_MONTHS}|{_DAYS})[’']?)?"
_NUMBERS: Final = late(
    rf"(?<![\w-])(?P<numbers>{_ONE}{_REPEATED}(?:{_AND}(?:to\s+|к\s+|на\s+)?{_ONE}{_REPEATED})*?{_AND}(?:to\s+|к\s+|на\s+)?"
    rf"{_ONE})[-\s]*{_UNIT}(?!\w)",
    re.IGNORECASE,
)
_NUMBER: Final = late(rf"(?<![\w-]){_ONE}(?![\w-])", re.IGNORECASE)
_ARREST: Final = late(r"\b(?:arrest|detain|jail|арест|қамақ|қамау)")
_MARKS: Final = ("respectively", "соответственно", "тиісінше", "сәйкесінше")


@dataclass(frozen=True, slots=True)
class Shared(Stretch):
    """The terms that stand together at one place of a text, and of whom each is told, in order.

    `of_arrest` marks days in a sentence about an arrest.
    """

    told: tuple[tuple[str, Term], ...]
    of_arrest: bool


def respective_terms(text: str, where: Stretch, named: Sequence[Mention]) -> Iterator[Shared]:
    """Yield terms told of as many people as there are terms, in a sentence that says they are told in order."""
    sentence = where.of(text).lower()
    if not any(each in sentence for each in _MARKS):
        return
    for match in _NUMBERS.finditer(text, where.start, where.end):
        amounts = [number(each) for each in _NUMBER.findall(match["numbers"])]
        people = list(dict.fromkeys(each.who for each in named if each.surname and each.start < match.start()))
        if len(amounts) == len(people) > 1:
            per_month = 12 if match["years"] else 1 if match["months"] else 0
            terms = [Term.of_months(each * per_month, 0 if per_month else each) for each in amounts]
            told = tuple(pair for pair in zip(people, terms, strict=True) if pair[0])
            yield Shared(match.start(), match.end(), told, bool(match["days"] and _ARREST.search(sentence)))
