# SPDX-License-Identifier: GPL-3.0-or-later
"""One number told twice and differently: the same things counted in two texts, in whatever language.

Two numbers count the same when what is counted, what became of it and most words around agree, and nothing tells them
apart: another day, town or article, somebody else whose number it is.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.counted_words import befalls, of_people, only_grows
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.number_phrases import ABOUT, ALMOST, AT_LEAST, EXACT, OVER
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_numbers import Quantity
from kzdesk.domain.checks.told import COUNT_AGAIN, agree, passage_fact, place, quoted
from kzdesk.domain.checks.told_apart import ONE_SIDED
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP

_SLIP: Final = QT_TRANSLATE_NOOP("checks", "“{quote}” ({place}) and “{other_quote}” ({other_place}) differ in a digit.")
_TWICE: Final = QT_TRANSLATE_NOOP(
    "checks", "“{quote}” ({place}) and “{other_quote}” ({other_place}) seem to count the same."
)
_FELL: Final = QT_TRANSLATE_NOOP(
    "checks", "“{quote}” ({place}) is less than “{other_quote}” ({other_place}), which was counted earlier."
)

_COMMON: Final = 24
"""What stands beside more numbers than this does not tell what they count."""
_PRINTED: Final = frozenset({"text_block", "recommendation", "earlier_recommendation", "sanctions_ground"})
_FEW, _LARGE = 10, 1000
_LONG, _MANY = 4, 3


@dataclass(frozen=True, slots=True)
class Told:
    """A number with the passage that tells it."""

    passage: Passage
    what: Quantity

    @property
    def as_of(self) -> PartialDate | None:
        """The day up to which it counts: its own, or that of its document where it says that it tells of now."""
        return self.passage.as_of if self.what.now and self.what.as_of is None else self.what.as_of


@dataclass(frozen=True, slots=True)
class _Alike:
    shared: int
    part: float
    here: bool
    one_sided: bool


def told_twice(check: str, told: list[Told]) -> Iterator[Finding]:
    """Yield numbers of the same that differ, once for each number that is alone against another."""
    agreeing: dict[tuple[str, str, int], int] = defaultdict(int)
    differing: list[tuple[Severity, float, Told, Told]] = []
    for one, other in _pairs(told):
        alike = _alike(one, other)
        if alike is None:
            continue
        if one.what.number == other.what.number:
            agreeing[_key(one)] += 1
            agreeing[_key(other)] += 1
        elif (severity := _severity(one, other, alike)) is not None:
            differing.append((severity, alike.part, one, other))
    said: set[tuple[str, str, int]] = set()
    for severity, _, one, other in sorted(differing, key=lambda each: (-each[0], -each[1])):
        odd, against = (one, other) if agreeing[_key(one)] < agreeing[_key(other)] else (other, one)
        if _key(odd) in said or (agreeing[_key(odd)] and agreeing[_key(against)]):
            continue
        said.add(_key(odd))
        yield _finding(check, severity, odd, against)


def _key(told: Told) -> tuple[str, str, int]:
    return told.passage.record_id, told.passage.field, told.what.start


def _pairs(told: list[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield each two numbers of the same with a rare word around in common.

    What is printed is counted by itself as well: among very many notes no word may be rare.
    """
    seen: set[tuple[int, int]] = set()
    printed = [at for at, each in enumerate(told) if each.passage.document or each.passage.record_type in _PRINTED]
    for several in (range(len(told)), printed):
        beside: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at in several:
            what = told[at].what
            for word in what.keys | what.stems | what.names:
                beside[what.head, word].append(at)
            if what.number >= _LARGE:
                beside[what.head, f"became {what.became}"].append(at)
        for together in beside.values():
            if len(together) <= _COMMON:
                seen.update(combinations(together, 2))
    for first, then in sorted(seen):
        yield told[first], told[then]


def _alike(one: Told, other: Told) -> _Alike | None:
    """Return how much two numbers have in common; None when something tells them apart."""
    first, then = one.what, other.what
    here = (one.passage.record_id, one.passage.field) == (other.passage.record_id, other.passage.field)
    if here and first.sentence == then.sentence:
        return None
    if (
        not _same_befell(first, then)
        or first.number in then.beside - {then.number}
        or then.number in first.beside - {first.number}
    ):
        return None
    people = set(one.passage.people), set(other.passage.people)
    if (all(people) and people[0].isdisjoint(people[1])) or _apart(first, then) or _other_days(first, then):
        return None
    across = first.language != then.language
    mine, theirs = _words(first, across=across), _words(then, across=across)
    same = {each for each in first.apart & then.apart if each.partition(" ")[0] in ONE_SIDED - {"punished"}}
    if across and first.days and then.days:
        same.add("days")
    if across and not (same or first.names & then.names) and len(mine & theirs) < _MANY:
        return None
    shared, least = len(mine & theirs) + len(same), min(len(mine), len(theirs)) + len(same)
    if shared < _MANY and first.names and then.names and first.names.isdisjoint(then.names):
        shared, least = shared - 1, least + 1
    return _Alike(shared, shared / max(least, 1), here, _one_sided(first, then))


def _same_befell(one: Quantity, other: Quantity) -> bool:
    first, then = (each.became if each.became != "participating" else "" for each in (one, other))
    if first == then or only_grows(one.head, ""):
        return True
    both = first in other.keys and then in one.keys
    return both or not (of_people(one.head) or (first and then))


def _words(what: Quantity, *, across: bool) -> frozenset[str]:
    keys = what.keys - {what.became} if of_people(what.head) else what.keys
    if across:
        return frozenset(each for each in keys if not (of_people(what.head) and befalls(each))) | what.names
    return keys | what.names | what.stems


def _apart(one: Quantity, other: Quantity) -> bool:
    """Return whether towns, articles or weekdays differ, or whose number it is; or one counts others or more."""
    if any((word in one.apart) != (word in other.apart) for word in ("other", "part", "norm")):
        return True
    kinds = {each.partition(" ")[0] for each in one.apart}
    for kind in kinds:
        mine, theirs = ({each for each in what.apart if each.partition(" ")[0] == kind} for what in (one, other))
        if mine and theirs and mine.isdisjoint(theirs):
            return True
    return False


def _one_sided(one: Quantity, other: Quantity) -> bool:
    """Return whether only one of two numbers tells a town, a season, a court or the like."""
    kinds = [{each.partition(" ")[0] for each in what.apart} & ONE_SIDED for what in (one, other)]
    return bool(kinds[0] ^ kinds[1])


def _other_days(one: Quantity, other: Quantity) -> bool:
    return bool(one.days and other.days) and not any(agree(a, b) for a in one.days for b in other.days)


def _severity(one: Told, other: Told, alike: _Alike) -> Severity | None:
    first, then = one.what, other.what
    first_day, then_day = one.as_of, other.as_of
    if first_day is not None and then_day is not None and not agree(first_day, then_day):
        earlier = first_day.earliest < then_day.earliest
        return _fallen(*((one, other) if earlier else (other, one)), alike)
    slip = slipped(first.number, then.number)
    if first.hedge != then.hedge and not (slip and min(_digits(first), _digits(then)) > 2) and _both_hold(first, then):
        return None
    large = max(first.number, then.number) >= _LARGE and (first.head != "person" or bool(first.became))
    swapped = sorted(str(first.number)) == sorted(str(then.number))
    if slip and _sure(min(_digits(first), _digits(then)) + swapped, alike, large=large):
        return Severity.WARNING
    return Severity.HINT if alike.shared > 3 and alike.part >= 0.75 else None


def _fallen(before: Told, after: Told, alike: _Alike) -> Severity | None:
    """Return how much it weighs that a number that only grows is less on a later day."""
    grows = only_grows(before.what.head, before.what.became)
    if not grows or after.what.number >= before.what.number or alike.shared < 2 or alike.part < 0.6:
        return None
    own = before.what.as_of is not None and after.what.as_of is not None
    return Severity.WARNING if own else Severity.HINT


def _digits(what: Quantity) -> int:
    """Return how many digits of a number say something: 20,000 has one."""
    return len(str(what.number).rstrip("0")) + (what.number % _FEW == 0)


def _sure(digits: int, alike: _Alike, *, large: bool) -> bool:
    """Return whether a slip is sure: the fewer digits a number has, the more words must agree."""
    if alike.here:
        return digits > 1 and alike.shared > 3 and alike.part >= 0.75
    if large and (digits > _LONG or alike.part >= 0.3):
        return True
    if alike.one_sided and alike.shared < _MANY:
        return False
    if digits > 2:
        return alike.part >= 0.5 or (alike.part >= 0.25 and alike.shared > 1)
    if digits > 1:
        return (alike.shared > 1 and alike.part > 0.6) or (alike.shared > 2 and alike.part >= 0.4)
    return alike.shared > 3 and alike.part >= 0.75


def _both_hold(one: Quantity, other: Quantity) -> bool:
    mine, theirs = range_of(one), range_of(other)
    return mine[0] <= theirs[1] and theirs[0] <= mine[1]


def range_of(what: Quantity) -> tuple[float, float]:
    """Return between which numbers what is told may lie."""
    told = what.number
    return {
        EXACT: (told, told),
        AT_LEAST: (told, told * 1.5 + 10),
        ABOUT: (told * 0.85, told * 1.15),
        ALMOST: (told * 0.85, told),
        OVER: (told, told * 1.4 + 5),
    }[what.hedge]  # fmt: skip


def slipped(one: int, other: int) -> bool:
    """Return whether two numbers differ as a slip leaves them: in one digit, in the order of digits, or tenfold."""
    first, then = str(one), str(other)
    if one == other or one == 10 * other or other == 10 * one:
        return one != other
    if len(first) != len(then):
        longer, shorter = sorted((first, then), key=len, reverse=True)
        return len(shorter) > 1 and len(longer) - len(shorter) == 1 and _left_out(longer, shorter)
    return sum(a != b for a, b in zip(first, then, strict=True)) == 1 or sorted(first) == sorted(then)


def _left_out(longer: str, shorter: str) -> bool:
    """Return whether one digit was typed twice or left out."""
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _finding(check: str, severity: Severity, odd: Told, against: Told) -> Finding:
    values = {
        "quote": quoted(odd.passage, odd.what),
        "place": place(odd.passage),
        "other_quote": quoted(against.passage, against.what),
        "other_place": place(against.passage),
    }
    one, other = odd.as_of, against.as_of
    fell = one is not None and other is not None and not agree(one, other)
    message = _FELL if fell else _SLIP if severity is Severity.WARNING else _TWICE
    facts = (passage_fact(odd.passage, str(odd.what.number)), passage_fact(against.passage, str(against.what.number)))
    people = tuple(dict.fromkeys((*odd.passage.people, *against.passage.people)))
    return Finding(check, severity, message.format(**values), COUNT_AGAIN, facts, people)
