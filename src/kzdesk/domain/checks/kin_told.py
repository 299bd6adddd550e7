# SPDX-License-Identifier: GPL-3.0-or-later
"""How two people are related, told differently in two places or otherwise than on record."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.dated import fact
from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise_kin import INVERSE, PARENT, SaidKin, kin_told, recorded
from kzdesk.domain.checks.told import CORRECT_ONE, passage_fact, place, quoted
from kzdesk.domain.messages import QT_TRANSLATE_NOOP, Message
from kzdesk.domain.records.person import PersonRelation

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Texts differ about how two people are related: “{quote}” ({place}) and “{other_quote}” ({other_place}).",
)
_PARENTS: Final = QT_TRANSLATE_NOOP(
    "checks",
    "Texts name two people as one parent of somebody: “{quote}” ({place}) and “{other_quote}” ({other_place}).",
)
_RECORDED: Final = QT_TRANSLATE_NOOP("checks", "In {place}, “{quote}” does not fit how the two are related on record.")
_KIN: Final = frozenset({"spouse", "parent", "child", "sibling", "uncle_aunt"})
_ALIKE: Final = 4
"""Given names that begin with so many of the same letters may be forms of one."""


@dataclass(frozen=True, slots=True)
class _Tie:
    """How the first of a pair is related to the second by a passage."""

    kin: frozenset[str]
    passage: Passage
    said: SaidKin

    @property
    def quote(self) -> str:
        return quoted(self.passage, self.said)


def kinship_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield relatives who are told to be related in two ways, as findings of this check."""
    told = [(passage, said) for passage, named in file.named for said in kin_told(passage, named)]
    full: dict[tuple[str, str], str] = {}
    for _, said in told:
        if said.who:
            full.setdefault((said.owner, said.given), said.who)
    pairs: dict[tuple[str, str], list[_Tie]] = defaultdict(list)
    parents: dict[tuple[str, str], list[_Tie]] = defaultdict(list)
    for passage, said in told:
        who = said.who or full.get((said.owner, said.given), f"{said.owner} {said.given}")
        kin = said.kin if who < said.owner else frozenset(INVERSE.get(each, each) for each in said.kin)
        pairs[min(who, said.owner), max(who, said.owner)].append(_Tie(kin, passage, said))
        if said.kin == {PARENT} and said.given:
            parents[said.owner, said.sex].append(_Tie(said.kin, passage, said))
    for pair, several in pairs.items():
        yield from _differing(check, pair, several)
        yield from _against_record(check, file, pair, several)
    for (owner, _), several in parents.items():
        yield from _two_parents(check, owner, several)


def _differing(check: str, pair: tuple[str, str], several: list[_Tie]) -> Iterator[Finding]:
    for one, other in combinations(several, 2):
        if not one.kin & other.kin:
            yield _found(check, _TWO, one, other, pair)
            return


def _two_parents(check: str, owner: str, several: list[_Tie]) -> Iterator[Finding]:
    for one, other in combinations(several, 2):
        if one.said.given[:_ALIKE] != other.said.given[:_ALIKE]:
            yield _found(check, _PARENTS, one, other, (owner, one.said.who, other.said.who))
            return


def _found(check: str, message: Message, one: _Tie, other: _Tie, who: Iterable[str]) -> Finding:
    quotes = {"quote": one.quote, "other_quote": other.quote}
    said = message.format(place=place(one.passage), other_place=place(other.passage), **quotes)
    facts = (passage_fact(one.passage, one.quote), passage_fact(other.passage, other.quote))
    return Finding(check, Severity.WARNING, said, _LOOK, facts, tuple(each for each in who if recorded(each)))


def _against_record(check: str, file: TextsFile, pair: tuple[str, str], several: list[_Tie]) -> Iterator[Finding]:
    """Yield the first telling that none of the relations on record between the two fits."""
    on_record = [each for each in _relations(file, pair) if each[1].relation_type in _KIN]
    for tie in several if on_record else ():
        if not any(kin in tie.kin for kin, _ in on_record):
            facts = (passage_fact(tie.passage, tie.quote), fact(on_record[0][1], "relation_type"))
            message = _RECORDED.format(place=place(tie.passage), quote=tie.quote)
            yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, pair)
            return


def _relations(file: TextsFile, pair: tuple[str, str]) -> Iterator[tuple[str, PersonRelation]]:
    """Yield how the first of a pair is related to the second on record."""
    about = file.people.get(pair[0])
    if about is None:
        return
    for each in about.relations:
        if each.other_person == pair[1]:
            yield each.relation_type, each
    for each in about.related_by:
        if each.person == pair[1]:
            yield INVERSE.get(each.relation_type, each.relation_type), each
