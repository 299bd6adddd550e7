# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom a text tells of at a place where nobody is named: the only one whom the sentence, or the one before, names."""

from collections.abc import Sequence

from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch, sentences
from kzdesk.domain.checks.recognise_names import STRANGER, Mention


def told_before(passage: Passage, named: Sequence[Mention], start: int) -> str:
    """Return whom the last sentence before `start` that names somebody tells of; empty where it names several."""
    before = [each for each in named if each.surname and each.end <= start]
    if not before:
        return passage.people[0] if len(passage.people) == 1 else ""
    last = next(each.start for each in sentences(passage.text) if each.start <= before[-1].start < each.end)
    who = {each.who for each in before if each.start >= last}
    return who.pop() if len(who) == 1 else ""


def told_of(passage: Passage, named: Sequence[Mention], start: int, at: int) -> str:
    """Return whom a sentence that begins at `start` tells of at a place; empty where it names several before it."""
    who = {each.who for each in named if each.surname and start <= each.start < at}
    return who.pop() if len(who) == 1 else "" if who else told_before(passage, named, start)


def told_in(
    passage: Passage, named: Sequence[Mention], sentence: Stretch, where: Stretch, *, with_kin: bool = False
) -> str:
    """Return of whom something that stands in a sentence is told, as `Mention.who` has it; empty for nobody certain.

    That is the only one the sentence names, the only one it names before, or who was told of before; not somebody’s
    relative or lawyer, unless these have a part in it (`with_kin`).
    """
    here = [each for each in named if sentence.start <= each.start < sentence.end]
    before = [each for each in here if each.end <= where.start]
    if before and not before[-1].surname and not with_kin:
        return ""
    who = {each.who for each in here if each.surname}
    if len(who) > 1:
        who = {each.who for each in here if each.surname and each.start < where.end}
    if who:
        return who.pop() if len(who) == 1 else ""
    return told_before(passage, named, where.start) or (STRANGER if not named and not passage.people else "")
