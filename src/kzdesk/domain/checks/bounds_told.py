# SPDX-License-Identifier: GPL-3.0-or-later
"""“More than a year after” and “a few days before”, against the dates of both events, also of one told elsewhere.

An event told without its date is sought in the other sentences of the document by the words that name it; whatever one
of them dates so that the length of time fits makes it fit.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.intervals_told import two_dates
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.recognise_bounds import Bounded, bounded
from kzdesk.domain.checks.recognise_dates import SaidDate, dates
from kzdesk.domain.checks.recognise_intervals import AFTER, BEFORE, Interval, intervals
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted, unfit
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.said import said_date

_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” does not fit {date} and what {other_place} dates {other}."
)
_MARKS: Final = (
    *("after", "before", "following", "prior to", "ahead of", "later", "earlier", "после", "до ", "спустя", "через"),
    *("ранее", "раньше", "кейін", "соң", "бұрын"),
)
_ROUGHLY: Final = late(
    r"more than|\bover\b|less than|\bunder\b|almost|nearly|\bfew\b|several|couple of|\bsome \w+s\b|более|свыше|больше"
    r"|почти|менее|меньше|несколько|пару|жуық|астам|бірнеше"
)
"""Without one of these no length is told by a bound or as a few of a unit."""
_OF_AN_EVENT: Final = late(
    r"(?:day|week|month|year|fortnight|morning)s? (?:after|following|before|prior to|ahead of)\b"
    r"|(?:дн(?:я|ей)|день|недел[иьюя]|месяц(?:а|ев)?|год(?:а|у|ов)?|лет|полгода) (?:после|до)\b"
)
_NAMED: Final = late(r"\s+(?P<words>[^.,;:()–—\n]{4,110})")
_WORD: Final = late(r"[^\W\d_]{4,}")
_STOP: Final = frozenset({
    *("which", "their", "there", "these", "those", "that", "this", "when", "were", "with", "from", "have", "been"),
    *("after", "into", "also", "other", "kazak", "каза", "қаза", "горо", "кото", "этог", "посл", "свое", "была"),
})  # fmt: skip
_COMMON: Final = frozenset({
    *("heari", "trial", "arres", "searc", "meeti", "verdi", "sente", "deten", "prote", "rally", "ralli", "attac"),
    *("elect", "beati", "raid", "relea", "death", "засе", "арес", "обыс", "заде", "мити", "приг", "суда"),
    *("осво", "смер", "выбо", "тінт", "ұста", "қама", "сотт", "сайл", "өлім", "боса"),
})  # fmt: skip
"""Events of which there are many: another passage may tell of another one."""
_STEM, _STEM_OF_CASES = 5, 4
"""How many letters begin a word in all its forms, in English and in languages of many cases."""
_SAME_TIME: Final = 900
"""In days: an event dated further away is hardly the one that is meant."""
_SLACK: Final = {"days": 1, "weeks": 4, "months": 20, "years": 60}


@dataclass(frozen=True, slots=True)
class _Told:
    """A date of a document, with the sentence it stands in and where in it."""

    passage: Passage
    sentence: str
    at: int
    day: PartialDate


def bounds(check: str, passage: Passage, said: tuple[SaidDate, ...]) -> Iterator[Finding]:
    """Yield lengths told by a bound or as a few days or months that do not fit the two dates told with them."""
    if len(said) < 2 or not has(passage.text, _MARKS) or not _ROUGHLY.search(in_small_letters(passage.text)):
        return
    for each in bounded(passage.text):
        two = two_dates(passage.text, each, said)
        if two is None or two[0].day is None or two[1].day is None:
            continue
        if not _fits(each, two[0].day, two[1].day):
            where = Stretch(each.start, max((each.end, *(one.end for one in two if one.start >= each.end))))
            yield unfit(check, passage, where, two[0].day, two[1].day)


def bounds_elsewhere(check: str, passage: Passage, document: Sequence[Passage]) -> Iterator[Finding]:
    """Yield lengths of time before or after an event whose date other sentences of the document tell otherwise."""
    if not has(passage.text, _MARKS) or not _OF_AN_EVENT.search(in_small_letters(passage.text)):
        return
    said = tuple(dates(passage.text))
    for each in (*bounded(passage.text), *(_exact(one) for one in intervals(passage.text) if not one.about)):
        named = _NAMED.match(passage.text, each.end) if each.relation in (AFTER, BEFORE) else None
        own = _own_date(passage.text, each, said) if named is not None and said else None
        if named is None or own is None or own.day is None or two_dates(passage.text, each, said) is not None:
            continue
        if any(one.start < named.end() and named.start() < one.end for one in said):
            continue
        yield from _unfit_elsewhere(check, passage, each, own, _candidates(passage, each, named["words"], document))


def _exact(each: Interval) -> Bounded:
    slack = _SLACK[each.unit]
    told = (each.start, each.end, each.amount, each.unit, each.about, each.relation)
    return Bounded(*told, least=0.8 * each.days - slack, most=1.25 * each.days + 1.5 * slack)


def _own_date(text: str, each: Bounded, said: Sequence[SaidDate]) -> SaidDate | None:
    """Return the date of what happened so long before or after, told in the same sentence."""
    sentence = next((one for one in sentences(text) if one.start <= each.start < one.end), None)
    here = [one for one in said if sentence is not None and sentence.start <= one.start < sentence.end]
    exact = [one for one in here if one.day is not None and one.day.exact]
    return exact[0] if len(exact) == 1 and len(here) == 1 else None


def _candidates(passage: Passage, each: Bounded, words: str, document: Sequence[Passage]) -> list[_Told]:
    """Return the dates of sentences that name an event by the same words; by its adjectives where there are several."""
    stems = _stems(words)
    if not stems:
        return []
    needed = min(len(stems), 2) if len(stems) < 4 else 3
    found = [
        told
        for other in document
        for told in _dated_by(other, stems, needed)
        if not (other is passage and told.sentence in passage.text and each.of(passage.text) in told.sentence)
    ]
    kinds = {kind for stem in stems for kind in _adjectives(passage.text, stem)} if len(stems) == 1 else set()
    of_kind = [one for one in found if kinds & set(_adjectives(one.sentence, next(iter(stems)), one.at))]
    if of_kind or not stems <= _COMMON:
        return of_kind or found
    return [one for one in found if one.passage is passage]


def _dated_by(passage: Passage, stems: frozenset[str], needed: int) -> Iterator[_Told]:
    low = passage.text.lower()
    if sum(stem in low for stem in stems) < needed:
        return
    for sentence in sentences(passage.text):
        text = sentence.of(passage.text)
        if len(stems & _stems(text)) >= needed:
            yield from (_Told(passage, text, one.start, one.day) for one in dates(text) if one.day is not None)


def _stems(text: str) -> frozenset[str]:
    words = (each.lower() for each in _WORD.findall(text))
    return frozenset(each[:_STEM] if each.isascii() else each[:_STEM_OF_CASES] for each in words) - _STOP


def _adjectives(text: str, stem: str, before: int | None = None) -> Iterator[str]:
    """Yield what the word before a noun begins with; of the last such noun before a place, where that is given."""
    found = list(re.finditer(rf"\b([^\W\d_]{{5,}})\s+{stem}", text.lower()[: before or len(text)]))
    yield from (each[1][:_STEM] for each in (found[-1:] if before else found))


def _unfit_elsewhere(
    check: str, passage: Passage, each: Bounded, own: SaidDate, told: list[_Told]
) -> Iterator[Finding]:
    day = own.day
    if day is None:
        return
    beyond = [one for one in told if _aside(each, day, one.day)]
    if not beyond or any(_between(each, day, one.day) for one in beyond):
        return
    nearest = min(beyond, key=lambda one: abs((one.day.earliest - day.earliest).days))
    if abs((nearest.day.earliest - day.earliest).days) > _SAME_TIME:
        return
    where = Stretch(each.start, each.end + 30)
    values = {"date": said_date(day), "other": said_date(nearest.day), "other_place": place(nearest.passage)}
    message = _ELSEWHERE.format(place=place(passage), quote=quoted(passage, where), **values)
    facts = (passage_fact(passage, str(day)), passage_fact(nearest.passage, str(nearest.day)))
    yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)


def _aside(each: Bounded, day: PartialDate, other: PartialDate) -> bool:
    """Return whether another date lies on that side of a day on which the length of time says that it lies."""
    return other.earliest <= day.latest if each.relation == AFTER else other.latest >= day.earliest


def _between(each: Bounded, day: PartialDate, other: PartialDate) -> bool:
    return _fits(each, other, day) if each.relation == AFTER else _fits(each, day, other)


def _fits(told: Bounded, start: PartialDate, end: PartialDate) -> bool:
    """Return whether so much time may lie between two dates."""
    shortest = (end.earliest - start.latest).days
    longest = (end.latest - start.earliest).days
    return longest >= told.least and shortest <= told.most
