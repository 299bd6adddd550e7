# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers that a document writes itself: told twice, left out, out of order; and what refers to a number not there.

Documents are read one by one, in the order in which they are printed.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import Stretch
from kzdesk.domain.checks.recognise_numbering import (
    NoteMark,
    Number,
    Numbered,
    how_many,
    labels,
    line_numbers,
    markers,
    notes,
    paragraphs_named,
)
from kzdesk.domain.checks.told import passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message

NAME: Final = "numbering"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Numbers of paragraphs, notes and annexes")
_AGAIN: Final = QT_TRANSLATE_NOOP("checks", "Number again in order, and look what refers to the numbers.")
_REFER: Final = QT_TRANSLATE_NOOP("checks", "Look what is meant, and correct the number or add what is missing.")
_TWICE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, the number {number} stands a second time (“{quote}”).")
_JUMP: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, {number} follows {before} (“{quote}”): a number is missing or wrong."
)
_NOT_THERE: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” names {number}; the document has only {known} of that kind."
)
_NO_SOURCE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, {number} has no source (“{quote}”).")
_MIXED: Final = QT_TRANSLATE_NOOP(
    "checks", "Notes are numbered in two ways: {number} ({place}) and {other} ({other_place})."
)

Placed = tuple[Passage, Numbered]
"""A number and the passage it stands in."""
_FEW: Final = 2
"""So many numbers of a kind show that a document numbers it."""


def look(file: TextsFile) -> Iterator[Finding]:
    """Yield, document by document, numbers that do not follow each other and references to what is not there."""
    for passage in file.passages:
        yield from _enumerated(passage)
    if file.beside is not None and not any(_numbers_anything(each.text) for each in file.passages):
        return
    for passages in file.documents.values():
        headed = [(passage, each) for passage in passages for each in line_numbers(passage.text)]
        yield from _paragraphs([each for each in headed if each[1].kind == "paragraph"])
        yield from _points([each for each in headed if each[1].kind == "point"])
        yield from _romans([each for each in headed if each[1].kind == "roman"])
        yield from _labelled(passages)
        yield from _referred(passages, {each.number for _, each in headed if each.kind == "paragraph"})
        yield from _notes(passages)


def _numbers_anything(text: str) -> bool:
    """Return whether a text numbers something or refers to a number."""
    told = (line_numbers(text), labels(text), how_many(text), paragraphs_named(text), notes(text))
    return any(True for numbers in told for _ in numbers)


def _enumerated(passage: Passage) -> Iterator[Finding]:
    """Yield points of one enumeration that do not follow each other."""
    for found in markers(passage.text):
        for one, other in pairwise(found):
            if other.number[0] not in (one.number[0] + 1, 1):
                yield _jump(Severity.WARNING, (passage, one), (passage, other))


def _paragraphs(found: list[Placed]) -> Iterator[Finding]:
    """Yield numbers such as 3.2 that stand twice or do not follow the one before."""
    if len(found) < _FEW:
        return
    seen: dict[Number, Placed] = {found[0][1].number: found[0]}
    for one, other in pairwise(found):
        number = other[1].number
        if number in seen:
            yield _twice(seen[number], other)
        elif not _follows(one[1].number, number):
            yield _jump(Severity.WARNING, one, other)
        seen.setdefault(number, other)


def _follows(one: Number, other: Number) -> bool:
    """Return whether a number may come right after another: the next, the first below it, or the next above it."""
    if other == (*one, 1) or (other[0] > one[0] and set(other[1:]) <= {1}):
        return True
    above = one[: len(other)]
    return len(other) <= len(one) and other[:-1] == above[:-1] and other[-1] == above[-1] + 1


def _points(found: list[Placed]) -> Iterator[Finding]:
    """Yield numbers such as 12 that do not follow; a list may begin anew, and go on behind a list within it."""
    open_lists: list[Placed] = []
    for each in found:
        number = each[1].number[0]
        goes_on = next((at for at in reversed(range(len(open_lists))) if _last(open_lists[at]) == number - 1), None)
        if goes_on is not None:
            open_lists[goes_on:] = [each]
        elif number == 1 or not open_lists:
            open_lists.append(each)
        else:
            before = open_lists[-1]
            same = _last(before) == number
            yield _twice(before, each) if same else _jump(Severity.WARNING, before, each)
            open_lists[-1] = each


def _last(placed: Placed) -> int:
    return placed[1].number[0]


def _romans(found: list[Placed]) -> Iterator[Finding]:
    """Yield Roman numbers of headings that do not follow; initials of names, of one letter each, are none."""
    long = sum(len(each.written) > 1 for _, each in found)
    if [_last(each) for each in found[:2]] == [1, 2] or (long > 1 and len(found) > _FEW):
        yield from _points(found)


def _labelled(passages: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield headings with a number of their kind that do not follow, and references to what no heading has."""
    named: dict[str, list[Placed]] = defaultdict(list)
    told: dict[str, int] = {}
    for passage in passages:
        for each in labels(passage.text):
            named[each.kind].append((passage, each))
        for kind, count in how_many(passage.text):
            told[kind] = max(told.get(kind, 0), count)
    titles = {each.title: each for each in passages if each.title}
    for kind, found in named.items():
        headings = [each for each in found if each[1].heads]
        yield from _headings(headings)
        known = {each[1].number[0]: each[1].written for each in headings}
        known |= {n.number[0]: n.written for title in titles for n in labels(title) if n.kind == kind}
        references = [each for each in found if not each[1].heads]
        yield from _missing(references, known, told.get(kind, 0))


def _headings(found: list[Placed]) -> Iterator[Finding]:
    seen: dict[int, Placed] = {}
    for one, other in pairwise((None, *found)):
        if other is None:
            continue
        number = _last(other)
        if number in seen:
            yield _twice(seen[number], other)
        elif one is not None and number != _last(one) + 1:
            yield _jump(Severity.WARNING, one, other)
        seen.setdefault(number, other)


def _missing(references: list[Placed], known: Mapping[int, str], told: int) -> Iterator[Finding]:
    """Yield references to a number that no heading has, is beyond those told of, or stands alone behind a gap."""
    if len(known) >= _FEW:
        there = ", ".join(known.values())
        yield from (_not_there(each, there) for each in references if _last(each) not in known)
        return
    by_number = {_last(each): each for each in references}
    if told > 1:
        beyond = [each for number, each in by_number.items() if told < number < 100]
        yield from (_not_there(each, str(told)) for each in beyond)
        return
    *others, last = sorted(by_number) or (0,)
    if len(others) >= _FEW and others == list(range(1, len(others) + 1)) and last == len(others) + 2:
        yield _not_there(by_number[last], ", ".join(by_number[each][1].written for each in others))


def _referred(passages: tuple[Passage, ...], known: set[Number]) -> Iterator[Finding]:
    """Yield references to paragraphs that the document, which numbers its paragraphs, does not have."""
    if len(known) <= _FEW:
        return
    first, last = min(known), max(known)
    for passage in passages:
        for each in paragraphs_named(passage.text):
            if each.number not in known and not any(one[: len(each.number)] == each.number for one in known):
                there = f"{_written(first)}–{_written(last)}"
                yield _not_there((passage, each), there)


def _written(number: Number) -> str:
    return ".".join(map(str, number))


def _notes(passages: tuple[Passage, ...]) -> Iterator[Finding]:
    """Yield marks of notes that do not follow, have no source, or are numbered in another way than the others."""
    marked = [(passage, found) for passage in passages if (found := notes(passage.text))]
    given = {each.number for _, found in marked for each in found if each.source}
    with_sources = any(each.sources for each in passages)
    highest = 0
    for passage, found in marked:
        own = [each for each in found if not each.source and each.number]
        if given:
            yield from (_no_source(passage, each) for each in own if each.number not in given)
        elif passage.sources or (with_sources and passage.record_type == "report_paragraph"):
            yield from (_no_source(passage, each) for each in own if each.number > passage.sources)
        else:
            yield from _in_order(passage, own, highest)
        highest = max((highest, *(each.number for each in own)))
    yield from _mixed(marked)


def _in_order(passage: Passage, own: list[NoteMark], highest: int) -> Iterator[Finding]:
    """Yield marks that leave a number out; notes may begin anew in each passage or go on from the one before."""
    before = 0
    for one, each in pairwise((None, *own)):
        if each is None:
            continue
        follows = one or NoteMark(0, 0, highest, f"[{highest}]", source=False)
        if each.number > before + 1 and each.number > highest + 1:
            yield _marked(_JUMP, passage, each, {"before": follows.written})
        elif one is not None and one.number == each.number and each.start - one.end < len("[1], "):
            yield _marked(_TWICE, passage, each, {})
        before, highest = max(before, each.number), max(highest, each.number)


def _mixed(marked: list[tuple[Passage, list[NoteMark]]]) -> Iterator[Finding]:
    every = [(passage, each) for passage, found in marked for each in found if not each.source]
    roman = next((each for each in every if not each[1].number), None)
    arabic = next((each for each in every if each[1].number), None)
    if roman is not None and arabic is not None:
        values = {"number": arabic[1].written, "place": place(arabic[0]), "other": roman[1].written}
        message = _MIXED.format(**values, other_place=place(roman[0]))
        facts = (passage_fact(roman[0], roman[1].written), passage_fact(arabic[0], arabic[1].written))
        yield Finding(NAME, Severity.WARNING, message, _AGAIN, facts)


def _no_source(passage: Passage, each: NoteMark) -> Finding:
    return _marked(_NO_SOURCE, passage, each, {})


def _marked(message: Message, passage: Passage, each: NoteMark, values: Mapping[str, str]) -> Finding:
    told = message.format(place=place(passage), number=each.written, quote=quoted(passage, each), **values)
    return Finding(NAME, Severity.WARNING, told, _AGAIN, (passage_fact(passage, each.written),), passage.people)


def _twice(one: Placed, other: Placed) -> Finding:
    return _of_two(Severity.ERROR, _TWICE, one, other)


def _jump(severity: Severity, one: Placed, other: Placed) -> Finding:
    return _of_two(severity, _JUMP, one, other)


def _of_two(severity: Severity, message: Message, one: Placed, other: Placed) -> Finding:
    passage, each = other
    words = quoted(passage, Stretch(each.start, min(len(passage.text), each.end + 40)))
    told = message.format(place=place(passage), number=each.written, before=one[1].written, quote=words)
    facts = (passage_fact(passage, each.written), passage_fact(one[0], one[1].written))
    return Finding(NAME, severity, told, _AGAIN, facts, passage.people)


def _not_there(placed: Placed, known: str) -> Finding:
    passage, each = placed
    told = _NOT_THERE.format(place=place(passage), quote=quoted(passage, each), number=each.written, known=known)
    return Finding(NAME, Severity.WARNING, told, _REFER, (passage_fact(passage, each.written),), passage.people)
