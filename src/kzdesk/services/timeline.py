# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything dated about a person or a case, on one line of time: custody, hearings, charges, sentences, acts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
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
_ON_ONE_DAY: Final = (Charge.TYPE, Hearing.TYPE, Sentence.TYPE, CustodyEpisode.TYPE, Restriction.TYPE, Act.TYPE)
"""What comes first when the dates are the same: a verdict before the custody that follows from it."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Something dated: its record, the whole to open for it, what it is called, and from when until when.

    `end` is None for what happened on one date; `open_end` says that it is still going on.
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
            return _ordered(found)

    def of_case(self, case_id: str) -> tuple[Moment, ...]:
        """Return the moments of a case and the custody of its people."""
        with self._vault.transaction() as tx:
            tx.records.get(Case, case_id)
            found = list(self._hearings(tx, case_id))
            for part in tx.records.parts(Participation, case_id):
                found += self._participation(tx, part)
                found += self._personal(tx, part.person)
            return _ordered(found)

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
                title=self._display.title(tx, record),
                start=start,
                end=known_end,
                open_end=lasting and known_end is None,
            )


def _ordered(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    distinct = {each.id: each for each in moments}
    return tuple(
        sorted(
            distinct.values(),
            key=lambda m: (m.start.earliest, m.start.latest, _ON_ONE_DAY.index(m.lane), m.title, m.id),
        )
    )
