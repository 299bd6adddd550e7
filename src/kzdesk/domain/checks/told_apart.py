# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells two numbers of like things apart: towns, articles, cases, days, months, and whose number it is."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from kzdesk.domain.checks.counted_words import stem, topic
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import NUMBER, Stretch
from kzdesk.domain.checks.recognise_dates import MONTH, dates, month_of
from kzdesk.domain.checks.towns import towns

_OTHER: Final = late(
    r"\b(?:another|others?|additional|further|next|previous(?:ly)?|earlier|extra|new|more(?! than)|remaining|rest"
    r"|остальн\w+|друг\w+|ещ[её]|предыдущ\w+|ранее|нов\w+|дополнительн\w+"
    r"|тағы|басқа|алдыңғы|бұрын|жаңа|қосымша|қалған)\b",
    re.IGNORECASE,
)
_OFFICIAL: Final = late(
    r"\bofficial|\bauthorit|\bprosecutor|\bministry|\bпрокур|официальн|власт|министерств|ресми|билік|министрлі"
    r"|прокуратура",
    re.IGNORECASE,
)
_INDEPENDENT: Final = late(
    r"independent|\bdefenders\b|\bestimate|\bcoalition|\bactivists say|независим|правозащитн|по оценк|коалици"
    r"|тәуелсіз|құқық қорғаушы|бағалау",
    re.IGNORECASE,
)
_WEEKDAY: Final = late(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:понедельник|вторник|сред[уы]\b|четверг|пятниц|суббот|воскресень)"
    r"|\b(?:дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма\b|сенбі|жексенбі)",
    re.IGNORECASE,
)
_OF_CASE: Final = late(
    r"\bcases? of (?:the |an? )?(?P<en>[^\W\d_]{3,})"
    r"|\b(?!(?:the|an?|this|that|his|her|their|one|criminal|of)\b)(?P<before>[^\W\d_]{3,})[”\"»]?\s+(?:case\b|ісі\b)"
    r"|\bдел[ауе]м? (?:о |об |по |[«\"“])(?P<ru>[^\W\d_]{3,})",
    re.IGNORECASE,
)
_NTH: Final = late(
    r"\b(?:(?P<n1>first|1st|перв\w+|1-?[йяем]\w*|бірінші)|(?P<n2>second|2nd|втор\w+|2-?[йяем]\w*|екінші)"
    r"|(?P<n3>third|3rd|трет\w+|3-?[йяем]\w*|үшінші)|(?P<n4>fourth|4th|четв[её]рт\w+|4-?[йяем]\w*|төртінші)"
    r"|(?P<n5>fifth|5th|пят(?:ый|ого|ом|ая|ой|ую)|5-?[йяем]\w*|бесінші)|(?P<last>last|послед\w+|соңғы))\b",
    re.IGNORECASE,
)
_SEASON: Final = late(
    r"\b(?:(?P<spring>spring|весн\w+|көктем\w*)|(?P<summer>summer|летом|лета|жаз|жазда|жазғы)"
    r"|(?P<autumn>autumn|fall\b|осен\w+|күз\w*)|(?P<winter>winter|зим\w+|қыс|қыста|қысқы))\b",
    re.IGNORECASE,
)
_HOUR: Final = late(
    r"\b(?:(?P<morning>morning|dawn|утр\w*|на рассвете|таңертең|таңғы)"
    r"|(?P<night>evening|night|вечер\w*|ноч\w+|кеш\w*|түн\w*))\b",
    re.IGNORECASE,
)
_PHASE: Final = late(
    r"\b(?:(?P<begin>began|at the start|at first|initially|в начале|сначала|первоначально|басында|бастапқыда)"
    r"|(?P<end>by the end|at the end|in the end|finally|к концу|в конце|в итоге|соңында|ақырында))\b",
    re.IGNORECASE,
)
_COURT: Final = late(
    r"\b(?:(?P<supreme>supreme|верховн\w+|жоғарғы)|(?P<regional>regional|областн\w+|облыстық)"
    r"|(?P<district>district|районн\w+|аудандық)|(?P<city>city|городск\w+|қалалық)"
    r"|(?P<appeal>appeals?|appellate|апелляц\w+|апелляция\w*)|(?P<cassation>cassation|кассац\w+|кассация\w*))"
    r"\s+(?:courts?|суд\w*|сот\w*)\b",
    re.IGNORECASE,
)
_PUNISHED: Final = late(
    r"(?P<prison>imprisonment|in prison|to prison|лишени\w+ свобод|бостандығынан айыр)"
    r"|(?P<restriction>restrict\w+|ограничени\w+ свобод|бостандығын\w* шекте)|(?P<suspended>suspended|условн|шартты)"
    r"|(?P<arrest>administrative(?:ly)? arrest|to arrest|административн\w+ арест|әкімшілік қама)"
    r"|(?P<fine>\bfined?\b|\bfines\b|штраф|айыппұл)",
    re.IGNORECASE,
)
_WHEN: Final = late(
    r"\b(?:(?P<before>before|prior to|до|перед|дейін)|(?P<after>after|following|после|кейін))\b", re.IGNORECASE
)
_KINDS: Final = (
    ("nth", _NTH),
    ("season", _SEASON),
    ("hour", _HOUR),
    ("phase", _PHASE),
    ("court", _COURT),
    ("when", _WHEN),
    ("punished", _PUNISHED),
)
_MONTH: Final = late(rf"\b{MONTH}", re.IGNORECASE)
_COMPLEMENT: Final = late(
    r"\s+(?P<to>of|for|to|against|about|on|за|на|о|об|против|по|к)\s+(?P<what>(?:[^\W\d_]+[\s-]?){1,4})", re.IGNORECASE
)
_CITED: Final = late(r"(?:articles?|стать\w+|ст\.)\s*(\d+(?:-\d)?)|(\d+(?:-\d)?)-(?:бап|бабы)", re.IGNORECASE)
_WHOLE: Final = late(
    rf"\b(?:of|из)\s+(?:the |all |all the |these |всех |этих )?(?P<whole>{NUMBER})\b(?!\s*(?:{MONTH}|years?|days?))"
    r"|(?P<kazakh>\d+)\s+[^\W\d]+(?:ның|нің|дың|дің|тың|тің)\b",
    re.IGNORECASE,
)
_YEAR: Final = late(r"(?:19|20)\d\d")
_BARE_YEAR: Final = late(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d,/-])")
_NORM: Final = late(
    r"\brequire[sd]?\b|\bmust\b|\bthreshold|\bneeded\b"
    r"|требу\w+|необходим\w*|должн\w+|порог|талап|керек|қажет",
    re.IGNORECASE,
)
_BACK: Final = 10
_SHORT: Final = 4


ONE_SIDED: Final = frozenset({
    *("town", "nth", "season", "phase", "year", "month", "article", "case", "court", "punished"),
})  # fmt: skip
"""Kinds that make it less sure that two numbers are of the same where only one of them tells such a thing."""


def told_apart(sentence: str, where: Stretch) -> frozenset[str]:
    """Return what a sentence with a number tells that others of the same number tell too, each as a kind and a word.

    Two numbers that both have words of one kind, none in common, are numbers of different things.
    """
    found = _complement(sentence, where)
    if _OTHER.search(sentence, max(0, where.start - _BACK), where.end):
        found.add("other")
    if any(not where.start <= match.start(match.lastgroup or 0) < where.end for match in _wholes(sentence)):
        found.add("part")
    return _of_sentence(sentence) | found


@lru_cache(maxsize=16)
def _of_sentence(sentence: str) -> frozenset[str]:
    """Return what a sentence tells of all numbers in it: towns, articles, cases, days, and who says so."""
    found = {f"town {each.town}" for each in towns(sentence)}
    found |= {f"article {match[1] or match[2]}" for match in _CITED.finditer(sentence)}
    found |= {f"case {_case(match)}" for match in _OF_CASE.finditer(sentence)}
    found |= {f"day {match[0].lower()}" for match in _WEEKDAY.finditer(sentence)}
    found |= {f"{kind} {match.lastgroup}" for kind, words in _KINDS for match in words.finditer(sentence)}
    months = (match for match in _MONTH.finditer(sentence) if not match[0].isascii() or match[0][0].isupper())
    found |= {f"month {month_of(match[0])}" for match in months if _bare(sentence, match.start())}
    found |= {f"year {match[0]}" for match in _BARE_YEAR.finditer(sentence) if _bare(sentence, match.start())}
    if _NORM.search(sentence):
        found.add("norm")
    if _OFFICIAL.search(sentence):
        found.add("by official")
    if _INDEPENDENT.search(sentence):
        found.add("by independent")
    return frozenset(found)


def _wholes(sentence: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of a sentence that others are told to be part of."""
    return (match for match in _WHOLE.finditer(sentence) if not _YEAR.fullmatch(match["whole"] or match["kazakh"]))


def _complement(sentence: str, where: Stretch) -> set[str]:
    """Return the words of what a number is of, for or about, by their preposition."""
    match = _COMPLEMENT.match(sentence, where.end)
    words = match["what"].lower().replace("-", " ").split() if match is not None else ()
    to = match["to"].lower() if match is not None else ""
    return {f"+{to} {topic(word) or stem(word)}" for word in words if len(word) >= _SHORT}


def _case(match: re.Match[str]) -> str:
    return stem((match["en"] or match["before"] or match["ru"]).lower())


def _bare(sentence: str, at: int) -> bool:
    """Return whether a month is told without its year, or a year as part of a name."""
    return not any(each.start <= at < each.end for each in dates(sentence))
