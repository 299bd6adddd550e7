# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts people in custody on a day and complaints of ill-treatment: by section, kind, article, region, sex, time.

The counting is for any store of records. Whoever prints the numbers decides whose records are counted, and how small
numbers are shown.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.records.case import Charge, Participation, Provision
from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.place import Facility, Place, PlaceMembership
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.list_facts import OUTSIDE, PENDING, detained_since
from kzdesk.services.reads import Reads

Counted = Callable[[str], bool]
"""Whether a person, by id, is counted."""
SectionOf = Callable[[str], str]
"""The section that a kind of custody belongs to: a code of `section_codes`, or `OTHER_SECTION`."""
OTHER_SECTION: Final = "other"
CONVICTED: Final = "convicted"
_SECTIONS: Final = (CONVICTED, "under_arrest", OTHER_SECTION)
_REGIONS: Final = ("oblast", "republican_city", "country")
_MONTHS: Final = 12


class Span(StrEnum):
    """How long somebody has been in custody without a break."""

    HALF_A_YEAR = "under_6_months"
    YEAR = "6_to_12_months"
    TWO_YEARS = "1_to_2_years"
    FIVE_YEARS = "2_to_5_years"
    LONGER = "5_years_and_more"
    UNKNOWN = "unknown"


_LIMITS: Final = ((6, Span.HALF_A_YEAR), (12, Span.YEAR), (24, Span.TWO_YEARS), (60, Span.FIVE_YEARS))


@dataclass(frozen=True, slots=True)
class Held:
    """One person in custody on a day. What is not known is empty.

    `region` is the id of a region or of a city that is one; `articles` are codes of laws with their articles, each
    once, of the charges that stand.
    """

    person: str
    section: str
    custody_kind: str
    sex: str
    region: str
    articles: tuple[tuple[str, str], ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Complaints:
    """Ill-treatment that began by a day: how many records of it about how many people, and what complaints came to.

    `outcomes` counts the complaints by code of `complaint_outcomes`, under no code those whose outcome is not known.
    """

    recorded: int
    people: int
    filed: int
    withdrawn_under_pressure: int
    outcomes: Mapping[str, int]


def people_held(reads: Reads, day: date, section_of: SectionOf, counted: Counted) -> tuple[Held, ...]:
    """Return everybody in a place of detention, or missing, on a day; each person once."""
    everybody = _by_person(reads.where(CustodyEpisode, {}))
    episodes = {person: theirs for person, theirs in everybody.items() if counted(person)}
    chosen: dict[str, CustodyEpisode] = {}
    for person, theirs in episodes.items():
        current = [each for each in theirs if each.in_force(day) and each.custody_kind not in OUTSIDE]
        if current:
            chosen[person] = min(current, key=lambda each: _SECTIONS.index(section_of(each.custody_kind)))
    sections = {person: section_of(each.custody_kind) for person, each in chosen.items()}
    return _described(reads, _Custody(day, sections, chosen, episodes))


def people_listed(reads: Reads, sections: Mapping[str, str], day: date, counted: Counted) -> tuple[Held, ...]:
    """Return the people of a list, given with their sections, and the custody they were in on a day."""
    wanted = {person: section for person, section in sections.items() if counted(person)}
    found = reads.grouped(CustodyEpisode, "person", wanted)
    episodes = _by_person(each for several in found.values() for each in several)
    chosen = {person: each for person, theirs in episodes.items() for each in theirs if each.in_force(day)}
    return _described(reads, _Custody(day, wanted, chosen, episodes))


def complaints(reads: Reads, day: date, counted: Counted) -> Complaints:
    """Return what is recorded of ill-treatment that began by a day, and of complaints about it."""
    records = reads.where(IllTreatment, {})
    acts = reads.by_ids(Act, {each.act for each in records})
    found = [
        (act.victim, each)
        for each in records
        if (act := acts.get(each.act)) and act.victim and counted(act.victim)
        if act.start is None or act.start.earliest <= day
    ]
    filed = [each for _, each in found if each.complaint_filed is not None or each.complaint_outcome]
    return Complaints(
        recorded=len(found),
        people=len({victim for victim, _ in found}),
        filed=len(filed),
        withdrawn_under_pressure=sum(each.pressure_to_withdraw for each in filed),
        outcomes=Counter(each.complaint_outcome for each in filed),
    )


def span_until(since: PartialDate | None, day: date) -> Span:
    """Return how long ago a custody began, counted in full months from the earliest day it can have begun."""
    if since is None or not since.known:
        return Span.UNKNOWN
    began = since.earliest
    months = (day.year - began.year) * _MONTHS + day.month - began.month - (day.day < began.day)
    return next((span for limit, span in _LIMITS if months < limit), Span.LONGER)


@dataclass(frozen=True, slots=True)
class _Custody:
    """People with their section, the custody they are in, and all their custody, as of a day."""

    day: date
    sections: Mapping[str, str]
    chosen: Mapping[str, CustodyEpisode]
    episodes: Mapping[str, tuple[CustodyEpisode, ...]]


def _described(reads: Reads, custody: _Custody) -> tuple[Held, ...]:
    people = reads.by_ids(Person, custody.sections)
    articles = _articles(reads, custody.sections, custody.day)
    regions = _Regions(reads, custody.chosen.values(), custody.day)
    return tuple(
        Held(
            person=person,
            section=section,
            custody_kind=custody.chosen[person].custody_kind if person in custody.chosen else "",
            sex=people[person].sex if person in people else "",
            region=regions.of(custody.chosen.get(person)),
            articles=articles.get(person, ()),
            span=span_until(detained_since(custody.episodes.get(person, ()), custody.day), custody.day),
        )
        for person, section in custody.sections.items()
    )


def _articles(reads: Reads, people: Iterable[str], day: date) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the articles of the charges that stand on a day, by person."""
    taking_part = reads.grouped(Participation, "person", people)
    person_of = {each.id: person for person, several in taking_part.items() for each in several}
    charges = [each for several in reads.grouped(Charge, "participation", person_of).values() for each in several]
    standing = [
        each
        for each in charges
        if each.provision and each.stage in (CONVICTED, *PENDING)
        if each.stage_date is None or each.stage_date.earliest <= day
    ]
    provisions = reads.by_ids(Provision, {each.provision for each in standing})
    found: dict[str, dict[tuple[str, str], None]] = {}
    for each in standing:
        law = provisions.get(each.provision)
        if law is not None and law.article:
            found.setdefault(person_of[each.participation], {})[law.code, law.article] = None
    return {person: tuple(articles) for person, articles in found.items()}


class _Regions:
    """Finds the region of a place of custody as borders ran on a day."""

    def __init__(self, reads: Reads, episodes: Iterable[CustodyEpisode], day: date) -> None:
        self._places = {each.id: each for each in reads.where(Place, {})}
        self._parents = {
            each.place: each.parent for each in reads.where(PlaceMembership, {}) if _covers(each, day) and each.parent
        }
        facilities = reads.by_ids(Facility, {each.facility for each in episodes if each.facility})
        self._places_of_facilities = {key: each.place for key, each in facilities.items()}

    def of(self, episode: CustodyEpisode | None) -> str:
        """Return the id of the region; empty when none is known."""
        if episode is None:
            return ""
        place_id = episode.place or self._places_of_facilities.get(episode.facility, "")
        seen: set[str] = set()
        while place_id in self._places and place_id not in seen:
            seen.add(place_id)
            place = self._places[place_id]
            if place.level in _REGIONS:
                return place_id
            place_id = self._parents.get(place_id) or place.parent
        return ""


def _covers(membership: PlaceMembership, day: date) -> bool:
    begun = membership.start is None or membership.start.earliest <= day
    return begun and (membership.end is None or membership.end.latest > day)


def _by_person(episodes: Iterable[CustodyEpisode]) -> dict[str, tuple[CustodyEpisode, ...]]:
    found: dict[str, list[CustodyEpisode]] = {}
    for each in episodes:
        found.setdefault(each.person, []).append(each)
    return {person: tuple(several) for person, several in found.items()}
