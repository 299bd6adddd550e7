# SPDX-License-Identifier: GPL-3.0-or-later
"""Offices of one person told differently in two places, or otherwise than the posts on record, and of two people."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from kzdesk.domain.checks.files import TextsFile
from kzdesk.domain.checks.finding import Fact, Finding, Severity
from kzdesk.domain.checks.passages import Passage
from kzdesk.domain.checks.recognise import sentences
from kzdesk.domain.checks.recognise_dates import dates
from kzdesk.domain.checks.recognise_names import STRANGER, name_of_stranger, stem
from kzdesk.domain.checks.recognise_offices import (
    AKIM,
    BODIES,
    COURT,
    HEAD,
    MINISTER,
    PRIME_MINISTER,
    RANKS,
    STATE,
    Office,
    SaidOffice,
    offices,
    offices_in,
)
from kzdesk.domain.checks.told import CORRECT_ONE, one_document, passage_fact, place, quoted
from kzdesk.domain.dates import PartialDate
from kzdesk.domain.messages import QT_TRANSLATE_NOOP
from kzdesk.domain.records.advocacy import SanctionsTarget

_LOOK: Final = QT_TRANSLATE_NOOP("checks", "Compare both places with the source and correct the one that is wrong.")
_TWO: Final = QT_TRANSLATE_NOOP(
    "checks", "Texts give one person two offices: “{quote}” ({place}) and “{other_quote}” ({other_place})."
)
_HOLDERS: Final = QT_TRANSLATE_NOOP(
    "checks", "Texts give one office to two people: “{quote}” ({place}) and “{other_quote}” ({other_place})."
)
_RECORDED: Final = QT_TRANSLATE_NOOP(
    "checks", "In {place}, “{quote}” gives another office than the one on record, “{recorded}”."
)
_A_YEAR: Final = 366
_A_MONTH: Final = 31


@dataclass(frozen=True, slots=True)
class _Held:
    """An office that a passage gives somebody, with the days told in its sentence."""

    said: SaidOffice
    passage: Passage
    days: tuple[PartialDate, ...]
    moving: bool
    who: str

    @property
    def quote(self) -> str:
        return quoted(self.passage, self.said)

    @property
    def document_days(self) -> tuple[PartialDate, ...]:
        return (self.passage.as_of,) if self.passage.as_of is not None else ()


def _apart(one: _Held, other: _Held) -> int:
    """Return how many days lie between two tellings at least, -1 where that is not known."""
    first, then = one.days, other.days
    if not first and not then and one.passage.document != other.passage.document:
        first, then = one.document_days, other.document_days
    days = [max((a.earliest - b.latest).days, (b.earliest - a.latest).days, 0) for a in first for b in then]
    return min(days, default=-1)


def offices_told(check: str, file: TextsFile) -> Iterator[Finding]:
    """Yield people who are told to hold two offices that one person does not hold, as findings of this check."""
    held: dict[str, list[_Held]] = defaultdict(list)
    for each in _all(file):
        held[each.who].append(each)
    posts = _posts(file)
    for who, several in held.items():
        yield from _differing(check, who, several)
        yield from _against_record(check, who, several, posts)
    yield from _two_holders(check, held)


def _all(file: TextsFile) -> Iterator[_Held]:
    """Yield all offices told; who bears a surname alone is the only one whom texts name in full by it."""
    found: list[tuple[Passage, SaidOffice]] = []
    bearers: dict[str, set[str]] = defaultdict(set)
    stem_of = cache(stem)
    for passage, named in file.named:
        here = [(passage, each) for each in offices(passage.text, named)]
        found += here
        for mention in named if here else ():
            if mention.who:
                bearers[stem_of(mention.surname)].add(mention.who)
    for passage, said in found:
        known = bearers[said.stem]
        who = said.who or (next(iter(known)) if len(known) == 1 else f"{STRANGER}{said.stem}" if not known else "")
        if who:
            sentence = next(each for each in sentences(passage.text) if each.start <= said.start < each.end)
            text = sentence.of(passage.text)
            days = tuple(each.day for each in dates(text) if each.day is not None)
            yield _Held(said, passage, days, said.moves(passage.text), who)


def _differing(check: str, who: str, several: list[_Held]) -> Iterator[Finding]:
    for one, other in combinations(several, 2):
        apart = _apart(one, other)
        told_of_one = one.said.office.head in STATE or (one.said.who and other.said.who)
        if (
            one.moving
            or other.moving
            or apart > _A_YEAR
            or not told_of_one
            or not clash(one.said.office, other.said.office)
        ):
            continue
        together = one_document(one.passage, other.passage) or (apart >= 0 and one.said.office.head in STATE)
        quotes = {"quote": one.quote, "other_quote": other.quote}
        message = _TWO.format(place=place(one.passage), other_place=place(other.passage), **quotes)
        facts = (passage_fact(one.passage, one.quote), passage_fact(other.passage, other.quote))
        people = () if who.startswith(STRANGER) else (who,)
        yield Finding(check, Severity.WARNING if together else Severity.HINT, message, _LOOK, facts, people)
        return


def clash(one: Office, other: Office) -> bool:
    """Return whether nobody holds both offices at once."""
    if one.head != other.head:
        pair = {one.head, other.head}
        if HEAD in pair:
            head = one if one.head == HEAD else other
            return head.domain in BODIES and not head.rank and pair - {HEAD} <= STATE
        with_deputy = pair == {PRIME_MINISTER, MINISTER}
        return not with_deputy and any(pair <= kinds for kinds in (STATE, COURT, RANKS))
    if one.head in RANKS:
        return False
    same = not (one.domain and other.domain) or one.domain == other.domain
    towns_differ = bool(one.town and other.town) and one.town != other.town
    if one.head == AKIM:
        return towns_differ or (one.rank != other.rank and one.town == other.town)
    if one.head in (HEAD, *COURT):
        return one.rank != other.rank and bool(one.domain) and one.domain == other.domain
    return one.rank != other.rank if same else one.head == MINISTER


def _posts(file: TextsFile) -> dict[str, tuple[str, Fact]]:
    """Return the posts on record by who holds them: of sanctions targets, and of perpetrators."""
    found: dict[str, tuple[str, Fact]] = {}
    for target, _ in file.targets:
        if target.post:
            post = (target.post, Fact(target.TYPE, target.id, "post", target.post))
            found |= dict.fromkeys([target.person] if target.person else names_of(target), post)
    for about in file.people.values():
        for suffered in about.acts:
            for each in suffered.involvements:
                if each.perpetrator and each.rank_post:
                    found[each.perpetrator] = (each.rank_post, Fact(each.TYPE, each.id, "rank_post", each.rank_post))
    return found


def names_of(target: SanctionsTarget) -> Iterator[str]:
    """Yield what stands for a target in texts: its names in either order of given name and surname."""
    for name in (target.name, target.name_kk, target.name_ru):
        words = name.replace(",", " ").split()
        for given in words:
            for surname in words:
                if given != surname:
                    yield name_of_stranger(given, surname)


def _against_record(
    check: str, who: str, several: list[_Held], posts: dict[str, tuple[str, Fact]]
) -> Iterator[Finding]:
    written, source = posts.get(who, ("", None))
    recorded = tuple(offices_in(written))
    for each in several if source is not None and recorded else ():
        told = each.said.office
        comparable = [post for post in recorded if clash(told, post)]
        if comparable and not each.moving and len(comparable) == len(recorded) and source is not None:
            message = _RECORDED.format(place=place(each.passage), quote=each.quote, recorded=written)
            facts = (passage_fact(each.passage, each.quote), source)
            people = () if who.startswith(STRANGER) else (who,)
            yield Finding(check, Severity.WARNING, message, CORRECT_ONE, facts, people)
            return


def _two_holders(check: str, held: dict[str, list[_Held]]) -> Iterator[Finding]:
    """Yield offices that only one person holds at a time, told of two on days within a month."""
    of_office: dict[Office, list[_Held]] = defaultdict(list)
    for several in held.values():
        for each in several:
            office = each.said.office
            if not office.rank and not each.moving and each.days and (office.domain or office.town) and " " in each.who:
                of_office[office].append(each)
    for office, several in of_office.items():
        for one, other in combinations(several, 2) if office.head in STATE else ():
            if one.who != other.who and 0 <= _apart(one, other) <= _A_MONTH:
                quotes = {"quote": one.quote, "other_quote": other.quote}
                message = _HOLDERS.format(place=place(one.passage), other_place=place(other.passage), **quotes)
                facts = (passage_fact(one.passage, one.quote), passage_fact(other.passage, other.quote))
                yield Finding(check, Severity.HINT, message, _LOOK, facts)
                break
