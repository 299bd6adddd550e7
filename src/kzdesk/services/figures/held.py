# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is held on a day: under which section, in which kind of custody, where, why and for how long.

The gathering is for any store of records. Whoever prints the numbers decides whose records are counted, and how small
numbers are shown.
"""

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
from kzdesk.services.list_facts import OUTSIDE, PENDING, detained_since
from kzdesk.services.reads import Reads

SectionOf = Callable[[str], str]
"""The section that a kind of custody belongs to: a code of `section_codes`, or `OTHER_SECTION`."""
Episodes = Mapping[str, tuple[CustodyEpisode, ...]]
"""Stretches of custody by person."""
OTHER_SECTION: Final = "other"
CONVICTED: Final = "convicted"
SECTIONS: Final = (CONVICTED, "under_arrest", OTHER_SECTION)
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
    """One person in custody on a day, or on a list. What is not known is empty.

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


def in_custody(episodes: Episodes, day: date, section_of: SectionOf) -> dict[str, CustodyEpisode]:
    """Return the custody of everybody in a place of detention, or missing, on a day; of several, the weightiest."""
    chosen: dict[str, CustodyEpisode] = {}
    for person, theirs in episodes.items():
        current = [each for each in theirs if each.in_force(day) and each.custody_kind not in OUTSIDE]
        if current:
            chosen[person] = min(current, key=lambda each: SECTIONS.index(section_of(each.custody_kind)))
    return chosen


def custody_in_force(episodes: Episodes, day: date) -> dict[str, CustodyEpisode]:
    """Return the custody of any kind that people are in on a day; of several, the last."""
    return {person: each for person, theirs in episodes.items() for each in theirs if each.in_force(day)}


def span_until(since: PartialDate | None, day: date) -> Span:
    """Return how long ago a custody began, counted in full months from the earliest day it can have begun."""
    if since is None or not since.known:
        return Span.UNKNOWN
    began = since.earliest
    months = (day.year - began.year) * _MONTHS + day.month - began.month - (day.day < began.day)
    return next((span for limit, span in _LIMITS if months < limit), Span.LONGER)


class Describing:
    """Describes people in custody on one day; regions are those within the borders of that day."""

    def __init__(self, reads: Reads, day: date) -> None:
        """Read the places once."""
        self._day = day
        self._places = {each.id: each for each in reads.where(Place, {})}
        self._parents = {
            each.place: each.parent for each in reads.where(PlaceMembership, {}) if _covers(each, day) and each.parent
        }

    def described(
        self, reads: Reads, sections: Mapping[str, str], chosen: Mapping[str, CustodyEpisode], episodes: Episodes
    ) -> tuple[Held, ...]:
        """Return people with their section, the custody they are in, and all their custody."""
        people = reads.by_ids(Person, sections)
        articles = _articles(reads, sections, self._day)
        facilities = reads.by_ids(Facility, {each.facility for each in chosen.values() if each.facility})
        return tuple(
            Held(
                person=person,
                section=section,
                custody_kind=chosen[person].custody_kind if person in chosen else "",
                sex=people[person].sex if person in people else "",
                region=self._region(chosen.get(person), facilities),
                articles=articles.get(person, ()),
                span=span_until(detained_since(episodes.get(person, ()), self._day), self._day),
            )
            for person, section in sections.items()
        )

    def _region(self, episode: CustodyEpisode | None, facilities: Mapping[str, Facility]) -> str:
        """Return the id of the region; empty when none is known."""
        if episode is None:
            return ""
        facility = facilities.get(episode.facility)
        place_id = episode.place or (facility.place if facility else "")
        seen: set[str] = set()
        while place_id in self._places and place_id not in seen:
            seen.add(place_id)
            place = self._places[place_id]
            if place.level in _REGIONS:
                return place_id
            place_id = self._parents.get(place_id) or place.parent
        return ""


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


def _covers(membership: PlaceMembership, day: date) -> bool:
    begun = membership.start is None or membership.start.earliest <= day
    return begun and (membership.end is None or membership.end.latest > day)
