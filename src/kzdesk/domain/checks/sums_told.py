# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts told in one place of a document and their whole in another: sums, what most of them are, and what remains."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.late import late
from kzdesk.domain.checks.number_phrases import EXACT, Numbered, numbered
from kzdesk.domain.checks.number_words import number
from kzdesk.domain.checks.numbers_twice import Told, range_of
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import NUMBER, Stretch, has, sentences
from kzdesk.domain.checks.recognise_numbers import Quantity
from kzdesk.domain.checks.told import COUNT_AGAIN, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_SUM: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, the parts {parts} make {sum}; “{other_quote}” ({other_place}) tells another whole."
)
_MOST: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” is not most of {whole} (“{other_quote}”, {other_place})."
)
_REST: Final = QT_TRANSLATE_NOOP("checks", "In {place}, the parts {parts} make {sum}, not {whole} (“{quote}”).")

_ADDED: Final = late(
    r"\b(?:additional(?:ly)?|another|further|plus|as well as|in addition|ещё|еще|дополнительно|кроме того|а также|плюс"
    r"|тағы|қосымша|сондай-ақ|оған қоса)\b",
    re.IGNORECASE,
)
_MOSTLY: Final = late(
    r"\b(?:most|the (?:vast |great |overwhelming )?majority|more than half|over half|большинств\w+|больш(?:ая|ую) часть"
    r"|более половины|больше половины|көпшілігі\w*|басым бөлігі\w*|жартысынан (?:көбі|астамы))\b"
    rf"(?:\s+(?:of|из))?(?P<between>[^.;:()–—]{{0,70}}?)[\s,]*[(–—-]\s*(?P<part>{NUMBER})(?![\d./%-]|,\d)",
    re.IGNORECASE,
)
_MOST_MARKS: Final = ("most", "majority", "half", "большинств", "часть", "половин", "көпшілігі", "бөлігі", "жартысынан")
_REMAINING: Final = late(r"\b(?:the (?:remaining|rest|other)|remaining|остальн\w+|оставши\w+|қалған)\s+", re.IGNORECASE)
_OF_ALL: Final = late(
    rf"\b(?:of|из|out of)\s+(?:the |all |all the |these |всех |этих )?(?P<whole>{NUMBER})\b", re.IGNORECASE
)
_KAZAKH_OF_ALL: Final = late(
    rf"(?P<whole>{NUMBER})\s+(?:[^\W\d]+\s+){{0,2}}?[^\W\d]+(?:ның|нің|дың|дің|тың|тің)\b", re.IGNORECASE
)
_REMAINING_MARKS: Final = ("remaining", "the rest", "the other", "остальн", "оставш", "қалған")
_NEAR, _FAR = 1.3, 0.75
_SURE, _LIKELY = 3, 2
_NEIGHBOURS: Final = 6
_SENTENCES: Final = 6


def sums(check: str, told: Sequence[Told]) -> Iterator[Finding]:
    """Yield parts added up in one sentence that do not make the whole that another text of the document tells."""
    wholes: dict[tuple[str, str], list[Told]] = defaultdict(list)
    of_sentence: dict[tuple[str, str, int, str], list[Told]] = defaultdict(list)
    for each in told:
        wholes[each.passage.document, each.what.head].append(each)
        of_sentence[each.passage.record_id, each.passage.field, each.what.sentence, each.what.head].append(each)
    for parts in of_sentence.values():
        if _added(parts):
            yield from _of_parts(check, parts, wholes[parts[0].passage.document, parts[0].what.head])


def _added(parts: list[Told]) -> bool:
    """Return whether numbers of one sentence are told as parts that are added up."""
    if len(parts) < _LIKELY or any(each.what.hedge != EXACT or each.what.whole for each in parts):
        return False
    text = parts[0].passage.text
    apart = [text[one.what.end : other.what.start] for one, other in pairwise(parts)]
    if any(_ADDED.search(between) for between in apart):
        return True
    bracketed = all(text[max(0, each.what.start - 1) : each.what.start] == "(" for each in parts)
    return bracketed and all(re.search(r"\b(?:and|и|және|мен|пен)\b|,", between) for between in apart)


def _of_parts(check: str, parts: list[Told], wholes: list[Told]) -> Iterator[Finding]:
    total = sum(each.what.number for each in parts)
    most = max(each.what.number for each in parts)
    words: frozenset[str] = frozenset().union(*(_words(each.what) for each in parts))
    found: list[tuple[int, Told]] = []
    for each in wholes:
        what = each.what
        here = each.passage.record_id == parts[0].passage.record_id and what.sentence == parts[0].what.sentence
        shared = len(words & _words(what))
        if here or what.number <= most or not _FAR <= what.number / total <= _NEAR:
            continue
        if shared >= (_LIKELY if what.whole else _SURE):
            low, high = range_of(what)
            if low <= total <= high:
                return
            found.append((shared, each))
    if found:
        yield _sum(check, parts, total, max(found, key=lambda one: one[0])[1])


def _words(what: Quantity) -> frozenset[str]:
    return what.keys | what.stems | what.names


def _sum(check: str, parts: list[Told], total: int, whole: Told) -> Finding:
    values = {
        "parts": " + ".join(str(each.what.number) for each in parts),
        "sum": total,
        "place": place(parts[0].passage),
        "other_quote": quoted(whole.passage, whole.what),
        "other_place": place(whole.passage),
    }
    facts = (passage_fact(parts[0].passage, str(total)), passage_fact(whole.passage, str(whole.what.number)))
    return Finding(check, Severity.WARNING, _SUM.format(**values), COUNT_AGAIN, facts)


def majorities(check: str, passages: Sequence[Passage], told: Sequence[Told]) -> Iterator[Finding]:
    """Yield a number that is said to be most of a whole told shortly before, and is not more than half of it."""
    by_passage: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for each in told:
        by_passage[each.passage.record_id, each.passage.field].append(each)
    before: list[Passage] = []
    for passage in passages:
        before = [*before[-_NEIGHBOURS + 1 :], passage]
        for match in _MOSTLY.finditer(passage.text) if has(passage.text, _MOST_MARKS) else ():
            same = [(one.record_id, one.field) for one in before if one.document == passage.document]
            near = [each for one in same for each in by_passage[one]]
            yield from _not_most(check, passage, match, near)


def _not_most(check: str, passage: Passage, match: re.Match[str], near: Sequence[Told]) -> Iterator[Finding]:
    part = number(match["part"])
    here = next((each.what for each in near if match.start() <= each.what.start <= match.end()), None)
    told = _whole_of(passage, here, part, near) if here is not None and not numbered(match["between"]) else None
    if told is None or 2 * part > told.what.number:
        return
    values = {
        "whole": told.what.number,
        "quote": quoted(passage, Stretch(match.start(), match.end())),
        "other_quote": quoted(told.passage, told.what),
        "other_place": place(told.passage),
    }
    facts = (passage_fact(passage, str(part)), passage_fact(told.passage, str(told.what.number)))
    yield Finding(check, Severity.WARNING, _MOST.format(place=place(passage), **values), COUNT_AGAIN, facts)


def _whole_of(passage: Passage, part: Quantity, number_: int, near: Sequence[Told]) -> Told | None:
    """Return the last number before a part of which it may be most: more of the same, to whom the same happened."""
    told = [
        each
        for each in near
        if (each.passage.record_id != passage.record_id or each.what.start < part.start)
        and each.what.head == part.head
        and each.what.became == part.became
        and each.what.number > number_
        and (part.became or part.head != "person")
        and each.what.hedge == EXACT
    ]
    return told[-1] if told else None


def remainders(check: str, passages: Sequence[Passage]) -> Iterator[Finding]:
    """Yield parts told sentence by sentence, up to “the remaining”, that do not make the whole they are told of."""
    before: list[Passage] = []
    for passage in passages:
        same = [each for each in before if (each.document, each.title) == (passage.document, passage.title)]
        before = [*before[-_NEIGHBOURS + 1 :], passage]
        if not has(passage.text, _REMAINING_MARKS):
            continue
        text = [where.of(each.text) for each in same if passage.document for where in sentences(each.text)]
        for where in sentences(passage.text):
            sentence = where.of(passage.text)
            rest = _REMAINING.search(sentence)
            last = next((each for each in numbered(sentence) if rest and each.start == rest.end()), None)
            if rest is not None and last is not None:
                yield from _of_remainder(check, passage, where, last, text)
            text.append(sentence)


def _of_remainder(
    check: str, passage: Passage, where: Stretch, last: Numbered, text: Sequence[str]
) -> Iterator[Finding]:
    parts = [last.number]
    for back, sentence in enumerate(reversed(text[-_SENTENCES:])):
        whole = _OF_ALL.search(sentence) or _KAZAKH_OF_ALL.search(sentence)
        told = [each.number for each in numbered(sentence) if whole is None or each.start >= whole.end()]
        if len(told) > 1:
            return
        parts += told
        if whole is not None:
            total = number(whole["whole"])
            if back and len(parts) > _LIKELY and sum(parts) != total and max(parts) < total:
                quote = quoted(passage, Stretch(where.start + last.start, where.start + last.phrase_end))
                added = " + ".join(map(str, reversed(parts)))
                values = {"parts": added, "sum": sum(parts), "whole": total, "quote": quote}
                message = _REST.format(place=place(passage), **values)
                yield Finding(check, Severity.WARNING, message, COUNT_AGAIN, (passage_fact(passage, quote),))
            return
