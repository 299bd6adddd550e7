# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences of the house that a team words otherwise: what must stay in them, and how two wordings differ."""

import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

_WORDS: Final = re.compile(r"\{\w+\}|\w+|\s+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words that stands before a change, after it, or both."""

    text: str
    before: bool
    after: bool


def placeholders(text: str) -> tuple[str, ...]:
    """Return the names in braces, each once, in order. Raises `ValueError` for braces that hold anything else."""
    found: dict[str, None] = {}
    for _, name, spec, conversion in string.Formatter().parse(text):
        if name is not None:
            if spec or conversion or not name.isidentifier():
                raise ValueError
            found[name] = None
    return tuple(found)


def fits(shipped: str, own: str) -> bool:
    """Whether one text may stand for another: it takes the same values, and it says something."""
    try:
        return bool(own.strip()) and set(placeholders(own)) == set(placeholders(shipped))
    except ValueError:
        return False


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return both texts as one row of pieces, compared word by word; words changed in a row make one piece."""
    return tuple(_pieces(_WORDS.findall(before), _WORDS.findall(after)))


def _pieces(before: list[str], after: list[str]) -> Iterator[Piece]:
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    gone = come = ""
    for place, (kind, start, end, new_start, new_end) in enumerate(codes):
        was, now = "".join(before[start:end]), "".join(after[new_start:new_end])
        if kind == "equal" and (was.strip() or place in (0, len(codes) - 1)):
            yield from _changed(gone, come)
            yield Piece(was, before=True, after=True)
            gone = come = ""
        else:
            gone, come = gone + was, come + now
    yield from _changed(gone, come)


def _changed(gone: str, come: str) -> Iterator[Piece]:
    if gone:
        yield Piece(gone, before=True, after=False)
    if come:
        yield Piece(come, before=False, after=True)
