# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in texts against what can be counted: names beside them, parts of a whole, the list itself, other texts."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from kzdesk.domain.checks.cases_named import cases_named, defendants_told
from kzdesk.domain.checks.counts_of_list import of_the_list
from kzdesk.domain.checks.counts_of_person import charges, children, kin
from kzdesk.domain.checks.counts_recorded import affected, hearings
from kzdesk.domain.checks.files import CaseFile, EditionFile, PersonFile, TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.lists_told import above_points, listed
from kzdesk.domain.checks.number_phrases import numbered
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.numbers_twice import Told, told_twice
from kzdesk.domain.checks.parts_told import divided
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, in_small_letters
from kzdesk.domain.checks.recognise_counts import Count, Names, counts, counts_without_noun, enumerations, full_names
from kzdesk.domain.checks.recognise_names import Register, mentions
from kzdesk.domain.checks.recognise_numbers import quantities
from kzdesk.domain.checks.shares_told import composed, shared
from kzdesk.domain.checks.sums_told import majorities, remainders, sums
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.names import spelling

NAME: Final = "counts"
LABEL: Final = QT_TRANSLATE_NOOP("checks", "Numbers of people")
_NAMES: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” is followed by {counted} names.")
_ALL: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” stands after {counted} names.")
_MORE: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” counts more than the whole, {whole}.")
_GROUP: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” does not agree with the group, which has {counted} entries."
)
_KEPT: Final = QT_TRANSLATE_NOOP("checks", "“{title}” was released with {kept} entries, but has {counted} now.")
_PERCENT: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” tells {told} per cent; the numbers make {share}.")

_SHARE: Final = late(
    r"[^.;()\d]{0,40}?(?:[(–—]|, or\b|, that is\b)\s*(?P<about>about|almost|nearly|over|more than|around"
    r"|около|почти|более|шамамен)?\s*(?P<share>\d{1,3}(?:[.,]\d+)?)\s*(?:%|per ?cent|процент\w*|пайыз\w*)"
    r"(?!\s*(?:more|less|fewer|higher|lower|point|больше|меньше|выше|ниже))",
    re.IGNORECASE,
)
_ALL_OF_IT: Final = late(
    r"(?::|\bnamely,?|\bi\.e\.,?|\bare|\bwere|[–—(]|\bа именно|\bатап айтқанда)\s*(?:\w+\s+){0,2}$", re.IGNORECASE
)
_SOME: Final = late(r"including|among|such as|for example|в том числе|включая|среди|оның ішінде", re.IGNORECASE)
_ONE_OF_THEM: Final = late(
    r"\bone of (?:those|the|them)\b|\bof the (?:seven|six|five|four|three)\b|один из|бірі\b", re.IGNORECASE
)
_OF_WHOLE: Final = rf"(?:of\s+(?:the\s+|all\s+)?|из\s+(?:всех\s+)?)(?P<whole>{NUMBER})\b(?!,\d)"
_ANY_WHOLE: Final = late(_OF_WHOLE)
_OF: Final = late(rf"(?<!\w)(?P<part>{NUMBER})\s+(?:out\s+)?{_OF_WHOLE}")


def look_texts(file: TextsFile) -> Iterator[Finding]:
    """Yield numbers in printed texts that do not agree with names, parts, the list they speak of or another text."""
    on_lists = tuple(each for person in file.people.values() for each in person.listed)
    every: list[Told] = []
    read: list[Passage] = []
    for passage in file.passages:
        told = tuple(counts(passage.text))
        every += [Told(passage, each) for each in quantities(passage.text)]
        yield from _beside_names(passage, told)
        yield from composed(NAME, passage, told)
        yield from shared(NAME, passage)
        yield from listed(NAME, passage, told)
        if passage.field == "points" and read and read[-1].record_id == passage.record_id:
            yield from above_points(NAME, read[-1], passage.text)
        read.append(passage)
        yield from _of_a_whole(passage, told)
        yield from of_the_list(NAME, passage, told, on_lists, file.people)
    yield from told_twice(NAME, every)
    yield from sums(NAME, every)
    yield from majorities(NAME, read, every)
    yield from remainders(NAME, read)
    yield from cases_named(NAME, file)


def look_person(file: PersonFile) -> Iterator[Finding]:
    """Yield numbers in texts about one person that are not those recorded, or not those of names beside them."""
    for passage in file.kept_passages:
        told = tuple(counts(passage.text))
        yield from _beside_names(passage, told)
        yield from composed(NAME, passage, told)
        yield from shared(NAME, passage)
        yield from listed(NAME, passage, told)
        yield from _of_a_whole(passage, told)
    yield from children(NAME, file)
    yield from kin(NAME, file)
    yield from charges(NAME, file)


def look_edition(file: EditionFile) -> Iterator[Finding]:
    """Yield introductions of groups whose number of people is not that of their entries and of others they name."""
    yield from _released(file)
    sizes = Counter(each.group.id for each in file.listed)
    surnames = {spelling(name.surname) for person in file.people.values() for name in person.names if name.surname}
    for passage in file.passages:
        people = [each for each in counts(passage.text) if each.exact and each.number < 100 and not each.all_of_them][
            :1
        ]
        unlisted = _named_beyond(passage.text, surnames)
        for each in people:
            size = sizes[passage.record_id]
            if size and each.number not in (size, size + unlisted) and "other" not in each.noun:
                yield _finding(Severity.WARNING, _GROUP, passage, each, {"counted": size}, _group_fact(passage, size))


def _released(file: EditionFile) -> Iterator[Finding]:
    """Yield a released list that has another number of entries now than its last release recorded."""
    last = max(file.releases, key=lambda each: str(each.released_on or ""), default=None)
    counted = len(file.listed)
    if file.edition.status == "released" and last is not None and last.entries is not None and last.entries != counted:
        message = _KEPT.format(title=file.edition.title, kept=last.entries, counted=counted)
        facts = (Fact(last.TYPE, last.id, "entries", str(last.entries)), _edition_size(file, counted))
        yield Finding(NAME, Severity.WARNING, message, COUNT_AGAIN, facts)


def _edition_size(file: EditionFile, counted: int) -> Fact:
    return Fact(file.edition.TYPE, file.edition.id, "entries", str(counted))


def look_case(file: CaseFile) -> Iterator[Finding]:
    """Yield numbers of people in the texts of an event or a case that are not those recorded."""
    yield from defendants_told(NAME, file)
    yield from affected(NAME, file)
    yield from hearings(NAME, file)


def _group_fact(passage: Passage, size: int) -> Fact:
    return Fact(passage.record_type, passage.record_id, "entries", str(size))


def _named_beyond(text: str, surnames: set[str]) -> int:
    """Return how many people a text names in full as part of a group without their being listed."""
    named = mentions(text, Register({}))
    beyond = {spelling(each.surname) for each in named if each.surname} - surnames
    return len(beyond) if _ONE_OF_THEM.search(text) else 0


def _beside_names(passage: Passage, told: tuple[Count, ...]) -> Iterator[Finding]:
    text = passage.text
    listed = list(enumerations(text))
    told = tuple(sorted((*told, *(counts_without_noun(text) if listed else ())), key=lambda each: each.end))
    for names in listed:
        ahead = [each for each in told if each.end <= names.start and names.start - each.end < 160]
        counted = len(names.names)
        if ahead and _disagree(ahead[-1], names, closed=_closed(text[ahead[-1].end : names.start])):
            yield _finding(Severity.WARNING, _NAMES, passage, ahead[-1], {"counted": counted})
        behind = [each for each in told if each.all_of_them and 0 <= each.start - names.end < 300]
        some = _SOME.search(text[max(0, names.start - 30) : names.start]) or names.open
        if behind and behind[0].number != counted and not some and _only_names(text[: behind[0].start], names):
            yield _finding(Severity.WARNING, _ALL, passage, behind[0], {"counted": counted})


def _only_names(text: str, names: Names) -> bool:
    """Return whether a text names nobody in full but those enumerated."""
    return len(list(enumerations(text))) == 1 and not full_names(text[: names.start] + text[names.end :])


def _closed(between: str) -> bool | None:
    """Return whether what stands between a number and names makes them all of it, some of it, or nothing (None)."""
    if len(between) > 120 or re.search(r"[.;]\s", between) or numbered(between):
        return None
    if _SOME.search(between):
        return False
    return True if _ALL_OF_IT.search(between) or not between.strip(" ,") else None


def _disagree(told: Count, names: Names, *, closed: bool | None) -> bool:
    if closed is None:
        return False
    counted = len(names.names)
    if counted > told.number:
        return True
    return closed and told.exact and not names.open and counted < told.number


def _of_a_whole(passage: Passage, told: tuple[Count, ...]) -> Iterator[Finding]:
    """Yield parts that exceed their whole, and parts said to be all of it that do not make it up."""
    text = passage.text
    low = in_small_letters(text)
    for match in _OF.finditer(low) if _ANY_WHOLE.search(low) else ():
        part, whole = number(match["part"]), number(match["whole"])
        where = Stretch(match.start(), match.end())
        if part > whole:
            yield _finding(Severity.ERROR, _MORE, passage, where, {"whole": whole})
        elif whole and (share := _SHARE.match(text, match.end())) is not None:
            yield from _of_a_share(passage, Stretch(match.start(), share.end()), 100 * part / whole, share)
    yield from divided(NAME, passage, told)


def _of_a_share(passage: Passage, where: Stretch, share: float, told: re.Match[str]) -> Iterator[Finding]:
    """Yield a percentage that is not that of the two numbers before it: by more than 1, by more than 5 if “about”."""
    if abs(share - float(told["share"].replace(",", "."))) > (5 if told["about"] else 1):
        yield _finding(Severity.WARNING, _PERCENT, passage, where, {"share": f"{share:.0f}", "told": told["share"]})


def _finding(
    severity: Severity, message: Message, passage: Passage, where: Stretch, values: Mapping[str, object], *more: Fact
) -> Finding:
    words = quoted(passage, where)
    told = message.format(place=place(passage), quote=words, **values)
    return Finding(NAME, severity, told, COUNT_AGAIN, (passage_fact(passage, words), *more), passage.people)
