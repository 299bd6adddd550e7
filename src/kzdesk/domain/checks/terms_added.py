# SPDX-License-Identifier: GPL-3.0-or-later
"""A final punishment told with the terms it was made of: added in full or in part, or the longer taking in the shorter.

The source is article 58 of the Criminal Code of 2014: the final term of several offences is the longest of them when it
takes in the others, the sum when they are added in full, and between both when they are added in part.
"""

import re
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, sentences
from kzdesk.domain.checks.recognise_terms import SaidTerm, lengths_of
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_TERMS: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not follow from the terms before it.")

_FULLY, _PARTLY, _TAKING_IN = "fully", "partly", "taking in"
_WAYS: Final = (
    (
        _PARTLY,
        (
            r"\b(?:partial(?:ly)?|partly)\b[^.;]{0,20}?\b(?:add|cumul)\w*|\b(?:add|cumul)\w*\b[^.;]{0,30}?"
            r"\b(?:partial(?:ly)?|partly|in part)\b|частичн\w+ сложени\w+|частично (?:сложи\w+|присоедин\w+)"
            r"|(?:ішінара|жартылай) қос\w+"
        ),
    ),
    (
        _FULLY,
        (
            r"\b(?:add|cumul|total)\w*\b[^.;]{0,30}?\b(?:in full|fully)\b|\b(?:full|complete) (?:addition|cumulation)"
            r"|\bfully add\w+|полн\w+ сложени\w+|полностью (?:сложи\w+|присоедин\w+)|толық(?:тай|ымен)? қос\w+"
        ),
    ),
    (
        _TAKING_IN,
        r"\babsor\w+|поглощени\w+|поглоти\w+|сіңір\w+",
    ),
)
_WAY: Final = tuple((way, late(pattern, re.IGNORECASE)) for way, pattern in _WAYS)
_MARKS: Final = (
    "partial",
    "partly",
    "in part",
    "fully",
    "in full",
    "full addition",
    "full cumulation",
    "complete addition",
    "complete cumulation",
    "absor",
    "сложен",
    "сложи",
    "присоедин",
    "поглощ",
    "поглот",
    "қос",
    "сіңір",
)
_BACK: Final = 400


def added(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield a final term that the way of adding told with it does not make of the terms told before."""
    text = passage.text
    if not has(text, _MARKS):
        return
    for sentence in sentences(text):
        found = [(way, match) for way, words in _WAY if (match := words.search(text, sentence.start, sentence.end))]
        if not found:
            continue
        way, marker = found[0]
        start = max(0, sentence.start - _BACK)
        near = list(lengths_of(text[start : sentence.end]))
        final = [each for each in near if start + each.start >= marker.start()]
        parts = [each for each in near if start + each.end <= marker.start()]
        own = [each for each in parts if start + each.start >= sentence.start]
        parts = own if len(own) > 1 else parts
        if len(final) == 1 and len(parts) > 1 and not _follows(way, parts, final[0]):
            where = Stretch(start + final[0].start, start + final[0].end)
            message = _TERMS.format(place=place(passage), quote=quoted(passage, where))
            fact = passage_fact(passage, final[0].term.short)
            yield Finding(check, Severity.WARNING, message, CORRECT_TEXT, (fact,), passage.people)


def _follows(way: str, parts: list[SaidTerm], final: SaidTerm) -> bool:
    told, result = [each.term.total_months for each in parts], final.term.total_months
    longest, total = max(told), sum(told)
    if way == _FULLY:
        return result == total
    return result == longest if way == _TAKING_IN else longest < result <= total
