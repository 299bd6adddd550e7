# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of anything in texts, with what is counted, what became of it, and the words that tell which it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.counted_words import became, counted, stem, topic
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_phrases import Numbered, language_of, numbered, words_of
from kzdesk.domain.checks.recognise import Stretch, sentences
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.told_apart import told_apart
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.names import spelling

_ANY_WORD: Final = late(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_AS_OF: Final = late(
    r"(?:\bas (?:of|at)|\bby|\buntil|\bup to|\bthrough|\bпо состоянию на|\bна|\bк|\bпо|\bдо)\s+(?:the\s+)?"
    r"(?:(?:early|mid|late|end of|beginning of|the end of|конец|начало|концу|началу|середин[еу])[\s-]+)?(?:of\s+)?"
    r"(?:[а-я]{2,7}[уюаяеь]\s+)?$",
    re.IGNORECASE,
)
_KAZAKH_AS_OF: Final = late(r"\w*\s*(?:дейін|қарай|жағдай бойынша|жағдайы бойынша)|(?:ға|ге|қа|ке)\b", re.IGNORECASE)
_SINCE: Final = late(
    r"\b(?:since|from|between|с|со|from the)\s+(?:the\s+)?(?:(?:early|mid|late|end of)[\s-]+)?$", re.IGNORECASE
)
_NOW: Final = late(
    r"\b(?:currently|now|today|at present|at the moment|to date|so far|still|already|сейчас|сегодня|на данный момент"
    r"|в настоящее|до сих пор|пока|уже|қазір\w*|бүгінде|бүгінгі|әлі)\b",
    re.IGNORECASE,
)
_ALL: Final = late(
    r"\b(?:in all|in total|a total of|total of|total|altogether|overall|all told|out of|of the|всего|итого"
    r"|в общей сложности|в целом|общее|из|барлығы|жалпы|жиыны)\b",
    re.IGNORECASE,
)
_BACK, _AHEAD = 120, 150
_SHORT: Final = 4
_SILENT_WORDS: Final = (
    "that with from this were have been their they also only most which while about after before during some many more "
    "least including among year years month months said told them there these those under over into than when where "
    "such other others another total people persons person according official officially around almost nearly still "
    "было были этого также после более около которые которых через тогда того этом этих своих свои годы года году лет "
    "человек людей лицо среди всего ещё уже числе данным словам сообщил сообщила стало том них "
    "және болды туралы үшін кейін бойынша екен деді дейін ішінде адам жылы жылғы бірақ ғана олар оның мұнда"
)
_SILENT: Final = frozenset(_SILENT_WORDS.split())


@dataclass(frozen=True, slots=True)
class Quantity(Stretch):
    """A number with what is counted (`head`), what happened to it, and what tells it from other numbers of the same.

    `keys` are the words around that one recognises in any language, `stems` the others, `names` what is named in
    capitals, `apart` what two numbers of one thing have in common where they tell it: towns, articles, whose number it
    is. `days` are the dates it happened on, `as_of` the one up to which was counted; `now` when it says “currently”.
    `sentence` is where its sentence begins, `beside` all numbers in it, `whole` when it is said to be all.
    """

    number: int
    hedge: str
    head: str
    became: str
    keys: frozenset[str]
    stems: frozenset[str]
    names: frozenset[str]
    apart: frozenset[str]
    days: tuple[PartialDate, ...]
    as_of: PartialDate | None
    now: bool
    language: str
    sentence: int
    beside: frozenset[int]
    whole: bool


def quantities(text: str) -> Iterator[Quantity]:
    """Yield the numbers of a text that count something named beside them, in order."""
    for where in sentences(text):
        sentence = where.of(text)
        if any(each.head for each in numbered(sentence)):
            yield from _Sentence(sentence, where.start).quantities()


class _Sentence:
    """One sentence with a number: what all numbers in it share."""

    def __init__(self, text: str, start: int) -> None:
        self._text, self._start, self._found = text, start, numbered(text)
        self._beside = frozenset(each.number for each in self._found)
        self._dates = self._dated()

    def quantities(self) -> Iterator[Quantity]:
        """Yield the numbers of the sentence that count something."""
        for each in self._found:
            if each.head:
                yield self._made(each)

    def _made(self, told: Numbered) -> Quantity:
        text, end = self._text, told.phrase_end
        left, right = text[max(0, told.start - _BACK) : told.start], text[told.end : end + _AHEAD]
        left = left.partition(" ")[2] if told.start > _BACK else left
        right = right.rpartition(" ")[0] if end + _AHEAD < len(text) else right
        near = _context(left.split(";")[-1], right.split(";")[0], told.head)
        whole = bool(_ALL.search(text[max(0, told.start - 24) : told.start]) or _ALL.search(text[end : end + 20]))
        return Quantity(
            self._start + told.start,
            self._start + end,
            told.number,
            told.hedge,
            told.head,
            told.became or _nearest(left, right),
            *near,
            apart=told_apart(text, Stretch(told.start, end)),
            days=self._dates[0],
            as_of=self._dates[1],
            now=_NOW.search(text) is not None,
            language=language_of(text),
            sentence=self._start,
            beside=self._beside,
            whole=whole,
        )

    def _dated(self) -> tuple[tuple[PartialDate, ...], PartialDate | None]:
        """Return the days told, and the one up to which is counted."""
        days: list[PartialDate] = []
        as_of = None
        for each in dates(self._text):
            if each.day is None:
                continue
            before = self._text[max(0, each.start - 40) : each.start]
            if _AS_OF.search(before) or _KAZAKH_AS_OF.match(self._text, each.end):
                as_of = each.day
            elif not _SINCE.search(before):
                days.append(each.day)
        return tuple(days), as_of


def _nearest(left: str, right: str) -> str:
    """Return what is told to have happened nearest to a number: better behind it than before it."""
    behind = next(((at, key) for at, word in enumerate(words_of(right)[:12]) if (key := became(word))), None)
    before = next(((at, key) for at, word in enumerate(words_of(left)[::-1][:8]) if (key := became(word))), None)
    if behind is None or (before is not None and before[0] * 2 < behind[0]):
        return before[1] if before is not None else ""
    return behind[1]


def _context(left: str, right: str, head: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words around a number: those of every language, the stems of others, and what is named."""
    keys: set[str] = set()
    stems: set[str] = set()
    names: set[str] = set()
    for part in (left, right):
        for match in _ANY_WORD.finditer(part):
            written, word = match[0], match[0].lower().replace("ё", "е")
            if word in _SILENT or len(word) < _SHORT:
                continue
            if written[0].isupper() and match.start() and not written.isupper():
                names.add(spelling(word)[:6])
            elif key := topic(word) or counted(word):
                keys |= {key} - {head}
            elif head not in (counted(word), stem(word)):
                stems.add(stem(word))
    return frozenset(keys), frozenset(stems), frozenset(names)
