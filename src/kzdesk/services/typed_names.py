# SPDX-License-Identifier: GPL-3.0-or-later
"""A name typed in one line, taken apart; and whether two spellings can be one name."""

import re
from dataclasses import dataclass, field
from typing import Final

from kzdesk.domain.names import spelling

_SURNAME: Final = re.compile(
    r"(?:[оеё]в|[иы]н|ова|ева|ёва|ина|ына|ский|цкий|ская|цкая|(?:o|e)v|ova|eva|eyev|yev|yeva|sky|skaya|tegi|тегі)$"
)
_PATRONYMIC: Final = re.compile(r"(?:вич|вна|ична|ұлы|улы|қызы|кызы|vich|vna|ichna|uly|ulu|kyzy|qyzy|kizi)$")
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class TypedName:
    """The parts of a name as far as they can be told apart."""

    given: str = field(default="", repr=False)
    surname: str = field(default="", repr=False)
    patronymic: str = field(default="", repr=False)

    @property
    def empty(self) -> bool:
        """Whether there is no name at all."""
        return not (self.given.strip() or self.surname.strip() or self.patronymic.strip())

    @property
    def title(self) -> str:
        """Return the name as lists show it: surname, then given name."""
        return " ".join(part for part in (self.surname.strip(), self.given.strip()) if part)


def split_name(typed: str) -> TypedName:
    """Return the parts of a name typed in one line, in whatever order; the person checks them.

    `Askar Aliyev`, `Aliyev Askar`, `ALIYEV Askar`, `Aliyev, Askar`, `Алиев Аскар Серикович` are all understood.
    A single word is a surname.
    """
    head, comma, tail = typed.partition(",")
    if comma and head.strip() and tail.strip():
        given, patronymic = split_given(tail)
        return TypedName(given, head.strip(), patronymic)
    words = typed.split()
    if len(words) < 2:
        return TypedName(surname=typed.strip())
    if _surname_first(words):
        given, patronymic = split_given(" ".join(words[1:]))
        return TypedName(given, words[0], patronymic)
    given, patronymic = split_given(" ".join(words[:-1]))
    return TypedName(given, words[-1], patronymic)


def split_given(typed: str) -> tuple[str, str]:
    """Return given name and patronymic of what stands in a column of given names."""
    words = typed.split()
    if len(words) > 1 and _PATRONYMIC.search(words[-1].casefold()):
        return " ".join(words[:-1]), words[-1]
    return " ".join(words), ""


def same_name(one: str, other: str) -> bool:
    """Return whether every word of the shorter name stands in the other, in either script and usual spellings."""
    first, second = _words(one), _words(other)
    return bool(first and second) and (first <= second or second <= first) and min(len(first), len(second)) > 1


def _surname_first(words: list[str]) -> bool:
    first, last = words[0], words[-1]
    if first.isupper() != last.isupper() and len(first) > 1:
        return first.isupper()
    if len(words) > 2 and _PATRONYMIC.search(last.casefold()):
        return True
    return bool(_SURNAME.search(first.casefold())) and not _SURNAME.search(last.casefold())


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(spelling(name)))
