# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of anything in texts, with what is counted, what became of it, and the words that tell which it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.counted_words import became, counted, only_grows, stem, topic
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import WORDS, number
from kzdesk.domain.checks.recognise import NUMBER, Stretch, sentences
from kzdesk.domain.checks.recognise_dates import MONTH, dates
from kzdesk.domain.checks.told_apart import told_apart
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.names import spelling

EXACT, AT_LEAST, ABOUT, ALMOST, OVER = "", "least", "about", "almost", "over"
_HEDGES: Final = {
    AT_LEAST: r"at least|a minimum of|minimum|no fewer than|no less than|not less than|не менее|по меньшей мере"
    r"|как минимум|минимум|кемінде|кем дегенде",
    ABOUT: r"about|around|some|approximately|roughly|an estimated|около|порядка|примерно|приблизительно|шамамен",
    ALMOST: r"almost|nearly|up to|close to|почти|до|без малого|дерлік",
    OVER: r"more than|over|above|upwards of|более чем|более|больше|свыше",
}
_HEDGED: Final = "|".join(rf"(?P<{name}>{words})" for name, words in _HEDGES.items())
_UNIT: Final = (
    r"years?|months?|days?|weeks?|hours?|minutes?|seconds?|per ?cent|percent|tenge|dollars?|euros?|roubles?|rubles?|USD"
    r"|EUR|KZT|MCI|MRP|km|kilomet\w+|met(?:re|er)s?|million|billion|thousand|thousandth|th\b|am|pm|a\.m|p\.m|o[’']clock"
    r"|лет(?:н\w+)?|год\w*|г\b|гг\b|месяц\w*|дн\w+|день|недел\w+|сут\w+|час\w*|минут\w*|процент\w*|тенге|доллар\w*|евро"
    r"|рубл\w+|МРП|км|километр\w*|метр\w*|млн|млрд|тыс\w*|миллион\w*|миллиард\w*|част\w+|пункт\w*|квартал\w*|января"
    r"|жыл\w*|жас\w*|ай(?:ға|дан|лық|ы|да)?|күн\w*|тәулік\w*|апта\w*|сағат\w*|минут\w*|пайыз\w*|теңге\w*|АЕК|шақырым\w*"
    r"|мың|тармақ\w*|бөлі\w*|бап\w*|бабы\w*"
    rf"|{MONTH}"
)
_NUMBER: Final = late(
    rf"(?P<number>{NUMBER})(?![\d/%°]|[.,:–—]\d|-\d|-(?!ы|і|с|н|ғ|г|қ|к|д|т))"
    rf"(?P<case>-[а-яәі]{{1,4}})?(?!\s*(?:{_UNIT})\b)(?P<after>\s+astam\b|\s+(?:астам|жуық)\b)?",
    re.IGNORECASE,
)
_BEGINS: Final = late(r"(?<![\w.,/№#:–—-])(?<!№ )\d")
_HEDGE: Final = late(rf"\b(?:{_HEDGED})\s+$", re.IGNORECASE)
_ANY_WORD: Final = late(r"(?<![\w-])[^\W\d_]+")
_NOT_COUNTED: Final = late(
    r"(?:\b(?:articles?|art|parts?|paragraphs?|chapters?|annex|section|group|no|nos|aged?|page|pp?|resolution|point|points"
    r"|ground|grounds|colony|school|stat\w*|стать\w+|част\w+|ст|ч|п|пп|пункт\w*|групп\w*|приложени\w+|глав\w+|колони\w+"
    r"|возраст\w*|школ\w+|form|version|room|cell|камер\w*|дом\w*|every)\.?|№|[#$€])\s*$",
    re.IGNORECASE,
)
_YEAR: Final = late(r"(?:19|20)\d\d")
_WORD: Final = late(r"\s*(?P<open>[“«\"(]?)(?P<word>[^\W\d_]+(?:[’'-][^\W\d_]+)*)(?P<close>[^\s\w]*)")
_STOPS: Final = frozenset({
    *("of", "in", "for", "to", "by", "from", "with", "at", "on", "and", "or", "who", "which", "that", "were", "was"),
    *("is", "are", "have", "has", "had", "been", "as", "than", "but", "while", "whose", "whom", "after", "before"),
    *("out", "under", "over", "against", "about", "into", "when", "will", "would", "could", "being", "not", "during"),
    *("be", "did", "в", "во", "на", "из", "по", "с", "со", "и", "или", "за", "для", "к", "о", "об", "от", "у"),
    *("были", "был"),
    *("при", "как", "что", "которые", "которых", "а", "но", "до", "после", "против", "не", "под", "перед", "было"),
    *("мен", "пен", "бен", "және", "үшін", "туралы", "бойынша", "кейін", "дейін", "қарсы", "ал", "бірақ", "болды"),
})  # fmt: skip
_TOLL: Final = late(
    r"\b(?:death toll|toll|(?:total |overall )?number of [^.;:()\d]{2,50}?|числ[оа] [^.;:()\d]{2,50}?"
    r"|количество [^.;:()\d]{2,50}?|[^\W\d_]+(?:лар|лер|дар|дер|тар|тер)(?:дың|дің|тың|тің)? сан(?:ы|ының))"
    r"[^.;\d]{0,40}?$",
    re.IGNORECASE,
)
_OFTEN: Final = late(r"\s+(?:times|раза?|рет)\b", re.IGNORECASE)
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
_KAZAKH: Final = late(r"[әғқңөұүһі]", re.IGNORECASE)
_OUT_OF: Final = late(r"\b(?:out of|из)\s+$", re.IGNORECASE)
_BACK, _AHEAD, _BEHIND = 120, 150, 40
_SMALLEST: Final = 2
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
        if found := list(_numbers(sentence)):
            yield from _Sentence(sentence, where.start, found).quantities()


def _numbers(sentence: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of a sentence that are no dates, amounts, lengths of time or parts of something written."""
    starts = [match.start() for match in _BEGINS.finditer(sentence)]
    if not WORDS.keys().isdisjoint(sentence.lower().split()):
        words = _ANY_WORD.finditer(sentence)
        starts = sorted((*starts, *(match.start() for match in words if match[0].lower() in WORDS)))
    end = 0
    for start in starts:
        if start >= end and (match := _NUMBER.match(sentence, start)) is not None:
            end = match.end()
            yield match


class _Sentence:
    """One sentence with a number: what all numbers in it share."""

    def __init__(self, text: str, start: int, found: list[re.Match[str]]) -> None:
        self._text, self._start, self._found = text, start, found
        self._beside = frozenset(number(match["number"]) for match in found)
        self._language = "en" if text.isascii() or not re.search("[а-я]", text) else "ru"
        if self._language == "ru" and _KAZAKH.search(text):
            self._language = "kk"

    def quantities(self) -> Iterator[Quantity]:
        """Yield the numbers of the sentence that count something."""
        text, last = self._text, None
        for match in self._found:
            told = match["number"]
            before = text[max(0, match.start() - 60) : match.start()]
            if _NOT_COUNTED.search(before) or _YEAR.fullmatch(told) or number(told) < _SMALLEST:
                continue
            heads = self._heads(match, before) or (last if last and _OUT_OF.search(before) else None)
            if heads is not None:
                last = (*heads[:2], match.end())
                yield self._made(match, *heads)

    def _heads(self, match: re.Match[str], before: str) -> tuple[str, str, int] | None:
        """Return what is counted, what became of it where the same words say so, and where they end."""
        text = self._text
        if _OFTEN.match(text, match.end()) and not match["case"]:
            around = (*reversed(_words(before)), *_words(text[match.end() : match.end() + _BEHIND]))
            verb = next((key for word in around if (key := counted(word)) and only_grows(key, "")), "")
            return (verb, "", match.end()) if verb else None
        phrase, end = self._phrase(match.end())
        heads = [key for word in phrase if (key := counted(word))]
        happened = next((key for word in phrase if (key := became(word))), "")
        if (toll := _TOLL.search(before)) is not None and not happened and set(heads) <= {"person"}:
            return self._of_toll(toll[0], match.end())
        if match["case"]:
            return None
        if heads:
            return heads[-1 if self._language == "en" else 0], happened, end
        if happened:
            return "person", happened, end
        nouns = [each for each in phrase if self._language != "ru" or not each.endswith(("ых", "их"))] or [""]
        noun = nouns[0 if self._language == "ru" else -1]
        return (stem(noun), "", end) if len(noun) >= _SHORT else None

    def _of_toll(self, what: str, end: int) -> tuple[str, str, int]:
        """Return what is counted by words before the number, such as `the number of prisoners`."""
        words = _words(what)
        happened = next((key for word in words if (key := became(word))), "")
        heads = [key for word in words if (key := counted(word)) and key != "death"]
        return (heads[0] if heads else "person"), happened, end

    def _phrase(self, at: int) -> tuple[list[str], int]:
        """Return the words right behind a number, up to the end of their phrase, at most four."""
        found: list[str] = []
        while len(found) < _SHORT and (match := _WORD.match(self._text, at)) is not None:
            word = match["word"].lower()
            if word in _STOPS or (match["open"] and found):
                break
            found.append(word.replace("ё", "е"))
            at = match.end("word")
            if match["close"]:
                break
        return found, at

    def _made(self, match: re.Match[str], head: str, happened: str, end: int) -> Quantity:
        text = self._text
        left, right = text[max(0, match.start() - _BACK) : match.start()], text[match.end() : end + _AHEAD]
        near = _context(left.split(";")[-1], right.split(";")[0], head)
        hedged = _HEDGE.search(left)
        hedge = next((name for name in _HEDGES if hedged and hedged[name]), OVER if match["after"] else EXACT)
        if hedge == EXACT and re.match(r"[\s(]*(?:minimum|at least|минимум|or more|и более)", text[match.end() :]):
            hedge = AT_LEAST
        days, as_of = self._dated()
        whole = bool(_ALL.search(text[max(0, match.start() - 24) : match.start()]) or _ALL.search(text[end : end + 20]))
        return Quantity(
            self._start + match.start(),
            self._start + end,
            number(match["number"]),
            hedge,
            head,
            happened or _nearest(left, right),
            *near,
            apart=told_apart(text, Stretch(match.start(), end)),
            days=days,
            as_of=as_of,
            now=_NOW.search(text) is not None,
            language=self._language,
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


def _words(text: str) -> list[str]:
    return [match["word"].lower().replace("ё", "е") for match in _WORD.finditer(text)]


def _nearest(left: str, right: str) -> str:
    """Return what is told to have happened nearest to a number: better behind it than before it."""
    behind = next(((at, key) for at, word in enumerate(_words(right)[:12]) if (key := became(word))), None)
    before = next(((at, key) for at, word in enumerate(_words(left)[::-1][:8]) if (key := became(word))), None)
    if behind is None or (before is not None and before[0] * 2 < behind[0]):
        return before[1] if before is not None else ""
    return behind[1]


def _context(left: str, right: str, head: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words around a number: those of every language, the stems of others, and what is named."""
    keys: set[str] = set()
    stems: set[str] = set()
    names: set[str] = set()
    for part in (left, right):
        for match in _WORD.finditer(part):
            written, word = match["word"], match["word"].lower().replace("ё", "е")
            if word in _SILENT or len(word) < _SHORT:
                continue
            if written[0].isupper() and match.start() and not written.isupper():
                names.add(spelling(word)[:6])
            elif key := topic(word):
                keys.add(key)
            elif head not in (counted(word), stem(word)):
                stems.add(stem(word))
    return frozenset(keys), frozenset(stems), frozenset(names)
