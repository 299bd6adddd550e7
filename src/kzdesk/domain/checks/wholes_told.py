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
_PART: Final = late(rf"(?:out of|of|из)\s+(?:the\s+|all\s+|всех\s+)?(?P<whole>{NUMBER}){_NO_MORE}\s+{_NOUN}")
_PART_AHEAD: Final = late(rf"(?<![\w.,/-])(?P<part>{NUMBER})\s+$")
_KAZAKH_PART: Final = late(rf"(?<=[а-яәғқңөұүһі])(?:ның|нің|дың|дің|тың|тің)\s+(?P<part>{NUMBER}){_NO_MORE}")
_KAZAKH_WHOLE: Final = late(rf"(?<![\w.,/-])(?P<whole>{NUMBER}){_NO_MORE}\s+(?P<noun>[^\W\d]{{4,}})$")
_REACH: Final = 40
_TOTAL: Final = late(
    r"\b(?:all(?: of)? (?:the )?|there (?:are|were) |has |have |had |consists? of |comprises? |total of |composed of "
    r"|состоит из |насчитывает |входят |всего |все |всех |барлық |барлығы )"
    rf"(?P<whole>{NUMBER}){_NO_MORE}\s+{_NOUN}"
)
_KAZAKH_MARKS: Final = ("ның ", "нің ", "дың ", "дің ", "тың ", "тің ")
_MARKS: Final = (" of ", " из ", *_KAZAKH_MARKS)
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


def wholes(check: str, passages: Sequence[Passage], own: frozenset[str]) -> Iterator[Finding]:
    """Yield wholes of one thing that differ: told twice with one part, or with a part and by themselves.

    `own` are the ids of the records whose texts are looked at; others are read for what those tell of.
    """
    found: dict[str, list[_Whole]] = defaultdict(list)
    looked_at = [each for each in passages if each.record_id in own]
    for noun, each in (told for passage in looked_at for told in _wholes(passage)):
        found[noun].append(each)
    others = [each for each in passages if found and each.record_id not in own and has(each.text, tuple(found))]
    for noun, each in (told for passage in others for told in _wholes(passage)):
        found[noun].append(each)
    for several in found.values():
        parts = [each for each in several if each.part]
        for at, one in enumerate(parts):
            rest = [*parts[at + 1 :], *(each for each in several if not each.part)]
            other = next((each for each in rest if _differ(one, each)), None)
            if other is not None:
                yield _finding(check, one, other)


def _wholes(passage: Passage) -> Iterator[tuple[str, _Whole]]:
    if not has(passage.text, _MARKS) and not has(passage.text, _TOTAL_MARKS):
        return
    low = in_small_letters(passage.text)
    taken = -1
    for match, part, whole, noun in sorted(_told(low), key=lambda each: each[0].start):
        if _UNITS.match(noun) or whole < 2 or part > whole or match.start < taken:
            continue
        taken = match.end
        sentence = next(each for each in sentences(passage.text) if each.start <= match.start < each.end)
        around = frozenset(each[:_STEM] for each in _WORD.findall(sentence.of(low))) - _IDLE
        yield noun[:_STEM], _Whole(passage, match, part, whole, around - {noun[:_STEM]})


def _told(low: str) -> Iterator[tuple[Stretch, int, int, str]]:
    """Yield where a whole is told, its part or 0, itself, and the noun it is of."""
    for match in _PART.finditer(low):
        if (ahead := _PART_AHEAD.search(low, max(0, match.start() - _REACH), match.start())) is not None:
            where = Stretch(ahead.start(), match.end())
            yield where, number(ahead["part"]), number(match["whole"]), match["noun"]
    for match in _KAZAKH_PART.finditer(low) if has(low, _KAZAKH_MARKS) else ():
        if (ahead := _KAZAKH_WHOLE.search(low, max(0, match.start() - _REACH), match.start())) is not None:
            where = Stretch(ahead.start(), match.end())
            yield where, number(match["part"]), number(ahead["whole"]), ahead["noun"]
    for match in _TOTAL.finditer(low) if has(low, _TOTAL_MARKS) else ():
        yield Stretch(match.start(), match.end()), 0, number(match["whole"]), match["noun"]


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
