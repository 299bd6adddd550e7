# SPDX-License-Identifier: GPL-3.0-or-later
"""Abbreviations explained in two ways, or in words that do not make up their letters."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_abbreviations import Explained, alike, apart, explained, names, near
from kzdesk.domain.checks.told import passage_fact, place
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

NAME: Final = "abbreviations"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Abbreviations")
_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Look up the full name, and write it and its abbreviation in one way.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks", "{letters} stands for “{words}” in {place} and for “{other}” in {other_place}."
)
_SHORTENED: Final = QT_TRANSLATE_NOOP(
    "checks", "“{words}” is shortened to {letters} in {place} and to {other} in {other_place}."
)
_UNFIT: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{words}” does not make up the letters {letters}.")

Placed = tuple[Passage, Explained]
"""An abbreviation and the passage that explains it."""
_SISTERS: Final = ("committee", "convention", "covenant", "комитет", "конвенция", "пакт", "комитеті", "конвенциясы")
"""A treaty and the body that watches over it are shortened to the same letters."""
_LONG: Final = 3


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield abbreviations that texts explain in two ways, and those that the words beside them do not make up."""
    found = [(passage, each) for passage in file.passages for each in explained(passage.text)]
    if found and file.beside is not None:
        others = [each for each in file.beside if each.record_id not in file.own]
        found += [(passage, each) for passage in others for each in explained(passage.text)]
    by_letters: dict[str, list[Placed]] = defaultdict(list)
    for placed in found:
        if placed[1].words:
            by_letters[placed[1].letters].append(placed)
    for several in by_letters.values():
        yield from _two_names(several)
    yield from _unknown([each for each in found if not each[1].words], by_letters)
    yield from _two_abbreviations(by_letters)


def _two_names(several: list[Placed]) -> Iterator[Finding]:
    """Yield explanations that differ in a word from the first of their document, or from the first of all in one."""
    first: dict[str, Placed] = {}
    for passage, each in several:
        document = passage.document or passage.record_id
        same = first.setdefault(document, (passage, each))
        other = same if apart(same[1].words, each.words) else several[0]
        words = apart(other[1].words, each.words)
        if words and (other is same or _slip(other[1], each, words)):
            yield _finding(_TWO, other, (passage, each), other[1].said, each.said)


def _slip(one: Explained, other: Explained, words: list[tuple[str, str]]) -> bool:
    """Return whether two explanations are of one body: long ones, in which a single word is another."""
    sisters = {each.casefold() for pair in words for each in pair} <= set(_SISTERS)
    return len(words) == 1 and len(one.letters) >= _LONG and len(names(other.words)) > 1 and not sisters


def _two_abbreviations(by_letters: dict[str, list[Placed]]) -> Iterator[Finding]:
    """Yield names that one document shortens in two ways."""
    firsts: dict[tuple[str, str], list[Placed]] = defaultdict(list)
    for several in by_letters.values():
        for passage, each in several:
            document = passage.document or passage.record_id
            last = names(each.words)[-1].casefold()[:4]
            same = firsts[document, last]
            if all(other.letters != each.letters for _, other in same):
                yield from _shortened(same, (passage, each))
                same.append((passage, each))


def _shortened(known: list[Placed], placed: Placed) -> Iterator[Finding]:
    for other in known:
        if _one_name(other[1].words, placed[1].words):
            yield _finding(_SHORTENED, other, placed, placed[1].said, placed[1].letters)


def _one_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    first, second = names(one), names(other)
    return len(first) == len(second) and all(alike(a, b) for a, b in zip(first, second, strict=True))


def _unknown(found: list[Placed], by_letters: dict[str, list[Placed]]) -> Iterator[Finding]:
    """Yield abbreviations behind words that do not make them up: those of another one, or near its letters."""
    known: dict[str, list[Placed]] = defaultdict(list)
    for several in by_letters.values():
        for placed in several:
            known[names(placed[1].words)[-1].casefold()[:4]].append(placed)
    for passage, each in found:
        before = names(each.before)
        ahead = known.get(before[-1].casefold()[:4], ()) if before else ()
        of_another = next((other for other in ahead if _one_document(other[0], passage) and _ends(before, other)), None)
        first = by_letters[each.letters][0] if each.letters in by_letters else None
        words = near(each.before, each.letters)
        if of_another is not None:
            yield _finding(_SHORTENED, of_another, (passage, each), of_another[1].said, each.letters)
        elif first is None and words:
            message = _UNFIT.format(place=place(passage), words=" ".join(words), letters=each.letters)
            yield Finding(NAME, Severity.WARNING, message, _LOOK, (passage_fact(passage, each.letters),))
        elif first is not None and (words := words or _but_one(before, first)):
            yield _finding(_TWO, first, (passage, each), first[1].said, " ".join(words))


def _one_document(one: Passage, other: Passage) -> bool:
    return (one.document or one.record_id) == (other.document or other.record_id)


def _ends(before: list[str], other: Placed) -> bool:
    """Return whether words end with those that another abbreviation stands for."""
    return _one_name(tuple(before[-len(names(other[1].words)) :]), other[1].words)


def _but_one(before: list[str], known: Placed) -> tuple[str, ...]:
    """Return the last words when they are those an abbreviation stands for, but for one of three or more."""
    own = names(known[1].words)
    told = before[-len(own) :]
    same = len(told) == len(own) and sum(alike(a, b) for a, b in zip(told, own, strict=True)) == len(own) - 1
    return tuple(told) if same and len(own) >= _LONG else ()


def _finding(message: Message, one: Placed, other: Placed, words: str, told: str) -> Finding:
    values = {"letters": one[1].letters, "words": words, "other": told}
    sentence = message.format(place=place(one[0]), other_place=place(other[0]), **values)
    facts = (passage_fact(one[0], f"{one[1].letters}: {words}"), passage_fact(other[0], f"{other[1].letters}: {told}"))
    return Finding(NAME, Severity.WARNING, sentence, _LOOK, facts)
