# SPDX-License-Identifier: GPL-3.0-or-later
"""Courts as texts of three languages name them, by what tells them apart: their kind, their district, their number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.recognise import Stretch, has
from kzdesk.domain.names import spelling

_CAPITAL: Final = r"[^\W\d_a-zа-яёәғқңөұүһі][\w’'-]+"
_MARKS: Final = ("court", "суд", "сот")
_DISTRICT, _INTERDISTRICT, _CITY, _REGION = "district", "interdistrict", "city", "region"
_KINDS: Final = tuple(
    (kind, late(pattern, flags))
    for kind, pattern, flags in (
        (_INTERDISTRICT, r"\binter-?district\b[^.;,]{0,60}?\bcourt", re.IGNORECASE),
        (_INTERDISTRICT, r"\bмежрайонн\w+\b[^.;,]{0,40}?\bсуд", re.IGNORECASE),
        (_INTERDISTRICT, r"\bауданаралық\b[^.;,]{0,60}?\bсот", re.IGNORECASE),
        (
            _DISTRICT,
            rf"\b[Dd]istrict [Cc]ourt (?:No\.? ?(?P<before>\d) )?of (?:the )?(?P<behind>{_CAPITAL}) [Dd]istrict",
            re.NOFLAG,
        ),
        (
            _DISTRICT,
            rf"\b(?P<name>{_CAPITAL}) [Dd]istrict (?:[Cc]riminal )?[Cc]ourt(?: (?:No\.?|№) ?(?P<number>\d))?",
            re.NOFLAG,
        ),
        (
            _DISTRICT,
            rf"\b[Рр]айонн\w+ суд\w*(?: № ?(?P<before>\d))? (?P<behind>{_CAPITAL}) района",
            re.NOFLAG,
        ),
        (_DISTRICT, rf"\b(?P<name>{_CAPITAL}) районн\w+ суд\w*(?: № ?(?P<number>\d))?", re.NOFLAG),
        (_DISTRICT, rf"\b(?P<name>{_CAPITAL}) аудандық(?: № ?(?P<number>\d))? сот", re.NOFLAG),
        (_DISTRICT, rf"\b(?P<name>{_CAPITAL}) ауданының(?: № ?(?P<number>\d))? (?:аудандық )?сот", re.NOFLAG),
        (_CITY, rf"\b(?P<name>{_CAPITAL}) [Cc]ity [Cc]ourt|\b(?P<other>{_CAPITAL}) городск\w+ суд", re.NOFLAG),
        (_CITY, rf"\b(?P<name>{_CAPITAL}) қалалық сот", re.NOFLAG),
        (_REGION, rf"\b(?P<name>{_CAPITAL}) [Rr]egional [Cc]ourt|\b(?P<other>{_CAPITAL}) областн\w+ суд", re.NOFLAG),
        (_REGION, rf"\b(?P<name>{_CAPITAL}) облыстық сот", re.NOFLAG),
        ("supreme", r"\bsupreme court|\bверховн\w+ суд|\bжоғарғы сот", re.IGNORECASE),
        ("military", r"\bmilitary court|\bвоенн\w+ суд|\bәскери сот", re.IGNORECASE),
    )
)
_OF_A_PLACE: Final = frozenset({_DISTRICT, _CITY, _REGION})
_ADJECTIVE: Final = re.compile(r"(?:n?sk)(?:ii|i|iy|y|oi|oy|om|ogo|omu|im)?$|(?:in|skii)?(?:dyn|nyn)$")
_TELLS: Final = 3


@dataclass(frozen=True, slots=True)
class SaidCourt(Stretch):
    """A court as a text names it: its kind, the levelled name of its district or city, and its number, if told."""

    kind: str
    name: str = ""
    number: str = ""

    def apart(self, other: "SaidCourt") -> bool:
        """Return whether two names are certainly of two courts: of two kinds, districts or numbers."""
        if self.kind != other.kind:
            return True
        if self.name and other.name and not _alike(self.name, other.name):
            return True
        return bool(self.number and other.number and self.number != other.number)


def courts(text: str) -> tuple[SaidCourt, ...]:
    """Return the courts that a text names, in order; one named in two ways at one place is told once."""
    found: list[SaidCourt] = []
    for each in sorted(_all(text), key=lambda one: one.start) if has(text, _MARKS) else ():
        if not found or each.start >= found[-1].end:
            found.append(each)
    return tuple(found)


def _all(text: str) -> Iterator[SaidCourt]:
    for kind, pattern in _KINDS:
        for match in pattern.finditer(text):
            told = match.groupdict()
            name = told.get("name") or told.get("behind") or told.get("other") or ""
            number = told.get("number") or told.get("before") or ""
            place = _ADJECTIVE.sub("", spelling(name)) if kind in _OF_A_PLACE else ""
            yield SaidCourt(match.start(), match.end(), kind, place, number)


def _alike(one: str, other: str) -> bool:
    """Return whether two levelled names begin alike: adjectives, case endings and spellings differ behind that."""
    least = min(len(one), len(other), _TELLS)
    return one[:least] == other[:least]
