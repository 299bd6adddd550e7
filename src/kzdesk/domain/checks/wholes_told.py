# SPDX-License-Identifier: GPL-3.0-or-later
"""“Seven of the twelve members” against other wholes that the same document tells of the same thing."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, in_small_letters, sentences
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_WHOLES: Final = QT_TRANSLATE_NOOP(
    "checks", "The whole is {whole} in “{quote}” ({place}) and {other} in “{other_quote}” ({other_place})."
)
_NO_MORE: Final = r"(?![\d%]|[.,:/-]\d)"
_NOUN: Final = r"(?P<noun>[^\W\d]{4,}(?:\s+[^\W\d]{4,})?)"
_PART: Final = late(
    rf"(?<![\w.,/-])(?P<part>{NUMBER}){_NO_MORE}\s+(?:out of|of|из)\s+(?:the\s+|all\s+|всех\s+)?"
    rf"(?P<whole>{NUMBER}){_NO_MORE}\s+{_NOUN}"
)
_KAZAKH_PART: Final = late(
    rf"(?<![\w.,/-])(?P<whole>{NUMBER}){_NO_MORE}\s+(?P<noun>[^\W\d]{{4,}}?)(?:ның|нің|дың|дің|тың|тің)\s+"
    rf"(?P<part>{NUMBER}){_NO_MORE}"
)
_TOTAL: Final = late(
    r"\b(?:all(?: of)? (?:the )?|there (?:are|were) |has |have |had |consists? of |comprises? |total of |composed of "
    r"|состоит из |насчитывает |входят |всего |все |всех |барлық |барлығы )"
    rf"(?P<whole>{NUMBER}){_NO_MORE}\s+{_NOUN}"
)
_MARKS: Final = (" of ", " из ", "ның ", "нің ", "дың ", "дің ", "тың ", "тің ")
_TOTAL_MARKS: Final = (
    *("all ", "there are", "there were", "has ", "have ", "had ", "consist", "compris", "total of", "composed of"),
    *("состоит", "насчит", "входят", "всего", "все ", "всех ", "барлы"),
)
_UNITS: Final = late(
    r"(?:years?|months?|days?|weeks?|hours?|per ?cent|tenge|articles?|more|which|whom|them|лет|года?|месяц|дней|часов"
    r"|процент|тенге|которых|жыл|айдан|күн|рет|пайыз|times?)\b"
)
_WORD: Final = late(r"[^\W\d_]{4,}")
_STEM: Final = 4
_IDLE: Final = frozenset(
    {"were", "that", "with", "have", "been", "this", "from", "they", "было", "были", "болд", "cour", "суда"}
)


@dataclass(frozen=True, slots=True)
class _Whole:
    """A whole told with a part of it, or by itself, where `part` is 0; what it is of, and the words around it."""

    passage: Passage
    where: Stretch
    part: int
    whole: int
    around: frozenset[str]


def wholes(check: str, passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield wholes of one thing that differ: told twice with one part, or with a part and by themselves."""
    found: dict[str, list[_Whole]] = defaultdict(list)
    for passage in passages:
        if has(passage.text, _MARKS) or has(passage.text, _TOTAL_MARKS):
            for noun, each in _wholes(passage):
                found[noun].append(each)
    for several in found.values():
        parts = [each for each in several if each.part]
        for at, one in enumerate(parts):
            others = [*parts[at + 1 :], *(each for each in several if not each.part)]
            other = next((each for each in others if _differ(one, each)), None)
            if other is not None:
                yield _finding(check, one, other)


def _wholes(passage: Passage) -> Iterator[tuple[str, _Whole]]:
    low = in_small_letters(passage.text)
    for sentence in sentences(passage.text):
        taken = -1
        for pattern in (_PART, _KAZAKH_PART, _TOTAL):
            for match in pattern.finditer(low, sentence.start, sentence.end):
                told = match.groupdict()
                part, whole = number(told["part"]) if told.get("part") else 0, number(match["whole"])
                if _UNITS.match(match["noun"]) or whole < 2 or part > whole or match.start() < taken:
                    continue
                taken = match.end()
                around = frozenset(each[:_STEM] for each in _WORD.findall(sentence.of(low))) - _IDLE
                where = Stretch(match.start(), match.end())
                yield match["noun"][:_STEM], _Whole(passage, where, part, whole, around - {match["noun"][:_STEM]})


def _differ(one: _Whole, other: _Whole) -> bool:
    """Return whether two wholes are of the same thing, by another word that both sentences have, and yet differ."""
    same_part = one.part == other.part
    return one.whole != other.whole and (same_part or not other.part) and bool(one.around & other.around)


def _finding(check: str, one: _Whole, other: _Whole) -> Finding:
    values = {
        "whole": one.whole,
        "quote": quoted(one.passage, one.where),
        "place": place(one.passage),
        "other": other.whole,
        "other_quote": quoted(other.passage, other.where),
        "other_place": place(other.passage),
    }
    facts = (passage_fact(one.passage, str(one.whole)), passage_fact(other.passage, str(other.whole)))
    return Finding(check, Severity.WARNING, _WHOLES.format(**values), COUNT_AGAIN, facts)
