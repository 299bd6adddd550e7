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
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|last|\d+(?:st|nd|rd|th)|\d+-?(?:й|я|е|го|м|ой)\b"
    r"|перв\w+|втор\w+|трет\w+|четв[её]рт\w+|пят(?:ый|ого|ом|ая|ой|ую)|послед\w+"
    r"|бірінші|екінші|үшінші|төртінші|бесінші|соңғы)\b",
    re.IGNORECASE,
)
_MONTH: Final = late(rf"\b{MONTH}", re.IGNORECASE)
_COMPLEMENT: Final = late(
    r"\s+(?P<to>of|for|against|about|on|за|на|о|об|против|по)\s+(?P<what>(?:[^\W\d_]+[\s-]?){1,4})", re.IGNORECASE
)
_CITED: Final = late(r"(?:articles?|стать\w+|ст\.)\s*(\d+(?:-\d)?)|(\d+(?:-\d)?)-(?:бап|бабы)", re.IGNORECASE)
_WHOLE: Final = late(
    rf"\b(?:of|из)\s+(?:the |all |all the |these |всех |этих )?(?P<whole>{NUMBER})\b(?!\s*(?:{MONTH}|years?|days?))"
    r"|(?P<kazakh>\d+)\s+[^\W\d]+(?:ның|нің|дың|дің|тың|тің)\b",
    re.IGNORECASE,
)
_YEAR: Final = late(r"(?:19|20)\d\d")
_BACK: Final = 24
_SHORT: Final = 4


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
    found |= {f"nth {stem(match[0].lower())}" for match in _NTH.finditer(sentence)}
    found |= {f"month {month_of(match[0])}" for match in _MONTH.finditer(sentence) if _bare(sentence, match.start())}
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
    """Return whether a month is told without its year."""
    return not any(each.start <= at < each.end for each in dates(sentence))
