# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes told with the numbers before and after: a rise that is a fall, and so many times that are not."""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has
from kzdesk.domain.checks.recognise_dates import MONTH
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_RISE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells a rise, but {last} is less than {first}.")
_FALL: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells a fall, but {last} is more than {first}.")
_TIMES: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}”: {last} is {ratio} times {first}.")

_UP: Final = (
    r"rose|risen|rises|increas\w+|grew|grown|climbed|went up|jumped|soared|doubl\w+|tripl\w+|quadrupl\w+"
    r"|вырос\w*|увелич\w+|возрос\w*|повыс\w+|подскоч\w+|удво\w+|утро\w+"
    r"|өс(?:ті|кен|іп)|арт(?:ты|қан|ып)|көбей\w+|ұлғай\w+"
)
_DOWN: Final = (
    r"fell|fallen|falls|decreas\w+|dropped|declin\w+|shr[au]nk|went down|reduced|halved|lowered"
    r"|сократ\w+|сниз\w+|уменьш\w+|упал\w*|азай\w+|төменде\w+|кемі\w+"
)
_VERB: Final = rf"(?:(?P<up>{_UP})|(?P<down>{_DOWN}))"
_VERBS: Final = (
    *("rose", "risen", "rises", "increas", "grew", "grown", "climbed", "went ", "jumped", "soared", "doubl", "tripl"),
    *("quadrupl", "fell", "fallen", "falls", "decreas", "dropped", "declin", "shrank", "shrunk", "reduced", "halved"),
    *("lowered", "вырос", "увелич", "возрос", "повыс", "подскоч", "удво", "утро", "сократ", "сниз", "уменьш", "упал"),
    *("өс", "арт", "көбей", "ұлғай", "азай", "төменде", "кемі"),
)
_SCALE_WORDS: Final = (
    r"per ?cent|percent|%|million|billion|thousand|млн|млрд|тыс|миллион\w*|миллиард\w*|тысяч\w*|процент\w*|мың|пайыз\w*"
    r"|years?|months?|days?|лет|год\w*|месяц\w*|дн\w+|сут\w+|жыл\w*|ай\w{0,3}|күн\w*"
)


def _amount(name: str) -> str:
    """Return the pattern of an amount with its currency and scale."""
    figure = rf"(?P<{name}>\d+[.,]\d{{1,2}}(?!\d)|{NUMBER})(?!\d|[.,:/-]\d|st\b|nd\b|rd\b|th\b|-?[йяе]\b)"
    return rf"(?P<{name}_in>(?:USD|EUR|KZT|US\$|\$|€)\s*)?{figure}(?:\s*(?P<{name}_scale>{_SCALE_WORDS}))?"


_FROM_KAZAKH: Final = (
    r"(?<![\d.,])(?P<first>\d+)-?(?:[дт][ае]н|н[ае]н)\s+(?:[^\W\d]+\s+)?(?P<last>\d+)-?(?:[ғқн]а|[гкн]е)"
)
_BETWEEN: Final = r"[^.;:()\d]{0,25}?(?:\s(?:19|20)\d\d[^.;:()\d]{0,15}?)?\s"
_FROM, _TO = r"(?:from|с|со)\s+", r"(?:to|до)\s+"
_CHANGED: Final = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_VERB}\b(?:[^.;:()]{{0,60}}?|:\s)\b{_FROM}{_amount('first')}{_BETWEEN}{_TO}{_amount('last')}",
        rf"\b{_VERB}\b[^.;()\d]{{0,30}}?\b{_TO}{_amount('last')}[^.;()\d]{{0,15}}?\s{_FROM}{_amount('first')}",
        rf"{_amount('first')}[^.;:()\d]{{0,40}}?(?:\d{{4}}[^.;:()\d]{{0,20}}?)?\b{_VERB}\s+{_TO}{_amount('last')}",
        rf"{_FROM_KAZAKH}\s+(?:дейін\s+)?(?:жетіп\s+)?{_VERB}",
        rf"{_VERB}[^.;()\d]{{0,20}}?{_FROM_KAZAKH}\b",
    )
)
_TIMES_AS_MANY: Final = (
    (2.0, late(r"\bdoubl\w+|\btwofold|\bвдвое|\bудво\w+|\bв два раза|\b(?:2|екі) есе", re.IGNORECASE)),
    (3.0, late(r"\btripl\w+|\bthreefold|\bвтрое|\bутро\w+|\bв три раза|\b(?:3|үш) есе", re.IGNORECASE)),
    (4.0, late(r"\bquadrupl\w+|\bfourfold|\bвчетверо|\bв четыре раза|\b(?:4|төрт) есе", re.IGNORECASE)),
)
_ROUGH: Final = late(
    r"\b(?:more than|over|at least|almost|nearly|about|более чем|больше чем|более|свыше|почти|около|примерно)\s+$"
    r"|есе(?:ден|ге) (?:астам|жуық)|шамамен",
    re.IGNORECASE,
)
_RANK: Final = late(
    r"\brank|\bindex|\bposition|\bplace in\b|рейтинг|\bмест[ао]\b|индекс|орын|o[’']clock|\b[ap]\.?m\b|утра|вечера"
    rf"|\d\s+{MONTH}",
    re.IGNORECASE,
)
_MARKS: Final = (*("from ", " to ", " с ", " со ", " до "), *("дан ", "ден ", "тан ", "тен ", "нан ", "нен "))
_YEAR: Final = late(r"(?:19|20)\d\d")
_CLOSE: Final = 0.14
_BACK, _AHEAD = 14, 40


def changed(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield rises and falls whose numbers tell the contrary, and multiples that are not those of the numbers."""
    text = passage.text
    if not has(text, _MARKS) or not has(text, _VERBS):
        return
    seen: set[int] = set()
    for pattern in _CHANGED:
        for match in pattern.finditer(text):
            at = match.start("last")
            if at not in seen and not _RANK.search(text, match.start(), match.end() + _AHEAD) and _same_unit(match):
                seen.add(at)
                yield from _compared(check, passage, match)


def _same_unit(match: re.Match[str]) -> bool:
    """Return whether both numbers are of one currency and one scale, as far as they tell it, and no years."""
    groups = match.groupdict()
    if _YEAR.fullmatch(match["first"]) or _YEAR.fullmatch(match["last"]):
        return False
    units = [(groups.get(f"{each}_in") or "", groups.get(f"{each}_scale") or "") for each in ("first", "last")]
    if match.start("first") < match.start("up" if match["up"] else "down") and "first_in" in groups:
        return units[0] == units[1] and any(units[0])
    return all(not one or not other or one[:3] == other[:3] for one, other in zip(*units, strict=True))


def _compared(check: str, passage: Passage, match: re.Match[str]) -> Iterator[Finding]:
    first, last = _value(match["first"]), _value(match["last"])
    values = {"first": match["first"], "last": match["last"], "place": place(passage)}
    words = quoted(passage, Stretch(match.start(), match.end()))
    message = None
    if (match["up"] and last < first) or (match["down"] and last > first):
        message = (_RISE if match["up"] else _FALL).format(quote=words, **values)
    elif match["up"] and first:
        before = passage.text[max(0, match.start() - _BACK) : match.start()] + match[0]
        times = next((each for each, said in _TIMES_AS_MANY if said.search(before)), 0.0)
        close = abs(last / first - times) <= _CLOSE * times
        if times and not close and not _ROUGH.search(passage.text, match.start() - _BACK, match.start("up")):
            message = _TIMES.format(quote=words, ratio=f"{last / first:.1f}", **values)
    if message is not None:
        yield Finding(check, Severity.WARNING, message, COUNT_AGAIN, (passage_fact(passage, words),), passage.people)


def _value(written: str) -> float:
    decimal = re.fullmatch(r"(\d+)[.,](\d{1,2})", written)
    return float(f"{decimal[1]}.{decimal[2]}") if decimal is not None else float(number(written))
