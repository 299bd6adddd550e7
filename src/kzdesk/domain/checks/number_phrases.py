# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in a sentence with the phrase that says what they count, in English, Russian and Kazakh."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kzdesk.domain.checks.counted_words import became, counted, only_grows, stem
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import WORDS, number
from kzdesk.domain.checks.recognise import NUMBER, Stretch, in_small_letters
from kzdesk.domain.checks.recognise_dates import MONTH

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
    r"years?|months?|days?|weeks?|hours?|nights?|mornings?|evenings?"
    r"|minutes?|seconds?|per ?cent|percent|tenge|dollars?|euros?|roubles?|rubles?|usd"
    r"|eur|kzt|mci|mrp|km|kilomet\w+|met(?:re|er)s?|million|billion|thousand|thousandth|th\b|am|pm|a\.m|p\.m|o[’']clock"
    r"|лет(?:н\w+)?|год\w*|г\b|гг\b|месяц\w*|дн\w+|день|недел\w+|сут\w+|ноч[иь]|ночей|час\w*|минут\w*|процент\w*|тенге|доллар\w*|евро"
    r"|рубл\w+|мрп|км|километр\w*|метр\w*|млн|млрд|тыс\w*|миллион\w*|миллиард\w*|част\w+|пункт\w*|квартал\w*|января"
    r"|жыл\w*|жас\w*|ай(?:ға|дан|лық|ы|да)?|күн\w*|тәулік\w*|түн\w*|апта\w*|сағат\w*|минут\w*|пайыз\w*|теңге\w*|аек|шақырым\w*"
    r"|мың|тармақ\w*|бөлі\w*"
    rf"|{MONTH}"
)
_NUMBER: Final = late(
    rf"(?P<number>{NUMBER})(?![\d/%°]|[.,:–—]\d|-\d|-(?!ы|і|с|н|ғ|г|қ|к|д|т))"
    rf"(?P<case>-[а-яәі]{{1,4}})?(?!\s*(?:{_UNIT})\b)(?P<after>\s+astam\b|\s+(?:астам|жуық)\b)?",
)
_BEGINS: Final = late(r"(?<![\w.,/№#:–—-])(?<!№ )\d")
_HEDGE: Final = late(rf"\b(?:{_HEDGED})\s+$", re.IGNORECASE)
_ANY_WORD: Final = late(r"(?<![\w-])[^\W\d_]+")
_NOT_COUNTED: Final = late(
    r"(?:\b(?:articles?|art|parts?|paragraphs?|chapters?|annex|section|no|nos|aged?|page|pp?|resolution|point|points"
    r"|ground|grounds|stat\w*|стать\w+|част\w+|ст|ч|п|пп|пункт\w*|приложени\w+|глав\w+|возраст\w*|form|version|every)\.?"
    r"|№|[#$€])\s*$",
    re.IGNORECASE,
)
_NUMBERED: Final = late(
    r"\b(?:group|colony|school|room|cell|групп\w*|колони\w+|школ\w+|камер\w*|дом\w*|топ\w*|мектеп\w*)\s*$",
    re.IGNORECASE,
)
"""What may bear a number, as a colony does, unless the number counts what stands behind it."""
_YEAR: Final = late(r"(?:19|20)\d\d")
_WORD: Final = late(r"\s*(?P<open>[“«\"(]?)(?P<word>[^\W\d_]+(?:[’'-][^\W\d_]+)*)(?P<close>[^\s\w]*)")
_STOPS: Final = frozenset({
    *("of", "in", "for", "to", "by", "from", "with", "at", "on", "and", "or", "who", "which", "that", "were", "was"),
    *("is", "are", "have", "has", "had", "been", "as", "than", "but", "while", "whose", "whom", "after", "before"),
    *("out", "under", "over", "against", "about", "into", "when", "will", "would", "could", "being", "not", "during"),
    *("be", "did", "в", "во", "на", "из", "по", "с", "со", "и", "или", "за", "для", "к", "о", "об", "от", "у"),
    *("были", "был", "the", "a", "an", "his", "her", "their", "its", "all", "this", "these", "those"),
    *("she", "they", "he"),
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
_OUT_OF: Final = late(r"\b(?:out of|из)\s+$", re.IGNORECASE)
_OR_MORE: Final = late(r"[\s(]*(?:minimum|at least|минимум|or more|и более)", re.IGNORECASE)
_KAZAKH: Final = late(r"[әғқңөұүһіӘҒҚҢӨҰҮҺІ]")
_CYRILLIC: Final = late(r"[а-яА-Я]")
_BACK, _BEHIND = 60, 40
_NO_MARKS: Final = str.maketrans(dict.fromkeys(":;,.()–—-“”«»", " "))
_SHORT: Final = 4
_SMALLEST: Final = 2
_ARTICLE, _ARTICLES = "article", 30
"""Nobody is charged under more articles: a greater number is that of one (`405 бап`)."""
_SEVERAL: Final = frozenset(word for word, value in WORDS.items() if value >= _SMALLEST)


@dataclass(frozen=True, slots=True)
class Numbered(Stretch):
    """A number in a sentence, from its first to its last character, and up to where the phrase behind it goes.

    `head` is the key of what it counts, empty when nothing beside it says so; `became` what happened to so many where
    the phrase itself says it; `hedge` whether it is told as at least, about, almost or over so many.
    """

    number: int
    hedge: str
    head: str
    became: str
    phrase_end: int


@lru_cache(maxsize=16)
def numbered(sentence: str) -> tuple[Numbered, ...]:
    """Return the numbers of a sentence that are no dates, amounts, lengths of time or parts of something written."""
    found: list[Numbered] = []
    last: Numbered | None = None
    for match in _numbers(sentence):
        before = sentence[max(0, match.start() - _BACK) : match.start()]
        if _NOT_COUNTED.search(before) or _YEAR.fullmatch(match["number"]) or number(match["number"]) < _SMALLEST:
            continue
        if _NUMBERED.search(before) and not any(map(counted, _phrase(sentence, match.end())[0])):
            continue
        heads = _heads(sentence, match, before)
        if heads is None and last is not None and _OUT_OF.search(before):
            heads = last.head, last.became, match.end()
        head, happened, end = heads or ("", "", match.end())
        if head == _ARTICLE and number(match["number"]) > _ARTICLES:
            continue
        hedge = _hedge(sentence, match, before)
        each = Numbered(match.start(), match.end(), number(match["number"]), hedge, head, happened, end)
        found.append(each)
        last = each if each.head else last
    return tuple(found)


def language_of(sentence: str) -> str:
    """Return the language of a sentence as its letters show it: `en`, `ru` or `kk`."""
    if sentence.isascii() or not _CYRILLIC.search(sentence):
        return "en"
    return "kk" if _KAZAKH.search(sentence) else "ru"


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case, without the dots over Russian е."""
    return [match["word"].lower().replace("ё", "е") for match in _WORD.finditer(text)]


def _numbers(sentence: str) -> Iterator[re.Match[str]]:
    low = in_small_letters(sentence)
    starts = [match.start() for match in _BEGINS.finditer(sentence)]
    if not _SEVERAL.isdisjoint(low.translate(_NO_MARKS).split()):
        words = _ANY_WORD.finditer(low)
        starts = sorted((*starts, *(match.start() for match in words if match[0] in _SEVERAL)))
    end = 0
    for start in starts:
        if start >= end and (match := _NUMBER.match(low, start)) is not None:
            end = match.end()
            yield match


def _hedge(sentence: str, match: re.Match[str], before: str) -> str:
    if (hedged := _HEDGE.search(before)) is not None:
        return next(name for name in _HEDGES if hedged[name])
    if match["after"]:
        return OVER
    return AT_LEAST if _OR_MORE.match(sentence, match.end()) else EXACT


def _heads(sentence: str, match: re.Match[str], before: str) -> tuple[str, str, int] | None:
    """Return what is counted, what became of it where the same words say so, and where they end."""
    if _OFTEN.match(sentence, match.end()) and not match["case"]:
        around = (*reversed(words_of(before)), *words_of(sentence[match.end() : match.end() + _BEHIND]))
        verb = next((key for word in around if (key := counted(word)) and only_grows(key, "")), "")
        return (verb, "", match.end()) if verb else None
    phrase, end = _phrase(sentence, match.end())
    heads = [key for word in _noun_phrase(phrase) if (key := counted(word))]
    happened = next((key for word in phrase if (key := became(word))), "")
    if (toll := _TOLL.search(before)) is not None and not happened and set(heads) <= {"person"}:
        return _of_toll(toll[0], match.end())
    if match["case"]:
        return None
    language = language_of(sentence)
    if heads:
        return heads[-1 if language == "en" else 0], happened, end
    if happened:
        return "person", happened, end
    nouns = [each for each in phrase if language != "ru" or not each.endswith(("ых", "их"))] or phrase[-1:] or [""]
    noun = nouns[0 if language == "ru" else -1]
    return (stem(noun), "", end) if len(noun) >= _SHORT else None


def _noun_phrase(phrase: list[str]) -> list[str]:
    """Return the words of a phrase up to the verb that follows its noun: `12 lawyers signed appeals`."""
    named = next((at for at, word in enumerate(phrase) if counted(word)), len(phrase))
    verb = next((at for at, word in enumerate(phrase) if at > named and word.endswith("ed")), len(phrase))
    return phrase[:verb]


def _of_toll(what: str, end: int) -> tuple[str, str, int]:
    """Return what is counted by words before the number, such as `the number of prisoners`."""
    words = words_of(what)
    happened = next((key for word in words if (key := became(word))), "")
    heads = [key for word in words if (key := counted(word)) and key != "death"]
    return (heads[0] if heads else "person"), happened, end


def _phrase(sentence: str, at: int) -> tuple[list[str], int]:
    """Return the words right behind a number, up to the end of their phrase, at most four."""
    found: list[str] = []
    while len(found) < _SHORT and (match := _WORD.match(sentence, at)) is not None:
        word = match["word"].lower()
        if word in _STOPS or (match["open"] and found):
            break
        found.append(word.replace("ё", "е"))
        at = match.end("word")
        if match["close"]:
            break
    return found, at
