# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything dated about a person or a case, on one line of time: custody, hearings, charges, sentences, acts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from kzdesk.domain.dates import PartialDate
from kzdesk.domain.fields import spec
from kzdesk.domain.kinds import Kind
from kzdesk.domain.record import Record
from kzdesk.domain.records import record_type
from kzdesk.domain.records.case import Case, Charge, Event, Participation
from kzdesk.domain.records.custody import CustodyEpisode, Sentence, SentenceComponent
from kzdesk.domain.records.hearing import Hearing
from kzdesk.domain.records.person import Person
from kzdesk.domain.records.restriction import Restriction
from kzdesk.domain.records.violation import Act
from kzdesk.services.display import Display
from kzdesk.store.tx import Tx
from kzdesk.store.vault import Vault

LANES: Final = (
    CustodyEpisode.TYPE,
    Charge.TYPE,
    Hearing.TYPE,
    Sentence.TYPE,
    Restriction.TYPE,
    Act.TYPE,
)
"""What is told apart, in the order in which it is shown."""
_ALSO: Final = {CustodyEpisode.TYPE: ("facility",), Hearing.TYPE: ("court",)}
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


class Timelines:
    """Gathers moments in the order of time; undated records are left out."""

    def __init__(self, vault: Vault, display: Display) -> None:
        """Work on this vault."""
        self._vault = vault
        self._display = display

    def of_person(self, person_id: str) -> tuple[Moment, ...]:
        """Return the moments of a person and of the cases they take part in."""
        with self._vault.transaction() as tx:
            tx.records.get(Person, person_id)
            found = list(self._personal(tx, person_id))
            for part in tx.records.where(Participation, {"person": person_id}):
                found += self._participation(tx, part)
                found += self._hearings(tx, part.case)
            return _ordered(_named(tx, found, Person.TYPE))

    def of_case(self, case_id: str) -> tuple[Moment, ...]:
        """Return the moments of a case and the custody of its people."""
        with self._vault.transaction() as tx:
            tx.records.get(Case, case_id)
            found = list(self._hearings(tx, case_id))
            parts = tx.records.parts(Participation, case_id)
            titles = tx.records.titles(Person.TYPE, (part.person for part in parts))
            for part in parts:
                theirs = [*self._participation(tx, part), *self._personal(tx, part.person)]
                found += [replace(each, detail=titles.get(part.person, "")) for each in theirs]
            return _ordered(found)

    def title(self, type_name: str, record_id: str) -> str:
        """Return what the person or case is called. Raises `Refused` when it does not exist."""
        with self._vault.transaction() as tx:
            return self._display.title(tx, tx.records.get(record_type(type_name), record_id))

    def of(self, type_name: str, record_id: str) -> tuple[Moment, ...]:
        """Return the moments of a person or a case, by the name of its type."""
        return self.of_person(record_id) if type_name == Person.TYPE else self.of_case(record_id)

    def _personal(self, tx: Tx, person_id: str) -> Iterator[Moment]:
        whole = (Person.TYPE, person_id)
        for each in tx.records.parts(CustodyEpisode, person_id):
            yield from self._moment(tx, each, whole, (each.start, each.end), lasting=True)
        for limit in tx.records.parts(Restriction, person_id):
            yield from self._moment(tx, limit, whole, (limit.start, limit.end), lasting=True)
        for act in tx.records.where(Act, {"victim": person_id}):
            yield from self._moment(tx, act, (Event.TYPE, act.event), (act.start, act.end))

    def _participation(self, tx: Tx, part: Participation) -> Iterator[Moment]:
        whole = (Case.TYPE, part.case)
        for charge in tx.records.parts(Charge, part.id):
            yield from self._moment(tx, charge, whole, (charge.stage_date, None))
        for sentence in tx.records.parts(Sentence, part.id):
            yield from self._moment(tx, sentence, whole, (sentence.pronounced, None))

    def _hearings(self, tx: Tx, case_id: str) -> Iterator[Moment]:
        for hearing in tx.records.parts(Hearing, case_id):
            yield from self._moment(tx, hearing, (Case.TYPE, case_id), (hearing.held_on, None))

    def _moment(
        self,
        tx: Tx,
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
                title=self._what(tx, record),
                start=start,
                end=known_end,
                open_end=lasting and known_end is None,
            )

    def _what(self, tx: Tx, record: Record) -> str:
        """Return what a moment is, without its dates and its person, which are told beside it."""
        titles = self._display.titles_for(tx, [record])
        told = [spec(type(record), name) for name in (*record.TITLE, *_ALSO.get(record.TYPE, ()))]
        wanted = [item for item in told if item.kind is not Kind.DATE and item.target != Person.TYPE]
        pieces = [self._display.value(item, getattr(record, item.name), titles) for item in wanted]
        if isinstance(record, Sentence):
            pieces += [self._display.title(tx, each) for each in tx.records.parts(SentenceComponent, record.id)]
        return " · ".join(piece for piece in pieces if piece) or self._display.title(tx, record)


def _named(tx: Tx, moments: list[Moment], own: str) -> Iterator[Moment]:
    """Yield the moments with the titles of the cases and events they belong to; the type `own` needs none."""
    titles: dict[str, str] = {}
    for name in {each.whole_type for each in moments} - {own}:
        titles |= tx.records.titles(name, (each.whole_id for each in moments if each.whole_type == name))
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
