# SPDX-License-Identifier: GPL-3.0-or-later
"""Committees and subcommittees: one body of one subject that a document calls by both words."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has
from kzdesk.domain.checks.told import passage_fact, place, quoted
from kzdesk.domain.checks.wordings import stems
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Look up which body is meant, and name it by its own name in both places.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks",
    "“{quote}” ({place}) and “{other_quote}” ({other_place}) name a committee and a subcommittee of one subject.",
)
_MARKS: Final = ("ommittee", "комитет")
_CAPITAL: Final = r"[^\W\d_a-zа-яёәғқңөұүһі][\w’-]*"
_BODIES: Final = (
    late(
        r"\b(?P<body>Sub-?[Cc]ommittee|Committee)\s+(?:on|for|against)\s+(?:the\s+)?"
        rf"(?P<subject>{_CAPITAL}(?:\s+(?:(?:of|and|the)\s+)*{_CAPITAL})*)"
    ),
    late(
        r"\b(?P<body>[Пп]одкомитет\w*|[Кк]омитет\w*)\s+(?:ООН\s+)?(?:по|против)\s+(?P<subject>[а-яё]+(?:\s+[а-яё]+){0,2})"
    ),
    late(
        r"(?P<subject>[^\W\d_]+\s+[^\W\d_]+(?:\s+[^\W\d_]+)?)\s+(?:жөніндегі|туралы)\s+(?P<body>(?:[Кк]іші\s+|[Шш]ағын\s+)?комитет\w*)"
    ),
)
_SUB: Final = re.compile(r"sub|под|кіші|шағын", re.IGNORECASE)


def bodies_named(check: str, passages: Iterable[Passage]) -> Iterator[Finding]:
    """Yield the first committee of each subject that the passages of a document also call a subcommittee."""
    first: dict[tuple[str, bool], tuple[Passage, Stretch]] = {}
    told: set[str] = set()
    for passage in passages:
        for pattern in _BODIES if has(passage.text, _MARKS) else ():
            for match in pattern.finditer(passage.text):
                subject, sub = stems(match["subject"]), _SUB.match(match["body"]) is not None
                where = Stretch(*match.span())
                first.setdefault((subject, sub), (passage, where))
                other = first.get((subject, not sub))
                if other is not None and subject not in told:
                    told.add(subject)
                    yield _finding(check, other, (passage, where))


def _finding(check: str, one: tuple[Passage, Stretch], other: tuple[Passage, Stretch]) -> Finding:
    quotes = {"quote": quoted(*one), "other_quote": quoted(*other)}
    message = _TWO.format(place=place(one[0]), other_place=place(other[0]), **quotes)
    facts = (passage_fact(one[0], one[1].of(one[0].text)), passage_fact(other[0], other[1].of(other[0].text)))
    return Finding(check, Severity.WARNING, message, _LOOK, facts)
