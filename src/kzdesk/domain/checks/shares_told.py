# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups told with their parts, and shares told with what they are a share of: numbers that must agree."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_phrases import numbered
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, sentences
from kzdesk.domain.checks.recognise_counts import Count
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

_PARTS: Final = QT_TRANSLATE_NOOP("checks", "In {place}, the parts {parts} make {sum}, not {whole} (“{quote}”).")
_SHARE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells {told} per cent; the numbers make {share}.")

_UNIT: Final = (
    r"years?|months?|days?|weeks?|hours?|per ?cent|percent|tenge|dollars?|лет|год\w*|месяц\w*|дн\w+|сут\w+|час\w*"
    r"|процент\w*"
    r"|тенге|жыл\w*|ай|күн\w*|тәулік\w*|сағат\w*|пайыз\w*|теңге|times|раз|рет"
)
_OF_THEM: Final = r"(?:-(?:сы|сі|ы|і)(?:н|на|не|ның|нің|нда|нде)?\b)?"
_PART: Final = (
    rf"(?<![\w.,/-])(?:{NUMBER}){_OF_THEM}(?![\d./%-]|,\d)\s+(?!(?:{_UNIT})\b)[^\W\d]+(?:[\s-]+[^\W\d]+){{0,5}}?"
)
_AND: Final = r"(?:\s*,\s*(?:(?:and|и|а|және)\s+)?|\s+(?:and|и|және|мен|пен|plus)\s+)"
_GROUP: Final = late(rf"\s*(?P<parts>{_PART}(?:{_AND}{_PART})+)(?=\s*(?:[.;)–—]|$|\s-\s))", re.IGNORECASE)
_ARTICLE: Final = r"(?<=rticle )\d{2,3}|(?<=стать[еи] )\d{2,3}|\d{2,3}(?=-ба[пб])"
_OPENS: Final = late(
    rf"(?:[^.;:()–—\d]|{_ARTICLE}){{0,90}}?(?P<mark>[:;]|[(–—]|\s-)(?=\s*(?:only |just |лишь |только )?[^\W])",
    re.IGNORECASE,
)
_SEXES: Final = late(
    r"[^.;:()–—\d]{0,40}?(?P<mark>,)(?=\s*\S+\s+(?:wo)?men\b|\s*\S+\s+(?:мужчин|женщин)\w*|\s*\S+\s+(?:ер|әйел)\w*)",
    re.IGNORECASE,
)
_SOME: Final = late(r"includ|among|such as|в том числе|включая|среди|оның ішінде", re.IGNORECASE)
_NUMBERS: Final = late(rf"(?<![\w.,/-])(?:{NUMBER}){_OF_THEM}(?![\d./%-]|,\d)(?=\s+(?!(?:{_UNIT})\b))", re.IGNORECASE)

_GOES_ON: Final = late(
    rf"\s*(?:{NUMBER}|девятер\w+|восьмер\w+|десятер\w+|(?:the )?(?:others?|rest|remaining)|остальны\w+|ещё|қалған)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells the parts that are still to come."""
_FRACTIONS: Final = (
    (1 / 2, r"half|every second|one in two|половин[аыуе]|кажд\w+ втор\w+|жартысы(?:нан (?:көбі|астамы|көп)|на|н)?"),
    (1 / 3, r"(?:a|one)[- ]third|every third|one in three|треть|кажд\w+ трет\w+|одна треть|үштен бірі\w*"),
    (2 / 3, r"two[- ]thirds|две трети|двух третей|үштен екісі\w*"),
    (1 / 4, r"(?:a|one)[- ]quarter|every fourth|one in four|четверть|кажд\w+ четв[её]рт\w+|төрттен бірі\w*"),
    (3 / 4, r"three[- ]quarters|три четверти|тр[её]х четвертей|төрттен үші\w*"),
    (1 / 5, r"(?:a|one)[- ]fifth|every fifth|one in five|пятая часть|кажд\w+ пят\w+|бестен бірі\w*"),
    (2 / 5, r"two[- ]fifths|две пятых"),
    (3 / 5, r"three[- ]fifths|три пятых"),
    (1 / 10, r"(?:a|one)[- ]tenth|every tenth|кажд\w+ десят\w+|десятая часть|оннан бірі\w*"),
)
_BY_FAR: Final = r"(?:a little |slightly |far |well |чуть |немного |гораздо )?"
_ABOUT: Final = (
    r"(?:(?P<about>about|almost|nearly|around|some|roughly|около|почти|примерно|шамамен)\s+"
    rf"|(?P<over>over|{_BY_FAR}(?:more than|(?:более|больше)(?: чем)?)|свыше)\s+"
    rf"|(?P<less>under|{_BY_FAR}(?:(?:less|fewer) than|(?:менее|меньше)(?: чем)?))\s+)?"
)
_PERCENT: Final = r"(?P<percent>\d{1,3}(?:[.,]\d+)?)\s*(?:%|per ?cent|процент\w*|пайыз\w*)"
_FRACTION: Final = (
    "(?:" + "|".join(rf"(?P<f{place}>{words})" for place, (_, words) in enumerate(_FRACTIONS)) + rf"|{_PERCENT})"
)
_WHOLE: Final = rf"(?P<whole>{NUMBER})(?![\d./%-]|,\d)"
_HAVING: Final = rf"(?P<part>{NUMBER})(?![\d./%-]|,\d)(?!\s*(?:{_UNIT})\b)"
_LINK: Final = r"\s*(?:\(|,|–|—|-)\s*(?:(?:that is|or|i\.e\.|то есть|или|яғни)\s*,?\s*)?"
_SHARES: Final = tuple(
    late(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_ABOUT}{_FRACTION}\s+(?:of|из)\s+(?:the\s+|all\s+|всех\s+)?{_WHOLE}\b[^.;()\d]{{0,30}}?{_LINK}{_HAVING}",
        rf"\b{_WHOLE}\s+[^\W\d]+(?:\s+[^\W\d]+)?\s+{_ABOUT}{_FRACTION}{_LINK}{_HAVING}",
        rf"\b{_WHOLE}\s+(?:[^\W\d]+\s+)?[^\W\d]+(?:ның|нің|дың|дің|тың|тің)\s+(?P<part>\d+)-?\w*{_LINK}{_ABOUT}{_PERCENT}",
        rf"\b(?:of|из)\s+(?:the\s+|all\s+)?{_WHOLE}\b[^.;()\d]{{0,40}}?{_HAVING}\b[^.;()\d]{{0,30}}?{_LINK}{_ABOUT}{_PERCENT}",
        rf"\b{_HAVING}\s+из\s+{_WHOLE}\b[^.;()\d]{{0,30}}?{_LINK}{_ABOUT}{_PERCENT}",
    )
)
_MARKS: Final = (
    *(
        "half",
        "third",
        "every",
        "кажд",
        "quarter",
        "fifth",
        "tenth",
        "one in ",
        "%",
        "per cent",
        "percent",
    ),
    *("полови", "трет", "четверт", "пятая", "пятых", "десятая", "процент"),
    *("жартысы", "үштен", "төрттен", "бестен", "оннан", "пайыз"),
)
_EXACT, _ROUGH = 2.0, 7.0
"""In percentage points: how far a share may be from what the numbers make."""


def composed(check: str, passage: Passage, told: tuple[Count, ...]) -> Iterator[Finding]:
    """Yield groups whose parts, told right behind a colon or a dash, do not make up their number."""
    text = passage.text
    for sentence in sentences(text) if told else ():
        for count in told:
            if not (sentence.start <= count.start < sentence.end and count.number > 1):
                continue
            opens = _OPENS.match(text, count.end, sentence.end) or _SEXES.match(text, count.end, sentence.end)
            group = _GROUP.match(text, opens.end(), sentence.end) if opens is not None else None
            if opens is None or group is None or numbered(text[count.end : opens.start("mark")]):
                continue
            parts = [number(each[0]) for each in _NUMBERS.finditer(text, group.start("parts"), group.end("parts"))]
            total, some = sum(parts), opens["mark"] == ";" or bool(_SOME.search(text, count.end, group.start("parts")))
            if total < count.number and _GOES_ON.match(text, sentence.end):
                continue
            if len(parts) > 1 and (total > count.number if some or not count.exact else total != count.number):
                values = {"parts": " + ".join(map(str, parts)), "sum": total, "whole": count.number}
                yield _finding(check, _PARTS, passage, Stretch(count.start, group.end()), values)


def shared(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield fractions and percentages that are not those of the two numbers told with them."""
    if not has(passage.text, _MARKS):
        return
    seen: set[int] = set()
    for pattern in _SHARES:
        for match in pattern.finditer(passage.text):
            part, whole = number(match["part"]), number(match["whole"])
            half = match.groupdict().get("f0") and (match["over"] or match["less"])
            if not whole or match.start() in seen or part > whole or half:
                continue
            seen.add(match.start())
            told, share = _told(match), 100 * part / whole
            if not _agree(match, told, share):
                values = {"told": f"{told:.0f}", "share": f"{share:.0f}"}
                yield _finding(check, _SHARE, passage, Stretch(match.start(), match.end()), values)


def _agree(match: re.Match[str], told: float, share: float) -> bool:
    """Return whether a share is what is told: about so much, more or less than it, or just it."""
    if match["over"] or match["less"]:
        return share >= told - _EXACT if match["over"] else share <= told + _EXACT
    return abs(share - told) <= (_ROUGH if match["about"] or not match["percent"] else _EXACT)


def _told(match: re.Match[str]) -> float:
    """Return the share that is told, in per cent."""
    if match["percent"]:
        return float(match["percent"].replace(",", "."))
    groups = match.groupdict()
    return 100 * next(share for place, (share, _) in enumerate(_FRACTIONS) if groups.get(f"f{place}"))


def _finding(check: str, message: Message, passage: Passage, where: Stretch, values: Mapping[str, object]) -> Finding:
    words = quoted(passage, where)
    told = message.format(place=place(passage), quote=words, **values)
    return Finding(check, Severity.WARNING, told, COUNT_AGAIN, (passage_fact(passage, words),), passage.people)
