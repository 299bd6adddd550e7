# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting people a batch at a time, so that a vault of any size can be counted step by step."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeVar

from kzdesk.domain.records.custody import CustodyEpisode
from kzdesk.domain.records.listing import Edition
from kzdesk.domain.records.violation import Act, IllTreatment
from kzdesk.services.figures.held import Describing, Episodes, Held, SectionOf, custody_in_force, in_custody
from kzdesk.services.figures.over_time import Stretch, held_on, moments
from kzdesk.services.list_facts import OUTSIDE
from kzdesk.services.list_rows import Rows
from kzdesk.services.reads import Reads

T = TypeVar("T")
BATCH: Final = 500
Counted = Callable[[str], bool]
"""Whether a person, by id, is counted."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list edition: its sections by id with their headings, its groups by section, and where everybody stands."""

    sections: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    places: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, found: Rows) -> "Listing":
        """Return the listing of an edition’s rows."""
        return cls(
            sections={section.id: section.heading for section, _ in found},
            groups={section.id: {group.id: group.heading for group, _ in groups} for section, groups in found},
            places={
                row.person: (section.id, group.id)
                for section, groups in found
                for group, rows in groups
                for row in rows
            },
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be counted: as of `day`; over time and of complaints, from `since` on.

    `only_listed` counts the people of the listing, each under its sections; otherwise everybody in custody is counted,
    and the listing tells the groups alone. `told` says whether ill-treatment may be counted.
    """

    day: date
    section_of: SectionOf
    counted: Counted
    since: date | None = None
    listing: Listing = field(default_factory=Listing)
    only_listed: bool = False
    told: bool = True


@dataclass(frozen=True, slots=True)
class Reported:
    """One record of ill-treatment: its id, whom it is about, and what came of a complaint.

    `outcome` is a code of `complaint_outcomes`, empty where it is not known.
    """

    record: str
    victim: str
    filed: bool
    outcome: str
    pressed: bool


@dataclass(frozen=True, slots=True)
class Count:
    """What was counted: people held or listed, who was held on which days, and ill-treatment."""

    held: tuple[Held, ...]
    over_time: tuple[tuple[date, tuple[str, ...]], ...]
    reported: tuple[Reported, ...]


class Counting:
    """Counts one batch of people after the other."""

    def __init__(self, reads: Reads, asked: Asked) -> None:
        """Count what is asked."""
        self._asked = asked
        self._describing = Describing(reads, asked.day)
        self._held: list[Held] = []
        self._stretches: list[Stretch] = []
        self._reported: list[Reported] = []

    def take(self, reads: Reads, people: Iterable[str]) -> None:
        """Count these people, whose custody and ill-treatment are read here; each must be given once."""
        asked, some = self._asked, list(people)
        found = reads.grouped(CustodyEpisode, "person", some)
        wanted = asked.listing.places if asked.only_listed else found
        counted = {each for each in some if each in wanted and asked.counted(each)}
        episodes = {person: theirs for person, theirs in found.items() if person in counted}
        self._stretches += _stretches(episodes)
        if asked.only_listed:
            chosen = custody_in_force(episodes, asked.day)
            sections = {person: asked.listing.places[person][0] for person in some if person in counted}
        else:
            chosen = in_custody(episodes, asked.day, asked.section_of)
            sections = {person: asked.section_of(each.custody_kind) for person, each in chosen.items()}
        self._held += self._describing.described(reads, sections, chosen, episodes)
        if asked.told:
            self._reported += self._ill_treatment(reads, some)

    def counted(self) -> Count:
        """Return what was counted so far."""
        return Count(tuple(self._held), self._over_time(), tuple(self._reported))

    def _over_time(self) -> tuple[tuple[date, tuple[str, ...]], ...]:
        """Return who was held on which days; nothing for a list that does not say which day it describes."""
        asked, begun = self._asked, [each.first for each in self._stretches if each.first > date.min]
        since = asked.since or min(begun, default=asked.day)
        if asked.day == date.max or since > asked.day or not self._stretches:
            return ()
        days = moments(since, asked.day)
        return tuple(zip(days, held_on(days, self._stretches), strict=True))

    def _ill_treatment(self, reads: Reads, people: list[str]) -> Iterator[Reported]:
        asked = self._asked
        wanted = [each for each in people if not asked.only_listed or each in asked.listing.places]
        acts = [act for several in reads.grouped(Act, "victim", wanted).values() for act in several]
        in_time = {act.id: act for act in acts if self._in_time(act)}
        for act, several in reads.grouped(IllTreatment, "act", in_time).items():
            victim = in_time[act].victim
            for each in several if victim and asked.counted(victim) else ():
                filed = each.complaint_filed is not None or bool(each.complaint_outcome)
                pressed = filed and each.pressure_to_withdraw
                yield Reported(each.id, victim, filed, each.complaint_outcome, pressed)

    def _in_time(self, act: Act) -> bool:
        """Return whether an act may have begun between `since` and the day; an unknown day may be any."""
        if act.start is None or not act.start.known:
            return True
        since = self._asked.since
        return act.start.earliest <= self._asked.day and (since is None or act.start.latest >= since)


def newest_by(editions: Iterable[Edition], day: date) -> Edition | None:
    """Return the edition that describes the last day not after `day`; None when there is none."""
    dated = [each for each in editions if each.as_of is not None and each.as_of.known and each.as_of.earliest <= day]
    return max(dated, key=lambda each: (each.as_of.latest if each.as_of else date.min, each.id), default=None)


def batches(ids: Iterable[T], size: int = BATCH) -> Iterator[tuple[T, ...]]:
    """Yield the ids in pieces."""
    several = tuple(ids)
    for start in range(0, len(several), size):
        yield several[start : start + size]


def _stretches(episodes: Episodes) -> Iterator[Stretch]:
    for person, theirs in episodes.items():
        for each in theirs:
            if each.custody_kind not in OUTSIDE:
                yield Stretch(person, *each.bounds)
