# SPDX-License-Identifier: GPL-3.0-or-later
"""So many years in office or in power, by a year told, against the year in which the office was taken."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_YEARS: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” does not fit a beginning in {year}, told in {other_place}."
)
_YEAR: Final = r"(?:19|20)\d\d"
_LASTED: Final = late(
    rf"(?P<years>{NUMBER})[\s-]+(?:years?|лет|года?|жыл\w*)\s+"
    r"(?:(?:of|in|as)\s+(?:his\s+|her\s+|its\s+)?|в\s+|у\s+|на посту\s+)?"
    r"(?:rule|office|power|presidency|reign|government|mayor|president|minister|chairman|director|head|judge"
    r"|правлени\w+|власти|президентств\w+|должности|посту|билік\w*|президент\w*|басқар\w*|лауазым\w*)"
)
_AS_OF: Final = late(
    r"(?:as of|by|until|up to|in|at the end of|на|к|в|по состоянию на)\s+"
    r"(?:the end of\s+|early\s+|кон(?:ец|цу)\s+)?"
    rf"(?P<year>{_YEAR})|(?P<kk>{_YEAR})\s+жыл\w*"
)
_TAKEN: Final = late(
    r"(?:took (?:the )?office|taking (?:the )?office|came to power|coming to power|in office since|in power since"
    r"|(?:was )?(?:appointed|elected|inaugurated)|became (?:president|mayor|minister|head|chairman)"
    r"|(?:president|mayor|minister|chairman|head)[^.;\d]{0,40}? since|serv\w+ as[^.;\d]{0,40}? since"
    r"|приш[её]л к власти|у власти с|в должности с|назначен\w*|избран\w*|вступил\w* в должность|президент\w* с"
    r"|билікке кел\w+|тағайындал\w+|сайлан\w+)"
    rf"[^.;\d]{{0,40}}?(?:\d{{1,2}}\s+[^\W\d]+\s+)?(?P<year>{_YEAR})"
)
_TAKEN_BEFORE: Final = late(
    rf"(?P<year>{_YEAR})\s+(?:жыл\w*|год\w*)[^.;\d]{{0,40}}?(?:билікке кел\w+|тағайындал\w+|сайлан\w+"
    r"|приш[её]л к власти|назначен\w*|избран\w*|вступил\w* в должность)"
)
_MARKS: Final = (
    *("of rule", "of his rule", "of her rule", "in office", "in power", "presidency", "reign", "years as", "правлени"),
    *("власти", "президент", "должности", "посту", "билік", "басқар", "лауазым", "of his presidency"),
)
_NAME: Final = late(r"\b[^\W\d_a-zа-яёәғқңөұүһі][^\W\d_]{4,}")
_PLACES: Final = frozenset({"kazak", "казах", "қазақ", "presi", "прези", "astan", "almat", "parli", "const", "minis"})
"""Beginnings of capitalised words that name nobody."""
_STEM: Final = 5
_LEEWAY: Final = 1


def in_office(check: str, passages: Sequence[Passage], own: frozenset[str]) -> Iterator[Finding]:
    """Yield years in office that do not fit any beginning that the document tells of somebody named beside them.

    `own` are the ids of the records whose texts are looked at.
    """
    for passage in passages:
        if passage.record_id not in own or not has(passage.text, _MARKS):
            continue
        low = in_small_letters(passage.text)
        for sentence in sentences(passage.text):
            lasted = _LASTED.search(low, sentence.start, sentence.end)
            until = _until(sentence.of(low)) if lasted is not None else None
            if lasted is None or until is None:
                continue
            begun = list(_begun(passage, passages))
            years = number(lasted["years"])
            if begun and all(abs(until - year - years) > _LEEWAY for year, _ in begun):
                yield _finding(check, passage, Stretch(lasted.start(), lasted.end()), begun[0])


def _until(sentence: str) -> int | None:
    told = [match["year"] or match["kk"] for match in _AS_OF.finditer(sentence)]
    taken = {match["year"] for match in _taken(sentence)}
    left = [each for each in told if each not in taken]
    return int(left[0]) if len(set(left)) == 1 else None


def _begun(passage: Passage, passages: Sequence[Passage]) -> Iterator[tuple[int, Passage]]:
    """Yield the years in which an office was taken: in the passage itself, or else by somebody whom it names."""
    own = [(int(match["year"]), passage) for match in _taken(in_small_letters(passage.text))]
    if own:
        yield from own
        return
    named = {each[0].lower()[:_STEM] for each in _NAME.finditer(passage.text)} - _PLACES
    for other in passages:
        low = in_small_letters(other.text)
        if other is passage or not any(each in low for each in named):
            continue
        for match in _taken(low):
            sentence = next(each for each in sentences(other.text) if each.start <= match.start() < each.end)
            if any(each in sentence.of(low) for each in named):
                yield int(match["year"]), other


def _taken(low: str) -> Iterator[re.Match[str]]:
    """Yield where a text tells in which year an office was taken."""
    yield from _TAKEN.finditer(low)
    yield from _TAKEN_BEFORE.finditer(low)


def _finding(check: str, passage: Passage, where: Stretch, begun: tuple[int, Passage]) -> Finding:
    year, other = begun
    values = {"quote": quoted(passage, where), "year": year, "other_place": place(other)}
    facts = (passage_fact(passage, where.of(passage.text)), passage_fact(other, str(year)))
    message = _YEARS.format(place=place(passage), **values)
    return Finding(check, Severity.WARNING, message, CORRECT_TEXT, facts, passage.people)
