# SPDX-License-Identifier: GPL-3.0-or-later
"""Ages as texts tell them, in figures and in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, PREFIX, number
from kzdesk.domain.checks.recognise import Stretch, in_small_letters, stretches

_MARK: Final = late(r"[(,] ?(?:aged )?\d\d?(?!\d)|year|\bage|was (?:only |just |then )?\d\d? |лет|\bгод|жас(?:та|ын)")
_REACH: Final = 40
"""No age has more characters on either side of its mark."""
_YEARS: Final = rf"(\d{{1,2}}|\b(?:{NUMBER_WORD})\b)"
_AGE: Final = (
    (("(",), late(r"[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]+ \((?:aged )?(\d{1,2})\)")),
    (("age",), late(rf"\b(?:aged?|at the age)\s+(?:of\s+)?{_YEARS}\b", re.IGNORECASE)),
    (("old",), late(rf"{_YEARS}[-\s]years?[-\s]old\b", re.IGNORECASE)),
    (("of age",), late(rf"{_YEARS} years of age\b", re.IGNORECASE)),
    ((", ",), late(r"(?<=[^\W\d_]), (\d{1,2}),(?!\d)")),
    (
        (" was ",),
        late(
            r"(?:\b(?:[A-ZЁА-Я]\w+|and|who|he|she)|,) was (?:only |just |then )?(\d{1,2})(?= (?:when|at the time"
            r"|on the day"
            r"|years old)\b)"
        ),
    ),
    (
        ("лет",),
        late(
            rf"\b(\d{{1,2}}|{PREFIX})[-–\s]?лет(?:ний|няя|него|ней|нему|нюю|ним)\b(?!\s+(?:срок|приговор|заключ))",
            re.IGNORECASE,
        ),
    ),
    (
        ("ему ", "ей "),
        late(rf"\b(?:ему|ей)\s+(?:было\s+|сейчас\s+|уже\s+)?{_YEARS}\s+(?:лет|года?)\b", re.IGNORECASE),
    ),
    (
        ("лет", "год"),
        late(rf"(?<!\bв )(?<!\bиз )(?<!\bпод )\b[А-ЯЁ]\w+[уюеой]\s+(?:было\s+)?{_YEARS}\s+(?:лет|года?)(?=\s*[,.;)])"),
    ),
    (("лет", "год"), late(r"\b[А-ЯЁ]\w+, (\d{1,2}) (?:лет|года?)(?=\s*[,.;)])")),
    (
        (" в ",),
        late(
            rf"(?:\bумер(?:ла)?|скончал(?:ся|ась)|погиб(?:ла)?)\b[^.;,]{{0,30}}? в {_YEARS} (?:лет|года?)\b",
            re.IGNORECASE,
        ),
    ),
    (("возрасте",), late(rf"\bв возрасте {_YEARS} (?:лет|года)", re.IGNORECASE)),
    (("жас",), late(rf"{_YEARS}\s+жас(?:та|тағы|ында|ындағы)(?!\w)", re.IGNORECASE)),
)
"""Ways of telling an age, each with words of which one stands in every such text."""
_OF_A_TERM: Final = late(
    r"(?:назнач\w+|дал[аи]?|дают|присуд\w+|вын\w+|добав\w+|запрос\w+|просил\w*|требовал\w*|грозит|впаял\w*|влепил\w*"
    r"|определил\w*|установил\w*|избрал\w*|приговор\w*|осуди\w*)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_TERM_BEHIND: Final = late(
    r"\s*(?:лишени|колони|условн|строгого|общего|тюрьм|тюрем|заключени|ограничени|ареста|режима|imprison|in prison"
    r"|behind bars|бас бостанд)",
    re.IGNORECASE,
)
_OLDEST: Final = 111


@dataclass(frozen=True, slots=True)
class SaidAge(Stretch):
    """An age told in a text, in years."""

    years: int


def ages(text: str) -> Iterator[SaidAge]:
    """Yield the ages of a text in order."""
    near = stretches(in_small_letters(text), _MARK, _REACH)
    found: dict[int, SaidAge] = {}
    low = text.lower() if near else ""
    for marks, pattern in _AGE if near else ():
        if not any(each in low for each in marks):
            continue
        for match in (match for where in near for match in pattern.finditer(text, where.start, where.end)):
            of_term = _OF_A_TERM.search(text, max(0, match.start() - 60), match.start())
            if of_term is None and _TERM_BEHIND.match(text, match.end()) is None:
                found.setdefault(match.start(1), SaidAge(match.start(), match.end(), number(match[1])))
    yield from (found[start] for start in sorted(found) if 0 < found[start].years < _OLDEST)
