# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of anything in texts, with what is counted, what became of it, and the words that tell which it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
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
_BACK, _AHEAD, _ALL_WITHIN = 120, 150, 24
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
    capitals. `sentence` is where its sentence begins, `beside` all numbers in it. What its sentence tells besides is
    read when it is asked for: most numbers are never held against another.
    """

    number: int
    hedge: str
    head: str
    became: str
    keys: frozenset[str]
    stems: frozenset[str]
    names: frozenset[str]
    sentence: int
    text: str
    beside: frozenset[int]

    @property
    def apart(self) -> frozenset[str]:
        """What two numbers of one thing have in common where both tell it: towns, articles, whose number it is."""
        return _apart(self.text, self.start - self.sentence, self.end - self.sentence)

    @property
    def days(self) -> tuple[PartialDate, ...]:
        """The dates it happened on."""
        return _dated(self.text)[0]

    @property
    def as_of(self) -> PartialDate | None:
        """The day up to which is counted."""
        return _dated(self.text)[1]

    @property
    def now(self) -> bool:
        """Whether it is told as of “currently”."""
        return _NOW.search(self.text) is not None

    @property
    def whole(self) -> bool:
        """Whether the number is said to be all."""
        start, end = self.start - self.sentence, self.end - self.sentence
        before, behind = self.text[max(0, start - _ALL_WITHIN) : start], self.text[end : end + _ALL_WITHIN]
        return bool(_ALL.search(before) or _ALL.search(behind))

    @property
    def language(self) -> str:
        """The language of its sentence: `en`, `ru` or `kk`."""
        return language_of(self.text)


def quantities(text: str) -> Iterator[Quantity]:
    """Yield the numbers of a text that count something named beside them, in order."""
    for where in sentences(text):
        sentence = where.of(text)
        told = numbered(sentence)
        beside = frozenset(each.number for each in told)
        for each in told:
            if each.head:
                yield _made(each, sentence, where.start, beside)


def _made(told: Numbered, sentence: str, start: int, beside: frozenset[int]) -> Quantity:
    end = told.phrase_end
    left, right = sentence[max(0, told.start - _BACK) : told.start], sentence[told.end : end + _AHEAD]
    left = left.partition(" ")[2] if told.start > _BACK else left
    right = right.rpartition(" ")[0] if end + _AHEAD < len(sentence) else right
    near = _context(left.split(";")[-1], right.split(";")[0], told.head)
    happened = told.became or _nearest(left, right)
    where = start + told.start, start + end
    return Quantity(*where, told.number, told.hedge, told.head, happened, *near, start, sentence, beside)


@lru_cache(maxsize=4096)
def _apart(sentence: str, start: int, end: int) -> frozenset[str]:
    return told_apart(sentence, Stretch(start, end))


@lru_cache(maxsize=4096)
def _dated(sentence: str) -> tuple[tuple[PartialDate, ...], PartialDate | None]:
    """Return the days a sentence tells, and the one up to which it counts."""
    days: list[PartialDate] = []
    as_of = None
    for each in dates(sentence):
        if each.day is None:
            continue
        before = sentence[max(0, each.start - 40) : each.start]
        if _AS_OF.search(before) or _KAZAKH_AS_OF.match(sentence, each.end):
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
