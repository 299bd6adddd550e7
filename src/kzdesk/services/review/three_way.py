# SPDX-License-Identifier: GPL-3.0-or-later
"""What two texts that were changed apart come to together: a proposal for a human, word by word."""

import re
from dataclasses import dataclass, field
from typing import Final

import merge3

_PIECES: Final = re.compile(r"\s+|\w+|[^\w\s]")
_BOTH: Final = "[{first}|{second}]"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A text that has the changes of both sides.

    Where both changed the same words, they stand beside each other in brackets, and the proposal is not `clean`.
    """

    text: str = field(repr=False)
    clean: bool


def propose(before: str, first: str, second: str) -> Proposal:
    """Return what two changes of one text come to together."""
    clean = True
    pieces: list[str] = []
    base, ours, theirs = (_PIECES.findall(text) for text in (before, first, second))
    for group in merge3.Merge3(base, ours, theirs).merge_groups():
        if group[0] == "conflict":
            clean = False
            pieces.append(_BOTH.format(first="".join(group[2]), second="".join(group[3])))
        else:
            pieces.extend(group[1])
    return Proposal("".join(pieces), clean)
