# SPDX-License-Identifier: GPL-3.0-or-later
"""What is dated about a person or a case, gathered from a store of records or from one that gives redacted ones."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.record import Record
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.custody import CustodyEpisode, Sentence
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act
from kzdesk.services.reads import Reads

LANES: Final = (
    CustodyEpisode.TYPE,
    Charge.TYPE,
    Hearing.TYPE,
    Sentence.TYPE,
    Restriction.TYPE,
    Act.TYPE,
)
"""What is told apart, in the order in which it is shown."""
_ON_ONE_DAY: Final = (Charge.TYPE, Hearing.TYPE, Sentence.TYPE, CustodyEpisode.TYPE, Restriction.TYPE, Act.TYPE)
"""What comes first when the dates are the same: a verdict before the custody that follows from it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something dated: its record, the whole to open for it, what it is called, and from when until when.

    `end` is None for what happened on one date; `open_end` says that it is still going on. `detail` tells moments
    of several cases or people apart: on a person's line the case or event, on a case's line the person.
    """

    lane: str
    type_name: str
    id: str
    whole_type: str
    whole_id: str
    title: str
    start: PartialDate
    end: PartialDate | None
    open_end: bool
    detail: str = ""

    @property
    def spans(self) -> tuple[date, date]:
        """The earliest and the latest day it can have touched."""
        return self.start.earliest, (self.end or self.start).latest


@dataclass(frozen=True, slots=True)
class Moments:
    """Gathers moments in the order of time; undated records are left out.

    `what` says what a record is, without its dates and its person, which are told beside it; `titles` gives what
    records of a type are called, by id.
    """

    reads: Reads
    what: Callable[[Record], str]
    titles: Callable[[str, Iterable[str]], Mapping[str, str]]

    def of_person(self, person_id: str) -> tuple[Moment, ...]:
        """Return the moments of a person and of the cases they take part in."""
        found = list(self._personal(person_id))
        for part in self.reads.where(Participation, {"person": person_id}):
            found += self._participation(part)
            found += self._hearings(part.case)
        return _ordered(self._with_wholes(found))

    def of_case(self, case_id: str) -> tuple[Moment, ...]:
        """Return the moments of a case and the custody of its people."""
        found = list(self._hearings(case_id))
        parts = [part for part in self.reads.parts(Participation, case_id) if part.person]
        titles = self.titles(Person.TYPE, (part.person for part in parts))
        for part in parts:
            theirs = [*self._participation(part), *self._personal(part.person)]
            found += [replace(each, detail=titles.get(part.person, "")) for each in theirs]
        return _ordered(found)

    def _personal(self, person_id: str) -> Iterator[Moment]:
        whole = (Person.TYPE, person_id)
        for each in self.reads.parts(CustodyEpisode, person_id):
            yield from self._moment(each, whole, (each.start, each.end), lasting=True)
        for limit in self.reads.parts(Restriction, person_id):
            yield from self._moment(limit, whole, (limit.start, limit.end), lasting=True)
        for act in self.reads.where(Act, {"victim": person_id}):
            yield from self._moment(act, (Event.TYPE, act.event), (act.start, act.end))

    def _participation(self, part: Participation) -> Iterator[Moment]:
        whole = (Case.TYPE, part.case)
        for charge in self.reads.parts(Charge, part.id):
            yield from self._moment(charge, whole, (charge.stage_date, None))
        for sentence in self.reads.parts(Sentence, part.id):
            yield from self._moment(sentence, whole, (sentence.pronounced, None))

    def _hearings(self, case_id: str) -> Iterator[Moment]:
        for hearing in self.reads.parts(Hearing, case_id):
            yield from self._moment(hearing, (Case.TYPE, case_id), (hearing.held_on, None))

    def _moment(
        self,
        record: Record,
        whole: tuple[str, str],
        dates: tuple[PartialDate | None, PartialDate | None],
        *,
        lasting: bool = False,
    ) -> Iterator[Moment]:
        start, end = dates
        if start is not None and start.known:
            known_end = end if end is not None and end.known else None
            yield Moment(
                lane=record.TYPE,
                type_name=record.TYPE,
                id=record.id,
                whole_type=whole[0],
                whole_id=whole[1],
                title=self.what(record),
                start=start,
                end=known_end,
                open_end=lasting and known_end is None,
            )

    def _with_wholes(self, moments: list[Moment]) -> Iterator[Moment]:
        """Yield a person's moments with the titles of the cases and events they belong to."""
        titles: dict[str, str] = {}
        for name in {each.whole_type for each in moments} - {Person.TYPE}:
            titles |= self.titles(name, (each.whole_id for each in moments if each.whole_type == name))
        for each in moments:
            yield replace(each, detail=titles.get(each.whole_id, ""))


def _ordered(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    distinct = {each.id: each for each in moments}
    return tuple(
        sorted(
            distinct.values(),
            key=lambda m: (m.start.earliest, m.start.latest, _ON_ONE_DAY.index(m.lane), m.title, m.id),
        )
    )
