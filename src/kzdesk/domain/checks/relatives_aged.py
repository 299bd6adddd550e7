# SPDX-License-Identifier: GPL-3.0-or-later
"""Ages of parents and children told in one text: a parent must be old enough to be one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_words import NUMBER_WORD, PREFIX, number
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, has, in_small_letters
from kzdesk.domain.checks.recognise_ages import ages
from kzdesk.domain.checks.told import CORRECT_TEXT, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_TOO_YOUNG: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, the ages {older} and {younger} do not fit a parent and a child (“{quote}”)."
)

CHILD, SELF, PARENT, GRANDPARENT = -1, 0, 1, 2
"""How many generations before the person told of."""
_KIN: Final = (
    (
        CHILD,
        r"sons?|daughters?|child(?:ren)?|сын(?:а|у|ом|е)?|доч(?:ь|ери|ерью|ка|ку|ки)|реб[её]нк\w*|ұлы\w*|қызы\w*|баласы\w*",
    ),
    (GRANDPARENT, r"grand(?:father|mother)|дедушк\w|бабушк\w|атасы\w*|әжесі\w*"),
    (PARENT, r"father|mother|отец|отц(?:а|у|ом)|мать|матери|матерью|әкесі\w*|анасы\w*|шешесі\w*"),
)
_NOUN: Final = "|".join(f"(?P<k{place}>{words})" for place, (_, words) in enumerate(_KIN))
_KIN_WORD: Final = late(rf"(?<![\w-])(?:{_NOUN})(?![\w-])")
_MARKS: Final = (
    *(" son", "daughter", " child", "father", "mother", "сын", "доч", "ребен", "ребён", "отец", "отц", "мать"),
    *("матер", "дедуш", "бабуш", " ұлы", "қызы", "баласы", "әкесі", "анасы", "шешесі", "атасы", "әжесі"),
)
_YEARS: Final = rf"(?:\d{{1,3}}|\b(?:{NUMBER_WORD})\b)"
_AGED_BEFORE: Final = late(
    rf"(?P<en>{_YEARS})[-\s]years?[-\s]old\s+(?:[^\W\d]+\s+){{0,1}}?$|(?P<ru>\d{{1,3}}|{PREFIX})[-–\s]?лет(?:ний|няя|него|ней"
    rf"|нему|нюю|ним)\s+(?:[^\W\d]+\s+)?$|(?P<kk>{_YEARS})\s+жас(?:тағы|ар)\s+(?:[^\W\d]+\s+)?$",
    re.IGNORECASE,
)
_IN_BRACKETS: Final = late(r"[^\W\d_]{3,} \((\d\d)\)")
_NAMED: Final = r"(?:\s+[а-яё]+ого)?(?:\s+[^\W\d_a-zа-яёәғқңөұүһі][\w’'-]*){0,2}"
_AGED_BEHIND: Final = late(
    rf"{_NAMED}(?:,\s*|\s*\(\s*|\s+)(?:aged\s+|is\s+|was\s+|age\s+)?(?P<en>{_YEARS})"
    r"(?=\s*[,.;)]|\s+years? old|\s+when\b|\s+лет|\s+года?\b|\s+жаста)"
    r"(?!\s+лет\s+(?:лишени|колони|тюрьм)|\s*[,.;)]\s*(?:19|20)\d\d)"
)
_AGED_ASIDE: Final = late(
    rf"{_NAMED},\s*(?:an?\s+)?(?P<en>\d{{1,2}})(?:-лет(?:н|\w)|[-\s]year[-\s]old|\s+жас(?:тағы|ар))"
)
_ANYBODY: Final = late(r"\b(?:the|an?)\s+(?:[\w-]+\s+)?$", re.IGNORECASE)
_OF_THEM: Final = late(r"\s+(?:of|семер|пятер|четвер|тро|дво|\w+ детей)\w*\b", re.IGNORECASE)
_LEAST: Final = 13
"""No parent is fewer years older than a child."""
_FAR: Final = 600
"""Ages further apart in a text may be those of two families."""
_BESIDE: Final = 80


@dataclass(frozen=True, slots=True)
class _Aged(Stretch):
    """An age told in a text, of somebody of a generation."""

    years: int
    generation: int


def aged_relatives(check: str, passage: Passage) -> Iterator[Finding]:
    """Yield ages of relatives that do not fit with each other or with the only other age told, as findings of it."""
    if not has(passage.text, _MARKS):
        return
    relatives = list(_relatives(passage.text))
    if not relatives:
        return
    others = [_Aged(each.start, each.end, each.years, SELF) for each in ages(passage.text)]
    others += [_Aged(m.start(), m.end(), int(m[1]), SELF) for m in _IN_BRACKETS.finditer(passage.text)]
    own = [each for each in others if not any(each.overlaps(one) for one in relatives)]
    told = [*relatives, *(own if len({each.years for each in own}) == 1 else ())]
    unfit = next(((one, other) for one in told for other in told if _too_young(one, other)), None)
    if unfit is not None:
        yield _finding(check, passage, *unfit)


def _too_young(one: _Aged, other: _Aged) -> bool:
    """Return whether somebody is too young to be the parent or grandparent of another; “a father and a son” are one."""
    apart = abs(one.start - other.start)
    generations = one.generation - other.generation
    if (one.generation, other.generation) == (PARENT, CHILD) and apart <= _BESIDE:
        generations = 1
    elif SELF not in (one.generation, other.generation):
        return False
    return generations > 0 and apart <= _FAR and one.years - other.years < _LEAST * generations


def _relatives(text: str) -> Iterator[_Aged]:
    """Yield the ages told right beside a word for a parent or a child."""
    for match in _KIN_WORD.finditer(in_small_letters(text)):
        generation = next(kin for place, (kin, _) in enumerate(_KIN) if match[f"k{place}"])
        before = _AGED_BEFORE.search(text, max(0, match.start() - 45), match.start())
        start = before.start() if before is not None else match.start()
        if generation > SELF and (
            _ANYBODY.search(text, max(0, start - 20), start) or _OF_THEM.match(text, match.end())
        ):
            continue
        if before is not None:
            years = number(before["en"] or before["ru"] or before["kk"])
            yield _Aged(before.start(), match.end(), years, generation)
        elif (behind := _AGED_BEHIND.match(text, match.end()) or _AGED_ASIDE.match(text, match.end())) is not None:
            yield _Aged(match.start(), behind.end(), number(behind["en"]), generation)


def _finding(check: str, passage: Passage, one: _Aged, other: _Aged) -> Finding:
    last = max(one, other, key=lambda each: each.start)
    words = quoted(passage, Stretch(last.start, last.end))
    told = _TOO_YOUNG.format(place=place(passage), quote=words, older=one.years, younger=other.years)
    facts = (passage_fact(passage, str(one.years)), passage_fact(passage, str(other.years)))
    return Finding(check, Severity.WARNING, told, CORRECT_TEXT, facts, passage.people)
