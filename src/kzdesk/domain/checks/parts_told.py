# SPDX-License-Identifier: GPL-3.0-or-later
"""A number of people told with what became of how many of them: parts that must not exceed the whole.

Only what excludes each other is added up: a fine and an arrest, not women and those who were fined later.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.recognise_counts import Count
from kzdesk.domain.checks.recognise_dates import MONTH
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_PARTS: Final = QT_TRANSLATE_NOOP("checks", "In {place}, the parts {parts} make {sum}, not {whole} (“{quote}”).")
_MORE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” counts more than the whole, {whole}.")

_UNIT: Final = (
    r"years?|months?|days?|weeks?|hours?|times?|per ?cent|percent|tenge|dollars?|euros?|mci|of the|out of"
    r"|лет|год\w*|месяц\w*|дн\w+|день|недел\w+|сут\w+|час\w*|раза?|процент\w*|тенге|мрп|част\w+|стать\w+"
    r"|жыл\w*|ай(?:ға|дан|лық)?|күн\w*|тәулік\w*|апта\w*|сағат\w*|рет|пайыз\w*|теңге|бап\w*|аек"
    rf"|{MONTH}"
)
_PART: Final = late(
    rf"(?<![\w.,/№-])(?P<number>{NUMBER})(?![\d./%-]|,\d)\s+(?!(?:{_UNIT})\b)"
    r"|(?<![\w.,/№-])(?P<kazakh>\d+)-(?:сы|сі|ы|і)(?:н|на|не|ның|нің|нда|нде|нан|нен|мен)?\b"
    r"|\b(?:(?P<tens>он|жиырма|отыз|қырық|елу)\s+)?(?P<collective>бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|екеу|үшеу"
    r"|төртеу|бесеу|алтау|жетеу|жиырма|отыз)(?:сы|сі|ы|і)(?:н|на|не|ның|нің|нда|нде)?\b",
    re.IGNORECASE,
)
_COLLECTIVE: Final = {
    **dict(zip(("бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз"), range(1, 10), strict=True)),
    **dict(zip(("екеу", "үшеу", "төртеу", "бесеу", "алтау", "жетеу"), range(2, 8), strict=True)),
    "он": 10,
    "жиырма": 20,
    "отыз": 30,
    "қырық": 40,
    "елу": 50,
}
_NO_PART: Final = late(
    r"(?:\b(?:articles?|parts?|paragraphs?|aged?|all|both|the|these|those|every|each|within|after|for|over|than|before"
    r"|стать\w+|част\w+|ст|ч|п|пункт\w*|возраст\w*|все|всех|эти|этих|каждые|через|спустя|на|сроком|к|за"
    r"|барлық|осы)\.?|№|No\.)\s+$",
    re.IGNORECASE,
)
_NESTED: Final = late(
    r"includ\w+|among (?:them|whom|these)|of (?:whom|them|these)|в том числе|включая|среди (?:них|которых)|из них"
    r"|из которых|оның ішінде|ішінде|соның ішінде",
    re.IGNORECASE,
)
_OF_THEM: Final = late(r"\s*(?:of (?:them|whom|these|those)|из (?:них|которых)|of the latter)\b", re.IGNORECASE)
_AGAIN: Final = late(
    r"\b(?:later|subsequently|eventually|then|also|too|as well|afterwards|again|twice|repeatedly|both"
    r"|позже|позднее|впоследствии|потом|затем|также|тоже|кроме того|дважды|повторно"
    r"|кейін(?:ірек)?|сондай-ақ|сонымен қатар|қайта)\b",
    re.IGNORECASE,
)
_EXCLUDING: Final = (
    (
        "sex",
        late(r"\b(?:wom[ae]n|men|girls|boys|females?|males?)\b|женщин|мужчин|әйел|ер адам|\bер\b|қыз", re.IGNORECASE),
    ),
    (
        "age",
        late(r"minors?\b|children|adults|teenage|несовершеннолетн|подрост|детей|взросл|кәмелет", re.IGNORECASE),
    ),
    (
        "service",
        late(
            r"civilians?\b|soldiers?\b|servicem[ae]n|military|law.enforcement|гражданск|мирн\w+ жител|военн|силовик"
            r"|бейбіт|әскери",
            re.IGNORECASE,
        ),
    ),
    (
        "fate",
        late(
            r"\bfin(?:ed|es?)\b|arrest|warn|caution|reprimand|acquitt|imprison|prison|jail|suspended|restriction"
            r"|community service|custody|bail|house arrest|amnest|rejected|dismissed|granted|returned|upheld|withdrawn"
            r"|without (?:charge|a (?:protocol|record|report))|discontinued|terminated|closed|sentenced"
            r"|штраф|арест|предупрежд|оправда|лишени\w+ свободы|условн|ограничени|колони|страж|амнист|отклон|возвращ"
            r"|удовлетвор|прекращ|без составления|без протокол|приговор"
            r"|айыппұл|қама|ескерту|ақтал|айыр|шартты|шекте|рақымшылық|қайтар|қанағаттандыр|қысқарт|хаттамасыз|сотталды",
            re.IGNORECASE,
        ),
    ),
)
_OVERLAPPING: Final = late(
    r"appeal|complain|confess|convicted|found guilty|charged|beaten|tortur|injur|wounded|report|said|denied|access"
    r"|claim|signed|refus|hospital|detained|questioned|searched|ill\b|sick|journalists?|activists?|lawyers?|bloggers?"
    r"|обжал|жалоб|призна|виновн|обвин|избит|пыт|ранен|заяви|сообщи|отказ|подпис|больниц|госпитал|задерж|допрош|обыск"
    r"|журналист|активист|адвокат|блогер|болен|больны"
    r"|шағым|мойында|айып тағ|азапт|соққы|жарақат|бас тарт|ұстал|тінту|журналис|белсенді|адвокат|ауыр",
    re.IGNORECASE,
)
_LET_GO: Final = late(r"releas|let go|отпу|освоб|босат|жібер", re.IGNORECASE)
_WITHOUT: Final = late(r"without|another|other|\bещ[её]\b|без|тағы|хаттамасыз|остальн|қалған", re.IGNORECASE)
_DIVIDED: Final = late(
    r"\bof (?:these|them|whom|which|the total)\b|\bwhile (?:an)?other\b|\band (?:an)?other\b|\bthe (?:rest"
    r"|remaining|other)\b"
    r"|,\s+(?:among (?:them|whom|these)|including|в том числе|среди них|включая)"
    r"|из них|из которых|остальн\w+|оның ішінде|олардың",
    re.IGNORECASE,
)
_CLOSED: Final = late(r"while (?:an)?other \d|the (?:rest|remaining|other) |остальн|қалған", re.IGNORECASE)
_REMAINING: Final = late(rf"\b(?:the (?:rest|remaining|other)|остальн\w+|қалған)\s+(?:{NUMBER})\b", re.IGNORECASE)
_MEN: Final = late(r"\b(?:men|boys|males?)\b|мужчин|ер адам|\bер\b", re.IGNORECASE)
_OF_ALL: Final = late(
    rf"\b(?:of|из) (?:the |all |all the |всех )?(?P<whole>{NUMBER})\b"
    rf"(?!,\d|-| (?:{_UNIT})\b)"
    rf"(?:(?P<what>[^.;\d]{{0,110}}?),(?=\s+(?:only |just |лишь |только |at least |не менее )?(?:{NUMBER})\b)"
    rf"|(?: [^\W\d]+){{1,4}}(?= (?:only |just |лишь |только )?\d+(?!\d|,\d| of | out of )))",
)
_KAZAKH: Final = late(
    rf"(?<![\w.,/-])(?P<whole>{NUMBER})\s+(?!(?:{_UNIT})\b)(?:[^\W\d]+\s+){{0,2}}?[^\W\d]+(?:ның|нің|дың|дің|тың|тің)\b",
)
_NUMBER_FIRST: Final = late(rf"\s*(?:{NUMBER})\b")
_ABOUT: Final = late(r"about|almost|nearly|some|around|approximately|около|порядка|почти|шамамен", re.IGNORECASE)
_AT_LEAST: Final = late(
    r"at least|minimum|a minimum|no fewer|not less|more than|over|не менее|более|свыше|по меньшей|как минимум|кемінде"
    r"|кем дегенде",
    re.IGNORECASE,
)
_ROUGHLY: Final = 1.25
_LONGEST: Final = 600
"""In characters: parts that stand further behind the whole are not parts of it."""
_PAIR: Final = 2
"""Of two parts, one may well have been let go and be fined; three or more are told as all that became of them."""
_MARKS: Final = (
    *("among", "includ", "в том числе", "среди", "включ"),
    "of ", "из ", "while", "rest", "remaining", "other", "остальн", "ішінде", "олардың", *(
    f"{a}{b}" for a, b in (("н", "ың"), ("н", "ің"), ("д", "ың"), ("д", "ің"), ("т", "ың"), ("т", "ің"))
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Whole:
    """A number that is divided, where its parts are told, and whether they are said to be all of it."""

    number: int
    within: Stretch
    closed: bool = False
    follows: bool = False
    """Whether nothing says that the numbers are parts but that they begin the sentence behind."""


@dataclass(frozen=True, slots=True)
class _Part:
    number: int
    told: str

    def kind(self) -> str:
        """Return what the part says that excludes the other parts of its kind; empty when it says nothing such."""
        return next((name for name, words in _EXCLUDING if words.search(self.told)), "")


def divided(check: str, passage: Passage, told: tuple[Count, ...]) -> Iterator[Finding]:
    """Yield parts that exceed the whole they are told of, and parts said to be all of it that do not make it up."""
    text = passage.text
    ranges = list(sentences(text))
    for place_, sentence in enumerate(ranges):
        end = ranges[place_ + 1].end if place_ + 1 < len(ranges) else sentence.end
        if not has(sentence.of(text), _MARKS) and _NUMBER_FIRST.match(in_small_letters(text), sentence.end) is None:
            continue
        here = [each for each in told if sentence.start <= each.start < end and each.number > 2]
        whole = _whole(text, sentence, end, here)
        if whole is not None:
            yield from _compared(check, passage, whole)


def _compared(check: str, passage: Passage, whole: _Whole) -> Iterator[Finding]:
    text = passage.text
    within = Stretch(whole.within.start, min(whole.within.end, whole.within.start + _LONGEST))
    whole = replace(whole, within=within)
    parts = list(_parts(text, within))
    first = next((each for each in parts if each.number > whole.number), None)
    if first is not None and parts[0] is first and not whole.follows:
        yield _finding(check, passage, within, None, whole.number)
        return
    counted = parts if whole.closed else _excluding(text, parts, whole)
    total = sum(each.number for each in counted)
    closed = whole.closed or _of_both_sexes(counted)
    wrong = total != whole.number if closed else total > whole.number
    if len(counted) > 1 and wrong and all(each.number < whole.number for each in counted):
        yield _finding(check, passage, within, counted, whole.number)


def _of_both_sexes(parts: list[_Part]) -> bool:
    """Return whether the parts are men and women alone, who together are all."""
    sexes = {_MEN.search(each.told) is not None for each in parts if each.kind() == "sex"}
    return len(parts) == len(sexes) == _PAIR


def _excluding(text: str, parts: list[_Part], whole: _Whole) -> list[_Part]:
    """Return the parts that exclude one another, none when that is not sure."""
    if _AGAIN.search(whole.within.of(text)) or any(_OVERLAPPING.search(each.told) for each in parts):
        return []
    enumerated = len(parts) > _PAIR
    sure = [each for each in parts if enumerated or not _LET_GO.search(each.told) or _WITHOUT.search(each.told)]
    kinds = {each.kind() for each in sure}
    if whole.follows and kinds != {"fate"}:
        return []
    return sure if len(kinds - {""}) == 1 or (enumerated and kinds == {""}) else []


def _parts(text: str, within: Stretch) -> Iterator[_Part]:
    found = [match for match in _PART.finditer(text, within.start, within.end) if _counts(text, match)]
    nested = -1
    for match, behind in pairwise((*found, None)):
        if match is None:
            continue
        ahead = text[within.start : match.start()]
        marks = list(_NESTED.finditer(ahead))
        if marks and marks[-1].end() > nested and not set(ahead[marks[-1].end() :]) & set(",;"):
            continue
        told = text[match.start() : behind.start() if behind is not None else within.end]
        yield _Part(_number(match), told)


def _counts(text: str, match: re.Match[str]) -> bool:
    told = _number(match)
    before = text[max(0, match.start() - 16) : match.start()]
    of_them = _OF_THEM.match(text, match.end() - 1) is not None
    return bool(told) and not 1900 < told < 2100 and not of_them and _NO_PART.search(before) is None


def _number(match: re.Match[str]) -> int:
    if match["collective"]:
        return _COLLECTIVE[match["collective"].casefold()] + _COLLECTIVE.get((match["tens"] or "").casefold(), 0)
    return number(match["number"] or match["kazakh"])


def _whole(text: str, sentence: Stretch, end: int, told: list[Count]) -> _Whole | None:
    """Return a whole that is divided.

    “Of the 12 …, 7 …, and 5 …” divides the number it names, “of them” the last number before it, “while another 5” and
    “the rest” the first of the sentence or of the one before; so does a sentence that begins with a number.
    """
    low = in_small_letters(text)
    for pattern in (_OF_ALL, _KAZAKH):
        match = pattern.search(low, sentence.start, sentence.end)
        if match is not None and (
            pattern is _OF_ALL or _PART.search(text, match.end(), min(sentence.end, match.end() + _LONGEST)) is not None
        ):
            closed = _REMAINING.search(text, match.end(), sentence.end) is not None
            return _Whole(number(match["whole"]), Stretch(match.end(), sentence.end), closed)
    own = [each for each in told if each.start < sentence.end]
    if not own:
        return None
    marker = _DIVIDED.search(text, own[0].end, end)
    if marker is None:
        follows = end > sentence.end and _NUMBER_FIRST.match(low, sentence.end) is not None
        told_itself = _EXCLUDING[-1][1].search(text, own[0].end, sentence.end)
        sure = follows and len(own) == 1 and own[0].exact and told_itself is None
        return _Whole(own[0].number, Stretch(sentence.end, end), follows=True) if sure else None
    closed = bool(_CLOSED.match(text, marker.start()))
    whole = own[0] if closed else [each for each in told if each.end <= marker.start()][-1]
    within = Stretch(whole.end if closed else marker.end(), end if marker.start() >= sentence.end else sentence.end)
    return _qualified(text, whole, within, closed=closed)


def _qualified(text: str, whole: Count, within: Stretch, *, closed: bool) -> _Whole | None:
    """Return a whole as it is told: “about 50” may be a few more, “at least 50” any number more."""
    if whole.exact:
        return _Whole(whole.number, within, closed)
    if _AT_LEAST.match(text, whole.start):
        return None
    return _Whole(int(whole.number * _ROUGHLY) if _ABOUT.match(text, whole.start) else whole.number, within)


def _finding(check: str, passage: Passage, within: Stretch, parts: list[_Part] | None, whole: int) -> Finding:
    words = quoted(passage, Stretch(within.start, min(within.start + 60, within.end)))
    values = {"place": place(passage), "quote": words, "whole": whole}
    if parts is None:
        message = _MORE.format(**values)
    else:
        added = " + ".join(str(each.number) for each in parts)
        message = _PARTS.format(parts=added, sum=sum(each.number for each in parts), **values)
    return Finding(check, Severity.WARNING, message, COUNT_AGAIN, (passage_fact(passage, words),), passage.people)
