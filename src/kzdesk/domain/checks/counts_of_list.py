# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of political prisoners in texts against the list they belong to: all of them, its sections and groups."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final

from kzdesk.domain.checks.behind_bars import behind_bars
from kzdesk.domain.checks.files import Listed, PersonFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_phrases import EXACT, numbered
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, sentences
from kzdesk.domain.checks.recognise_counts import Count
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.recognise_places import citizenships, countries
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.listing import Edition

_LIST: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not agree with the list, which has {counted}.")
_GROUP: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” does not agree with the group, which has {counted} entries."
)

_HOME: Final = "KZ"
_NEAR, _COUNTRY_WITHIN = 2, 16
_CITIZENS: Final = late(r"nationals|citizens|граждан|азамат", re.IGNORECASE)
_MARKS: Final = ("political", "politically", "политзаключ", "политическ", "саяси тұтқын")
_PRISONERS: Final = late(
    r"political prisoners|politically motivated prisoners|политзаключ|политическ\w+ заключ|саяси тұтқын", re.IGNORECASE
)
_CONVICTED: Final = late(r"convicted|sentenced|serving|осужд|приговор|сотталған", re.IGNORECASE)
_PRETRIAL: Final = late(
    r"pre-trial|under arrest|awaiting trial|under investigation|под стражей|следств|СИЗО|тергеу|қамауда", re.IGNORECASE
)
_ALL_OF_THEM: Final = late(
    r"\b(?:currently|there are|now|today|remains?|all(?: of)?(?: the)?|number|total|list|в стране|в казахстане|в списке"
    r"|сейчас|сегодня|остаются|остаётся|всех|всего|числ\w|елде|қазақстанда|тізім\w+|қазір|барлық|саны)\b",
    re.IGNORECASE,
)
_OF_THE_PAST: Final = late(r"\b(?:since|с тех пор|в разное время|over the years|за \w+ лет|бері)\b", re.IGNORECASE)
_PART_OF: Final = late(
    rf"(?<![\w.,/-])(?P<part>{NUMBER})\s+(?:(?:out\s+)?of\s+(?:the\s+)?|из\s+(?:всех\s+)?)$", re.IGNORECASE
)
_NUMBER: Final = late(
    rf"(?<![\w.,/-])(?P<part>{NUMBER})(?:-(?:сы|сі|ы|і)\w{{0,3}})?(?![\d./%-]|,\d)(?P<tail>[^.;,]{{0,80}})",
    re.IGNORECASE,
)
_LEAST, _MOST = 0.6, 1.7
"""A number told of all may be so far from that of the list; what is further is told of some, or of another time."""
_BEHIND, _BACK = 250, 24
_LONG_AGO: Final = timedelta(days=60)


def of_the_list(
    check: str,
    passage: Passage,
    told: tuple[Count, ...],
    listed: tuple[Listed, ...],
    people: Mapping[str, PersonFile],
) -> Iterator[Finding]:
    """Yield numbers of political prisoners that are not those of the list the text belongs to, or else the latest."""
    editions = {each.edition.id: each.edition for each in listed}
    if passage.record_type in ("list_entry", "list_group") or not editions:
        return
    latest = max(editions.values(), key=lambda each: str(each.as_of or ""))
    of_it = [each for each in listed if each.edition.id == (passage.edition or latest.id)]
    sections = Counter(each.section.section_code for each in of_it)
    for each in _prisoners(passage.text, told) if of_it else ():
        if each.number != len(of_it) and (each.exact or each.number > len(of_it)):
            if not _of_all(passage.text, each, of_it[0].edition, len(of_it)):
                continue
            yield _finding(check, passage, each, len(of_it), _edition_fact(of_it, len(of_it)))
        yield from _of_sections(check, passage, each, of_it, sections)
        yield from behind_bars(check, passage, each, of_it, people)
    yield from _of_groups(check, passage, told, of_it)


def _prisoners(text: str, told: tuple[Count, ...]) -> Iterator[Count]:
    """Yield the numbers of political prisoners in a text, also behind their noun (“the number of … reached 12”)."""
    if not has(text, _MARKS):
        return
    found = [each for each in told if _PRISONERS.search(each.noun)]
    yield from found
    for where in sentences(text):
        sentence = where.of(text)
        for each in numbered(sentence) if _PRISONERS.search(sentence) else ():
            start, end = where.start + each.start, where.start + each.phrase_end
            apart = all(end <= one.start or one.end <= start for one in found)
            if apart and each.head == "prisoner" and _PRISONERS.search(sentence, 0, each.start):
                noun = "political prisoners"
                yield Count(start, end, each.number, noun, exact=each.hedge == EXACT, all_of_them=False)


def _of_all(text: str, told: Count, edition: Edition, size: int) -> bool:
    """Return whether a number is told of all prisoners as of about the day of the list, not of some or of long ago."""
    where = next((one for one in sentences(text) if one.start <= told.start < one.end), told)
    sentence = where.of(text)
    day = edition.as_of
    earlier = day is not None and any(
        each.day is not None and each.day.latest < day.earliest - _LONG_AGO for each in dates(sentence)
    )
    if earlier or _OF_THE_PAST.search(sentence):
        return False
    near = _LEAST <= told.number / size <= _MOST
    return near or _ALL_OF_THEM.search(text, max(where.start, told.start - _BACK), told.end + _BACK) is not None


def _of_groups(check: str, passage: Passage, told: tuple[Count, ...], of_it: list[Listed]) -> Iterator[Finding]:
    """Yield a number of citizens of a state that is near to that of the group of the list whose heading names them."""
    citizens = [each for each in told if each.exact and _CITIZENS.search(each.noun)]
    if not citizens:
        return
    sizes = Counter(each.group.id for each in of_it)
    groups = {each.group.id: each.group for each in of_it}
    headed = {country.code: each for each in groups.values() for country in citizenships(each.heading)}
    for each in citizens:
        behind = passage.text[each.start : each.end + _COUNTRY_WITHIN]
        code = next((country.code for country in countries(behind)), _HOME)
        group = headed.get(code) if code != _HOME else None
        if group is not None and 0 < abs(each.number - sizes[group.id]) <= _NEAR:
            size = sizes[group.id]
            fact = Fact(group.TYPE, group.id, "entries", str(size))
            yield _finding(check, passage, each, size, fact)


def _of_sections(
    check: str, passage: Passage, whole: Count, of_it: list[Listed], sections: Counter[str]
) -> Iterator[Finding]:
    """Yield numbers of convicted and of people in custody told right after the number of prisoners, or of it."""
    text = passage.text
    told = [
        (match["part"], match["tail"], match.start(), match.end())
        for match in _NUMBER.finditer(text, whole.end, whole.end + _BEHIND)
    ]
    before = _PART_OF.search(text, max(0, whole.start - _BACK), whole.start)
    if before is not None:
        told.append((before["part"], text[whole.end : whole.end + _BACK * 2], before.start(), whole.end))
    for part, behind, start, end in told:
        tail = re.split(rf"\bwhile\b|\band\b|{NUMBER}", behind)[0] or behind
        code = "convicted" if _CONVICTED.search(tail) else "under_arrest" if _PRETRIAL.search(tail) else ""
        if code and sections[code] and number(part) != sections[code]:
            size = sections[code]
            yield _finding(check, passage, Stretch(start, end), size, _edition_fact(of_it, size))


def _edition_fact(of_it: list[Listed], size: int) -> Fact:
    return Fact(Edition.TYPE, of_it[0].edition.id, "entries", str(size))


def _finding(check: str, passage: Passage, where: Stretch, counted: int, fact: Fact) -> Finding:
    of_list = fact.record_type == Edition.TYPE
    severity, message = (Severity.ERROR, _LIST) if of_list else (Severity.WARNING, _GROUP)
    words = quoted(passage, where)
    told = message.format(place=place(passage), quote=words, counted=counted)
    return Finding(check, severity, told, COUNT_AGAIN, (passage_fact(passage, words), fact), passage.people)
